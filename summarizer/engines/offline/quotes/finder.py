"""Quotes: what stands between a cue and its speaker, with or without marks.

Three shapes carry nearly all of them: a tag after the words («…», a-t-il dit), a lead before them (X affirme que …), a
source (selon X, …). What stands in marks without any of the three goes to whoever speaks around it, or is set aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.engines.offline.quotes.contained import without_contained
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.crossheads import give_headlines_their_speakers
from summarizer.engines.offline.quotes.dialogue import Dialogue, merge_tags
from summarizer.engines.offline.quotes.drafts import Announced, Aside, QuoteDraft, Work
from summarizer.engines.offline.quotes.headlines import headline_words
from summarizer.engines.offline.quotes.interviews import Turn, find_turns
from summarizer.engines.offline.quotes.leads import Leads
from summarizer.engines.offline.quotes.nested import Nested
from summarizer.engines.offline.quotes.noun_clauses_english import EnglishNounClauses
from summarizer.engines.offline.quotes.noun_clauses_german import GermanNounClauses
from summarizer.engines.offline.quotes.passives import Passives
from summarizer.engines.offline.quotes.relayed import without_relayed
from summarizer.engines.offline.quotes.signatures import sign
from summarizer.engines.offline.quotes.sources import Sources
from summarizer.engines.offline.quotes.tags import Tags
from summarizer.engines.offline.quotes.tails_german import GermanTails
from summarizer.engines.offline.quotes.uncued import Uncued
from summarizer.engines.offline.quotes.usable_cues import UsableCues
from summarizer.engines.offline.reading.clauses import Clauses
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either

__all__ = ["Aside", "QuoteDraft", "find_quotes"]

_EMPTY = 4  # tokens that may tell nothing
_SPANS = frozenset("to 's now then today yesterday tomorrow this last next week month year".split())
_RUN = 3  # sentences behind a quote in which a report without a cue may go on


def find_quotes(discourse: Discourse) -> tuple[list[QuoteDraft], list[Aside]]:
    """All quotes of the article in order of the text, and the marked passages that are none.

    Takes time linear in the text, whatever it holds: no rule looks further than a bounded number of tokens or cues.
    """
    finder = _QuoteFinder(discourse)
    turns = dict(find_turns(discourse.cast))
    dialogue = Dialogue(discourse)
    drafts: list[QuoteDraft] = []
    spoken: list[QuoteDraft] = []
    for unit in discourse.scene.units:
        discourse.begin(unit)
        dialogue.enter(unit, turns)
        found = finder.quotes_of(unit)
        turn = turns.pop(unit.paragraph, None)
        if turn is not None:
            turn = dialogue.told(turn)
            discourse.note_speaker(turn.speakers)
            found = _with_turn(turn, unit, found)
            spoken += [draft for draft in found[:1] if turn.row >= 0]
        drafts += found
        if all(map(finder.is_source, found)):
            discourse.note_subject(unit)
    drafts = merge_tags(discourse.scene, drafts, spoken)
    _give_opening_paragraphs_their_speaker(discourse.scene, drafts)
    drafts = list(without_contained(discourse.scene, sign(discourse, drafts, finder.uncued.asides)))
    give_headlines_their_speakers(discourse.scene, drafts)
    return drafts, finder.uncued.asides


def _with_turn(turn: Turn, unit: Unit, found: list[QuoteDraft]) -> list[QuoteDraft]:
    """The quotes *found* where *turn* begins, and the turn itself unless marks hold all of it."""
    whole = [draft for draft in found if draft.start <= turn.start + 2 and draft.runs[-1][1] >= turn.end - 2]
    for draft in whole:
        draft.speakers = turn.speakers or draft.speakers
    if whole:
        return found
    return [QuoteDraft("direct", [(turn.start, turn.end)], turn.speakers, unit=unit.number), *found]


def _give_opening_paragraphs_their_speaker(scene: Scene, drafts: list[QuoteDraft]) -> None:
    """Marks left open at the end of a paragraph and opened anew in the next are one speech, whose tag may come last."""
    for draft, following in reversed(list(pairwise(drafts))):
        passage, unit = scene.inside[scene.token_at(draft.start)], scene.units[following.unit]
        if passage < 0 or scene.passages[passage].closed or draft.cue is not None:
            continue
        if scene.units[draft.unit].paragraph == unit.paragraph - 1 and scene.inside[unit.first] >= 0:
            draft.speakers = following.speakers or draft.speakers


def _is_empty(scene: Scene, draft: QuoteDraft) -> bool:
    """Whether English words only say when, or lead to what a mark has cut off: **on Monday**, *vowed* **to**."""
    first, last = scene.token_at(draft.start), scene.token_at(draft.runs[0][1] - 1) + 1
    if scene.language != "en" or draft.kind != "indirect" or len(draft.runs) > 1 or last - first > _EMPTY:
        return False
    words = scene.vocabulary.words
    idle = either(words["prepositions"], words["articles"], words["time.weekdays"], words["time.months"], _SPANS)
    tokens = scene.tokens[first:last]
    if not any(token.is_word for token in tokens) or scene.lowers[first:last] == ["this"]:
        return False  # **500** *according to the union*, *Roe denies* **this**
    return all(token.lower in idle or token.text.isdigit() for token in tokens)


def _noun_clauses(discourse: Discourse, content: Content) -> GermanNounClauses | EnglishNounClauses | None:
    match discourse.scene.language:
        case "de":
            return GermanNounClauses(discourse, content)
        case "en":
            return EnglishNounClauses(discourse, content)
    return None


class _QuoteFinder:
    """Reads one unit after the other, and in each the cues from left to right."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        content = Content(discourse.scene)
        self.passives = Passives(discourse, content)
        self.usable = UsableCues(discourse.scene, self.passives)
        self.tags = Tags(discourse, content)
        self.leads = Leads(discourse, content)
        self.sources = Sources(discourse, content)
        self.uncued = Uncued(discourse, content)
        self.nested = Nested(discourse, self.usable.unsaid)
        german = discourse.scene.language == "de"
        self.german = GermanTails(discourse, content, self.uncued.asides) if german else None
        self.noun_clauses = _noun_clauses(discourse, content)
        self.last_quoting: int | None = None
        """Number of the last unit with a quote."""
        self.announced: Announced | None = None
        self.tagged: QuoteDraft | None = None
        """The last quote in marks with a cue."""

    def quotes_of(self, unit: Unit) -> list[QuoteDraft]:
        work = self._work(unit)
        drafts: list[QuoteDraft] = []
        for position in range(len(work.cues)):
            for draft in self._of_cue(work, position):
                if _is_empty(self.discourse.scene, draft):
                    continue
                drafts.append(draft)
                governed = self.is_source(draft) and not self._is_about_source(draft)
                governed = governed or work.clauses.is_set_against(position)
                self.discourse.note_speaker(draft.speakers, governed=governed)
                if self._asks(draft):
                    self.discourse.asker = (draft.speakers[0], unit.number)
        drafts = drafts or headline_words(self.discourse, work)
        if self.noun_clauses is not None:
            drafts += list(self.noun_clauses.quotes(work, drafts))
        drafts += self.uncued.quotes(work, drafts)
        inner = self.nested.quotes(unit)
        self.announced = self._announces(work)
        if drafts:
            self.last_quoting = unit.number
            self.uncued.note(drafts[-1])
            self.tagged = self._tag_of(drafts)
        if len(drafts) + len(inner) <= 1:
            return [*drafts, *inner]
        drafts = without_relayed(self.discourse.cast, drafts)
        spoken = {tuple(draft.runs) for draft in drafts if draft.speakers}
        once = {
            (tuple(draft.runs), draft.speakers): draft
            for draft in reversed(drafts + inner)  # two cues may hand over the same
            if draft.speakers or tuple(draft.runs) not in spoken  # *selon les données, …, selon la mairie*
        }
        return sorted(once.values(), key=lambda draft: draft.start)

    def _asks(self, draft: QuoteDraft) -> bool:
        """Whether somebody puts a question to whoever answers behind it: *Moe asked Roe* **whether** *it leaked*."""
        scene = self.discourse.scene
        if scene.language != "en" or draft.lemma != "ask" or not draft.speakers:
            return False
        first, last = scene.token_at(draft.start), scene.token_at(draft.runs[-1][1] - 1)
        return scene.has_one_of(scene.vocabulary.words["reporting.interrogatives"], first, last)

    def is_source(self, draft: QuoteDraft) -> bool:
        """Whether a preposition names who speaks, so that the sentence is about somebody else: *…, selon X*."""
        return draft.lemma.partition(" ")[0] in self.discourse.scene.lexicon.prepositions

    def _is_about_source(self, draft: QuoteDraft) -> bool:
        """Whether a person is the source of words that name nobody else, and so whom a pronoun behind them means."""
        cast = self.discourse.cast
        person = len(draft.speakers) == 1 and cast.players[draft.speakers[0]].kind == "person"
        named = {mention.actor for mention in self.discourse.by_unit.get(draft.unit, ())}
        return person and named.issubset(draft.speakers)

    def _announces(self, work: Work) -> Announced | None:
        """Whom the colon at the end of a sentence gives the word: *He told the crowd, to applause* **:** ¶ *"…"*."""
        unit, scene = work.unit, self.discourse.scene
        last = unit.last - 1 if unit.last > unit.first and scene.tokens[unit.last - 1].text != "." else unit.last - 2
        if last <= unit.first or scene.tokens[last].text != ":":
            return None
        cue = next((cue for cue in reversed(work.cues) if cue.form in {"finite", "compound"}), None)
        source = self.leads.speaker(work, cue) if cue is not None else self.discourse.implied(unit)
        return Announced(unit.number, source, cue) if source is not None and source.last else None

    def _tag_of(self, drafts: Sequence[QuoteDraft]) -> QuoteDraft | None:
        """The last quote in marks, under whose cue marked words may go on, if nobody else speaks after it."""
        last = next((draft for draft in reversed(drafts) if draft.kind != "indirect"), None)
        if last is drafts[-1] or self.discourse.scene.language != "en":
            return last if last is drafts[-1] else None
        return last if last and last.cue and drafts[-1].speakers == last.speakers else None

    def _work(self, unit: Unit) -> Work:
        cues = self.usable.of(unit)
        return Work(
            unit=unit,
            cues=cues,
            passages=self.discourse.scene.passages_of(unit),
            clauses=Clauses(self.discourse.scene, unit, cues),
            tagged=self.tagged,
            announced=self.announced if self.announced and self.announced.unit == unit.number - 1 else None,
            follows_quote=self.last_quoting is not None and unit.number - self.last_quoting == 1,
            runs_on=self._runs_on(unit),
            done=unit.first,
        )

    def _runs_on(self, unit: Unit) -> bool:
        """Whether the last quote stands right before *unit*, or a sentence or two before it in the same paragraph."""
        if self.last_quoting is None:
            return False
        between = unit.number - self.last_quoting
        same = self.discourse.scene.units[self.last_quoting].paragraph == unit.paragraph
        return between == 1 or (same and between <= _RUN)

    def _of_cue(self, work: Work, position: int) -> list[QuoteDraft]:
        """The quotes of one cue, by its shape."""
        cue = work.cues[position]
        if work.is_too_deep(cue) or self.tags.hands_over(work, position):
            return []
        if self.passives.accuses(cue):
            return self.passives.accusation(work, cue, work.clauses.end(position))
        if self.passives.names_agent(cue):
            return self.passives.quotes(work, cue, work.clauses.end(position))
        if self.german is not None:
            drafts = self.german.quotes(work, cue, quoting=work.follows_quote)
            if drafts:
                return drafts
        if self.passives.describes(cue):
            return self.passives.description(work, cue)
        if cue.form == "preposition":
            return self.sources.quotes(work, position)
        tag, limit = self.tags.edges.with_hearer(cue), work.clauses.end(position)
        subject = self.tags.subject(work, tag)
        if subject is not None:
            return self.tags.quotes(work, tag, subject, limit)
        return self.leads.quotes(work, cue, self.tags.before_tagged(work, position, limit))
