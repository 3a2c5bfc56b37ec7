"""Whose stand a verb tells whose subject is a pronoun, or left out, in words that somebody reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.engines.offline.positions.subjects_german import GermanSubjects
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["ReportedSubjects"]

_NOBODY = Source((), 0, 0)
_BODIES = frozenset({"organization", "state"})
_ONE = frozenset({"he", "she"})


class ReportedSubjects:
    """Subjects of the reported words of one text, by the unit of their quotes."""

    def __init__(
        self, discourse: Discourse, quotes: Mapping[int, Sequence[QuoteDraft]], german: GermanSubjects
    ) -> None:
        self.discourse, self.quotes, self.german = discourse, quotes, german
        self.scene, self.pronouns = discourse.scene, discourse.pronouns

    def of(self, unit: Unit, first: int) -> Source | None:
        """Who is the subject of the verb at token *first*, where words begin with a pronoun or an infinitive.

        It is the speaker, *said* **it** *would not pay*, but of an accusation whom it accuses, or nobody who is known.
        """
        start = self.scene.starts[first]
        for quote in self.quotes.get(unit.number, ()):
            for run, (begin, end) in enumerate(quote.runs):
                if run and self.scene.language == "en" and begin <= start < end:
                    parted = self._parted(quote.runs[run - 1], self.scene.token_at(begin), first, unit)
                    if parted is not None:
                        return parted
                tagged = quote.kind == "indirect" and self.scene.language == "en"  # **it will pay**, *the port said*
                if quote.speakers and quote.cue and (quote.cue[0] < begin or tagged) and begin <= start < end:
                    at = self.scene.token_at(begin)
                    begun = self._behind_condition(at, first)
                    pronoun = first - begun <= 2 and self.scene.has_one_of(self.pronouns, begun, first)
                    if quote.cue_kind == "accuse" and (pronoun or self._is_infinitive(first)):
                        return self._accused(quote.cue[1], first, unit)
                    led = begin > quote.cue[1] and quote.lemma != "according to"
                    pronoun = pronoun and not self._is_another(quote.speakers, begun, first)
                    if pronoun or (first == at and led and not self.german.opens(first)):
                        return Source(quote.speakers, 0, 0)
        return None

    def _parted(self, before: tuple[int, int], begin: int, first: int, unit: Unit) -> Source | None:
        """Who is named before a tag that parts an English subject from its verb: **the port**, *Roe said, backs it*."""
        last = self.scene.token_at(before[1] - 1)
        if begin != first or self.scene.inside[first] >= 0 or self.scene.lower(last) in self.pronouns:
            return None
        return self.discourse.subjects.touching(last, unit, several=True) or _NOBODY

    def _accused(self, behind: int, first: int, unit: Unit) -> Source:
        """Who is named between a verb of accusing, which ends at the code point *behind*, and the token *first*.

        *Kolb warf* **Roth** *vor, er lehne ab*; *reproche* **au maire** *de soutenir …*.
        """
        mentions = self.discourse.by_unit.get(unit.number, ())
        near = self.discourse.subjects.nearby.between(mentions, self.scene.token_at(behind), first)
        return Source((near[0].actor,), 0, 0) if near else _NOBODY

    def _is_another(self, speakers: Sequence[int], first: int, last: int) -> bool:
        """Whether *he* or *she* is somebody else than a body that speaks; *it* may be that of a person who speaks."""
        bodies = all(self.discourse.cast.players[number].kind in _BODIES for number in speakers)
        return bodies and self.scene.language == "en" and self.scene.has_one_of(_ONE, first, last)

    def _is_infinitive(self, at: int) -> bool:
        return self.scene.language == "fr" and is_french_infinitive(self.scene.lower(at))

    def _behind_condition(self, begin: int, first: int) -> int:
        """Where the main clause begins of words that open with a condition: *if it closes,* **it will not pay**."""
        if not self.scene.vocabulary.conditions.get(self.scene.lower(begin)):
            return begin
        return next((at + 1 for at in range(first - 1, begin, -1) if self.scene.tokens[at].text == ","), begin)
