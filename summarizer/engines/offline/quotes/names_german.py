"""What German marks without a cue only name: *der Verein* **„Freunde des Hafens“**, *wie* **„Der Wärter am Kai“**."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either

__all__ = ["GermanNames", "is_named_in_marks"]

_NAMING = frozenset({"lautet", "lauten", "lautete", "lauteten"})
_BRACKETS, _BRACKET = frozenset({"("}), 4  # tokens from a bracket to marks within it
_NAME = 6  # tokens of a name in marks, these included
_JOINING = frozenset({",", "und", "oder", "sowie"})


class GermanNames:
    """Tells names and titles from words that somebody said, and knows them again further on."""

    def __init__(self, scene: Scene, content: Content) -> None:
        self.scene, self.tokens, self.content = scene, scene.tokens, content
        words = scene.vocabulary.words
        self._functions, self._foreign = scene.vocabulary.function_words, scene.quoting["foreign_words"]
        self._openers = either(words["articles"], words["prepositions"])
        self._passages: set[int] = set()
        self._texts: set[str] = set()

    def is_name(self, work: Work, index: int, *, announced: bool) -> bool:
        """Whether a passage without a cue is what something is called; *announced*: it stands behind a colon.

        It holds no clause and stands right behind a noun, begins as titles do, or is in another language; or it stands
        in a row with names, behind *Motto:* or *Titel:*, or was one before.
        """
        passage = self.scene.passages[index]
        text = self.scene.text[passage.start : passage.end]
        named = text in self._texts or self._is_joined(work, index) or self._names(work, index, announced=announced)
        if named:
            self._passages.add(index)
            self._texts.add(text)
        return named

    def _names(self, work: Work, index: int, *, announced: bool) -> bool:
        first, last = self.scene.tokens_of(index)
        before = self.tokens[max(work.unit.first, first - 1 - announced)]
        naming = self.scene.quoting["naming_nouns"]
        if announced and before.lower in naming:
            return True
        if before.lower in _NAMING and self.scene.has_one_of(naming, work.unit.first, first - 1):
            return True  # *das* **Motto** *des Fests lautet* **„Wir sind da“**
        if self.content.is_clause(index) and not self._stands_for_noun(first, last):
            return False
        if self.scene.lower(last) == ")" and self.scene.has_one_of(_BRACKETS, max(0, first - _BRACKET), first):
            return True  # *der Bund (etwa:* **„Freunde der Lotsen“***)*
        if any(self.tokens[at].lower in self._foreign for at in range(first, last)):
            return True  # *ihr erstes Werk:* **„Le Petit Quai“**
        if announced or first <= work.unit.first:
            return False
        opens = next((self.tokens[at] for at in range(first, last) if self.tokens[at].is_word), before)
        if opens.is_capital and opens.lower in self._openers:
            return True  # *in Werken wie* **„Der Wärter am Kai“**
        small = [at for at in self._small(first, last) if self.tokens[at].lower not in self._functions]
        closes = next((self.tokens[at] for at in range(last - 1, first, -1) if self.tokens[at].is_word), opens)
        if before.lower in self._openers and (not small or (opens.is_capital and closes.is_capital)):
            return True  # *zu Gast beim* **„Forum für Hafenrecht der Stadt Tarnau“**
        return before.is_capital or any(not is_known(self.tokens[at].lower, "de") for at in self._small(first, last))

    def _stands_for_noun(self, first: int, last: int) -> bool:
        """Whether an article stands before marks without a subject: no clause, *die* **„Front for the Fleet“**."""
        if self.scene.lower(first - 1) not in self.scene.vocabulary.words["articles"]:
            return False
        return not self.scene.has_one_of(self.scene.quoting["subjects"], first, last)

    def _is_joined(self, work: Work, index: int) -> bool:
        """Whether a passage stands behind a name: *in* **„Nackt am Kai“ oder „Jeder geht allein“**."""
        first = self.scene.tokens_of(index)[0]
        joined = first - 1 > work.unit.first and self.scene.lower(first - 1) in _JOINING
        named = joined and self.scene.inside[first - 2] in self._passages | self.scene.works
        return named and any(self.tokens[at].is_word and self.tokens[at].is_capital for at in range(first, first + 2))

    def _small(self, first: int, last: int) -> Iterator[int]:
        """The words in small letters among the tokens from *first* to *last*."""
        return (at for at in range(first, last) if self.tokens[at].is_word and not self.tokens[at].is_capital)


def is_named_in_marks(content: Content, at: int) -> bool:
    """Whether marks at token *at* hold a German name, not words: *der Sender* **„Radio Roval“** *berichtete, …*."""
    scene = content.scene
    if scene.language != "de" or (passage := scene.inside[at]) < 0:
        return False
    first, last = scene.tokens_of(passage)
    before = scene.tokens[max(0, first - 1)]
    noun = before.is_capital or before.lower in scene.vocabulary.words["articles"]
    return noun and last - first <= _NAME and not content.is_clause(passage)
