"""What somebody is told to believe: *detectives* **believe** *the two men fled*. No quote, but one side's word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from summarizer.cues import Cue
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse

__all__ = ["Beliefs"]

_STATED = frozenset({"finite", "compound"})
_OPTIONAL = frozenset({"en"})  # languages that may leave the conjunction out
_TAKING = frozenset({"assume", "presume"})  # without *that*: *she* **assumed** *the chair*


class Beliefs:
    """Reads the verbs of believing of one scene as reports, whose words are looked through for claims."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene = discourse, discourse.scene
        self.complements = disputing(self.scene.language)["complements"]
        self.cues = defaultdict[int, list[Cue]](list)
        lemmas = disputing(self.scene.language)["holding"]
        for cue in self.scene.cues if lemmas else ():
            if cue.lemma in lemmas and cue.form in _STATED and not cue.negated and self.scene.inside[cue.first] < 0:
                self.cues[self.scene.unit_of[cue.first]].append(cue)

    def of(self, unit: Unit) -> Iterator[QuoteDraft]:
        """The beliefs of *unit* whose holder is known, each with the words to its sentence's end."""
        for cue in self.cues.get(unit.number, ()):
            begin = cue.last + 1
            joined = self.scene.lower(begin) in self.complements
            optional = self.scene.language in _OPTIONAL and cue.lemma not in _TAKING
            if not (joined or optional) or begin + 1 >= unit.last or cue.passive:
                continue
            source = self.discourse.before(cue, unit, unit.first)
            if source is not None and source.players:
                run = self.scene.bounds(begin + joined, unit.last)
                verb = self.scene.bounds(cue.first, cue.last + 1)
                yield QuoteDraft(
                    "indirect", [run], source.players, cue=verb, cue_kind="say", lemma=cue.lemma, unit=unit.number
                )
