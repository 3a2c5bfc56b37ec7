"""Days, places and channels between a French verb and what it hands over."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def first_run(text: str) -> str:
    """The first run of the first quote."""
    return summarizer.summarize(text, language="fr").quotes[0].text[0].text


@rows(
    ("text", "held"),
    [
        ("Marc Rive a avoué ce jeudi 9 mai avoir volé la barque.", "avoir volé la barque"),
        ("La maire a annoncé mardi soir sur Radio Val la fin du chantier.", "la fin du chantier"),
        ("Ada Tal a révélé dans un entretien à La Vague avoir été menacée.", "avoir été menacée"),
        ("La ministre a promis jeudi, devant les élus, une baisse des taxes.", "une baisse des taxes"),
        ("Ada Tal a démenti, dans une lettre à La Vague, toute fraude.", "toute fraude"),
        ("Le syndicat a réclamé ce matin devant l'usine le retour des marins.", "le retour des marins"),
        ("La ministre a reconnu le 3 mai au micro de Radio Val une erreur.", "une erreur"),
    ],
)
def test_when_and_where_it_was_said_is_no_part_of_it(text: str, held: str) -> None:
    """One circumstance behind the other, in commas or not, up to an object or an infinitive."""
    assert first_run(text) == held


@rows(
    ("text", "held"),
    [
        ("Le maire a appelé mardi à la grève.", "à la grève"),
        ("Le syndicat a demandé à la mairie une prime.", "à la mairie une prime"),
        ("Ada Tal a promis de rester au port.", "de rester au port"),
        ("Ada Tal a annoncé la fin du chantier devant les élus.", "la fin du chantier devant les élus"),
    ],
)
def test_what_a_verb_governs_is_no_circumstance(text: str, held: str) -> None:
    """An addressee, a goal or what stands behind the object stays."""
    assert first_run(text) == held
