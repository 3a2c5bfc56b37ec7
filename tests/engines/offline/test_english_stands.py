"""English stands: what governs an infinitive, nouns that look like verbs, contracted pronouns, words of judgement."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="en").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "expected"),
    [
        (
            "Ruth Ashdown was quick to condemn the toll.",
            ("Ruth Ashdown", "opposes", "Ruth Ashdown was quick to condemn the toll"),
        ),
        (
            "Ruth Ashdown has fought hard to defend the ferry.",
            ("Ruth Ashdown", "supports", "Ruth Ashdown has fought hard to defend the ferry"),
        ),
        ("The union tried to block the toll.", ("union", "opposes", "The union tried to block the toll")),
        (
            "Ruth Ashdown did not try to block the toll.",
            None,
        ),
        ("Residents filled the square to protest against the toll.", ("Residents", "opposes", None)),
        ("The Greens were the only members to vote against the toll.", ("Greens", "opposes", None)),
        (
            "Ruth Ashdown stated her intention to vote for the bridge.",
            ("Ruth Ashdown", "supports", "stated her intention to vote for the bridge"),
        ),
    ],
)
def test_what_governs_an_infinitive_tells_whether_it_is_a_stand(
    text: str, expected: tuple[str, str, str | None] | None
) -> None:
    """Trying, being quick or being the only one to do a thing is a stand, with the words that say so."""
    found = told(text)
    if expected is None:
        assert found == []
        return
    actor, stance, evidence = expected
    assert (actor, stance) in [(who, side) for who, side, _ in found]
    assert evidence is None or evidence in [words for _, _, words in found]


@rows(
    "text",
    [
        "Ruth Ashdown had a chance to support the toll.",
        "Ruth Ashdown used to support the toll.",
        "Ruth Ashdown looked for ways to defend the ferry.",
        "Ruth Ashdown told the voters to support the toll.",
        "The company kept the right to refuse the bid.",
        "With Ohio, Ruth Ashdown has enough votes to win the seat.",
        "Ruth Ashdown spoke about renewed calls for a bridge.",
    ],
)
def test_an_infinitive_or_a_noun_that_tells_no_stand(text: str) -> None:
    """What somebody could do, used to do or was told to do is no stand, nor are votes that are counted."""
    assert told(text) == []


def test_a_proposal_to_ban_supports_the_ban() -> None:
    """The noun that governs an infinitive has the stand, and words before *and* do not turn it round."""
    text = "The council spoke of the drop in trade and Ruth Ashdown's proposal to ban lorries."

    assert ("Ruth Ashdown", "supports", "Ruth Ashdown's proposal to ban lorries") in told(text)


@rows(
    ("text", "expected"),
    [
        ("The nurses met. They’re opposing the new rota.", ("nurses", "opposes", "They’re opposing the new rota")),
        ("Peter Moe left. He's backing the rota.", ("Peter Moe", "supports", "He's backing the rota")),
        ("The nurses met. They're not backing the rota.", ("nurses", "opposes", "They're not backing the rota")),
        ("The nurses said they’ve endorsed the rota.", ("nurses", "supports", "they’ve endorsed the rota")),
        (
            "“We wholeheartedly support the rota,” said Ruth Ashdown.",
            ("Ruth Ashdown", "supports", "We wholeheartedly support the rota"),
        ),
        ("“I'll vote for the bridge,” said Ruth Ashdown.", ("Ruth Ashdown", "supports", "I'll vote for the bridge")),
    ],
)
def test_a_pronoun_and_its_verb_in_one_word(text: str, expected: tuple[str, str, str]) -> None:
    """*They're* is a subject as *they* is, and an adverb may part a pronoun from its verb."""
    assert expected in told(text)


