"""Several who speak as one: relative clauses in the plural, *both men*, *les accusés*; an acronym like a pronoun."""

from __future__ import annotations

import pytest

import summarizer


def last_speakers(text: str, language: str) -> tuple[str, ...]:
    """Who says the last quote."""
    return summarizer.summarize(text, language=language).quotes[-1].speakers


_PAIR = "Karl Berg and Lars Holm were tried in Oslo."
_FRENCH_PAIR = "Jean Berger et Lucas Holm ont été jugés à Lyon."


@pytest.mark.parametrize(
    "sentence",
    [
        "Both men said the boat was empty.",
        "The defendants claimed the boat was empty.",
        "The pair said the boat was empty.",
        "A clerk closed the file. Both rowers promised to pay for the boat.",
    ],
)
def test_english_words_for_two_take_up_who_acted_together(sentence: str) -> None:
    """*Both*, *pair* and what the accused are called stand for the two who were a subject together."""
    assert last_speakers(f"{_PAIR} {sentence}", "en") == ("Karl Berg", "Lars Holm")


@pytest.mark.parametrize(
    "sentence",
    [
        "Les deux hommes ont affirmé que le bateau était vide.",
        "Les prévenus ont dit qu'ils feraient appel.",
        "La salle était pleine. Les accusés affirment être innocents.",
    ],
)
def test_french_words_for_two_take_up_who_acted_together(sentence: str) -> None:
    """The same in French."""
    assert last_speakers(f"{_FRENCH_PAIR} {sentence}", "fr") == ("Jean Berger", "Lucas Holm")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{_PAIR} Both unions said they would strike.", "en"),
        (f"{_PAIR} Both sides said they would appeal.", "en"),
        (f"{_PAIR} The three men said they had seen nothing.", "en"),
        (f"{_FRENCH_PAIR} Les deux syndicats ont dit qu'ils feraient grève.", "fr"),
        (f"{_FRENCH_PAIR} Les trois hommes ont affirmé que le bateau était vide.", "fr"),
    ],
)
def test_other_groups_are_not_those_two(text: str, language: str) -> None:
    """Bodies are no people, and three are not two."""
    assert not {"Karl Berg", "Lars Holm", "Jean Berger", "Lucas Holm"} & set(last_speakers(text, language))


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "La Norvège, le Chili et le Ghana, qui ont juré de « ne rien céder », ont fini par signer.",
            ("Norvège", "Chili", "Ghana"),
        ),
        ("Le maire et la préfète, qui ont promis de « tout dire », se taisent.", ("maire", "préfète")),
        ("Le maire et la préfète, qui a promis de « tout dire », se taisent.", ("préfète",)),
        ("Le maire a vu la préfète, qui a promis de « tout dire ».", ("préfète",)),
    ],
)
def test_the_verb_of_a_relative_clause_tells_how_many_speak(text: str, speakers: tuple[str, ...]) -> None:
    """A plural has all whom *et* joins, a singular the last of them."""
    assert last_speakers(text, "fr") == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Peter Moe praised Ada Kell. The WHO said that masks work.", ("WHO",)),
        ("The US and the WHO warned that rivers may rise.", ("US", "WHO")),
        ("Ada Kell, who said that masks work, has resigned.", ("Ada Kell",)),
    ],
)
def test_an_acronym_is_no_relative_pronoun(text: str, speakers: tuple[str, ...]) -> None:
    """*WHO* is a body, *who* takes up the name before it."""
    assert last_speakers(text, "en") == speakers
