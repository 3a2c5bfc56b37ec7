"""Who reads: the engine that was asked for, or the one that can be had, with a word about why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

from summarizer.cache import Cache
from summarizer.engines.registry import DEFAULT, engine_named
from summarizer.errors import ConfigurationError
from summarizer.places import cache_file
from summarizer.settings import ModelSettings

if TYPE_CHECKING:
    from summarizer.engines.engine import Engine

__all__ = ["Reader", "chosen_reader"]


class Reader:
    """An engine that is made when somebody needs it: what comes from the cache needs none.

    `settings` is None for an engine without a model; `remark` is what the user should know about the choice.
    """

    def __init__(
        self,
        make: Callable[[], Engine],
        settings: ModelSettings | None = None,
        cache: Cache | None = None,
        remark: str = "",
    ) -> None:
        self.make = make
        self.settings = settings
        self.cache = cache
        self.remark = remark

    @cached_property
    def engine(self) -> Engine:
        """The engine itself, with all it loads. Raises `ConfigurationError`."""
        return self.make()

    @property
    def made(self) -> bool:
        """Whether anybody needed it."""
        return "engine" in self.__dict__


def chosen_reader(name: str | None, model: Mapping[str, Any], *, cache: bool) -> Reader:
    """The reader by *name*, or without one a model where one is named and may be asked, else the offline engine.

    *model* are options of `ModelSettings`, None where they were not given. Raises `ConfigurationError`.
    """
    if name not in {None, "model"}:
        engine = engine_named(str(name))
        return Reader(lambda: engine)
    given = {option: value for option, value in model.items() if value is not None}
    if "model" not in given:
        if name == "model":
            raise ConfigurationError("no model is named", hint="name one with --model or in SUMMARIZE_MODEL")
        return Reader(_default, remark=f"no model is named, so the {DEFAULT} engine reads (--model NAME)")
    settings = ModelSettings(**given)
    if settings.key is None and name is None:
        return Reader(_default, remark=f"OPENAI_API_KEY is not set, so the {DEFAULT} engine reads")
    kept = Cache(cache_file()) if cache else None
    return Reader(lambda: resolve_name("summarizer.ModelEngine")(settings, cache=kept), settings, kept)


def _default() -> Engine:
    return engine_named(DEFAULT)
