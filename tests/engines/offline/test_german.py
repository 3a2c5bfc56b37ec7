"""Rules that German alone needs: its moods, its word order, its compounds. All sentences are invented."""

from __future__ import annotations

import summarizer
from summarizer.schema.summary import Quote
from tests.tables import rows


def quotes(text: str) -> tuple[Quote, ...]:
    """The quotes of a German *text*, in order."""
    return summarizer.summarize(text, language="de").quotes


def runs(text: str) -> list[tuple[str, ...]]:
    """The runs of each quote of a German *text*, in order."""
    return [tuple(span.text for span in quote.text) for quote in quotes(text)]


@rows(
    "report",
    [
        "Der Damm sei seit Jahren undicht.",
        "Die Stadt werfe das Geld zum Fenster hinaus.",
        "Zwei der Pumpen hätten nie funktioniert.",
        "Weil kein Geld da ist, verfalle auch die Schleuse.",
        "Am Kai habe es schon im Mai gebrannt.",
    ],
)
def test_a_main_clause_in_the_reported_mood_goes_on_with_what_was_said(report: str) -> None:
    """Behind a quote, a sentence whose main verb stands in the reported mood belongs to the same speaker."""
    found = quotes(f"Anna Kolb sagte, die Lage sei ernst. {report}")

    assert [span.text for span in found[-1].text] == [report.rstrip(".")]
    assert found[-1].speakers == ("Anna Kolb",)


@rows(
    "narrated",
    [
        "Niemand ahnte, wie schnell der Damm brechen würde.",
        "Der Hafen ist der Meinung vieler nach zu klein, auch wenn er reiche.",
        "Falls es regnet, müsste die Schleuse öffnen.",
    ],
)
def test_a_subjunctive_in_a_clause_of_narration_reports_nothing(narrated: str) -> None:
    """A main verb in the indicative tells, and a conditional supposes: neither goes on with what was said."""
    assert runs(f"Anna Kolb sagte, die Lage sei ernst. {narrated}") == [("die Lage sei ernst",)]


def test_a_report_outlasts_a_sentence_of_narration() -> None:
    """The reported mood by itself shows that somebody goes on speaking, in another paragraph too."""
    text = "Anna Kolb sagte, der Damm halte. Draußen heulten Sirenen. Viele Boote seien gesunken."

    assert runs(text) == [("der Damm halte",), ("Viele Boote seien gesunken",)]
    assert runs(text.replace(" Draußen", "\n\nDraußen")) == [("der Damm halte",), ("Viele Boote seien gesunken",)]


@rows("hearsay", ["Zwei Boote sollen gesunken sein", "Der Wärter soll geschlafen haben"])
def test_hearsay_right_behind_a_report_is_the_same_speakers(hearsay: str) -> None:
    """*soll … haben* behind a report goes on with it; a plan with *soll* does not."""
    assert runs(f"Nach Angaben der Polizei brach der Damm. {hearsay}.")[-1] == (hearsay,)
    assert len(runs("Nach Angaben der Polizei brach der Damm. Im Mai soll er gebaut werden.")) == 1


@rows(
    ("text", "held", "speakers"),
    [
        ("Die Polizei sperrte den Kai. Nach Polizeiangaben sank das Boot.", ("sank das Boot",), ("Polizei",)),
        ("Nach einer Studie des Hafenverbandes fehlen Pumpen.", ("fehlen Pumpen",), ("Hafenverbandes",)),
        ("Die Boote waren nach Einschätzung der Feuerwehr zu alt.", ("Die Boote waren", "zu alt"), ("Feuerwehr",)),
        ("Übereinstimmenden Medienberichten zufolge brach der Damm.", ("brach der Damm",), ()),
        ("Am Kai liegt ein Boot, das nach ersten Angaben leck ist, und wartet.", ("das", "leck ist"), ()),
        ("Die Pumpen laufen; nach Angaben der Feuerwehr fehlt Öl.", ("fehlt Öl",), ("Feuerwehr",)),
    ],
)
def test_a_noun_of_saying_names_a_source_for_its_clause(text: str, held: tuple[str, ...], speakers: tuple[str]) -> None:
    """*nach*, *laut* or *zufolge* with a noun of saying vouch for the clause they stand in, whoever is named."""
    (quote,) = quotes(text)

    assert tuple(span.text for span in quote.text) == held
    assert quote.speakers == speakers


@rows(
    "text",
    [
        "Die Feuerwehr suchte nach Angaben des Wärters und fand keine.",
        "Nach dem Bericht des Wärters schloss die Stadt den Kai.",
        "Nach Meldungen über Hochwasser schloss die Stadt den Kai.",
    ],
)
def test_what_is_sought_or_came_first_is_no_source(text: str) -> None:
    """*nach* may tell what is looked for, or after what something happened."""
    assert runs(text) == []


