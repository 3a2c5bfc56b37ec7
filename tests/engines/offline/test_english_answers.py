"""English answers to what others said: by an auxiliary alone, by *no such*, in an aside, about a noun that is false."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows

_LEAK = "The union said the weir had burst. "


def facts(text: str) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    found = summarize(text, language="en").disputed_facts
    return [(fact.claim, fact.status, fact.asserted_by, fact.denied_by) for fact in found]


@rows(
    ("text", "denied_by"),
    [
        ("The union said the weir had burst, but the mayor said it had not.", ("mayor",)),
        (_LEAK + "The mayor said it hadn't.", ("mayor",)),
        (_LEAK + "The mayor, Ann Orton, insists it did not.", ("Ann Orton",)),
        (_LEAK + "The mayor denied that.", ("mayor",)),
        (_LEAK + "The mayor said it had.", ()),
        (_LEAK + "It said it had not.", ()),
        (_LEAK + "The mayor said it had not rained.", ()),
    ],
)
def test_an_auxiliary_alone_denies_the_claim_before_it(text: str, denied_by: tuple[str, ...]) -> None:
    """*It had not* takes up what was just said by somebody else."""
    assert facts(text)[0] == (
        "The weir had burst.",
        "contested" if denied_by else "unconfirmed",
        ("union",),
        denied_by,
    )


def test_an_auxiliary_does_not_deny_what_is_denied_already() -> None:
    """*It was not checked* and *it was not* say the same."""
    assert all(not fact[3] for fact in facts("The union said the weir was not safe. The mayor said it was not."))


@rows(
    ("text", "denied_by"),
    [
        ("Critics say a hidden letter shows the weir has burst. “No such letter exists,” Ann Orton said.", True),
        ("Critics say a hidden letter shows the weir has burst. Ann Orton said there was no such letter.", True),
        ("Critics say a hidden letter shows the weir has burst. “No such thing happened,” Ann Orton said.", True),
        ("Critics say a hidden letter shows the weir has burst. “No such storm is due,” Ann Orton said.", False),
    ],
)
def test_no_such_thing_denies_the_claim_that_speaks_of_it(text: str, denied_by: bool) -> None:
    """What there is none of is named in the claim before."""
    claim = facts(text)[0]
    assert claim[0] == "A hidden letter shows the weir has burst."
    assert claim[3] == (("Ann Orton",) if denied_by else ())
    assert len(facts(text)) == 1 or not denied_by


@rows(
    "text",
    [
        "The mayor said reports that the weir had burst were false.",
        "The mayor said the claim that the weir had burst was untrue.",
        "The mayor said that claims that the weir had burst were not true.",
        "The mayor dismissed reports that the weir had burst as nonsense.",
    ],
)
def test_a_noun_that_is_called_false_is_denied(text: str) -> None:
    """Whoever says that a report is false asserts nothing of what it says."""
    assert facts(text) == [("The weir had burst.", "contested", (), ("mayor",))]


def test_a_claim_ends_where_its_noun_has_its_verb() -> None:
    """The words of a claim do not reach over the verb of the noun; who cites a report asserts it."""
    quotes = summarize("The mayor said reports that the weir had burst were false.", language="en").quotes
    assert [quote.text[0].text for quote in quotes] == ["reports that the weir had burst were false"]
    quotes = summarize("The mayor said the report that the clerk wrote was wrong.", language="en").quotes
    assert [quote.text[0].text for quote in quotes] == ["the report that the clerk wrote was wrong"]
    assert facts("The mayor said the report that the clerk wrote was wrong.") == []
    quotes = summarize("Residents' claims that the weir had burst could not be verified.", language="en").quotes
    assert [quote.text[0].text for quote in quotes] == []
    quotes = summarize("The mayor repeated the claim that the weir had burst.", language="en").quotes
    assert [quote.text[0].text for quote in quotes] == ["the weir had burst"]


@rows(
    "text",
    [
        "Ann Orton denies claims by the union that the weir had burst.",
        "Ann Orton denies the claim made by the union that the weir had burst.",
        "Ann Orton denied allegations from the union that the weir had burst.",
    ],
)
def test_whose_claim_is_denied_may_stand_behind_its_noun(text: str) -> None:
    """*Claims by the union that* names who asserts it."""
    assert facts(text) == [("The weir had burst.", "contested", ("union",), ("Ann Orton",))]


@rows(
    ("text", "denied_by"),
    [
        ("Ian Moss accused Ann Orton of taking bribes, which she denies.", ("Ann Orton",)),
        ("Ian Moss accused Ann Orton of taking bribes, something she denies.", ("Ann Orton",)),
        ("Ian Moss accused Ann Orton of taking bribes, an accusation Ann Orton denies.", ("Ann Orton",)),
        ("Ian Moss accused Ann Orton of taking bribes, an accusation he repeated.", ()),
        ("Ian Moss accused Ann Orton of taking bribes, which he regrets.", ()),
    ],
)
def test_an_aside_denies_an_accusation(text: str, denied_by: tuple[str, ...]) -> None:
    """A pronoun there is not whoever accuses, and the aside is no part of the accusation."""
    claim = "Accusation against Ann Orton: taking bribes."
    assert facts(text) == [(claim, "contested" if denied_by else "unconfirmed", ("Ian Moss",), denied_by)]


def test_whoever_accuses_in_a_passive_is_named_whole() -> None:
    """*By opposition leader Ian Moss* names him, and not the opposition."""
    text = "Ann Orton, accused by opposition leader Ian Moss of taking bribes, denies it."
    assert facts(text) == [("Accusation against Ann Orton: taking bribes.", "contested", ("Ian Moss",), ("Ann Orton",))]


@rows(
    ("text", "stands"),
    [
        ("Farmers welcomed the plan, but dockers rejected it.", 2),
        ("Ian Moss's claim that the weir is cracked was rejected by Ann Orton.", 0),
    ],
)
def test_a_plan_and_a_claim_are_rejected_each_in_its_way(text: str, stands: int) -> None:
    """Who rejects a plan denies no fact, and who rejects a claim takes no side on a plan."""
    assert facts(text) == []
    assert len(summarize(text, language="en").positions) == stands


@rows(
    ("text", "quotes"),
    [
        ("The mayor said nothing about the toll.", 0),
        ("The mayor said little on Monday.", 0),
        ("The mayor said nothing would change.", 1),
        ("The weir has burst, officials say.", 1),
        ("Two men were hurt, Arvel police say.", 1),
        ("The port, the union and the officials have a say.", 0),
    ],
)
def test_a_tag_closes_a_sentence_and_nothing_is_no_content(text: str, quotes: int) -> None:
    """*Officials say* ends a sentence of theirs; *said nothing about it* tells no words."""
    assert len(summarize(text, language="en").quotes) == quotes


@rows(
    ("text", "claims"),
    [
        ("Rumours that the mayor had resigned turned out to be false.", ["The mayor had resigned."]),
        ("The rumour that the mayor had resigned was denied by her office.", ["The mayor had resigned."]),
        ("There were rumours that the mayor had resigned and was ill.", ["The mayor had resigned and was ill."]),
    ],
)
def test_a_rumour_ends_before_the_verb_of_its_noun(text: str, claims: list[str]) -> None:
    """What becomes of a rumour is no part of it."""
    assert [fact[0] for fact in facts(text)] == claims


@rows(
    ("text", "stands"),
    [
        ("Rumours that the mayor had resigned turned out to be false.", 0),
        ("The rumour that the mayor had resigned was denied by her office.", 0),
        ("Reports that the union opposes the toll are false.", 0),
        ("The mayor resigned on Monday.", 1),
        ("The union opposes the toll.", 1),
    ],
)
def test_what_is_only_rumoured_is_no_stand(text: str, stands: int) -> None:
    """A clause that a noun of hearsay opens tells no deed of the article's own."""
    assert len(summarize(text, language="en").positions) == stands


@rows(
    ("text", "claim"),
    [
        ("A man accused of theft and fled to Arvel denies it.", "Accusation against a man: theft."),
        (
            "A man accused of theft and aggravated assault denies it.",
            "Accusation against a man: theft and aggravated assault.",
        ),
        ("A man accused of fraud and bribery denies it.", "Accusation against a man: fraud and bribery."),
    ],
)
def test_a_further_deed_is_no_part_of_an_accusation(text: str, claim: str) -> None:
    """A past tense behind *and* tells what the accused did, and an adjective of what."""
    assert facts(text)[0][0] == claim
