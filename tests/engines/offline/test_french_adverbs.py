"""Adverbs before a French tag or an inverted verb are none of its words, and its subject stands behind the verb."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """Who speaks in each quote of *text*, and its words."""
    quotes = summarizer.summarize(text, language="fr").quotes
    return [(quote.speakers, " // ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("text", "words"),
    [
        ("Or, note Paul Roy, un mineur ne verra rien.", "un mineur ne verra rien"),
        ("En revanche, précise Paul Roy, « nous pouvons partir ».", "nous pouvons partir"),
        ("D'ailleurs, assure Paul Roy, le quai est vieux.", "le quai est vieux"),
        ("Au contraire, répond Paul Roy : « Le quai est neuf. »", "Le quai est neuf."),
        ("De son côté, a expliqué Paul Roy : « Le quai est neuf. »", "Le quai est neuf."),
        ("Aussi Paul Roy affirme-t-il que le quai est vieux.", "le quai est vieux"),
        ("Paul Roy est venu. Du moins assure-t-il que le quai est vieux.", "le quai est vieux"),
    ],
)
def test_adverbs_before_a_verb_and_its_subject_say_nothing(text: str, words: str) -> None:
    assert told(text) == [(("Paul Roy",), words)]


@rows(
    ("text", "words"),
    [
        ("Mais le maire, assure Paul Roy, savait tout.", "le maire // savait tout"),
        ("Le quai est vieux, assure Paul Roy.", "Le quai est vieux"),
        ("Toutefois, le préfet, Paul Roy, assure que le quai est vieux.", "le quai est vieux"),
    ],
)
def test_more_than_adverbs_are_words(text: str, words: str) -> None:
    assert told(text) == [(("Paul Roy",), words)]
