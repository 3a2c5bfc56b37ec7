"""Passives with who speaks behind them: *est accusée* **par Tal** *d'avoir menti*, *jugé « grave »* **par Tal**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.quotes.framed_german import verdict_before
from summarizer.engines.offline.reading.hearers_english import before_main_clause, hears
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.accusers import accuser_behind, agent_at
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["Passives"]

_BORDERS = frozenset({",", ";", ":", "et"})
_RELATIVES = frozenset({"que", "qu'", "qui", "dont"})
_FEWEST = 3  # tokens of what somebody is told, *that* or *to* included
_AGENT = 6  # tokens of a wrong before whoever accuses of it
_CLAUSE = 14  # tokens of a clause among which its verb stands
_LINKS = 2  # tokens between a participle and its marks: *qualifié* **de** *« grave »*, *described* **as** *“odd”*


class Passives:
    """Reads participles of speech whose agent stands behind them."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content, self.scene = discourse, content, discourse.scene
        self._agents = discourse.scene.quoting["agents"]
        self._describing = either(discourse.scene.quoting["judging"], discourse.scene.quoting["calling"])

    def names_agent(self, cue: Cue) -> bool:
        """Whether the cue is a participle that its agent's preposition follows, right away or behind its marks."""
        if not (cue.passive or cue.form == "participle" or hears(self.scene, cue.head)) or not self._agents:
            return False
        passage = self._marks_behind(cue.last, cue)
        named = self.scene.lower(cue.last + 1) in self._agents
        return named or (passage is not None and self.scene.lower(self.scene.tokens_of(passage)[1]) in self._agents)

    def accuses(self, cue: Cue) -> bool:
        """Whether somebody is accused by nobody who is named: *Tal* **est accusé de** *vol*, **was accused of** *…*.

        Spanish *por* leads to the wrong, or to who accuses: *acusado* **por** *fraude*, *acusado* **por** *Roa de …*.
        """
        participle = self.scene.language == "fr" and cue.form == "participle"
        compound = cue.passive and cue.form == "compound"
        if not (compound or participle):
            return False
        after = self.scene.lower(cue.last + 1)
        if cue.lemma in self.scene.quoting["accusing"]:
            led = after in self._agents and agent_at(self.discourse, self._unit(cue), cue.last + 1) is not None
            charged = after in self.scene.quoting["accusation_links"] and not led
            return charged and not (participle and self._has_agent(cue))
        return self.scene.language == "en" and self._is_told(cue, after)

    def _unit(self, cue: Cue) -> Unit:
        return self.scene.units[self.scene.unit_of[cue.first]]

    def _has_agent(self, cue: Cue) -> bool:
        """Whether it is told behind the wrong who accuses: *accusé de vol* **par** *Tal*."""
        return self.scene.has_one_of(self._agents, cue.last + 1, cue.last + 1 + _AGENT)

    def _is_told(self, cue: Cue, after: str) -> bool:
        """Whether an English passive tells what is said: **is said to** *be ill*, **it was reported** *that it leaked*.

        Or what others hear: *guests* **were advised to** *leave*, **were warned that** *it leaked*.
        """
        head, clause = self.scene.lower(cue.head), cue.last + 1 + (after == "that")
        asked = cue.lemma in self.scene.quoting["asking"]
        if after == "to":
            return asked or cue.lemma in self.scene.quoting["addressed"] or head in self.scene.quoting["rumoured"]
        impersonal = self.scene.lower(cue.first - 1) == "it" and cue.kind in {"say", "announce", "estimate", "confirm"}
        opens = either(self.scene.vocabulary.words["articles"], self.scene.quoting["subjects"])
        told = after == "that" or self.scene.lower(clause) in opens
        return (impersonal or (asked and after == "that")) and told and self.scene.has_clause(clause, clause + _CLAUSE)

    def accusation(self, work: Work, cue: Cue, limit: int) -> list[QuoteDraft]:
        """The accusation behind such a cue, before the token *limit*: nobody's, or whose is named behind it."""
        last = self._accusation_end(cue.last + 2, limit)
        first = cue.last + 1 + (self.scene.lower(cue.last + 1) in self.scene.quoting["complementizers"])
        accuser = accuser_behind(self.discourse, work.unit, first, last)
        if accuser is not None:
            return self.content.of(work, first, accuser.first - 1, cue, accuser)
        return self.content.of(work, first, last, cue, Source((), 0, 0))

    def _accusation_end(self, first: int, limit: int) -> int:
        """The mark from token *first* on behind which the article goes on; else *limit*."""
        marks = (at for at in range(first, limit) if self.scene.lowers[at] in _BORDERS and self.scene.inside[at] < 0)
        return next((at for at in marks if self._ends_accusation(at, limit)), limit)

    def _ends_accusation(self, at: int, limit: int) -> bool:
        """Whether the article goes on behind the mark at token *at*; a French accusation may hold commas.

        *Il est accusé d'avoir vendu le quai* **, en mai, à son frère**, but *… d'avoir menti* **, le port a fermé**.
        """
        scene = self.scene
        if scene.lowers[at] == "et":
            return scene.language == "fr" and scene.next_finite(at) == at + 1
        if scene.language != "fr" or scene.tokens[at].text != ",":
            return True
        told = scene.lower(at + 1) in scene.quoting["aside_openers"] and scene.lower(at + 2) in _RELATIVES
        if told or scene.lower(at + 1) in scene.quoting["linking"]:
            return scene.lower(at + 2) not in scene.quoting["examples"]  # *de nier la crue* **, et notamment** *…*
        following = next((to for to in range(at + 1, limit) if scene.tokens[to].text in ",;:"), limit)
        return scene.next_finite(at + 1) < following

    def describes(self, cue: Cue) -> bool:
        """Whether marks tell what somebody is said to be by nobody who is named: *est décrit comme* **« un sage »**."""
        if not (cue.passive or cue.form == "participle"):
            return False
        if cue.lemma in self.scene.quoting["believed"]:
            return False  # *un quai considéré comme* **« sûr »**: by nobody who speaks
        if self.scene.language not in {"fr", "en"}:
            return verdict_before(self.scene, cue) is not None
        told, link = cue.lemma in self._describing, self.scene.lower(cue.last + 1)
        told = told and link == "as" if self.scene.language == "en" else (told and link != "pour") or link == "comme"
        return told and self._marks_behind(cue.last, cue) is not None

    def description(self, work: Work, cue: Cue) -> list[QuoteDraft]:
        """What such a cue hands over: the marked words alone."""
        passage = self._marks_behind(cue.last, cue)
        if passage is None or passage in work.used:
            return []
        work.used.add(passage)
        return [self.content.marked(work, passage, cue, Source((), 0, 0))]

    def quotes(self, work: Work, cue: Cue, limit: int) -> list[QuoteDraft]:
        """The quote of such a cue, before the token *limit*."""
        passage = self._marks_behind(cue.last, cue)
        at = cue.last + 1 if passage is None else self.scene.tokens_of(passage)[1]
        agent = agent_at(self.discourse, work.unit, at)
        if agent is None:
            return []
        passage = self._marks_behind(agent.last - 1, cue) if passage is None else passage
        if passage is not None and passage not in work.used:
            work.used.add(passage)
            return [self.content.marked(work, passage, cue, agent)]
        if not cue.passive and hears(self.scene, cue.head):
            limit = before_main_clause(self.scene, cue.head, agent.last, limit)
        told = self._told(cue, agent.last, limit)
        if told is not None:
            return self.content.of(work, told, limit, cue, agent)
        before = self._marks_before(cue)
        if before is not None and before not in work.used:
            work.used.add(before)
            return [self.content.marked(work, before, cue, agent)]
        accuses = cue.lemma in self.scene.quoting["accusing"]
        if not accuses or self.scene.lower(agent.last) not in self.scene.quoting["accusation_links"]:
            return []
        return self.content.of(work, agent.last, self._accusation_end(agent.last + 1, limit), cue, agent)

    def _told(self, cue: Cue, at: int, limit: int) -> int | None:
        """Where English words begin that somebody is told behind the agent: *was warned by Roe* **that it leaked**."""
        if self.scene.language != "en" or at + _FEWEST > limit or not (cue.passive or hears(self.scene, cue.head)):
            return None
        lower = self.scene.lower(at)
        if lower in self.scene.quoting["complementizers"]:
            return at + 1 if self.scene.has_clause(at + 1, limit) else None  # not *was told by Roe* **that day**
        return at if lower == "to" and (cue.kind == "ask" or cue.lemma in self.scene.quoting["addressed"]) else None

    def _marks_before(self, cue: Cue) -> int | None:
        """The passage right before a French participle, unless it is a name: *les* **« abus »** *dénoncés par Tal*."""
        passage = self.scene.inside[cue.first - 1] if cue.first else -1
        if self.scene.language != "fr" or passage < 0 or self.scene.inside[cue.first] >= 0:
            return None
        other = cue.lemma in self._describing or self.scene.tokens[self.scene.tokens_of(passage)[0] + 1].is_capital
        return None if other or passage in self.scene.works else passage

    def _marks_behind(self, last: int, cue: Cue) -> int | None:
        """The passage behind the token *last* and a link at most: *called* **“odd”**, *by Moe* **as “odd”**."""
        near = range(last + 1, min(last + 2 + _LINKS, len(self.scene.tokens)))
        first = next((at for at in near if self.scene.inside[at] >= 0), None)
        if first is None or self.scene.inside[first] == self.scene.inside[cue.head]:
            return None
        words = all(self.scene.tokens[at].is_word for at in range(last + 1, first))
        agents = self.scene.has_one_of(self._agents, last + 1, first)
        return self.scene.inside[first] if words and not agents else None
