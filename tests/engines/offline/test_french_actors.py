"""How far French phrases for people and institutions reach, and which letters stand for them."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.schema.summary import Actor


def actors(text: str) -> dict[str, Actor]:
    """The actors of a French article by name."""
    return {actor.name: actor for actor in summarize(text, language="fr").actors}


def speakers(text: str) -> list[str]:
    """Who speaks in each quote of a French article."""
    return [" + ".join(quote.speakers) for quote in summarize(text, language="fr").quotes]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("La patronne de la compagnie Telor a dit que le port ferme.", "patronne de la compagnie Telor"),
        ("Le fondateur du site Quai Libre a dit que le port ferme.", "fondateur du site Quai Libre"),
        ("La cheffe du parti Aube nouvelle, Awa Kessan, a dit que le port ferme.", "Awa Kessan"),
        ("La présidente de l'association Awa Kessan a dit que le port ferme.", "Awa Kessan"),
        ("Le chef de la police Dorque a dit que le port ferme.", "Dorque"),
    ],
)
def test_behind_a_function_capitals_may_name_its_institution(text: str, speaker: str) -> None:
    """A company's or a party's name belongs to its noun; a given name and a name behind the police do not."""
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Les marins bloqués à bord disent que le port ferme.", "marins"),
        ("Selon les gendarmes envoyés sur la digue, le port ferme.", "gendarmes"),
        ("Les habitants présents dans la salle disent que le port ferme.", "habitants"),
        ("Les forces armées en exercice disent que le port ferme.", "forces armées en exercice"),
        ("Les employés municipaux disent que le port ferme.", "employés municipaux"),
    ],
)
def test_a_participle_with_words_of_its_own_is_no_part_of_a_name(text: str, speaker: str) -> None:
    """Where people are or who sent them is not what they are called; *armées* has become an adjective."""
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le parti au pouvoir a dit que le port ferme.", "parti au pouvoir"),
        ("Le gouvernement en exil a dit que le port ferme.", "gouvernement en exil"),
        ("Le parti en ville a dit que le port ferme.", "parti"),
        ("La Commission des Ports unis a dit que le port ferme.", "Commission des Ports unis"),
        ("La Ligue des marins (LDM) de Valmer a dit que le port ferme.", "Ligue des marins (LDM) de Valmer"),
    ],
)
def test_a_name_is_given_in_full(text: str, name: str) -> None:
    """With its standing, its second adjective, and the place behind letters in brackets."""
    assert name in actors(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La Ligue mondiale de la digue a ri. La LMD dit que le port ferme.", "Ligue mondiale de la digue"),
        ("La LMD a ri. La Ligue mondiale de la digue dit que le port ferme.", "Ligue mondiale de la digue"),
        ("La Société des marins a ri. La SDM dit que le port ferme.", "Société des marins"),
        ("La Ligue des marins (LDM) de Valmer a ri. La LDM rit. La ligue des marins de Valmer dit que tout va.",
         "ligue des marins de Valmer"),
        ("La Ligue mondiale de la digue a ri. La LMP dit que le port ferme.", "LMP"),
        ("La LM a ri. La Ligue mondiale dit que le port ferme.", "Ligue mondiale"),
    ],
)  # fmt: skip
def test_letters_stand_for_a_name_whose_words_begin_so(text: str, name: str) -> None:
    """Before the name or behind it, with and without its small words; other letters, and two, are somebody else."""
    assert speakers(text)[-1] == name
