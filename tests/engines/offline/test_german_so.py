"""Who speaks in German behind *so*, and how words go on behind it. All is invented."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], list[str]]]:
    """Speakers and runs of the quotes of a German *text*."""
    quotes = summarizer.summarize(f"{text}\n", language="de").quotes
    return [(quote.speakers, [run.text for run in quote.text]) for quote in quotes]


@rows(
    ("text", "runs"),
    [
        ("Es sei für alle, so Anna Kolb, möglich gewesen.", ["Es sei für alle", "möglich gewesen"]),
        ("Der Damm ist, so Anna Kolb, „vollkommen sicher“.", ["Der Damm ist", "vollkommen sicher"]),
        ("Das sei, so Anna Kolb weiter, ein Fehler.", ["Das sei", "ein Fehler"]),
        ("Das Übel sei, so Anna Kolb, dass der Damm alt sei.", ["Das Übel sei", "der Damm alt sei"]),
        ("Der Damm, so Anna Kolb, sei leck.", ["Der Damm", "sei leck"]),
        # traps: what is told of the speaker
        ("Der Damm sei leck, so Anna Kolb, die seit Mai im Amt ist.", ["Der Damm sei leck"]),
        ("Der Damm sei leck, so Anna Kolb, eine Lotsin.", ["Der Damm sei leck"]),
        ("Der Damm sei leck, so Anna Kolb, Sprecherin der Stadt.", ["Der Damm sei leck"]),
    ],
)
def test_words_go_on_behind_so(text: str, runs: list[str]) -> None:
    """*So* and its source in commas cut one sentence in two."""
    assert told(text) == [(("Anna Kolb",), runs)]


@rows(
    ("text", "speakers"),
    [
        ("Der Damm sei leck, so der Fährmann.", ("Fährmann",)),
        ("Die BHA klagt. Der Damm sei, so der BHA-Bericht, leck gewesen.", ("BHA",)),
        ("Anna Kolb wird laut ihrer Erklärung im Amt bleiben.", ("Anna Kolb",)),
        ("Jede Schuld am Ende der SPD wies Anna Kolb von sich.", ("Anna Kolb",)),
        ("Wie eine Sprecherin gegenüber der Financial Times Deutschland sagte, ist der Damm leck.", ("Sprecherin",)),
        # traps: a masculine name behind a town, a comparison
        ("Am Montag sagte in Roval der BHA, der Damm sei leck.", ("BHA",)),
        ("Der Damm sei so alt, so der Reihe nach gebaut.", None),
    ],
)
def test_who_is_the_source(text: str, speakers: tuple[str, ...] | None) -> None:
    """Somebody whom no list knows, whose document it is, and nobody in a genitive."""
    assert [each for each, _ in told(text)] == ([] if speakers is None else [speakers])


@rows(
    ("text", "name", "known"),
    [
        ("Anna Kolb bleibt im Amt und lehnt ab.", "Amt", False),
        ("Anna Kolb legte ihr Amt nieder und lehnt ab.", "Amt", False),
        ("Anna Kolb lehnt das Amt des Vorsitzenden ab.", "Amt des Vorsitzenden", False),
        ("Das Amt lehnt den Kanal ab.", "Amt", True),
        ("Laut Gesetz Die Reederei lehnt ab, sagte Anna Kolb.", "Gesetz Die Reederei", False),
        ("Die Junta lehnt ab.", "Junta", True),
    ],
)
def test_an_office_is_no_body_where_somebody_holds_it(text: str, name: str, known: bool) -> None:
    """The body speaks; the function is held, taken or laid down. An article with a capital begins a sentence."""
    assert (name in {actor.name for actor in summarizer.summarize(text, language="de").actors}) is known


@rows(
    ("text", "expected"),
    [
        ("Der Damm, sagte Anna Kolb, sei alt.", [(("Anna Kolb",), ["Der Damm", "sei alt"])]),
        ("Der Damm, teilte die Polizei mit, sei alt.", [(("Polizei",), ["Der Damm", "sei alt"])]),
        ("Zum Glück, sagte Anna Kolb, sei niemand da.", [(("Anna Kolb",), ["Zum Glück", "sei niemand da"])]),
        # traps: a day before the tag, a clause before it, a relative clause between subject and verb
        ("Am Montag, sagte Anna Kolb, der Damm sei alt.", [(("Anna Kolb",), ["der Damm sei alt"])]),
        ("Die Reederei, die Boote hat, sagte, der Damm sei alt.", [(("Reederei",), ["der Damm sei alt"])]),
        ("Am Kai sagte Anna Kolb, der Damm sei alt.", [(("Anna Kolb",), ["der Damm sei alt"])]),
    ],
)
def test_a_tag_cuts_reported_words_in_two(text: str, expected: list[tuple[tuple[str, ...], list[str]]]) -> None:
    """Words without a verb before a tag have theirs behind it, and who speaks stands behind the tag's."""
    assert told(text) == expected
