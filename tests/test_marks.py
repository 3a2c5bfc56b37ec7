"""Which passages stand between quotation marks, in every convention."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.document import Document
from summarizer.marks import Enclosure, quoted_passages


def outermost(text: str, language: str = "fr") -> list[str]:
    document = Document.from_text(text, language=language)
    return [text[p.start : p.end] for p in quoted_passages(document) if p.depth == 0]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Il dit : « La digue tient. » Puis il sort.", "fr", ["La digue tient."]),
        ("Le maire parle d'un «échec» et d'une «faute».", "fr", ["échec", "faute"]),
        ("“The dam holds,” she said. “For now.”", "en", ["The dam holds,", "For now."]),
        ('"The dam holds," she said. "For now."', "en", ["The dam holds,", "For now."]),
        ("Er sagte: „Der Damm hält.“ Dann ging er.", "de", ["Der Damm hält."]),
        ("Er sagte: »Der Damm hält.« Dann ging er.", "de", ["Der Damm hält."]),
        ("She called it a ‘fair deal’ at last.", "en", ["fair deal"]),
        ("Council 'wrong' on levy, says mayor.", "en", ["wrong"]),
        ("Le préfet juge l'«accord» utile.", "fr", ["accord"]),
        ('Le préfet parle d\'un " geste " utile.', "fr", ["geste"]),
    ],
)
def test_each_convention_is_read(text: str, language: str, expected: list[str]) -> None:
    """Marks pair by the convention of their language, with or without inner spaces."""
    assert outermost(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("''The dam holds,'' she said. ''For now.''", ["The dam holds,", "For now."]),
        ("He called the plan ''safe,'' and left.", ["safe,"]),
        ("''My job is to say: 'Wait, please,''' she said.", ["My job is to say: 'Wait, please,'"]),
        ("'''Go home,' they told us,'' she said.", ["'Go home,' they told us,"]),
        ("''We checked it.\n\n''It held,'' she said.", ["We checked it.", "It held,"]),
    ],
)
def test_two_single_marks_in_a_row_are_one_double_mark(text: str, expected: list[str]) -> None:
    """Agencies without a double mark write two single ones; an inner passage may begin or end at them."""
    assert outermost(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "A player of 6'2'', and one of 5'11'', met the workers' council.",
        "The string '' is empty.",
        "He lost the mark at ''the end of the line.",
    ],
)
def test_two_single_marks_in_a_row_open_nothing_alone(text: str) -> None:
    """Inches, an empty pair and a mark that is never closed hold no words."""
    assert outermost(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "The workers' council and the drivers' union met.",
        "It's the company's own report, isn't it?",
        "L'usine d'Orville n'a qu'un four.",
    ],
)
def test_an_apostrophe_is_no_mark(text: str) -> None:
    """Elisions, contractions and possessives open no passage."""
    assert outermost(text, "en" if "the" in text.lower() else "fr") == []


def test_a_nested_passage_is_found_inside_the_one_that_holds_it() -> None:
    """A quote within a quote is a passage of its own, one level down."""
    document = Document.from_text("« On nous a dit “patience” trois fois », raconte-t-elle.", language="fr")

    passages = quoted_passages(document)

    assert [(document.text[p.start : p.end], p.depth) for p in passages] == [
        ("On nous a dit “patience” trois fois", 0),
        ("patience", 1),
    ]


def test_a_lost_mark_does_not_spoil_the_rest() -> None:
    """An opening mark that is never closed costs its own passage, not those after it."""
    text = "Il évoque un «plan jamais écrit.\n\nElle répond : «Nous avons signé.» Fin."

    assert "Nous avons signé." in outermost(text)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("He called the plan “abhorrent“ in May.", "en", ["abhorrent"]),
        ('"The dam holds," she said. "It leaks.“', "en", ["The dam holds,", "It leaks."]),
        (
            "“It holds,” said Roe. “It leaks at night.\n\nHe left. “It is old.”",
            "en",
            ["It holds,", "It leaks at night.", "It is old."],
        ),
        ("He was brief: “It leaks at night.\n\nThen he left.", "en", ["It leaks at night."]),
        ("Il dit : \"On nous ment, s'est-il emporté. L'élu part.", "fr", ["On nous ment"]),
    ],
)
def test_a_mark_that_is_wrong_or_lost_closes_its_words(text: str, language: str, expected: list[str]) -> None:
    """An opening shape where words end, the end of a paragraph and a tag close what is open."""
    assert outermost(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He told us “no” in May,” she said.", ["He told us “no” in May,"]),
        ("He called it “abhorrent and left in May.", []),
        ("The pipe of 12“ burst. It was old.", []),
    ],
)
def test_a_mark_in_its_place_closes_nothing_else(text: str, expected: list[str]) -> None:
    """Marks within marks open theirs, and one lost within a sentence holds nothing."""
    assert outermost(text, "en") == expected


def test_an_odd_straight_mark_spoils_only_its_paragraph() -> None:
    """Straight marks are paired within a paragraph, so that an odd one does not turn the article inside out."""
    text = 'He saw the 12" pipe burst.\n\n"We warned them," she said.'

    assert "We warned them," in outermost(text, "en")


def test_a_speech_over_paragraphs_keeps_its_parts() -> None:
    """Where each paragraph of a speech opens its marks again, each part is a passage, open-ended but the last."""
    text = "“We began in March.\n\n“We stopped in May,” she said."
    document = Document.from_text(text, language="en")

    passages = quoted_passages(document)

    assert [(text[p.start : p.end], p.closed) for p in passages] == [
        ("We began in March.", False),
        ("We stopped in May,", True),
    ]


def test_one_pair_may_hold_several_paragraphs() -> None:
    """A speech that opens in one paragraph and closes in a later one is one passage."""
    text = "Le texte dit : «Nous partons.\n\nNous reviendrons.» Puis plus rien."

    assert outermost(text) == ["Nous partons.\n\nNous reviendrons."]


@pytest.mark.parametrize("text", ["“a " * 20_000, "«" * 10_000 + "a" + "»" * 10_000, "„a " * 10_000 + "» " * 10_000])
def test_only_a_few_marks_are_open_at_once(text: str) -> None:
    """However many marks are opened, passages nest a few levels deep, so that reading them stays linear."""
    passages = quoted_passages(Document.from_text(text, language="fr"))

    assert len(passages) <= 7
    assert sum(passage.end - passage.start for passage in passages) <= 7 * len(text)


def test_many_lost_marks_cost_only_their_own_passages() -> None:
    """After more opening marks than can be open, a whole passage is found all the same."""
    assert "Nous avons signé." in [
        text[p.start : p.end]
        for text in ["« perdu " * 50 + "« Nous avons signé. » Fin."]
        for p in quoted_passages(Document.from_text(text, language="fr"))
    ]


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("On a dit “non” hier", True),
        ("non", True),
        ("hier", True),
        ("hier » puis", False),
        ("puis", False),
        ("oui", True),
    ],
)
def test_what_stands_in_a_passage_is_held(words: str, held: bool) -> None:
    """Words are enclosed where one passage, outer or inner, holds all of them."""
    text = "« On a dit “non” hier » puis « oui »."
    marked = Enclosure(quoted_passages(Document.from_text(text, language="fr")))

    start = text.index(words)

    assert marked.holds(start, start + len(words)) is held


@given(st.text(alphabet="ab .,«»“”„\"'‘’\n", max_size=80))
def test_passages_stay_within_the_text(text: str) -> None:
    """Whatever the marks, a passage is a non-empty stretch of the text, and outer ones do not overlap."""
    if not text.strip():
        return
    document = Document.from_text(text, language="en")

    outer = [p for p in quoted_passages(document) if p.depth == 0]

    assert all(0 <= p.outer_start < p.start < p.end <= p.outer_end <= len(text) for p in outer)
    assert all(left.outer_end <= right.outer_start for left, right in pairwise(outer))
