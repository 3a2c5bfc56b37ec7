"""Every quoted passage and every cue is listed, with the item that holds it or none."""

from __future__ import annotations

from summarizer.coverage import cover
from summarizer.document import Document
from summarizer.schema.extraction import AsideClaim, Words
from summarizer.schema.summary import DisputedFact, Evidence, Quote, Span

TEXT = "Le maire affirme que « la digue tient ». Un riverain parle de « miracle ». Selon la police, tout est calme."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words), text=words)


def quote(words: str, cue: str | None = None) -> Quote:
    return Quote(kind="direct", speakers=(), speaker_mention=None, cue=span(cue) if cue else None, text=(span(words),))


def document() -> Document:
    return Document.from_text(TEXT, language="fr")


def test_what_a_quote_holds_is_accounted_for() -> None:
    """A passage and a cue that a quote holds name that quote."""
    coverage = cover(document(), [quote("la digue tient", "affirme")], [], [])

    assert [(p.text, p.item) for p in coverage.passages] == [("la digue tient", "quotes[0]"), ("miracle", None)]
    assert ("affirme", "quotes[0]") in [(c.text, c.item) for c in coverage.cues]


def test_what_nothing_holds_is_listed_with_none() -> None:
    """Without any item every passage and cue is listed, and none is accounted for."""
    coverage = cover(document(), [], [], [])

    assert [p.item for p in coverage.passages] == [None, None]
    assert {"affirme", "Selon"} <= {c.text for c in coverage.cues}
    assert all(c.item is None for c in coverage.cues)


def test_a_note_explains_a_passage_that_is_no_quote() -> None:
    """What an engine sets aside carries its reason."""
    start = TEXT.index("miracle")
    aside = AsideClaim(text=Words(text="miracle", near=start), note="a borrowed word")

    coverage = cover(document(), [], [], [], [aside])

    assert [p.note for p in coverage.passages] == [None, "a borrowed word"]


def test_half_a_passage_is_not_enough() -> None:
    """An item accounts for a passage when it holds at least half of it."""
    coverage = cover(document(), [quote("la")], [], [])

    assert coverage.passages[0].item is None


def test_evidence_accounts_for_what_no_quote_holds() -> None:
    """A disputed fact's evidence accounts for a passage; a quote of the same words comes first."""
    words = span("la digue tient")
    fact = DisputedFact(
        claim="La digue tient.",
        status="unconfirmed",
        asserted_by=(),
        denied_by=(),
        evidence=(Evidence(start=words.start, end=words.end, text=words.text, by=None, says="unverified"),),
    )

    assert cover(document(), [], [], [fact]).passages[0].item == "disputed_facts[0]"
    assert cover(document(), [quote("la digue tient")], [], [fact]).passages[0].item == "quotes[0]"


def test_only_words_that_announce_words_are_cues() -> None:
    """An infinitive before *que* is a cue; a passive and a bare participle announce nothing."""
    text = "La hausse est annoncée. Le plan annoncé surprend. Le maire veut préciser que rien ne change."

    coverage = cover(Document.from_text(text, language="fr"), [], [], [])

    assert [cue.text for cue in coverage.cues] == ["préciser"]


def test_every_cue_of_a_long_article_is_listed() -> None:
    """Fifty cues make fifty entries, in order of the text."""
    text = " ".join(f"Le maire affirme que la digue numéro {number} tient." for number in range(50))

    coverage = cover(Document.from_text(text, language="fr"), [], [], [])

    assert [cue.text for cue in coverage.cues] == ["affirme"] * 50
    assert [cue.start for cue in coverage.cues] == sorted(cue.start for cue in coverage.cues)
