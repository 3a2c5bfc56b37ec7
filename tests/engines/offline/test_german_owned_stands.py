"""German stands that a noun and its owner tell, and decisions told by a verb."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str, str]]:
    """Actor, side and evidence of each position of an article."""
    positions = summarize(f"{text}\n", language="de").positions
    return [(one.actor, one.stance, one.evidence[0].text) for one in positions]


@rows(
    ("text", "expected"),
    [
        ("Auf Antrag der Grünen tagt der Rat am Montag.", ("Grünen", "supports")),
        ("Nach dem Willen der Gewerkschaft soll der Hafen im Mai schließen.", ("Gewerkschaft", "supports")),
        ("Der Bau war am Widerstand Russlands gescheitert.", ("Russlands", "opposes")),
        ("Trotz des Protests der Gewerkschaft wird das Werk verkauft.", ("Gewerkschaft", "opposes")),
        ("Mit Zustimmung der Opposition wurde der Damm gebaut.", ("Opposition", "supports")),
        # traps: nobody owns the noun, or it is no noun of stance
        ("Auf Antrag wird der Pass verlängert.", None),
        ("Auf Kosten der Grünen tagt der Rat.", None),
        ("Nach dem Besuch der Gewerkschaft schloss der Hafen.", None),
    ],
)
def test_an_owned_noun_tells_a_stand_on_its_clause(text: str, expected: tuple[str, str] | None) -> None:
    """*Auf Antrag der Grünen* is the Greens' stand on what the clause tells."""
    found = stands(text)
    assert [(who, side) for who, side, _ in found] == ([expected] if expected else [])
    assert not found or found[0][2] == text.rstrip(".")


@rows(
    ("text", "expected"),
    [
        ("Anna Kolbs Wunsch nach Ruhe blieb unerfüllt.", [("Anna Kolbs", "supports", "Anna Kolbs Wunsch nach Ruhe")]),
        ("Jens Roths Kritik am Haushalt verhallte.", [("Jens Roths", "opposes", "Jens Roths Kritik am Haushalt")]),
        (
            "Die Kritik der Opposition am Haushalt wächst.",
            [("Opposition", "opposes", "Die Kritik der Opposition am Haushalt")],
        ),
        (
            "Russlands Widerstand gegen den Plan wächst.",
            [("Russlands", "opposes", "Russlands Widerstand gegen den Plan")],
        ),
        # traps: the place of a protest does not protest, and a name that ends in s owns nothing
        ("In Tarnau gab es Proteste gegen den Bau.", []),
        ("Jens Roth baut ohne Kritik am Haushalt.", []),
    ],
)
def test_a_name_in_the_genitive_owns_a_noun_of_stance(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Anna Kolbs Wunsch nach Ruhe* names whose wish it is."""
    assert stands(text) == expected


@rows(
    ("text", "names"),
    [
        ("Anna Kolbs Wunsch wurde erfüllt. Anna Kolb dankte.", ["Anna Kolb"]),
        ("Der Minister lobte Jens Roths Pläne. Jens Roth dankte.", ["Jens Roth"]),
        ("Anna Kolb baut. Kolbs Plan ist alt. Anna Kolb klagt.", ["Anna Kolb"]),
        # traps: surnames behind a second given name
        ("Hans Magnus Tellmar klagte.", ["Hans Magnus Tellmar"]),
        ("Klaus Jens Roth klagte.", ["Klaus Jens Roth"]),
    ],
)
def test_what_a_name_owns_is_no_part_of_it(text: str, names: list[str]) -> None:
    """A noun behind a genitive belongs to nobody's name."""
    assert [actor.name for actor in summarize(f"{text}\n", language="de").actors] == names


@rows(
    ("text", "expected"),
    [
        ("Die Regierung erwägt den Verkauf der Bahn.", ("Regierung", "supports")),
        ("Die Regierung ernannte Anna Kolb zur Ministerin.", ("Regierung", "supports")),
        ("Die Gewerkschaft verklagt das Ministerium.", ("Gewerkschaft", "opposes")),
        ("Die Regierung setzte das Abkommen aus.", ("Regierung", "opposes")),
        ("Anna Kolb möchte die Steuern senken.", ("Anna Kolb", "supports")),
        ("Die Gewerkschaft hat sich entschieden, den Vertrag zu kündigen.", ("Gewerkschaft", "supports")),
        # traps: another verb of the same form, and a decision that is none
        ("Die Regierung setzte sich an den Tisch.", None),
        ("Das Spiel entschied sich in der letzten Minute.", None),
    ],
)
def test_decisions_are_stands(text: str, expected: tuple[str, str] | None) -> None:
    """Who weighs, appoints, sues or suspends takes a side."""
    assert [(who, side) for who, side, _ in stands(text)] == ([expected] if expected else [])


def test_what_others_were_sent_to_do_is_a_claim() -> None:
    """A passive of a verb of deciding tells what was done, not where the speaker stands."""
    text = "Anna Kolb beklagte am Montag, dass zu viele Helfer der Stadt entlassen worden seien."
    assert summarize(f"{text}\n", language="de").disputed_facts


@rows(
    ("text", "expected"),
    [
        (
            "„Den Rat allein zu tadeln, wäre nicht gerecht“, sagte Anna Kolb.",
            [("Anna Kolb", "opposes", "Den Rat allein zu tadeln, wäre nicht gerecht")],
        ),
        ("Anna Kolb sagte, der Plan sei unfair.", [("Anna Kolb", "opposes", "der Plan sei unfair")]),
        ("Anna Kolb nannte den Plan vernünftig.", [("Anna Kolb", "supports", "nannte den Plan vernünftig")]),
        ("Anna Kolb sagte, der Plan sei überzogen.", [("Anna Kolb", "opposes", "der Plan sei überzogen")]),
        # traps: an infinitive that says what for, and no judgement
        ("„Das Wetter ist gut“, sagte Anna Kolb.", []),
        ("Anna Kolb sagte, der Plan sei alt.", []),
    ],
)
def test_judgements_hold_the_infinitive_they_judge(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Ihn zu tadeln, wäre falsch* begins with what is judged."""
    assert stands(text) == expected
