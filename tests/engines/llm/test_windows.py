"""A long text is cut into windows that hold all of it, each within the limit, at the best borders there are."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.document import Document
from summarizer.engines.llm.counting import estimate_tokens
from summarizer.engines.llm.windows import cut, halves
from summarizer.segmentation import Passage

# Words, stops and breaks of which articles are made; some have no paragraphs, some no sentences, some neither.
_PIECES = ["Weir ", "harbour ", "l’été ", "420 ", "«no», ", "字字字", "Über. ", "Why? ", "Gone …\n\n", "\r\n\r\n", "—"]


def _document(pieces: list[str]) -> Document:
    return Document.from_text("".join(["The ", *pieces]), language="en")


_documents = st.lists(st.sampled_from(_PIECES), min_size=5, max_size=60).map(_document)
_cases = settings(max_examples=60)


def _starts(passages: Iterable[Passage]) -> set[int]:
    return {passage.start for passage in passages}


@_cases
@given(_documents, st.integers(1, 30))
def test_windows_hold_the_whole_text(document: Document, tokens: int) -> None:
    """Windows follow each other from the first to the last character, none is empty, and nothing is read twice."""
    windows = cut(document, tokens)

    assert (windows[0].start, windows[-1].end) == (0, len(document.text))
    assert all(window.start < window.end for window in windows)
    assert all(one.end == other.start for one, other in pairwise(windows))


@_cases
@given(_documents, st.integers(2, 30))
def test_no_window_has_more_than_its_tokens(document: Document, tokens: int) -> None:
    """Each window is within the limit, to the token that a run of marks cut in two may share."""
    for window in cut(document, tokens):
        assert estimate_tokens(document.text[window.start : window.end]) <= tokens + 1


@_cases
@given(_documents, st.integers(1, 30))
def test_a_window_ends_at_the_best_border_inside_it(document: Document, tokens: int) -> None:
    """A window ends where a paragraph starts; without one, where a sentence starts; without that, anywhere."""
    paragraphs, sentences = _starts(document.paragraphs), _starts(document.sentences)

    for window in cut(document, tokens)[:-1]:
        inside = range(window.start + 1, window.end + 1)
        if window.end not in paragraphs:
            assert paragraphs.isdisjoint(inside)
            assert window.end in sentences or sentences.isdisjoint(inside)


def test_a_paragraph_is_cut_only_where_it_does_not_fit() -> None:
    """Sentences that would still fit wait for the next window, unless their paragraph is longer than any window."""
    short, long = "The ferry stopped. Nobody was told. ", "The weir leaked. " * 40
    text = "\n\n".join([short * 3, short * 3, long])
    document = Document.from_text(text, language="en")

    windows = cut(document, 36)

    assert [window.start for window in windows[:3]] == [0, len(short) * 3 + 2, text.index("The weir")]
    assert len(windows) > 4
    assert all(text.startswith("The weir", window.start) for window in windows[2:])


@_cases
@given(_documents)
def test_a_text_that_fits_is_one_window(document: Document) -> None:
    """A text within the limit is read whole, blanks at its ends included."""
    tokens = max(1, estimate_tokens(document.text))

    assert cut(document, tokens) == [Passage(0, len(document.text))]
    assert tokens == 1 or len(cut(document, tokens - 1)) > 1


def test_windows_are_not_cut_finer_than_need_be() -> None:
    """Each window but the last takes as many paragraphs as fit, to a step of the count."""
    paragraph = "The harbour office will close the pier on Monday. Nobody has asked the islanders about it."
    document = Document.from_text("\n\n".join([paragraph] * 1_000), language="en")

    windows = cut(document, 6_000)

    sizes = [estimate_tokens(document.text[window.start : window.end]) for window in windows]
    assert max(sizes) <= 6_000
    assert min(sizes[:-1]) > 5_400


def test_a_text_of_heavy_characters_is_within_the_limit_too() -> None:
    """Letters beyond the basic plane, four tokens each, are cut at the paragraph that still fits."""
    document = Document.from_text("\n\n".join(["𝗡𝗼𝘁𝗵𝗶𝗻𝗴" * 12] * 30), language="en")

    assert max(estimate_tokens(document.text[w.start : w.end]) for w in cut(document, 500)) <= 500


# --- in two ---

_TEXT = "One. Two two.\n\nThree three three. Four.\n\nFive five five five five five. Six six six."
_DOCUMENT = Document.from_text(_TEXT, language="en")


def _cut_at(passage: Passage) -> list[str]:
    """The first words of both halves."""
    parts = halves(_DOCUMENT, passage)
    assert (parts[0].start, parts[-1].end) == (passage.start, passage.end)
    assert [part.end for part in parts[:-1]] == [part.start for part in parts[1:]]
    return [_TEXT[part.start : part.end].split(maxsplit=1)[0] for part in parts]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("One", "", ["One.", "Five"]),
        ("One", "Five", ["One.", "Three"]),
        ("Three", "Five", ["Three", "Four."]),
        ("Four", "", ["Four.", "Five"]),
        ("Five", "", ["Five", "Six"]),
        ("Six", "", ["Six"]),
        ("Two", "Three", ["Two"]),
    ],
)
def test_a_passage_is_halved_at_the_border_closest_to_its_middle(start: str, end: str, expected: list[str]) -> None:
    """Paragraphs come before sentences, and a passage without a border inside stays whole."""
    passage = Passage(_TEXT.index(start), _TEXT.index(end) if end else len(_TEXT))

    assert _cut_at(passage) == expected


def test_a_border_at_the_end_of_a_passage_is_none_inside_it() -> None:
    """Neither half is empty where a passage begins or ends at a border."""
    start = _TEXT.index("Three")

    assert halves(_DOCUMENT, Passage(start, _TEXT.index("Four"))) == [Passage(start, _TEXT.index("Four"))]


@_cases
@given(_documents, st.data())
def test_halves_hold_the_whole_passage(document: Document, data: st.DataObject) -> None:
    """Two halves are the passage, cut where a paragraph or a sentence starts."""
    start = data.draw(st.integers(0, len(document.text) - 1))
    passage = Passage(start, data.draw(st.integers(start + 1, len(document.text))))

    parts = halves(document, passage)

    assert "".join(document.text[part.start : part.end] for part in parts) == document.text[start : passage.end]
    assert all(part.start < part.end for part in parts)
    assert {part.start for part in parts[1:]} <= _starts(document.paragraphs) | _starts(document.sentences)
