"""Where a source ends and its words begin: *selon Ada Tal* **, ancienne cheffe du port**, *le quai est fermé*."""

from __future__ import annotations

from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.leads_french import FrenchLeads
from summarizer.engines.offline.quotes.reports_french import FrenchReports
from summarizer.engines.offline.quotes.source_asides_french import FrenchAsides
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite, is_finite_at
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without

__all__ = ["SourceEnds"]

_NAME = 8  # tokens that go on with a source's name before the comma behind it
_DESCRIPTION = 14  # tokens that describe a source without a comma, up to the one behind it
_APPOSITION = 26  # tokens of what commas tell of a source
_DESCRIPTIONS = 3  # in commas, one behind the other
_ROLE = 4  # tokens in which a description names what somebody is
_ONE = frozenset("un une one uno una einer eine".split())
_OF = frozenset({"de", "der", "of"})
_BY = frozenset({"by", "in", "on", "at", "as", "par", "dans", "sur", "à", "au", "en"})
_PASSIVE = ("ed", "é", "és", "ée", "ées")


class SourceEnds:
    """Reads what stands between a source at the head of its words and these."""

    def __init__(self, scene: Scene, content: Content) -> None:
        self.scene, self.content = scene, content
        self.tokens, self.inside, self.language = scene.tokens, scene.inside, scene.language
        self.asides, self.reports = FrenchAsides(scene), FrenchReports(FrenchLeads(scene))
        words, quoting = scene.vocabulary.words, scene.quoting
        self._relatives = without(words["relatives"], quoting["complementizers"])
        self._nominal = either(words["articles"], words["determiners"])
        self._auxiliaries = words["auxiliaries"]
        self._ties = either(words["prepositions"], quoting["contracted"])

    def behind(self, source: Source, after: int, limit: int) -> int:
        """The token behind the source and what describes it, from the token *after* on."""
        at = self._behind_relative(self._behind_description(after, limit), limit)
        for _ in range(_DESCRIPTIONS):
            comma = self._behind_apposition(source, at, limit)
            if comma == at:
                break
            at = comma
        return at

    def closing(self, first: int, limit: int) -> int:
        """Where the words of a source that opens its sentence end: at a semicolon, at a French clause behind *mais*."""
        limit = self.scene.before_semicolon(first, limit)
        opens = first + (self.scene.lower(first) == ",")
        if self.language == "en" and opens < limit and self.inside[opens] >= 0:
            return self._before_participle(opens, limit)
        return self.reports.before_contrast(first, limit) if self.language == "fr" else limit

    def _before_participle(self, first: int, limit: int) -> int:
        """Where English words in marks end before what they mean: *to Roe, "It leaks,"* **meaning that** *…*."""
        end = self.scene.tokens_of(self.inside[first])[1]
        at = end + (self.scene.lower(end) == ",")
        at += self.scene.lower(at).endswith("ly")
        adds = at < limit and self.scene.lower(at).endswith("ing") and self.scene.lower(at) not in self._ties
        return end if adds and (end < at or self.scene.closes_with_comma(end - 1)) else limit

    def _behind_relative(self, after: int, limit: int) -> int:
        """The comma behind a French relative clause that tells of a source: *pour le parti, qui dit « non »* **,** *…*.

        Its own words have a clause to come.
        """
        if self.language == "de":
            return self._behind_german_relative(after, limit)
        qui = after + (self.scene.lower(after) == ",")
        if self.language != "fr" or self.scene.lower(qui) not in self.scene.quoting["relatives"]:
            return after
        verb = self.scene.next_finite(qui)
        commas = (at for at in range(verb, min(limit, after + _APPOSITION)) if self.scene.is_comma(at))
        comma = next(commas, after)
        told = comma > after and (self.scene.has_clause(comma, limit) or self.scene.has_marks(comma, limit))
        return comma if told else after

    def _behind_german_relative(self, after: int, limit: int) -> int:
        """The comma behind a German clause that tells of a source: *laut Kolb, der den Kai leitet* **,** *ist er …*.

        A verb closes it and another follows the comma.
        """
        if self.scene.lower(after) != "," or not self._opens_german_relative(after + 1):
            return after
        for at in range(after + 2, min(limit - 1, after + _APPOSITION)):
            goes_on = is_finite_at(self.tokens, at + 1, "de") or self.scene.lower(at + 1) in self._auxiliaries
            if self.tokens[at].text == "," and goes_on:
                return at if is_finite(self.tokens[at - 1], "de") or self.scene.lower(at - 1).endswith("t") else after
        return after

    def _opens_german_relative(self, at: int) -> bool:
        """Whether a pronoun at token *at* opens a relative clause, or a preposition with one: **bei dem** *er war*."""
        at += self.scene.lower(at) in self._ties
        return self.scene.lower(at) in self._relatives

    def behind_name(self, after: int, limit: int) -> int:
        """The comma behind the rest of a source's name: *selon l'Institut du port* **et des mers (Ipm)** *, …*."""
        return self._comma(after, min(limit, after + _NAME), after)

    def goes_on(self, source: Source, after: int) -> bool:
        """Whether what follows an English source is more of its name, and no words: *to a Val Post* **poll**."""
        if self.language != "en" or source.last != after or after >= len(self.tokens):
            return False
        token, opens = self.tokens[after], either(self._nominal, self.scene.quoting["subjects"])
        return token.is_word and not token.is_capital and token.lower not in opens

    def _comma(self, first: int, end: int, otherwise: int) -> int:
        """The first comma from *first* on, with neither marks nor a finite verb before it."""
        for at in range(first, end):
            if self.tokens[at].text == ",":
                return at
            if self.inside[at] >= 0 or is_finite(self.tokens[at], self.language):
                break
        return otherwise

    def _behind_description(self, after: int, limit: int) -> int:
        """Where a source ends that its own words describe: *selon une source* **proche du dossier** *, un …*.

        A word that opens a clause does not describe it: *selon Roy* **le** *pont* …
        """
        if self.language not in {"fr", "en"} or after >= limit or not self.tokens[after].is_word:
            return after
        if self.scene.lower(after) in self._nominal or self.tokens[after].is_capital:
            return self._comma(after, min(limit, after + _NAME), after) if self.language == "fr" else after
        end = min(limit, after + _DESCRIPTION)
        if self.language == "en" and self.scene.lower(after).endswith("ing"):
            commas = (at for at in range(after, end) if self.tokens[at].text == ",")
            comma = next(commas, after)  # *according to witnesses* **posting on social media** *, …*
            return after if self.scene.has_one_of(self.scene.quoting["certainly_finite"], after, comma) else comma
        return self._comma(
            after + self._is_participle(after), end, after
        )  # *to a source* **quoted by the Herald** *, …*

    def _is_participle(self, at: int) -> bool:
        """Whether a passive participle stands at token *at*, which seems finite in English: **cited by** *X*."""
        return self.scene.lower(at).endswith(_PASSIVE) and self.scene.lower(at + 1) in _BY

    def _behind_apposition(self, source: Source, after: int, limit: int) -> int:
        """The comma behind what commas tell of a source, if a clause of its own follows; else *after*."""
        if after + 2 >= limit or self.tokens[after].text != ",":
            return after
        near = range(after + 1, min(limit - 1, after + _APPOSITION))
        comma = next((at for at in near if self.tokens[at].text == "," or self.inside[at] >= 0), None)
        if comma is None or self.inside[comma] >= 0:
            return after
        named = self.tokens[max(source.last - 1, 0)].is_capital
        if self._is_aside(after + 1, comma, named=named) and self.scene.has_word(comma, limit):
            return comma
        return self._behind_described(after, comma, limit, named=named)

    def _behind_described(self, after: int, comma: int, limit: int, *, named: bool) -> int:
        """*comma*, if what stands before it describes the source and a clause follows; else *after*."""
        first = after + 1
        marked = self.inside[comma + 1] >= 0 and self.content.is_clause(self.inside[comma + 1])
        if not (marked or self.scene.has_clause(comma + 1, limit)):
            return after
        if self.language in {"fr", "en"}:
            if self.scene.lower(first) in self._relatives:
                return comma if self.scene.has_clause(first, comma) else after
            if self.scene.has_clause(first + self._is_participle(first), comma):
                return after
            if self._is_called(first, comma):
                return comma
        elif self.scene.has_clause(first, comma):
            return after
        if marked and named and self.scene.lower(first) in self.scene.vocabulary.words["articles"]:
            return comma
        known = self._is_one_of(first) or self._has_role(first, comma)
        return comma if named and known and (marked or self._opens_clause(comma + 1, limit)) else after

    def _is_aside(self, first: int, comma: int, *, named: bool) -> bool:
        """Whether the French tokens from *first* to *comma* tell of the source, whatever follows them.

        A role does before a name: *pour Ada Tal,* **maire de Val**, *Luc Roy ment*.
        """
        if self.asides.tells_of_source(first, comma, named=named):
            return True
        told = self.language == "fr" and named and not self.scene.has_clause(first, comma)
        return told and self.tokens[comma + 1].is_capital and self._is_called(first, comma)

    def _is_called(self, first: int, comma: int) -> bool:
        """Whether a bare noun says what somebody is, or how they came to speak: **ancien chef**, **cited by**."""
        at = first
        while at < comma and self.scene.lower(at) in self.scene.vocabulary.words["adverbs"]:
            at += 1  # *formerly* **the director**
        word = self.scene.lower(at)
        if word in self.scene.quoting["describing"] or self._is_participle(at):
            return True
        if word in self._nominal or word in self._ties:
            return at > first and self._has_role(at, comma)
        return not self.tokens[at].is_capital and self._has_role(at, comma)

    def _has_role(self, first: int, comma: int) -> bool:
        """Whether what somebody is stands near the token *first*, not behind a preposition: **the new head of** *…*."""
        roles = self.scene.vocabulary.roles
        for at in range(first, min(comma, first + _ROLE)):
            if self.scene.lower(at) in roles:
                return True
            if self.scene.lower(at) in self._ties:
                break
        return False

    def _is_one_of(self, at: int) -> bool:
        """Whether *one of* stands at token *at*: **l'une des** *avocates*, not *une partie du quai*."""
        at += self.scene.lower(at) == "l'"
        of = either(self.scene.quoting["genitives"], _OF)
        return self.scene.lower(at) in _ONE and self.scene.lower(at + 1) in of

    def _opens_clause(self, first: int, limit: int) -> bool:
        """Whether a subject and its verb begin at token *first*, with neither a comma nor *and* between them.

        *Selon Roy, le maire* **, le préfet et la juge ont signé**: the first of three subjects describes nobody.
        """
        verb = self.scene.next_finite(first)
        if not first < verb < limit:
            return False
        linking = self.scene.quoting["linking"]
        return not any(self.tokens[at].text == "," or self.scene.lower(at) in linking for at in range(first, verb))
