"""llama.cpp's own server holds a model that knows nothing to our schema, and the engine reads what it answers."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import openai
import pytest
from openai.types.chat import ChatCompletion, ChatCompletionMessageFunctionToolCall
from openai.types.chat.chat_completion import Choice

import summarizer
from summarizer import ModelEngine, ModelSettings
from summarizer.engines.llm.modes import ask_for_structure
from summarizer.engines.llm.reply import NAME, wire_schema
from tests.servers.noise_model import CONTEXT, write_model

# Looked for and not imported: every worker reads this file, and one of them runs it.
if importlib.util.find_spec("llama_cpp") is None:
    pytest.skip("make test installs llama_cpp where there is a C++ compiler", allow_module_level=True)
if importlib.util.find_spec("starlette_context") is None:
    pytest.skip("llama-cpp-python is here without its [server]", allow_module_level=True)

# One server for all of them.
_HOST = "127.0.0.1"
_READY_WITHIN = 60.0
_ENOUGH = 4_000  # tokens; no answer of these seeds takes a third of them
_SEEDS = (1, 2)
_ARTICLE = "Ferry stops\n\n“We were not asked,” Ada Moss said on the quay. The port denies that the ferry stops.\n"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_until_ready(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + _READY_WITHIN
    while time.monotonic() < deadline and server.poll() is None:
        try:
            # It listens only once it has the model.
            socket.create_connection((_HOST, port), timeout=1.0).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"the server is not up:\n{log.read_text(errors='replace')[-2000:]}")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the model that knows nothing."""
    path = tmp_path_factory.mktemp("model") / "noise.gguf"
    write_model(path)
    return path


@pytest.fixture(scope="module")
def client(model: Path) -> Iterator[openai.OpenAI]:
    """A client of the server with that model, both of which end with the tests of this file."""
    port, log = _free_port(), model.with_name("server.log")
    command = [sys.executable, "-m", "llama_cpp.server", "--model", str(model), "--n_ctx", str(CONTEXT)]
    # What the environment says goes before what the command says.
    where = {"HOST": _HOST, "PORT": str(port)}
    with (
        log.open("wb") as output,
        subprocess.Popen(command, env=os.environ | where, stdout=output, stderr=subprocess.STDOUT) as server,
    ):
        try:
            _wait_until_ready(server, port, log)
            with (
                openai.DefaultHttpxClient(trust_env=False) as http,
                openai.OpenAI(
                    base_url=f"http://{_HOST}:{port}/v1", api_key="none", max_retries=0, timeout=60.0, http_client=http
                ) as connected,
            ):
                yield connected
        finally:
            server.kill()


def _ask(client: openai.OpenAI, seed: int = 1, **options: Any) -> Choice:
    settings = {"temperature": 1.0, "seed": seed, "max_tokens": _ENOUGH, **options}
    answer: ChatCompletion = client.chat.completions.create(
        model="noise", messages=[{"role": "user", "content": "Who says what?"}], **settings
    )
    (choice,) = answer.choices
    return choice


def _content(choice: Choice) -> str:
    assert choice.message.content is not None
    return choice.message.content


@pytest.mark.parametrize("seed", _SEEDS)
def test_the_schema_of_the_tool_becomes_a_grammar(client: openai.OpenAI, seed: int) -> None:
    """Asked in the mode `tools`, the server keeps even this model to the schema: nonsense, and every field in place."""
    choice = _ask(client, seed, **ask_for_structure("tools"))

    (call,) = choice.message.tool_calls or []
    assert isinstance(call, ChatCompletionMessageFunctionToolCall)
    assert call.function.name == NAME
    jsonschema.validate(json.loads(call.function.arguments), wire_schema())


@pytest.mark.parametrize("seed", _SEEDS)
def test_the_schema_becomes_a_grammar(client: openai.OpenAI, seed: int) -> None:
    """In the server's own spelling of a schema for the answer, which it also takes, the same holds."""
    choice = _ask(client, seed, response_format={"type": "json_object", "schema": wire_schema()})

    assert choice.finish_reason == "stop"
    jsonschema.validate(json.loads(_content(choice)), wire_schema())


@pytest.mark.parametrize("seed", _SEEDS)
def test_without_a_schema_the_model_gives_noise(client: openai.OpenAI, seed: int) -> None:
    """Nothing but the schema makes JSON of what this model says."""
    with pytest.raises(json.JSONDecodeError):
        json.loads(_content(_ask(client, seed, max_tokens=200)))


def test_the_grammar_can_be_had_without_a_server(model: Path) -> None:
    """What the library makes of the schema holds the model to it in the same process too."""
    llama_cpp = pytest.importorskip("llama_cpp")
    grammar = llama_cpp.LlamaGrammar.from_json_schema(json.dumps(wire_schema()))
    with contextlib.closing(llama_cpp.Llama(model_path=str(model), n_ctx=CONTEXT, verbose=False)) as llama:
        answer = llama.create_completion("Who?", grammar=grammar, temperature=1.0, seed=1, max_tokens=_ENOUGH)

    (choice,) = answer["choices"]
    assert choice["finish_reason"] == "stop"
    jsonschema.validate(json.loads(choice["text"]), wire_schema())


def test_the_engine_reads_with_this_server(client: openai.OpenAI) -> None:
    """The engine finds the form the server takes by itself, and believes nothing of what this model makes up."""
    settings = ModelSettings(model="noise", base_url=str(client.base_url), temperature=1.0, max_requests=2)
    engine = ModelEngine(settings)
    summary = summarizer.summarize(_ARTICLE, engine=engine, language="en")
    engine.close()

    assert summary.provenance.mode == "tools"
    assert summary.provenance.usage.requests == 2
    assert {quote.text[0].text in _ARTICLE for quote in summary.quotes} <= {True}
