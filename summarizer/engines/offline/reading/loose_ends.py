"""What a cut leaves dangling at the end of a clause: *should not sign it* **until they**, *la fin* **de la**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without

__all__ = ["LooseEnds"]

_PARTICLES = frozenset({"ne", "n'", "se", "s'", "m'", "j'", "qu'", "l'", "d'", "c'"})
_OTHERWISE = frozenset({"that", "what", "before", "after", "since", "though", "once", "as"})  # pronouns and adverbs too
_TOLD, _SO = frozenset({"that", "what"}), frozenset({"so", "even"})
_BRACKET = 12  # tokens of an aside in brackets


class LooseEnds:
    """The loose ends of one scene's clauses."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.possible = scene.language in {"fr", "en"}
        words = scene.vocabulary.words
        self.opening = without(either(words["relatives"], words["conjunctions.subordinating"]), _OTHERWISE)
        self.pronouns = scene.quoting["pronouns.subject"]
        french = scene.language == "fr"
        self.particles = _PARTICLES if french else frozenset()
        governing = either(words["articles.definite"], words["conjunctions.coordinating"])
        self.governing = (
            either(governing, scene.quoting["genitives"], scene.quoting["contracted"]) if french else governing
        )
        english = scene.language == "en"
        self.subjects = scene.quoting["subjects"] if english else frozenset[str]()
        self.clausal = either(self.opening, _OTHERWISE - _TOLD, _SO) if english else frozenset[str]()
        self.opens_clause = either(self.subjects, self.clausal)

    def before(self, end: int, floor: int) -> int:
        """The end of a clause that ends before token *end*, without what opens another one; not before *floor*."""
        if not self.possible or end - 1 <= floor:
            return end
        if self.tokens[end - 1].text == ")":
            return self._before_bracket(end, floor)
        while end - 1 > floor and self._is_loose(end - 1, floor):
            end -= 1
        return end

    def _before_bracket(self, end: int, floor: int) -> int:
        """The end without an aside in brackets that closes it: *le parquet* **(PNF)**."""
        places = range(end - 2, max(floor, end - _BRACKET), -1)
        return next((at for at in places if self.tokens[at].text == "("), end)

    def _is_loose(self, at: int, floor: int) -> bool:
        """Whether token *at* opens what was cut away: a comma, a conjunction, an article, or a pronoun behind one."""
        word = self.tokens[at].lower
        if word in self.subjects and at - 1 > floor:
            return self.tokens[at - 1].lower in self.clausal  # *the mayor* **since she**
        if at + 1 < len(self.tokens) and word in self.clausal and self.tokens[at + 1].lower in self.opens_clause:
            return True  # *the mayor* **even though** *she*
        if word == "," or any(word in loose for loose in (self.particles, self.opening, self.governing)):
            return True
        return word in self.pronouns and at - 1 > floor and self.tokens[at - 1].lower in self.opening
