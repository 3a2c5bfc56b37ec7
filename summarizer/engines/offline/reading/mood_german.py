"""The mood of a German main clause, by which a sentence without a cue may tell that it reports somebody's words."""

from __future__ import annotations

from functools import lru_cache

from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.lexicon import either, without

__all__ = ["GermanMood", "is_subjunctive"]

_REACH = 60  # tokens of a sentence searched for its verb
_SHORTEST = 4  # letters of a subjunctive that a dictionary is asked about
_WISHING = frozenset({"gott", "möge", "lang", "lange"})  # open wishes: **Gott** *sei Dank*
_FEWEST = 3  # letters of an indicative
_I = "ich"


class GermanMood:
    """Tells main clauses in the reported mood: *Der Damm* **sei** *sicher*, *die Pumpen* **würden** *laufen*."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        words, quoting = scene.vocabulary.words, scene.quoting
        self._indicative = without(words["auxiliaries"], scene.vocabulary.conditional_forms, quoting["not_finite"])
        self._nominal = either(words["articles"], words["determiners"])
        self._closed = scene.vocabulary.function_words
        self._plural, self._other = quoting["reported.plural"], quoting["reported.singular"]
        self._conditions = quoting["reported.conditions"]
        self._openers = without(
            either(words["conjunctions.subordinating"], words["reporting"], words["relatives"]),
            words["articles.definite"],
        )

    def of(self, unit: Unit) -> str:
        """How surely *unit* reports: *sure*, *likely* behind a quote, *possible* behind one in that mood, or empty."""
        at = self._verb(unit)
        if at is None:
            return ""
        word = self.tokens[at].lower
        if word not in self._other:
            return "sure" if word not in self._plural else "likely"
        conditional = self.scene.has_one_of(self._conditions, unit.first, unit.last)
        return "" if conditional else "possible"

    def opens(self, unit: Unit) -> bool:
        """Whether no verb of saying or thinking stands before the reported one: not *Er ahnte, es* **sei** *ernst*."""
        at = self._verb(unit)
        if at is None or at == unit.first or self.scene.lower(unit.first) in _WISHING:
            return False
        if self.tokens[at - 1].text == ",":
            return False  # *Gut,* **danke***.*
        return not any(token.text in self.scene.lexicon.verbs for token in self.tokens[unit.first : at])

    def _verb(self, unit: Unit) -> int | None:
        """The verb of the main clause where it stands in the reported mood."""
        for at in range(unit.first, min(unit.last, unit.first + _REACH)):
            token = self.tokens[at]
            if self.scene.inside[at] >= 0 or token.is_capital or not token.is_word:
                continue
            final = self._closes_clause(at, unit)
            if self._is_reported(at):
                if not final:
                    return at
            elif not final and (token.lower in self._indicative or self._tells(token.lower)):
                return None
        return None

    def _closes_clause(self, at: int, unit: Unit) -> bool:
        """Whether the verb at token *at* ends a clause that depends on another: *…, wie der Damm* **halte** *.*"""
        if self.scene.lower(at + 1) == ",":
            return True
        if self.scene.lower(at + 1)[:1].isalpha():
            return False
        opening = next((to for to in range(at - 1, unit.first - 1, -1) if self.tokens[to].text == ","), unit.first - 1)
        return self.scene.lower(opening + 1) in self._openers

    def _is_reported(self, at: int) -> bool:
        word = self.tokens[at].lower
        if word in self._plural or word in self._other:
            return True
        if _I in {self.scene.lower(at - 1), self.scene.lower(at + 1)} and word != "sei":
            return False  # *ich* **lehne** *ab* tells
        listed = word in self.scene.vocabulary.conditional_forms
        if not (is_subjunctive(word) and (listed or not word.endswith("te"))):  # *raste* is of *rasen* too
            return False
        article = self.scene.lower(at - 1) in self._nominal  # *die* **reiche** *Stadt*
        return not (article and at + 1 < len(self.tokens) and self.tokens[at + 1].is_capital)

    def _tells(self, word: str) -> bool:
        return word not in self._closed and _is_indicative(word)

    def is_reported(self, first: int, last: int) -> bool:
        """Whether a verb in the reported mood stands among the tokens from *first* to *last*."""
        return any(not self.tokens[at].is_capital and self._is_reported(at) for at in range(first, last))

    def is_hearsay(self, unit: Unit) -> bool:
        """Whether *soll* and a perfect infinitive tell what somebody says: *Er* **soll** *geflohen* **sein**."""
        last = unit.last - 1
        while last > unit.first and not self.tokens[last].is_word:
            last -= 1
        if self.scene.lower(last) not in self.scene.quoting["hearsay.infinitives"]:
            return False
        if not self.scene.lower(last - 1).endswith(("t", "en")):
            return False
        modals = self.scene.quoting["hearsay.modals"]
        near = range(unit.first, min(last, unit.first + _REACH))
        at = next((at for at in near if self.scene.lower(at) in modals), None)
        return at is not None and not self.scene.has_clause(unit.first, at)


@lru_cache(maxsize=1 << 14)
def is_subjunctive(word: str) -> bool:
    """Whether a word is a verb's third person in the reported mood, which is its infinitive without *n*: *werfe*."""
    if word in {"sei", "seien"}:
        return True
    if not word.endswith("e") or len(word) < _SHORTEST:
        return False
    return bool(lemma_of(word, "de") == f"{word}n")


@lru_cache(maxsize=1 << 14)
def _is_indicative(word: str) -> bool:
    """Whether a word is a verb that tells and does not report: *spielte*, *erwägt*, *kam*, but not *gespielt*."""
    if (
        word.startswith("ge")
        or (word.endswith(("e", "en")) and not word.endswith(("te", "ten")))
        or len(word) < _FEWEST
    ):
        return False
    lemma = lemma_of(word, "de")
    return bool(lemma != word and lemma.endswith("en"))