@rows(
    ("text", "held", "speaker"),
    [
        ("Der Damm bricht. Das meldet der Tarnauer Bote am Montag.", "Der Damm bricht", "Tarnauer Bote"),
        ("Die Schleuse schließt. Dies gab der Hafenverband bekannt.", "Die Schleuse schließt", "Hafenverband"),
        ("Die Schleuse schließt.\n\nDas teilte die Feuerwehr am Montag mit.", "Die Schleuse schließt", "Feuerwehr"),
        ("Zwei Boote sanken. Das berichtete Anna Kolb.", "Zwei Boote sanken", "Anna Kolb"),
        ("Roland Moser leitet das Werk, wie die Feuerwehr mitteilte.", "Roland Moser leitet das Werk", "Feuerwehr"),
        (
            "Der Umbau dauert noch Jahre, wie Anna Kolb, die Direktorin, betont.",
            "Der Umbau dauert noch Jahre",
            "Anna Kolb",
        ),
        (
            "Der Damm sei seit Jahren undicht, so Anna Kolb gegenüber dem Radio.",
            "Der Damm sei seit Jahren undicht",
            "Anna Kolb",
        ),
        (
            "Der Damm sei seit Jahren undicht, so Anna Kolb, die ihn kennt.",
            "Der Damm sei seit Jahren undicht",
            "Anna Kolb",
        ),
    ],
)
def test_a_verb_or_a_source_may_stand_behind_its_words(text: str, held: str, speaker: str) -> None:
    """*Das meldet X*, *…, wie X mitteilte* and *…, so X* hand over what stands before them."""
    (quote,) = quotes(text)

    assert [span.text for span in quote.text] == [held]
    assert quote.speakers == (speaker,)


@rows(
    "text",
    [
        "Der Damm bricht. Das meldete der Wärter beim Hafenverband an.",
        "Der Damm bricht. Das ist bekannt.",
        "Die Stadt räumt so schnell, wie der Damm bricht.",
        "Der Damm ist so alt, so die Stadt nicht baut, dass er bricht.",
    ],
)
def test_what_hands_nothing_over_is_no_quote(text: str) -> None:
    """Another verb, a bare *das ist*, a comparison and an old conditional point back to nobody's words."""
    assert runs(text) == []


@rows(
    ("text", "held"),
    [
        ("Laut „Tarnauer Bote“ brach der Damm.", ("brach der Damm",)),
        ("Zwei Boote sind laut „Tarnauer Bote“ leck.", ("Zwei Boote sind", "leck")),
    ],
)
def test_a_source_may_stand_in_marks(text: str, held: tuple[str, ...]) -> None:
    """The name of a paper in marks is the source, and no quote."""
    (quote,) = quotes(text)

    assert (tuple(span.text for span in quote.text), quote.speakers) == (held, ("Tarnauer Bote",))


def test_loud_is_no_source() -> None:
    """*laut* before a preposition is the adverb."""
    assert runs("Anna Kolb dachte laut über den Damm nach.") == []


@rows(
    "text",
    [
        "Der englischen Zeitung sagte der Wärter, der Damm halte.",
        "Nachdem der Wärter dem Richter gesagt hatte, dass der Damm halte, ging er.",
        "Dem Hafenverband sagte der Wärter, der Damm halte.",
        "Den Hafenverband warnte der Wärter, der Damm halte nicht.",
        "Am Montag sagte der Wärter dem Hafenverband, der Damm halte.",
    ],
)
def test_an_object_is_never_who_speaks(text: str) -> None:
    """A dative or an accusative that its article shows is not the subject of a verb of speech."""
    assert [speaker for quote in quotes(text) for speaker in quote.speakers] == ["Wärter"]


@rows(
    "text",
    [
        "Anna Kolb ist seit Jahren der Meinung, dass der Damm hält.",
        "Anna Kolb vertritt die Ansicht, dass der Damm hält.",
        "Anna Kolb hatte den Standpunkt vertreten, dass der Damm hält.",
        "Anna Kolb vertrat am Montag die Überzeugung, dass der Damm hält.",
        "Anna Kolb war der Auffassung, dass der Damm hält.",
    ],
)
def test_fixed_words_make_a_verb_one_of_speech(text: str) -> None:
    """*der Meinung sein*, *die Ansicht vertreten* hand words over as *meinen* does, wherever the verb stands."""
    assert runs(text) == [("der Damm hält",)]


@rows(
    "text",
    [
        "Anna Kolb vertritt die Stadt, dass der Damm hält.",
        "Anna Kolb ist der Meinung der Fischer gefolgt.",
        "Anna Kolb vertrat die Fischer, die Ansicht der Stadt missfiel ihr.",
    ],
)
def test_without_its_fixed_words_the_verb_says_nothing(text: str) -> None:
    """The words have to stand in the verb's own clause, and to close it."""
    assert runs(text) == []


