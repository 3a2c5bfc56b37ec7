"""What each family of offline rules brings: ``python benchmarks/ablation.py [--gold DIR --texts DIR]``.

Each family is switched off alone, the labelled articles are read again, and the figures that fall are what it brought;
those that rise are what it costs. Families build on each other, so the differences do not add up.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from pkgutil import resolve_name
from typing import Any, NamedTuple
from unittest.mock import patch

from evals.answers import by_engine
from evals.conduct import score_answer
from evals.gold import GoldArticle, load_folder
from evals.report import figures, totals

__all__ = ["FAMILIES", "Family", "main"]

_FIXTURES = Path(__file__).parent.parent / "evals" / "fixtures"
_OFFLINE = "summarizer.engines.offline"

_FIGURES = {
    "quotes": ("quotes.all.matched", "f1"),
    "with marks": ("quotes.marks.matched", "f1"),
    "speakers": ("quotes.all.speakers_right", "share"),
    "actors": ("actors.all.matched", "f1"),
    "positions": ("positions.all.matched", "f1"),
    "disputed": ("facts.all.matched", "f1"),
}


def _nothing(*_: Any, **__: Any) -> None:
    return None


def _none_found(*_: Any, **__: Any) -> list[Any]:
    return []


class Family(NamedTuple):
    """Rules that can be switched off together: what they do, where they are called, and what stands in for them."""

    what: str
    where: tuple[str, ...]
    instead: Callable[..., Any]


FAMILIES = (
    Family("tags: «…», said X", ("quotes.tags:Tags.quotes",), _none_found),
    Family("leads: X said that …", ("quotes.leads:Leads.quotes",), _none_found),
    Family("sources: according to X, …", ("quotes.sources:Sources.quotes",), _none_found),
    Family("marks without a cue, reported mood", ("quotes.uncued:Uncued.quotes",), _none_found),
    Family(
        "implied and joined subjects",
        ("speakers.discourse:Discourse.implied", "speakers.discourse:Discourse.joined"),
        _nothing,
    ),
    Family(
        "speakers that no list knows",
        ("speakers.strangers:Strangers.before", "speakers.strangers:Strangers.after"),
        _nothing,
    ),
    Family("nouns that take up a name", ("cast.recall:Recall.named",), _nothing),
    Family("demands in reported words", ("positions.demands:Demands.of",), _none_found),
    Family("stands told as given, from X, between X and Y", ("positions.given:Given.of",), _none_found),
    Family(
        "objects that take no side",
        (
            "positions.objects:Objects.take_no_side",
            "positions.objects:Objects.is_routine",
            "positions.objects:Objects.is_fact",
        ),
        _nothing,
    ),
    Family("stands that nouns tell", ("positions.stand_nouns:StandNouns.of",), _none_found),
    Family("nouns of speech, her claim that …", ("quotes.noun_cues:NounCues.quotes",), _none_found),
    Family("French tags within marks", ("quotes.tags_within:TagsWithin.quote",), _nothing),
    Family("agents of passives", ("quotes.passives:Passives.names_agent",), _nothing),
    Family("claims that tell no fact", ("disputes.idle:Idle.is_idle", "disputes.idle:Idle.lacks_subject"), _nothing),
    Family("accusations", ("disputes.accusations:Accusations.of",), _none_found),
    Family("hedging, conditional mood", ("disputes.hedging:Hedging.clauses",), _none_found),
    Family("rival figures", ("disputes.rivals:Rivals.read",), _nothing),
    Family(
        "denials in other words",
        ("disputes.answers:Answers.read_bare", "disputes.answers:Answers.read_formulas"),
        _nothing,
    ),
    Family(
        "opposites and rebuttals",
        (
            "disputes.contradictions:Contradictions.of",
            "disputes.rebuttals:Rebuttals.never",
            "disputes.rebuttals:Rebuttals.untruth",
            "disputes.rebuttals:Rebuttals.unproven",
        ),
        _nothing,
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure every family, print a Markdown table, and return the exit code 0."""
    parser = argparse.ArgumentParser(description="Measure what each family of offline rules brings.")
    parser.add_argument("--gold", type=Path, default=_FIXTURES, metavar="DIR", help="folder of labels")
    parser.add_argument("--texts", type=Path, metavar="DIR", help="folder of texts (default: that of the labels)")
    options = parser.parse_args(arguments)
    articles = load_folder(options.gold, options.texts or options.gold)
    whole = _measured(articles)
    print(_row(("without", *_FIGURES)), _row(["---"] * (len(_FIGURES) + 1)), sep="\n")
    print(_row(("(nothing left out)", *(f"{value:.1f}" for value in whole))))
    for family in FAMILIES:
        changes = [now - before for now, before in zip(_without(family, articles), whole, strict=True)]
        print(_row((family.what, *(f"{change:+.1f}" if abs(change) >= 0.05 else "" for change in changes))))
    return 0


def _without(family: Family, articles: Sequence[GoldArticle]) -> list[float]:
    patches = []
    for where in family.where:
        owner, _, name = f"{_OFFLINE}.{where}".rpartition(".")
        patches.append(patch.object(resolve_name(owner), name, family.instead))
    for one in patches:
        one.start()
    try:
        return _measured(articles)
    finally:
        for one in patches:
            one.stop()


def _measured(articles: Sequence[GoldArticle]) -> list[float]:
    answers = by_engine("offline")(articles)
    failures = [answer.failure for answer in answers if answer.failure]
    if failures:
        raise RuntimeError(f"an article cannot be read without them: {failures[0]}")
    counted = [("", score_answer(article, answer)) for article, answer in zip(articles, answers, strict=True)]
    found = figures(totals(counted)["all"])
    return [100 * (found[key][figure] or 0.0) for key, figure in _FIGURES.values()]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    raise SystemExit(main())
