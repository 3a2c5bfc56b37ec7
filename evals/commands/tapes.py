"""``record``, ``status`` and ``relay``: answers of models, kept for replay."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from evals.cassettes import KINDS, CassetteSet, find_sets
from evals.commands.speech import Refused, complain, say
from evals.places import CASSETTES, add_gold, gold_of
from evals.recording import record_all
from evals.relay import Relay

__all__ = ["add"]


def add(commands: Any) -> None:
    """Add the commands' options."""
    parser = commands.add_parser("record", help="record what a model answers", description=_record.__doc__)
    add_gold(parser)
    parser.add_argument("name", metavar="NAME", help="name of the set, a folder below --cassettes")
    parser.add_argument("--cassettes", type=Path, default=CASSETTES, metavar="DIR", help=f"default: {CASSETTES}")
    parser.add_argument(
        "--model", metavar="NAME", help="the model, for a set that is new or to be made for another model"
    )
    parser.add_argument(
        "--base-url", metavar="URL", help="an OpenAI-compatible server (default: OPENAI_BASE_URL, or OpenAI)"
    )
    parser.add_argument("--relay", type=Path, metavar="DIR", help="ask by files in this folder, see relay")
    parser.add_argument("--kind", choices=KINDS, help="where answers come from (default: live, with --relay relayed)")
    parser.add_argument(
        "--thorough", action="store_true", help="have quoted passages that an answer leaves out asked for"
    )
    parser.add_argument(
        "--only", action="append", metavar="ARTICLE", help="record this article; may be given several times"
    )
    parser.add_argument("--all", action="store_true", help="record fresh ones again too")
    parser.add_argument("--at-once", type=int, default=4, metavar="N", help="articles at the same time (default: 4)")
    parser.set_defaults(call=_record)

    parser = commands.add_parser(
        "status", help="which cassettes are fresh, stale or missing", description=_status.__doc__
    )
    add_gold(parser)
    parser.add_argument("--cassettes", type=Path, default=CASSETTES, metavar="DIR", help=f"default: {CASSETTES}")
    parser.set_defaults(call=_status)

    parser = commands.add_parser("relay", help="answer requests from files", description=_relay.__doc__)
    parser.add_argument(
        "folder", type=Path, metavar="DIR", help="where requests are written and answers are looked for"
    )
    parser.add_argument("--port", type=int, default=8080, help="on 127.0.0.1 (default: 8080; 0 takes a free one)")
    parser.add_argument("--model", default="unnamed", metavar="NAME", help="name that answers bear (default: unnamed)")
    parser.set_defaults(call=_relay)


def _record(options: argparse.Namespace) -> int:
    """Ask a model about each article whose cassette is not fresh, and keep requests and answers for replay. The key
    is in OPENAI_API_KEY; no key and no header goes into a cassette."""
    if options.at_once < 1:
        raise Refused("--at-once takes a number from 1")
    cassettes = _set_of(options)
    articles = gold_of(options)
    if unknown := set(options.only or ()) - {article.name for article in articles}:
        raise Refused(f"no such article: {', '.join(sorted(unknown))}")
    wanted = [
        article
        for article in articles
        if (not options.only or article.name in options.only)
        and (options.all or cassettes.state(article).state != "fresh")
    ]
    cassettes.save()
    failures = 0
    with ExitStack() as stack:
        url = options.base_url
        if options.relay:
            url = stack.enter_context(Relay(options.relay, model=cassettes.model)).url
            say(f"{len(wanted)} to be answered in {options.relay}: what NAME.request.md asks goes into NAME.answer.txt")
        for name, outcome in record_all(cassettes, wanted, url, at_once=options.at_once):
            if outcome == "recorded":
                say(f"{name}: recorded")
            else:
                failures += 1
                complain(f"{name}: not recorded: {outcome}")
    say(f"{len(wanted) - failures} recorded, {failures} failed, {len(articles) - len(wanted)} left as they were")
    return 1 if failures else 0


def _set_of(options: argparse.Namespace) -> CassetteSet:
    folder: Path = options.cassettes / options.name
    kind = options.kind or ("relayed" if options.relay else "live")
    if (folder / "set.yaml").is_file():
        try:
            held = CassetteSet.open(folder)
        except ValueError as error:
            raise Refused(str(error)) from error
        if options.model in (None, held.model):
            return held
    if not options.model:
        raise Refused(f"{folder} is new: name its model with --model")
    return CassetteSet(folder, kind, options.model, thorough=options.thorough)


def _status(options: argparse.Namespace) -> int:
    """Tell of every set and article whether its cassette is fresh, stale (and why), missing, or an orphan. Exits with 1
    unless all are fresh."""
    articles = gold_of(options)
    try:
        sets = find_sets(options.cassettes)
    except ValueError as error:
        raise Refused(str(error)) from error
    if not sets:
        raise Refused(f"{options.cassettes}: holds no set of cassettes")
    fresh = True
    for one in sets:
        states = list(one.states(articles))
        say(f"{one.name} ({one.kind}, {one.model}): {sum(s.state == 'fresh' for s in states)} of {len(articles)} fresh")
        for state in states:
            if state.state != "fresh":
                fresh = False
                say(f"  {state}")
    return 0 if fresh else 1


def _relay(options: argparse.Namespace) -> int:
    """Serve an OpenAI-compatible endpoint on this machine for a model that has no API: each request is written into the
    folder as NAME.request.md, and its answer is what somebody puts into NAME.answer.txt."""
    try:
        with Relay(options.folder, model=options.model, port=options.port) as relay:
            say(f"listening at {relay.url}; Ctrl-C ends it")
            relay.wait()
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        raise Refused(f"cannot listen at port {options.port}: {error}") from error
    return 0
