"""Whom French verbs of speech tell, behind *à*, before what they say: *rappelle* **aux élus** *leur « devoir »*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.leads_french import FrenchLeads
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.lexicon import either, without

__all__ = ["FrenchHearers"]

_HEARER = 8  # tokens that name whom somebody tells
_SHORT = 4  # letters of words that end as infinitives do, and are none
_TO, _OF = frozenset({"à", "au", "aux"}), frozenset({"de", "d'"})


class FrenchHearers:
    """Finds where words begin behind whoever hears them. Does nothing in other languages."""

    def __init__(self, leads: FrenchLeads) -> None:
        self.leads, self.scene, self.tokens, self.quoting = leads, leads.scene, leads.tokens, leads.quoting
        words, quoting = leads.scene.vocabulary.words, leads.quoting
        other = either(quoting["genitives"], quoting["contracted"])
        self._articles = without(either(words["articles"], words["determiners"]), other)
        self._governing = either(words["prepositions"], other)
        self._inner = either(words["relatives"], quoting["complementizers"])

    def behind_hearer(self, at: int, limit: int) -> int | None:
        """The infinitive behind whom somebody tells: *a dit aux élus* **vouloir** *partir*; else None."""
        if (
            not self.leads.french
            or self.scene.lower(at) not in _TO
            or not self.leads.opens_no_infinitive(at + 1, limit)
        ):
            return None  # *s'engage à* **ne pas partir**
        for verb in range(at + 1, min(limit, at + _HEARER)):
            word = self.tokens[verb].lower
            if is_french_infinitive(word) and len(word) > _SHORT and verb > at + 1:
                before = self._before_objects(verb)
                free = self.tokens[before].lower not in self.scene.vocabulary.words["prepositions"]
                return before + 1 if free else None
            if not self.tokens[verb].is_word or word in self._inner or is_finite_at(self.tokens, verb, "fr"):
                return None
        return None

    def behind_told(self, cue: Cue, begin: int, marks: int) -> int:
        """Where words that go on in the *marks* begin behind who hears them: *rappelle aux élus* **leur « devoir »**.

        *begin* itself where nobody hears them, or a link follows who does: *demande aux élus de « partir »*.
        """
        if not self.leads.french or cue.lemma not in self.quoting["told_to"] or self.tokens[begin].lower not in _TO:
            return begin
        linked = self.tokens[marks - 1].lower in self._governing or not self.leads.opens_no_infinitive(begin + 1, marks)
        if marks - begin < 2 or linked:
            return begin
        for at in range(begin + 2, marks):
            if self.tokens[at].lower in _OF and is_french_infinitive(self.tokens[at + 1].lower):
                return begin
            free = self.tokens[at - 1].is_word and self.tokens[at - 1].lower not in either(
                self._governing, self._articles
            )
            if self.tokens[at].lower in self._articles and free:
                return at
        return marks

    def _before_objects(self, verb: int) -> int:
        """The token before an infinitive and its clitics: *a dit au préfet* **de** *lui parler*."""
        at = verb - 1
        while self.tokens[at].lower in self.quoting["clitics"]:
            at -= 1
        return at
