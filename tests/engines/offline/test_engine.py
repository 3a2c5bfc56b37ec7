"""The offline engine as a whole: nothing of a long article is left out, and spelling does not matter."""

from __future__ import annotations

import gc
import unicodedata
from typing import Literal

import pytest

from summarizer import SummarizerError, summarize
from tests.tables import rows

_COUNT = 60


def _article(sentence: str) -> str:
    return "\n\n".join(sentence.format(number=number, name=f"Mme Durv{'aeiou'[number % 5]}l{chr(97 + number % 26)}n")
                       for number in range(1, _COUNT + 1))  # fmt: skip


def test_every_quote_of_a_long_article_is_listed() -> None:
    """Sixty quotes make sixty quotes."""
    summary = summarize(_article("« Nous avons livré {number} caisses », a déclaré {name}."), language="fr")

    assert [f"{number} caisses" in q.text[0].text for number, q in enumerate(summary.quotes, 1)] == [True] * _COUNT


def test_every_stand_of_a_long_article_is_listed() -> None:
    """Sixty stands on sixty issues make sixty positions."""
    summary = summarize(_article("{name} refuse la fermeture du quai numéro {number}."), language="fr")

    assert len(summary.positions) == _COUNT


def test_every_claim_of_a_long_article_is_listed() -> None:
    """Sixty accusations make sixty disputed facts."""
    summary = summarize(_article("{name} accuse la régie d'avoir perdu {number} dossiers."), language="fr")

    assert len(summary.disputed_facts) == _COUNT


def test_the_engine_claims_nothing_that_grounding_refuses() -> None:
    """Its claims are the article's words, so none of them is refused."""
    summary = summarize(_article("« Nous avons livré {number} caisses », a déclaré {name}."), language="fr")

    assert summary.rejected == ()


@rows("form", ["NFC", "NFD"])
def test_the_form_of_accents_does_not_matter(form: Literal["NFC", "NFD"]) -> None:
    """Composed or decomposed, the same quotes and speakers are found, each at its own characters."""
    text = unicodedata.normalize(form, "« Le barrage a été réparé », a déclaré Hélène Brézier, préfète de l'Évre.")

    summary = summarize(text, language="fr")

    assert [unicodedata.normalize("NFC", q.speakers[0]) for q in summary.quotes] == ["Hélène Brézier"]
    assert all(text[s.start : s.end] == s.text for q in summary.quotes for s in q.text)


def test_a_locution_of_speech_is_a_cue() -> None:
    """A verb with fixed words hands over like any other, and is listed in the coverage."""
    summary = summarize("Le ministre a fait savoir que la digue sera réparée.", language="fr")

    assert [q.text[0].text for q in summary.quotes] == ["la digue sera réparée"]
    assert [cue.text for cue in summary.coverage.cues] == ["a fait savoir"]


def test_an_addressee_does_not_speak() -> None:
    """Whoever is told something is not its speaker."""
    summary = summarize("“The gates will hold until the spring,” Ruth Ashdown told reporters.", language="en")

    assert [q.speakers for q in summary.quotes] == [("Ruth Ashdown",)]


def test_another_language_is_refused() -> None:
    """A language without lexicons is an error that says which ones there are."""
    with pytest.raises(SummarizerError, match="de, en, es, fr"):
        summarize("O ministro disse que a ponte está segura.", language="pt")


def test_two_of_one_name_lose_no_quote() -> None:
    """Two sources that the article calls alike are one actor, and every quote keeps its speaker."""
    text = (
        "« Le quai sera fermé », confie un conseiller du port sous couvert d'anonymat.\n\n"
        "Anne Belval a promis une enquête sur le chantier.\n\n"
        "« Rien ne sera fermé », assure un conseiller du port sous couvert d'anonymat."
    )

    summary = summarize(text, language="fr")

    assert [q.speakers for q in summary.quotes if q.kind == "direct"] == [("conseiller du port",)] * 2
    assert summary.rejected == ()


@rows("language", ["fr", "en", "de", "es"])
def test_what_a_reading_took_is_free_when_it_is_done(language: str) -> None:
    """Nothing refers to itself in a circle: of a long text, that would stay until the garbage collector comes by."""
    text = _article("« Nous avons livré {number} caisses », a déclaré {name}.")
    summarize(text, language=language)  # what is kept of the language stays, circles and all
    gc.collect()
    gc.disable()
    try:
        summarize(text, language=language)
        assert gc.collect() == 0
    finally:
        gc.enable()
