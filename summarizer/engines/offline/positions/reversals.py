"""Stands told as given up: *initially opposed it*, *avait d'abord soutenu la taxe* **avant de la rejeter**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, word_sets

__all__ = ["Reversals"]

_BEFORE, _OF = frozenset({"avant"}), frozenset({"de", "d'"})
_FIRST = ("d'", "abord")
_HAD = frozenset({"avait", "avaient"})
_OTHER = {"supports": "opposes", "opposes": "supports"}
_NEAR = 3  # tokens from an auxiliary to *d'abord*


class Reversals:
    """Tells which stands of one text were held at first, or turned round later in their sentence."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.possible = scene, scene.tokens, scene.language == "fr"
        known = word_sets(scene.language, "arguing")
        self.given_up, self.turning = known["given_up"], known["reversals"]
        self.skipped = either(scene.quoting["clitics"], frozenset({"finalement", "ensuite", "soudain"}))

    def give_up(self, cue: StanceCue, unit: Unit, first: int, end: int) -> bool:
        """Whether the stand of *cue*, from token *first* to *end*, was not kept: *lehnte ihn* **zunächst** *ab*."""
        if self.scene.has_one_of(self.given_up, max(unit.first, first - 2), end):
            return True
        return self.possible and (self._was_first(first) or self._is_turned(cue, end))

    def _was_first(self, first: int) -> bool:
        """Whether a past before the past was so at first: **avait d'abord** *soutenu*; a mere *d'abord* counts up."""
        if self.scene.lower(first) not in _HAD:
            return False
        return any(tuple(self.scene.lowers[at : at + 2]) == _FIRST for at in range(first + 1, first + _NEAR))

    def _is_turned(self, cue: StanceCue, end: int) -> bool:
        """Whether *avant de* and a verb of the other side or of turning stand at token *end*."""
        if self.scene.lower(end) not in _BEFORE or self.scene.lower(end + 1) not in _OF:
            return False
        at = end + 2
        while self.scene.lower(at) in self.skipped:
            at += 1
        verb = self.scene.lower(at)
        other = _OTHER.get(cue.stance)
        taken_up = at > end + 2
        turned = taken_up and any(told.stance == other for told in self.scene.vocabulary.stances.get(verb, ()))
        return turned or verb in self.turning
