"""Speakers that no word list knows: the noun phrase beside a verb or a preposition of speech is somebody.

*The technician, who left in May, said …*, *selon l'équipage, …*. Only the phrase's edges are looked for: a mark, a
verb, a conjunction or a preposition that does not tie a complement to its noun.
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.reading.fields_german import GermanFields
from summarizer.engines.offline.reading.relatives_french import RelativesFrench
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite, is_finite_at
from summarizer.engines.offline.speakers.nearby import Nearby
from summarizer.engines.offline.speakers.newcomers import Newcomers
from summarizer.engines.offline.speakers.source import Source
from summarizer.engines.offline.speakers.strangers_german import owner_of_compound
from summarizer.engines.offline.speakers.things import Things
from summarizer.lexicon import either, without

__all__ = ["Strangers"]

_LONGEST = 10  # tokens of a phrase; a longer one is no name for anybody
_LONGEST_NAME = 3  # words
_GENITIVE = "'s"
_MEMBERS = frozenset({"members"})
_CLOSED = frozenset(",.!?…-–—")  # what stands before a mark behind which a tag may follow
_BEHIND_PARTICIPLE = frozenset({"by", "in", "at", "from"})
_AGENTS = ("s", "er", "or", "ist", "ian", "man", "ess")  # ends of nouns for people
_ENCLOSED = 30  # tokens of a relative clause between a noun and its verb

_MANY = ("ent", "ont")  # ends French verbs of several


class Strangers(Newcomers):
    """The speakers of one text that its cast does not hold, each made a player when it first speaks."""

    def __init__(self, cast: Cast, nearby: Nearby) -> None:
        super().__init__(cast, nearby)
        self._french, self._relatives = RelativesFrench(cast.scene), cast.scene.vocabulary.words["relatives"]
        self._fields = GermanFields(cast.scene) if cast.scene.language == "de" else None
        words, quoting = cast.scene.vocabulary.words, cast.scene.quoting
        self._things = Things(cast.scene)
        edges = either(
            quoting["complementizers"], quoting["linking"], words["relatives"], words["adverbs"], words["pronouns"]
        )
        self._edges = without(edges, self._determiners)
        opening = either(words["conjunctions.subordinating"], words["relatives"])
        self._opening_clauses = opening if cast.scene.language == "en" else frozenset()
        if cast.scene.language == "de":
            opening = without(words["conjunctions.subordinating"], words["prepositions"])
            self._edges = either(self._edges, opening)
        self._prepositions = without(words["prepositions"], self._ties)
        self._governing = words["prepositions"]  # *Peña,* **a quien** *Roa acusa, …*

    def after(self, first: int, unit: Unit) -> Source | None:
        """The speaker named from the token *first* on: *selon* **l'équipage**, *says* **the technician**."""
        at, limit = first, min(unit.last, first + _LONGEST)
        while at < limit and self._belongs(at) and not self._is_behind_german_noun(at, first):
            at += 1
        while at > first and (self.is_determiner(at - 1) or self.scene.lower(at - 1) in self._ties):
            at -= 1
        return self._source(first, at)

    def before(self, at: int, unit: Unit) -> Source | None:
        """The speaker named up to the token *at*, without a clause in commas behind it: **the clerk** *, who …,*."""
        opening = self.opening(at, unit) if at > unit.first else None
        if opening and self._opens_description(opening):
            at = opening - 1
        elif at > unit.first and self.tokens[at].text == ",":
            at -= 1
        first = self.phrase_start(at + 1, unit.first)
        begins = first == unit.first or self.tokens[first - 1].text in ",;:." or self._is_edge(first - 1)
        begins = begins or self.scene.lower(first - 1) in self._opening_clauses or self._closes_words(first - 1)
        if self.scene.language == "de":
            article = self.scene.lower(first)
            if article in self.scene.vocabulary.naming["oblique"] or article in self.scene.quoting["contracted"]:
                return None  # **Im** *Landtag verlangte …*
            begins = begins or self.scene.lower(first - 1) in self.scene.vocabulary.words["conjunctions.subordinating"]
        found = self._source(first, at + 1) if begins else None
        return found or (self._name(first, at + 1, unit) if begins else None) or self._opening_plural(at, unit)

    def owned(self, at: int, unit: Unit) -> Source | None:
        """The English person or group of somebody else's that ends with token *at*: **Tom Dale's plumber** *said*."""
        noun, quoting = self.scene.lower(at), self.scene.quoting
        if self.scene.language != "en" or self.scene.lower(at - 1) != _GENITIVE or at - 2 < unit.first:
            return None
        told = noun in quoting["documents"] or noun in self.scene.lexicon.nouns
        if told or not (noun.endswith(_AGENTS[1:]) or noun in quoting["collectives"] or noun == "ally"):
            return None
        first = at - 2
        while first > unit.first and self.tokens[first - 1].is_capital:
            first -= 1
        begin = first - (first > unit.first and self.is_determiner(first - 1))
        return Source((self._player(begin, at + 1, first),), begin, at + 1)

    def _opening_plural(self, at: int, unit: Unit) -> Source | None:
        """The English plural without an article that opens a sentence, before its place: **People** *in Val say*."""
        end = unit.first
        places = without(either(self._prepositions, self._ties), self.scene.quoting["genitives"])
        while end < at and self._belongs(end) and self.scene.lower(end) not in places:
            end += 1
        placed = end > unit.first and self.scene.lower(end) in places and at - unit.first < _LONGEST
        if self.scene.language != "en" or not placed or not self._is_plural(end - 1):
            return None
        rest = range(end + 1, at + 1)
        whole = all(self.tokens[to].is_word and not self._is_edge(to) and not self._is_verb(to) for to in rest)
        return self._source(unit.first, end) if whole else None

    def opens_relative(self, comma: int) -> bool:
        """Whether a relative clause opens behind *comma*, or a preposition there: **, contre qui**, **, in dem**."""
        if self._fields is not None and self._fields.opens_governed(comma):
            return True
        governed = self.scene.language == "es" and self.scene.lower(comma + 1) in self._governing
        return self.scene.lower(comma + 1 + governed) in self._relatives or self._french.opens(comma)

    def _opens_description(self, comma: int) -> bool:
        """Whether a relative clause opens behind *comma*, or in English a participle that tells of the noun."""
        return self.opens_relative(comma) or self._behind_participle(comma) > comma

    def opening_subject(self, unit: Unit) -> Source | None:
        """The subject that an English sentence begins with: **The guests** *arrived, chanting “…”*."""
        verb = self.scene.next_finite(unit.first)
        if not unit.first < verb < min(unit.last, unit.first + _LONGEST):
            return None
        belong = all(self._belongs(at) for at in range(unit.first, verb))
        noun = self.scene.lower(verb - 1)
        somebody = noun.endswith(_AGENTS) or noun in self.scene.quoting["collectives"]
        found = self._source(unit.first, verb) if belong and somebody else None
        return found if found is not None and found.players else None

    def _closes_words(self, at: int) -> bool:
        """Whether the mark at token *at* closes words as before a tag: *"It leaks***,"** *the plumber said*."""
        if self.scene.language != "en" or self.scene.inside[at] < 0:
            return False
        return self.scene.text[self.scene.passages[self.scene.inside[at]].end - 1] in _CLOSED

    def filling(self, first: int, last: int) -> Source | None:
        """Whoever fills the tokens between marks and a verb: *"It leaks,"* **a plumber from Marlow** *said*."""
        if not (self.is_determiner(first) and first + 1 < last <= first + _LONGEST):
            return None
        others = (at for at in range(first, last) if not self.tokens[at].is_word or self._is_verb(at))
        return self._source(first, last) if next(others, None) is None else None

    def _is_verb(self, at: int) -> bool:
        return is_finite_at(self.tokens, at, self.scene.language)

    def _name(self, first: int, last: int, unit: Unit) -> Source | None:
        """A name no list tells: **Marlowbook** *said*; one that opens a sentence stands elsewhere too."""
        if self.scene.language != "en" or not 0 < last - first <= _LONGEST_NAME:
            return None
        if not all(self.tokens[at].is_capital for at in range(first, last)):
            return None
        if first == unit.first and self.tokens[first].text not in self._within_sentences:
            return None
        return Source((self._player(first, last, first),), first, last)

    @cached_property
    def _within_sentences(self) -> frozenset[str]:
        """The words with a capital that stand within a sentence, where only names have one."""
        heads = {unit.first for unit in self.scene.units}
        return frozenset(
            token.text
            for at, token in enumerate(self.tokens)
            if token.is_capital and at not in heads and self.tokens[at - 1].is_word and at
        )

    def phrase_start(self, first: int, floor: int) -> int:
        """Where the noun phrase begins that holds the token *first*, not before *floor*: **the retired** *mayor*."""
        floor = max(floor, first - 1 - _LONGEST)
        while first > floor and self._belongs(first - 1):
            first -= 1
        return first

    def counts(self, at: int, unit: Unit) -> bool:
        """Whether the phrase that ends with token *at* says how many of a group: **some of** *the engineers*."""
        first = self.phrase_start(at, unit.first)
        return self.is_determiner(first) and self.scene.lower(first + 1) in self.scene.quoting["genitives"]

    def marked(self, first: int, last: int) -> Source | None:
        """The institution whose name the marks around the tokens from *first* to *last* hold."""
        if first >= last or not self.tokens[first].is_capital:
            return None
        number = self._player(first, last, first)
        self.cast.players[number].kind = "organization"
        return Source((number,), first, last)

    def opening(self, comma: int, unit: Unit) -> int | None:
        """The comma that opens the relative clause, or the description without a verb, that *comma* or marks close."""
        marked = self.tokens[comma].text != ","
        if marked and not (self.scene.language == "en" and self.scene.closes_with_comma(comma)):
            return None
        commas = [at for at in range(comma - 1, max(unit.first, comma - _ENCLOSED), -1) if self.tokens[at].text == ","]
        relative = (at for at in commas if self.opens_relative(at))
        found = next(relative, None)
        if (
            found is None
            and commas
            and not marked
            and (self._opens_gerund(commas[0]) or not self.scene.has_clause(self._behind_participle(commas[0]), comma))
        ):
            return commas[0]
        return found

    def _opens_gerund(self, comma: int) -> bool:
        """Whether a French gerund of saying or of a stand follows, with what is said: **, annonçant** *qu'il part,*."""
        word = self.scene.lower(comma + 1)
        if self.scene.language != "fr" or not word.endswith("ant"):
            return False
        return word in self.scene.lexicon.verbs or word in self.scene.vocabulary.stances

    def _behind_participle(self, comma: int) -> int:
        """Token behind an English participle that describes a noun: *the crowd,* **led** *by Roe,*; else *comma*."""
        participle = self.scene.language == "en" and self.scene.lower(comma + 2) in _BEHIND_PARTICIPLE
        return comma + 2 if participle else comma

    def _belongs(self, at: int) -> bool:
        """Whether the token *at* can stand within a noun phrase."""
        token, lower = self.tokens[at], self.tokens[at].lower
        if self.scene.language == "en" and lower in {_GENITIVE, "which"}:
            return lower == _GENITIVE  # **the paper's** *editorial board*, *which* **the probe** *said*
        if not (token.is_word or token.text.isdigit()) or self.scene.inside[at] >= 0 or lower in self._edges:
            return False
        return lower not in self._prepositions and not self._is_verb(at)

    def _is_behind_german_noun(self, at: int, first: int) -> bool:
        """Whether a small word after a German noun, which has a capital, begins what is said of it."""
        if self.scene.language != "de" or at == first or not self.tokens[at - 1].is_capital:
            return False
        genitive = self.scene.lower(at) in self.scene.vocabulary.naming["genitive_articles"]
        return not (self.tokens[at].is_capital or genitive or self.scene.lower(at) in self._ties)

    def _source(self, first: int, last: int) -> Source | None:
        """The speaker of a phrase that begins with a determiner, or of a plural without one."""
        nouns = [at for at in range(first, last) if not self.is_determiner(at)]
        if nouns and self.scene.lower(nouns[0]) in self._ties:
            del nouns[0]  # *some* **of** *the engineers*
        if not nouns or last - first > _LONGEST or not self._is_phrase(first, last):
            return None
        opening = self.scene.lower(nouns[0])
        if opening in self.scene.quoting["no_sources"] or (self.scene.language == "de" and opening in self._ties):
            return None
        if self._things.is_document(nouns) or self._things.is_thing(nouns):
            return Source(self._issuer(nouns[0], last), first, last)
        known = self.scene.vocabulary
        if self.scene.lower(first) in known.naming["quantifiers"] or self.scene.lower(nouns[0]) in known.calendar:
            return Source((), first, last)
        if self.scene.language == "fr" and first < nouns[0] and self._is_verb_of_many(first, nouns[0]):
            return Source((), first, last)  # **certains** *refusent*
        known_player = self.nearby.marked_from(first, last, self.scene.unit_of[first])
        return Source((self._player(first, last, nouns[0]) if known_player is None else known_player,), first, last)

    def _is_verb_of_many(self, first: int, at: int) -> bool:
        """Whether a French verb stands at token *at*, whatever makes a noun of it: *certains* **demandent**.

        A plural that ends in *-ant* has no *s*, and so is a participle.
        """
        word = self.scene.lower(at)
        participle = word.endswith("ant") and self.scene.lower(first).endswith("s")
        return participle or (word.endswith(_MANY) and is_finite(self.tokens[at], "fr"))

    def _issuer(self, noun: int, last: int) -> tuple[int, ...]:
        """Who issued a document, as its genitive tells: *einem Prüfbericht* **des Landesamts**; nobody if none does."""
        if self.scene.language == "de" and (owner := owner_of_compound(self.cast, self.tokens[last - 1])) is not None:
            return (owner,)
        mentions = self.nearby.by_unit.get(self.scene.unit_of[noun], ())
        found = (mention for mention in mentions if noun < mention.first and mention.last <= last)
        return tuple(mention.actor for mention in islice(found, 1) if self.cast.players[mention.actor].kind != "person")

    def names_thing(self, word: str) -> bool:
        """Whether a noun is nobody's."""
        return self._things.names(word)

    def is_thing(self, source: Source) -> bool:
        """Whether a subject is a thing that says nothing of its own: **le bilan** *fait état de …*."""
        nouns = [at for at in range(source.first, source.last) if not self.is_determiner(at)]
        documents = self._things.documents.intersection(map(self.scene.lower, nouns))
        return bool(nouns) and not source.players and not documents and self._things.is_thing(nouns)

    def _is_phrase(self, first: int, last: int) -> bool:
        """Whether a phrase has a determiner, is a plural without one, or a German noun that the preposition governs."""
        determined = self.is_determiner(first) or self.is_determiner(first - 1)
        head = self._head(first, last)
        owned = self.scene.lower(head + 1) in self.scene.quoting["genitives"]
        if not owned or self.scene.lower(head) in _MEMBERS:  # who decide as the body they are of
            head = last - 1
        return determined or self._is_plural(head) or self._is_german_name(first, last)
