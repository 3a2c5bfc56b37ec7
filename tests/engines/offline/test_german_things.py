"""Nouns that stand in German where a name could, and names that look like nouns. All is invented."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def actors(text: str) -> dict[str, str]:
    """Kinds of the actors of a German *text*, by name."""
    return {actor.name: actor.kind for actor in summarizer.summarize(f"{text}\n", language="de").actors}


@rows(
    ("text", "name", "kind"),
    [
        ("Am Abend brachte die Polizei Pferde zum Kai.", "Polizei", "organization"),
        ("Am Montag schickte die Armee Panzer. Die Armee räumte den Kai.", "Armee", "organization"),
        ("Mehrere Matrosen lehnen ab, weil Matrosen Fackeln trugen.", "Mehrere Matrosen", "group"),
        ("Zwei Minister lehnen ab. Am Kai trugen die Minister Helme.", "Zwei Minister", "group"),
        ("Am Montag gab die Feuerwehr Entwarnung.", "Feuerwehr", "organization"),
        # traps: a place, which the text tells elsewhere or the place in the sentence tells; a surname
        ("Die Polizei Hof räumte den Kai.", "Polizei Hof", "organization"),
        ("In Hof brannte es. Dann räumte die Polizei Hof den Kai.", "Polizei Hof", "organization"),
        ("Die Minister Kolb und Udo Brandt verließen den Saal. Kolb sagte nichts.", "Kolb", "person"),
    ],
)
def test_a_noun_behind_people_and_forces_is_no_name(text: str, name: str, kind: str) -> None:
    """What the police or a group deals with belongs to no name; a town does."""
    found = actors(text)
    assert found.get(name) == kind
    assert not {"Pferde", "Panzer", "Fackeln", "Helme", "Entwarnung"} & set(" ".join(found).split())


@rows(
    ("text", "name", "known"),
    [
        ("Die Ministerin Schmied sagte, der Damm halte.", "Schmied", True),
        ("Ministerin Merkel lehnt ab.", "Merkel", True),
        ("Am Montag kam die Ministerin Merkel nach Tarnau. Sie lehnt ab.", "Merkel", True),
        # traps: things that somebody gets, letters
        ("Gestern warf der Landrat der Ministerin Verrat vor.", "Verrat", False),
        ("Der Leiter des Verbandes BVF lehnt ab.", "BVF", False),
        ("Der Vorsitzende der AG lehnt ab.", "AG", False),
    ],
)
def test_a_noun_behind_a_function_has_other_cases_than_a_name(text: str, name: str, known: bool) -> None:
    """A noun that declines is a surname only where the sentence leaves no other place for it."""
    assert (name in actors(text)) is known


def test_the_letters_of_an_institution_belong_to_its_function() -> None:
    """They end the function and are not its holder, who is named behind or before it."""
    text = "Der Leiter des Verbandes BVF, Udo Brandt, sagte, der Damm halte."
    found = summarizer.summarize(text, language="de")
    assert found.quotes[0].speakers == ("Udo Brandt",)
    assert {actor.role for actor in found.actors if actor.name == "Udo Brandt"} == {"Leiter des Verbandes BVF"}


@rows(
    ("text", "known"),
    [
        ("Bazubi Mohammed, Sprecher der Fischer, lehnt ab.", True),
        ("Armidda Thomas lehnt ab.", True),
        ("Der Platz Hanglar von Sankt Augustin ist geschlossen, sagte Anna Kolb.", False),
        ("Das Wetter Thomas zu melden, sagte Anna Kolb, sei richtig.", False),
    ],
)
def test_a_name_of_no_dictionary_before_a_given_one(text: str, known: bool) -> None:
    """Together they are somebody; a noun or a town's name before it is not."""
    persons = {name for name, kind in actors(text).items() if kind == "person"} - {"Anna Kolb"}
    assert bool(persons) is known


@rows(
    ("text", "name", "known"),
    [
        ("Der Kai wurde unter Elisabeth II gebaut, sagte Anna Kolb.", "II", False),
        ("Die Sorte LK 501 wächst am Kai, sagte Anna Kolb.", "LK", False),
        ("Anna Kolb lehnt Ute Brandts EU-Vertrag ab.", "Ute Brandts EU-Vertrag", False),
        # traps: letters that act
        ("Der BHA lehnt den Kai ab, sagte Anna Kolb.", "BHA", True),
    ],
)
def test_letters_and_compounds_that_are_nobody(text: str, name: str, known: bool) -> None:
    """What counts or is numbered, and what somebody owns."""
    assert (name in actors(text)) is known


@rows(
    ("text", "name", "kind"),
    [
        ("Als scheidende Ministerin lehnte sie den Kanal ab.", "scheidende Ministerin", "group"),
        ("Erschöpfte Lotsen lehnen den Kanal ab.", "Erschöpfte Lotsen", "person"),
    ],
)
def test_one_woman_is_no_group(text: str, name: str, kind: str) -> None:
    """An adjective in *-e* before a woman's function tells no plural; before another noun it does."""
    assert actors(text).get(name) != kind


@rows(
    ("text", "nobody"),
    [
        ("Scharfe Kritik an der Maut äußerten die Grünen.", "Scharfe Kritik"),
        ("Am Umbau des Hafens übte der Mieterverein Kritik.", "Kritik"),
        ("Ablehnung signalisierte die SPD.", "Ablehnung"),
        ("Breite Zustimmung signalisierte die SPD.", "Breite Zustimmung"),
        ("Massive Vorwürfe erhob am Montag die SPD.", "Massive Vorwürfe"),
    ],
)
def test_what_is_told_first_is_nobody(text: str, nobody: str) -> None:
    """A German stand may stand before its verb, and who takes it behind that."""
    summary = summarizer.summarize(text, language="de")
    speakers = {name for quote in summary.quotes for name in quote.speakers}
    takers = {position.actor for position in summary.positions}
    assert nobody not in speakers | takers | set(actors(text))
