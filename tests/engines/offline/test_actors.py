"""Who is who by the offline engine: small invented articles, each rule with one true case and one trap."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Actor
from tests.tables import rows


def actors(language: str, text: str) -> dict[str, Actor]:
    """The actors of an article by name."""
    return {actor.name: actor for actor in summarize(text, language=language).actors}


def named_by(found: dict[str, Actor], surface: str) -> list[str]:
    """Names of the actors that have *surface* as name or alias, articles and capitals aside."""
    return [
        name
        for name, actor in found.items()
        if any(form.lower().endswith(surface.lower()) for form in (name, *actor.aliases))
    ]


@rows(
    ("language", "text", "name", "role"),
    [
        ("fr", "La ministre malienne de la Pêche, Awa Kessan, a quitté la salle.", "Awa Kessan",
         "ministre malienne de la Pêche"),
        ("fr", "Le Premier ministre Paul Dorque a démissionné.", "Paul Dorque", "Premier ministre"),
        ("fr", "Awa Kessan, directrice du port, a annoncé une grève.", "Awa Kessan", "directrice du port"),
        ("en", "Malian Fisheries Minister Awa Kessan left the hall.", "Awa Kessan", "Malian Fisheries Minister"),
        ("en", "Paul Dorque, the mayor of Valmer, left the hall.", "Paul Dorque", "mayor of Valmer"),
        ("de", "Fischereiministerin Ada Kessan verließ den Saal.", "Ada Kessan", "Fischereiministerin"),
        ("de", "Paul Dorn, Vorsitzender des Hafenverbandes, verließ den Saal.", "Paul Dorn",
         "Vorsitzender des Hafenverbandes"),
    ],
)  # fmt: skip
def test_a_function_beside_a_name_is_the_persons_role(language: str, text: str, name: str, role: str) -> None:
    """A function before a name, or between commas after it, is that person's role."""
    found = actors(language, text)

    assert (found[name].kind, found[name].role) == ("person", role)


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Awa Kessan, la directrice du port, et Paul Dorque ont quitté la salle.", "Awa Kessan"),
        ("en", "Awa Kessan, the mayor of Valmer, and Paul Dorque left the hall.", "Awa Kessan"),
    ],
)
def test_a_function_in_a_list_is_another_persons(language: str, text: str, name: str) -> None:
    """A function after a comma that a list goes on from is not taken for the role of the name before it."""
    assert actors(language, text)[name].role is None


def test_an_adjective_that_could_be_a_title_is_no_person() -> None:
    """*Le premier* brings no person, though *le Premier* may be one."""
    found = actors("fr", "Deux jours ont passé. Le premier a été calme. Awa Kessan a ouvert la séance.")

    assert list(found) == ["Awa Kessan"]


@rows(
    ("language", "text", "names"),
    [
        ("fr", "Marie Varnel a dénoncé le projet. Jean Varnel a défendu le projet.", ["Marie Varnel", "Jean Varnel"]),
        ("en", "Mary Varnel attacked the plan. John Varnel defended it.", ["Mary Varnel", "John Varnel"]),
        (
            "de",
            "„Wir warten“, sagte Maria Varnel. „Es reicht“, sagte Johann Varnel.",
            ["Maria Varnel", "Johann Varnel"],
        ),
    ],
)
def test_two_people_of_one_surname_stay_apart(language: str, text: str, names: list[str]) -> None:
    """Two given names with one surname are two people."""
    assert list(actors(language, text)) == names


@rows(
    ("language", "text", "surface"),
    [
        ("fr", "Marie Varnel a dénoncé le projet. Mme Varnel a quitté la salle.", "Mme Varnel"),
        ("en", "Mary Varnel attacked the plan. Mrs. Varnel left the hall.", "Mrs. Varnel"),
        ("de", "„Wir warten“, sagte Maria Varnel. Frau Varnel verließ den Saal.", "Frau Varnel"),
    ],
)
def test_a_surname_takes_its_bearer_up_again(language: str, text: str, surface: str) -> None:
    """A surname after a full name is an alias of that person, and no actor of its own."""
    found = actors(language, text)

    assert len(found) == 1
    assert len(named_by(found, surface)) == 1


