"""How far the words reach that a verb governs, and the condition that may follow them."""

from __future__ import annotations

from summarizer.engines.offline.reading.clause_words import plain_words, tail_words
from summarizer.engines.offline.reading.conditions import Conditions
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import holds_zu, is_finite, is_finite_at, is_french_infinitive
from summarizer.lexicon import either

__all__ = ["ClauseEnds", "is_ordinal_point"]

_NONE: frozenset[str] = frozenset()
_STOPS = frozenset(".;:!?…")
_STOPS_AND_DASHES = _STOPS | frozenset("-–—―")
_PARTICIPLES, _GERUND = ("ed", "en"), ("ant",)
_CLITICS = frozenset({"l'", "le", "la", "les"})
_OPENING, _SO = frozenset("«“"), frozenset({"so"})
_LONGEST = 24  # tokens of a clause after its verb: what is longer in print is a list or a sentence
_YEAR = 4  # digits of a year, which no point makes an ordinal
_SHORT = 5  # tokens after which a comma ends the clause even of a verb that governs a *that*
_ASIDE = 9  # tokens of an aside between commas
_LIST = 16  # tokens of a list of nouns
_ITEM = 5  # tokens of one of them
_OBJECT = 2  # tokens of an object before a gerund
_NEXT_VERB = 4  # tokens after *and* within which the verb of another subject shows that a clause begins


def is_ordinal_point(scene: Scene, at: int) -> bool:
    """Whether token *at* is the point of a German ordinal, and ends no sentence: *am 6* **.** *Mai*."""
    if scene.language != "de" or scene.tokens[at].text != "." or at + 1 >= len(scene.tokens):
        return False
    number = scene.lower(at - 1)
    return number.isdigit() and len(number) < _YEAR and scene.tokens[at + 1].is_word


