"""Whose stand a verb tells: its agent, its subject, or what a participle or an adjective describes."""

from __future__ import annotations

from summarizer.cues import finite_at
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroup, VerbGroups
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets

__all__ = ["Owners"]

_OPENER = 3  # tokens between a verb of asking and the *that* of what is asked for
_SUBJECT = 3  # tokens from that *that* to the actor who is asked
_AGENT = 4  # tokens between a French participle and whoever does what it tells


class Owners:
    """Those who take the stands of one scene's verbs."""

    def __init__(self, scene: Scene, groups: VerbGroups, subjects: StandSubjects) -> None:
        self.scene, self.tokens, self.groups, self.subjects = scene, scene.tokens, groups, subjects
        self.complements = groups.known["complements"]
        self.deeds = word_sets(scene.language, "senses")["impersonal"]
        self.german, self.prepositions = scene.language == "de", scene.vocabulary.words["prepositions"]

    def of(
        self,
        unit: Unit,
        cue: StanceCue,
        at: int,
        group: VerbGroup,
        last: int,
        end: int,
        joined: Source | None,
    ) -> tuple[Source | None, int]:
        """Whose stand the verb tells, and where its clause ends; one without an agent is *joined* to a stand before."""
        agent = self._has_agent(group, cue, last)
        if joined is not None and not agent:
            return joined, end
        passive = group.passive and (agent or not self._is_adjective(cue))
        if passive or (agent and group.first == at):
            return self.subjects.agents.of(unit, last, min(unit.last, max(end, last + 4)))
        if self._opens_sentence(cue, unit, group):
            return self.subjects.discourse.told_in_participle(finite_at(group.first), unit), end
        if group.bare:
            return self._of_participle(unit, cue, group.first, last), end
        source = self.subjects.of(unit, at, group)
        others = source is not None and (self._is_asked(unit, source) or self._is_spoken_of(cue, group.first, source))
        return None if others else source, end

    def _opens_sentence(self, cue: StanceCue, unit: Unit, group: VerbGroup) -> bool:
        """Whether an adjective opens the sentence, its subject behind it: **opposé à** *la vente, le maire part*."""
        opens = cue.fixed and group.first == unit.first and not group.finite
        return opens and not self.german and self.scene.lower(unit.first) not in self.prepositions

    def _is_spoken_of(self, cue: StanceCue, first: int, source: Source) -> bool:
        """Whether somebody else tells a deed in marks, and so judges it: *“the port* **chose to** *hide it”*."""
        passage = self.scene.inside[first]
        if passage < 0 or not (cue.deed or cue.lemma in self.groups.known["deciding"] or cue.lemma in self.deeds):
            return False
        speakers = self.subjects.speakers.get(passage, ())
        return bool(speakers) and set(speakers).isdisjoint(source.players)

    def _is_asked(self, unit: Unit, source: Source) -> bool:
        """Whether the subject is only asked to do so: *they demanded* **that the manager** *resign*, *il faut que*."""
        near = range(source.first - 1, max(unit.first, source.first - 1 - _SUBJECT), -1)
        que = next((at for at in near if self.tokens[at].lower in self.complements), unit.first)
        if self.scene.lower(que - 1) in self.groups.known["due_that"] and que > unit.first:
            return True
        for cue in self.scene.cues_of(unit):
            if cue.kind == "ask" and cue.last < source.first:
                opener = range(cue.last + 1, min(source.first, cue.last + 1 + _OPENER))
                opened = next((at for at in opener if self.tokens[at].lower in self.complements), None)
                if opened is not None and source.first - opened <= _SUBJECT:
                    return True
        return False

    def _of_participle(self, unit: Unit, cue: StanceCue, first: int, last: int) -> Source | None:
        """Whose stand a participle without an auxiliary of its own tells."""
        if cue.fixed:
            return self.subjects.beside(unit, first)
        governed = self.scene.lower(last) in self.prepositions and self.scene.lower(last) not in cue.connectors
        return None if governed else self.subjects.sharing(unit, first)  # *un texte voté et rejeté* **en** *mars*

    def _has_agent(self, group: VerbGroup, cue: StanceCue, last: int) -> bool:
        """Whether *by* follows a verb, or a French participle and a few words more: *porté* **depuis 2021 par**.

        Spanish *por* behind another form tells why or what for: *aboga* **por** *la obra*.
        """
        if self.german or (self.scene.language == "es" and is_finite(self.tokens[last - 1], "es")):
            return False
        for at in range(last, last + 1 + (_AGENT if group.bare and not cue.fixed else 0)):
            if self.scene.lower(at) in self.groups.known["agents"]:
                return True
            if at >= len(self.tokens) or self.tokens[at].text in ",.;:":
                break
        return False

    def _is_adjective(self, cue: StanceCue) -> bool:
        """Whether a phrase is no verb's participle: *is* **opposed to** *it*, but not *was* **called on** *to go*."""
        if not cue.fixed:
            return False
        first, *rest = cue.lemma.split()
        if first in self.groups.known["adjectives"]:
            return True
        phrases = self.scene.vocabulary.stance_phrases
        active = {first.removesuffix("ed"), first.removesuffix("d")} - {first}  # *open to* is no participle
        return not any((*words,) == (verb, *rest) for verb in active for words, _ in phrases.get(verb, ()))
