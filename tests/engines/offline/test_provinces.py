"""Provinces that act, parts of a country that are not the country, and states that only tell where."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def names(text: str, language: str) -> set[str]:
    """The names of the actors of *text*."""
    return {actor.name for actor in summarize(text, language=language).actors}


@rows(
    ("text", "language", "name"),
    [
        ("Northern Ireland rejected the plan, Ada Moe said.", "en", "Northern Ireland"),
        ("South Australia banned the nets last week.", "en", "South Australia"),
        ("Texas and New Mexico sued the company.", "en", "New Mexico"),
        ("La Caroline du Nord a porté plainte contre la société.", "fr", "Caroline du Nord"),
        ("Le Québec rejette ce projet de port.", "fr", "Québec"),
        ("La Catalogne et l'Écosse ont refusé de signer.", "fr", "Écosse"),
    ],
)
def test_a_province_that_acts_is_an_actor(text: str, language: str, name: str) -> None:
    """Under its whole name, and not as the country whose name it holds."""
    assert name in names(text, language)


@rows(
    ("text", "language", "name"),
    [
        ("South Australia banned the nets last week.", "en", "Australia"),
        ("Northern Mali has been quiet, Ada Moe said.", "en", "Mali"),
        ("Oregon is the wettest place, Ada Moe said.", "en", "Oregon"),
        ("The mill in Arlen, Oregon, burned down, Ada Moe said.", "en", "Oregon"),
        ("Fighting in Chad and Niger had stopped, Ada Moe said.", "en", "Niger"),
        ("Les relations entre le Tchad et le Niger se dégradent, selon Ada Morel.", "fr", "Niger"),
    ],
)
def test_what_only_tells_where_is_nobody(text: str, language: str, name: str) -> None:
    """A part of a country, what is told of a place, a town's province, the second state behind a preposition."""
    assert name not in names(text, language)


@rows("name", ["Tchad", "Niger", "Arabie saoudite"])
def test_a_french_passive_may_have_several_agents(name: str) -> None:
    """Each of those behind *par* acts."""
    assert name in names("Ce texte a été condamné par le Tchad, le Niger et l'Arabie saoudite.", "fr")


def test_a_group_behind_an_agent_may_open_a_sentence_of_its_own() -> None:
    """*Et des habitants* need not be agents."""
    text = "Le quai a été fermé par la police, des habitants du Val, la nuit, dans le noir."
    assert "habitants du Val" not in names(text, "fr")
