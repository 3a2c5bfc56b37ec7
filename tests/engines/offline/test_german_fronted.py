"""German sentences that begin with the object of a stand: *Das lehnte Kolb ab*, *Den Plan begrüßte der Rat*."""

from __future__ import annotations

import pytest

from summarizer import summarize

PLAN = "Die Stadt Tarnau will die Brücke sperren. "


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="de").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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
