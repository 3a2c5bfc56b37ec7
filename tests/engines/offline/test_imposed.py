"""What somebody is obliged to is no stand of theirs, but of whoever obliges them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "actor", "issue"),
    [
        (
            "Le tribunal a contraint la société Brenor à fermer la scierie.",
            "fr",
            "tribunal",
            "la société Brenor à fermer la scierie",
        ),
        ("Le juge a obligé la mairie à rouvrir le lavoir.", "fr", "juge", "la mairie à rouvrir le lavoir"),
        (
            "La préfète a sommé la société Brenor, propriétaire du quai, de démonter la grue.",
            "fr",
            "préfète",
            "la société Brenor, propriétaire du quai, de démonter la grue",
        ),
        ("The court forced the city to reopen the library.", "en", "court", "the city reopening the library"),
        (
            "The court ordered the mayor of Tarn, Ruth Ashdown, to pay a fine.",
            "en",
            "court",
            "the mayor of Tarn, Ruth Ashdown, to pay a fine",
        ),
        ("The city was forced to close the mill by the ministry.", "en", "ministry", "closing the mill"),
    ],
)
def test_whoever_obliges_wants_it(text: str, language: str, actor: str, issue: str) -> None:
    """The issue is what is to be done, and an apposition does not end it."""
    (position,) = summarize(text, language=language).positions
    assert (position.actor, position.stance, position.issue) == (actor, "supports", issue)


@rows(
    ("text", "language"),
    [
        ("Le maire, Hugo Perrin, a été condamné à verser 3 000 euros.", "fr"),
        ("Le ministre Hugo Perrin a été contraint de démissionner.", "fr"),
        ("La tempête a contraint le maire de Tarn à fermer le port.", "fr"),
        ("Ruth Ashdown was forced to resign as mayor of Norland.", "en"),
        ("Ruth Ashdown was obliged to withdraw the offer.", "en"),
        ("The storm forced the mayor of Norland to close the port.", "en"),
        ("Police forced open the door to enter the mill.", "en"),
    ],
)
def test_whoever_is_obliged_takes_no_stand(text: str, language: str) -> None:
    """Neither those who must do it nor a storm want anything."""
    assert not summarize(text, language=language).positions


@rows(
    ("text", "issue"),
    [
        ("Hugo Perrin a démissionné.", "démission"),
        ("Hugo Perrin a démissionné lundi de son poste.", "démission de son poste"),
        ("Hugo Perrin a démissionné du conseil.", "démission du conseil"),
        ("Hugo Perrin démissionne pour protester contre le péage.", "démission"),
    ],
)
def test_who_leaves_wants_to(text: str, issue: str) -> None:
    """A resignation is called by its noun; what it is to protest against is not what was resigned from."""
    found = summarize(text, language="fr").positions
    assert (found[0].stance, found[0].issue) == ("supports", issue)


@rows(
    "text",
    [
        "Ruth Ashdown was repeatedly encouraged to drop out of the race.",
        "Ruth Ashdown was asked quietly to step down as mayor.",
        "The warden, asked to step down by the rowers, laughed.",
        "The warden, urged to sign the lease, laughed.",
        "Warden urged to step down over lease",
    ],
)
def test_whoever_is_asked_takes_no_stand(text: str) -> None:
    """A participle tells of whom others ask, and hands no words over."""
    summary = summarize(text, language="en")
    assert not summary.positions
    assert not summary.quotes


@rows(
    ("text", "actor", "issue"),
    [
        ("The rowers asked to reopen the lock.", "rowers", "reopening the lock"),
        ("The warden ordered the rowers to leave the lock.", "warden", "the rowers leaving the lock"),
        ("The rowers urged the warden to sign the lease.", "rowers", "the warden signing the lease"),
    ],
)
def test_whoever_asks_wants_it(text: str, actor: str, issue: str) -> None:
    """Behind an object, or behind *asked* without a comma, the verb is active."""
    (position,) = summarize(text, language="en").positions
    assert (position.actor, position.stance, position.issue) == (actor, "supports", issue)
