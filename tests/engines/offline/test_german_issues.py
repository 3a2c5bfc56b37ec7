"""What German stands are about, without days and places, and whose they are behind a source. All is invented."""

from __future__ import annotations

import pytest

import summarizer


def stands(text: str) -> list[tuple[str, str, str]]:
    """Actor, side and issue of the positions of a German *text*."""
    found = summarizer.summarize(f"{text}\n", language="de").positions
    return [(stand.actor, stand.stance, stand.issue) for stand in found]


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("Anna Kolb forderte am Montag höhere Dämme.", "höhere Dämme"),
        ("Anna Kolb forderte am 3. Mai 2019 in Tarnau erneut höhere Dämme.", "höhere Dämme"),
        ("Anna Kolb sprach sich im Landtag für höhere Dämme aus.", "höhere Dämme"),
        ("Am Montag kritisierte die Falk AG den Damm scharf.", "den Damm"),
        ("Anna Kolb unterstützt den Antrag nicht.", "den Antrag"),
        ("Der Rat hat sich am Montag einstimmig für höhere Dämme ausgesprochen.", "höhere Dämme"),
        ("Anna Kolb fordert den Rat auf, den Damm zu erhöhen.", "den Damm zu erhöhen"),
        ("Anna Kolb setzte sich dafür ein, dass der Damm wächst.", "der Damm wächst"),
        # traps: a place that is whose, a day that is meant, an adverb that is all there is
        ("Anna Kolb kritisierte im Landtag von Roval geplante Dämme.", "im Landtag von Roval geplante Dämme"),
        ("Anna Kolb kritisierte den Montag der Lotsen.", "den Montag der Lotsen"),
        ("Anna Kolb fordert Wandel.", "Wandel"),
    ],
)
def test_an_issue_has_no_circumstances(text: str, issue: str) -> None:
    """Day, town, venue, adverbs, *sich*, the subject behind the verb and its particle are left out."""
    assert [stand[2] for stand in stands(text)] == [issue]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laut Reuters kritisierte Anna Kolb den Damm.", [("Anna Kolb", "opposes", "den Damm")]),
        ("Nach Angaben der Polizei lehnte Anna Kolb den Damm ab.", [("Anna Kolb", "opposes", "den Damm")]),
        ("Laut hafenbote.de fordert die Falk AG einen Damm.", [("Falk AG", "supports", "einen Damm")]),
        # traps: the source itself wants something
        ("Laut Anna Kolb müsse der Damm wachsen.", [("Anna Kolb", "supports", "müsse der Damm wachsen")]),
        ("Laut Reuters ist der Damm leck.", []),
    ],
)
def test_a_stand_behind_a_source_is_whose_who_takes_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A source that opens the sentence tells of the stand of whoever stands behind the verb."""
    assert stands(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Stadt lehnte es ab, den Damm zu erhöhen.", [("Stadt", "opposes", "den Damm zu erhöhen")]),
        ("Die Stadt lehnt es strikt ab, den Damm zu erhöhen.", [("Stadt", "opposes", "den Damm zu erhöhen")]),
        # traps: the clause tells of the wish; nobody is against
        ("Die Stadt wies den Wunsch zurück, länger zu öffnen.", [("Stadt", "opposes", "den Wunsch")]),
        ("In Valm gab es ab Mai Proteste.", []),
    ],
)
def test_es_stands_for_the_clause_behind_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Lehnt es ab* is about the clause that follows."""
    assert stands(text) == expected
