"""What the engine words: marks and brackets that a cut has left without their other half."""

from __future__ import annotations

from summarizer import summarize
from summarizer.engines.offline.paraphrase import balanced
from tests.tables import rows


@rows(
    ("cut", "whole"),
    [
        ('the ban is "null and void', 'the ban is "null and void"'),
        ("a “closed shop", "a “closed shop”"),
        ("la loi est « nulle", "la loi est « nulle »"),
        ("la loi est «\u00a0nulle", "la loi est «\u00a0nulle\u00a0»"),
        ("la loi «nulle» et «vide", "la loi «nulle» et «vide»"),
        ("das Gesetz sei „nichtig", "das Gesetz sei „nichtig“"),
        ("das Gesetz sei »nichtig", "das Gesetz sei »nichtig«"),
        ("elle a parlé d'un \" oubli", 'elle a parlé d\'un " oubli"'),
        ("they want less (they want cuts", "they want less (they want cuts)"),
        ('A bomb" had gone off', '"A bomb" had gone off'),
        ("rules” were broken", "“rules” were broken"),
        ("nichtig“ sei das", "„nichtig“ sei das"),
        ("nichtig« sei das", "»nichtig« sei das"),
        ("textes » de la loi", "« textes » de la loi"),
    ],
)
def test_a_mark_that_a_cut_left_alone_gets_its_other_half(cut: str, whole: str) -> None:
    """No reader takes for an author's what is quoted."""
    assert balanced(cut) == whole


@rows(
    ("cut", "whole"),
    [
        ("« les quais ferment", "les quais ferment"),
        ("les quais ferment »", "les quais ferment"),
        ('the ban, "', "the ban"),
        ('" in keeping it', "in keeping it"),
        ("the mayor (", "the mayor"),
        ("PRV) has left", "PRV has left"),
        ('"', ""),
    ],
)
def test_a_mark_at_an_end_goes(cut: str, whole: str) -> None:
    """Without its other half it marks nothing."""
    assert balanced(cut) == whole


@rows(
    "words",
    [
        "la loi « nulle » et (presque) « vide »",
        '“no proof" yet',
        'he said "yes" and "no"',
        'elle a dit " oui " et " non "',
        "er nannte es „Unsinn“ und „Unfug“",
        "»Unsinn« und »Unfug«",
        'a 5" pipe burst',
        "l'«oubli» du maire",
        "",
    ],
)
def test_what_is_whole_stays(words: str) -> None:
    """Marks of every convention, mixed ones and inches."""
    assert balanced(words) == words


def test_what_is_told_of_a_quote_keeps_its_marks() -> None:
    """A stand told in words that are partly quoted says which."""
    (position,) = summarize('Turvania says the border deal is "null and void."', language="en").positions

    assert position.statement == 'Turvania: the border deal is "null and void".'


@rows(
    ("text", "language", "claim"),
    [
        (
            "Der Minister warf der Opposition vor, sie wolle Streit.",
            "de",
            "Vorwurf gegenüber der Opposition: sie wolle Streit.",
        ),
        (
            "Die Gewerkschaft beschuldigte den Vorstand, er plane die Maut.",
            "de",
            "Vorwurf gegen den Vorstand: er plane die Maut.",
        ),
        (
            "Anna Rothe wird beschuldigt, Akten vernichtet zu haben.",
            "de",
            "Anna Rothe wird beschuldigt, Akten vernichtet zu haben.",
        ),
        ("Le syndicat reproche au maire d'avoir menti.", "fr", "Le maire aurait menti."),
        ("Le syndicat reproche aux élus d'avoir menti.", "fr", "Les élus auraient menti."),
        ("Le syndicat reproche à la régie d'avoir menti.", "fr", "La régie aurait menti."),
    ],
)
def test_an_accusation_is_told_as_a_charge(text: str, language: str, claim: str) -> None:
    """Whom it accuses, and of what, in a form that does not say that it is so."""
    assert [fact.claim for fact in summarize(text, language=language).disputed_facts] == [claim]


@rows(
    ("text", "language"),
    [
        ("La CGT appelle à la grève.", "fr"),
        ("La CGT appelle au boycott.", "fr"),
        ("Ann Porter is running for mayor.", "en"),
    ],
)
def test_a_phrase_with_its_verb_is_told_as_a_sentence(text: str, language: str) -> None:
    """A colon would hand the words over as if they were said."""
    assert [position.statement for position in summarize(text, language=language).positions] == [text]
