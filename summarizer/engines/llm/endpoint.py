"""One OpenAI-compatible server, asked through OpenAI's own client: one request, one answer, no retries."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final

import httpx2
import openai

from summarizer.engines.llm.delivery import Delivery, delivered
from summarizer.engines.llm.faults import explained, scrubbed
from summarizer.engines.llm.reply import NAME
from summarizer.errors import AccessDenied, AnswerUnusable, EngineError
from summarizer.settings import ModelSettings

__all__ = ["Endpoint"]

_LARGEST: Final = 4_000_000
"""Bytes of an answer. The longest one that is any use, twice a full window, has a tenth of them."""

_CONNECTIONS: Final = 128


class Endpoint:
    """A client for one server. Belongs to one event loop; close it there."""

    def __init__(self, settings: ModelSettings) -> None:
        if settings.key is None:
            raise AccessDenied("no key for api.openai.com", hint="set OPENAI_API_KEY, or name a server with --base-url")
        self._settings = settings
        self._client = openai.AsyncOpenAI(
            api_key=settings.key,
            base_url=settings.endpoint,
            max_retries=0,  # retries have one owner, and it is not the client
            timeout=settings.timeout,
            http_client=openai.DefaultAioHttpClient(
                base_url=settings.endpoint,
                limits=httpx2.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS),
                event_hooks={"response": [_limit]},
            ),
        )

    async def ask(self, body: dict[str, Any]) -> Delivery:
        """Send *body* and read the answer, all within the time-out. Raises `EngineError`, whatever happens."""
        try:
            # The client's time-outs are for single reads: an answer that drips would pass them for ever.
            async with asyncio.timeout(self._settings.timeout):
                # The client's own `create` walks body and answer through its models, at twice the cost of the rest.
                response = await self._client.post("/chat/completions", cast_to=httpx2.Response, body=body)
        except EngineError:
            raise
        except (openai.OpenAIError, httpx2.HTTPError, OSError, ValueError) as error:
            raise explained(error, self._settings) from error
        try:
            return delivered(response.content, NAME)
        except EngineError as error:
            error.message = scrubbed(error.message, self._settings)  # a refusal is in the server's words
            raise

    async def close(self) -> None:
        """Give back the connections."""
        await self._client.close()


async def _limit(response: httpx2.Response) -> None:
    """Stop an answer that is too large before it fills the memory."""
    announced = response.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > _LARGEST:
        raise _too_large()
    if isinstance(response.stream, httpx2.AsyncByteStream):
        response.stream = _Counted(response.stream)


class _Counted(httpx2.AsyncByteStream):
    """A stream of bytes that ends in an error where it grows too long."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        length = 0
        async for part in self._stream:
            length += len(part)
            if length > _LARGEST:
                raise _too_large()
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


def _too_large() -> AnswerUnusable:
    return AnswerUnusable(f"the answer has more than {_LARGEST:,} bytes", hint="no article needs as much")
