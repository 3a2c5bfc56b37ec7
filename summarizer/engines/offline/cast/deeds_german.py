"""German subjects that stand behind their verb, and agents of a passive whose participle ends the clause."""

from __future__ import annotations

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either, without

__all__ = ["GermanDeeds"]

_FIELD = 15  # tokens before the verb of a clause
_BETWEEN = 3  # adverbs and *sich* between a verb and its subject
_FRAME = 20  # tokens between the auxiliary of a passive and its agent, or the agent and the participle
_BEEN = frozenset({"gewesen", "sein"})
_STOPS = frozenset(".;:!?,„“”»«–—")


class GermanDeeds:
    """Tells by place and article who acts: *Am Montag schloss* **die Stadt** *den Kai*."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        words, self.naming = scene.vocabulary.words, scene.vocabulary.naming
        self._skipped = either(words["adverbs"], words["pronouns.reflexive"])
        self._opening = either(words["prepositions"], words["adverbs"], words["time"])
        self._closed = scene.vocabulary.function_words
        self._passive = words["auxiliaries.future"]
        self._agents = scene.quoting["agents"]

    def is_subject(self, mention: Mention, after: int) -> bool:
        """Whether a mention is the subject of the verb before it, or of a plural auxiliary at token *after*."""
        if self._is_oblique(mention):
            return False
        if self.scene.lower(after) in without(self.scene.quoting["not_finite"], _BEEN) or self._is_plural(after):
            return True
        at = mention.first - 1
        for _ in range(_BETWEEN):
            if self.scene.lower(at) in self._skipped:
                at -= 1
        if at < 0 or not self._is_verb(at):
            return False
        first = at
        while first > 0 and at - first < _FIELD and self.tokens[first - 1].text not in _STOPS:
            first -= 1
        if first == at:
            return self.scene.lower(at - 1) == ","
        return self.scene.lower(first) in self._opening

    def _is_plural(self, at: int) -> bool:
        """Whether a verb's plural stands at token *at* and its clause goes on: *Freiwillige* **versorgen** *sie*."""
        if at + 1 >= len(self.tokens) or self.tokens[at].is_capital or not self.tokens[at + 1].is_word:
            return False
        word = self.tokens[at].lower
        if not word.endswith("en") or word.startswith("ge") or word in self._closed:
            return False
        return bool(lemma_of(word, "de").endswith("en"))

    def _is_verb(self, at: int) -> bool:
        auxiliary = self.scene.lower(at) in self.scene.quoting["not_finite"]
        return auxiliary or is_finite(self.tokens[at], "de") or self._is_plural(at)

    def _is_oblique(self, mention: Mention) -> bool:
        opening, after = self.scene.lower(mention.first), self.tokens[min(mention.first + 1, mention.last - 1)]
        if opening in self.naming["oblique"]:
            return True
        return opening in self.naming["oblique_articles"] and not after.is_capital and after.lower.endswith("en")

    def is_agent(self, mention: Mention) -> bool:
        """Whether a passive names who acts: *wurde am Montag* **von der Feuerwehr** *gelöscht*."""
        if (
            self.scene.lower(mention.first - 1) not in self._agents
            and self.scene.lower(mention.first) not in self._agents
        ):
            return False
        before = range(mention.first - 1, max(-1, mention.first - _FRAME), -1)
        behind = range(mention.last, min(len(self.tokens) - 1, mention.last + _FRAME))
        return self._finds(before, self._is_passive) and self._finds(behind, self._ends_clause)

    def _finds(self, places: range, wanted: object) -> bool:
        for at in places:
            if callable(wanted) and wanted(at):
                return True
            if self.tokens[at].text in _STOPS:
                return False
        return False

    def _is_passive(self, at: int) -> bool:
        return self.scene.lower(at) in self._passive

    def _ends_clause(self, at: int) -> bool:
        token = self.tokens[at]
        return not token.is_capital and token.lower.endswith(("t", "en")) and not self.tokens[at + 1].is_word
