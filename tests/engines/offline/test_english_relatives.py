"""English relative clauses: where the words end that they report, and who speaks or acts behind them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def runs(text: str) -> list[str]:
    """The words of each quote, in order."""
    return [run.text for quote in summarize(text, language="en").quotes for run in quote.text]


def speakers(text: str) -> list[tuple[str, ...]]:
    """The speakers of each quote, in order."""
    return [quote.speakers for quote in summarize(text, language="en").quotes]


def stands(text: str) -> list[tuple[str, str, str]]:
    """The positions, in order: actor, stance and issue."""
    found = summarize(text, language="en").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "held"),
    [
        ("The ferry tax, which Mayor Ann Tal has called “unfair”, starts in June.", "unfair"),
        ("The raid, which the embassy called “brutal,” killed nine men.", "brutal,"),
        ("The merger, which Ann Tal said would cost 90 jobs, was signed in June.", "would cost 90 jobs"),
        ("Ann Tal, who called the merger “mad”, resigned in June.", "the merger “mad”"),
        (
            "The audit, in which clerks accused the bank of “cooking the books”, was leaked in June.",
            "the bank of “cooking the books”",
        ),
    ],
)
def test_a_main_verb_behind_a_comma_ends_what_a_relative_clause_reports(text: str, held: str) -> None:
    """Whether the pronoun is the subject of the verb of speech, or its object."""
    assert runs(text)[0] == held


@rows(
    ("text", "held"),
    [
        ("Ann Tal, who said the tax, introduced in June, was unfair, left.", "the tax, introduced in June, was unfair"),
        ("Ann Tal said the tax, which the town hates, was unfair.", "the tax, which the town hates, was unfair"),
        ("The bank which Ann Tal said had lied, cheated and robbed was shut.", "had lied, cheated and robbed"),
    ],
)
def test_a_comma_of_the_report_does_not_end_it(text: str, held: str) -> None:
    """Participles behind commas, and relative clauses of what is said, go on."""
    assert runs(text)[0].startswith(held[:20])
    assert held in runs(text)[0]


@rows(
    ("text", "speaker"),
    [
        ("The bank that Mayor Ann Tal accused of fraud said it had done no wrong.", "bank"),
        ("The bank that the government rescued in June said it had repaid the loan.", "bank"),
        ("The bank the union criticised last year said it had done no wrong.", "bank"),
        ("A farmer the police had held in June said he had been beaten.", "farmer"),
        ("The woman whom Judge John Roe sentenced to nine years said she was ill.", "woman"),
        ("The lawyer that Ann Tal hired in June said the court had erred.", "lawyer"),
    ],
)
def test_who_is_told_of_by_what_others_did_speaks(text: str, speaker: str) -> None:
    """The subject of a relative clause is not the subject of the verb behind it."""
    assert speakers(text) == [(speaker,)]


@rows(
    ("text", "speaker"),
    [
        ("The union warned that the mayor had lied and said the bank would close.", "union"),
        ("The day before the vote the mayor of Roval said it was over.", "mayor of Roval"),
        ("The next day the mayor, who lost, said the vote was fair.", "mayor"),
    ],
)
def test_a_noun_without_such_a_clause_does_not_speak(text: str, speaker: str) -> None:
    """*that* behind a verb opens what is said, and a day is nobody."""
    assert speakers(text)[-1] == (speaker,)


@rows(
    ("text", "expected"),
    [
        (
            "The tax, which the Ferry League described as “cruel”, starts in June.",
            ("Ferry League", "opposes", "The tax"),
        ),
        ("The new tax, which Mayor Ann Tal has called “unfair”, is due.", ("Ann Tal", "opposes", "The new tax")),
        ("The lease that Ann Tal described as “reckless” was signed.", ("Ann Tal", "opposes", "The lease")),
        ("The tax, which Ann Tal opposes, starts in June.", ("Ann Tal", "opposes", "The tax")),
        ("The tax, which the council backed in May, starts in June.", ("council", "supports", "The tax")),
    ],
)
def test_the_noun_before_a_relative_clause_is_what_its_verb_is_about(text: str, expected: tuple[str, str, str]) -> None:
    """The object of the verb, and of what is judged, is the pronoun before its subject."""
    assert stands(text) == [expected]


@rows(
    ("text", "expected"),
    [
        ("The day that the union opposed the tax was cold.", [("union", "opposes", "the tax")]),
        ("The union said that Ann Tal opposed the tax.", [("Ann Tal", "opposes", "the tax")]),
        ("The bill, which would ban boats, was rejected by the council.", [("council", "opposes", "The bill")]),
        ("The union said that Ann Tal backed in May.", []),
    ],
)
def test_a_verb_with_an_object_of_its_own_is_about_that(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A day is no object, and *that* behind a verb of speech no relative."""
    assert stands(text) == expected


@rows(
    "text",
    [
        "The club has the support of a retired oligarch who suggested that the town should drain the lake.",
        "The rowers will drop the cox who called for the closure of the lock.",
        "The club is under pressure to expel the oarsman who announced that the lock would close.",
    ],
)
def test_a_noun_no_list_knows_speaks_for_itself(text: str) -> None:
    """*Who* takes up the noun right before it, and never whoever acts in the sentence around it."""
    summary = summarize(text, language="en")
    assert [quote.speakers for quote in summary.quotes] == [()]
    assert not summary.positions


@rows(
    ("text", "speaker"),
    [
        ("Ann Tal is a snob and a bore who has pledged to drain the lake.", "Ann Tal"),
        ("It was Ann Tal who called for the closure of the lock.", "Ann Tal"),
        ("The club thanked the warden who called for the closure of the lock.", "warden"),
    ],
)
def test_who_takes_up_whom_the_noun_means(text: str, speaker: str) -> None:
    """What the subject is said to be is the subject; a function is its holder."""
    assert [quote.speakers for quote in summarize(text, language="en").quotes] == [(speaker,)]
