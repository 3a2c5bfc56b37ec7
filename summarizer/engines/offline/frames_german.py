"""Which clause of a German sentence a source stands in: the words that it vouches for begin and end with it."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.drafts import Work
from summarizer.engines.offline.scene import Scene, Unit
from summarizer.engines.offline.verbs import is_finite_at

__all__ = ["GermanFrames"]

_REACH = 40  # tokens between a source and the edge of its clause
_BRACKET = 6  # tokens of an acronym in brackets
_EDGES = frozenset(",;:–—")


class GermanFrames:
    """The clauses around the sources of one text."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        words = scene.vocabulary.words
        self._openers = words["conjunctions.subordinating"] | words["reporting"]

    def behind_brackets(self, at: int) -> int:
        """Token behind the acronym in brackets or the mark that may follow a source: *der Verband* **(HV)** *…*."""
        if at and self.scene.inside[at] >= 0 and self.scene.inside[at] == self.scene.inside[at - 1]:
            at = self.scene.tokens_of(self.scene.inside[at])[1]
        if self.tokens[at].text != "(":
            return at
        ends = (to + 1 for to in range(at, min(len(self.tokens) - 1, at + _BRACKET)) if self.tokens[to].text == ")")
        return next(ends, at)

    def clause(self, work: Work, cue: Cue, before: int, after: int, limit: int) -> tuple[int, int]:
        """The clause that *cue* stands in: its first token, not before `work.done`, and its last, not behind *limit*.

        A clause whose verb comes last ends at the next comma; so does an aside without a verb, which begins at its
        source: *zehn Boote,* **nach anderen Angaben zwölf** *, sanken*.
        """
        edge = self._edge(work, cue)
        if edge is None:
            return work.done, limit
        closing = next((at for at in range(after, min(limit, after + _REACH)) if self._is_edge(at)), limit)
        if before < cue.first and after < closing < limit and not self._has_verb(after, closing):
            return before, closing
        if before < cue.first:
            return work.done, limit
        if self.tokens[edge].text in ";:":
            return edge + 1, limit
        verb = next((at for at in range(edge + 1, cue.first) if is_finite_at(self.tokens, at, "de")), None)
        if verb is None:
            return (edge + 1, closing) if self._has_verb(after, closing) else (work.done, limit)
        opens = self.scene.lower(work.done) in self._openers
        if verb == edge + 1 or opens or not self.scene.has_clause(work.done, edge):
            return work.done, limit
        return edge + 1, limit

    def before_resumption(self, cue: Cue, unit: Unit, first: int, limit: int) -> int:
        """Where words end whose verb stood in a subordinate clause: *Als er sagte, der Damm halte* **, lachte sie** *.*

        The main clause goes on with its verb behind a comma, and so does none of theirs.
        """
        opening = next((at for at in range(cue.first - 1, unit.first - 1, -1) if self._is_edge(at)), unit.first - 1)
        if self.scene.lower(opening + 1) not in self._openers - self.scene.quoting["complementizers"]:
            return limit
        for at in range(first + 1, limit - 1):
            if self._is_edge(at) and is_finite_at(self.tokens, at + 1, "de"):
                return at
        return limit

    def _edge(self, work: Work, cue: Cue) -> int | None:
        """The last mark between clauses before *cue*."""
        near = range(cue.first - 1, max(work.done, cue.first - _REACH) - 1, -1)
        return next((at for at in near if self._is_edge(at)), None)

    def _is_edge(self, at: int) -> bool:
        return self.tokens[at].text in _EDGES and self.scene.inside[at] < 0

    def _has_verb(self, first: int, last: int) -> bool:
        return any(is_finite_at(self.tokens, at, "de") for at in range(first, last))
