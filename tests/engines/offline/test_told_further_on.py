"""Cues whose words stand further on, accusations by nobody who is named, and what is only called so or to come."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Speakers and first run of each quote of an article."""
    quotes = summarize(f"{text}\n", language=language).quotes
    return [(" + ".join(quote.speakers), quote.text[0].text) for quote in quotes]


@rows(
    ("text", "expected"),
    [
        (
            "Jeanne Morel a profité de la visite pour rappeler dans un communiqué que la digue était fermée.",
            ("Jeanne Morel", "la digue était fermée"),
        ),
        (
            "Jeanne Morel a écrit aux élus pour expliquer à la presse que la digue tiendrait.",
            ("Jeanne Morel", "la digue tiendrait"),
        ),
        (
            "Jeanne Morel, qui a affirmé fin janvier avoir accepté la procédure, est partie.",
            ("Jeanne Morel", "avoir accepté la procédure"),
        ),
        (
            "Le tribunal a constaté à cette occasion que les vols avaient continué.",
            ("tribunal", "les vols avaient continué"),
        ),
        ("Jeanne Morel a assuré début mai 2019 avoir tout dit.", ("Jeanne Morel", "avoir tout dit")),
    ],
)
def test_words_may_stand_behind_where_and_when_they_are_told(text: str, expected: tuple[str, str]) -> None:
    """A place, a hearer or a month stands between a French verb and its *que* or its infinitive."""
    assert expected in told(text, "fr")


@rows(
    ("text", "language", "words"),
    [
        ("Jeanne Morel est accusée d'avoir caché le rapport.", "fr", "d'avoir caché le rapport"),
        ("La mairie est soupçonnée d'avoir caché le rapport, mais elle se tait.", "fr", "d'avoir caché le rapport"),
        ("Joan Hurd is accused of taking bribes from builders.", "en", "of taking bribes from builders"),
        ("Joan Hurd was accused of lying to the port, but she stayed.", "en", "of lying to the port"),
        ("The firm has been accused of hiding the report.", "en", "of hiding the report"),
    ],
)
def test_an_accusation_may_be_nobody_s(text: str, language: str, words: str) -> None:
    """A passive of accusing hands over what somebody is accused of, though nobody is named who does."""
    assert told(text, language) == [("", words)]


@rows(
    ("text", "language"),
    [
        ("Nobody is accused of theft.", "en"),
        ("Jeanne Morel a lancé sa campagne avant que Paul Vidal n'annonce quoi que ce soit.", "fr"),
        ("Le vote aura lieu avant que la mairie ait annoncé si elle le perd.", "fr"),
        ("The captain became known for his temper, and he fell.", "en"),
        ("She wore out a tune called “Day by the Sea,” so the hall grew quiet.", "en"),
        ("Jeanne Morel s'est montrée très dure envers le « port » qu'elle dirige.", "fr"),
    ],
)
def test_what_is_to_come_or_only_called_so_is_not_said(text: str, language: str) -> None:
    """Nobody's accusation, what has not been announced yet, a name, what somebody is known for, how somebody is."""
    assert told(text, language) == []


def test_what_a_speaker_has_said_before_is_no_quote_of_its_own() -> None:
    """*I said* within marks speaks of whoever speaks in them."""
    text = "“Many people asked me, and I said, ‘It is none of your business, my friend.’ They left,” Joan Hurd said."
    assert len(told(text, "en")) == 1


def test_an_infinitive_of_wishing_is_what_is_said() -> None:
    """*Annonce vouloir* is one cue and its words, not two."""
    text = "Jeanne Morel annonce vouloir « tester la digue entière et vérifier que tout fonctionne »."
    assert told(text, "fr") == [("Jeanne Morel", "vouloir « tester la digue entière et vérifier que tout fonctionne »")]


@rows(
    ("text", "language", "expected"),
    [
        (
            "Selon Jeanne Morel, cela « reste rare » tout en ajoutant que « la digue n'est pas fermée à tous ».",
            "fr",
            [("Jeanne Morel", "cela « reste rare »"), ("Jeanne Morel", "la digue n'est pas fermée à tous")],
        ),
        (
            "D'après Jeanne Morel, le port « va bien » en précisant que « tout est calme depuis lundi ».",
            "fr",
            [("Jeanne Morel", "le port « va bien »"), ("Jeanne Morel", "tout est calme depuis lundi")],
        ),
        ("Union leader Joan Hurd promises better pay for dockers.", "en", [("Joan Hurd", "better pay for dockers")]),
        ("Joan Hurd demands safer bridges after the flood.", "en", [("Joan Hurd", "safer bridges after the flood")]),
        ("La Cour suprême confirme que la digue est vétuste.", "fr", [("Cour suprême", "la digue est vétuste")]),
        # traps: a deed, a noun, a clause with a verb of its own
        ("La Cour suprême confirme la destitution du maire.", "fr", []),
        ("The court confirmed the sentence on Monday.", "en", []),
        ("The Val Harbour claims were false.", "en", []),
        ("The Val Harbour demands on wages are old.", "en", []),
    ],
)
def test_verbs_behind_names_and_sources(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """A gerund goes on with a source's words; a name makes a verb of a form in -s; a court confirms by a deed."""
    assert told(text, language) == expected
