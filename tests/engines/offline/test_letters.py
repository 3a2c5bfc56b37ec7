"""Letters in capitals: those of things, of parties behind a member's name, and of longer names in brackets."""

from __future__ import annotations

import pytest

from summarizer import summarize


def actors(language: str, text: str) -> dict[str, tuple[str, ...]]:
    """The aliases of an article's actors by name."""
    return {actor.name: tuple(actor.aliases) for actor in summarize(text, language=language).actors}


@pytest.mark.parametrize(
    ("language", "text", "letters"),
    [
        ("fr", "Les JO ont coûté cher à la ville, a dit Jeanne Kessan.", "JO"),
        ("fr", "Le BTS a perdu des élèves, a dit Jeanne Kessan.", "BTS"),
        ("fr", "Le JT a ouvert sur la grève, a dit Jeanne Kessan.", "JT"),
        ("en", "The MBA has lost its shine, Ann Kessan said. The MBA costs too much.", "MBA"),
        ("en", "LGBT marchers crossed the bridge, Ann Kessan said, and LGBT flags flew.", "LGBT"),
    ],
)
def test_letters_of_a_thing_name_no_institution(language: str, text: str, letters: str) -> None:
    """A diploma, games, news on television, a kind of people are no bodies, whatever their letters do."""
    assert letters not in actors(language, text)


@pytest.mark.parametrize(
    ("language", "text", "letters"),
    [
        ("fr", "La SNQ a fermé la ligne, a dit Jeanne Kessan.", "SNQ"),
        ("fr", "L'UMQ a refusé. L'UMQ votera contre.", "UMQ"),
        ("en", "The BXA has closed the line, Ann Kessan said. The BXA wants more.", "BXA"),
    ],
)
def test_other_letters_are_an_institution(language: str, text: str, letters: str) -> None:
    """Letters of no such thing that act are a body's."""
    assert letters in actors(language, text)
