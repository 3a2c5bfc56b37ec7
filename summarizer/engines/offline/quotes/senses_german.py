"""German verbs of speech that have another sense here: *hielt den Rekord*, *bestritt das Spiel*, *der Kai hieß so*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.framed_german import NEVER
from summarizer.engines.offline.reading.mood_german import is_subjunctive
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["GermanSenses"]

_CLAUSE = 24  # tokens of the clause of a verb, before it and behind it
_NEAR = 3  # tokens behind a verb in which its marks open
_OPENING, _REPORTED = frozenset({",", ":"}), frozenset({"habe"})
_EDGES = frozenset(".;:!?")
_IT, _FOR, _WITH = frozenset({"es"}), frozenset({"für", "dafür"}), frozenset({"damit"})
_NOTICED = frozenset({"als", "nachdem", "sobald", "bevor", "ehe"})


class GermanSenses:
    """Tells the cues of one text that hand nothing over for what stands beside them."""

    def __init__(self, scene: Scene, content: Content) -> None:
        self.scene, self.content = scene, content
        self._presenting = scene.quoting["presenting"]
        self._contests, self._held = tuple(scene.quoting["contests"]), tuple(scene.quoting["held"])

    def is_other(self, cue: Cue) -> bool:
        """Whether *cue* is no verb of speech where it stands, or its particle denies it: *gab es* **nicht bekannt**."""
        if cue.form == "finite" and cue.kind != "deny" and self._is_withheld(cue):
            return True
        match cue.lemma:
            case "halten":
                return not self._has(_FOR, cue) or self._has_noun(cue, self._held)
            case "heißen":
                return not (self._has(_IT, cue) or self.scene.lower(cue.last + 1) in {":", ","})
            case "meinen":
                return self.scene.lower(cue.last + 1) == "es" or self.scene.lower(cue.last + 2) in _WITH
            case "bestreiten":
                return self._has_noun(cue, self._contests)
            case "bemerken":
                return self._opener(cue) in _NOTICED
        return cue.lemma in self._presenting and not self._presents_clause(cue)

    def _is_withheld(self, cue: Cue) -> bool:
        """Whether a word of denial stands before the particle that closes the clause of a verb."""
        particles = {verb.particle for verb in self.scene.lexicon.verbs[self.scene.lower(cue.head)]} - {""}
        if not particles:
            return False
        for at in range(cue.last + 1, min(len(self.scene.tokens), cue.last + _CLAUSE)):
            if self.scene.tokens[at].text in ",;:.!?":
                return False
            if self.scene.lower(at) in NEVER and self.scene.lower(at + 1) in particles:
                return True
        return False

    def is_told_of(self, cue: Cue, cues: Sequence[Cue]) -> bool:
        """Whether another of *cues* reports that somebody speaks, and no clause follows: *…, Kolb* **rechne mit** *…*.

        The verb stands in the reported mood, or its auxiliary does: *Kolb* **habe** *den Plan* **bezweifelt**.
        """
        if cue.form not in {"finite", "compound"} or self.scene.lower(cue.last + 1) in _OPENING:
            return False
        if self.scene.has_marks(cue.last + 1, cue.last + 1 + _NEAR):
            return False
        return self.is_in_mood(cue) and any(not self.is_in_mood(other) for other in cues)

    def is_in_mood(self, cue: Cue) -> bool:
        """Whether *cue*, or its auxiliary, stands in the reported mood."""
        if cue.form not in {"finite", "compound"}:
            return False
        if cue.form == "finite":
            word = self.scene.lower(cue.head)
            listed = word.endswith("e") and word in self.scene.vocabulary.conditional_forms
            return listed or is_subjunctive(word)
        floor = self.scene.units[self.scene.unit_of[cue.first]].first
        for at in range(cue.first - 1, max(floor, cue.first - _CLAUSE) - 1, -1):
            if self.scene.lower(at) in self.scene.vocabulary.words["auxiliaries.have"]:
                return self.scene.lower(at) in _REPORTED
        return False

    def _has(self, words: frozenset[str], cue: Cue) -> bool:
        return any(self.scene.lower(at) in words for at in self._clause(cue))

    def _has_noun(self, cue: Cue, endings: tuple[str, ...]) -> bool:
        clause = self._clause(cue)
        return any(self.scene.tokens[at].is_capital and self.scene.lower(at).endswith(endings) for at in clause)

    def _clause(self, cue: Cue) -> range:
        """The tokens of the sentence of *cue*, as far as they are near."""
        unit = self.scene.units[self.scene.unit_of[cue.first]]
        return range(max(unit.first, cue.first - _CLAUSE), min(unit.last, cue.last + 1 + _CLAUSE))

    def _opener(self, cue: Cue) -> str:
        """The word that opens the clause of *cue*."""
        floor = self.scene.units[self.scene.unit_of[cue.first]].first
        near = range(cue.first - 1, max(floor, cue.first - _CLAUSE) - 1, -1)
        edge = next((at for at in near if self.scene.is_comma(at) or self.scene.tokens[at].text in _EDGES), near.stop)
        return self.scene.lower(edge + 1)

    def _presents_clause(self, cue: Cue) -> bool:
        """Whether marks hold a clause that somebody presents: *stellte den Plan vor:* **„Wir bauen“**."""
        passages = self.scene.passages_of(self.scene.units[self.scene.unit_of[cue.first]])
        return any(self.content.is_clause(index) for index in passages)
