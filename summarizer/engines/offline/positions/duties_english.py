"""English verbs of duty that demand nothing, and whose duty they tell: *the toll* **he has to pay** *is high*."""

from __future__ import annotations

from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, word_sets

__all__ = ["EnglishDuties", "asks_further_on"]

_RELATIVE = 20  # tokens of a relative clause, or of an aside
_CLAIM = 6  # tokens from the head of reported words to *that* behind a noun
_ENDS = frozenset(".:;!?")
_AFTER = frozenset({"following"})
_THINKING = frozenset({"think", "believe", "know", "feel", "thought", "felt", "guess", "say", "suggest"})
_WHO = frozenset({"who", "which"})
_ENDING = frozenset({"stop", "end"})  # *the toll must* **stop** is against it
_WHEN = frozenset({"now", "today", "tonight", "tomorrow", "here", "there", "once", "soon", "up"})
_SPANS = frozenset({"day", "week", "weekend", "month", "year", "spring", "summer", "autumn", "fall", "winter"})


class EnglishDuties:
    """The verbs of duty of one English scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, words = word_sets("en", "arguing"), scene.vocabulary.words
        self.articles, self.closed = words["articles"], scene.vocabulary.function_words
        self.helping, self.leading = words["auxiliaries"], either(words["prepositions"], _AFTER)
        self.pronouns = either(self.known["first_person"], scene.quoting["subjects"])
        self.behind = either(words["prepositions"], words["conjunctions"], words["relatives"], words["adverbs"])

    def are_none(self, at: int, start: int, last: int) -> bool:
        """Whether the verb at token *at*, whose clause begins at *start*, demands nothing before the token *last*."""
        none = (
            self._is_attribute(at)
            or self._is_foretold(at)
            or self._tells_thing(at, start)
            or self._tells_person(at, start)
        )
        return at + 1 < last and none

    def bids_end(self, words: tuple[str, ...], at: int) -> bool:
        """Whether *words*, which end before token *at*, bid somebody end a thing: *Roe must stop* **the toll**."""
        if words[-1] not in _ENDING or at >= len(self.tokens) or not self.tokens[at].is_word:
            return False
        word = self.tokens[at].lower
        when = word in _WHEN or word.endswith("ly") or self.scene.lower(at + 1) in _SPANS  # *must end* **this week**
        return not (word in self.behind or when)

    def ended(self, clause: int, first: int, after: int, about: tuple[int, int] | None) -> tuple[int, int] | None:
        """*about*, or what is to end by itself, from token *clause* to token *first*: **the toll** *must end*."""
        ends = about is None and clause < first and self.tokens[after - 1].lower in _ENDING
        return (clause, first) if ends else about

    def leaves_open(self, at: int, first: int) -> bool:
        """Whether the words take no side on both of two things, or judge what a noun claims and no plan.

        *Would* **neither** *back nor fight it*, *called Roe's* **claim that** *the dam leaks absurd*.
        """
        if "neither" in self.scene.lowers[at : at + 2]:
            return True
        noun = next((to for to in range(first, min(at, first + _CLAIM)) if self.scene.lowers[to] == "that"), first)
        return noun > first and self.scene.lowers[noun - 1] in self.scene.quoting["claims"]

    def _is_attribute(self, at: int) -> bool:
        """Whether a word in marks by itself describes the noun behind it: *the rise of* **“outrageous”** *tolls*."""
        marks = (self.tokens[at - 1], self.tokens[at + 1]) if 0 < at < len(self.tokens) - 2 else ()
        after = self.tokens[at + 2] if marks else None
        alone = bool(marks) and not any(mark.is_word or mark.text in ",.;:" for mark in marks)
        return alone and after is not None and after.is_word and after.lower not in self.closed

    def _is_foretold(self, at: int) -> bool:
        """Whether *have to* tells only what would or may come: *they* **would** *have to win Ohio*."""
        return self.scene.lower(at) in self.known["needing"] and any(
            self.scene.lower(i).endswith("'d") or self.scene.lower(i) in self.known["foretelling"]
            for i in range(at - 2, at)
        )

    def _tells_thing(self, at: int, start: int) -> bool:
        """Whether a clause without *which* tells of a noun: **the worst thing Norland has to** *bear is rain*."""
        if self.scene.lower(start + (not self.tokens[start].is_word)) not in self.articles:
            return False
        subject = at - 1 - (self.scene.lower(at - 2) in self.articles)
        before = self.tokens[subject - 1]
        named = self.tokens[at - 1].is_capital or self.tokens[at - 1].lower in self.pronouns or subject < at - 1
        noun = before.is_word and not before.is_capital and before.lower not in self.closed
        return named and noun and subject - 1 > start and lemma_of(before.lower, "en") == before.lower

    def _tells_person(self, at: int, start: int) -> bool:
        """Whether *has to* goes on with a clause of somebody: *a man* **who lost his job and has to** *move*."""
        if start < at or self.scene.lower(at) not in self.known["needing"] or self.scene.lower(at - 1) != "and":
            return False
        for word in range(at - 2, max(0, at - _RELATIVE), -1):
            if self.tokens[word].text in _ENDS or self.tokens[word].lower in self.pronouns - _WHO:
                return False
            if self.tokens[word].lower in _WHO:
                return True
        return False

    def is_time(self, begin: int) -> bool:
        """Whether what is announced opens with a time or a place, and so is a sentence: *that* **from** *May it …*."""
        opened = self.scene.lower(begin - 1) == "that" and self.scene.lower(begin) in self.leading
        return opened or self.scene.lower(begin) in self.known["places"]

    def before_aside(self, at: int, first: int, floor: int) -> int:
        """The comma before an aside that parts a subject from the verb at *at*: *the gain* **, small,** *must*.

        The words of judgement at token *first* may stand behind it: *the gain, though small,* **was** *welcome*.
        """
        opens = at == first or self.tokens[at].lower in self.helping
        if not opens or at - 3 <= floor or self.tokens[at - 1].text != ",":
            return at
        for comma in range(at - 3, max(floor, at - _RELATIVE), -1):
            if self.tokens[comma].text == ",":
                return comma if self.tokens[comma - 1].is_word else at
            if self.tokens[comma].text in _ENDS or self.scene.inside[comma] != self.scene.inside[at]:
                break
        return at

    def subject(self, at: int, start: int) -> int:
        """*start*, or the pronoun before the verb at token *at*, behind what only leads up: *here* **we** *must*."""
        told = self.scene.lower(start) in self.known["first_person"] and self.scene.lower(start + 1) in _THINKING
        if told and start + 2 < at:
            return start + 2  # *we think* **the toll** *must go*
        led = range(start, at - 1)
        if self.scene.lower(at - 1) not in self.known["first_person"] or not led:
            return start
        asks = any(self.tokens[to].lower in self.known["asking"] | self.known["negations"] for to in led)
        return start if asks else at - 1


def asks_further_on(scene: Scene, begin: int, end: int) -> bool:
    """Whether English names only who is asked, and what for behind an aside: *asked Roe* **, who is ill, to go**.

    Who asks somebody to resign is not for them. What is named are the tokens from *begin* to *end*.
    """
    comma = end - (scene.lower(end) != ",")
    if scene.language != "en" or scene.lower(comma) != "," or "to" in scene.lowers[begin:end]:
        return False
    for at in range(comma, min(len(scene.tokens) - 1, comma + _RELATIVE)):
        if scene.tokens[at].text in _ENDS:
            break
        if scene.tokens[at].text == "," and scene.lowers[at + 1] == "to":
            return True
    return False
