"""Who is an actor of the article at all: small invented articles, each rule with true cases and traps."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def names(language: str, text: str) -> list[str]:
    """The names of an article's actors."""
    return [actor.name for actor in summarize(text, language=language).actors]


@rows(
    ("language", "text", "group", "acts"),
    [
        ("fr", "Awa Kessan a ouvert la séance. Les pêcheurs bloquent le port depuis lundi.", "pêcheurs", True),
        ("fr", "Les pêcheurs en colère à Valmer\n\nAwa Kessan a reçu lundi une lettre.", "pêcheurs", True),
        ("en", "Ada Kessan opened the hall. The villagers refused to leave their homes.", "villagers", True),
        ("en", "Ada Kessan opened the hall. “We wait,” said the villagers.", "villagers", True),
        ("de", "Awa Kessan kam spät. Die Anwohner klagten über den Lärm.", "Anwohner", True),
        ("fr", "Une séance calme\n\nAwa Kessan a parlé longtemps devant les pêcheurs.", "pêcheurs", False),
        ("en", "Ada Kessan opened the hall. Her letter was sent to the villagers.", "villagers", False),
        ("de", "Ruhige Sitzung\n\nAda Kessan öffnete den Anwohnern die Halle.", "Anwohnern", False),
    ],
)
def test_a_group_is_an_actor_if_it_acts_or_is_in_the_headline(language: str, text: str, group: str, acts: bool) -> None:
    """People that are only spoken of, counted or addressed in passing are no actors."""
    assert (group in names(language, text)) is acts


@rows(
    ("language", "text", "name", "acts"),
    [
        ("fr", "Awa Kessan a quitté la CXP lundi. La presse a accusé le coup.", "CXP", True),
        ("en", "Ada Kessan joined the CXP on Monday.", "CXP", True),
        ("en", "The CXP closed the quay before Ada Kessan came.", "CXP", True),
        ("en", "Ada Kessan filled in CXP forms on Monday.", "CXP", False),
        ("en", "Ada Kessan wrote to Reuters on Monday.", "Reuters", True),
        ("de", "Awa Kessan verließ Mali. Sie liebte Mali.", "Mali", True),
        ("fr", "Awa Kessan a quitté le Mali. Elle aimait le Mali.", "Mali", False),
        ("en", "Ada Kessan met the federal government in spring.", "federal government", True),
        ("en", "Ada Kessan left the office of the federal government.", "federal government", False),
        ("en", "Ada Kessan left the Ports Council. She hated the Ports Council.", "Ports Council", True),
        ("en", "Ada Kessan left the council. She hated the council.", "council", False),
        ("en", "Ada Kessan wrote a book about Paul Dorque.", "Paul Dorque", True),
        ("fr", "Awa Kessan a voyagé au Mali.", "Mali", False),
        ("en", "Ada Kessan walked to Market Square in the rain.", "Market Square", False),
        ("en", "Ada Kessan left at 9 A.M. on Monday.", "A.M", False),
    ],
)
def test_who_is_named_is_an_actor_without_a_verb(language: str, text: str, name: str, acts: bool) -> None:
    """An acronym, a government, somebody with a given name: no verb need follow them. A state's name may be a place."""
    assert (name in names(language, text)) is acts


@rows(
    ("language", "text", "function"),
    [
        ("en", "Ada Kessan opened the hall. The mayor left early.", "mayor"),
        ("fr", "Awa Kessan a ouvert la séance. Un juge attendait dehors.", "juge"),
        ("de", "Awa Kessan eröffnete die Sitzung. Jeder Lehrer ging früh.", "Jeder Lehrer"),
    ],
)
def test_a_nameless_holder_who_says_nothing_is_no_actor(language: str, text: str, function: str) -> None:
    """A function without a name is an actor only by its words, its stand, or what tells it apart."""
    assert function not in names(language, text)


@rows(
    ("language", "text", "function", "acts"),
    [
        ("en", "It rained. The county sheriff closed the road.", "county sheriff", True),
        ("en", "The driver stopped at the gate. Then the driver fled.", "driver", True),
        ("fr", "Il pleuvait. Le gouverneur du port a fermé la route.", "gouverneur du port", True),
        ("fr", "Le chauffeur a freiné. Puis le chauffeur a pris la fuite.", "chauffeur", True),
        ("de", "Der neue Leiter der Werft schließt das Tor.", "neue Leiter der Werft", True),
        ("en", "It rained. A county sheriff closed the road.", "county sheriff", False),
        ("en", "A car stopped beside the county sheriff.", "county sheriff", False),
        ("fr", "Awa Kessan a vu le chauffeur. Elle connaissait le chauffeur.", "chauffeur", False),
    ],
)
def test_the_one_holder_of_an_office_is_an_actor_who_acts(language: str, text: str, function: str, acts: bool) -> None:
    """Told apart by the words around the function, or spoken of again."""
    assert (function in names(language, text)) is acts


def mains(language: str, text: str) -> list[str]:
    """The names of the actors that carry an article."""
    return [actor.name for actor in summarize(text, language=language).actors if actor.main]


_SPOKEN = "Ada Kessan said the dam held. Ada Kessan refused to pay. Ada Kessan met the board. Ada Kessan left. "


@rows(
    ("text", "name", "main"),
    [
        (_SPOKEN, "Ada Kessan", True),
        (f"{_SPOKEN}“We wait,” said Paul Dorque. “We never pay,” he added.", "Paul Dorque", True),
        (f"{_SPOKEN}Paul Dorque rejected the plan. Later Paul Dorque walked home.", "Paul Dorque", True),
        (f"Dorque waits\n\n{_SPOKEN}The board met with Paul Dorque.", "Paul Dorque", True),
        (f"{_SPOKEN}The book was written for Paul Dorque.", "Paul Dorque", False),
        (f"{_SPOKEN}It rained, as a letter to Paul Dorque told.", "Paul Dorque", False),
    ],
)
def test_who_carries_an_article(text: str, name: str, main: bool) -> None:
    """Whoever is named, acts, speaks or stands in the headline, held against the one who does so most."""
    assert (name in mains("en", text)) is main


def test_six_at_most_carry_an_article() -> None:
    """A summary of five lines names no more, however many speak."""
    names = (
        "Ada Kessan",
        "Paul Dorque",
        "Mary Tallec",
        "John Varnel",
        "Anna Moller",
        "Peter Roth",
        "Jane Holm",
        "Eric Sand",
    )
    text = " ".join(f"{name} said the dam held." for name in names)
    assert len(mains("en", text)) == 6


@rows(
    ("text", "language", "accused"),
    [
        ("Dana Roe blamed Mali for the leak.", "en", "Mali"),
        ("Dana Roe accused the harbour firm of hiding the leak.", "en", "harbour firm"),
        ("Awa Kessan accuse le Mali d'avoir caché la fuite.", "fr", "Mali"),
        ("Awa Kessan a reproché à la mairie de Val d'avoir menti.", "fr", "mairie de Val"),
    ],
)
def test_whoever_is_accused_is_an_actor(text: str, language: str, accused: str) -> None:
    """A country or a firm that only stands behind a verb of accusing is one whom the article is about."""
    assert accused in [actor.name for actor in summarize(f"{text}\n", language=language).actors]


@rows("text", ["Dana Roe blamed the heat in Mali.", "Dana Roe blamed a leak on a ship from Mali."])
def test_whoever_stands_further_off_is_not_accused(text: str) -> None:
    """A country behind a preposition only locates what is blamed."""
    assert [actor.name for actor in summarize(f"{text}\n", language="en").actors] == ["Dana Roe"]
