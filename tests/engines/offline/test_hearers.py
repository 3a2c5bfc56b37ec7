"""English participles that tell who hears: whoever is told, asked or warned says nothing of it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _quotes(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="en").quotes]


@rows(
    "text",
    [
        "The director, asked to step down by the unions, refused.",
        "Told that the bridge was closed, the drivers turned back.",
        "The minister, warned that the bill would fail, withdrew it.",
        "The nurses, urged not to strike, went home.",
        "Crews ordered to leave the lock waited outside.",
    ],
)
def test_who_hears_says_nothing(text: str) -> None:
    """A participle whose noun is asked or told hands nothing over."""
    assert _quotes(text) == []


@rows(
    ("text", "speaker", "held"),
    [
        ("Told by doctors that she would stay lame, Anna Berg went home.", "doctors", "she would stay lame"),
        ("Anna Berg, told by doctors that she would stay lame, went home.", "doctors", "she would stay lame"),
        ("Warned by the mayor that the dam leaked, farmers fled the valley.", "mayor", "the dam leaked"),
        ("Asked by reporters to explain the delay, Ann Tal left.", "reporters", "to explain the delay"),
        ("Farmers told to leave the valley said they were afraid.", "Farmers", "they were afraid"),
    ],
)
def test_the_agent_speaks_up_to_the_main_clause(text: str, speaker: str, held: str) -> None:
    """What somebody is told ends before the main verb and its subject, who may speak by it."""
    assert _quotes(text) == [((speaker,), held)]


@rows(
    ("text", "speaker", "held"),
    [
        ("Ann Tal, a clerk, asked to leave early on Monday.", "Ann Tal", "to leave early on Monday"),
        ("The minister warned that the bill would fail, and withdrew it.", "minister", "the bill would fail"),
        ("The minister, who warned that the bill would fail, withdrew it.", "minister", "the bill would fail"),
    ],
)
def test_a_subject_that_asks_or_warns_speaks(text: str, speaker: str, held: str) -> None:
    """Behind a description in commas, and in a relative clause, the same form is the verb of its subject."""
    assert _quotes(text) == [((speaker,), held)]
