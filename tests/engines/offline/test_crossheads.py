"""A crosshead in marks is whose words the body says they are, never whoever spoke before it."""

from __future__ import annotations

import summarizer
from tests.tables import rows

BEFORE = "La digue a cédé jeudi\n\n« Nous savions tout », a dit Odile Marn, la maire de Roval.\n\n"
BEHIND = "\n\n« Il faut fermer le port dès ce soir, a lancé Paul Roy. La digue ne tiendra pas. »"


def speakers(text: str, words: str, language: str = "fr") -> tuple[str, ...]:
    """Who speaks in the first quote of *text* that is just *words*."""
    quotes = summarizer.summarize(text, language=language).quotes
    return next(quote.speakers for quote in quotes if [run.text for run in quote.text] == [words])


@rows(
    ("words", "name"),
    [
        ("Il faut fermer le port", ("Paul Roy",)),
        ("La digue ne tiendra pas", ("Paul Roy",)),
        ("Fermer le port ce soir", ("Paul Roy",)),
        ("Le quai va s'effondrer", ()),
        ("Personne ne sait quand", ()),
    ],
)
def test_a_crosshead_has_the_speaker_of_the_words_it_repeats_or_none(words: str, name: tuple[str, ...]) -> None:
    assert speakers(f"{BEFORE}« {words} »{BEHIND}", words) == name


def test_a_crosshead_does_not_speak_for_whoever_goes_on_behind_it() -> None:
    text = f"{BEFORE}« La digue ne tiendra pas »{BEHIND}\n\n« Je ne partirai jamais d'ici », a-t-il ajouté."
    assert speakers(text, "Je ne partirai jamais d'ici") == ("Paul Roy",)


@rows(
    ("words", "end"),
    [("Le quai va s'effondrer.", ""), ("Le quai va s'effondrer", "."), ("Le quai va s'effondrer, et vite !", "")],
)
def test_a_paragraph_that_a_full_stop_ends_goes_on_with_who_spoke(words: str, end: str) -> None:
    assert speakers(f"{BEFORE}« {words} »{end}{BEHIND}", words) == ("Odile Marn",)
