"""French participles of documents: *publie un rapport* **affirmant que** *l'eau monte*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="fr").quotes]


@rows(
    ("text", "speaker", "held"),
    [
        ("La CGT a publié un rapport affirmant que la ville cache la crue.", "CGT", "la ville cache la crue"),
        ("La CGT publie en mai un rapport récent rappelant que l'eau monte.", "CGT", "l'eau monte"),
        ("La CGT a diffusé un communiqué dénonçant « une dérive ».", "CGT", "une dérive"),
        ("Ada Tal a envoyé aux élus une lettre demandant la fermeture du port.", "Ada Tal", "la fermeture du port"),
        ("Le maire a lu un rapport de la CGT affirmant que l'eau monte.", "CGT", "l'eau monte"),
    ],
)
def test_a_document_says_what_its_issuer_says(text: str, speaker: str, held: str) -> None:
    assert told(text) == [((speaker,), held)]


@rows(
    ("text", "held"),
    [
        ("Ada Tal a critiqué un rapport affirmant que l'eau monte.", [((), "l'eau monte")]),
        ("Une lettre demandant la fermeture du port a été lue.", []),
        ("Dans une lettre accusant le maire de vol, les élus démissionnent.", []),
        ("Ada Tal a signé un décret fixant le prix du sable.", []),
    ],
)
def test_a_reader_says_nothing_of_it(text: str, held: list[tuple[tuple[str, ...], str]]) -> None:
    assert told(text) == held
