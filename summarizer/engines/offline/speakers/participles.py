"""Whose a participle is that tells of a sentence: that sentence's subject, left out, implied, or nobody's."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import Cue, finite_at
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.memory import Memory
from summarizer.engines.offline.speakers.source import Source

__all__ = ["Participles"]

_DROPPED = 3  # tokens before a verb that leaves out its subject
_REACH = 45  # tokens of a participle's clause
_ACCORDING = "according"


class Participles(Memory):
    """Finds the subjects that participles share with their sentences."""

    def implied(self, unit: Unit) -> Source | None:
        """The subject of a gerund: that of its sentence, the first that acts in it; else that of the one before."""
        acting = self.main(unit)
        pronoun = self.first_pronoun(unit, acting[0].first if acting else unit.last)
        if pronoun is not None and pronoun.players:
            return pronoun
        if acting:
            chosen = acting[0]
            return Source((chosen.actor,), chosen.first, chosen.last)
        unknown = self.strangers.opening_subject(unit) if self.scene.language == "en" else None
        return unknown or (Source(self.subject, 0, 0) if self.subject else None)

    def told_in_participle(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject of the participle *cue*: that of its sentence, which stands before it or behind its comma.

        Nobody where a verb stands before it whose subject nobody knows: *des émeutes ont éclaté,* **demandant** *…*.
        """
        if cue.first <= unit.first + 1:
            return self._behind_participle(cue, unit) or self.implied(unit)
        verb = min(self.scene.next_finite(unit.first), cue.first)
        pronoun = self.first_pronoun(unit, cue.first)
        if pronoun is not None and pronoun.players:
            return pronoun
        for mention in self.main(unit)[:1]:
            if mention.last <= cue.first:
                return Source((mention.actor,), mention.first, mention.last)
        before = self.subjects.ending(self.subjects.end_before(finite_at(verb), unit.first), unit, unit.first)
        opens = verb == cue.first or verb > unit.first + _DROPPED  # with a capital, which hides that it is finite
        before = before or (self.strangers.opening_subject(unit) if self.scene.language == "en" else None)
        return before or self._left_out(unit.first if opens else verb) or Source((), 0, 0)

    def holding_participle(self, closing: int, unit: Unit, floor: int) -> Source | None:
        """Of whom an English participle tells up to the comma *closing*: **an aide** *, speaking of Roe, said*."""
        if self.scene.language != "en" or not self.scene.is_comma(closing):
            return None
        for at in range(closing - 2, max(unit.first, floor, closing - _REACH), -1):
            if self.tokens[at].text in ";:":
                return None
            if self.scene.is_comma(at) and self._is_told_of(at + 1):
                return self.subjects.touching(at - 1, unit) or self.strangers.before(at - 1, unit)
        return None

    def _is_told_of(self, at: int) -> bool:
        """Whether a participle, be it behind an adverb, begins what is told of a noun, and gives no example."""
        at += self.scene.lower(at) in self.scene.vocabulary.words["adverbs"]
        word = self.scene.lower(at)
        named = word in self.scene.quoting["examples"] or word == _ACCORDING
        return self.subjects.dependence.is_participle(at) and not named

    def main(self, unit: Unit) -> Sequence[Mention]:
        """Who acts in *unit*, but for an English clause that opens it: *Hours after Moe left,* **Roe** *spoke*."""
        acting = self.subjects.acting(unit)
        openers = (self.scene.lower(unit.first), self.scene.lower(unit.first + 1))
        if self.scene.language != "en":
            return acting
        if self.scene.vocabulary.words["conjunctions.subordinating"].isdisjoint(openers):
            return acting
        comma = next((at for at in range(unit.first, unit.last) if self.tokens[at].text == ","), unit.last)
        return [mention for mention in acting if mention.last > comma] or acting

    def _behind_participle(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject behind the comma that ends a participle's clause: *Disant que le pont tient,* **X** *part*."""
        acting = (mention for mention in self.subjects.acting(unit) if mention.first > cue.last)
        found = (mention for mention in acting if self.scene.lower(mention.first - 1) == ",")
        return next((Source((mention.actor,), mention.first, mention.last) for mention in found), None)

    def _left_out(self, verb: int) -> Source | None:
        """The subject of the sentence before, where a Spanish verb leaves it out and has its number."""
        if not self.scene.quoting["dropping"] or not self.subject:
            return None
        group = len(self.subject) > 1 or self.cast.players[self.subject[0]].kind == "group"
        return Source(self.subject, 0, 0) if self.scene.lower(verb).endswith("n") == group else None
