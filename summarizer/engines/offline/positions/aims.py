"""What French protests and steps at law aim at: *a déposé un recours* **pour obtenir l'annulation du décret**."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.positions.issues import Issues
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.lexicon import word_sets

__all__ = ["Aims"]

_BEFORE = 3  # tokens of what leads to an aim: *afin* **notamment d'** *obtenir*


class Aims:
    """The aims of one French text's stands."""

    def __init__(self, scene: Scene, issues: Issues) -> None:
        self.scene, self.tokens, self.issues, self.possible = scene, scene.tokens, issues, scene.language == "fr"
        known = word_sets(scene.language, "arguing")
        self.aiming, self.ties = known["aiming"], known["infinitive"]
        self.obtaining = known["obtaining"]
        self.stances = scene.vocabulary.stances

    def told(self, stand: Stand) -> Stand:
        """*stand* with what it aims at for its issue, and the side of that: *pour* **réclamer** *le retrait*."""
        if not self.possible or stand.about or stand.begin >= stand.end:
            return stand
        if self.scene.lower(stand.begin - 1) in self.obtaining and self._is_aim(stand.begin - 1):
            return replace(stand, stance="supports")
        at = stand.begin
        while at + 1 < stand.end and self.tokens[at].lower in self.aiming | self.ties:
            at += 1
        if not is_french_infinitive(self.tokens[at].lower) or not self._is_aim(at):
            return stand
        return self._aimed(stand, at)

    def _is_aim(self, at: int) -> bool:
        return self.scene.has_one_of(self.aiming, at - _BEFORE, at)

    def _aimed(self, stand: Stand, at: int) -> Stand:
        """*stand* with what the infinitive at token *at* asks for or opposes, or is itself for."""
        word = self.tokens[at].lower
        cue = next((cue for cue in self.stances.get(word, ()) if not cue.noun), None)
        begin = at + 1 if cue is None else self.issues.of(at + 1, stand.end, cue)[0]
        if begin >= stand.end:
            return stand
        if word in self.obtaining:
            return replace(stand, stance="supports", begin=begin)
        if cue is not None and not cue.deed and cue.stance in {"supports", "opposes"}:
            return replace(stand, stance=cue.stance, begin=begin)
        return replace(stand, stance="supports", begin=at) if stand.stance == "opposes" else stand
