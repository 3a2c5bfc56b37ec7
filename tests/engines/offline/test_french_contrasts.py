"""What sets a French subject against others behind its verb (*fustige, lui, …*) is none of the words it hands over."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """Who speaks in each quote of *text*, and its words."""
    quotes = summarizer.summarize(text, language="fr").quotes
    return [(quote.speakers, " // ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("behind", "words"),
    [
        ("fustige, lui, dans un communiqué « un geste vain » de la ville", "« un geste vain » de la ville"),
        ("dénonce, lui, « une honte » pour le port", "« une honte » pour le port"),
        ("promet, pour sa part, de fermer le port", "de fermer le port"),
        ("réclame, quant à lui, un moratoire", "un moratoire"),
        ("accuse, lui, la ville d'avoir menti", "la ville d'avoir menti"),
    ],
)
def test_a_contrast_behind_a_verb_is_passed_over(behind: str, words: str) -> None:
    assert told(f"Luc Tal {behind}.") == [(("Luc Tal",), words)]


def test_a_contrast_does_not_hand_the_words_to_whoever_spoke_before() -> None:
    text = "« La digue cède », a dit Paul Roy, avant que Luc Tal ne fustige, lui, dans une lettre « un geste vain »."
    assert told(text) == [(("Paul Roy",), "La digue cède"), (("Luc Tal",), "un geste vain")]


@rows(
    ("text", "words"),
    [
        ("Luc Tal dit que la digue, elle, tiendra.", ["la digue, elle, tiendra"]),
        ("Luc Tal dit que le port ferme, Ada Marn, elle, en rit.", ["le port ferme"]),
        ("Luc Tal, lui, dit que la digue tiendra.", ["la digue tiendra"]),
    ],
)
def test_a_contrast_within_the_words_stays(text: str, words: list[str]) -> None:
    assert [run for _, run in told(text)] == words


@rows(
    ("contrast", "other"),
    [
        ("alors que le préfet avait qualifié ce choix d'« absurde »", "préfet"),
        ("tandis que la mairie annonce qu'il rouvrira", "mairie"),
        ("alors que Paul Roy avait assuré qu'elle tiendrait", "Paul Roy"),
        ("alors qu'Ada Marn avait promis de le rouvrir", "Ada Marn"),
        ("tandis que le syndicat parle, lui, d'une « panne »", "syndicat"),
    ],
)
def test_who_is_set_against_a_report_ends_it(contrast: str, other: str) -> None:
    found = told(f"Luc Tal a confirmé que le port fermait, {contrast}.")
    assert found[0] == (("Luc Tal",), "le port fermait")
    assert found[1][0] == (other,)


@rows(
    "words",
    [
        "la digue tient, alors que le vent souffle",
        "le port fermait, alors que tous y travaillent",
        "il dormait alors que la mairie annonçait la grève",
    ],
)
def test_a_contrast_without_another_voice_stays_reported(words: str) -> None:
    assert told(f"Luc Tal a dit que {words}.")[0] == (("Luc Tal",), words)
