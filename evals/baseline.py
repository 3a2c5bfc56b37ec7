"""The gate: counts of each fixture, pinned to the last integer, and rules that hold whatever was pinned.

Worse fails, and better fails too until it is blessed with a reason, so that no change of quality goes by unseen. A
baseline also knows the labels and texts it was counted on: with other ones it says nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from evals.gold import GoldArticle
from evals.report import HEADLINES, figures, totals
from evals.scoring import Counts

__all__ = ["Baseline", "breaches", "headlines"]

_MORE_IS_BETTER: Final = (
    "matched",
    "matched_80",
    "matched_exact",
    "found",
    "founded",
    "right",
    "overlaps",
    "held",
    "first_try",
)
_LESS_IS_BETTER: Final = ("flips", "swaps", "ungrounded", "failed", "re_asks")


def breaches(counted: Mapping[str, Counts]) -> Iterator[str]:
    """What no baseline excuses: a span that is not in the text, an error, a side turned round where it must be
    right."""
    for name, counts in counted.items():
        rules = {
            "spans do not stand in the text": counts["spans.ungrounded"],
            "answers failed": counts["articles.failed"] - counts["articles.unsupported"],
            "positions that must be right are turned round": counts["positions.must.flips"],
            "disputed facts that must be right have their sides swapped": counts["facts.must.swaps"],
        }
        yield from (f"{name}: {number} {rule}" for rule, number in rules.items() if number)


def headlines(counted: Mapping[str, Counts]) -> dict[str, float | None]:
    """F1 in percent of the figures that changes are judged by, over all articles."""
    found = figures(totals(("", counts) for counts in counted.values())["all"])
    values = {name: found[key]["f1"] for name, key in HEADLINES.items()}
    return {name: None if value is None else round(100 * value, 1) for name, value in values.items()}


@dataclass
class Baseline:
    """Pinned counts of one reader."""

    file: Path
    articles: dict[str, dict[str, Any]] = field(default_factory=dict)
    history: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def open(cls, file: Path) -> Baseline:
        """The baseline in *file*, an empty one where there is none. Raises `ValueError` for a broken file."""
        if not file.is_file():
            return cls(file)
        try:
            held = json.loads(file.read_text(encoding="utf-8"))
            return cls(file, held["articles"], held["history"])
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{file}: not a baseline: {error}") from error

    def changes(self, articles: Sequence[GoldArticle], counted: Mapping[str, Counts]) -> Iterator[str]:
        """How *counted* differs from what is pinned, a line for each count."""
        if not self.articles:
            yield f"{self.file.name}: nothing is pinned yet"
            return
        names = [article.name for article in articles]
        yield from (f"{name}: pinned, and no longer a fixture" for name in self.articles if name not in names)
        for article in articles:
            held = self.articles.get(article.name)
            if held is None:
                yield f"{article.name}: not pinned yet"
            elif held["gold"] != _labels(article):
                yield f"{article.name}: labels or text have changed since it was pinned"
            else:
                yield from _differences(article.name, Counter(held["counts"]), counted[article.name])

    def bless(
        self, articles: Sequence[GoldArticle], counted: Mapping[str, Counts], reason: str, *, lower: bool
    ) -> None:
        """Pin *counted*, if it differs from what is pinned, and remember why.

        Raises `ValueError` for a broken rule, and for a fallen headline unless *lower* allows it.
        """
        if broken := list(breaches(counted)):
            raise ValueError("\n".join(["no reason excuses this:", *broken]))
        if next(self.changes(articles, counted), None) is None:
            return
        now, before = headlines(counted), self.history[-1]["f1"] if self.history else {}
        fallen = [
            f"{name} {before[name]} -> {value}"
            for name, value in now.items()
            if before.get(name) is not None and (value or 0) < before[name]
        ]
        if fallen and not lower:
            raise ValueError(f"this would lower {', '.join(fallen)}; --lower allows it")
        self.articles = {a.name: {"gold": _labels(a), "counts": _sparse(counted[a.name])} for a in articles}
        self.history.append({"day": datetime.now(UTC).date().isoformat(), "reason": reason, "f1": now})
        self.file.parent.mkdir(parents=True, exist_ok=True)
        held = {"articles": self.articles, "history": self.history}
        self.file.write_text(json.dumps(held, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _labels(article: GoldArticle) -> str:
    """Twelve hexadecimal digits that change with what is scored against: text and labels, not the notes on them."""
    return hashlib.sha256(f"{article.text}\0{article.reading!r}".encode()).hexdigest()[:12]


def _sparse(counts: Counts) -> dict[str, int]:
    return {key: number for key, number in sorted(counts.items()) if number}


def _differences(name: str, before: Counts, now: Counts) -> Iterator[str]:
    for key in sorted(before.keys() | now.keys()):
        if before[key] != now[key]:
            yield f"{name}: {key} {before[key]} -> {now[key]}{_judged(key, now[key] - before[key])}"


def _judged(key: str, change: int) -> str:
    last = key.rpartition(".")[2]
    if any(last == word or last.endswith(f"_{word}") for word in _MORE_IS_BETTER):
        return " (better)" if change > 0 else " (worse)"
    if any(last == word or last.endswith(f"_{word}") for word in _LESS_IS_BETTER):
        return " (better)" if change < 0 else " (worse)"
    return ""
