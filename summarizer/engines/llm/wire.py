"""What a conversation needs of a server: its words for an answer, in a form the server takes, at a pace it bears."""

from __future__ import annotations

import re
from typing import Any, Final

from summarizer.engines.llm.budget import Budget
from summarizer.engines.llm.counting import estimate_tokens
from summarizer.engines.llm.delivery import Delivery
from summarizer.engines.llm.endpoint import Endpoint
from summarizer.engines.llm.messages import Message
from summarizer.engines.llm.modes import ask_for_structure, chosen_mode, structure_tokens
from summarizer.engines.llm.modes import others as other_mode
from summarizer.engines.llm.pace import Pace
from summarizer.engines.llm.providers import ProviderEndpoint
from summarizer.errors import AnswerRefused, AnswerUnusable, ModelUnavailable, ModeUnsupported, RateLimited, Tokens
from summarizer.mode import Mode
from summarizer.settings import DEFAULT_BASE_URL, ModelSettings

__all__ = ["Form", "Wire"]

_TAKES_NO_TEMPERATURE: Final = re.compile(r"(?:\A|/)(?:o\d|gpt-5)", re.IGNORECASE)


class _Learned(ModeUnsupported):
    """The server did not take the form of a request, and the next one will have another."""

    retryable = True


class Form:
    """In which form a server is asked; what it refuses is left out from then on. One for all articles of an engine."""

    def __init__(self, settings: ModelSettings) -> None:
        self._settings = settings
        self.mode: Mode = chosen_mode(settings)
        self._tried: set[Mode] = {self.mode}
        self.temperature = settings.temperature
        known = not settings.provider and not _TAKES_NO_TEMPERATURE.search(settings.model)
        if self.temperature is None and known:
            self.temperature = 0.0
        own = settings.endpoint == DEFAULT_BASE_URL
        self._limits = ["max_completion_tokens", "max_tokens"] if own else ["max_tokens", "max_completion_tokens"]

    def body(self, messages: list[Message], limit: int | None) -> dict[str, Any]:
        """A request with *messages*, and with at most *limit* tokens for the answer."""
        body: dict[str, Any] = {"model": self._settings.name, "messages": messages, **ask_for_structure(self.mode)}
        if self.temperature is not None:
            body["temperature"] = self.temperature
        if limit is not None and self._limits:
            body[self._limits[0]] = limit
        return body

    def learn(self, error: ModeUnsupported, asked: Mode, sent: dict[str, Any]) -> ModeUnsupported:
        """Take note of a refusal of what was *asked*; the error to raise, retryable if there is another form."""
        learned = _Learned(error.message, hint=error.hint, parameter=error.parameter)
        if error.parameter:
            return learned if self._without(error.parameter, sent) else error
        if self.mode != asked:
            return learned  # another article has found out already
        mode = None if self._settings.mode else other_mode(self._tried)
        if mode is None:
            return error
        self.mode = mode
        self._tried.add(mode)
        return learned

    def _without(self, parameter: str, sent: dict[str, Any]) -> bool:
        if parameter == "temperature":
            self.temperature = None
        elif parameter in self._limits:
            self._limits.remove(parameter)
        return parameter in sent


class Wire:
    """A server, the form it is asked in and the pace it bears. Belongs to one event loop."""

    def __init__(self, settings: ModelSettings, form: Form) -> None:
        self.settings = settings
        self.form = form
        self._endpoint = ProviderEndpoint(settings) if settings.provider else Endpoint(settings)
        self._pace = Pace()

    async def ask(self, messages: list[Message], budget: Budget, *, re_ask: bool) -> Delivery:
        """Send *messages* as one request of *budget* and return what was delivered. Raises `EngineError`."""
        tokens = self.tokens_of(messages, budget)
        objection = budget.objection(tokens)
        if objection:
            raise objection
        await self._pace.turn(budget.seconds_left)
        mode, body = self.form.mode, self.form.body(messages, budget.output_limit(tokens))
        budget.sent(re_ask=re_ask)
        try:
            delivery = await self._endpoint.ask(body)
        except RateLimited as error:
            await self._pace.refused(error.retry_after)
            raise
        except BaseException as error:
            await self._pace.done()
            if isinstance(error, ModeUnsupported):
                raise self.form.learn(error, mode, body) from error
            if isinstance(error, AnswerRefused | AnswerUnusable) and error.tokens is not None:
                budget.answered(error.tokens, Tokens(tokens, 0, 0))
            if isinstance(error, ModelUnavailable) and error.begun:
                budget.answered(Tokens(), Tokens(tokens, 0, 0))  # what it cost is not known, and not nothing
            raise
        await self._pace.done()
        assumed = Tokens(tokens, 0, estimate_tokens(delivery.text) if budget.counts_tokens else 0)
        budget.answered(delivery.tokens, assumed)
        return delivery

    def tokens_of(self, messages: list[Message], budget: Budget) -> int:
        """About how many tokens a request with *messages* has; 0 where *budget* has no use for the number."""
        if not budget.counts_tokens:
            return 0
        return sum(estimate_tokens(message["content"]) for message in messages) + structure_tokens(self.form.mode)

    async def close(self) -> None:
        """Give back the connections."""
        await self._endpoint.close()
