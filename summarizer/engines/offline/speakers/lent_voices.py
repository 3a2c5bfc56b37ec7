"""Who lends a French subject a voice: *le groupe a dit,* **par la voix de sa cheffe** *, que …*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.source import Source
from summarizer.engines.offline.speakers.subjects import Subjects

__all__ = ["LentVoices"]

_NEAR = 6  # tokens from the noun to whoever's voice it is


class LentVoices:
    """Finds whoever speaks for the subject of a verb, in French texts."""

    def __init__(self, subjects: Subjects) -> None:
        self.scene, self.subjects = subjects.scene, subjects
        self._voices, self._french = subjects.scene.quoting["voices"], subjects.scene.language == "fr"

    def before(self, at: int, unit: Unit) -> Source | None:
        """The voice that ends with token *at*, without commas: *le groupe par la voix de* **sa cheffe** *a dit …*."""
        if not self._french or not self.scene.has_one_of(self._voices, unit.first, at):
            return None
        voices = (to for to in range(at, unit.first, -1) if self.scene.lower(to) in self._voices)
        voice = next(voices, at)
        near = self.subjects.nearby.between(self.subjects.by_unit.get(unit.number, ()), voice + 2, at + 1)
        if not near or near[0].first != voice + 2 or self.scene.lower(voice + 1) not in self.scene.quoting["genitives"]:
            return None
        told = self.subjects.together.with_apposition(near[0])
        return told if told.last == at + 1 else None

    def behind(self, cue: Cue, unit: Unit) -> Source | None:
        """The voice right behind a verb: *le groupe annonce par la voix de* **sa cheffe** *que …*."""
        comma = cue.last + (self.scene.lower(cue.last + 1) == ",")
        if not self._french or not self.lent(comma):
            return None
        near = self.subjects.nearby.between(self.subjects.by_unit.get(unit.number, ()), comma + 4, comma + 4 + _NEAR)
        return self.subjects.together.with_apposition(near[0]) if near else None

    def lent(self, comma: int) -> bool:
        """Whether somebody speaks for the subject behind the token *comma*: *,* **par la voix de Tal** *, a dit …*."""
        return self.scene.lower(comma + 1) == "par" and self.scene.lower(comma + 3) in self._voices
