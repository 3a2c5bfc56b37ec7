"""Which mention is the subject of a verb of speech, and how far the words reach that name it."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.dependence import Dependence
from summarizer.engines.offline.speakers.fronted import FrontedPhrases
from summarizer.engines.offline.speakers.joined import Joined
from summarizer.engines.offline.speakers.nearby import Nearby
from summarizer.engines.offline.speakers.source import Source, named
from summarizer.lexicon import either

__all__ = ["REACH", "Subjects"]

REACH = 45
"""Tokens searched for a subject: longer ones are lists that no rule should guess at."""

_REACH_AFTER = 14  # tokens between a verb and the subject behind it: adverb, day, place, addressee
_OBJECTS = 2  # objects between a German subject and its verb
_ADJECTIVES = 2  # adjectives between a noun of saying and who says it
_REACH_OF_SOURCE = 12  # tokens between a preposition and the head of its source

_EXAMPLES = 14  # tokens of *, including X and Y,*
_THINGS = frozenset({"which", "where", "whose"})
_MARKED = 6  # words of a German name in marks
_CONTRAST = 4  # tokens of *, pour sa part,*

_ADVERB_ENDINGS = {"fr": ("ment",), "en": ("ly",)}


class Subjects:
    """The mentions of a text, looked up by where they stand around a cue. Every search is bounded."""

    def __init__(self, cast: Cast) -> None:
        self.scene, self.tokens, self.language = cast.scene, cast.scene.tokens, cast.scene.language
        self.words, self.quoting = cast.scene.vocabulary.words, cast.scene.quoting
        self.nouns = cast.scene.vocabulary.nouns  # *le* **gouvernement** is no adverb
        self._players = cast.players
        self.nearby, self.fronted = Nearby(cast), FrontedPhrases(cast.scene)
        self.by_unit = self.nearby.by_unit
        self.dependence = Dependence(cast, self.nearby)
        self.together = Joined(cast, self.nearby, self.dependence)
        openers = either(self.words["articles"], self.words["determiners"], self.quoting["genitives"])
        self._before_nouns = either(openers, self.quoting["contracted"])  # *l'Agence* **du** *médicament*
        self.kin = cast.scene.vocabulary.naming["kin"]
        self._acting: dict[int, list[Mention]] = {}

    def acting(self, unit: Unit) -> list[Mention]:
        """The unit's mentions that are subjects of a verb, as far as can be told."""
        if unit.number not in self._acting:
            pronoun = self.fronted.pronoun(unit) or unit.first
            mentions = (
                m
                for m in self.by_unit.get(unit.number, ())
                if not (self._is_spoken_of(m) or unit.first < m.first < pronoun)
            )
            self._acting[unit.number] = [m for m in mentions if not self.dependence.governed(m) and self._acts(m)]
        return self._acting[unit.number]

    def acting_before(self, cue: Cue, unit: Unit) -> Sequence[Mention]:
        """Those that act in *unit*, without the object right before the *and* that leads on to *cue*.

        *le port a saisi* **le préfet** *, mais refuse de payer*, *Roe met* **the mayor, Moe,** *and said*.
        """
        acting, join = self.acting(unit), self.end_before(cue, unit.first)
        if self.language not in {"en", "fr"} or self.scene.lower(join) not in self.quoting["joining_verbs"]:
            return acting
        join -= self.scene.lower(join - 1) == ","
        return [mention for mention in acting if mention.last != join] or acting

    def _is_spoken_of(self, mention: Mention) -> bool:
        """Whether a French or German mention stands within marked words: « *Je dis que* **la mairie** *a tort.* »

        German marks may hold a name alone.
        """
        passage = self.scene.inside[mention.head]
        if passage < 0 or self.language == "fr":
            return passage >= 0
        return self.language == "de" and self.scene.count_words(*self.scene.tokens_of(passage)) > _MARKED

    def doing(self, unit: Unit) -> Mention | None:
        """The first of the unit's mentions that a verb follows; where only commas follow them, the first of these."""
        acting = self.acting(unit)
        return next(filter(self.has_verb, acting), acting[0] if acting else None)

    def has_verb(self, acting: Mention) -> bool:
        """Whether a verb follows a mention that acts, and no comma."""
        return self.scene.lower(self._past_clitics(acting)) != ","

    def is_family(self, mention: Mention) -> bool:
        """Whether a mention brings somebody in as another's family: **son père, Jean Roy,** *…*."""
        return mention.role is not None and self.scene.has_one_of(self.kin, *mention.role)

    def first(self, unit: Unit, limit: int) -> Source | None:
        """The first mention before the token *limit* that no preposition governs."""
        mentions = self.nearby.between(self.by_unit.get(unit.number, ()), unit.first, limit)[:1]
        return next((named(mention) for mention in mentions if not self.dependence.governed(mention)), None)

    def names_person(self, first: int, last: int, unit: Unit) -> bool:
        """Whether a person is named right before the token *last*: *the mayor,* **Marie Roy** *, said*."""
        near = self.nearby.between(self.nearby.around(last, unit.number), first, last)
        named = (mention for mention in near if mention.kind == "person" and mention.last == last)
        return any(not (self.language == "en" and self._is_complement(mention, near)) for mention in named)

    def _is_complement(self, mention: Mention, near: Sequence[Mention]) -> bool:
        """Whether *mention* tells whose something is, alone or joined: *son* **of Roe**, *heir* **of Roe and Moe**."""
        if self.dependence.governed(mention):
            return True
        before = mention.first - 1
        joined = [
            other for other in near if other.last == before and self.scene.lower(before) in self.quoting["joining"]
        ]
        return any(self.dependence.governed(other) or self._holds_another(other) for other in joined)

    def _holds_another(self, mention: Mention) -> bool:
        """Whether a function tells whose it is: *the daughter* **of Mayor Roe**."""
        return mention.kind == "role" and self.scene.has_one_of(self.quoting["genitives"], mention.head, mention.last)

    def _past_clitics(self, mention: Mention) -> int:
        """Token after a mention, the remark in brackets and the clitics that follow it."""
        at = self.nearby.behind_brackets(mention.last)
        while self.scene.lower(at) in self.quoting["clitics"]:
            at += 1
        return at

    def _acts(self, mention: Mention) -> bool:
        at = self._past_clitics(mention)
        return at < len(self.tokens) and (is_finite(self.tokens[at], self.language) or self.tokens[at].text == ",")

    def end_before(self, cue: Cue, floor: int) -> int:
        """The last token that can belong to the subject before *cue*: *elle n'a pas* **encore** is skipped."""
        at = cue.first - 1
        while at >= floor and (
            self.tokens[at].lower in self.quoting["clitics"] or self._is_adverb(at) or self._is_short_verb(at)
        ):
            at -= 1
        return self._before_contrast(self._before_examples(self.nearby.before_brackets(at, floor), floor), floor)

    def _before_examples(self, at: int, floor: int) -> int:
        """The last token before an aside that names some of many: *unions* **, including the BVF,** *refused*."""
        if at - floor < 2 or self.tokens[at].text != ",":
            return at
        for comma in range(at - 1, max(floor, at - _EXAMPLES), -1):
            if self.tokens[comma].text == ",":
                opens = {self.scene.lower(comma + 1), " ".join(self.scene.lowers[comma + 1 : comma + 3])}
                return at if opens.isdisjoint(self.quoting["examples"]) else comma - 1
        return at

    def _before_contrast(self, at: int, floor: int) -> int:
        """The last token before an aside that sets a subject against others: *le maire* **, lui,** *refuse*."""
        if self.language not in {"fr", "en"} or at - floor < 2 or self.tokens[at].text != ",":
            return at
        for comma in range(at - 2, max(floor, at - _CONTRAST) - 1, -1):
            if self.tokens[comma].text == ",":
                aside = " ".join(self.scene.lowers[comma + 1 : at])
                return comma - 1 if aside in self.quoting["contrasting_asides"] else at
        return at

    def before_objects(self, at: int, unit: Unit, floor: int) -> int:
        """The last token before an object that ends with token *at*: *er* **dem Richter** *sagte*."""
        for _ in range(_OBJECTS if self.language == "de" else 0):
            near = self.nearby.between(self.nearby.around(at, unit.number), max(floor, at - REACH), at + 1)
            ending = (mention for mention in near if mention.last - 1 == at)
            found = next((mention for mention in ending if self.dependence.is_oblique(mention)), None)
            if found is None:
                break
            at = found.first - 1
        return at

    def _is_short_verb(self, at: int) -> bool:
        """Whether an English *'s* is *is* or *has*: behind a pronoun, where it is no genitive."""
        if self.language != "en" or self.tokens[at].lower != "'s" or not at:
            return False
        before = self.tokens[at - 1].lower
        return before in self.quoting["pronouns.subject"] or before in self.quoting["relatives"]

    def _is_adverb(self, at: int) -> bool:
        token = self.tokens[at]
        ends = token.lower.endswith(_ADVERB_ENDINGS.get(self.language, ())) and not token.is_capital
        return (ends and not self._is_noun(at)) or token.lower in self.words["adverbs"]

    def _is_noun(self, at: int) -> bool:
        """Whether a word that ends as adverbs do is a noun: *his* **family**, *Roe's* **ally**, *le* **parlement**."""
        word = self.tokens[at].lower
        if self.language == "fr":
            return word in self.nouns or self.scene.lower(at - 1) in self._before_nouns
        return word in self.nouns or word in self.quoting["collectives"] or word == "ally"

    def touching(self, at: int, unit: Unit, *, several: bool = False) -> Source | None:
        """The mention that ends with token *at*, whatever governs it; if *several* may be, with those joined to it."""
        near = self.nearby.between(self.nearby.around(at, unit.number), at - REACH, at + 1)
        found = [mention for mention in near if mention.last - 1 == at]
        if not found:
            return None
        return self.together.joined(found[-1], near) if several else named(found[-1])

    def described(self, at: int, unit: Unit, floor: int) -> Source | None:
        """The mention that ends with token *at*; in English the person whose body or place that is.

        **Roe** *of the Harbour Union, a charity,* *said*; **Moe** *of Arlen, who left,* *said*.
        """
        touching = self.touching(at, unit)
        if self.language != "en" or self.scene.lower(at + 2) in _THINGS:
            return touching
        of = touching.first - 1 if touching is not None else at
        while of > floor and self._is_of_name(of):
            of -= 1
        aged = self.scene.lower(of - 1) == "," and self.scene.lower(of - 2).isdigit()  # *Roe, 27, of Arlen,*
        person = self.touching(of - 1 - 2 * aged - (aged and self.scene.lower(of - 3) == ","), unit)
        if self.scene.lower(of) != "of" or person is None or self._players[person.players[0]].kind != "person":
            return touching
        return person

    def _is_of_name(self, at: int) -> bool:
        """Whether a capital, an article or marks stand at token *at*, as in a name: *of* **the “Sea Watch”**."""
        return (
            self.tokens[at].is_capital or self.scene.inside[at] >= 0 or self.scene.lower(at) in self.words["articles"]
        )

    def ending(self, at: int, unit: Unit, floor: int) -> Source | None:
        """The nearest mention that ends at or before token *at* and that no preposition governs."""
        near = self.nearby.between(self.nearby.around(at, unit.number), floor, at + 1)
        found = [mention for mention in near if mention.last - 1 <= at]
        of = self.dependence
        free = [mention for mention in found if not (of.governed(mention) or of.completes(mention))]
        free = [mention for mention in free if not of.is_object(mention)] or free
        return self.together.joined(self._before_participle(free), found) if free else None

    def _before_participle(self, mentions: Sequence[Mention]) -> Mention:
        """The last mention, or one before it whose participle reaches over it: **le collectif** *menant la grève*."""
        last = mentions[-1]
        if self.language == "en" and self.scene.lower(last.first - 1) == ",":
            return last  # *after a storm hitting Val,* **Mayor Roe** *said*
        for mention in reversed(mentions[:-1]):
            if self.scene.has_clause(mention.last, last.first) or self._opens_clause(mention.last, last.first):
                break
            if self.dependence.is_participle(mention.last):
                return mention
        return last

    def _opens_clause(self, first: int, last: int) -> bool:
        """Whether a conjunction stands between two mentions: *la gauche riant,* **tandis que** *la droite refuse*."""
        opening = either(self.words["conjunctions.subordinating"], self.quoting["complementizers"])
        return self.scene.has_one_of(opening, first, last)

    def after(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject that follows *cue*: *a affirmé mardi* **le ministre**, *said* **Smith**."""
        begin = cue.last + 1
        if cue.lemma in self.quoting["addressed"]:
            return None
        near = self.nearby.between(self.by_unit.get(unit.number, ()), begin, begin + _REACH_AFTER)
        for mention in near:
            if self._opens_gerund(cue, begin, mention.first):
                return None
            if not self.dependence.governed(mention) and not self._stops(begin, mention.first, ".;:"):
                return self.together.behind(cue, self.together.with_apposition(self._owned(mention, near)))
        return None

    def _opens_gerund(self, cue: Cue, begin: int, last: int) -> bool:
        """Whether an English gerund begins words whose object a mention is: *said* **not letting** *Roe vote is odd*.

        Behind a comma or marks it tells who speaks: *"It leaks," said* **acting** *mayor Roe*.
        """
        denied = self.scene.lower(begin) == "not"
        tag = self.scene.lower(cue.first - 1) == "," or self.scene.inside[max(0, cue.first - 1)] >= 0
        at = begin + denied
        return self.language == "en" and (denied or not tag) and at < last and self.dependence.is_participle(at)

    def _owned(self, owner: Mention, near: Sequence[Mention]) -> Mention:
        """Who is named behind an English *owner* as somebody of its own: *said* **Roe's** *aide* **Jack Moe**."""
        if self.language != "en" or self.scene.lower(owner.last) != "'s":
            return owner
        stops = either(self.words["prepositions"], self.quoting["linking"])
        for mention in near:
            if mention.first == owner.first and mention.last > owner.last:
                return mention
            if mention.first <= owner.last or mention.kind not in {"person", "role"}:
                continue
            described = range(owner.last + 1, mention.first)
            plain = all(self.tokens[at].is_word and self.scene.lower(at) not in stops for at in described[:-1])
            return mention if plain and not self.scene.has_clause(owner.last, mention.first) else owner
        return owner

    def _stops(self, first: int, last: int, marks: str) -> bool:
        return any(token.text in marks for token in self.tokens[first:last])

    def governed_by(self, cue: Cue, unit: Unit) -> Source | None:
        """The source after a preposition, up to the next mark: *selon* **le préfet**."""
        begin = cue.last + 1
        for mention in self.nearby.between(self.by_unit.get(unit.number, ()), begin - REACH, begin + _REACH_OF_SOURCE):
            near = mention.first >= begin or mention.head >= begin
            if self.scene.lower(begin) == "ce" and self.dependence.governed(mention):
                continue  # *selon ce qu'a dit* **au Matin** *Ada Tal*
            if near and not self._stops(begin, mention.first, ".;:,"):
                return self.together.governed(self.together.with_apposition(mention))
        return None

    def right_behind(self, at: int, unit: Unit) -> Source | None:
        """The mention at token *at*, or behind adjectives or *des*: *nach Meinung* **politischer Beobachter**."""
        mentions = self.nearby.around(at, unit.number)
        for mention in self.nearby.between(mentions, at, at + _ADJECTIVES + 1):
            between = self.tokens[at : mention.first]
            if all(token.lower.endswith(("en", "er", "des")) and not token.is_capital for token in between):
                return self.together.with_apposition(mention)
        return None

    def named_within(self, compound: str, unit: Unit) -> tuple[int, ...]:
        """The institution whose noun opens a German compound: **Polizei** *in Polizeiangaben*; nobody where unknown."""
        for mentions in (self.by_unit.get(number, ()) for number in range(unit.number, -1, -1)):
            for mention in mentions:
                if mention.kind in {"organization", "unknown", "state"} and compound.startswith(
                    self.scene.lower(mention.head)
                ):
                    return (mention.actor,)
        return ()

    def named_just_before(self, cue: Cue, unit: Unit) -> Source | None:
        """The source before a preposition that follows it: **dem Ministerium** *zufolge*."""
        at = cue.first - 1
        near = self.nearby.between(self.by_unit.get(unit.number, ()), at - REACH, at + 1)
        found = [mention for mention in near if at - 3 <= mention.last <= at + 1]
        return named(found[-1]) if found else None
