"""What stands before a German verb: circumstances, nouns with a relative clause, *wie* clauses, names in marks."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Speakers and runs of each quote of a German article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(quote.speakers), tuple(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("text", "speaker", "content"),
    [
        ("Für Roth und Kolb fordert die Staatsanwaltschaft zwei Jahre Haft.", "Staatsanwaltschaft", "zwei Jahre Haft"),
        ("In einer Videobotschaft, die am Abend kam, sagte Kolb, man werde bauen.", "Kolb", "man werde bauen"),
        (
            "Nach der Flucht ihrer Verbündeten kündigte heute der Präsident Jens Roth an, nicht aufzugeben.",
            "Jens Roth",
            "nicht aufzugeben",
        ),
        ("Doch mit Roth und Kolb sei man einig, sagte Anna Moll.", "Anna Moll", "Doch mit Roth und Kolb sei man einig"),
        ("Im Gespräch mit dem „Valmer Boten“ sagte Anna Kolb, der Damm sei alt.", "Anna Kolb", "der Damm sei alt"),
        # traps: a quantity, a focus, and a subject of a verb that *und* joins
        ("Bis zu 30 Fischer forderten, die Gebühr müsse weg.", "", "die Gebühr müsse weg"),
        ("Vor allem Jens Roth sagte, der Damm sei alt.", "Jens Roth", "der Damm sei alt"),
        ("Sie sprach mit Anna Moll und Jens Roth sagte, der Damm sei alt.", "Jens Roth", "der Damm sei alt"),
    ],
)
def test_behind_a_circumstance_the_subject_follows(text: str, speaker: str, content: str) -> None:
    """*Für A und B* **fordert C** is what C asks for: before the verb stands one phrase alone."""
    assert told(text) == [(speaker, (content,))]


@rows(
    ("text", "speaker", "content"),
    [
        (
            "Die Hafenpartei, auf deren Listen auch Fischer standen, schloss jedes Bündnis mit dem Rat aus.",
            "Hafenpartei",
            ("jedes Bündnis mit dem Rat",),
        ),
        (
            "Die Fischer, die am Montag streiken wollten, warnte er, man werde sie entlassen.",
            "",
            ("man werde sie entlassen",),
        ),
        ("Anna Kolb, die „schwere Fehler“ sah, sagte, der Damm sei alt.", "Anna Kolb", ("der Damm sei alt",)),
        # traps: a tag parts words whose subject has a relative clause
        ("Der Damm, der alt sei, sagte Jens Roth, müsse weg.", "Jens Roth", ("Der Damm, der alt sei", "müsse weg")),
        (
            "Das Boot, das im Mai sank, sagte Kolb, hätte nie fahren dürfen.",
            "Kolb",
            ("Das Boot, das im Mai sank", "hätte nie fahren dürfen"),
        ),
        ("Der Damm, der „zu alt“ sei, sagte Kolb, müsse weg.", "Kolb", ("Der Damm, der „zu alt“ sei", "müsse weg")),
        ("„Der Damm, der alt ist, muss weg“, sagte Jens Roth.", "Jens Roth", ("Der Damm, der alt ist, muss weg",)),
    ],
)
def test_a_noun_with_its_clause_is_no_report(text: str, speaker: str, content: tuple[str, ...]) -> None:
    """**Kolb, die „…“ sah,** *sagte …* is a subject and its verb, and none of the words."""
    assert told(text) == [(speaker, content)]


def test_a_deed_behind_marks_of_a_relative_clause_has_no_words() -> None:
    """What Kolb criticised is not what the clause before tells of her."""
    assert told("Anna Kolb, die mit einem „Hafen-Vergleich“ auffiel, kritisierte den Beschluss der Parteispitze.") == []


@rows(
    ("text", "content"),
    [
        ("„Wir gehen“, sagte Jens Roth gegenüber dem „Valmer Abendblatt“.", ("Wir gehen",)),
        ("„Wir gehen“, sagte Jens Roth der „Valmer Zeitung“.", ("Wir gehen",)),
        ("„Wir gehen“, sagte Jens Roth am Montag im „Haus der Fischer“.", ("Wir gehen",)),
        # traps: words that go on
        ("„Wir gehen“, sagte Jens Roth, „und wir bleiben weg.“", ("Wir gehen", "und wir bleiben weg.")),
        ("„Wir gehen“, sagte Jens Roth. ", ("Wir gehen",)),
    ],
)
def test_a_name_in_marks_takes_no_quote_up(text: str, content: tuple[str, ...]) -> None:
    """*…, sagte Roth dem* **„Abendblatt“** names who heard it."""
    assert told(text) == [("Jens Roth", content)]


@rows(
    ("text", "speaker"),
    [
        ("Der Verband der Fischer und Reeder sagte, der Damm sei alt.", "Verband der Fischer"),
        ("Die Polizei in Tarn und Nassau sagte, der Damm sei alt.", "Polizei"),
        ("Jens Roth und Anna Kolb sagten, der Damm sei alt.", "Jens Roth + Anna Kolb"),
        ("Die Polizei und die Feuerwehr erklärten, der Damm sei alt.", "Polizei + Feuerwehr"),
    ],
)
def test_a_verb_of_one_has_one_subject(text: str, speaker: str) -> None:
    """*Der Verband der Fischer* **und Reeder sagte**: the second noun belongs to the name."""
    assert [who for who, _ in told(text)] == [speaker]