class ClauseEnds(Conditions):
    """Clauses of one scene, from behind their verbs."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self.words = scene.vocabulary.words
        self.tails, self.begins = tail_words(self.language), either(self.words["articles"], self.words["determiners"])
        self.openers = either(
            self.known["complements"],
            self.known["questions"],
            self.known["opening_questions"],
            self.known["bare_clauses"],
        )
        self.nominal = either(self.begins, self.words["prepositions"])
        self.objects = either(self.begins, self.openers, self.known["infinitive"])
        english = self.language == "en"
        self.stops, self.subjects = (_STOPS_AND_DASHES, scene.quoting["subjects"]) if english else (_STOPS, _NONE)
        self.loose = either(_OPENING, self.words["adverbs"] if english else _NONE)
        self.adverbial, self._plain = either(self.words["conjunctions.subordinating"], _SO), plain_words(self.language)

    def end(self, last: int, unit: Unit, passage: int, *, opened: bool = False, governs: bool = True) -> int:
        """Token after the words that a verb governs which ends before token *last*.

        *passage* is the quoted passage the verb stands in, or -1: a clause ends where its passage does. *opened*:
        whether the words before govern a finite verb. *governs*: whether the verb may govern another one.
        """
        at, stop = last, min(unit.last, last + _LONGEST)
        while at < stop:
            token = self.tokens[at]
            if self._plain[token] and self.scene.inside[at] == passage and not self._leaves(at, passage):
                at += 1
                continue
            if (token.text in self.stops and not self._is_no_stop(at)) or self._leaves(at, passage):
                return at
            opened = opened or token.lower in self.openers
            if self.scene.inside[at] != passage:
                if self._ends_marked(at, last):
                    return at
                at += 1
            elif token.text == "(":
                at = next((i + 1 for i in range(at, stop) if self.tokens[i].text == ")"), at + 1)
            elif token.text == ",":
                after = self._goes_on(at, last, stop) if governs or self.language != "de" else None
                after = after or self._behind_list(at, stop)
                if after is None and (
                    at - last > _SHORT or not opened or self._is_tagged(at) or self._is_over(last, at)
                ):
                    return at
                at = after or at + 1
            elif self._ends_at(at, stop, opened, at - last) or self._is_tail(at, last):
                return at
            else:
                at += 1
        return stop

    def _is_no_stop(self, at: int) -> bool:
        """Whether the mark at token *at* ends no sentence: an ordinal's, or one that stands for what was left out."""
        left_out = self.tokens[at].text == "…" and self.tokens[at - 1].text in "[("
        tally = self.tokens[at].text in "-–" and self.tokens[at - 1].text.isdigit()  # *passed the bill* **45-12**
        return left_out or (tally and self.scene.lower(at + 1).isdigit()) or is_ordinal_point(self.scene, at)

    def _is_tagged(self, comma: int) -> bool:
        """Whether a French verb behind the comma tells who says it: *que le projet passe* **, a dit** *le maire*."""
        behind = comma + 1
        return self.language == "fr" and behind < len(self.tokens) and is_finite(self.tokens[behind], "fr")

    def _is_over(self, last: int, comma: int) -> bool:
        """Whether a French clause has its verb before the comma: *reconnaît que c'est cher* **,** *le maire part*."""
        said = any(is_finite_at(self.tokens, at, self.language) for at in range(last, comma))
        return self.language == "fr" and said and self.scene.lower(comma + 1) not in self.known["joins"]

    def _ends_marked(self, at: int, last: int) -> bool:
        """Whether a verb before marks governs no more: *« agir* **, pour** *en finir »*, *“go* **,”** *Roe said*."""
        if self.tokens[at].text != ",":
            return False
        closed = self.scene.lower(at + 1) in {"”", '"'} and at + 2 < len(self.tokens) and self.tokens[at + 2].is_word
        aims = at - last > _SHORT and self.scene.lower(at + 1) in self.known["aiming"]
        return aims or (closed and self.language == "en")

    def _is_tail(self, at: int, last: int) -> bool:
        """Whether token *at* opens what tells why or when, behind an object: *la loi* **en réponse à** *la crise*."""
        first, second = self.tokens[at].lower, self.scene.lower(at + 1)
        one, two = self.tails.get(first, _NONE), self.tails.get(f"{first} {second}", _NONE)
        if second not in one and self.scene.lower(at + 2) not in two:
            return self._reasons(at, last) or (first == "en" and self._is_gerund(at + 1, last))
        return self.scene.has_one_of(self.begins, last, at - 1)

    def _reasons(self, at: int, last: int) -> bool:
        """Whether a French gerund at token *at* gives the reason: *demande un vote* **estimant** *que c'est mieux*."""
        token = self.tokens[at]
        if self.language != "fr" or at - last <= 1 or not token.lower.endswith("ant"):
            return False
        return token.lower in self.scene.lexicon.verbs and self.scene.lower(at + 1) in self.known["complements"]

    def _is_gerund(self, at: int, last: int) -> bool:
        """Whether a French gerund at token *at* tells how it is done: *clôt le débat* **en annonçant** *un vote*."""
        word = self.scene.lower(at)
        gerund = self.language == "fr" and at - last > _OBJECT and word.endswith("ant")
        known = word in self.scene.vocabulary.stances or word in self.scene.lexicon.verbs
        return gerund and (known or self._is_infinitive(lemma_of(word, "fr")))

    def with_relative(self, begin: int, end: int, unit: Unit, passage: int) -> int:
        """Token after the relative clause at token *end* that says which of many: *refuse* **un accord qui coûte**.

        Only French, where the object from token *begin* on is indefinite; a definite one is known without it.
        """
        tells = self.scene.lower(end) in self.known["restricting"] or (end < unit.last and self.is_told_of(end, begin))
        if self.language != "fr" or end >= unit.last or not tells:
            return end
        first = next((word for word in range(begin, end) if self.tokens[word].lower in self.begins), end)
        indefinite = first < end and self.tokens[first].lower in self.known["indefinite"]
        others = self.scene.has_one_of(self.begins, first + 1, end)
        return self.end(end + 2, unit, passage, opened=True) if indefinite and not others else end

    def condition(self, end: int, unit: Unit, passage: int) -> int | None:
        """Token after the condition that begins at token *end*, behind a comma and *but*; None where there is none."""
        at = end
        while at < unit.last and (self.tokens[at].text == "," or self.tokens[at].lower in self.known["leads"]):
            at += 1
        at = self.behind_tag(at, unit.last) if passage < 0 else at
        size = self.condition_at(at)
        return self.end(at + size, unit, passage, opened=True) if size and at + size < unit.last else None

    def _leaves(self, at: int, passage: int) -> bool:
        """Whether token *at* stands after the words of the passage."""
        return passage >= 0 and self.scene.starts[at] >= self.scene.passages[passage].end

    def _behind_list(self, at: int, stop: int) -> int | None:
        """Behind *and* in a list of nouns whose first comma is token *at*: *la paix* **, la justice et** *la santé*."""
        if self.language == "en":
            return self._behind_english_list(at, stop)
        size = 0
        for place in range(at + 1, min(stop - 1, at + _LIST)):
            token = self.tokens[place]
            if token.lower in self.known["listing"]:
                follows = self.tokens[place + 1]
                nominal = follows.lower in self.nominal or (self.language == "de" and follows.is_capital)
                return place + 1 if 0 < size <= _ITEM and nominal else None
            if token.text == ",":
                size = 0
                continue
            size += 1
            relative = token.lower in self.words["relatives"] and token.lower not in self.nominal
            if not token.is_word or relative or (self.language != "de" and is_finite(token, self.language)):
                return None
            if size == 1 and token.lower not in self.nominal and not (self.language == "de" and token.is_capital):
                return None
        return None

    def _behind_english_list(self, at: int, stop: int) -> int | None:
        """The same of English nouns, which need no article: *no* **boats, trucks or cars**; a subject is no item.

        *They opposed the toll* **, drivers and owners said**.
        """
        size, named = 0, self.tokens[at - 1].is_capital
        if self.scene.lower(at + 2) in self.known["agents"]:
            return None  # *rejected the toll* **, followed by** *the port and the town*
        for place in range(at + 1, min(stop, at + _LIST)):
            token = self.tokens[place]
            if token.lower in self.known["listing"] and place > at + 1:
                item = range(place + 1, min(stop + 1, place + 1 + _ITEM))
                verbs = (word for word in item if word < len(self.tokens) and self._is_verb_or_cue(word))
                return None if next(verbs, None) is not None else place + 1
            size = 0 if token.text == "," else size + 1
            opens = token.lower in self.words["relatives"] or token.lower in self.words["conjunctions.subordinating"]
            if size > _ITEM or opens or self._is_verb_or_cue(place) or not (token.is_word or token.text == ","):
                return None
            if size == 1 and (token.lower in self.words["prepositions"] or (token.is_capital and not named)):
                return None
        return None

    def _is_verb_or_cue(self, at: int) -> bool:
        token = self.tokens[at]
        if token.lower in self.words["auxiliaries"] or token.lower in self.words["pronouns"]:
            return True
        return not token.is_capital and token.lower not in self.nominal and self._is_verb(at)

    def _goes_on(self, at: int, last: int, stop: int) -> int | None:
        """Where the clause goes on behind the comma at token *at*: an aside, a German infinitive or *dass*."""
        if self.language == "de":
            return self._german_complement(at, stop)
        if self.scene.lower(at + 1) in self.known["joins"]:
            return None  # *ordered it shut* **, and in May, the port** *closed*
        first = self.tokens[last]
        begun = first.lower in either(self.words["articles"], self.words["determiners"], self.openers)
        named = at > last and (begun or first.is_capital)
        obliged = self.tokens[last - 1].lower in self.known["imposing"]
        if (named and not obliged and self.language != "fr") or (at > last and self._is_cut(at + 1)):
            return None
        for comma in range(at + 2, min(stop - 1, at + _ASIDE)):
            if self.scene.inside[comma] != self.scene.inside[at]:
                return None  # *“we must close it* **,” Ada Tal,** *the mayor, said*
            if self.tokens[comma].text == ",":
                after = self.tokens[comma + 1].lower
                if named and not obliged and not self._opens_french_infinitive(comma + 2):
                    return None
                goes_on = after in self.known["infinitive"] if named else after in self.objects
                return (
                    comma + 1 if goes_on or self._is_infinitive(after) else None
                )  # *ordered her* **, a Tal, to** *go*
        return None

    def _opens_french_infinitive(self, at: int) -> bool:
        """Whether an infinitive stands at token *at* or in marks: *exhorte la mairie, Tal, à* **« fermer** *»*."""
        return is_french_infinitive(self.scene.lower(at + (self.scene.lower(at) in _OPENING)))

    def _is_cut(self, at: int) -> bool:
        """Whether what tells why or when begins at token *at*, a comma within: **avant,** *dit-il, de rouvrir*."""
        tails = self.tails.get(self.scene.lower(at))
        return tails is not None and self.scene.lower(at + 1) in {*tails, ","}

    def _is_infinitive(self, word: str) -> bool:
        return self.language == "fr" and word.endswith(("er", "ir", "oir", "dre", "tre"))

    def _german_complement(self, at: int, stop: int) -> int | None:
        if self.scene.lower(at + 1) in self.known["complements"]:
            return at + 2
        if self.scene.lower(at + 1) in self.known["reporting"] and self.scene.lower(at + 2) in self.known["reported"]:
            return at + 2  # *kündigte an,* **er werde** *gehen*
        if self.scene.lower(at + 1) in self.known["purposes"]:
            return None  # *verbot den Verkauf,* **um** *die Jugend zu schützen*
        for word in range(at + 1, stop):
            lower = self.tokens[word].lower
            if self.tokens[word].text in _STOPS or (self.tokens[word].text == "," and word > at + 1):
                return None
            apart = lower == "zu" and self.scene.lower(word + 1).endswith(("en", "rn", "ln", "un"))
            if apart or holds_zu(self.tokens[word]):
                return word + 1
        return None

    def _ends_at(self, at: int, stop: int, opened: bool, size: int) -> bool:
        """Whether the clause ends before token *at*: at a conjunction, or at the verb of another subject."""
        token = self.tokens[at]
        if opened and self.language == "fr" and self._is_inserted(at, size):
            return False
        if token.lower in self.known["clause_ends"] and not self._is_phrasal(at):
            return self.language != "de" or self.tokens[at - 1].text == ","  # *sowohl hier* **als** *auch dort*
        if self.is_granted(at) or self.is_told_of(at, at - size):
            return True
        if self.language == "en" and token.lower == "that" and size > 1:
            told = self.scene.lower(at - 1) in self.known["bare_clauses"]  # *ensure* **that** *it opens*
            return not told and at + 1 < stop and is_finite(self.tokens[at + 1], "en")  # a relative clause
        helps = size == 1 and not opened and token.lower in self.words["auxiliaries"]
        if (not size or helps) and self.language == "fr" and self._is_verb(at):
            return True  # *ceux qui le soutiennent* **affirment** *…*, *les élus opposés au projet* **ont** *…*
        if size < 2 and not ((size or self.language != "de") and token.lower in self.known["joins"]):
            return False
        if token.lower in self.known["joins"]:
            return self._joins_clause(at, stop)
        if self.scene.lower(at - 1) in self.known["joins"] and self._joins_participles(at - 1):
            return False  # nor does *build the things* **he wanted**, without *that*
        contact = self.scene.lower(at - 1) in self.subjects and self.scene.lower(at - 2) not in self.adverbial
        return not (opened or contact) and self.language != "de" and self._is_verb(at)

    def _is_inserted(self, at: int, size: int) -> bool:
        """Whether *qui* or *et* goes on with a subject whose verb is to come: *que les élus* **qui** *ont voté*."""
        joins = self.tokens[at].lower in self.known["joins"] and self.scene.lower(at + 1) in self.begins
        if not (joins or self.tokens[at].lower in self.known["restricting"]) or not self.tokens[at - 1].is_word:
            return False
        places = range(at - 1, at - size - 2, -1)
        opener = next((place for place in places if self.tokens[place].lower in self.known["complements"]), None)
        return opener is not None and not any(is_finite(self.tokens[place], "fr") for place in range(opener + 1, at))

    def _is_phrasal(self, at: int) -> bool:
        """Whether an English *after* belongs to the verb before it: *look* **after** *patients*."""
        return self.scene.lower(at) == "after" and self.scene.lower(at - 1) in self.known["caring"]

    def _joins_clause(self, at: int, stop: int) -> bool:
        """Whether another clause begins after the conjunction at token *at*: *and urged*, *and 40 members left*."""
        at += at + 2 < stop and self.scene.lower(at + 1) in self.loose  # *et* **«** *refuse* **»** *la vente*
        if at + 1 < stop and self._is_predicate(at + 1):
            return not self._joins_participles(at)
        for word in range(at + 2, min(stop, at + 1 + _NEXT_VERB)):
            if self.tokens[word].lower in self.words["prepositions"] or self.tokens[word].text == ",":
                return False
            if self._is_verb(word) or (self.tokens[word - 1].text.isdigit() and self._is_predicate(word)):
                return True
        return False

    def _joins_participles(self, at: int) -> bool:
        """Whether one English *be* governs both sides of *and*: *should be* **freed and compensated**."""
        before, after = self.tokens[at - 1].lower, self.tokens[at + 1].lower
        passive = self.scene.lower(at - 2) in self.words["auxiliaries.be"]
        return self.language == "en" and passive and before.endswith(_PARTICIPLES) and after.endswith(_PARTICIPLES)

    def _is_predicate(self, at: int) -> bool:
        token = self.tokens[at]
        if is_finite(token, self.language):
            return True
        stances = self.scene.vocabulary.stances.get(token.lower, ())
        spoken = token.lower in self.scene.lexicon.verbs or any(not cue.noun for cue in stances)
        if not spoken or token.is_capital or self.language != "fr":
            return False
        joined = self.scene.lower(at - 1) in self.known["joins"]  # *saisit le juge et* **demande le** *retrait*
        return token.lower.endswith(("é", "ant")) or (joined and self.scene.lower(at + 1) in self.objects)

    def _is_verb(self, at: int) -> bool:
        """Whether token *at* is a finite verb for sure: no noun after a determiner or a number (*60 talks*)."""
        token, before = self.tokens[at], self.tokens[at - 1]
        if self.language == "fr" and before.lower in _CLITICS and token.lower in self.words["auxiliaries.have"]:
            return True  # *et le préfet l'* **avait** *renvoyé*
        if not is_finite(token, self.language) or not before.is_word or before.lower in self.nominal:
            return False
        helping = self.words["auxiliaries"]
        if before.lower in helping or (self._is_infinitive(token.lower) and token.lower not in helping):
            return False
        if self.language != "en" or token.lower in helping:
            return before.lower != "to"
        if "-" in token.text or self.scene.lower(at + 1) in self.known["agents"]:
            return False  # *a new* **judge-led** *inquiry*, *the harm* **done by** *it*
        past = token.lower.endswith("ed") or lemma_of(token.lower, "en") != token.lower
        return before.lower != "to" and past and not token.lower.endswith("s")
