"""Sides that a word further off turns round, or that are nobody's: denied beliefs, courts, deeds asked for."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str, str]]:
    positions = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.issue) for position in positions]


@rows(
    ("text", "language", "actor"),
    [
        ("Ada Crome said: “I don't think any council should touch the weir.”", "en", "Ada Crome"),
        ("Ada Crome said she did not believe that the council should sell the mill.", "en", "Ada Crome"),
        ("Paul Garrec a déclaré : « Je ne crois pas que la commune devrait vendre le moulin. »", "fr", "Paul Garrec"),
        ("Petra Lohm sagte: „Ich glaube nicht, dass die Stadt die Mühle verkaufen sollte.“", "de", "Petra Lohm"),
        ("Ada Crome said: “We never thought the port should charge a toll.”", "en", "Ada Crome"),
    ],
)
def test_a_denied_belief_turns_round_what_must_be(text: str, language: str, actor: str) -> None:
    """Who does not think that something should be done is against it."""
    assert [(who, side) for who, side, _ in stands(text, language)] == [(actor, "opposes")]


@rows(
    "text",
    [
        "Ada Crome said: “I think the council should sell the mill, and I don't care.”",
        "Ada Crome said: “I do not own it, but I believe the council should sell the mill.”",
        "Ada Crome said: “They did not come. The council should sell the mill.”",
    ],
)
def test_a_denial_of_something_else_turns_nothing(text: str) -> None:
    """A negation beside a belief that is held, or before another verb, leaves the side as it is."""
    assert ("Ada Crome", "supports") in [(who, side) for who, side, _ in stands(text, "en")]


@rows(
    ("text", "language", "expected"),
    [
        ("Le maire Paul Garrec va faire appel.", "fr", ("Paul Garrec", "supports", "va faire appel")),
        (
            "Le maire Paul Garrec envisage de saisir le tribunal administratif.",
            "fr",
            ("Paul Garrec", "supports", "envisage de saisir le tribunal administratif"),
        ),
        (
            "Les riverains s'opposent au tracé. Le maire Paul Garrec va faire appel.",
            "fr",
            ("Paul Garrec", "supports", "va faire appel"),
        ),
        ("Hexel Mining filed an appeal.", "en", ("Hexel Mining", "supports", "an appeal")),
        ("The nurses began a two-day strike.", "en", ("nurses", "supports", "a two-day strike")),
        ("Der Fischereiverband reichte Klage ein.", "de", ("Fischereiverband", "supports", "Klage")),
    ],
)
def test_who_turns_to_a_court_wants_to(text: str, language: str, expected: tuple[str, str, str]) -> None:
    """Where no more is told than that a court is turned to, that is what is decided, and they are for it."""
    assert expected in stands(text, language)


@rows(
    ("text", "language", "expected"),
    [
        ("Le maire Paul Garrec a fait appel du jugement.", "fr", ("Paul Garrec", "opposes", "jugement")),
        ("Les riverains ont porté plainte contre la mairie.", "fr", ("riverains", "opposes", "la mairie")),
        ("Les riverains s'opposent au tracé.", "fr", ("riverains", "opposes", "tracé")),
        ("The court rejected the appeal.", "en", ("court", "opposes", "the appeal")),
        ("Les élus s'opposent à la grève.", "fr", ("élus", "opposes", "la grève")),
    ],
)
def test_who_turns_to_a_court_against_something_is_against_it(
    text: str, language: str, expected: tuple[str, str, str]
) -> None:
    """What the court is to undo is the issue, by its noun alone."""
    assert expected in stands(text, language)


@rows(
    ("text", "language", "asked"),
    [
        ("Demanding that the manager resign, hundreds marched through Harlow.", "en", "manager"),
        ("The union demanded that the council reject the plan.", "en", "council"),
        ("Le syndicat demande que le maire démissionne.", "fr", "maire"),
        ("Des cortèges sont passés, demandant à ce que le recteur soutienne la grève.", "fr", "recteur"),
    ],
)
def test_who_is_asked_for_a_deed_has_not_done_it(text: str, language: str, asked: str) -> None:
    """A deed that others ask for is no stand of whoever should do it."""
    assert asked not in [who for who, _, _ in stands(text, language)]


def test_what_follows_a_request_is_a_stand() -> None:
    """A deed told behind what was asked for is one."""
    text = "The mayor asked that the plan be dropped, and the council rejected the plan."
    assert ("council", "opposes") in [(who, side) for who, side, _ in stands(text, "en")]


@rows(
    ("text", "language", "expected"),
    [
        ("Paul Garrec votera la loi même si elle coûte cher.", "fr", ("Paul Garrec", "supports", "la loi")),
        (
            "« Il faut fermer le port même si cela coûte », a dit Paul Garrec.",
            "fr",
            ("Paul Garrec", "supports", "fermer le port"),
        ),
        ("Ada Crome opposes the levy even if it helps the port.", "en", ("Ada Crome", "opposes", "the levy")),
        (
            "“We must close the port even if it hurts,” Ada Crome said.",
            "en",
            ("Ada Crome", "supports", "closing the port"),
        ),
        (
            "Petra Lohm lehnt den Plan auch im Falle eines Vertrags ab.",
            "de",
            ("Petra Lohm", "opposes", "den Plan auch im Falle eines Vertrags"),
        ),
        (
            "Paul Garrec votera la loi si elle est courte.",
            "fr",
            ("Paul Garrec", "conditional", "la loi si elle est courte"),
        ),
        (
            "Ada Crome would back the levy if it helps the port.",
            "en",
            ("Ada Crome", "conditional", "the levy if it helps the port"),
        ),
    ],
)
def test_what_is_granted_is_no_condition(text: str, language: str, expected: tuple[str, str, str]) -> None:
    """*Even if* grants something and ends the clause; *if* alone is a condition, and is told with it."""
    assert stands(text, language) == [expected]


@rows(
    ("text", "expected"),
    [
        (
            "S'il estime que « la vente du port est légale », Paul Garrec préconise de fermer le port.",
            [("Paul Garrec", "supports", "fermer le port")],
        ),
        (
            "Paul Garrec est venu. S'il a dit qu'il renonçait, il demande un vote.",
            [("Paul Garrec", "supports", "un vote")],
        ),
        (
            "« Si la mairie ne veut rien, qu'elle le dise ! Nous demandons la réouverture du pont », dit Paul Garrec.",
            [("Paul Garrec", "supports", "la réouverture du pont")],
        ),
        (
            "« La ville paie. Si la mairie vend le port, nous refusons la trêve », a dit Paul Garrec.",
            [("Paul Garrec", "conditional", "la trêve")],
        ),
        (
            "Si la mairie dit qu'elle paie, Paul Garrec soutiendra la vente du port.",
            [("Paul Garrec", "conditional", "la vente du port")],
        ),
    ],
)
def test_an_opening_condition_is_one_of_its_own_sentence(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What somebody himself says or thinks is granted by *s'il*, and a sentence within marks has its own condition."""
    assert stands(text, "fr") == expected
