"""Who read an article, with what, and what it cost."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Provenance", "Reading", "Usage"]


class Usage(BaseModel):
    """What a reading cost. Null means not known, never nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)

    requests: int = Field(default=0, description="Requests to a model, failed ones included.")
    re_asks: int = Field(default=0, description="Requests that asked again about single items, of all requests.")
    input_tokens: int | None = Field(default=0, description="Tokens sent.")
    cached_tokens: int | None = Field(default=0, description="Tokens sent that the provider had in its prompt cache.")
    output_tokens: int | None = Field(default=0, description="Tokens received.")
    cost_usd: float | None = Field(
        default=0.0, description="Price of all attempts in US dollars, from a public price list; null without a price."
    )
    seconds: float | None = Field(default=None, description="From the first request to the last answer.")


class Reading(BaseModel):
    """What an engine says of its own work."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)

    engine: str = Field(description="Name of the engine.")
    method: str = Field(description="How it reads and what that misses, in one plain sentence.")
    model: str | None = Field(default=None, description="The model that answered; null for an engine without one.")
    prompt: str | None = Field(default=None, description="Fingerprint of the prompt; null for an engine without one.")
    usage: Usage = Field(default_factory=Usage, description="Requests, tokens and money.")
    attempts: int = Field(default=1, description="Readings it took.")
    windows: int = Field(default=1, description="Parts the text was read in.")
    output_language: str | None = Field(
        default=None, description="Language of the paraphrases; null for the article's own."
    )
    schema_sent: str | None = Field(
        default=None, description="Fingerprint of the schema the model was given; null for an engine without one."
    )
    mode: str | None = Field(default=None, description="How structure was asked for: tools, json_schema or json.")
    repairs: tuple[str, ...] = Field(default=(), description="What had to be done to read the model's answers.")
    shortfalls: tuple[str, ...] = Field(
        default=(), description="What was not answered or not read: an answer cut short, a re-ask that failed."
    )
    fallback: str | None = Field(
        default=None, description="Why this engine read in place of the one that was asked for."
    )
    versions: dict[str, str] = Field(default_factory=dict, description="Versions of what the reading depends on.")


class Provenance(Reading):
    """A reading, and the shape its result was put into."""

    schema_fingerprint: str = Field(description="Fingerprint of the JSON schema of this output.")
