"""German reports behind infinitives, in the reported mood, and by those whom somebody else quotes."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Speakers and runs of each quote of an article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(quote.speakers), tuple(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("text", "content"),
    [
        ("Anna Kolb musste einräumen, dass der Damm alt sei.", "der Damm alt sei"),
        ("Anna Kolb konnte berichten, dass der Damm halte.", "der Damm halte"),
        ("Anna Kolb ließ mitteilen, der Damm sei alt.", "der Damm sei alt"),
        ("Anna Kolb wollte nicht ausschließen, dass der Damm breche.", "der Damm breche"),
        ("Am Abend musste Anna Kolb zugeben, dass der Damm breche.", "der Damm breche"),
        # traps: nobody says so, it is not said, or it is still to be said
        ("Anna Kolb fährt ab. Man kann sagen, dass der Damm alt ist.", None),
        ("Anna Kolb wollte nicht bestätigen, dass der Damm alt sei.", None),
        ("Anna Kolb ging, ohne zu sagen, dass der Damm alt sei.", None),
        ("Anna Kolb wird mitteilen, wann der Damm saniert wird.", None),
    ],
)
def test_an_infinitive_behind_a_modal_hands_words_over(text: str, content: str | None) -> None:
    """Who has to say or lets say something says it."""
    assert told(text) == ([("Anna Kolb", (content,))] if content else [])


@rows(
    ("text", "expected"),
    [
        ("Der Damm sei alt, hatte Anna Kolb am Montag gesagt.", [("Anna Kolb", ("Der Damm sei alt",))]),
        ("Der Damm werde halten, hat Anna Kolb bei ihrem Besuch erklärt.", [("Anna Kolb", ("Der Damm werde halten",))]),
        ("Die Pumpen hätten versagt, hatte Anna Kolb bemängelt.", [("Anna Kolb", ("Die Pumpen hätten versagt",))]),
        # traps: the article tells the first clause itself, or the words follow
        ("Der Damm brach, wie alle wissen. Anna Kolb hatte gewarnt.", []),
        ("Weil der Damm alt sei, hatte Anna Kolb erklärt, sie gehe.", [("Anna Kolb", ("sie gehe",))]),
    ],
)
def test_a_tag_in_the_perfect_closes_a_report(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """*Der Damm sei alt, hatte X gesagt* needs no marks: the mood tells that it is X's."""
    assert told(text) == expected


@rows(
    ("text", "speaker"),
    [
        ("Die Zeitung zitiert den Landrat Jens Roth mit den Worten: „Der Damm ist alt.“", "Jens Roth"),
        ("In ihrem Bericht zitiert die Zeitung den Landrat Jens Roth: „Der Damm ist alt.“", "Jens Roth"),
        ("Jens Roth wird in einer Mitteilung mit den Worten zitiert: „Der Damm ist alt.“", "Jens Roth"),
        ("Jens Roth wurde im Radio so zitiert: „Der Damm ist alt.“", "Jens Roth"),
        # traps: a paper is quoted from, or somebody quotes somebody's paper
        ("Die Zeitung zitiert aus einem Papier: „Der Damm ist alt.“", "Zeitung"),
        ("Jens Roth zitiert aus dem Gutachten des Ministeriums: „Der Damm ist alt.“", "Jens Roth"),
    ],
)
def test_whoever_is_quoted_speaks(text: str, speaker: str) -> None:
    """The object of *zitieren* speaks; its subject only writes."""
    assert [who for who, _ in told(text)] == [speaker]


@rows(
    ("text", "contents"),
    [
        (
            "Anna Kolb sprach von einem „Wunder“ und forderte die Stadt auf, den Bau zurückzuziehen.",
            ["von einem „Wunder“", "den Bau zurückzuziehen"],
        ),
        ("Anna Kolb forderte die Stadt auf, den Bau zurückzuziehen.", ["den Bau zurückzuziehen"]),
        ("Anna Kolb kündigte an, den „Bau“ zurückzuziehen.", ["den „Bau“ zurückzuziehen"]),
    ],
)
def test_an_infinitive_with_zu_is_no_cue(text: str, contents: list[str]) -> None:
    """*Zurückzuziehen* ends what is asked for and opens nothing."""
    assert [" / ".join(runs) for _, runs in told(text)] == contents


@rows(
    ("text", "speaker", "runs"),
    [
        ("Jens Roth soll nach Medienberichten Geld bekommen haben.", "", ("Jens Roth soll", "Geld bekommen haben")),
        ("Jens Roth soll nach Polizeiangaben Autos gestohlen haben.", "", ("Jens Roth soll", "Autos gestohlen haben")),
        # a trap: a plain noun of saying governs who speaks
        ("Nach Angaben Jens Roths hält der Damm.", "Jens Roths", ("hält der Damm",)),
    ],
)
def test_a_compound_of_saying_governs_nobody(text: str, speaker: str, runs: tuple[str, ...]) -> None:
    """Behind *Medienberichten* the sentence goes on."""
    assert [run for _, run in told(text)] == [runs]
    assert speaker or all(who in {"", "Polizei"} for who, _ in told(text))


def test_a_report_goes_on_with_small_words_that_may_be_cues() -> None:
    """*So* or a verb of speech within a sentence in the reported mood does not end the report."""
    text = "Anna Kolb sagte, der Damm sei alt. So gebe es Hinweise auf Risse. Leider sei das Archiv leer."
    assert [" / ".join(runs) for _, runs in told(text)] == [
        "der Damm sei alt",
        "So gebe es Hinweise auf Risse",
        "Leider sei das Archiv leer",
    ]


