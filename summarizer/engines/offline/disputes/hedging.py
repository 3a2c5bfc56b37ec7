"""What the article itself tells without vouching for it: French conditional mood, German *soll*, *allegedly*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.engines.offline.disputes.claims import Claims
from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.reading.phrase_tables import phrases_at
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import holds_zu, is_french_conditional, is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import Phrases
from summarizer.lexicon import either, without
from summarizer.tokens import Token

__all__ = ["Hedging", "begins"]

_MARKS = frozenset(",;:")
_ENDS = frozenset(",;:.!?()")
_ASIDE = 8  # tokens between a conjunction and the comma that closes words put in
_JOINT = 6  # characters between two clauses of a row: a comma and *et*
_SHORTEST = 3  # tokens of a clause
_NOUN = 3  # tokens of a noun behind an adjective that doubts it
_UNREAL_REACH = 3  # of them, those among which *pu* or *dû* says that it was not so
_CONDITIONAL_REACH = 6  # tokens between a conditional auxiliary and its participle
_FIGURE_REACH = 9  # tokens from a verb of measuring to its figure
_ADJECTIVES = frozenset({"alleged", "presumed", "purported", "rumored", "rumoured"})
_THIS = frozenset({"ce"})
_WHEREBY = frozenset({"wonach"})


class Hedging:
    """Finds hedged clauses outside of quotes."""

    def __init__(self, scene: Scene, claims: Claims, cuts: Cuts) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.claims, self.cuts, self.known = claims, cuts, claims.known
        words = scene.vocabulary.words
        dependent = either(words["relatives"], words["conjunctions.subordinating"])
        self._dependent = without(dependent, scene.quoting["question_words"])
        self._frames = either(self.known["complements"], scene.quoting["relatives_after"])

    def clauses(self, unit: Unit, places: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The code points of the clauses that hedge, in order.

        One that begins with its verb belongs to the one before it: *il aurait fui* **, aurait vendu l'auto**.
        """
        kept: tuple[int, int] | None = None
        for span in self._clauses(unit, places):
            goes_on = self.scene.lower(self.scene.token_at(span[0])) in self.known["hearsay"]
            if kept is not None and goes_on and span[0] - kept[1] <= _JOINT:
                kept = kept[0], span[1]
                continue
            if kept is not None:
                yield kept
            kept = span
        if kept is not None:
            yield kept

    def _clauses(self, unit: Unit, places: Sequence[int]) -> Iterator[tuple[int, int]]:
        done = unit.first
        for at in places:
            if at < done or not self._hedges(at, unit):
                continue
            first, last = self.cuts.around(self._behind_comma(at, unit), unit.start, unit.end)
            last = self._behind_aside(last, unit)
            done = last = self._with_content(last, unit)
            first = self._behind_main(self._behind_leads(self._behind_frame(first, at), at), at)
            last = self._before_time(at, last)
            if last - first >= _SHORTEST and not self._compares(at, unit) and not self._is_idle(at, first, last):
                yield self.scene.bounds(first, last)

    def _behind_comma(self, at: int, unit: Unit) -> int:
        """*at*, moved into the clause that a hedge opens before a comma: **Reportedly,** *four tenants were hurt*."""
        if at != unit.first or self.scene.language == "de":
            return at  # a German comma opens what the hint is of: *Es gibt Hinweise* **, dass …**
        found = phrases_at(self.scene.vocabulary.hedges, self.tokens, at)
        behind = (at + len(words) for words, _ in found)
        comma = next((to for to in behind if self.scene.lower(to) == "," and to + 1 < unit.last), None)
        return at if comma is None else comma + 1

    def _behind_aside(self, last: int, unit: Unit) -> int:
        """*last*, moved on where a joined verb follows an aside: *l'aurait vu et* **, de loin, l'aurait suivi**."""
        joint = last if self.scene.lower(last) in self.known["coordinators"] else last - 1
        if self.scene.lower(joint + 1) != "," or self.scene.lower(joint) not in self.known["coordinators"]:
            return last
        commas = [at for at in range(joint + 2, min(joint + _ASIDE, unit.last)) if self.tokens[at].text == ","]
        if not commas or not any(map(self._may_tell, range(commas[0] + 1, min(commas[0] + _UNREAL_REACH, unit.last)))):
            return joint
        return next((at for at in range(commas[0] + 1, unit.last) if self.tokens[at].text in _ENDS), unit.last)

    def _may_tell(self, at: int) -> bool:
        return self.claims.finite[self.tokens[at]]

    def _behind_leads(self, first: int, at: int) -> int:
        """*first*, moved behind what only joins a clause to the one before: **mais** *le dépôt serait vide*."""
        while first < at and self.tokens[first].lower in self.known["leads"]:
            first += 1
        return first

    def _behind_frame(self, first: int, at: int) -> int:
        """*first*, moved behind what only presents a French rumour: *les notes montrent que* **l'élu serait** *…*.

        So do a preposition and its relative: *l'endroit dans lequel* **l'élu aurait caché** *…*.
        """
        if self.scene.language != "fr" or self.tokens[at].lower not in self.known["hearsay"]:
            return first
        frames = (to + 1 for to in range(at - 1, first, -1) if self.tokens[to].lower in self._frames)
        return next((to for to in frames if to < at and self.scene.lower(to - 2) not in self.known["likening"]), first)

    def _behind_main(self, first: int, at: int) -> int:
        """*first*, moved behind the word that opens a German clause: *er nennt den Rat, der* **gelogen haben soll**."""
        if self.scene.language != "de":
            return first
        begin = next((to + 1 for to in range(at - 1, first, -1) if self.tokens[to].text == ","), first)
        return begin + 1 if self.tokens[begin].lower in self._dependent else first

    def _before_time(self, at: int, last: int) -> int:
        """*last*, moved before a clause that says when: *aurait heurté un quai* **avant que** *le jour se lève*."""
        if self.scene.language != "fr":
            return last
        opens = (
            to
            for to in range(at + _SHORTEST, last - 1)
            if self.tokens[to].lower in self.known["timing"] and self.tokens[to + 1].lower in self.known["timing_links"]
        )
        return next(opens, last)

    def reported(self, unit: Unit, places: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The code points of clauses within a report that vouch for nothing either: *…, dabei* **sollen** *…*."""
        if self.scene.language == "de":
            for at in places:
                if self._hearsay(at, unit):
                    yield self.scene.bounds(*self.cuts.around(at, unit.start, unit.end))

    def _compares(self, at: int, unit: Unit) -> bool:
        """Whether the words since the last comma only compare: *…,* **comme** *certains l'auraient annoncé*."""
        while at > unit.first and self.tokens[at - 1].text != ",":
            at -= 1
        return self.tokens[at].lower in self.known["likening"]

    def _with_content(self, last: int, unit: Unit) -> int:
        """*last*, moved behind the German clause that tells what the hint is of: *es gibt Hinweise* **, dass …**."""
        if self.scene.lower(last) != ",":
            return last
        end = next((at for at in range(last + 1, unit.last) if self.tokens[at].text in ",;.:!?"), unit.last)
        told = self.scene.lower(last + 1) in without(self.known["complements"], self.scene.quoting["aside_openers"])
        return end if told or (self.scene.language == "de" and self._asks(last + 1, end)) else last

    def _asks(self, first: int, last: int) -> bool:
        """Whether an infinitive or a report tells what a suspicion is of: *unter Verdacht* **, gelogen zu haben**."""
        if self.scene.lower(first) in self.known["aims"]:
            return False  # *floh offenbar* **, um unterzutauchen**
        marks = either(self.known["infinitive"], self.scene.vocabulary.conditional_forms)
        whereby = self.scene.lower(first) in _WHEREBY
        return whereby or self.scene.has_one_of(marks, first, last) or any(map(holds_zu, self.tokens[first:last]))

    def _is_idle(self, at: int, first: int, last: int) -> bool:
        """Whether a hedged clause tells what may come, or only how things look to whoever writes."""
        if any(self._forecasts(place) for place in range(first, last)):
            return True
        return self.tokens[at].lower in self.known["seeming"] and not self.claims.weighs(first, last)

    def _forecasts(self, at: int) -> bool:
        """Whether a verb tells what may come; before *have* it tells what may have been: *pourrait* **avoir agi**.

        One that reckons tells what may be so by now: *le coût* **pourrait dépasser** *deux millions*.
        """
        if self.tokens[at].lower not in self.known["modals"]:
            return False
        past = self.scene.lower(at + 1) in self.known["infinitives"] or self.scene.lower(at + 2) == "agir"
        guesses = self.scene.language == "en" and self.claims.tenses.guesses_past(at, len(self.tokens))
        return not (past or guesses or self._reckons(at))

    def _reckons(self, at: int) -> bool:
        """Whether a French modal and a verb of measuring come before a figure."""
        if self.scene.language != "fr":
            return False
        measures = self.scene.has_one_of(self.known["measuring"], at + 1, at + _UNREAL_REACH)
        return measures and self.claims.figures.counts(at + 1, min(at + _FIGURE_REACH, len(self.tokens)))

    def _hedges(self, at: int, unit: Unit) -> bool:
        hedged = begins(self.scene.vocabulary.hedges, self.tokens, at, unit)
        if hedged and self.scene.language == "en" and self._describes(at):
            return False
        if hedged and self.scene.language == "fr" and self._supposes(at):
            return False
        return hedged or self._conditional(at, unit) or self._hearsay(at, unit)

    def _describes(self, at: int) -> bool:
        """Whether English words only look like a hedge: **an alleged** *thief*, *is* **reported to the** *board*.

        The first describes one noun and leaves the sentence as sure as it was, the second hands something in.
        """
        owning, hedges = self.claims.blame.owning, self.scene.vocabulary.hedges
        if self.scene.lower(at - 1) in owning and self.scene.lower(at) in _ADJECTIVES:
            return self.scene.lower(at + 1) != "to"
        last = at + max(len(phrase) for phrase, _ in phrases_at(hedges, self.tokens, at))
        return self.scene.lower(last - 1) == "to" and self.scene.lower(last) in owning

    def _is_deed(self, at: int, unit: Unit) -> bool:
        """Whether an infinitive is the subject, which was not done: **céder** *aurait été une faute*."""
        first, _ = self.cuts.around(at, unit.start, unit.end)
        return self.scene.language == "fr" and is_french_infinitive(self.tokens[first].lower)

    def _supposes(self, at: int) -> bool:
        """Whether a French adjective doubts a noun that is no wrong: *une* **prétendue** *dot*, *mère* **supposée**."""
        if self.scene.lower(at) not in self.known["supposing"]:
            return False
        grave = either(self.scene.vocabulary.grave, self.known["misdeeds"])
        before = self.scene.lower(at - 1)
        if before in self.claims.blame.owning or before in self.scene.vocabulary.words["prepositions"]:
            return not self.scene.has_one_of(grave, at + 1, at + 1 + _NOUN)
        return self.scene.lower(at - 2) in self.claims.blame.owning and before not in grave

    def _conditional(self, at: int, unit: Unit) -> bool:
        """A conditional auxiliary with a participle (*aurait été vendu*), or *il y aurait*, without *si* before it."""
        if self.scene.language not in {"fr", "es"} or self.tokens[at].lower not in self.known["hearsay"]:
            return False
        if self._has_condition(unit.first, at) or self._is_deed(at, unit):
            return False
        if self.scene.lower(at - 1) in self.known["there"]:
            return True
        following = self._group(at + 1, min(at + _CONDITIONAL_REACH, unit.last))
        if not self.known["unreal"].isdisjoint(following[:_UNREAL_REACH]):
            return False  # *aurait pu gagner*, *aurait dû partir*
        if (
            following[:1]
            and following[0] in self.known["thereby"]
            and self.scene.lower(at - 1) not in self.known["reflexives"]
        ):
            return False  # *serait alors élu*
        return any(word.endswith(self.claims.tenses.participles) for word in following)

    def _group(self, first: int, last: int) -> list[str]:
        """The words that may be a verb's participle: those before an article, without the prepositions."""
        words = self.scene.vocabulary.words
        stop = next((at for at in range(first, last) if self.tokens[at].lower in words["articles"]), last)
        return [token.lower for token in self.tokens[first:stop] if token.lower not in words["prepositions"]]

    def _has_condition(self, first: int, last: int) -> bool:
        """Whether a conjunction of conditions stands among the tokens from *first* to *last*."""
        if self.scene.has_one_of(self.known["cases_where"], first, last):
            return True
        return self.scene.has_one_of(self.known["conditions"], first, last) and any(
            self._is_condition(place) for place in range(first, last)
        )

    def _is_condition(self, at: int) -> bool:
        """Whether a conjunction of conditions stands at token *at*; *s'* is one before *il* alone."""
        lower = self.tokens[at].lower
        return lower in self.known["conditions"] and (lower != "s'" or self.scene.lower(at + 1) in {"il", "ils"})

    def _is_rumour(self, at: int, unit: Unit) -> bool:
        """Whether a French conditional of a main clause tells a rumour: *le suspect* **vivrait** *à Val*.

        It tells what a plan would bring where its verb does (*permettrait*), behind a relative, and with a day to come.
        """
        lower = self.tokens[at].lower
        rumour = lower in self.known["rumours"]
        if not (rumour or self._reckons(at) or self._is_said_to_be(at)) and (
            lower in self.known["effects"] or not is_french_conditional(lower)
        ):
            return False
        if self._has_condition(unit.first, at if rumour else unit.last):
            return False
        if rumour:
            return True
        opens = at
        while opens > unit.first and self.tokens[opens - 1].text not in _MARKS:
            opens -= 1
        if self.claims.tenses.is_to_come(unit.first, unit.last):
            return False
        opening = self.known["opening_conditionals"]
        if self._is_said_to_be(at) and self.scene.lower(at + 1) in self.scene.vocabulary.words["articles.definite"]:
            opening = without(opening, self.known["relatives"])  # *un homme* **qui serait l'auteur** *du vol*
        return not any(self._leads_in(place, at, opening) for place in range(opens, at))

    def _leads_in(self, place: int, verb: int, opening: frozenset[str]) -> bool:
        """Whether a word before a conditional makes it a plan's; *ce* does so as a pronoun: **ce** *serait*."""
        if self.tokens[place].lower in _THIS:
            return self.scene.lower(place + 1) in self.scene.quoting["clitics"] or place + 1 == verb
        return self.tokens[place].lower in opening

    def _is_said_to_be(self, at: int) -> bool:
        """Whether a French *serait* tells what or where something is: *les auteurs* **seraient des** *proches du roi*.

        Before an adjective it may as well tell what would be: *la ville* **serait prête** *à payer*.
        """
        if self.tokens[at].lower not in self.known["said_to_be"]:
            return False
        words = self.scene.vocabulary.words
        return self.scene.lower(at + 1) in either(words["prepositions"], words["articles"], self.known["predicates"])

    def _hearsay(self, at: int, unit: Unit) -> bool:
        """German *soll* with a perfect infinitive, *Er* **soll** *gelogen* **haben**, or a French verb of hearsay."""
        if self.scene.language == "fr":
            return self._is_rumour(at, unit)
        if self.tokens[at].lower not in self.known["rumours"]:
            return False
        _, last = self.cuts.around(at, unit.start, unit.end)
        end = at - 1 if at == last - 1 else last - 1  # *wo er gelogen haben* **soll**
        deed = self.tokens[end - 1]
        return (
            self.scene.lower(end) in self.known["perfect"] and not deed.is_capital and deed.lower.endswith(("t", "en"))
        )


def begins(phrases: Phrases, tokens: Sequence[Token], at: int, unit: Unit) -> bool:
    """Whether one of *phrases* begins at token *at*."""
    found = phrases_at(phrases, tokens, at)
    return bool(found) and at + len(found[-1][0]) <= unit.last  # the shortest comes last
