"""English relative clauses without commas: what they tell ends at the main verb of the noun."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _quotes(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="en").quotes]


@rows(
    ("text", "expected"),
    [
        (
            "A woman who has accused the mayor of theft said on Sunday that he had called her twice.",
            [(("woman",), "the mayor of theft"), (("woman",), "he had called her twice")],
        ),
        (
            "A clerk who blamed the mayor for the flood told reporters that he would stay.",
            [(("clerk",), "the mayor for the flood"), (("clerk",), "he would stay")],
        ),
        ("Residents who say the river is rising have left.", [(("Residents",), "the river is rising")]),
        ("The engineer who described the lock as unsafe was dismissed.", [(("engineer",), "the lock as unsafe")]),
        ("Officials who confirmed the lock was shut have left.", [(("Officials",), "the lock was shut")]),
    ],
)
def test_what_a_relative_clause_tells_ends_at_the_main_verb(
    text: str, expected: list[tuple[tuple[str, ...], str]]
) -> None:
    """A clause that the verb opens has a verb of its own before the main one."""
    assert _quotes(text) == expected


@rows(
    ("text", "speaker", "held"),
    [
        ("She joined critics who say the plan will raise rents.", "critics", "the plan will raise rents"),
        (
            "Ann Tal thanked the nurses who said they would work through the night.",
            "nurses",
            "they would work through the night",
        ),
        (
            "He met the minister who announced the reform introduced in May.",
            "minister",
            "the reform introduced in May",
        ),
    ],
)
def test_a_relative_clause_of_an_object_has_no_main_verb_behind_it(text: str, speaker: str, held: str) -> None:
    """Behind an object, or where its only verb is its own, the clause goes on to the end."""
    assert _quotes(text) == [((speaker,), held)]


@rows(
    ("text", "claim", "asserted"),
    [
        ("Miners who accuse the police of violence marched.", "Accusation against the police: violence.", "Miners"),
        (
            "The man whom prosecutors accuse of stealing the funds has denied everything.",
            "Accusation against the man: stealing the funds.",
            "prosecutors",
        ),
        (
            "Otto Holm, whom the mayor accused of stealing the funds, has denied everything.",
            "Accusation against Otto Holm: stealing the funds.",
            "mayor",
        ),
        (
            "Ben Tal attacked Otto Holm, whom he accused of lying to voters.",
            "Accusation against Otto Holm: lying to voters.",
            "Ben Tal",
        ),
        (
            "As critics accuse Otto Holm of lying, he prepares to leave.",
            "Accusation against Otto Holm: lying.",
            "critics",
        ),
    ],
)
def test_whom_is_accused_by_the_subject_behind_it(text: str, claim: str, asserted: str) -> None:
    """*whom* takes up who is accused; its subject, a pronoun too, is somebody else."""
    found = [fact for fact in summarize(text, language="en").disputed_facts if fact.asserted_by]
    assert [(fact.claim, fact.asserted_by) for fact in found] == [(claim, (asserted,))]


@rows(
    ("text", "speaker", "held"),
    [
        ("Critics accuse Otto Holm of lying.", "Critics", "Otto Holm of lying"),
        ("Officials deny there was a leak.", "Officials", "there was a leak"),
        ("Experts predict prices will rise.", "Experts", "prices will rise"),
        ("Two clerks admit taking bribes.", "Two clerks", "taking bribes"),
        ("The union that announced the strike has called it off.", "union", "the strike"),
    ],
)
def test_a_base_form_behind_a_plural_speaks(text: str, speaker: str, held: str) -> None:
    """So does a past form behind *that*, which a noun before it makes a pronoun."""
    assert _quotes(text) == [((speaker,), held)]


@rows(
    "text",
    [
        "The leaflet helped readers understand the bill.",
        "The mayor let visitors write postcards.",
        "The town was late, as experts expect of towns.",
    ],
)
def test_an_infinitive_behind_a_plural_does_not(text: str) -> None:
    """Behind *help* and *let* the same form is an infinitive."""
    assert _quotes(text) == []


@rows(
    ("text", "speaker"),
    [
        ("Some of the bakers the Herald interviewed said they had come to sing.", ("bakers",)),
        ("All the bakers Ann Tal met said they had come to sing.", ("bakers",)),
        ("The bakers Ann Tal hired said they had come to sing.", ("bakers",)),
        ("Ann Tal said they had come to sing.", ("Ann Tal",)),
        ("On Monday Ann Tal said they had come to sing.", ("Ann Tal",)),
    ],
)
def test_a_name_with_a_verb_of_its_own_says_nothing(text: str, speaker: tuple[str, ...]) -> None:
    """*The bakers Tal met said*: the bakers speak, and not Tal."""
    assert [found[0] for found in _quotes(text)] == [speaker]


@rows(
    ("text", "words"),
    [
        ("Ann Tal, who denied taking nets, left the hall at noon.", "taking nets"),
        ("Ann Tal, who admitted selling boats, was fined.", "selling boats"),
        ("Ann Tal, who denied that she took nets, quit the board.", "she took nets"),
        ("Ann Tal, who admitted stealing boats, nets, and rope, was fined.", "stealing boats, nets, and rope"),
        ("Ann Tal admitted selling boats, nets and rope.", "selling boats, nets and rope"),
    ],
)
def test_what_a_relative_clause_says_was_done_ends_at_the_main_verb(text: str, words: str) -> None:
    """What was done is told by a gerund, which is as much as a clause; *left* and *quit* look like base forms."""
    assert _quotes(text) == [(("Ann Tal",), words)]
