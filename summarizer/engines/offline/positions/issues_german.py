"""What a German stand is about: behind its preposition, or at its object, whatever tells where and when before that."""

from __future__ import annotations

from summarizer.engines.offline.reading.circumstances_german import before_german_manner
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, without, word_sets

__all__ = ["GermanIssues"]

_FEWEST_BEHIND = 3  # tokens of a clause behind a particle and its comma
_UNDERGONE = frozenset({"gewesen", "worden"})
_REACH = 16  # tokens before the preposition or the object of a verb
_NAMED = 3  # tokens from an article to its noun


class GermanIssues:
    """The issues of one German scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, words = word_sets("de", "arguing"), scene.vocabulary.words
        self._relatives = scene.quoting["relatives"]
        self._prepositions = words["prepositions"]
        openers = either(words["articles"], words["determiners.possessive"], words["determiners.demonstrative"])
        oblique = either(
            scene.vocabulary.naming["genitive_articles"], frozenset({"dem", "einem", "diesem", "ihrem", "seinem"})
        )
        self._articles = words["articles"]
        self._objects = without(openers, oblique)

    def begin(self, cue: StanceCue, begin: int, end: int) -> int:
        """Where the issue begins among the tokens from *begin* to *end*, which may hold more than that.

        *stimmte* **als einziger gegen** *das Paket*, *begrüßte* **in einer Rede** *das Paket*.
        """
        while begin + 1 < end and (self.tokens[begin].lower in _UNDERGONE or self.tokens[begin].text == ","):
            begin += 1
        if (
            begin >= end
            or cue.fixed
            or (self.tokens[begin - 1].lower in cue.connectors and self._governs(begin - 1, end))
        ):
            return begin
        if cue.connectors and "object" not in cue.takes:
            return self._behind_connector(cue, begin, end)
        governed = self.tokens[begin].lower in self._prepositions and self.tokens[begin].lower not in cue.connectors
        return self._at_object(begin, end) if governed else begin

    def is_particle(self, cue: StanceCue, begin: int, end: int) -> bool:
        """Whether nothing but its particle is left of what a verb is for: *kündigte* **an** *, was er vorhabe*."""
        bare = end - begin == 1 and cue.stance == "supports" and bool(cue.particle)
        return bare and self.tokens[begin].lower == "".join(cue.particle)

    def tidied(self, begin: int, end: int) -> tuple[int, int]:
        """The issue without its verb's particle and manner: *die Schließung* **aus**, *das Urteil* **scharf**."""
        end -= end - begin > 1 and self.scene.lower(end - 1) in self.known["particles"]
        begin = self._behind_particle(begin, end)
        return begin, before_german_manner(self.tokens, begin, end)

    def _behind_particle(self, begin: int, end: int) -> int:
        """Where the clause begins that a verb's particle leads to: *ruft* **die Stadt auf,** *es zu lassen*."""
        for at in range(begin, end - _FEWEST_BEHIND):
            if self.tokens[at].lower in self.known["particles"] and self.tokens[at + 1].text == ",":
                return at + 2 + (self.tokens[at + 2].lower in self.known["complements"])
        return begin

    def _behind_connector(self, cue: StanceCue, begin: int, end: int) -> int:
        """Behind the preposition that the verb needs, before any clause of its own: *bat die Stadt* **um** *Hilfe*."""
        for at in range(begin, min(end - 1, begin + _REACH)):
            if not (self.tokens[at].is_word or self.tokens[at].text[:1].isdigit()) and self.tokens[at].text not in "()":
                break
            if self.tokens[at].lower in cue.connectors and self._governs(at, end):
                return at + 1
        return begin

    def _governs(self, at: int, end: int) -> bool:
        """Whether the preposition at token *at* governs a noun: not *zum ersten* **Mal**, not **zu** *öffnen*."""
        near = self.tokens[at + 1 : min(end, at + 1 + _NAMED)]
        noun = any(token.is_capital or token.text[:1].isdigit() for token in near)
        return noun and not any(token.lower == "mal" for token in near)

    def is_relative_subject(self, begin: int, end: int) -> bool:
        """Whether a relative pronoun opens a clause before an object: *Leute, die* **den Brief** *unterschrieben*."""
        if self.scene.lower(begin) not in self._relatives or self.scene.lower(begin - 1) != "," or begin + 1 >= end:
            return False
        return self.tokens[begin + 1].lower in self._articles or self.tokens[begin + 1].text[:1].isdigit()

    def _at_object(self, begin: int, end: int) -> int:
        """At the article of the object behind circumstances: *begrüßte in einer Rede* **das Paket**."""
        for at in range(begin + 1, min(end - 1, begin + _REACH)):
            if self.tokens[at].text in ",;:" or self.scene.inside[at] >= 0:
                break
            noun = self.tokens[at - 1].is_capital or self.tokens[at - 1].text[:1].isdigit()
            named = any(token.is_capital for token in self.tokens[at + 1 : at + 1 + _NAMED])
            if noun and named and self.tokens[at].lower in self._objects:
                return at
        return begin
