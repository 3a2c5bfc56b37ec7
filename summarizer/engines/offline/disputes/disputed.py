"""Disputed facts in the making, and the register of those that an article has made so far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.phrase_tables import plain
from summarizer.engines.offline.reading.scene import Unit, between
from summarizer.lexicon import lexicon
from summarizer.schema.vocabulary import Says, Status
from summarizer.tokens import Token
from summarizer.values import value

__all__ = ["STEM", "DisputeDraft", "EvidenceDraft", "Register", "overlaps"]

_RECENT = 12  # claims among which the one that is answered or repeated is looked for
_SHORTEST_CONTENT = 3  # letters up to which a word carries no content
STEM = 5  # letters by which two forms of a word are told to be one: *vacant*, *vacancy*
_BEGINNING = 15  # letters of a claim that another one begins with
_SAME_WORDS = 3  # words of content two claims need before they can be the same one
_SAME_SHARE = 0.5  # of the shorter claim's content: the other one repeats more than that


@value
class EvidenceDraft:
    """A passage that asserts, denies or leaves open; half-open code points."""

    start: int
    end: int
    says: Says
    by: int | None


@dataclass(slots=True)
class DisputeDraft:
    """A disputed fact in the making."""

    claim: str
    unit: int
    asserted_by: tuple[int, ...] = ()
    evidence: list[EvidenceDraft] = field(default_factory=list)
    accuses: bool = False
    """Whether the words that make the claim accuse somebody."""

    @property
    def denied_by(self) -> tuple[int, ...]:
        """Players whose words deny it."""
        return tuple(dict.fromkeys(e.by for e in self.evidence if e.says == "denies" and e.by is not None))

    @property
    def status(self) -> Status:
        """Contested exactly when some evidence denies it."""
        return "contested" if any(e.says == "denies" for e in self.evidence) else "unconfirmed"

    @property
    def span(self) -> tuple[int, int]:
        """The words that make the claim."""
        return self.evidence[0].start, self.evidence[0].end

    def answer(self, span: tuple[int, int], says: Says, players: Sequence[int | None]) -> None:
        """Add what *players* say to the claim; what is there already is not added twice."""
        for player in players:
            if not any(overlaps(span, (e.start, e.end)) and (e.says, e.by) == (says, player) for e in self.evidence):
                self.evidence.append(EvidenceDraft(*span, says, player))

    def gainsay(self, span: tuple[int, int], players: Sequence[int]) -> None:
        """Add that *players* call untrue what was said last.

        That denies the claim; it asserts it where there is nothing but its denial so far, or where they asserted it.
        """
        last, own = self.evidence[-1], not self.asserted_by or not set(players).isdisjoint(self.asserted_by)
        if last.says != "denies" or last.by in players or not own:
            self.answer(span, "denies", players)
            return
        self.answer(span, "asserts", players)
        self.asserted_by = tuple(dict.fromkeys((*self.asserted_by, *players)))


class Register:
    """The disputed facts found so far, in order of the text, and what their words share with others."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.scene, self.tokens = cast, cast.scene, cast.scene.tokens
        self.found: list[DisputeDraft] = []
        self.numbers = disputing(self.scene.language)["numbers"]
        self.accusing = _accusing(self.scene.language)
        self._told: dict[tuple[int, int], frozenset[str]] = {}
        self._names: dict[int, frozenset[str]] = {}

    def recent(self, unit: Unit, reach: int) -> Iterator[DisputeDraft]:
        """The last claims that stand at most *reach* units before *unit*, the nearest first."""
        for draft in reversed(self.found[-_RECENT:]):
            if unit.number - draft.unit <= reach:
                yield draft

    def holds(self, span: tuple[int, int]) -> bool:
        """Whether a passage is evidence already, for the most part."""
        return any(overlaps(span, (e.start, e.end)) for draft in self.found[-_RECENT:] for e in draft.evidence)

    def told_before(self, span: tuple[int, int]) -> DisputeDraft | None:
        """The claim that somebody made before in nearly the same words and with the same figures."""
        words = self.content(*span) - self.accusing
        for draft in reversed(self.found[-_RECENT:]):
            told = self.content(*draft.span) - self.accusing
            fewest = min(len(words), len(told))
            same = fewest >= _SAME_WORDS and len(words & told) > _SAME_SHARE * fewest
            if self._begins_alike(span, draft.span) or (same and self.figures(*span) == self.figures(*draft.span)):
                return draft
        return None

    def _begins_alike(self, span: tuple[int, int], told: tuple[int, int]) -> bool:
        """Whether one of two passages is how the other begins: *Roe met Moe*, *Roe met Moe* **to sign the deal**."""
        short, long = sorted((self.scene.text[slice(*span)], self.scene.text[slice(*told)]), key=len)
        return len(short) >= _BEGINNING and long.lower().startswith(f"{short.lower()} ")

    def withdraw(self, span: tuple[int, int], players: Sequence[int]) -> None:
        """Forget a claim of *players* of which nothing but words of *span* is known: they answer another one."""
        last = self.found[-1] if self.found else None
        alone = last is not None and last.asserted_by == tuple(players) and len(last.evidence) == len(players)
        if last is not None and alone and overlaps(span, last.span):
            self.found.pop()

    def figures(self, start: int, end: int) -> set[str]:
        """The figures of a passage, and its numbers in letters."""
        first, last = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
        numbers = {token.plain for token in self.tokens[first:last] if token.plain in self.numbers}
        return self.digits(start, end) | numbers

    def digits(self, start: int, end: int) -> set[str]:
        """The figures of a passage that are written as such: *two schools* holds no figure to dispute."""
        first, last = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
        return {self.tokens[at].text for at in between(self.scene.signs["figure"], first, last)}

    def content(self, start: int, end: int) -> frozenset[str]:
        """The words of a passage that carry its content, without accents; each passage is read once."""
        if (start, end) not in self._told:
            self._told[start, end] = frozenset(self._content_words(start, end))
        return self._told[start, end]

    def _content_words(self, start: int, end: int) -> Iterator[str]:
        function = self.scene.vocabulary.function_words
        for token in self._between(start, end):
            if token.is_word and len(token.lower) > _SHORTEST_CONTENT and token.lower not in function:
                yield token.plain[:STEM]

    def speaks_of(self, draft: DisputeDraft, player: int) -> bool:
        """Whether the words of a claim name *player*."""
        if player not in self._names:
            surfaces = self.cast.players[player].surfaces
            self._names[player] = frozenset(
                plain(word) for surface in surfaces for word in surface.split() if len(word) > _SHORTEST_CONTENT
            )
        named = self._names[player]
        return any(token.plain in named for e in draft.evidence for token in self._between(e.start, e.end))

    def _between(self, start: int, end: int) -> Sequence[Token]:
        return self.tokens[self.scene.token_at(start) : self.scene.token_at(end - 1) + 1]


def overlaps(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two passages share more than half of the shorter one."""
    shared = min(span[1], other[1]) - max(span[0], other[0])
    return shared * 2 > min(span[1] - span[0], other[1] - other[0])


@cache
def _accusing(language: str) -> frozenset[str]:
    """How the verbs of accusing begin, which say nothing of what is told."""
    verbs = lexicon(language).verbs.items()
    return frozenset(plain(form)[:STEM] for form, kinds in verbs if any(verb.kind == "accuse" for verb in kinds))
