"""A summary as Markdown: CommonMark with tables, every place given in code points of the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summarizer.marks import Enclosure
from summarizer.phrases import Phrases, phrases
from summarizer.render.arrangement import (
    by_cue,
    by_issue,
    by_speakers,
    cost,
    inference,
    loose_passages,
    main_first,
    quoted_words,
    role,
    sides,
    status,
    totals,
)
from summarizer.render.characters import one_line
from summarizer.render.notes import remarks
from summarizer.schema.summary import Actor, Quote, Span, Summary

__all__ = ["escape", "render"]

_INLINE = re.compile(r"[\\`*_{}\[\]<>|~&$]")
_BLOCK = re.compile(r"^(\d*)([#+\-=:]|(?<=\d)[.)])")

_GAP = re.compile(r"\n{3,}")


def escape(text: str) -> str:
    """*text* on one line, every character of it standing for itself wherever in Markdown it is put."""
    return _BLOCK.sub(r"\1\\\2", _INLINE.sub(r"\\\g<0>", one_line(text).strip(" ")))


def render(summary: Summary) -> str:
    """*summary* as Markdown, ending with a newline."""
    speech = phrases(summary.article.language)
    lines = list(_head(summary, speech))
    for section in (_who, _said, _stand, _dispute, _unaccounted, _rejected, _cross_check, _read):
        lines += section(summary, speech)
    return _GAP.sub("\n\n", "\n".join(lines)).rstrip("\n") + "\n"


def _head(summary: Summary, speech: Phrases) -> Iterator[str]:
    article = summary.article
    yield f"# {escape(article.title or article.id)}"
    yield ""
    yield f"{escape(article.id)} · {escape(article.language)} · {speech.counted('character', article.length)}"
    for sentence in summary.gist:
        yield ""
        yield escape(sentence.text)


def _section(key: str, speech: Phrases, *, empty: bool = False) -> Iterator[str]:
    yield ""
    yield f"## {speech.headings[key]}"
    yield ""
    if empty:
        yield speech.words["none"]


def _who(summary: Summary, speech: Phrases) -> Iterator[str]:
    yield from _section("who", speech, empty=not summary.actors)
    main, others = main_first(summary.actors)
    for actor in [*main, *others]:
        yield _actor(actor, speech)


def _actor(actor: Actor, speech: Phrases) -> str:
    name = f"**{escape(actor.name)}**" if actor.main else escape(actor.name)
    function = f", {escape(told)}" if (told := role(actor)) else ""
    aliases = f"; {speech.words['aliases']} {escape(' · '.join(actor.aliases))}" if actor.aliases else ""
    return f"- {name}{function} ({speech.words[actor.kind]}, {speech.counted('mention', len(actor.mentions))}){aliases}"


def _said(summary: Summary, speech: Phrases) -> Iterator[str]:
    yield from _section("said", speech, empty=not summary.quotes)
    marked = Enclosure(summary.coverage.passages)
    for speakers, quotes in by_speakers(summary.quotes).items():
        yield f"**{escape(speech.listed(speakers)) or speech.words['nobody']}**"
        yield ""
        for quote in quotes:
            yield f"> {escape(quoted_words(quote, marked, speech))}"
            yield ">"
            yield f"> {_source(quote, speech)}"
            yield ""


def _source(quote: Quote, speech: Phrases) -> str:
    """How the quote stands in the article: its kind, who is named there, the cue, what is inferred, the places."""
    mention = escape(quote.speaker_mention.text) if quote.speaker_mention else ""
    cue = f"*{escape(quote.cue.text)}*" if quote.cue else ""
    cue = " ".join(filter(None, [cue, escape(inference(quote, speech))]))
    return ", ".join(filter(None, ["— " + speech.words[quote.kind], mention, cue, _places(quote.text)]))


def _places(spans: Iterable[Span]) -> str:
    return " + ".join(f"{span.start}–{span.end}" for span in spans)


def _stand(summary: Summary, speech: Phrases) -> Iterator[str]:
    yield from _section("stand", speech, empty=not summary.positions)
    if summary.positions:
        yield _row(speech.words[column] for column in ("issue", "actor", "stance", "statement", "evidence"))
        yield _row(["---"] * 5)
    for issue, positions in by_issue(summary.positions).items():
        for position in positions:
            evidence = "; ".join(_cited(span, speech) for span in position.evidence)
            stance = speech.words[position.stance]
            yield _row([escape(issue), escape(position.actor), stance, escape(position.statement), evidence])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cited(span: Span, speech: Phrases) -> str:
    return f"{speech.quoted(escape(span.text))} ({span.start}–{span.end})"


def _dispute(summary: Summary, speech: Phrases) -> Iterator[str]:
    yield from _section("dispute", speech, empty=not summary.disputed_facts)
    for fact in summary.disputed_facts:
        yield f"- **{status(fact, speech)}**{speech.colon}{escape(fact.claim)}"
        for says, who, evidence in sides(fact):
            words = f"{speech.colon}{_cited(evidence, speech)}" if evidence else ""
            yield f"  - {speech.words[says]}{speech.colon}{escape(who) if who else speech.words['article']}{words}"


def _unaccounted(summary: Summary, speech: Phrases) -> Iterator[str]:
    if not summary.unaccounted:
        return
    yield from _section("unaccounted", speech)
    for passage in loose_passages(summary):
        yield f"- {_cited(passage, speech)}"
    for text, cues in by_cue(summary).items():
        yield f"- *{escape(text)}* ({', '.join(_places([cue]) for cue in cues)})"


def _rejected(summary: Summary, speech: Phrases) -> Iterator[str]:
    if not summary.rejected:
        return
    yield from _section("rejected", speech)
    for refused in summary.rejected:
        yield f"- {escape(refused.path)}: {speech.quoted(escape(refused.text))}{speech.colon}{escape(refused.message)}"
        if refused.closest:
            yield f"  - {speech.words['closest']}{speech.colon}{_cited(refused.closest, speech)}"


def _cross_check(summary: Summary, speech: Phrases) -> Iterator[str]:
    check = summary.cross_check
    if check is None:
        return
    yield from _section("cross_check", speech, empty=not (check.failure or check.only_there or check.only_here))
    if check.failure:
        yield f"- {escape(check.engine)}{speech.colon}{escape(check.failure)}"
    for unshared in check.only_there:
        who = escape(speech.listed(unshared.who)) or speech.words["nobody"]
        words = "; ".join(_cited(span, speech) for span in unshared.words)
        yield f"- **{who}** (`{unshared.item}`){speech.colon}{words}"
    if check.only_here:
        yield f"- {speech.words['only_here']}{speech.colon}{', '.join(f'`{path}`' for path in check.only_here)}"


def _read(summary: Summary, speech: Phrases) -> Iterator[str]:
    reading = summary.provenance
    yield from _section("read", speech)
    reader = " · ".join(escape(name) for name in (reading.engine, reading.model) if name)
    yield f"- {reader}{speech.colon}{escape(reading.method)}"
    yield f"- {' · '.join(totals(summary, speech))}"
    if spent := cost(summary, speech):
        yield f"- {' · '.join(spent)}"
    for remark in remarks(reading):
        yield f"- {escape(remark)}"
    for note in summary.article.notes:
        yield f"- {escape(note)}"
