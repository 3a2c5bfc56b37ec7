"""German tags and subjects that are no names: pronouns, *es*, agents of passives, *so X* between commas."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str = "de") -> list[tuple[str, tuple[str, ...]]]:
    """Speakers and runs of each quote of an article."""
    quotes = summarize(f"{text}\n", language=language).quotes
    return [(" + ".join(quote.speakers), tuple(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("text", "language", "speaker", "content"),
    [
        ("Anna Kolb baut. Der Damm sei dicht, sagte sie am Montag.", "de", "Anna Kolb", "Der Damm sei dicht"),
        ("Jens Roth baut. „Der Damm ist dicht“, sagte er.", "de", "Jens Roth", "Der Damm ist dicht"),
        ("Jens Roth baut. „Der Damm auch“, fügte er hinzu.", "de", "Jens Roth", "Der Damm auch"),
        ("Jens Roth baut. „Hält der Damm?“, fragte er.", "de", "Jens Roth", "Hält der Damm?"),
        ("Ana Roa es alcaldesa. «El dique aguanta», dijo ella.", "es", "Ana Roa", "El dique aguanta"),
        # a trap: the pronoun behind the verb belongs to words of its own
        ("Anna Kolb sagte, sie baue den Damm.", "de", "Anna Kolb", "sie baue den Damm"),
    ],
)
def test_a_pronoun_behind_the_verb_is_its_subject(text: str, language: str, speaker: str, content: str) -> None:
    """*…, sagte sie* takes up whoever was named."""
    assert told(text, language) == [(speaker, (content,))]


@rows(
    ("text", "speaker"),
    [
        ("Aus dem Ministerium hieß es, der Damm sei dicht.", "Ministerium"),
        ("„Der Damm ist dicht“, hieß es bei der Polizei.", "Polizei"),
        ("Das Ministerium baut. In einer Mitteilung des Ministeriums heißt es: „Er ist dicht.“", "Ministerium"),
        ("Der Damm sei dicht, hieß es aus dem Ministerium.", "Ministerium"),
        # traps: nobody is named, or somebody with whom the preposition has nothing to do
        ("Es hieß, der Damm sei dicht.", ""),
        ("Am Montag hieß es, der Damm sei dicht.", ""),
        ("Zum Ministerium hieß es, der Damm sei dicht.", ""),
    ],
)
def test_es_speaks_for_where_it_comes_from(text: str, speaker: str) -> None:
    """*Hieß es* is the word of those behind *aus*, *bei* and *in einer Mitteilung*."""
    assert [who for who, _ in told(text)] == [speaker]


@rows(
    ("text", "speaker"),
    [
        ("Jens Roth wird von Anna Kolb beschuldigt, gelogen zu haben.", "Anna Kolb"),
        ("Jens Roth wurde vom Ministerium verdächtigt, gelogen zu haben.", "Ministerium"),
        ("Jens Roth wird beschuldigt, gelogen zu haben.", ""),
        ("Jens Roth beschuldigt Anna Kolb, gelogen zu haben.", "Jens Roth"),
        ("Jens Roth wurde gewählt. Jens Roth beschuldigt Anna Kolb, gelogen zu haben.", "Jens Roth"),
    ],
)
def test_whoever_is_accused_does_not_accuse(text: str, speaker: str) -> None:
    """In a passive the agent speaks, and nobody where none is named."""
    assert [who for who, _ in told(text)] == [speaker]


@rows(
    ("text", "runs"),
    [
        ("Der Damm, so Anna Kolb, ist dicht.", ("Der Damm", "ist dicht")),
        ("Der alte Damm am Hafen, so Anna Kolb, hält.", ("Der alte Damm am Hafen", "hält")),
        ("Der Damm ist dicht, so Anna Kolb.", ("Der Damm ist dicht",)),
    ],
)
def test_so_and_a_name_between_commas_cut_a_clause_in_two(text: str, runs: tuple[str, ...]) -> None:
    """*Der Damm, so X, ist dicht* is X's as a whole."""
    assert told(text) == [("Anna Kolb", runs)]


@rows(
    ("text", "count"),
    [
        ("Anna Kolb berichtete über Risse am Damm.", 1),
        ("Anna Kolb berichtete am Montag.", 0),
        ("Anna Kolb berichtete der Zeitung.", 0),
    ],
)
def test_the_connector_of_a_verb_opens_its_words(text: str, count: int) -> None:
    """*Berichten über* hands words over; a day and a hearer do not."""
    assert len(told(text)) == count


@rows(
    ("text", "speaker"),
    [
        ("Die FDP baut. Ihr Chef Jens Roth bezeichnete sie als „Partei der Dämme“.", "Jens Roth"),
        ("Anna Kolb baut Dämme. Jens Roth nannte sie „dicht“.", "Jens Roth"),
        ("Anna Kolb baut. Der Zeitung sagte sie, der Damm halte.", "Anna Kolb"),
        ("Anna Kolb baut. Gegenüber Jens Roth sagte sie, der Damm halte.", "Anna Kolb"),
    ],
)
def test_a_pronoun_behind_a_verb_with_a_subject_is_its_object(text: str, speaker: str) -> None:
    """*X nannte sie …* is X's word; *der Zeitung sagte sie* is hers."""
    assert [who for who, _ in told(text)] == [speaker]


@rows(
    ("text", "speaker"),
    [
        ("Die Medava AG baut. Laut Medava hält der Damm.", "Medava AG"),
        ("Die Zorgal GmbH baut. Der Damm halte, sagte Zorgal.", "Zorgal GmbH"),
        ("Laut Medava hält der Damm. Die Medava AG baut.", "Medava AG"),
    ],
)
def test_a_firm_is_known_without_its_legal_form(text: str, speaker: str) -> None:
    """A German firm is one actor with its legal form and without."""
    assert [who for who, _ in told(text)] == [speaker]
    assert [actor.name for actor in summarize(f"{text}\n", language="de").actors] == [speaker]


@rows(
    ("text", "speakers", "words"),
    [
        ("Nils Brehm habe sie belogen, klagte Petra Lohmann.", ("Petra Lohmann",), "Nils Brehm habe sie belogen"),
        ("Der Damm sei dicht, schrieb der „Bote“.", ("Bote",), "Der Damm sei dicht"),
        ("Die Fischer riefen „Weg mit der Maut“ und warfen Netze.", ("Fischer",), "Weg mit der Maut"),
        ("Petra Lohmann nannte den Plan „dumm“ und verließ den Saal.", ("Petra Lohmann",), "den Plan „dumm“"),
        # the report goes on behind the marks
        (
            "Petra Lohmann sagte, der Plan sei „dumm“ und schade allen.",
            ("Petra Lohmann",),
            "der Plan sei „dumm“ und schade allen",
        ),
    ],
)
def test_no_word_of_the_article_is_quoted(text: str, speakers: tuple[str, ...], words: str) -> None:
    """A tag by a weak verb or a name in marks, and a deed told behind *und*, are the article's own words."""
    found = summarize(text, language="de").quotes
    assert [(quote.speakers, quote.text[0].text) for quote in found] == [(speakers, words)]


def test_a_plural_that_looks_like_an_infinitive_is_no_part_of_a_quote() -> None:
    """*…, berichten Augenzeugen*: the tag is not quoted."""
    found = summarize("Der Damm sei gebrochen, berichten Augenzeugen.", language="de").quotes
    assert all("berichten" not in span.text for quote in found for span in quote.text)
