"""Judgements that the article tells: *juge la mesure* **injuste**, *a décrit le plan comme* **une menace**."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from summarizer.engines.offline.positions.impersonal import Impersonal
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.positions.verdicts import labels
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.phrase_tables import Phrases, phrases_at
from summarizer.engines.offline.reading.scene import Scene, Unit, between
from summarizer.engines.offline.reading.verbgroups import VerbGroup, VerbGroups
from summarizer.engines.offline.reading.vocabulary import vocabulary
from summarizer.lexicon import either, without, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Judgements"]

_OBJECT = 10  # tokens between a verb of judging and its word: *juge la réforme des retraites* **injuste**
_WORD = 3  # tokens from a verb to its word of judgement, where nothing else stands between: *as “***unfair**”
_ENDS = frozenset(".;:!?")
_AS = frozenset({"as"})  # *described the toll* **as** *unfair*
_THING = frozenset({"it"})
_QUE = frozenset({"que", "qu'"})
_OPENING = frozenset('«“"')
_CLOSING = frozenset('»”"’')


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
        self.articles = either(words["articles"], words["determiners"])
        self.behind = either(
            words["prepositions"], words["conjunctions"], words["relatives"], words["adverbs"], self.articles
        )
        self.leading = either(_AS, scene.quoting["genitives"], self.known["likening"])
        self.pronouns = either(scene.quoting["pronouns.subject"], scene.quoting["pronouns.other"])
        self.topics = Topics(scene)
        self.labels = labels(scene.language) if scene.language == "fr" else Phrases(())
        self.impersonal, self.openings = Impersonal(scene), either(_THING, words["adverbs"], self.known["negations"])
        self.somebody = without(scene.quoting["pronouns.other"], _THING)

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The judgements of *unit*."""
        if not self.scene.has_one_of(self.verbs, unit.first, unit.last):
            return
        for at in self._places(unit):
            word = self._word(at, unit)
            verb = self._verb(at, unit) if word is not None else None
            found = self._stand(unit, verb, at, *word) if word is not None and verb is not None else None
            if found is not None:
                yield found

    def _places(self, unit: Unit) -> Iterable[int]:
        """The tokens of *unit* at which a word of judgement may stand: French calls things names without an article."""
        signs = between(self.scene.signs["demand"], unit.first, unit.last)
        if not self.scene.has_one_of(self.known["naming"], unit.first, unit.last):
            return signs
        return sorted({*signs, *(at for at in range(unit.first, unit.last) if self.tokens[at].plain in self.labels)})

    def _word(self, at: int, unit: Unit) -> tuple[int, Stance] | None:
        """The token after the word of judgement at token *at*, and its side; None where none begins."""
        labels = phrases_at(self.labels, self.tokens, at) if self._is_label(at) else ()
        phrases = phrases_at(self.phrases, self.tokens, at) if self.tokens[at].plain in self.heads else ()
        for words, side in (*labels, *phrases):
            if at + len(words) <= unit.last and not self._describes(at, at + len(words)):
                return at + len(words), "opposes" if side == "opposes" else "supports"
        return None

    def _is_label(self, at: int) -> bool:
        """Whether token *at* stands right behind *de*, and perhaps a mark: *qualifie la taxe de* **« honte »**."""
        before = at - 1 if self.tokens[at - 1].is_word else at - 2
        return at > 1 and self.scene.lower(before) in self.scene.quoting["genitives"]

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
            noun = self.tokens[verb - 1].lower in self.articles  # *considère la* **taxe** *comme une erreur*
            if token.lower in self.verbs and not token.is_capital and not noun:
                return verb
        return None

    def _stand(self, unit: Unit, verb: int, at: int, after: int, side: Stance) -> Stand | None:
        group = self.groups.at(verb, unit.first)
        passage = self.scene.inside[verb]
        closed = after + (after < unit.last and self.tokens[after].text in _CLOSING)
        begin = closed + 1 if self._is_opened(verb, closed) else verb + 1
        if self.groups.is_negated(group.first, after):
            if begin == verb + 1 or side == "opposes":
                return None
            side = TURNED[side]  # *n'a* **pas** *jugé utile de le fermer*
        if passage >= 0:
            return None
        end = max(after, self.clauses.end(begin, unit, passage))
        if group.bare or group.passive:
            return self._passive(unit, group, verb, max(end, self.clauses.end(after, unit, passage)), side)
        source, end = self.subjects.of(unit, verb, group), self._closed(end)
        about = self.topics.antecedent(unit, group.first) if at <= verb + _WORD else None
        about = about or self._relative(unit, group.first)
        about = about or (self._object(verb + 1, at, after, end) if begin == verb + 1 else None)
        return Stand(source, side, group.first, begin, end, about) if source is not None else None

    def _relative(self, unit: Unit, first: int) -> tuple[int, int] | None:
        """The noun that a French relative clause judges: **une taxe** *que le maire juge injuste*."""
        near = range(first - 1, max(unit.first, first - _OBJECT), -1) if self.scene.language == "fr" else range(0)
        at = next((at for at in near if self.tokens[at].lower in _QUE), None)
        if at is None or not self.tokens[at - 1].is_word or self.scene.has_clause(at, first):
            return None
        return self.topics.described(unit, at)

    def _closed(self, end: int) -> int:
        """*end*, moved behind the mark that closes the words of judgement: *calls the toll “a* **scandal”**."""
        marked = end < len(self.tokens) and self.scene.inside[end - 1] >= 0 and self.tokens[end].text in _CLOSING
        return end + marked

    def _passive(self, unit: Unit, group: VerbGroup, verb: int, end: int, side: Stance) -> Stand | None:
        """The judgement that a passive tells: *la taxe est* **jugée injuste par les riverains**."""
        agent = self.scene.has_one_of(self.known["agents"], verb + 1, end)
        source, last = self.subjects.agents.of(unit, verb + 1, end) if agent else (None, end)
        about = self.topics.described(unit, verb) if group.bare else self.topics.before(unit, group.first)
        if source is None or about is None:
            return None
        return Stand(source, side, group.first, source.first, max(end, last), about)

    def _object(self, begin: int, at: int, after: int, end: int) -> tuple[int, int] | None:
        """What is judged by the words from token *at* to *after*: what stands between these and the verb, or behind.

        *calls* **the toll** *a scandal*, *juge injuste* **la taxe**; None where that is a mere pronoun.
        """
        upto = at
        while upto > begin and (self.tokens[upto - 1].lower in self.leading or not self.tokens[upto - 1].is_word):
            upto -= 1
        if upto > begin:
            bare = upto - begin == 1 and self.tokens[begin].lower in self.pronouns
            return None if bare else (begin, upto)
        after += after < end and not self.tokens[after].is_word
        opens = after < end and self.tokens[after].lower in self.articles
        return (after, end) if opens else None

    def _is_opened(self, verb: int, after: int) -> bool:
        """Whether the word of judgement, right behind its verb or *it*, judges an infinitive: *juge inutile* **de**."""
        words = range(verb + 1, after - 1 - (not self.tokens[after - 1].is_word))
        between = {self.tokens[at].lower for at in words if self.tokens[at].text not in _OPENING}
        return self.impersonal.opened(after) and between <= self.openings


@cache
def _heads(language: str) -> frozenset[str]:
    """The words that may begin a judgement, and no duty."""
    return frozenset(vocabulary(language).demands) - word_sets(language, "arguing")["duties"]
