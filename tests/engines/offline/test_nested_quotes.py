"""Quotes within quotes, sources within reports, and French participles that share an auxiliary."""

from __future__ import annotations

import summarizer
from tests.tables import rows

Told = tuple[str, str, str | None]


def told(text: str, language: str) -> list[Told]:
    """Kind and first run of each quote, and the words that name its speaker, in order."""
    found = summarizer.summarize(text, language=language).quotes
    mentions = [quote.speaker_mention.text if quote.speaker_mention else None for quote in found]
    return [(quote.kind, quote.text[0].text, named) for quote, named in zip(found, mentions, strict=True)]


@rows(
    ("text", "language", "inner"),
    [
        ("« Il m’a dit : “La digue tient.” Je le crois », raconte Jeanne Morel.", "fr", ("La digue tient.", "Il")),
        (
            "« On m'a répété : “Vous êtes vieux.” Eh bien, me voilà », lance Jeanne Morel.",
            "fr",
            ("Vous êtes vieux.", None),
        ),
        ("“John Roe said, ‘The dam is safe,’ and left,” Ann Porter said.", "en", ("The dam is safe,", "John Roe")),
        ("“They told us: ‘The dam is safe.’ It leaks,” Ann Porter said.", "en", ("The dam is safe.", "They")),
        ("„Er sagte: ‚Der Damm ist sicher.‘ Das war falsch“, sagte Anna Kolb.", "de", ("Der Damm ist sicher.", "Er")),
    ],
)
def test_what_a_speaker_quotes_in_turn_is_a_quote(text: str, language: str, inner: tuple[str, str | None]) -> None:
    """A verb of speech within marks and a colon or a comma hand over the sentence in the inner ones."""
    assert ("direct", *inner) in told(text, language)


@rows(
    ("text", "language"),
    [
        ("« Le film “La mer qui monte” est beau », dit Jeanne Morel.", "fr"),
        ("“The so-called ‘dam that leaks’ is old,” Ann Porter said.", "en"),
        ("“He wore, like others, ‘a hat that leaks’ all day,” Ann Porter said.", "en"),
        ("“I saw: ‘old dam’ on a board,” Ann Porter said.", "en"),
    ],
)
def test_other_inner_marks_hold_no_quote(text: str, language: str) -> None:
    """A title, borrowed words and a fragment within marks are none."""
    assert len(told(text, language)) == 1


@rows(
    ("text", "language", "inner"),
    [
        (
            "“At the top of the file a nurse had written ‘unfit to travel.’ Nobody asked,” Joan Hurd said.",
            "en",
            ("mixed", "unfit to travel.", "a nurse"),
        ),
        (
            "“The judge wrote ‘the dam was never safe’ in his ruling,” Joan Hurd said.",
            "en",
            ("direct", "the dam was never safe", "The judge"),
        ),
        (
            "« Dans le dossier, le juge avait écrit “rien à signaler”. J'ai tout relu », raconte Jeanne Morel.",
            "fr",
            ("mixed", "rien à signaler", "le juge"),
        ),
        (
            "« Le maire répète “nous sommes prêts” depuis dix ans », raconte Jeanne Morel.",
            "fr",
            ("direct", "nous sommes prêts", "Le maire"),
        ),
        (
            "“On the back the engineer scribbled ‘check the bolts’ in pencil,” Joan Hurd said.",
            "en",
            ("mixed", "check the bolts", "the engineer"),
        ),
    ],
)
def test_words_right_behind_an_inner_verb_are_its_subject_s(text: str, language: str, inner: Told) -> None:
    """A verb of speech or writing within marks hands over the inner marks that it touches, fragments too."""
    assert inner in told(text, language)


@rows(
    ("text", "language"),
    [
        ("“She wrote ‘Ash and Oak’ when she was ten,” Joan Hurd said.", "en"),
        ("“He called ‘safe’ what was broken,” Joan Hurd said.", "en"),
        ("“Nobody ever said ‘thank you for that’,” Joan Hurd said.", "en"),
        ("« Personne n'a jamais dit “merci pour tout” », raconte Jeanne Morel.", "fr"),
        ("“He liked the ‘second bolt from the left’ best,” Joan Hurd said.", "en"),
    ],
)
def test_inner_marks_that_nobody_has_worded_hold_no_quote(text: str, language: str) -> None:
    """A title, a label, what nobody said and what no verb of speech touches are none."""
    assert len(told(text, language)) == 1


def test_a_quote_within_a_quote_speaks_for_nobody_else() -> None:
    """Who is quoted within marks does not go on speaking behind them."""
    text = "“Roe said, ‘The dam is safe,’ and he left,” Ann Porter said. “It leaks at night.”"
    assert told(text, "en")[-1] == ("direct", "It leaks at night.", "Ann Porter")


@rows(
    ("text", "last"),
    [
        ("Jeanne Morel a appelé « chacun au calme » et demandé un vote.", "un vote"),
        ("Jeanne Morel a appelé la ville à « une trêve » et souhaité un vote.", "un vote"),
        ("Jeanne Morel a jugé la digue « sûre » et annoncé sa réouverture.", "sa réouverture"),
    ],
)
def test_a_french_participle_may_share_an_auxiliary(text: str, last: str) -> None:
    """A participle that *et* joins to a compound verb reports as that one does, and ends its words."""
    quotes = told(text, "fr")
    assert (quotes[-1][1], len(quotes)) == (last, 2)


@rows(
    "text",
    [
        "Jeanne Morel a appelé au calme. Le vote demandé par la ville aura lieu.",
        "Jeanne Morel a dit que la digue était « sûre » et annoncée pour mai.",
    ],
)
def test_a_french_participle_that_describes_reports_nothing(text: str) -> None:
    """A participle behind its noun, and one that a verb of the report governs, hand nothing over."""
    assert len(told(text, "fr")) <= 1


@rows(
    ("text", "language", "named"),
    [
        ("Jeanne Morel annonce que, selon ses sources, la digue a été « rompue ».", "fr", "Jeanne Morel"),
        ("Jeanne Morel dit que, d'après la mairie, la digue a été « rompue ».", "fr", "Jeanne Morel"),
        ("Ann Porter said that, according to her sources, the dam was “broken.”", "en", "Ann Porter"),
    ],
)
def test_a_source_within_a_report_ends_nothing_before_it(text: str, language: str, named: str) -> None:
    """A source between commas right behind *que* belongs to what is reported."""
    (quote,) = told(text, language)
    assert quote[2] == named
