"""A summary for a person at a terminal."""

from __future__ import annotations

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
from summarizer.render.notes import notable, remarks
from summarizer.render.page import Page, Piece
from summarizer.schema.summary import Actor, DisputedFact, Position, Rejected, Summary

__all__ = ["render"]

_STEP = 2  # cells of one indent
_DIM = "dim"
# Stances and sides have colours of their own and no better or worse: red and green would be a verdict on a claim.
_STANCES = {"supports": ("+", "green"), "opposes": ("−", "red"), "conditional": ("±", "yellow"), "neutral": ("=", _DIM)}
_SIDES = {"asserts": "cyan", "denies": "magenta", "unverified": _DIM, "no_comment": _DIM}
_KINDS = {"direct": "bold", "mixed": "yellow", "indirect": _DIM}


def render(summary: Summary, *, width: int = 100, colour: bool = False) -> str:
    """*summary* in lines of at most *width* cells; without *colour* there is no escape sequence in them."""
    page = Page(width, colour=colour)
    speech = phrases(summary.article.language)
    _head(page, summary, speech)
    _who(page, summary, speech)
    _said(page, summary, speech)
    _stand(page, summary, speech)
    _dispute(page, summary, speech)
    _unaccounted(page, summary, speech)
    _rejected(page, summary, speech)
    _cross_check(page, summary, speech)
    _foot(page, summary, speech)
    return page.text


def _heading(page: Page, words: str) -> None:
    page.blank()
    page.put((words.upper(), "bold cyan"))


def _nothing(page: Page, speech: Phrases) -> None:
    page.put((speech.words["none"], _DIM), indent=_STEP)


def _head(page: Page, summary: Summary, speech: Phrases) -> None:
    article = summary.article
    page.put((article.title or article.id, "bold"))
    page.put((f"{article.id} · {article.language} · {speech.counted('character', article.length)}", _DIM))
    for note in notable(article.notes):
        page.put((note, _DIM))
    if summary.gist:
        page.blank()
    for sentence in summary.gist:
        page.put(sentence.text, indent=_STEP)


def _who(page: Page, summary: Summary, speech: Phrases) -> None:
    _heading(page, speech.headings["who"])
    main, others = main_first(summary.actors)
    for actor in main:
        page.put(*_introduced(actor, speech), indent=_STEP)
        if actor.aliases:
            page.put((f"{speech.words['aliases']} {' · '.join(actor.aliases)}", _DIM), indent=2 * _STEP)
    if others:
        named = ", ".join(f"{actor.name} ({role(actor) or speech.words[actor.kind]})" for actor in others)
        page.put((speech.words["others"] + speech.colon, _DIM), named, indent=_STEP)
    if not summary.actors:
        _nothing(page, speech)


def _introduced(actor: Actor, speech: Phrases) -> list[Piece]:
    function = role(actor)
    counted = speech.counted("mention", len(actor.mentions))
    return [
        (actor.name, "bold"),
        f", {function}" if function else "",
        (f"  {speech.words[actor.kind]}, {counted}", _DIM),
    ]


def _said(page: Page, summary: Summary, speech: Phrases) -> None:
    _heading(page, speech.headings["said"])
    column = 2 * _STEP + max(len(speech.words[kind]) for kind in _KINDS) + _STEP
    marked = Enclosure(summary.coverage.passages)
    for speakers, quotes in by_speakers(summary.quotes).items():
        page.put((speech.listed(speakers) or speech.words["nobody"], "bold"), indent=_STEP)
        for quote in quotes:
            words = quoted_words(quote, marked, speech)
            source = " ".join(filter(None, [quote.cue.text if quote.cue else "", inference(quote, speech)]))
            label = (" " * 2 * _STEP + speech.words[quote.kind], _KINDS[quote.kind])
            style = "italic" if quote.kind == "indirect" else ""
            page.put((words, style), (f" · {source}" if source else "", _DIM), indent=column, label=label)
    if not summary.quotes:
        _nothing(page, speech)


def _stand(page: Page, summary: Summary, speech: Phrases) -> None:
    _heading(page, speech.headings["stand"])
    for issue, positions in by_issue(summary.positions).items():
        page.put((issue, "bold"), indent=_STEP)
        for position in positions:
            _position(page, position, speech)
    if not summary.positions:
        _nothing(page, speech)


