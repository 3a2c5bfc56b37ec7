"""Where the object or the infinitive ends that a French verb of speech governs without *que*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.leads_french import FrenchLeads
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.lexicon import either

__all__ = ["FrenchObjects"]

_SUBJECT = 12  # tokens of the subject of a clause that *et* joins
_WHERE = frozenset({"dans", "devant", "par", "via"})
_CHANNEL = 4  # tokens from a preposition to the noun of a channel


class FrenchObjects:
    """The ends of what French verbs govern in one text; *leads* tells where it begins."""

    def __init__(self, leads: FrenchLeads) -> None:
        self.leads, self.scene, self.tokens, self.quoting = leads, leads.scene, leads.tokens, leads.quoting
        self._relatives = either(leads.scene.vocabulary.words["relatives"], leads.quoting["complementizers"])
        self._skipped = either(leads.scene.vocabulary.words["adverbs"], leads.quoting["clitics"])

    def end(self, cue: Cue, first: int, limit: int) -> int:
        """Where an object or an infinitive ends: before *et* and a finite verb with or without a subject of its own.

        *a annoncé sa venue* **, et le préfet a …**, *a promis de payer* **et a signé**; but *a dit que le port ferme et
        que la mairie paie*, and *dénonce ceux qui mentent et volent*.
        """
        if not self.leads.french:
            return limit
        limit = self._before_apposition(first, limit)
        if self.leads.opens_clause(cue, first):
            return limit
        limit = self._before_reason(cue, first, limit)
        at = self.scene.next_plain_word(first)
        noun = not is_french_infinitive(self.tokens[at].lower) if at < limit else False
        while at < limit:
            word = self.tokens[at].lower
            if noun and at > first and (self._opens_gerund(at, limit) or self._tells_channel(at)):
                return at
            if at > first and (self._sets_against(at) or self.leads.begins_other(cue, at)):
                return at
            if noun and at > first and self._opens_comment(first, at, limit):
                return at - 1
            if word in self._relatives or self.tokens[at].text == ":":
                return limit
            if word in self.quoting["joining_clauses"] and at > first and self._begins_clause(at + 1, limit):
                return at
            following = self.scene.next_plain_word(at + 1)
            if noun and following == at + 2 and self._begins_another(following, limit):
                return at + 1
            at = following
        return limit

    def _sets_against(self, at: int) -> bool:
        """Whether the article sets something against an object: *annonce sa venue* **alors que la ville …**."""
        que = self.scene.lower(at + 1) in self.quoting["complementizers"]
        return que and f"{self.scene.lower(at)} {self.scene.lower(at + 1)}" in self.quoting["set_against"]

    def _opens_comment(self, first: int, at: int, limit: int) -> bool:
        """Whether a relative clause behind a comma tells of an object: *annonce un plan* **, qui coûtera cher**.

        With marks in it and before it, whoever speaks tells it: *décrit un élu « las »,* **qui ne « dit rien »**.
        """
        if self.scene.has_marks(first, at) and self.scene.has_marks(at, limit):
            return False
        relative = self.scene.lower(at) in self.scene.vocabulary.words["relatives"]
        return relative and self.scene.is_comma(at - 1) and self.scene.lower(at) not in self.quoting["complementizers"]

    def _before_apposition(self, first: int, limit: int) -> int:
        """Where marks end that what stands behind a comma describes: *dit que « le port ferme »* **, le dernier**."""
        if first >= limit or self.scene.inside[first] < 0:
            return limit
        end = self.scene.tokens_of(self.scene.inside[first])[1]
        plain = not (self.scene.has_clause(end, limit) or self.scene.has_marks(end, limit))
        told = end + 2 < limit and self.tokens[end].text == "," and plain
        return end if told and self.scene.lower(end + 1) not in self.quoting["linking"] else limit

    def _before_reason(self, cue: Cue, first: int, limit: int) -> int:
        """Where the object of a denial ends before a colon, behind which stands why: *nie le vol* **: la caisse …**."""
        colons = (at for at in range(first + 1, limit) if self.tokens[at].text == ":" and self.scene.inside[at] < 0)
        return next(colons, limit) if cue.kind == "deny" else limit

    def _begins_another(self, first: int, limit: int) -> bool:
        """Whether somebody else acts behind a comma at once: *parle de dix morts* **, la ville en compte** *vingt*."""
        if self.tokens[first - 1].text != "," or not self.leads.opens_subject(first) or self.tokens[first].is_capital:
            return False
        verb = self.scene.next_finite(first)
        if not first + 1 < verb < min(limit, first + _SUBJECT) or not self._begins_clause(first, limit):
            return False
        known = self.tokens[verb].lower in self.scene.vocabulary.words["auxiliaries"]
        return known or self.tokens[verb - 1].lower in self.quoting["clitics"]

    def _tells_channel(self, at: int) -> bool:
        """Whether words tell where something was said: *annonce sa venue* **lors d'un point de presse**.

        A known occasion belongs to what is told: *dénonce la violence* **lors de la marche**.
        """
        word, words = self.tokens[at].lower, self.scene.vocabulary.words
        if word not in words["prepositions"] and word != "lors":
            return False
        near = range(at + 1, min(at + 1 + _CHANNEL, len(self.tokens)))
        if word == "lors" and self.scene.lower(at + 2) in words["articles.indefinite"]:
            return self.scene.lower(at + 1) == "d'"
        return (word in _WHERE or word == "lors") and any(
            self.tokens[to].lower in words["channels.nouns"] for to in near
        )

    def _opens_gerund(self, at: int, limit: int) -> bool:
        """Whether a gerund tells what else the speaker did: *annonce sa venue* **en saluant** *la foule*."""
        verb = at + 1 + (self.scene.lower(at + 1) in self._skipped)
        gerund = self.tokens[at].lower == "en" and verb < limit and self.scene.lower(verb).endswith("ant")
        return gerund and lemma_of(self.scene.lower(verb), "fr").endswith(("er", "ir", "re"))

    def _begins_clause(self, first: int, limit: int) -> bool:
        """Whether a finite verb stands from token *first* on, with at most a short subject and no comma before it."""
        if first >= limit or not (self.leads.opens_subject(first) or is_finite_at(self.tokens, first, "fr")):
            return False
        if is_french_infinitive(self.tokens[first].lower):
            return False  # *dit avoir lutté et* **avoir** *dû céder*
        for at in range(first, min(limit, first + _SUBJECT)):
            if self.scene.inside[at] >= 0 or self.tokens[at].lower in self._relatives or not self.tokens[at].is_word:
                return False
            if is_finite_at(self.tokens, at, "fr"):
                return True
        return self._described(first, limit)

    def _described(self, first: int, limit: int) -> bool:
        """Whether a subject behind a comma and *et* ends with a bare description before its verb: *maire du lieu*."""
        if self.scene.lower(first - 2) != "," or self.scene.lower(limit) != "," or self.tokens[first].lower == "de":
            return False
        token = self.tokens[limit + 1] if limit + 1 < len(self.tokens) else None
        if token is None or not token.is_word or token.is_capital or self.leads.opens_subject(limit + 1):
            return False
        following = range(limit + 1, min(limit + 1 + _SUBJECT, len(self.tokens)))
        return any(is_finite_at(self.tokens, at, "fr") for at in following)
