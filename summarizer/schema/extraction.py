"""What an engine claims to have read: words, not yet believed.

Nothing here is shown to a user. Grounding turns an `Extraction` into a `Summary`, or into entries of `rejected`.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from summarizer.schema.provenance import Reading
from summarizer.schema.vocabulary import ActorKind, ItemKind, QuoteKind, Says, Stance, Status

__all__ = [
    "ActorClaim",
    "AsideClaim",
    "DisputedFactClaim",
    "EvidenceClaim",
    "Extraction",
    "MalformedClaim",
    "PositionClaim",
    "QuoteClaim",
    "Words",
]


class _Claim(BaseModel):
    """Base of all claims: immutable, and closed to fields nobody declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(_Claim):
    """Words that are claimed to stand in the article."""

    text: str = Field(description="The words, copied from the article character for character.")
    near: int | None = Field(
        default=None,
        ge=0,
        description=(
            "Where the engine read them, in code points of the article: a hint that makes looking them up cheap "
            "and settles repeated strings. It is never believed; a wrong hint costs nothing but time."
        ),
    )


def _as_words(value: Any) -> Any:
    """Accept a plain string where only the text matters."""
    return {"text": value} if isinstance(value, str) else value


Verbatim = Annotated[Words, BeforeValidator(_as_words)]


class ActorClaim(_Claim):
    """Whoever speaks, acts, is addressed, accused or takes a stand."""

    name: str = Field(
        min_length=1, description="Fullest form the article gives, without title; unique within the extraction."
    )
    kind: ActorKind = Field(description="person, organization, state, group or unnamed source.")
    role: str | None = Field(default=None, description="Title or function as the article gives it.")
    aliases: tuple[str, ...] = Field(
        default=(), description="Every other form that names the actor, copied; no pronouns."
    )
    main: bool = Field(default=False, description="Would a five-line summary of the article name it?")


class QuoteClaim(_Claim):
    """Words the article presents as someone else's."""

    kind: QuoteKind = Field(description="direct, mixed or indirect.")
    speakers: tuple[str, ...] = Field(default=(), description="Names of actors; several only for a joint statement.")
    speaker_mention: Verbatim | None = Field(default=None, description="The words that name the speaker here.")
    cue: Verbatim | None = Field(default=None, description="The verb or preposition of speech.")
    text: tuple[Verbatim, ...] = Field(
        min_length=1, description="The content without its marks, one entry per unbroken run."
    )


class PositionClaim(_Claim):
    """Where an actor stands on something that could be decided, done or approved."""

    actor: str = Field(description="Name of an actor.")
    issue: str = Field(description="What could be decided, done or approved: a noun phrase.")
    stance: Stance = Field(description="supports, opposes, conditional or neutral.")
    statement: str = Field(description="The position in one sentence.")
    evidence: tuple[Verbatim, ...] = Field(min_length=1, description="The words of the article that show it.")


class EvidenceClaim(Words):
    """Words of the article that assert, deny or leave open a disputed fact."""

    by: str | None = Field(
        default=None, description="Name of the actor whose words these report; null for the article's own."
    )
    says: Says = Field(description="asserts, denies, no_comment or unverified.")


class DisputedFactClaim(_Claim):
    """What someone says is so, and the article does not establish."""

    claim: str = Field(description="One checkable sentence, in neutral words.")
    status: Status = Field(description="contested or unconfirmed.")
    asserted_by: tuple[str, ...] = Field(default=(), description="Names of the actors who say so.")
    denied_by: tuple[str, ...] = Field(default=(), description="Names of the actors who deny it.")
    evidence: tuple[EvidenceClaim, ...] = Field(
        min_length=1, description="The words of the article that carry each side."
    )


class AsideClaim(_Claim):
    """A passage between quotation marks that is nobody's quote."""

    text: Verbatim = Field(description="The passage without its marks.")
    note: str = Field(description="Why: a title, a nickname, a borrowed word.")


class MalformedClaim(_Claim):
    """A record of an answer that was not in the shape asked for; it can only be refused."""

    item: ItemKind = Field(description="The list it was meant for.")
    text: str = Field(description="What it holds.")
    message: str = Field(description="What is wrong with its shape.")


class Extraction(_Claim):
    """All that one engine claims about one article."""

    reading: Reading = Field(description="What the engine says of its own work.")

    actors: tuple[ActorClaim, ...] = ()
    quotes: tuple[QuoteClaim, ...] = ()
    positions: tuple[PositionClaim, ...] = ()
    disputed_facts: tuple[DisputedFactClaim, ...] = ()
    asides: tuple[AsideClaim, ...] = Field(default=(), description="Quoted passages the engine holds to be no quote.")
    malformed: tuple[MalformedClaim, ...] = Field(default=(), description="Records that could not be read as claims.")
