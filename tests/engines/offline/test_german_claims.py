"""German claims: told behind a source, in the past tense, in passives of accusing and behind suspicions."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str) -> list[tuple[str, str]]:
    """Who asserts each claim of an article, and the words it rests on."""
    facts = summarize(f"{text}\n", language="de").disputed_facts
    return [(" + ".join(one.asserted_by), one.evidence[0].text) for one in facts]


@rows(
    ("text", "expected"),
    [
        ("Nach Angaben der Polizei hatte der Fahrer getrunken.", [("Polizei", "hatte der Fahrer getrunken")]),
        ("Laut Polizei war der Fahrer betrunken.", [("Polizei", "war der Fahrer betrunken")]),
        ("Nach Angaben der Polizei rammte der Wagen einen Zaun.", [("Polizei", "rammte der Wagen einen Zaun")]),
        ("Laut Polizei prallten zwei Züge aufeinander.", [("Polizei", "prallten zwei Züge aufeinander")]),
        ("Laut Polizei stürzte der Kran auf ein Haus.", [("Polizei", "stürzte der Kran auf ein Haus")]),
        # traps: what is to come, what is planned, what goes on
        ("Laut Polizei bleibt die Straße bis Montag gesperrt.", []),
        ("Laut Polizei soll die Straße am Montag öffnen.", []),
        ("Laut Polizei warten die Fahrer auf Hilfe.", []),
    ],
)
def test_a_past_behind_its_source_is_a_claim(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind *laut* a German clause begins with its verb; a full verb's past tense tells what was."""
    assert claims(text) == expected


@rows(
    ("text", "expected"),
    [
        (
            "Jens Roth wird von Anna Kolb der Lüge bezichtigt.",
            [("Anna Kolb", "Jens Roth wird von Anna Kolb der Lüge bezichtigt")],
        ),
        ("Jens Roth wird des Mordes beschuldigt.", [("", "Jens Roth wird des Mordes beschuldigt")]),
        (
            "Jens Roth wird vorgeworfen, Geld unterschlagen zu haben.",
            [("", "Jens Roth wird vorgeworfen, Geld unterschlagen zu haben")],
        ),
        # traps: nobody accuses him
        ("Jens Roth wird nicht des Mordes beschuldigt.", []),
        ("Jens Roth wird von der Stadt geehrt.", []),
        ("Jens Roth wird am Montag gewählt.", []),
    ],
)
def test_a_passive_of_accusing_is_a_claim(text: str, expected: list[tuple[str, str]]) -> None:
    """Who is accused stands before the verb, who accuses behind *von*, or nowhere."""
    assert claims(text) == expected


@rows(
    ("text", "evidence"),
    [
        ("Es gibt Gerüchte, wonach Anna Kolb gelogen hat.", "Es gibt Gerüchte, wonach Anna Kolb gelogen hat"),
        ("Es gibt Vorwürfe, Anna Kolb habe gelogen.", "Anna Kolb habe gelogen"),
        (
            "Jens Roth steht unter dem Verdacht, Geld unterschlagen zu haben.",
            "Jens Roth steht unter dem Verdacht, Geld unterschlagen zu haben",
        ),
        ("Vermutlich war ein Brand die Ursache.", "Vermutlich war ein Brand die Ursache"),
        # traps: a hedge that only says how things look, and what a suspect does it for
        ("Vermutlich kommt er morgen.", None),
        ("Jens Roth rannte offenbar, um den Bus zu bekommen.", None),
    ],
)
def test_suspicions_hold_what_they_are_of(text: str, evidence: str | None) -> None:
    """The clause behind a suspicion or a rumour belongs to it."""
    assert [words for _, words in claims(text)] == ([evidence] if evidence else [])


@rows(
    ("text", "expected"),
    [
        ("Die Opposition spricht von Betrug.", [("Opposition", "spricht von Betrug")]),
        ("Die Polizei geht von Brandstiftung aus.", [("Polizei", "geht von Brandstiftung")]),
        # a trap: what weighs nothing
        ("Die Opposition spricht von Glück.", []),
    ],
)
def test_what_somebody_calls_by_a_grave_name_is_a_claim(text: str, expected: list[tuple[str, str]]) -> None:
    """*Von Betrug sprechen* claims that there was one."""
    assert claims(text) == expected


@rows(
    ("text", "words"),
    [
        (
            "Die Gewerkschaft warf der Reederei vor, Heizer ohne Lohn entlassen zu haben.",
            "Heizer ohne Lohn entlassen zu haben",
        ),
        ("Ina Volz wirft dem Bischof vor, drei Briefe verbrannt zu haben.", "drei Briefe verbrannt zu haben"),
        ("Der Verband beschuldigte die Reederei, Altöl ins Meer zu leiten.", "Altöl ins Meer zu leiten"),
        ("Der Verband beschuldigte die Reederei des Betrugs.", "beschuldigte die Reederei des Betrugs"),
        (
            "Dem Bischof wird vorgeworfen, drei Briefe verbrannt zu haben.",
            "Dem Bischof wird vorgeworfen, drei Briefe verbrannt zu haben",
        ),
        (
            "Dem Bischof wird vorgeworfen, er habe drei Briefe verbrannt.",
            "Dem Bischof wird vorgeworfen, er habe drei Briefe verbrannt",
        ),
        ("Dem Bischof wird Betrug vorgeworfen, weshalb er zurücktrat.", "Dem Bischof wird Betrug vorgeworfen"),
    ],
)
def test_the_deed_behind_the_comma_is_the_evidence(text: str, words: str) -> None:
    """*Warf ihr vor,* **gelogen zu haben**: the verb says whose word it is; a passive names the accused and stays."""
    (fact,) = summarize(f"{text}\n", language="de").disputed_facts
    assert [piece.text for piece in fact.evidence] == [words]


