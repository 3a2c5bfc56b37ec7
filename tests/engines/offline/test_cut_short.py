"""Texts that break off: no rule may look behind the last word."""

from __future__ import annotations

import pytest

from summarizer import summarize

_TEXTS = {
    "fr": (
        "Le porte-parole de l'Union des pêcheurs de la baie et de l'estuaire a dit vendredi, devant les élus, "
        "que le port de Val devait rouvrir, et le ministère de la Mer a refusé de voter la loi. Selon lui, « "
        "la digue tiendra », mais la maire d'Oriel, accusée par la presse d'avoir menti, dément avoir caché "
        "un rapport et appelle à la grève"
    ),
    "en": (
        "The head of the Harbour Board and Water Trust said on Friday, before the council, that the port of "
        "Val should reopen, and the Ministry of Fisheries refused to back the bill. According to him “the dam "
        "will hold”, but the mayor of Oriel, accused by the press of lying, denied hiding a report and called "
        "for a strike against the toll"
    ),
    "de": (
        "Der Sprecher des Hafenverbandes sagte am Freitag vor dem Rat, der Damm halte, und das Ministerium "
        "lehnte den Plan ab. Seiner Ansicht nach sei „die Lage ruhig“, dann hat das Land Val gebeten, den "
        "Streik zu beenden. Die Stadt freue sich, dass der Hafen offen sei; ihr wird vorgeworfen, Akten "
        "vernichtet zu haben, was sie bestreitet"
    ),
    "es": (
        "El portavoz de la Unión de Pescadores de la bahía dijo el viernes, ante el consejo, que el puerto de "
        "Val debe abrir, y el Ministerio del Mar rechazó la ley. Según él, «el dique aguantará», pero la "
        "alcaldesa de Oriel, acusada de mentir, niega haber ocultado un informe y pide una huelga contra el "
        "peaje"
    ),
}


@pytest.mark.parametrize("language", _TEXTS)
def test_a_text_may_end_behind_any_word(language: str) -> None:
    """Whatever is left of it is read, with and without a full stop."""
    words = _TEXTS[language].split()
    for last in range(1, len(words) + 1):
        begun = " ".join(words[:last])
        for text in (begun, f"{begun}."):
            assert summarize(text, language=language).article.length == len(text)
