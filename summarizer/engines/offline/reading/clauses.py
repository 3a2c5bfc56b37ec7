"""Where the clause of a cue begins, and how far the words reach that it can govern."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene, Unit, at_or_after

__all__ = ["Clauses"]

_DASHES = frozenset("–—")
_DESCRIPTION = 24  # tokens of a description in commas
_WHEN, _THAT = frozenset({"when", "as"}), frozenset({"that"})
_WHO = frozenset({"qui", "dont"})
_CONTRASTED = 14  # tokens from *, but* to the verb of speech of its clause
_CONTRAST = 4  # tokens of *, pour sa part,*
_TOLD = 16  # tokens from a verb of speech to its *que*
_REACH = 80  # tokens searched back for the beginning of a clause, a marked passage counting as one


class Clauses:
    """The clauses of one unit's cues, the cues given in order."""

    def __init__(self, scene: Scene, unit: Unit, cues: Sequence[Cue]) -> None:
        self.scene, self.unit, self.cues = scene, unit, cues
        self._pronouns = scene.quoting["pronouns.subject"]
        before = [cue.first for cue in cues]
        following = zip(cues[1:], before, strict=False)
        self._openings = [None, *(self._opening(cue, last) for cue, last in following)]  # nothing ends at the first
        self._opened = [at for at, opening in enumerate(self._openings) if opening is not None]
        self._sources = [at for at, cue in enumerate(cues) if cue.form == "preposition" or cue.pronoun is not None]

    def _opening(self, cue: Cue, before: int) -> int | None:
        """Token of the comma or conjunction that opens the clause of *cue*; None where it is nested: *… que X dit*.

        *before* is where the cue before it begins.
        """
        at = self._before_description(cue, before)
        if (
            cue.form == "gerund"
            and self.scene.language == "fr"
            and self.scene.inside[at] >= 0 > self.scene.inside[at + 1]
        ):
            return cue.first  # *« trop »* **estimant que** *…*
        for _ in range(_REACH):
            if at < self.unit.first:
                return None
            if self.scene.inside[at] >= 0:
                if self.scene.closes_with_comma(at):
                    return at + 1
                at = self.scene.tokens_of(self.scene.inside[at])[0] - 1
                continue
            token = self.scene.tokens[at]
            if token.lower in self.scene.quoting["complementizers"]:
                return self._set_against(at)
            aside = self._contrast(at)
            if aside is not None:
                at = aside - 1
                continue
            if self._tells_when(at, cue, before):
                return at
            dashed = at == cue.first - 1 and token.text in _DASHES
            linking = token.lower in self.scene.quoting["linking"] and not self._joins_nouns(at, cue, before)
            if dashed or token.text in ",;:" or linking:
                return None if token.text == "," and self._is_within_report(at, cue, before) else at
            at -= 1
        return None

    def _tells_when(self, at: int, cue: Cue, before: int) -> bool:
        """Whether English *when* and a pronoun open the clause of *cue* behind a mere noun: *spoke of it* **when** …"""
        scene = self.scene
        told = scene.language == "en" and scene.lowers[at] in _WHEN and at == cue.first - 2 and cue.strong
        if not told or scene.lowers[at + 1] not in self._pronouns or before < self.unit.first:
            return False
        if scene.lowers[before + 1] not in scene.vocabulary.words["prepositions"]:
            return False  # *said he left* **when she** *asked for tea*
        return not scene.has_clause(before + 1, at) and not scene.has_one_of(_THAT, before + 1, at)

    def _set_against(self, que: int) -> int | None:
        """The comma before a French clause that says otherwise: *dit que A* **, alors que** *Y avait dit B*."""
        contrasts = self.scene.language == "fr" and self.scene.lower(que - 1) in self.scene.quoting["contrasts"]
        return que - 2 if contrasts and self.scene.is_comma(que - 2) else None

    def is_set_against(self, position: int) -> bool:
        """Whether the clause of the cue at *position* only stands against the one before it: *A* **, alors que** *B*.

        *Tandis que* tells what somebody else says by now.
        """
        opening = self._openings[position]
        alors = opening is not None and self.scene.lower(opening + 1) == "alors"
        return alors and opening is not None and opening == self._set_against(opening + 2)

    def _contrast(self, closing: int) -> int | None:
        """The comma before an aside that *closing* ends, which sets a French subject against others: *X* **, lui,**."""
        if self.scene.language != "fr" or self.scene.tokens[closing].text != ",":
            return None
        asides = self.scene.quoting["contrasting_asides"]
        for comma in range(closing - 2, max(self.unit.first, closing - 2 - _CONTRAST), -1):
            if self.scene.tokens[comma].text == ",":
                return comma if " ".join(self.scene.lowers[comma + 1 : closing]) in asides else None
        return None

    def _is_within_report(self, comma: int, cue: Cue, before: int) -> bool:
        """Whether a clause behind *comma* belongs to the words of the cue at token *before*, or tells of them."""
        return (
            self._closes_aside(comma, before)
            or self._parts_subject(comma, cue, before)
            or self._is_told_of_reported(comma, cue, before)
        )

    def _closes_aside(self, comma: int, before: int) -> bool:
        """Whether *comma* closes what parts English *that* from its clause: *said that, in May,* **it had shut**."""
        if self.scene.language != "en":
            return False
        near = range(comma - 1, max(before, comma - _TOLD), -1)
        opening = next((at for at in near if self.scene.tokens[at].text in ",;:"), comma)
        if opening < comma and self.scene.lower(opening - 1) == "that":
            return True
        that = next((at for at in near if self.scene.lowers[at] == "that"), comma)
        return that < comma - 1 and self._sets_scene(that + 1, comma)

    def _sets_scene(self, first: int, comma: int) -> bool:
        """Whether a preposition opens words up to *comma* that hold no verb: *said that* **under the law,** *…*."""
        scene = self.scene
        opens = scene.lowers[first] in scene.vocabulary.words["prepositions"]
        return opens and not (scene.has_clause(first, comma) or scene.has_marks(first, comma))

    def _parts_subject(self, comma: int, cue: Cue, before: int) -> bool:
        """Whether *comma* parts a reported subject from its verb: *said that Roe, the mayor* **, is** *ill*."""
        scene, verb = self.scene, comma + 1
        if scene.language != "en" or before < self.unit.first or verb >= cue.first:
            return False
        told = scene.lowers[verb] in scene.vocabulary.words["auxiliaries"] and scene.next_finite(verb) == verb
        return told and scene.lowers[before + 1] == "that" and scene.tokens[before + 2].is_capital

    def _is_told_of_reported(self, comma: int, cue: Cue, before: int) -> bool:
        """Whether a French relative clause stands within a report: *dit que X,* **qui demande à partir**, *ment*.

        The report has its verb still to come, or somebody in it wishes: *« tous ont peur »,* **qui veulent partir**.
        """
        scene = self.scene
        if scene.language != "fr" or before < self.unit.first or scene.lower(comma + 1) not in _WHO:
            return False
        places = range(before + 1, min(comma, before + _TOLD))
        que = next((at for at in places if scene.lower(at) in scene.quoting["complementizers"]), None)
        if que is None:
            return False
        wishes = not cue.strong or cue.lemma in scene.quoting["wishes"]
        return wishes or not (scene.has_clause(que + 1, comma) or scene.has_marks(que + 1, comma))

    def _joins_nouns(self, at: int, cue: Cue, before: int) -> bool:
        """Whether *and* at token *at* joins the subjects of an English verb: *said the row* **and strikes** *demand*.

        No verb stands before it behind the verb of saying at token *before*, whose words it would have to end.
        """
        scene = self.scene
        if scene.language != "en" or at == cue.first - 1 or before < self.unit.first or scene.lower(at) != "and":
            return False
        said = scene.lower(before) in {"said", "says", "say"} or scene.lower(before + 1) == "that"
        return said and not scene.has_clause(before + 1, at)

    def _before_description(self, cue: Cue, before: int) -> int:
        """Token before *cue*, or before what commas enclose there: *said the clerk* **, Roe,** *asked for help*."""
        at = cue.first - 1
        enclosed = self.scene.language == "en" and cue.form in {"finite", "compound"}
        if not enclosed or at < self.unit.first or self.scene.tokens[at].text != ",":
            return at
        near = range(at - 2, max(self.unit.first, at - _DESCRIPTION), -1)
        opening = next((comma for comma in near if self.scene.tokens[comma].text in ",;:"), None)
        found = opening is not None and self.scene.tokens[opening].text == "," and opening > before
        return opening - 1 if found and opening else at

    def _opened_after(self, position: int, floor: int) -> int | None:
        """Token that opens the clause of the cue at *position*, not before the token *floor*."""
        opening = self._openings[position]
        return opening if opening is not None and opening >= floor else None

    def end(self, position: int) -> int:
        """Where the clause of the next cue begins: *X dit que …* **,** *Y répond que …*; else the unit's end."""
        floor = self.cues[position].last + 1
        following = at_or_after(self._opened, position + 1)
        while following < len(self.cues):
            opening = self._opened_after(following, floor)
            if opening is not None:
                return opening
            following = at_or_after(self._opened, following + 1)
        return self.unit.last

    def end_for_source(self, position: int) -> int:
        """Where the words of a source at the head of its sentence end: at a rival voice, at the next source or tag."""
        rival = self._rival(position)
        if rival is not None:
            return rival
        following = at_or_after(self._sources, position + 1)
        if following >= len(self.cues):
            return self.unit.last
        limit = self.end(position)
        return min(limit, self._opened_after(following, self.cues[position].last + 1) or limit)

    def _rival(self, position: int) -> int | None:
        """The comma behind which another voice is set against a source: *according to X, A* **, but** *Y says B*.

        A pronoun there takes up whoever is spoken of: *according to X, the mayor knew, but* **he** *said nothing*.
        """
        rivals, floor = self.scene.quoting["rival_voices"], self.cues[position].last + 1
        for cue in self.cues[position + 1 :]:
            if cue.form not in {"finite", "compound"}:
                continue
            joined = self._joined_voice(cue, floor)
            if joined is not None:
                return joined
            for at in range(cue.first - 1, max(floor, cue.first - _CONTRASTED), -1):
                if self.scene.inside[at] < 0 and self.scene.tokens[at].text in ",;:":
                    if self.scene.lowers[at + 1] not in rivals or self.scene.lowers[at + 2] in self._pronouns:
                        break
                    return at
        return None

    def _joined_voice(self, cue: Cue, floor: int) -> int | None:
        """The *et* that joins another voice to a source's words: *pour X, A* **et Ada Tal, maire, estime que** *B*.

        No verb stands between it and the verb of speech, and the source's words before it have one or are marked.
        """
        opens = self.scene.lower(cue.last + 1) in self.scene.quoting["complementizers"]
        if not opens or not cue.strong:
            return None
        for at in range(cue.first - 2, max(floor, cue.first - _CONTRASTED), -1):
            if self.scene.inside[at] >= 0 or self.scene.tokens[at].text in ";:":
                return None
            if self.scene.lowers[at] == "et" and self.scene.tokens[at + 1].is_capital:
                clause = self.scene.has_clause(floor, at) or self.scene.has_marks(floor, at)
                return at if clause and not self.scene.has_clause(at + 1, cue.first) else None
        return None
