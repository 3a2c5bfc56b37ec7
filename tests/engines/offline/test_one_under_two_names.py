"""One actor under two names, and two that are not one: small invented articles, true cases and traps."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def forms(language: str, text: str) -> dict[str, tuple[str, ...]]:
    """All forms of an article's actors by name."""
    return {actor.name: (actor.name, *actor.aliases) for actor in summarize(text, language=language).actors}


@rows(
    ("text", "name", "form"),
    [
        ("Le général Samvor a refusé. Samvor Kelan commande la zone.", "Samvor Kelan", "Le général Samvor"),
        ("Ana Telvo Roquin a été renvoyée lundi. Telvo avait annoncé son départ.", "Ana Telvo Roquin", "Telvo"),
        ("Marc-Antoine d'Orsin a quitté la salle. MAO avait menacé de partir.", "Marc-Antoine d'Orsin", "MAO"),
        ("Paul Dorque de RTX a parlé. Paul Dorque a dit non.", "Paul Dorque", "Paul Dorque"),
        ("La secrétaire d'État aux droits de l'Homme, Mia Dorque, a parlé hier. Mia Dorque est partie.", "Mia Dorque",
         "La secrétaire d'État aux droits de l'Homme"),
    ],
)  # fmt: skip
def test_a_shorter_form_is_the_person_of_the_longer_name(text: str, name: str, form: str) -> None:
    """A first name behind a function, the first of two surnames and letters without particles name one person."""
    assert form in forms("fr", text)[name]


@rows(
    ("text", "name", "form"),
    [
        ("Le général Brenn a refusé. Samvor Kelan commande la zone.", "Samvor Kelan", "Le général Brenn"),
        ("Ana Marie Roquin a été renvoyée lundi. Telvo avait annoncé un départ.", "Ana Marie Roquin", "Telvo"),
        ("Marc-Antoine d'Orsin a quitté la salle. La MKO avait menacé de partir.", "Marc-Antoine d'Orsin", "MKO"),
    ],
)
def test_another_form_is_somebody_else(text: str, name: str, form: str) -> None:
    """What no word of the name says is somebody else's."""
    assert form not in forms("fr", text)[name]


@rows(
    ("text", "name", "form"),
    [
        ("La ministre de la Pêche a reculé. Awa Kessan est malade depuis lundi. La ministre de la Pêche a dit non.",
         "Awa Kessan", "La ministre de la Pêche"),
        ("Le préfet a reculé. Luc Kessan a parlé aux élus lundi. Le préfet refuse le plan.", "Luc Kessan", "Le préfet"),
        ("Awa Kessan a parlé hier. La garde des Sceaux a dit non.", "Awa Kessan", "La garde des Sceaux"),
        ("Le président Luc Kessan a parlé. Le locataire de l'Élysée refuse.", "Luc Kessan",
         "Le locataire de l'Élysée"),
        ("Le ministre des Affaires étrangères, Luc Kessan, a parlé. Le locataire du Quai d'Orsay refuse.",
         "Luc Kessan", "Le locataire du Quai d'Orsay"),
    ],
)  # fmt: skip
def test_who_has_been_named_since_holds_the_office(text: str, name: str, form: str) -> None:
    """An office without a name is held by whoever is named before it stands again, and by its own paraphrase."""
    assert form in forms("fr", text)[name]


@rows(
    ("text", "name", "form"),
    [
        ("Le maire a salué Luc Kessan. Luc Kessan est parti. Le maire dit qu'il reste.", "Luc Kessan", "Le maire"),
        ("Awa Kessan a quitté la salle. L'instituteur refuse de partir.", "Awa Kessan", "L'instituteur"),
        ("Awa Kessan a été interrogée. La garde à vue a été levée, a dit Awa Kessan.", "Awa Kessan", "La garde"),
    ],
)
def test_an_office_is_not_whoever_stands_near(text: str, name: str, form: str) -> None:
    """One sentence tells two apart, a noun's ending another gender; custody is nobody's office."""
    assert form not in forms("fr", text)[name]


@rows(
    ("language", "text", "name", "form"),
    [
        ("fr", "La Société maritime a perdu un procès. La banque refuse de payer.", "Société maritime", "La banque"),
        ("fr", "La Société maritime a perdu. La banque refuse. Une banque rivale a ri.", "Société maritime",
         "La banque"),
        ("de", "Die kleine Partei „Neue Roval“ fordert Wahlen.", "Neue Roval", "Die kleine Partei „Neue Roval“"),
        ("fr", "Le parti « Les Indociles » refuse le texte.", "Les Indociles", "Le parti « Les Indociles »"),
        ("de", "Die Zeitschrift „Jonge Welle“ kritisierte den Plan.", "Jonge Welle", "Die Zeitschrift „Jonge Welle“"),
    ],
)  # fmt: skip
def test_a_noun_belongs_to_the_institution_that_it_tells_of(language: str, text: str, name: str, form: str) -> None:
    """A firm's noun in the name contradicts no trade, and marks set off the name behind the noun."""
    assert form in forms(language, text)[name]


