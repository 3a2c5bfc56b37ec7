"""A person without a name, whom the nouns that follow take up again."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Actor
from tests.tables import rows


def actors(text: str, language: str) -> dict[str, Actor]:
    """The actors of *text* by name."""
    return {actor.name: actor for actor in summarize(text, language=language).actors}


@rows(
    ("text", "language", "name", "forms"),
    [
        ("A 41-year-old man rammed the gate. The driver was held at once. The suspect is known to the guards.", "en",
         "41-year-old man", {"The driver", "The suspect"}),
        ("A woman broke into the mill at night. The burglar took nothing.", "en", "woman", {"The burglar"}),
        ("An attacker burned the pier last night. The arsonist has fled.", "en", "attacker", {"The arsonist"}),
        ("Un homme de 41 ans a forcé la grille. Le chauffeur a été pris. L'individu se tait.", "fr", "homme",
         {"Le chauffeur", "L'individu"}),
        ("Une femme masquée a mis le feu au quai. La suspecte a fui.", "fr", "femme masquée", {"La suspecte"}),
    ],
)  # fmt: skip
def test_a_noun_takes_up_whoever_was_brought_in(text: str, language: str, name: str, forms: set[str]) -> None:
    """*The driver* and *the suspect* are the man of 41."""
    assert forms <= set(actors(text, language)[name].aliases)


@rows(
    ("text", "language", "name", "form"),
    [
        ("A man rammed the gate. The mayor closed the road. The mayor said it was over.", "en", "mayor", "The mayor"),
        ("Ada Moe rammed the gate. A man saw it. The woman was held at once.", "en", "Ada Moe", "Ada Moe"),
        ("Un homme a forcé la grille. Le maire a fermé la route. Le maire a porté plainte.", "fr", "maire", "Le maire"),
    ],
)
def test_who_has_a_function_is_somebody_else(text: str, language: str, name: str, form: str) -> None:
    """The mayor is not the man, and a name stays a name's."""
    found = actors(text, language)
    assert form in {name, *found[name].aliases}
    assert all(form not in actor.aliases for other, actor in found.items() if other != name)


def test_a_man_who_is_only_held_is_no_actor() -> None:
    """Once, and as the subject of a passive, he does nothing that the text tells."""
    assert "man" not in actors("Ada Moe said she was sorry. A man was held at the port.", "en")


def test_somebody_without_a_name_is_described_further() -> None:
    """*L'individu d'origine italienne* is the one just told of, and nobody who was named since."""
    text = "L'individu a été arrêté. Luc Kessan est venu. L'individu d'origine italienne a attaqué l'agent, a-t-il dit."
    found = {actor.name: actor.aliases for actor in summarize(text, language="fr").actors}
    assert "L'individu d'origine italienne" in found["individu"]


@rows(
    ("language", "text", "alias"),
    [
        ("en", "The gunman was arrested. The second gunman attacked the mayor.", "The second gunman"),
        ("en", "A man died in May. The Kenyan man attacked the mayor.", "The Kenyan man"),
        ("fr", "L'individu a été arrêté. Le premier individu a attaqué le maire.", "Le premier individu"),
    ],
)
def test_an_adjective_before_tells_of_another(language: str, text: str, alias: str) -> None:
    """A second gunman is not the first."""
    found = {actor.name: actor.aliases for actor in summarize(text, language=language).actors}
    assert not any(alias in aliases for name, aliases in found.items() if name in {"gunman", "man", "individu"})
