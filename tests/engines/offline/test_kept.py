"""Refusals to give a thing up: whoever refuses to withdraw a law is for the law."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "stand"),
    [
        ("Le maire refuse de retirer la loi.", ("supports", "la loi")),
        ("Le maire refuse de revenir sur sa décision.", ("supports", "sa décision")),
        ("La ministre refuse de renoncer à la réforme.", ("supports", "la réforme")),
        ("Le syndicat refuse de retirer son préavis.", ("supports", "son préavis")),
        ("La ministre a refusé d'abandonner le projet de tunnel.", ("supports", "le projet de tunnel")),
    ],
)
def test_what_is_not_given_up_is_the_issue(text: str, stand: tuple[str, str]) -> None:
    """The infinitive of giving up is none of what somebody is for."""
    (found,) = summarize(text, language="fr").positions
    assert (found.stance, found.issue) == stand


@rows(
    ("text", "stand"),
    [
        ("La Norvalie refuse de retirer ses troupes de la vallée.", ("opposes", "retirer ses troupes de la vallée")),
        ("Jeanne Morel ne souhaite pas revenir au gouvernement.", ("opposes", "revenir au gouvernement")),
        ("Les pêcheurs refusaient de retirer leurs filets.", ("opposes", "retirer leurs filets")),
    ],
)
def test_pulling_out_and_coming_back_are_refused(text: str, stand: tuple[str, str]) -> None:
    """Only plans, laws and the like are kept: to refuse to come back is to be against coming back."""
    (found,) = summarize(text, language="fr").positions
    assert (found.stance, found.issue) == stand
