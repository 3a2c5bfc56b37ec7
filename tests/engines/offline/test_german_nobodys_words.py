"""German words that nobody named says, or that only their mood shows to be reported."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """First run and speakers of each quote, in order."""
    return [(quote.text[0].text, quote.speakers) for quote in summarizer.summarize(text, language="de").quotes]


@rows(
    ("text", "words"),
    [
        ("Es gab Vorwürfe, die Sorte sei giftig.", "die Sorte sei giftig"),
        ("Gegen Roth wurden Vorwürfe laut, er habe die Wahl gekauft.", "er habe die Wahl gekauft"),
        ("Roth wandte sich gegen den Vorwurf, die Sorte sei giftig.", "die Sorte sei giftig"),
        ("In Tarnau kam die Behauptung auf, der Damm werde bald brechen.", "der Damm werde bald brechen"),
        ("Die Warnung, der Damm sei alt, kam zu spät.", "der Damm sei alt"),
    ],
)
def test_a_noun_without_an_owner_tells_what_is_said(text: str, words: str) -> None:
    """The reported mood shows that a clause is what the noun stands for."""
    assert told(text) == [(words, ())]


@rows(
    "text",
    [
        "Roth hat den Auftrag, die Brücke zu bauen.",
        "Die Angst, der Damm breche, ist groß.",
        "Das Angebot, das er gemacht habe, war gut.",
    ],
)
def test_other_clauses_behind_nouns_say_nothing(text: str) -> None:
    """An infinitive, a feeling and a relative clause are no report."""
    assert told(text) == []


@rows(
    ("text", "words", "speakers"),
    [
        (
            "Der Bauhof stellt den Betrieb ein. Im Bau war es laut. Hundert Gäste seien gekommen.",
            "Hundert Gäste seien gekommen",
            ("Bauhof",),
        ),
        (
            "Anna Roth ging am Montag. Als Ministerin habe sie gern gedient und frage sich, wer folge.",
            "Als Ministerin habe sie gern gedient und frage sich, wer folge",
            ("Anna Roth",),
        ),
        ("Die Zahl der Gäste sei gestiegen, so Roth.", "Die Zahl der Gäste sei gestiegen", ("Roth",)),
    ],
)
def test_the_mood_makes_a_sentence_somebody_s(text: str, words: str, speakers: tuple[str, ...]) -> None:
    """It needs no quote before it, and a verb of speech in that mood is reported itself."""
    assert [words] == [found for found, _ in told(text)]


@rows(
    "text",
    [
        "In einem am Freitag veröffentlichten Brief fehlte das Datum.",
        "Die im Mai angekündigten Züge fahren.",
        "Er ahnte es, aber Gott sei Dank.",
        "Auch Gutes ist zu berichten: Ein Mangel wurde behoben.",
        "Anna Roth ist nicht bereit zu sagen, dass der Damm alt sei.",
        "Jens Kolb wird mit den Worten aus seinem letzten Brief an Roth zitiert.",
    ],
)
def test_attributes_and_wishes_say_nothing(text: str) -> None:
    """A participle between an article and its noun is no verb."""
    assert told(text) == []


@rows(
    ("text", "words"),
    [
        ("Anna Roth warf der Stadt vor, den Rat zu spät informiert zu haben.", "den Rat zu spät informiert zu haben"),
        ("Anna Roth nannte das Ergebnis enttäuschend.", "das Ergebnis enttäuschend"),
        ("Anna Roth hat das Gesetz als „Verrat“ bezeichnet.", "das Gesetz als „Verrat“"),
        ("Anna Roth sprach nach dem Treffen von Verrat.", "von Verrat"),
        ("Anna Roth sprach trotz der Kritik von einem Erfolg.", "von einem Erfolg"),
    ],
)
def test_verdicts_and_reproaches_reach_as_far_as_they_are_told(text: str, words: str) -> None:
    """The infinitive behind the comma, the object before *als* or an adjective, the preposition behind a place."""
    assert told(text) == [(words, ("Anna Roth",))]


@rows(
    "text",
    [
        "Anna Roth nannte keine Zahlen.",
        "Anna Roth nannte die Zahl nicht.",
        "Anna Roth sprach mit dem Wirt von Tarnau.",
        "Die Eltern nannten das Kind Anna.",
    ],
)
def test_a_name_and_a_talk_are_no_verdict(text: str) -> None:
    """Numbers, names and who is spoken with tell nothing that was said."""
    assert told(text) == []


@rows(
    ("text", "words"),
    [
        ("Anna Roth meinte damit wohl kaum die Stadt, die fern war.", []),
        ("Anna Roth meinte, die Stadt sei fern.", ["die Stadt sei fern"]),
    ],
)
def test_what_is_meant_by_a_word_is_not_said(text: str, words: list[str]) -> None:
    """*damit* tells what somebody's word means."""
    assert [found for found, _ in told(text)] == words


@rows(
    "text",
    [
        "Weder Karl Kolbe noch Eva Rothe sagten, der Damm sei sicher.",
        "Weder die Polizei noch die Stadt bestätigten den Unfall.",
        "Weder der Bürgermeister noch die Polizei dementierten den Bericht.",
    ],
)
def test_neither_of_two_says_it(text: str) -> None:
    """*Weder* before a subject denies its verb: nobody is quoted, and nobody denies."""
    summary = summarizer.summarize(text, language="de")

    assert summary.quotes == ()
    assert summary.disputed_facts == ()


def test_who_says_neither_is_quoted() -> None:
    """*Weder* within the words belongs to them."""
    (quote,) = summarizer.summarize("Die Partei sei weder links noch rechts, sagte Anna Rothe.", language="de").quotes

    assert quote.speakers == ("Anna Rothe",)


@rows(
    ("text", "speaker"),
    [
        ("Laut „Bote“ kommt Roth. Anna Roth rügt das Gesetz. Es sei alt.", "Anna Roth"),
        ("Laut „Bote“ kommt Roth. Trotz Lobes rügt Anna Roth das Gesetz. So sei es alt.", "Anna Roth"),
        ("Laut „Bote“ kommt Roth. Anna Roth rügt das Gesetz. Es sei alt. Zudem werde es verletzt.", "Anna Roth"),
        ("Der Bericht der Gewerkschaft rügt das Gesetz. Zudem wird kritisiert, dass es alt sei.", "Gewerkschaft"),
        ("Die Gewerkschaft legte einen Bericht vor. Darin wird gefordert, dass der Rat gehe.", "Gewerkschaft"),
        ("Die Gewerkschaft legte einen Bericht vor. Im Bericht wird gefordert, dass der Rat gehe.", "Gewerkschaft"),
        # traps: nobody spoke before, or the sentence is about another
        ("Laut „Bote“ kommt Roth. Jens Kolb baut den Hafen. Er sei alt.", "Bote"),
        ("Anna Roth ging. Zudem wird kritisiert, dass der Damm alt sei.", ""),
        ("Anna Roth ging. Zudem wurde Jens Kolb vorgeworfen, er sei faul.", ""),
    ],
)
def test_a_report_goes_on_with_whoever_has_a_verb_of_speech(text: str, speaker: str) -> None:
    """Though it handed no words over, and in a passive without an agent too."""
    assert " ".join(told(text)[-1][1]) == speaker


def test_neither_of_two_backs_it() -> None:
    """What they do not back is told with the word that denies it, once."""
    text = "Weder der Minister noch die Partei unterstützen die Reform."
    found = summarizer.summarize(text, language="de").positions

    assert [(position.stance, position.statement) for position in found] == [("opposes", text)] * 2
