"""French nouns that tell with whom, or against whom, something is done: **avec le soutien de la ville**, *…*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_nouns import StandNouns
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Unit, between
from summarizer.engines.offline.reading.verbgroups import VerbGroups
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets

__all__ = ["Backing"]

_LONGEST = 14  # tokens before the preposition that may tell what is done
_AT = frozenset({"à", "au", "aux", "sur"})
_STOPS = frozenset('.,;:!?()«»"')


class Backing:
    """The adverbial nouns of stance of one scene."""

    def __init__(self, nouns: StandNouns, clauses: ClauseEnds) -> None:
        self.nouns, self.clauses = nouns, clauses
        self.scene, self.tokens, self.rows = nouns.scene, nouns.tokens, Rows(nouns.discourse)
        known = word_sets(self.scene.language, "arguing")
        self.toward, self.participles = known["toward"], tuple(known["adjectival"]) or ("\0",)
        self.leads, self.lacking, self.requests = known["backing"], known["lacking"], known["requests"]
        self.calls = word_sets(self.scene.language, "senses")["calls"]  # *à l'***appel** *de la CGT*: see `given`
        self.conceding, self.facing = known["conceding_backing"], known["facing"]
        self.received, self.receiving = known["received"], known["receiving"]
        self.groups, self.topics = VerbGroups(self.scene), Topics(self.scene)
        words = self.scene.vocabulary.words
        self.openers = either(words["articles"], words["determiners"])
        self.contracted = words["articles.contracted"]

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands of those with whose support or against whose will something is done in *unit*."""
        if not self.leads:
            return
        for at in between(self.scene.signs["stance noun"], unit.first + 1, unit.last - 2):
            if (received := self._received(at, unit)) is not None:
                yield received
                continue
            first = self._lead(at, unit) if self.tokens[at].lower not in self.calls else None
            toward = self.scene.lower(at + 1) in self.toward  # *sans* **vote au** *conseil*: it has none
            found = self.nouns.held(at, unit) if first is not None and not toward else None
            if first is None or found is None:
                continue
            found = self._with_others(found, unit)
            cue = self.nouns.nouns[self.tokens[at].lower][0]
            about = self._before(first, unit) or self._behind(found.last, unit)
            side = TURNED.get(cue.stance, cue.stance) if self.tokens[first].lower in self.lacking else cue.stance
            if self.tokens[first].lower in self.facing or (side == "supports" and self._concedes(first)):
                continue  # **malgré le soutien du maire** *, le conseil a rejeté la taxe*
            if about is not None and side in TURNED:
                yield Stand(found, side, first, at, found.last, about)

    def _concedes(self, first: int) -> bool:
        """Whether what is done is done all the same, and so not what whoever is named wants: **malgré** *l'appel*."""
        return self.tokens[first].lower in self.conceding

    def _received(self, at: int, unit: Unit) -> Stand | None:
        """The stand of those whose support somebody gets: **Ada Tal a reçu le soutien** *du maire*."""
        if self.tokens[at].lower not in self.received or self.tokens[at - 1].lower not in self.openers:
            return None
        verb = at - 2
        if verb <= unit.first or self.tokens[verb].lower not in self.receiving:
            return None
        group = self.groups.at(verb, unit.first)
        found = self.nouns.held(at, unit)
        about = self.topics.before(unit, group.first)
        if found is None or about is None or self.groups.is_negated(group.first, at):
            return None
        found = self._with_others(found, unit)
        if about[1] - about[0] == 1 and self.scene.lower(about[0]) in self.scene.quoting["pronouns.subject"]:
            about = (at, found.last)  # **il** *a le soutien du maire*
        return Stand(found, "supports", group.first, at, found.last, about)

    def _with_others(self, holder: Source, unit: Unit) -> Source:
        """*holder* with those joined to it: *malgré l'avis* **de la Brenne et de l'Oroland**."""
        row = self.rows.at(holder.first, unit) if holder.last else None
        if row is None or holder.players[0] not in row[0] or row[1] < holder.last:
            return holder
        return Source(row[0], holder.first, row[1])

    def _lead(self, at: int, unit: Unit) -> int | None:
        """The preposition before the noun at token *at*: **avec** *le soutien*, **grâce au** *soutien*."""
        before = at - 1
        if self.tokens[before].lower in self.openers and self.tokens[before].lower not in self.contracted:
            before -= 1
        if before >= unit.first and self.tokens[before].lower in self.contracted:
            before -= 1
        if before < unit.first or self.tokens[before].lower not in self.leads:
            return None
        wish = self.tokens[before].lower not in _AT or self.tokens[at].lower in self.requests
        return (
            before if wish else None
        )  # *à la* **demande** *du maire*, but not *appelle à la* **démission** *du maire*

    def _before(self, first: int, unit: Unit) -> tuple[int, int] | None:
        """The words of the clause before the preposition at token *first*."""
        begin, last = first, first - (self.tokens[first - 1].text == ",")
        begin = last
        while begin > max(unit.first, last - _LONGEST) and self.tokens[begin - 1].text not in _STOPS:
            begin -= 1
        described = self.tokens[begin].lower.endswith(self.participles)  # *la loi,* **votée** *à la demande du roi*
        return (begin, last) if begin < last and not described else None

    def _behind(self, last: int, unit: Unit) -> tuple[int, int] | None:
        """The clause behind the comma at token *last*."""
        if last + 1 >= unit.last or self.tokens[last].text != ",":
            return None
        if is_finite_at(self.tokens, last + 1, self.scene.language):
            return None  # *la loi, votée à la demande du roi,* **entre en vigueur**
        end = self.clauses.end(last + 1, unit, self.scene.inside[last + 1], opened=True)
        return (last + 1, end) if end > last + 1 else None
