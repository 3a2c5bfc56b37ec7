"""Whether a verb or noun of accusing says of what: *accuses him* **of theft**, not *called his* **charge** *“sad”*."""

from __future__ import annotations

from summarizer.engines.offline.disputes.clause import Clause
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either

__all__ = ["Blame"]

_CLITICS = ("'s", "’s")


class Blame:
    """Tells the accusations among one scene's reported clauses."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.known = scene, disputing(scene.language)
        words = scene.vocabulary.words
        self.owning = either(words["articles"], words["determiners"])
        self._links = either(scene.quoting["accusation_links"], scene.quoting["complementizers"])

    def accuses(self, clause: Clause) -> bool:
        """Whether an accusation says of what: blame for a mood (*denounces an outrage*) is none."""
        lemma = clause.quote.lemma
        if self._is_noun(clause):
            return False
        blames = lemma in self.scene.quoting["accusing"] or (lemma in self.known["blaming"] and " " not in lemma)
        return blames or (clause.grave and lemma not in self.known["condemning"])

    def _is_noun(self, clause: Clause) -> bool:
        """Whether the cue is a noun that no *that* or *of* joins to words: *called his* **charge** *“pathetic”*."""
        if clause.quote.cue is None:
            return False
        at = self.scene.token_at(clause.quote.cue[0])
        before = self.scene.lower(at - 1)
        owned = before in self.owning or before.endswith(_CLITICS)
        return owned and self.scene.lower(at + 1) not in self._links