def _position(page: Page, position: Position, speech: Phrases) -> None:
    sign, colour = _STANCES[position.stance]
    column = 2 * _STEP + max(len(speech.words[stance]) for stance in _STANCES) + 2 * _STEP
    label = (f"{' ' * 2 * _STEP}{sign} {speech.words[position.stance]}", colour)
    rest = position.statement.removeprefix(position.actor)
    said = rest if rest != position.statement else f"{speech.colon}{rest}"
    page.put((position.actor, "bold"), said, indent=column, label=label)
    for evidence in position.evidence:
        if evidence.text not in position.statement:
            page.put((speech.quoted(evidence.text), _DIM), indent=column)


def _dispute(page: Page, summary: Summary, speech: Phrases) -> None:
    _heading(page, speech.headings["dispute"])
    for fact in summary.disputed_facts:
        _fact(page, fact, speech)
    if not summary.disputed_facts:
        _nothing(page, speech)


def _fact(page: Page, fact: DisputedFact, speech: Phrases) -> None:
    page.put((status(fact, speech), "yellow"), f"{speech.colon}{fact.claim}", indent=_STEP)
    column = 2 * _STEP + max(len(speech.words[says]) for says in _SIDES) + _STEP
    for says, who, evidence in sides(fact):
        label = (" " * 2 * _STEP + speech.words[says], _SIDES[says])
        words = f"{speech.colon}{speech.quoted(evidence.text)}" if evidence else ""
        page.put((who or speech.words["article"], "bold"), (words, _DIM), indent=column, label=label)


def _unaccounted(page: Page, summary: Summary, speech: Phrases) -> None:
    if not summary.unaccounted:
        return
    _heading(page, speech.headings["unaccounted"])
    for passage in loose_passages(summary):
        page.put(speech.quoted(passage.text), (f"  {passage.start}–{passage.end}", _DIM), indent=_STEP)
    cues = by_cue(summary)
    if cues:
        places = (f"{text} {', '.join(str(cue.start) for cue in found)}" for text, found in cues.items())
        page.put((speech.words["cues"] + speech.colon, _DIM), " · ".join(places), indent=_STEP)


def _rejected(page: Page, summary: Summary, speech: Phrases) -> None:
    if not summary.rejected:
        return
    _heading(page, speech.headings["rejected"])
    for refused in summary.rejected:
        _refusal(page, refused, speech)


def _refusal(page: Page, refused: Rejected, speech: Phrases) -> None:
    page.put((f"{refused.path}  ", _DIM), f"{speech.quoted(refused.text)}{speech.colon}{refused.message}", indent=_STEP)
    if refused.closest:
        place = f"{speech.words['closest']}, {refused.closest.start}–{refused.closest.end}{speech.colon}"
        page.put((place, _DIM), speech.quoted(refused.closest.text), indent=2 * _STEP)


def _cross_check(page: Page, summary: Summary, speech: Phrases) -> None:
    check = summary.cross_check
    if check is None:
        return
    _heading(page, speech.headings["cross_check"])
    if check.failure:
        page.put((f"{check.engine}{speech.colon}{check.failure}", "yellow"), indent=_STEP)
    for unshared in check.only_there:
        who = speech.listed(unshared.who) or speech.words["nobody"]
        words = f"{speech.colon}{speech.quoted(' … '.join(span.text for span in unshared.words))}"
        page.put((who, "bold"), words, (f"  {unshared.item}", _DIM), indent=_STEP)
    if check.only_here:
        page.put((speech.words["only_here"] + speech.colon, _DIM), ", ".join(check.only_here), indent=_STEP)
    if not (check.failure or check.only_there or check.only_here):
        _nothing(page, speech)


def _foot(page: Page, summary: Summary, speech: Phrases) -> None:
    reading = summary.provenance
    page.blank()
    page.put((" · ".join(totals(summary, speech)), _DIM))
    reader = " · ".join([reading.engine, *([reading.model] if reading.model else [])])
    page.put((f"{reader}{speech.colon}{reading.method}", _DIM))
    spent = cost(summary, speech)
    if spent:
        page.put((" · ".join(spent), _DIM))
    for remark in remarks(reading):
        page.put((remark, "yellow"))