@rows(
    ("language", "text", "name"),
    [
        ("fr", "La Société maritime a perdu un procès. Le syndicat refuse de payer.", "Le syndicat"),
        ("de", "Die Partei „lehnt das ab“, sagte Ada Kolb.", "lehnt das ab"),
        ("fr", "Le parti « refuse de voter » la loi, a dit Awa Kessan.", "refuse de voter"),
    ],
)
def test_neither_a_union_is_a_company_nor_a_quote_a_name(language: str, text: str, name: str) -> None:
    """Words in marks that tell something are no name."""
    found = forms(language, text)
    assert name not in found
    assert name not in found.get("Société maritime", ())


@rows(
    ("text", "name"),
    [
        ("De nombreux élus ont refusé le texte.", "nombreux élus"),
        ("Hier, d'autres ministres ont combattu la loi.", "autres ministres"),
        ("La presse valmérienne a critiqué le plan.", "presse valmérienne"),
        ("Le texte est défendu par Merwa Kolvin.", "Merwa Kolvin"),
        ("Il a lu cela dans les pages du Figaro, a dit Awa Kessan.", "Figaro"),
    ],
)
def test_who_acts_or_is_read_is_an_actor(text: str, name: str) -> None:
    """*De* may be an article, the press acts, a passive tells who does it, and *du* holds the article of a name."""
    assert name in forms("fr", text)


@rows(
    ("text", "name"),
    [
        ("La conférence de presse a commencé à midi.", "presse"),
        ("Temple de Kolvar : les voisins refusent. Le temple de Kolvar ferme.", "Temple de Kolvar"),
        ("Le vote de nombreux élus a surpris.", "De nombreux élus"),
    ],
)
def test_neither_things_nor_places_act(text: str, name: str) -> None:
    """A conference, a temple and a vote of many are nobody."""
    assert name not in forms("fr", text)


@rows(
    ("text", "expected"),
    [
        ("Telor Boat Company closed a dock. Telor rejected the plan.", "Telor Boat Company"),
        ("The Telor Boat Company closed a dock. Telor rejected the plan.", "Telor Boat Company"),
        ("Telor Steel Corporation closed a dock. Telor rejected the plan.", "Telor Steel Corporation"),
        ("Karvo Boat Company closed a dock. Karvo backed the plan.", "Karvo Boat Company"),
        ("Telor Boat Company closed a dock. Karvo rejected the plan.", "Karvo"),
        ("Norway Boat Company closed a dock. Norway rejected the plan.", "Norway"),
        ("Telor Port Council closed a dock. Telor Club rejected the plan.", "Telor Club"),
    ],
)
def test_a_company_goes_by_its_first_word(text: str, expected: str) -> None:
    """Not a country's name, nor the town of a council."""
    found = summarize(f"It rained on Monday, and all roads in the valley were wet. {text}", language="en").positions
    assert found[-1].actor == expected


@rows(
    ("language", "text", "name", "form"),
    [
        ("fr", "Le maire et député Paul Dorque a refusé. Le maire partira.", "Paul Dorque", "Le maire"),
        ("fr", "La présidente et ancienne juge Mia Dorque a refusé.", "Mia Dorque", "La présidente"),
        ("es", "El alcalde y diputado Pablo Dorque rechazó el plan.", "Pablo Dorque", "El alcalde"),
        ("de", "Der Vizekanzler und Arbeitsminister Paul Dorque (SPD) trat zurück.", "Paul Dorque", "Der Vizekanzler"),
        ("de", "Am Montag sagte die Richterin und Autorin Mia Dorque, sie bleibe.", "Mia Dorque", "die Richterin"),
    ],
)
def test_two_functions_under_one_article_are_one_persons(language: str, text: str, name: str, form: str) -> None:
    """*And* joins to the first another without an article, before the name."""
    assert form in forms(language, text)[name]


@rows(
    ("language", "text", "name", "form"),
    [
        ("fr", "Le maire et le député Paul Dorque ont refusé.", "Paul Dorque", "Le maire"),
        ("fr", "Le maire et son adjoint Paul Dorque ont refusé.", "Paul Dorque", "Le maire"),
        ("es", "El alcalde y el diputado Pablo Dorque rechazaron el plan.", "Pablo Dorque", "El alcalde"),
        ("de", "Der Präsident und Außenminister Paul Dorque trafen sich.", "Paul Dorque", "Der Präsident"),
        ("de", "Die Kanzlerin und Außenminister Paul Dorque lehnten ab.", "Paul Dorque", "Die Kanzlerin"),
        ("en", "The president and Senator Paul Dorque said no.", "Paul Dorque", "The president"),
    ],
)
def test_two_functions_are_two_persons(language: str, text: str, name: str, form: str) -> None:
    """An article of its own, a verb in the plural, a man and a woman; English names have functions without article."""
    assert form not in forms(language, text)[name]
