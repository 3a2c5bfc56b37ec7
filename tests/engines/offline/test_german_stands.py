"""German stands: where the subject is, participles with an agent, acts, prepositions, and what is no stand."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="de").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "actor", "stance"),
    [
        ("Trotz der Kritik des Landtags will Oskar Brehm den Hafen schließen.", "Oskar Brehm", "supports"),
        ("Die Grenze zu Spanien, das eine Mission ablehnt, bleibt zu.", "Spanien", "opposes"),
        ("Spanien hatte der Union im Vorfeld mit einem Veto gedroht.", "Spanien", "supports"),
        ("Auch mit Spanien verhandelt Petra Lohmann.", "Petra Lohmann", "supports"),
        ("Petra Lohmann hat am Montag gegen den Entwurf gestimmt.", "Petra Lohmann", "opposes"),
        ("Petra Lohmann zeigte sich sehr erfreut über den Entwurf.", "Petra Lohmann", "supports"),
        ("„Diesen Plan lehne ich ab“, sagte Petra Lohmann.", "Petra Lohmann", "opposes"),
        ("Bisher hatte die Gewerkschaft einen Streik ausgeschlossen.", "Gewerkschaft", "opposes"),
        ("Die Lehrer trafen sich. Nach dem Treffen fordern sie mehr Geld.", "Lehrer", "supports"),
        (
            "Die Gewerkschaft schätzt die Zahl der Boote auf 50 und hat zum Streik aufgerufen.",
            "Gewerkschaft",
            "supports",
        ),
    ],
)
def test_the_subject_of_a_german_stand(text: str, actor: str, stance: str) -> None:
    """The subject stands behind the verb, before its auxiliary or before a relative clause."""
    assert (actor, stance) in [(who, side) for who, side, _ in told(text)]


@rows(
    ("text", "expected"),
    [
        (
            "Die von der Gewerkschaft geforderte Zulage für die Nacht bleibt offen.",
            ("Gewerkschaft", "supports", "Die von der Gewerkschaft geforderte Zulage für die Nacht"),
        ),
        (
            "Es geht um einen von Petra Lohmann (SPD) abgelehnten Entwurf.",
            ("Petra Lohmann", "opposes", "einen von Petra Lohmann (SPD) abgelehnten Entwurf"),
        ),
        (
            "Petra Lohmann übte scharfe Kritik an dem Entwurf.",
            ("Petra Lohmann", "opposes", "übte scharfe Kritik an dem Entwurf"),
        ),
        (
            "Die Gewerkschaft hat am Montag Klage eingereicht.",
            ("Gewerkschaft", "supports", "hat am Montag Klage eingereicht"),
        ),
        (
            "Es gibt einen Plan, der von den Lehrern abgelehnt worden war.",
            ("Lehrern", "opposes", "einen Plan, der von den Lehrern abgelehnt worden war"),
        ),
        (
            "Petra Lohmann bezeichnete den Entwurf als Irrweg.",
            ("Petra Lohmann", "opposes", "bezeichnete den Entwurf als Irrweg"),
        ),
    ],
)
def test_participles_and_acts(text: str, expected: tuple[str, str, str]) -> None:
    """A participle that names who did it, and a verb with its noun, are stands with their words."""
    assert expected in told(text)


@rows(
    "text",
    [
        "Weder die Gewerkschaft erkennt den Beschluss an.",
        "Petra Lohmann zeigte sich nicht zufrieden mit dem Entwurf.",
    ],
)
def test_a_subject_that_denies_turns_the_stand(text: str) -> None:
    """*Weder* before the subject denies as *nicht* does."""
    assert [stance for _, stance, _ in told(text)] == ["opposes"]


@rows(
    "text",
    [
        "Petra Lohmann lehnte den Entwurf zunächst ab.",
        "Viele Lehrer tun sich schwer damit, den Entwurf zu akzeptieren.",
        "Petra Lohmann akzeptierte ihre Niederlage.",
        "Petra Lohmann lobte ihren Kollegen.",
        "Der Gipfel der Minister war schon länger in Talheim geplant.",
        "Petra Lohmann stellte sich an den Rand.",
        "Die Minister übten das Lied.",
        "Die Einwohner könnten für den Entwurf stimmen.",
    ],
)
def test_what_is_no_german_stand(text: str) -> None:
    """What was given up, what somebody only could do, and what nobody decides is no stand."""
    assert told(text) == []


@rows(
    ("text", "evidence"),
    [
        (
            "Petra Lohmann verbot den Verkauf von Bier, um die Jugend zu schützen.",
            "verbot den Verkauf von Bier",
        ),
        (
            "Petra Lohmann lehnte Hilfe sowohl hier als auch im Ausland ab.",
            "lehnte Hilfe sowohl hier als auch im Ausland ab",
        ),
        ("„Diesen Plan lehne ich ab“, sagte Petra Lohmann.", "Diesen Plan lehne ich ab"),
        (
            "Petra Lohmann hat angekündigt, sie werde keine Steuer senken.",
            "hat angekündigt, sie werde keine Steuer senken",
        ),
        ("Den Plan hat die Gewerkschaft (GdP) abgelehnt.", "Den Plan hat die Gewerkschaft (GdP) abgelehnt"),
        (
            "Nach der Zustimmung der Gewerkschaft zu dem Vertrag beginnt der Bau.",
            "der Zustimmung der Gewerkschaft zu dem Vertrag",
        ),
    ],
)
def test_where_german_evidence_ends(text: str, evidence: str) -> None:
    """A purpose and the verb of the sentence are no part of it; *als auch* is."""
    assert evidence in [words for _, _, words in told(text)]


@rows(
    ("text", "expected"),
    [
        (
            "Weder Spanien, noch Norwegen oder Frankreich erkennen den Staat an.",
            [("Spanien", "opposes"), ("Norwegen", "opposes"), ("Frankreich", "opposes")],
        ),
        (
            "Es gibt ein Abkommen zwischen Spanien und Norwegen.",
            [("Spanien", "supports"), ("Norwegen", "supports")],
        ),
        ("Trotz der Bitten von Lehrern schließt die Schule.", [("Lehrern", "opposes")]),
    ],
)
def test_several_holders(text: str, expected: list[tuple[str, str]]) -> None:
    """*Weder … noch*, *zwischen* and *trotz* tell whose side whoever they name is on."""
    assert [(actor, stance) for actor, stance, _ in told(text)] == expected


def test_evidence_of_several_who_deny_begins_with_neither() -> None:
    """The words that deny are in the evidence."""
    text = "Weder Spanien, noch Norwegen erkennen den Staat an."

    assert {words for _, _, words in told(text)} == {"Weder Spanien, noch Norwegen erkennen den Staat an"}


@rows(
    ("text", "side"),
    [
        ("Die Union verhängte Sanktionen gegen Spanien.", "supports"),
        ("Die Union verlängerte am Montag das Embargo gegen Spanien.", "supports"),
        ("Die Union lehnte Sanktionen gegen Spanien ab.", "opposes"),
    ],
)
def test_who_imposes_sanctions_is_for_them(text: str, side: str) -> None:
    """They hit somebody, but the issue is the sanctions."""
    assert [stance for actor, stance, _ in told(text) if actor == "Union"] == [side]


@rows(
    ("text", "expected"),
    [
        ("Der Plan, unterstützt von der Gewerkschaft, kommt am Montag.", [("Gewerkschaft", "supports", "Der Plan")]),
        ("Der Plan, abgelehnt von der Gewerkschaft, kommt am Montag.", [("Gewerkschaft", "opposes", "Der Plan")]),
        ("Der Protest wurde von der Gewerkschaft verboten.", [("Gewerkschaft", "opposes", "Der Protest")]),
        ("In Valm wurde der Verkauf der Mühle gestern verboten.", []),
        (
            "Petra Lohm, unterstützt von Karl Rehm, will die Brücke sperren.",
            [("Petra Lohm", "supports", "die Brücke sperren")],
        ),
        (
            "Die Ärzte haben ihr davon abgeraten, die Mühle zu kaufen.",
            [("Ärzte", "opposes", "die Mühle zu kaufen")],
        ),
        (
            "Karl Rehm sagte, dass die Ärzte der Stadt davon abgeraten hätten, die Mühle zu kaufen.",
            [("Ärzte der Stadt", "opposes", "die Mühle zu kaufen")],
        ),
        ("Die Ärzte haben der Stadt abgeraten, heißt es.", []),
        ("Karl Rehm sagte, die Stadt habe „eigenmächtig und verantwortungslos den Damm geöffnet“.", []),
    ],
)
def test_whose_a_german_participle_is_and_what_its_adverb_points_at(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    """Whom *von* names behind it acts, and without one nobody does; *davon* is what follows the comma."""
    found = summarize(text, language="de").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected


@rows(
    ("text", "expected"),
    [
        (
            "Die Stadt dürfe das Bad nicht schließen, sagte Petra Lohmann.",
            ("Petra Lohmann", "opposes", "das Bad schließen"),
        ),
        (
            "„Die Stadt darf die Maut nicht einführen“, sagte Petra Lohmann.",
            ("Petra Lohmann", "opposes", "die Maut einführen"),
        ),
        (
            "Petra Lohmann sagte, der Rat dürfe das Bad nicht verkaufen.",
            ("Petra Lohmann", "opposes", "das Bad verkaufen"),
        ),
        (
            "„Wir dürfen das Bad nicht schließen“, sagte Petra Lohmann.",
            ("Petra Lohmann", "opposes", "das Bad schließen"),
        ),
        ("Der Rat will das Bad nicht schließen.", ("Rat", "opposes", "das Bad schließen")),
    ],
)
def test_what_must_not_be_is_told_without_its_negation(text: str, expected: tuple[str, str, str]) -> None:
    """Who says what others must not do is against it, not they; and nobody is against *not* doing it."""
    found = summarize(text, language="de").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == [expected]


@rows(
    "text",
    [
        "Man dürfe das Opfer nicht vergessen, sagte Petra Lohmann.",
        "Die Stadt darf das Bad nicht schließen.",  # nobody says so
        "Die Stadt dürfe das Bad nicht nur schließen, sagte Petra Lohmann.",
    ],
)
def test_what_must_not_be_and_is_no_stand(text: str) -> None:
    """What one must not forget, what nobody says, and what is not all."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Rund 3000 Menschen demonstrierten gegen den Hafenbau.", [("3000 Menschen", "opposes")]),
        ("Zehntausende protestierten gegen den Hafenbau.", [("Zehntausende", "opposes")]),
        ("In Tarnau haben am Samstag Tausende gegen den Hafenbau demonstriert.", [("Tausende", "opposes")]),
        ("In Madrid demonstrierten 3000 Menschen gegen den Hafenbau.", [("3000 Menschen", "opposes")]),
        ("Gegen den Hafenbau demonstrierten am Samstag 3000 Menschen.", [("3000 Menschen", "opposes")]),
        ("Gegen den Hafenbau protestierten am Samstag die Studenten.", [("Studenten", "opposes")]),
        # traps: whoever is named acts, and a place does not
        ("In Madrid forderte die SPD Hilfe für Tausende Menschen.", [("SPD", "supports")]),
        ("In Madrid lehnte die SPD den Hafenbau ab.", [("SPD", "opposes")]),
        ("Laut SPD haben 3000 Menschen gegen den Hafenbau demonstriert.", []),
    ],
)
def test_a_crowd_takes_a_stand_and_its_place_takes_none(text: str, expected: list[tuple[str, str]]) -> None:
    """Who is told by a number alone may stand before the verb, or behind it and a day."""
    assert [(who, side) for who, side, _ in told(text)] == expected
