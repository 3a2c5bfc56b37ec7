"""French relative clauses with a subject of their own: *la maire,* **que le préfet accuse de mentir** *, a …*."""

from __future__ import annotations

from collections.abc import Collection

from summarizer.engines.offline.reading.homographs import may_hold_clause
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.lexicon import either, without

__all__ = ["QUE", "RelativesFrench"]

_REACH = 14  # tokens from a relative pronoun to the verb of its clause
_LEAD = 3  # tokens of a preposition: *au sujet* **desquels**
_NOUN = 2  # tokens of an article and its noun
_TOPIC = 9  # tokens of what *que* tells of
QUE = frozenset({"que", "qu'"})
_GOVERNED = 8  # tokens from *auquel* to its verb, with its subject
_WHICH = frozenset({"lequel", "laquelle", "lesquels", "lesquelles", "quoi"})
_GOVERNABLE = _WHICH | frozenset({"auquel", "auxquels", "auxquelles", "dont"})
_PARTICIPLES = ("é", "ée", "és", "ées")
_STOPS = frozenset(",;:.!?")
_SPANS = frozenset(
    {"fois", "semaine", "mois", "an", "année", "week-end", "veille", "lendemain", "surlendemain", "jour", "jours"}
)


class RelativesFrench:
    """The relative clauses of one text whose pronoun is no subject; none in other languages."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        quoting, none = scene.quoting, frozenset[str]()
        french = scene.language == "fr"
        self.bare = either(quoting["relatives_bare"], quoting["relatives_owning"]) if french else none
        self.governed = quoting["relative_sources"] if french else none
        self.pronouns = either(self.bare, self.governed) if french else none
        self.who = quoting["relatives"] if french else none
        words = scene.vocabulary.words
        self.auxiliaries = words["auxiliaries"]
        self.closed = either(
            scene.vocabulary.closed_words, quoting["before_other_que"], quoting["linking"], quoting["completed_nouns"]
        )
        self.clitics, self.ties = quoting["clitics"], either(quoting["genitives"], words["prepositions"])
        self.skipped = either(words["adverbs"], quoting["clitics"])
        self.determiners = either(words["articles"], words["determiners"])
        self.determining = without(self.determiners, quoting["contracted"])
        self.indefinite, self.completed = words["articles.indefinite"], quoting["completed_nouns"]
        self.times = either(words["time"], _SPANS)
        borders = either(quoting["complementizers"], quoting["linking"], words["conjunctions.subordinating"])
        self.borders = either(borders, self.pronouns, self.who)
        self.leads = either(scene.vocabulary.words["prepositions"], scene.quoting["contracted"])

    def tells_of_object(self, begin: int, que: int) -> bool:
        """Whether *que* tells more of a noun behind a verb that ends before *begin*: *une digue* **que** *X refuse*.

        The noun has its article there, behind a hearer, *promet aux élus une digue* **que**, or behind a comma,
        *annonce la vente, une mesure* **que**. What tells when is no such noun, *a dit cette semaine* **que**, and one
        that *que* completes neither: *l'idée* **que**.
        """
        if not self.tokens[que - 1].is_word:
            return False
        if self.tokens[que - 2].lower in self.indefinite and que - 3 > begin and self.scene.is_comma(que - 3):
            return self.tokens[que - 1].lower not in self.times
        if not {self.tokens[que - 1].lower, self.tokens[que - 2].lower}.isdisjoint(self.completed):
            return False
        return any(self._opens_object(at, begin) for at in (begin, que - 2, que - 3) if begin <= at <= que - _NOUN)

    def _opens_object(self, at: int, begin: int) -> bool:
        """Whether an article without a preposition stands at token *at* before a noun that does not tell when."""
        if self.tokens[at].lower not in self.determining or (at > begin and self.tokens[at - 1].lower in self.leads):
            return False
        if at > begin and (self.tokens[at - 1].lower in self.ties or not self.tokens[at - 1].is_word):
            return False
        near = {self.tokens[at + 1].lower, self.tokens[at + 2].lower}
        return not self.tokens[at + 1].text[:1].isdigit() and near.isdisjoint(self.times)

    def opens(self, comma: int) -> bool:
        """Whether such a clause begins behind the token *comma*: **, que**, **, à qui**, **, au sujet duquel**."""
        if self.scene.lower(comma + 1) in self.bare:
            return True
        if not self.governed or self.scene.lower(comma + 1) not in self.leads:
            return False
        return self.scene.has_one_of(self.pronouns, comma + 2, comma + 2 + _LEAD) and self._lead(comma) is not None

    def _lead(self, comma: int) -> int | None:
        """The pronoun behind the preposition that follows a comma, with no mark between."""
        for at in range(comma + 2, min(comma + 2 + _LEAD, len(self.tokens))):
            if self.tokens[at].text in _STOPS or self.scene.inside[at] >= 0:
                return None
            if self.tokens[at].lower in self.pronouns and self.tokens[at].lower not in {"que", "qu'"}:
                return at
        return None

    def enclosing(self, at: int, floor: int) -> int | None:
        """The comma before the clause in which the verb at token *at* has its subject; None where it stands in none."""
        if not self.pronouns or not self.scene.has_one_of(self.pronouns, max(floor, at - _REACH), at):
            return None
        for comma in range(at - 1, max(floor, at - _REACH) - 1, -1):
            if self.tokens[comma].text in _STOPS or self.scene.inside[comma] >= 0:
                return comma if self.tokens[comma].text == "," and self.opens(comma) else None
        return None

    def governing(self, connectors: Collection[str], at: int, floor: int) -> int | None:
        """Where the pronoun that a connector governs begins, before the verb at *at*: **contre lequel** *il vote*.

        None where another verb or a mark stands between.
        """
        near = max(floor, at - _GOVERNED)
        if not self.pronouns or not self.scene.has_one_of(_GOVERNABLE, near, at):
            return None
        for place in range(at - 1, near - 1, -1):
            word = self.scene.lower(place)
            if word in _GOVERNABLE:
                first = place - (word in _WHICH)
                governing = self.scene.lower(first) if word in _WHICH else "de" if word == "dont" else "à"
                return first if governing in connectors and first > floor else None
            if self._parts(place) or (word not in self.auxiliaries and is_finite_at(self.tokens, place, "fr")):
                return None
        return None

    def restricting(self, at: int, floor: int) -> int | None:
        """The pronoun of the clause without commas in which the verb at token *at* stands, behind the subject's noun.

        No verb stands before it: *le témoin* **qui** *accuse …*, but not *le maire dit* **que** *…*.
        """
        near = max(floor, at - _REACH)
        if not self.scene.has_one_of(self.pronouns, near, at) and not self.scene.has_one_of(self.who, near, at):
            return None
        for place in range(at - 1, near - 1, -1):
            if self._parts(place) or is_finite_at(self.tokens, place, "fr"):
                return None
            if self.tokens[place].lower in self.pronouns or self.tokens[place].lower in self.who:
                return place if self._tells_of_subject(place, floor) else None
        return None

    def _tells_of_subject(self, place: int, floor: int) -> bool:
        """Whether a noun stands before the pronoun at token *place*, and no verb before it."""
        noun = place - 1 - (self.tokens[place - 1].lower in self.leads)
        if noun < floor or not self.tokens[noun].is_word or self.tokens[noun].lower in self.closed:
            return False
        first = noun
        while first > floor and not self._parts(first - 1):
            first -= 1
        return not self.scene.has_clause(first, place)

    def _parts(self, at: int) -> bool:
        return self.tokens[at].text in _STOPS or self.scene.inside[at] >= 0

    def end(self, at: int, first: int, limit: int, floor: int, *, clause: bool = False) -> int:
        """Where the relative clause of the verb at *at* ends, whose object begins at *first*: at the main verb.

        *Le témoin qui accuse* **le maire** *affirme …*; *limit* where it stands in none, or another clause begins.
        A *clause* has a verb of its own: *le jour où Tal a dit* **qu'elle viendrait** *reste …*.
        """
        if self._is_in_commas(at, floor):
            return self.before_main_verb(first, limit)
        if self.restricting(at, floor) is None:
            return limit
        for place in range(self.scene.next_finite(first) + 1 if clause else first, min(limit, len(self.tokens))):
            if self._parts(place) or self.tokens[place].lower in self.borders:
                return limit
            if is_finite_at(self.tokens, place, "fr") and not is_french_infinitive(self.tokens[place].lower):
                return self._before_clitics(place, first)
        return limit

    def _before_clitics(self, at: int, floor: int) -> int:
        """Where the clitics of the verb at token *at* begin: **ne le** *croit pas*."""
        while at > floor and self.tokens[at - 1].lower in self.clitics:
            at -= 1
        return at

    def _is_in_commas(self, at: int, floor: int) -> bool:
        """Whether the clause of the verb at *at* opens behind a comma, with *qui* too: *X,* **qui écrit pour dire**."""
        return self._who_in_commas(at, floor) or self.enclosing(at, floor) is not None

    def _who_in_commas(self, at: int, floor: int) -> bool:
        near = range(at - 1, max(floor + 1, at - _REACH) - 1, -1)
        who = next((place for place in near if self.tokens[place].lower in self.who or self._parts(place)), floor)
        return self.tokens[who].lower in self.who and self.tokens[who - 1].text == ","

    def before_main_verb(self, first: int, limit: int) -> int:
        """The comma from token *first* on behind which a finite verb stands, with clitics and adverbs at most."""
        commas = (at for at in range(first + 1, limit - 1) if self.tokens[at].text == "," and self.scene.inside[at] < 0)
        return next((comma for comma in commas if self._begins_main_verb(comma + 1, limit)), limit)

    def _begins_main_verb(self, at: int, limit: int) -> bool:
        while at < limit and self.tokens[at].lower in self.skipped:
            at += 1
        return at < limit and is_finite_at(self.tokens, at, "fr")

    def topic(self, at: int, floor: int) -> tuple[int, int] | None:
        """The noun phrase of which *que* tells before the verb at *at*: **le projet** *que la ville refuse*."""
        comma = self.enclosing(at, floor)
        place = comma + 1 if comma is not None else self._que(at, floor)
        if place is None or self.tokens[place].lower not in QUE:
            return None
        last = place - (comma is not None)
        for begin in range(last - 1, max(floor, last - _TOPIC) - 1, -1):
            if self._parts(begin) or is_finite_at(self.tokens, begin, "fr"):
                return None
            if self.tokens[begin].lower in self.determiners and self.tokens[begin - 1].lower not in self.ties:
                return (begin, last) if begin + 1 < last and not may_hold_clause(self.scene, begin, last) else None
        return None

    def _que(self, at: int, floor: int) -> int | None:
        """The *que* without a comma right behind a noun, before the subject of the verb at token *at*."""
        near = range(at - 1, max(floor + 1, at - _REACH) - 1, -1)
        place = next((to for to in near if self._parts(to) or self.tokens[to].lower in QUE), None)
        if place is None or self._parts(place) or self.scene.has_clause(place, at):
            return None
        before = self.tokens[place - 1]
        plain = before.is_word and before.lower not in self.closed and not before.lower.endswith(_PARTICIPLES)
        return place if plain and not is_finite_at(self.tokens, place - 1, "fr") else None
