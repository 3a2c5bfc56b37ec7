"""French decrees: what reported words say will be done, in the passive: *une enquête* **sera ouverte**."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.demands import Demands
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.scene import Unit, between
from summarizer.lexicon import word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Decrees"]

_BEFORE = 3  # tokens between the auxiliary and its participle: *sera* **bientôt** *fermée*
_AGENT = 3  # tokens between a participle and whoever does it


class Decrees:
    """What the reported words of one scene say will be done, by nobody named."""

    def __init__(self, demands: Demands) -> None:
        self.demands, self.scene, self.tokens = demands, demands.scene, demands.scene.tokens
        self.known = word_sets(self.scene.language, "arguing")
        self.possible = bool(self.known["decreeing"])

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands of those who say in *unit* that something will be done."""
        if not self.possible:
            return
        for quote, first, last in self.demands.runs.get(unit.number, ()):
            yield from self._decreed(quote, unit, first, last)

    def _decreed(self, quote: QuoteDraft, unit: Unit, first: int, last: int) -> Iterator[Stand]:
        if quote.lemma.split(" ")[0] in self.scene.lexicon.prepositions:
            return  # *selon lui, la place* **serait fermée**
        for at in between(self.scene.signs["stance"], first, last):
            will = self._will(at, first, direct=quote.kind == "direct" or self.scene.inside[at] >= 0)
            if will is None or self.scene.has_one_of(self.known["agents"], at + 1, at + 1 + _AGENT):
                continue
            denied = self.scene.has_one_of(self.known["negations"], max(first, will - 1), at)
            side, deed = self._side(self.tokens[at].lower)
            stand = self.demands.stand(quote, unit, (first, will, at + 1), TURNED[side] if denied else side)
            if stand is not None:
                subject = will - (self.scene.lower(will - 1) in self.known["negations"])
                about = (stand.first, subject) if stand.first < subject else stand.about
                yield replace(stand, about=about, deed=deed if about else "")  # **la place** *sera fermée*

    def _will(self, at: int, floor: int, *, direct: bool) -> int | None:
        """Where the future begins of the passive whose participle may stand at token *at*: **va être** *fermée*."""
        token = self.tokens[at]
        if not token.lower.endswith(tuple(self.known["participles"])) or not self._is_deed(token.lower):
            return None
        for before in range(at - 1, max(floor - 1, at - 1 - _BEFORE), -1):
            word = self.tokens[before].lower
            if word in self.known["decreeing"]:
                return before if not (direct and word in self.known["hearsay"]) else None
            if word == "être":
                led = before > floor and self.tokens[before - 1].lower in self.known["leading_to"]
                return before - 1 if led else None
        return None

    def _side(self, word: str) -> tuple[Stance, str]:
        """The side of the verb whose participle *word* is, and the noun that its issue is called by, if any."""
        cues = (cue for cue in self.scene.vocabulary.stances.get(word, ()) if not cue.noun and cue.stance in TURNED)
        cue = next(cues, None)
        return ("supports", "") if cue is None else (cue.stance, f"{cue.deed} de" if cue.deed else "")

    def _is_deed(self, word: str) -> bool:
        return any(not cue.noun and "object" in cue.takes for cue in self.scene.vocabulary.stances.get(word, ()))
