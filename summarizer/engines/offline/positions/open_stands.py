"""Stands that a sentence leaves open: denied, asked about, put as a case, or not taken yet."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.untruths import is_called_untrue
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either, word_sets

__all__ = ["OpenStands"]

_ENDS = frozenset(".!?…")
_AVOIDED = 6  # tokens between *avant* and a verb of its clause
_ASKED = 6  # tokens behind a verb of demanding among which a question begins, behind who is asked
_SUPPOSED = 8  # tokens between *had* and the verb of its case
_QUE = frozenset({"que", "qu'"})
_HAD = frozenset({"had"})
_UNSETTLED = {"en": frozenset({"you", "your", "should", "would", "could", "can", "will", "shall", "must", "do"})}


class OpenStands:
    """Tells which stands of one scene nobody takes for sure."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.known = scene, scene.tokens, word_sets(scene.language, "arguing")
        words = scene.vocabulary.words
        self.nominal = either(words["articles"], words["determiners"])
        self.questions = either(self.known["questions"], self.known["hoping"])  # *I* **hope** *the court overturns it*
        self.unsettled = _UNSETTLED.get(scene.language, frozenset())  # words by which even *why* asks what may be
        self.asking = either(self.known["asking"], words["reporting.interrogatives"])
        self.phrases = either(self.asking, self.known["asking_phrases"])

    def leaves(self, unit: Unit, first: int) -> bool:
        """Whether the stand is denied, asked about or put as a case: *dément* **avoir accepté**, *whether it …*."""
        goes_on = self.scene.lower(first - 1) in self.known["joins"] and is_finite(
            self.tokens[first], self.scene.language
        )
        cues = () if goes_on else self.scene.cues_of(unit)  # *denied it* **and plans to** *appeal*
        denied = [
            c for c in cues if c.last < first and (c.kind == "deny" or c.negated) and not self._has_agent(c, first)
        ]
        avoided = self._is_avoided(unit, first) or self.is_in_question(unit, first)
        avoided = avoided or is_called_untrue(self.scene, unit.first, first) or self._is_supposed(unit, first)
        avoided = avoided or self.is_claimed(unit.first + 2) or self.is_claimed(unit.first + 3)
        if not denied and not avoided and not self.scene.has_one_of(self.questions, unit.first, first):
            return False
        floor = first
        while floor > unit.first and not self._separates(floor - 1):
            floor -= 1
        asked = self.scene.has_one_of(self.questions, floor, first)
        return avoided or asked or any(floor <= cue.first for cue in denied)

    def asks(self, lemma: str, last: int) -> bool:
        """Whether what a verb that ends before token *last* asks for is an answer: *demande* **si** *le quai rouvre*.

        Somebody may be asked in between: *demande à la mairie* **pourquoi** *le quai est fermé*.
        """
        if lemma not in self.known["enquiring"]:
            return lemma in self.known["wondering"]
        word, after = self.scene.lower(last), self.scene.lower(last + 1)
        asked = word in self.asking or f"{word} {after}" in self.phrases
        if asked or not self.known["finding_out"].isdisjoint((word, after)):
            return True
        if word not in self.known["asked_of"]:
            return False
        told = next((at for at in range(last + 1, last + _ASKED) if self.scene.lower(at) in self.known["asking"]), last)
        return told > last and self.scene.lower(told - 1) not in self.nominal

    def _has_agent(self, cue: Cue, first: int) -> bool:
        """Whether *cue* is a passive, to which another is joined: *was denied by the port* **and backed** *by Val*."""
        joined = self.scene.lower(first - 1) in self.known["joins"]
        return joined and self.scene.lower(cue.last + 1) in self.known["agents"]

    def _is_supposed(self, unit: Unit, first: int) -> bool:
        """Whether English *had* before its subject puts a case that was none: **had the port** *opposed it, …*."""
        floor = max(unit.first - 1, first - _SUPPOSED) if self.scene.language == "en" else first
        if not self.scene.has_one_of(_HAD, floor, first):
            return False
        at = next((to for to in range(first - 1, floor, -1) if self.scene.lowers[to] == "had"), -1)
        opens = at >= 0 and (self.tokens[at + 1].is_capital or self.scene.lowers[at + 1] in self.nominal)
        return (
            opens and all(token.is_word for token in self.tokens[at:first]) and not self.scene.has_clause(at + 1, first)
        )

    def _is_avoided(self, unit: Unit, first: int) -> bool:
        """Whether a French clause tells what is not done yet, or shall not be: **avant qu'elle n'ouvre** *le vote*."""
        if self.scene.language != "fr":
            return False
        near = range(max(unit.first, first - _AVOIDED), first)
        return any(self.scene.lower(at) in _QUE and self.scene.lower(at - 1) in self.known["avoiding"] for at in near)

    def is_in_question(self, unit: Unit, first: int) -> bool:
        """Whether the sentence asks whether it is so: **aurait-il** *refusé*, but not **pourquoi** *refuse-t-il*.

        Nor does English tell what somebody should, would or might do by asking why: **why should we** *back it?*
        """
        end = next((at for at in range(first, unit.last) if self.tokens[at].text in _ENDS), unit.first)
        if self.tokens[end].text != "?":
            return False
        begin = next((at for at in range(first, unit.first, -1) if self.tokens[at].text in _ENDS), unit.first)
        return self.scene.has_one_of(self.unsettled, begin, first) or not self.scene.has_one_of(self.asking, begin, end)

    def _separates(self, at: int) -> bool:
        """Whether what stands before token *at* cannot deny or ask what stands behind it."""
        token = self.tokens[at]
        return token.text in ".;:" or token.lower in self.known["clause_ends"]

    def is_claimed(self, begin: int) -> bool:
        """Whether an English clause from token *begin* on is what a noun claims: *her claim that* **it leaks**."""
        that = self.scene.language == "en" and self.scene.lower(begin - 1) == "that"
        return that and self.scene.lower(begin - 2) in self.scene.quoting["claims"]
