"""Passives with who speaks behind them: *est accusée* **par Tal** *d'avoir menti*, *jugé « grave »* **par Tal**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["Passives"]

_LINKS = 2  # tokens between a participle and its marks: *qualifié* **de** *« grave »*, *described* **as** *“odd”*


class Passives:
    """Reads participles of speech whose agent stands behind them."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content, self.scene = discourse, content, discourse.scene
        self._agents = discourse.scene.quoting["agents"]

    def names_agent(self, cue: Cue) -> bool:
        """Whether the cue is a participle whose agent's preposition follows it, or the marks that it governs."""
        if not (cue.passive or cue.form == "participle") or not self._agents:
            return False
        return self._accuses(cue) or self._marked(cue) is not None

    def quotes(self, work: Work, cue: Cue, limit: int) -> list[QuoteDraft]:
        """The quote of such a cue, before the token *limit*."""
        passage = self._marked(cue)
        if passage is not None:
            agent = self._agent(work, self.scene.tokens_of(passage)[1])
            if agent is None or passage in work.used:
                return []
            work.used.add(passage)
            return [self.content.marked(work, passage, cue, agent)]
        agent = self._agent(work, cue.last + 1)
        if agent is None or self.scene.lower(agent.last) not in self.scene.quoting["accusation_links"]:
            return []
        return self.content.of(work, agent.last, limit, cue, agent)

    def _accuses(self, cue: Cue) -> bool:
        accuses = cue.lemma in self.scene.quoting["accusing"]
        return accuses and self.scene.lower(cue.last + 1) in self._agents

    def _marked(self, cue: Cue) -> int | None:
        """The passage right behind the participle, if the agent's preposition stands behind it."""
        near = range(cue.last + 1, min(cue.last + 2 + _LINKS, len(self.scene.tokens)))
        first = next((at for at in near if self.scene.inside[at] >= 0), None)
        if first is None or self.scene.inside[first] == self.scene.inside[cue.head]:
            return None
        if any(not self.scene.tokens[at].is_word for at in range(cue.last + 1, first)):
            return None
        passage = self.scene.inside[first]
        return passage if self.scene.lower(self.scene.tokens_of(passage)[1]) in self._agents else None

    def _agent(self, work: Work, at: int) -> Source | None:
        """Who stands behind the preposition at token *at*."""
        near = self.discourse.by_unit.get(work.unit.number, ())
        mention = next((mention for mention in near if mention.first == at + 1), None)
        return Source((mention.actor,), mention.first, mention.last) if mention else None
