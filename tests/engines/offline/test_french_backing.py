"""French stands between the lines: what will be done, what is thought to be needed, with whose support."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="fr").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "expected"),
    [
        (
            "Jean Calder a déclaré qu'une enquête serait ouverte.",
            ("Jean Calder", "supports", "une enquête serait ouverte"),
        ),
        ("« Une enquête sera ouverte », a dit Jean Calder.", ("Jean Calder", "supports", "Une enquête sera ouverte")),
        (
            "« La piscine ne sera pas fermée », a dit Jean Calder.",
            ("Jean Calder", "opposes", "La piscine ne sera pas fermée"),
        ),
        ("La ville annonce qu'un audit va être lancé.", ("ville", "supports", "un audit va être lancé")),
        (
            "Jean Calder a dit que la pêche serait interdite lundi.",
            ("Jean Calder", "supports", "la pêche serait interdite lundi"),
        ),
    ],
)
def test_who_says_what_will_be_done_wants_it(text: str, expected: tuple[str, str, str]) -> None:
    """A passive future without an agent tells what whoever speaks has decided."""
    assert expected in told(text)


@rows(
    "text",
    [
        "Selon Jean Calder, la piscine serait fermée depuis lundi.",
        "« La piscine serait fermée », a dit Jean Calder.",
        "Jean Calder a dit que la route sera longue.",
    ],
)
def test_hearsay_and_outlook_decide_nothing(text: str) -> None:
    """A conditional behind a source or in marks vouches for nothing; an adjective is no deed."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        (
            "L'armée a repris la ville avec le soutien de la France.",
            ("France", "supports", "avec le soutien de la France"),
        ),
        (
            "À la demande du maire Jean Calder, la rue a été fermée.",
            ("Jean Calder", "supports", "À la demande du maire Jean Calder"),
        ),
        ("Grâce au soutien du maire, la fête aura lieu.", ("maire", "supports", "Grâce au soutien du maire")),
        ("Le traité est signé sans l'accord de la France.", ("France", "opposes", "sans l'accord de la France")),
        (
            "La candidature de Jean Calder à la mairie a surpris.",
            ("Jean Calder", "supports", "La candidature de Jean Calder à la mairie"),
        ),
        (
            "Le retrait de la France de l'accord a surpris.",
            ("France", "opposes", "Le retrait de la France de l'accord"),
        ),
        (
            "La nomination de Paul Vermand par le roi a surpris.",
            ("roi", "supports", "La nomination de Paul Vermand par le roi"),
        ),
        ("Le maire a redit sa volonté de vendre.", ("maire", "supports", "a redit sa volonté de vendre")),
    ],
)
def test_nouns_tell_whose_will_it_is(text: str, expected: tuple[str, str, str]) -> None:
    """With, without or against whose will something is done; nouns of deeds with their owner or agent."""
    assert expected in told(text)


@rows(
    "text",
    [
        "La ville vit avec le soutien du public.",
        "La demande de logements augmente.",
        "Jean Calder attend la nomination d'un juge par le roi.",
        "Le retrait de la lave a surpris les géologues.",
    ],
)
def test_nouns_of_nobody_tell_no_will(text: str) -> None:
    """Without an actor behind it the noun is nobody's."""
    assert told(text) == []


def test_the_issue_is_what_is_done_so() -> None:
    """What is done with somebody's support is the issue, and the sentence tells it."""
    (position,) = summarize("L'armée a repris la ville avec le soutien de la France.", language="fr").positions
    assert position.issue == "L'armée a repris la ville"
    assert position.statement == "La France : l'armée a repris la ville avec le soutien de la France."


@rows(
    ("text", "expected"),
    [
        ("Anne Lorel pense que la ville devrait vendre la piscine.", [("Anne Lorel", "supports")]),
        ("Anne Lorel croit qu'il faut vendre la piscine.", [("Anne Lorel", "supports")]),
        ("Anne Lorel croit que la pluie va cesser.", []),
        ("Anne Lorel se présente à l'élection municipale.", [("Anne Lorel", "supports")]),
        ("Anne Lorel se présente au médecin.", []),
        ("Anne Lorel est peut-être candidate à la mairie.", []),
    ],
)
def test_thoughts_and_candidates(text: str, expected: list[tuple[str, str]]) -> None:
    """What somebody thinks must be is that one's stand; a reflexive verb is the one that needs its pronoun."""
    assert [(who, side) for who, side, _ in told(text)] == expected


def test_what_is_called_for_backs_nothing() -> None:
    """*à la demande de* tells whose wish it is, *appelle à la démission de* does not."""
    found = summarize("Claire Vannier appelle à la démission du gouvernement.", language="fr").positions
    assert [(position.actor, position.stance) for position in found] == [("Claire Vannier", "supports")]


def test_a_reported_clause_keeps_its_subject_apart() -> None:
    """The speaker is no subject of the clause that is reported."""
    (position,) = summarize("Le ministre a estimé qu'une telle loi serait une erreur.", language="fr").positions
    assert position.statement == "Le ministre : une telle loi serait une erreur."
