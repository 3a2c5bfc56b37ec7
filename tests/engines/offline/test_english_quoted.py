"""Whom somebody else quotes in English speaks, and a tag that parts a subject from its verb is no verb of it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "expected"),
    [
        ("“The weir is safe,” the Arvel Herald quoted Ann Orton as saying.", [("Ann Orton",)]),
        ("The Arvel Herald quoted Ann Orton as saying that the weir was safe.", [("Ann Orton",)]),
        ("State media quoted the minister as saying the weir was safe.", [("minister",)]),
        ("State media quoted the minister as saying: “The weir is safe.”", [("minister",)]),
        ("Ann Orton was quoted as saying that the weir was safe.", [("Ann Orton",)]),
        ("Ann Orton was quoted by the Arvel Herald as saying: “The weir is safe.”", [("Ann Orton",)]),
        ("“The weir is safe,” Ann Orton was quoted as saying by the Arvel Herald.", [("Ann Orton",)]),
        ("The Arvel Herald quoted him as saying the weir was safe.", [()]),
        ("The Arvel Herald quoted Ann Orton at length.", []),
        ("The Arvel Herald, which quoted Ann Orton, said the weir was safe.", [("Arvel Herald",)]),
    ],
)
def test_whoever_is_quoted_as_saying_it_speaks(text: str, expected: list[tuple[str, ...]]) -> None:
    """*Quoted Orton as saying* hands over her words; the paper's subject only writes."""
    assert [quote.speakers for quote in summarize(text, language="en").quotes] == expected


def test_the_paper_is_no_part_of_the_words() -> None:
    """What stands between the marks and *quoted* is told by the article."""
    quotes = summarize("“The weir is safe,” the Arvel Herald quoted Ann Orton as saying.", language="en").quotes
    assert [[run.text for run in quote.text] for quote in quotes] == [["The weir is safe,"]]


@rows(
    ("text", "speaker", "words"),
    [
        ("The weir, said Ann Orton, is safe.", "Ann Orton", ["The weir", "is safe"]),
        ("The weir, said Ann Orton, the mayor, was built in 1970.", "Ann Orton", ["The weir", "was built in 1970"]),
        ("The union, said Ann Orton, will not sign the deal.", "Ann Orton", ["The union", "will not sign the deal"]),
        ("The union, Ann Orton said, opposes the plan.", "Ann Orton", ["The union", "opposes the plan"]),
        ("The union, which met on Monday, said Ann Orton was ill.", "union", ["Ann Orton was ill"]),
        ("The union said Ann Orton, the mayor, was ill.", "union", ["Ann Orton, the mayor, was ill"]),
        ("The clerk, a sailor, said the weir, once safe, was old.", "clerk", ["the weir, once safe, was old"]),
    ],
)
def test_a_tag_parts_a_subject_from_its_verb(text: str, speaker: str, words: list[str]) -> None:
    """*The weir, said Orton, is safe* is Orton's; what stands before the comma says nothing."""
    quotes = summarize(text, language="en").quotes
    assert [(quote.speakers, [run.text for run in quote.text]) for quote in quotes] == [((speaker,), words)]


@rows(
    ("text", "actor"),
    [
        ("The union, Ann Orton said, opposes the plan.", "union"),
        ("The mayor, critics say, opposes the plan.", "mayor"),
        ("The union, according to Ann Orton, opposes the plan.", "union"),
        ("The union, said Ann Orton, opposes the plan.", "union"),
        ("Ann Orton said she opposes the plan.", "Ann Orton"),
        ("She opposes the plan, Ann Orton said.", "Ann Orton"),
    ],
)
def test_a_verb_behind_a_tag_has_the_subject_before_it(text: str, actor: str) -> None:
    """Whoever only says so takes no stand."""
    assert [position.actor for position in summarize(text, language="en").positions] == [actor]


@rows(
    ("text", "expected"),
    [
        ("Ann Tal said it rained. The port is run under a “pay as you go” policy.", ["it rained"]),
        ("Ann Tal said it rained. Arlen is ruled under the “two ports, one law” model.", ["it rained"]),
        ("Ann Tal said it rained. The “Boats First” campaign began in May.", ["it rained"]),
        ("The “Boats First” group said no boats were left.", ["no boats were left"]),
        ("It was a “slap in the face of all rowers”, Ann Tal said.", ["It was a “slap in the face of all rowers"]),
        ("Ann Tal called for a “total ban” on boats.", ["for a “total ban” on boats"]),
    ],
)
def test_marks_before_the_noun_of_an_article_are_its_name(text: str, expected: list[str]) -> None:
    """*A “pay as you go” policy*: nobody is known to have said what a policy or a group is called."""
    quotes = summarize(text, language="en").quotes
    assert [run.text.strip("”,") for quote in quotes for run in quote.text] == expected
