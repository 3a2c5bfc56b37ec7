"""What survived grounding: every verbatim string with the place where it stands.

Offsets are half-open, in Unicode code points of `Document.text`: ``text[span.start:span.end] == span.text``.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, Field, model_validator

from summarizer.errors import GroundingError
from summarizer.schema.provenance import Provenance
from summarizer.schema.vocabulary import (
    SCHEMA_VERSION,
    ActorKind,
    ItemKind,
    QuoteKind,
    Reason,
    Says,
    Stance,
    Status,
)

__all__ = [
    "Actor",
    "Article",
    "Coverage",
    "CoveredCue",
    "CoveredPassage",
    "CrossCheck",
    "DisputedFact",
    "Evidence",
    "GistSentence",
    "Position",
    "Quote",
    "Rejected",
    "Span",
    "Summary",
    "Unshared",
]


class _Record(BaseModel):
    """Base of all records: immutable, and closed to fields nobody declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)


class Span(_Record):
    """A passage of the article and where it stands."""

    start: int = Field(ge=0, description="First code point.")
    end: int = Field(description="One past the last code point.")
    text: str = Field(description="The article's characters from start to end, unchanged.")

    @model_validator(mode="after")
    def _length_fits(self) -> Span:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}..{self.end} cannot hold {len(self.text)} characters")
        return self


class Actor(_Record):
    """Whoever speaks, acts, is addressed, accused or takes a stand."""

    name: str = Field(description="Fullest form the article gives, without title; unique within the summary.")
    kind: ActorKind = Field(description="person, organization, state, group or unnamed (a source that hides its name).")
    role: str | None = Field(description="Title or function as the article gives it, or null.")
    aliases: tuple[str, ...] = Field(description="Every other form that names the actor in the article.")
    main: bool = Field(description="Whether a five-line summary of the article would name it.")
    mentions: tuple[Span, ...] = Field(description="Where name and aliases stand, in order of the text.")


class Quote(_Record):
    """Words the article presents as someone else's."""

    kind: QuoteKind = Field(
        description="direct (all inside marks, with a clause), mixed (partly inside) or indirect (no marks)."
    )
    speakers: tuple[str, ...] = Field(
        description="Actors' names; several for a joint statement, none if the article does not say."
    )
    speaker_mention: Span | None = Field(
        description="The words that name the speaker here, a pronoun if that is what stands there."
    )
    cue: Span | None = Field(description="The verb or preposition of speech.")
    text: tuple[Span, ...] = Field(
        description="The content without its outer marks, one span per unbroken run, in order."
    )


class Position(_Record):
    """Where an actor stands on something that could be decided, done or approved."""

    actor: str = Field(description="An actor's name.")
    issue: str = Field(description="What could be decided, done or approved: a noun phrase.")
    stance: Stance = Field(
        description="supports, opposes, conditional (yes or no under a stated condition) or neutral."
    )
    statement: str = Field(description="The position in one sentence: a paraphrase, not a quote.")
    evidence: tuple[Span, ...] = Field(description="The words of the article that show it.")


class Evidence(Span):
    """Words of the article that assert, deny or leave open a disputed fact."""

    by: str | None = Field(description="The actor whose words these report; null for the article's own voice.")
    says: Says = Field(description="asserts, denies, no_comment or unverified (doubt, or no confirmation).")


class DisputedFact(_Record):
    """What someone says is so, and the article does not establish. Never a verdict."""

    claim: str = Field(description="One checkable sentence in neutral words: a paraphrase, not a quote.")
    status: Status = Field(description="contested (another voice denies it) or unconfirmed (only one side's word).")
    asserted_by: tuple[str, ...] = Field(description="Actors who say so.")
    denied_by: tuple[str, ...] = Field(description="Actors who deny it.")
    evidence: tuple[Evidence, ...] = Field(description="The words of the article that carry each side.")


class Article(_Record):
    """The text that was read, and what had to be guessed to read it."""

    id: str = Field(description="File name without its ending, or the name given.")
    title: str | None = Field(description="The headline, where the text has one.")
    language: str = Field(description="ISO 639-1 code.")
    sha256: str = Field(description="Of the text in UTF-8.")
    length: int = Field(description="In code points.")
    notes: tuple[str, ...] = Field(default=(), description="What had to be guessed to read it: encoding, language.")


class GistSentence(_Record):
    """One sentence of the gist and the items it rests on."""

    text: str = Field(description="The sentence.")
    items: tuple[str, ...] = Field(description="Paths of items in this summary, such as `positions[0]`.")


