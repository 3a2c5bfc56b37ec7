"""German sources: institutions named in marks or without an article, *demnach*, plans, and weak verbs of speech."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str | None, str]]:
    """Speakers, cue and first run of each quote of an article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(q.speakers), q.cue.text if q.cue else None, q.text[0].text) for q in quotes]


@rows(
    ("text", "speaker"),
    [
        ("Der „Bund Freier Fischer“ (BFF) fordert neue Schilder für Boote. Der BFF streikt.", "BFF"),
        ("Die „Tarnauer Nachrichten“ berichten, der Damm sei alt.", "Tarnauer Nachrichten"),
        ("Der „Hafenbund“ warf der Stadt vor, die Fischer nicht gehört zu haben.", "Hafenbund"),
        ("Die Tarnauer Polizei sperrte den Hafen. Laut Polizei ist der Damm sicher.", "Tarnauer Polizei"),
        ("„Der Damm ist nicht sicher“, heißt es dort in einer Mitteilung der Polizei.", "Polizei"),
        ("Der Verein „Hafen für alle“ warf der Stadt vor, nichts zu tun.", "Hafen für alle"),
        # traps: a fragment, a thing, another institution of the kind
        ("Das „rote Boot“ sank am Montag, sagte Anna Kolb.", "Anna Kolb"),
        ("Anna Kolb nannte die Pläne des „Bund Freier Fischer“ einen Fehler.", "Anna Kolb"),
    ],
)
def test_an_institution_speaks_under_a_name_in_marks_or_without_its_article(text: str, speaker: str) -> None:
    """A name in marks behind an article is who speaks; a bare noun takes up the institution that it names."""
    assert told(text)[0][0] == speaker


@rows(
    ("text", "expected"),
    [
        (
            "Der Damm halte, sagte Anna Kolb. Demnach ist der Hafen sicher.",
            ("Anna Kolb", "Demnach", "ist der Hafen sicher"),
        ),
        (
            "Der Hafen wird verkauft, sagte Anna Kolb. Der Preis soll demnach niedrig sein.",
            ("Anna Kolb", "demnach", "Der Preis soll"),
        ),
        (
            "Nach der Ankündigung der Stadt soll der Damm erhöht werden.",
            ("Stadt", "Nach der Ankündigung", "soll der Damm erhöht werden"),
        ),
        (
            "Nach den Vorstellungen der Stadt soll der Hafen wachsen.",
            ("Stadt", "Nach den Vorstellungen", "soll der Hafen wachsen"),
        ),
        (
            "Anna Kolb kommentierte, die Vorwürfe seien ein Manöver.",
            ("Anna Kolb", "kommentierte", "die Vorwürfe seien ein Manöver"),
        ),
        (
            "Unterdessen spricht die Polizei von weniger Unfällen, dennoch ist der Schaden hoch.",
            ("Polizei", "spricht", "von weniger Unfällen, dennoch ist der Schaden hoch"),
        ),
    ],
)
def test_sources_and_weak_verbs_hand_words_over(text: str, expected: tuple[str, str, str]) -> None:
    """*Demnach* takes up who spoke, a plan says what shall be, the reported mood tells a weak verb of speech."""
    assert told(text)[-1] == expected


@rows(
    "text",
    [
        "Nach der Ankündigung der Stadt streikten die Fischer.",
        "Die Reederei bestätigte die Angaben des Kapitäns nicht.",
        "Anna Kolb glaubte, der Damm sei sicher.",
        "Die Stadt hat ein Gutachten vorgestellt, das im Mai vorliegen solle.",
        "Danach verfügte der Hafenrat über sechzig Sitze, die SPD über zehn.",
    ],
)
def test_other_sources_hand_nothing_over(text: str) -> None:
    """After an announcement, what is not confirmed, a thought, a relative clause, what somebody has."""
    assert told(text) == []


def test_a_motto_before_a_source_does_not_end_its_words() -> None:
    """Marks that hold a motto are no words of whom the source names."""
    text = "Unter dem Motto „Freie Fahrt“ haben am Samstag nach Angaben der Polizei tausend Menschen demonstriert."
    (quote,) = summarize(f"{text}\n", language="de").quotes
    assert [run.text for run in quote.text] == [
        "Unter dem Motto „Freie Fahrt“ haben am Samstag",
        "tausend Menschen demonstriert",
    ]


