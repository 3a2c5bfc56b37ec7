"""Acts: verbs that say little without their noun (*filed* **a lawsuit**, *übte* **Kritik**) or clause."""

from __future__ import annotations

from summarizer.engines.offline.reading.clause_ends import is_ordinal_point
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, without, word_sets

__all__ = ["Acts"]

_OBJECT = 8  # tokens between an English verb and its noun: *issued a cease and desist* **order**
_BARE_CLAUSE = 7  # tokens within which a verb of the future shows that a clause begins
_PLACE = 9  # tokens of a place and a day between a verb of protest and *against*
_SPANS = frozenset({"hours", "days", "weeks", "months", "years", "decades", "ages", "minutes"})
_SPAN = 3  # tokens behind *for* in which a span of time is told: *nearly two* **months**
_CLAUSE = 20  # tokens between a German verb and its noun
_SICH = frozenset({"sich"})
_OWN = (frozenset({"ich", "mich"}), frozenset({"ich", "mir"}), frozenset({"wir", "uns"}))
_STOPS = frozenset(",;:.!?()")
_ENDS = frozenset(".;:!?…")
_LONG_CLAUSE = 40  # tokens within which *sich* is looked for before a verb


class Acts:
    """The acts of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        words = scene.vocabulary.words
        self.auxiliaries, self.being = words["auxiliaries"], words["auxiliaries.be"]
        self.senses = word_sets(scene.language, "senses")  # *fait appel* **à** *un expert*
        self.arguing = word_sets(scene.language, "arguing")
        self.placing = either(scene.vocabulary.naming["locating"], frozenset({"for", "this", "last", "yesterday"}))
        self.opening = either(words["articles"], words["determiners"])
        self.ended = self.senses["ended"]
        self.ties = either(scene.quoting["genitives"], scene.quoting["contracted"], frozenset({"à"}))
        self.borders = without(
            either(words["prepositions"], words["relatives"], words["conjunctions.subordinating"]), frozenset({"of"})
        )

    def has_noun(self, cue: StanceCue, index: int, unit: Unit) -> bool:
        """Whether one of the nouns of *cue* is the object of the verb at token *index*."""
        if self.language == "de":
            happened = self.scene.lower(index + 1) in self.being  # *wo die Demonstration* **gestartet war**
            return not happened and self._stands_in_clause(cue, index, unit)
        if self._is_object(cue, index + 1, min(unit.last, index + 1 + _OBJECT)):
            return True
        agent = self.scene.lower(index + 1) == "by"
        return agent and self.scene.has_one_of(cue.nouns, max(unit.first, index - _OBJECT), index)

    def behind_bare(self, cue: StanceCue, last: int, unit: Unit) -> int:
        """Token behind a French noun without any article, which is part of the verb: *met* **fin** *au gel*.

        So is one that has its own: *met* **un terme** *au gel*.

        The preposition that ties its object to it is left out too; *last* where no such noun follows. An English act
        of protest is left out with its preposition: *staged a strike* **over** *the toll*.
        """
        if cue.lemma in self.senses["staging"]:
            matter = range(last, min(unit.last - 1, self.behind_noun(cue, last, unit) + 1))
            return next((at + 1 for at in matter if self._leads_to_matter(cue, at)), last)
        after = self.behind_noun(cue, last, unit)
        before = self.scene.lower(after - 2)
        own = self.scene.lower(after - 1) in self.ended
        if self.language != "fr" or after <= last or (before in self.opening and not own) or before[:1].isdigit():
            return last  # *donne* **3 millions** *d'euros*
        return after + (after < unit.last and self.scene.lower(after) in self.ties)

    def behind_place(self, cue: StanceCue, last: int | None) -> int | None:
        """The *against* that a place or a day parts from its English verb: *protested in Norland* **against** *it*."""
        if last is not None and self.lasts(("", self.scene.lower(last)), last + 1) and "against" not in cue.connectors:
            return None  # *campaigned* **for years** *against the tax*
        place = last is not None and self.language == "en" and "against" in cue.connectors and not cue.fixed
        if last is None or not place or self.scene.lower(last) not in self.placing:
            return last
        for at in range(last + 1, min(len(self.tokens), last + _PLACE)):
            if self.tokens[at].lower == "against":
                return at
            if not self.tokens[at].is_word or self.tokens[at].lower in self.arguing["infinitive"]:
                break
        return last

    def lasts(self, words: tuple[str, ...], at: int) -> bool:
        """Whether the *for* that ends *words* before token *at* tells how long: *protested for* **two months**."""
        return words[-1] == "for" and any(
            self.scene.lower(to) in _SPANS and self.scene.lower(to + 1) != "of" for to in range(at, at + _SPAN)
        )

    def opens_clause(self, cue: StanceCue, last: int) -> bool:
        """Whether an English verb that needs no *that* has its clause at token *last*: *hoped* **he would** *pay*."""
        if self.language != "en" or "clause" not in cue.takes or not self.tokens[last - 1].is_word:
            return False
        near = range(last, min(len(self.tokens), last + _BARE_CLAUSE))
        stop = next(
            (at for at in near if not self.tokens[at].is_word or self.tokens[at].lower in self.borders), near.stop
        )
        return any(self.tokens[at].lower in self.arguing["will"] for at in range(last + 1, stop))

    def opens_german_clause(self, cue: StanceCue, last: int) -> bool:
        """Whether a verb that needs no preposition before *dass* has it at token *last*: *hofft* **, dass** *…*."""
        opens = self.scene.lower(last) == "," and self.scene.lower(last + 1) in self.arguing["complements"]
        return opens and "clause" in cue.takes

    def is_own(self, index: int) -> bool:
        """Whether a German reflexive pronoun is near token *index*: *stellt* **sich**, **ich** *freue* **mich**."""
        if self.scene.has_one_of(_SICH, index, index + _OBJECT):
            return True
        near = range(max(0, index - _OBJECT), min(index + _OBJECT, len(self.scene.tokens)))
        words = {self.scene.lower(at) for at in near if self.scene.inside[at] == self.scene.inside[index]}
        return any(pair <= words for pair in _OWN)

    def has_sich_before(self, index: int) -> bool:
        """Whether *sich* stands before a German verb that closes its clause: *hat* **sich** *am Montag verwahrt*."""
        before = range(index - 1, max(-1, index - _LONG_CLAUSE), -1)
        stops = (at for at in before if self.tokens[at].text in _ENDS and not is_ordinal_point(self.scene, at))
        return self.scene.has_one_of(_SICH, next(stops, before.stop) + 1, index)

    def has_other_sense(self, cue: StanceCue, index: int) -> bool:
        """Whether *sich* makes another verb of a German one: *setzte* **sich** *gegen Norland durch*."""
        if self.language != "de" or cue.reflexive or "sich" not in self.senses[f"told.{cue.lemma}"]:
            return False
        return self.scene.lower(index + 1) in _SICH or self.has_sich_before(index)

    def is_wanted(self, cue: StanceCue, last: int, begin: int) -> bool:
        """Whether an act of protest, whose issue begins at token *begin*, does not tell what it is against."""
        return cue.lemma in self.senses["staging"] and not self.scene.has_one_of(self.senses["against"], last, begin)

    def _leads_to_matter(self, cue: StanceCue, at: int) -> bool:
        """Whether *against* stands at token *at* right behind an act of protest."""
        lower, noun = self.scene.lower(at), self.scene.lower(at - 1)
        return lower in self.senses["against"] and noun in cue.nouns

    def behind_noun(self, cue: StanceCue, last: int, unit: Unit) -> int:
        """Token after the English noun behind the verb that ends before token *last*; *last* where none follows."""
        if not cue.nouns or self.language == "de":
            return last
        return self._object(cue, last, min(unit.last, last + _OBJECT)) or last

    def _is_object(self, cue: StanceCue, first: int, last: int) -> bool:
        """Whether a noun stands between two tokens before a preposition or a mark."""
        return self._object(cue, first, last) is not None

    def _object(self, cue: StanceCue, first: int, last: int) -> int | None:
        if not self.scene.has_one_of(cue.nouns, first, last):
            return None
        for at in range(first, last):
            token = self.tokens[at]
            if self._fits(cue, at):
                diverted = self.scene.lower(at + 1) in self.senses[f"diverted.{token.lower}"]
                return None if diverted or self._begins_clause(at) else at + 1
            if token.text in _STOPS or (token.lower in self.borders and token.lower not in cue.connectors):
                return None
            if token.lower == "of" and self.scene.lower(at + 1).endswith("ing"):
                return None  # *stopped short* **of endorsing** *the bill*
        return None

    def _begins_clause(self, at: int) -> bool:
        """Whether the noun at token *at* is the subject of what follows: *claimed* **the attack was** *staged*."""
        return self.scene.lower(at + 1) in self.auxiliaries

    def _stands_in_clause(self, cue: StanceCue, index: int, unit: Unit) -> bool:
        """Whether a noun stands in the clause of a German verb, before or behind it."""
        return self._meets(cue, range(index + 1, min(unit.last, index + _CLAUSE))) or self._meets(
            cue, range(index - 1, max(unit.first - 1, index - _CLAUSE), -1)
        )

    def _meets(self, cue: StanceCue, places: range) -> bool:
        for at in places:
            if self.tokens[at].text in _STOPS:
                return False
            if self._fits(cue, at):
                return True
        return False

    def _fits(self, cue: StanceCue, at: int) -> bool:
        """Whether token *at* is one of the nouns, behind the word that it needs: *stellt es* **in Frage**."""
        if self.tokens[at].lower not in cue.nouns:
            return False
        return not cue.connectors or self.scene.lower(at - 1) in cue.connectors
