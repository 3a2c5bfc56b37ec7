"""What a person sees at a terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from summarizer.coverage import cover
from summarizer.document import Document
from summarizer.render.terminal import render
from summarizer.schema.provenance import Provenance, Usage
from summarizer.schema.summary import Actor, GistSentence, Quote, Summary
from tests.render.sample import Sample, hostile, mill

_MILL = """\
Mill town split over sluice
mill-town · en · 523 characters

  Rebuilding the sluice: Ines Kettle for, Tobias Wren against.

WHO
  Ines Kettle, mayor of Aldermoor  person, 3 mentions
    also The mayor · Ms Kettle
  Tobias Wren  person, 1 mention
  also named: contractor (organization)

WHAT THEY SAID
  Ines Kettle
    direct    “We have waited nine years,” […] “and the water will not wait a tenth.” · told
              (speaker inferred from “she”)
  Tobias Wren
    mixed     “a dam in disguise” · called (speaker inferred from “He”)
    indirect  the survey had been paid for by the contractor · said (speaker inferred)

WHERE THEY STAND
  rebuilding the sluice
    + supports       Ines Kettle wants the sluice rebuilt before winter.
                     “wants the old sluice rebuilt before winter”
    − opposes        Tobias Wren rejects the rebuilding.
                     “is against it”

WHAT IS IN DISPUTE
  contested: The contractor paid for the survey.
    asserts       Tobias Wren: “the survey had been paid for by the contractor”
    denies        Ines Kettle: “Ms Kettle denied that”
    no comment    contractor: “The contractor would not comment”

NOT ACCOUNTED FOR
  “Save the Weir”  454–467
  words of speech: murmured 503

REJECTED
  quotes[3].text[0]  “We have waited ten years”: the article has other words here
    closest in the article, 111–136: “We have waited nine years”

3 actors · 3 quotes · 2 positions · 1 disputed fact · 2 not accounted for · 1 rejected
byhand: by a person, for tests.
"""


def _plain(rendered: str) -> str:
    """*rendered* without the colours that the renderer itself sets."""
    return re.sub(r"\x1b\[[0-9;]*m", "", rendered)


def _spoken(kind: str, words: str, text: str, *, language: str = "en") -> Summary:
    """A summary with one quote, *words*, of an article that is *text*, with the coverage of that text."""
    sample = Sample(text, language=language)
    quote = Quote.model_validate(
        {"kind": kind, "speakers": (), "speaker_mention": None, "cue": None, "text": (sample.span(words),)}
    )
    coverage = cover(Document.from_text(text, language=language), [quote], [], [])
    return sample.summary(quotes=(quote,), coverage=coverage)


def test_the_page_as_a_whole() -> None:
    """The page of the sample article, to the letter."""
    assert render(mill().summary()) == _MILL


def test_plain_output_has_no_escape_sequence() -> None:
    """Without colour there is none, not even for bold."""
    assert "\x1b" not in render(mill().summary(), colour=False)


def test_colour_changes_no_word() -> None:
    """With colour the same words stand in the same places, between escape sequences."""
    coloured = render(mill().summary(), colour=True)

    assert "\x1b[1;36mWHO\x1b[0m" in coloured
    assert _plain(coloured) == _MILL


@pytest.mark.parametrize("name", ["NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"])
def test_the_environment_does_not_reach_the_page(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The renderer does what it is told: whoever calls it has looked at the environment."""
    before = render(mill().summary(), colour=True), render(mill().summary())

    monkeypatch.setenv(name, "7")

    assert (render(mill().summary(), colour=True), render(mill().summary())) == before


@pytest.mark.parametrize("width", [100, 60, 40, 20, 1, 0])
def test_nothing_is_cut_off(width: int) -> None:
    """However narrow the page, no word is lost and none is replaced by an ellipsis."""
    assert re.sub(r"\s", "", render(mill().summary(), width=width)) == re.sub(r"\s", "", _MILL)


@given(st.integers(40, 120), st.text("ab «\u00a0»語👩é-", max_size=300))
def test_lines_fit_the_page(width: int, words: str) -> None:
    """No line is wider than the page, in cells."""
    lines = render(hostile(f"x{words}x"), width=width).splitlines()

    assert max(map(cell_len, lines)) <= width


def test_no_line_ends_in_white_space() -> None:
    """Piped output can be compared and committed."""
    assert not re.search(r"[ \t]$", render(mill().summary(), width=40), re.MULTILINE)


@pytest.mark.parametrize("width", range(40, 70))
def test_french_marks_stay_with_their_words(width: int) -> None:
    """A line is never broken at a no-break space."""
    summary = _spoken("direct", "oui " * 9 + "oui", f"Un mot, « {'oui ' * 9}oui », et voilà.", language="fr")

    assert not re.search(r"«\u00a0?$|^ *\u00a0?»", render(summary, width=width), re.MULTILINE)


@pytest.mark.parametrize("colour", [True, False])
@pytest.mark.parametrize(
    "words",
    ["\x1b[2J\x1b]0;owned\x07", "\x9b2J", "a\rb", "\x1b]8;;http://x\x1b\\y", "\u202etxt.exe\u2066", "a\x08\x08b"],
)
def test_the_article_cannot_act_on_the_terminal(words: str, colour: bool) -> None:
    """Escape sequences, controls and turned directions in any field are shown, never sent."""
    rendered = _plain(render(hostile(f"x{words}y"), colour=colour))

    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", rendered)


@pytest.mark.parametrize("words", ["[bold]x[/bold]", "[/]", "[link=http://x]y", ":smile:", "[red", r"\[x]"])
def test_rich_markup_is_only_text(words: str) -> None:
    """What rich would read as markup or emoji stands as it is in the article."""
    assert f"“{words}”" in render(hostile(words))


