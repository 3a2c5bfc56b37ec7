"""Who is an actor in German, where every noun has a capital and articles show its case. All is invented."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def actors(text: str) -> dict[str, str]:
    """Kinds of the actors of a German *text* by every name they have."""
    found = summarizer.summarize(text, language="de").actors
    return {name: actor.kind for actor in found for name in (actor.name, *actor.aliases)}


@rows(
    ("text", "name"),
    [
        ("Die Anwälte verließen den Saal.", "Anwälte"),
        ("Augenzeugen berichteten, der Damm sei leck.", "Augenzeugen"),
        ("Erschöpfte Soldaten verließen den Ort.", "Soldaten"),
        ("Die Soldaten räumten den Kai. Den Soldaten folgte niemand.", "Soldaten"),
        ("Am Montag verließen mehrere Anwälte den Saal.", "mehrere Anwälte"),
        ("Die Behörden räumten den Kai.", "Behörden"),
        ("Zwei Minister verließen den Saal.", "Zwei Minister"),
    ],
)
def test_several_people_are_a_group(text: str, name: str) -> None:
    """A plural, told by article, ending or number, is a group and no person."""
    assert actors(text).get(name) == "group"


@rows(
    ("text", "name"),
    [
        ("Der Minister sagte, der Damm halte.", "Minister"),
        ("Die Ministerin sagte, der Damm halte.", "Ministerin"),
        ("Der neue Präsident sagte, der Damm halte.", "neue Präsident"),
    ],
)
def test_one_holder_of_a_function_is_a_person(text: str, name: str) -> None:
    """The singular stays a person, whatever its ending."""
    assert actors(text).get(name) == "person"


@rows(
    ("text", "name"),
    [
        ("Die verdächtigen Pumpen liefen. Anna Kolb sagte, alles sei ruhig.", "Pumpen"),
        ("Die betroffenen Buslinien fuhren. Anna Kolb sagte, alles sei ruhig.", "Buslinien"),
        ("Anwesende Boote legten ab. Anna Kolb sagte, alles sei ruhig.", "Boote"),
        ("Zwei Flugzeuge landeten. Anna Kolb sagte, alles sei ruhig.", "Zwei Flugzeuge"),
        ("Die Firma Entschädigungen zahlen zu lassen, sagte Anna Kolb, sei richtig.", "Entschädigungen"),
        ("Der Hafen ist eine der größten Anlagen der Welt, sagte Anna Kolb.", "Welt"),
        ("Das Aktenzeichen ist 7 KR 16, sagte Anna Kolb.", "KR"),
        ("Für einen unabhängigen Staat sei es zu früh, sagte Anna Kolb.", "unabhängigen Staat"),
    ],
)
def test_things_are_no_actors(text: str, name: str) -> None:
    """Adjectives in small letters, things that end as people do, figures and a state that is only wished for."""
    found = actors(text)

    assert name not in found
    assert "Anna Kolb" in found


@rows(
    ("text", "name"),
    [
        ("Das Sozialgericht Berlin hob die Abgabe auf.", "Sozialgericht Berlin"),
        ("Ein Antrag des Landgerichts Roval wurde verlesen.", "Landgerichts Roval"),
        ("Die Stadt Roval kassiert dafür Geld.", "Stadt Roval"),
        ("Nach einem Bericht der Zeitung The Roval Post brach der Damm.", "The Roval Post"),
        ("Ein Brief der Deutschen Bank wurde verlesen.", "Deutschen Bank"),
        ("Ein Brief der libanesischen Armee wurde verlesen.", "libanesischen Armee"),
        ("Ein Brief des Verbandes der Winzer wurde verlesen.", "Verbandes der Winzer"),
    ],
)
def test_institutions_with_words_of_their_own_are_actors(text: str, name: str) -> None:
    """A place, an adjective or a genitive tells an institution apart, in whatever case it stands."""
    assert actors(text).get(name) == "organization"


@rows(
    ("text", "name"),
    [
        ("In der Stadt Roval regnete es.", "Stadt Roval"),
        ("Sie verließ eine Bank im Park.", "Bank"),
        ("Der Süden Mexikos und der Norden Mexikos sind trocken.", "Mexiko"),
    ],
)
def test_places_and_mere_nouns_are_no_actors(text: str, name: str) -> None:
    """What only locates, or is not told apart, has to act."""
    assert name not in actors(text)


@rows(
    ("text", "name"),
    [
        ("Am Montag räumte die Feuerwehr den Kai.", "Feuerwehr"),
        ("Dennoch stellte sich der Betriebsrat quer.", "Betriebsrat"),
        ("Weil es regnete, schloss die Polizei den Kai.", "Polizei"),
        ("Der Brand wurde am Montag von der Feuerwehr gelöscht.", "Feuerwehr"),
        ("Freiwillige versorgen die Leute mit Brot.", "Freiwillige"),
        ("Die Feuerwehr und die Polizei räumten den Kai.", "Feuerwehr"),
    ],
)
def test_who_acts_behind_the_verb_is_an_actor(text: str, name: str) -> None:
    """A subject may stand behind its verb, and the agent of a passive before the participle."""
    assert name in actors(text)


@rows(
    ("text", "name"),
    [
        ("Am Montag half sie der Feuerwehr.", "Feuerwehr"),
        ("Anna Kolb besuchte die Feuerwehr.", "Feuerwehr"),
        ("Der Wagen wurde vor der Feuerwehr geparkt.", "Feuerwehr"),
    ],
)
def test_objects_and_places_do_not_act(text: str, name: str) -> None:
    """An object behind the verb and a place in a passive are no actors."""
    assert name not in actors(text)


def test_a_surname_goes_on_with_a_name_of_three() -> None:
    """A third name belongs to the person whom the text calls by it alone."""
    assert "Hassan Omar Ziad" in actors("Hassan Omar Ziad sprach lange. Später ging Ziad nach Hause.")


@rows(
    ("text", "name"),
    [
        ("Lokale Medien berichteten, der Damm sei leck.", "Lokale Medien"),
        ("Politische Beobachter sagten, der Damm halte.", "Politische Beobachter"),
        (
            "Das Landesamt für Schifffahrt und Fischerei sagte, der Damm halte.",
            "Landesamt für Schifffahrt und Fischerei",
        ),
        ("Das Bundesamt für Sicherheit in der Schifffahrt (BaSS) warnte. Die BaSS lehnt ab.", "BaSS"),
        ("Die US-Regierung lehnt den Bau ab. Die USA hatten gezögert.", "USA"),
        ("Laut einem Bericht des Hafenumweltamts ist der Damm leck.", "Hafenumweltamts"),
    ],
)
def test_where_german_phrases_begin_and_end(text: str, name: str) -> None:
    """An adjective that opens the sentence, the field of an office, an acronym of small and capital letters."""
    assert name in actors(text)


@rows(
    ("text", "name"),
    [
        ("Das Amt für ihre Hilfe zu loben, sagte Anna Kolb, sei richtig.", "Amt für ihre Hilfe"),
        ("Die Firma für Boote sagte nichts. Anna Kolb lehnte ab.", "Firma für Boote"),
        ("Das Beben dauerte zehn Sekunden, sagte Anna Kolb.", "zehn Sekunden"),
        ("Das sei einer der lautesten Händler Deutschlands, sagte Anna Kolb.", "Deutschlands"),
        ("Die Gesetzesinitiative ging am Montag verloren, sagte Anna Kolb.", "Gesetzesinitiative"),
        ("Als Ersatz wollen die Händler nun Boote, sagte Anna Kolb.", "Ersatz"),
        ("Laut einem Prüfbericht ist der Damm leck.", "Prüfbericht"),
    ],
)
def test_what_german_names_do_not_hold(text: str, name: str) -> None:
    """A reason, what a firm sells, seconds, a country behind a function, a bill, what serves as something, a report."""
    assert name not in actors(text)


@rows(
    ("text", "name", "other"),
    [
        ("Der Fischereiverband lehnt ab. Der Verband sagte, der Damm halte.", "Fischereiverband", "Der Verband"),
        (
            "Die Bürgerinitiative Eschental klagt. Die Initiative lehnt ab.",
            "Bürgerinitiative Eschental",
            "Die Initiative",
        ),
        ("Die Hafengewerkschaft streikt. Die Gewerkschaft lehnt ab.", "Hafengewerkschaft", "Die Gewerkschaft"),
    ],
)
def test_the_end_of_a_compound_takes_it_up(text: str, name: str, other: str) -> None:
    """*Der Verband* is the *Fischereiverband* of which the text has just spoken."""
    found = {actor.name: actor.aliases for actor in summarizer.summarize(text, language="de").actors}
    assert other in found[name]


def test_the_end_of_a_compound_takes_up_nobody_before_it() -> None:
    """An association of which the text speaks first is no compound that it names later."""
    text = "Der Rat lehnt ab. Der Fischereiverband streikt."
    found = {actor.name: actor.aliases for actor in summarizer.summarize(text, language="de").actors}
    assert all("Der Rat" not in aliases for name, aliases in found.items() if name == "Fischereiverband")


@rows(
    ("text", "speakers"),
    [
        ("Laut einem Bericht des Landesamts ist der Damm leck.", ("Landesamts",)),
        ("Laut einer Mitteilung des BHA ist der Damm leck. Das BHA sagte, er halte.", ("BHA",)),
        ("Laut einem Prüfbericht ist der Damm leck.", ()),
        ("Laut einem Bericht vom Montag ist der Damm leck.", ()),
    ],
)
def test_a_document_speaks_for_who_issued_it(text: str, speakers: tuple[str, ...]) -> None:
    """The institution in the genitive behind it, and nobody where none stands there."""
    assert summarizer.summarize(text, language="de").quotes[0].speakers == speakers


@rows(
    ("text", "name", "known"),
    [
        ("Landrat wirft Ministerin Wortbruch vor. Anna Kolb lehnt ab.", "Wortbruch", False),
        ("Das hat der Landrat der Ministerin Wortbruch genannt, sagte Anna Kolb.", "Wortbruch", False),
        ("Minister Fischer lehnt ab. Später ging Fischer.", "Fischer", True),
        ("Minister Udo Fischer lehnt ab. Dann sprach Minister Fischer.", "Fischer", True),
    ],
)
def test_a_noun_behind_a_function_is_no_name(text: str, name: str, known: bool) -> None:
    """A surname that is a noun too stands alone elsewhere, or behind a given name."""
    assert (name in actors(text)) is known


@rows(
    "text",
    [
        "Die „Tarn“ GmbH & Co KG klagt gegen den Bescheid. Anna Kolb bleibt.",
        "Das Amt führt die Firma als GmbH & Co KG. Anna Kolb bleibt.",
        "Anna Kolb leitet eine AG & Co KG.",
    ],
)
def test_a_legal_form_alone_names_nobody_and_stops_nothing(text: str) -> None:
    """A name of which nothing is left without its legal form is no reason to fail."""
    assert "Anna Kolb" in {actor.name for actor in summarizer.summarize(text, language="de").actors}
