"""English issues that are told by a verb, as what one can be for: *would ban trucks* is **banning trucks**."""

from __future__ import annotations

from functools import cache

from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either, word_sets

__all__ = ["Gerunds", "gerund_of", "spellings"]

_SUBJECT = 9  # tokens of whoever is to do a thing
_ADVERBS = 4  # tokens up to an infinitive behind adverbs
_VOWELS = frozenset("aeiou")
_LAST = 2  # letters before the last one that tell whether it is doubled
_TO = frozenset({"to"})
_NO_LONGER = ["no", "longer"]
_VERBS = frozenset({"be", "do", "own", "up", "round"})  # of the words that a language has few of
_MARKS = frozenset('“”"«»')


class Gerunds:
    """The verbs of one text's issues."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene = discourse, discourse.scene
        self.tokens, self.lowers = self.scene.tokens, self.scene.lowers
        self.possible = self.scene.language == "en"
        self.known = word_sets(self.scene.language, "gerunds")
        words, arguing = self.scene.vocabulary.words, word_sets(self.scene.language, "arguing")
        self.nobodies = arguing["nobodies"]
        self.closed = self.scene.vocabulary.closed_words
        self.negations = without_no = arguing["negations"] - {"no"}
        self.loose = either(words["adverbs"], without_no)
        quoting = self.scene.quoting
        told = words["pronouns.second"], arguing["first_person"]
        self.pronouns = either(quoting["pronouns.subject"], quoting["pronouns.other"], *told)
        self.objects = either(
            words["articles"], words["determiners"], quoting["pronouns.other"], arguing["demonstratives"]
        )
        self.parting = either(words["prepositions"], words["conjunctions"], words["relatives"], arguing["joins"])

    def of(self, first: int, begin: int, end: int) -> str | None:
        """The issue from token *begin* to *end* as a noun, where a verb tells it behind token *first*."""
        if not self.possible or begin >= end:
            return None
        begin += self.lowers[begin] in _TO and begin + 1 < end
        begin += self.lowers[begin - 1 : begin + 1] == _NO_LONGER and begin + 1 < end
        verb = self._verb(begin, end)
        if verb is not None:
            return self._told(self._subject(first, begin), verb, end)
        if self._is_infinitive(begin):
            verb = self._behind_loose(begin, end)
            return self._told("", verb, end, begin) if self._is_base(verb, end) else None
        return self._of_others(first, begin, end)

    def _is_infinitive(self, begin: int) -> bool:
        """Whether *to* or a modal opens the words from token *begin* on: *vowed* **to never again** *sign it*."""
        at = begin - 1
        at -= 2 * (self.lowers[at - 1 : at + 1] == _NO_LONGER)
        while begin - at < _ADVERBS and self.lowers[at] in self.loose:
            at -= 1
        return self.lowers[at] in _TO or self.lowers[at] in self.known["modals"]

    def _of_others(self, first: int, begin: int, end: int) -> str | None:
        """What others are to do: *asked* **the port to pay**, *said* **the quay would be closed**."""
        for at in range(begin + 1, min(end - 1, begin + _SUBJECT)):
            verb = self._verb(at, end)
            if verb is not None:
                bare = self.lowers[at - 1] in self.pronouns  # *promised voters* **that she** *would lower it*
                named = bare or not self._is_broken(begin, at)
                return self._told("" if bare else self._text(begin, at), verb, end) if named else None
            if self.lowers[at] == "be" and not self._is_broken(begin, at):
                return self._told(self._text(begin, at), at, end)
            if self.lowers[at] in _TO and self._is_somebody(first, begin, at):
                verb = self._behind_loose(at + 1, end)
                who = at - (self.lowers[at - 1] in self.negations)
                own = self.known["promising"].intersection(self.lowers[first:begin])
                subject = "" if own else self._text(begin, who)
                return self._told(subject, verb, end, at + 1) if self._is_base(verb, end) else None
            if not self.tokens[at].is_word:
                break
        return None

    def _is_somebody(self, first: int, begin: int, to: int) -> bool:
        """Whether the words before *to* are who is to act, and no plan *to* act: *asked* **the port** *to pay*."""
        unit = self.scene.units[self.scene.unit_of[begin]]
        found = self.discourse.subjects.touching(to - 1 - (self.lowers[to - 1] in self.negations), unit)
        governed = self.lowers[to - 1] in self.known["governing"]  # *for our* **right to** *fish*
        if self.lowers[begin - 1] == "for" and not governed and not self._is_broken(begin, to):
            return True  # *wrong* **for the judge to** *attend it*
        undergoes = self.lowers[to + 1] == "be" and not self._is_broken(begin, to)
        if undergoes or self.known["addressing"].isdisjoint(self.lowers[first:begin]):
            return undergoes
        named = found is not None and found.first - begin in (0, 1)
        return named or (self.lowers[begin - 1] in self.known["persuading"] and not self._is_broken(begin, to))

    def _is_broken(self, first: int, last: int) -> bool:
        """Whether more than a noun stands among the tokens from *first* to *last*: another verb, *that*, *who*."""
        if self.scene.has_clause(first, last):
            return True
        return any(self.lowers[at] in self.parting and self.lowers[at] != "of" for at in range(first, last))

    def _verb(self, at: int, end: int) -> int | None:
        """The verb behind what tells at token *at* that something will or must be: **would not** *sign it*."""
        if self.lowers[at] in self.known["modals"]:
            at += 1
        elif not self._obliges(at):
            return None
        at = self._behind_loose(at, end)
        at += 2 * self._obliges(at)
        at = self._behind_loose(at, end)
        return at if at < end and self._may_be_verb(at) else None

    def _obliges(self, at: int) -> bool:
        """Whether *have to* or its like stands at token *at*."""
        return self.scene.lower(at) in self.known["obliging"] and self.scene.lower(at + 1) in _TO

    def _behind_loose(self, at: int, end: int) -> int:
        """Behind the adverbs, negations and opening marks from token *at* on: *to* **immediately** *close it*."""
        while at + 1 < end and (self._is_loose(self.lowers[at]) or self._opens(at)):
            at += 1
        return at

    def _is_loose(self, word: str) -> bool:
        return word in self.loose or (word.endswith("ly") and word not in self.known["verbs"])

    def _opens(self, at: int) -> bool:
        """Whether a marked passage opens at token *at*: *must* **“** *close the mine”*."""
        return self.lowers[at] in _MARKS and self.scene.inside[at + 1] >= 0

    def _is_base(self, at: int, end: int) -> bool:
        """Whether token *at* is the base form of a verb, which nothing says was done: not **have** *gone*."""
        return at < end and self._may_be_verb(at) and gerund_of(self.lowers[at]) is not None

    def _may_be_verb(self, at: int) -> bool:
        """Whether token *at* is a plain word, no name and no auxiliary of what was done."""
        text = self.tokens[at].text
        text = text.lower() if self.scene.units[self.scene.unit_of[at]].title else text
        closed = text in self.closed and text not in _VERBS
        return text.islower() and text.isalpha() and not closed

    def _subject(self, first: int, begin: int) -> str:
        """Whoever is to act before token *begin*, if it is somebody else than who speaks."""
        first += not self.tokens[first].is_word
        while begin > first and self.lowers[begin - 1] in self.known["modals"]:
            begin -= 1  # *we* **will** *have to sign it*
        named = first < begin <= first + _SUBJECT and self.lowers[begin - 1] not in self.pronouns
        if not named or self._is_broken(first, begin):
            return ""
        if self.lowers[first] in self.nobodies:  # the side says it: against **any ship** *paying*, not *no ship*
            return f"any {self._text(first + 1, begin)}" if first + 1 < begin and self.lowers[first] == "no" else ""
        return self._text(first, begin)

    def _told(self, subject: str, verb: int, end: int, begin: int = -1) -> str:
        """*subject* and the gerund of the verb, what stands from token *begin* before it, and what stands behind it."""
        manner = self._manner(begin, verb) if begin >= 0 else []
        verb += self.lowers[verb] == "be" and self.scene.lower(verb + 1).endswith("ing")  # *would* **be closing** *it*
        done = self.lowers[verb].endswith("ing")
        word = self.lowers[verb] if done else gerund_of(self.lowers[verb]) or spellings(self.lowers[verb])[0]
        if subject.split(" ", maxsplit=1)[0].lower() in self.objects:
            subject = subject[:1].lower() + subject[1:]
        return " ".join(part for part in (subject, *manner, word, self._behind(verb + 1, end)) if part)

    def _manner(self, begin: int, verb: int) -> list[str]:
        """The adverbs before the verb, without negations: the side of the stand tells these."""
        places = range(begin, verb)
        return [
            self.tokens[at].text for at in places if self.tokens[at].is_word and self.lowers[at] not in self.negations
        ]

    def _behind(self, first: int, end: int) -> str:
        """The words behind the verb, with the next one that *and* joins to it: *paying it* **and closing the mine**."""
        for at in range(first, end - 2):
            to = self.lowers[at + 1] in _TO
            verb = at + 1 + to
            if self.lowers[at] in {"and", "or"} and self._is_base(verb, end):
                opens = self.scene.lower(verb + 1) in self.objects
                word = gerund_of(self.lowers[verb])
                if (opens or to) and word is not None:
                    rest = self._behind(verb + 1, end)
                    return " ".join(part for part in (self._text(first, at + 1), word, rest) if part)
        return self._text(first, end) if first < end else ""

    def _text(self, first: int, last: int) -> str:
        """The words from token *first* to *last*, without the mark that closes a passage which they do not open."""
        passage = self.scene.inside[first]
        opens, mark = self.scene.tokens_of(passage) if passage >= 0 else (first, last + 1)
        mark -= 1
        if not opens < first <= mark < last or self.lowers[mark] not in _MARKS:
            return self._between(first, last)
        return f"{self._between(first, mark)} {self._between(mark + 1, last)}".strip()

    def _between(self, first: int, last: int) -> str:
        return self.scene.text[self.scene.starts[first] : self.scene.ends[last - 1]] if first < last else ""


@cache
def gerund_of(word: str) -> str | None:
    """The gerund of an English verb: *ban* is **banning**; None for a word that the dictionary knows no gerund of."""
    if word == "be" or word in word_sets("en", "gerunds")["nouns"]:
        return "being" if word == "be" else None
    forms = [form for form in spellings(word) if lemma_of(form, "en") in {word, form}]
    known = next((form for form in forms if lemma_of(form, "en") == word), None)
    return known or _own_entry(word, forms)


def _own_entry(word: str, forms: list[str]) -> str | None:
    """A gerund that the dictionary has as a word of its own (*acting*), told by the past tense of *word*."""
    plain = f"{word}d" if word.endswith("e") else f"{word}ed"
    regular = lemma_of(plain, "en") == word
    return forms[0] if forms and regular else None


def spellings(word: str) -> list[str]:
    """How the gerund of *word* may be spelt, the likeliest first."""
    if word.endswith("ie"):
        return [f"{word[:-2]}ying"]
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return [f"{word[:-1]}ing"]
    letters = word.replace("qu", "qw")
    closed = (
        len(word) > _LAST
        and word[-1] not in _VOWELS | set("wxy")
        and letters[-2] in _VOWELS
        and letters[-3] not in _VOWELS
    )
    doubled, plain = f"{word}{word[-1:]}ing", f"{word}ing"
    short = sum(letter in _VOWELS for letter in letters) == 1
    return [doubled, plain] if closed and short else [plain, doubled] if closed else [plain]
