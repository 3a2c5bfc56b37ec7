"""What one article may cost and what it has cost: requests, tokens, money, and the one place that counts them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from summarizer.engines.llm.prices import price
from summarizer.errors import BudgetExceeded, ConfigurationError, Tokens
from summarizer.schema.provenance import Usage
from summarizer.settings import ModelSettings

__all__ = ["Budget", "total"]


_NOTHING = Tokens(0, 0, 0)


@dataclass(slots=True)
class _Spent:
    """Counts of requests and tokens, dollars, and how many answers did not say what they cost."""

    requests: int = 0
    re_asks: int = 0
    sent: int = 0
    cached: int = 0
    received: int = 0
    cost: float = 0.0
    unknown: int = 0
    unpriced: int = 0


@dataclass(slots=True)
class Budget:
    """The ceilings of one article and what has been spent of them. A window has requests of its own."""

    settings: ModelSettings
    clock: Callable[[], float] = time.monotonic
    _requests_of_window: int = 0
    _spent: _Spent = field(default_factory=_Spent)
    _lap: _Spent = field(default_factory=_Spent)
    _opened: float = field(init=False)
    _lap_began: float | None = None
    _lap_ended: float | None = None

    def __post_init__(self) -> None:
        self._opened = self.clock()
        if self.settings.max_cost is not None and self._price(Tokens(1, 0, 1)) is None:
            raise ConfigurationError(
                f"there is no price for {self.settings.model} at {self.settings.host}, so no ceiling of money holds",
                hint="use --max-tokens",
            )

    def open_window(self) -> None:
        """Begin a window: its requests are counted anew."""
        self._requests_of_window = 0

    @property
    def seconds_left(self) -> float:
        """Until the deadline of the article."""
        return self._opened + self.settings.deadline - self.clock()

    @property
    def counts_tokens(self) -> bool:
        """Whether a ceiling depends on how many tokens a request has."""
        return self.settings.max_tokens is not None or self.settings.max_cost is not None

    def objection(self, tokens: int) -> BudgetExceeded | None:
        """Why a request of about *tokens* may not be sent any more, or None."""
        settings, spent = self.settings, self._spent.sent + self._spent.received
        if self._requests_of_window >= settings.max_requests:
            return BudgetExceeded(f"the ceiling of {settings.max_requests} requests is reached", hint="--max-requests")
        if settings.max_tokens is not None and spent + tokens > settings.max_tokens:
            return BudgetExceeded(
                f"the next request, about {tokens} tokens, would pass the ceiling of {settings.max_tokens} tokens; "
                f"{spent} are spent",
                hint="--max-tokens",
            )
        next_cost = self._price(Tokens(tokens, 0, 0)) or 0.0
        if settings.max_cost is not None and self._spent.cost + next_cost > settings.max_cost:
            return BudgetExceeded(
                f"the next request would pass the ceiling of ${settings.max_cost:g}; ${self._spent.cost:.4f} are spent",
                hint="--max-cost",
            )
        if self.seconds_left <= 0:
            return BudgetExceeded(f"the deadline of {settings.deadline:g} s has passed", hint="--deadline")
        return None

    def output_limit(self, tokens: int) -> int | None:
        """The most tokens an answer to a request of *tokens* may have under the ceilings; None where none is set."""
        limits = []
        if self.settings.max_tokens is not None:
            limits.append(self.settings.max_tokens - self._spent.sent - self._spent.received - tokens)
        if self.settings.max_cost is not None:
            left = self.settings.max_cost - self._spent.cost - (self._price(Tokens(tokens, 0, 0)) or 0.0)
            each = (self._price(Tokens(0, 0, 1_000_000)) or 0.0) / 1_000_000
            if each:
                limits.append(int(left / each))
        return max(1, min(limits)) if limits else None

    def sent(self, *, re_ask: bool) -> None:
        """A request leaves."""
        if self._lap_began is None:
            self._lap_began = self.clock()
        self._requests_of_window += 1
        self._count(requests=1, re_asks=int(re_ask))

    def answered(self, tokens: Tokens, assumed: Tokens = _NOTHING) -> None:
        """A request was answered by the model, well or badly; both cost.

        Under a ceiling, what the server does not say is taken to be as *assumed*.
        """
        self._lap_ended = self.clock()
        unknown = tokens.sent is None or tokens.received is None
        counted = Tokens(*(assumed[n] if amount is None else amount for n, amount in enumerate(tokens)))
        cost = self._price(counted)
        self._count(
            sent=counted.sent or 0,
            cached=counted.cached or 0,
            received=counted.received or 0,
            cost=cost or 0.0,
            unknown=int(unknown),
            unpriced=int(cost is None),
        )

    def lap(self) -> Usage:
        """What has been spent since this was last asked."""
        lap, self._lap = self._lap, _Spent()
        began, ended = self._lap_began, self._lap_ended
        self._lap_began = self._lap_ended = None
        return Usage(
            requests=lap.requests,
            re_asks=lap.re_asks,
            input_tokens=None if lap.unknown else lap.sent,
            cached_tokens=None if lap.unknown else lap.cached,
            output_tokens=None if lap.unknown else lap.received,
            cost_usd=None if lap.unknown or lap.unpriced else round(lap.cost, 6),
            seconds=None if began is None or ended is None else round(ended - began, 2),
        )

    def _count(self, **spent: float) -> None:
        for record in (self._spent, self._lap):
            for name, amount in spent.items():
                setattr(record, name, getattr(record, name) + amount)

    def _price(self, tokens: Tokens) -> float | None:
        if tokens.sent is None or tokens.received is None:
            return None
        return price(
            self.settings.model,
            self.settings.endpoint,
            sent=tokens.sent,
            cached=min(tokens.cached or 0, tokens.sent),
            received=tokens.received,
        )


def total(laps: Iterable[Usage]) -> Usage:
    """What several laps cost together; unknown where one of them is."""
    together = [lap for lap in laps if lap.requests]

    def of(name: str) -> Any:
        amounts = [getattr(lap, name) for lap in together]
        return None if None in amounts else sum(amounts)

    names = ("requests", "re_asks", "input_tokens", "cached_tokens", "output_tokens")
    cost, seconds = of("cost_usd"), of("seconds") if together else None
    return Usage(
        **{name: of(name) for name in names},
        cost_usd=None if cost is None else round(cost, 6),
        seconds=None if seconds is None else round(seconds, 2),
    )
