"""What is announced of others: *the port announced that* **the lock will close** *in May*, *il* **« ne cédera pas »**.

Who announces what will be done wants it done; a forecast is none's will.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.demands import Demands
from summarizer.engines.offline.positions.plans import is_said
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.scene import Unit, between
from summarizer.engines.offline.reading.verbs import is_finite, is_french_infinitive
from summarizer.lexicon import either, word_sets

__all__ = ["Announced"]

_OPENING = 2  # tokens before the clause of what is announced: a mark, *also*
_BEHIND = 4  # tokens between a verb of the future and the verb it governs: *will* **not be** *closed*
_AGENT = 8  # tokens between a verb of the future and whoever does what it tells
_ADJECTIVES = ("gue", "que", "gues", "ques")  # *sera longue*
_INDICATIVE, _CONDITIONAL = ("ra", "ront"), ("rait", "raient")


class Announced:
    """What the announcements of one scene say will be done by others, or to a thing."""

    def __init__(self, demands: Demands) -> None:
        self.demands, self.plans = demands, demands.plans
        self.scene, self.tokens = demands.scene, demands.scene.tokens
        self.language = self.scene.language
        self.known, self.announcing = word_sets(self.language, "arguing"), word_sets(self.language, "announced")
        self.pronouns = either(self.scene.quoting["pronouns.subject"], self.scene.quoting["pronouns.other"])
        self.loose = either(self.scene.vocabulary.words["adverbs"], self.known["negations"])

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands of those who announce in *unit* what will be done."""
        if not self.announcing:
            return
        for quote, first, last in self.demands.runs.get(unit.number, ()):
            source = quote.lemma.partition(" ")[0] in self.scene.lexicon.prepositions
            told = source or quote.lemma in self.announcing["warning"]
            if quote.kind != "direct" and not told and quote.cue_kind in {"announce", "say", "confirm"}:
                found = self._announced(quote, unit, first, last)
                if found is not None:
                    yield found

    def _announced(self, quote: QuoteDraft, unit: Unit, first: int, last: int) -> Stand | None:
        for at in between(self.scene.signs["demand"], first, last):
            if not self._is_future(quote, at):
                continue
            start = self.demands.start(at, first)
            if not self._opens(start, first) or not self._is_willed(quote, start, at, last):
                return None
            return self._stand(quote, unit, (first, start, at), passive=self._is_passive(at, last))
        return None

    def _stand(self, quote: QuoteDraft, unit: Unit, at: tuple[int, int, int], *, passive: bool) -> Stand | None:
        """What is announced is wanted as a whole; who announces that somebody will not do a thing is against it."""
        first, start, will = at
        found = self.demands.stand(quote, unit, (first, will, will + 1), "supports")
        if found is None or found.first != start:
            return found
        behind = range(will, min(found.end, will + _BEHIND))
        denied = next((i for i in behind if self.tokens[i].lower in self.known["negations"]), None)
        if denied is not None and denied + 1 >= found.end:
            return None
        if passive or denied is None:
            return replace(found, begin=start, about=None)
        stance = TURNED.get(found.stance, found.stance)
        return replace(found, stance=stance, begin=denied + 1, about=None)

    def _opens(self, start: int, first: int) -> bool:
        """Whether the clause at token *start* is the first of what is announced, but for a day or a place before it."""
        if start - first <= _OPENING:
            return True
        before = self.tokens[first:start]
        told = any(is_finite(token, self.language) or token.lower in self.known["asking"] for token in before)
        return self.tokens[start - 1].text == "," and not told

    def _is_future(self, quote: QuoteDraft, at: int) -> bool:
        """Whether token *at* is a verb of the future, or of the future of the past behind *announced*."""
        word = self.tokens[at].lower
        if self.tokens[at].is_capital:
            return False
        if self.language == "en":
            outside = self.scene.inside[at] < 0
            return word in self.announcing["will"] or (outside and word in self.announcing["would"])
        if word in self.known["leading_to"]:
            return is_french_infinitive(self.scene.lower(at + 1))
        past = quote.cue_kind == "announce" and self.scene.inside[at] < 0 and word.endswith(_CONDITIONAL)
        return (past or word.endswith(_INDICATIVE)) and self.plans.is_french_verb(at, word)

    def _is_willed(self, quote: QuoteDraft, start: int, at: int, last: int) -> bool:
        """Whether somebody wills what the verb at token *at* tells: it is announced, or its subject acts."""
        words = [self.scene.lower(i) for i in range(at, min(last, at + _BEHIND))]
        if any(is_said(word, self.known) for word in words) or not self.announcing["unwilled"].isdisjoint(words):
            return False
        passive = self._is_passive(at, last)
        if quote.lemma in self.announcing["announcing"]:
            return passive or self.announcing["stative"].isdisjoint(words)
        agents = self.known["agents"]
        if passive and self.scene.has_one_of(agents, at, min(last, at + _AGENT)):
            return False
        acts = self.scene.lower(start) in self.pronouns - self.announcing["nobody"] and at - start <= _BEHIND
        return passive or (acts and self.announcing["stative"].isdisjoint(words))

    def _is_passive(self, at: int, last: int) -> bool:
        """Whether the future at token *at* is a passive, or tells what somebody will be at: *will be* **closed**."""
        endings = tuple(self.announcing["participles"] or self.known["participles"])
        near = range(at, min(last, at + _BEHIND))
        be = next((i for i in near if self.tokens[i].lower in self.announcing["being"]), last)
        after = (i for i in range(be + 1, min(last, be + 1 + _BEHIND)) if not self._is_loose(i))
        behind = next(after, None)
        word = "" if behind is None else self.tokens[behind].lower
        return word.endswith(endings) and not word.endswith(_ADJECTIVES)

    def _is_loose(self, at: int) -> bool:
        """Whether token *at* only stands between the words of a verb: *will be* **fully** *closed*."""
        word = self.tokens[at].lower
        return word in self.loose or word.endswith(("ly", "ment"))
