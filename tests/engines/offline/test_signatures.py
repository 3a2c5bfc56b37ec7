"""Words in marks that somebody signs: a dash and a name behind them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows

Told = tuple[str, tuple[str, ...], list[str]]


def told(text: str, language: str) -> list[Told]:
    """Kind, speakers and runs of each quote, in order."""
    found = summarize(text, language=language).quotes
    return [(quote.kind, quote.speakers, [run.text for run in quote.text]) for quote in found]


@rows(
    ("text", "language", "expected"),
    [
        ("“The dam will hold for years.” ― Ann Porter", "en", ("direct", "Ann Porter", "The dam will hold for years.")),
        (
            "« La digue tiendra longtemps. » — Jeanne Morel , présidente de la région",
            "fr",
            ("direct", "Jeanne Morel", "La digue tiendra longtemps."),
        ),
        (
            "Le port est fermé.\n\n« Un acte de courage. »\n— Jeanne Morel",
            "fr",
            ("mixed", "Jeanne Morel", "Un acte de courage."),
        ),
        ("„Der Damm hält noch lange.“ – Anna Kolb", "de", ("direct", "Anna Kolb", "Der Damm hält noch lange.")),
        ("«El dique aguantará mucho.» — Ana Roa", "es", ("direct", "Ana Roa", "El dique aguantará mucho.")),
    ],
)
def test_who_signs_is_the_speaker(text: str, language: str, expected: tuple[str, str, str]) -> None:
    """A dash and a name behind the closing mark, on the same line or the next, say whose the words are."""
    kind, speaker, words = expected
    assert told(text, language)[-1] == (kind, (speaker,), [words])


@rows(
    ("text", "language"),
    [
        ("« La digue tiendra longtemps. » — Jeanne Morel est partie hier.", "fr"),
        ("“The dam will hold for years.” - nobody knows.", "en"),
        ("“Of course.” — Ann Porter", "en"),
    ],
)
def test_a_dash_before_something_else_signs_nothing(text: str, language: str) -> None:
    """A sentence behind the dash, a word that is no name, or words too few to be signed: nobody has signed."""
    assert all(speakers == () for _, speakers, _ in told(text, language))


def test_a_tag_is_believed_before_a_signature() -> None:
    """Words whose speaker a verb tells are not given to whoever is named behind the next dash."""
    text = "« La digue tiendra longtemps », a dit Paul Vidal. — Jeanne Morel"

    assert told(text, "fr")[0][1] == ("Paul Vidal",)


def test_signed_words_are_no_aside() -> None:
    """Words in marks that are a quote are accounted for by it and by nothing else."""
    summary = summarize("“The dam will hold for years.” ― Ann Porter", language="en")

    assert [passage.item for passage in summary.coverage.passages] == ["quotes[0]"]
