"""Speed, as ratios within one run: ``python benchmarks/bench.py [--json] [--quick]``.

Seconds differ from machine to machine and from hour to hour; a ratio of two things timed side by side says more. Each
row names what was timed, what it is held against, and how many times as long it took. The texts are the example
articles, numbered paragraph by paragraph so that no two are the same.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from time import perf_counter

import summarizer
from summarizer.alignment import Index

__all__ = ["main"]

_EXAMPLES = Path(__file__).parent.parent / "examples"
_ARTICLE = 3_500  # characters of an ordinary news article
_LOOK_UPS = 50
_STRAIGHTENED = str.maketrans("’«»“”„", '\'"""""')


@dataclass(frozen=True)
class Row:
    """One comparison: seconds of the thing, seconds of what it is held against, and the ratio of the two."""

    what: str
    seconds: float
    against: str
    reference_seconds: float

    @property
    def ratio(self) -> float:
        return self.seconds / self.reference_seconds


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and return the exit code 0."""
    parser = argparse.ArgumentParser(description="Measure speed, as ratios within one run.")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    parser.add_argument("--quick", action="store_true", help="small sizes: shows that it runs, not how fast")
    options = parser.parse_args(arguments)
    rows = list(_measured(quick=options.quick))
    if options.json:
        print(json.dumps([asdict(row) | {"ratio": row.ratio} for row in rows], indent=1, ensure_ascii=False))
    else:
        print(_table(rows))
    return 0


def _measured(*, quick: bool) -> Iterator[Row]:
    yield from _start_up(repeats=1 if quick else 7)
    yield from _many(articles=5 if quick else 1_000)
    yield from _growth(factors=(1, 3) if quick else (1, 10, 100, 1_000))
    yield from _look_ups(length=10_000 if quick else 100_000, repeats=1 if quick else 7)


def _start_up(repeats: int) -> Iterator[Row]:
    """`summarize --help`, and a summary from the command line, against one import of pydantic."""
    example = str(_EXAMPLES / "usine-halden.txt")
    pydantic = _best(repeats, partial(_python, "-c", "import pydantic"))
    for what, call in {"summarize --help": ("--help",), "summarize ARTICLE": ("-f", "json", example)}.items():
        seconds = _best(repeats, partial(_python, "-m", "summarizer", *call))
        yield Row(what, seconds, "python -c 'import pydantic'", pydantic)


def _many(articles: int) -> Iterator[Row]:
    """Many different articles in one process, against as many times the first."""
    texts = [_text(_ARTICLE, first=1_000 * number) for number in range(articles)]
    summarizer.summarize(_text(_ARTICLE))  # what is loaded once is not the articles' time
    one = _best(3, partial(summarizer.summarize, texts[0]))
    seconds = _best(1, lambda: [len(summarizer.summarize(text).quotes) for text in texts])  # none is kept
    each = 1_000 * seconds / articles
    yield Row(
        f"{articles} articles of {_ARTICLE} characters ({each:.1f} ms each)", seconds, "the first", one * articles
    )


def _growth(factors: tuple[int, ...]) -> Iterator[Row]:
    """One article that grows, against the shortest times its growth: 1.0 is linear."""
    shortest = 0.0
    for factor in factors:
        text = _text(_ARTICLE * factor)
        try:
            seconds = _best(3 if factor <= 10 else 1, partial(summarizer.summarize, text))
        except summarizer.SummarizerError as error:
            print(f"one article of {len(text)} characters: {error}", file=sys.stderr)
            return
        shortest = shortest or seconds
        yield Row(f"one article of {len(text)} characters", seconds, f"the shortest, {factor} times", shortest * factor)


def _look_ups(length: int, repeats: int) -> Iterator[Row]:
    """Strings with other marks and spaces than the text, against `str.find` of the text's own."""
    text = _text(length)
    exact = [_numbered(text, number) for number in _spread(text)]
    typographic = [string.translate(_STRAIGHTENED).replace(" ", "\N{NO-BREAK SPACE}") for string in exact]
    found = _best(repeats, lambda: [text.find(string) for string in exact])
    for kind, strings in {"exact": exact, "typographic": typographic, "absent": [f"{s} #" for s in exact]}.items():
        seconds = _best(repeats, partial(_located, text, strings))
        yield Row(f"{len(strings)} {kind} look-ups in {length} characters", seconds, "str.find of the exact", found)


def _located(text: str, strings: list[str]) -> list[object]:
    index = Index(text)
    return [index.locate(string) for string in strings]


def _spread(text: str) -> Iterator[int]:
    """Numbers of paragraphs but the first, evenly over *text*."""
    last = text.count("\n\n")
    return (max(2, last * step // _LOOK_UPS) for step in range(1, _LOOK_UPS + 1))


def _numbered(text: str, number: int) -> str:
    """Beginning of the paragraph with this number: words that stand in *text* once."""
    start = text.index(f"\n\n{number}. ") + 2
    return text[start : start + 80].partition("\n")[0]


def _text(length: int, first: int = 1) -> str:
    """About *length* characters of French: the paragraphs of the examples, numbered from *first*, over and over."""
    files = ("usine-halden.txt", "barrage-oriel.txt")
    source = "\n\n".join((_EXAMPLES / file).read_text(encoding="utf-8").strip() for file in files).split("\n\n")
    paragraphs: list[str] = []
    written, number = 0, first
    while written < length:
        paragraphs.append(f"{number}. {source[number % len(source)]}")
        written += len(paragraphs[-1]) + 2
        number += 1
    return "\n\n".join(paragraphs)[:length]


def _python(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


def _best(repeats: int, call: Callable[[], object]) -> float:
    """Seconds of the quickest of *repeats* calls: what the machine does beside it can only make it slower."""
    seconds = []
    for _ in range(repeats):
        begun = perf_counter()
        call()
        seconds.append(perf_counter() - begun)
    return min(seconds)


def _table(rows: list[Row]) -> str:
    width = max(len(row.what) for row in rows)
    lines = [f"{'':{width}}  {'seconds':>10}  {'ratio':>8}  held against"]
    lines += [f"{row.what:{width}}  {row.seconds:10.4f}  {row.ratio:8.2f}  {row.against}" for row in rows]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
