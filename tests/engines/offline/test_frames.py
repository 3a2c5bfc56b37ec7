"""German verbs in two parts, English words behind marks: where a report begins and ends, and who gives it."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str]]:
    """The speaker's words and the first run of each quote of *text*, in order."""
    quotes = summarizer.summarize(text, language=language).quotes
    return [(q.speaker_mention.text if q.speaker_mention else "", q.text[0].text) for q in quotes]


@rows(
    ("text", "mention", "held"),
    [
        (
            "Anna Kolb hatte am Montag in Tarnau erklärt, die Brücke werde fertig.",
            "Anna Kolb",
            "die Brücke werde fertig",
        ),
        ("„Wir bauen das Haus“, hatte der Minister am Montag gesagt.", "der Minister", "Wir bauen das Haus"),
        ("Der Tarnauer Zeitung sagte Anna Kolb: „Wir bauen das Haus.“", "Anna Kolb", "Wir bauen das Haus."),
        ("In einem Gespräch mit der ARD erklärte er: „Wir bauen das Haus.“", "er", "Wir bauen das Haus."),
        (
            "Am Montag sagte Anna Kolb, die Städte hielten sich an den Plan.",
            "Anna Kolb",
            "die Städte hielten sich an den Plan",
        ),
    ],
)
def test_the_place_of_a_german_subject_tells_who_speaks(text: str, mention: str, held: str) -> None:
    """A subject beside an auxiliary, or a pronoun or person right behind the verb, speaks, whatever comes before."""
    assert told(text, "de") == [(mention, held)]


@rows(
    "text",
    [
        "Anna Kolb meldete das Patent für den Motor an.",
        "Zebras, auch Streifenpferde genannt, leben im Park von Tarnau.",
        "Zwei der Untreue beschuldigte Beamte müssen sich verantworten.",
        "Heute fand die Probe des Chores in Tarnau statt.",
    ],
)
def test_a_particle_or_a_noun_makes_another_word_of_a_german_verb(text: str) -> None:
    """A particle that closes the clause makes another verb; a participle without an auxiliary only describes."""
    assert told(text, "de") == []


def test_a_particle_before_its_clause_and_a_passive_still_report() -> None:
    """What a *dass* follows is reported, and so is what somebody is told in the passive."""
    assert told("Dem Händler wurde vorgeworfen, seine Kunden zu täuschen.", "de") == [("", "seine Kunden zu täuschen")]
    assert [words for _, words in told("Anna Kolb sagte zu, dass der Hafen offen bleibt.", "de")] == [
        "der Hafen offen bleibt"
    ]


@rows(
    ("text", "held"),
    [
        ("Ann Porter called the plan “a disgrace,” but stopped short of a ban.", "the plan “a disgrace,”"),
        ("Ann Porter said the dam was “a danger,” adding sand to the pile.", "the dam was “a danger,”"),
        ("Ann Porter said the dam was “a danger”, which pleased the town.", "the dam was “a danger”"),
        ("Ann Porter says, “Leave it alone,” until the bell rings.", "Leave it alone,"),
        ("Ann Porter said the dam was “a danger” until spring.", "the dam was “a danger” until spring"),
        ("Ann Porter said the dam was “a danger,” and would fall.", "the dam was “a danger,” and would fall"),
        ("Ann Porter said the “old,” but “solid” dam would hold.", "the “old,” but “solid” dam would hold"),
    ],
)
def test_a_comma_at_marks_gives_the_word_back(text: str, held: str) -> None:
    """A conjunction or an *-ing* behind the last marks and a comma is the article's, without a comma it is reported."""
    assert [words for _, words in told(text, "en")] == [held]


@rows(
    ("text", "mention"),
    [
        ("Police say they have “enough men” for the fair.", "Police"),
        ("Ann Porter and Bob Hale say they have “enough men”.", "Ann Porter and Bob Hale"),
        ("The Harwick Council, which reported “21 leaks” in May, closed the road.", "The Harwick Council"),
    ],
)
def test_plurals_without_an_ending_and_relatives_speak(text: str, mention: str) -> None:
    """*Police say*, two names and *which* have a verb of speech behind them."""
    assert [found for found, _ in told(text, "en")] == [mention]


def test_a_straight_mark_may_close_with_a_curly_one() -> None:
    """What a careless keyboard opens straight and closes curled is one passage."""
    assert told('"The dam will hold,” said Ann Porter.', "en") == [("Ann Porter", "The dam will hold,")]


@rows(
    ("text", "language", "name"),
    [
        ("Jeanne Morel arrive. Au siège de Radio Tarnac, l'élue a demandé que le port ferme.", "fr", "Jeanne Morel"),
        ("Paul Morel arrive. « Je reste », a dit le quinquagénaire.", "fr", "Paul Morel"),
        ("Jeanne Morel arrive avec Paul Roux. « Je reste », a dit la sexagénaire.", "fr", "Jeanne Morel"),
        ("Anna Kolb kam mit Peter Roth. Die 39-Jährige sagte, der Hafen sei zu.", "de", "Anna Kolb"),
        ("Ann Porter came. The 54-year-old said the dam would hold.", "en", "Ann Porter"),
    ],
)
def test_a_noun_takes_somebody_up(text: str, language: str, name: str) -> None:
    """An age or *l'élue* behind a definite article stands for the last person whom it fits."""
    assert [quote.speakers for quote in summarizer.summarize(text, language=language).quotes] == [(name,)]


@rows(
    "text",
    [
        "Jeanne Morel arrive. Un quinquagénaire a dit que le port fermerait.",
        "Jeanne Morel arrive. « Je reste », a dit un élu du port.",
        "Paul Morel arrive. « Je reste », a dit l'élue.",
    ],
)
def test_an_indefinite_or_unfitting_noun_takes_nobody_up(text: str) -> None:
    """*Un élu* is somebody new, and *l'élue* is no man."""
    for quote in summarizer.summarize(text, language="fr").quotes:
        assert not set(quote.speakers) & {"Jeanne Morel", "Paul Morel"}
