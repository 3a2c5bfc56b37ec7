"""What French sets in commas behind a named source: *selon Ada Tal,* **du Matin**, **dans Le Matin**, **avec qui** …"""

from __future__ import annotations

from summarizer.engines.offline.reading.relatives_french import RelativesFrench
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either

__all__ = ["FrenchAsides"]

_IN = frozenset({"dans", "sur"})
_TITLES = frozenset({"Le", "La", "Les", "L'", "L’", "Radio"})
_CHANNEL = 4  # tokens from a preposition to the noun of a channel


class FrenchAsides:
    """Tells what in commas is told of a source, and is none of its words. Does nothing in other languages."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.french, self._relatives = scene.language == "fr", RelativesFrench(scene)
        self._of = either(scene.quoting["genitives"], scene.quoting["contracted"])
        self._channels = scene.vocabulary.words["channels.nouns"]

    def tells_of_source(self, first: int, comma: int, *, named: bool) -> bool:
        """Whether the tokens from *first* to *comma* tell of a source that a name ends, where *named*."""
        if not self.french:
            return False
        if self._relatives.opens(first - 1) or self.scene.lower(first) in self.scene.quoting["relatives"]:
            return self.scene.has_clause(first, comma)
        if self.scene.has_clause(first, comma):
            return False
        if self._speaks_of(first):
            return True
        if not named:
            return False
        if self.scene.lower(first) in self.scene.quoting["themselves"]:
            return True
        return self._belongs(first, comma) or self._is_channel(first, comma)

    def _speaks_of(self, first: int) -> bool:
        """Whether a participle tells how a source speaks: *pour Ada Tal,* **faisant allusion à la crue**, *« … »*."""
        cue = next(iter(self.scene.cues_between(first, first + 1)), None)
        return cue is not None and cue.form == "gerund"

    def _belongs(self, first: int, comma: int) -> bool:
        """Whether *de* ties a source to a name: *selon Ada Tal,* **du Matin**, not **de Val à Roa**."""
        if self.scene.lower(first) not in self._of or not self.tokens[comma - 1].is_capital:
            return False
        return all(token.is_word and token.lower not in {"à", "au"} for token in self.tokens[first:comma])

    def _is_channel(self, first: int, comma: int) -> bool:
        """Whether it tells where a source said so: **dans un entretien**, **dans Le Matin**, **sur Radio Val**."""
        if self.scene.lower(first) not in _IN:
            return False
        behind = self.tokens[first + 1]
        titled = behind.text in _TITLES or (behind.text.isupper() and len(behind.text) > 1)
        return titled or self.scene.has_one_of(self._channels, first + 1, min(comma, first + 1 + _CHANNEL))
