"""Claims as sentences: words that are none by themselves get what they lack, or give way to the article's own sentence.

What readers see of a disputed fact is its claim. *Was seen at the port* or *corruption and fraud* tell nobody what is
claimed; the article's sentence up to there does.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import attrgetter

from summarizer.engines.offline.disputes.charges import Charges
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.paraphrase import about, balanced, charged, had
from summarizer.engines.offline.paraphrase_spanish import in_spanish_conditional, spanish_noun
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import has_clause, is_finite, is_finite_at
from summarizer.lexicon import either, without
from summarizer.tokens import Token, tokenize

__all__ = ["Wording"]

_start, _end = attrgetter("start"), attrgetter("end")
_ACCUSATION = re.compile(r"accusation against .+: ")
_SUBJECT = 12  # tokens of a subject that a claim borrows
_GROUP = 5  # tokens of a German group before its noun
_GERMAN_SUBJECTS = frozenset({"er", "sie", "es", "wir", "ich", "man", "dies", "das"})
_COMMA_IN_MARKS = re.compile(r",(?=[\"”’']+$)")  # *broke “the rules* **,** *”*
_OWNED = {  # what somebody denies of another: the noun, whose it is, and in what
    "fr": re.compile(
        r"^(?P<one>la|le|une?) (?P<noun>\w+) (?P<of>du |des |de |d['’])(?P<owner>[^,«»]+?) (?P<rest>(?:dans|avec) .+)$"
    ),
    "en": re.compile(r"^(?P<owner>[^,“”]+)['’]s (?P<noun>\w+) (?P<rest>(?:in|with|to) .+)$"),
}
_WHOLE_ARTICLES = {"du": "le ", "des": "les "}
_DOUBTED = {"ait": "aurait", "aient": "auraient", "soit": "serait", "soient": "seraient"}
_SUBJUNCTIVE = re.compile(r"(?<![\w-])(?:ait|aient|soit|soient)(?![\w-])")
_NO_SUBJECT = frozenset({"que", "qu'", "ce"})  # *que ce* **soit** *…* **ou** *…*
_CHARGE = re.compile(
    r"^(?:les |ces |toutes les |toute |l['’])(?:accusation|allégation|soupçon)s? "
    r"(?P<wrong>d(?:e |['’])(?!(?:son|sa|ses|leurs?|une?|la|cette|ces?) )[a-zà-ÿ]\w*(?: de [a-zà-ÿ]\w*| [a-zà-ÿ]+e?s)?)"
    r"(?: (?:port|formul|lanc|profér)é?e?s? par .*)?$"
)
_LINK = re.compile(r"^d(?:e |['’])")  # *se défend* **d'***avoir menti*
_INFINITIVES = frozenset({"avoir", "être", "be", "have", "been", "being", "having", "ayant", "étant", "eu", "été"})
_PERFECTS = ("having ", "to have ")
_NOUN = 5  # tokens of a noun that is denied, with its preposition: *any* **personal** *role in*
_ELIDED = frozenset({"n'", "l'"})
_CONCEDING = frozenset(
    {"even", "although", "though", "while", "because", "since", "but", "and", "whereas", "after", "as"}
)
_DOING = re.compile(r"(?!(?:any|no|every|some)thing\b|having\b|during\b)(?:ever )?[a-z]+ing \w")
_NEAR = 3  # tokens between a verb of denying and what is denied: *denied* **on Monday** *having met him*
_OF = frozenset({"de", "d'", "of", "du", "des"})
_SPANISH_TIES = frozenset({"a", "al", "de", "del"})
_ENDS = (".", "?", "!", ".”", ".“", '."', ". »", "!”", '!"', "?”", '?"')


class Wording:
    """Words the claims of one scene."""

    def __init__(self, scene: Scene, charges: Charges) -> None:
        self.charges = charges
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        words, known = scene.vocabulary.words, disputing(scene.language)
        self.auxiliaries = without(words["auxiliaries"], _INFINITIVES)
        self.past, self.relatives = known["past"], either(words["relatives"], known["relatives"])
        self.joints = either(known["coordinators"], known["leads"])
        self.pronouns, self.prepositions = words["pronouns"], either(words["prepositions"], known["suspicion_links"])
        self.whatever, self.taken_up = known["whatever"], known["answers"]
        self.parts, self.have = known["parts"], words["auxiliaries.have"]
        self.misdeeds = without(known["misdeeds"], known["answers"])

    def of(self, words: str, span: tuple[int, int], unit: Unit) -> str:
        """*words*, which tell the claim of *span*, as a sentence."""
        words = balanced(words)
        if self.language == "de":
            words = self._verb_second(words, span)
        elif self.language == "es":
            words = self._in_spanish(words, span, unit)
        elif self._is_perfect(words):
            words = balanced(self._with_denier(words, span, unit) or self._whole(span, unit))
        elif self.language in {"en", "fr"} and not self._tells(words, span):
            words = balanced(self._with_subject(words, span, unit) or self._whole(span, unit))
        return _sentence(self._in_doubt(words) if self.language == "fr" else words)

    def _in_doubt(self, words: str) -> str:
        """French *words* with their subjunctive as hearsay, which needs no *que*: *le maire* **ait** *menti*."""
        found = _SUBJUNCTIVE.search(words)
        if found is None:
            return words
        tokens = tokenize(words[: found.end()], "fr")
        before = tokens[-2].lower if len(tokens) > 1 and tokens[-2].is_word else "que"
        told = any(is_finite_at(tokens, at, "fr") for at in range(1, len(tokens) - 1))
        if told or before in _NO_SUBJECT:
            return words
        return f"{words[: found.start()]}{_DOUBTED[found[0]]}{words[found.end() :]}"

    def denied(self, words: str, who: str) -> str:
        """What *who* denies, said of them where it only points to them: *it had agreed*, *any role in the theft*."""
        words = _LINK.sub("", words) if self.language == "fr" else words
        if owned := self._owned(words):
            return owned
        if self.language == "fr" and (charge := _CHARGE.match(words)):
            return charged(who, charge["wrong"], "fr")  # *les accusations* **de corruption**
        if self.language == "en" and _DOING.match(words):
            return charged(who, f"of {words}", "en")  # *denied* **stealing the boat**, and not *he denied stealing it*
        if self.language == "es" and (noun := spanish_noun(words, who)):
            return noun
        lowers = [token.lower for token in tokenize(words, self.language)[:_NOUN]]
        whatever = lowers[0] in self.whatever
        noun = next(iter(lowers[1:] if whatever else lowers), "")
        bare = self.language == "en" and noun in self.taken_up
        governs = not self.prepositions.isdisjoint(lowers[1 + whatever :])
        if governs and (whatever or bare):
            wrong = noun in self.misdeeds
            own = bare or wrong or noun in self.parts
            return had(words, who, self.language, wrong=wrong, own=own)
        return about(words, who, self.language)

    def _owned(self, words: str) -> str:
        """A part in something with whose it is: *le rôle* **de la banque** *dans …*, **the bank's** *role in …*."""
        found = _OWNED[self.language].match(words) if self.language in _OWNED else None
        if found is None or found["noun"].lower() not in self.parts:
            return ""
        owner = found["owner"]
        if self.language == "fr":
            owner = f"{_WHOLE_ARTICLES.get(found['of'].strip(), '')}{owner}"
            return had(f"{found['one']} {found['noun']} {found['rest']}", owner, "fr", wrong=False, own=True)
        return had(f"any {found['noun']} {found['rest']}", owner, "en", wrong=False, own=True)

    def _verb_second(self, words: str, span: tuple[int, int]) -> str:
        """German words that begin with their verb, as behind a source, with the first of the rest before it."""
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        verb = self.tokens[first]
        tells = verb.lower in self.auxiliaries or is_finite(verb, "de")
        opens = tells and words == self.scene.text[slice(*span)]
        end = self._constituent(first + 1, last) if opens else None
        if end is None or end > last:
            return words
        text, starts, ends = self.scene.text, self.scene.starts, self.scene.ends
        front, rest = text[starts[first + 1] : ends[end - 1]], text[starts[end] : span[1]] if end < last else ""
        return f"{front} {verb.text[:1].lower()}{verb.text[1:]} {rest}".rstrip()

    def _constituent(self, at: int, last: int) -> int | None:
        """Where the first group of words of a German clause ends: a pronoun, a name, or a noun with what opens it."""
        if self.tokens[at].lower in _GERMAN_SUBJECTS and (at + 1 >= last or not self.tokens[at + 1].is_capital):
            return at + 1
        noun = at
        while noun < min(last, at + _GROUP) and self._leads(self.tokens[noun]):
            noun += 1
        if noun >= last or not self.tokens[noun].is_capital:
            return None
        while noun + 1 < last and self.tokens[noun + 1].is_capital:
            noun += 1
        owned = self.scene.lower(noun + 1) == "des" and noun + 2 < last and self.tokens[noun + 2].is_capital
        return noun + (3 if owned else 1)

    def _leads(self, token: Token) -> bool:
        """Whether a word or a figure may stand before the noun of a German group."""
        return not token.is_capital and (token.is_word or token.text[:1].isdigit())

    def _in_spanish(self, words: str, span: tuple[int, int], unit: Unit) -> str:
        """Spanish *words* as a clause in the mood of a claim, or the article's sentence unless that denies them."""
        if self._is_spanish_clause(words):
            return in_spanish_conditional(words)
        cues = (cue for cue in self.scene.cues_of(unit) if cue.kind == "deny")
        denied = any(span[0] <= self.scene.starts[cue.first] < span[1] for cue in cues)
        return words if denied else balanced(self._whole(span, unit))

    def _is_spanish_clause(self, words: str) -> bool:
        """Whether Spanish words hold a verb and do not begin with whom they accuse: not **a Roa** *su silencio*."""
        tokens = tokenize(words, "es")
        return tokens[0].lower not in _SPANISH_TIES and has_clause(tokens, "es")

    def _tells(self, words: str, span: tuple[int, int]) -> bool:
        """Whether *words* are a sentence, or an accusation that names its object before a colon."""
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        own = words == balanced(self.scene.text[slice(*span)])
        if own and (self._goes_on(first) or self._lacks_subject(first)):
            return False
        if self._is_sentence(words) or _ACCUSATION.match(words):
            return True
        return own and bool(self.charges.likely_verbs(first, last))

    def _lacks_subject(self, first: int) -> bool:
        """Whether French words begin with an elided word and an auxiliary: **n'aurait** *pas osé*, **l'avait** *vu*."""
        return self.scene.lower(first) in _ELIDED and self.scene.lower(first + 1) in self.have

    def _goes_on(self, first: int) -> bool:
        """Whether English words go on behind *and* or *but* with their verb: *… and* **openly mocked the court**."""
        if self.language != "en" or self.tokens[first - 1].lower not in self.joints:
            return False
        verb = first + (self.tokens[first].lower.endswith("ly"))
        lower = self.scene.lower(verb)
        if not lower or self.scene.lower(verb + 1) in self.auxiliaries:
            return False  # *and* **wounded** *were* *left behind*
        present = lower.endswith("s") and self.scene.lower(verb + 1) in self.prepositions and not lower.endswith("ss")
        return lower in self.past or (is_finite_at(self.tokens, verb, "en") and (lower.endswith("ed") or present))

    def _is_sentence(self, words: str) -> bool:
        """Whether words begin with no verb, no relative and no *of*, and hold a verb of their own."""
        tokens = [token for token in tokenize(words, self.language) if token.text[0].isalnum()]
        if len(tokens) < 2 or self._opens_badly(tokens[0].text, tokens[1].text):
            return False
        lowers = [token.lower for token in tokens]
        for at in range(1, len(tokens)):
            told = is_finite_at(tokens, at, self.language) or lowers[at] in either(self.auxiliaries, self.past)
            if told and lowers[at - 1] not in self.relatives:
                return True
        return False

    def _opens_badly(self, first: str, second: str) -> bool:
        lower = first[:1].lower() + first[1:]
        if lower in _OF and not (lower == "des" or second[:1].isdigit()):
            return True
        verb = lower in self.auxiliaries or lower in self.past
        return verb or lower in {"qui", "who", "which", "dont", "whose"}

    def _with_subject(self, words: str, span: tuple[int, int], unit: Unit) -> str:
        """*words* that begin with their verb, with the subject before them: *the boat sank and* **was sold**."""
        first = self.scene.token_at(span[0])
        lower = self.tokens[first].lower
        if lower not in self.auxiliaries and lower not in self.past and not self._goes_on(first):
            return ""
        if self.tokens[first - 1].lower not in self.joints:
            return ""
        begin, verb = self._subject(first, unit)
        if (
            verb is None
            or verb - begin > _SUBJECT
            or self._is_verb(begin)
            or any(self._parts(at) for at in range(begin, verb))
        ):
            return ""
        subject = self.scene.text[self.scene.starts[begin] : self.scene.ends[verb - 1]]
        return f"{subject} {words[:1].lower()}{words[1:]}"

    def _is_perfect(self, words: str) -> bool:
        """Whether English words tell of a deed and not whose it is: **having met** *the envoy*, **to have met**."""
        return self.language == "en" and words.lower().startswith(_PERFECTS)

    def _with_denier(self, words: str, span: tuple[int, int], unit: Unit) -> str:
        """Such *words* with the subject of the verb right before them: *Roe denied* **having met** *the envoy*."""
        opening, start = words.split(" ", maxsplit=1)[0].lower(), self.scene.token_at(span[0])
        first = next((at for at in range(start, start + _NEAR + 1) if self.scene.lower(at) == opening), start)
        begin = self._clause_start(first - 1, unit)
        while self.scene.lower(begin) in _CONCEDING:
            begin += 1  # **even though** *Roe claimed to have left*
        verbs = [at for at in range(begin + 1, first) if self._is_verb(at)]
        if not verbs or verbs[-1] < first - _NEAR or verbs[0] - begin > _SUBJECT:
            return ""
        if any(self._parts(at) for at in range(begin, verbs[0])):
            return ""
        subject = self.scene.text[self.scene.starts[begin] : self.scene.ends[verbs[0] - 1]]
        return f"{subject} had {words.split(' ', maxsplit=1 + words.lower().startswith('to '))[-1]}"

    def _subject(self, first: int, unit: Unit) -> tuple[int, int | None]:
        """Where the subject of the clause before token *first* begins, and its verb; not what a verb of speech has."""
        begin = self._clause_start(first - 1 - (self.tokens[first - 2].text == ","), unit)
        verb = next((at for at in range(begin + 1, first) if self._is_verb(at)), None)
        if verb is not None and self.tokens[verb].lower in self.scene.lexicon.verbs:
            begin, verb = verb + 1, next((at for at in range(verb + 2, first) if self._is_verb(at)), None)
        return begin, verb

    def _clause_start(self, at: int, unit: Unit) -> int:
        """Where the clause before token *at* begins: behind the last comma, colon or complementizer."""
        complementizers = self.scene.quoting["complementizers"]
        while (
            at > unit.first
            and self.tokens[at - 1].text not in ",;:"
            and self.tokens[at - 1].lower not in complementizers
        ):
            at -= 1
        return at

    def _is_verb(self, at: int) -> bool:
        lower = self.tokens[at].lower
        return lower in self.auxiliaries or lower in self.past or is_finite_at(self.tokens, at, self.language)

    def _parts(self, at: int) -> bool:
        """Whether a token shows that words before a verb are more than its subject."""
        token = self.tokens[at]
        return token.lower in self.relatives or token.text in {",", ";", ":", "(", "«", "“", '"'}

    def _whole(self, span: tuple[int, int], unit: Unit) -> str:
        """The article's sentence up to the end of *span*, or to its own where it is none before that."""
        all_ = self.scene.document.sentences
        sentences = all_[bisect_right(all_, span[0], key=_end) : bisect_left(all_, span[1], key=_start)]
        start, end = (sentences[0].start, sentences[-1].end) if sentences else (unit.start, unit.end)
        told = self.scene.text[start : span[1]]
        if told.count('"') % 2:
            told = told.lstrip('"')
        return told if self._is_sentence(told) else self.scene.text[start:end].strip()


def _sentence(words: str) -> str:
    text = _COMMA_IN_MARKS.sub("", " ".join(words.split()))
    return text[:1].upper() + text[1:] + ("" if text.endswith(_ENDS) else ".")
