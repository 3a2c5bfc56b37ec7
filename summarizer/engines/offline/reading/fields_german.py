"""What stands before the verb of a German main clause: one phrase, so that the subject follows if it is another."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.lexicon import either, without

__all__ = ["GermanFields"]

_REACH = 40  # tokens before the verb
_TAG = 14  # tokens behind a tag
_WITH_TAG = 2  # verbs behind a comma: that of the main clause and that of the tag
_NAME = 6  # words of a name in marks
_OBLIQUE = frozenset({"dem", "der", "den", "im", "beim"})
_HEARING = frozenset({"dem", "der", "im", "beim"})
_QUANTITY = frozenset({"zu", "die", "den", "der"})
"""Words between a preposition and a number that tell how many: *bis* **zu** *30*, *um* **die** *30*."""
_FOCUS = frozenset({"allem", "anderem", "beispiel", "mindestens", "wenigstens", "etwa", "rund"})
"""Words that make a preposition an adverb, behind which the subject may follow: *vor* **allem** *die Stadt warnt*."""


class GermanFields:
    """The fields before the verbs of one text."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        words, quoting = scene.vocabulary.words, scene.quoting
        self._relatives = without(words["relatives"], quoting["question_words"])
        self._owning, self._prepositions = quoting["relatives_owning"], words["prepositions"]
        self._openers = either(words["articles"], words["determiners"], quoting["pronouns.subject"])
        self._governing = either(words["articles.definite"], words["prepositions"], quoting["contracted"])
        self._subordinating = without(words["conjunctions.subordinating"], quoting["complementizers"])
        self._oblique = scene.vocabulary.naming["oblique"]
        self._links = either(quoting["linking"], quoting["opposing"])

    def is_circumstance(self, first: int, verb: int) -> bool:
        """Whether no subject stands from token *first* to *verb*: **Für Moll** *fordert*, **Ihren Chef** *rügt*.

        A relative clause may belong to it: **In einem Brief, den Moll las,** *forderte*.
        """
        first += self.scene.lower(first) in self._links
        opener = self.scene.lower(first)
        if not first < verb <= first + _REACH or not (opener in self._prepositions or opener in self._oblique):
            return False
        if self._tells_how_many(first + 1):
            return False
        if self.scene.next_finite(first) >= verb:
            return True
        opening = self.opening(verb - 1, first) if self.tokens[verb - 1].text == "," else None
        return opening is not None and self.scene.next_finite(first) > opening

    def is_own_phrase(self, first: int, verb: int) -> bool:
        """Whether what a verb tells of, and no words, stands before it: **Kolb**, *die …,* **rügte** *…*."""
        passage = self.scene.inside[verb - 1]
        if passage >= 0:
            return self.is_outlet(passage, first, verb)
        comma = self.tokens[verb - 1].text == ","
        return comma and (
            self.is_as_told(first, verb) or self.is_explained_noun(first, verb) or self.is_circumstance(first, verb)
        )

    def is_explained_noun(self, first: int, verb: int) -> bool:
        """Whether all before the verb is a noun and its relative clause: **Kolb, die ging,** *sagt*."""
        opening = self.opening(verb - 1, first)
        return opening is not None and not self.scene.has_clause(first, opening)

    def is_as_told(self, first: int, verb: int) -> bool:
        """Whether all before the verb tells who says the main clause: **Wie der Minister mitteilte,** *geht Kolb*."""
        if self.scene.lower(first) != "wie":
            return False
        return all(self.tokens[at].text != "," or self.scene.inside[at] >= 0 for at in range(first, verb - 1))

    def follows_clause(self, first: int, at: int, limit: int) -> bool:
        """Whether a clause that says when stands before the main one: *Als er fragte,* **sagte Kolb** *, …*.

        Its verb behind a second comma would make it the first of the words: *Wenn er bricht,* **sagte Kolb**, *ist …*.
        Where no comma follows, that verb stands before the tag: *Wenn er bricht,* **ist** *es aus, sagte Kolb.*
        """
        if self.scene.lower(first) not in self._subordinating:
            return False
        comma = next((to for to in range(at, min(at + _TAG, limit)) if self.tokens[to].text == ","), None)
        if comma is not None:
            return comma + 1 == len(self.tokens) or not is_finite_at(self.tokens, comma + 1, "de")
        near = range(first + 1, min(at, first + _REACH, len(self.tokens) - 1))
        verbs = sum(self.tokens[to].text == "," and is_finite_at(self.tokens, to + 1, "de") for to in near)
        return verbs < _WITH_TAG

    def is_outlet(self, passage: int, first: int, verb: int) -> bool:
        """Whether the marks before the verb hold a name where somebody spoke: *Im Gespräch* **mit dem „Boten“**."""
        opening = self.scene.tokens_of(passage)[0]
        oblique = self.scene.lower(opening - 1) in _OBLIQUE and opening > first
        return oblique and self.is_named(opening) and self.is_circumstance(first, verb)

    def is_hearer(self, opening: int) -> bool:
        """Whether the marks at token *opening* name who hears or tells of something: *sagte* **laut „Bote“** *:*."""
        before = self.scene.lower(opening - 1)
        return (before in _HEARING or before in self.scene.lexicon.prepositions) and self.is_named(opening)

    def is_named(self, opening: int) -> bool:
        """Whether the marks at token *opening* hold a name: an article or a preposition before, a capital within."""
        first, last = self.scene.tokens_of(self.scene.inside[opening])
        governed = self.scene.lower(first - 1) in self._governing
        words = [at for at in range(first, last) if self.tokens[at].is_word]
        return governed and bool(words) and len(words) <= _NAME and self.tokens[words[0]].is_capital

    def opening(self, closing: int, floor: int) -> int | None:
        """The comma before the relative clause that the comma *closing* ends; None where it ends none."""
        for at in range(closing - 1, max(floor, closing - _REACH), -1):
            if self.tokens[at].text != "," or self.scene.inside[at] >= 0:
                continue
            if self.scene.next_finite(at) == at + 1:
                return None  # *Der Damm, der alt ist* **, sei** *dicht, sagte Kolb*
            if self.opens_relative(at):
                return at
        return None

    def opens_relative(self, comma: int) -> bool:
        """Whether a relative pronoun follows a comma, or a preposition and one: *,* **die**, *,* **mit der** *er …*."""
        first = self.scene.lower(comma + 1)
        return first in self._relatives or self.opens_governed(comma)

    def opens_governed(self, comma: int) -> bool:
        """Whether a preposition and a relative pronoun follow a comma: *,* **mit deren** *…*, *,* **in dem** *er*."""
        if self.scene.lower(comma + 1) not in self._prepositions:
            return False
        pronoun, after = self.scene.lower(comma + 2), self.scene.lower(comma + 3)
        return pronoun in self._owning or (pronoun in self._relatives and after in self._openers)

    def _tells_how_many(self, at: int) -> bool:
        """Whether a number or a word of focus follows a preposition: **bis zu 30** *Leute*, **vor allem** *Kolb*."""
        at += self.scene.lower(at) in _QUANTITY
        word = self.scene.lower(at)
        return word[:1].isdigit() or word in _FOCUS