def test_a_surname_means_who_was_named_last() -> None:
    """Of two people of one surname it is the last named who is taken up."""
    text = "John Varnel defended the plan. Mary Varnel attacked it. John Varnel left the hall. Mr. Varnel called us."

    assert named_by(actors("en", text), "Mr. Varnel") == ["John Varnel"]


@rows(
    ("language", "text", "surface", "name"),
    [
        ("fr", "Awa Kessan, directrice du port, a annoncé une grève. La directrice a quitté la salle.",
         "La directrice", "Awa Kessan"),
        ("en", "Mayor Paul Dorque attacked the plan. The mayor left the hall.", "The mayor", "Paul Dorque"),
        ("de", "Fischereiministerin Ada Kessan lehnte den Plan ab. Die Ministerin verließ den Saal.",
         "Die Ministerin", "Ada Kessan"),
    ],
)  # fmt: skip
def test_a_function_takes_its_holder_up_again(language: str, text: str, surface: str, name: str) -> None:
    """A function alone means the person who was named with it; in German also with the end of a compound."""
    assert named_by(actors(language, text), surface) == [name]


@rows(
    ("language", "text", "surface", "name"),
    [
        ("fr", "La ministre malienne de la Pêche, Awa Kessan, a protesté. Le ministre malien du Budget a refusé.",
         "ministre malien du Budget", "Awa Kessan"),
        ("en", "Mayor Paul Dorque attacked the plan. The mayors left the hall.", "The mayors", "Paul Dorque"),
        ("de", "Vizepräsident Paul Dorn lehnte den Plan ab. Der Präsident verließ den Saal.",
         "Der Präsident", "Paul Dorn"),
    ],
)  # fmt: skip
def test_another_function_is_another_person(language: str, text: str, surface: str, name: str) -> None:
    """Another portfolio, several holders or the deputy's chief are not the person named with a like function."""
    assert name not in named_by(actors(language, text), surface)


@rows(
    ("language", "text", "surface", "name"),
    [
        ("fr", "Awa Kessan, ministre malienne des Affaires étrangères, parle. La chef de la diplomatie malienne part.",
         "chef de la diplomatie malienne", "Awa Kessan"),
        ("fr", "Le Premier ministre Paul Dorque a protesté. Le chef du gouvernement a quitté la salle.",
         "Le chef du gouvernement", "Paul Dorque"),
        ("en", "Malian Foreign Minister Awa Kessan attacked the plan. The top diplomat left the hall.",
         "The top diplomat", "Awa Kessan"),
        ("de", "Außenministerin Ada Kessan lehnte den Plan ab. Die Chefdiplomatin verließ den Saal.",
         "Die Chefdiplomatin", "Ada Kessan"),
    ],
)  # fmt: skip
def test_an_equivalent_title_means_the_same_person(language: str, text: str, surface: str, name: str) -> None:
    """A title that stands for another takes up the person who was named with that one."""
    assert named_by(actors(language, text), surface) == [name]


def test_an_equivalent_title_of_another_state_is_another_person() -> None:
    """The nationality beside an equivalent title must agree."""
    text = (
        "La ministre malienne des Affaires étrangères, Awa Kessan, a protesté. "
        "Le chef de la diplomatie tchadienne a quitté la salle."
    )

    assert "Awa Kessan" not in named_by(actors("fr", text), "chef de la diplomatie tchadienne")


@rows(
    ("language", "text", "name", "acronym"),
    [
        ("fr", "La Fédération Ouvrière du Littoral a déposé plainte. La FOL attend un procès.",
         "Fédération Ouvrière du Littoral", "FOL"),
        ("en", "The Coastal Workers Federation (CWF) filed a complaint. The CWF rejected the offer.",
         "Coastal Workers Federation", "CWF"),
        ("de", "Die Gewerkschaft der Hafenarbeiter (GHA) lehnte den Plan ab. Die GHA kritisierte den Entwurf.",
         "Gewerkschaft der Hafenarbeiter", "GHA"),
    ],
)  # fmt: skip
def test_an_acronym_is_linked_to_its_full_name(language: str, text: str, name: str, acronym: str) -> None:
    """Capitals that spell a name, or stand in brackets after it, are an alias of that institution."""
    found = actors(language, text)

    assert list(found) == [name]
    assert found[name].kind == "organization"
    assert acronym in found[name].aliases


