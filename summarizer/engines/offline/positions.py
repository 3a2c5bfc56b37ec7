"""Positions: who takes which stand on what, by the verbs and phrases of the lexicon and by what is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.cues import Cue
from summarizer.engines.offline.adverbials import after_adverbials
from summarizer.engines.offline.dropped import DroppedSubjects
from summarizer.engines.offline.paraphrase import attributed, balanced, called, capitalized, stand
from summarizer.engines.offline.quotes import QuoteDraft
from summarizer.engines.offline.scene import Unit
from summarizer.engines.offline.speakers import Discourse, Source
from summarizer.engines.offline.stances import Stances
from summarizer.engines.offline.verbgroups import VerbGroups
from summarizer.engines.offline.verbs import is_finite
from summarizer.engines.offline.vocabulary import StanceCue, plain
from summarizer.schema.vocabulary import Stance

__all__ = ["PositionDraft", "find_positions"]

_TURNED: dict[Stance, Stance] = {"supports": "opposes", "opposes": "supports"}
_SHORT = 40
_DANGLING = ("articles", "determiners", "prepositions", "conjunctions", "relatives", "reporting.complementizers")
_AGENT_REACH = 12  # tokens between a passive verb and whoever does it
_RECENT = 8  # positions among which one that rests on the same words is looked for


@dataclass(frozen=True, slots=True)
class PositionDraft:
    """A position in the making; `evidence` is half-open code points of the text."""

    player: int
    stance: Stance
    issue: str
    statement: str
    evidence: tuple[int, int]

    def rests_on(self, other: PositionDraft) -> bool:
        """Whether both are one actor's and rest on the same words."""
        shared = min(self.evidence[1], other.evidence[1]) - max(self.evidence[0], other.evidence[0])
        shorter = min(draft.evidence[1] - draft.evidence[0] for draft in (self, other))
        return self.player == other.player and shared * 2 > shorter


def find_positions(discourse: Discourse, quotes: Sequence[QuoteDraft]) -> list[PositionDraft]:
    """Positions in order of the text, one for each actor and issue."""
    finder = _Finder(discourse, quotes)
    found: dict[tuple[int, str], PositionDraft] = {}
    recent: list[PositionDraft] = []
    for unit in discourse.scene.units:
        discourse.rewind(unit)
        for draft in [*finder.stands_of(unit), *finder.demands_of(unit)]:
            if not any(draft.rests_on(other) for other in recent):
                recent = [*recent[1 - _RECENT :], draft]
                key = (draft.player, plain(draft.issue))
                if key not in found or found[key].stance != draft.stance:
                    found[key] = draft  # as of the article: a stand that is given up is left out
    return list(found.values())


