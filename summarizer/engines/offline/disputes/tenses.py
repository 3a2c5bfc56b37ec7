"""When a reported clause happened: what tells a past tense, and what tells a future one."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import compress, pairwise

from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.mood_german import is_subjunctive
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.reading.vocabulary import vocabulary
from summarizer.lexicon import either, without
from summarizer.tokens import Token, Told

__all__ = ["Tenses", "is_german_participle", "reports"]

_NONE = "\0"  # an ending that no word has
_ENDS = frozenset(",;:.!?")
_GUESSING = frozenset({"may", "might", "must"})
_SHORT_PARTICIPLES = frozenset({"vu", "lu", "su", "bu"})
_HERE, _FROM_HERE = frozenset({"ici"}), ("d'", "ici")
_NO_PARTICIPLE = "ieu"  # *la vente aurait* **lieu**
_SHORTEST = 5  # letters of a German participle
_PASSIVE_REACH = 3  # tokens from *was* to its participle: *she was* **badly hurt**
_PARTICIPLE_REACH = 5  # tokens between an auxiliary and its participle


class Tenses:
    """The tenses of one scene's clauses."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.language, self.vocabulary = scene.language, scene.vocabulary
        self.known = disputing(self.language)
        self.participles = tuple(self.known["participles"])
        self.passives = tuple(self.known["passives"]) or self.participles
        self.past_endings = tuple(self.known["past_endings"]) or (_NONE,)
        self.future_endings = tuple(self.known["future_endings"]) or (_NONE,)
        self.conditional_endings = tuple(self.known["conditional_endings"]) or (_NONE,)
        self.guessing = either(self.known["rumours"], self.known["guessing"])
        self.articles = self.vocabulary.words["articles"]
        self.have = _have(self.language)
        self.telling = _telling(self.language)

    def is_future(self, token: Token, *, reported: bool) -> bool:
        """Whether a verb tells what shall be; a French conditional reports instead, after *selon* or with a figure."""
        if token.lower in self.known["future"]:
            return True
        reports = token.lower in self.known["hearsay"] or (reported and token.lower.endswith(self.conditional_endings))
        return token.lower.endswith(self.future_endings) and not reports

    def is_to_come(self, first: int, last: int) -> bool:
        """Whether a day to come stands between two tokens: **d'ici** *à juin*, **bientôt**."""
        if self.scene.has_one_of(self.known["coming"], first, last):
            return True
        here = self.scene.has_one_of(_HERE, first, last)
        return here and _FROM_HERE in pairwise(self.scene.lowers[first:last])

    def is_german_future(self, first: int, last: int) -> bool:
        """Whether a German *werde* tells, with an infinitive, what will be: *das Fest* **werde beginnen**."""
        for at in range(first, last) if self.language == "de" else ():
            if self.tokens[at].lower in self.known["becoming"]:
                deed = self.tokens[at - 1 if at == last - 1 else last - 1]
                if deed.lower.startswith(_PREFIXES) and self.scene.has_one_of(self.known["agents"], first, last):
                    return False  # *das Recht* **werde durch** *Ausnahmen* **untergraben**
                return not deed.is_capital and _is_german_infinitive(deed.lower)
        return False

    def guesses_past(self, at: int, last: int) -> bool:
        """Whether a modal tells what may have been: *he* **may have left**, *er* **soll** *gelogen* **haben**."""
        lower = self.tokens[at].lower
        if self.language == "en" and lower in _GUESSING:
            helps = at + 1 + (self.scene.lower(at + 1) in self.known["negations"])
            return self.scene.lower(helps) == "have" and self._has_participle(helps, last, self.participles)
        return self.language == "de" and lower in self.guessing and self._ends_in_perfect(at)

    def _ends_in_perfect(self, at: int) -> bool:
        """Whether the German clause of *soll* ends with a perfect infinitive, behind it or before it."""
        end = next((to for to in range(at + 1, len(self.tokens)) if self.tokens[to].text in _ENDS), len(self.tokens))
        end = at if end == at + 1 else end
        return self.scene.lower(end - 1) in self.known["perfect"] and is_german_participle(self.scene.lower(end - 2))

    def is_past(self, first: int, last: int) -> bool:
        """Whether a perfect or a past tense, or German reported mood, stands between two tokens.

        In reported speech a past of *to be* may stand for a present (*the offer was fair*): it needs a participle.
        """
        may_tell = compress(range(first, last), map(self.telling.__getitem__, self.tokens[first:last]))
        if self.language == "de" and any(self._is_preterite(at) for at in range(first, last)):
            return True
        return any(self._tells_past(at, first, last) for at in may_tell)

    def _tells_past(self, at: int, first: int, last: int) -> bool:
        token, lower = self.tokens[at], self.tokens[at].lower
        if lower in self.have and self._has_participle(at, last, self.participles):
            return self.scene.lower(at + 1) not in self.known["infinitive"] and not self._only_was(at, last)
        if self.guesses_past(at, last):
            return True
        if lower in self.known["being"] and self._is_perfect(at, last):
            return True
        if lower in self.known["past"]:
            backshifted = lower in self.known["copulas"] and self.scene.lower(at - 1) != "c'"
            return not backshifted or self._has_participle(at, last, self.passives)
        if lower.endswith(self.past_endings) and is_finite(token, self.language):
            return lower not in self.known["feelings"] and not self._describes(at)
        return self.language == "de" and self._reports(at, first, last)

    def _is_preterite(self, at: int) -> bool:
        """Whether a German word in small letters is a full verb's past tense: *Der Wagen* **kam** *ins Schleudern*."""
        token = self.tokens[at]
        closed = token.lower in self.vocabulary.function_words or token.lower in self.vocabulary.conditional_forms
        return not token.is_capital and token.is_word and not closed and _is_german_preterite(token.lower)

    def is_passive(self, first: int, last: int) -> bool:
        """Whether something is done to the subject: *she had* **been threatened**, *elle a* **été menacée**."""
        for at in range(first, last - 1):
            if self.tokens[at].lower in self.known["suffering"]:
                following = [token.lower for token in self.tokens[at + 1 : min(last, at + _PASSIVE_REACH)]]
                return following[0] == "being" or any(word.endswith(self.participles) for word in following)
        return False

    def _is_perfect(self, at: int, last: int) -> bool:
        """Whether a French *être* makes a perfect: *ils se* **sont repliés**, *elle* **est partie**."""
        if self.scene.lower(at - 1) in self.known["reflexives"]:
            return self._has_participle(at, last, self.participles)
        return self.scene.has_one_of(self.known["moving"], at + 1, min(last, at + _PARTICIPLE_REACH))

    def _reports(self, at: int, first: int, last: int) -> bool:
        """Whether a German verb reports a deed, *der Rat habe* **gelogen**, and no state: *die Lage* **sei ernst**."""
        lower = self.tokens[at].lower
        if lower not in self.known["states"]:
            listed = lower in self.vocabulary.conditional_forms
            return listed or (reports(self.tokens[at]) and self.scene.lower(at - 1) not in self.articles)
        return any(is_german_participle(token.lower) for token in self.tokens[first:last] if not token.is_capital)

    def _has_participle(self, at: int, last: int, endings: tuple[str, ...]) -> bool:
        """Whether a participle follows the auxiliary at token *at*; but for German, before any article or comma."""
        reach = last if self.language == "de" else min(last, at + _PARTICIPLE_REACH)
        for token in self.tokens[at + 1 : reach]:
            if self.language != "de" and (token.text == "," or token.lower in self.vocabulary.words["articles"]):
                return False
            short = len(token.lower) <= len("vu") and token.lower not in _SHORT_PARTICIPLES
            short = short or token.lower.endswith(_NO_PARTICIPLE)
            if not short and token.lower.endswith(endings) and token.lower not in self.known["feelings"]:
                return True
        return False

    def _only_was(self, at: int, last: int) -> bool:
        """Whether an English perfect says what something was like, and no deed: *it* **has been** *a long year*."""
        if self.language != "en" or self.tokens[at].lower in self.known["past"]:
            return False  # *the line* **had been** *out of order*: a fact of then
        been = next((to for to in range(at + 1, min(last, at + _PARTICIPLE_REACH)) if self._is_been(to)), None)
        return been is not None and not self._has_participle(been, last, self.passives)

    def _is_been(self, at: int) -> bool:
        return self.tokens[at].lower == "been"

    def _describes(self, at: int) -> bool:
        """Whether a form in -ed is an adjective: *freshly* **painted** *walls*, *fair,* **funded** *and final*."""
        before = self.scene.lower(at - 1)
        if before == "," and self.scene.lower(at + 1) in self.known["coordinators"]:
            return True
        return before.endswith("ly") or before in self.vocabulary.words["articles"]


