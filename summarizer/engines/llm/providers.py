"""Models of other providers, asked through the client that instructor makes for them: ``anthropic/claude-sonnet-5-5``.

Each needs its own library, an extra of this package or what instructor names. instructor asks in the form that provider
takes; retries, re-asks and ceilings stay where they are for all others.
"""

from __future__ import annotations

import asyncio
import json
from contextvars import ContextVar
from typing import Any, Final

import instructor
from instructor.core import ConfigurationError as InstructorConfigurationError
from instructor.core import IncompleteOutputException, InstructorRetryException

from summarizer.engines.llm.delivery import Delivery
from summarizer.engines.llm.faults import explained, scrubbed
from summarizer.engines.llm.reply import NAME, wire_schema
from summarizer.errors import ConfigurationError, EngineError, Tokens
from summarizer.settings import ModelSettings

__all__ = ["ProviderEndpoint"]

_ROOM: Final = 16_000
"""Tokens of an answer, where a provider wants a number and no ceiling sets one."""


class ProviderEndpoint:
    """A client for one provider. Belongs to one event loop."""

    def __init__(self, settings: ModelSettings) -> None:
        """Raises `ConfigurationError` for a provider that instructor does not know, or whose library is missing."""
        self._settings = settings
        try:
            self._client: Any = instructor.from_provider(settings.model, async_client=True)
        except (InstructorConfigurationError, ImportError, TypeError, ValueError) as error:
            raise ConfigurationError(
                f"{settings.model} cannot be asked: {scrubbed(str(error), settings)}",
                hint="install its library, or name an OpenAI-compatible server with --base-url",
            ) from error
        library: Any = getattr(self._client, "client", None)
        if hasattr(library, "max_retries"):
            library.max_retries = 0  # retries have one owner

    async def ask(self, body: dict[str, Any]) -> Delivery:
        """Send the messages of *body* and read the answer, all within the time-out. Raises `EngineError`."""
        heard: list[str] = []
        token = _HEARD.set(heard)
        options = {"max_tokens": body.get("max_tokens") or _ROOM}
        if "temperature" in body:
            options["temperature"] = body["temperature"]
        try:
            async with asyncio.timeout(self._settings.timeout):
                _, completion = await self._client.create_with_completion(
                    messages=body["messages"], response_model=_Echo, max_retries=0, **options
                )
        except IncompleteOutputException as error:
            return _delivery("".join(heard), error.last_completion, cut=True)
        except InstructorRetryException as error:
            raise self._explained(error.__cause__ or error) from error
        except Exception as error:
            raise self._explained(error) from error
        finally:
            _HEARD.reset(token)
        return _delivery("".join(heard[:1]), completion, cut=False)

    async def close(self) -> None:
        """Give back the connections, where the library knows how."""
        close = getattr(getattr(self._client, "client", None), "close", None)
        if close is not None:
            await close()

    def _explained(self, error: BaseException) -> EngineError:
        if isinstance(error, EngineError):
            return error
        return explained(error if isinstance(error, Exception) else RuntimeError(str(error)), self._settings)


_HEARD: ContextVar[list[str]] = ContextVar("the answers heard in this task")


class _Echo(instructor.OpenAISchema):
    """What instructor takes for the model of an answer: it has our schema, and hands on what it is given."""

    @classmethod
    def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
        return {**wire_schema(), "title": NAME, "description": "Who said what in the article."}

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_: Any) -> _Echo:
        _HEARD.get().append(json_data if isinstance(json_data, str) else bytes(json_data).decode())
        return cls()

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> _Echo:
        _HEARD.get().append(json.dumps(obj))
        return cls()


_Echo.__name__ = NAME  # some providers are told the name of the class, some the title of the schema


def _delivery(text: str, completion: Any, *, cut: bool) -> Delivery:
    model = getattr(completion, "model", None)
    return Delivery(
        text=text,
        cut=cut,
        model=model if isinstance(model, str) else None,
        tokens=_tokens(getattr(completion, "usage", None)),
    )


def _tokens(usage: Any) -> Tokens:
    """Tokens by the names that providers use; those from a cache are counted apart by some, and then not as sent."""
    sent = getattr(usage, "input_tokens", getattr(usage, "prompt_tokens", None))
    received = getattr(usage, "output_tokens", getattr(usage, "completion_tokens", None))
    cached = getattr(usage, "cache_read_input_tokens", None) or 0
    written = getattr(usage, "cache_creation_input_tokens", None) or 0
    if not isinstance(sent, int) or not isinstance(received, int):
        return Tokens()
    return Tokens(sent=sent + cached + written, cached=cached, received=received)
