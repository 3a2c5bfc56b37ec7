"""What is said about words that are refused."""

from __future__ import annotations

import pytest

from summarizer.alignment import Aligner, Refusal
from summarizer.document import Document

TEXT = """\
La verrerie de Montclos n’a pas livré les 3 200 bouteilles commandées en avril. Son patron, Aurèle Vinot, accuse \
le transporteur.
« Nos fours sont restés froids pendant six semaines, et personne ne nous a prévenus », a-t-il dit. Il demande une aide.
"""


def _refusal(claim: str) -> Refusal:
    refusal = Aligner(Document.from_text(TEXT, language="fr")).place(claim)
    assert isinstance(refusal, Refusal), refusal
    return refusal


def _shown(refusal: Refusal) -> str:
    assert refusal.closest is not None
    return TEXT[refusal.closest.start : refusal.closest.end]


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        ("La verrerie de Montclos a livré les", 'the article says "n’a pas", not "a"'),
        ("La verrerie de Montclos n’a pas livré les 3 300 bouteilles", 'the article says "200", not "300"'),
        ("Nos fours sont restés froids pendant neuf semaines", 'the article says "six", not "neuf"'),
        ("Nos fours sont restés froids six semaines", 'the article says "froids pendant six", not "froids six"'),
        ("Nos vieux fours sont restés froids", 'the article says "Nos fours", not "Nos vieux fours"'),
        ("nos fours sont restés froids", 'the article says "Nos", not "nos"'),
        ("Son patron, Aurele Vinot, accuse", 'the article says "Aurèle", not "Aurele"'),
    ],
)
def test_the_message_names_the_words_that_differ(claim: str, message: str) -> None:
    """An altered claim is told from the article by the words that differ, in the article's own characters."""
    refusal = _refusal(claim)

    assert (refusal.reason, refusal.message) == ("altered", message)


def test_the_message_names_two_places_and_counts_the_others() -> None:
    """A message stays short however much was changed."""
    refusal = _refusal("Nos fours étaient restés tièdes pendant six semaines, mais personne ne nous aurait prévenus")

    assert refusal.message.count("not") == 2
    assert refusal.message.endswith("(and 1 more)")


def test_a_difference_in_spaces_is_told() -> None:
    """Where the words and marks are the same, the message says what is left."""
    refusal = _refusal("en avril.Son patron, Aurèle Vinot")

    assert refusal.message == "the article has the same words and marks with other spaces between them"


def test_the_passage_an_altered_claim_was_taken_from_is_its_length() -> None:
    """The closest passage holds the words that answer the claim's and no more."""
    assert _shown(_refusal("La verrerie de Montclos a livré les 3 200 bouteilles")) == (
        "La verrerie de Montclos n’a pas livré les 3 200 bouteilles"
    )


def test_words_that_stand_inside_others_are_shown_with_them() -> None:
    """The longer word or number is the closest passage of a part of it."""
    refusal = _refusal("200 bouteilles")

    assert refusal.reason == "inside_word"
    assert _shown(refusal) == "3 200 bouteilles"


def test_halves_of_two_sentences_are_told_apart() -> None:
    """The message of a stitched claim quotes both halves."""
    refusal = _refusal("Nos fours sont restés froids pendant les 3 200 bouteilles commandées en avril")

    assert refusal.reason == "out_of_order"
    assert _shown(refusal) in {"Nos fours sont restés froids pendant", "les 3 200 bouteilles commandées en avril"}


def test_words_left_out_silently_are_shown() -> None:
    """A long stretch left out of one sentence without a mark is altered, and named."""
    text = "Le gel a fendu les tuiles neuves du vieux marché couvert de la place haute avant la fonte des neiges."
    refusal = Aligner(Document.from_text(text, language="fr")).place("Le gel a fendu avant la fonte des neiges")

    assert isinstance(refusal, Refusal)
    assert refusal.reason == "altered"
    assert 'leaves out "les tuiles neuves' in refusal.message


def test_a_misspelt_name_is_shown_as_the_article_spells_it() -> None:
    """A short claim is compared letter by letter."""
    refusal = _refusal("Montclaus")

    assert (refusal.reason, _shown(refusal)) == ("altered", "Montclos")


def test_a_made_up_claim_has_no_closest_passage() -> None:
    """What is like nothing in the article is said to be just that."""
    refusal = _refusal("Le conseil municipal votera demain un budget record")

    assert (refusal.reason, refusal.closest) == ("not_in_article", None)


def test_a_long_difference_is_shortened() -> None:
    """A message quotes no more of a phrase than its two ends."""
    refusal = _refusal("Nos fours sont restés froids pendant six semaines, " + "sans bois ni charbon " * 4)

    assert len(refusal.message) < 300
