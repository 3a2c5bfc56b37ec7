"""The model engine: an article in, claims out, through a language model behind an OpenAI-compatible endpoint."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field, replace
from weakref import WeakKeyDictionary

from summarizer import portal
from summarizer.cache import Cache
from summarizer.document import Document
from summarizer.engines.llm.budget import Budget, total
from summarizer.engines.llm.claims import Claims, lists_of
from summarizer.engines.llm.conversation import AnswerTooLong, Conversation
from summarizer.engines.llm.merging import added
from summarizer.engines.llm.messages import Window, prompt_fingerprint
from summarizer.engines.llm.reply import fingerprint
from summarizer.engines.llm.store import Record, keep, kept, key_for, versions
from summarizer.engines.llm.windows import cut, halves
from summarizer.engines.llm.wire import Form, Wire
from summarizer.errors import AnswerUnusable, BudgetExceeded, ConfigurationError, ContextOverflow
from summarizer.schema.extraction import Extraction
from summarizer.schema.provenance import Reading, Usage
from summarizer.segmentation import Passage
from summarizer.settings import ModelSettings

__all__ = ["ModelEngine"]

_METHOD = "A language model read the article; the program looked up every quote and piece of evidence in it."


class ModelEngine:
    """Reads with a language model.

    One engine may read many articles at the same time: they share connections, what was learned about the server, and
    the pace it bears. Given a `Cache`, a window that was read before is not asked about again, and the same window is
    not asked about twice at the same time.
    """

    name = "model"

    def __init__(self, settings: ModelSettings | None = None, *, cache: Cache | None = None) -> None:
        """Without *settings*, SUMMARIZE_MODEL names the model. Raises `ConfigurationError` where it does not."""
        self.settings = settings or _from_environment()
        self._cache = cache
        self._form = Form(self.settings)
        self._wires: WeakKeyDictionary[asyncio.AbstractEventLoop, Wire] = WeakKeyDictionary()
        self._spent = total([])
        self.recalled = 0
        """Windows that came from the cache."""
        self._flights: dict[tuple[int, str], asyncio.Future[Record]] = {}

    def extract(self, document: Document) -> Extraction:
        """Claim who says what in *document*; the same as `aextract`, from code that has no event loop.

        Ctrl-C ends it at once. Raises `EngineError` and `ConfigurationError`.
        """
        return portal.run(self.aextract(document))

    async def aextract(self, document: Document) -> Extraction:
        """Claim who says what in *document*. Raises `EngineError` and `ConfigurationError`."""
        budget = Budget(self.settings)
        try:
            async with asyncio.timeout(self.settings.deadline):
                return await self._read(document, budget)
        except TimeoutError as error:
            raise BudgetExceeded(
                f"the deadline of {self.settings.deadline:g} s has passed", hint="--deadline allows more"
            ) from error
        finally:
            self._spent = total([self._spent, budget.lap()])

    @property
    def spent(self) -> Usage:
        """What this engine has cost so far, articles that failed included, and what came from a cache not."""
        return self._spent

    async def aclose(self) -> None:
        """Give back the connections of the running event loop."""
        wire = self._wires.pop(asyncio.get_running_loop(), None)
        if wire is not None:
            await wire.close()

    def close(self) -> None:
        """Give back the connections that `extract` has used."""
        portal.run(self.aclose())

    # --- windows ---

    async def _read(self, document: Document, budget: Budget) -> Extraction:
        passages = cut(document, self.settings.window)
        reading = _Windows(document, self.settings, in_parts=len(passages) > 1)
        for passage in passages:
            budget.open_window()
            await self._passage(passage, reading, budget)
        return reading.extraction()

    async def _passage(self, passage: Passage, reading: _Windows, budget: Budget, *, halved: bool = False) -> None:
        """Read *passage*, in two halves where it is too long for the model or for its answer."""
        try:
            reading.add(await self._window(reading.window(passage), budget))
        except (AnswerTooLong, ContextOverflow) as error:
            parts = halves(reading.document, passage)
            if len(parts) == 1 or (halved and isinstance(error, ContextOverflow)):
                raise _too_long(error) from error
            reading.in_parts = True
            for part in parts:
                await self._passage(part, reading, budget, halved=True)

    async def _window(self, window: Window, budget: Budget) -> Record:
        """What *window* gives: from the cache, from another reading of it that is on its way, or from the model."""
        if self._cache is None:
            return await self._asked(window, budget)
        key = key_for(window, self.settings)
        flight = id(asyncio.get_running_loop()), key
        while flight in self._flights:
            await asyncio.wait([self._flights[flight]])
        record = kept(self._cache, key)
        if record is not None:
            self.recalled += 1
            return record
        future = asyncio.get_running_loop().create_future()
        self._flights[flight] = future
        try:
            record = await self._asked(window, budget)
            keep(self._cache, key, record)
            return record
        finally:
            del self._flights[flight]
            future.cancel()

    async def _asked(self, window: Window, budget: Budget) -> Record:
        finding = await Conversation(window, self._wire(), self.settings, budget).hold()
        usage = budget.lap()
        self._spent = total([self._spent, usage])
        claims = finding.examination.extraction if not window.number else finding.claims
        # Not validated: the lists are to stay the very objects that were grounded ahead.
        return Record.model_construct(
            **lists_of(claims),
            model=finding.model,
            mode=self._form.mode,
            repairs=finding.repairs,
            shortfalls=finding.shortfalls,
            usage=usage,
        )

    def _wire(self) -> Wire:
        loop = asyncio.get_running_loop()
        if loop not in self._wires:
            self._wires[loop] = Wire(self.settings, self._form)
        return self._wires[loop]


@dataclass(slots=True)
class _Windows:
    """What the windows of one article gave so far."""

    document: Document
    settings: ModelSettings
    in_parts: bool
    records: list[Record] = field(default_factory=list)
    claims: Claims = field(default_factory=Claims)

    def window(self, passage: Passage) -> Window:
        """*passage* as the next window to be read."""
        number = len(self.records) + 1 if self.in_parts else 0
        return Window(self.document, passage, number, self.claims.actors)

    def add(self, record: Record) -> None:
        """Take what the next window gave."""
        if self.records:
            # Each window brings all actors so far, under the names they had first.
            merged = added(replace(self.claims, actors=()), replace(record.claims, actors=()))
            self.claims = replace(merged, actors=record.actors)
        else:
            self.claims = record.claims
        self.records.append(record)

    def extraction(self) -> Extraction:
        # Not validated a second time, and the lists are the very objects that were grounded ahead.
        return Extraction.model_construct(reading=self._reading(), **lists_of(self.claims))

    def _reading(self) -> Reading:
        models = dict.fromkeys(record.model for record in self.records if record.model)
        language = self.settings.output_language
        return Reading(
            engine=ModelEngine.name,
            method=_METHOD,
            model=", ".join(models) or self.settings.model,
            prompt=prompt_fingerprint(),
            schema_sent=fingerprint(),
            mode=self.records[-1].mode,
            usage=total(record.usage for record in self.records),
            attempts=sum(record.usage.requests for record in self.records),
            windows=len(self.records),
            output_language=language if language != self.document.language else None,
            repairs=tuple(dict.fromkeys(repair for record in self.records for repair in record.repairs)),
            shortfalls=tuple(shortfall for record in self.records for shortfall in record.shortfalls),
            versions=versions(),
        )


def _too_long(error: AnswerTooLong | ContextOverflow) -> ContextOverflow | AnswerUnusable:
    if isinstance(error, ContextOverflow):
        return error
    return AnswerUnusable(f"{error}, and the text cannot be cut any finer", hint="the model may be too small")


def _from_environment() -> ModelSettings:
    model = os.environ.get("SUMMARIZE_MODEL")
    if not model:
        raise ConfigurationError("no model is named", hint="set SUMMARIZE_MODEL, or give ModelSettings(model=...)")
    return ModelSettings(model=model)
