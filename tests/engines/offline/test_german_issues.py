"""What German stands are about, where no stand is taken, and which negations turn none round."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str, str]]:
    """Actor, stance and issue of each position of a German article."""
    found = summarize(f"{text}\n", language="de").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "expected"),
    [
        ("Anna Kolb stimmte als einzige Abgeordnete gegen das Hilfspaket.", ("Anna Kolb", "opposes", "das Hilfspaket")),
        ("Anna Kolb mahnte innerhalb der Partei zur Zurückhaltung.", ("Anna Kolb", "supports", "Zurückhaltung")),
        (
            "Anna Kolb hat die Länder zur Abschaffung der Maut aufgefordert.",
            ("Anna Kolb", "supports", "Abschaffung der Maut"),
        ),
        (
            "Anna Kolb begrüßte in einer Rede die Abschaffung der Maut.",
            ("Anna Kolb", "supports", "die Abschaffung der Maut"),
        ),
        (
            "Anna Kolb kündigte auf einer Tagung am 6. Mai eine Änderung des Gesetzes an.",
            ("Anna Kolb", "supports", "eine Änderung des Gesetzes"),
        ),
        ("Anna Kolb forderte von der Stadt eine Untersuchung.", ("Anna Kolb", "supports", "eine Untersuchung")),
        ("Ein Besuch war von der Junta abgelehnt worden.", ("Junta", "opposes", "Ein Besuch")),
        # traps: what belongs to the issue stays with it
        (
            "Anna Kolb warnte vor einem Verbot der Fähren nach Val.",
            ("Anna Kolb", "opposes", "einem Verbot der Fähren nach Val"),
        ),
        ("Anna Kolb kritisierte die Maut für Fähren.", ("Anna Kolb", "opposes", "die Maut für Fähren")),
        ("Anna Kolb lehnt die Maut in der Stadt ab.", ("Anna Kolb", "opposes", "die Maut in der Stadt")),
    ],
)
def test_an_issue_begins_behind_its_preposition(text: str, expected: tuple[str, str, str]) -> None:
    """*Begrüßte* **in einer Rede** *die Abschaffung*: where it was said is none of the issue."""
    assert [(stance, issue) for _, stance, issue in stands(text)] == [expected[1:]]


@rows(
    ("text", "stance"),
    [
        ("Anna Kolb hat sich nicht nur für die Fähre ausgesprochen, sondern auch für den Damm.", "supports"),
        ("Es hieß, dass das Gericht eine Beschwerde gegen den Damm abgelehnt hat.", "opposes"),
        ("Anna Kolb will gegen den Damm Klage einreichen.", "opposes"),
        # traps
        ("Anna Kolb hat sich nicht für die Fähre ausgesprochen.", "opposes"),
        ("Anna Kolb hat am Montag Klage eingereicht.", "supports"),
    ],
)
def test_a_side_is_not_turned(text: str, stance: str) -> None:
    """*Nicht* **nur** *für die Fähre* denies nothing, and who rejects an appeal is against it."""
    assert [side for _, side, _ in stands(text)] == [stance]


@rows(
    "text",
    [
        "Anna Kolb warnte vor weiteren Überschwemmungen.",
        "Anna Kolb warnte vor den Folgen der Katastrophe.",
        "Anna Kolb kündigte an, was sie vorhabe.",
        "Anna Kolb hat das Verdienst, den Damm verhindert zu haben.",
        "Anna Kolb sagte, man müsse das nicht verharmlosen.",
        "Anna Kolb sagte, es gebe zwei Studien, die gemeinsam gezeigt werden sollten.",
        "Die Schule von Anna Kolb ist für ihren Unterricht ausgezeichnet worden.",
        "Am Montag demonstrierten nach Angaben der Veranstalter rund 7000 Menschen gegen den Damm.",
        "Angesichts der Not hat das Land die großen Nachbarstaaten um Hilfe gebeten.",
        "Anna Kolb bezweifelt, dass der Damm hält.",
        "Anna Kolb erkundigte sich nach den Schäden.",
    ],
)
def test_no_stand_is_taken(text: str) -> None:
    """What comes by itself, was done or need not be done, and what others than those who are named do."""
    assert stands(text) == []


def test_a_verb_behind_a_comma_goes_on() -> None:
    """*Die Grünen begrüßten den Plan,* **fordern aber** *Geld* has one subject."""
    found = stands("Die Grünen begrüßten den Plan, fordern aber die Nennung eines Datums.")
    assert [(stance, issue) for _, stance, issue in found] == [
        ("supports", "den Plan"),
        ("supports", "die Nennung eines Datums"),
    ]


@rows(
    ("text", "issues"),
    [
        ("Die Grünen, die den Damm gefordert hatten, schwiegen.", ["den Damm"]),
        ("Anna Kolb stimmte als einzige gegen das 700-Millionen-Paket.", ["das 700-Millionen-Paket"]),
        ("Anna Kolb kam, um den Rat aufzufordern, das Land für Helfer zu öffnen.", ["das Land für Helfer zu öffnen"]),
        ("Anna Kolb besteht auf einem Recht auf schnellen Ausgleich.", ["einem Recht auf schnellen Ausgleich"]),
        ("Anna Kolb bekannte sich nun doch offen zur Notwendigkeit des Damms.", ["Notwendigkeit des Damms"]),
        ("In der Vorwoche war ein Besuch von der Regierung abgelehnt worden.", ["ein Besuch"]),
    ],
)
def test_an_issue_keeps_its_own_prepositions(text: str, issues: list[str]) -> None:
    """*Ein Recht* **auf** *Ausgleich* is one issue, and *zum ersten Mal* none."""
    assert [issue for _, _, issue in stands(text)] == issues


@rows(
    ("text", "expected"),
    [
        ("Die Union stimmte dagegen.", ("Union", "opposes", "das Gesetz")),
        ("Die Union hat dagegen gestimmt.", ("Union", "opposes", "das Gesetz")),
        ("Die Union enthielt sich.", ("Union", "neutral", "das Gesetz")),
        ("Die Union sprach sich dagegen aus.", ("Union", "opposes", "das Gesetz")),
        # traps: a clause tells what for
        ("Die Union sprach sich dafür aus, die Fähre zu retten.", ("Union", "supports", "die Fähre zu retten")),
        ("Die Union stimmte gegen die Maut.", ("Union", "opposes", "die Maut")),
    ],
)
def test_an_adverb_points_back_at_the_issue(text: str, expected: tuple[str, str, str]) -> None:
    """*Die Union stimmte* **dagegen**: against what was spoken of last."""
    assert stands(f"Der Bundestag hat das Gesetz beschlossen. {text}")[1:] == [expected]
