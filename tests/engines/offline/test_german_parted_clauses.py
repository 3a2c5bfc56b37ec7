"""German clauses that a tag parts, and what stands behind a verb of speech and is no report."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Speakers and runs of each quote of a German article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(quote.speakers), tuple(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("text", "content"),
    [
        ("Die Stadt habe, so Anna Kolb, das Geld verloren.", ("Die Stadt habe", "das Geld verloren")),
        ("Man müsse nun, so Anna Kolb, die Lage prüfen.", ("Man müsse nun", "die Lage prüfen")),
        ("Der Damm sei, teilte Anna Kolb mit, gesperrt.", ("Der Damm sei", "gesperrt")),
        ("Das habe die Stadt, sagte Anna Kolb, schon im Mai gewusst.", ("Das habe die Stadt", "schon im Mai gewusst")),
        (
            "Ihr Rivale, so Anna Kolb weiter, würde viele Spenden erhalten.",
            ("Ihr Rivale", "würde viele Spenden erhalten"),
        ),
        # traps: what is told of the speaker, when it was said, another clause
        ("Die Stadt habe kein Geld, so Anna Kolb, Chefin der Hafenpartei.", ("Die Stadt habe kein Geld",)),
        ("Die Stadt habe kein Geld, sagte Anna Kolb, die im Rat sitzt.", ("Die Stadt habe kein Geld",)),
        ("Der Damm sei alt, sagte Anna Kolb, als sie am Montag kam.", ("Der Damm sei alt",)),
    ],
)
def test_a_tag_parts_a_verb_from_its_rest(text: str, content: tuple[str, ...]) -> None:
    """*Die Stadt habe, so X,* **das Geld verloren**: the participle belongs to the verb before the tag."""
    assert told(text) == [("Anna Kolb", content)]


@rows(
    ("text", "content"),
    [
        ("Anna Kolb schrieb in einem Brief, der am Montag kam, sie wolle gehen.", "sie wolle gehen"),
        ("Anna Kolb sagte in einem Brief, der am Montag kam, dass sie gehe.", "sie gehe"),
        (
            "So sagte die Leiterin, Anna Kolb, gegenüber dem Sender Val, dass nur zehn Boote fahren.",
            "nur zehn Boote fahren",
        ),
        ("Anna Kolb gab gestern den Rücktritt von ihren Ämtern bekannt.", "den Rücktritt von ihren Ämtern"),
        (
            "Anna Kolb gab bekannt, für den Hafen ein Boot anbieten zu wollen.",
            "für den Hafen ein Boot anbieten zu wollen",
        ),
        # traps: words that look alike and are reported
        ("Anna Kolb sagte, um 12 Uhr sei der Damm gebrochen.", "um 12 Uhr sei der Damm gebrochen"),
        ("Anna Kolb kündigte an, was sie vorhabe.", "was sie vorhabe"),
        ("Anna Kolb bestätigte, dass sich die Lage bessere.", "sich die Lage bessere"),
        ("Anna Kolb betont immer wieder, dass der Damm alt sei.", "der Damm alt sei"),
    ],
)
def test_words_begin_behind_what_tells_where(text: str, content: str) -> None:
    """*Schrieb in einem Brief,* **der am Montag kam,** *sie wolle gehen*: the clause between is none of the words."""
    assert told(text) == [("Anna Kolb", (content,))]


@rows(
    "text",
    [
        "Anna Kolb kritisierte die Rolle des Rates, was diesen empörte.",
        "Anna Kolb kündigte die Auflösung des Rates an, um Platz für eine Wahl zu schaffen.",
        "Anna Kolb hat solche Klauseln für zulässig erklärt, beispielsweise wenn es um Leben geht.",
        "Anna Kolb hat sich am Hafen über die Lage informiert.",
        "Dies bestätigte Anna Kolb am Abend.",
        "Der Verdacht gegen Anna Kolb bestätigte sich am Montag.",
        "Anna Kolb gibt sich seit Tagen betont gelassen.",
    ],
)
def test_no_words_are_told(text: str) -> None:
    """What came of a deed, what it was for, and what somebody asked about: nobody says it."""
    assert [runs for _, runs in told(text) if not runs[0].startswith(("die Auflösung", "die Rolle"))] == []


@rows(
    ("text", "quotes"),
    [
        (
            "Wie die „Aktion Hafen hilft“ am Montag mitteilte, sei der Damm alt.",
            [("Aktion Hafen", ("sei der Damm alt",))],
        ),
        ("Jens Roth von der „Aktion Hafen hilft“ sagte, der Damm sei alt.", [("Jens Roth", ("der Damm sei alt",))]),
        # a trap: marks behind an article that hold a judgement
        (
            "Jens Roth sprach von der „großen Unfähigkeit“ der Stadt.",
            [("Jens Roth", ("von der „großen Unfähigkeit“ der Stadt",))],
        ),
    ],
)
def test_a_name_that_is_a_clause_is_not_said(text: str, quotes: list[tuple[str, tuple[str, ...]]]) -> None:
    """*Die* **„Aktion Hafen hilft“** is called so, however much its name looks like a sentence."""
    assert told(text) == quotes