def test_an_acronym_that_spells_nothing_stands_for_itself() -> None:
    """Capitals that no name of the article explains are an institution of their own."""
    found = actors("fr", "La Fédération Ouvrière du Littoral a déposé plainte. La VAL a refusé.")

    assert list(found) == ["Fédération Ouvrière du Littoral", "VAL"]


@rows(
    ("language", "text"),
    [
        ("fr", "Les délégués réunis à Ottawa ont rejeté le plan."),
        ("en", "The delegates who met in Ottawa rejected the plan."),
        ("de", "Die Delegierten in Ottawa lehnten den Plan ab."),
    ],
)
def test_a_city_that_only_locates_is_no_actor(language: str, text: str) -> None:
    """A capital after a preposition of place is no actor."""
    found = actors(language, text)

    assert not [actor for actor in found.values() if actor.kind == "state"]


@rows(
    ("language", "text"),
    [
        ("fr", "Bamako refuse de signer le traité."),
        ("en", "Bamako refuses to sign the treaty."),
        ("de", "Bamako kritisierte den Vertrag."),
    ],
)
def test_a_capital_that_acts_is_the_state(language: str, text: str) -> None:
    """A capital as the subject of a verb stands for its government."""
    found = actors(language, text)

    assert [actor.kind for actor in found.values()] == ["state"]


@rows(
    ("language", "text", "forms"),
    [
        ("fr", "Le Mali a rejeté le texte. Le gouvernement malien demande un vote. Bamako refuse. Les Maliens partent.",
         ["Le gouvernement malien", "Bamako", "Les Maliens"]),
        ("en", "Mali rejected the text. The Malian government demands a vote. Bamako refuses to sign.",
         ["The Malian government", "Bamako"]),
        ("de", "Mali lehnte den Vertrag ab. Die malische Regierung forderte eine Abstimmung. Bamako kritisierte ihn.",
         ["Die malische Regierung", "Bamako"]),
    ],
)  # fmt: skip
def test_country_government_capital_and_people_are_one_state(language: str, text: str, forms: list[str]) -> None:
    """A state is one actor under all its names."""
    found = actors(language, text)

    assert list(found) == ["Mali"]
    assert found["Mali"].kind == "state"
    assert set(forms) <= set(found["Mali"].aliases)


@rows(
    ("language", "text"),
    [
        ("fr", "Le Mali a rejeté le texte. Le gouvernement tchadien demande un vote."),
        ("en", "Mali rejected the text. The Chadian government demands a vote."),
        ("de", "Mali lehnte den Vertrag ab. Die tschadische Regierung forderte eine Abstimmung."),
    ],
)
def test_another_countrys_government_is_another_state(language: str, text: str) -> None:
    """Two nationalities are two states."""
    found = actors(language, text)

    assert [actor.kind for actor in found.values()] == ["state", "state"]


@rows(
    ("language", "text", "name", "noun"),
    [
        ("fr", "Le quotidien Le Courrier du Val a publié la lettre. Le quotidien refuse de répondre.",
         "Le Courrier du Val", "Le quotidien"),
        ("en", "The newspaper Harbour Courier published the letter. The newspaper rejected the claim.",
         "Harbour Courier", "The newspaper"),
        ("de", "Die Zeitung Hafenbote kritisierte den Plan. Die Zeitung lehnte das Angebot ab.",
         "Hafenbote", "Die Zeitung"),
    ],
)  # fmt: skip
def test_an_institution_goes_by_its_given_name(language: str, text: str, name: str, noun: str) -> None:
    """A name right after an institution's noun is its name, and the noun takes it up again."""
    found = actors(language, text)

    assert list(found) == [name]
    assert found[name].kind == "organization"
    assert noun in found[name].aliases


def test_an_indefinite_noun_brings_another_institution() -> None:
    """*Un quotidien* is not the newspaper that was named before."""
    found = actors("fr", "Le quotidien Le Courrier du Val a publié la lettre. Un quotidien refuse de répondre.")

    assert list(found) == ["Le Courrier du Val", "quotidien"]


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Les rebelles ont refusé la trêve.", "rebelles"),
        ("fr", "Les pays occidentaux ont condamné le vote.", "pays occidentaux"),
        ("en", "The rebels rejected the truce.", "rebels"),
        ("en", "European countries condemned the vote.", "European countries"),
        ("de", "Die Rebellen lehnten den Waffenstillstand ab.", "Rebellen"),
        ("de", "Die westlichen Staaten kritisierten die Wahl.", "westlichen Staaten"),
    ],
)
def test_people_without_an_institution_are_a_group(language: str, text: str, name: str) -> None:
    """People in the plural are a group, and so are states that an adjective takes together."""
    found = actors(language, text)

    assert {name: actor.kind for name, actor in found.items()} == {name: "group"}