def _have(language: str) -> frozenset[str]:
    return without(vocabulary(language).words["auxiliaries.have"], disputing(language)["infinitives"])


@cache
def _telling(language: str) -> Told[bool]:
    """Whether a word may tell a past, or in German report."""
    known, endings = disputing(language), tuple(disputing(language)["past_endings"])
    telling = either(_have(language), known["being"], known["past"])
    if language == "en":
        telling = either(telling, _GUESSING)
    if language == "de":
        reporting = either(known["states"], known["rumours"], known["guessing"])
        telling = either(telling, reporting, vocabulary(language).conditional_forms)
    if language == "de":
        return Told(lambda token: token.lower in telling or token.lower.endswith(endings) or reports(token))
    return Told(lambda token: token.lower in telling or token.lower.endswith(endings))


def reports(token: Token) -> bool:
    """Whether a German word is a full verb in the reported mood: *er* **werfe** *Steine*, not *er* **brauchte**."""
    return not token.is_capital and is_subjunctive(token.lower) and not token.lower.endswith("te")


_PREFIXES = ("unter", "be", "ver", "er", "ent", "zer", "miss", "über", "unter")


@lru_cache(maxsize=1 << 12)
def _is_german_infinitive(word: str) -> bool:
    """Whether a word in small letters is an infinitive: *beginnen*, but not *begonnen*."""
    return word.endswith("n") and lemma_of(word, "de") == word and word not in {"worden", "gewesen"}


@lru_cache(maxsize=1 << 12)
def _is_german_preterite(word: str) -> bool:
    """Whether a word is built like a German past tense: *brannte*, *kamen*, but not *brenne* or *gekommen*."""
    lemma = lemma_of(word, "de")
    if len(word) < _SHORTEST - 2 or lemma == word or not lemma.endswith("n") or word.startswith("ge"):
        return False
    if word.endswith(("te", "ten")):
        return f"{word.removesuffix('n')[:-1]}en" != lemma and f"{word.removesuffix('n')}n" != lemma
    stem = word.removesuffix("en")
    changed = not lemma.startswith(stem)  # *kam*, *starb*: the vowel of *kommen*, *sterben* is another
    return changed and not stem.endswith(("t", "st", "e")) and not is_german_participle(word)


@lru_cache(maxsize=1 << 12)
def is_german_participle(word: str) -> bool:
    """Whether a word in small letters is built like a German past participle: *verkauft*, *eingegangen*, *worden*."""
    if word in {"worden", "gewesen"}:
        return True
    if len(word) < _SHORTEST or not word.endswith(("t", "en")):
        return False
    return "ge" in word[:-3] or word.endswith("iert") or word.startswith(_PREFIXES)