@rows(
    ("text", "words"),
    [
        (
            "Der Rat entließ den Wirt Karl Ohm, der zwei Gäste verprügelt haben soll.",
            "zwei Gäste verprügelt haben soll",
        ),
        ("Der Hof wurde geräumt, wobei ein Stein geflogen sein soll.", "ein Stein geflogen sein soll"),
        (
            "Die Sorte ist teuer, weil sie gegen Fäule (Phoma) gefeit sein soll.",
            "sie gegen Fäule (Phoma) gefeit sein soll",
        ),
        ("Die Firma baut eine Pumpe, die angeblich Öl verliert.", "angeblich Öl verliert"),
        ("Der Zeuge kennt den Boten, der zur Flucht aufgerufen haben soll.", "zur Flucht aufgerufen haben soll"),
        ("Karl Ohm soll zwei Gäste verprügelt haben.", "Karl Ohm soll zwei Gäste verprügelt haben"),
        ("Am Abend soll ein Stein geflogen sein.", "Am Abend soll ein Stein geflogen sein"),
        ("Ungeklärt ist, wer den Auftrag erteilt haben soll.", "Ungeklärt ist, wer den Auftrag erteilt haben soll"),
    ],
)
def test_a_dependent_clause_that_hedges_stands_alone(text: str, words: str) -> None:
    """*…, der* **gelogen haben soll**: what stands before its opening word is known; a question keeps its own."""
    (fact,) = summarize(f"{text}\n", language="de").disputed_facts
    assert [piece.text for piece in fact.evidence] == [words]


LEAD = "Ostrel liegt am Meer. "


@rows(
    ("text", "claims"),
    [
        (
            "Ida Volz kritisierte, der Bischof habe die Briefe verbrannt.",
            [("der Bischof habe die Briefe verbrannt", "Ida Volz")],
        ),
        (
            "Ida Volz kritisierte, dass der Bischof die Briefe verbrannt habe.",
            [("der Bischof die Briefe verbrannt habe", "Ida Volz")],
        ),
        (
            "Kritisiert wird, dass die alten Akten verbrannt worden seien.",
            [("die alten Akten verbrannt worden seien", None)],
        ),
        (
            "Neben dem Wirt wurden laut Medienberichten drei Gäste festgenommen.",
            [("Neben dem Wirt wurden laut Medienberichten drei Gäste festgenommen", None)],
        ),
        (
            "Die Brauerei argumentiert, das Verfahren erspare viel Wasser.",
            [("das Verfahren erspare viel Wasser", "Brauerei")],
        ),
        ("Der Verein warnte, die Schleuse gefährde die Aale.", [("die Schleuse gefährde die Aale", "Verein")]),
        ("Ida Volz kritisierte, die Steuer sei zu hoch.", []),
        ("Der Wirt sagte, er lebe gern in Ostrel.", []),
        ("Der Wirt sagte, man lebe gern in Ostrel.", []),
        ("Ida Volz kritisierte den Bischof scharf.", []),
    ],
)
def test_what_is_criticised_or_reported_in_a_clause_is_a_claim(text: str, claims: list[tuple[str, str | None]]) -> None:
    """Criticism that tells a deed is a claim, by nobody where it is a passive; so is any verb in the reported mood."""
    found = summarize(f"{LEAD}{text}\n", language="de").disputed_facts
    assert [(piece.text, piece.by) for fact in found for piece in fact.evidence] == claims


@rows(
    ("text", "pieces"),
    [
        ("In Varn demonstrierten laut Polizei 300 Bauern für mehr Regen.", ["laut Polizei 300 Bauern"]),
        (
            "Am Hafen haben wie jedes Jahr nach Angaben der Veranstalter rund 900 Menschen getanzt.",
            ["nach Angaben der Veranstalter rund 900 Menschen getanzt"],
        ),
        (
            "In Varn zogen nach Angaben der Wirte 900 Menschen durch Ostrel, die Polizei spricht von 300 Teilnehmern.",
            ["nach Angaben der Wirte 900 Menschen", "die Polizei spricht von 300 Teilnehmern"],
        ),
        (
            "Auf dem Gut sind laut Polizei zwölf Kühe und 40 Hühner verendet.",
            ["Auf dem Gut sind laut Polizei zwölf Kühe und 40 Hühner verendet"],
        ),
        ("Im Watt liegen laut Hafenamt 20 Wracks.", ["laut Hafenamt 20 Wracks"]),
        ("Laut Polizei sind in Varn 300 Bauern marschiert.", ["sind in Varn 300 Bauern marschiert"]),
        ("Im Watt liegt laut Hafenamt ein Wrack.", []),
        ("Nach Angaben der Veranstalter wird es Tanz und Musik geben.", []),
    ],
)
def test_a_count_stands_with_the_source_before_it(text: str, pieces: list[str]) -> None:
    """*Es zogen* **laut Polizei 300 Bauern** *los*: so much the source vouches for; a parted verb keeps it whole."""
    found = summarize(f"{LEAD}{text}\n", language="de").disputed_facts
    assert [piece.text for fact in found for piece in fact.evidence] == pieces
