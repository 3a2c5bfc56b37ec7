"""Words that are verbs elsewhere: *une* **mise** *en vente*, **conseiller** *du maire*, *newly* **elected** *mayor*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.lexicon import either, word_sets

__all__ = ["VerbalNouns"]

_HEARER = 10  # tokens behind *conseiller à* within which an infinitive tells what is advised
_NEAR = 3  # tokens between an auxiliary and its participle
_OF = frozenset({"de", "d'", "du"})
_PARTICIPLES = ("é", "ée", "és", "ées")
_GOVERNING = frozenset({"pu", "dû", "su", "voulu", "ne", "pas", "et", "ou"})

_NEWLY, _BARE = frozenset({"newly", "freshly", "democratically", "popularly"}), 2


class VerbalNouns:
    """The nouns of one scene that are verbs elsewhere."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.words, self.forms = scene.vocabulary.words, word_sets(scene.language, "arguing")["verbal_nouns"]
        self.apposed = word_sets(scene.language, "arguing")["apposed"]
        self.closed = scene.vocabulary.closed_words
        self.objects = either(self.words["articles"], self.words["determiners"])
        self.hearing = self.words["articles.contracted"] | {"à"}
        self.governing = either(self.words["prepositions"], scene.quoting["clitics"], _GOVERNING)

    def names_act(self, at: int) -> bool:
        """Whether a participle is a noun, for no auxiliary stands before it: *une éventuelle* **mise** *en vente*."""
        if self.tokens[at].lower not in self.forms:
            return False
        return not self.scene.has_one_of(self.words["auxiliaries"], max(0, at - _NEAR), at)

    def is_none(self, at: int) -> bool:
        """Whether token *at* is a noun or part of one where a verb could stand."""
        return self.names_person(at) or self._is_apposed(at) or self._is_tied(at) or self._is_attribute(at)

    def _is_attribute(self, at: int) -> bool:
        """Whether an English participle describes the noun behind it: *to seek* **elected** *office*, *newly* …."""
        if self.scene.language != "en" or not self.tokens[at].lower.endswith("ed") or at < _BARE:
            return False
        before, after = self.scene.lower(at - 1), self.scene.lower(at + 1)
        if before in _NEWLY:
            return True
        verb = self.scene.lower(at - 2) == "to" and before not in self.words["auxiliaries"] and before[:1].isalpha()
        return verb and after[:1].isalpha() and after not in self.closed

    def _is_tied(self, at: int) -> bool:
        """Whether a word closes a compound with a hyphen: *a port-* **backed** *plan*."""
        return at > 0 and self.tokens[at - 1].text == "-" and self.scene.ends[at - 1] == self.scene.starts[at]

    def _is_apposed(self, at: int) -> bool:
        """Whether a noun without an article tells behind a comma what that is: *il part,* **signe d'** *une crise*."""
        if self.tokens[at].lower not in self.apposed or self.tokens[at - 1].is_word:
            return False
        after = self.scene.lower(at + 1)
        if after.endswith(_PARTICIPLES) and at + 1 < len(self.tokens) and after not in self.objects:
            return True  # *– * **annonce** *démentie par le port*
        return after in _OF and not is_french_infinitive(self.scene.lower(at + 2))

    def names_person(self, at: int) -> bool:
        """Whether nothing governs an infinitive that is a noun as well: *Ada Tal,* **conseiller** *du maire*."""
        if self.tokens[at].lower not in self.forms or not self.tokens[at].lower.endswith("er"):
            return False
        before = self.tokens[at - 1]
        if not self._has_object(at + 1):
            return True
        governed = before.lower in self.governing or is_finite_at(self.tokens, at - 1, "fr")
        return not (at and before.is_word and governed)

    def _has_object(self, after: int) -> bool:
        """Whether an object stands at token *after*, or an infinitive behind *à*: *conseiller* **la paix**."""
        word, infinitive = self.scene.lower(after), self._opens_infinitive
        if word in self.hearing:
            return any(infinitive(at) for at in range(after + 1, min(len(self.tokens), after + _HEARER)))
        return word in self.objects or infinitive(after)

    def _opens_infinitive(self, at: int) -> bool:
        tied = self.scene.lower(at) in self.scene.quoting["genitives"]
        return tied and is_french_infinitive(self.scene.lower(at + 1))
