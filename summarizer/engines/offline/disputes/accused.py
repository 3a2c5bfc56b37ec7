"""Whom a verb accuses that does not name them behind itself: its subject, or the noun that it describes."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.paraphrase import called
from summarizer.engines.offline.reading.relatives_french import QUE, RelativesFrench
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either

__all__ = ["Accused"]

_NEAR = 2  # tokens from the end of a passive to the name behind it
_CONTRACTED = {"du": "le ", "au": "le ", "des": "les ", "aux": "les "}
_QUIEN = frozenset({"quien", "quienes"})
_WHOM = "whom"
_CLITICS = {"fr": frozenset({"l'", "la"})}
_REACH = 8  # tokens from *whom* to the verb of its clause
_NO_NOUNS = frozenset({"denies", "says"})
_NOUNS = ("s", "ing")  # how English words end that may be no verbs


class Accused:
    """Tells whom the verbs of accusing of one text are about, in words."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.relatives = RelativesFrench(self.scene)
        self.auxiliaries = self.scene.vocabulary.words["auxiliaries"]
        self.objects = either(self.scene.quoting["pronouns.other"], _CLITICS.get(self.scene.language, frozenset()))
        self.anybody = disputing(self.scene.language)["anybody"]
        self.relative = disputing(self.scene.language)["relatives"]

    def of_passive(self, cue: Cue, unit: Unit, last: int) -> str:
        """Whom a passive accuses: its subject, or that of the clause behind it: *Accusée de vol,* **la CGT** *…*."""
        if cue.first > unit.first:
            source = self.discourse.before(cue, unit, unit.first)
            described = self._described(cue, unit) if cue.form == "participle" else None
            if described is not None and (source is None or source.first <= described):
                return self._text(described, cue.first)
            if cue.form == "participle" and (touching := self._touching(cue, unit)):
                return touching
            if source and source.players:
                return called(self.discourse.cast.players[source.players[0]])
            if self.scene.lower(last) != ",":
                return ""
        near = (mention for mention in self.discourse.by_unit.get(unit.number, ()) if mention.first > last)
        mention = next(near, None)
        named = mention is not None and mention.first - last <= _NEAR
        return called(self.discourse.cast.players[mention.actor]) if mention is not None and named else ""

    def _touching(self, cue: Cue, unit: Unit) -> str:
        """Who is named right before the comma of a participle: *against* **the mayor,** *accused of fraud, …*."""
        last = cue.first - 1
        if self.tokens[last].text != "," or self.scene.lower(cue.last + 1) in self.scene.quoting["agents"]:
            return ""
        mentions = self.discourse.by_unit.get(unit.number, ())
        named = next((mention for mention in mentions if mention.last == last and mention.actor >= 0), None)
        if named is None:
            return ""
        name = called(self.discourse.cast.players[named.actor])
        return f"{_CONTRACTED.get(self.scene.lower(named.first - 1), '')}{name}" if name[:1].islower() else name

    def _described(self, cue: Cue, unit: Unit) -> int | None:
        """Where the phrase begins that a participle stands right behind: **the woman** *accused of driving …*."""
        if not self.tokens[cue.first - 1].is_word:
            return None
        first = self.discourse.strangers.phrase_start(cue.first, unit.first)
        return first if first < cue.first and self.discourse.strangers.is_determiner(first) else None

    def is_anybody(self, cue: Cue) -> bool:
        """Whether a participle tells which people, and accuses none: *to try* **people accused of** *theft*."""
        certain = self.scene.language == "en" and self.scene.lower(cue.first - 2) == "the"
        if self.scene.lower(cue.first - 1) in self.relative:
            return self.scene.language == "en" and self.scene.lower(cue.first - 2) in self.anybody
        return cue.form == "participle" and self.scene.lower(cue.first - 1) in self.anybody and not certain

    def of_relative(self, cue: Cue, unit: Unit) -> str:
        """Whom a relative clause with a subject of its own accuses: **Roe,** *whom the union accuses of lying*."""
        place = self._whom(cue, unit)
        if place is None:
            return ""
        last = place - (self.tokens[place - 1].text == ",")
        mentions = self.discourse.by_unit.get(unit.number, ())
        named = next((mention for mention in mentions if mention.last == last and mention.actor >= 0), None)
        if named is not None:
            return called(self.discourse.cast.players[named.actor])
        first = self.discourse.strangers.phrase_start(last, unit.first)
        return self._text(first, last) if first < last else ""

    def of_pronoun(self, at: int, players: Sequence[int]) -> str:
        """Whom an object pronoun at token *at* means, who is none of *players*: *accuses* **her**, **l'***accuse*.

        Nobody where two people may be meant: a claim must not name the wrong one.
        """
        person = self.discourse.only_person(at, players) if self.scene.lower(at) in self.objects else None
        return "" if person is None else called(self.discourse.cast.players[person])

    def tells(self, at: int) -> bool:
        """Whether a main verb may stand at token *at*: an auxiliary, or an English verb of speech, no plural."""
        lower = self.tokens[at].lower
        speaks = lower in self.scene.lexicon.verbs and not lower.endswith(_NOUNS)
        speaks = speaks or lower in _NO_NOUNS
        return (lower in self.auxiliaries or speaks) and is_finite_at(self.tokens, at, "en")

    def _whom(self, cue: Cue, unit: Unit) -> int | None:
        """The relative pronoun of the clause in which the verb has its subject and no object."""
        if self.scene.language == "fr":
            comma = self.relatives.enclosing(cue.first, unit.first)
            place = self.relatives.restricting(cue.first, unit.first) if comma is None else comma + 1
            return place if place is not None and self.tokens[place].lower in QUE else None
        if self.scene.language == "es":
            quien = next((at for at in self._before(cue, unit) if self.tokens[at].lower in _QUIEN), None)
            return quien - 1 if quien is not None and self.scene.lower(quien - 1) == "a" else None
        near = self._before(cue, unit) if self.scene.language == "en" else range(0)
        return next((at for at in near if self.tokens[at].lower == _WHOM), None)

    def _before(self, cue: Cue, unit: Unit) -> range:
        return range(cue.first - 1, max(unit.first, cue.first - _REACH), -1)

    def _text(self, first: int, last: int) -> str:
        """The words of a phrase, whose determiner is no longer the first of its sentence."""
        text = self.scene.text[slice(*self.scene.bounds(first, last))]
        return text[:1].lower() + text[1:] if self.discourse.strangers.is_determiner(first) else text
