"""Stands that a noun tells: *its opposition to the toll*, *le refus du maire de signer*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.reading.circumstances_german import opens_other_phrase
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Unit, at_or_after
from summarizer.engines.offline.reading.verbs import is_finite, is_finite_at, is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["StandNouns"]

_ADJECTIVES = 2  # tokens between an owner and the noun: *its* **own firm** *opposition*
_HOLDER = 4  # tokens between a noun and the actor whose stand it is: *la décision* **du nouveau** *maire*
_GOVERNS = 5  # tokens before the noun phrase in which a verb may turn or empty it: **withdrew** *its support for*
_ASIDE = 8  # tokens of an aside behind a holder: a day
_CLAUSAL = frozenset({"qui", "que", "qu'", "dont", "où"})
_OBJECTIVE = frozenset({"du", "des"})
_MARKS = frozenset({"«", "“", '"'})
_DE, _PLAYED = frozenset({"de", "d'"}), 6  # tokens in which a contest is named: *est de* **gagner la coupe**
_FEWEST = 2  # tokens of an issue
_LISTING = 4  # tokens between demands and the verb that tells what they are: *demands* **have since also** *grown*


class StandNouns:
    """The nouns of stance of one scene. Each needs an owner and the preposition that opens its issue."""

    def __init__(self, discourse: Discourse, subjects: StandSubjects, clauses: ClauseEnds) -> None:
        self.discourse, self.subjects, self.clauses = discourse, subjects, clauses
        self.scene, self.tokens = discourse.scene, discourse.scene.tokens
        self.known, words = word_sets(self.scene.language, "arguing"), self.scene.vocabulary.words
        self.owners, self.nominal = words["determiners.possessive"], either(words["articles"], words["determiners"])
        self.finite = frozenset({"is", "are", "was", "were", "has", "had"})
        self.helping = either(words["auxiliaries"], words["adverbs"])
        self.contracted = words["articles.contracted"]
        self.genitives = either(self.scene.quoting["genitives"], self.scene.quoting["contracted"])
        self.nouns = self.scene.vocabulary.stance_nouns
        self.negations = either(self.known["negations"], words["negations"])
        self.be, self.contests = words["auxiliaries.be"], word_sets(self.scene.language, "senses")["contests"]
        self.clitics, self.prepositions = self.scene.quoting["clitics"], words["prepositions"]
        self.places = self.scene.signs["stance noun"]

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands that nouns of *unit* tell."""
        at = at_or_after(self.places, unit.first)
        while at < unit.last:
            yield from self._stand(at, unit)
            at = at_or_after(self.places, at + 1)

    def _stand(self, at: int, unit: Unit) -> Iterator[Stand]:
        found = self._owned(at, unit) or self._holders(at, unit)
        if found is None:
            return
        source, first, after = found
        cues, listing = self.nouns[self.tokens[at].lower], self._behind_listing(at, unit)
        after = after + self._is_predicate(after) if listing is None else listing
        cue = next((cue for cue in cues if listing is not None or self.scene.lower(after) in cue.connectors), None)
        begin = after + 1
        if not source.players or cue is None or self._has_object(cue, at, after):
            return
        end = self._before_predicate(first, begin, self._end(begin, unit, self.scene.inside[at]), unit)
        stance = self._stance(cue.stance, first, unit)
        denied = begin + 1 + (self.scene.lower(begin + 1) in _MARKS)  # *de ne* **« pas** *signer »*
        if stance and self.scene.lower(begin) == "ne" and self.scene.lower(denied) in self.negations:
            stance, begin = TURNED.get(stance), denied + 1  # *son intention de* **ne pas** *signer*
        noun = self.scene.language == "de" and begin < end and self.tokens[begin].is_capital  # *nach* **Neuwahlen**
        short = (noun or self.tokens[after].lower in self.contracted) and end > begin  # *au projet* holds its article
        if self.scene.language == "fr" and end > begin:
            short = short or is_french_infinitive(self.tokens[begin].lower)  # *sa volonté de* **signer**
        if (short or end - begin >= _FEWEST) and stance is not None and not self._is_object(source, begin, unit):
            told = self.tokens[first].lower in without(self.owners, self.known["own"])
            yield Stand(source, stance, self._from_verb(first, unit) if told else first, begin, end)

    def governs(self, noun: Stand) -> range:
        """The tokens at which verbs begin that only tell the issue of *noun*: *leur refus de* **fermer** *le quai*.

        English demands may hold several: *their demands include* **closing** *the quay*, **building** *a pier*.
        """
        word = self.scene.lower(noun.begin)
        if self.scene.language == "en" and word.endswith("ing"):
            return range(noun.begin, noun.end)
        infinitive = self.scene.language == "fr" and is_french_infinitive(word)
        return range(noun.begin, noun.begin + infinitive)

    def _behind_listing(self, at: int, unit: Unit) -> int | None:
        """The last word that leads to what English demands are: *their demands* **have included** *a vote*."""
        if self.scene.language != "en" or self.tokens[at].lower not in self.known["itemised"]:
            return None
        verb = at + 1
        skipped = (
            without(self.helping, self.finite) if self.scene.lower(at - 1) in self.known["chief"] else self.helping
        )
        while verb < min(unit.last - 2, at + _LISTING) and self.tokens[verb].lower in skipped:
            verb += 1
        word, grows = self.scene.lower(verb), self.scene.lower(verb) in self.known["growing"]
        if grows and self.scene.lower(verb + 1) == "to":
            return verb + 1 + (self.scene.lower(verb + 2) in self.known["including"])
        if word in self.finite and self.scene.lower(at - 1) in self.known["chief"]:
            after = self.scene.lower(verb + 1)  # *their main demand* **is a** *pay rise*, **is that** *the ford reopen*
            return verb + (after == "that") if after in either(self.nominal, self.known["complements"]) else None
        return verb if word in self.known["including"] else None

    def _end(self, begin: int, unit: Unit, passage: int) -> int:
        """Token after the issue, without the German verb that closes its clause: *Kritik am Plan* **geübt**."""
        end = self.clauses.end(begin, unit, passage)
        if self.scene.language == "en":  # *its refusal to pay* **is** *known*
            return next((at for at in range(begin + 1, end) if self._is_said_of(at, begin)), end)
        if self.scene.language != "de":
            return end
        ends = (at for at in range(begin + 1, end) if self._closes(at) or opens_other_phrase(self.tokens, at))
        return next(ends, end)

    def _is_predicate(self, at: int) -> bool:
        """Whether a French *être* ties an infinitive to a noun of wanting: *le souhait du roi* **est** *de vendre*."""
        ties = self.scene.language == "fr" and self.scene.lower(at) in self.be and self.scene.lower(at + 1) in _DE
        played = self.scene.has_one_of(self.contests, at + 2, at + _PLAYED)
        return ties and is_french_infinitive(self.scene.lower(at + 2)) and not played

    def _has_object(self, cue: StanceCue, at: int, after: int) -> bool:
        """Whether objects stand in a row behind a French noun, and no holder: *l'abandon* **des quais et du pont**."""
        objective = self.scene.language == "fr" and cue.connectors >= _OBJECTIVE
        return objective and self.scene.has_one_of(self.known["joins"], at + 1, after)

    def _before_predicate(self, first: int, begin: int, end: int, unit: Unit) -> int:
        """Token after the issue, before the verb of which a French noun is the subject: *le refus de* … **inquiète**.

        Behind a verb, or in front of what a relative clause tells, nothing shows that the next verb is its own.
        """
        if self.scene.language != "fr":
            return end
        for at in range(first - 1, unit.first - 1, -1):
            if not self.tokens[at].is_word:
                break
            if is_finite_at(self.tokens, at, "fr"):
                return end
        for at in range(begin, end):
            if self.tokens[at].lower in _CLAUSAL:
                return end
            verb = at > begin and not self.tokens[at].is_capital and is_finite_at(self.tokens, at, "fr")
            if verb and self.scene.lower(at - 1) not in self.prepositions:
                comma = next((to for to in range(at - 1, begin, -1) if self.tokens[to].text == ","), at)
                return comma - (self.scene.lower(comma - 1) in self.clitics)
        return end

    def _is_said_of(self, at: int, begin: int) -> bool:
        """Whether *is* or *has* at token *at* is said of the stand, for no clause within its issue has it."""
        clause = either(self.scene.quoting["relatives"], self.scene.quoting["subjects"], self.known["complements"])
        says = self.tokens[at].lower in self.finite and not self.scene.has_one_of(clause, begin, at)
        return says and self.tokens[at - 1].lower not in self.helping

    def _closes(self, at: int) -> bool:
        """Whether a German verb at token *at* ends what a noun before it governs."""
        token = self.tokens[at]
        if token.is_capital or not token.is_word or token.lower in self.nominal:
            return False
        last = at + 1 >= len(self.tokens) or not self.tokens[at + 1].is_word
        words = self.scene.vocabulary.words
        known = (
            token.lower in either(words["auxiliaries"], words["finite_hints"])
            or token.lower in self.scene.lexicon.verbs
        )
        finite = self.tokens[at - 1].is_capital and is_finite_at(self.tokens, at, "de")
        return known or finite or (last and self.tokens[at - 1].is_capital and token.lower.endswith(("en", "t")))

    def _is_object(self, source: Source, begin: int, unit: Unit) -> bool:
        """Whether whoever has the stand is what it is about, and so somebody else has it: *his support for* **Tal**."""
        mention = self._mention(begin, unit)
        return mention is not None and mention.first == begin and mention.actor in source.players

    def _owned(self, at: int, unit: Unit) -> tuple[Source, int, int] | None:
        """Whose the noun at token *at* is by a possessive or an English genitive, and the tokens before and after."""
        for first in range(at - 1, max(unit.first, at - 2 - _ADJECTIVES) - 1, -1):
            lower = self.tokens[first].lower
            if lower in self.owners:
                source = self._owner(first, unit)
                return (source, first, at + 1) if source else None
            if lower in {"'s", "'", "’"} and self.scene.language == "en":
                named = self.discourse.subjects.touching(first - 1, unit)
                return (named, named.first, at + 1) if named else None
            if not self.tokens[first].is_word or lower in self.nominal:
                break
        return self._named_before(at, unit) if self.scene.language == "de" else None

    def _named_before(self, at: int, unit: Unit) -> tuple[Source, int, int] | None:
        """The name in the genitive right before a German noun: **Ada Tals** *Wunsch nach Ruhe*, **Malis** *Protest*."""
        owner = self.discourse.subjects.touching(at - 1, unit) if at > unit.first else None
        genitive = owner is not None and self.tokens[at - 1].is_capital and self.tokens[at - 1].lower.endswith("s")
        return (owner, owner.first, at + 1) if owner is not None and genitive else None

    def _owner(self, at: int, unit: Unit) -> Source | None:
        """Whom the possessive at token *at* takes up: the speaker, or whoever acts in the sentence."""
        passage = self.scene.inside[at]
        if self.tokens[at].lower in self.known["own"]:
            return Source(self.subjects.speakers.get(passage, ()), 0, 0)
        if passage >= 0:  # *“the council must drop* **its** *opposition”*: whoever is named right before
            named = self.discourse.subjects.touching(at - 1, unit)
            return Source(named.players, 0, 0) if named else None
        ahead = self.scene.language != "en" or at > unit.first  # **their** *demands* own none of themselves
        return Source(self.discourse.owner(at, self._from_verb(at, unit), unit, ahead=ahead), 0, 0)

    def _holders(self, at: int, unit: Unit) -> tuple[Source, int, int] | None:
        """Whose the noun is by a genitive behind it: *l'appel* **du maire** *à*, *the refusal* **of the port** *to*."""
        opens = self.tokens[at - 1].lower in self.nominal if at > unit.first else False
        if not opens or at + 2 >= unit.last:
            return None
        genitive = self.tokens[at + 1].lower in self.genitives
        if not genitive and not (self.scene.language == "de" and self.tokens[at + 1].lower in self.nominal):
            return None
        mention = self._mention(at + 1, unit)
        if mention is None or mention.kind == "unknown":
            return None
        return Source((mention.actor,), 0, 0), at - 1, self._behind_aside(self._behind_holder(mention), unit)

    def _behind_aside(self, last: int, unit: Unit) -> int:
        """Token after a short aside behind the holder: *la décision du maire* **, lundi dernier,** *de vendre*."""
        if last >= unit.last or self.tokens[last].text != ",":
            return last
        places = range(last + 2, min(unit.last - 1, last + _ASIDE))
        return next((at + 1 for at in places if self.tokens[at].text == ","), last)

    def held(self, at: int, unit: Unit) -> Source | None:
        """Whose the noun at token *at* is by a genitive behind it, and where that ends; its issue stands elsewhere."""
        if self.tokens[at + 1].lower not in self.genitives:
            return None
        mention = self._mention(at + 1, unit)
        if mention is None or mention.kind == "unknown" or mention.first > at + _HOLDER:
            return None
        last = self._behind_holder(mention)
        connectors = {word for cue in self.nouns[self.tokens[at].lower] for word in cue.connectors}
        tied = last < unit.last and self.tokens[last].lower in connectors
        return None if tied else Source((mention.actor,), mention.first, last)

    def _behind_holder(self, mention: Mention) -> int:
        """Token after the holder, before the preposition of the noun that a French function took for its own.

        *le soutien du maire* **au** *projet* is no *maire au projet*.
        """
        if self.scene.language != "fr" or mention.role is None:
            return mention.last
        aide = (
            self.tokens[mention.head].lower in self.scene.vocabulary.naming["aides"]
        )  # *l'adjoint* **à** *la culture*
        places = range(mention.head + 1 + aide, mention.last)
        return next((at for at in places if self.tokens[at].lower in self.known["toward"]), mention.last)

    def _mention(self, at: int, unit: Unit) -> Mention | None:
        """The first mention behind token *at*, with nothing but words between."""
        for mention in self.discourse.by_unit.get(unit.number, ()):
            if mention.first > at + _HOLDER:
                return None
            if mention.first >= at:
                between = self.tokens[at : mention.first]
                return mention if all(token.is_word for token in between) and mention.last < unit.last else None
        return None

    def _stance(self, stance: Stance, first: int, unit: Unit) -> Stance | None:
        """The noun's stance, turned by a verb of giving up before it; None where it is only wanted or missing."""
        before = self._governing(first, unit)
        if not self.known["wanting"].isdisjoint(before):
            return None
        if self.known["reversing"].isdisjoint(before):
            return stance
        return TURNED.get(stance) if stance == "supports" else None  # **dropped** *its opposition* backs nothing yet

    def _governing(self, first: int, unit: Unit) -> set[str]:
        """The words before a noun phrase that may govern it; *and* ends them: *after a* **drop and** *its support*."""
        words: set[str] = set()
        for at in range(first - 1, max(unit.first - 1, first - 1 - _GOVERNS), -1):
            if not self.tokens[at].is_word or self.tokens[at].lower in self.known["joins"]:
                break
            words.add(self.tokens[at].lower)
        return words

    def _from_verb(self, first: int, unit: Unit) -> int:
        """The verb right before the noun phrase, which belongs to the evidence: **a redit** *son soutien à*."""
        at = first
        while at > unit.first and first - at < _GOVERNS and self.tokens[at - 1].is_word:
            if not self._is_verbal(at - 1):
                break
            at -= 1
        return at

    def _is_verbal(self, at: int) -> bool:
        token = self.tokens[at]
        if token.is_capital:
            return False
        verb = token.lower in self.scene.lexicon.verbs or token.lower in self.scene.vocabulary.words["auxiliaries"]
        return verb or is_finite(token, self.scene.language)
