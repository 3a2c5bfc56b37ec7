"""Where words and numbers begin and end."""

from __future__ import annotations

import pytest

from summarizer.alignment.guard import is_whole, splits_accent, widened


def _stands_whole(part: str, text: str) -> bool:
    start = text.index(part)
    return is_whole(text, start, start + len(part))


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("he paid", "she paid"),
        ("possible", "impossible"),
        ("port", "porteur"),
        ("12", "112"),
        ("12", "123"),
        ("5 milliards", "2,5 milliards"),
        ("2", "2,5 milliards"),
        ("000 personnes", "420 000 personnes"),
        ("000 personnes", "420\u202f000 personnes"),
        ("420", "420 000 personnes"),
        ("420", "420.000 Personen"),
        ("500 francs", "1'500 francs"),
        ("5 %", "−5 %"),
        ("5 %", "une baisse de -5 %"),
        ("5 percent", "fell by .5 percent"),
        ("30", "12:30"),
        ("2018", "2014–2018"),
        ("12", "12/03/2019"),
        ("7", "le G7"),
        ("10", "10²"),
        ("coupable", "non-coupable"),
        ("ministre", "ex-ministre"),
        ("ministre", "ex‑ministre"),
        ("19", "Covid-19"),
        ("port", "port-vieux"),
        ("Aix", "Aix-en-Provence"),
        ("a payé", "n'a payé"),
        ("a payé", "n’a payé"),
        ("did", "didn't"),
        ("can", "can't"),
        ("can", "can’t"),
        ("hui", "aujourd'hui"),
        ("hommes", "prud'hommes"),
        ("Brien", "O'Brien"),
        ("l", "l'eau"),
        ("urteilt", "ver\u00adurteilt"),
        ("ver", "ver\u200burteilt"),
        ("e", "e\u0301"),
        ("t", "e\u0301t\u0323"),
        ("port", "port_vieux"),
        ("tant", "e\u0301tant"),
        ("he", "[s]he"),
        ("employé", "employé(e)s"),
        ("s", "employé(e)s"),
        ("EMPLOYÉ", "EMPLOYÉ(ES)"),
        ("élu", "(ré)élu"),
    ],
)
def test_a_part_of_a_word_or_number_is_not_whole(part: str, text: str) -> None:
    """What goes on before or behind as the same word, number or letter is not whole."""
    assert not _stands_whole(part, text)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("paid", "she paid."),
        ("eau", "l'eau"),
        ("eau", "l’eau"),
        ("elle", "lorsqu'elle"),
        ("il", "a-t-il dit"),
        ("a", "a-t-il dit"),
        ("dit", "dit-elle"),
        ("homme", "cet homme-là"),
        ("Syria", "Syria's army"),
        ("he", "he'll go"),
        ("geht", "so geht's"),
        ("workers", "the workers' demands"),
        ("oui", "«oui»"),
        ("oui", "'oui'"),
        ("non", "oui—non"),
        ("2015", "in 2015, 300 people"),
        ("2015", "en 2015 300 personnes"),
        ("300", "en 2015 300 personnes"),
        ("5 %", "- 5 %"),
        ("2,5 milliards", "soit 2,5 milliards d'euros"),
        ("12", "le 12."),
        ("fin", "fin.Le début"),
        ("3", "1, 3, 5"),
        ("word", "word[1]"),
        ("Brize", "Brize(nord)"),
        ("ligue du port", "la ligue du port(LP)"),
        ("LP", "la ligue du port(LP)"),
        ("東京", "彼は東京へ行った"),
        ("été", "e\u0301te\u0301 été"),
    ],
)
def test_a_word_or_number_of_its_own_is_whole(part: str, text: str) -> None:
    """Marks, spaces, elisions, French inversions and English endings leave the word beside them whole."""
    assert _stands_whole(part, text)


def test_the_ends_of_a_text_are_boundaries() -> None:
    """Nothing goes on before the first or behind the last character."""
    assert is_whole("mot", 0, 3)


def test_a_part_is_widened_to_the_word_it_stands_in() -> None:
    """The word shown beside a refused part is the whole of it."""
    text = "un acte impossible, dit-on"

    start, end = widened(text, text.index("possib"), text.index("possib") + 3)

    assert text[start:end] == "impossible"


@pytest.mark.parametrize(
    ("text", "at", "splits"), [("e\u0301", 1, True), ("ee", 1, False), ("\u0301", 0, False), ("가\u11a8", 1, True)]
)
def test_a_letter_is_not_parted_from_its_accent(text: str, at: int, splits: bool) -> None:
    """A cut before an accent or a Korean final goes through a letter, a cut before a letter does not."""
    assert splits_accent(text, at) is splits
