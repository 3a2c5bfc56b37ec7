"""English deeds of decision: appointing, suspending, leaving and joining are stands."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="en").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "actor", "stance"),
    [
        ("The Harland league suspended its winter season on Tuesday.", "Harland league", "supports"),
        ("The ferry board cancelled the regatta.", "ferry board", "opposes"),
        ("President Ruth Ashdown appointed Peter Moe to the harbour board.", "Ruth Ashdown", "supports"),
        ("The governor fired the harbour chief.", "governor", "supports"),
        ("Norland has left the fishing treaty.", "Norland", "opposes"),
        ("Norland joined the coalition in the strait.", "Norland", "supports"),
        ("Governor Ruth Ashdown declared a state of emergency.", "Ruth Ashdown", "supports"),
        ("The senate confirmed the nomination of Clara Venn.", "senate", "supports"),
        ("The court sentenced Peter Moe to four years in prison.", "court", "supports"),
        ("Norland deployed two frigates to the strait.", "Norland", "supports"),
        ("The Red Shore front claimed the attack.", "Red Shore front", "supports"),
        ("Ruth Ashdown conceded the election.", "Ruth Ashdown", "supports"),
    ],
)
def test_a_deed_of_decision_is_a_stand(text: str, actor: str, stance: str) -> None:
    """Who appoints, suspends, leaves or declares has decided, and so taken a side."""
    assert (actor, stance) in [(who, side) for who, side, _ in told(text)]


@rows(
    "text",
    [
        "The lock allows ships to pass.",
        "The storm halted the ferry.",
        "Police named the victim as Peter Moe.",
        "A man named Peter Moe was found dead.",
        "Troops fired at the boat.",
        "Peter Moe claimed the attack was staged.",
        "First appointed to the board in May, Ruth Ashdown later led it.",
        "The spokesman said suspending the toll would ruin the port.",
        "Peter Moe pleaded not guilty to fraud.",
        "The ministry announced the cause of death.",
        "The party did not announce whom it would support.",
        "The country closed its border.",
    ],
)
def test_what_looks_like_a_deed_and_decides_nothing(text: str) -> None:
    """Things that act, names that are told, deeds that are talked about and pleas in court take no side."""
    assert told(text) == []


@rows(
    ("text", "issue"),
    [
        ("Mayor Ruth Ashdown stepped down as party leader.", "resignation as party leader"),
        ("Peter Moe dropped out of the mayoral race.", "withdrawal from the mayoral race"),
        ("Ruth Ashdown resigned on Monday.", "resignation on Monday"),
        ("Ruth Ashdown will step aside.", "resignation"),
        ("Ruth Ashdown resigned the chair of the board.", "resignation from the chair of the board"),
        ("Ruth Ashdown resigned, and Peter Moe left.", "resignation"),
        ("Clara Venn has resigned from the board.", "resignation from the board"),
    ],
)
def test_who_leaves_is_for_leaving(text: str, issue: str) -> None:
    """A deed without an object is called by its noun, with the preposition that the noun takes."""
    [position] = summarize(text, language="en").positions

    assert (position.stance, position.issue) == ("supports", issue)


@rows(
    ("text", "expected"),
    [
        ("Peter Moe called the toll a disgrace.", ("Peter Moe", "opposes", "Peter Moe called the toll a disgrace")),
        ("The court found the toll unlawful.", ("court", "opposes", "The court found the toll unlawful")),
        (
            "Clara Venn described the toll as unfair.",
            ("Clara Venn", "opposes", "Clara Venn described the toll as unfair"),
        ),
        ("Ruth Ashdown considers the tram long overdue.", ("Ruth Ashdown", "supports", None)),
        ("The court declared the ban unconstitutional.", ("court", "opposes", None)),
        ("The court found dangerous fumes in the hall.", None),
        ("Peter Moe called the police after the unfair race.", None),
        ("Peter Moe did not call the toll unfair.", None),
    ],
)
def test_a_verb_of_judging_and_its_word(text: str, expected: tuple[str, str, str | None] | None) -> None:
    """Whoever calls or finds a thing wrong or right has taken a side, an adjective before its noun has not."""
    found = told(text)
    if expected is None:
        assert found == []
        return
    actor, stance, evidence = expected
    assert (actor, stance) in [(who, side) for who, side, _ in found]
    assert evidence is None or evidence in [words for _, _, words in found]


@rows(
    ("text", "actors"),
    [
        ("The pact was signed by Norland, Oroland and the United Kingdom.", ["Norland", "Oroland", "United Kingdom"]),
        ("The toll was backed by the senate and the council.", ["senate", "council"]),
        ("The toll was suspended by the court.", ["court"]),
        ("The toll was suspended by Monday.", []),
    ],
)
def test_several_may_have_done_what_a_passive_tells(text: str, actors: list[str]) -> None:
    """Everybody named behind *by*, up to *and*; the sentence is told as it stands, its subject with it."""
    found = summarize(text, language="en").positions

    assert [position.actor for position in found] == actors
    assert all(position.statement == text for position in found)


def test_a_pronoun_behind_a_condition_is_the_speaker() -> None:
    """*If it closes, it will not pay, Tal wrote*: the second *it* is whoever Tal speaks for, and told as Tal's."""
    text = (
        "Oroland said it would not talk. If the bridge is shut, it will suspend the talks, Peter Moe wrote in a post."
    )

    assert ("Peter Moe", "conditional", "If the bridge is shut, it will suspend the talks") in told(text)


