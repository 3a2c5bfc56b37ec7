"""Two counts of one thing in one sentence: of organisers and police, of a union and a company."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def counts(text: str, language: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """What is disputed, with who counts how many."""
    facts = summarize(f"{text}\n", language=language).disputed_facts
    return [(fact.claim, fact.asserted_by, fact.denied_by) for fact in facts]


@rows(
    ("language", "text", "fact"),
    [
        (
            "fr",
            "Le défilé a réuni 15 000 personnes à Vaubel (6 000 selon la police).",
            ("Le défilé a réuni 15 000 personnes à Vaubel.", (), ("police",)),
        ),
        (
            "fr",
            "Ils étaient 15 000 selon la CGT, 6 000 selon la préfecture.",
            ("Ils étaient 15 000 selon la CGT.", ("CGT",), ("préfecture",)),
        ),
        (
            "fr",
            "Le cortège a rassemblé 900 personnes selon la police et 2 000 selon les organisateurs.",
            ("Le cortège a rassemblé 900 personnes.", ("police",), ("organisateurs",)),
        ),
        (
            "fr",
            "La CGT revendique 15 000 manifestants, la préfecture en compte 6 000.",
            ("CGT revendique 15 000 manifestants.", ("CGT",), ("préfecture",)),
        ),
        (
            "en",
            "Some 20,000 people marched in Marn (8,000 according to police).",
            ("Some 20,000 people marched in Marn.", (), ("police",)),
        ),
        (
            "de",
            "Laut Polizei kamen 8.000 Menschen, die Veranstalter sprachen von 20.000.",
            ("8.000 Menschen kamen.", ("Polizei",), ("Veranstalter",)),
        ),
    ],
)
def test_a_second_count_answers_the_first(
    language: str, text: str, fact: tuple[str, tuple[str, ...], tuple[str, ...]]
) -> None:
    """The figure that is given first is the claim, the other one denies it."""
    assert counts(text, language) == [fact]


@rows(
    ("language", "text"),
    [
        ("fr", "Le défilé a réuni 15 000 personnes à Vaubel (6 000 motards selon la police)."),
        ("fr", "Le défilé a réuni 15 000 personnes à Vaubel (40 % selon la police)."),
        ("fr", "Le club compte 400 membres (le tarif est stable selon la mairie)."),
        ("en", "Some 20,000 people marched in Marn (the route was new, according to police)."),
    ],
)
def test_a_figure_of_something_else_answers_nothing(language: str, text: str) -> None:
    """Another noun, a share or no figure at all counts something else."""
    assert [denied for _, _, denied in counts(text, language) if denied] == []


@rows(
    ("language", "text", "sides"),
    [
        ("fr", "Trois soldats ont été tués, selon l'armée. Le maire parle de onze morts.", (("armée",), ("maire",))),
        ("fr", "Trois soldats ont été tués, selon l'armée. Le maire parle de 11 morts.", (("armée",), ("maire",))),
        ("fr", "Selon la CGT, 9 000 personnes ont défilé. La police évoque 300 marcheurs.", (("CGT",), ("police",))),
        ("en", "Three men were killed, the army said. Residents put the toll at eleven.", (("army",), ("Residents",))),
        ("en", "Three men were killed, the army said. Residents spoke of eleven dead.", (("army",), ("Residents",))),
    ],
)
def test_numbers_in_letters_and_other_words_for_the_dead_are_rivals(
    language: str, text: str, sides: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    """The same people may be counted as killed and as dead, and each count is told once."""
    assert [(asserted, denied) for _, asserted, denied in counts(text, language)] == [sides]


@rows(
    ("language", "text"),
    [
        ("fr", "Trois soldats ont été tués, selon l'armée. Le maire parle de deux projets."),
        ("fr", "Selon la CGT, 9 000 personnes ont défilé. La police parle de « chaos »."),
        ("en", "Three men were killed, the army said. Residents spoke of two days of fighting."),
    ],
)
def test_a_number_of_something_else_is_no_rival(language: str, text: str) -> None:
    """Days and plans are not the dead."""
    assert all(denied == () for _, _, denied in counts(text, language))
