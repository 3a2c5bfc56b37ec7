"""Views that French tells behind *pour* at the head of a sentence, and what is only done for somebody."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    found = summarizer.summarize(f"La maire Ada Tal est venue. {text}", language="fr").quotes
    return [(quote.speakers, quote.text[0].text) for quote in found]


@rows(
    ("text", "speaker", "held"),
    [
        ("Pour Ada Tal, la loi est inutile.", "Ada Tal", "la loi est inutile"),
        ("Pour le procureur, il n'était pas utile d'attendre.", "procureur", "il n'était pas utile d'attendre"),
        ("Pour le syndicat, ces mesures ne changeront rien.", "syndicat", "ces mesures ne changeront rien"),
        ("Pour Jean Salt, directeur du port, la ville doit payer.", "Jean Salt", "la ville doit payer"),
        ("Pour les élus, ce vote est un piège.", "élus", "ce vote est un piège"),
        ("Pour l'avocate Léa Fons, le dossier est vide.", "Léa Fons", "le dossier est vide"),
    ],
)
def test_a_clause_that_judges_is_the_view_of_whom_pour_names(text: str, speaker: str, held: str) -> None:
    """A person or a body with opinions, and a verb that judges or denies."""
    assert told(text) == [((speaker,), held)]


@rows(
    "text",
    [
        "Pour Ada Tal, la saison est finie.",
        "Pour Ada Tal, le préfet a ouvert la porte.",
        "Pour le maire, la journée a commencé à six heures.",
        "Pour les enfants, l'entrée est gratuite.",
        "Pour la ville, la facture est lourde.",
        "Pour le moment, le pont est fermé.",
        "Pour le préfet, une salle a été louée.",
    ],
)
def test_what_is_done_for_somebody_is_nobody_s_view(text: str) -> None:
    """Things, days, an event that befalls somebody, and what others do for them."""
    assert told(text) == []
