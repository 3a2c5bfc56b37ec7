"""A text may end anywhere: a headline, a feed's first lines, an article cut off amid a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from summarizer import Document, summarize

_ROOT = Path(__file__).parents[3]
_TEXTS = sorted([*_ROOT.glob("evals/fixtures/*.txt"), *_ROOT.glob("examples/*.txt")])
_WINDOW = 200  # characters before the end
_STEP = 6  # words from one end to the next


@pytest.mark.parametrize("file", _TEXTS, ids=lambda file: file.stem)
def test_a_text_that_ends_amid_a_sentence_is_read(file: Path) -> None:
    """No rule looks past the last word."""
    text = file.read_text(encoding="utf-8")
    language = Document.from_text(text).language
    ends = [word.end() for word in re.finditer(r"\w+|[^\w\s]", text)]
    for end in ends[::_STEP]:
        document = Document.from_text(text[max(0, end - _WINDOW) : end], language=language)
        assert summarize(document).article.length == len(document.text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ada Kessan said that"),
        ("en", "Roe said on Monday"),
        ("en", "“The dam held”, Roe said,"),
        ("en", "The Valmer Union, a charity,"),
        ("fr", "Pour la maire,"),
        ("fr", "Selon la mairie, la digue aurait cédé, a dit"),
        ("fr", "« La digue tient », explique"),
        ("fr", "Le cortège a rassemblé 900 personnes selon la police et"),
        ("de", "Die Polizei von"),
        ("de", "Die Pumpen laufen; nach Angaben der"),
        ("de", "Eigenen Angaben zufolge"),
        ("de", "Am Montag teilte die Leiterin der Werft, Ada Kolb, mit,"),
        ("de", "Die Pumpen laufen. Nach Angaben von Ada Kolb, dem"),
        ("de", "Tarnaus Widerstand gegen"),
        ("de", "Zwei Boote sind laut „Tarnauer Bote“"),
        ("de", "Der Sprecher der GmbH & Co KG"),
        ("de", "Es gab Meldungen, nach denen"),
        ("es", "«El dique cede —aseguró ayer la ingeniera Ana"),
        ("fr", "La taxe, qui vient d'être votée"),
        ("en", "Losses were high, according to the Valmer Union's"),
    ],
)
def test_a_piece_of_a_sentence_is_read(language: str, text: str) -> None:
    """The word that a rule waits for need not come."""
    summary = summarize(Document.from_text(text, language=language))
    assert summary.article.language == language


_DENSE = {
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
        "vernichtet zu haben, was sie bestreitet. Den Verband forderte er auf, Presse-, Streik- und Redefreiheit zu "
        "achten; der Rat bestätigte dies, gab den Plan nicht bekannt und hat laut Kolb, der ihn kennt, Geld. Da es "
        "regnete, bat sie um Geduld, so zum Beispiel am Kai"
    ),
    "es": (
        "El portavoz de la Unión de Pescadores de la bahía dijo el viernes, ante el consejo, que el puerto de "
        "Val debe abrir, y el Ministerio del Mar rechazó la ley. Según él, «el dique aguantará», pero la "
        "alcaldesa de Oriel, acusada de mentir, niega haber ocultado un informe y pide una huelga contra el "
        "peaje"
    ),
}


@pytest.mark.parametrize("language", _DENSE)
def test_a_dense_text_may_end_behind_any_word(language: str) -> None:
    """Quotes, stands, denials and accusations that break off are read, with and without a full stop."""
    words = _DENSE[language].split()
    for last in range(1, len(words) + 1):
        begun = " ".join(words[:last])
        for text in (begun, f"{begun}."):
            assert summarize(text, language=language).article.length == len(text)