@rows(
    ("text", "expected"),
    [
        ("Eigenen Angaben zufolge hat die Gewerkschaft gewonnen.", ["Gewerkschaft"]),
        ("Nach eigenen Angaben hat die Polizei nichts gewusst.", ["Polizei"]),
        ("Anna Kolb kam spät. Nach eigenen Angaben hat sie nichts gewusst.", ["Anna Kolb"]),
        ("Unter Berufung auf die Polizei meldet Anna Kolb, der Damm sei undicht.", ["Anna Kolb"]),
        ("Der Damm sei undicht, berichtet Anna Kolb unter Berufung auf die Polizei.", ["Anna Kolb"]),
        # traps: the subject stands before, nobody else speaks
        ("Die Gewerkschaft hat eigenen Angaben zufolge gewonnen.", ["Gewerkschaft"]),
        ("Der Damm ist unter Berufung auf die Polizei gesperrt.", ["Polizei"]),
        ("Dem Bericht zufolge ist der Damm undicht.", [""]),
    ],
)
def test_who_speaks_of_itself_or_cites_somebody(text: str, expected: list[str]) -> None:
    """Figures *of its own* are the subject's, wherever it stands; who cites a source speaks, not the source."""
    assert [speaker for speaker, _, _ in told(text)] == expected


@rows(
    ("text", "speaker", "words"),
    [
        ("Anna Roth sagte laut Hafenbote, der Damm sei alt.", "Anna Roth", "der Damm sei alt"),
        ("Anna Roth sagte laut „Hafenbote“: „Wir gehen heute.“", "Anna Roth", "Wir gehen heute."),
        ("Am Montag sagte Anna Roth einigen Gästen zufolge: „Wir gehen heute.“", "Anna Roth", "Wir gehen heute."),
        (
            "Anna Roth räumte laut Polizei ein, den Damm nie geprüft zu haben.",
            "Anna Roth",
            "den Damm nie geprüft zu haben",
        ),
        # traps: the source has words of its own
        ("Anna Roth sagte, laut Polizei sei der Damm alt.", "Polizei", "sei der Damm alt"),
        ("Anna Roth sagte am Montag, der Damm sei laut Polizei alt.", "Polizei", "der Damm sei"),
        ("Der Damm ist alt, laut Hafenverband hält er noch.", "Hafenverband", "hält er noch"),
    ],
)
def test_a_source_behind_a_verb_of_speech_only_passes_on(text: str, speaker: str, words: str) -> None:
    """Whoever is named by the verb speaks; behind a comma the source has a clause of its own."""
    quotes = summarize(text, language="de").quotes
    assert [(quote.speakers, quote.text[0].text) for quote in quotes] == [((speaker,), words)]


@rows(
    ("text", "language", "speaker", "words"),
    [
        ("„Er war der beste Koch“, schrieb „Die Woche“ in einem Nachruf.", "de", "Die Woche", "Er war der beste Koch"),
        ("„Er war der beste Koch“, schrieb die „Woche“ am Montag.", "de", "Woche", "Er war der beste Koch"),
        ("„Er war der beste Koch“, berichtet der „Hafenbote“.", "de", "Hafenbote", "Er war der beste Koch"),
        ("« Le bac est parti hier », écrit « Le Matin » lundi.", "fr", "Le Matin", "Le bac est parti hier"),
        # traps: words that go on, and a nickname
        ("„Er war der beste Koch“, sagte Kolb. „Er fehlt.“", "de", "Kolb", "Er war der beste Koch"),
        ('"The ferry left in haste," said Jack "Mad" Roe.', "en", "Jack", "The ferry left in haste,"),
    ],
)
def test_an_outlet_in_marks_speaks_behind_a_tag(text: str, language: str, speaker: str, words: str) -> None:
    """*„…“, schrieb „Die Woche“*: the marks hold who speaks, and no words that go on."""
    quote = summarize(text, language=language).quotes[0]
    assert (quote.speakers, [run.text for run in quote.text]) == ((speaker,), [words])
