"""Gold against predicted as one HTML page that needs no network: each article's text with what was found in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from jinja2 import Environment, StrictUndefined

from evals.answers import Answer
from evals.conduct import score_answer
from evals.findings import KINDS, Finding, findings
from evals.gold import GoldArticle
from evals.items import Span
from evals.report import HEADLINES, figures, totals

__all__ = ["Piece", "pieces", "render_page"]

_TEMPLATE: Final = Path(__file__).parent / "page.html.jinja"
_TITLES: Final = {"actors": "Actors", "quotes": "Quotes", "positions": "Positions", "disputed_facts": "Disputed facts"}


@dataclass(frozen=True)
class Piece:
    """A stretch of the article: `state` is both, gold (only there), predicted (only there) or none."""

    text: str
    state: str


@dataclass(frozen=True)
class _Section:
    title: str
    pieces: list[Piece]
    findings: list[Finding]

    @property
    def wrong(self) -> int:
        """Findings that are not right."""
        return sum(finding.mark != "RIGHT" for finding in self.findings)


@dataclass(frozen=True)
class _Article:
    name: str
    reader: str
    failure: str
    scores: dict[str, float | None]
    sections: list[_Section]


def render_page(articles: Sequence[GoldArticle], answers: Mapping[str, Sequence[Answer]]) -> str:
    """The page about what each reader of *answers* made of *articles*; everything in it is escaped."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    shown = {
        reader: [_article(reader, article, one) for article, one in zip(articles, given, strict=True)]
        for reader, given in answers.items()
    }
    sums = {
        reader: _scores(score_answer(article, one) for article, one in zip(articles, given, strict=True))
        for reader, given in answers.items()
    }
    template = environment.from_string(_TEMPLATE.read_text(encoding="utf-8"))
    return template.render(readers=shown, sums=sums, headlines=list(HEADLINES))


def _scores(counted: Iterable[Mapping[str, int]]) -> dict[str, float | None]:
    found = figures(totals(("", counts) for counts in counted)["all"])  # type: ignore[misc]  # Counters, all of them
    return {name: found[key]["f1"] for name, key in HEADLINES.items()}


def _article(reader: str, article: GoldArticle, answer: Answer) -> _Article:
    sections = [_section(kind, article, answer) for kind in KINDS]
    return _Article(article.name, reader, answer.failure, _scores([score_answer(article, answer)]), sections)


def _section(kind: str, article: GoldArticle, answer: Answer) -> _Section:
    found = findings(kind, article.reading, answer.reading, article.text)
    gold = [span for one in found if one.mark != "INVENTED" for span in one.spans]
    predicted = [span for one in found for span in (one.spans if one.mark == "INVENTED" else one.other)]
    return _Section(_TITLES[kind], list(pieces(article.text, gold, predicted)), found)


def pieces(text: str, gold: Iterable[Span], predicted: Iterable[Span]) -> Iterator[Piece]:
    """*text* cut wherever a span of either side begins or ends; the pieces joined are the text."""
    sides = [[(span.start, span.end) for span in spans] for spans in (gold, predicted)]
    borders = sorted({0, len(text), *(border for side in sides for span in side for border in span)})
    names = {(True, True): "both", (True, False): "gold", (False, True): "predicted", (False, False): "none"}
    for start, end in pairwise(borders):
        inside = tuple(any(a <= start and end <= b for a, b in side) for side in sides)
        yield Piece(text[start:end], names[inside[0], inside[1]])
