"""Every cue of a text, by the rules of its language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summarizer.cues.cue import Cue
from summarizer.cues.english import read_english
from summarizer.cues.french import read_french
from summarizer.cues.german import read_german
from summarizer.lexicon import Lexicon
from summarizer.tokens import Token

__all__ = ["find_cues"]

_Reader = Callable[[Sequence[Token], int, Lexicon], Cue | None]
_READERS: dict[str, _Reader] = {"de": read_german, "en": read_english, "fr": read_french}


def find_cues(tokens: Sequence[Token], lexicon: Lexicon) -> list[Cue]:
    """Every cue among *tokens*, in order, none overlapping another. A language without rules has none."""
    found: list[Cue] = []
    reader = _READERS.get(lexicon.language)
    taken = -1
    for index, token in enumerate(tokens):
        if index <= taken or reader is None:
            continue
        cue = _preposition(tokens, index, lexicon) if token.lower in lexicon.prepositions else None
        if cue is None and token.lower in lexicon.verbs:
            cue = reader(tokens, index, lexicon)
        if cue and cue.first > taken:
            found.append(cue)
            taken = cue.last
    return found


def _preposition(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    table = lexicon.prepositions[tokens[index].lower]
    second = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    for phrase in (*table.get(second, ()), *table.get("", ())):
        last = index + len(phrase.words) - 1
        if last < len(tokens) and all(tokens[index + i].lower == word for i, word in enumerate(phrase.words)):
            return Cue(index, last, index, " ".join(phrase.words), "say", "preposition", phrase.strong, phrase=phrase)
    return None
