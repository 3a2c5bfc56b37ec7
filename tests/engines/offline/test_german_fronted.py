"""German sentences that begin with the object of a stand: *Das lehnte Kolb ab*, *Den Plan begrüßte der Rat*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows

PLAN = "Die Stadt Tarnau will die Brücke sperren. "


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="de").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "expected"),
    [
        (
            "Den Antrag der Bauern lehnte Landrätin Petra Lohmann ab.",
            ("Petra Lohmann", "opposes", "Den Antrag der Bauern"),
        ),
        ("Dem Antrag stimmte der Rat zu.", ("Rat", "supports", "Dem Antrag")),
        (
            "Ein Verbot der Boote hatte die Gewerkschaft gefordert.",
            ("Gewerkschaft", "supports", "Ein Verbot der Boote"),
        ),
        ("Eine Maut, die alle trifft, lehnt die Gewerkschaft ab.", ("Gewerkschaft", "opposes", "Eine Maut")),
        ("Strafzölle lehnt auch Petra Lohmann ab.", ("Petra Lohmann", "opposes", "Strafzölle")),
        ("Den Antrag will die Gewerkschaft nicht unterstützen.", ("Gewerkschaft", "opposes", "Den Antrag")),
    ],
)
def test_the_object_stands_first(text: str, expected: tuple[str, str, str]) -> None:
    """What the form of its article or the subject behind the verb shows to be an object is the issue."""
    assert expected in told(text)


@rows(
    ("text", "actor", "stance"),
    [
        ("Das lehnte Landrätin Petra Lohmann am Montag ab.", "Petra Lohmann", "opposes"),
        ("Dem stimmte der Verband zu.", "Verband", "supports"),
        ("Dagegen sprach sich die Gewerkschaft aus.", "Gewerkschaft", "opposes"),
        ("Das hat die Gewerkschaft scharf kritisiert.", "Gewerkschaft", "opposes"),
        ("Das unterstützt die Gewerkschaft nicht.", "Gewerkschaft", "opposes"),
        ("Das kann die Gewerkschaft nur unterstützen, wenn das Land zahlt.", "Gewerkschaft", "conditional"),
    ],
)
def test_a_pronoun_takes_up_what_was_told(text: str, actor: str, stance: str) -> None:
    """*Das*, *dem* and *dagegen* before the verb stand for the issue told right before."""
    assert (actor, stance, "die Brücke sperren") in told(PLAN + text)


@rows(
    "text",
    [
        "Den Vorwurf, die Feuerwehr habe geschlafen, wies Petra Lohmann zurück.",  # a denial, and not the brigade's
        "Dem Bericht zufolge nahm die Landrätin 20.000 Euro an.",
        "Den ganzen Tag lehnte niemand den Antrag ab.",
        "Der Rat tagte. Das Bad ist alt. Das lehnte die Gewerkschaft ab.",  # what, nobody can tell
        "Das begrüßte Vorhaben ruht.",
    ],
)
def test_no_stand_on_what_stands_first(text: str) -> None:
    """What is no object, what was said by others and a pronoun that takes up nothing give no stand."""
    assert told(text) == []


def test_a_subject_before_its_verb_stays_one() -> None:
    """A body before the verb acts, whatever follows."""
    assert ("Ministerium", "opposes", "den Antrag") in told("Das Ministerium lehnte den Antrag ab.")
    assert ("Anwohner", "opposes", "den Antrag") in told("Die Anwohner, die nahe wohnen, lehnten den Antrag ab.")


def test_a_sentence_that_holds_its_subject_is_told_as_it_stands() -> None:
    """Who acts is not put before words that name them already."""
    position = summarize("Den Antrag lehnte Petra Lohmann ab.", language="de").positions[0]
    assert position.statement == "Den Antrag lehnte Petra Lohmann ab."


@rows(
    ("text", "expected"),
    [
        ("Das Gesetz, das die Gewerkschaft ablehnt, kommt im Mai.", ("Gewerkschaft", "opposes", "Das Gesetz")),
        ("Der Vertrag, den Petra Lohmann ablehnt, endet im Mai.", ("Petra Lohmann", "opposes", "Der Vertrag")),
        ("Das Gesetz, gegen das sich die Gewerkschaft wehrt, kommt im Mai.", ("Gewerkschaft", "opposes", "Das Gesetz")),
        (
            "Die Maut, die Petra Lohmann nicht unterstützen will, kommt im Mai.",
            ("Petra Lohmann", "opposes", "Die Maut"),
        ),
        ("Die Maut, die vom Rat beschlossen wurde, kommt im Mai.", ("Rat", "supports", "Die Maut")),
        (
            "Die Stadt Tarnau will die Brücke sperren, was die Gewerkschaft ablehnt.",
            ("Gewerkschaft", "opposes", "die Brücke sperren"),
        ),
        # the relative pronoun is the subject
        ("Die Partei, die den Antrag unterstützt, tagt im Mai.", ("Partei", "supports", "den Antrag")),
    ],
)
def test_a_relative_clause_is_about_the_noun_before_it(text: str, expected: tuple[str, str, str]) -> None:
    """What a clause objects to is the noun it tells of, or with *was* all that was told."""
    assert expected in told(text)


def test_a_relative_clause_that_may_tell_of_either() -> None:
    """*Die Partei, die die Regierung unterstützt*: who backs whom, nobody can tell."""
    assert told("Die Partei, die die Regierung unterstützt, tagt im Mai.") == []


@rows(
    ("text", "speakers", "words"),
    [
        ("Den Rücktritt der Landrätin fordert die Gewerkschaft.", ("Gewerkschaft",), "Den Rücktritt der Landrätin"),
        ("Strafzölle hatte die Gewerkschaft zuvor gefordert.", ("Gewerkschaft",), "Strafzölle"),
        (
            "Den Vorwurf, die Feuerwehr habe geschlafen, wies Petra Lohmann zurück.",
            ("Petra Lohmann",),
            "die Feuerwehr habe geschlafen",
        ),
        ("Einen Verkauf schloss Petra Lohmann aus.", ("Petra Lohmann",), "Einen Verkauf"),
        # what opens the sentence is no object
        ("Zugleich forderte Petra Lohmann ein Gutachten.", ("Petra Lohmann",), "ein Gutachten"),
        ("Für Kolb forderte Petra Lohmann zwei Jahre Haft.", ("Petra Lohmann",), "zwei Jahre Haft"),
    ],
)
def test_what_is_said_stands_first(text: str, speakers: tuple[str, ...], words: str) -> None:
    """What a verb asks for or denies stands before it, and never its subject behind it."""
    quotes = [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="de").quotes]
    assert quotes == [(speakers, words)]


@rows(
    ("answer", "denier"),
    [
        ("Das bestreitet er.", "Nils Brehm"),
        ("Das bestritt seine Anwältin Petra Lohmann am Abend.", "Petra Lohmann"),
        ("Dies wies Nils Brehm zurück.", "Nils Brehm"),
        ("Das hat Brehm stets bestritten.", "Nils Brehm"),
    ],
)
def test_a_denial_that_begins_with_what_it_denies(answer: str, denier: str) -> None:
    """*Das bestreitet er* denies what was told right before."""
    facts = summarize(f"Die Gewerkschaft wirft Nils Brehm vor, Geld genommen zu haben. {answer}", language="de")
    assert [fact.denied_by for fact in facts.disputed_facts] == [(denier,)]
