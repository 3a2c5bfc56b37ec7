"""One pace for all requests: a burst meets a quota once, everybody waits the same pause, and nobody waits for ever.

Time is the event loop's own here, and jumps to the next moment at which something happens.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Mapping
from itertools import pairwise
from typing import Any, TypeVar

import pytest

from summarizer.engines.llm.pace import Pace
from summarizer.errors import RateLimited

_T = TypeVar("_T")


class _NoWaiting(selectors.SelectSelector):
    """Lets time pass by counting it. Waiting for nothing at all is an error, not a hang."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everybody waits, and nothing will happen")
        self.now += max(0.0, timeout)
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    """An event loop whose time is told by its selector."""

    def __init__(self) -> None:
        self._time = _NoWaiting()
        super().__init__(self._time)

    def time(self) -> float:
        return self._time.now


def _run(work: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(work())


def _now() -> float:
    return round(asyncio.get_running_loop().time(), 6)


def _pace() -> Pace:
    return Pace(asyncio.get_running_loop().time)


class _Server:
    """Takes *quota* requests in any ten seconds and answers each after a while; refuses the rest sooner."""

    def __init__(self, quota: int, *, seconds: float = 1, says_how_long: bool = True) -> None:
        self.quota = quota
        self.seconds = seconds
        self.says_how_long = says_how_long
        self.taken: list[float] = []
        self.refused: list[float] = []

    async def ask(self) -> tuple[bool, float | None]:
        now = _now()
        recent = [moment for moment in self.taken if moment > now - 10]
        if len(recent) >= self.quota:
            self.refused.append(now)
            await asyncio.sleep(self.seconds / 10)
            return False, recent[0] + 10 - _now() if self.says_how_long else None
        self.taken.append(now)
        if self.seconds:
            await asyncio.sleep(self.seconds)
        return True, None


async def _article(pace: Pace, server: _Server) -> int:
    """Ask until there is an answer; the number of requests that took."""
    requests = 0
    while True:
        await pace.turn(10_000)
        requests += 1
        answered, pause = await server.ask()
        if answered:
            await pace.done()
            return requests
        await pace.refused(pause)


async def _sent(pace: Pace, times: list[float], patience: float = 10_000) -> None:
    """Take a turn, and note when it came."""
    await pace.turn(patience)
    times.append(_now())


async def _taught(answers: int, seconds: float, pause: float) -> Pace:
    """A pace that was refused after so many *answers* in so many *seconds*, at the moment the *pause* is over."""
    pace = _pace()
    for _ in range(answers):
        await pace.turn(0)
        await pace.done()
    await pace.turn(0)
    await asyncio.sleep(seconds)
    await pace.refused(pause)
    await asyncio.sleep(pause)
    return pace


def test_nothing_is_held_back_before_the_server_complains() -> None:
    """Without a complaint a turn comes at once, and no pace is kept."""

    async def work() -> tuple[list[float], float | None]:
        pace, times = _pace(), list[float]()
        for _ in range(100):
            await _sent(pace, times)
            await pace.done()
        return times, pace.rate

    assert _run(work) == ([0.0] * 100, None)


def test_the_first_answers_open_the_way() -> None:
    """Sixteen requests leave before the first answer, and each answer lets out one more than it gives back."""

    async def work() -> Mapping[float, int]:
        server, pace = _Server(1_000), _pace()
        await asyncio.gather(*(_article(pace, server) for _ in range(64)))
        return {moment: server.taken.count(moment) for moment in server.taken}

    assert _run(work) == {0: 16, 1: 32, 2: 16}


@pytest.mark.parametrize("seconds", [0, 1, 5])
@pytest.mark.parametrize("quota", [5, 16, 40])
def test_a_burst_meets_a_quota_once(quota: int, seconds: float) -> None:
    """64 articles under a quota are all answered; what was in flight is refused once, and no article costs its four."""

    async def work() -> tuple[_Server, list[int]]:
        server, pace = _Server(quota, seconds=seconds), _pace()
        return server, await asyncio.gather(*(_article(pace, server) for _ in range(64)))

    server, requests = _run(work)

    assert len(server.taken) == 64
    assert 0 < len(server.refused) <= 48
    assert max(requests) <= 4


@pytest.mark.parametrize("quota", [5, 16, 40])
def test_a_server_that_does_not_say_how_long_refuses_fewer_requests_than_there_are_articles(quota: int) -> None:
    """Where the pause has to be guessed, the pace is found all the same, at less than a request for each article."""

    async def work() -> _Server:
        server, pace = _Server(quota, says_how_long=False), _pace()
        await asyncio.gather(*(_article(pace, server) for _ in range(64)))
        return server

    server = _run(work)

    assert len(server.taken) == 64
    assert 0 < len(server.refused) < 64


@pytest.mark.parametrize("seconds", [0, 1, 5], ids="answers in {} s".format)
def test_a_burst_is_through_about_as_fast_as_the_quota_allows(seconds: float) -> None:
    """The pace that is learned does not waste the quota: 64 articles take less than twice as long as they have to."""

    async def work() -> float:
        server, pace = _Server(5, seconds=seconds), _pace()
        await asyncio.gather(*(_article(pace, server) for _ in range(64)))
        return _now()

    took, shortest = _run(work), 64 // 5 * 10

    assert shortest <= took < 2 * shortest


def test_one_pause_holds_for_all() -> None:
    """After one refusal nobody sends before the pause is over, those who come later included."""

    async def work() -> list[float]:
        pace, times = _pace(), list[float]()
        await pace.turn(100)
        await asyncio.sleep(3)
        await pace.refused(7)
        waiting = [asyncio.create_task(_sent(pace, times)) for _ in range(3)]
        await asyncio.sleep(5)
        waiting.append(asyncio.create_task(_sent(pace, times)))
        await asyncio.gather(*waiting)
        return times

    times = _run(work)

    assert len(times) == 4
    assert min(times) >= 10


def test_refusals_that_were_in_flight_together_are_one() -> None:
    """Of requests refused during the pause the wish of the first one counts, and the pace is learned once."""

    async def work() -> tuple[list[float | None], list[float]]:
        pace, rates, times = _pace(), list[float | None](), list[float]()
        for _ in range(4):
            await pace.turn(100)
        await asyncio.sleep(2)
        for pause in (8.0, 500.0, 0.0, None):
            await pace.refused(pause)
            rates.append(pace.rate)
        await _sent(pace, times)
        return rates, times

    rates, times = _run(work)

    assert rates == [pytest.approx(1 / 10)] * 4
    assert 10 <= times[0] <= 20


def test_the_pace_is_what_the_server_has_borne() -> None:
    """Answers since the start, over the time until the pause ends, are the pace; requests then leave at it."""

    async def work() -> tuple[float | None, list[float]]:
        pace, times = await _taught(answers=10, seconds=3, pause=2), list[float]()
        rate = pace.rate
        await asyncio.gather(*(_sent(pace, times) for _ in range(4)))
        return rate, times

    rate, times = _run(work)

    assert rate == pytest.approx(2)
    assert 5 <= times[0] <= 5.5
    assert [later - earlier for earlier, later in pairwise(times)] == [pytest.approx(0.5)] * 3


def test_at_a_learned_pace_any_number_may_be_in_flight() -> None:
    """Where a pace is known, requests that are slow to be answered hold nobody back."""

    async def work() -> list[float]:
        pace, times = await _taught(answers=10, seconds=4, pause=1), list[float]()
        await asyncio.gather(*(_sent(pace, times) for _ in range(40)))
        return times

    assert len(_run(work)) == 40


def test_those_who_wait_for_the_first_answers_go_on_at_the_learned_pace() -> None:
    """A refusal lets out whoever waited for room, at the pace, not never."""

    async def work() -> list[float]:
        pace, times = _pace(), list[float]()
        waiting = [asyncio.create_task(_sent(pace, times)) for _ in range(18)]
        await asyncio.sleep(1)
        await pace.refused(1)
        await asyncio.gather(*waiting)
        return times

    times = _run(work)

    assert times[:16] == [0] * 16
    assert 2 <= times[16] <= 4
    assert times[17] - times[16] == pytest.approx(2)


def test_without_a_wish_the_pause_is_a_second() -> None:
    """A server that does not say how long is left alone for one second."""

    async def work() -> list[float]:
        pace, times = _pace(), list[float]()
        for _ in range(1_000):
            await pace.turn(0)
            await pace.done()
        await pace.turn(0)
        await pace.refused(None)
        await _sent(pace, times)
        return times

    assert _run(work) == [pytest.approx(1, abs=0.01)]


def test_pauses_that_were_no_use_grow() -> None:
    """A server that refuses again and again, without saying how long, is left alone for longer each time."""

    async def work() -> list[float]:
        pace, times = _pace(), list[float]()
        for _ in range(6):
            await _sent(pace, times)
            await pace.refused(None)
        return times

    times = _run(work)

    pauses = [later - earlier for earlier, later in pairwise(times)]
    assert all(later >= 1.8 * earlier for earlier, later in pairwise(pauses))


def test_after_a_pause_what_is_borne_is_counted_anew() -> None:
    """Answers of the good times before a pause do not hide how few were borne since."""

    async def work() -> float | None:
        pace = await _taught(answers=100, seconds=8, pause=2)
        for _ in range(4):
            await pace.turn(1_000)
            await pace.done()
        await pace.turn(1_000)
        await asyncio.sleep(30)
        await pace.refused(10)
        return pace.rate

    assert _run(work) == pytest.approx(4 / 40, rel=0.05)


def test_answers_quicken_the_pace_a_little() -> None:
    """Each answer raises the learned pace, so that a quota that has grown is found again."""

    async def work() -> tuple[float, float]:
        pace = await _taught(answers=10, seconds=8, pause=2)
        before = pace.rate or 0
        for _ in range(100):
            await pace.turn(10_000)
            await pace.done()
        return before, pace.rate or 0

    before, after = _run(work)

    assert before * 1.1 < after < before * 1.5


def test_another_complaint_makes_the_pace_slower() -> None:
    """A pace at which the server complains again is lowered, whatever it bore in between."""

    async def work() -> tuple[float, float]:
        pace = await _taught(answers=10, seconds=8, pause=2)
        before = pace.rate or 0
        await pace.turn(10_000)
        for _ in range(50):
            await pace.turn(10_000)
            await pace.done()
        quick = pace.rate or 0
        await pace.refused(0)
        assert before < quick
        return quick, pace.rate or 0

    quick, after = _run(work)

    assert after <= quick * 0.9


def test_a_pause_that_begins_while_somebody_waits_is_his_too() -> None:
    """Whoever had a slot during a new pause takes another one behind it."""

    async def work() -> tuple[float, list[float]]:
        pace, times = await _taught(answers=10, seconds=8, pause=2), list[float]()  # one a second
        await pace.turn(100)
        waiting = [asyncio.create_task(_sent(pace, times)) for _ in range(3)]
        await asyncio.sleep(0.5)
        over = _now() + 20
        await pace.refused(20)
        await asyncio.gather(*waiting)
        return over, times

    over, times = _run(work)

    assert len(times) == 3
    assert min(times) >= over


# --- patience ---


def test_a_pause_longer_than_the_patience_is_an_error() -> None:
    """Who cannot wait until the pause is over is told at once, with what is left of it."""

    async def work() -> list[float | None]:
        pace = _pace()
        await pace.turn(100)
        await pace.refused(60)
        await asyncio.sleep(10)
        with pytest.raises(RateLimited) as caught:
            await pace.turn(49)
        return [caught.value.retry_after, _now()]

    assert _run(work) == [pytest.approx(50), 10]


def test_a_pause_that_begins_while_somebody_waits_may_be_too_long_for_him() -> None:
    """The patience counts from the moment the turn was asked for."""

    async def work() -> float | None:
        pace, times = await _taught(answers=10, seconds=8, pause=2), list[float]()
        await pace.turn(100)
        waiting = asyncio.create_task(_sent(pace, times, patience=30))
        await asyncio.sleep(0.5)
        await pace.refused(29.6)
        with pytest.raises(RateLimited) as caught:
            await waiting
        return caught.value.retry_after

    assert 29 < (_run(work) or 0) < 31


def test_whoever_gives_up_leaves_room_behind() -> None:
    """A turn that ends in an error counts as no request in flight."""

    async def work() -> int:
        pace = _pace()
        await pace.turn(100)
        await pace.refused(60)
        for _ in range(40):
            with pytest.raises(RateLimited):
                await pace.turn(1)
        return pace._in_flight

    assert _run(work) == 0


def test_a_slot_farther_away_than_the_patience_is_an_error() -> None:
    """Who cannot wait for the next slot of a slow pace is told at once."""

    async def work() -> float:
        pace = await _taught(answers=1, seconds=50, pause=50)  # one in a hundred seconds
        await pace.turn(1_000)
        before = _now()
        with pytest.raises(RateLimited):
            await pace.turn(5)
        return _now() - before

    assert _run(work) == 0


def test_a_queue_longer_than_the_patience_is_an_error() -> None:
    """Who would have to wait behind others for longer than he can is told at once."""

    async def work() -> float:
        pace = await _taught(answers=10, seconds=8, pause=2)  # one a second
        waiting = [asyncio.create_task(pace.turn(1_000)) for _ in range(20)]
        await asyncio.sleep(0.5)
        before = _now()
        with pytest.raises(RateLimited):
            await pace.turn(5)
        took = _now() - before
        await asyncio.gather(*waiting)
        return took

    assert _run(work) == 0


# --- cancelling ---


def test_a_cancelled_wait_for_room_takes_none() -> None:
    """Articles given up while they wait for the first answers count for nothing, and the next one gets its turn."""

    async def work() -> tuple[int, list[float]]:
        pace, times = _pace(), list[float]()
        for _ in range(16):
            await pace.turn(100)
        waiting = [asyncio.create_task(pace.turn(100)) for _ in range(5)]
        await asyncio.sleep(1)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        in_flight = pace._in_flight
        await pace.done()
        await _sent(pace, times)
        return in_flight, times

    assert _run(work) == (16, [1.0])


def test_a_cancelled_wait_for_a_slot_gives_it_back() -> None:
    """Articles given up during a pause are not in flight after it."""

    async def work() -> tuple[int, int]:
        pace = _pace()
        await pace.turn(100)
        await pace.refused(60)
        waiting = [asyncio.create_task(pace.turn(1_000)) for _ in range(5)]
        await asyncio.sleep(1)
        before = pace._in_flight
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        return before, pace._in_flight

    assert _run(work) == (5, 0)


def test_the_moments_of_cancelled_articles_are_free_again() -> None:
    """Whoever comes after articles that were given up does not wait behind them."""

    async def work() -> list[float]:
        pace, times = await _taught(answers=10, seconds=8, pause=2), list[float]()  # one a second, from 10 on
        waiting = [asyncio.create_task(pace.turn(1_000)) for _ in range(30)]
        await asyncio.sleep(0.5)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await _sent(pace, times)
        return times

    assert _run(work)[0] < 13
