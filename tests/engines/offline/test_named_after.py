"""Things that bear somebody's name or look as if they did, and institutions that something is told of."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def actors(language: str, text: str) -> dict[str, str]:
    """The kinds of an article's actors by name."""
    return {actor.name: actor.kind for actor in summarize(text, language=language).actors}


@rows(
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


@rows(
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


@rows(
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


@rows(
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


@rows(
    ("language", "text", "thing", "person"),
    [
        ("fr", "Ceux de Jeanne Kessan ont quitté la salle lundi.", "Ceux de Jeanne Kessan", "Jeanne Kessan"),
        ("fr", "Le film Fracas de Victor Kessan a plu, note Awa Roh.", "Fracas de Victor Kessan", "Victor Kessan"),
        (
            "fr",
            "Selon Victor Kessan, le Tremplin d'Olivier de Vrac ferme.",
            "Tremplin d'Olivier de Vrac",
            "Victor Kessan",
        ),
    ],
)
def test_a_thing_of_somebody_is_two(language: str, text: str, thing: str, person: str) -> None:
    """A capital, *de* and a given name with its surname are no name of one person."""
    found = actors(language, text)
    assert thing not in found
    assert found[person] == "person"


@rows(
    ("text", "person"),
    [
        ("Luc de Vrac a dit non.", "Luc de Vrac"),
        ("Jeanne d'Alban a dit non.", "Jeanne d'Alban"),
        ("Le maire Zorin de Vrac a dit non.", "Zorin de Vrac"),
    ],
)
def test_a_particle_of_a_surname_stays(text: str, person: str) -> None:
    """Behind a given name, and before a word that is none, it is part of the name."""
    assert actors("fr", text)[person] == "person"


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Le vol avec Air Mali a été annulé. Air Mali attend.", "Air Mali"),
        ("fr", "Awa Kessan a pris Contrat UXI et n'a rien dit.", "Contrat UXI"),
        ("en", "Ann Kessan works for Telor Japan. Telor Japan is hiring.", "Telor Japan"),
        ("en", "Kenya Harvest Bonus came late, Ann Kessan said.", "Kenya Harvest Bonus"),
        ("en", "Ann Kessan praised Choices USA on Sunday.", "Choices USA"),
    ],
)
def test_a_country_or_letters_in_a_name_tell_that_it_is_no_persons(language: str, text: str, name: str) -> None:
    """*Air Mali*, *Telor Japan* and *Choices USA* look like a given name and a surname."""
    assert actors(language, text).get(name) != "person"


@rows(
    ("language", "text", "name"),
    [
        ("en", "Michael Jordan said the dam was old.", "Michael Jordan"),
        ("en", "Zarah Holt said the dam was old.", "Zarah Holt"),
        ("fr", "Awa MALI a dit non.", "Awa MALI"),
    ],
)
def test_a_given_name_before_a_country_tells_a_person(language: str, text: str, name: str) -> None:
    """A surname may be a country's name, and stand in capitals."""
    assert actors(language, text)[name] == "person"


def test_a_country_that_a_headline_names_first_stays_a_state() -> None:
    """*Mali :* in a headline tells where it plays; the country that acts below is a state."""
    found = actors("fr", "Mali: mise en garde contre le Niger\n\nLe Mali a mis en garde le Niger, dit Awa Roh.")
    assert found["Mali"] == "state"


@rows(
    ("text", "language", "body"),
    [
        ("Ada Moe is ill. Lawyers said the charity New Hope refused.", "en", "New Hope"),
        ("Ada Moe is ill. The company United Foods refused.", "en", "United Foods"),
        ("Ada Morel est malade. Le quotidien El Faro dénonce la loi.", "fr", "El Faro"),
        ("Ada Morel est malade. Le quotidien espagnol El Faro dénonce la loi.", "fr", "El Faro"),
        ("Ada Moe está enferma. La empresa Costa Verde rechazó el plan.", "es", "Costa Verde"),
    ],
)
def test_the_first_word_of_a_country_names_what_its_noun_says(text: str, language: str, body: str) -> None:
    """*New* and *El* begin countries' names, and others."""
    assert {actor.name: actor.kind for actor in summarize(text, language=language).actors}[body] == "organization"


@rows(
    ("text", "language", "kind"),
    [
        ("Ada Moe is ill. Lawyers for the company New Zealand refused.", "en", "organization"),
        ("Ada Moe is ill. The mayor of New Sarn, New Sarn, refused.", "en", "person"),
        ("Ada Morel est malade. Le quotidien Costa Rica refuse.", "fr", "organization"),
    ],
)
def test_a_country_or_a_town_named_twice_is_nobody(text: str, language: str, kind: str) -> None:
    """The whole name of a country behind a noun, and a town behind a comma that is there already."""
    found = {(actor.name, actor.kind) for actor in summarize(text, language=language).actors}
    assert found.isdisjoint({(name, kind) for name in ("New Zealand", "New Sarn", "Costa Rica")})
