"""Whether a verb has the preposition it needs: *s'oppose* **à** *la taxe*, **auquel** *il s'oppose*."""

from __future__ import annotations

from summarizer.engines.offline.positions.acts import Acts
from summarizer.engines.offline.reading.relatives_french import RelativesFrench
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import holds_zu, is_finite_at
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import word_sets

__all__ = ["Connectors"]

_STOPS = frozenset(".;:!?…")
_PARTICLE_REACH = 6  # tokens between a verb and the words it needs: adverbs, a day
_TOLD_REACH, _DAY = 14, 3  # the same where those are named who hear it, behind a day at most
_HEARING = frozenset({"auprès", "devant", "envers"})
_Y = frozenset({"y"})
_CLITICS = 3  # tokens between a clitic and its verb
_CLAUSE_MARKS = frozenset(".,;:!?")
_NAMED = 8  # tokens from the comma before a name to the one behind it
_CONNECTED = 24  # tokens between a German verb and its preposition


class Connectors:
    """The prepositions of one scene's verbs of taking a stand."""

    def __init__(self, scene: Scene, acts: Acts) -> None:
        self.scene, self.tokens, self.acts = scene, scene.tokens, acts
        self.known, self.language = scene.vocabulary, scene.document.language
        self.parting, self.relatives = word_sets(self.language, "arguing")["parting"], RelativesFrench(scene)

    def holds(self, cue: StanceCue, index: int, last: int) -> bool:
        """Whether a verb that needs its preposition (*s'opposer* **à**) has it within a few words."""
        transitive = "object" in cue.takes and not cue.reflexive
        if self.language == "de" and cue.connectors and not transitive and cue.stance != "neutral":
            open_to = "infinitive" in cue.takes and (bool(cue.particle) or self._opens_infinitive(last))
            return open_to or self.acts.opens_german_clause(cue, last) or self._in_clause(cue, index)
        if not cue.connectors or cue.particle or (cue.stance == "neutral" and self.language != "fr"):
            return True
        if self._is_taken_up(cue, index):
            return True
        if transitive:
            stray = self.language == "en" and self.scene.lower(last) in self.known.words["prepositions"]
            idiom = self.scene.lower(last + 1) in {"the", "a"}  # *condemned* **in the** *strongest terms*, **by** *Roe*
            return not stray or idiom or self.scene.lower(last) in {"by", *cue.connectors}
        if self.language == "en" and self.scene.lower(last) == "by":
            return False  # **asked by** *reporters to explain*
        for at in range(last, min(len(self.tokens), last + self._reach(last))):
            if self.tokens[at].lower in cue.connectors or self._behind_name(cue, at):
                return True
            if self._parts(at):
                return False
        return self.acts.opens_clause(cue, last)

    def _reach(self, last: int) -> int:
        """Tokens among which the preposition stands: more where French names who hears it: **devant les élus**."""
        told = self.language == "fr" and self.scene.has_one_of(_HEARING, last, last + _DAY)
        return _TOLD_REACH if told else _PARTICLE_REACH

    def _behind_name(self, cue: StanceCue, comma: int) -> bool:
        """Whether a French verb has its preposition behind a name in commas: *presse la ministre* **, Ada Tal, de**."""
        if self.language != "fr" or self.tokens[comma].text != "," or comma + _NAMED >= len(self.tokens):
            return False
        near = range(comma + 1, min(len(self.tokens) - 1, comma + _NAMED))
        closing = next((at for at in near if self.tokens[at].text == ","), comma)
        return self.tokens[comma + 1].is_capital and self.tokens[closing + 1].lower in cue.connectors

    def _opens_infinitive(self, last: int) -> bool:
        """Whether a comma and a clause with *zu* stand behind a German verb: *hat sich entschieden* **, zu gehen**."""
        if self.scene.lower(last) != ",":
            return False
        near = range(last + 1, min(len(self.tokens), last + _CONNECTED))
        stop = next((at for at in near if self.tokens[at].text in _STOPS), near.stop)
        return any(self.tokens[at].lower == "zu" or holds_zu(self.tokens[at]) for at in range(last + 1, stop))

    def _in_clause(self, cue: StanceCue, index: int) -> bool:
        """Whether the preposition of a German verb stands in its clause: *hat* **für** *den Plan gestimmt*."""
        for places in (range(index + 1, index + _CONNECTED), range(index - 1, index - _CONNECTED, -1)):
            for at in places:
                word = self.scene.lower(at)
                if word in cue.connectors:
                    return True
                if not word or word in _CLAUSE_MARKS:
                    break
        return False

    def _is_taken_up(self, cue: StanceCue, index: int) -> bool:
        """Whether *y* or *auquel* before a French verb is what it governs: **y** *tient*, **auquel** *il tient*."""
        if self.language != "fr":
            return False
        y = "à" in cue.connectors and self.scene.has_one_of(_Y, max(0, index - _CLITICS), index)
        return y or self.relatives.governing(cue.connectors, index, 0) is not None

    def _parts(self, at: int) -> bool:
        """Whether a connector behind token *at* is not the verb's: *s'opposent* **sur** *la voie à suivre*."""
        return self.language == "fr" and (
            self.tokens[at].lower in self.parting or is_finite_at(self.tokens, at, self.language)
        )
