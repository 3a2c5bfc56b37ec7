"""French relatives of a source: *le préfet, selon lequel …*, *révèle des notes selon lesquelles …*."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    found = summarizer.summarize(f"La maire Ada Tal est venue. {text}", language="fr").quotes
    return [(quote.speakers, quote.text[0].text) for quote in found]


@rows(
    ("text", "held"),
    [
        ("Ada Tal a révélé lundi des notes selon lesquelles la digue fuirait.", "la digue fuirait"),
        ("Ada Tal a démenti les rumeurs selon lesquelles elle aurait fui.", "elle aurait fui"),
        ("Ada Tal a confirmé les informations selon lesquelles le port ferme.", "le port ferme"),
        ("Ada Tal conteste l'idée selon laquelle la mer monte.", "la mer monte"),
        ("Ada Tal rejette les accusations du port selon lesquelles le quai serait vendu.", "le quai serait vendu"),
    ],
)
def test_what_a_noun_announces_is_what_a_verb_hands_over(text: str, held: str) -> None:
    """The words begin behind the relative, and nobody within them is its source."""
    assert told(text) == [(("Ada Tal",), held)]


@rows(
    ("text", "held"),
    [
        ("Le dossier revient à Ada Tal, selon laquelle le port ferme.", "le port ferme"),
        ("Ada Tal, selon qui la digue fuit, a saisi le tribunal.", "la digue fuit"),
        ("Ada Tal, d'après laquelle le quai cède, est partie hier.", "le quai cède"),
    ],
)
def test_a_relative_takes_up_who_speaks(text: str, held: str) -> None:
    """The words end where the main clause goes on."""
    assert told(text) == [(("Ada Tal",), held)]


@rows(
    "text",
    [
        "Le principe selon lequel chacun paie sa part est ancien.",
        "Ada Tal aime l'idée selon laquelle la mer est à tous.",
        "La règle selon laquelle on paie le pont date de mai.",
    ],
)
def test_a_principle_is_nobody_s_word(text: str) -> None:
    """A noun without a verb of speech hands nothing over."""
    assert told(text) == []
