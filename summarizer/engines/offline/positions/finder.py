"""Positions: who takes which stand on what, by the verbs and phrases of the lexicon and by what is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.engines.offline.positions.ahead import Ahead
from summarizer.engines.offline.positions.aims import Aims
from summarizer.engines.offline.positions.attributes_german import Attributes
from summarizer.engines.offline.positions.backing import Backing
from summarizer.engines.offline.positions.demands import Demands
from summarizer.engines.offline.positions.drafts import PositionDraft, PositionDrafts
from summarizer.engines.offline.positions.enumerated import Enumerated
from summarizer.engines.offline.positions.feelings import Feelings
from summarizer.engines.offline.positions.followers import Followers
from summarizer.engines.offline.positions.fronted_german import FrontedObjects
from summarizer.engines.offline.positions.given import Given
from summarizer.engines.offline.positions.idle_stands import IdleStands
from summarizer.engines.offline.positions.infinitives import Infinitives
from summarizer.engines.offline.positions.issues import Issues
from summarizer.engines.offline.positions.judgements import Judgements
from summarizer.engines.offline.positions.negation import Negation
from summarizer.engines.offline.positions.nested import Nested
from summarizer.engines.offline.positions.obliged import Obliged
from summarizer.engines.offline.positions.overlaps import (
    announced,
    is_same_verb,
    overlap,
    takes,
    with_defied,
    with_issue,
)
from summarizer.engines.offline.positions.owned_german import OwnedNouns
from summarizer.engines.offline.positions.owners import Owners
from summarizer.engines.offline.positions.predicate_issues import PredicateIssues
from summarizer.engines.offline.positions.protests import Protests
from summarizer.engines.offline.positions.reported import Reported
from summarizer.engines.offline.positions.reversals import Reversals
from summarizer.engines.offline.positions.sentences import Sentences
from summarizer.engines.offline.positions.sides import Sides
from summarizer.engines.offline.positions.stances import Stances
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_nouns import StandNouns
from summarizer.engines.offline.positions.stand_senses import StandSenses
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.positions.taken_up import TakenUp
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.positions.verbs_german import GermanVerbs
from summarizer.engines.offline.positions.viewed_french import Viewed
from summarizer.engines.offline.positions.voices import Voices
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroup, VerbGroups
from summarizer.engines.offline.reading.vocabulary import StanceCue, plain
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets

__all__ = ["PositionDraft", "find_positions"]

_SENTENCE_ENDS = frozenset(".!?")
_COMMA, _OWN_PRONOUNS = frozenset({","}), frozenset({"me", "m'"})
_RECENT = 8  # positions that may rest on the same words


def find_positions(discourse: Discourse, quotes: Sequence[QuoteDraft]) -> list[PositionDraft]:
    """Positions in order of the text, one for each actor and issue."""
    finder = _Finder(discourse, quotes)
    found: dict[tuple[int, str], PositionDraft] = {}
    recent: list[PositionDraft] = []
    for unit in discourse.scene.units:
        discourse.rewind(unit)
        for draft in finder.positions_of(unit):
            if any(draft.rests_on(other) for other in recent):
                continue
            said = next((other for other in recent if _is_said(draft, other)), None)
            if said is not None:
                said.take_again(draft)
                continue
            recent = [*recent[1 - _RECENT :], draft]
            _note(found, draft)
    told = {draft.player for draft in found.values() if not draft.title}
    return [draft for draft in found.values() if not draft.title or draft.player not in told]


def _is_said(draft: PositionDraft, other: PositionDraft) -> bool:
    return not other.title and draft.repeats(other)


def _note(found: dict[tuple[int, str], PositionDraft], draft: PositionDraft) -> None:
    """Add *draft*. It takes the place of the stand it gives up, and of the headline that announces it."""
    for key, other in list(found.items()):
        if other.title and not draft.title and draft.repeats(other):
            del found[key]
    key = (draft.player, plain(draft.issue))
    if key in found and found[key].stance == draft.stance and found[key].evidence == draft.evidence:
        return
    found[key] = draft


class _Finder:
    def __init__(self, discourse: Discourse, quotes: Sequence[QuoteDraft]) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.french, self.german = (discourse.scene.language == one for one in ("fr", "de"))  # German verbs end clauses
        self.groups, self.clauses = VerbGroups(self.scene), ClauseEnds(self.scene)
        self.stances = Stances(self.scene, quotes)
        self.subjects = StandSubjects(discourse, quotes)
        self.demands = Demands(self.scene, quotes, self.clauses, discourse.cast.players)
        self.reported, self.viewed = Reported(self.demands), Viewed(discourse, self.demands, self.subjects, self.groups)
        self.nouns = StandNouns(discourse, self.subjects, self.clauses)
        self.backing = Backing(self.nouns, self.clauses)
        self.senses, self.topics = StandSenses(self.scene), Topics(self.scene)
        self.sides = Sides(self.scene, self.clauses, self.stances.acts, self.senses.objects)
        self.predicates = PredicateIssues(self.scene)
        self.infinitives, self.protests = Infinitives(self.scene, self.groups), Protests(self.scene, self.clauses)
        self.negation = Negation(self.scene, self.groups, self.infinitives)
        self.nested, self.issues = Nested(self.stances), Issues(self.scene)
        self.verbs = GermanVerbs(self.scene, self.groups, self.subjects, self.senses, self.sides)
        self.fronted = FrontedObjects(discourse, self.groups, self.sides, self.senses) if self.german else None
        self.attributes, self.given = Attributes(discourse), Given(discourse, self.protests)
        self.owned, self.owners = OwnedNouns(discourse), Owners(self.scene, self.groups, self.subjects)
        self.judgements = Judgements(self.scene, self.groups, self.subjects, self.clauses)
        self.sentences = Sentences(discourse, self.groups, self.subjects, self.clauses)
        self.feelings, self.followers = Feelings(discourse, self.groups), Followers(discourse, self.clauses)
        self.drafts = PositionDrafts(discourse, self.subjects)
        self.voices = Voices(discourse, self.subjects)
        self.taken_up, self.aims = TakenUp(discourse), Aims(self.scene, self.issues)
        self.ahead = Ahead(discourse)
        self.enumerated = Enumerated(self.scene)
        self.idle = IdleStands(discourse, self.issues)
        self.impersonal = word_sets(self.scene.language, "senses")["impersonal"]
        self.relatives = either(self.scene.vocabulary.words["relatives"], frozenset())
        self.obliged, self.reversals = Obliged(self.scene, self.clauses), Reversals(self.scene)
        self.aiming = self.groups.known["aiming"]
        self.nameless = self.groups.known["nameless"]  # **le pays** *a fermé sa frontière*: which one is not told
        self.linking = either(self.relatives, self.scene.quoting["pronouns.subject"], _COMMA)
        self.last: Stand | None = None  # the last stand of the unit

    def positions_of(self, unit: Unit) -> Iterator[PositionDraft]:
        """The positions of *unit*."""
        judged = list(self.judgements.of(unit))
        found = self.followers.of(unit, map(self.aims.told, self.stands_of(unit)))
        found = (self.demands.plans.own(self.ahead.told(stand, unit)) for stand in found)
        stands = [stand for stand in found if not any(is_same_verb(stand, other) for other in judged)]
        told = [*self.reported.of(unit), *(self.viewed.of(unit) if self.french else ())]
        demands = [demand for demand in told if not any(takes(stand, demand) for stand in stands)] if stands else told
        demands = [demand for demand in demands if not any(overlap(stand, demand) for stand in judged)]
        verbs = [*stands, *demands]
        nouns = [self.nested.told(noun, unit) for noun in self.nouns.of(unit)]
        verbs = [announced(verb, nouns) if self.given.announces(verb) else verb for verb in verbs]
        governed = {at for noun in nouns for at in self.nouns.governs(noun)}
        verbs = [verb for verb in verbs if verb.first not in governed]
        felt = [stand for stand in self.feelings.of(unit) if not self.senses.open.is_in_question(unit, stand.first)]
        given = [stand for stand in self.given.of(unit) if not any(overlap(stand, other) for other in felt)]
        verbs = [verb for verb in verbs if not self.given.is_announced(verb, given)]
        others = [
            *(self.attributes.of(unit) if self.german else ()),
            *nouns,
            *(with_issue(backed, stands) for backed in self.backing.of(unit)),
            *felt,
            *(with_defied(told, stands) for told in given),
            *(self.owned.of(unit) if self.german else ()),
            *judged,
            *self.sentences.of(unit),
        ]
        nouns = [noun for noun in others if not any(overlap(noun, verb) for verb in verbs)]
        for voiced in map(self.voices.voiced, [*verbs, *nouns]):
            stand = None if self.idle.holds(voiced, unit) else self.taken_up.told(voiced, unit)
            if stand is None or (stand := self.predicates.told(stand)) is None:
                continue
            self.taken_up.note(stand)
            for player in stand.source.players:
                named = self.discourse.cast.players[player].name.lower() not in self.nameless
                for part in self.enumerated.of(stand) if named else ():
                    yield from self.drafts.of(part, player)

    def stands_of(self, unit: Unit) -> Iterator[Stand]:
        """The stands that verbs and phrases of *unit* take."""
        at, self.last = self.stances.next(unit.first), None
        while at < unit.last:
            cue = self.stances.at(at, unit)
            if cue is None:
                at = self.stances.next(at + 1)
                continue
            fronted = self.fronted.of(unit, at, cue[0]) if self.fronted is not None else None
            found = fronted.stand if fronted is not None else self._stand(unit, at, *cue)
            if found is not None:
                goes_on = self.last is not None and self._is_same(self.last, found)
                self.last = found
                self.taken_up.note(found)
                if not goes_on:
                    yield found
            over = max(found.end, found.begin + 1) if found else 0  # *refuse de* **signer** is one stand
            at = self.stances.next(max(cue[1], over))

    def _is_same(self, last: Stand, found: Stand) -> bool:
        """Whether French goes on with the last stand: *la loi* **, qu'il conteste**, *protestant* **ont voté**."""
        if not self.french or (last.source.players, last.stance) != (found.source.players, found.stance):
            return False
        between = {self.tokens[at].lower for at in range(last.end, found.first)}
        follows = not between and last.first < found.first
        return follows or (between <= self.linking and bool(between & self.relatives))

    def _stand(self, unit: Unit, at: int, cue: StanceCue, last: int) -> Stand | None:
        group = self._group(cue, at, unit)
        if group is None or self.senses.is_none(cue, group, at, last):
            return None
        passage = self.subjects.marked.passage(group.first, last - 1 if cue.fixed else at)
        end = self._reach(unit, cue, last, passage)
        opening = self._opening_condition(unit, group.first)
        if self._is_given_up(unit, cue, group, end, conditional=opening is not None):
            return None
        joined = self._joined(group.first)
        source, end = self.owners.of(unit, cue, at, group, last, end, joined.source if joined else None)
        if self.german and not cue.fixed and (cue.deed or self.verbs.tells_passive(unit, at)):
            return self.verbs.done(unit, at, cue, source) if cue.deed else self.verbs.passive(unit, at, cue)
        if source is None or (self.german and self.verbs.is_there(group, source)) or self._is_routine(cue, source):
            return None
        negated = self.negation.stands_with(cue, group, (unit.first, at, last, end))
        opens = self.stances.acts.behind_bare(cue, last, unit)
        begin, end = self.issues.of(max(opens, source.last if self.verbs.precedes(last, source) else 0), end, cue)
        end = begin if cue.deed and self.scene.lower(begin) in self.aiming else end
        forbids = self.negation.forbids(cue, last, begin, end)
        negated = negated or forbids or self.negation.is_of(source) or self.groups.is_due(at, unit.first)
        if negated and not forbids and self.issues.is_undone(cue, group.first, at, begin):
            return None  # *n'a pas* **fermé** *le pont* only says what was not done
        if self.german and not (cue.fixed and begin == end) and self.verbs.is_final(begin, end):
            return self.verbs.final(unit, at, cue, source, negated=negated)
        topic = self.topics.told(cue, group, last, unit) or self.taken_up.topic(cue, group, at, unit)
        cue, last, begin, end = (cue, last, last, last) if topic else self._governed(cue, last, begin, end, unit)
        passive = last < source.first and source.last == end
        about = topic or self._about(unit, group, cue, begin, end, passive=passive, joined=joined)
        cue, about = self.nested.closed(cue, begin, end, unit, about)
        empty = about is None if passive else end == begin and not (topic or self._stands_alone(cue, max(last, opens)))
        if empty or self.senses.is_told(cue, begin, end, about):
            return None
        if negated or cue.lemma in self.groups.known["refusing"]:
            end = self.clauses.with_relative(begin, end, unit, passage)
        condition = self.clauses.condition(end, unit, passage)
        conditional = condition is not None or opening is not None
        side, kept = (cue.stance, begin) if forbids else self.sides.own(cue, last, begin, end)
        stance = self.sides.of(side, begin, end, negated=negated, conditional=conditional)
        if stance is None:
            return None
        first = self._first(unit, at, cue, group, source, about) if opening is None else opening
        deed = self.issues.deed(cue, begin)
        denied = self.verbs.denial(kept, end) if self.german and negated and cue.stance == "supports" else -1
        stand = Stand(source, stance, first, kept, max(condition or end, last), about, deed, denied=denied)
        return self._sided(stand, cue, unit, passive=passive)

    def _first(
        self, unit: Unit, at: int, cue: StanceCue, group: VerbGroup, source: Source, about: tuple[int, int] | None
    ) -> int:
        """Where the words of a stand begin: at its verb, at the noun a participle tells of, at a reflexive pronoun."""
        first = about[0] if about and group.bare and about[1] == group.first else group.first
        first = self.verbs.opening(unit, at, first, source) if self.german and not cue.fixed else first
        return first - (cue.reflexive and self.scene.lower(first - 1) in _OWN_PRONOUNS)

    def _is_given_up(self, unit: Unit, cue: StanceCue, group: VerbGroup, end: int, *, conditional: bool) -> bool:
        """Whether the stand, which ends before token *end*, is left open or was not kept; a condition leaves it one."""
        told = conditional or self.ahead.concedes(unit.first, unit)
        left = not told and self.senses.open.leaves(unit, group.first)
        return left or self.reversals.give_up(cue, unit, group.first, end)

    def _sided(self, stand: Stand, cue: StanceCue, unit: Unit, *, passive: bool) -> Stand | None:
        """A stand as whoever is obliged to it, or a protest, turns it, with the relative pronoun it lives by."""
        stand = self.taken_up.related(stand) if self.french and not passive else stand
        return self.obliged.told(stand, cue, unit) if passive else self.protests.told(stand, cue)

    def _reach(self, unit: Unit, cue: StanceCue, last: int, passage: int) -> int:
        """Where the clause ends that a stance governs whose words end at token *last*."""
        refuses = cue.stance == "opposes" and cue.particle and self.scene.lower(last) != "es"  # *wies es zurück, zu …*
        governs = bool(cue.fixed or cue.takes - {"object"}) and not refuses
        behind = self.issues.opening(last, unit.last, cue)
        return self.clauses.end(
            self.stances.acts.behind_noun(cue, behind, unit),
            unit,
            passage,
            governs=governs,
            opened=self.issues.opens_clause(cue, last, behind),
        )

    def _is_routine(self, cue: StanceCue, source: Source) -> bool:
        """Whether the subject does so by its nature, or is a thing: **the lock** *allows ships to pass*."""
        if self.senses.objects.is_routine(cue.lemma, source.first, source.last):
            return True
        return cue.lemma.split(" ")[0] in self.impersonal and any(map(self.discourse.cast.is_stranger, source.players))

    def _group(self, cue: StanceCue, at: int, unit: Unit) -> VerbGroup | None:
        """The group of the verb or phrase at token *at*, with what governs it; None where that takes no stand."""
        group = self.groups.of_phrase(at, unit.first) if cue.fixed else self.groups.at(at, unit.first)
        infinitive = self.german and not cue.fixed and self.verbs.is_mere_infinitive(cue, at, unit)
        if infinitive or self.nested.only_tries(cue, group.first, at, unit):
            return None
        return self.infinitives.taken(cue.lemma, at, group, unit)

    def _governed(self, cue: StanceCue, last: int, begin: int, end: int, unit: Unit) -> tuple[StanceCue, int, int, int]:
        """The verb of opposing that *cue* governs, the token after it and its issue; else *cue* with its own."""
        nested = self.nested.opposing_at(cue, begin, end, unit)
        if nested is None:
            return cue, last, begin, end
        return (*nested, *self.issues.of(self.stances.acts.behind_bare(*nested, unit), end, nested[0]))

    def _about(
        self, unit: Unit, group: VerbGroup, cue: StanceCue, begin: int, end: int, *, passive: bool, joined: Stand | None
    ) -> tuple[int, int] | None:
        """The issue of a verb, where it does not simply follow."""
        if passive:
            return joined.about if joined and joined.about else self.topics.of_passive(unit, group)
        if self.german:
            return self.verbs.before_particle(cue, begin, end)
        return (group.first, begin) if begin == end and self.issues.names_itself(cue) else None

    def _joined(self, first: int) -> Stand | None:
        """The stand before, where *and* joins this verb to it: *opposed the toll* **and criticised** *the mayor*."""
        before = self.scene.lower(first - 1) in self.scene.quoting["joining_verbs"]
        return self.last if before and self.last and 0 <= first - 1 - self.last.end <= 1 else None

    def _stands_alone(self, cue: StanceCue, last: int) -> bool:
        """Whether a verb or phrase says enough without an object: *abstained*, *voted against*."""
        closed = last >= len(self.tokens) or not self.tokens[last].is_word
        closed = closed or self.scene.lower(last) in self.scene.quoting["joining_verbs"]
        if cue.deed and not cue.fixed and "object" not in cue.takes:
            return True  # *démissionne* **pour** *…*
        if cue.lemma in self.groups.known["deciding"]:
            return False  # *the judge* **decided**: what, is told elsewhere
        speaks = cue.fixed or cue.particle or cue.nouns or cue.stance == "neutral" or "object" not in cue.takes
        said = self.scene.lower(last - 1) != cue.lemma  # *les autres ports* **ont signé**, but not *avant de signer*
        speaks = speaks or (said and cue.lemma in self.groups.known["answering"])
        points = not self.groups.known["pointing"].isdisjoint(cue.lemma.split())  # *stimmte* **dagegen**
        return closed and bool(speaks) and (not self.german or cue.stance == "neutral" or (cue.fixed and points))

    def _opening_condition(self, unit: Unit, first: int) -> int | None:
        """The token where a condition opens the sentence, a comma before the verb: **if the school stays**, *…*."""
        passage = self.scene.inside[first]
        at = self.scene.tokens_of(passage)[0] if passage >= 0 else unit.first
        at = next((to + 1 for to in range(first - 1, at, -1) if self.tokens[to].text in _SENTENCE_ENDS), at)
        at += not self.tokens[at].is_word
        if not self.clauses.condition_at(at) or self.ahead.concedes(at, unit):
            return None
        return at if any(self.tokens[i].text == "," for i in range(at, first)) else None
