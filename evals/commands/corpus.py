"""``corpus``: measure on a public corpus that lies in a folder of yours."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

import summarizer
from evals.answers import failed, understand
from evals.commands.speech import Refused, complain, say
from evals.corpora import CORPORA, Text
from evals.corpus_scoring import floor, score_text, shown
from evals.items import Reading, Span
from evals.scoring import Counts

__all__ = ["add"]


def add(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser("corpus", help="measure on a public corpus", description=_corpus.__doc__)
    parser.add_argument("corpus", choices=sorted(CORPORA), help="which corpus it is")
    parser.add_argument("folder", type=Path, metavar="DIR", help="its folder, such as polnear/data/dev")
    parser.add_argument("--engine", default="offline", metavar="NAME", help="engine to run (default: offline)")
    parser.add_argument("--first", type=int, metavar="N", help="the first N articles alone")
    parser.add_argument("--json", action="store_true", help="print counts as JSON")
    parser.set_defaults(call=_corpus)


def _corpus(options: argparse.Namespace) -> int:
    """Read every article of a public corpus and tell what was found, by the corpus's own kinds, beside what calling
    every quoted passage of three words a quote would give. Nothing of a corpus is kept."""
    corpus = CORPORA[options.corpus]
    texts = list(corpus.read(options.folder))[: options.first]
    if not texts:
        raise Refused(f"{options.folder}: holds no article of {corpus.title}")
    sums: dict[str, Counts] = {options.engine: Counter(), "quoted runs": Counter()}
    for text in texts:
        reading, passages = _read(text, options.engine)
        sums[options.engine].update(score_text(text, reading))
        sums["quoted runs"].update(score_text(text, floor(text, passages)))
    if options.json:
        say(json.dumps(sums, indent=1, sort_keys=True))
    else:
        say(f"{corpus.title}, {len(texts)} articles. {corpus.known}", "", *shown(sums))
    return 0


def _read(text: Text, engine: str) -> tuple[Reading | None, list[Span]]:
    try:
        document = summarizer.Document.from_text(text.text, id=text.name, language=text.language)
        summary = summarizer.summarize(document, engine=engine).model_dump(mode="json")
    except summarizer.SummarizerError as error:
        complain(f"{text.name}: {failed(error).failure}")
        return None, []
    answer = understand(summary, text.text)
    if answer.reading is None:
        complain(f"{text.name}: {answer.failure}")
    passages = [Span(one["start"], one["end"], one["text"]) for one in summary["coverage"]["passages"]]
    return answer.reading, passages
