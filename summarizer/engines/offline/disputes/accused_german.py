"""German passives of accusing: *Ihm* **wird** *von Tal Betrug* **vorgeworfen**, *er wird* **beschuldigt** *, …*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.cues import Cue
from summarizer.engines.offline.disputes.accusations import Accusation
from summarizer.engines.offline.reading.mood_german import is_subjunctive
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import holds_zu
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either

__all__ = ["GermanAccused"]

_CLAUSE = 24  # tokens between the auxiliary and the participle
_NEAR = 2  # tokens from *von* to whoever accuses
_FEWEST = 4  # tokens of an accusation
_EDGES = frozenset(",;:.!?")


class GermanAccused:
    """Reads who is accused of what, by somebody named or by nobody."""

    def __init__(self, discourse: Discourse, blaming: frozenset[str]) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.blaming, quoting = blaming, discourse.scene.quoting
        self.pronouns = quoting["pronouns.subject"]
        self.passives, self.agents = either(quoting["passive_auxiliaries"], frozenset({"worden"})), quoting["agents"]

    def of(self, unit: Unit) -> Iterator[Accusation]:
        """The accusations of *unit* that a passive tells."""
        if self.scene.language != "de":
            return
        for cue in self.scene.cues_of(unit):
            if cue.lemma in self.blaming and not cue.negated and self.scene.inside[cue.head] < 0:
                found = self._told(cue, unit)
                if found is not None:
                    yield found

    def _told(self, cue: Cue, unit: Unit) -> Accusation | None:
        first = self._clause(cue, unit)
        before = range(first, cue.first)
        passive = next((at for at in before if self.scene.lower(at) in self.passives), None)
        behind = self.scene.lower(cue.last + 1) in self.passives
        if passive is None and not behind:
            return None
        last = self._end(cue.last + 1 + behind, unit)
        if last - first < _FEWEST or (self.scene.has_one_of(self.scene.quoting["negations"], first, cue.first)):
            return None
        span = self.scene.bounds(first, last)
        return Accusation(self._accusers(first, cue.first, unit), "", span, self.scene.bounds(cue.head, cue.head + 1))

    def _clause(self, cue: Cue, unit: Unit) -> int:
        """The first token of the verb's clause."""
        near = range(cue.head - 1, max(unit.first, cue.head - _CLAUSE) - 1, -1)
        return next((at for at in near if self.tokens[at].text in _EDGES), near.stop) + 1

    def _end(self, at: int, unit: Unit) -> int:
        """Token after the accusation: past the infinitive, the *dass* or the *er habe* that tells what of."""
        if self.scene.lower(at) != ",":
            return at
        last = next((to for to in range(at + 1, unit.last) if self.tokens[to].text in _EDGES), unit.last)
        told = self.scene.lower(at + 1) in self.scene.quoting["complementizers"] or (
            self.scene.lower(at + 1) in self.pronouns and is_subjunctive(self.scene.lower(at + 2))
        )
        asked = any(self.tokens[to].lower == "zu" or holds_zu(self.tokens[to]) for to in range(at + 1, last))
        return last if told or asked else at

    def _accusers(self, first: int, last: int, unit: Unit) -> tuple[int, ...]:
        """Who is named behind *von*."""
        at = next((at for at in range(first, last) if self.scene.lower(at) in self.agents), None)
        if at is None:
            return ()
        mentions = self.discourse.by_unit.get(unit.number, ())
        return next(((found.actor,) for found in mentions if at <= found.first <= at + _NEAR), ())
