"""The first lines a desk would write: what is in dispute, one voice, and who wants what.

Each sentence is put together from items that survived grounding, and names them; nothing is said that no item says.
No sentence is better than a bad one: an item whose words are cut or have lost their subject is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from summarizer.marks import Enclosure
from summarizer.phrases import Phrases, phrases
from summarizer.schema.summary import Actor, DisputedFact, GistSentence, Position, Quote, Span
from summarizer.schema.vocabulary import Stance

__all__ = ["Findings", "gist"]

# In characters. A sentence longer than this is not a first line; a shorter quote says too little to stand alone.
_LONGEST_STATEMENT = 180
_LONGEST_CLAIM = 280
_SHORTEST_VOICE = 25
_LONGEST_VOICE = 160
_FEWEST_WORDS = 4  # of a statement or a claim
_SHARES = 3  # speakers that the floor is divided among, at most
_PAIRS = (("«", "»"), ("(", ")"), ("[", "]"))
_PAIRED = frozenset('«»()[]„“”"')
_WORD = re.compile(r"\w+(?:-\w+)*")
_ENDS = frozenset('.!?…»”“"')

_STANCES: tuple[Stance, ...] = ("supports", "opposes", "conditional", "neutral")


class Findings(Protocol):
    """The grounded items of one article."""

    @property
    def actors(self) -> tuple[Actor, ...]: ...
    @property
    def quotes(self) -> tuple[Quote, ...]: ...
    @property
    def positions(self) -> tuple[Position, ...]: ...
    @property
    def disputed_facts(self) -> tuple[DisputedFact, ...]: ...


def gist(found: Findings, language: str, passages: Iterable[Span]) -> tuple[GistSentence, ...]:
    """Up to three sentences in *language* (English where it has no phrases), each with the paths of its items.

    *passages* are those of the article that stand between quotation marks.
    Empty where nothing was found that a sentence could rest on.
    """
    desk = _Desk(found, phrases(language), Enclosure(passages))
    return tuple(sentence for sentence in (desk.dispute(), desk.voice(), desk.stand()) if sentence)


class _Desk:
    """Writes the sentences about one article's findings."""

    def __init__(self, found: Findings, speech: Phrases, marked: Enclosure) -> None:
        self.found = found
        self.speech = speech
        self.marked = marked
        self.actors = {actor.name: actor for actor in found.actors}
        self.told: list[Span] = []  # what a sentence rests on already; no voice repeats it

    def stand(self) -> GistSentence | None:
        """The issue that divides most, or that most of the main actors speak to; the first of equals."""
        issues: dict[str, list[int]] = {}
        for index, position in enumerate(self.found.positions):
            if self._is_finished(position.issue) and self._can_stand(position.statement):
                issues.setdefault(position.issue, []).append(index)
        if not issues:
            return None
        chosen = max(
            issues.values(), key=lambda indexes: self._issue_weight([self.found.positions[i] for i in indexes])
        )
        positions = [self.found.positions[index] for index in chosen]
        return GistSentence(text=self._stand_text(positions), items=_paths("positions", chosen))

    def _issue_weight(self, positions: Sequence[Position]) -> tuple[bool, int, int]:
        divided = {"supports", "opposes"} <= {position.stance for position in positions}
        return divided, sum(self._is_main(position.actor) for position in positions), len(positions)

    def _stand_text(self, positions: Sequence[Position]) -> str:
        first = positions[0]
        statement = _flat(first.statement)
        if len(positions) == 1 and len(statement) <= _LONGEST_STATEMENT:
            named = self._names(statement, first.actor)
            return _sentence(statement if named else f"{self._label(first.actor)}{self.speech.colon}{statement}")
        sides = ", ".join(self._sides(positions))
        return self.speech.sentence("stand", issue=_capital(_flat(first.issue)), sides=sides)

    def _sides(self, positions: Sequence[Position]) -> Iterator[str]:
        for stance in _STANCES:
            names = [position.actor for position in positions if position.stance == stance]
            if names:
                yield self.speech.sentence(stance, names=self._listed(names))

    def dispute(self) -> GistSentence | None:
        """The disputed fact that is contested, between main actors, and carried by most words of the article."""
        facts = {
            index: fact
            for index, fact in enumerate(self.found.disputed_facts)
            if len(fact.claim) <= _LONGEST_CLAIM and self._can_stand(fact.claim) and self._has_subject(fact.claim)
        }
        if not facts:
            return None
        index, fact = max(facts.items(), key=lambda entry: self._fact_weight(entry[1]))
        self.told += fact.evidence
        return GistSentence(text=self._dispute_text(fact), items=_paths("disputed_facts", [index]))

    def _fact_weight(self, fact: DisputedFact) -> tuple[bool, int, int]:
        voices = {*fact.asserted_by, *fact.denied_by}
        return fact.status == "contested", sum(map(self._is_main, voices)), len(fact.evidence)

    def _dispute_text(self, fact: DisputedFact) -> str:
        key: str = fact.status
        if not fact.asserted_by:
            key += "_unsourced"
        elif fact.status == "contested" and not fact.denied_by:
            key += "_unnamed"
        return self.speech.sentence(
            key,
            claim=_flat(fact.claim).rstrip("."),
            asserting=self._listed(fact.asserted_by),
            denying=self._listed(fact.denied_by),
        )

    def voice(self) -> GistSentence | None:
        """A quote of whoever speaks most, in full; else who has the floor how often."""
        floor = self._floor()
        for name, indexes in floor:
            for index in indexes:
                words = self._quotable(self.found.quotes[index])
                if words:
                    text = self.speech.sentence(
                        "voice", name=_capital(self._label(name)), quote=self.speech.quoted(words)
                    )
                    return GistSentence(text=text, items=_paths("quotes", [index]))
        return self._floor_sentence(floor[:_SHARES])

    def _floor(self) -> list[tuple[str, list[int]]]:
        """Speakers with the indexes of their quotes: main actors first, then by number, then in order of the quotes."""
        shares: dict[str, list[int]] = {}
        for index, quote in enumerate(self.found.quotes):
            for name in quote.speakers:
                shares.setdefault(name, []).append(index)
        return sorted(shares.items(), key=lambda share: (not self._is_main(share[0]), -len(share[1])))

    def _floor_sentence(self, floor: Sequence[tuple[str, list[int]]]) -> GistSentence | None:
        if not floor:
            return None
        counts = [f"{self._label(name)} ({self.speech.counted('quote', len(indexes))})" for name, indexes in floor]
        rests_on = sorted({index for _, indexes in floor for index in indexes})
        text = self.speech.sentence("floor", shares=self.speech.listed(counts))
        return GistSentence(text=text, items=_paths("quotes", rests_on))

    def _quotable(self, quote: Quote) -> str:
        """The words of a quote between marks that can stand alone, else nothing; a comma before the cue is left out."""
        words = quote.text[0].text.rstrip(" ,;:")
        single = quote.kind == "direct" and len(quote.text) == len(quote.speakers) == 1 and "\n" not in words
        marked = self.marked.holds(quote.text[0].start, quote.text[0].end)
        fits = single and marked and _SHORTEST_VOICE <= len(words) <= _LONGEST_VOICE and _is_whole(words)
        told = any(span.start < quote.text[0].end and quote.text[0].start < span.end for span in self.told)
        return words if fits and not told else ""

    def _can_stand(self, text: str) -> bool:
        return len(text.split()) >= _FEWEST_WORDS and self._is_finished(text)

    def _is_finished(self, text: str) -> bool:
        """Whether *text* closes what it opens and does not break off at a word that leads to another."""
        words = _WORD.findall(text)
        return bool(words) and words[-1].lower() not in self.speech.dangling and _is_whole(text)

    def _has_subject(self, text: str) -> bool:
        """Whether *text* begins with neither a pronoun, whose noun stays behind in the article, nor a bare verb."""
        first = _WORD.search(text)
        return first is not None and first[0].lower() not in self.speech.subjectless

    def _is_main(self, name: str) -> bool:
        return name in self.actors and self.actors[name].main

    def _names(self, statement: str, name: str) -> bool:
        """Whether *statement* holds a form of the actor's name."""
        actor = self.actors.get(name)
        forms = (name, *(actor.aliases if actor else ()))
        said = statement.casefold()
        return any(_holds(said, form.casefold()) for form in forms)

    def _listed(self, names: Sequence[str]) -> str:
        return self.speech.listed([self._label(name) for name in names])

    def _label(self, name: str) -> str:
        """*name* with the determiner that the article puts before it: a name is given without one."""
        actor = self.actors.get(name)
        forms = {form.casefold() for form in actor.aliases} if actor else set()
        forms |= {span.text.casefold() for span in actor.mentions} if actor else set()
        return next((d + name for d in self.speech.determiners if f"{d}{name}".casefold() in forms), name)


def _holds(text: str, words: str) -> bool:
    """Whether *words* stand in *text*, and neither begin nor end within a word of it."""
    at = text.find(words)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(words) : at + len(words) + 1]
        if not (_WORD.match(before) or _WORD.match(after)):
            return True
        at = text.find(words, at + 1)
    return False


def _paths(kind: str, indexes: Sequence[int]) -> tuple[str, ...]:
    return tuple(f"{kind}[{index}]" for index in indexes)


def _is_whole(text: str) -> bool:
    """Whether what is opened in *text* is closed: half a quotation is no line to begin with."""
    if _PAIRED.isdisjoint(text):
        return True
    paired = all(text.count(opening) == text.count(closing) for opening, closing in _PAIRS)
    low, left, right = (text.count(mark) for mark in "„“”")  # “ closes what „ opens and is closed by ” elsewhere
    return paired and text.count('"') % 2 == 0 and (low == left + right if low else left == right)


def _flat(text: str) -> str:
    """*text* on one line."""
    return " ".join(line.strip() for line in text.splitlines())


def _sentence(text: str) -> str:
    """*text* with a capital, and a full stop unless it ends with a mark of its own."""
    return _capital(text) if text[-1:] in _ENDS else f"{_capital(text)}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
