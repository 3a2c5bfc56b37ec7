"""Stands in reported words: what must be done, what the speaker will do, what is judged."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "expected"),
    [
        ("« Il faut une enquête indépendante », a dit Claire Vannier.", "fr", ("Claire Vannier", "supports")),
        (
            "« Nous demandons une nouvelle mesure du bruit », a dit Claire Vannier.",
            "fr",
            ("Claire Vannier", "supports"),
        ),
        ("“The council must publish the figures,” said Ruth Ashdown.", "en", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown said the families deserve an apology.", "en", ("Ruth Ashdown", "supports")),
        (
            "Petra Lohmann sagte, die Stadt müsse den Ausbau sofort beginnen.",
            "de",
            ("Petra Lohmann", "supports"),
        ),
    ],
)
def test_what_must_be_is_wanted_by_the_speaker(text: str, language: str, expected: tuple[str, str]) -> None:
    """Reported words of obligation are a demand of whoever speaks them."""
    assert expected in stands(text, language)


@rows(
    ("text", "language", "expected"),
    [
        ("« Je ne vendrai pas ce terrain », a dit Claire Vannier.", "fr", ("Claire Vannier", "opposes")),
        ("Claire Vannier a dit qu'elle voterait contre le texte.", "fr", ("Claire Vannier", "opposes")),
        ("“We will not move the market,” said Ruth Ashdown.", "en", ("Ruth Ashdown", "opposes")),
        ("“We’re going to rebuild the pier,” said Ruth Ashdown.", "en", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown said she was not going to sell the mill.", "en", ("Ruth Ashdown", "opposes")),
        ("The union said it would strike again in May.", "en", ("union", "supports")),
        ("„Wir werden gegen den Bescheid klagen“, sagte Petra Lohmann.", "de", ("Petra Lohmann", "opposes")),
        (
            "Ruth Ashdown warned that the council would cancel the fair unless the ministry paid.",
            "en",
            ("Ruth Ashdown", "conditional"),
        ),
    ],
)
def test_what_the_speaker_will_do_is_a_stand(text: str, language: str, expected: tuple[str, str]) -> None:
    """A verb of the future in reported words is a plan, a refusal, or a threat under its condition."""
    assert expected in stands(text, language)


@rows(
    ("text", "language", "expected"),
    [
        ("Ruth Ashdown called the toll “a scandalous idea”.", "en", ("Ruth Ashdown", "opposes")),
        ("« La taxe est inacceptable », a dit Claire Vannier.", "fr", ("Claire Vannier", "opposes")),
        ("Petra Lohmann sagte, die Gebühr sei unzumutbar.", "de", ("Petra Lohmann", "opposes")),
        ("“The levy is a slap in the face,” said Ruth Ashdown.", "en", ("Ruth Ashdown", "opposes")),
        ("« Cette fusion est une chance pour la vallée », a dit Claire Vannier.", "fr", ("Claire Vannier", "supports")),
        ("Petra Lohmann nannte den Erlass „einen Rückschritt“.", "de", ("Petra Lohmann", "opposes")),
    ],
)
def test_a_verdict_is_a_stand(text: str, language: str, expected: tuple[str, str]) -> None:
    """Reported words that condemn a thing oppose it."""
    assert expected in stands(text, language)


@rows(
    ("text", "language"),
    [
        ("“What must be done about the bridge?” asked Ruth Ashdown.", "en"),
        ("“The driver must have been asleep,” said Ruth Ashdown.", "en"),
        ("“The families don't have to pay,” said Ruth Ashdown.", "en"),
        ("“We will see,” said Ruth Ashdown.", "en"),
        ("“It is going to be a long winter,” said Ruth Ashdown.", "en"),
        ("“The levy is not a mistake,” said Ruth Ashdown.", "en"),
        ("« Ce n'est pas une faute », a dit Claire Vannier.", "fr"),
        ("« Il faut savoir que la salle était pleine », a dit Claire Vannier.", "fr"),
        ("Claire Vannier a révélé le nombre des inscrits.", "fr"),
        ("Petra Lohmann sagte, dass sie sich melde, wenn es regnen sollte.", "de"),
    ],
)
def test_a_guess_a_question_or_a_case_is_no_demand(text: str, language: str) -> None:
    """Obligation that guesses, asks, is denied or puts a case gives nobody a stand."""
    assert stands(text, language) == []
