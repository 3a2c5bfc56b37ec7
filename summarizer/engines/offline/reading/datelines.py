"""What stands before the first words of a report and is none of them: datelines and bylines."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.tokens import Token

__all__ = ["after_dateline", "is_byline", "is_credit"]

_LONGEST = 14  # tokens of a dateline: *VALMER, Ardenne, 3 mars (AFP) —*
_LONGEST_BYLINE = 9  # tokens: *By Ella Marsh and Tom Roe in Sarn*
_SHORTEST = 3  # letters of a place in capitals
_DASHES = frozenset("-–—")
_BY = frozenset({"by", "par", "von", "por"})
_ENDS = frozenset(".!?:…")
_PICTURES = frozenset({"bild", "foto", "fotos", "image", "images", "imagen", "photo", "photos", "picture"})
_CREDITS = frozenset({"credit", "credits", "crédit", "crédits", "crédito"})


def after_dateline(tokens: Sequence[Token], first: int, last: int) -> int:
    """Token after the place, day and agency before a dash that open a dispatch; *first* where none stands there.

    A place in capitals tells one, or an agency in brackets right before the dash: *Altenfurt (dpa) -*.
    """
    for at in range(first + 1, min(last - 1, first + _LONGEST)):
        token = tokens[at]
        if token.text == "." and tokens[at - 1].text == ")" and tokens[at + 1].text in _DASHES:
            return at + 2  # *Val, 3 mar (EFE).-*
        if token.text in _DASHES:
            place = tokens[first]
            agency = at - first >= _SHORTEST and (tokens[at - 1].text, tokens[at - 3].text) == (")", "(")
            shouted = place.text.isupper() and len(place.text) >= _SHORTEST
            return at + 1 if agency or shouted else first
        day_or_agency = tokens[at - 1].text[:1].isdigit() or tokens[at - 1].text == "("  # *3 mars*, *(dpa)*
        if token.text in _ENDS or (token.is_word and not token.is_capital and not day_or_agency):
            return first
    return first


def is_byline(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a paragraph holds nothing but who wrote the article: *By Ella Marsh*, *Par Awa Kessan et Paul Dorque*."""
    if not 1 < last - first <= _LONGEST_BYLINE or tokens[first].lower not in _BY or not tokens[first].is_capital:
        return False
    return tokens[first + 1].is_capital and tokens[last - 1].text not in _ENDS


def is_credit(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a paragraph only tells whose a picture is: *Image: Ella Marsh.*, *Crédit photo : Paul Dorque / ABC*."""
    at = first + (tokens[first].lower in _CREDITS)
    if at >= last or not 1 < last - first <= _LONGEST_BYLINE or tokens[at].lower not in _PICTURES:
        return False
    at += 1 + (at + 1 < last and tokens[at + 1].lower in _CREDITS)
    named = [token for token in tokens[at + 1 : last] if token.is_word]
    return at < last and tokens[at].text == ":" and bool(named) and all(token.is_capital for token in named)
