"""Where the words of a tag begin and end: at marks, commas, a clause of its own behind the verb."""

from __future__ import annotations

from dataclasses import replace

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.quotes.parted_german import PartedClauses
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite, is_finite_at, is_french_infinitive
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["TagEdges", "opens_aside", "within_dashes"]

_ADVERBIAL_REACH = 12  # tokens between a verb and its subject
_RESUMED_REACH = 14  # tokens between a tag and the words that go on: *«A», a dit hier le maire de Roval, «B»*
_MANNER = 5  # tokens between the subject of a verb and the colon behind it
_NEAR_MARKS = 40  # tokens between a tag and the marked words it hands over
_ADVERBIAL = 60  # tokens of a clause that only says when
_CIRCUMSTANCE = 8  # tokens of when and where
_SUBJECT = 8  # tokens of a subject before its verb
_AIMS = frozenset({"to"})
_WHEN = frozenset({"last", "this", "early", "late", "next"})  # before a day or a week
_TIMES = frozenset("day week month year few couple moment".split())
_PAUSES = frozenset({",", ".", ";", ":", ""})
_HEARERS, _OURS = frozenset({"lui", "leur", "nous", "m'", "me", "vous"}), ("ons", "ez")
_DASHES = frozenset("—–")
_CLOSED = frozenset(",.!?…-–—")


def opens_aside(scene: Scene, at: int) -> bool:
    """Whether a Spanish dash that opens stands at token *at*: *El dique cede* **—***dijo Roa—.*"""
    return scene.language == "es" and scene.lower(at) in _DASHES and scene.ends[at] == scene.starts[at + 1]


