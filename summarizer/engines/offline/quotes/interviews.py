"""Interviews and dialogue: paragraphs that are somebody's words as a whole, mostly without any mark.

An answer stands behind a question that fills its paragraph, behind the speaker's name and a colon, or behind a dash.
Whoever mostly asks is the interviewer, whose questions are nobody's quotes; a row of dashes without such questions is
dialogue, of which each turn is a quote.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from summarizer.engines.offline.cast.cast import Cast
from summarizer.segmentation import Passage

__all__ = ["Turn", "find_turns"]

_DASH = re.compile(r"[—–-][ \u00a0\u202f]+")
_LABEL = re.compile(r"([A-ZÀ-Ý][\w.'’-]*(?: [A-ZÀ-Ý][\w.'’-]*){0,3})[ \u00a0\u202f]?:[ \u00a0\u202f]+(?=[\w«\"“„¿¡])")
_ASKS = re.compile(r"\?[\s»”\"’)]*(?:[a-zà-ý][^.?!]*\.)?\Z")  # *Why? Moe asks.* is none, *— Why? asks Moe.* is
_FEWEST_QUESTIONS = 3  # without names or dashes, fewer are rhetorical
_FEWEST_TURNS = 2
_DASHES_SPEAK = frozenset({"fr", "es"})  # languages in which a long dash before a paragraph is dialogue, and no list
_LONGEST_QUESTION = 600
_TAG = 80  # code points of a tag behind a question


@dataclass(frozen=True, slots=True)
class Turn:
    """What one paragraph lets somebody say: half-open code points, and the players who say it."""

    start: int
    end: int
    speakers: tuple[int, ...]
    row: int = -1
    """Which turn of its row of dashes it is, from 0; -1 in an interview, where the speaker is told otherwise."""
    asks: bool = False


@dataclass(slots=True)
class _Paragraph:
    number: int
    place: Passage
    start: int
    """Where the words begin, behind a dash or a name."""
    dashed: bool
    label: str
    asks: bool
    title: bool


def find_turns(cast: Cast) -> Mapping[int, Turn]:
    """The turns of an interview or a dialogue, by the number of their paragraph; empty for other articles."""
    return _Reader(cast).turns()


class _Reader:
    def __init__(self, cast: Cast) -> None:
        self.cast, self.text = cast, cast.scene.text
        title = cast.scene.document.title
        places = cast.scene.document.paragraphs
        self.paragraphs = [self._read(number, place, title) for number, place in enumerate(places)]
        self.labels = self._repeated_labels()

    def _read(self, number: int, place: Passage, title: Passage | None) -> _Paragraph:
        dash, label = _DASH.match(self.text, place.start), _LABEL.match(self.text, place.start, place.end)
        opening = dash or label
        return _Paragraph(
            number,
            place,
            opening.end() if opening else place.start,
            dash is not None,
            label[1] if label else "",
            _ASKS.search(self.text, max(place.start, place.end - _TAG), place.end) is not None,
            title is not None and place.start < title.end,
        )

    def _repeated_labels(self) -> Mapping[str, bool]:
        """The names that introduce turns, by whether they mostly ask."""
        turns: dict[str, list[bool]] = {}
        for paragraph in self.paragraphs:
            if paragraph.label and not paragraph.title:
                turns.setdefault(paragraph.label, []).append(paragraph.asks)
        asking = {label: 2 * sum(asks) > len(asks) for label, asks in turns.items()}
        known = any(asking.values()) or (all(self._named(label) for label in turns) and self._take_turns(turns))
        return asking if known and sum(map(len, turns.values())) >= _FEWEST_TURNS else {}

    def _take_turns(self, labels: Mapping[str, Sequence[bool]]) -> bool:
        """Whether names stand before paragraphs in a row: headings, **Roe: A win is needed.**, have text between."""
        named = [paragraph.number for paragraph in self.paragraphs if paragraph.label in labels]
        return any(following == number + 1 for number, following in pairwise(named))

    def turns(self) -> dict[int, Turn]:
        """The turns of the article, by paragraph."""
        questions = [p.number for p in self.paragraphs if self._is_question(p)]
        if self.labels:
            return dict(self._labelled())
        answered = sum(self._is_dashed(number + 1) for number in questions)
        unmarked = self._address(questions) and not self._has_dashes() and self._is_answered(questions)
        if answered >= _FEWEST_TURNS or unmarked:
            return dict(self._answers(questions))
        return dict(self._dialogue())

    def _is_question(self, paragraph: _Paragraph) -> bool:
        """Whether a paragraph is a question put by the article itself."""
        place = paragraph.place
        short = place.end - place.start <= _LONGEST_QUESTION
        marked = self.text[place.start] in "«“„\"‚‘'" or self.text[place.end - 1] in "»”\"’'"
        return paragraph.asks and short and not (paragraph.dashed or paragraph.title or marked)

    def _address(self, questions: Sequence[int]) -> bool:
        """Whether several questions, one in three at least, speak to somebody: rhetorical ones do not."""
        places = (self.paragraphs[number].place for number in questions)
        words = (re.findall(r"\w+", self.text[place.start : place.end])[1:] for place in places)
        spoken_to = sum(any(self._addresses(word) for word in found) for found in words)
        return len(questions) >= _FEWEST_QUESTIONS and 3 * spoken_to >= len(questions)

    def _is_answered(self, questions: Sequence[int]) -> bool:
        """Whether somebody is named before the first question who answers, and is not told of: *Why?* **Roe** *smiled.*

        An essay asks its readers, who are nobody.
        """
        speakers = self._interviewed(questions[0])
        starts, places = self.cast.scene.starts, self.cast.scene.document.paragraphs
        behind = {places[number + 1].start for number in questions if number + 1 < len(places)}
        told = (m for m in self.cast.mentions if m.actor in speakers and starts[m.first] in behind)
        return bool(speakers) and next(told, None) is None

    def _addresses(self, word: str) -> bool:
        """Whether a word speaks to somebody; in German only with a capital, *Sie* and not *sie*."""
        polite = self.cast.scene.language != "de" or word[0].isupper()
        return polite and word.lower() in self.cast.scene.quoting["addressing"]

    def _has_dashes(self) -> bool:
        return sum(paragraph.dashed for paragraph in self.paragraphs) >= _FEWEST_TURNS

    def _is_dashed(self, number: int) -> bool:
        return number < len(self.paragraphs) and (self.paragraphs[number].dashed or bool(self.paragraphs[number].label))

    def _labelled(self) -> Iterator[tuple[int, Turn]]:
        """Turns behind a name and a colon, each up to the next one."""
        for paragraph in self.paragraphs:
            if paragraph.label in self.labels and not self.labels[paragraph.label] and not paragraph.title:
                yield self._turn(paragraph, self._named(paragraph.label))

    def _answers(self, questions: Sequence[int]) -> Iterator[tuple[int, Turn]]:
        """What stands between two questions; behind the last one only its first paragraph and those with a dash."""
        speakers = self._interviewed(questions[0])
        for number, following in zip(questions, [*questions[1:], None], strict=True):
            last = len(self.paragraphs) if following is None else following
            for paragraph in self.paragraphs[number + 1 : last]:
                if following is None and paragraph.number > number + 1 and not paragraph.dashed:
                    break
                yield self._turn(paragraph, speakers)

    def _dialogue(self) -> Iterator[tuple[int, Turn]]:
        """Rows of paragraphs with a dash, of which the speakers are not told."""
        row = -1
        for paragraph in self.paragraphs:
            row = row + 1 if paragraph.dashed else -1
            alone = not (self._is_dash(paragraph.number - 1) or self._is_dash(paragraph.number + 1))
            if paragraph.dashed and not alone and self._is_spoken(paragraph.number - row, paragraph):
                number, turn = self._turn(paragraph, ())
                yield number, replace(turn, row=row, asks=paragraph.asks)

    def _is_spoken(self, number: int, paragraph: _Paragraph) -> bool:
        """Whether the row of dashes that opens with paragraph *number* is dialogue, and no list.

        A long dash tells in French and Spanish; elsewhere, and of other dashes, a question that the next one answers.
        """
        if self.text[paragraph.place.start] == "—" and self.cast.scene.language in _DASHES_SPEAK:
            return True
        while self._is_dash(number + 1):
            if self.paragraphs[number].asks and not self.paragraphs[number + 1].asks:
                return True
            number += 1
        return False

    def _is_dash(self, number: int) -> bool:
        return 0 <= number < len(self.paragraphs) and self.paragraphs[number].dashed

    def _turn(self, paragraph: _Paragraph, speakers: tuple[int, ...]) -> tuple[int, Turn]:
        return paragraph.number, Turn(paragraph.start, paragraph.place.end, speakers)

    def _named(self, label: str) -> tuple[int, ...]:
        """The player of a label: the person of that name, or of that surname."""
        surname = label.rsplit(maxsplit=1)[-1].lower()
        people = (player for player in self.cast.players if player.kind == "person")
        named = (player.number for player in people if player.name.rsplit(maxsplit=1)[-1].lower() == surname)
        return tuple(islice(named, 1))

    def _interviewed(self, question: int) -> tuple[int, ...]:
        """The person whom the article names most before its first question."""
        limit = self.paragraphs[question].place.start
        starts, players = self.cast.scene.starts, self.cast.players
        before = (mention.actor for mention in self.cast.mentions if starts[mention.first] < limit)
        counts = Counter(actor for actor in before if actor >= 0 and players[actor].kind == "person")
        return tuple(number for number, _ in counts.most_common(1))
