"""Verbs whose subject is left out or stands behind them, as it may in Spanish: *añadió que …*, *aseguró Roa que …*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import has_clause, is_finite
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets

__all__ = ["DroppedSubjects"]

_NEAR = 4  # tokens between a verb and the subject behind it: an adverb, a day
_TAG = 8  # tokens in which a tag without a subject is over
_ENDS = frozenset(".,;)!?…")
_PAST = ("ó", "aron", "ieron", "dijo", "dijeron", "hizo", "puso")
_TELLING = frozenset({"say", "confirm", "estimate", "announce"})
"""Kinds of verbs that may close a sentence without marks: *…, aseguró en un comunicado*."""


class DroppedSubjects:
    """Finds who speaks where no subject stands before the verb. Finds nobody in languages that need a subject."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.scene, self.tokens = discourse.scene, discourse.scene.tokens
        self.possible = bool(self.scene.quoting["dropping"])
        self._latter = word_sets(self.scene.language, "arguing")["latter"]

    def of_lead(self, work: Work, cue: Cue, first: int) -> Source | None:
        """The subject of a verb that opens its clause, before the words that begin at token *first*."""
        if not self.possible or cue.form not in {"finite", "compound"}:
            return None
        if pointed := self._pointed(cue):
            return pointed
        if self._opens_clause(work, cue):
            return self.behind(work, cue, first) or self._last_subject(cue)
        return self._last_subject(cue) if self._goes_on(work, cue) else None

    def of_nobody(self, cue: Cue, unit: Unit) -> Source | None:
        """Who acts where the clause of *cue* names nobody: whom a pronoun before it means, else whoever acted last."""
        if self.possible and (pointed := self._pointed(cue)):
            return pointed
        pronoun = self.discourse.first_pronoun(unit, cue.first) if self.possible else None
        if pronoun is not None and pronoun.players:
            return pronoun
        relative = self.scene.lower(cue.first - 1) in self.scene.quoting["relatives"]
        possible = self.possible and cue.form in {"finite", "compound"} and not relative
        return self._last_subject(cue) if possible else None

    def _pointed(self, cue: Cue) -> Source | None:
        """Whom *este* right before the verb takes up, who was named last: *Roa vio a Gil.* **Este** *pidió …*."""
        at = cue.first - 1
        while at > 0 and self.scene.lower(at) in self.scene.quoting["clitics"]:
            at -= 1
        at -= self.scene.lower(at) in self._latter
        if at < 0 or self.scene.lower(at) not in self.scene.quoting["pronouns.nearest"]:
            return None
        pointed = self.discourse.pronoun(at)
        return pointed if pointed.players else None

    def behind(self, work: Work, cue: Cue, limit: int) -> Source | None:
        """The subject that stands right behind the verb, before the token *limit*: *aseguró* **la ministra** *que*."""
        if not self.possible or cue.form not in {"finite", "compound"}:
            return None
        source = self.discourse.after(cue, work.unit)
        near = source is not None and source.first <= cue.last + 1 + _NEAR and source.last <= limit
        return source if near else None

    def of_source(self, cue: Cue) -> Source | None:
        """Who speaks in *según explicó* or *como recordó* where nobody is named."""
        verb = self.possible and self.tokens[cue.last].lower in self.scene.lexicon.verbs
        return self._last_subject(cue) if verb else None

    def of_tag(self, work: Work, cue: Cue) -> Source | None:
        """Who speaks in a tag that names nobody: *«…»,* **añadió en un comunicado**."""
        before = cue.first - 1
        if not self.possible or cue.form not in {"finite", "compound"} or not self._closes(work, cue):
            return None
        marked = self.scene.inside[before] >= 0 or (
            self.tokens[before].text == "," and self.scene.inside[before - 1] >= 0
        )
        tells = cue.kind in _TELLING and has_clause(self.tokens[work.done : before], "es")
        return self._last_subject(cue) if marked or tells else None

    def has_object(self, cue: Cue, subject: Source) -> bool:
        """Whether a verb's object stands before what seems its subject: *reclaman* **la salida de** *la junta*."""
        return self.possible and any(self._opens_object(at) for at in range(cue.last + 1, subject.first))

    def _opens_object(self, at: int) -> bool:
        """Whether an article at token *at* has no preposition before it and no day behind it."""
        words = self.scene.vocabulary.words
        article = either(words["articles.definite"], words["articles.indefinite"])
        if self.scene.lower(at) not in article or self.scene.lower(at - 1) in words["prepositions"]:
            return False
        return self.scene.lower(at + 1) not in words["time.weekdays"]

    def before_indicative(self, cue: Cue, first: int, limit: int) -> int:
        """Where the words end that a denial or a request governs: *negó que exista* **y anunció** *…*.

        They stand in the subjunctive, so that a past tense after *y* tells of the speaker again.
        """
        if self.possible and cue.kind in {"deny", "ask"}:
            for at in range(first + 1, limit - 1):
                if self.scene.lower(at + 1) == "pero" and self.tokens[at].text == "," and self.scene.inside[at] < 0:
                    return at  # *pidió el fin de la obra* **, pero la ministra se negó**
                joins = self.tokens[at].lower in self.scene.quoting["joining"] and self.scene.inside[at] < 0
                if joins and self.tokens[at + 1].lower.endswith(_PAST) and is_finite(self.tokens[at + 1], "es"):
                    return at
        return limit

    def _opens_clause(self, work: Work, cue: Cue) -> bool:
        """Whether nothing but linking words stands before the verb in its clause."""
        at = cue.first - 1
        while at >= work.unit.first and self._is_light(at):
            at -= 1
        return at < work.unit.first or self.tokens[at].text in ".:;"

    def _goes_on(self, work: Work, cue: Cue) -> bool:
        """Whether a speaker of this sentence goes on after *y* or *pero*: *X dijo que …,* **pero pidió** *…*."""
        spoken = work.done > work.unit.first and bool(self.discourse.speaker)
        before = self.scene.lower(cue.first - 1)
        return spoken and (before in self.scene.quoting["joining"] or before == "pero")

    def _is_light(self, at: int) -> bool:
        words = self.scene.vocabulary.words
        token = self.tokens[at]
        light = token.lower in words["adverbs"] or token.lower in self.scene.quoting["linking"] or token.text == ","
        return light or (not token.is_word and token.text not in ".:;")

    def _closes(self, work: Work, cue: Cue) -> bool:
        """Whether the verb has nothing to govern after it: its clause ends, or goes on with a preposition or a day."""
        words, at = self.scene.vocabulary.words, cue.last + 1
        if at >= work.unit.last or self.tokens[at].text in _ENDS:
            return True
        lower = self.tokens[at].lower
        if lower not in either(words["prepositions"], words["adverbs"], words["determiners.demonstrative"]):
            return False
        for token in self.tokens[at : min(work.unit.last, at + _TAG)]:
            if token.text in _ENDS:
                return True
            if token.text == ":" or token.lower in self.scene.quoting["complementizers"]:
                return False
        return True

    def _last_subject(self, cue: Cue) -> Source | None:
        """Whoever acted or spoke last and fits the number of the verb."""
        plural = any(token.lower.endswith("n") for token in self.tokens[cue.first : cue.head + 1])
        spoken = reversed(self.discourse.spoken)
        for players in (self.discourse.subject, self.discourse.speaker, *((number,) for number in spoken)):
            if players and self._fits(players, plural=plural):
                return Source(players, 0, 0)
        return None

    def _fits(self, players: tuple[int, ...], *, plural: bool) -> bool:
        several = len(players) > 1 or self.discourse.cast.players[players[0]].kind == "group"
        return several == plural
