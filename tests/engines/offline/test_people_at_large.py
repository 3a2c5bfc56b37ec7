"""People by trade, faith or origin, households and regions that act, and men and women who do."""

from __future__ import annotations

import pytest

import summarizer


def actors(text: str, language: str) -> list[str]:
    """The names of the actors of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language=language).actors]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Des hommes armés ont attaqué le village dans la nuit.", "fr", "hommes armés"),
        ("Deux femmes ont bloqué le pont.", "fr", "Deux femmes"),
        ("Armed men attacked the village at night.", "en", "Armed men"),
        ("Zwei Männer haben am Montag das Rathaus besetzt.", "de", "Zwei Männer"),
        ("La famille Armand a porté plainte contre la clinique.", "fr", "famille Armand"),
        ("Le clan Armand a quitté le port.", "fr", "clan Armand"),
        ("Die Familie Kolb klagte gegen die Stadt.", "de", "Familie Kolb"),
        ("La région Haute-Valmie a fermé deux lycées.", "fr", "région Haute-Valmie"),
        ("La ville de Rivel a interdit les feux.", "fr", "ville de Rivel"),
        ("Die Seismologen messen jede Woche ein Beben.", "de", "Seismologen"),
    ],
)
def test_people_who_act_are_actors(text: str, language: str, name: str) -> None:
    """They go by their surname, their place, or what tells them apart."""
    assert name in actors(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Deux hommes ont été tués dans la nuit.", "fr"),
        ("Two women were injured by the storm.", "en"),
        ("Zwei Männer wurden verletzt.", "de"),
        ("Luc et Marc sont partis. Les deux hommes ont pris la route.", "fr"),
        ("Il pleut dans la région Haute-Valmie depuis lundi.", "fr"),
    ],
)
def test_victims_those_just_named_and_places_are_none(text: str, language: str) -> None:
    """Somebody to whom something is done does nothing, *les deux hommes* have names, and a region may only be where."""
    assert not [name for name in actors(text, language) if name not in {"Luc", "Marc"}]


@pytest.mark.parametrize(
    "text",
    [
        "Deux hommes se sont réunis au port.",
        "Deux hommes sont entrés dans la banque.",
        "Trois femmes ont rapidement bloqué la route.",
    ],
)
def test_coming_and_going_is_no_passive(text: str) -> None:
    """*Sont entrés* tells what they do, *ont été vus* does not."""
    assert len(actors(text, "fr")) == 1


@pytest.mark.parametrize(
    ("text", "adjective"),
    [
        ("Les primaires démocrates ont eu lieu, a dit Awa Kessan.", "démocrates"),
        ("Les clivages partisans ont pesé, a dit Awa Kessan.", "partisans"),
        ("Plusieurs projets républicains ont été votés, a dit Awa Kessan.", "républicains"),
        ("Les discours militants ont lassé, a dit Awa Kessan.", "militants"),
        ("Des places conservatrices ont voté, a dit Awa Kessan.", "conservatrices"),
    ],
)
def test_a_plural_right_behind_another_is_an_adjective(text: str, adjective: str) -> None:
    """French words for people tell of things too: *les primaires démocrates*."""
    assert adjective not in actors(text, "fr")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Les démocrates ont voté contre la loi.", "démocrates"),
        ("Dans les rues, partisans et rivaux ont défilé.", "partisans"),
        ("Après des années, républicains et rivaux ont voté la loi.", "républicains"),
        ("Nombreux, militants et rivaux ont défilé.", "militants"),
    ],
)
def test_people_with_an_article_or_behind_a_comma_are_people(text: str, name: str) -> None:
    """No noun stands right before them that they could describe."""
    assert name in actors(text, "fr")
