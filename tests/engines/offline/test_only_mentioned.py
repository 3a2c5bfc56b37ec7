"""Who and what a text only mentions: those who date it, numbers' names, letters in brackets."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Actor
from tests.tables import rows


def actors(text: str, language: str) -> dict[str, Actor]:
    """The actors of *text* by name."""
    return {actor.name: actor for actor in summarize(text, language=language).actors}


@rows(
    ("text", "language", "name"),
    [
        ("Ada Moe said the mill was built under Ian Roe.", "en", "Ian Roe"),
        ("Ada Moe said the mill closed after the death of Ian Roe.", "en", "Ian Roe"),
        ("Ada Morel a dit que l'usine date du mandat de Jean Dorque.", "fr", "Jean Dorque"),
        ("Ada Morel a dit que le quai fut bâti sous Jean Dorque.", "fr", "Jean Dorque"),
        ("Ada Morel a dit qu'elle a pris le vol Telor Air 3411.", "fr", "Telor Air"),
        ("Ada Morel a dit que des nitrates (NTRX) polluent le port.", "fr", "NTRX"),
    ],
)
def test_who_is_only_mentioned_is_no_actor(text: str, language: str, name: str) -> None:
    """Those whose time or death it was, a flight, the letters of a substance."""
    assert name not in actors(text, language)


@rows(
    ("text", "language", "name"),
    [
        ("Ada Moe said the mill was built under Ian Roe. Roe denied it.", "en", "Ian Roe"),
        ("Ada Moe said the mill was sold to Ian Roe.", "en", "Ian Roe"),
        ("Ada Morel a dit que le quai fut bâti avec Jean Dorque.", "fr", "Jean Dorque"),
        ("Ada Morel a saisi l'Union des Ports (UDP) hier.", "fr", "Union des Ports"),
    ],
)
def test_who_acts_or_takes_part_is_an_actor(text: str, language: str, name: str) -> None:
    """A second mention, another preposition, and letters behind an institution's capitals."""
    assert name in actors(text, language)


@rows(
    ("text", "name", "kind"),
    [
        ("Marine Dorque a dit non.", "Marine Dorque", "person"),
        ("Ada Morel soutient Marine Le Dorque.", "Marine Le Dorque", "person"),
        ("La Marine a envoyé deux navires.", "Marine", "organization"),
        ("La Marine nationale a envoyé deux navires.", "Marine nationale", "organization"),
    ],
)
def test_a_given_name_is_one_before_a_surname(text: str, name: str, kind: str) -> None:
    """*Marine* is the navy with an article, and somebody before a surname."""
    assert actors(text, "fr")[name].kind == kind


@rows(
    ("language", "text", "name", "acts"),
    [
        ("de", "Der Rat verbot das Buch „Der Damm“ von Anna Kolb. Jan Wulf lehnte ab.", "Anna Kolb", False),
        ("de", "Der Rat verbot auch Anna Kolbs „Die Flut“. Jan Wulf lehnte ab.", "Anna Kolbs", False),
        ("fr", "Le livre « Le Port » de Jeanne Roe est interdit. Luc Morel refuse.", "Jeanne Roe", False),
        ("en", 'They read "The Dam" by Ada Roe. Ian Moss refused.', "Ada Roe", False),
        ("en", 'They read Ada Roe\'s "Flood". Ian Moss refused.', "Ada Roe", False),
        ("en", 'They read "The Dam" by Ada Roe. Ada Roe refused.', "Ada Roe", True),
        ("en", 'They fear Ada Roe\'s "reckless" plan. Ian Moss refused.', "Ada Roe", True),
        ("fr", "Le « grand virage » de Jeanne Roe inquiète. Luc Morel refuse.", "Jeanne Roe", True),
    ],
)
def test_whose_a_title_is_is_no_actor(language: str, text: str, name: str, acts: bool) -> None:
    """An author who stands beside a title alone; single words in marks are no title, and whoever acts is somebody."""
    assert (name in {actor.name for actor in summarize(text, language=language).actors}) == acts
