"""English tags behind a mark that ends no sentence, mostly a question's: *"Will it hold?"* **Porter asked.**"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.cues import Cue
from summarizer.document import Document
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.lexicon import either, word_sets
from summarizer.tokens import Token

__all__ = ["late_tags"]

_ENDS = frozenset("?!….")
_CLOSING = "\"”'’"
_MARKS = frozenset("\"“'‘")
_SUBJECT = 8  # tokens of a subject that begins a sentence
_WHEN = frozenset({"last", "this", "early", "late"})  # before a day or a week
_REST = 16  # tokens behind the verb in which a clause of its own shows that it opens words, and closes none


def late_tags(
    document: Document, tokens: Sequence[Token], starts: Sequence[int], cues: Sequence[Cue]
) -> frozenset[int]:
    """Where the sentences start that only say who spoke the marked question or exclamation before them."""
    if document.language != "en":
        return frozenset()
    return frozenset(
        after.start
        for before, after in pairwise(document.sentences)
        if (mark := _last_mark(document.text, before.start, before.end))
        and _is_tag(tokens, starts, cues, after.start, whole=mark == ".")
    )


def _last_mark(text: str, start: int, end: int) -> str:
    """The mark that ends marked words between *start* and *end*: of a question, an exclamation or any sentence."""
    last = end
    while last > start and text[last - 1] in _CLOSING:
        last -= 1
    return text[last - 1] if start < last < end and text[last - 1] in _ENDS else ""


def _is_tag(
    tokens: Sequence[Token], starts: Sequence[int], cues: Sequence[Cue], start: int, *, whole: bool = False
) -> bool:
    """Whether a subject and its verb begin at offset *start*, and are all of the sentence if that must be *whole*."""
    first = bisect_left(starts, start)
    place = bisect_left(cues, first, key=lambda cue: cue.first)
    cue = cues[place] if place < len(cues) else None
    if cue is None or not 0 < cue.first - first <= _SUBJECT or cue.form not in {"finite", "compound"}:
        return False
    if cue.passive or any(token.text in ".;:" or token.text in _MARKS for token in tokens[first : cue.first]):
        return False
    if whole and not (cue.lemma == "say" and cue.last + 1 < len(tokens) and tokens[cue.last + 1].text == "."):
        return False
    told = cue.lemma == "ask" or cue.lemma in word_sets("en", "quoting")["addressed"]
    return _closes(tokens, cue.last + 1, told=told)


def _closes(tokens: Sequence[Token], at: int, *, told: bool) -> bool:
    """Whether nothing follows the verb but when, where and to whom something was said, or the words that go on.

    *told*: the verb has whom it speaks to behind it.
    """
    words = word_sets("en")
    follows = tokens[at] if at < len(tokens) else None
    if follows is None or follows.text == ".":
        return True
    if follows.text == "," and at + 2 < len(tokens) and tokens[at + 1].text in _MARKS:
        return tokens[at + 2].text.islower()  # *"Go!" Roe said, "***and** *take it with you"*
    known = either(words["prepositions"], words["adverbs"], words["time"], words["conjunctions.subordinating"])
    adverb = follows.lower.endswith("ly") or follows.lower in _WHEN
    if not (told or adverb or follows.text == "," or follows.lower in known):
        return False
    return not any(
        tokens[word].text in _MARKS
        or tokens[word].lower in words["reporting.complementizers"]
        or (told and tokens[word].lower == "to")
        or (is_finite_at(tokens, word, "en") and tokens[word - 1].lower != "to")
        for word in _rest(tokens, at + 1 if follows.text == "," else at)
    )


def _rest(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """The tokens from *at* on up to the end of the sentence, a comma or a clause that says when."""
    when = word_sets("en")["conjunctions.subordinating"]
    for word in range(at, min(len(tokens), at + _REST)):
        if tokens[word].text in ".,;" or tokens[word].lower in when:
            return
        yield word
