"""German nouns that say whose stand they are: *stieß* **bei den Bauern** *auf Kritik*, *Lob kam* **von der Stadt**."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.reading.clause_ends import is_ordinal_point
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["GermanGiven"]

_MEETING = 14  # tokens between *stieß* and what it met
_HOLDER = 8  # tokens between a preposition and the verb behind whom it names
_THROUGH = frozenset({"durch"})
_CLAUSE = 24  # tokens between a noun and what closes its clause


class GermanGiven:
    """Where the nouns of one German scene stand with whoever has the stand, and what it is about."""

    def __init__(self, discourse: Discourse, rows: Rows, nouns: Mapping[str, Stance]) -> None:
        self.scene, self.tokens = discourse.scene, discourse.scene.tokens
        self.rows, self.nouns, self.topics = rows, nouns, Topics(discourse.scene)
        self.known, words = word_sets("de", "given"), discourse.scene.vocabulary.words
        self.receiving, self.meeting = self.known["receiving"], self.known["meeting"]
        self.contracted, self.openers = words["articles.contracted"], either(words["articles"], words["determiners"])
        self.negations = word_sets("de", "arguing")["negations"]
        naming = discourse.scene.vocabulary.naming["genitive_articles"]
        self.genitives = either(naming, frozenset({"von", "vom", "des", "der", "eines", "einer", "für"}))

    def of(self, at: int, unit: Unit) -> Stand | None:
        """The stand of the noun at token *at* that something met with somebody, or that came from somebody first."""
        return self._met(at, unit) or self._meets(at, unit) or self._fronted(at, unit)

    def about(self, at: int, by: int, unit: Unit) -> tuple[int, int] | None:
        """What the noun at token *at* is about: behind its preposition, or what receives it; *by*: before the holder.

        *Kritik* **an dem Plan** *kam von der Stadt*, *Lob erhielt* **der Plan** *von der Stadt*.
        """
        end = next((to for to in range(at + 1, by) if self._arrives(to)), by)
        if end > at + 2 or (end == at + 2 and self.tokens[at + 1].lower in self.contracted):
            return self._governed(at, end)
        if end < by and end == at + 1 and self.tokens[end].lower in self.receiving:
            last = next((to for to in range(end + 1, by) if self.tokens[to].text == ","), by)
            return self._noun(end + 1, last)
        verb = next((to for to in range(at - 1, max(unit.first, at - _HOLDER), -1) if self._receives(to)), None)
        return self.topics.before(unit, verb) if verb is not None else None

    def done(self, at: int, unit: Unit) -> Stand | None:
        """The stand of whoever did what a noun tells: *die Ablehnung des Plans* **durch die Stadt**."""
        word = self.tokens[at].lower
        if word not in self.known["deeds"] or self.scene.lower(at + 1) not in self.genitives:
            return None
        by = self._next(at + 2, unit, _THROUGH)
        holders = self.rows.at(by + 1, unit) if by is not None else None
        plain = by is not None and not any(
            not token.is_word or (not token.is_capital and is_finite(token, "de")) for token in self.tokens[at:by]
        )
        first = at - (self.scene.lower(at - 1) in self.openers)
        if by is None or holders is None or not plain or self.scene.lower(first) in self.negations:
            return None
        side: Stance = "opposes" if word in self.known["deeds.opposes"] else "supports"
        about = self._governed(at, by) or (at + 1, by)
        return Stand(Source(holders[0], 0, 0), side, first, first, holders[1], about)

    def _governed(self, at: int, end: int) -> tuple[int, int] | None:
        """What stands behind the preposition of the noun at token *at*, before token *end*."""
        if self.tokens[at + 1].lower not in self.known["governing"]:
            return None
        return (at + 1 + (self.tokens[at + 1].lower not in self.contracted), end)

    def _noun(self, first: int, last: int) -> tuple[int, int] | None:
        """The noun phrase that opens at token *first* with its article."""
        if self.scene.lower(first) not in self.openers:
            return None
        end = last
        while end > first and not self.tokens[end - 1].is_capital:
            end -= 1
        return (first, end) if end > first else None

    def _arrives(self, at: int) -> bool:
        word = self.tokens[at].lower
        return word in self.known["arriving"] or word in self.receiving

    def _receives(self, at: int) -> bool:
        return self.tokens[at].lower in self.receiving

    def _met(self, at: int, unit: Unit) -> Stand | None:
        """What something met with somebody: **stieß bei den Bauern auf** *heftige* **Ablehnung**."""
        floor = max(unit.first, at - _MEETING)
        verb = next((to for to in range(at - 1, floor - 1, -1) if self.tokens[to].lower in self.meeting), None)
        if verb is None or not any(self.tokens[to].lower == "auf" for to in range(verb, at)):
            return None
        among = next((to for to in range(verb + 1, at) if self.tokens[to].lower in self.known["among"]), None)
        holders = self.rows.at(among + 1, unit) if among is not None else None
        if holders is None or holders[1] > at or self.scene.has_one_of(self.negations, verb, at):
            return None
        topic, side = self.topics.before(unit, verb), self.nouns[self.tokens[at].lower]
        topic = topic if topic is not None and self.scene.lower(topic[0]) in self.openers else None
        return Stand(Source(holders[0], 0, 0), side, topic[0] if topic else verb, at, at + 1, topic or (at, at + 1))

    def _meets(self, at: int, unit: Unit) -> Stand | None:
        """The same with the noun first: **Auf Kritik** *stieß* **der Plan bei den Bauern**."""
        verb = at + 1
        met = self.scene.lower(verb) in self.meeting and self.scene.has_one_of(frozenset({"auf"}), at - 2, at)
        among = self._next(verb + 1, unit, self.known["among"]) if met else None
        holders = self.rows.at(among + 1, unit) if among is not None else None
        about = self._noun(verb + 1, among) if among is not None else None
        if holders is None or about is None:
            return None
        first = at - 1 - (self.scene.lower(at - 1) != "auf")
        return Stand(Source(holders[0], 0, 0), self.nouns[self.tokens[at].lower], first, at, holders[1], about)

    def _fronted(self, at: int, unit: Unit) -> Stand | None:
        """Whose noun it is where that stands first: **Aus der Partei** *kam Kritik an dem Plan*, *wurde … laut*."""
        verb = next((to for to in range(at - 1, max(unit.first, at - 4), -1) if self._opens_clause(to)), None)
        if verb is None:
            return None
        by = next((to for to in range(verb - 1, max(unit.first - 1, verb - _HOLDER), -1) if self._names(to)), None)
        holders = self.rows.at(by + 1, unit) if by is not None else None
        if by is None or holders is None or holders[1] != verb:
            return None
        end = self._end(at, unit)
        passive = self.tokens[verb].lower in self.known["voiced_by"]
        about = self._governed(at, end - passive) if end - passive > at + 2 else None
        if about is None or (passive and self.scene.lower(end - 1) not in self.known["voiced"]):
            return None
        denied = self.scene.has_one_of(self.negations, verb, at)
        side = self.nouns[self.tokens[at].lower]
        return None if denied else Stand(Source(holders[0], 0, 0), side, by, by, end, about)

    def _opens_clause(self, at: int) -> bool:
        word = self.tokens[at].lower
        return word in self.known["voiced_by"] or word in self.known["coming"]

    def _names(self, at: int) -> bool:
        return self.tokens[at].lower in self.known["sources"]

    def _next(self, first: int, unit: Unit, words: frozenset[str]) -> int | None:
        places = range(first, min(unit.last, first + _MEETING))
        return next((to for to in places if self.tokens[to].lower in words), None)

    def _end(self, at: int, unit: Unit) -> int:
        """Token after the clause that holds the noun at token *at*."""
        marks = (to for to in range(at + 1, min(unit.last, at + _CLAUSE)) if not self.tokens[to].is_word)
        ends = (to for to in marks if not self.tokens[to].text[:1].isdigit() and not is_ordinal_point(self.scene, to))
        return next(ends, min(unit.last, at + _CLAUSE))
