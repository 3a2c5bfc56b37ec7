"""Titles, names and meanings in marks, which nobody says: *the port's* **“Harbour Hour”**, *le parti* **« Cap »**."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.reading.verbs import has_clause, may_be_finite
from summarizer.lexicon import WordSets, either, word_sets
from summarizer.tokens import Token

__all__ = ["find_works"]

_OWNERS = frozenset({"'s", "’s"})
_SENTENCE_ENDS = frozenset(".!?…,")
_MOTTO = 7  # tokens of a name that is a clause, its marks included
_NICKNAME = 4  # tokens of a nickname, its marks included
_LONGEST_NAME = 10  # words of a name in marks
_ON = frozenset({"on", "in"})
_OPENS = frozenset({"(", "["})


def find_works(tokens: Sequence[Token], spans: Sequence[range], language: str) -> frozenset[int]:
    """The numbers of those *spans* of marked tokens that hold a title, a name, or what a word means."""
    quoting = word_sets(language, "quoting")
    found = set()
    for number, span in enumerate(spans):
        before = tokens[span.start - 1].lower if span.start else ""
        if (
            _is_called(tokens, span, quoting)
            or (_names_what_follows(tokens, span.start, quoting) and _is_name(tokens[span.start : span.stop]))
            or _is_nickname(tokens, span, language)
            or (language == "en" and _is_work(tokens, span.start, span.stop))
            or (language == "de" and _is_motto(tokens, span, before))
        ):
            found.add(number)
    return frozenset(found)


def _names_what_follows(tokens: Sequence[Token], first: int, quoting: WordSets) -> bool:
    """Whether a noun or *during* stands before marks that hold a name: **le parti** *« »*, **lors de** *« »*."""
    before = tokens[first - 1].lower if first else ""
    during = before == "de" and first > 1 and tokens[first - 2].lower == "lors"
    return during or before in quoting["titled.names"]


def _is_called(tokens: Sequence[Token], span: range, quoting: WordSets) -> bool:
    """Whether the words before marks tell what something is called or means: *un quai* **surnommé** *« la Digue »*."""
    at = span.start - 1
    if at < 0:
        return False
    before = tokens[at].lower
    if before in quoting["titled.called"]:
        return True
    glossed = before in quoting["titled.literally"] and at > 0 and tokens[at - 1].text in _OPENS
    return glossed or (before in quoting["titled.meaning"] and at > 0 and not tokens[at - 1].is_word)


def _is_name(tokens: Sequence[Token]) -> bool:
    """Whether marked tokens are a name: a capital first, a few words, no mark that ends a sentence."""
    words = [token for token in tokens if token.is_word]
    ends = len(tokens) > 1 and tokens[-2].text in _SENTENCE_ENDS
    return bool(words) and words[0].is_capital and len(words) <= _LONGEST_NAME and not ends


def _is_nickname(tokens: Sequence[Token], span: range, language: str) -> bool:
    """Whether marks around a word or two stand within a name: *Jack* **“Mad Dog”** *Roe*, not *Roe* **Says** *“No”*."""
    if not span.start or span.stop >= len(tokens) or len(span) > _NICKNAME:
        return False
    before, after = tokens[span.start - 1], tokens[span.stop]
    if not (before.is_word and before.is_capital and after.is_word and after.is_capital):
        return False
    told = may_be_finite(before.lower, language) or after.lower in word_sets(language)["time"]
    return not told and _is_name(tokens[span.start : span.stop])


def _is_motto(tokens: Sequence[Token], span: range, before: str) -> bool:
    """Whether a German name in marks is a clause, as no words behind an article are: *die* **„Aktion Hafen hilft“**."""
    if before not in word_sets("de")["articles.definite"]:
        return False
    held = tokens[span.start : span.stop]
    return len(held) <= _MOTTO and _is_name(held) and has_clause(held, "de")


def _is_work(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the marks from token *first* to *last* hold a title: capitals behind an owner or a noun of such works."""
    before = tokens[first - 1].lower if first else ""
    before = tokens[first - 2].lower if before == "," and first > 1 else before
    known = before in _OWNERS or before in word_sets("en", "quoting")["works"]
    if not (known or _is_titled(tokens, first, last)):
        return False
    words = [token for token in tokens[first:last] if token.is_word]
    small = either(word_sets("en")["articles"], word_sets("en")["prepositions"], word_sets("en")["conjunctions"])
    return bool(words) and words[0].is_capital and all(word.is_capital or word.lower in small for word in words)


def _is_titled(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether what stands around English marks tells that they hold a title of more than a word.

    *on* **“The Hour”**, *the host of* **“The Hour,”** *they staged* **“Mill Lane”**, **“Mill Lane,”** *by Ada Tal*.
    """
    if first < 2 or sum(token.is_word for token in tokens[first:last]) < 2 or not tokens[first + 1].is_capital:
        return False
    before, quoting = tokens[first - 1].lower, word_sets("en", "quoting")
    if before in _ON or before in quoting["staging"]:
        return True
    if before == "of" and tokens[first - 2].lower in quoting["parts_of_works"]:
        return True
    behind = tokens[last : last + 2]
    return tokens[last - 2].text == "," and len(behind) > 1 and behind[0].lower == "by" and behind[1].is_capital
