"""Issues that are predicates of something else are none: *it* **was dangerous**, *le préfet* **a été reçu**."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without

__all__ = ["PredicateIssues"]

_LANGUAGES = frozenset({"fr", "en"})
_NOT_FINITE = frozenset({"être", "avoir", "étant", "ayant", "été", "eu", "be", "have", "been", "being", "having"})
_WISHED = frozenset({"soit", "soient", "fût", "ait", "aient"})  # *il faut* **qu'il soit vendu**


class PredicateIssues:
    """Tells the predicates among the issues of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, words = scene, scene.tokens, scene.vocabulary.words
        self.possible = scene.language in _LANGUAGES
        subjects = either(scene.quoting["subjects"], scene.quoting["pronouns.subject"])
        self.subjects, self.articles = either(subjects, words["pronouns.reflexive"]), words["articles"]
        helping = either(words["auxiliaries.be"], words["auxiliaries.have"])
        self.helping = without(helping, either(_NOT_FINITE, _WISHED))

    def told(self, found: Stand) -> Stand | None:
        """*found*, about its subject where its issue is a mere predicate of it; None where it tells of something else.

        The verb itself may tell what is wanted: *les agents* **sont en grève**.
        """
        begin, end = found.about or (found.begin, found.end)
        if not self.possible or found.deed or begin == found.first or not self._is_predicate(begin, end):
            return found
        judged = found.about is None and self.scene.has_one_of(self.articles, found.first, begin)
        return replace(found, about=(found.first, begin)) if judged else None

    def _is_predicate(self, begin: int, end: int) -> bool:
        """Whether a helping verb opens the words, or a pronoun and one: **has responded**, **elle était** *là*."""
        if begin >= end:
            return False
        verb = begin + (self.tokens[begin].lower in self.subjects and begin + 1 < end)
        owed = self.scene.lower(verb + 1) == "to"  # *she* **has to** *sell it*
        return self.tokens[verb].lower in self.helping and not owed
