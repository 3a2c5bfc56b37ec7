"""What newspapers print around names and verbs: parties in brackets, addressees, semicolons, reflexives, headlines."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.schema.summary import Summary


def read(text: str, language: str) -> Summary:
    return summarize(f"Le port. The port.\n\n{text}", language=language)


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Der Bürgermeister von Val, Jens Kolb (SPD), hat gesagt, der Damm halte.", "de", "Jens Kolb"),
        ("Jens Kolb (CDU) sagte, der Damm halte.", "de", "Jens Kolb"),
        ("Le président (LR) du conseil de Val, Paul Mérel, a dit que la digue tiendrait.", "fr", "Paul Mérel"),
        ("La maire (PS) de Val a dit que la digue tiendrait.", "fr", "maire (PS) de Val"),
        ("Sen. Dana Roe (R-Val) told reporters the dam would hold.", "en", "Dana Roe"),
        ("Der Verband der Häfen (VDH) sagte, der Damm halte.", "de", "Verband der Häfen"),
    ],
)
def test_a_party_in_brackets_never_speaks(text: str, language: str, speaker: str) -> None:
    """The party behind a person's name or within a function is neither the subject nor the end of either."""
    assert [quote.speakers for quote in read(text, language).quotes] == [(speaker,)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dana Roe told reporters she was “not going to pay for it.”", "she was “not going to pay for it.”"),
        ("Dana Roe told the Val Herald it was “far too late.”", "it was “far too late.”"),
        ("According to Dana Roe, the toll costs $14 a year; Ann Porter put it at $7.", "the toll costs $14 a year"),
        ("Dana Roe said “the dam will hold; it is made of stone.”", "the dam will hold; it is made of stone."),
        ("Dana Roe told “the story of the dam.”", "the story of the dam."),
    ],
)
def test_english_words_begin_behind_who_is_told_and_end_at_a_semicolon(text: str, words: str) -> None:
    """Whom somebody speaks to is no part of the words; a semicolon outside marks gives the word back."""
    assert read(text, "en").quotes[0].text[0].text == words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Umweltminister Paul Kolb äußerte sich zurückhaltend.", "de"),
        ("Anna Kolb äußerte sich am Montag besorgt.", "de"),
    ],
)
def test_how_somebody_spoke_is_nothing_said(text: str, language: str) -> None:
    """A reflexive verb with an adverb hands nothing over."""
    assert read(text, language).quotes == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Selon Claire Vannier, il manquerait 80 millions d'euros dans les comptes.", 0),
        ("D'après la maire, elle vendrait le moulin à perte.", 0),
        ("Claire Vannier a dit qu'elle vendrait le moulin.", 1),
    ],
)
def test_a_conditional_behind_a_source_is_no_plan(text: str, count: int) -> None:
    """What is said to be so is nobody's plan; what a speaker says she would do is hers."""
    assert len(read(text, "fr").positions) == count


def test_a_german_headline_leaves_articles_out() -> None:
    """A noun of the dictionary behind an institution in a headline is no name: *wirft Landkreis Täuschung vor*."""
    summary = summarize("Kolb wirft Landkreis Täuschung vor\n\nDer Landkreis schweigt. Kolb ging.", language="de")

    assert not any("Täuschung" in actor.name for actor in summary.actors)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Selon une source proche du dossier, un accord serait possible.", "source", "un accord serait possible"),
        ("Claire Vannier a dénoncé mercredi soir un « chantage ».", "Claire Vannier", "un « chantage »"),
        ("Claire Vannier a dénoncé hier la « honte » du port.", "Claire Vannier", "la « honte » du port"),
        (
            "« Les comptes sont justes », répond Telor. La direction de Telor refuse.",
            "Telor",
            "Les comptes sont justes",
        ),
        (
            "Le syndicat SNP réclame une prime. Selon lui, la compagnie cache ses comptes.",
            "SNP",
            "la compagnie cache ses comptes",
        ),
    ],
)
def test_french_words_begin_behind_day_and_source(text: str, speaker: str, words: str) -> None:
    """Days and the words that describe a source stay out; who answers is no place, and a union is no company."""
    quotes = read(text, "fr").quotes

    assert (speaker, words) in [(name, run.text) for quote in quotes for name in quote.speakers for run in quote.text]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Selon le maire de Val, la digue tient.", "la digue tient"),
        ("Selon elle, la digue, vieille, tient.", "la digue, vieille, tient"),
        ("Selon Claire Vannier la digue tient, et le port aussi.", "la digue tient"),
    ],
)
def test_a_source_without_description_ends_where_it_did(text: str, words: str) -> None:
    """A comma that no description of the source comes before leaves the words whole."""
    assert words in read(text, "fr").quotes[0].text[0].text