@rows(
    ("language", "text"),
    [
        ("fr", "Le pays a fermé sa frontière."),
        ("en", "The country closed its border."),
        ("de", "Das Land schloss die Grenze."),
    ],
)
def test_a_country_without_a_name_is_no_group(language: str, text: str) -> None:
    """One country that is not named is no actor."""
    assert actors(language, text) == {}


@rows(
    ("language", "text"),
    [
        ("fr", "«Rien n'est signé», a déclaré un diplomate sous couvert d'anonymat."),
        ("en", '"Nothing is signed," said a diplomat who spoke on condition of anonymity.'),
        ("de", "„Nichts ist unterschrieben“, sagte ein Diplomat, der anonym bleiben wollte."),
    ],
)
def test_a_source_that_hides_its_name_is_unnamed(language: str, text: str) -> None:
    """A source that asks for anonymity is of the kind unnamed."""
    assert [actor.kind for actor in actors(language, text).values()] == ["unnamed"]


@rows(
    ("language", "text"),
    [
        ("fr", "«Rien n'est signé», a déclaré le procureur."),
        ("fr", "«Rien n'est signé», a déclaré un conseiller."),
        ("en", '"Nothing is signed," said the prosecutor.'),
        ("en", '"Nothing is signed," said an adviser.'),
        ("de", "„Nichts ist unterschrieben“, sagte der Staatsanwalt."),
    ],
)
def test_an_office_without_a_name_is_a_person(language: str, text: str) -> None:
    """Whoever holds an office and hides nothing is a person under that title."""
    assert [actor.kind for actor in actors(language, text).values()] == ["person"]


def test_a_verb_is_no_part_of_a_groups_name() -> None:
    """A verb whose ending adjectives share ends the phrase: *les salariés commencent*."""
    assert list(actors("fr", "Les salariés commencent une grève.")) == ["salariés"]


def test_many_articles_in_one_text_are_read_in_full() -> None:
    """Actors far apart in a long text are found and kept apart, whatever their number."""
    count = 120
    text = "\n\n".join(
        f"Le ministre Paul Kerv{chr(97 + i % 26)}{chr(97 + i // 26)} a quitté la salle." for i in range(count)
    )

    assert len(actors("fr", text)) == count


@rows(
    ("text", "language", "actor"),
    [
        (
            "Le gouvernement malien a proposé un port. Le gouvernement refuse d'obéir à un autre gouvernement.",
            "fr",
            "gouvernement malien",
        ),
        ("The Malian government offered a port. The government refuses to wait.", "en", "Malian government"),
        ("Die malische Regierung bot einen Hafen an. Die Regierung lehnt den Damm ab.", "de", "malische Regierung"),
        ("Le maire a proposé un port. Un autre maire refuse la digue.", "fr", "autre maire"),
        ("The harbour union met another union. The harbour union rejects the toll.", "en", "harbour union"),
    ],
)
def test_the_government_is_the_one_named_and_no_other(text: str, language: str, actor: str) -> None:
    """A bare government is that of the only state named; another one of its kind is somebody else."""
    positions = summarize(f"Le port. The port.\n\n{text}", language=language).positions

    assert positions[-1].actor == actor


@rows(
    ("text", "actor"),
    [
        ("Le collectif de Val menant depuis mars la grève des bacs a refusé la prime.", "collectif de Val"),
        ("Les élus menant la fronde ont refusé la prime.", "élus"),
        ("Le syndicat des marins indépendants a refusé la prime.", "syndicat des marins indépendants"),
    ],
)
def test_a_participle_with_its_object_is_no_name(text: str, actor: str) -> None:
    """What a participle governs is neither part of a name nor the subject; adjectives are part of it."""
    positions = summarize(f"Le port.\n\n{text}", language="fr").positions

    assert [position.actor for position in positions] == [actor]
