"""What stands beside a German verb of speech and is not what anybody said."""

from __future__ import annotations

import pytest

import summarizer


def told(text: str) -> list[str]:
    """First run of each quote, in order."""
    return [quote.text[0].text for quote in summarizer.summarize(text, language="de").quotes]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Am Kai wurde an die Lotsen erinnert, die im Sturm ums Leben kamen.", []),
        ("Der Fährmann Jan Kolb hat vier Diebstähle zugegeben, die längst verjährt sind.", []),
        ("Für Tarnau wurde Alarm ausgerufen, nach einer Stunde aber wieder aufgehoben.", []),
        ("Die Zählung wurde von den Fischern angezweifelt, vor allem weil zwei Urnen verschwanden.", []),
        ("Es wurde berichtet, dass der Damm halte.", ["der Damm halte"]),
        ("Jan Kolb hat gestern berichtet, zwanzig Lotsen sollen gehen.", ["zwanzig Lotsen sollen gehen"]),
        ("Jan Kolb hat gesagt, er geht nicht.", ["er geht nicht"]),
        ("Jan Kolb hat mitgeteilt, die Stadt baut einen Damm.", ["die Stadt baut einen Damm"]),
        (
            "Der Lotsin wird vorgeworfen, im Mai einen für die Stadt Tarnau viel zu teuren Vertrag mit dem Hafen von "
            "Moll geschlossen zu haben.",
            ["im Mai einen für die Stadt Tarnau viel zu teuren Vertrag mit dem Hafen von Moll geschlossen zu haben"],
        ),
    ],
)
def test_behind_a_participle_a_report_or_a_main_clause_follows(text: str, contents: list[str]) -> None:
    """A relative clause or a part of a sentence behind it tells more of something else."""
    assert told(text) == contents


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("In der Liste stehen Lotsen, die einer Straftat verdächtigt werden.", []),
        ("Moll nennt die Räte, die ihm nur ein Amt zugestehen wollten.", []),
        ("Wer die Kosten geltend gemacht hat, sollte seine Angaben berichtigen.", []),
        ("Jan Kolb bestreitet sein Vergehen am Kai.", ["sein Vergehen am Kai"]),
    ],
)
def test_the_verbs_that_close_a_clause_are_not_said(text: str, contents: list[str]) -> None:
    """*Werden* and *wollten* belong to the verb before them; *sein* before a noun is whose it is."""
    assert told(text) == contents


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Da er nie ein Boot gesteuert hatte, bat er die Lotsin um Hilfe.", ["die Lotsin um Hilfe"]),
        ("Obwohl der Rat Beifall gab, lehnte der Richter Jan Kolb den Antrag ab.", []),
        ("Während die Räte noch stritten, betonte Jan Kolb, der Damm halte.", ["der Damm halte"]),
        (
            "Wenn der Damm breche, sei der Kai verloren, sagte Jan Kolb.",
            ["Wenn der Damm breche, sei der Kai verloren"],
        ),
        ("Weil der Damm alt sei, sagte Jan Kolb, müsse die Stadt bauen.", ["Weil der Damm alt sei"]),
    ],
)
def test_a_clause_that_tells_when_or_why_is_not_said(text: str, contents: list[str]) -> None:
    """It stands before the verb of the main clause, and no words before their tag."""
    assert told(text) == contents


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "In dem Beschluss, der gestern angenommen wurde, heißt es, dass die Schleuse zu alt sei.",
            ["die Schleuse zu alt sei"],
        ),
        ("Der Damm, der seit Mai zu ist, werde geöffnet, hieß es.", ["Der Damm, der seit Mai zu ist, werde geöffnet"]),
        ("Berichte über Schüsse am Kai waren falsch.", []),
        ("Hinweise auf die Täter kamen aus Moll.", []),
        ("Die Fähre (der Hafenbote berichtete) fährt seit Mai wieder nach Moll.", []),
        ("Mehrere Räte sollen gehen, so zum Beispiel der Lotse Jan Kolb.", []),
        ("Die „Rothemden“, so werden die Lotsen genannt, besetzen den Kai.", []),
        ("Der Damm ist zu alt, so der Lotse Jan Kolb.", ["Der Damm ist zu alt"]),
    ],
)
def test_what_only_looks_like_a_cue(text: str, contents: list[str]) -> None:
    """A noun that opens a sentence, a bracket, an example."""
    assert told(text) == contents


@pytest.mark.parametrize(
    "text",
    [
        "Folglich lehne ich den neuen Damm ab.",
        "Ich halte den Hafen für zu klein.",
        "Nach dem Sturm habe ich am Kai gewartet.",
    ],
)
def test_who_says_i_reports_nobody(text: str) -> None:
    """The first person has the form of the reported mood."""
    assert told(f"Jan Kolb sagte, der Damm sei alt. {text}")[1:] == []
