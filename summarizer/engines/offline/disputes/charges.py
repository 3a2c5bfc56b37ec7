"""What is charged in the present: *the mine* **poisons** *the river*, *la mairie* **ne répond plus**."""

from __future__ import annotations

from functools import lru_cache

from summarizer.engines.offline.disputes.clause import Clause
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.lexicon import either, without
from summarizer.tokens import Token

__all__ = ["Charges"]

_SHORTEST = 3  # letters of an English verb with its -s
_AGENT = 3  # tokens from a participle to whose doing it is
_FIRST = frozenset({"ne", "n'"})  # the half of a French negation that denies nothing by itself: *ne … que*
_GROUP = 4  # tokens of a verb with its negation: *does not fully understand*
_THIRD = "s"  # how an English verb ends in the third person


class Charges:
    """Finds the charges in the reported clauses of one scene, and the verbs that no list of forms knows."""

    def __init__(self, scene: Scene, participles: tuple[str, ...]) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.document.language
        known, words = disputing(self.language), scene.vocabulary.words
        self.participles, self.known = participles, known
        self.harming, self.agents = known["harming"], known["agents"]
        self.before_nouns = either(words["articles"], words["determiners"], words["prepositions"])
        self.behind_verbs = either(self.before_nouns, words["pronouns"], words["adverbs"])
        self.functions = scene.vocabulary.function_words
        self.denying = without(either(known["negations"], known["nothings"], known["ceasing"]), _FIRST)
        self.copulas = known["present_copulas"]
        self.judging = either(self.copulas, known["modals"])
        self.unnamed = either(either(known["vague"], known["nothings"]), either(known["impersonal"], _FIRST))

    def likely_verbs(self, first: int, last: int) -> list[Token]:
        """Verbs in the present that look like nouns: *le bois* **manque**, *the rate* **falls** *to five*."""
        if self.language not in {"fr", "en"}:
            return []
        return [self.tokens[at] for at in range(first + 1, last) if self._may_tell(at, last)]

    def _may_tell(self, at: int, last: int) -> bool:
        token = self.tokens[at]
        if not token.is_word or token.is_capital or token.lower in self.functions:
            return False
        before = self.tokens[at - 1]
        if before.lower in self.before_nouns or not before.is_word:
            return False
        lemma = self._lemma(token)
        if self.language == "fr":
            told = lemma == token.lower + "r" or not token.lower.endswith(self.participles)
            return told and is_french_infinitive(lemma)
        third = token.lower.endswith(_THIRD) and len(token.lower) > _SHORTEST and lemma + _THIRD == token.lower
        return third and _is_english_verb(lemma) and at + 1 < last and self.tokens[at + 1].lower in self.behind_verbs

    def _lemma(self, token: Token) -> str:
        """The verb of a form, even of a French one that is a noun as well: *le* **manque**, *il* **manque**."""
        regular = token.lower + "r"
        if self.language == "fr" and token.lower.endswith("e") and is_french_infinitive(regular):
            return regular
        return lemma_of(token.lower, self.language)

    def are_told(self, clause: Clause) -> bool:
        """Whether *clause* tells of others that they do harm, that they do not do something, or whose doing it is."""
        if self.language not in {"fr", "en"}:
            return False
        return self._harms(clause) or self._is_done_by(clause) or self._omits(clause)

    def _harms(self, clause: Clause) -> bool:
        """Whether a verb of harm tells what somebody does, or behind a form of *to be* what is done to somebody."""
        for at in range(clause.first, clause.last):
            token = self.tokens[at]
            if token.is_word and self._lemma(token) in self.harming:
                helped = self.scene.has_one_of(self.copulas, max(clause.first, at - _AGENT), at)
                done = helped and self._is_participle(at)
                if done or any(verb is token for verb in clause.verbs):
                    return True
        return False

    def _is_done_by(self, clause: Clause) -> bool:
        """Whether a passive names an agent: *la presse* **est muselée par** *le palais*."""
        for at in range(clause.first + 2, clause.last - 1):
            if self.tokens[at].lower in self.agents and self._is_participle(at - 1):
                helped = self.scene.has_one_of(self.copulas, max(clause.first + 1, at - _AGENT - 1), at)
                return helped and not self.scene.has_one_of(self.known["relatives"], clause.first, at)
        return False

    def _is_participle(self, at: int) -> bool:
        lower = self.tokens[at].lower
        return lower.endswith(self.participles) and lower not in either(self.functions, self.known["feelings"])

    def _omits(self, clause: Clause) -> bool:
        """Whether a full verb is denied: *la police* **ne fait rien**; *the law* **is not** *perfect* only judges."""
        if not self.scene.has_one_of(self.denying, clause.first, clause.last):
            return False
        if self.language == "fr" and not self.scene.has_one_of(_FIRST, clause.first, clause.last):
            return False  # *le* **plus** *grand port*
        if self.scene.lower(clause.first) in self.unnamed:
            return False
        verb = self.tokens.index(clause.verbs[0], clause.first)
        group = self.tokens[verb : min(verb + _GROUP, clause.last)]
        thinks = any(self._lemma(token) in self.known["mental"] for token in group if token.is_word)
        return clause.verbs[0].lower not in self.judging and not thinks


@lru_cache(maxsize=1 << 12)
def _is_english_verb(lemma: str) -> bool:
    """Whether the dictionary has a form in -ing of a word: *fall*, *poison*, but not *consequence*."""
    return any(is_known(f"{stem}ing", "en") for stem in (lemma, lemma.removesuffix("e"), lemma + lemma[-1:]))
