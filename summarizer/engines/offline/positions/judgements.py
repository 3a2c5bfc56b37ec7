"""Judgements that the article tells: *juge la mesure* **injuste**, *a décrit le plan comme* **une menace**."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from summarizer.engines.offline.positions.drafts import Stand
from summarizer.engines.offline.positions.impersonal import Impersonal
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.phrase_tables import phrases_at
from summarizer.engines.offline.reading.scene import Scene, Unit, between
from summarizer.engines.offline.reading.verbgroups import VerbGroups
from summarizer.engines.offline.reading.vocabulary import vocabulary
from summarizer.lexicon import either, without, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Judgements"]

_OBJECT = 10  # tokens between a verb of judging and its word: *juge la réforme des retraites* **injuste**
_ENDS = frozenset(".;:!?")
_AS = frozenset({"as"})  # *described the toll* **as** *unfair*
_THING = frozenset({"it"})


class Judgements:
    """The verbs of judging of one scene, found from the words they judge by."""

    def __init__(self, scene: Scene, groups: VerbGroups, subjects: StandSubjects, clauses: ClauseEnds) -> None:
        self.scene, self.tokens, self.groups = scene, scene.tokens, groups
        self.subjects, self.clauses = subjects, clauses
        self.known, self.phrases = word_sets(scene.language, "arguing"), scene.vocabulary.demands
        self.verbs = self.known["verdicts"]
        self.heads = _heads(scene.language)
        self.borders = without(either(self.known["complements"], self.known["clause_ends"]), _AS)
        words = scene.vocabulary.words
        self.behind = either(words["prepositions"], words["conjunctions"], words["relatives"], words["adverbs"])
        self.impersonal, self.openings = Impersonal(scene), either(_THING, words["adverbs"], self.known["negations"])
        self.somebody = without(scene.quoting["pronouns.other"], _THING)

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The judgements of *unit*."""
        places = between(self.scene.signs["demand"], unit.first, unit.last)
        for at in places if self.scene.has_one_of(self.verbs, unit.first, unit.last) else ():
            word = self._word(at, unit) if self.tokens[at].plain in self.heads else None
            verb = self._verb(at, unit) if word is not None else None
            found = self._stand(unit, verb, *word) if word is not None and verb is not None else None
            if found is not None:
                yield found

    def _word(self, at: int, unit: Unit) -> tuple[int, Stance] | None:
        """The token after the word of judgement at token *at*, and its side; None where none begins."""
        for words, side in phrases_at(self.phrases, self.tokens, at):
            if at + len(words) <= unit.last and not self._describes(at, at + len(words)):
                return at + len(words), "opposes" if side == "opposes" else "supports"
        return None

    def _describes(self, at: int, after: int) -> bool:
        """Whether an English adjective stands before its noun and judges nothing: *found* **dangerous** *fumes*."""
        if self.scene.language != "en" or after > at + 1 or after >= len(self.tokens):
            return False
        return self.tokens[after].is_word and self.tokens[after].lower not in self.behind

    def _verb(self, at: int, unit: Unit) -> int | None:
        """The verb of judging before token *at*, with no other clause between."""
        for verb in range(at - 1, max(unit.first - 1, at - 1 - _OBJECT), -1):
            token = self.tokens[verb]
            if token.text in _ENDS or token.lower in self.borders:
                return None
            if token.lower in self.verbs and not token.is_capital:
                return verb
        return None

    def _stand(self, unit: Unit, verb: int, after: int, side: Stance) -> Stand | None:
        group = self.groups.at(verb, unit.first)
        passage = self.scene.inside[verb]
        begin = after + 1 if self._is_opened(verb, after) else verb + 1
        if self.groups.is_negated(group.first, after):
            if begin == verb + 1 or side == "opposes":
                return None
            side = TURNED[side]  # *n'a* **pas** *jugé utile de le fermer*
        if passage >= 0:
            return None
        end = max(after, self.clauses.end(begin, unit, passage))
        agent = self.scene.has_one_of(self.known["agents"], verb + 1, after + 1)
        if agent and (group.bare or group.passive):
            source, last = self.subjects.agent(unit, verb + 1, end)
            return Stand(source, side, group.first, verb + 1, max(after, last)) if source is not None else None
        source = None if group.bare or group.passive else self.subjects.of(unit, verb, group)
        return Stand(source, side, group.first, begin, end) if source is not None else None

    def _is_opened(self, verb: int, after: int) -> bool:
        """Whether the word of judgement, right behind its verb or *it*, judges an infinitive: *juge inutile* **de**."""
        between = {self.tokens[at].lower for at in range(verb + 1, after - 1)}
        return self.impersonal.opened(after) and between <= self.openings


@cache
def _heads(language: str) -> frozenset[str]:
    """The words that may begin a judgement, and no duty."""
    return frozenset(vocabulary(language).demands) - word_sets(language, "arguing")["duties"]
