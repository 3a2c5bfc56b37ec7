"""What marks make of words: direct or mixed quotes, with a cue or without one, or nobody's words."""

from __future__ import annotations

import summarizer
from tests.tables import rows

Told = tuple[str, list[str]]

_ASIDE = "no cue of speech: borrowed words, a title or a name"


def quotes(text: str, language: str) -> list[Told]:
    """Kind and runs of each quote, in order."""
    found = summarizer.summarize(text, language=language).quotes
    return [(quote.kind, [run.text for run in quote.text]) for quote in found]


@rows(
    ("text", "language", "quote"),
    [
        ("Jeanne Morel a répondu : « La digue est sûre. »", "fr", "La digue est sûre."),
        ("Morel : « La digue est sûre »\n\nJeanne Morel a visité le port lundi.", "fr", "La digue est sûre"),
        ('Ann Porter said: "The dam is sound."', "en", "The dam is sound."),
        ("Anna Kolb sagte: „Der Damm ist sicher.“", "de", "Der Damm ist sicher."),
    ],
)
def test_a_colon_announces_a_quote(text: str, language: str, quote: str) -> None:
    """Marked words behind a colon are somebody's, with a verb before it or without one."""
    assert quotes(text, language) == [("direct", [quote])]


def test_a_colon_opens_words_without_marks_and_short_ones_with() -> None:
    """A colon behind a verb of speech opens a report, and marked words behind any colon are somebody's."""
    assert quotes("Jeanne Morel a répondu : la digue est sûre.", "fr") == [("indirect", ["la digue est sûre"])]
    assert quotes("Le cri de Jeanne Morel : « Assez ! »", "fr") == [("mixed", ["Assez !"])]


def test_a_german_report_goes_on_without_a_cue() -> None:
    """A German sentence in the reported mood right after a quote belongs to the same report."""
    text = "Anna Kolb sagte, der Damm halte. Der Hafen sei offen und die Lage ruhig."

    assert quotes(text, "de")[1:] == [("indirect", ["Der Hafen sei offen und die Lage ruhig"])]


@rows(
    "text",
    [
        "Anna Kolb besuchte den Hafen. Der Hafen sei offen und die Lage ruhig.",
        "Anna Kolb sagte, der Damm halte.\n\nEs regnet. Der Hafen sei offen und die Lage ruhig.",
    ],
)
def test_a_report_in_the_mood_of_reports_needs_no_quote_before_it(text: str) -> None:
    """A German main clause with *sei* is somebody's words, whatever stands before it."""
    assert quotes(text, "de")[-1] == ("indirect", ["Der Hafen sei offen und die Lage ruhig"])


@rows(
    "text",
    [
        "Anna Kolb sagte, der Damm halte. Der Hafen ist offen und die Lage ruhig.",
        "Anna Kolb besuchte den Hafen. Gut, danke.",
        "Anna Kolb besuchte den Hafen. Möge der Hafen offen sein und die Lage ruhig.",
    ],
)
def test_a_report_needs_the_mood(text: str) -> None:
    """In the plain mood, as a wish or behind a thought, a German sentence is the article's own."""
    told = "".join(run for _, runs in quotes(text, "de") for run in runs)
    assert "Hafen" not in told
    assert "danke" not in told


def test_marked_words_in_a_german_report_make_it_mixed() -> None:
    """A German sentence in the reported mood with marked words is one mixed quote, cue or no cue."""
    text = "Anna Kolb sagte, der Damm halte. Der Hafen sei „völlig sicher“."

    assert quotes(text, "de")[1:] == [("mixed", ["Der Hafen sei „völlig sicher“"])]


@rows(
    ("text", "language", "words"),
    [
        ("Le port accueille la « petite reine » lundi.", "fr", "petite reine"),
        ("Jeanne Morel a vu la « petite reine ».", "fr", "petite reine"),
        ('The port serves its "green" tea on Monday.', "en", "green"),
        ("Le roman « La digue du nord » a plu.", "fr", "La digue du nord"),
        ('The quay is called "on the rocks" by tourists.', "en", "on the rocks"),
    ],
)
def test_borrowed_words_are_set_aside(text: str, language: str, words: str) -> None:
    """Marked words of which nobody is the speaker are no quote, and the summary says so."""
    summary = summarizer.summarize(text, language=language)

    assert summary.quotes == ()
    assert [(passage.text, passage.note) for passage in summary.coverage.passages] == [(words, _ASIDE)]


def test_quotes_within_quotes_stay_inside() -> None:
    """Marks inside marks belong to the quote around them."""
    assert quotes("Jeanne Morel a dit : « Le mot “jamais” est absurde. »", "fr") == [
        ("direct", ["Le mot “jamais” est absurde."])
    ]
    assert quotes("Ann Porter said: \"The word 'never' is enough for me.\"", "en") == [
        ("direct", ["The word 'never' is enough for me."])
    ]


def test_two_marked_sentences_under_one_cue_are_two_quotes() -> None:
    """Whole sentences in marks that only a link joins are quotes of their own."""
    text = "Jeanne Morel a dit « La digue est sûre » et que « Le port est ouvert »."

    assert quotes(text, "fr") == [("direct", ["La digue est sûre"]), ("direct", ["Le port est ouvert"])]


def test_the_article_goes_on_in_its_own_voice_after_a_contrast() -> None:
    """What follows alors que behind marked words is the article's, though the tag comes after it."""
    text = "« La digue est sûre », alors que le port est fermé, a dit Jeanne Morel."

    assert quotes(text, "fr") == [("direct", ["La digue est sûre"])]


@rows(
    ("text", "language", "kind"),
    [
        ('"We\'re leaving the harbour," Ann Porter said.', "en", "direct"),
        ('"on the brink of ruin," Ann Porter said.', "en", "mixed"),
        ("« une digue plus haute », a dit Jeanne Morel.", "fr", "mixed"),
        ("„ein höherer Damm“, sagte Anna Kolb.", "de", "mixed"),
    ],
)
def test_marked_words_are_direct_only_with_a_clause(text: str, language: str, kind: str) -> None:
    """A fragment without a verb or a subject pronoun is mixed, and prepositions like on are no French pronouns."""
    assert [found for found, _ in quotes(text, language)] == [kind]


@rows(
    ("text", "count"),
    [
        ('"The ferry left in haste," said Jack "Mad Dog" Roe.', 1),
        ('Jack "Mad" Roe went home.', 0),
        # traps: a headline's verb, and a day behind the words
        ('Mayor Roe Says "No" Deal With Moe\n\nThe mayor spoke on Monday.', 1),
        ('Jack Roe said "No" Tuesday.', 1),
    ],
)
def test_a_nickname_within_a_name_is_no_quote(text: str, count: int) -> None:
    """Marks between two parts of a name hold what somebody is called."""
    runs = [run.text for quote in summarizer.summarize(text, language="en").quotes for run in quote.text]
    assert len(runs) == count
