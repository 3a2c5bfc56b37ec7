"""How an answer came about: what accounts for each quoted passage, what was refused, and what the asking took."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from evals.answers import Answer
from evals.gold import GoldArticle
from evals.scoring import Counts, score_article

__all__ = ["score_answer", "score_conduct"]


def score_answer(article: GoldArticle, answer: Answer) -> Counts:
    """Count everything about *answer*. A failed one misses all there is; where only the language is not read, it is
    counted as ``articles.unsupported`` beside."""
    counts = score_article(article.reading, answer.reading, article.text)
    counts["articles.unsupported"] = int(answer.unsupported)
    counts.update(score_conduct(answer.summary or {}))
    return counts


def score_conduct(summary: Mapping[str, Any]) -> Counts:
    """Count what *summary*, in its JSON form, says of its own making; another tool's may say nothing.

    ``coverage.passages`` and ``.cues``: places where a quote could be; ``_held``: those that an item accounts for (a
    note that explains a passage counts too). ``rejected.REASON``: refused claims. ``answers.first_try``: a model's
    answers that needed no second question. Tokens and millionths of a dollar are counted where they are known, else
    ``_unknown`` is 1.
    """
    counts: Counts = Counter()
    coverage = summary.get("coverage", {})
    for name in ("passages", "cues"):
        places = coverage.get(name, ())
        counts[f"coverage.{name}"] = len(places)
        counts[f"coverage.{name}_held"] = sum(bool(place["item"] or place.get("note")) for place in places)
    for refused in summary.get("rejected", ()):
        counts.update({"rejected.all": 1, f"rejected.{refused['reason']}": 1})
    told = summary.get("provenance", {})
    usage = told.get("usage", {})
    if usage.get("requests"):
        counts["answers.all"] = 1
        counts["answers.first_try"] = int(usage["requests"] == told.get("windows", 1))
        for name in ("requests", "re_asks"):
            counts[f"answers.{name}"] = usage[name]
        for name in ("input_tokens", "cached_tokens", "output_tokens"):
            counts[f"answers.{name}"] = usage[name] or 0
            counts[f"answers.{name}_unknown"] = int(usage[name] is None)
        counts["answers.microdollars"] = round((usage["cost_usd"] or 0) * 1e6)
        counts["answers.microdollars_unknown"] = int(usage["cost_usd"] is None)
    return counts