def test_kinds_of_quote_are_told_apart() -> None:
    """Words have marks where the article has them, whatever their kind, which stands before each."""
    text = "He said “no way” and that it was “no use” at all, no more."

    assert "direct    “no way”" in render(_spoken("direct", "no way", text))
    assert "direct    no more\n" in render(_spoken("direct", "no more", text))
    assert "indirect  it was" in render(_spoken("indirect", "it was", text))
    assert "mixed     it was “no use” at all" in render(_spoken("mixed", "it was “no use” at all", text))


@pytest.mark.parametrize(
    ("language", "heading", "quote"),
    [("fr", "QUI\n", "«\u00a0ja ja\u00a0»"), ("de", "WER\n", "„ja ja“"), ("cs", "WHO\n", "“ja ja”")],
)
def test_headings_and_marks_follow_the_article(language: str, heading: str, quote: str) -> None:
    """French and German articles have their own headings and marks, any other the English ones."""
    rendered = render(_spoken("direct", "ja ja", "“ja ja”", language=language))

    assert heading in rendered
    assert quote in rendered


def test_a_quote_without_speaker_says_so() -> None:
    """Words that the article gives to nobody are under a heading of their own."""
    assert "  speaker not named\n    indirect  rain" in render(_spoken("indirect", "rain", "rain"))


def test_no_items_are_called_none() -> None:
    """A section without items says that nothing was found; what would be empty praise is left out."""
    rendered = render(Sample("Nothing.").summary())

    assert rendered.count("none found") == 4
    assert "NOT ACCOUNTED FOR" not in rendered
    assert "REJECTED" not in rendered


@pytest.mark.parametrize(
    ("language", "mention", "told"),
    [
        ("en", "he", " · said (speaker inferred from “he”)"),
        ("fr", "il", " · said (locuteur déduit de «\u00a0il\u00a0»)"),
        ("de", "er", " · said (Sprecher erschlossen aus „er“)"),
        ("en", None, " · said (speaker inferred)"),
        ("en", "police", " · said"),
        ("en", "Ada", " · said"),
    ],
)
def test_an_inferred_speaker_is_called_so(language: str, mention: str | None, told: str) -> None:
    """Where a pronoun or nothing stands for the speaker, the reader is told; a name or a noun speaks for itself."""
    sample = Sample("Ada er said police he il rain", language=language)
    span = sample.span(mention) if mention else None
    quote = Quote(
        kind="indirect", speakers=("Ada",), speaker_mention=span, cue=sample.span("said"), text=(sample.span("rain"),)
    )

    assert f"rain{told}\n" in render(sample.summary(quotes=(quote,)))
    assert (
        "·"
        not in render(sample.summary(quotes=(quote.model_copy(update={"speakers": (), "cue": None}),)))
        .partition("rain")[2]
        .partition("\n")[0]
    )


def test_a_role_that_is_the_name_is_told_once() -> None:
    """A role in the words of the name adds nothing."""
    sample = Sample("The clerk left.")
    clerk = Actor(name="clerk", kind="unnamed", role="Clerk", aliases=(), main=True, mentions=(sample.span("clerk"),))
    other = clerk.model_copy(update={"name": "Clerk", "main": False})

    rendered = render(sample.summary(actors=(clerk, other)))

    assert "\n  clerk  unnamed source" in rendered
    assert "also named: Clerk (unnamed source)" in rendered


def test_one_side_s_word_is_named_so() -> None:
    """An unconfirmed fact is one side's word if a side asserts it, and else only unconfirmed."""
    sample = mill()
    (fact,) = sample.items["disputed_facts"]
    alone = fact.model_copy(update={"status": "unconfirmed", "denied_by": ()})
    nobody = alone.model_copy(
        update={"asserted_by": (), "evidence": (sample.evidence("Ms Kettle", None, "unverified"),)}
    )

    assert "one side's word: The contractor paid" in render(sample.summary(disputed_facts=(alone,)))
    rendered = render(sample.summary(disputed_facts=(nobody,)))
    assert "unconfirmed: The contractor paid" in rendered
    assert "not verified  the article: “Ms Kettle”" in rendered


def test_a_side_without_words_is_named() -> None:
    """Who asserts or denies without evidence of its own stands there by name."""
    sample = mill()
    (fact,) = sample.items["disputed_facts"]
    more = fact.model_copy(update={"denied_by": ("Ines Kettle", "contractor")})

    assert re.search(r"denies +contractor\n", render(sample.summary(disputed_facts=(more,))))


def test_what_a_model_cost_is_shown() -> None:
    """Requests, tokens and money stand at the foot; what is not known is not called nothing."""
    usage = Usage(requests=2, input_tokens=900, output_tokens=None, cost_usd=0.0125)
    reading = Provenance(
        engine="llm", model="m-1", method="asks a model.", usage=usage, attempts=2, schema_fingerprint="0" * 12
    )

    rendered = render(mill().summary(provenance=reading))

    assert "llm · m-1: asks a model.\n2 requests · not known tokens · USD 0.0125\n" in rendered


def test_gist_and_notes_stand_at_the_top() -> None:
    """The sentences of the gist come before the first heading, and what had to be guessed, but for the language."""
    summary = mill().summary(gist=(GistSentence(text="One.", items=("quotes[0]",)),))
    article = summary.article.model_copy(update={"notes": ("read as cp1252", "language detected: en")})

    top = render(summary.model_copy(update={"article": article})).partition("WHO")[0]

    assert "\nread as cp1252\n\n  One.\n" in top
    assert "language detected" not in top
