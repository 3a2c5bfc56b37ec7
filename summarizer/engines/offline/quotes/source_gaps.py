"""Sources in the middle of their words: *The dam is,* **according to Moe***, safe*, *Sie bleibt* **laut Kolb** *zu*."""

from __future__ import annotations

from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.quotes.parted_german import PartedClauses
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite, is_french_infinitive
from summarizer.lexicon import either

__all__ = ["HAVE", "SourceGaps"]

_PARTICIPLE = ("é", "ée", "és", "ées", "i", "ie", "is", "it", "u", "ue", "us", "ues", "ert")
HAVE = frozenset("a ont avait avaient aurait auraient aura auront ait eu".split())
_BE = frozenset("est sont était étaient serait seraient sera seront soit été".split())


class SourceGaps:
    """Tells whether words go on behind a source."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.inside = scene, scene.tokens, scene.inside
        self.parted = PartedClauses(scene) if scene.language == "de" else None

    def interrupts(self, work: Work, before: int, first: int, after: int, limit: int) -> bool:
        """Whether a source cuts one clause in two: *The dam is,* **according to Moe**, *safe*.

        German sets no commas: *Die Brücke bleibt* **nach Angaben der Stadt** *gesperrt*.
        """
        if after + 1 >= limit or self._has_words_in_marks(work.done, before):
            return False
        if self.scene.language == "de":
            within = any(token.text == "," for token in self.tokens[first:after])  # *nach Angaben von Kolb, …,*
            comma = within and self.tokens[after].text == ","
            goes_on = self.tokens[after].is_word or self.tokens[after].text[:1].isdigit() or self.inside[after] >= 0
            resumes = self.before_verb(after) or (before < first and self._goes_on_in_german(before, first, after))
            resumes = resumes or self.parts(work, before, first, after, limit)
            return (before == first and (goes_on or comma)) or (before < first and resumes)
        enclosed = self.tokens[after].text == "," and before < first and self.tokens[after + 1].is_word
        if not enclosed:
            return False
        verb_last = is_finite(self.tokens[before - 1], self.scene.language) and not self._opens_another(after + 1)
        verb_last = verb_last or self._goes_on_with(before - 1, after + 1)
        return verb_last or not self.scene.has_clause(work.done, before)

    def _opens_another(self, at: int) -> bool:
        """Whether another clause begins behind a whole one: *El dique cede, según Roa,* **que lo vio** *.*"""
        words, quoting = self.scene.vocabulary.words, self.scene.quoting
        joining = either(quoting["contrasts"], quoting["opposing"], words["conjunctions.subordinating"])
        return self.scene.lower(at) in either(joining, words["relatives"])

    def _goes_on_in_german(self, before: int, first: int, after: int) -> bool:
        """Whether words go on behind a German *so* in commas: *Es sei, so Kolb,* **möglich**, not *, die es weiß*."""
        opens = self.tokens[after + 1]
        if self.tokens[after].text != "," or self.scene.lower(first) not in self.scene.quoting["closing_sources"]:
            return False
        if self.inside[after + 1] >= 0:
            return True
        words = self.scene.vocabulary.words
        if opens.lower in words["relatives"] or not opens.is_word:
            return False
        described = opens.is_capital or opens.lower in either(words["articles"], words["determiners"])
        return not described or is_finite(self.tokens[before - 1], "de")  # *Das* **sei**, *so Kolb, ein Fehler*

    def parts(self, work: Work, before: int, first: int, after: int, limit: int) -> bool:
        """Whether a German *so* parts a verb from its rest: *Die Stadt habe, so Kolb,* **Geld verloren**."""
        closes = self.scene.lower(first) in self.scene.quoting["closing_sources"]
        return closes and self.parted is not None and self.parted.go_on(work.done, before, after, limit)

    def _goes_on_with(self, verb: int, at: int) -> bool:
        """Whether a French verb has its object or place behind a source: *a pris, selon X,* **le bac**."""
        words = self.scene.vocabulary.words
        opens = self.scene.lower(at) in either(
            words["articles"], words["prepositions"], self.scene.quoting["contracted"]
        )
        opens = opens or is_french_infinitive(self.scene.lower(at)) or self.scene.lower(verb) == "été"
        word = self.scene.lower(verb)
        parted = word.endswith(_PARTICIPLE) and self.scene.lower(verb - 1) in either(HAVE, _BE)
        return self.scene.language == "fr" and opens and (parted or is_french_infinitive(word))

    def _has_words_in_marks(self, first: int, last: int) -> bool:
        """Whether marks among the tokens hold what somebody said; in German a mere name or motto may stand there."""
        if self.scene.language != "de" or not self.scene.has_marks(first, last):
            return self.scene.has_marks(first, last)
        return not self.scene.works.issuperset(self.scene.passages_within(first, last))

    def before_verb(self, at: int) -> bool:
        """Whether a comma stands at token *at* and a finite verb behind it: *Die Brücke, so Kolb* **, hält**."""
        return self.tokens[at].text == "," and self.scene.next_finite(at) == at + 1
