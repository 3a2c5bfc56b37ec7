"""What is charged in the present, and who says to have had no part in something."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(text, language=language).disputed_facts


@rows(
    ("text", "language", "claim"),
    [
        ("« Les gérants trompent les locataires », a déclaré Ada Lorne.", "fr", "Les gérants trompent les locataires."),
        (
            "« La commission est noyautée par des promoteurs », a déclaré Ada Lorne.",
            "fr",
            "La commission est noyautée par des promoteurs.",
        ),
        ("Selon Ada Lorne, la police ne fait rien contre les gangs.", "fr", "La police ne fait rien contre les gangs."),
        ("Ada Lorne affirme que la commune manque de juges.", "fr", "La commune manque de juges."),
        (
            "Ada Lorne estime que la crise est causée par les banques.",
            "fr",
            "La crise est causée par les banques.",
        ),
        ("Ruth Ashdown said the mine poisons the river.", "en", "The mine poisons the river."),
        ("Ruth Ashdown said the paper is run by a rival firm.", "en", "The paper is run by a rival firm."),
        (
            "Ruth Ashdown said the wardens do nothing about the thefts.",
            "en",
            "The wardens do nothing about the thefts.",
        ),
    ],
)
def test_a_charge_in_the_present_is_a_claim(text: str, language: str, claim: str) -> None:
    """Harm done, an agent behind a passive and what somebody fails to do want a second source."""
    assert [fact.claim for fact in facts(text, language)] == [claim]


@rows(
    ("text", "language"),
    [
        ("« Le maire ne comprend pas le marché », a déclaré Ada Lorne.", "fr"),
        ("« La loi n'est pas parfaite », a déclaré Ada Lorne.", "fr"),
        ("« Il n'y a pas d'autre choix », a déclaré Ada Lorne.", "fr"),
        ("« Personne ne veut la guerre ici », a déclaré Ada Lorne.", "fr"),
        ("Ada Lorne dit que le lac est le plus grand joyau du canton.", "fr"),
        ("Ruth Ashdown said the mayor does not understand trade.", "en"),
        ("Ruth Ashdown said there is no other way forward.", "en"),
    ],
)
def test_minds_judgements_and_what_does_not_exist_charge_nobody(text: str, language: str) -> None:
    """To deny a judgement, a state of mind or a choice is an opinion."""
    assert facts(text, language) == ()


@rows(
    ("text", "language", "words"),
    [
        ("« Cela n'a rien à voir avec ma fonction », a déclaré Paul Kerdal.", "fr", "rien à voir"),
        ("Paul Kerdal affirme n'être pour rien dans ce contrat.", "fr", "pour rien dans ce contrat"),
        ("“I have nothing to hide from the auditors,” said Ruth Ashdown.", "en", "nothing to hide"),
        ("Ruth Ashdown said she had nothing to do with the sale.", "en", "nothing to do with the sale"),
        ("Ruth Ashdown said she was not involved in the sale.", "en", "not involved in the sale"),
    ],
)
def test_who_had_no_part_in_it_says_so_of_their_own(text: str, language: str, words: str) -> None:
    """Where nobody is told to have accused them, it is their own claim."""
    (fact,) = facts(text, language)

    assert (len(fact.asserted_by), fact.denied_by) == (1, ())
    assert words in fact.evidence[0].text


def test_who_is_accused_and_had_no_part_in_it_denies() -> None:
    """The same words answer an accusation that stands before them."""
    text = (
        "Ruth Ashdown accused Paul Kerdal of rigging the sale.\n\nPaul Kerdal said he had nothing to do with the sale."
    )

    (fact,) = facts(text, "en")

    assert (fact.status, fact.denied_by) == ("contested", ("Paul Kerdal",))


@rows(
    ("text", "language", "claim"),
    [
        (
            "Sa flotte a été estimée à 3 milliards d'euros (2,8 milliards en 2011) par le magazine Bravoure.",
            "fr",
            "Sa flotte a été estimée à 3 milliards d'euros.",
        ),
        ("The loss is estimated at 40 million crowns.", "en", "The loss is estimated at 40 million crowns."),
    ],
)
def test_an_estimate_is_left_open(text: str, language: str, claim: str) -> None:
    """What is only estimated is no fact yet; a figure in parentheses is no part of it."""
    assert [fact.claim for fact in facts(text, language)] == [claim]


def test_two_layers_of_telling_are_left_out() -> None:
    """The claim is what is told at last, not that it is told."""
    text = "Ruth Ashdown said the files show that the report says that the guards lied to the court."

    assert [fact.claim for fact in facts(text, "en")] == ["The guards lied to the court."]
