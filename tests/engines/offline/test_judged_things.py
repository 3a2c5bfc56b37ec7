"""What is judged is the issue, and not the word that judges it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "stance", "issue"),
    [
        ("« Cette réforme est une honte », a lancé Claire Vannier.", "fr", "opposes", "Cette réforme"),
        ("« Ce péage est injuste », a lancé Claire Vannier.", "fr", "opposes", "Ce péage"),
        ("« Le plan du port n'est pas acceptable », a dit Claire Vannier.", "fr", "opposes", "Le plan du port"),
        ("« La taxe est nécessaire et légale », a dit Claire Vannier.", "fr", "supports", "La taxe"),
        ("Claire Vannier a qualifié le péage de « honte ».", "fr", "opposes", "le péage"),
        ("Claire Vannier a qualifié de « scandale » la vente du lavoir.", "fr", "opposes", "la vente du lavoir"),
        ("Claire Vannier juge injuste le péage du pont.", "fr", "opposes", "le péage du pont"),
        ("Claire Vannier considère la taxe comme une erreur.", "fr", "opposes", "la taxe"),
        ("“This toll is a disgrace,” said Ruth Ashdown.", "en", "opposes", "This toll"),
        ("“The new dam would be a disaster for the valley,” said Ruth Ashdown.", "en", "opposes", "The new dam"),
        ("“This strike is a disgrace,” said Ruth Ashdown.", "en", "opposes", "This strike"),
        ("“The tax is necessary and legal,” Ruth Ashdown said.", "en", "supports", "The tax"),
        ("Ruth Ashdown described the raid as “a cowardly act”.", "en", "opposes", "the raid"),
        ("Ruth Ashdown called the plan “a step forward”.", "en", "supports", "the plan"),
        ("The court found unconstitutional a law on street music.", "en", "opposes", "a law on street music"),
    ],
)
def test_the_subject_is_the_issue(text: str, language: str, stance: str, issue: str) -> None:
    """Whether a quote says it of a subject, or the article says what somebody calls a thing."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    ("text", "language", "issue"),
    [
        ("Le péage est jugé injuste par les riverains.", "fr", "Le péage"),
        ("La mesure a été qualifiée d'« absurde » par Claire Vannier.", "fr", "La mesure"),
        ("The toll was described as a mistake by Ruth Ashdown.", "en", "The toll"),
    ],
)
def test_a_passive_judgement_is_told_as_it_stands(text: str, language: str, issue: str) -> None:
    """Its agent is not its subject: nobody says that *the residents* are unfair."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue, position.statement) == ("opposes", issue, text)


@rows(
    ("text", "language"),
    [
        ("Claire Vannier a qualifié Hugo Perrin de menteur.", "fr"),
        ("Ruth Ashdown called Paul Aston a liar.", "en"),
        ("Ruth Ashdown found dangerous fumes in the mill.", "en"),
    ],
)
def test_names_for_people_judge_nothing(text: str, language: str) -> None:
    """A liar is no plan, and dangerous fumes are found."""
    assert not summarize(text, language=language).positions


def test_a_thing_pointed_at_opens_the_sentence() -> None:
    """*That* is the subject, and no conjunction."""
    (position,) = summarize("“That is a terrible idea,” said Ruth Ashdown.", language="en").positions
    assert position.statement == "Ruth Ashdown: “That is a terrible idea”."
