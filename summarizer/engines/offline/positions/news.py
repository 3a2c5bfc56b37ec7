"""What verbs of announcing and deciding tell as done, or leave open: *a annoncé* **que le pont était fermé**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, word_sets

__all__ = ["News"]

_DAY = 9  # tokens of a day and a place between a verb and its *that*
_ASIDE = 10  # tokens of an aside between a verb and its *that*
_PRONOUNS = frozenset({"it", "he", "she", "they", "we"})
_WHETHER = frozenset({"whether", "ob"})
_UNDECIDED = 5  # tokens between a verb of deciding and the *whether* of what is open: a day


class News:
    """Tells the issues of one scene's stands that are news, and nothing to be decided."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, self.words = word_sets(scene.language, "arguing"), scene.vocabulary.words
        self.nominal = either(self.words["articles"], self.words["determiners"])
        self.asking = either(self.known["asking"], frozenset({"s'"})) if scene.language == "fr" else frozenset()

    def is_told(self, cue: StanceCue, begin: int, end: int) -> bool:
        """Whether the issue from token *begin* to *end* was said or done, or is left open."""
        return self._is_past(begin, cue) or self._tells_news(cue, begin, end) or self._is_left_open(cue, begin)

    def _is_past(self, begin: int, cue: StanceCue) -> bool:
        """Whether the verb tells of what is or was, not of what shall be: *conteste* **avoir promis**."""
        if self.scene.lower(begin) in self.known["infinitives"]:
            return True
        if cue.lemma in self.known["foretelling"] and self.scene.lower(begin - 1) in self.known["complements"]:
            return True  # *prévoit* **que** *le déficit baissera*
        tells = cue.lemma in self.known["announcing"]
        return tells and (
            self._opens_clause(begin) or self.scene.lower(begin) in self.asking
        )  # *annonce* **s'il** *part*

    def _opens_clause(self, begin: int) -> bool:
        """Whether a *that* stands before token *begin* or behind the day and place there: *lundi soir* **que**."""
        if self.scene.language == "en" and self.scene.has_one_of(_PRONOUNS, begin, begin + 2):
            return True  # *announced* **it** *had won*, *announced yesterday* **she** *had*
        for at in range(begin + 1, begin + _ASIDE):
            if self.scene.lower(at - 1) == "," and self.scene.lower(at) in self.known["complements"]:
                return True
        for at in range(begin - 1, begin + _DAY):
            word = self.scene.lower(at)
            if word in self.known["complements"] and word not in self.known["demonstratives"]:
                return True
            opens = at >= begin and word in self.nominal and self.scene.lower(at - 1) not in self.words["prepositions"]
            if opens and self.scene.lower(at + 1) not in self.known["complements"]:  # *annonce* **même que** *…*
                return False
        return False

    def _tells_news(self, cue: StanceCue, begin: int, end: int) -> bool:
        """Whether what is announced in English turns out to be a sentence: *announced the port* **was** *closed*.

        So it does where it opens with a time or a place: *announced that* **from** *May the port …*.
        """
        if self.scene.language != "en" or cue.lemma not in self.known["announcing"]:
            return False
        if self.scene.lower(begin) in self.known["places"]:
            return True
        return end < len(self.tokens) and self.tokens[end - 1].is_word and is_finite(self.tokens[end], "en")

    def _is_left_open(self, cue: StanceCue, begin: int) -> bool:
        """Whether what is decided is not told: *décidera lundi* **s'il** *vend*, *decides* **whether** *to sell*."""
        if cue.lemma not in self.known["deciding"]:
            return False
        near = (self.scene.lower(at) for at in range(begin - 1, begin + _UNDECIDED))
        return any(word in self.asking or word in _WHETHER for word in near)
