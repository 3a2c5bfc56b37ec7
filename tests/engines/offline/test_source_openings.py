"""Sources behind a day, an adverb or *and*, and sources that part a verb from its object."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "runs"),
    [
        (
            "En 2016, selon l'Institut du port et des mers (Ipm), les vols sur les quais ont augmenté.",
            "fr",
            ["les vols sur les quais ont augmenté"],
        ),
        (
            "Toujours selon le même marin, un soir, dix jeunes seraient montés à bord.",
            "fr",
            ["un soir, dix jeunes seraient montés à bord"],
        ),
        (
            "On Monday, according to Ann Porter, the dam collapsed.",
            "en",
            ["the dam collapsed"],
        ),
        (
            "The mayor was flown to Val and according to the Harbour Ministry he died there in the morning.",
            "en",
            ["he died there in the morning"],
        ),
        (
            "En 2013, la régie aurait embauché, selon Jeanne Morel, des « gardiens peu recommandables ».",
            "fr",
            ["En 2013, la régie aurait embauché", "des « gardiens peu recommandables »"],
        ),
        ("Port de Val : pour Jeanne Morel, la digue est une « chance »", "fr", ["la digue est une « chance »"]),
        (
            "Les chiffres exacts, selon la régie elle-même, sont plus bas.",
            "fr",
            ["Les chiffres exacts", "sont plus bas"],
        ),
        # traps: the words stand before the source, or on both sides
        ("La digue est rompue, selon Jeanne Morel, maire de Val.", "fr", ["La digue est rompue"]),
        ("The dam collapsed on Monday, according to Ann Porter, who saw it.", "en", ["The dam collapsed on Monday"]),
        ("La digue, selon Jeanne Morel, est rompue.", "fr", ["La digue", "est rompue"]),
    ],
)
def test_a_source_has_the_clause_it_opens(text: str, language: str, runs: list[str]) -> None:
    """Behind a day or *and* a source opens its sentence; behind a verb it parts it from its object."""
    (quote,) = summarize(f"{text}\n", language=language).quotes
    assert [run.text for run in quote.text] == runs


@rows(
    ("text", "expected"),
    [
        ("Au nom de la CGT, Léa Brun a dénoncé « un vol ».", [(("Léa Brun",), "un vol")]),
        ("Au nom du port, Léa Brun a demandé que « le préfet recule ».", [(("Léa Brun",), "le préfet recule")]),
        ("Pour la CGT, Léa Brun a promis « un quai ».", [(("Léa Brun",), "un quai")]),
        ("Pour Léa Brun, c'est « un vol ».", [(("Léa Brun",), "c'est « un vol »")]),
        ("Pour Léa Brun, la régie a commis « un vol ».", [(("Léa Brun",), "la régie a commis « un vol »")]),
        ("« C'est un vol », pour la CGT.", [(("CGT",), "C'est un vol")]),
    ],
)
def test_marked_words_that_a_verb_hands_over_are_not_whose_name_opens_the_sentence(
    text: str, expected: list[tuple[tuple[str, ...], str]]
) -> None:
    """*Au nom de la CGT, X a dénoncé « un vol »*: X says that, and the union not that X did."""
    quotes = summarize(text, language="fr").quotes

    assert [(quote.speakers, " … ".join(span.text for span in quote.text)) for quote in quotes] == expected


@rows(
    ("text", "language", "expected"),
    [
        (
            "Selon la régie, le quai tient ; selon la CGT, il cède.",
            "fr",
            [(("régie",), "le quai tient"), (("CGT",), "il cède")],
        ),
        (
            "Selon la régie le quai tient, selon la CGT il cède.",
            "fr",
            [(("régie",), "le quai tient"), (("CGT",), "il cède")],
        ),
        ("Le maire est parti ; selon la CGT, il reviendra.", "fr", [(("CGT",), "il reviendra")]),
        (
            "Selon la régie, dix marins sont morts ; vingt, selon la CGT.",
            "fr",
            [(("régie",), "dix marins sont morts"), (("CGT",), "vingt")],
        ),
        (
            "According to the port, the pier is safe; according to the union, it leaks.",
            "en",
            [(("port",), "the pier is safe"), (("union",), "it leaks")],
        ),
        (
            "Le quai tient, selon la régie ; il cède, selon la CGT.",
            "fr",
            [(("régie",), "Le quai tient"), (("CGT",), "il cède")],
        ),
        ("Le quai, selon la CGT, cède.", "fr", [(("CGT",), "Le quai … cède")]),
    ],
)
def test_a_source_behind_another_clause_opens_its_own(
    text: str, language: str, expected: list[tuple[tuple[str, ...], str]]
) -> None:
    """*Selon X, il tient ; selon Y, il cède*: Y does not say what X says."""
    quotes = summarize(text, language=language).quotes

    assert [(quote.speakers, " … ".join(span.text for span in quote.text)) for quote in quotes] == expected
