"""Words that only tell who says or knows what follows: *note that the files show that* **they left**."""

from __future__ import annotations

from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.lexicon import either

__all__ = ["Telling"]

_TELLING = frozenset({"say", "confirm", "announce"})
_TOLD_REACH = 24  # tokens of a clause that only tells who says or knows what follows
_BELIEF = 8  # tokens behind a belief among which the verb of what is believed stands
_CLITICS = frozenset({"'s", "’s"})  # behind *that* they make it a pronoun


class Telling:
    """Moves the claims of one scene behind such words."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.document.language
        self.known = disputing(self.language)
        self.turned = either(self.known["subordinators"], self.known["relatives"], self.known["negations"])

    def behind(self, first: int, last: int) -> int:
        """*first*, moved past all that only tells: *note that the files show that* **they left**."""
        while (after := self._behind_telling(first, last)) > first:
            first = after
        return first

    def _behind_telling(self, first: int, last: int) -> int:
        """*first*, moved past a verb of saying or knowing and its conjunction: *we know that* **they left**."""
        if self._believes(first, last):
            return first + 2
        complementizers = self.scene.quoting["complementizers"]
        near = range(first + 1, min(last - 1, first + _TOLD_REACH))
        at = next((at for at in near if self.scene.lowers[at] in complementizers), None)
        return at + 1 if at is not None and self._only_tells(first, at) else first

    def _believes(self, first: int, last: int) -> bool:
        """Whether English words begin with a belief whose *that* is left out: **they believed** *the guards did it*."""
        believes = self.scene.lower(first + 1) in self.known["believing"]
        holder = believes and self.scene.lower(first) in either(self.known["selves"], self.known["bodies"])
        return holder and any(self._is_verb(at) for at in range(first + 2, min(last, first + _BELIEF)))

    def _only_tells(self, first: int, last: int) -> bool:
        """Whether words before a conjunction say or know what follows, and neither doubt it nor put it as a case."""
        words = [token.lower for token in self.tokens[first:last] if token.text != ","]
        if self.scene.lower(last + 1) in _CLITICS or self._is_pronoun(last) or not self.turned.isdisjoint(words):
            return False
        tells = any(verb.kind in _TELLING for verb in self.scene.lexicon.verbs.get(words[-1], ()))
        return tells or words[-1] in self.known["knowing"]

    def _is_pronoun(self, at: int) -> bool:
        """Whether English *that* at token *at* has its verb behind it: *I think* **that** *clearly hurt us*."""
        verb = at + 1 + self.scene.lower(at + 1).endswith("ly")
        behind = self.language == "en" and verb < len(self.tokens)
        return behind and (self.scene.lower(verb) in self.known["past"] or self._is_verb(verb))

    def _is_verb(self, at: int) -> bool:
        return is_finite_at(self.tokens, at, self.language)