class _Finder:
    def __init__(self, discourse: Discourse, quotes: Sequence[QuoteDraft]) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.language = discourse.scene.document.language
        self.groups = VerbGroups(self.scene)
        self.dropped = DroppedSubjects(discourse)
        self.stances = Stances(self.scene, quotes)
        words = self.scene.vocabulary.words
        german = self.language == "de"  # whose clauses end in verbs and their particles
        self.dangling = frozenset().union(*(words[name] for name in _DANGLING if not german))
        self.conditions: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.scene.vocabulary.conditions:
            self.conditions.setdefault(phrase[0], []).append(phrase)
        self.speakers = dict(self._speakers(quotes))
        self.quotes: dict[int, list[QuoteDraft]] = {}
        for quote in quotes:
            self.quotes.setdefault(quote.unit, []).append(quote)
        self.demands: dict[int, list[QuoteDraft]] = {}
        for quote in quotes:
            if quote.cue_kind in {"ask", "announce"} and quote.kind != "direct" and not quote.negated:
                self.demands.setdefault(quote.unit, []).append(quote)

    def _speakers(self, quotes: Sequence[QuoteDraft]) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Each marked passage with those who speak in it."""
        for quote in quotes:
            for start, end in quote.runs:
                within = self.scene.inside[self.scene.token_at(start) : self.scene.token_at(end - 1) + 1]
                yield from ((passage, quote.speakers) for passage in dict.fromkeys(within) if passage >= 0)

    def stands_of(self, unit: Unit) -> Iterator[PositionDraft]:
        """The stands that verbs and phrases of *unit* take."""
        at = unit.first
        while at < unit.last:
            found = self.stances.at(at, unit)
            if found is None:
                at += 1
                continue
            drafts = list(self._drafts(unit, at, *found))
            yield from drafts
            at = max(found[1], self.scene.token_at(drafts[0].evidence[1] - 1)) if drafts else found[1]

    def demands_of(self, unit: Unit) -> Iterator[PositionDraft]:
        """What is asked for or announced in reported words is wanted by whoever asks or announces it."""
        for quote in self.demands.get(unit.number, ()):
            start, end = quote.runs[-1]
            if quote.cue is None or quote.cue[0] > start:
                continue
            first, begin = self.scene.token_at(quote.cue[0]), self.scene.token_at(start)
            last = min(self.scene.token_at(end - 1) + 1, self.groups.clause_end(begin, unit, -1))
            clause = self.groups.known["complements"]
            tells = any(is_finite(token, self.language) or token.lower in clause for token in self.tokens[begin:last])
            if last > begin and not (quote.cue_kind == "announce" and tells):
                for player in quote.speakers:
                    yield self._draft(player, "supports", Source(quote.speakers, 0, 0), (first, begin, last))

    def _drafts(self, unit: Unit, at: int, cue: StanceCue, last: int) -> Iterator[PositionDraft]:
        group = self.groups.at(at, unit.first)
        end = self.groups.clause_end(last, unit, self.scene.inside[at])
        if group.bare or self._is_open(unit, group.first):
            return
        source = self._subject(unit, at, group.first)
        if group.passive:
            source, end = self._agent(unit, last, end)
        said = at if cue.fixed else last + 1  # a fixed phrase holds its own negation (*n'est pas favorable à*)
        if self.language == "de" and not cue.fixed:
            said = end  # *lehnt den Plan* **nicht** *ab*
        negated = self.groups.is_negated(max(unit.first, group.first - 1), said)
        begin, end = self._issue(last, end, cue)
        if source is None or not any(token.is_word for token in self.tokens[begin:end]):
            return
        if negated and cue.stance == "opposes":
            return  # whoever does not oppose a thing has not taken its side
        stance = self._stance(cue.stance, begin, end, negated=negated)
        for player in source.players:
            yield self._draft(player, stance, source, (group.first, begin, end))

    def _is_open(self, unit: Unit, first: int) -> bool:
        """Whether the stand is denied, asked about or put as a case: *dément* **avoir accepté**, *whether it …*."""
        floor = max((at + 1 for at in range(unit.first, first) if self.tokens[at].text in ".;:"), default=unit.first)
        asked = any(self.tokens[at].lower in self.groups.known["questions"] for at in range(floor, first))
        cues = [cue for cue in self.scene.cues_of(unit) if floor <= cue.first and cue.last < first]
        return asked or any(cue.kind == "deny" or cue.negated for cue in cues)

    def _stance(self, stance: Stance, begin: int, end: int, *, negated: bool) -> Stance:
        """The stance with its conditions and its negation: *ne s'oppose pas* is no opposition."""
        words = tuple(token.lower for token in self.tokens[begin:end])
        for at, word in enumerate(words):
            if any(words[at : at + len(phrase)] == phrase for phrase in self.conditions.get(word, ())):
                return "conditional"
        return _TURNED.get(stance, stance) if negated else stance

    def _subject(self, unit: Unit, at: int, first: int) -> Source | None:
        passage = self.scene.inside[at]
        own = self._speaker_inside(first, passage) if passage >= 0 else None
        if own is not None:
            return own
        cue = Cue(first, at, at, "", "", "finite", strong=True)
        if self.language == "es" and (telling := self._telling(unit, at)) is not None:
            return telling
        return self.discourse.before(cue, unit, unit.first) or self.dropped.of_nobody(cue, unit)

    def _telling(self, unit: Unit, at: int) -> Source | None:
        """The speaker of the quote whose cue holds token *at*; Spanish verbs often go without a subject."""
        start = self.tokens[at].start
        for quote in self.quotes.get(unit.number, ()):
            if quote.cue and quote.cue[0] <= start < quote.cue[1] and quote.speakers:
                return Source(quote.speakers, 0, 0)
        return None

    def _speaker_inside(self, first: int, passage: int) -> Source | None:
        """The speaker, where the words in marks speak of themselves in the first person."""
        speakers = self.speakers.get(passage, ())
        before = [self.tokens[i].lower for i in range(max(0, first - 3), first) if self.scene.inside[i] == passage]
        own = any(word in self.groups.known["first_person"] for word in before)
        return Source(speakers, 0, 0) if speakers and own else None

    def _agent(self, unit: Unit, last: int, end: int) -> tuple[Source | None, int]:
        """Who did what a passive verb tells, and the token after: *rejeté par le gouvernement*."""
        for at in range(last, min(end, last + _AGENT_REACH)):
            if self.tokens[at].lower in self.groups.known["agents"]:
                for mention in self.discourse.by_unit.get(unit.number, ()):
                    if at < mention.first <= at + 3:
                        return Source((mention.actor,), mention.first, mention.last), mention.last
        return None, end

    def _issue(self, last: int, end: int, cue: StanceCue) -> tuple[int, int]:
        """The words of the issue, without what ties them to the verb and what the clause leaves dangling.

        Empty where the issue is only to speak or to keep silent: *declined to comment on the inquiry*.
        """
        skipped = cue.connectors | self.groups.known["complements"] | self.groups.known["negations"] | {","}
        begin = after_adverbials(self.tokens, last, end, self.language)
        while begin < end and self.tokens[begin].lower in skipped:
            begin += 1
        if begin < end and self.tokens[begin].lower in self.groups.known["silence"]:
            return begin, begin
        if any(token.lower in self.groups.known["anonymity"] for token in self.tokens[begin : min(end, begin + 4)]):
            return begin, begin  # *pidió el anonimato*
        while end > begin and self.tokens[end - 1].lower in self.dangling:
            end -= 1
        return begin, end

    def _draft(self, player: int, stance: Stance, source: Source, bounds: tuple[int, int, int]) -> PositionDraft:
        first, begin, end = bounds
        touches = bool(source.last) and 0 <= first - source.last <= 2
        start = source.first if touches and end - begin < _SHORT else first
        evidence = (self.tokens[start].start, self.tokens[end - 1].end)
        statement = self._statement(player, (first, begin, end), evidence)
        return PositionDraft(player, stance, self._text(begin, end), statement, evidence)

    def _statement(self, player: int, bounds: tuple[int, int, int], evidence: tuple[int, int]) -> str:
        """The stand in the article's words; one that only somebody else reports says so."""
        first, begin, end = bounds
        finite = any(is_finite(token, self.language) for token in self.tokens[first:begin])
        inside = self.scene.inside[first] >= 0
        players = self.discourse.cast.players
        told = stand(called(players[player]), self._text(first, end), self.language, finite=finite, inside=inside)
        reporters = self._reporters(evidence)
        if not reporters or player in reporters:
            return capitalized(told)
        return attributed(told, [called(players[reporter]) for reporter in reporters], self.language)

    def _reporters(self, evidence: tuple[int, int]) -> tuple[int, ...]:
        """Whoever's reported words hold the evidence."""
        unit = self.scene.unit_of[self.scene.token_at(evidence[0])]
        for quote in self.quotes.get(unit, ()):
            if any(start <= evidence[0] and evidence[1] <= end for start, end in quote.runs):
                return quote.speakers
        return ()

    def _text(self, first: int, last: int) -> str:
        return balanced(self.scene.text[self.tokens[first].start : self.tokens[last - 1].end])
