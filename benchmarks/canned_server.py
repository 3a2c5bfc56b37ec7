"""A server that answers every chat request with the same words: ``canned_server.py LATENCY_MS < answer``.

Prints its port. With a third argument, a quota of requests a second, it refuses what comes beyond: the bucket holds one
second's worth. Ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

__all__ = ["main"]


class _Quota:
    """A bucket of requests that fills at a steady rate."""

    def __init__(self, rate: float | None) -> None:
        self._rate = rate
        self._held = rate or 0.0
        self._seen = time.monotonic()

    def takes(self) -> bool:
        if self._rate is None:
            return True
        now = time.monotonic()
        self._held = min(self._rate, self._held + (now - self._seen) * self._rate)
        self._seen = now
        if self._held < 1:
            return False
        self._held -= 1
        return True


def main() -> None:
    """Serve until standard input ends."""
    answer = sys.stdin.buffer.readline().decode()
    quota = _Quota(float(sys.argv[2]) if len(sys.argv) > 2 else None)
    asyncio.run(_serve(answer, float(sys.argv[1]) / 1000, quota))


async def _serve(answer: str, latency: float, quota: _Quota) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
                asked = json.loads(await reader.readexactly(length))
                taken = quota.takes()
                await asyncio.sleep(latency)
                writer.write(_response(asked, answer) if taken else _refusal())
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.buffer.read)


def _response(asked: dict[str, object], answer: str) -> bytes:
    call = {"id": "call", "type": "function", "function": {"name": "", "arguments": answer}}
    tools = asked.get("tools")
    if isinstance(tools, list):
        call["function"] = {"name": tools[0]["function"]["name"], "arguments": answer}
    message = {"role": "assistant", "content": None if tools else answer, "tool_calls": [call] if tools else None}
    body = {
        "id": "canned",
        "object": "chat.completion",
        "created": 0,
        "model": "canned",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 2000, "completion_tokens": 1000, "total_tokens": 3000},
    }
    return _http("200 OK", body)


def _refusal() -> bytes:
    error = {"error": {"message": "Slow down.", "code": "rate_limit_exceeded"}}
    return _http("429 Too Many Requests", error, b"retry-after: 1\r\n")


def _http(status: str, body: object, headers: bytes = b"") -> bytes:
    data = json.dumps(body, ensure_ascii=False).encode()
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(data)}\r\n".encode()
    return head + headers + b"\r\n" + data


if __name__ == "__main__":
    main()
