"""Where a reported sentence falls into claims: one clause each, so that somebody can deny one and accept the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.engines.offline.disputes.inserted import DASHES, PARENTHESIS, Inserted
from summarizer.engines.offline.disputes.leading import Leading
from summarizer.engines.offline.disputes.pieces import Pieces
from summarizer.engines.offline.disputes.tenses import is_german_participle
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.mood_german import is_subjunctive
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import (
    finite_words,
    holds_zu,
    is_finite,
    is_french_infinitive,
)
from summarizer.lexicon import either, without
from summarizer.tokens import Token, Told

__all__ = ["Cuts"]

_STOPS = frozenset(".;!?…:")
_COMMA = frozenset({","})
_CLOSING = frozenset("»”)\"]“’'")
_MARKS = frozenset('«»“”„"')
_TRAILING = frozenset("%€$£")  # signs that end a figure, and with it a claim
_CORE = 6  # tokens that a clause keeps at least before a comma may end its core
_SUBJECT = 6  # tokens from a conjunction to the verb of a clause with a subject of its own
_LONG_SUBJECT = 14  # likewise behind a comma and *but*, which joins no nouns
_FEWEST = 3  # tokens of an infinitive clause
_LEFT = 4  # tokens that a conjunction, *that* and a subject leave before a comma
_DEEDS = ("er", "ir", "re", "ing")  # endings of what somebody is accused of: *d'avoir menti*, *of hiding*


class Cuts:
    """Cuts the runs of quotes into clauses, as half-open ranges of tokens."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        self.known = disputing(scene.language)
        self.quoting = scene.quoting
        self._skipped = either(self.quoting["clitics"], scene.vocabulary.words["adverbs"])
        self._openers = either(self.quoting["complementizers"], self.quoting["subjects"])
        self._closed = either(self.known["clause_ends"], self.quoting["complementizers"], self.known["complements"])
        self._prepositions = scene.vocabulary.words["prepositions"]
        self._reduced = tuple(self.known["past_endings"]) or ("\0",)
        words = scene.vocabulary.words
        self._before_nouns = either(words["articles"], words["prepositions"])
        dependent = either(words["conjunctions.subordinating"], words["reporting"], words["relatives"])
        self._subordinating = without(dependent, words["articles.definite"])
        self.inserted, self.pieces = Inserted(scene), Pieces(scene)
        self.leading = Leading(scene, self.inserted)
        self._finite, self._may_be_verb = finite_words(self.language), _may_be_verb(self.language)
        self._breaks, self._left_over = self.known["subordinators"], self.known["left_over"]
        self._joints = either(self.known["coordinators"], _COMMA)
        self._core_ends = either(either(self.known["core_ends"], _COMMA), either(PARENTHESIS, DASHES))
        self._starts = frozenset(sentence.start for sentence in scene.document.sentences)
        self._cut: dict[tuple[int, int, bool], Sequence[tuple[int, int]]] = {}

    def clauses(self, start: int, end: int, *, leads: bool = True) -> Sequence[tuple[int, int]]:
        """The clauses of the code points from *start* to *end*, each cut down to its core.

        `leads`: words before a first comma may only say when, and are left out. Rules ask over and over for the same.
        """
        asked = (start, end, leads)
        if asked not in self._cut:
            self._cut[asked] = tuple(self._clauses(start, end, leads=leads))
        return self._cut[asked]

    def _clauses(self, start: int, end: int, *, leads: bool) -> Iterator[tuple[int, int]]:
        begin, stop = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
        for first, last in self._sentences(begin, stop):
            for clause in self._split(first, last):
                yield self._core(*clause, stop, leads=leads)

    def charge(self, span: tuple[int, int]) -> tuple[int, int]:
        """A German accusation without the verb before its comma: *warf ihr vor,* **den Rat getäuscht zu haben**."""
        if self.language != "de":
            return span
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        comma = next((at for at in range(first, last - _FEWEST) if self.tokens[at].text == ","), None)
        return span if comma is None else (self.scene.starts[comma + 1], span[1])

    def around(self, at: int, start: int, end: int) -> tuple[int, int]:
        """The clause that holds token *at* among the code points from *start* to *end*.

        One that stands outside every core, behind a comma or *bien que*, reaches from mark to mark.
        """
        for first, last in self.clauses(start, end):
            if first <= at < last:
                return first, last
        begin, stop = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
        first, last = at, at + 1
        while (opens := self._before_aside(first, begin)) > begin and not self._parts(opens - 1):
            first = opens - 1
        while last < stop and not self._parts(last):
            last += 1
        return first, last

    def _before_aside(self, at: int, begin: int) -> int:
        """*at*, moved before German words in parentheses: *die gegen Fäule* **(Phoma)** *gefeit sein soll*."""
        if self.tokens[at - 1].text != ")" or self.language != "de":
            return at
        return next((to for to in range(at - 2, begin - 1, -1) if self.tokens[to].text in PARENTHESIS), at)

    def _parts(self, at: int) -> bool:
        """Whether a clause ends at token *at*: a mark, or a conjunction that opens another."""
        token = self.tokens[at]
        return token.text in ",;:()" or token.text in _STOPS or token.lower in self.quoting["complementizers"]

    def _sentences(self, begin: int, stop: int) -> Iterator[tuple[int, int]]:
        first = begin
        for at in range(begin, stop):
            if at > first and self.scene.starts[at] in self._starts:
                yield first, at
                first = at
            elif self.tokens[at].text in _STOPS and not self._goes_on(at):
                yield first, at
                first = at + 1
        if first < stop:
            yield first, stop

    def _goes_on(self, at: int) -> bool:
        """Whether a full stop ends no sentence (*am 9. Juni*, *Nov. 8*): the document knows where the next begins."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if self.tokens[at].text == ":" and self.tokens[at - 2].text in PARENTHESIS:
            return True  # *(ndlr* **:** *des marchés)*
        if self.tokens[at].text != "." or following is None or self.scene.ends[at] == self.scene.starts[at]:
            return False
        counts = following.is_word or following.text[0].isdigit()
        return counts and self.scene.starts[at + 1] not in self._starts

    def _split(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        return self.pieces.together(self._pieces(first, last))

    def _pieces(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        begin, told = first, False
        for at, word in enumerate(self.scene.lowers[first:last], first):
            if told:
                if word in self._joints and at > begin and self._joins(at, first, last):
                    yield begin, at
                    begin, told = at + 1, False
            elif word in self._joints and self._joins_speech(at, last):
                yield begin, at
                return
            else:
                told = self._may_be_verb[self.tokens[at]] and self._is_verb(at)
        if begin < last:
            yield begin, last

    def _joins_speech(self, at: int, last: int) -> bool:
        """Whether *and* and a past verb of speech follow words without a verb: *of fraud* **and said** *that …*."""
        if self.language != "en" or self.tokens[at].lower not in self.known["coordinators"] or at + 2 >= last:
            return False
        verb = self.tokens[at + 1]
        return verb.lower in self.scene.lexicon.verbs and verb.lower.endswith(("ed", "id", "old"))

    def _joins(self, at: int, first: int, last: int) -> bool:
        """Whether a clause of equal rank begins after token *at*: after *and*, or after a comma in a row of verbs."""
        token = self.tokens[at]
        coordinates = token.lower in self.known["coordinators"]
        if coordinates and self.scene.inside[at] < 0 and self.scene.lower(at + 1) in self.quoting["complementizers"]:
            return True  # *que « 40 caves » ont brûlé* **et que** *« 20 gardes ont fui »*
        if not (coordinates or token.text == ",") or self.scene.inside[at] != self.scene.inside[first]:
            return False
        if coordinates:
            opposes = self.tokens[at - 1].text == "," and token.lower not in self.known["joins"]
            reach = _LONG_SUBJECT if opposes else _SUBJECT
            return self._is_clause(at + 1, last, reach) and not self._links_nouns(at, first)
        if self.language == "de":
            return self._reports_on(at + 1, last)
        return self._next_verb(at + 1, last) == at + 1 and self._in_a_row(at, last)

    def _reports_on(self, first: int, last: int) -> bool:
        """Whether a German main clause in reported mood begins at *first*: *…,* **der Rat sei** *gefragt worden*.

        A participle right before the verb tells that it stands last: *dass Bauern, Händler gerettet* **worden seien**.
        """
        if first >= last or self.tokens[first].lower in self._subordinating:
            return False
        for at in range(first + 1, min(first + _SUBJECT, last - 1)):
            token = self.tokens[at]
            if not token.is_word or is_finite(token, "de"):
                reported = token.lower in self.scene.vocabulary.conditional_forms or is_subjunctive(token.lower)
                last_word = is_german_participle(self.tokens[at - 1].lower) and not self.tokens[at - 1].is_capital
                return token.is_word and reported and not last_word and self.tokens[at + 1].is_word
        return False

    def _links_nouns(self, at: int, first: int) -> bool:
        """Whether the words before *and* have no verb since the last comma: *…,* **firms** *and* **unions** *met*."""
        opens = at
        while opens > first and self.tokens[opens - 1].text != "," and self.tokens[opens - 1].lower not in self._breaks:
            opens -= 1
        within = first < opens < at and self.scene.lower(at + 1) not in self.quoting["complementizers"]
        return within and not any(self._is_verb(place) for place in range(opens, at))

    def _is_clause(self, at: int, last: int, reach: int) -> bool:
        if at < last and self.tokens[at].lower in self._openers:
            return True
        return self._next_verb(at, last, reach) is not None

    def _next_verb(self, at: int, last: int, reach: int = _SUBJECT) -> int | None:
        """The finite verb of a clause that begins at token *at*, with at most a short subject before it."""
        marks = sum(map(_MARKS.__contains__, self.scene.lowers[at : min(last, at + reach)]))
        for place in range(at, min(last, at + reach + marks)):  # marks are no words
            token = self.tokens[place]
            if token.text in ",;:" or token.lower in self._closed:
                return None
            if self._is_verb(place):
                shares = place > at and self.tokens[place - 1].lower in self.known["joins"]
                return None if shares else place  # *hit it with the axe and* **the bar and forced** *it open*
        return None

    def _is_verb(self, at: int) -> bool:
        """Whether a finite verb stands at token *at*, and no participle before *by*: *the tools* **used by** *…*."""
        if not self._may_be_verb[self.tokens[at]] or self.is_reduced(at) or self.is_adjective(at):
            return False
        noun = self.language == "en" or not self._finite[self.tokens[at]]
        if noun and self.scene.lower(at - 1) in self.scene.vocabulary.words["articles"]:
            return False  # *the* **left**, *an* **unnamed** *man*
        return at + 1 >= len(self.tokens) or not self.tokens[at + 1].text.startswith("-")  # *semble-t-il*

    def is_reduced(self, at: int) -> bool:
        """Whether a form in -ed stands for a relative clause: *the tools* **used by** *the guards*."""
        return self.tokens[at].lower.endswith(self._reduced) and self.scene.lower(at + 1) in self.known["agents"]

    def is_adjective(self, at: int) -> bool:
        """Whether a German word stands before its noun: *die* **meisten** *Brände*, *auf* **gefälschte** *Akten*."""
        governed = self.language == "de" and at > 0 and self.tokens[at - 1].lower in self._before_nouns
        small = governed and not self.tokens[at].is_capital and at + 1 < len(self.tokens)
        return small and self.tokens[at + 1].is_capital

    def _in_a_row(self, at: int, last: int) -> bool:
        """Whether a conjunction with a verb of its own follows: *…, opened the gate* **and walked** *out*."""
        for place in range(at + 2, last):
            if self.tokens[place].lower in self.known["coordinators"]:
                return self._next_verb(place + 1, last) == place + 1
        return False

    def _core(self, first: int, last: int, stop: int, *, leads: bool) -> tuple[int, int]:
        """A clause without the words that lead in and without the relative clauses and appositions that follow."""
        first = self.leading.behind(first, last, leads=leads)
        german = range(first + _FEWEST, min(first + _CORE, last)) if self.language == "de" else ()
        shortest = next(filter(self._closes, german), first + _CORE)
        opens_early = first + _FEWEST if self.language == "en" else shortest
        ends = [at for at in range(opens_early, last) if self.scene.lowers[at] in self._core_ends]
        verb = self._turning(first, last) if ends else last
        goes_on = first
        for at in (end for end in ends if not self.inserted.is_within(first, end)):
            comma = self.tokens[at].text == "," and (at > verb or self.scene.lower(at + 1).endswith("ing"))
            if self.tokens[at].text == "," and at >= goes_on:
                goes_on = max(goes_on, self.inserted.parts_subject(first, at, last))
            if comma and self.inserted.leads_to_verb(first, at):
                goes_on = at + 1
            elif comma and at >= goes_on:
                goes_on = at + 1 if self.inserted.parts_perfect(first, at) else self.inserted.behind(at, last)
            added = self.inserted.adds(at) or self.inserted.dashes_off(first, at, last)
            opens = (self._ends_core(at) or added) and (at > verb or verb == last)
            if at >= max(goes_on, shortest) and (opens or (comma and not self._takes_infinitive(at + 1, last))):
                return first, self._before_joint(first, at)
        while last > first + 1 and not self._ends_well(self.tokens[last - 1]):
            last -= 1
        return first, self._closed_by(first, last, stop)

    def _turning(self, first: int, last: int) -> int:
        """The token a clause turns on: its verb, or the French infinitive that it begins with; *last* without one."""
        if self.language == "fr" and is_french_infinitive(self.tokens[first].lower):
            return first
        return next((at for at in range(first, last) if self._tells(at, first)), last)

    def _closes(self, at: int) -> bool:
        """Whether a comma at *at* closes a short German clause whose verb stands last: *dass er gelogen* **habe,**."""
        if self.tokens[at].text != ",":
            return False
        helps = self.tokens[at - 1].lower in self.scene.vocabulary.words["auxiliaries"]
        deed = self.tokens[at - 2]
        return helps and not deed.is_capital and deed.lower.endswith(("t", "en"))

    def _takes_infinitive(self, first: int, last: int) -> bool:
        """Whether a German infinitive that a clause needs follows its comma: *erlaubte ihm,* **die Akten zu sehen**."""
        if self.language != "de" or self.scene.lower(first) in self.known["aims"]:
            return False
        end = next((at for at in range(first, last) if self.tokens[at].text in ",;:."), last)
        if end - first < _FEWEST or any(is_finite(token, "de") for token in self.tokens[first : end - 1]):
            return False
        return self.tokens[end - 2].lower in self.known["infinitive"] or holds_zu(self.tokens[end - 1])

    def _before_joint(self, first: int, last: int) -> int:
        """*last* without the conjunction that an inserted clause leaves: *was sold* **and** *, if need be, …*."""
        for at in range(last - 2, max(first, last - _LEFT) - 1, -1):
            opens = self.tokens[at].lower in self.known["coordinators"]
            if opens and self.scene.lower(at + 1) in self.quoting["complementizers"]:
                return at  # *was sold* **and that it** *, they wrote, …*
        while last - 1 > first and self.tokens[last - 1].lower in self._left_over:
            last -= 1
        return last

    def _ends_core(self, at: int) -> bool:
        """Whether token *at* opens what only describes; *alors* and its like do so before *que* alone."""
        lower = self.tokens[at].lower
        if lower in self.known["before_que"] and self.scene.lower(at + 1) not in self.known["complements"]:
            return False
        return lower in self.known["core_ends"] and self.tokens[at - 1].lower not in self._prepositions

    def _tells(self, at: int, first: int) -> bool:
        """Whether token *at* is what a clause turns on: a finite verb, or the infinitive of an accusation."""
        token = self.tokens[at]
        if self._finite[token] or token.lower in self.quoting["infinitive_particles"]:
            return not self.is_adjective(at)
        linked = at > first and self.tokens[at - 1].lower in self.quoting["accusation_links"]
        return linked and token.lower.endswith(_DEEDS)

    def _ends_well(self, token: Token) -> bool:
        return token.text[:1].isalnum() or token.text in _CLOSING or token.text in _TRAILING

    def _closed_by(self, first: int, last: int, stop: int) -> int:
        """*last*, moved past the mark that closes a passage which opens within the clause."""
        passage = self.scene.inside[last - 1]
        opens_within = passage >= 0 and self.scene.inside[first] != passage
        end = last
        while opens_within and end < stop and self.scene.inside[end] == passage:
            end += 1
        return end if end - last <= 2 else last


@cache
def _may_be_verb(language: str) -> Told[bool]:
    """Whether a word looks finite, or is an English past that may be an adjective or a noun: *the boat* **left**."""
    finite, past = finite_words(language), disputing(language)["past"] if language == "en" else frozenset()
    return Told(lambda token: finite[token] or token.lower in past)
