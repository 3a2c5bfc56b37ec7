"""What turns a verb's stand round: a negation with the verb, in its subject, or in what it asks for."""

from __future__ import annotations

from summarizer.engines.offline.positions.infinitives import Infinitives
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbgroups import VerbGroup, VerbGroups
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.engines.offline.speakers.source import Source

__all__ = ["Negation"]


class Negation:
    """The negations of one scene's stands."""

    def __init__(self, scene: Scene, groups: VerbGroups, infinitives: Infinitives) -> None:
        self.scene, self.groups, self.infinitives = scene, groups, infinitives
        self.known, self.language = groups.known, scene.language

    def stands_with(self, cue: StanceCue, group: VerbGroup, places: tuple[int, int, int, int]) -> bool:
        """Whether a negation stands with the verb.

        *places*: where its sentence begins, its token, where its words end, and where its clause does. A fixed phrase
        holds its own (*n'est pas favorable à*); a German verb may have it last (*lehnt es* **nicht** *ab*).
        """
        floor, at, last, end = places
        if self.language == "fr" and cue.fixed and cue.lemma.split()[0] in self.known["denials"]:
            return False  # *je* **ne** *suis* **pas favorable à**
        said = at if cue.fixed else end if self.language == "de" else last + 1
        return self.groups.is_negated(max(floor, group.first - 1), said)

    def is_of(self, source: Source) -> bool:
        """Whether the subject itself denies: **keine** *Partei*, **neither** *side*, **weder** *A noch B*."""
        opening = {self.scene.lower(source.first - 1), self.scene.lower(source.first)}
        return source.last > 0 and not opening.isdisjoint(self.known["denied_subjects"])

    def forbids(self, cue: StanceCue, last: int, begin: int, end: int) -> bool:
        """Whether what is asked for is that something not be done: *demande* **de ne pas** *signer*."""
        if cue.stance != "supports":
            return False
        told = self.language != "en" or "infinitive" in cue.takes or cue.lemma.startswith("call")
        return told and self.infinitives.is_denied(last, begin, end)
