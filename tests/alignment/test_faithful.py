"""Words that stand in a row and would still say something else alone."""

from __future__ import annotations

import pytest

from summarizer.alignment import Aligner, Refusal
from summarizer.alignment.characters import APOSTROPHES
from summarizer.alignment.guard import is_whole
from summarizer.alignment.hiding import hidden_word
from summarizer.document import Document


def _reason(claim: str, text: str, language: str = "en") -> str | None:
    placement = Aligner(Document.from_text(text, language=language)).place(claim)
    return placement.reason if isinstance(placement, Refusal) else None


@pytest.mark.parametrize("mark", APOSTROPHES)
def test_any_apostrophe_holds_a_negation_to_its_verb(mark: str) -> None:
    """Whatever stands for the apostrophe, "can" is not said where "can't" is."""
    assert _reason("We can", f"We can{mark}t sail tonight.") == "inside_word"
    assert hidden_word(f"they don{mark}t sail") is not None


@pytest.mark.parametrize(
    "text", ["will n\u00adot sail", "il est peut-e\u0302tre la\u0300", "digue ja\u00admais", "je\u0301 ne"]
)
def test_a_negation_is_seen_in_any_spelling(text: str) -> None:
    """Soft hyphens and accents of their own hide no negation."""
    assert hidden_word(text) is not None


def test_two_paragraphs_are_not_one_run() -> None:
    """A headline and the text below it are not joined."""
    text = "Harbour master resigns\n\nOver the price of rope he had a row."

    assert _reason("Harbour master resigns Over the price", text) == "stitched"


def test_a_speech_may_run_over_paragraphs() -> None:
    """A quoted passage that goes on in the next paragraph holds its words together."""
    text = "“We sail at dawn.\n\n“The nets are dry,” said the pilot. He left."

    assert _reason("We sail at dawn. “The nets are dry", text) is None


@pytest.mark.parametrize(
    ("claim", "reason"),
    [("We sail at dawn.", "altered"), ("We sail at dawn", None), ("We sail at dawn?", None), ("We wait.", None)],
)
def test_a_question_is_no_statement(claim: str, reason: str | None) -> None:
    """A full stop claimed where the article asks is an altered word."""
    assert _reason(claim, "“We sail at dawn?” asked the pilot. We wait and we hope.") == reason


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("pay the toll", "The pilot did not pay the toll."),
        ("pay the toll", "The pilot didn't pay the toll."),
        ("paid the toll", "The pilot never really paid the toll."),
        ("payer le péage", "Le pilote a promis de ne pas payer le péage."),
        ("payer le péage", "Le pilote ne veut plus payer le péage."),
        ("zahlen", "Der Lotse will nicht zahlen."),
    ],
)
def test_words_right_behind_their_negation_are_refused(claim: str, text: str) -> None:
    """A claim may not begin where the negation of its clause has just ended."""
    assert _reason(claim, text) == "hides_words"


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("pay the toll", "No, pay the toll."),
        ("pay the toll", "They must pay the toll."),
        ("the boats stay", "He did not know that the boats stay."),
        ("payer le péage", "Il veut de plus en plus payer le péage."),
        ("we pay the toll", "He does not say that we pay the toll."),
    ],
)
def test_a_negation_of_another_clause_is_none_of_the_claims(claim: str, text: str) -> None:
    """A comma or a conjunction ends what a negation negates; a modal is no negation."""
    assert _reason(claim, text) is None


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("war", "an anti–war march"),
        ("nuclear", "a non–nuclear port"),
        ("possible", "it is im-\npossible now"),
        ("schuldig", "er ist un-\nschuldig"),
        ("war", "an (anti)war march"),
        ("5", "2·5 tonnes"),
        ("2", "1⁄2 tonne"),
        ("5", "“-5 degrees"),
        ("€5m", "lost -€5m"),
        ("5m", "lost -€5m"),
        ("5", "up +5 degrees"),
        ("5", "within ±5 degrees"),
        ("5", "at —5 degrees"),
        ("5", "at －5 degrees"),
    ],
)
def test_more_joiners_and_signs(part: str, text: str) -> None:
    """Dashes, broken lines, brackets, dots and signs belong to the word or number beside them."""
    start = text.rindex(part)

    assert not is_whole(text, start, start + len(part))


@pytest.mark.parametrize(
    ("part", "text"), [("Berlin", "Paris–Berlin"), ("un", "oui—un"), ("5", "€5 each"), ("5", "“5 each")]
)
def test_names_with_a_dash_between_them_are_two(part: str, text: str) -> None:
    """A dash between names, a long dash, a currency sign or a quotation mark leaves the word beside it whole."""
    start = text.index(part)

    assert is_whole(text, start, start + len(part))


def test_a_prime_is_a_unit() -> None:
    """Feet are not inches."""
    assert _reason("a board of 6″ or so", "He has a board of 6′ or so.") is not None
    assert _reason("a board of 6′ or so", "He has a board of 6′ or so.") is None
