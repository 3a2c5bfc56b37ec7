"""German verdicts in marks before the verb that closes their clause: *weil Kolb den Plan als „Unsinn“ bezeichnet*."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """First run and speakers of each quote, in order."""
    return [(quote.text[0].text, quote.speakers) for quote in summarizer.summarize(text, language="de").quotes]


@rows(
    ("text", "words", "speakers"),
    [
        ("Der Plan wurde von Anna Roth als „Willkür“ kritisiert.", "als „Willkür“", ("Anna Roth",)),
        ("Der Plan wurde von der Gewerkschaft als „Willkür“ bezeichnet.", "als „Willkür“", ("Gewerkschaft",)),
        ("Der Plan wurde im „Hafenboten“ als „Willkür“ bezeichnet.", "als „Willkür“", ("Hafenboten",)),
        ("Der Plan wurde im Rat als „Willkür“ bezeichnet.", "als „Willkür“", ()),
        ("Kolb geht, weil Anna Roth den Plan als „Willkür“ bezeichnet.", "den Plan als „Willkür“", ("Anna Roth",)),
        ("Kolb geht, weil Anna Roth ihn im Mai als „faul“ bezeichnet hat.", "als „faul“", ("Anna Roth",)),
        ("Anna Roth, die den Plan als „Willkür“ bezeichnet, geht.", "den Plan als „Willkür“", ("Anna Roth",)),
        ("Die als „Hexe von Tarnau“ bezeichnete Frau ging.", "als „Hexe von Tarnau“", ()),
    ],
)
def test_a_verdict_stands_before_its_verb(text: str, words: str, speakers: tuple[str, ...]) -> None:
    """Whoever *von* names judges in a passive, else the clause's own subject, and in an attribute nobody known."""
    assert told(text) == [(words, speakers)]


@rows(
    "text",
    [
        "Anna Roth hat das Gesetz nicht als „Verrat“ bezeichnet.",
        "Anna Roth hat das Gesetz nie als „Verrat am Volk“ bezeichnet.",
        "Der Plan wurde nie als „reine Willkür“ bezeichnet.",
        "Ob Anna Roth das Gesetz als „Verrat am Volk“ bezeichnet, ist offen.",
        "Jens Kolb wurde als „Mann des Jahres“ geehrt.",
    ],
)
def test_a_verdict_that_nobody_gave_is_none(text: str) -> None:
    """A negation before *als*, an open question, and an honour."""
    assert told(text) == []


@rows(
    ("words", "kind"),
    [
        ("junge mutige Demokratie des Nordens", "mixed"),
        ("beste Lösung für den Hafen", "mixed"),
        ("wir bleiben hier im Hafen", "direct"),
        ("Der Hafen brauchte Hilfe", "direct"),
    ],
)
def test_adjectives_before_a_noun_are_no_verbs(words: str, kind: str) -> None:
    """What begins with them is no clause, though *beste* ends as a verb may."""
    assert [quote.kind for quote in summarizer.summarize(f"Anna Roth sagte: „{words}“.", language="de").quotes] == [
        kind
    ]
