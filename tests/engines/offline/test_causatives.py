"""Infinitives by which something makes somebody speak."""

from __future__ import annotations

import summarizer
from tests.tables import rows


@rows(
    ("text", "language", "told"),
    [
        (
            "The leak has led the engineer Ada Moran to fear a “second flood by spring.”",
            "en",
            ("Ada Moran", "fear", "second flood by spring."),
        ),
        (
            "The ministry's silence led the union's leader, Ida Crane, to describe the talks as “a bad joke”.",
            "en",
            ("Ida Crane", "describe", "the talks as “a bad joke”"),
        ),
        (
            "The cuts prompted councillor Joan Hurd to call the plan “a gift to the builders”.",
            "en",
            ("Joan Hurd", "call", "the plan “a gift to the builders”"),
        ),
        (
            "La fuite a conduit l'ingénieure Ada Moran à dénoncer « un danger pour les riverains ».",
            "fr",
            ("Ada Moran", "dénoncer", "un danger pour les riverains"),
        ),
        (
            "Ces retards ont poussé le maire Paul Ferrant à parler d'un « scandale sans précédent ».",
            "fr",
            ("Paul Ferrant", "parler", "scandale sans précédent"),
        ),
        (
            "Paul Ferrant was forced to admit “a lack of care” in the files.",
            "en",
            ("Paul Ferrant", "admit", "“a lack of care” in the files"),
        ),
    ],
)
def test_whom_something_makes_speak_is_the_speaker(text: str, language: str, told: tuple[str, str, str]) -> None:
    """Marked words behind an infinitive are of whoever stands between it and the verb that has made them speak."""
    (quote,) = summarizer.summarize(text, language=language).quotes
    cue = quote.cue.text if quote.cue else None
    assert (*quote.speakers, cue, quote.text[0].text) == told


@rows(
    ("text", "language"),
    [
        ("The fee could lead ferry firms to speak of “a tax on islands”.", "en"),
        ("The leak has not led the engineer to warn of a “second flood by spring”.", "en"),
        ("Cette hausse pourrait amener les pêcheurs à parler d'un « impôt sur la mer ».", "fr"),
        ("The storm led the town to close the “Old Mill Path.”", "en"),
        ("Her father led her to believe in “good and evil”.", "en"),
    ],
)
def test_nobody_has_been_made_to_speak(text: str, language: str) -> None:
    """What may happen, has not happened, is done or only thought hands nothing over."""
    assert not [quote for quote in summarizer.summarize(text, language=language).quotes if quote.cue]
