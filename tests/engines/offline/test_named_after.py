"""Things that bear somebody's name or look as if they did, and institutions that something is told of."""

from __future__ import annotations

import pytest

from summarizer import summarize


def actors(language: str, text: str) -> dict[str, str]:
    """The kinds of an article's actors by name."""
    return {actor.name: actor.kind for actor in summarize(text, language=language).actors}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Le feu a pris rue Jeanne Kessan, non loin du port.", "Jeanne Kessan"),
        ("fr", "Le télescope spatial Victor Kessan partira en mai.", "Victor Kessan"),
        ("fr", "La rame s'arrête à la station « Victor Kessan » depuis lundi.", "Victor Kessan"),
        ("es", "El agua cortó la calle Luis Kessan el lunes.", "Luis Kessan"),
        ("es", "El aeropuerto internacional Ana Kessan sigue cerrado.", "Ana Kessan"),
        ("en", "Crews sealed off Victor Kessan Street on Monday.", "Victor Kessan Street"),
        ("en", "The Victor Kessan Bridge has been closed since May.", "Victor Kessan Bridge"),
        ("fr", "L'avion a décollé de New York lundi pour rejoindre Los Morenas.", "Los Morenas"),
        ("en", "The crew passed Port Kessan and Las Morenas, then turned back.", "Las Morenas"),
    ],
)
def test_a_thing_named_after_somebody_is_nobody(language: str, text: str, name: str) -> None:
    """Streets, bridges, telescopes and towns: before the name in French and Spanish, behind it in English."""
    assert name not in actors(language, text)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "À son tour, Victor Kessan a quitté la rue. Victor Kessan a dit non.", "Victor Kessan"),
        ("fr", "La maire a baptisé la rue. Jeanne Kessan a coupé le ruban.", "Jeanne Kessan"),
        ("es", "Tras cerrar la calle, Luis Kessan dijo que no.", "Luis Kessan"),
        ("en", "Ada Park said the ferry was late.", "Ada Park"),
        ("en", "Down the road Victor Kessan said the ferry was late.", "Victor Kessan"),
    ],
)
def test_somebody_near_such_a_noun_is_somebody(language: str, text: str, name: str) -> None:
    """A comma or a full stop parts them, and a surname may be the word for a place."""
    assert actors(language, text)[name] == "person"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Awa Kessan a confié l'affaire au Tribunal des quais.", "Tribunal des quais"),
        ("fr", "Awa Kessan a été démise par le Parlement nordien.", "Parlement nordien"),
        ("en", "Ada Kessan of the Ports Council opened the hall.", "Ports Council"),
        ("en", "Ada Kessan asked for help from the European Union.", "European Union"),
        ("es", "Ana Kessan recurrirá al Tribunal Marítimo.", "Tribunal Marítimo"),
    ],
)
def test_a_named_institution_that_takes_part_is_an_actor(language: str, text: str, name: str) -> None:
    """Whoever is turned to, belonged to or acts behind *par* takes part, without being the subject of a verb."""
    assert name in actors(language, text)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Awa Kessan a chanté dans le Parlement nordien.", "Parlement nordien"),
        ("en", "Ada Kessan was born in Mercy General Hospital.", "Mercy General Hospital"),
        ("en", "Ada Kessan spoke of the county's largest hospital.", "county's largest hospital"),
        ("en", "Ada Kessan liked the look of the House.", "House"),
        ("fr", "Awa Kessan habite une maison du XXI e siècle.", "XXI"),
    ],
)
def test_where_something_happens_takes_no_part(language: str, text: str, name: str) -> None:
    """Nor does an institution that is only described, or a century."""
    assert name not in actors(language, text)
