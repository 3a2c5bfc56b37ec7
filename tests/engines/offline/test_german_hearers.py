"""Who hears German words, who is only a part of another's name, and which sentences go on reporting."""

from __future__ import annotations

from summarizer import Summary, summarize
from tests.tables import rows


def read(text: str) -> Summary:
    """What the engine reads in a German article."""
    return summarize(f"{text}\n", language="de")


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Speakers and runs of each quote of a German article."""
    return [(" + ".join(quote.speakers), tuple(run.text for run in quote.text)) for quote in read(text).quotes]


@rows(
    ("text", "speaker", "content"),
    [
        (
            "Jens Roth sagte der „Valmer Zeitung“, der Damm sei „völlig marode“.",
            "Jens Roth",
            "der Damm sei „völlig marode“",
        ),
        ("Jens Roth sagte im „Valmer Boten“, dass er „nie“ aufgebe.", "Jens Roth", "er „nie“ aufgebe"),
        ("Wie Jens Roth der Presse mitteilte, sei der Damm alt.", "Jens Roth", "sei der Damm alt"),
        ("Laut einem Artikel der „Valmer Zeitung“ ist der Damm alt.", "Valmer Zeitung", "ist der Damm alt"),
        ("Nach Berichten der „Valmer Zeitung“ ist der Damm alt.", "Valmer Zeitung", "ist der Damm alt"),
        # traps: what is judged or spoken of stands in marks
        ("Jens Roth sprach von der „Lüge des Jahres“.", "Jens Roth", "von der „Lüge des Jahres“"),
        ("Jens Roth nannte den Plan die „Lüge des Jahres“.", "Jens Roth", "den Plan die „Lüge des Jahres“"),
    ],
)
def test_who_hears_words_is_none_of_them(text: str, speaker: str, content: str) -> None:
    """*Sagte* **der „Valmer Zeitung“**: an outlet in marks hears what follows, or tells it behind *laut*."""
    assert told(text) == [(speaker, (content,))]


@rows(
    ("text", "speakers"),
    [
        ("Jens Roth sitzt in Haft. Die Anwältin Roths sagte, er sei krank.", ["Anwältin Roths"]),
        ("Jens Roth kam. Der Vater Jens Roths sagte, er sei stolz.", ["Vater Jens Roths"]),
        ("Ministerin Anna Kolb kam. Ministerin Kolbs Plan sei gut, sagte Jens Roth.", ["Jens Roth"]),
        (
            "Der rovalische Minister Ole Brand traf Ngo Kanda. Der Minister des Landes sagte, man baue.",
            ["Minister des Landes"],
        ),
        ("Hafen-Chef Ole Brand sagte, man baue.", ["Ole Brand"]),
        ("Vereinschef Ole Brand sagte, man baue.", ["Ole Brand"]),
        # traps: a name in -s, and a function that is free
        ("Minister Jonas Roths sagte, er sei krank.", ["Jonas Roths"]),
        ("Johanna Weller kam. Die Ministerin sagte, man baue.", ["Johanna Weller"]),
    ],
)
def test_a_function_is_not_its_owner_s(text: str, speakers: list[str]) -> None:
    """*Die* **Anwältin Roths** is a woman whom Roth has, and not Roth."""
    assert [speaker for speaker, _ in told(text)] == speakers


@rows(
    ("text", "speakers"),
    [
        ("Zwei der drei Richter sagten, das Gesetz sei falsch.", ["drei Richter"]),
        ("Ihren Rivalen Jens Roth von der Hafenpartei forderte Anna Kolb auf, bald zurückzutreten.", ["Anna Kolb"]),
        ("Einen Brief von Jens Roth nannte Anna Kolb „frech“.", ["Anna Kolb"]),
        # a trap: the subject before its verb
        ("Der Rivale Jens Roth forderte Anna Kolb auf, bald zurückzutreten.", ["Jens Roth"]),
    ],
)
def test_an_object_before_the_verb_is_no_subject(text: str, speakers: list[str]) -> None:
    """**Ihren Rivalen** *forderte Kolb auf*: a determiner of the accusative opens no subject."""
    assert [speaker for speaker, _ in told(text)] == speakers


@rows(
    ("text", "count"),
    [
        ("Jens Roth sagte, der Damm sei alt. Ein neuer wäre zu teuer.", 2),
        ("Laut Jens Roth brach der Damm. Diese könnten repariert werden.", 2),
        ("Jens Roth erklärte: „Wir bauen.“ Es gebe Kunden, die für „grünes“ Holz nicht offen seien.", 2),
        # traps: what would have been, and what is told besides
        ("Jens Roth hat angekündigt, auf Geld zu verzichten. Die Spende hätte ihm zehn Euro gebracht.", 1),
        ("Laut Jens Roth sank ein Boot. Es kamen zehn Leute um, zwei sollen verletzt worden sein.", 1),
        ("Die Partei hat zu Protesten aufgerufen, dies konnte im Netz festgestellt werden.", 1),
    ],
)
def test_a_report_goes_on_in_its_mood(text: str, count: int) -> None:
    """A conditional of one goes on with words in the reported mood, and with no others."""
    assert len(told(text)) == count


@rows(
    ("text", "speaker", "content"),
    [
        ("Der Damm sei alt, sagte ein Sprecher der Deutschen Presse-Agentur.", "Sprecher", "Der Damm sei alt"),
        ("Der Damm sei alt, sagte ein Sprecher der Polizei der dpa.", "Sprecher der Polizei", "Der Damm sei alt"),
        (
            "Ein Mann habe geschossen, sagte eine Anwohnerin dem Sender Val TV.",
            "Anwohnerin",
            "Ein Mann habe geschossen",
        ),
        ("Man prüfe das, sagte ein Sprecher.", "Sprecher", "Man prüfe das"),
        # traps: the agency's own, and a main clause behind what says when
        (
            "Ein Sprecher der Nachrichtenagentur sagte, der Damm sei alt.",
            "Sprecher der Nachrichtenagentur",
            "der Damm sei alt",
        ),
        ("Als Anna Kolb kam, sagte eine Anwohnerin, der Damm sei alt.", "Anwohnerin", "der Damm sei alt"),
    ],
)
def test_a_news_agency_hears_what_a_spokesperson_says(text: str, speaker: str, content: str) -> None:
    """*Sagte ein Sprecher* **der Deutschen Presse-Agentur**: she is told, and speaks not."""
    assert told(text) == [(speaker, (content,))]


def test_a_colon_behind_so_parts_a_report_from_marks() -> None:
    """*Es gehe um Sicherheit,* **so Kolb:** *„…“* are two quotes, and the tag is in neither."""
    assert told("Anna Kolb kam. Es gehe um Sicherheit, so Kolb: „Wir bauen den Damm.“") == [
        ("Anna Kolb", ("Es gehe um Sicherheit",)),
        ("Anna Kolb", ("Wir bauen den Damm.",)),
    ]
