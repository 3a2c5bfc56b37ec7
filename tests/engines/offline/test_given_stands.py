"""Stands whose holder a preposition names, plans of the first person, and where long English evidence ends."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "language", "expected"),
    [
        (
            "The toll has drawn sharp criticism from residents.",
            "en",
            [("residents", "opposes", "The toll has drawn sharp criticism from residents")],
        ),
        (
            "The toll met fierce opposition by residents.",
            "en",
            [("residents", "opposes", "The toll met fierce opposition by residents")],
        ),
        (
            "Support for the bridge came from Spain, Norway and France.",
            "en",
            [
                ("Spain", "supports", "Support for the bridge came from Spain, Norway and France"),
                ("Norway", "supports", "Support for the bridge came from Spain, Norway and France"),
                ("France", "supports", "Support for the bridge came from Spain, Norway and France"),
            ],
        ),
        (
            "Die drei Gegenstimmen kamen von Spanien und Norwegen.",
            "de",
            [
                ("Spanien", "opposes", "Die drei Gegenstimmen kamen von Spanien und Norwegen"),
                ("Norwegen", "opposes", "Die drei Gegenstimmen kamen von Spanien und Norwegen"),
            ],
        ),
        (
            "Der Entwurf stieß bei der Gewerkschaft auf heftige Ablehnung.",
            "de",
            [("Gewerkschaft", "opposes", "Der Entwurf stieß bei der Gewerkschaft auf heftige Ablehnung")],
        ),
        (
            "Massive Kritik seitens der Gewerkschaft begleitet den Entwurf.",
            "de",
            [("Gewerkschaft", "opposes", "Massive Kritik seitens der Gewerkschaft")],
        ),
    ],
)
def test_a_noun_names_whose_stand_it_is(text: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    """Criticism, support and votes that come from somebody are that one's stand."""
    assert told(text, language) == expected


@rows(
    ("text", "language"),
    [
        ("Voters moved their support from Ruth Ashdown to Tom Wray.", "en"),
        ("The toll has not drawn any criticism from residents.", "en"),
        ("The clerk took phone calls from residents.", "en"),
        ("The mayor joined the call by noon.", "en"),
        ("The calls came at noon on Monday from a phone box.", "en"),
        ("Die Kritik an dem Entwurf von Petra Lohmann hält an.", "de"),
    ],
)
def test_a_noun_that_names_no_holder(text: str, language: str) -> None:
    """What moves to somebody else, what is denied and whose draft it is tell no holder."""
    assert told(text, language) == []


@rows(
    "text",
    [
        "“I am sure he will serve the port well,” Ruth Ashdown said.",
        "“I think I will ease off,” Ruth Ashdown said.",
        "“I would correct their grammar,” Ruth Ashdown said.",
        "Ruth Ashdown said they would have to win in Ohio.",
        "Asked by Ruth Ashdown to explain, the clerk left.",
    ],
)
def test_what_is_no_plan_of_the_speaker(text: str) -> None:
    """What others will do, what is guessed or supposed and what a question asks is no stand."""
    assert told(text, "en") == []


def test_a_plan_in_the_first_person_is_a_stand() -> None:
    """What the speaker will do, or would not do, is a stand."""
    text = "“I will sign the treaty,” Ruth Ashdown said. “We would not raise the toll,” Tom Wray said."

    assert [(actor, stance) for actor, stance, _ in told(text, "en")] == [
        ("Ruth Ashdown", "supports"),
        ("Tom Wray", "opposes"),
    ]


@rows(
    ("text", "evidence"),
    [
        (
            "Ruth Ashdown praised the board for taking this step in trying to find captains of every village and isle.",
            "Ruth Ashdown praised the board for taking this step in trying to find captains of every village",
        ),
        ("Ruth Ashdown opposed the toll - a tax on the poor - and left.", "Ruth Ashdown opposed the toll"),
        (
            "Ruth Ashdown issued a cease and desist order dated Monday, and left.",
            "Ruth Ashdown issued a cease and desist order dated Monday",
        ),
        (
            "Ruth Ashdown began supporting the ferry against the port.",
            "Ruth Ashdown began supporting the ferry against the port",
        ),
    ],
)
def test_where_english_evidence_ends(text: str, evidence: str) -> None:
    """A long clause ends before its last preposition, a dash ends any, and an act reaches its noun."""
    assert told(text, "en")[0][2] == evidence


def test_a_deal_in_which_two_states_agree_is_of_both() -> None:
    """*Which* before a state is no part of its name."""
    text = "Ministers met about a deal, in which France and Spain agreed on a line."

    assert {actor for actor, _, _ in told(text, "en")} == {"France", "Spain"}


