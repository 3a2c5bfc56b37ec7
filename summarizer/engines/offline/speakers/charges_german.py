"""Whom a German verb accuses and of what, both as nouns: *warf* **dem Rat Betrug** *vor*."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from summarizer.cues import Cue, finite_at
from summarizer.engines.offline.reading.circumstances_german import after_german_circumstances
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["Charge", "GermanCharges"]

_NEAR = 3  # tokens between the verb and the subject behind it
_DATIVE = frozenset({"dem", "einem", "diesem", "ihm", "ihnen", "ihrem", "seinem"})
_PRONOUNS = frozenset({"ihm", "ihr", "ihnen", "ihn", "sie"})
_GENITIVE = frozenset({"der", "des", "eines", "einer"})
_JOINS = frozenset({"und", "sowie"})
_EDGES = frozenset(",;:.!?–—()")
_LOOSE = frozenset(
    {"der", "die", "das", "ein", "eine", "auch", "dem", "den", "einem", "ihrem", "seinem", "ihren", "seinen"}
)


class Charge(NamedTuple):
    """Who accuses, whom in words, and the tokens of the clause from its verb and those of the charge."""

    source: Source
    accused: str
    verb: int
    end: int
    first: int
    last: int

    def claim(self, text: str, *, of: bool) -> str:
        """The charge *text* with whom it is raised against; *of*: whether it stands in the genitive."""
        if of:
            return f"Vorwurf {text} gegen {self.accused}" if self.accused else f"Vorwurf {text}"
        return f"Vorwurf gegenüber {self.accused}: {text}" if self.accused else f"Vorwurf: {text}"


class GermanCharges:
    """The charges of one German text."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.prepositions = self.scene.vocabulary.words["prepositions"]
        self.accusing = self.scene.quoting["accusing"]

    def of(self, unit: Unit, cue: Cue) -> Charge | None:
        """The charge of the verb of *cue*; None where it has a clause for it, or where who is who cannot be told.

        Nor can it be told of whom a dative opens the sentence, if not who accuses: the charge then is empty.
        """
        frame = self._frame(unit, cue)
        if frame is None:
            return None
        verb, end = frame
        fronted = self.scene.lower(unit.first) in _DATIVE
        found = self._told(unit, cue, verb, end, fronted=fronted)
        return Charge(Source((), 0, 0), "", verb, end, end, end) if found is None and fronted else found

    def _told(self, unit: Unit, cue: Cue, verb: int, end: int, *, fronted: bool) -> Charge | None:
        subject = self._subject(unit, verb, behind=fronted)
        if subject is None or not subject.players:
            return None
        if fronted:
            accused, begin = self._words(unit.first, verb, subject), subject.last
        else:
            accused, begin = self._accused(unit, verb + 1, end, subject)
        begin = after_german_circumstances(self.tokens, begin, end)
        if begin <= verb or self.scene.lower(begin) in self.prepositions:
            return None
        genitive = self.scene.lower(begin) in _GENITIVE
        if genitive is self._takes_object(cue) or not any(token.is_capital for token in self.tokens[begin:end]):
            return None
        return Charge(subject, accused, verb, end, begin, end)

    def _takes_object(self, cue: Cue) -> bool:
        """Whether a verb names its charge in the accusative: **wirft** *ihm Betrug* **vor**."""
        return cue.takes_object

    def _frame(self, unit: Unit, cue: Cue) -> tuple[int, int] | None:
        """The finite verb, and the particle, participle or mark that closes its clause."""
        if cue.lemma not in self.accusing or cue.negated or cue.passive or self.scene.inside[cue.head] >= 0:
            return None
        if cue.form == "compound":
            verb = self.discourse.auxiliary(cue, unit)
            plain = verb is not None and not any(token.text in _EDGES for token in self.tokens[verb : cue.first])
            return (verb, cue.first) if verb is not None and plain else None
        if cue.form != "finite":
            return None
        end = next((at for at in range(cue.head + 1, unit.last) if self.tokens[at].text in _EDGES), unit.last)
        if self.scene.lower(end) == ",":
            return None
        particles = {verb.particle for verb in self.scene.lexicon.verbs[self.scene.lower(cue.head)]} - {""}
        closes = self.scene.lower(end - 1) in particles
        return (cue.head, end - 1) if closes else (cue.head, end) if not cue.takes_object else None

    def _subject(self, unit: Unit, verb: int, *, behind: bool) -> Source | None:
        cue = finite_at(verb)
        if not behind:
            found = self.discourse.before(cue, unit, unit.first) or self.discourse.first_pronoun(unit, verb)
            return found if found is not None and found.last <= verb else None
        if self.scene.lower(verb + 1) in self.scene.quoting["pronouns.subject"]:
            return replace(self.discourse.pronoun(verb + 1), first=verb + 1, last=verb + 2)
        found = self.discourse.after(cue, unit)
        return found if found is not None and verb < found.first <= verb + _NEAR else None

    def _accused(self, unit: Unit, at: int, end: int, subject: Source) -> tuple[str, int]:
        """Whoever stands right behind the verb, in words, and the token behind them; 0 where nobody does."""
        if self.scene.lower(at) in _PRONOUNS and self.tokens[at + 1].is_word:
            return self._name(at, subject), at + 1
        last = self._phrase(unit, at, end)
        while last and self.scene.lower(last) in _JOINS and (further := self._phrase(unit, last + 1, end)):
            last = further
        return (self.scene.text[slice(*self.scene.bounds(at, last))], last) if last else ("", 0)

    def _phrase(self, unit: Unit, at: int, end: int) -> int:
        """Token after whoever is named at token *at*, or after a noun in the dative, if a charge is left behind it.

        A charge without an article may have been taken for the end of a name: *warf Jan Tal* **Betrug** *vor*.
        """
        last, mentions = at, self.discourse.by_unit.get(unit.number, ())
        for mention in mentions:
            loose = all(self.tokens[to].lower in _LOOSE for to in range(last, mention.first))
            if last <= mention.first <= last + (_NEAR if last == at else 0) and loose and mention.last <= end:
                last = mention.last
        if last == at and self.scene.lower(at) in _LOOSE:
            last = next((to + 1 for to in range(at + 1, min(end, at + _NEAR)) if self.tokens[to].is_capital), at)
        if last == end and last - at > 1 and lemma_of(self.tokens[last - 1].text, "de")[:1].isupper():
            last -= 1
        return last if at < last < end and self.tokens[last - 1].is_capital else 0

    def _words(self, first: int, last: int, subject: Source) -> str:
        """Who is accused before the verb: *dem Rat*, and a name for *ihm*."""
        if last == first + 1 and self.scene.lower(first) in _PRONOUNS:
            return self._name(first, subject)
        words = self.scene.text[slice(*self.scene.bounds(first, last))]
        return words[:1].lower() + words[1:]

    def _name(self, at: int, subject: Source) -> str:
        person = self.discourse.besides(at, subject.players)
        return "" if person is None else self.discourse.cast.players[person].name