def within_dashes(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where the words end of a verb that a dash puts in: *El alcalde* **—acusó a Roa de mentir—** *seguirá*."""
    if not opens_aside(scene, cue.first - 1):
        return limit
    return next((at for at in range(first, limit) if scene.lowers[at] in _DASHES), limit)


class TagEdges:
    """What stands around a tag, whoever speaks in it."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.inside = scene, scene.tokens, scene.inside
        self._parted = PartedClauses(scene) if scene.language == "de" else None

    def with_hearer(self, cue: Cue) -> Cue:
        """*cue* with the French pronoun of who hears it, where that follows words: *« Oui »,* **lui répond** *Tal*."""
        at = cue.first - 1
        if self.scene.language != "fr" or at < 1 or self.scene.lowers[at] not in _HEARERS or self.inside[at] >= 0:
            return cue
        own = self.scene.lower(cue.head).endswith(_OURS)  # *« Oui »,* **nous disons** *que …*
        return replace(cue, first=at) if not own and (self.scene.is_comma(at - 1) or self.inside[at - 1] >= 0) else cue

    def is_marked(self, work: Work, end: int) -> bool:
        """Whether words in marks, which no quote has yet, stand before the token *end*."""
        inside = self.inside
        near = (inside[at] for at in range(end - 1, max(work.done, end - _NEAR_MARKS) - 1, -1))
        works = self.scene.works
        return any(passage >= 0 and passage not in work.used and passage not in works for passage in near)

    def is_pronoun(self, at: int) -> bool:
        """Whether a subject pronoun stands at token *at*: *sagte* **sie**; *dijo* **este** *.*, not *este lunes*."""
        word, following = self.scene.lower(at), self.scene.lower(at + 1)
        alone = word in self.scene.quoting["pronouns.nearest"] and following in _PAUSES
        return alone or word in self.scene.quoting["pronouns.subject"]

    def opens(self, at: int) -> bool:
        """Whether a comma at token *at* sets a tag off, or a Spanish dash does: *El dique cede* **—dijo** *Roa.*"""
        return self.tokens[at].text == "," or opens_aside(self.scene, at)

    def closes(self, at: int) -> bool:
        """Whether the comma or the Spanish dash behind a tag stands at token *at*: *—dijo Roa* **—** *cede*."""
        dash = self.scene.language == "es" and self.tokens[at].text in _DASHES
        return self.tokens[at].text == "," or (dash and self.scene.ends[at - 1] == self.scene.starts[at])

    def acts(self, at: int) -> bool:
        """Whether a verb stands at token *at*, so that what comes before it is its subject: *said* **Roe had** *…*."""
        while self.scene.lower(at) in self.scene.vocabulary.words["adverbs"]:
            at += 1
        return at < len(self.tokens) and is_finite(self.tokens[at], self.scene.language)

    def only_adverbials(self, first: int, last: int) -> bool:
        """Whether only adverbs, days and addressees stand between a verb and its subject, and not *que* or *that*."""
        begin = first + (self.scene.language == "en" and first < last)  # *said* **retired** *captain Ann Porter*
        if begin > first and self._places(first):
            return False  # *Roe, a clerk, said* **in** *Val, Norvia*
        return last - first <= _ADVERBIAL_REACH and not any(self._ends_tag(at) for at in range(begin, last))

    def _ends_tag(self, at: int) -> bool:
        token = self.tokens[at]
        stops = token.text in ".;:" or token.lower in self.scene.quoting["complementizers"]
        return stops or self._places(at) or is_finite_at(self.tokens, at, self.scene.language)

    def _places(self, at: int) -> bool:
        """Whether an English preposition at token *at* tells where or when, and the name behind it is no subject."""
        return self.scene.language == "en" and self.scene.lower(at) in self.scene.vocabulary.words["prepositions"]

    def calls_on(self, cue: Cue, after: Source) -> bool:
        """Whether a French verb asks something of what stands behind it: *la ville, …, a appelé* **Tal à céder**."""
        asks = self.scene.language == "fr" and cue.kind == "ask" and after.last > 0
        link = self.scene.lower(after.last) in self.scene.quoting["infinitive_marks"]
        return asks and link and is_french_infinitive(self.scene.lower(after.last + 1))

    def with_joined(self, subject: Source) -> Source:
        """*subject* with what is joined to its adjective behind a comma: *…,* **current and** *former clerks said*."""
        first = subject.first - 2
        joined = self.scene.lower(first + 1) == "and" and self.scene.lower(first - 1) == ","
        plain = joined and self.tokens[first].is_word and not self.tokens[first].is_capital
        return replace(subject, first=first) if plain and not is_finite_at(self.tokens, first, "en") else subject

    def announces(self, at: int) -> bool:
        """Whether a colon closes the verb and its subject: *Nachdem …, entgegnete* **Kolb empört:** *„…“*."""
        near = range(at, min(at + _MANNER, len(self.tokens)))
        mark = next((self.tokens[to].text for to in near if not self.tokens[to].is_word), "")
        return mark == ":"

    def deplores(self, work: Work, cue: Cue, after: Source) -> bool:
        """Whether a French verb behind one comma tells who denounces what it ends: *on ment* **, dénonce Tal** *.*

        Where more is set in commas, its subject stands before them: *le maire, qui ment, dénonce la CGT*.
        """
        if self.scene.language != "fr" or cue.lemma not in self.scene.quoting["deploring"]:
            return False
        commas = [at for at in range(work.done, cue.first) if self.tokens[at].text == ","]
        ends = after.last > cue.last and not self.tokens[min(after.last, len(self.tokens) - 1)].is_word
        who = self.scene.has_one_of(self.scene.quoting["relatives"], work.done, cue.first)
        return ends and not who and commas == [cue.first - 1] and self.scene.has_clause(work.done, cue.first)

    def follows_marks(self, at: int) -> bool:
        """Whether marked words that a comma or another mark closes end right before token *at*."""
        passage = self.inside[at - 1]
        if passage >= 0:
            return self.scene.text[self.scene.passages[passage].end - 1] in _CLOSED
        return self.tokens[at - 1].text == "," and self.inside[at - 2] >= 0

    def is_fronted(self, cue: Cue, first: int, last: int) -> bool:
        """Whether the English words before a subject are no words of *cue*, but tell when, where or of whom."""
        if self._is_left_open(first, last):
            return True
        aimed = self.scene.language == "en" and self.scene.lower(cue.first - 1) in _AIMS  # *planned* **to apologize**
        if self.scene.language == "en" and self.scene.lower(cue.first - 1) in self.scene.quoting["relatives"]:
            return True  # *Moe, a clerk* **who described** *himself as calm*
        return aimed or self.is_only_adverbial(first, last) or self._leads_on(cue, first, last)

    def _is_left_open(self, first: int, last: int) -> bool:
        """Whether English words end within a clause that has no verb yet: *Roe said that despite the flood*."""
        near = range(last - 1, max(first, last - _SUBJECT), -1)
        that = next((at for at in near if self.scene.lowers[at] == "that"), last)
        opens = self.scene.lower(that + 1) in self.scene.vocabulary.words["prepositions"]
        return self.scene.language == "en" and that + 2 < last and opens and not self.scene.has_clause(that, last)

    def is_only_adverbial(self, first: int, last: int) -> bool:
        """Whether English words only say when or where: **As the dam broke**, *Moe called*, **In a town that …**."""
        words = self.scene.vocabulary.words
        first += self.tokens[first].text == "("
        opener, when = self.scene.lower(first), words["conjunctions.subordinating"]
        if self.scene.language == "en" and opener in self.scene.quoting["asked"]:
            return True  # **Asked whether it would close**, *Moe said no*
        if self.scene.language != "en" or not (opener in when or opener in words["prepositions"]):
            return False
        last = min(last, first + _ADVERBIAL)
        comma = next((at for at in range(first, last) if self.tokens[at].text == ","), last)
        if self.scene.has_clause(comma, last):
            return False
        verb = self.scene.next_finite(first)
        return opener in when or any(
            self.tokens[at].lower in words["relatives"] or self.tokens[at].lower in when
            for at in range(first, min(verb, last))
        )

    def _leads_on(self, cue: Cue, first: int, last: int) -> bool:
        """Whether the words of an English verb stand behind it: **In a note on Friday,** *Moe said the dam leaked*.

        What stands before the subject only says where or why, and has no comma with a clause behind it.
        """
        first += self.scene.lower(first) in self.scene.quoting["linking"]
        words, comma = self.scene.vocabulary.words, min(last, first + _ADVERBIAL)
        if self.scene.language != "en" or self.scene.lower(first) not in either(words["prepositions"], _AIMS):
            return False
        comma = next((at for at in range(first, comma) if self.tokens[at].text == ","), comma)
        told = self.scene.has_clause(comma, last) or cue.lemma in self.scene.quoting["addressed"]
        return not told and self.opens_words(cue, cue.last + 1)

    def opens_words(self, cue: Cue, at: int) -> bool:
        """Whether a word at token *at* opens words, and tells neither when nor where: *said* **threats were** *…*."""
        words, token = self.scene.vocabulary.words, self.tokens[min(at, len(self.tokens) - 1)]
        governed = self.scene.lexicon.connectors.get(cue.lemma, frozenset())
        closed = either(words["prepositions"], words["conjunctions"], words["adverbs"], words["time"], _WHEN)
        told = token.lower in governed or token.lower in self.scene.quoting["complementizers"]
        told = told or (token.lower in _AIMS and cue.lemma != "say")  # *pointed* **to the leak**
        return told or (token.text[0].isalnum() and token.lower not in closed and not token.lower.endswith("ly"))

    def goes_on(self, at: int) -> bool:
        token = self.tokens[at]
        opens = token.text == ":" or token.lower in self.scene.quoting["complementizers"]
        return opens or (self.inside[at] >= 0 and self.inside[at] not in self.scene.works)

    def has_object(self, cue: Cue) -> bool:
        """Whether the verb has content of its own after it, so that none stands before it: *X says* **the** *…*."""
        at = cue.last + 1
        if at >= len(self.tokens) or self.tokens[at].text in ".,;":
            return False
        word, quoting = self.tokens[at].lower, self.scene.quoting
        if word == "it" and cue.lemma in quoting["calling"] and self.scene.lower(at + 1) in _PAUSES:
            return False  # *"A ruin," Roe called* **it** *.*
        if cue.lemma in quoting["addressed"]:  # *"…," Moe told* **the Marlow Times** *on Monday.*
            last = min(at + _RESUMED_REACH, self.scene.units[self.scene.unit_of[at]].last)
            added = (
                to for to in range(at + 1, last) if self.scene.is_comma(to - 1) and self._is_deed(self.scene.lower(to))
            )
            reach = range(at, next(added, last))  # *"…," Moe told the Times,* **adding that** *…* has words of its own
            going_on = (at for at in reach if self.goes_on(at) and not self._restricts(at))
            opening = next(going_on, None)
            return opening is not None and not self._resumes(opening)
        opens = word in quoting["complementizers"] or word in quoting["object_openers"] or self._is_deed(word)
        return self.inside[at] >= 0 or opens or self._opens_clause(cue, at) or self._opens_bare(cue, at)

    def _is_deed(self, word: str) -> bool:
        """Whether an English gerund behind the verb is its object: *Roe proposed* **closing** *the lock*."""
        return self.scene.language == "en" and word.endswith("ing") and word not in self.scene.vocabulary.function_words

    def _restricts(self, at: int) -> bool:
        """Whether *that* tells of whoever hears, and opens no words: *told a crowd* **that** *filled the square*."""
        verb = at + 1 < len(self.tokens) and is_finite(self.tokens[at + 1], "en")
        auxiliary = self.scene.lower(at + 1) in self.scene.vocabulary.words["auxiliaries.be"]
        return self.scene.lowers[at] == "that" and verb and not auxiliary

    def governs(self, cue: Cue) -> bool:
        """Whether the object of an English verb stands behind it, and no time: *the lock, Kent, had* **a** *…*."""
        at, words = cue.last + 1, self.scene.vocabulary.words
        opens = self.scene.lower(at) in either(words["articles.indefinite"], words["determiners.possessive"])
        if self.scene.language != "en" or cue.lemma in self.scene.quoting["addressed"]:
            return False
        return opens and self.scene.lower(at + 1) not in _TIMES

    def _resumes(self, at: int) -> bool:
        """Whether marks open behind a comma, as where a tag cuts one quote in two: *"We,"* *said Roe***,** *"will"*."""
        return self.inside[at] >= 0 and self.tokens[at - 1].text == ","

    def _opens_clause(self, cue: Cue, at: int) -> bool:
        """Whether a clause with its subject begins behind a verb of saying: *"…," Roe said* **her plan was** *…*."""
        owners = self.scene.vocabulary.words["determiners.possessive"]
        if cue.lemma != "say" or self.tokens[at].lower not in owners:
            return False
        stops = (place for place in range(at, at + _SUBJECT) if self.scene.lower(place) in _PAUSES)
        return self.scene.next_finite(at) < next(stops, at + _SUBJECT)

    def _opens_bare(self, cue: Cue, at: int) -> bool:
        """Whether a clause without *that* begins behind a verb of saying: *In May, Roe said* **mills would close**.

        What may end a tag instead tells when, where or how: *…, Roe said* **late Monday**.
        """
        if self.scene.language != "en" or cue.lemma != "say" or not self.tokens[at].is_word:
            return False
        words, word = self.scene.vocabulary.words, self.tokens[at].lower
        closed = either(words["prepositions"], words["conjunctions"], words["adverbs"], words["time"])
        known = word in closed or word.endswith("ly") or word in self.scene.vocabulary.calendar
        stops = (place for place in range(at, at + _ADVERBIAL_REACH) if self.scene.lower(place) in _PAUSES)
        return not known and at < self.scene.next_finite(at) < next(stops, at + _ADVERBIAL_REACH)

    def begin(self, work: Work, end: int) -> int:
        """Where the words of a tag begin that are not marked: behind what a colon or a semicolon closes."""
        if self.is_marked(work, end):
            return self._opening_mark(work, end) or work.done
        breaks = (at for at in range(end - 1, max(work.done, end - _NEAR_MARKS) - 1, -1) if self._breaks(at))
        return next(breaks, work.done - 1) + 1

    def _opening_mark(self, work: Work, end: int) -> int | None:
        """Where the marks open that close before token *end*, behind a colon or a bracket: *was grim: "It leaks"*."""
        last = end - 1 - (self.tokens[end - 1].text == ",")
        if last <= work.done or self.inside[last] < 0:
            return None
        first = self.scene.tokens_of(self.inside[last])[0]
        return first if first > work.done and self.tokens[first - 1].text in ":(" else None

    def _breaks(self, at: int) -> bool:
        return self.tokens[at].text in ";:" and self.inside[at] < 0

    def comma_behind(self, tail: int, limit: int) -> int:
        """The comma that ends an English or German tag with a day or place: *It,* **Moe said on Monday,** *would hold*.

        The token *tail* itself where there is none before a verb.
        """
        near = range(tail, min(limit, tail + _CIRCUMSTANCE))
        stop = next((at for at in near if not self.tokens[at].is_word), tail)
        ends = self.scene.language in {"en", "de"} and stop + 1 < limit and self.tokens[stop].text == ","
        return stop if ends and self.scene.next_finite(tail) == stop + 1 else tail

    def interrupts(self, work: Work, end: int, tail: int, limit: int) -> bool:
        """Whether a tag cuts one clause in two: *The dam,* **Moe said**, *would hold*."""
        tail = self.comma_behind(tail, limit)
        if tail + 1 >= limit or not self.closes(tail) or self.is_marked(work, end):
            return False
        following = self.scene.lower(tail + 1)
        opens = following in self.scene.quoting["linking"] or following in self.scene.vocabulary.words["relatives"]
        if opens or self.inside[tail + 1] >= 0:
            return False
        begin = self.begin(work, end)
        if self._parted is not None and self._parted.go_on(begin, end - 1, tail, limit):
            return True  # *Der Damm* **sei**, *sagte Kolb,* **gesperrt**
        if self.scene.language == "en" and self.scene.next_finite(tail + 1) == tail + 1:
            return True  # *The three issues,* **Roe said,** *are water and roads*
        return not self._has_clause(begin, end) or self._is_condition(begin, end, tail, limit)

    def cut(self, work: Work, end: int, tail: int, limit: int) -> tuple[int, bool]:
        """Where words end that go on behind a tag, not before the token *limit*, and whether it cuts a clause in two.

        A cut English clause holds the next verb of speech too: *In May,* **Moe said**, *they had been asked to go*.
        """
        if self.scene.language == "en" and limit <= tail + 1 and self.interrupts(work, end, tail, work.unit.last):
            return self.scene.before_semicolon(tail, work.unit.last), True
        return limit, self.interrupts(work, end, tail, limit)

    def _has_clause(self, first: int, end: int) -> bool:
        """Whether a verb stands before the comma of a tag, no noun that looks like one in English: *the* **point**."""
        verb, last = self.scene.next_finite(first), end - 1
        while self.scene.language == "en" and verb < end and self.scene.lower(verb - 1) == "to":
            verb = self.scene.next_finite(verb + 1)  # *To* **hit** *its mark, Roe said, the port must grow*
        word = self.scene.lower(verb)
        noun = self.scene.language == "en" and last - 1 <= verb <= last and lemma_of(word, "en") == word
        return verb < end and not noun

    def _is_condition(self, begin: int, end: int, tail: int, limit: int) -> bool:
        """Whether a tag parts what depends on its main clause: **Si la digue cède**, *dit Tal*, **le port brûlera**.

        In English an aim too: **To stop the leak**, *Moe said*, **the port must close**.
        """
        english = self.scene.language == "en"
        begin += english and self.scene.lower(begin) in self.scene.quoting["linking"]
        opener = self.scene.lower(begin)
        subordinating = self.scene.vocabulary.words["conjunctions.subordinating"]
        depends = opener in subordinating or f"{opener} {self.scene.lower(begin + 1)}" in subordinating
        depends = depends or (english and opener in _AIMS)
        if english and self.scene.lower(begin + 1) in self.scene.quoting["asked"]:
            return False  # **When asked,** *Moe said, she ran*
        verb = min(self.scene.next_finite(tail), limit)
        between = (*range(begin, end - 1), *range(tail + 1, verb))
        whole = self.scene.lower(end - 1) == "," and not any(self.tokens[at].text == "," for at in between)
        return self.scene.language in {"fr", "en"} and depends and whole and verb < limit
