"""People by trade, faith or origin, households and regions that act, and men and women who do."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def actors(text: str, language: str) -> list[str]:
    """The names of the actors of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language=language).actors]


@rows(
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


@rows(
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


@rows(
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


@rows(
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


@rows(
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


@rows(
    ("text", "language", "name"),
    [
        ("La gauche a voté contre la loi.", "fr", "gauche"),
        ("Les passagers ont refusé de partir.", "fr", "passagers"),
        ("Les services secrets ont refusé de parler.", "fr", "services secrets"),
        ("The military refused to leave.", "en", "military"),
        ("On Monday passengers refused to leave the ferry.", "en", "passengers"),
        ("The dockers won the longest strike of the decade.", "en", "dockers"),
        ("The harbour union represents nine hundred dockers.", "en", "harbour union"),
        ("The port authority provides tugs for free.", "en", "port authority"),
    ],
)
def test_more_people_and_bodies_that_act(text: str, language: str, name: str) -> None:
    """A wing of a parliament, secret services, travellers; and verbs in -s and of irregular pasts are verbs."""
    assert name in actors(text, language)


@rows(
    ("text", "language", "name"),
    [
        ("La rive gauche a perdu ses arbres, dit Awa Kessan.", "fr", "gauche"),
        ("Les passagers ont été évacués, dit Awa Kessan.", "fr", "passagers"),
        ("The passengers were rescued, Ann Kessan said.", "en", "passengers"),
        ("A military band plays here, Ann Kessan said.", "en", "military"),
        ("Trois hommes ont été accusés lundi, dit Awa Kessan.", "fr", "accusés"),
    ],
)
def test_whoever_is_only_told_of_is_none(text: str, language: str, name: str) -> None:
    """An adjective, and travellers to whom something is done."""
    assert name not in actors(text, language)
