"""A colon and a tag around the same marks: who stands in the tag speaks."""

from __future__ import annotations

import summarizer
from tests.tables import rows

Told = tuple[tuple[str, ...], str]


def told(text: str, language: str) -> list[Told]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarizer.summarize(text, language=language).quotes]


@rows(
    ("text", "language", "held"),
    [
        (
            "Selwick Council noted the need to act fast: “Every drain must be cleared,” said Mona Reyes.",
            "en",
            "Every drain must be cleared,",
        ),
        ("Selwick Council reacted at once: “We will sue them,” Mona Reyes told reporters.", "en", "We will sue them,"),
        (
            "La mairie de Vauclair a réagi vivement : « Le pont doit être fermé », a déclaré Mona Reyes.",
            "fr",
            "Le pont doit être fermé",
        ),
        (
            "La mairie de Vauclair affirme que le pont fermera : « Il est trop vieux », a précisé Mona Reyes.",
            "fr",
            "Il est trop vieux",
        ),
        (
            "Selwick Council denied that it had known: “Nobody had told us,” Mona Reyes said on Friday.",
            "en",
            "Nobody had told us,",
        ),
    ],
)
def test_the_tag_behind_the_marks_names_who_speaks(text: str, language: str, held: str) -> None:
    """The subject before the colon says what stands before it, if anything."""
    assert (("Mona Reyes",), held) in told(text, language)


@rows(
    ("text", "language", "held"),
    [
        ("Mona Reyes said: “I stay,” and Ada Kell added: “I go.”", "en", "I stay,"),
        ("Mona Reyes a dit : « Je veux rester », et Ada Kell a répondu : « Je veux partir. »", "fr", "Je veux rester"),
        ("Mona Reyes warned of floods: “It will rain.” Ada Kell said nobody listened.", "en", "It will rain."),
    ],
)
def test_a_second_lead_is_no_tag(text: str, language: str, held: str) -> None:
    """Who speaks in the next clause or sentence has words of their own behind the verb."""
    assert (("Mona Reyes",), held) in [(who, words[-len(held) :]) for who, words in told(text, language)]


@rows(
    ("text", "language", "held"),
    [
        ("Mona Reyes said, “I leave with a light heart.” (In Dutch: ik ga opgelucht weg)", "en", None),
        ("Mona Reyes said, “I leave with a light heart” (Dutch: ik ga opgelucht weg) and sat down.", "en", None),
        ("Mona Reyes a déclaré : « Je pars le cœur léger. » (En néerlandais : ik ga opgelucht weg)", "fr", None),
        ("Mona Reyes told the crowd the port “would be back.” (Dutch: zou terug zijn)", "en", "“would be back.”"),
        ("Mona Reyes said “the port” (a ruin by now) was “dead”.", "en", "“the port” (a ruin by now) was “dead”"),
    ],
)
def test_a_bracket_behind_whole_marks_is_the_article_s(text: str, language: str, held: str | None) -> None:
    """It repeats the words in the language they were said in; one within a clause is a part of it."""
    ((_, words),) = told(text, language)
    assert (
        words.endswith(held) if held else words.rstrip(".") in {"I leave with a light heart", "Je pars le cœur léger"}
    )