@rows(
    ("language", "text", "issue"),
    [
        ("en", "Rain fell. The hall was closed at the request of the mayor.", "The hall was closed"),
        (
            "en",
            "“Nobody was hurt. Our crews are in Mali at the invitation of the government of Mali.”",
            "Our crews are",
        ),
        ("fr", "Il pleut. Une grève est prévue mardi à l'appel de la CGT.", "Une grève est prévue mardi"),
    ],
)
def test_what_was_wished_is_told_in_its_own_sentence(language: str, text: str, issue: str) -> None:
    """The sentences before it, in marks or not, are no part of the issue."""
    (position,) = summarize(text, language=language).positions
    assert position.issue.startswith(issue)


@rows(
    ("text", "expected"),
    [
        ("Ada Tal won support from the rowers.", [("rowers", "supports", "Ada Tal")]),
        ("Ada Tal also has an endorsement from the union.", [("union", "supports", "Ada Tal")]),
        ("The weir received strong backing from the unions.", [("unions", "supports", "The weir")]),
        ("Ada Tal got a call from the union.", []),
        ("Ada Tal siphoned support from the union.", []),
        ("Ada Tal has no support from the union.", []),
    ],
)
def test_who_wins_support_is_what_it_is_for(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What is taken from somebody, lacking or a mere call is no stand of theirs."""
    found = summarize(text, language="en").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected


@rows(
    ("text", "expected"),
    [
        (
            "Le rejet de la motion par les députés du Parti bleu a surpris.",
            [("députés du Parti bleu", "opposes", "la motion")],
        ),
        (
            "Le port a rouvert après le blocage de la digue par le syndicat des marins.",
            [("syndicat des marins", "opposes", "la digue")],
        ),
        (
            "Nora Keller exige la publication des comptes par la mairie.",
            [("Nora Keller", "supports", "la publication des comptes par la mairie")],
        ),
        (
            "La publication des comptes par la mairie est tardive.",
            [("mairie", "supports", "publication des comptes par la mairie")],
        ),
        (
            "Nora Keller dénonce la suspension du péage par la mairie.",
            [
                ("Nora Keller", "opposes", "la suspension du péage par la mairie"),
                ("mairie", "supports", "suspension du péage par la mairie"),
            ],
        ),
        (
            "Nora Keller réclame la levée du péage par la mairie.",
            [("Nora Keller", "supports", "la levée du péage par la mairie")],
        ),
    ],
)
def test_what_is_refused_and_who_is_only_asked(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Whoever blocks a thing is against the thing, not the blocking; a deed that is only asked for is not done."""
    found = summarize(text, language="fr").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected


@rows(
    ("text", "expected"),
    [
        ("Kritik an dem Hafenbau kam von der Gewerkschaft.", [("Gewerkschaft", "opposes", "dem Hafenbau")]),
        (
            "Kritik am Hafenbau kam sowohl aus der Gewerkschaft selbst als auch von den Grünen.",
            [("Gewerkschaft", "opposes", "Hafenbau"), ("Grünen", "opposes", "Hafenbau")],
        ),
        ("Auf Kritik stieß der Hafenbau bei der Gewerkschaft.", [("Gewerkschaft", "opposes", "der Hafenbau")]),
        ("Der Hafenbau stößt bei der Gewerkschaft auf Widerstand.", [("Gewerkschaft", "opposes", "Der Hafenbau")]),
        (
            "Unterstützung erhält der Plan, den Hafen zu sperren, nun auch von der Gewerkschaft.",
            [("Gewerkschaft", "supports", "der Plan")],
        ),
        ("Der Hafenbau fand breite Zustimmung bei den Grünen.", [("Grünen", "supports", "Der Hafenbau")]),
        (
            "Aus der SPD wurde Widerspruch gegen die Löschung der Akten geäußert.",
            [("SPD", "opposes", "die Löschung der Akten")],
        ),
        ("Von der Gewerkschaft kam Lob für den Hafenbau.", [("Gewerkschaft", "supports", "den Hafenbau")]),
        ("Aus der SPD wurde keine Kritik an dem Hafenbau laut.", []),
        ("Der Hafenbau stieß bei der Gewerkschaft nicht auf Kritik.", []),
        ("Der Hafenbau findet keine Zustimmung bei den Grünen.", []),
    ],
)
def test_german_stands_that_come_from_somebody(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The issue stands behind the noun's preposition, or is what receives or meets the stand."""
    found = summarize(text, language="de").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected
