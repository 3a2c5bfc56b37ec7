"""German sources that name nobody, whose opinion it is that opens a sentence, and what is told of a source."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, list[str]]]:
    """Speakers and runs of each quote of an article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(q.speakers), [run.text for run in q.text]) for q in quotes]


@rows(
    ("text", "runs"),
    [
        (
            "Am Kai mussten laut Behördenangaben 700 Boote gehoben werden.",
            ["Am Kai mussten", "700 Boote gehoben werden"],
        ),
        ("Der Damm bricht ersten Vermutungen zufolge im Mai.", ["Der Damm bricht", "im Mai"]),
        ("Das Lagerhaus stand Gerüchten zufolge schon lange leer.", ["Das Lagerhaus stand", "schon lange leer"]),
        ("Die Werft war nach den Polizeiangaben nicht bewacht.", ["Die Werft war", "nicht bewacht"]),
        (
            "Laut einer am Freitag veröffentlichten Studie der Stadt Tarnau sinkt der Pegel.",
            ["sinkt der Pegel"],
        ),
        (
            "In dieser Frage hat nach Ansicht von Beobachtern die Stadt nachgegeben.",
            ["In dieser Frage hat", "die Stadt nachgegeben"],
        ),
        ("Dem Brand kommt nach Expertenmeinung große Bedeutung zu.", ["Dem Brand kommt", "große Bedeutung zu"]),
        ("Nach Angaben Ibrakows wurden vier Fischer verletzt.", ["wurden vier Fischer verletzt"]),
        ("Nach der Einschätzung der Polizei war das Boot leck.", ["war das Boot leck"]),
        ("Der Kai würde gemäß einem Sprecher der Werft am Montag öffnen.", ["Der Kai würde", "am Montag öffnen"]),
    ],
)
def test_a_source_may_name_nobody(text: str, runs: list[str]) -> None:
    """What a noun of saying, *zufolge* or *laut* hands over is told, though the source is a document or hidden."""
    assert [found for _, found in told(text)] == [runs]


@rows(
    "text",
    [
        "Nach Artikel 12 des Vertrags ist der Kai öffentlich.",
        "Die Frage nach Angaben zum Preis blieb offen.",
        "Der Kai wurde gemäß der Verfassung gebaut.",
        "Die Stadt handelte gemäß ihrem Motto „Wasser für alle“.",
        "Nach dem Bericht der Polizei ging der Rat nach Hause.",
    ],
)
def test_a_rule_a_number_or_a_time_is_no_source(text: str) -> None:
    """A numbered article, what is asked for, what a rule wants and what came before hand nobody's words over."""
    assert told(text) == []


@rows(
    ("text", "speaker"),
    [
        ("Paul Kolb sagte, der Kai sei alt. Seiner Meinung nach hätte die Polizei warnen müssen.", "Paul Kolb"),
        ("Paul Kolb sagte, der Kai sei alt. Nach seinen Angaben hat die Werft nie gezahlt.", "Paul Kolb"),
        ("Anna Weber leitet den Hafen. Ihren Angaben zufolge hat die Polizei den Kai gesperrt.", "Anna Weber"),
        ("Anna Weber leitet den Hafen. Aus ihrer Sicht hat die Stadt alles richtig gemacht.", "Anna Weber"),
        ("Die Bauern streikten am Montag. Ihrer Ansicht nach ist die Steuer zu hoch.", "Bauern"),
        # traps: an own account is the subject's, and within a sentence nothing tells whose it is
        ("Paul Kolb sagte, der Kai sei alt. Nach eigenen Angaben hat die Polizei gewarnt.", "Polizei"),
        ("Anna Weber leitet den Hafen. Der Kai ist ihrer Meinung nach zu alt.", ""),
        ("Seiner Meinung nach ist der Damm alt.", ""),
    ],
)
def test_his_opinion_is_whose_who_was_named_before(text: str, speaker: str) -> None:
    """A possessive that opens a sentence takes somebody up, who is not the subject behind the verb."""
    assert told(text)[-1][0] == speaker