class CoveredPassage(Span):
    """A passage between quotation marks, and what accounts for it."""

    item: str | None = Field(description="Path of the item that holds it, such as `quotes[2]`, or null.")
    note: str | None = Field(
        default=None, description="Why no quote holds it, where the engine can tell (a title, a borrowed word)."
    )


class CoveredCue(Span):
    """A verb or preposition of speech, and what accounts for it."""

    lemma: str = Field(description="The word's entry in the lexicon.")
    item: str | None = Field(description="Path of the item that holds it, or null.")


class Coverage(_Record):
    """Every place of the article where a quote could be, with the item that accounts for it, or none."""

    passages: tuple[CoveredPassage, ...] = Field(description="Every passage between quotation marks.")
    cues: tuple[CoveredCue, ...] = Field(description="Every verb or preposition of speech.")


class Rejected(_Record):
    """A claim that was refused, with its reason."""

    item: ItemKind = Field(description="The list it was meant for.")
    path: str = Field(description="Where in the engine's answer, such as `quotes[3].text[0]`.")
    text: str = Field(description="The words that were refused: not the article's.")
    reason: Reason = Field(description="Code of the reason.")
    message: str = Field(description="The reason in words.")
    closest: Span | None = Field(default=None, description="The passage it seems to have been taken from.")


class Unshared(_Record):
    """An item that only the second reader has found."""

    item: ItemKind = Field(description="Which list it is of: quotes, positions or disputed_facts.")
    who: tuple[str, ...] = Field(description="Who speaks, stands or asserts, under the second reader's names.")
    says: str = Field(description="The position or the claim in one sentence; of a quote, its kind.")
    words: tuple[Span, ...] = Field(description="The words of the article that carry it.")


class CrossCheck(_Record):
    """What a second reader of the same article found, held against this summary by the words that carry each item."""

    engine: str = Field(description="The second reader.")
    only_there: tuple[Unshared, ...] = Field(description="What it found, and this summary has not.")
    only_here: tuple[str, ...] = Field(description="Paths of items of this summary that it did not find.")
    failure: str | None = Field(default=None, description="Why it could not read the article, or null.")


class Summary(_Record):
    """Who says what, who stands where and what is in dispute in one article."""

    schema_version: str = Field(default=SCHEMA_VERSION, description="Version of this shape.")
    article: Article = Field(description="Which text was read.")
    gist: tuple[GistSentence, ...] = Field(description="One to three sentences, from verified items only.")
    actors: tuple[Actor, ...] = Field(description="Whoever speaks, acts, is addressed, accused or takes a stand.")
    quotes: tuple[Quote, ...] = Field(description="Words the article presents as someone else's.")
    positions: tuple[Position, ...] = Field(description="Where actors stand.")
    disputed_facts: tuple[DisputedFact, ...] = Field(description="What the article reports and does not establish.")
    coverage: Coverage = Field(description="Every quoted passage and cue, with the item that accounts for it.")
    rejected: tuple[Rejected, ...] = Field(description="Claims that were refused.")
    cross_check: CrossCheck | None = Field(
        default=None, description="What a second reader found and this one did not; null where none was asked."
    )
    provenance: Provenance = Field(description="Who read the article, and with what.")

    @property
    def unaccounted(self) -> tuple[Span, ...]:
        """Quoted passages and cues that no item holds and no note explains, in order of the text."""
        passages = [p for p in self.coverage.passages if p.item is None and p.note is None]
        cues = [c for c in self.coverage.cues if c.item is None]
        return tuple(sorted([*passages, *cues], key=lambda span: (span.start, span.end)))

    @property
    def unshared(self) -> tuple[Unshared, ...]:
        """What only the second reader found; nothing where there was none."""
        return self.cross_check.only_there if self.cross_check else ()

    def spans(self) -> Iterator[Span]:
        """Every span of the summary, in no particular order."""
        for actor in self.actors:
            yield from actor.mentions
        for quote in self.quotes:
            yield from quote.text
            yield from (span for span in (quote.cue, quote.speaker_mention) if span)
        for position in self.positions:
            yield from position.evidence
        for fact in self.disputed_facts:
            yield from fact.evidence
        yield from self.coverage.passages
        yield from self.coverage.cues
        yield from (refused.closest for refused in self.rejected if refused.closest)
        yield from (span for unshared in self.unshared for span in unshared.words)

    def verify(self, text: str) -> None:
        """Raise `GroundingError` unless every span holds exactly the characters of *text* that it names."""
        for span in self.spans():
            if text[span.start : span.end] != span.text:
                raise GroundingError(f"span {span.start}..{span.end} does not hold {span.text!r}")
