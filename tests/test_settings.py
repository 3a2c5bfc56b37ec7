"""Settings of a model: what cannot be honoured is refused at once, and what is secret stays so."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from summarizer.errors import ConfigurationError
from summarizer.mode import MODES
from summarizer.settings import DEFAULT_BASE_URL, ModelSettings


def _settings(**fields: Any) -> ModelSettings:
    return ModelSettings(**{"model": "halm-1", **fields})


@pytest.mark.parametrize("model", ["", " ", "\t\n"])
def test_a_model_has_a_name(model: str) -> None:
    """Blanks are no name, and the error says what one looks like."""
    with pytest.raises(ConfigurationError, match="no model is named"):
        ModelSettings(model=model)


@pytest.mark.parametrize("mode", [None, *MODES])
def test_known_modes_are_taken(mode: Any) -> None:
    """Every mode there is may be asked for, or none."""
    assert _settings(mode=mode).mode == mode


def test_an_unknown_mode_names_the_known_ones() -> None:
    """The error for a mode that is not there lists those that are."""
    with pytest.raises(ConfigurationError, match=r"'xml'.*known: tools, json_schema, json"):
        _settings(mode="xml")


_NUMBERS = ("window", "max_requests", "max_tokens", "max_cost", "timeout", "deadline")


@pytest.mark.parametrize("name", _NUMBERS)
@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), -0.5])
def test_ceilings_are_above_nothing_and_have_an_end(name: str, value: float) -> None:
    """A ceiling of nothing, less, or no number is refused by its name."""
    with pytest.raises(ConfigurationError, match=f"{name} is {value}"):
        _settings(**{name: value})


@pytest.mark.parametrize("name", _NUMBERS)
def test_any_ceiling_above_nothing_is_taken(name: str) -> None:
    """The smallest ceiling is one that can be kept."""
    assert getattr(_settings(**{name: 1}), name) == 1


@pytest.mark.parametrize("name", ["max_tokens", "max_cost", "temperature", "output_language"])
def test_nothing_is_limited_or_chosen_unasked(name: str) -> None:
    """Tokens, money, temperature and language are the caller's to set."""
    assert getattr(_settings(), name) is None


@pytest.mark.parametrize("temperature", [-0.1, 2.1, float("nan"), float("inf")])
def test_a_temperature_is_from_nothing_to_two(temperature: float) -> None:
    """Servers take temperatures from 0 to 2, both included."""
    assert [_settings(temperature=value).temperature for value in (0, 2.0)] == [0, 2.0]
    with pytest.raises(ConfigurationError, match="temperature is"):
        _settings(temperature=temperature)


def test_settings_cannot_be_changed() -> None:
    """What was checked stays as it was."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        _settings().model = "other"  # type: ignore[misc]


# --- the endpoint ---


@pytest.mark.parametrize(
    ("base_url", "host"),
    [
        (None, "api.openai.com"),
        ("", "api.openai.com"),
        ("http://localhost:11434/v1", "localhost"),
        ("https://Models.Invalid", "models.invalid"),
        ("HTTPS://models.invalid/", "models.invalid"),
        ("https://user:pass@models.invalid:8443/v1/", "models.invalid"),
        ("https://user@models.invalid?key=1", "models.invalid"),
        ("http://[::1]:8080/v1", "::1"),
        ("http://127.0.0.1#x", "127.0.0.1"),
    ],
)
def test_the_host_is_the_name_of_the_machine_alone(base_url: str | None, host: str) -> None:
    """Of a base URL neither user, password, port nor path is shown."""
    assert _settings(base_url=base_url).host == host


@pytest.mark.parametrize(
    "base_url",
    [
        "models.invalid/v1",
        "ftp://models.invalid/v1",
        "http://",
        "http:///v1",
        "http://models.invalid:port/v1",
        "http://two words/v1",
        "file:///etc/passwd",
        " https://models.invalid",
    ],
)
def test_a_base_url_is_one_of_a_web_service(base_url: str) -> None:
    """What is no address of a web service is refused."""
    with pytest.raises(ConfigurationError, match="the base URL is not one"):
        _settings(base_url=base_url)


def test_a_refused_base_url_is_not_repeated() -> None:
    """A base URL may hold a password, and the error shows none of it."""
    with pytest.raises(ConfigurationError) as caught:
        _settings(base_url="ftp://user:Xq7-invented@models.invalid/v1")

    assert "Xq7" not in str(caught.value)


def test_a_base_url_from_the_environment_is_checked_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """OPENAI_BASE_URL holds where none is given, and is held to the same rule."""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://models.invalid/v1/")
    found = _settings().endpoint, _settings(base_url="http://other.invalid").endpoint
    monkeypatch.setenv("OPENAI_BASE_URL", "models.invalid")

    assert found == ("http://models.invalid/v1", "http://other.invalid")
    with pytest.raises(ConfigurationError, match="the base URL is not one"):
        _settings()


@pytest.mark.parametrize("base_url", [None, DEFAULT_BASE_URL, DEFAULT_BASE_URL + "/"])
def test_the_endpoint_has_one_spelling(base_url: str | None) -> None:
    """A slash at the end makes no other endpoint."""
    assert _settings(base_url=base_url).endpoint == DEFAULT_BASE_URL


# --- the key ---


@pytest.mark.parametrize(
    ("given", "environment", "base_url", "key"),
    [
        ("mine", "", None, "mine"),
        ("mine", "theirs", None, "mine"),
        (None, "theirs", None, "theirs"),
        ("", "theirs", None, "theirs"),
        (None, "", None, None),
        (None, "", DEFAULT_BASE_URL + "/", None),
        (None, "", "http://localhost:1/v1", "none"),
        ("", "", "http://localhost:1/v1", "none"),
        (None, "theirs", "http://localhost:1/v1", "theirs"),
    ],
)
def test_the_key_is_the_one_given_or_that_of_the_environment(
    given: str | None, environment: str, base_url: str | None, key: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OpenAI needs a key; a server of one's own needs none, and gets a word that is no key."""
    monkeypatch.setenv("OPENAI_API_KEY", environment)

    assert _settings(api_key=given, base_url=base_url).key == key


def test_the_key_is_never_shown() -> None:
    """Settings that are printed, as in a traceback, do not show the key."""
    settings = _settings(api_key="Xq7-invented")

    assert "Xq7" not in f"{settings!r} {settings}"
    assert "halm-1" in repr(settings)
