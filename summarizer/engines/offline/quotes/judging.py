"""Verbs of speech that only take a stand on their object, and hand on no words: *condemned* **the attack**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["Judging"]

_OBJECT_REACH = 6  # tokens of an object up to its noun
_ACCUSED_REACH = 13  # tokens between an accusing verb and what somebody is accused of


class Judging:
    """Tells which cues of one scene only judge."""

    def __init__(self, scene: Scene) -> None:
        self.tokens, self.language = scene.tokens, scene.language
        self.quoting, self.stances = scene.quoting, scene.vocabulary.stances

    def only_judges(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether *cue* takes a stand on what stands from token *begin* to *limit*, or turns it down."""
        return self._is_stand(cue) or self._refuses(cue, begin, limit)

    def _is_stand(self, cue: Cue) -> bool:
        """Whether the verb only takes a stand on its object (*condemned the attack*): a position, not a quote."""
        word = self.tokens[cue.head].lower
        if cue.lemma in self.quoting["deploring"]:
            return False
        stances = self.stances.get(word, ())
        if self.language == "de":  # *sprach von Betrug* is no *sprach sich dagegen aus*
            stances = tuple(one for one in stances if not one.particle or word.startswith(one.particle[0]))
        judges = any(stance.stance == "opposes" and not stance.noun for stance in stances)
        return judges and cue.kind in {"accuse", "estimate", "say"} and not self._accuses_of(cue)

    def _refuses(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether the verb turns down a plan, and denies nothing that was said: *rejected* **the plan**."""
        if cue.lemma not in self.quoting["turning_down"]:
            return False
        objects = range(begin, min(limit, begin + _OBJECT_REACH))
        return not any(self.tokens[at].lower in self.quoting["claims"] for at in objects)

    def _accuses_of(self, cue: Cue) -> bool:
        """Whether what somebody is accused of follows: *accuse X* **de** *…*, *wirft X den Bruch* **vor**."""
        following = self.tokens[cue.last + 1 : cue.last + 1 + _ACCUSED_REACH]
        accuses = cue.lemma in self.quoting["accusing"]
        return accuses and any(token.lower in self.quoting["accusation_links"] for token in following)
