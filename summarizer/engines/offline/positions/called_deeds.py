"""What is done as a noun, with what it is done to: **dismissal of the chair**, **limogeage du** *préfet*."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from summarizer.engines.offline.reading.verbs import is_french_infinitive

__all__ = ["deed_of"]

_OBJECTIVE = frozenset({"of", "de", "von"})  # these tie a deed to what it is done to
_CONTRACTED = {("de", "le"): "du", ("de", "les"): "des"}
_TIES = frozenset({"de", "du", "des", "à", "au", "aux"})
_INFINITIVES = ("er", "ir", "re")
_VOWELS = tuple("aeiouéèêàâîôû")


def deed_of(deed: str, words: str, articles: AbstractSet[str], *, told_before: bool) -> str:
    """The noun of a *deed*, its preposition and the *words* of its issue, which may stand before the verb."""
    noun, _, tie = deed.partition(" ")
    first, _, rest = words.partition(" ")
    if not tie and is_french_infinitive(noun):
        words = f"{first.lower()} {rest}" if first.lower() in articles else words
        return f"{noun} {words}".rstrip()  # **vendre** *la piscine*
    if tie.endswith(_INFINITIVES):
        return f"{deed} {words}".rstrip()  # **se rendre** *au port*
    if not words or (told_before and tie not in _OBJECTIVE):
        return noun
    if first.lower() in _TIES:
        return f"{noun} {words}"  # *démission* **de** *son poste*, *interdiction* **aux** *camions*
    if told_before and first.lower() in articles:
        words = f"{first.lower()} {rest}"
    contracted = _CONTRACTED.get((tie, first.lower()), "")
    if tie == "de" and words.lower().startswith(_VOWELS):
        return f"{noun} d'{words}"
    return f"{noun} {contracted} {rest}" if contracted and rest else f"{deed} {words}"
