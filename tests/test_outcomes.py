"""What is begun ahead is given in order, no more of it than asked for, and given up when nobody wants it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from summarizer.outcomes import Outcome, ahead


class _Work:
    """Notes what is begun, waited for and cancelled, in order."""

    def __init__(self) -> None:
        self.log: list[str] = []

    def begin(self, item: str) -> Outcome[str]:
        self.log.append(f"begin {item}")

        def wait() -> str:
            self.log.append(f"wait {item}")
            if item == "bad":
                raise ValueError(item)
            return item.upper()

        return Outcome(wait, lambda: self.log.append(f"cancel {item}"))

    def items(self, *items: str) -> Iterator[str]:
        """Give *items* one by one, and note when each is taken."""
        for item in items:
            self.log.append(f"take {item}")
            yield item


@pytest.fixture
def work() -> _Work:
    """A record of what happened."""
    return _Work()


@pytest.mark.parametrize("most", [1, 2, 3, 10])
def test_outcomes_come_in_order(work: _Work, most: int) -> None:
    """However many are begun ahead, each item has its outcome, in the order of the items."""
    assert [outcome.wait() for outcome in ahead("abcde", work.begin, most)] == ["A", "B", "C", "D", "E"]
    assert not [line for line in work.log if line.startswith("cancel")]


def test_nothing_gives_nothing(work: _Work) -> None:
    """Without items there are no outcomes."""
    assert list(ahead([], work.begin, 3)) == []


def test_no_more_are_begun_than_asked_for(work: _Work) -> None:
    """As many as asked for have begun before the first is waited for, then one for each that is done."""
    for outcome in ahead("abcd", work.begin, 2):
        outcome.wait()

    assert work.log == ["begin a", "begin b", "wait a", "begin c", "wait b", "begin d", "wait c", "wait d"]


def test_one_at_a_time_is_one_after_the_other(work: _Work) -> None:
    """With one at a time nothing is begun before the one before is done."""
    for outcome in ahead("ab", work.begin, 1):
        outcome.wait()

    assert work.log == ["begin a", "wait a", "begin b", "wait b"]


def test_nothing_is_begun_before_somebody_asks(work: _Work) -> None:
    """Items are not even looked at before the first outcome is wanted, and then no more than needed."""
    outcomes = ahead(work.items("a", "b", "c"), work.begin, 2)
    before = list(work.log)
    next(outcomes)

    assert before == []
    assert work.log == ["take a", "begin a", "take b", "begin b"]


def test_what_has_begun_is_given_up_on_closing(work: _Work) -> None:
    """Closing cancels what has begun and was not handed over, and begins nothing more."""
    outcomes = ahead("abcde", work.begin, 3)
    next(outcomes).wait()
    outcomes.close()

    assert work.log == ["begin a", "begin b", "begin c", "wait a", "cancel b", "cancel c"]
    assert list(outcomes) == []


def test_what_has_begun_is_given_up_where_the_next_cannot_begin(work: _Work) -> None:
    """An error of the items, or on beginning one, leaves nothing running."""

    def items() -> Iterator[str]:
        yield "a"
        yield "b"
        raise OSError("no more")

    with pytest.raises(OSError, match="no more"):
        list(ahead(items(), work.begin, 5))

    assert work.log == ["begin a", "begin b", "cancel a", "cancel b"]


def test_an_outcome_that_fails_ends_no_other(work: _Work) -> None:
    """Waiting raises what went wrong with one; those after it are given all the same."""
    found = []
    for outcome in ahead(["a", "bad", "c"], work.begin, 2):
        try:
            found.append(outcome.wait())
        except ValueError as error:
            found.append(f"failed: {error}")

    assert found == ["A", "failed: bad", "C"]


def test_what_follows_is_done_when_it_is_waited_for(work: _Work) -> None:
    """Further work is done with what the outcome gives, in the moment of waiting, and is cancelled with it."""
    outcome = work.begin("a").then(lambda found: f"{found}!").then(len)
    before = list(work.log)
    length = outcome.wait()
    outcome.cancel()

    assert before == ["begin a"]
    assert length == 2
    assert work.log == ["begin a", "wait a", "cancel a"]


def test_what_follows_a_failure_is_not_done(work: _Work) -> None:
    """Where the outcome fails, its error comes through and the further work is left."""
    done: list[str] = []

    with pytest.raises(ValueError, match="bad"):
        work.begin("bad").then(done.append).wait()

    assert done == []


def test_an_outcome_may_have_nothing_to_cancel() -> None:
    """What has no way to be given up is let be."""
    outcome = Outcome(lambda: 1)
    outcome.cancel()

    assert outcome.wait() == 1
