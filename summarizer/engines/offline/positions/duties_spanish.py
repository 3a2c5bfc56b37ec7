"""What Spanish words of duty and of plans are about: *no vamos a* **firmar la ley**, **el puerto debe cerrar**."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import without, word_sets

__all__ = ["SpanishDuties", "is_spanish_infinitive"]

_INFINITIVE = re.compile(r"\w+[aeií]r(?:se|me|nos)?(?:l[aeo]s?)?")
_LINKS = frozenset({"a", "que", "de"})  # *vamos* **a** *pagar*, *hay* **que** *pagar*, *ha* **de** *pagar*
_NOT_ITSELF = frozenset({"que", "para"})  # what is judged stands behind them


def is_spanish_infinitive(word: str) -> bool:
    """Whether *word* has the form of an infinitive, with the pronouns that may be joined to it."""
    return _INFINITIVE.fullmatch(word) is not None


class SpanishDuties:
    """Calls the stands of reported Spanish by what is to be done; leaves those of other languages as they are."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        known, nobody = word_sets(scene.language, "arguing"), scene.quoting["unsaid.impersonal"]
        self.obliging, self.judging = without(known["obliging"], nobody), known["judging"]
        self.negations, self.nobodies = known["negations"], known["nobodies"]

    def told(self, stand: Stand) -> Stand | None:
        """*stand* with what is to be done as its issue; None where words only judge what nobody names."""
        if self.scene.language != "es" or stand.about is not None or stand.deed:
            return stand
        at = stand.begin + (self.scene.lower(stand.begin) in self.negations)
        if self.scene.lower(at - 1) in self.judging and at - 1 <= stand.first:
            return self._judged(stand)
        begin = at + (self.scene.lower(at) == "se")  # *no* **se puede** *seguir*
        begin += 1 + (self.scene.lower(begin + 1) in _LINKS)
        if begin >= stand.end or not is_spanish_infinitive(self.scene.lower(begin)):
            judged = (
                self.scene.lower(at) in self.judging
                and stand.first < at
                and _NOT_ITSELF.isdisjoint(self.scene.lowers[at : stand.end])
            )
            return replace(stand, about=(stand.first, at)) if judged else stand  # **la obra** *es urgente*
        nobody = self.scene.lower(stand.first) in self.nobodies  # **nadie** *debe* **pagar**
        if self.scene.lower(at) in self.obliging and stand.first < at and not nobody:
            return replace(stand, about=(stand.first, stand.end))  # **el puerto debe cerrar**
        return replace(stand, begin=begin)

    def _judged(self, stand: Stand) -> Stand | None:
        """A judgement without a subject, by what follows it: *es un error* **cerrar la escuela**.

        None where nothing does: *«Es* **una vergüenza***»*.
        """
        words = self.scene.lowers[stand.begin : stand.end]
        deed = next((place for place, word in enumerate(words) if place and is_spanish_infinitive(word)), None)
        deed = words.index("que") + 1 if "que" in words[:-1] else deed  # *es inadmisible que* **se apruebe**
        if deed is not None:
            return replace(stand, begin=stand.begin + deed)
        return None if _NOT_ITSELF.isdisjoint(words) else stand
