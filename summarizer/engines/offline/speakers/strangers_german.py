"""What German tells of a speaker whom no list knows: whether somebody, something or a state already named speaks."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.number_german import is_nominalised
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.tokens import Token

__all__ = ["names_no_people", "owner_of_compound", "state_named_before"]

_ARTICLES = frozenset({"der", "die", "das", "ein", "eine"})

_PEOPLE = (
    "ant", "ent", "er", "eur", "ist", "ling", "or", "oge", "ege", "uge", "in", "ar", "är", "at", "et", "ot", "it",
    "frau", "mann", "chef", "gast", "freund", "vater", "bruder", "sohn", "wirt", "walt", "glied", "opfer", "kind",
    "haupt", "paar",
)  # fmt: skip
_NO_PEOPLE = ("ung", "heit", "keit", "schaft", "tion", "tät", "ment", "fest", "amt", "gericht", "dienst", "werk")


def names_no_people(words: Sequence[Token]) -> bool:
    """Whether the first noun of a phrase ends as none for people does: *das* **Amt** *von Tarnau*, *die* **Kurie**."""
    nouns = (word.text.rpartition("-")[2] for word in words if word.is_capital and word.lower not in _ARTICLES)
    noun = next(nouns, "")
    lemma = lemma_of(noun, "de").lower() if noun else ""
    if not noun or is_nominalised(noun):
        return False
    return not is_known(noun, "de") or not lemma.endswith(_PEOPLE) or lemma.endswith(_NO_PEOPLE)


def state_named_before(cast: Cast, at: int) -> int | None:
    """The state that *das Land* at token *at* takes up: the one named last."""
    before = (mention for mention in reversed(cast.mentions) if mention.first < at and mention.actor >= 0)
    return next((mention.actor for mention in before if cast.players[mention.actor].kind == "state"), None)


def owner_of_compound(cast: Cast, word: Token) -> int | None:
    """Whose document a compound with a hyphen is: *der* **BHA**-*Bericht*."""
    owner = word.text.rpartition("-")[0]
    found = (player for player in cast.players if owner and (player.name == owner or owner in player.surfaces))
    return next((player.number for player in found if player.kind != "person"), None)
