"""Which words a cut may not leave out, in each language."""

from __future__ import annotations

import pytest

from summarizer.alignment.hiding import clipped_negator, hidden_word


@pytest.mark.parametrize(
    "cut",
    [
        "ne", "n'a", "pas", "jamais", "aucun", "sans", "pourrait", "devrait",
        "not", "never", "didn't", "no", "may", "could", "might", "would",
        "nicht", "kein", "keine", "keinen", "nie", "könnte", "soll",
        "nunca", "podría",
    ],
)  # fmt: skip
def test_a_negation_or_a_modal_is_not_left_out(cut: str) -> None:
    """Each word that turns or weakens a statement is found wherever the cut holds it."""
    assert hidden_word(f" {cut} ") is not None
    assert hidden_word(f"Montclos {cut} Durval") is not None


@pytest.mark.parametrize("cut", ["la digue de pierre", "the stone harbour wall", "die alte Mauer", "Notaire", "Kneipe"])
def test_other_words_may_be_left_out(cut: str) -> None:
    """A word that only resembles a negation hides nothing."""
    assert hidden_word(cut) is None


@pytest.mark.parametrize(
    ("clause", "words", "negator"),
    [
        ("Der Rat hat nie ", "zugestimmt", "nie"),
        ("Der Rat wollte nie ", "ganz schließen", "nie"),
        ("Le maire nie ", "toute faute", None),
        ("Le maire nie ", "avoir menti", None),
    ],
)
def test_german_never_is_told_from_french_denies(clause: str, words: str, negator: str | None) -> None:
    """*Nie* cut off turns a German sentence round; in French it is a verb of speech before its words."""
    assert clipped_negator(clause, words) == negator
