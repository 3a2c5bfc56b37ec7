"""Judgements without a subject: *il n'est pas* **utile de** *fermer le pont*, *it was* **premature to** *reopen it*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.reading.circumstances_french import after_adverb
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Impersonal"]

_TIME = ("the", "time")
_BEST = 3  # words at least of what is said to be the best thing
_CLOSING, _WORD = frozenset('»”"'), 2
_REACH = 6  # tokens between the subject and the verb of being, or that and its word: *n'est* **absolument pas** *utile*
_EXISTING = 4  # tokens between *there* and *no*
_NOUN = 3  # tokens of what is refused: *no* **new harbour tax**
_MARKS = frozenset('«»“”"')
_THAT = frozenset({"que", "qu'"})
_DUMMIES = frozenset({"it", "it's", "it'd"})
_KNOWN = 4  # tokens behind the opener among which a verb of knowing stands: *to* **immediately identify** *them*


class Impersonal:
    """What the sentences of one scene that begin with *it* or *there* judge."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, self.adverbs = word_sets(scene.language, "impersonal"), scene.vocabulary.words["adverbs"]
        words = scene.vocabulary.words
        self.nominal = either(words["articles"], words["determiners"], words["pronouns.oblique"])
        self.decided = either(self.known["decided"], word_sets(scene.language, "senses")["decided"])
        self.words = either(self.known["good"], self.known["bad"], self.known["denied"])
        self.inflected = ("ment",) if scene.language == "fr" else ("ly",)

    def at(self, at: int, last: int) -> tuple[int, Stance] | None:
        """The length of the judgement that begins at token *at*, up to what it judges, and its side."""
        if self.tokens[at].lower not in self.known["subjects"]:
            return None
        begin = self._being(at, last)
        return None if begin is None else self._none(at, last) or self._judged(at, begin, last)

    def _being(self, at: int, last: int) -> int | None:
        """The token of the first verb behind the subject at token *at*."""
        for verb in range(at + 1, min(last, at + 1 + _REACH)):
            word = self.tokens[verb].lower
            if word in self.known["being"] or word in self.known["existing"]:
                return verb
            if not (word in self.known["denial"] or word in self.known["skipped"] or word == "y"):
                return None
        return None

    def _judged(self, at: int, begin: int, last: int) -> tuple[int, Stance] | None:
        """The judgement whose verb of being is token *begin*, as `at` tells it."""
        denied = self.scene.lower(at + 1) in self.known["denial"] or self.tokens[begin].lower.endswith("n't")
        for place in range(begin + 1, min(last, begin + 1 + _REACH)):
            word = self.tokens[place]
            denying = word.lower in self.known["denying"]
            if self._ends(place, last) and word.plain in self.words:
                side = self._side(word.plain, denied=denied or (self._needs_no_more() and denying))
                after = place + 2 + self._is_marked(place + 1)
                return None if side is None or self._is_unknowable(after) else (after - at, side)
            denied = denied or (denying and self._needs_no_more())
            if not (denying or self._is_skipped(word.lower) or word.text in _MARKS):
                return None
        return None

    def _needs_no_more(self) -> bool:
        """Whether a word behind the verb denies by itself; French needs *ne* before it (*plus urgent*)."""
        return self.scene.language != "fr"

    def _ends(self, place: int, last: int) -> bool:
        """Whether an opener of what is judged stands behind token *place*."""
        after = place + 1 + self._is_marked(place + 1)
        return after < last and self.tokens[after].lower in self.known["openers"]

    def _is_marked(self, at: int) -> bool:
        """Whether a mark stands at token *at*: *it was “plainly* **wrong”** *to close it*."""
        return self.scene.lower(at) in _MARKS

    def _side(self, word: str, *, denied: bool) -> Stance | None:
        if word in self.known["good"]:
            return "opposes" if denied else "supports"
        if word in self.known["bad"]:
            return TURNED["opposes"] if denied else "opposes"
        return "opposes" if denied or word in self.known["refused"] else None

    def _is_skipped(self, word: str) -> bool:
        return word in self.known["skipped"] or word in self.adverbs or word.endswith(self.inflected)

    def _is_unknowable(self, begin: int) -> bool:
        """Whether what is judged is to know, to find or to say something: *il est important de* **noter** *que*."""
        return self.scene.has_one_of(self.known["unknowable"], begin, begin + _KNOWN)

    def only_knows(self, at: int) -> bool:
        """Whether French words ask no more than to know a thing: *il faut* **aussi voir que** *la ville a payé*."""
        if self.scene.language != "fr":
            return False
        at = after_adverb(self.tokens, at, len(self.tokens))
        known = self.scene.lower(at) in self.known["unknowable"]
        return known and self.scene.lower(at + 1) in _THAT

    def _none(self, at: int, last: int) -> tuple[int, Stance] | None:
        """What shall not be: *il* **n'y aurait pas** *d'amnistie*, *there* **would be no** *amnesty*."""
        words = [self.scene.lower(place) for place in range(at, min(last, at + 1 + _EXISTING + 2))]
        for place in range(1, len(words)):
            of = words[place] in self.known["of"] and words[place - 1] in self.known["denying"]
            bare = words[place] in self.known["none"] and words[place - 1] in self.known["existing"]
            needless = words[place - 1] in self.known["needs"] and words[place - 2] in self.known["denying"]
            if needless and words[place] in self.known["openers"]:
                return place + 1, "opposes"  # *il n'y a* **pas lieu de** *le fermer*
            exists = not self.known["existing"].isdisjoint(words[1:place])
            if exists and (of or bare) and words[1] not in self.known["being"] - self.known["existing"]:
                begin = at + place + 1
                wanted = self.scene.has_one_of(self.decided, begin, begin + _NOUN)
                return (place + 1, "opposes") if wanted else None
        return None

    def opens(self, first: int, after: int) -> bool:
        """Whether the words from token *first* to *after* have no subject, so that what follows is the whole issue."""
        opener = self.tokens[first].lower
        if opener in self.known["definite"]:
            return self.is_best(tuple(self.scene.lower(at) for at in range(first, after)))
        return after - first > 1 and (opener in self.known["subjects"] or opener in self.known["owners"])

    def leads_on(self, start: int, after: int) -> bool:
        """Whether *it* opens a clause whose verdict an infinitive follows: **it** *was a mistake* **to** *go*."""
        dummy = self.scene.language == "en" and self.scene.lower(start) in _DUMMIES
        verb = self.scene.lower(after + 1)
        return dummy and self.scene.lower(after) == "to" and verb not in self.nominal and verb.isalpha()

    def is_best(self, words: Sequence[str]) -> bool:
        """Whether *words* say what the best thing is: **the only way is to** *close it*, **la priorité est de**."""
        being = not self.known["being"].isdisjoint(words[2:]) or words[:2] == _TIME  # **the time has come to** *go*
        opened = (
            words[-1] in self.known["openers"]
            or (words[:2] == _TIME and words[-1] == "for")
            or words[-1] in self.known["being"]
        )
        return len(words) > _BEST and words[0] in self.known["definite"] and being and opened

    def is_idle(self, first: int, after: int) -> bool:
        """Whether what the words from token *first* to *after* want is nothing to decide: *our goal is to* **win**."""
        opener = self.tokens[first].lower
        wanted = opener in self.known["owners"] or opener in self.known["definite"]
        return wanted and self.scene.lower(after) in self.known["played"]

    def opened(self, place: int) -> bool:
        """Whether token *place* opens what the word before it judges: *juge inutile* **de** *fermer le pont*."""
        if self.scene.lower(place) not in self.known["openers"] or place < _WORD:
            return False
        before = place - 1 - (self.tokens[place - 1].text in _CLOSING)  # *juge* **« inutile »** *de*
        return self.tokens[before].plain in self.words

    def holds(self, at: int, last: int) -> bool:
        """Whether the words at token *at* belong to a judgement without a subject: *il est* **hors de question**.

        Behind *il* or *it* other words tell of somebody: *il est* **favorable au** *péage*.
        """
        if not any(token.plain in self.words for token in self.tokens[at:last]):
            return False
        before = range(at - 1, max(-1, at - 1 - _REACH), -1)
        being = next((place for place in before if self.tokens[place].lower in self.known["being"]), None)
        return being is not None and self.scene.has_one_of(self.known["subjects"], max(0, being - 2), being)

    def is_judged(self, first: int) -> bool:
        """Whether the infinitive at token *first* is what a word before it judges, and so no stand of its own."""
        return bool(self.known) and self.opened(first - 1)
