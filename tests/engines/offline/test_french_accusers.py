"""French accusations: adverbs behind their verb, agents with an article of their own, and accusers who have no name."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def facts(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(fact.claim, fact.asserted_by) for fact in summarize(f"{text}\n", language="fr").disputed_facts]


@rows(
    ("text", "claim"),
    [
        ("Ada Tal accuse également la mairie d'avoir caché les plans.", "La mairie aurait caché les plans."),
        ("Ada Tal accuse depuis des mois la mairie d'avoir caché les plans.", "La mairie aurait caché les plans."),
        ("Ada Tal accuse en outre la mairie d'avoir caché les plans.", "La mairie aurait caché les plans."),
        ("Lise Orme a répondu à Paul Tal. Il l'accuse notamment d'avoir menti.", "Lise Orme aurait menti."),
        (
            "Les deux ports s'accusent mutuellement d'avoir menti.",
            "Les deux ports s'accusent mutuellement d'avoir menti.",
        ),
        ("Ada Tal l'accuse aussi d'avoir caché les plans.", "Ada Tal l'accuse aussi d'avoir caché les plans."),
        ("Ada Tal a reproché au port d'avoir tardé à ouvrir.", "Le port aurait tardé à ouvrir."),
    ],
)
def test_an_adverb_is_nobody_who_is_accused(text: str, claim: str) -> None:
    """*L'accuse aussi d'avoir menti*: what stands between the verb and the wrong is no part of the claim."""
    assert claim in [told for told, _ in facts(text)]


@rows(
    ("text", "expected"),
    [
        ("La mairie est accusée par la CGT d'avoir caché les plans.", ("La mairie aurait caché les plans.", ("CGT",))),
        ("Le port est accusé par la CFDT de mensonge.", ("Le port serait coupable de mensonge.", ("CFDT",))),
        ("Le port a été accusé mardi par la CGT d'avoir menti.", ("Le port aurait menti.", ("CGT",))),
        ("Le port est accusé par Ada Tal de mensonge.", ("Le port serait coupable de mensonge.", ("Ada Tal",))),
        ("Le port est accusé par le préfet d'avoir menti.", ("Le port aurait menti.", ("préfet",))),
    ],
)
def test_an_agent_may_have_an_article_before_its_name(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    """*Accusée par la CGT*: an institution's name begins behind its article."""
    assert expected in facts(text)


@rows(
    "text",
    [
        "« C'est faux », a répondu Ada Tal à ceux qui l'accusent d'avoir menti.",
        "Ada Tal a porté plainte contre celui qui l'accuse d'avoir menti.",
        "Ada Tal plaint celles qui accusent le port de vol.",
    ],
)
def test_nobody_accuses_themselves_by_those_who_do(text: str) -> None:
    """*À ceux qui l'accusent*: whoever accuses has no name, least of all that of the accused."""
    assert not any("Ada Tal" in by for _, by in facts(text))


def test_who_is_named_before_the_relative_accuses() -> None:
    """A noun right before *qui* is who accuses."""
    assert ("Ada Tal aurait menti.", ("CGT",)) in facts("Ada Tal répond à la CGT qui l'accuse d'avoir menti.")