@rows(
    "text",
    [
        "Der Wärter wurde entlassen, und die Untersuchung wurde angeordnet, da er geschlafen hatte.",
        "Das Boot, das er so bezeichnete, wurde versenkt.",
        "Am Kai meldete sich der Wärter bei der Feuerwehr.",
        "Der Damm ist ein bekannter Ort, bekannt für seine Pumpen.",
        "Der Wärter gehört zum Verein „Freunde der See am Kai“ in Roval.",
        "Der Wärter las im Buch (Titel: „Das Meer ist weit“).",
        "Getanzt wird bei „Partij voor de Haven en Zee“ am Kai.",
    ],
)
def test_reasons_names_and_other_verbs_are_no_reports(text: str) -> None:
    """A clause of reason, a main clause that goes on, *sich melden*, and what something is called report nothing."""
    assert runs(text) == []


@rows(
    ("text", "held"),
    [
        ("Am Abend gab Anna Kolb jedoch bekannt, sie wolle gehen.", "sie wolle gehen"),
        ("Am Abend gab sie am Kai bekannt, dass der Damm halte.", "der Damm halte"),
        ("Die Stadt forderte Anna Kolb am Montag auf, den Kai zu räumen.", "den Kai zu räumen"),
        ("Wie die Feuerwehr bekannt gab, wurde der Kai geräumt.", "wurde der Kai geräumt"),
        (
            "Anna Kolb wies den Vorwurf zurück, da er jeder Grundlage entbehre.",
            "da er jeder Grundlage entbehre",
        ),
    ],
)
def test_what_a_frame_closes_is_no_part_of_the_report(text: str, held: str) -> None:
    """The words of a separable verb begin behind its particle, or behind the *wie* clause that names who told."""
    assert [" ".join(found) for found in runs(text)] == [held]


def stands(text: str) -> list[tuple[str, str]]:
    """Who takes which side in a German *text*."""
    return [(one.actor, one.stance) for one in summarizer.summarize(text, language="de").positions]


@rows(
    ("text", "stand"),
    [
        ("Der Rücktritt wird von der Gewerkschaft gefordert.", ("Gewerkschaft", "supports")),
        ("Der Plan wurde am Montag von der Feuerwehr abgelehnt.", ("Feuerwehr", "opposes")),
        ("Das Urteil wurde vom Bundesgerichtshof aufgehoben.", ("Bundesgerichtshof", "opposes")),
        ("Der Bundesgerichtshof hob das Urteil auf.", ("Bundesgerichtshof", "opposes")),
        ("Die Gewerkschaft einigte sich mit der Stadt auf höhere Löhne.", ("Gewerkschaft", "supports")),
        ("Paul Dorn sprach. Den Hafenverband forderte er auf, den Kai zu räumen.", ("Paul Dorn", "supports")),
    ],
)
def test_a_stand_is_whose_deed_it_is(text: str, stand: tuple[str, str]) -> None:
    """The agent of a passive, the pronoun behind a verb, and verbs of settling tell whose stand it is."""
    assert stand in stands(text)


@rows(
    "text",
    [
        "Der Plan wurde am Montag abgelehnt.",
        "Der Plan wurde von der Feuerwehr geprüft und dann abgelehnt.",
        "Der Damm wurde von der Flut aufgehoben.",
    ],
)
def test_a_passive_without_an_agent_is_nobodys_stand(text: str) -> None:
    """Without an agent, or with that of another verb, or of what cannot take a stand, there is none."""
    assert stands(text) == []


def test_hearsay_in_a_report_is_the_speakers_claim() -> None:
    """*soll … haben* in a report that goes on is asserted by whoever speaks, and by nobody elsewhere."""
    said = "Nach Angaben der Feuerwehr brach der Damm. Zwei Männer sollen dabei getötet worden sein."
    bare = "Der Damm brach am Montag. Zwei Männer sollen dabei getötet worden sein."

    assert ("Feuerwehr",) in [fact.asserted_by for fact in summarizer.summarize(said, language="de").disputed_facts]
    assert [fact.asserted_by for fact in summarizer.summarize(bare, language="de").disputed_facts] == [()]


@rows(
    ("text", "held", "speaker"),
    [
        ("Der Fernsehsender „Radio Roval“ berichtete, der Damm sei leck.", "der Damm sei leck", "Radio Roval"),
        ("Die Zeitung „Roval Bote“ meldete, dass der Damm leck sei.", "der Damm leck sei", "Roval Bote"),
        ("Der Damm ist leck. Das berichtete die „Roval Post“ am Montag.", "Der Damm ist leck", "Roval Post"),
    ],
)
def test_a_name_in_marks_may_speak(text: str, held: str, speaker: str) -> None:
    """The name of an outlet in marks belongs to who speaks, and is not what was said."""
    (quote,) = quotes(text)

    assert [span.text for span in quote.text] == [held]
    assert quote.speakers == (speaker,)


def test_marked_words_before_a_tag_stay_words() -> None:
    """What stands in marks before a comma and a tag was said, short or not."""
    assert runs("„Der Damm hält“, sagte Anna Kolb.") == [("Der Damm hält",)]
    assert runs("„Wahnsinn“, sagte Anna Kolb.") == [("Wahnsinn",)]