@rows(
    ("text", "actor", "evidence"),
    [
        ("The hall was closed at the request of the mayor.", "mayor", None),
        ("The law was passed with the support of the Greens.", "Greens", None),
        (
            "The closure of the mill by Harland Paper angered the town.",
            "Harland Paper",
            "The closure of the mill by Harland Paper",
        ),
        ("The suspension of parliament by President Ruth Ashdown was a shock.", "Ruth Ashdown", None),
        ("The bridge needs the support of the Greens.", None, None),
        ("The drivers met at the gate of the port.", None, None),
        ("The closure of the mill by Monday angered the town.", None, None),
    ],
)
def test_nouns_of_wishes_and_deeds_with_their_owner(text: str, actor: str | None, evidence: str | None) -> None:
    """*At the request of* and *the closure by* tell whose stand it is; what is only needed is nobody's."""
    found = told(text)

    assert [who for who, _, _ in found] == ([] if actor is None else [actor])
    assert evidence is None or found[0][2] == evidence


@rows(
    ("text", "actor", "stance", "evidence"),
    [
        ("Ruth Ashdown has yet to sign the bill.", "Ruth Ashdown", "opposes", "Ruth Ashdown has yet to sign the bill"),
        (
            "The council did not accede to the demands.",
            "council",
            "opposes",
            "The council did not accede to the demands",
        ),
        ("Ruth Ashdown is uninterested in the post.", "Ruth Ashdown", "opposes", None),
        (
            "Clara Venn supports trams, buses and ferries.",
            "Clara Venn",
            "supports",
            "Clara Venn supports trams, buses and ferries",
        ),
        (
            "Clara Venn opposed the toll, drivers and owners said.",
            "Clara Venn",
            "opposes",
            "Clara Venn opposed the toll",
        ),
        (
            "Ruth Ashdown vetoed the bill, and the senate left.",
            "Ruth Ashdown",
            "opposes",
            "Ruth Ashdown vetoed the bill",
        ),
        (
            "The union rejected demands for a new judge-led inquiry into the fire.",
            "union",
            "opposes",
            "The union rejected demands for a new judge-led inquiry into the fire",
        ),
    ],
)
def test_how_far_a_stand_reaches(text: str, actor: str, stance: str, evidence: str | None) -> None:
    """Over a list of nouns and a word of two parts, not to who says so; *yet to* tells that it was not done."""
    found = told(text)

    assert (actor, stance) in [(who, side) for who, side, _ in found]
    assert evidence is None or evidence in [words for _, _, words in found]
