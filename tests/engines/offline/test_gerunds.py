"""English issues that a verb tells: as what one can be for or against, whoever is to do it."""

from __future__ import annotations

from summarizer import summarize
from summarizer.engines.offline.positions.gerunds import gerund_of
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    """The positions, in order: actor, stance and issue."""
    found = summarize(text, language="en").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "stance", "issue"),
    [
        ("Ann Tal said she would stay.", "supports", "staying"),
        ("Ann Tal said she would not run again.", "opposes", "running again"),
        ("“We must fill the pool now,” said Ann Tal.", "supports", "filling the pool now"),
        ("Ann Tal said the pool should be filled.", "supports", "the pool being filled"),
        ("“The council needs to act,” Ann Tal said.", "supports", "the council acting"),
        ("The council voted to ban boats.", "supports", "banning boats"),
        ("The bank agreed to pay Roval and to shut the mine.", "supports", "paying Roval and shutting the mine"),
        ("Ann Tal promised voters that she would drain the lake.", "supports", "draining the lake"),
        ("The judge ordered that the bank be fined.", "supports", "the bank being fined"),
    ],
)
def test_a_verb_is_told_as_a_noun(text: str, stance: str, issue: str) -> None:
    """A modal and its negation are told by the side; who is to act stays, unless it is who speaks."""
    assert told(text) == [("Ann Tal" if "Ann Tal" in text else told(text)[0][0], stance, issue)]


@rows(
    ("text", "stance", "issue"),
    [
        ("The union asked the port to raise the wage.", "supports", "the port raising the wage"),
        ("Ann Tal urged the governor not to veto the bill.", "opposes", "the governor vetoing the bill"),
        ("Ann Tal vowed to never again tax boats.", "opposes", "taxing boats"),
        ("The minister promised the fishermen to drain the lake.", "supports", "draining the lake"),
        ("The minister was urged by the union to drain the lake.", "supports", "draining the lake"),
        ("Ann Tal called for the lake to be drained.", "supports", "the lake being drained"),
    ],
)
def test_who_is_asked_does_what_is_asked(text: str, stance: str, issue: str) -> None:
    """Whether the infinitive stands behind whoever is asked, or behind whoever asks."""
    assert [(side, about) for _, side, about in told(text)] == [(stance, issue)]


@rows(
    ("text", "issue"),
    [
        ("The union supports the right to vote.", "the right to vote"),
        ("The union rejected a plan to drain the lake.", "a plan to drain the lake"),
        ("Ann Tal wants a law to protect the lake.", "a law to protect the lake"),
        ("The union agreed to peace talks.", "peace talks"),
        ("Ann Tal called for an end to the war.", "an end to the war"),
    ],
)
def test_what_a_noun_is_for_stays(text: str, issue: str) -> None:
    """Plans, laws and rights *to* do a thing are no one who does it, and *to* may lead to a noun."""
    assert [about for _, _, about in told(text)] == [issue]


@rows(
    ("text", "actors"),
    [
        ("Ann Tal said the council has to ban boats.", ["Ann Tal"]),
        ("The council has to ban boats.", []),
        ("Ann Tal was asked by the governor to resign.", ["governor"]),
        ("Ann Tal urged members to vote for the deal and not to strike.", ["Ann Tal"]),
    ],
)
def test_who_must_do_a_thing_does_not_want_it(text: str, actors: list[str]) -> None:
    """Having to, and being asked to, tell somebody else's will; and *not* denies its own infinitive only."""
    found = told(text)
    assert [actor for actor, _, _ in found] == actors
    assert all(side == "supports" for _, side, _ in found)


@rows(
    ("word", "gerund"),
    [
        ("ban", "banning"),
        ("close", "closing"),
        ("agree", "agreeing"),
        ("lie", "lying"),
        ("admit", "admitting"),
        ("act", "acting"),
        ("be", "being"),
        ("pay", "paying"),
        ("peace", None),
        ("roval", None),
    ],
)
def test_gerunds_are_spelt_as_the_dictionary_has_them(word: str, gerund: str | None) -> None:
    """Doubled letters, dropped ones, and words that are no verb."""
    assert gerund_of(word) == gerund


@rows(
    ("text", "stance", "issue"),
    [
        ("Ann Tal said the boats should “leave the bay” by June.", "supports", "the boats leaving the bay by June"),
        (
            "The rowers want to “keep the lock that feeds the mill,” Ann Tal said.",
            "supports",
            "keeping the lock that feeds the mill",
        ),
        ("The rowers called on the town to “reopen the lock.”", "supports", "the town reopening the lock"),
        ("Ann Tal said the town must “drain” the lake.", "supports", "the town draining the lake"),
        ("Ann Tal vowed to “fight the toll,” and the port agreed.", "supports", "fighting the toll"),
    ],
)
def test_marks_hide_no_verb(text: str, stance: str, issue: str) -> None:
    """An issue is told without the marks that open behind the word that governs its verb."""
    assert [(side, about) for _, side, about in told(text)] == [(stance, issue)]


@rows(
    "text",
    [
        "“She is the warden who we should honour in spring,” said Ann Tal.",
        "“Nobody knows where we need to go in spring,” said Ann Tal.",
        "“They fear songs that might be illegal in some towns,” said Ann Tal.",
    ],
)
def test_clauses_within_demand_nothing(text: str) -> None:
    """What tells of a noun, or answers a question, is not what must be done."""
    assert told(text) == []