@rows(
    ("text", "expected"),
    [
        ("Ruth Ashdown said the toll was unfair.", ("Ruth Ashdown", "opposes")),
        ("Ruth Ashdown said the bridge is essential.", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown called the toll “dangerous”.", ("Ruth Ashdown", "opposes")),
        ("“It's ridiculous that guests pay the toll,” Ruth Ashdown said.", ("Ruth Ashdown", "opposes")),
        ("Ruth Ashdown said she would only pay if the ferry ran daily.", ("Ruth Ashdown", "conditional")),
    ],
)
def test_a_judgement_of_a_thing_is_a_stand(text: str, expected: tuple[str, str]) -> None:
    """What is said to be unfair or essential is opposed or supported."""
    assert expected in [(actor, stance) for actor, stance, _ in told(text)]


@rows(
    "text",
    [
        "Ruth Ashdown said he was wrong.",
        "“She's dangerous,” Ruth Ashdown said.",
        "Ruth Ashdown said an illegal trader had taken the money.",
        "Ruth Ashdown said the storm could pose a threat.",
        "“They did things wrong,” Ruth Ashdown said.",
    ],
)
def test_a_judgement_of_a_person_is_none(text: str) -> None:
    """Who is said to be wrong, or a word that only describes, is no stand."""
    assert told(text) == []


def test_a_gerund_behind_what_two_published_is_of_both() -> None:
    """Who is joined by *and* behind *after* shares the stand that a gerund tells of their letter."""
    text = "It came hours after the Port Council and the Harbour Union published a letter calling for talks."

    assert {actor for actor, _, _ in told(text)} == {"Port Council", "Harbour Union"}


@rows(
    ("text", "evidence"),
    [
        ("Ruth Ashdown said the clerk should be freed and compensated.", "the clerk should be freed and compensated"),
        (
            "Ruth Ashdown wants nurses to look after people safely.",
            "Ruth Ashdown wants nurses to look after people safely",
        ),
        ("“We don't allow lorries,” Ruth Ashdown, a clerk, said.", "we don't allow lorries"),
        ("Ruth Ashdown opposed the toll and criticised the port.", "Ruth Ashdown opposed the toll"),
        ("The union would support a bridge after talks end.", "The union would support a bridge"),
    ],
)
def test_where_a_clause_ends_at_and_after_and_a_tag(text: str, evidence: str) -> None:
    """Participles of one *be* go together, *look after* is one verb, and a tag is none of the words."""
    assert evidence.lower() in [words.lower() for _, _, words in told(text)]


@rows(
    ("text", "stance"),
    [
        ("Ruth Ashdown saw no need to raise the toll.", "opposes"),
        ("Ruth Ashdown is not anxious to raise the toll.", "opposes"),
        ("Ruth Ashdown hoped to keep the ferry.", "supports"),
        ("Ruth Ashdown nominated Tom Wray for the board.", "supports"),
        ("Ruth Ashdown has not expressed an inclination to hold hearings.", "opposes"),
        ("Ruth Ashdown challenged the ruling in court.", "opposes"),
        ("“The ferry is a right for all,” Ruth Ashdown said.", "supports"),
    ],
)
def test_more_words_of_stance(text: str, stance: str) -> None:
    """Need, readiness, hope and nominations tell a side, and a negation turns it."""
    assert ("Ruth Ashdown", stance) in [(actor, side) for actor, side, _ in told(text)]


@rows(
    "text",
    [
        "Ann Porter left the hall without endorsing the bill.",
        "Ann Porter spoke without once backing the toll.",
        "Ann Porter stopped short of endorsing the bill.",
        "Instead of backing the toll, Ann Porter left.",
    ],
)
def test_what_is_left_undone_is_no_stand(text: str) -> None:
    """What somebody does without is not what they want."""
    assert not summarize(text, language="en").positions


@rows("text", ["Ann Porter stopped the bill.", "Ann Porter kept endorsing the bill."])
def test_what_is_done_is_a_stand(text: str) -> None:
    """The same verbs with nothing that withholds them."""
    assert len(summarize(text, language="en").positions) == 1


@rows(
    ("text", "expected"),
    [
        ("Workers at the port reject the plan.", ("Workers", "opposes")),
        ("Supporters of Ann Roe demand a new vote.", ("Supporters of Ann Roe", "supports")),
        ("Residents of Arlen back the bridge.", ("Residents of Arlen", "supports")),
        ("Opponents of the dam rejected the plan.", ("Opponents of the dam", "opposes")),
        ("Critics of the mayor called for a new vote.", ("Critics of the mayor", "supports")),
    ],
)
def test_a_plural_with_what_it_is_of_takes_a_stand(text: str, expected: tuple[str, str]) -> None:
    """A capital that only opens the sentence is no name, and a plural's verb may stand behind its complement."""
    assert [(actor, side) for actor, side, _ in told(text)] == [expected]


@rows(
    "text",
    [
        "The costs of the demand a clerk made are high.",
        "The chief of the port back the plan.",
        "Two days after the demand the council was named.",
    ],
)
def test_a_base_form_behind_one_or_an_article_is_none(text: str) -> None:
    """A noun, or no English."""
    assert not told(text)


@rows(
    ("text", "issue"),
    [
        ("Ruth Ashdown hopes the levy would reduce traffic.", "the levy reducing traffic"),
        ("Ruth Ashdown hopes the council will drop the levy.", "the council dropping the levy"),
        ("Ruth Ashdown hoped the mill would close.", "the mill closing"),
        ("Ruth Ashdown hopes that the council will drop the levy.", "the council dropping the levy"),
        ("The council announced that the mill will close.", "the mill closing"),
        ("The council announced that following the sale, it will close the mill.", "closure of the mill"),
    ],
)
def test_what_is_hoped_is_a_clause_with_its_verb(text: str, issue: str) -> None:
    """Whoever hopes that the council drops the levy does not stand for the council; *that* may be missing."""
    assert [position.issue for position in summarize(text, language="en").positions] == [issue]


@rows(
    "text",
    [
        "The council announced that following the early sale, some shops cannot open on Monday.",
        "The council announced that after the early sale, some shops cannot open.",
    ],
)
def test_when_it_is_is_nothing_that_is_announced(text: str) -> None:
    """What *that* opens with a preposition is the circumstance of a clause to come."""
    assert not told(text)


def test_another_clause_behind_a_comma_and_and_is_no_aside() -> None:
    """*In compliance* stands between commas, but opens what somebody else does."""
    text = "The council issued a stop order to the port yesterday, and in compliance, the port closed the lock."
    assert told(text)[0][2] == "The council issued a stop order to the port yesterday"


@rows(
    ("text", "stands"),
    [
        ("Had Ruth Ashdown opposed the toll, the council would have dropped it.", []),
        ("Had the mayor not opposed the toll, the council would have approved it.", []),
        ("The council would have dropped the toll had the mayor opposed it.", []),
        ("Ruth Ashdown dropped her opposition to the toll.", []),
        ("Ruth Ashdown had opposed the toll.", [("Ruth Ashdown", "opposes")]),
        ("The port had a vote, and Ruth Ashdown opposed the toll.", [("Ruth Ashdown", "opposes")]),
        ("The union withdrew its support for the toll.", [("union", "opposes")]),
    ],
)
def test_a_case_that_was_none_and_opposition_given_up_take_no_stand(text: str, stands: list[tuple[str, str]]) -> None:
    """*Had* before its subject tells what did not happen; who drops opposition backs nothing yet."""
    assert [(actor, stance) for actor, stance, _ in told(text)] == stands


@rows(
    ("text", "stands"),
    [
        ("Ruth Ashdown remains opposed to the toll.", [("Ruth Ashdown", "opposes", "the toll")]),
        ("The mayor remained opposed to the toll.", [("mayor", "opposes", "the toll")]),
        ("The residents remain opposed to the toll.", [("residents", "opposes", "the toll")]),
        ("Ruth Ashdown said nobody should pay the toll.", [("Ruth Ashdown", "opposes", "paying the toll")]),
        ("Ruth Ashdown announced the quay would be closed.", [("Ruth Ashdown", "supports", "the quay being closed")]),
        ("Ruth Ashdown announced the closure of the quay.", [("Ruth Ashdown", "supports", "the closure of the quay")]),
    ],
)
def test_who_takes_which_stand_on_what_in_plain_english(text: str, stands: list[tuple[str, str, str]]) -> None:
    """A verb of remaining is no part of a name, *nobody* none of an issue, and a clause announced is told whole."""
    assert [(one.actor, one.stance, one.issue) for one in summarize(text, language="en").positions] == stands


def test_opposition_from_somebody_is_no_body() -> None:
    """*Despite opposition from Roe, the council* names one who opposes, and not the council."""
    found = told("Despite opposition from Ruth Ashdown, the council approved the toll.")
    assert {(actor, stance) for actor, stance, _ in found} == {("council", "supports"), ("Ruth Ashdown", "opposes")}


@rows(
    ("text", "actors"),
    [
        ("Ruth Ashdown and Ian Moss both opposed the toll.", ["Ruth Ashdown", "Ian Moss"]),
        ("The union and the league all oppose the toll.", ["union", "league"]),
        ("The Greens and the Labour Party each support the toll.", ["Greens", "Labour Party"]),
        ("Ruth Ashdown, Ian Moss and the union have all rejected the toll.", ["Ruth Ashdown", "Ian Moss", "union"]),
        ("The mayor ignored all demands.", []),
        ("The mayor listened to both demands for a vote.", []),
    ],
)
def test_both_and_all_may_stand_between_subjects_and_their_verb(text: str, actors: list[str]) -> None:
    """A verb behind *both* is one where its object follows and what stands before is no verb."""
    assert [actor for actor, _, _ in told(text)] == actors


@rows(
    ("text", "stands"),
    [
        ("Ruth Ashdown as well as Ian Moss backs the plan.", [("Ruth Ashdown", "supports"), ("Ian Moss", "supports")]),
        (
            "Not only Ruth Ashdown but also Ian Moss opposes the plan.",
            [("Ruth Ashdown", "opposes"), ("Ian Moss", "opposes")],
        ),
        ("Ruth Ashdown said she would neither support nor oppose the toll.", []),
        ("Ruth Ashdown neither supports nor opposes the toll.", []),
        ("Ruth Ashdown said Ian Moss's claim that the weir is cracked was absurd.", []),
    ],
)
def test_who_shares_a_stand_and_who_takes_none(text: str, stands: list[tuple[str, str]]) -> None:
    """*As well as* joins subjects; *neither support nor oppose* and what a claim is called take no side on a plan."""
    assert [(actor, stance) for actor, stance, _ in told(text)] == stands


@rows(
    ("text", "issue"),
    [
        ("The council approved the toll by six votes to three.", "the toll"),
        ("The council approved the repair by the port.", "the repair by the port"),
        ("Ruth Ashdown voted for the plan and Ian Moss against it.", "the plan"),
        ("Ruth Ashdown voted for the plan and the bridge.", "the plan and the bridge"),
        ("Ruth Ashdown agrees with Ian Moss that the toll should be scrapped.", "the toll being scrapped"),
        ("Ruth Ashdown agrees with the plan.", "the plan"),
    ],
)
def test_an_issue_holds_no_votes_and_nobody_else(text: str, issue: str) -> None:
    """Counts of votes, another's vote and whom somebody agrees with are no part of what is decided."""
    assert [position.issue for position in summarize(text, language="en").positions] == [issue]


@rows(
    ("text", "stands"),
    [
        ("The mayor would support the toll, he said, if it were lower.", [("mayor", "conditional")]),
        ("The mayor would support the toll, Ann Orton said, provided that it was lower.", [("mayor", "conditional")]),
        ("The mayor would support the toll, he said, on Monday.", [("mayor", "supports")]),
        ("Ruth Ashdown, charged with fraud, left.", []),
        ("A woman arrested on Monday and charged with fraud denies the charge.", []),
        ("Prosecutors charged Ruth Ashdown with fraud.", [("Prosecutors", "supports")]),
    ],
)
def test_a_tag_parts_no_condition_and_the_charged_charge_nobody(text: str, stands: list[tuple[str, str]]) -> None:
    """What a tag stands before is read on, and *charged with* without an object tells what others did."""
    assert [(actor, stance) for actor, stance, _ in told(text)] == stands


def test_whoever_is_charged_says_only_what_follows_the_main_verb() -> None:
    """*Charged with fraud* is no speech of the woman's."""
    quotes = summarize("A woman arrested on Monday and charged with fraud denies the charge.", language="en").quotes
    assert [quote.text[0].text for quote in quotes] == ["the charge"]


@rows(
    ("text", "expected"),
    [
        ("Students protested in France on Sunday against the new fee.", [("Students", "opposes", "the new fee")]),
        ("Students protested outside the hall against the fee.", [("Students", "opposes", "the fee")]),
        ("Students protested for nearly two months against the fee.", [("Students", "opposes", "the fee")]),
        ("Ruth Ashdown campaigned for years against the toll.", []),
        ("Ruth Ashdown campaigned for the toll.", [("Ruth Ashdown", "supports", "the toll")]),
        ("Students protested in France, while police acted against thieves.", []),
        ("Nurses are striking for better beds.", [("Nurses", "supports", "better beds")]),
        ("Nurses are striking over the new rota.", [("Nurses", "opposes", "the new rota")]),
        ("Nurses are fighting the ban on clogs.", [("Nurses", "opposes", "the ban on clogs")]),
        (
            "“We won't extend the deadline,” Ruth Ashdown said.",
            [("Ruth Ashdown", "opposes", "renewal of the deadline")],
        ),
        ("“We think the toll should go,” Ruth Ashdown said.", [("Ruth Ashdown", "supports", "the toll going")]),
        ("Ruth Ashdown is the first baker to seek elected office.", []),
        ("In May, Ruth Ashdown met newly elected mayor Tal Brook.", []),
        ("The council voted to elect Tal Brook.", [("council", "supports", "electing Tal Brook")]),
        ("The move drew criticism from the bakers' union.", [("union", "opposes", "The move")]),
        ("The plan was met with opposition from the bakers' union.", [("union", "opposes", "The plan")]),
    ],
)
def test_what_a_stand_is_about_where_other_words_part_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A place, a day or how long parts no *against* from its verb; what draws scorn is what it is about."""
    found = summarize(text, language="en").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected


@rows(
    ("text", "expected"),
    [
        ("Ruth Ashdown asked Chief Clerk Tal Brook, who is ill, to resign.", []),
        ("Bakers want Tal Brook, who is ill, to resign.", []),
        ("Bakers asked the mayor, Tal Brook, who is ill, to resign.", []),
        ("Bakers want Tal Brook, who is ill.", [("Bakers", "supports", "Tal Brook")]),
        (
            "Bakers want a ferry, a lock and a bell.",
            [("Bakers", "supports", name) for name in ("a ferry", "a lock", "a bell")],
        ),
        ("Bakers urged Tal Brook to resign.", [("Bakers", "supports", "Tal Brook resigning")]),
    ],
)
def test_who_is_asked_to_go_is_not_backed(text: str, expected: list[tuple[str, str, str]]) -> None:
    """An aside parts whom somebody asks from what they ask for; the name alone would tell the contrary."""
    found = summarize(text, language="en").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected
