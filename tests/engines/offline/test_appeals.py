"""Imperatives that call for something, and slogans, are stands of those whose words they are."""

from __future__ import annotations

import pytest

from summarizer import summarize


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language=language).positions]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("« Refusons ce projet absurde », a lancé Claire Vannier.", "fr", ("Claire Vannier", "opposes")),
        ("« Ne cédons pas à la peur », a lancé Claire Vannier.", "fr", ("Claire Vannier", "opposes")),
        ("« N'abandonnons pas les pêcheurs de Tarn », a dit Claire Vannier.", "fr", ("Claire Vannier", "supports")),
        ("« Soutenez notre pétition », a lancé Claire Vannier.", "fr", ("Claire Vannier", "supports")),
        ("“Let us reject this toll,” said Ruth Ashdown.", "en", ("Ruth Ashdown", "opposes")),
        ("“Let's not give up the harbour,” said Ruth Ashdown.", "en", ("Ruth Ashdown", "opposes")),
        ("Les marins criaient « Vannier démission ».", "fr", ("marins", "supports")),
    ],
)
def test_who_calls_for_something_wants_it(text: str, language: str, expected: tuple[str, str]) -> None:
    """Whoever says *let us* takes the side of the verb, or wants what any other verb tells."""
    assert expected in stands(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("« Disons que la situation est grave », a lancé Claire Vannier.", "fr"),
        ("« Regardez ce pont », a lancé Claire Vannier.", "fr"),
        ("« Nous longeons la rivière depuis lundi », a dit Claire Vannier.", "fr"),
        ("“Let's see what comes,” said Ruth Ashdown.", "en"),
    ],
)
def test_what_only_leads_a_talk_calls_for_nothing(text: str, language: str) -> None:
    """*Disons* and *let's see* ask for no deed."""
    assert stands(text, language) == []
