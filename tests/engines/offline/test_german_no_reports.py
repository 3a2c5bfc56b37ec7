"""What stands beside a German verb of speech and is not what anybody said."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[str]:
    """First run of each quote, in order."""
    return [quote.text[0].text for quote in summarizer.summarize(text, language="de").quotes]


@rows(
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
            "Der Lotsin wird vorgeworfen, im Mai einen für Tarnau zu teuren Vertrag mit Moll geschlossen zu haben.",
            ["im Mai einen für Tarnau zu teuren Vertrag mit Moll geschlossen zu haben"],
        ),
    ],
)
def test_behind_a_participle_a_report_or_a_main_clause_follows(text: str, contents: list[str]) -> None:
    """A relative clause or a part of a sentence behind it tells more of something else."""
    assert told(text) == contents


@rows(
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


@rows(
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


@rows(
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
        ("Seit Mai halten „Rothemden“ – so werden die Lotsen genannt – den Kai.", []),
        ("Der Damm ist zu alt, so der Lotse Jan Kolb.", ["Der Damm ist zu alt"]),
    ],
)
def test_what_only_looks_like_a_cue(text: str, contents: list[str]) -> None:
    """A noun that opens a sentence, a bracket, an example."""
    assert told(text) == contents


@rows(
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


@rows(
    ("text", "contents"),
    [
        ("Der Rat der Stadt Tarnau streitet dies ab.", ["dies"]),
        ("Eine Sprecherin der Werft bestätigte dieses anschließend.", []),
        ("Der Bürgermeister Jan Kolb bestätigte das am Freitag.", []),
        ("Der Bürgermeister Jan Kolb bestätigte das neue Verfahren.", ["das neue Verfahren"]),
        ("Der Bürgermeister Jan Kolb bestätigte dies, betonte aber, der Damm halte.", ["der Damm halte"]),
    ],
)
def test_a_pronoun_alone_says_nothing(text: str, contents: list[str]) -> None:
    """It only points back at what has been said, but for a denial, which answers it."""
    assert told(text) == contents


@rows(
    ("text", "contents"),
    [
        (
            "Um zehn Uhr meldete die Seite „Golm“, der Verein habe den Plan begraben.",
            ["der Verein habe den Plan begraben"],
        ),
        ("Am Montag berichtete die Ausgabe der „Woche“, dass der Hafen schließt.", ["der Hafen schließt"]),
        ("Da gab die Tarnauer Polizei die gute Nachricht bekannt.", ["die gute Nachricht"]),
        ("In dem Brief forderte man den Abzug der Schlepper.", ["den Abzug der Schlepper"]),
        (
            "Am Kai erklärte Jan Kolb, die „Tarnau“, das alte Boot, sei zu retten.",
            ["die „Tarnau“, das alte Boot, sei zu retten"],
        ),
    ],
)
def test_who_speaks_behind_the_verb_is_not_said(text: str, contents: list[str]) -> None:
    """The subject of a verb in second place stands before its object, or before the comma of its report."""
    assert told(text) == contents


@rows(
    "text",
    [
        "Den alten Rekord hielt die Staffel „Tarnau“ mit neun Siegen.",
        "Die Staffel „Tarnau“ hält den Rekord für das schnellste Boot am Kai.",
        "Die Ärzte haben die Familie Roth bereits informiert.",
        "Damals hieß das Lokal noch „Zum alten Anker“.",
        "Tarnau bestreitet sein letztes Gruppenspiel am Sonntag gegen Moll.",
        "Die Sonne meinte es gut mit den Gästen: Nur am Abend fiel ein wenig Regen.",
        "Als er von Streit sprach, meinte er damit kaum die Lotsen, die später kamen.",
        "Als die Lotsin bemerkte, dass der Kai brannte, lief sie davon.",
        "Es hatte sich herausgestellt, dass die Fässer zwar alt waren, jedoch nicht leck.",
        "Die Werft Moll stellte am Montag ihr erstes „Kai-Rad“ vor.",
        "Das Rathaus ordnete eine dreitägige Trauer in Tarnau an.",
        "Der Rat von Moll hat den Notstand ausgerufen.",
        "Der Sender bietet auf seiner Seite einen Ticker an.",
    ],
)
def test_a_verb_in_another_sense_says_nothing(text: str) -> None:
    """A record is held, a match is fought, a place has a name, and a mourning is ordered."""
    assert told(text) == []


@rows(
    ("text", "content"),
    [
        ("Jan Kolb hält den Damm für „morsch“.", "den Damm für „morsch“"),
        ("In dem Bericht heißt es, der Damm sei morsch.", "der Damm sei morsch"),
        ("Jan Kolb bestreitet den Vorwurf.", "den Vorwurf"),
        ("Jan Kolb meinte, der Damm sei morsch.", "der Damm sei morsch"),
        ("Die Lotsin bemerkte, der Damm sei morsch.", "der Damm sei morsch"),
        ("Der Rat ordnete an, dass der Damm geräumt wird.", "der Damm geräumt wird"),
        ("Der Rat bot an, den Damm zu räumen.", "den Damm zu räumen"),
    ],
)
def test_in_their_own_sense_they_hand_words_over(text: str, content: str) -> None:
    """*Für* tells a view, *es* whose words a text holds."""
    assert told(text) == [content]


@rows(
    "text",
    [
        "Der Umbau ist Teil einer „Roadmap der friedlichen Häfen“.",
        "Die so genannten Grauhemden der „United Front for Fishing against Quotas“ zogen zum Kai.",
        "Zum Rat gehört der Träger des „Kolb-Preises für mutige Lotsen“ Jan Moll.",
        "Im Bündnis „Free Quays“ (etwa: „Vereinigte Front für freie Kais“) sind auch Lotsen.",
        "Im Mai wird noch ein „harbour recovery experiment“ stattfinden.",
    ],
)
def test_a_name_behind_an_article_is_nobodys_words(text: str) -> None:
    """An article leads to a noun, and no clause; a bracket translates."""
    assert told(text) == []


@rows(
    ("text", "contents"),
    [
        (
            "Um zehn Uhr meldeten die Sender, Anna Roth rechne mit einem Urteil am Freitag.",
            ["Anna Roth rechne mit einem Urteil am Freitag"],
        ),
        (
            "Der Bote meldet, Anna Roth, die im Hafen wohnt, habe die Angaben der Wache bezweifelt.",
            ["Anna Roth, die im Hafen wohnt, habe die Angaben der Wache bezweifelt"],
        ),
        (
            "Jan Kolb sagte, der Rat habe den Bau des Damms angekündigt.",
            ["der Rat habe den Bau des Damms angekündigt"],
        ),
        (
            "Jan Kolb sagte, der Bau passe zum Plan der Werft, da er ein Schritt nach vorn sei und Roth ihn fordere.",
            ["der Bau passe zum Plan der Werft, da er ein Schritt nach vorn sei und Roth ihn fordere"],
        ),
        ("Jan Kolb sagte, der Rat fordere einen Damm.", ["der Rat fordere einen Damm"]),
        ("Jan Kolb sagte, der Damm halte. Anna Roth forderte einen Deich.", ["der Damm halte", "einen Deich"]),
    ],
)
def test_what_somebody_is_reported_to_say_stays_within_the_report(text: str, contents: list[str]) -> None:
    """A verb of speech in the reported mood is told by another, whose words do not end before it."""
    assert told(text) == contents


@rows(
    ("text", "contents"),
    [
        ("Lotsen, die Mängel geltend gemacht haben, sollten ihre Listen prüfen.", []),
        (
            "Folgt der Rat dem Lotsen, der erklärt hat, gegen den Plan stimmen zu wollen, dürfte es knapp werden.",
            ["gegen den Plan stimmen zu wollen"],
        ),
        ("Die gute Form der Lotsen wurde bestätigt durch den Sieg am Kai, nur Moll kam etwas später.", []),
        ("Die Lotsen forderten Presse-, Streik- und Redefreiheit.", ["Presse-, Streik- und Redefreiheit"]),
        ("Der Richter Jan Kolb hat ein Verfahren gegen Roth in Aussicht gestellt.", ["ein Verfahren gegen Roth"]),
        ("Der Rat hat über einen Entwurf berichtet, der den Bau bald regeln soll.", ["über einen Entwurf"]),
    ],
)
def test_where_words_of_a_closing_verb_end(text: str, contents: list[str]) -> None:
    """At the verb of the main clause, before fixed words of the verb of speech."""
    assert told(text) == contents


@rows(
    ("text", "runs"),
    [
        (
            "Der Plan im Tal hat laut dem Richter Jan Kolb, der ihn kennt, Not und Leid gebracht.",
            ["Der Plan im Tal hat", "Not und Leid gebracht"],
        ),
        ("Die Stadt Moll hat laut Jan Kolb, der den Plan kennt, kein Geld.", ["Die Stadt Moll hat", "kein Geld"]),
        ("Der Damm ist morsch laut Jan Kolb, der ihn kennt.", ["Der Damm ist morsch"]),
    ],
)
def test_a_relative_clause_of_a_source_breaks_no_words_off(text: str, runs: list[str]) -> None:
    """The verb stands before the source, and what it needs behind the clause."""
    (quote,) = summarizer.summarize(text, language="de").quotes
    assert [run.text for run in quote.text] == runs


@rows(
    ("text", "contents"),
    [
        ("Den Namen des Lotsen gab die Behörde nicht bekannt.", []),
        ("Die Polizei gab den Namen des Lotsen nicht bekannt.", []),
        ("Jan Kolb sagte die Teilnahme nicht zu.", []),
        ("Die Polizei gab nicht bekannt, wer das Boot fuhr.", []),
        ("Die Polizei gab den Namen des Lotsen bekannt.", ["den Namen des Lotsen"]),
        ("Die Polizei gab am Montag bekannt, der Damm halte nicht.", ["der Damm halte nicht"]),
    ],
)
def test_what_is_not_made_known_is_not_said(text: str, contents: list[str]) -> None:
    """*Nicht* stands before the particle that closes the clause of its verb."""
    assert told(text) == contents


@rows(
    ("text", "quotes"),
    [
        ("Das bestätigte der Leiter der Werft, Jan Kolb.", []),
        ("Das bestätigte die Leiterin der Werft, Anna Roth, am Freitag.", []),
        ("Am Montag sagte der Leiter der Werft, Jan Kolb, der Damm halte.", ["der Damm halte"]),
        ("Am Montag teilte die Leiterin der Werft, Anna Roth, mit, der Damm halte.", ["der Damm halte"]),
        (
            "Am Montag sagte der Leiter der Werft, Jan Kolb und Anna Roth seien fort.",
            ["Jan Kolb und Anna Roth seien fort"],
        ),
        ("Der Rat erklärte, Jan Kolb sei fort.", ["Jan Kolb sei fort"]),
        (
            "Am Montag schlug die Chefin Anna Roth den Leiter der Werft, Jan Kolb, als Richter vor.",
            ["den Leiter der Werft, Jan Kolb, als Richter"],
        ),
    ],
)
def test_a_name_in_commas_is_who_speaks(text: str, quotes: list[str]) -> None:
    """It names the function before it, and is no word of the report behind it."""
    assert told(text) == quotes


@rows("text", ["Der Rat habe den Bau bezweifelt", "Der Rat habe sein Versprechen verraten, als er ging"])
def test_a_sentence_in_the_reported_mood_is_told_whole(text: str) -> None:
    """A verb of speech whose auxiliary stands in that mood hands nothing over itself."""
    assert told(f"Jan Kolb sagte, der Damm sei alt. {text}.") == ["der Damm sei alt", text]


@rows(
    ("text", "contents"),
    [
        ("Ein Vertreter der „kai energie ag“ bezeichnet ihren Anteil als „klein“.", ["ihren Anteil als „klein“"]),
        ("Am Kai kam es zum Streit, die „Grauhemden“ begannen auch Boote zu bauen.", []),
        ("Die „Grauhemden“ fordern den Rücktritt des Rats.", ["den Rücktritt des Rats"]),
        ("Die „Grauhemden“ erklärten, sie wollten bleiben.", ["sie wollten bleiben"]),
        ("Das ist „eine Schande“, kritisierte Jan Kolb.", ["Das ist „eine Schande“"]),
        ("Er sprach von einem „Skandal“, sagte Jan Kolb.", ["Er sprach von einem „Skandal“"]),
    ],
)
def test_marks_between_an_article_and_a_verb_are_its_subject(text: str, contents: list[str]) -> None:
    """Words before their tag have a comma behind their marks."""
    assert told(text) == contents


@rows(
    ("text", "contents"),
    [
        ("Die Ministerin Ute Kolb schloss eine neue Steuer nicht aus.", []),
        ("Der Bürgermeister Jan Kolb wies die Vorwürfe nicht zurück.", []),
        ("Der Bürgermeister Jan Kolb lehnte den Bericht nicht ab und ging.", []),
        # traps: a denial that stands, and a negation within what is denied
        ("Die Ministerin Ute Kolb schloss eine neue Steuer aus.", ["eine neue Steuer"]),
        ("Der Bürgermeister Jan Kolb wies zurück, dass der Damm nicht halte.", ["der Damm nicht halte"]),
    ],
)
def test_a_denial_that_is_none_before_its_particle_denies_nothing(text: str, contents: list[str]) -> None:
    """*Schloss das nicht aus* leaves it open, and hands over nothing."""
    assert told(text) == contents
