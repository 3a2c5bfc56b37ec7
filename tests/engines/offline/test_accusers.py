"""Who accuses, named in a passive behind the wrong or before it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def charges(text: str, language: str) -> list[tuple[tuple[str, ...], str]]:
    return [(fact.asserted_by, fact.claim) for fact in summarize(text, language=language).disputed_facts]


@rows(
    ("text", "language", "who", "claim"),
    [
        (
            "Tom Dale was accused of theft by the port authority.",
            "en",
            "port authority",
            "Accusation against Tom Dale: theft.",
        ),
        ("Ann Roe, accused of lying by Tom Porter, left.", "en", "Tom Porter", "Accusation against Ann Roe: lying."),
        (
            "Tom Dale was accused by the port authority of theft.",
            "en",
            "port authority",
            "Accusation against Tom Dale: theft.",
        ),
        (
            "Tom Dale has been accused by the mayor of Oro of lying.",
            "en",
            "mayor of Oro",
            "Accusation against Tom Dale: lying.",
        ),
        ("Accusé de vol par la régie, Jean Ravel se tait.", "fr", "régie", "Jean Ravel serait coupable de vol."),
        ("Jean Ravel est accusé de vol par la régie.", "fr", "régie", "Jean Ravel serait coupable de vol."),
        ("Jean Ravel est accusé par la mairie de mentir.", "fr", "mairie", "Jean Ravel mentirait."),
    ],
)
def test_an_agent_accuses(text: str, language: str, who: str, claim: str) -> None:
    """It is that actor's word, and no part of the wrong."""
    assert charges(text, language) == [((who,), claim)]


@rows(
    ("text", "language"),
    [
        ("Tom Dale was accused of being paid by the port authority.", "en"),
        ("Tom Dale was accused of a leak caused by the port authority.", "en"),
        ("Tom Dale was accused of theft by Monday.", "en"),
        ("Jean Ravel est accusé d'avoir été payé par la régie.", "fr"),
    ],
)
def test_an_agent_of_the_wrong_accuses_nobody(text: str, language: str) -> None:
    """Who paid, or caused, is part of what is said to have been done."""
    assert [who for who, _ in charges(text, language)] == [()]


def test_a_body_keeps_its_whole_name() -> None:
    """What is no wrong is a part of the name."""
    text = "Tom Dale was accused by the chamber of commerce."

    assert [actor.name for actor in summarize(text, language="en").actors] == ["Tom Dale", "chamber of commerce"]


@rows(
    ("text", "language", "quote"),
    [
        ("Tom Dale was accused of theft by the port authority.", "en", ("port authority", "of theft")),
        ("Jean Ravel est accusé de vol par la régie.", "fr", ("régie", "de vol")),
    ],
)
def test_an_accusation_is_said_by_its_agent(text: str, language: str, quote: tuple[str, str]) -> None:
    """The words of the charge are a quote of whoever brings it."""
    (found,) = summarize(text, language=language).quotes

    assert (*found.speakers, *(span.text for span in found.text)) == quote


@rows(
    ("text", "language", "claim"),
    [
        (
            "Ann Porter runs the city. The opposition accuses her of lying.",
            "en",
            "Accusation against Ann Porter: lying.",
        ),
        ("Tom Dale met Ann Porter. He accused her of lying.", "en", "Accusation against Ann Porter: lying."),
        ("Anne Gallet dirige la ville. L'opposition l'accuse d'avoir menti.", "fr", "Anne Gallet aurait menti."),
        ("Jean Ravel et Anne Gallet se voient. Il l'accuse d'avoir menti.", "fr", "Anne Gallet aurait menti."),
        (
            "Eva Rothe führt die Stadt. Die Opposition wirft ihr vor, gelogen zu haben.",
            "de",
            "Vorwurf gegenüber Eva Rothe: gelogen zu haben.",
        ),
    ],
)
def test_a_claim_names_whom_a_pronoun_accuses(text: str, language: str, claim: str) -> None:
    """Read by itself, *against her* tells nobody who."""
    assert [found for _, found in charges(text, language)] == [claim]


@rows(
    ("text", "language", "claim"),
    [
        ("Mary Dale met Ann Porter. The union accused her of lying.", "en", "Accusation against her: lying."),
        ("Anne Gallet a vu Marie Roy. La CGT l'accuse de fraude.", "fr", "La CGT l'accuse de fraude."),
        ("The opposition accuses her of lying.", "en", "Accusation against her: lying."),
        (
            "Ann Porter runs the city. The opposition accuses her deputy of lying.",
            "en",
            "Accusation against her deputy: lying.",
        ),
    ],
)
def test_a_pronoun_that_may_mean_two_stays(text: str, language: str, claim: str) -> None:
    """A claim must not name the wrong one."""
    assert [found for _, found in charges(text, language)] == [claim]
