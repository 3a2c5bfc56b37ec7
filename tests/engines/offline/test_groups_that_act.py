"""Groups that act, beside those that are only counted, done to, or there."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def names(text: str, language: str) -> set[str]:
    """The names of the actors of *text*."""
    return {actor.name for actor in summarize(text, language=language).actors}


@rows(
    ("text", "language", "name"),
    [
        ("Ada Moe said she was sorry. Two sailors took the boat.", "en", "Two sailors"),
        ("Ada Moe said she was sorry. The sailors were invited to the palace.", "en", "sailors"),
        ("Ada Morel est navrée. Des marins ont bloqué le port.", "fr", "marins"),
        ("Ada Morel est navrée. Les marins ont été reçus par le préfet.", "fr", "marins"),
        ("Le port fermé par des marins. Ada Morel est navrée.", "fr", "marins"),
    ],
)
def test_a_group_that_acts_or_is_told_apart_is_an_actor(text: str, language: str, name: str) -> None:
    """The subject of a deed, its agent, and whom a definite article takes up."""
    assert name in names(text, language)


@rows(
    ("text", "language", "name"),
    [
        ("Ada Moe said she was sorry. Two sailors were hurt in the storm.", "en", "Two sailors"),
        ("Ada Moe said she was sorry. Schools and colleges are closed this week.", "en", "colleges"),
        ("Ada Morel est navrée. Six marins ont été blessés dans la tempête.", "fr", "Six marins"),
        ("Storm drowns two sailors\n\nAda Moe said on Friday that she was sorry for the loss.", "en", "two sailors"),
        ("Une tempête emporte des marins\n\nAda Morel a dit vendredi qu'elle était navrée.", "fr", "marins"),
    ],
)
def test_whoever_is_only_done_to_is_no_actor(text: str, language: str, name: str) -> None:
    """People in a number that suffer a passive, and those whom only a headline names."""
    assert name not in names(text, language)


def test_whom_headline_and_text_turn_on_are_actors() -> None:
    """A group that the headline names and the text comes back to twice."""
    text = (
        "Help for the sailors\n\nAda Moe spoke to the sailors on Friday. "
        "She said a house for the sailors would be built by May."
    )
    assert "sailors" in names(text, "en")


@rows(
    ("text", "language", "name", "kind"),
    [
        ("L'opposition a quitté la salle.", "fr", "opposition", "group"),
        ("La majorité a adopté le budget.", "fr", "majorité", "group"),
        ("The opposition walked out.", "en", "opposition", "group"),
        ("La oposición abandonó la sala.", "es", "oposición", "group"),
        ("Les autorités ont fermé le port.", "fr", "autorités", "group"),
        ("Local authorities closed the port.", "en", "Local authorities", "group"),
        ("Las autoridades cerraron el puerto.", "es", "autoridades", "group"),
        ("Le parti d'opposition a quitté la salle.", "fr", "parti d'opposition", "organization"),
        ("The government closed the port.", "en", "government", "state"),
        ("Le gouvernement a fermé le port.", "fr", "gouvernement", "state"),
    ],
)
def test_people_without_an_institution_are_a_group(text: str, language: str, name: str, kind: str) -> None:
    """An opposition has many parties, authorities many offices; a party is one body, a government one state."""
    assert {actor.name: actor.kind for actor in summarize(text, language=language).actors}.get(name) == kind


def test_authorities_of_a_named_state_are_that_state() -> None:
    """Their state's adjective says whose they are."""
    found = summarize("Le Maroc votera. Les autorités marocaines ont refusé le texte.", language="fr").actors
    assert [(actor.name, actor.kind) for actor in found] == [("Maroc", "state")]
