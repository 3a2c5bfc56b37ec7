"""Settings of a reading by a language model: which model, how it is asked, and what it may cost."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass, field
from typing import Final

from summarizer.errors import ConfigurationError
from summarizer.mode import MODES, Mode

__all__ = ["DEFAULT_BASE_URL", "ModelSettings"]

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"

# Of a URL only the host is wanted, and urllib.parse would be a good part of what a cached answer takes to start.
_URL = re.compile(r"https?://(?:[^/?#@]*@)?(?P<host>\[[0-9a-f:.]+\]|[^/?#@:\s]+)(?::\d+)?(?:[/?#]|\Z)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSettings:
    """What is asked of which model, and the ceilings.

    Ceilings hold for one article. Where a long article is read in several windows, `max_requests` holds for each.
    Raises `ConfigurationError` for a value that cannot be honoured.
    """

    model: str
    """Name the endpoint knows it by, or ``provider/name`` for one of instructor's providers."""
    base_url: str | None = None
    """Of an OpenAI-compatible endpoint; None is OPENAI_BASE_URL, or OpenAI itself."""
    api_key: str | None = field(default=None, repr=False)
    """None is OPENAI_API_KEY. Never written anywhere."""
    mode: Mode | None = None
    """None chooses by endpoint."""
    output_language: str | None = None
    """ISO 639-1 code for issues, statements and claims; None is the article's language."""
    thorough: bool = False
    """Whether to ask once more for quoted passages that the answer left out."""
    temperature: float | None = None
    """None sends 0, but for models that take none."""
    window: int = 4_000
    """Tokens of article in one request. Answers about 15 published articles were 2.2 to 5.5 times as long as these, 3.4
    on average: with the prompt this fits a context of 20,000 tokens, and the 16,000 of output that common models stop
    at. A longer answer is continued."""
    max_requests: int = 4
    max_tokens: int | None = None
    """Tokens sent and received, all requests together."""
    max_cost: float | None = None
    """US dollars, all requests together."""
    timeout: float = 180.0
    """Seconds for one answer, from the first byte sent to the last one received."""
    deadline: float = 900.0
    """Seconds for one article, waiting included."""

    def __post_init__(self) -> None:
        if not self.model.strip():
            raise ConfigurationError("no model is named", hint="name one, such as gpt-5-mini")
        if self.mode is not None and self.mode not in MODES:
            raise ConfigurationError(f"no mode is named {self.mode!r}", hint=f"known: {', '.join(MODES)}")
        if self.endpoint and _URL.match(self.endpoint) is None:
            raise ConfigurationError(
                "the base URL is not one of a web service", hint="it looks like http://localhost:11434/v1"
            )
        for name in ("window", "max_requests", "max_tokens", "max_cost", "timeout", "deadline"):
            value = getattr(self, name)
            if value is not None and not (0 < value < math.inf):
                raise ConfigurationError(f"{name} is {value}", hint="give a number above 0")
        if self.temperature is not None and not 0 <= self.temperature <= 2:
            raise ConfigurationError(f"temperature is {self.temperature}", hint="give a number from 0 to 2")

    @property
    def provider(self) -> str | None:
        """Which of instructor's providers ``provider/name`` means; None where an OpenAI-compatible server is asked."""
        provider, slash, _ = self.model.partition("/")
        own = self.base_url or os.environ.get("OPENAI_BASE_URL")
        return provider if slash and not own and provider != "openai" else None

    @property
    def name(self) -> str:
        """The model as its server knows it."""
        return self.model.removeprefix("openai/") if self.endpoint == DEFAULT_BASE_URL else self.model

    @property
    def endpoint(self) -> str:
        """The base URL in use; empty where a provider's own library knows it."""
        if self.provider:
            return ""
        return (self.base_url or os.environ.get("OPENAI_BASE_URL") or DEFAULT_BASE_URL).rstrip("/")

    @property
    def key(self) -> str | None:
        """The API key in use; a server of one's own needs none, and then gets a word that is no key."""
        key = self.api_key or os.environ.get("OPENAI_API_KEY")
        return key or (None if self.endpoint == DEFAULT_BASE_URL else "none")

    @property
    def host(self) -> str:
        """Name of the endpoint's machine, without what a URL may hold beside it, or of the provider."""
        if self.provider:
            return self.provider
        found = _URL.match(self.endpoint)
        return found["host"].strip("[]").lower() if found else ""
