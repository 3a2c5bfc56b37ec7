"""Whom somebody else quotes: *Der Bote zitiert* **Kolb** *mit den Worten …*, *they quoted* **Roe** *as saying*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.speakers.memory import Memory
from summarizer.engines.offline.speakers.source import Source, named
from summarizer.lexicon import either

__all__ = ["Cited", "quoted_before"]

_FRAME = 24  # tokens between an auxiliary and its participle
_OBJECT = 16  # tokens behind the verb among which its object stands
_AS_SAYING = ["as", "saying"]
_EDGES = frozenset(",;:.")


def quoted_before(scene: Scene, cue: Cue) -> int | None:
    """The English *quoted* of *quoted Roe as saying* that *cue* is, or that stands before it; else None."""
    if scene.lower(cue.last) == "quoted":
        near = range(cue.last + 1, min(len(scene.tokens) - 1, cue.last + _OBJECT))
        found = any(scene.lowers[at : at + 2] == _AS_SAYING for at in near)
        return cue.last if found else None
    if scene.lowers[cue.first - 1 : cue.first + 1] != _AS_SAYING:
        return None
    near = range(cue.first - 2, max(-1, cue.first - _OBJECT), -1)
    return next((at for at in near if scene.lowers[at] == "quoted"), None)


class Cited:
    """Finds whom a verb of quoting has as its object, who speaks, while its subject only writes."""

    def __init__(self, memory: Memory) -> None:
        self.scene, self.subjects = memory.scene, memory.subjects

    def of(self, cue: Cue, unit: Unit) -> Source | None:
        """Who speaks where somebody is quoted; None where the verb is no verb of quoting, or quotes nobody known."""
        if self.scene.language == "en":
            return self._as_saying(cue, unit)
        if cue.lemma not in self.scene.quoting["citing"]:
            return None
        auxiliary = self._auxiliary(cue, unit)
        if auxiliary is None:
            return self._object(cue, unit)
        return self.subjects.ending(auxiliary - 1, unit, unit.first) or self._first(auxiliary + 1, cue.first, unit)

    def _as_saying(self, cue: Cue, unit: Unit) -> Source | None:
        """Who speaks around English *as saying*: *quoted* **Roe** *as saying*, **Roe** *was quoted as saying*."""
        verb = quoted_before(self.scene, cue)
        if verb is None:
            return None
        if self.scene.lower(verb - 1) in self.scene.vocabulary.words["auxiliaries"]:
            return self.subjects.ending(verb - 2, unit, unit.first)
        last = next(at for at in range(verb, len(self.scene.tokens)) if self.scene.lowers[at] == "saying")
        return self._first(verb + 1, last, unit) or Source((), 0, 0)  # *quoted* **him** *as saying*

    def _auxiliary(self, cue: Cue, unit: Unit) -> int | None:
        """The form of *werden* in the verb's own clause."""
        for at in range(cue.first - 1, max(unit.first, cue.first - _FRAME) - 1, -1):
            if self.scene.lower(at) in self.scene.quoting["passive_auxiliaries"]:
                return at
            if self.scene.tokens[at].text in _EDGES:
                return None
        return None

    def _object(self, cue: Cue, unit: Unit) -> Source | None:
        """The first mention behind the verb, or the second where the first is its subject."""
        inverted = self.subjects.ending(cue.first - 1, unit, unit.first) is None and self._leads(cue, unit)
        first = self._first(cue.last + 1, cue.last + 1 + _OBJECT, unit)
        if first is None or not inverted:
            return first
        return self._first(first.last, first.last + _OBJECT, unit)

    def _leads(self, cue: Cue, unit: Unit) -> bool:
        """Whether something else than a name in marks stands before the verb: **Im Text** *zitiert der Bote* *…*."""
        return cue.first > unit.first and self.scene.inside[cue.first - 1] < 0

    def _first(self, first: int, last: int, unit: Unit) -> Source | None:
        mentions = self.subjects.nearby.between(self.subjects.by_unit.get(unit.number, ()), first, last)
        found = next((mention for mention in mentions if self._is_free(mention)), None)
        if found is None or any(self.scene.tokens[at].text in _EDGES for at in range(first, found.first)):
            return None
        return named(found)

    def _is_free(self, mention: Mention) -> bool:
        """Whether neither a preposition nor a genitive governs the mention: not *zitiert aus* **dem Papier** *…*."""
        words, quoting = self.subjects.words, self.scene.quoting
        opens = self.scene.lower(mention.first)
        before = self.scene.lower(mention.first - 1)
        return before not in words["prepositions"] and opens not in either(quoting["contracted"], quoting["genitives"])
