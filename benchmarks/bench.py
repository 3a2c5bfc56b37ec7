"""Speed and memory, as ratios within one run: ``python benchmarks/bench.py [--texts FOLDER] [--json] [--quick]``.

Seconds differ from machine to machine and from hour to hour; a ratio of two things measured side by side says more.
Each row names what was measured, what it is held against, and how many times as much it took. The texts are the
example articles, which are dense with speech, or the `*.txt` of a folder, in the order of their names; their paragraphs
are numbered so that no two are the same.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Literal

import summarizer
from summarizer.alignment import Index

__all__ = ["main"]

_EXAMPLES = Path(__file__).parent.parent / "examples"
_ARTICLE = 3_500  # characters of an ordinary news article
_LOOK_UPS = 50
_Source = Sequence[str]
"""Paragraphs that texts are made of."""
_STRAIGHTENED = str.maketrans("’«»“”„", '\'"""""')


@dataclass(frozen=True)
class Row:
    """One comparison: what the thing took, what the one it is held against took, and the ratio of the two."""

    what: str
    took: float
    against: str
    reference: float
    unit: Literal["s", "MB"] = "s"

    @property
    def ratio(self) -> float:
        return self.took / self.reference


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and return the exit code 0."""
    parser = argparse.ArgumentParser(description="Measure speed and memory, as ratios within one run.")
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="articles to read, *.txt (default: the examples)")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    parser.add_argument("--quick", action="store_true", help="small sizes: shows that it runs, not how fast")
    options = parser.parse_args(arguments)
    rows = list(_measured(_paragraphs(options.texts), quick=options.quick))
    if options.json:
        print(json.dumps([asdict(row) | {"ratio": row.ratio} for row in rows], indent=1, ensure_ascii=False))
    else:
        print(_table(rows))
    return 0


def _measured(source: _Source, *, quick: bool) -> Iterator[Row]:
    yield from _start_up(repeats=1 if quick else 7)
    yield from _memory(
        source, factors=(1, 3) if quick else (1, 100, 1_000)
    )  # while this process is small: Linux counts a parent in
    yield from _many(source, articles=5 if quick else 1_000)
    yield from _growth(source, factors=(1, 3) if quick else (1, 10, 100, 1_000))
    yield from _look_ups(source, length=10_000 if quick else 100_000, repeats=1 if quick else 7)


def _start_up(repeats: int) -> Iterator[Row]:
    """`summarize --help`, and a summary from the command line, against one import of pydantic."""
    example = str(_EXAMPLES / "usine-halden.txt")
    pydantic = _best(repeats, partial(_python, "-c", "import pydantic"))
    for what, call in {"summarize --help": ("--help",), "summarize ARTICLE": ("-f", "json", example)}.items():
        seconds = _best(repeats, partial(_python, "-m", "summarizer", *call))
        yield Row(what, seconds, "python -c 'import pydantic'", pydantic)


def _many(source: _Source, articles: int) -> Iterator[Row]:
    """Many different articles in one process, against as many times the first."""
    texts = [_text(source, _ARTICLE, first=1_000 * number) for number in range(articles)]
    summarizer.summarize(_text(source, _ARTICLE))  # what is loaded once is not the articles' time
    one = _best(3, partial(summarizer.summarize, texts[0]))
    seconds = _best(1, lambda: [len(summarizer.summarize(text).quotes) for text in texts])  # none is kept
    each = 1_000 * seconds / articles
    yield Row(
        f"{articles} articles of {_ARTICLE} characters ({each:.1f} ms each)", seconds, "the first", one * articles
    )


def _growth(source: _Source, factors: tuple[int, ...]) -> Iterator[Row]:
    """One article that grows, against the shortest times its growth: 1.0 is linear."""
    shortest = 0.0
    for factor in factors:
        text = _text(source, _ARTICLE * factor)
        try:
            seconds = _best(3 if factor <= 10 else 1, partial(summarizer.summarize, text))
        except summarizer.SummarizerError as error:
            print(f"one article of {len(text)} characters: {error}", file=sys.stderr)
            return
        shortest = shortest or seconds
        yield Row(f"one article of {len(text)} characters", seconds, f"the shortest, {factor} times", shortest * factor)


_PEAK = """
import resource, sys, summarizer
with open(0, encoding="utf-8", newline="") as file:
    summarizer.summarize(file.read())
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # kilobytes, but on macOS bytes
print(peak / (1 << 20 if sys.platform == "darwin" else 1 << 10))
"""


def _memory(source: _Source, factors: tuple[int, ...]) -> Iterator[Row]:
    """The most memory that a process holds which reads one article, against one that reads the shortest."""
    shortest = 0.0
    for factor in factors if find_spec("resource") else ():  # Windows tells it otherwise
        text = _text(source, _ARTICLE * factor)
        done = subprocess.run([sys.executable, "-c", _PEAK], input=text.encode(), check=True, stdout=subprocess.PIPE)
        shortest = shortest or float(done.stdout)
        yield Row(f"memory for {len(text)} characters", float(done.stdout), "the shortest", shortest, "MB")


def _look_ups(source: _Source, length: int, repeats: int) -> Iterator[Row]:
    """Strings with other marks and spaces than the text, against `str.find` of the text's own."""
    text = _text(source, length)
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


def _paragraphs(folder: Path | None) -> _Source:
    """The paragraphs of a folder's articles, one article after the other."""
    files = (
        sorted(folder.glob("*.txt")) if folder else [_EXAMPLES / "usine-halden.txt", _EXAMPLES / "barrage-oriel.txt"]
    )
    if not files:
        raise SystemExit(f"no *.txt in {folder}")
    return "\n\n".join(file.read_text(encoding="utf-8").strip() for file in files).split("\n\n")


def _text(source: _Source, length: int, first: int = 1) -> str:
    """About *length* characters: the paragraphs of *source*, numbered from *first*, over and over."""
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
    lines = [f"{'':{width}}  {'took':>10}     {'ratio':>8}  held against"]
    lines += [f"{row.what:{width}}  {row.took:10.4f} {row.unit:2} {row.ratio:8.2f}  {row.against}" for row in rows]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
