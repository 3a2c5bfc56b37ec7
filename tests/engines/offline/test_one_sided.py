"""What one side says of another without a quote: passives that accuse, beliefs, deeds announced, rumours."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str, language: str) -> list[tuple[str, tuple[str, ...]]]:
    facts = summarize(f"{text}\n", language=language).disputed_facts
    return [(fact.evidence[0].text, fact.asserted_by) for fact in facts]


@rows(
    ("text", "language", "evidence", "by"),
    [
        (
            "Six cadres du laboratoire sont suspectés par l'agence sanitaire de falsifier des essais.",
            "fr",
            "Six cadres du laboratoire sont suspectés par l'agence sanitaire de falsifier des essais",
            ("agence sanitaire",),
        ),
        (
            "La société, mise en cause par l'ONG Terre Claire pour avoir pollué la rivière, a fermé.",
            "fr",
            "mise en cause par l'ONG Terre Claire pour avoir pollué la rivière",
            ("Terre Claire",),
        ),
        (
            "Il a été reproché aux médecins d'avoir ignoré l'alerte.",
            "fr",
            "Il a été reproché aux médecins d'avoir ignoré l'alerte",
            (),
        ),
        (
            "Le sénateur, accusé de vol, de fraude et de chantage, a démissionné.",
            "fr",
            "accusé de vol, de fraude et de chantage",
            (),
        ),
        (
            "Colonel Amos Kerr, accused by rivals of plotting a coup, has resigned.",
            "en",
            "accused by rivals of plotting a coup",
            ("rivals",),
        ),
        ("The man, suspected of arms trafficking, was held on Tuesday.", "en", "suspected of arms trafficking", ()),
    ],
)
def test_a_participle_is_said_of_the_accused_by_whom_it_names(
    text: str, language: str, evidence: str, by: tuple[str, ...]
) -> None:
    """*Accused by rivals of plotting*: the rivals accuse; with nobody named nobody does, and never the accused."""
    assert claims(text, language) == [(evidence, by)]


@rows(
    "text",
    [
        "Le syndicat met en cause un projet de la mairie.",
        "Les deux maires se rejettent la responsabilité de l'accident.",
        "Le préfet a tenu la promesse de son cabinet.",
    ],
)
def test_a_locution_of_blame_without_a_wrong_is_no_claim(text: str) -> None:
    """*Met en cause un projet* finds fault, and says of nobody what he did."""
    assert claims(text, "fr") == []


@rows(
    ("text", "language", "evidence"),
    [
        ("Les enquêteurs pensent que le pilote a perdu connaissance.", "fr", "le pilote a perdu connaissance"),
        ("Les secours croient que le chef rebelle est mort.", "fr", "le chef rebelle est mort"),
        ("Investigators believe the pilot lost consciousness.", "en", "the pilot lost consciousness"),
        ("Officials think that the two men fled abroad.", "en", "the two men fled abroad"),
        ("Investigators believe the brakes were cut.", "en", "the brakes were cut"),
    ],
)
def test_a_belief_about_what_happened_is_one_sides_word(text: str, language: str, evidence: str) -> None:
    """*Detectives believe the men fled* is no quote, and nobody else confirms it."""
    assert [words for words, _ in claims(text, language)] == [evidence]


@rows(
    ("text", "language"),
    [
        ("Les élus pensent que le plan est bon.", "fr"),
        ("Officials believe the plan is sound.", "en"),
        ("Investigators do not believe the pilot lost consciousness.", "en"),
    ],
)
def test_a_belief_without_a_fact_is_no_claim(text: str, language: str) -> None:
    """What somebody thinks of a plan, or does not believe, cannot be checked."""
    assert claims(text, language) == []


@rows(
    ("text", "evidence"),
    [
        ("L'armée a annoncé avoir tué douze rebelles.", ["a annoncé avoir tué douze rebelles"]),
        (
            "Le ministère a annoncé que ses troupes avaient abattu un drone.",
            ["ses troupes avaient abattu un drone"],
        ),
        (
            "L'usine a annoncé que ses serveurs avaient été la cible d'une cyberattaque.",
            ["ses serveurs avaient été la cible d'une cyberattaque"],
        ),
        ("La mairie a annoncé que les travaux commenceraient lundi.", []),
        ("Le club a annoncé avoir recruté un entraîneur.", []),
        ("Le groupe a annoncé avoir investi 12 millions d'euros.", []),
    ],
)
def test_a_grave_deed_that_is_announced_is_a_claim(text: str, evidence: list[str]) -> None:
    """Who announces to have killed twelve men wants to be believed; who announces a plan or a purchase decides."""
    assert [words for words, _ in claims(text, "fr")] == evidence


@rows(
    "text",
    [
        "Le parti toucherait deux millions d'euros par an d'un État étranger",
        "Le suspect vivrait en Suisse depuis mars",
        "Le réseau recruterait des mineurs dans les foyers",
        "Une vingtaine d'ouvriers travailleraient sans contrat sur le chantier",
        "Le pilote souffrirait de graves brûlures",
    ],
)
def test_a_french_conditional_of_a_main_clause_tells_a_rumour(text: str) -> None:
    """*Le suspect vivrait en Suisse*: the article does not vouch for it, whatever the verb."""
    assert claims(f"{text}.", "fr") == [(text, ())]


@rows(
    "text",
    [
        "Cette mesure coûterait dix millions.",
        "Si la loi passait, elle toucherait deux millions de foyers.",
        "Le train entrait en gare.",
        "La réforme supprimerait deux jours de congé.",
        "Il savait que la gare fermerait.",
    ],
)
def test_a_french_conditional_that_supposes_tells_none(text: str) -> None:
    """What a plan would bring, what would be if, and an imperfect that only looks alike are no rumours."""
    assert claims(text, "fr") == []


@rows(
    ("text", "evidence"),
    [
        (
            "Les notes montrent que les deux juges seraient liés à un promoteur.",
            "les deux juges seraient liés à un promoteur",
        ),
        (
            "C'est en quittant le port que le navire aurait heurté un rocher avant que l'équipage ne donne l'alerte.",
            "le navire aurait heurté un rocher",
        ),
        ("Le navire aurait heurté un rocher après avoir quitté le port.", "Le navire aurait heurté un rocher"),
    ],
)
def test_a_rumour_is_told_without_its_frame_and_its_hour(text: str, evidence: str) -> None:
    """What presents a rumour, and what says when, is no part of it."""
    assert claims(text, "fr") == [(evidence, ())]


@rows(
    ("text", "found"),
    [
        ("Neighbours said the gunman fled through the yard.", True),
        ("The union said the firm knew of the defect.", True),
        ("Residents said soldiers broke the doors.", True),
        ("Residents said the pump had been out of order.", True),
        ('"There have been noisy nights in the yard," Ann Roe said.', False),
        ('"My people have been under strain," Ann Roe said.', False),
    ],
)
def test_an_irregular_past_tells_a_deed_and_a_perfect_of_to_be_none(text: str, found: bool) -> None:
    """*Fled* and *knew* are pasts like *escaped*; what something has been like is no deed."""
    assert bool(claims(text, "en")) is found
