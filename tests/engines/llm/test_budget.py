"""What one article may cost: every ceiling is kept, and what is not known is never told as nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summarizer.engines.llm import budget as room
from summarizer.engines.llm.budget import Budget, total
from summarizer.errors import ConfigurationError, Tokens
from summarizer.schema.provenance import Usage
from summarizer.settings import ModelSettings

_PRICES = {"sent": 2.0, "cached": 0.5, "received": 10.0}  # dollars for a million tokens, made up


class _Clock:
    """A clock that stands still until it is put forward."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> _Clock:
    """The clock of a budget."""
    return _Clock()


@pytest.fixture(autouse=True)
def _prices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give one model a price, and no other."""

    def price(model: str, endpoint: str, *, sent: int, cached: int, received: int) -> float | None:
        if model != "priced":
            return None
        paid = (sent - cached) * _PRICES["sent"] + cached * _PRICES["cached"] + received * _PRICES["received"]
        return paid / 1_000_000

    monkeypatch.setattr(room, "price", price)


def _budget(clock: Callable[[], float] = _Clock(), **settings: Any) -> Budget:  # noqa: B008 - it stands still
    return Budget(ModelSettings(**{"model": "priced", **settings}), clock=clock)


def _request(budget: Budget, tokens: Tokens | None = None, *, re_ask: bool = False) -> None:
    budget.sent(re_ask=re_ask)
    if tokens is not None:
        budget.answered(tokens)


def _said(budget: Budget, tokens: int = 0) -> str | None:
    objection = budget.objection(tokens)
    return str(objection) if objection else None


# --- ceilings ---


def test_nothing_is_objected_to_without_ceilings() -> None:
    """Neither tokens nor money are limited where nobody has asked for it."""
    budget = _budget()
    _request(budget, Tokens(10_000_000, 0, 10_000_000))

    assert budget.objection(10_000_000) is None
    assert budget.output_limit(10_000_000) is None


def test_requests_are_counted_window_by_window() -> None:
    """The ceiling of requests holds for a window, unanswered ones included, and the next window has its own."""
    budget = _budget(max_requests=2)
    _request(budget)
    first = _said(budget)
    _request(budget, re_ask=True)
    second = _said(budget)
    budget.open_window()

    assert (first, second) == (None, "the ceiling of 2 requests is reached (--max-requests)")
    assert budget.objection(0) is None
    assert budget.lap().requests == 2


@pytest.mark.parametrize(("tokens", "objects"), [(0, False), (100, False), (101, True)])
def test_the_next_request_may_not_pass_the_ceiling_of_tokens(tokens: int, objects: bool) -> None:
    """Tokens sent and received count together, and a request that would just reach the ceiling may go."""
    budget = _budget(max_tokens=1_000)
    _request(budget, Tokens(600, 500, 300))

    assert (budget.objection(tokens) is not None) is objects


def test_an_objection_to_tokens_says_what_is_spent() -> None:
    """The message tells about how many are wanted, what the ceiling is, and what is spent."""
    budget = _budget(max_tokens=1_000)
    _request(budget, Tokens(600, 0, 300))

    assert _said(budget, 400) == (
        "the next request, about 400 tokens, would pass the ceiling of 1000 tokens; 900 are spent (--max-tokens)"
    )


def test_a_new_window_does_not_renew_tokens_or_money() -> None:
    """Tokens and money are limited for the article, not for each of its windows."""
    budget = _budget(max_tokens=1_000, max_cost=1.0)
    _request(budget, Tokens(900, 0, 100))
    budget.lap()
    budget.open_window()

    assert "--max-tokens" in (_said(budget, 1) or "")


@pytest.mark.parametrize(("tokens", "objects"), [(0, False), (100_000, False), (100_001, True)])
def test_the_next_request_may_not_pass_the_ceiling_of_money(tokens: int, objects: bool) -> None:
    """What is spent and what sending would cost may reach the ceiling of money, not pass it."""
    budget = _budget(max_cost=1.0)
    _request(budget, Tokens(200_000, 0, 40_000))  # $0.80

    objection = _said(budget, tokens)

    assert (objection is not None) is objects
    assert objection in {None, "the next request would pass the ceiling of $1; $0.8000 are spent (--max-cost)"}


def test_cached_tokens_cost_what_they_cost() -> None:
    """What the provider had in its prompt cache is charged at its own price, and never for more than was sent."""
    cheap, odd = _budget(), _budget()
    _request(cheap, Tokens(1_000_000, 1_000_000, 0))
    _request(odd, Tokens(1_000_000, 9_000_000, 0))

    assert (cheap.lap().cost_usd, odd.lap().cost_usd) == (0.5, 0.5)


def test_the_deadline_is_one_for_the_article(clock: _Clock) -> None:
    """Time is counted from the beginning, and at the deadline nothing is sent any more."""
    budget = _budget(clock, deadline=30)
    clock.now += 29
    before, left = _said(budget), budget.seconds_left
    clock.now += 1

    assert (before, left) == (None, 1)
    assert _said(budget) == "the deadline of 30 s has passed (--deadline)"


@pytest.mark.parametrize(
    "settings", [{"model": "unpriced"}, {"model": "unpriced", "base_url": "http://localhost:1/v1"}]
)
def test_a_ceiling_of_money_needs_a_price(settings: dict[str, Any]) -> None:
    """Without a price no ceiling of money can be kept, so that is refused before anything is sent."""
    with pytest.raises(ConfigurationError, match=r"no price for unpriced.*--max-tokens"):
        _budget(max_cost=1.0, **settings)

    assert _budget(**settings).objection(1) is None


# --- the length of an answer ---


def test_an_answer_may_have_what_is_left() -> None:
    """Of several ceilings the lowest says how many tokens an answer may have."""
    tokens, money, both = _budget(max_tokens=5_000), _budget(max_cost=0.1), _budget(max_tokens=5_000, max_cost=0.01)
    for budget in (tokens, money, both):
        _request(budget, Tokens(1_000, 0, 200))  # $0.004

    assert tokens.output_limit(300) == 5_000 - 1_200 - 300
    assert money.output_limit(3_000) == pytest.approx((0.1 - 0.004 - 0.006) / 10e-6, abs=1)
    assert both.output_limit(500) == pytest.approx((0.01 - 0.004 - 0.001) / 10e-6, abs=1)


def test_an_answer_may_always_have_a_token() -> None:
    """A limit of nothing or less, which servers refuse, is never sent."""
    budget = _budget(max_tokens=100)
    _request(budget, Tokens(90, 0, 10))

    assert budget.output_limit(50) == 1


# --- laps ---


def test_a_lap_is_what_was_spent_since_the_last_one(clock: _Clock) -> None:
    """A lap tells requests, tokens, money and seconds of its own, and begins anew."""
    budget = _budget(clock)
    _request(budget, Tokens(1_000, 400, 200))
    clock.now += 2.5
    _request(budget, Tokens(2_000, 0, 100), re_ask=True)
    first = budget.lap()
    clock.now += 60
    budget.sent(re_ask=False)
    clock.now += 1.25
    budget.answered(Tokens(10, 0, 5))

    assert first == Usage(
        requests=2,
        re_asks=1,
        input_tokens=3_000,
        cached_tokens=400,
        output_tokens=300,
        cost_usd=round((2_600 * 2 + 400 * 0.5 + 300 * 10) / 1e6, 6),
        seconds=2.5,
    )
    assert budget.lap() == Usage(requests=1, input_tokens=10, output_tokens=5, cost_usd=0.00007, seconds=1.25)
    assert budget.lap() == Usage()


def test_a_lap_does_not_renew_the_ceilings() -> None:
    """Telling what was spent gives nothing back."""
    budget = _budget(max_requests=1, max_tokens=100)
    _request(budget, Tokens(50, 0, 50))
    budget.lap()

    assert "--max-requests" in (_said(budget) or "")
    budget.open_window()
    assert "--max-tokens" in (_said(budget, 1) or "")


@pytest.mark.parametrize("tokens", [Tokens(), Tokens(100, 0, None), Tokens(None, None, 5)])
def test_what_a_server_does_not_say_is_not_known(tokens: Tokens) -> None:
    """One answer without its tokens makes those of the lap, and their price, unknown; the next lap is known again."""
    budget = _budget()
    _request(budget, Tokens(1_000, 0, 200))
    _request(budget, tokens)
    lap = budget.lap()
    _request(budget, Tokens(1, 0, 1))

    assert (lap.requests, lap.input_tokens, lap.cached_tokens, lap.output_tokens, lap.cost_usd) == (2, *[None] * 4)
    assert budget.lap().input_tokens == 1


def test_what_is_known_of_an_answer_counts_towards_the_ceiling() -> None:
    """Tokens that were told are spent, also where others were not."""
    budget = _budget(max_tokens=100)
    _request(budget, Tokens(90, 0, None))

    assert budget.objection(11) is not None


def test_without_a_price_the_tokens_are_known() -> None:
    """A model without a price costs nobody knows what, which is not nothing."""
    budget = _budget(model="unpriced")
    _request(budget, Tokens(1_000, 0, 200))

    assert budget.lap() == Usage(requests=1, input_tokens=1_000, output_tokens=200, cost_usd=None, seconds=0.0)


def test_a_request_without_an_answer_takes_no_known_time(clock: _Clock) -> None:
    """Where no answer came there is no time from the first request to the last answer."""
    budget = _budget(clock)
    _request(budget)
    clock.now += 5

    assert budget.lap() == Usage(requests=1, seconds=None)


# --- totals ---


def test_a_total_is_the_sum_of_its_laps() -> None:
    """Laps add up, name by name, without the dust of binary fractions."""
    laps = [
        Usage(requests=1, re_asks=0, input_tokens=10, cached_tokens=1, output_tokens=2, cost_usd=0.1, seconds=0.1),
        Usage(requests=2, re_asks=1, input_tokens=20, cached_tokens=2, output_tokens=3, cost_usd=0.2, seconds=0.2),
    ]

    assert total(laps) == Usage(
        requests=3, re_asks=1, input_tokens=30, cached_tokens=3, output_tokens=5, cost_usd=0.3, seconds=0.3
    )
    assert total(iter(laps)) == total(laps)


def test_a_total_of_nothing_is_nothing() -> None:
    """Where nothing was read, nothing was spent."""
    assert total([]) == Usage()


@pytest.mark.parametrize("name", ["input_tokens", "cached_tokens", "output_tokens", "cost_usd", "seconds"])
def test_a_total_with_something_unknown_is_unknown(name: str) -> None:
    """One lap of which a number is not known makes that number of the total unknown, and no other."""
    known = Usage(requests=1, input_tokens=1, cached_tokens=1, output_tokens=1, cost_usd=0.5, seconds=1.0)

    found = total([known, known.model_copy(update={name: None})])

    assert getattr(found, name) is None
    assert [field for field, value in found if value is None] == [name]


def test_a_lap_in_which_nothing_was_sent_adds_nothing(clock: _Clock) -> None:
    """An article whose requests are all in earlier laps leaves the seconds of the total known."""
    budget = _budget(clock)
    _request(budget, Tokens(1, 0, 1))
    lap = budget.lap()

    assert total([lap, budget.lap()]) == lap


@pytest.mark.parametrize(
    ("settings", "counts"),
    [({}, False), ({"max_requests": 1}, False), ({"max_tokens": 9}, True), ({"max_cost": 1.0}, True)],
)
def test_tokens_are_counted_where_a_ceiling_asks_for_them(settings: dict[str, Any], counts: bool) -> None:
    """Only ceilings of tokens and money depend on how long a request is."""
    assert _budget(**settings).counts_tokens is counts
