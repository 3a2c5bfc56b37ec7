"""Where the words of a German verb begin: behind a comma, at the verb's own preposition, before *als*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.frames_german import GermanFrames
from summarizer.engines.offline.reading.fields_german import GermanFields
from summarizer.engines.offline.reading.preterites_german import is_preterite
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import holds_zu, is_finite_at
from summarizer.lexicon import either, without

__all__ = ["GermanOpenings"]

_MOOD_REACH = 12  # tokens of a clause in which its verb tells a report from a relative clause
_ASIDES = 3  # asides in a row
_FOR = frozenset({"für"})
_OF = frozenset({"von", "vom"})
_ACCUSATIVE = frozenset({"den", "einen"})
_ANYBODY = frozenset({"man"})
_POINTING, _ADJECTIVE = frozenset({"dies", "dieses", "das", "es"}), ("e", "en")
_NAME = 4  # words of a name in marks
_MORE = frozenset({"mehr", "weniger", "keine", "keinen"})
_DEEDS = frozenset({"accuse", "announce", "deny"})
"""Kinds of verbs whose object stands before a comma."""
_EDGES = frozenset(",;:.")
_BEHIND = 3  # tokens from a participle to the comma that ends its clause
_FRAME = 30  # tokens between the auxiliary of a passive and its participle
_CIRCUMSTANCE = 8  # tokens between a verb and its preposition
_JUDGED = 16  # tokens of what is judged, up to *als*
_DESCRIPTION = 18  # tokens from the comma behind a speaker to the colon before the words

_PAST = frozenset({"hat", "haben", "hatte", "hatten", "war", "waren", "wurde", "wurden", "ist", "sind"})


class GermanOpenings:
    """Where the words begin that a German cue before them governs."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.quoting, self.known = scene.quoting, scene.vocabulary
        self.frames, self._fields = GermanFrames(scene), GermanFields(scene)
        articles = either(self.known.words["articles"], self.known.words["determiners.possessive"], _MORE)
        self._accusative = without(articles, self.quoting["oblique_articles"])
        self._closing = self.known.words["auxiliaries"]

    def is_named(self, cue: Cue, at: int) -> bool:
        """Whether the marks at token *at* name who is told something: *sagte* **der „Valmer Zeitung“** *, dass …*.

        Or who tells it, where a report follows: *Am Freitag meldete* **die Seite „Golm“** *, der Damm sei alt*.
        """
        if self.scene.language != "de" or cue.kind in _DEEDS - {"announce"}:
            return False
        first, last = self.scene.tokens_of(self.scene.inside[at])
        return self._fields.is_hearer(first) or self._is_teller(cue, first, last)

    def _is_teller(self, cue: Cue, first: int, last: int) -> bool:
        """Whether a few words in marks begin with a capital behind a noun or an article, and a report behind them."""
        words = [at for at in range(first, last) if self.tokens[at].is_word]
        named = cue.last + 1 < first and 0 < len(words) <= _NAME and self.tokens[words[0]].is_capital
        before = self.tokens[first - 1]
        named = named and (before.is_capital or before.lower in self.known.words["articles"])
        return named and self.scene.lower(last) == "," and self.reports(last + 1, len(self.tokens))

    def behind_auxiliaries(self, cue: Cue, limit: int) -> int:
        """The token behind the verbs that close the clause of a verb: *soll gesagt* **haben**, *sagen* **wollten**."""
        begin = cue.last + 1
        begin += cue.form == "finite" and self.scene.lower(begin) in _ANYBODY  # *forderte* **man** *Geld*
        at = begin
        while at < limit and self.tokens[at].lower in self._closing:
            at += 1
        closes = cue.form == "compound" or not self.scene.lower(at)[:1].isalnum()  # not *bestreitet* **sein** *Amt*
        return at if closes else begin

    def at_comma(self, cue: Cue, begin: int, comma: int, limit: int) -> int | None:
        """Where the words of a verb before *comma* begin: at its preposition, or in the clause behind the comma."""
        row = self.tokens[comma - 1].text.endswith("-") and comma + 1 < limit and self.tokens[comma + 1].is_capital
        if row and cue.takes_object:
            return begin  # *forderte* **Presse-, Streik- und Redefreiheit**
        colon = self._behind_description(comma, limit)
        return colon or self._connected_before(cue, begin, comma, limit) or self._clause(cue, comma + 1, limit)

    def asks_for(self, cue: Cue, begin: int, comma: int, limit: int) -> bool:
        """Whether the object of a demand stands from token *begin* to a *comma* that goes on with it."""
        return cue.kind == "ask" and comma > begin + 1 and self.describes(comma, limit)

    def describes(self, comma: int, limit: int) -> bool:
        """Whether a comma only opens a relative clause or an aim: *fordert* **ein Gesetz** *, das …*, *, um … zu …*."""
        first = comma + 1
        aims = self.scene.lower(first) == "um" and self._holds_infinitive(first, min(limit, first + _MOOD_REACH))
        return first + 2 < limit and (aims or self._is_relative(first))

    def before_past(self, cue: Cue, first: int, limit: int) -> int:
        """Where what is asked for ends before what the article tells of it: *verlangt Geld* **, das gefehlt hatte**."""
        if cue.kind != "ask" or self.scene.has_clause(first, first + 1):
            return limit
        comma = next((at for at in range(first, limit) if self.scene.is_comma(at)), limit)
        last = limit - 1 - (not self.tokens[limit - 1].is_word)
        further = any(self.scene.is_comma(at) for at in range(comma + 1, last))
        past = is_preterite(self.scene.lower(last)) or self.scene.lower(last) in _PAST
        return comma if not further and past and comma < last and self.describes(comma, limit) else limit

    def _behind_description(self, comma: int, limit: int) -> int | None:
        """The token behind the colon that ends what a comma tells of a speaker: *sagte Kolb,* **der Wirt: „…“**."""
        for at in range(comma + 1, min(limit - 1, comma + _DESCRIPTION)):
            if self.scene.inside[at] >= 0 or self.tokens[at].text in ".;":
                return None
            if self.tokens[at].text == ":":
                return None if self.scene.has_clause(comma, at) else at + 1
        return None

    def connected(self, cue: Cue, begin: int, limit: int) -> int | None:
        """The preposition that opens a verb's words, *sich* before it: *beklagte sich* **über** *…*.

        Or what a verb judges before its *als*: *bezeichnete* **die Klage** *als unbegründet*.
        """
        at = begin + (self.tokens[begin].lower == "sich" and begin + 1 < limit)
        connectors = self.scene.lexicon.connectors.get(cue.lemma, ())
        if self.tokens[at].lower in connectors:
            return at
        return begin if self._judges(cue, begin, limit) else self._further_on(cue, at, limit)

    def behind_asked(self, cue: Cue, begin: int, limit: int) -> int:
        """Where the object begins behind whom it is asked of: *forderte* **vom Bund** *mehr Geld*; else *begin*."""
        if cue.kind != "ask" or self.scene.lower(begin) not in _OF:
            return begin
        for at in range(begin + 2, min(limit, begin + _CIRCUMSTANCE)):
            opens = self.scene.lower(at) in self._accusative or self.scene.inside[at] >= 0
            if opens and self.tokens[at - 1].is_capital:
                return at
            if not self.tokens[at].is_word:
                break
        return begin

    def names_nothing(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether *sich* or a pronoun that only points back stands behind a verb: *bestätigte* **dies am Freitag**.

        What somebody denies so is told before.
        """
        word = self.scene.lower(begin)
        if word not in _POINTING or cue.kind == "deny":
            return word == "sich"
        behind = self.scene.lower(begin + 1)
        alone = begin + 1 >= limit or not self.tokens[begin + 1].is_capital
        return alone and (not behind.endswith(_ADJECTIVE) or self.scene.lower(begin + 2) in ".,;")

    def _further_on(self, cue: Cue, first: int, limit: int) -> int | None:
        """Its preposition behind a circumstance without a mark or a verb: *sprach* **trotz Kritik** *von Erfolg*."""
        if self.scene.lower(first) not in self.quoting["circumstances"] or cue.lemma not in self.quoting["of"]:
            return None
        connectors = self.scene.lexicon.connectors.get(cue.lemma, frozenset())
        for at in range(first + 1, min(limit - 1, first + _CIRCUMSTANCE)):
            if not self.tokens[at].is_word or is_finite_at(self.tokens, at, "de"):
                return None
            if self.tokens[at].lower in connectors:
                return at
        return None

    def _judges(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether *als* follows behind an object without a verb: *wertete die Klage* **als Angriff**."""
        links = self.quoting["judging_links"]
        name = self.tokens[begin].is_capital  # *die Klage nannte* **Kolb** *…*: whoever judges
        if cue.form != "finite" or name or links.isdisjoint(self.scene.lexicon.connectors.get(cue.lemma, ())):
            return False
        for at in range(begin, min(limit - 1, begin + _JUDGED)):
            if self.tokens[at].lower in links:
                return at > begin and not self.scene.has_clause(begin, at)
            if not (self.tokens[at].is_word or self.tokens[at].text[:1].isdigit()):
                return False
        return False

    def _clause(self, cue: Cue, first: int, limit: int) -> int | None:
        """First token of the clause after a comma, which in German opens the reported words.

        A relative clause opens none, but has a noun before it, so that none stands behind a bare verb of saying; and a
        single word is no clause.
        """
        first = self._behind_asides(cue, first, limit)
        if first + 2 >= limit or self.frames.leaves_report(cue, first, limit) or self._goes_on(cue, first, limit):
            return None
        if self._is_only_named(first, limit):  # *schlug* **den Leiter, Jan Kolb,** *vor*
            return cue.last + 1 if self.scene.has_one_of(_ACCUSATIVE, cue.last + 1, first) else None
        if self._closes(cue, first - 1) and not self._may_be_told(cue, first, limit):
            return None
        pronoun = self.scene.lower(cue.last + 1) in self.quoting["pronouns.subject"]
        bare = first == cue.last + 2 + pronoun and (cue.kind == "say" or pronoun)
        relative = not bare and self._is_relative(first)
        last = min(limit, first + _MOOD_REACH)
        if relative and not (self._is_reported(first, last) or self._holds_infinitive(first, last)):
            return None
        return first + 1 if self.tokens[first].lower in self.quoting["complementizers"] else first

    def _closes(self, cue: Cue, comma: int) -> bool:
        """Whether a participle closes the clause before *comma*: *wurde an Kolb* **erinnert**, *hat* **zugegeben**."""
        if cue.form == "compound":
            return comma - cue.last < _BEHIND
        near = range(cue.first - 1, max(0, cue.first - _FRAME), -1)
        edge = next((at for at in near if self.tokens[at].text in _EDGES), near.stop)
        return self.scene.has_one_of(self.quoting["passive_auxiliaries"], edge + 1, cue.first)

    def _particles(self, cue: Cue) -> frozenset[str]:
        return frozenset(verb.particle for verb in self.scene.lexicon.verbs[self.scene.lower(cue.head)])

    def _is_named_role(self, cue: Cue, first: int, comma: int) -> bool:
        """Whether commas hold the name of a function before them: *sagte die Leiterin,* **Anna Roth,** *es brenne*."""
        article = self.scene.lower(cue.last + 1) in self.known.words["articles.definite"]
        return article and comma - first > 1 and all(self.tokens[at].is_capital for at in range(first, comma))

    def _is_only_named(self, first: int, limit: int) -> bool:
        """Whether a name fills the words up to a mark, and no report follows: *Das sagte die Leiterin,* **Roth**."""
        at = first
        while at < limit and self.tokens[at].is_word and self.tokens[at].is_capital and self.scene.inside[at] < 0:
            at += 1
        ends = at > first and (at >= limit or self.tokens[at].text == "," or at + 1 >= limit)
        return ends and not self.reports(first, limit) and not self._fields.opens_relative(at)

    def _may_be_told(self, cue: Cue, first: int, limit: int) -> bool:
        """Whether a clause behind a participle is a report, or behind *hat* a main one: *hat gesagt,* **er geht**."""
        comma = next((at for at in range(first + 1, limit) if self.scene.is_comma(at)), limit)
        if self.reports(first, limit) or self._holds_infinitive(first, comma):
            return True
        if self.tokens[first].lower in self.quoting["question_words"]:
            return True
        if self._is_relative(first) or cue.form != "compound":
            return False
        if self.scene.has_one_of(self.quoting["hearsay.modals"], first, comma):
            return True  # *hat berichtet,* **zwanzig sollen gehen**
        return self.tokens[first].lower in self.quoting["subjects"] or self._has_verb_second(first)

    def _behind_asides(self, cue: Cue, first: int, limit: int) -> int:
        """Where a clause begins behind what commas put before it: *sagte er in einem Brief,* **der kam,** *er wolle …*.

        A relative clause, and words without a verb before *dass*: *sagte der Leiter,* **Jens Roth,** *dass …*.
        """
        at = first
        told = self.tokens[first].lower in self.quoting["complementizers"] if first < limit else True
        for _ in range(0 if told or first <= cue.last + 2 else _ASIDES):
            comma = next((to for to in range(at, limit - 2) if self.scene.is_comma(to)), None)
            if comma is None or self.scene.has_marks(at, comma):
                break
            relative = self.scene.has_clause(at, comma) and self._is_relative(at) and not self._is_reported(at, comma)
            if not relative and self.scene.has_clause(at, comma):
                break
            at = comma + 1
            at += 2 * (at + 1 < limit and self.scene.is_comma(at + 1) and self.scene.lower(at) in self._particles(cue))
            if at >= limit:
                break
            told = self.tokens[at].lower in self.quoting["complementizers"]
            named = self._is_named_role(cue, first, comma)
            if told or ((relative or named) and self.reports(at, limit) and not is_finite_at(self.tokens, at, "de")):
                return at
        return first

    def _goes_on(self, cue: Cue, first: int, limit: int) -> bool:
        """Whether a clause tells what came of a deed, or what it was for: *rügte den Plan,* **was** *ihn freute*.

        Or a verdict stands before it: *hat die Klausel* **für gültig** *erklärt, wenn …*.
        """
        last = min(limit, first + _MOOD_REACH)
        comma = first - 1
        verdict = any(
            self.scene.lower(at) in _FOR and at + 2 in {comma, cue.first} for at in (comma - 2, cue.first - 2)
        )
        if cue.lemma in self.quoting["declaring"] and verdict:
            return self.tokens[first].lower not in self.quoting["complementizers"]
        if self.frames.is_reported(first, last):
            return False
        result = self.tokens[first].lower == "was" and cue.kind in _DEEDS and comma > cue.last + 1
        return result or (self.tokens[first].lower == "um" and self._holds_infinitive(first, last))

    def _connected_before(self, cue: Cue, begin: int, comma: int, limit: int) -> int | None:
        """The preposition that opens words before a comma with no report: *spricht X* **von Eile, doch** *…*."""
        connectors = self.scene.lexicon.connectors.get(cue.lemma, ())
        at = next((at for at in range(begin, comma - 1) if self.tokens[at].lower in connectors), None)
        return None if self.reports(comma + 1, limit) else at

    def reports(self, first: int, limit: int) -> bool:
        """Whether a German clause at token *first* begins with *dass*, stands in the reported mood or is infinitive."""
        if first >= limit:
            return False
        last = min(limit, first + _MOOD_REACH)
        told = self.tokens[first].lower in self.quoting["complementizers"]
        return told or self.frames.is_reported(first, last) or self._holds_infinitive(first, last)

    def _is_relative(self, first: int) -> bool:
        """Whether a relative pronoun, or a preposition and one, opens a clause: *die*, **mit der** *die Stadt …*."""
        relatives = without(self.known.words["relatives"], self.quoting["question_words"])
        if self.tokens[first].lower not in self.known.words["prepositions"]:
            return self.tokens[first].lower in relatives and not self._has_verb_second(first)
        followed = either(
            self.known.words["articles"], self.known.words["determiners"], self.quoting["pronouns.subject"]
        )
        governed = self.tokens[first + 1].lower in relatives
        return governed and (self.scene.lower(first + 2) in followed or self._closes_with_verb(first + 2))

    def _closes_with_verb(self, first: int) -> bool:
        """Whether the only verb of a clause closes it: *um die* **der Rat warb**, not *mit der Lage sei er …*."""
        ends = range(first, min(len(self.tokens), first + _MOOD_REACH))
        end = next((at for at in ends if not self.tokens[at].is_word), ends.stop)
        return self.scene.next_finite(first) == end - 1

    def _has_verb_second(self, first: int) -> bool:
        """Whether an article, a noun, a verb and more follow, as in a main clause: *die* **Stadt baut** *ein Haus*."""
        if not self.tokens[first + 1].is_capital or not is_finite_at(self.tokens, first + 2, "de"):
            return False
        return self.scene.lower(first + 3) not in {",", "."}

    def _is_reported(self, first: int, last: int) -> bool:
        """Whether a clause that begins with an article stands in the reported mood: *die Lage* **sei** *ruhig*."""
        return self.scene.has_one_of(self.known.conditional_forms, first + 1, last)

    def _holds_infinitive(self, first: int, last: int) -> bool:
        """Whether a clause that begins with an article is an infinitive: *die Lage* **zu nutzen**, **auszunutzen**."""
        marks = self.quoting["infinitive_particles"]
        if any(holds_zu(token) for token in self.tokens[first:last]):
            return True
        following = (at + 1 for at in range(first, last - 1) if self.tokens[at].lower in marks)
        return any(not self.tokens[at].is_capital and self.tokens[at].lower.endswith("n") for at in following)
