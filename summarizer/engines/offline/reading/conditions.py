"""Where the words of a condition begin: **if** *the school stays*, **à condition que** *l'école reste*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without, word_sets

__all__ = ["Conditions"]

_QUE = frozenset({"que", "qu'"})
_OBJECT = 2  # tokens of an object with its article
_TAG = 6  # tokens of a tag in commas
_SAYING = frozenset({"said", "says", "say", "added"})


class Conditions:
    """The words in one scene that a condition begins with."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        self.known, self._conditions = word_sets(self.language, "arguing"), scene.vocabulary.conditions

    def has_condition(self, first: int, last: int) -> bool:
        """Whether the words of a condition begin among the tokens from *first* to *last*."""
        if first >= last or self._conditions.keys().isdisjoint(self.scene.lowers[first:last]):
            return False
        return any(map(self.condition_at, range(first, last)))

    def condition_at(self, at: int) -> int:
        """How many tokens the words of a condition have that begin at token *at*; 0 where none do."""
        if at >= len(self.tokens):
            return 0
        phrases = self._conditions.get(self.tokens[at].lower)
        if phrases is None:
            return 0
        return max((len(phrase) for phrase in phrases if self._is_condition(at, phrase)), default=0)

    def behind_tag(self, at: int, last: int) -> int:
        """The token behind an English tag in commas: *would back it,* **he said,** *if it were lower*; else *at*."""
        if self.language != "en" or self.scene.lower(at - 1) != ",":
            return at
        near = range(at + 1, min(last - 1, at + _TAG))
        comma = next((to for to in near if self.tokens[to].text == ","), at)
        return comma + 1 if comma > at and self.scene.has_one_of(_SAYING, at, comma) else at

    def is_granted(self, at: int) -> bool:
        """Whether token *at* opens what is only granted: **même** *si c'est cher*, **even** *if it hurts*.

        German needs a comma before it, by which its clause ends anyway: *sowohl hier als* **auch** *im Süden*.
        """
        return (
            self.language != "de"
            and self.tokens[at].lower in self.known["granting"]
            and self.scene.lower(at + 1) in self._conditions
        )

    def is_told_of(self, at: int, last: int) -> bool:
        """Whether a French *que* at token *at* tells of the object from token *last* on: *une loi* **que** *…*.

        It does not where it says what the object is, or belongs to a word before it: *l'idée* **que**, *telle* **que**.
        """
        if self.language != "fr" or self.tokens[at].lower not in _QUE:
            return False
        if self.condition_at(at + 1):
            return True  # *n'accepte un prêt* **qu'à condition** *de*
        if at - last < _OBJECT or self.has_condition(last + 1, at):
            return False
        words = self.scene.vocabulary.words
        determiners = without(either(words["articles"], words["determiners"]), words["articles.contracted"])
        if self.tokens[last].lower not in determiners or not self.tokens[at - 1].is_word:
            return False
        quoting = self.scene.quoting
        other = either(quoting["before_other_que"], quoting["completed_nouns"])
        closed = either(self.scene.vocabulary.closed_words, quoting["unnamed_antecedents"])
        named = self.tokens[at - 1].lower not in closed
        return named and not self.scene.has_one_of(other, last + 1, at)

    def _is_condition(self, at: int, phrase: tuple[str, ...]) -> bool:
        """Whether *phrase* stands at token *at*; a French *s'* is a condition only before its pronoun (*s'il*)."""
        if phrase == ("s'",) and self.scene.lower(at + 1) not in {"il", "ils"}:
            return False
        if self.scene.lower(at - 1) in self.known["granting"]:
            return False  # **même** *si*, **even** *if*
        if self.language == "fr" and self.scene.lower(at - 1) in self.known["unconditioned"]:
            return False  # *en* **tant que** *maire*, *regarder* **si** *c'est vrai*
        after = self.scene.lower(at + len(phrase))
        if after in self.known["unconditional"]:
            return False  # *call him* **if possible**
        if after[:1].isdigit() or (len(phrase) > 1 and after in self.known["numbers"]):
            return False  # *à moins de* **20** *jours*
        return tuple(token.lower for token in self.tokens[at : at + len(phrase)]) == phrase
