"""What German nouns of speech, verbs of judging and *für* hand over."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """Speakers and first run of each quote of an article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(quote.speakers), quote.text[0].text) for quote in quotes]


@rows(
    ("text", "expected"),
    [
        (
            "Der Vorwurf der Gewerkschaft, die Stadt habe gelogen, sorgte für Streit.",
            [("Gewerkschaft", "die Stadt habe gelogen")],
        ),
        (
            "Die Warnung der Polizei, dass der Damm breche, kam zu spät.",
            [("Polizei", "der Damm breche")],
        ),
        ("Anna Kolb wiederholte ihre Forderung, den Damm zu erhöhen.", [("Anna Kolb", "den Damm zu erhöhen")]),
        (
            "Die Behauptung von Anna Kolb, sie habe nichts gewusst, ist neu.",
            [("Anna Kolb", "sie habe nichts gewusst")],
        ),
        (
            "Im Mai kam die Drohung der Reederei, den Hafen zu verlassen.",
            [("Reederei", "den Hafen zu verlassen")],
        ),
        ("Der Vorwurf, der Damm sei alt, ist neu.", [("", "der Damm sei alt")]),
        # traps: a relative clause, a thought
        ("Die Kritik der Stadt, die im Mai laut geworden sei, ist alt.", []),
        ("Die Hoffnung der Stadt, dass der Damm halte, ist groß.", []),
    ],
)
def test_a_noun_of_speech_and_its_owner_hand_a_clause_over(text: str, expected: list[tuple[str, str]]) -> None:
    """The clause behind the comma is what the owner of the claim, the demand or the warning says."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Die Stadt bezeichnete die Klage als unbegründet.", [("Stadt", "die Klage als unbegründet")]),
        (
            "Anna Kolb wertete den Streik als Angriff auf den Hafen.",
            [("Anna Kolb", "den Streik als Angriff auf den Hafen")],
        ),
        ("Der Plan ist für die Gewerkschaft „reine Willkür“.", [("Gewerkschaft", "reine Willkür")]),
        ("Für die Gewerkschaft in Tarnau ist das „reine Willkür“.", [("Gewerkschaft", "reine Willkür")]),
        ("Anna Kolb wies die Klage zurück und nannte sie „reine Willkür“.", [("Anna Kolb", "reine Willkür")]),
        # traps: nobody judges, a name
        ("Anna Kolb arbeitete als Lotsin und kam als letzte.", []),
        ("Anna Kolb war zu Gast beim „Forum für Hafenrecht der Stadt Tarnau“.", []),
        ("Die Stadt sammelte für die Fischer „altes Brot“.", []),
    ],
)
def test_judgements_are_whose_who_judges(text: str, expected: list[tuple[str, str]]) -> None:
    """What somebody calls something, and what something is *for* somebody in marks."""
    assert told(text)[-1:] == expected


@rows(
    "text",
    [
        "Anna Roth liest. Die Liste enthält Bücher wie „Der Wärter am alten Kai“ von Ute Lenz.",
        "Anna Roth spielte viel, so etwa in „Nackt am Kai“ oder „Jeder geht für sich allein“.",
        "Anna Roth schrieb viel. Ihr erstes Werk entstand 1970: „Le Petit Quai“.",
        "Anna Roth singt in Tarnau. Ihr Album, „Songs for the Harbour“, ist neu.",
        "Anna Roth warb für „Alle am Kai“. „Alle am Kai“ ist ein Fest.",
        "Anna Roth sang. Der Titel des Lieds lautet „Wir bauen den Hafen neu“.",
    ],
)
def test_titles_are_nobody_s_words(text: str) -> None:
    """An article with a capital opens them, or another language is spoken; so does a row with one."""
    assert summarize(text, language="de").quotes == ()


@rows(
    ("text", "words"),
    [
        ("Anna Roth klagte. Für sie sei das Amt „eine Last ohne Ende“.", "Für sie sei das Amt „eine Last ohne Ende“"),
        ("Anna Roth geht. Es drohe „eine Zeit der Not“.", "Es drohe „eine Zeit der Not“"),
        ("Die Antwort lautete: „Wir bauen den Hafen neu“.", "Wir bauen den Hafen neu"),
    ],
)
def test_what_looks_like_a_title_may_be_said(text: str, words: str) -> None:
    """An article in small letters opens no title, and an answer is none."""
    assert [quote.text[0].text for quote in summarize(text, language="de").quotes] == [words]
