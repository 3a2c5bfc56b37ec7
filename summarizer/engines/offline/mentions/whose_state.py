"""The state that the words of a phrase name, and pairs of states that are nobody."""

from __future__ import annotations

from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.reading.phrase_tables import phrases_at, plain

__all__ = ["code_within", "is_of_event", "pairs_states"]


def code_within(nouns: NounPhrases, first: int, last: int) -> str:
    """The state that a government's phrase belongs to, by demonym, name or capital: *les autorités de* **Rome**."""
    known, german = nouns.vocabulary, nouns.scene.language == "de"
    for at in range(first, last):
        token = nouns.tokens[at]
        named = phrases_at(known.countries, nouns.tokens, at) if token.is_capital else ()
        if german and not named:
            named = known.countries.get(token.plain.partition("-")[0], ())  # **US**-*Regierung*
        if token.lower in known.demonyms and (not named or len(named[0][0]) < 2):
            return known.demonyms[token.lower]
        named = named or phrases_at(known.capitals, nouns.tokens, at)
        if named and token.is_capital:
            return named[0][1]
    return ""


def pairs_states(nouns: NounPhrases, last: int) -> bool:
    """Whether some capitals end in two states that a stroke makes a pair: *le sommet Union* **européenne-Mali**."""
    token, known = nouns.tokens[last - 1], nouns.vocabulary
    parts = token.plain.split("-")
    if len(parts) < 2 or token.plain in known.countries or token.text in known.first_names:
        return False
    unions = {word for name in nouns.naming["union"] for word in plain(name).split()}
    return all(
        any(part in words for words in (known.countries, known.demonyms, known.not_names, unions)) for part in parts
    )


def is_of_event(nouns: NounPhrases, index: int) -> bool:
    """Whether a country at *index* is only part of an event's or a place's name: *la Coupe* **de France**."""
    if index < 2 or not nouns.is_one_of(index - 1, nouns.naming["of"]) or not nouns.tokens[index - 2].is_capital:
        return False
    return nouns.is_one_of(index - 2, nouns.naming["events"])
