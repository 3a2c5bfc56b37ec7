"""Who read an article, with what, and what it cost."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Provenance", "Reading", "Usage"]


class Usage(BaseModel):
    """What a reading cost. Null means not known, never nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)

    requests: int = Field(default=0, description="Requests to a model, failed ones included.")
    input_tokens: int | None = Field(default=0, description="Tokens sent.")
    output_tokens: int | None = Field(default=0, description="Tokens received.")
    cost_usd: float | None = Field(default=0.0, description="Price of all attempts, in US dollars.")


class Reading(BaseModel):
    """What an engine says of its own work."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)

    engine: str = Field(description="Name of the engine.")
    method: str = Field(description="How it reads and what that misses, in one plain sentence.")
    model: str | None = Field(default=None, description="The model that answered; null for an engine without one.")
    prompt: str | None = Field(default=None, description="Fingerprint of the prompt; null for an engine without one.")
    usage: Usage = Field(default_factory=Usage, description="Requests, tokens and money.")
    attempts: int = Field(default=1, description="Readings it took.")
    versions: dict[str, str] = Field(default_factory=dict, description="Versions of what the reading depends on.")


class Provenance(Reading):
    """A reading, and the shape its result was put into."""

    schema_fingerprint: str = Field(description="Fingerprint of the JSON schema of this output.")
