"""Which German words are verbs of speech, and where their words stand in the frame of a perfect tense."""

from __future__ import annotations

from summarizer import summarize
from summarizer.engines.offline.reading.preterites_german import is_preterite
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """Speakers and first run of each quote of an article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(quote.speakers), quote.text[0].text) for quote in quotes]


@rows("word", ["brach", "flohen", "verschwand", "ankam", "beschrieb", "schrien", "zogen"])
def test_past_forms_of_strong_verbs_are_verbs(word: str) -> None:
    """No ending tells them, so they are listed; a prefix may stand before them."""
    assert is_preterite(word)


@rows("word", ["gebrochen", "geschlossen", "beschlossen", "verboten", "neben", "unten", "alten"])
def test_participles_and_other_words_are_no_past_forms(word: str) -> None:
    """A participle with the vowel of the past is none, behind a prefix that leaves out its *ge* too."""
    assert not is_preterite(word)


@rows(
    ("text", "expected"),
    [
        ("Hunderte flohen in die Halle, teilte die Polizei mit.", ("Polizei", "Hunderte flohen in die Halle")),
        ("Kritiker sagen, der Damm sei unsicher.", ("Kritiker", "der Damm sei unsicher")),
        ("Die Fischer von Tarnau berichten, dass die Boote voll sind.", ("Fischer von Tarnau", "die Boote voll sind")),
        (
            "Die Ministerin kündigte am 6. Mai eine Senkung der Gebühr an.",
            ("Ministerin", "eine Senkung der Gebühr"),
        ),
        ("Die Polizei hat die Tat am 3. Mai 2019 bestätigt, wie Anna Kolb sagte.", ("Anna Kolb", "Die Polizei")),
    ],
)
def test_verbs_of_speech_are_found(text: str, expected: tuple[str, str]) -> None:
    """Behind a past form, as a plural before a comma, around a date."""
    speaker, words = expected
    assert any(who == speaker and run.startswith(words) for who, run in told(text))


@rows(
    "text",
    [
        "Die bekannten Fischer waren dabei, als der Damm brach.",
        "Die Urteile wurden aufgehoben, da sie von allen bestritten wurden.",
        "Zusammenfassend wird der Plan als Erfolg gesehen.",
        "Der Chef der Werft dachte in einem Gespräch laut über mögliche Nachfolger nach.",
        "Die Reederei kann weder bestätigen noch ausschließen, ob und dass Öl auslief.",
        "Der Minister will den Fischern sagen, wann der Damm saniert wird.",
    ],
)
def test_words_that_only_look_like_speech_hand_nothing_over(text: str) -> None:
    """An attribute, a passive at the end of its clause, an adverb, *laut* for loud, what is left open."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Die Stadt hat eine neue Fähre angekündigt.", ("Stadt", "eine neue Fähre")),
        ("Am Montag hat Anna Kolb einen höheren Lohn gefordert.", ("Anna Kolb", "einen höheren Lohn")),
        ("Die Gewerkschaft hatte zu einer Kundgebung am 8. Mai aufgerufen.", ("Gewerkschaft", "zu einer Kundgebung")),
        ("Anna Kolb hat den Vorwurf bestritten.", ("Anna Kolb", "den Vorwurf")),
        ("Die Werften haben für Montag einen Streik angekündigt.", ("Werften", "einen Streik")),
    ],
)
def test_a_perfect_tense_holds_its_words_in_its_frame(text: str, expected: tuple[str, str]) -> None:
    """What is announced or demanded stands between the auxiliary and the participle."""
    ((speaker, words),) = told(text)
    assert (speaker, words.startswith(expected[1])) == (expected[0], True)


@rows(
    "text",
    [
        "Die Stadt hat den Antrag abgelehnt.",
        "Anna Kolb hatte die Pläne der Regierung kritisiert.",
        "Die Firma hat eine Genehmigung beantragt.",
        "Die Frau hat ihre Tochter als vermisst gemeldet.",
        "Die Stadt hat nicht zu Spenden aufgerufen.",
    ],
)
def test_a_frame_that_tells_a_stand_or_a_deed_holds_no_words(text: str) -> None:
    """To refuse, to judge and to file say nothing, and neither does what is denied."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Kritisiert wird die Maut von den Grünen.", [("Grünen", "opposes", "die Maut")]),
        ("Begrüßt wurde der Entwurf auch von der SPD.", [("SPD", "supports", "der Entwurf")]),
        ("Die Ablehnung des Entwurfs durch die SPD überraschte.", [("SPD", "opposes", "des Entwurfs")]),
        ("Nach der Zulassung für den Anbau durch die SPD begann die Saat.", [("SPD", "supports", "den Anbau")]),
        ("Petra Lohmann erklärte, gegen den Entwurf stimmen zu wollen.", [("Petra Lohmann", "opposes", "den Entwurf")]),
        (
            "Die Bauern hatten mit ihrer Forderung nach Neuwahlen die Stadt gelähmt.",
            [("Bauern", "supports", "Neuwahlen")],
        ),
        # traps: who is asked, who signed something untold, and a passive of nobody's
        (
            "Die Regierung wurde von der Gewerkschaft aufgefordert, den Entwurf zu ändern.",
            [("Gewerkschaft", "supports", "den Entwurf zu ändern")],
        ),
        ("Während nun 310 Bürger unterzeichnet haben (Stand: Mai), ruht die Arbeit.", []),
        ("Geplant ist der Umbau seit Jahren.", []),
        ("Begrüßt wurde der Entwurf nicht von der SPD.", []),
    ],
)
def test_stands_by_where_their_verbs_and_nouns_stand(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A participle may open the passive, a noun have its agent behind *durch*, an issue end before another phrase."""
    found = summarize(text, language="de").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected


@rows(
    "text",
    [
        "Anders als der Bürgermeister unterstützt Ada Kolb die Maut.",
        "Wie der Bürgermeister unterstützt Ada Kolb die Maut.",
        "Ebenso wie der Rat unterstützt Ada Kolb die Maut.",
        "Als Bürgermeisterin unterstützt Ada Kolb die Maut.",
    ],
)
def test_whom_somebody_is_likened_to_takes_no_stand(text: str) -> None:
    """The subject stands behind the verb where a comparison opens the clause."""
    found = summarize(f"{text}\n", language="de").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == [
        ("Ada Kolb", "supports", "die Maut")
    ]
