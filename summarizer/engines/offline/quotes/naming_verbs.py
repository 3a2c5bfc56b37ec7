"""Verbs that tell what something is called, and hand no words over: *a class called “Ash and Oak”*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["NamingVerbs"]

_RELATIVE = 4  # tokens of a subject behind the relative pronoun that its verb governs
_WHOM = frozenset({"whom", "which", "what", "that"})
_TITLE = 10  # tokens between a title's noun and its verb
_NAMED = 2  # words in marks that something is called


class NamingVerbs:
    """Tells the cues of one scene that only name."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.quoting = scene, scene.quoting

    def tells_name(self, cue: Cue, after: str) -> bool:
        """Whether a verb tells what something is called: **known as** *the Act*, *le port* **s'appellera** *…*."""
        if cue.lemma == "find" and after in self.scene.vocabulary.words["pronouns.reflexive"]:
            return True  # *they* **found themselves** *alone*
        before = {self.scene.lower(at) for at in (cue.first - 1, cue.first)}
        if self._is_told_of_object(cue):
            return False
        if self._is_nickname(cue):
            return True
        reflexive = not before.isdisjoint(self.quoting["reflexives"])
        if self.scene.language == "fr" and cue.lemma in self.quoting["naming"] and self._is_name(cue.last + 1):
            return True
        if self.scene.language == "en" and cue.lemma == "call" and self._is_called_so(cue):
            return True
        if cue.lemma == "lauten" and self._is_of_title(cue):
            return True
        return cue.lemma in self.quoting["naming"] and (reflexive or after in self.quoting["naming_links"])

    def _is_of_title(self, cue: Cue) -> bool:
        """Whether a German title or motto stands before its verb: **Der Titel** *des Buchs* **lautet** *„…“*."""
        first = self.scene.units[self.scene.unit_of[cue.first]].first
        return self.scene.has_one_of(self.quoting["naming_nouns"], max(first, cue.first - _TITLE), cue.first)

    def _is_called_so(self, cue: Cue) -> bool:
        """Whether English *called* tells the name of the noun before it: *a class* **called** *“Ash and Oak”*."""
        first, before = cue.last + 1, self.scene.tokens[cue.first - 1]
        if self._bears_name(cue, first):
            return True
        if first >= len(self.scene.tokens) or self.scene.inside[first] < 0 or before.is_capital or not before.is_word:
            return False
        names = (self.scene.tokens[at] for at in range(*self.scene.tokens_of(self.scene.inside[first])))
        small = self.scene.vocabulary.function_words
        return all(word.is_capital or word.lower in small for word in names if word.is_word)

    def _bears_name(self, cue: Cue, first: int) -> bool:
        """Whether *a* noun *called* stands before a name: *a band* **called** *Val*, but *called Roe a thief*."""
        scene, end = self.scene, first
        while end < len(scene.tokens) and scene.tokens[end].is_capital and scene.inside[end] < 0:
            end += 1
        articles = scene.vocabulary.words["articles.indefinite"]
        known = any(scene.lower(at) in articles for at in range(cue.first - 3, cue.first - 1))
        plain = known and scene.lower(cue.first) == "called" and not scene.tokens[cue.first - 1].is_capital
        judged = scene.lower(end) in articles or (end < len(scene.tokens) and scene.inside[end] >= 0)
        return plain and first < end and not judged

    def _is_nickname(self, cue: Cue) -> bool:
        """Whether French *dit* tells between commas what somebody is called: *Ada Tal,* **dit** *« la Digue », …*."""
        if self.scene.language != "fr" or self.scene.lower(cue.head) not in self.quoting["called"]:
            return False
        passage = self.scene.inside[cue.last + 1] if cue.last + 1 < len(self.scene.tokens) else -1
        if self.scene.lower(cue.first - 1) != "," or passage < 0:
            return False
        first, last = self.scene.tokens_of(passage)
        return self._is_name(first) and self.scene.lower(last) == ","

    def _is_told_of_object(self, cue: Cue) -> bool:
        """Whether a name or a pronoun before an English verb tells who describes: *which* **he** *described as* *…*."""
        before = self.scene.tokens[cue.first - 1] if cue.first else None
        if before is None or self.scene.language != "en" or cue.form not in {"finite", "compound"}:
            return False
        if before.is_capital or before.lower in self.scene.quoting["pronouns.subject"]:
            return True
        auxiliaries = self.scene.vocabulary.words["auxiliaries"]
        near = (self.scene.lower(at) for at in range(cue.first - 2, cue.first - 2 - _RELATIVE, -1))
        return next((word for word in near if word in _WHOM or word in auxiliaries), "") in _WHOM

    def _is_name(self, at: int) -> bool:
        """Whether a word or two in marks stand at token *at*: *qu'il avait appelés* **« Aurore »**."""
        if at >= len(self.scene.tokens) or self.scene.inside[at] < 0:
            return False
        first, last = self.scene.tokens_of(self.scene.inside[at])
        return sum(token.is_word for token in self.scene.tokens[first:last]) <= _NAMED
