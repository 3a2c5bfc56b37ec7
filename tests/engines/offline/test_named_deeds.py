"""Whoever is dismissed, named or elected is what is decided about: the deed is the issue."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "stance", "issue"),
    [
        ("Claire Vannier a limogé le chef du port.", "fr", "supports", "limogeage du chef du port"),
        ("Le chef du port a été limogé par Claire Vannier.", "fr", "supports", "limogeage du chef du port"),
        ("Claire Vannier a fermé une école du port.", "fr", "supports", "fermeture d'une école du port"),
        ("Le gué a été interdit par Claire Vannier.", "fr", "supports", "interdiction du gué"),
        (
            "Claire Vannier a interdit aux vélos de longer le gué.",
            "fr",
            "supports",
            "interdiction aux vélos de longer le gué",
        ),
        ("« Interdisons les feux », a dit Claire Vannier.", "fr", "supports", "interdiction des feux"),
        ("« La crèche ne sera pas fermée », a dit Claire Vannier.", "fr", "opposes", "fermeture de la crèche"),
        ("Ruth Ashdown banned bonfires.", "en", "supports", "banning of bonfires"),
        ("Claire Vannier a modifié le règlement du port.", "fr", "supports", "modification du règlement du port"),
        ("Claire Vannier a étendu le couvre-feu au port.", "fr", "supports", "extension du couvre-feu au port"),
        ("Claire Vannier a réquisitionné la halle.", "fr", "supports", "réquisition de la halle"),
        ("Ruth Ashdown sanctioned the ferry firm.", "en", "supports", "sanctioning of the ferry firm"),
        ("Ruth Ashdown amended the bylaw.", "en", "supports", "amendment of the bylaw"),
        ("Ruth Ashdown changed the rules of the regatta.", "en", "supports", "change of the rules of the regatta"),
        ("Ruth Ashdown withdrew the bid.", "en", "supports", "withdrawal of the bid"),
        ("Ruth Ashdown will cut forty jobs.", "en", "supports", "reduction of forty jobs"),
        ("Claire Vannier a nommé Luc Tal chef du port.", "fr", "supports", "nomination de Luc Tal chef du port"),
        ("Ruth Ashdown fired the harbour chief.", "en", "supports", "dismissal of the harbour chief"),
        ("The harbour chief was sacked by Ruth Ashdown.", "en", "supports", "dismissal of the harbour chief"),
        ("Mayor Ruth Ashdown appointed Luke Tarrow.", "en", "supports", "appointment of Luke Tarrow"),
    ],
)
def test_the_deed_is_the_issue(text: str, language: str, stance: str, issue: str) -> None:
    """Who dismisses somebody is for the dismissal."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == (stance, issue)


def test_a_fired_shot_dismisses_nobody() -> None:
    """Police who fire do not decide about an office."""
    assert not summarize("Police fired tear gas at the harbour.", language="en").positions


@rows(
    ("text", "language"),
    [
        ("Claire Vannier n'a pas limogé le chef du port.", "fr"),
        ("« Nous n'avons fermé aucune crèche », a dit Claire Vannier.", "fr"),
        ("Ruth Ashdown did not ban bonfires.", "en"),
        ("Ruth Ashdown changed her coat.", "en"),
        ("Claire Vannier a étendu le linge.", "fr"),
        ("Claire Vannier a modifié sa coiffure.", "fr"),
    ],
)
def test_a_deed_that_was_not_done_is_no_stand(text: str, language: str) -> None:
    """Whoever did not do a thing is not against it, and not all that is changed is decided."""
    assert not summarize(text, language=language).positions


@rows(
    ("text", "language"),
    [
        ("Claire Vannier a retiré son soutien au projet.", "fr"),
        ("Ruth Ashdown withdrew her backing for the bid.", "en"),
    ],
)
def test_support_that_is_withdrawn_is_no_deed(text: str, language: str) -> None:
    """What was supported is opposed."""
    (position,) = summarize(text, language=language).positions
    assert position.stance == "opposes"