@rows(
    ("text", "expected"),
    [
        (
            "Anna Kolb baut. Der Damm sei alt, hieß es. Das gelte auch für die Pumpen. Geld sei keines da.",
            [("", "Der Damm sei alt"), ("", "Das gelte auch für die Pumpen"), ("", "Geld sei keines da")],
        ),
        (
            "Aus dem Ministerium hieß es, der Damm sei alt. Geld sei keines da.",
            [("Ministerium", "der Damm sei alt"), ("Ministerium", "Geld sei keines da")],
        ),
        # a trap: the article goes on itself
        ("Anna Kolb baut. Der Damm sei alt, hieß es. Die Pumpen laufen.", [("", "Der Damm sei alt")]),
    ],
)
def test_what_nobody_says_goes_on_as_nobodys(text: str, expected: list[tuple[str, str]]) -> None:
    """A report goes on behind *hieß es* with nobody as its speaker, not with whoever spoke before."""
    assert [(who, " / ".join(runs)) for who, runs in told(text)] == expected


@rows(
    ("text", "expected"),
    [
        ("Die Pumpen seien veraltet, kritisierte Anna Kolb.", [("Anna Kolb", ("Die Pumpen seien veraltet",))]),
        ("Das Land habe versagt, bemängelte Anna Kolb am Montag.", [("Anna Kolb", ("Das Land habe versagt",))]),
        # traps: whatever is criticised is told by the article
        ("Die Pumpen sind veraltet, weshalb Anna Kolb das Land kritisierte.", []),
    ],
)
def test_a_critic_may_stand_behind_a_report(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """*…, kritisierte X* closes a report where its mood tells that it is one."""
    assert told(text) == expected


@rows(
    ("text", "contents"),
    [
        ("Anna Kolb sprach von einem Jahr der Zweifel.", ["von einem Jahr der Zweifel"]),
        ("Die Opposition spricht von Betrug.", ["von Betrug"]),
        ("Die Polizei geht von einem Unfall aus.", ["von einem Unfall"]),
        # traps: other verbs of the same form
        ("Anna Kolb sprach sich gegen den Bau aus.", []),
        ("Anna Kolb sprach am Montag.", []),
        ("Die Polizei geht gegen Raser vor.", []),
    ],
)
def test_a_verb_of_saying_is_no_stand_of_the_same_form(text: str, contents: list[str]) -> None:
    """*Sprach von* hands words over although *sprach sich aus* takes a stand."""
    assert [" / ".join(runs) for _, runs in told(text)] == contents


@rows(
    ("text", "words"),
    [
        ("Die Partei verlangte von der Regierung eine Entschuldigung.", "eine Entschuldigung"),
        ("Die Partei forderte vom Bund mehr Geld.", "mehr Geld"),
        ("Die Partei forderte vom Minister Jens Kolb die Öffnung des Hafens.", "die Öffnung des Hafens"),
        ("Die Partei forderte von der Stadt „mehr Geld für Boote“.", "mehr Geld für Boote"),
        ("Die Partei forderte von der Stadt die Fähre „Welle“.", "die Fähre „Welle“"),
        ("Die Partei verlangte von der Regierung, den Hafen zu öffnen.", "den Hafen zu öffnen"),
        ("Hieß es erst, der Damm sei alt, soll er nun neu gebaut werden.", "der Damm sei alt"),
        ("Hieß es am Montag noch, dass der Damm halte, ist er nun gebrochen.", "der Damm halte"),
        # traps: a day is nobody who is asked, and the sentence ends with the words
        ("Die Partei fordert von Montag an freie Fahrt.", "von Montag an freie Fahrt"),
        ("Anna Roth sagte, wenn der Damm breche, sei alles zu spät.", "wenn der Damm breche, sei alles zu spät"),
    ],
)
def test_where_words_begin_and_end(text: str, words: str) -> None:
    """Behind whom something is asked of, and before the main clause where the verb opens its sentence."""
    assert [quote.text[0].text for quote in summarize(text, language="de").quotes] == [words]


@rows(
    ("text", "quotes"),
    [
        ("Die Stadt will den Hafen sperren, das teilte Petra Lohmann mit.", ["Die Stadt will den Hafen sperren"]),
        (
            "Die Schleuse wurde, wie die Stadt mitteilte, am Montag gesperrt.",
            ["Die Schleuse wurde", "am Montag gesperrt"],
        ),
        ("Jede Schuld an dem Brand wies Petra Lohmann von sich.", ["Jede Schuld an dem Brand"]),
        ("Petra Lohmann wies jede Schuld von sich.", ["jede Schuld"]),
        ("Die Bank verlangt einen Umbau, um den die Stadt vergeblich gebeten hatte.", ["einen Umbau"]),
        ("Die Bank fordert ein Gesetz, das Zölle verbietet.", ["ein Gesetz, das Zölle verbietet"]),
        ("Die Bank fordert den Umzug des Amtes, das am Montag gebrannt hatte.", ["den Umzug des Amtes"]),
        # traps: a relative clause behind the comma, and whom somebody is asked
        ("Der Konzern verkauft das Werk, das Petra Lohmann gehört.", []),
        ("Die Bank fordert die Stadt, die zögert, auf, den Hafen zu sperren.", ["den Hafen zu sperren"]),
    ],
)
def test_what_is_taken_up_parted_or_told_further_in_german(text: str, quotes: list[str]) -> None:
    """*Das* takes up the clause before it, *wie* may part one, and what the article tells of a demand is not said."""
    assert [run.text for quote in summarize(text, language="de").quotes for run in quote.text] == quotes
