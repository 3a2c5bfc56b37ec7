"""Where the words of a French *que* end at a clause that is not reported: *Si Tal dit que A* **, la CGT en doute**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.leads_french import FrenchLeads
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.lexicon import either

__all__ = ["FrenchReports"]

_LONGEST = 80  # tokens of a report in which its end is looked for
_SUBJECT = 8  # tokens of a subject up to its verb, its *que* or its aside
_ASIDE = 4  # tokens of *, pour sa part,*
_STATED = frozenset({"finite", "compound"})
_OPENING = frozenset({"si", "s'", "quand", "lorsque", "lorsqu'", "puisque", "puisqu'", "quoique"})
_OPENING_WITH_QUE = frozenset({"bien", "alors", "tandis", "même", "après", "dès", "tant", "pendant", "depuis"})
_QUE = frozenset({"que", "qu'", "si", "s'"})
_CLITICS = frozenset({"n'", "ne", "s'", "se", "y", "en"})
_BUT = frozenset({"mais", "et", "or"})


class FrenchReports:
    """Finds the ends of reported clauses. Does nothing in other languages."""

    def __init__(self, leads: FrenchLeads) -> None:
        self.leads, self.scene, self.tokens = leads, leads.scene, leads.scene.tokens
        words = leads.scene.vocabulary.words
        self._que = leads.scene.quoting["complementizers"]
        self._asides = leads.scene.quoting["contrasting_asides"]
        self._inner = either(words["relatives"], words["conjunctions.subordinating"], self._que)

    def end(self, unit: Unit, cue: Cue, first: int, limit: int) -> int:
        """Where the clause that begins at token *first* ends, before the token *limit*: at a comma.

        Behind it stands the main clause of a sentence that opens with the one of *cue*, somebody else set against
        whoever speaks, or what else somebody says without another verb: *A dit que le pont tient* **, B qu'il cède**.
        """
        if not self.leads.french or cue.form not in _STATED or not self.leads.opens_clause(cue, first):
            return limit
        verb, subordinate = self.scene.next_finite(first), self._is_subordinate(unit, cue)
        for at in range(max(first, verb) + 1, min(limit - 2, first + _LONGEST)):
            if self.tokens[at].text != "," or self.scene.inside[at] >= 0:
                continue
            but = self.scene.lower(at + 1) in _BUT
            if ((subordinate or but) and self._is_clause(at + 1 + but, limit)) or self._is_anothers(at + 1, limit):
                return at
        return limit

    def before_contrast(self, first: int, limit: int) -> int:
        """Where the words of a source end, at a comma and *mais*: *selon X, le quai tient* **, mais la CGT en doute**.

        Words in marks behind it are told further.
        """
        for at in range(self.scene.next_finite(first) + 1, min(limit - 2, first + _LONGEST)):
            but = self.tokens[at].text == "," and self.scene.lower(at + 1) == "mais" and self.scene.inside[at] < 0
            if but and self._is_clause(at + 2, limit) and not self.scene.has_marks(at, limit):
                return at
        return limit

    def _is_subordinate(self, unit: Unit, cue: Cue) -> bool:
        """Whether the sentence opens with the clause of *cue*: **Si** *Tal dit que …*, **alors que** *Tal dit …*."""
        opening = unit.first + (self.scene.lower(unit.first) in _BUT)
        word, behind = self.scene.lower(opening), self.scene.lower(opening + 1)
        opens = word in _OPENING or (word in _OPENING_WITH_QUE and behind in _QUE)
        return opens and self.scene.next_finite(opening + 1) >= cue.first

    def _is_clause(self, first: int, limit: int) -> bool:
        """Whether a short subject and its verb stand at token *first*, or a subject set against another in commas."""
        if not self._opens_subject(first):
            return False
        near = range(first + 1, min(limit, first + _SUBJECT))
        finite = self.scene.next_finite(first)
        verb = next((at for at in near if at == finite or self.scene.lower(at) in _CLITICS), None)
        return verb is not None and self._is_plain(first, verb)

    def _is_anothers(self, first: int, limit: int) -> bool:
        """Whether somebody at token *first* says or does something else: *, mais* **le préfet, lui,** *le ferme*."""
        first += self.scene.lower(first) in _BUT
        if not self._opens_subject(first):
            return False
        near = range(first + 1, min(limit - 1, first + _SUBJECT))
        end = next((at for at in near if self.tokens[at].text == "," or self.scene.lower(at) in self._que), None)
        if end is None or not self._is_plain(first, end) or self.scene.next_finite(first) < end:
            return False
        if self.scene.lower(end - 1) in self.scene.quoting["linking"]:
            return False  # *dit que X a pris les fusils,* **les chevaux et que** *Y a fui*
        return self.scene.lower(end) in self._que or self._opens_aside(end)

    def _opens_subject(self, at: int) -> bool:
        """Whether a subject may begin at token *at*: no adverb, and no pronoun before an infinitive."""
        if at >= len(self.tokens) or self.scene.lower(at) in self.scene.quoting["contracted"]:
            return False  # *,* **au** *motif que …*
        opens = self.scene.inside[at] < 0 and self.leads.opens_subject(at)
        adverb = self.scene.lower(at) in self.scene.vocabulary.words["adverbs"]
        return opens and not adverb and not is_french_infinitive(self.scene.lower(at + 1))

    def _opens_aside(self, comma: int) -> bool:
        near = range(comma + 2, min(len(self.tokens), comma + 2 + _ASIDE))
        closing = next((at for at in near if self.tokens[at].text == ","), comma)
        return " ".join(self.scene.lowers[comma + 1 : closing]) in self._asides

    def _is_plain(self, first: int, last: int) -> bool:
        """Whether the tokens are words outside of marks that open no clause."""
        return all(
            self.tokens[at].is_word and self.scene.inside[at] < 0 and self.scene.lower(at) not in self._inner
            for at in range(first, last)
        )
