"""Where a source ends that commas or words of its own describe, and where its words begin."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def first_run(language: str, text: str) -> str:
    """The first run of the first quote."""
    return summarizer.summarize(text, language=language).quotes[0].text[0].text


@rows(
    ("text", "held"),
    [
        (
            "Selon Ada Tal, secrétaire d'État à la Mer, les quais coûteront 3 millions.",
            "les quais coûteront 3 millions",
        ),
        ("D'après Léa Fons, avocate du port, le dossier est vide.", "le dossier est vide"),
        ("Selon des marins parlant à la radio du port, il y aurait deux blessés.", "il y aurait deux blessés"),
        ("D'après le maire, présent sur les lieux, le quai a cédé.", "le quai a cédé"),
        ("Selon les enquêteurs, cités par La Vague, le bateau a dérivé.", "le bateau a dérivé"),
        ("Selon Marc Rive, qui dirige le port, la digue est sûre.", "la digue est sûre"),
        ("Selon Ines Dorn, économiste à Val, qui suit le port, la digue est sûre.", "la digue est sûre"),
    ],
)
def test_what_describes_a_french_source_is_none_of_its_words(text: str, held: str) -> None:
    """A bare role, a participle or a relative clause in commas belongs to the source before it."""
    assert first_run("fr", text) == held


@rows(
    ("text", "held"),
    [
        ("According to Ada Tal, formerly the director of the port, the dam is unsafe.", "the dam is unsafe"),
        ("According to Jane Orme, chief economist at the Vale Bank, prices will double.", "prices will double"),
        ("According to Tom Hale, who has led the union since May, the mine is safe.", "the mine is safe"),
        ("According to a source quoted by the Vale Herald, the bank will close.", "the bank will close"),
        ("According to witnesses posting on social media, two men were hurt.", "two men were hurt"),
        ("According to the mayor, speaking on Radio Vale, the tax will rise.", "the tax will rise"),
    ],
)
def test_what_describes_an_english_source_is_none_of_its_words(text: str, held: str) -> None:
    """Likewise in English, where a participle of the past looks like a verb."""
    assert first_run("en", text) == held


@rows(
    ("language", "text", "held"),
    [
        ("fr", "Selon Ada Tal, le pont, fermé en mars, rouvrira.", "le pont, fermé en mars, rouvrira"),
        ("fr", "Selon Ada Tal, en mars, le port a tout perdu.", "en mars, le port a tout perdu"),
        ("fr", "Selon la mairie, le maire, le préfet et la juge savaient.", "le maire, le préfet et la juge savaient"),
        ("fr", "Selon Ada Tal, la digue, alors fissurée, a été vendue.", "la digue, alors fissurée, a été vendue"),
        ("fr", "Selon Ada Tal, une fois le quai fermé, il partira.", "une fois le quai fermé, il partira"),
        ("en", "According to Roe, the mayor, the clerk and the judge knew.", "the mayor, the clerk and the judge knew"),
        ("en", "According to Roe, the mayor, Paul Salt, lied to them.", "the mayor, Paul Salt, lied to them"),
        ("en", "According to Roe, power and water, cut in May, are back.", "power and water, cut in May, are back"),
    ],
)
def test_a_subject_in_commas_describes_no_source(language: str, text: str, held: str) -> None:
    """What has the verb behind it, or says when, belongs to the words."""
    assert first_run(language, text) == held


@rows(
    ("language", "text", "held"),
    [
        ("en", "According to Ada Tal, the port is safe, but the union said it leaks.", "the port is safe"),
        ("en", "According to Ada Tal, ten men died, while the union said all were alive.", "ten men died"),
        ("fr", "Selon Ada Tal, la digue est sûre, mais le syndicat affirme qu'elle fuit.", "la digue est sûre"),
        ("fr", "Selon Ada Tal, la digue tient, tandis que le port assure qu'elle fuit.", "la digue tient"),
        ("de", "Laut Ada Tal hält der Damm, während der Verband sagte, er sei undicht.", "hält der Damm"),
    ],
)
def test_a_rival_voice_ends_the_words_of_a_source(language: str, text: str, held: str) -> None:
    """Who is set against a source at the head of the sentence is not quoted by it."""
    assert first_run(language, text) == held


@rows(
    ("language", "text", "held"),
    [
        ("en", "According to Ada Tal, the mayor knew, but he said nothing.", "the mayor knew, but he said nothing"),
        ("en", "According to Ada Tal, the union said it leaks.", "the union said it leaks"),
        ("fr", "Selon Ada Tal, le port affirme que la digue fuit.", "le port affirme que la digue fuit"),
    ],
)
def test_a_voice_that_the_source_tells_of_ends_nothing(language: str, text: str, held: str) -> None:
    """A source may quote others, and go on about whom it speaks of."""
    assert first_run(language, text) == held