@rows(
    ("text", "run"),
    [
        ("Laut Paul Kolb, der den Hafen leitet, ist der Kai zu.", "ist der Kai zu"),
        ("Nach Angaben von Anna Weber, die im Rat sitzt, bleibt der Kai zu.", "bleibt der Kai zu"),
        ("Laut der Polizei, die seit Montag ermittelt, haben zwei Männer das Boot gestohlen.", "haben zwei Männer"),
        # traps: others who say it too, and a clause that tells of something else
        ("Laut Paul Kolb, der Wirtin und dem Pfarrer ist der Kai zu.", "der Wirtin und dem Pfarrer ist der Kai zu"),
        ("Laut Paul Kolb ist der Kai zu, der im Mai öffnen sollte.", "ist der Kai zu, der im Mai öffnen sollte"),
    ],
)
def test_a_clause_that_tells_of_a_source_is_none_of_its_words(text: str, run: str) -> None:
    """Its words begin with the verb behind the comma that closes such a clause."""
    assert told(text)[0][1][0].startswith(run)


@rows(
    ("text", "speaker", "run"),
    [
        ("Der Damm sei alt, so der Tarnauer Sender.", "Tarnauer Sender", "Der Damm sei alt"),
        ("Der Damm lenke das Wasser ab, so Karl Kolb von der Werft.", "Karl Kolb", "Der Damm lenke das Wasser ab"),
        ("Zwei Kinder sind krank, so das staatliche Hafenamt (SHA).", "staatliche Hafenamt", "Zwei Kinder sind krank"),
        ("Zwei Boote sind leck, so eine Mitteilung des Ministeriums.", "Ministeriums", "Zwei Boote sind leck"),
        ("Der Umbau dauert acht, nach anderen Angaben neun Jahre.", "", "neun Jahre"),
    ],
)
def test_so_closes_words_with_whoever_is_described_behind_it(text: str, speaker: str, run: str) -> None:
    """An article, a bracket, a preposition or a genitive may stand beside the name behind *so*."""
    assert told(text) == [(speaker, [run])]


@rows(
    "text",
    [
        "Der Kai ist alt, so der Titel des Buches.",
        "Der Kai ist alt, so die Lage am Montag.",
        "Welche Pläne sind Ihrer Meinung nach falsch?",
    ],
)
def test_a_thing_with_an_owner_says_nothing_nor_does_whoever_is_asked(text: str) -> None:
    """The genitive behind a thing makes nobody of it, and *Ihrer* with a capital is an opinion yet to be given."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Die Werft zieht um. Das bestätigte die Hafenwacht.", [("Hafenwacht", ["Die Werft zieht um"])]),
        ("Die Werft zieht um. Dies bestätigte auch Anna Weber.", [("Anna Weber", ["Die Werft zieht um"])]),
        ("Die Werft zieht um. Das bestätigte die Polizei zunächst nicht.", []),
        ("Es gibt Berichte, wonach der Hafen verkauft wird.", [("", ["der Hafen verkauft wird"])]),
        ("Es gab Meldungen, nach denen Kolb krank war.", [("", ["Kolb krank war"])]),
        ("Die Stadt legte eine Studie vor, wonach der Damm hält.", [("", ["der Damm hält"])]),
        ("Die Behauptung des Ministers, wonach der Damm hält, ist falsch.", [("Ministers", ["der Damm hält"])]),
        # traps: what nobody says, a rumour, what is asked or wanted, a rule
        ("Es gibt Gerüchte, wonach Kolb krank war.", []),
        ("Es gibt keine Berichte, wonach der Hafen verkauft wird.", []),
        ("Auf die Frage, wonach er suche, schwieg Kolb.", []),
        ("Der Rat prüft den Antrag, wonach der Kai gesperrt wird.", []),
        ("Ein Gesetz, wonach der Hafen gesperrt wird, trat in Kraft.", []),
    ],
)
def test_wonach_and_das_point_at_words(text: str, expected: list[tuple[str, list[str]]]) -> None:
    """What a report tells stands behind *wonach*, and *das* takes up a sentence that somebody confirms."""
    assert told(text) == expected
