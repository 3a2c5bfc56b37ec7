"""Which mention is the subject of a verb of speech, and how far the words reach that name it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from summarizer.cues import Cue
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import gerund_endings, is_finite

__all__ = ["REACH", "Source", "Subjects"]

REACH = 45
"""Tokens searched for a subject: longer ones are lists that no rule should guess at."""

_REACH_AFTER = 14  # tokens between a verb and the subject behind it: adverb, day, place, addressee
_PARTICIPLES = ("é", "ée", "és", "ées", "u", "ue", "us", "ues")
_BRACKET = 25  # tokens of a remark in brackets
_OBJECTS = 2  # objects between a German subject and its verb
_ADJECTIVES = 2  # adjectives between a noun of saying and who says it
_REACH_OF_SOURCE = 12  # tokens between a preposition and the head of its source

_ADVERB_ENDINGS = {"fr": ("ment",), "en": ("ly",)}

_place = partial(bisect_left, key=attrgetter("first"))


@dataclass(frozen=True, slots=True)
class Source:
    """Who speaks: players' numbers, and the tokens (half-open) that name them here; 0 and 0 where none do."""

    players: tuple[int, ...]
    first: int
    last: int


def _named(mention: Mention) -> Source:
    return Source((mention.actor,), mention.first, mention.last)


class Subjects:
    """The mentions of a text, looked up by where they stand around a cue. Every search is bounded."""

    def __init__(self, cast: Cast) -> None:
        self.scene, self.tokens, self.language = cast.scene, cast.scene.tokens, cast.scene.language
        self.naming = cast.scene.vocabulary.naming
        self.words, self.quoting = cast.scene.vocabulary.words, cast.scene.quoting
        self.by_unit: dict[int, list[Mention]] = defaultdict(list)
        self._by_passage: dict[int, list[Mention]] = defaultdict(list)
        self._acting: dict[int, list[Mention]] = {}
        for mention in cast.mentions:
            if mention.actor >= 0 and not mention.nested:
                self._around(mention.first, self.scene.unit_of[mention.head]).append(mention)

    def _around(self, at: int, unit: int) -> list[Mention]:
        """The mentions that token *at* is read with: those in its marks, or those of its unit."""
        passage = self.scene.inside[at] if at < len(self.tokens) else -1
        return self.by_unit[unit] if passage < 0 else self._by_passage[passage]

    def _between(self, mentions: Sequence[Mention], first: int, last: int) -> Sequence[Mention]:
        """The mentions that begin among the tokens from *first* to *last*."""
        low = _place(mentions, first)
        return mentions[low : _place(mentions, last, low)]

    def acting(self, unit: Unit) -> list[Mention]:
        """The unit's mentions that are subjects of a verb, as far as can be told."""
        if unit.number not in self._acting:
            mentions = self.by_unit.get(unit.number, ())
            self._acting[unit.number] = [m for m in mentions if not self._governed(m) and self._acts(m)]
        return self._acting[unit.number]

    def doing(self, unit: Unit) -> Mention | None:
        """The first of the unit's mentions that a verb follows; where only commas follow them, the first of these."""
        acting = self.acting(unit)
        found = (m for m in acting if self.scene.lower(self._past_clitics(m)) != ",")
        return next(found, acting[0] if acting else None)

    def first(self, unit: Unit, limit: int) -> Source | None:
        """The first mention before the token *limit* that no preposition governs."""
        mentions = self._between(self.by_unit.get(unit.number, ()), unit.first, limit)[:1]
        return next((_named(mention) for mention in mentions if not self._governed(mention)), None)

    def names_person(self, first: int, last: int, unit: Unit) -> bool:
        """Whether a person is named right before the token *last*: *the mayor,* **Marie Roy** *, said*."""
        near = self._between(self._around(last, unit.number), first, last)
        return any(mention.kind == "person" and mention.last == last for mention in near)

    def _past_clitics(self, mention: Mention) -> int:
        """Token after a mention, the remark in brackets and the clitics that follow it."""
        at = self._behind_brackets(mention.last)
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
        return self.before_brackets(at, floor)

    def before_objects(self, at: int, unit: Unit, floor: int) -> int:
        """The last token before an object that ends with token *at*: *er* **dem Richter** *sagte*."""
        for _ in range(_OBJECTS if self.language == "de" else 0):
            near = self._between(self._around(at, unit.number), max(floor, at - REACH), at + 1)
            found = next((mention for mention in near if mention.last - 1 == at and self._is_oblique(mention)), None)
            if found is None:
                break
            at = found.first - 1
        return at

    def before_brackets(self, at: int, floor: int) -> int:
        """The last token before the remark in brackets that token *at* closes: *Ada Tal* **(UP)** *said*."""
        if at <= floor or self.tokens[at].text != ")":
            return at
        openings = (to for to in range(at - 1, max(floor, at - _BRACKET), -1) if self.tokens[to].text == "(")
        return next(openings, at + 1) - 1

    def _is_short_verb(self, at: int) -> bool:
        """Whether an English *'s* is *is* or *has*: behind a pronoun, where it is no genitive."""
        if self.language != "en" or self.tokens[at].lower != "'s" or not at:
            return False
        before = self.tokens[at - 1].lower
        return before in self.quoting["pronouns.subject"] or before in self.quoting["relatives"]

    def _behind_brackets(self, at: int) -> int:
        """Token after the remark in brackets that begins at token *at*: *Ada Tal* **(UP)** *said*."""
        if self.scene.lower(at) != "(":
            return at
        closing = (to for to in range(at + 1, min(len(self.tokens), at + _BRACKET)) if self.tokens[to].text == ")")
        return next(closing, at - 1) + 1

    def _is_adverb(self, at: int) -> bool:
        token = self.tokens[at]
        ends = token.lower.endswith(_ADVERB_ENDINGS.get(self.language, ())) and not token.is_capital
        return ends or token.lower in self.words["adverbs"]

    def touching(self, at: int, unit: Unit) -> Source | None:
        """The mention that ends with token *at*, whatever governs it."""
        near = self._between(self._around(at, unit.number), at - REACH, at + 1)
        found = [mention for mention in near if mention.last - 1 == at]
        return _named(found[-1]) if found else None

    def ending(self, at: int, unit: Unit, floor: int) -> Source | None:
        """The nearest mention that ends at or before token *at* and that no preposition governs."""
        near = self._between(self._around(at, unit.number), floor, at + 1)
        found = [mention for mention in near if mention.last - 1 <= at]
        free = [mention for mention in found if not (self._governed(mention) or self._completes(mention))]
        free = [mention for mention in free if not self._is_object(mention)] or free
        return self._joined(self._before_participle(free), found) if free else None

    def _before_participle(self, mentions: Sequence[Mention]) -> Mention:
        """The last mention, or one before it whose participle reaches over it: **le collectif** *menant la grève*."""
        last = mentions[-1]
        for mention in reversed(mentions[:-1]):
            if self.scene.has_clause(mention.last, last.first):
                break
            if self._is_participle(mention.last):
                return mention
        return last

    def _is_participle(self, at: int) -> bool:
        """Whether the token at *at* is a present participle and no preposition: *menant*, but not *avant*."""
        lower = self.scene.lower(at)
        others = self.words["adverbs"] | self.words["prepositions"]
        return lower.endswith(gerund_endings(self.language)) and lower not in others

    def _completes(self, mention: Mention) -> bool:
        """Whether *des* ties a plural to the participle before it: *connu* **des services de police** *, il a dit*."""
        opens = self.language == "fr" and self.scene.lower(mention.first) == "des" and mention.first > 0
        return opens and self.scene.lower(mention.first - 1).endswith(_PARTICIPLES)

    def _is_object(self, mention: Mention) -> bool:
        """Whether a participle governs the mention: *the council,* **leading a movement** *, refused*."""
        at = mention.first - 1
        at -= self.scene.lower(at) in self.words["articles"]
        return self._is_participle(at)

    def _joined(self, chosen: Mention, found: Sequence[Mention]) -> Source:
        """*chosen* and those joined to it by *and*; a role after a name is read with it: *Marie Roy, la maire*."""
        players, first = [chosen.actor], chosen.first
        for mention in reversed([mention for mention in found if mention.last <= chosen.first]):
            listed = len(players) > 1 and self._is_comma(mention.last, first)  # **the port, the union** *and Moe*
            if (self._joins(mention.last, first) or listed) and not (
                self._governed(mention) or self._is_same_holder(mention, chosen)
            ):
                players.insert(0, mention.actor)
                first = mention.first
            elif len(players) == 1 and self._is_apposition(mention, chosen):
                return Source((mention.actor,), mention.first, chosen.last)
            else:
                break
        return Source(tuple(dict.fromkeys(players)), first, chosen.last)

    def _is_same_holder(self, role: Mention, other: Mention) -> bool:
        """Whether two functions are one person's, the second without an article: *journalist* **and author Moe**."""
        functions = role.kind == "role" and (other.kind == "role" or other.role is not None)
        opening = self.scene.lower(other.first)
        return functions and not (opening in self.words["articles"] or opening in self.words["determiners"])

    def _joins(self, first: int, last: int) -> bool:
        """Whether one *and*, or *ainsi que*, and nothing else stands between two mentions."""
        if last - first == 2:
            return (self.tokens[first].lower, self.tokens[first + 1].lower) == ("ainsi", "que")
        return last - first == 1 and self.tokens[first].lower in self.quoting["joining"]

    def _is_apposition(self, name: Mention, role: Mention) -> bool:
        return name.kind == "person" and role.kind == "role" and self._is_comma(name.last, role.first)

    def _is_comma(self, first: int, last: int) -> bool:
        return last - first == 1 and self.tokens[first].text == ","

    def _governed(self, mention: Mention) -> bool:
        """Whether a preposition makes the mention a part of something else: *le toit* **de la mairie**."""
        if mention.first < mention.head and self.tokens[mention.first].lower in self.quoting["contracted"]:
            return True
        if self._is_oblique(mention) or self._is_party(mention):
            return True
        at = mention.first - 1
        if self.scene.lower(at) in self.quoting["bound_articles"] or self.scene.lower(at).isdigit():
            at -= 1  # *la mort de* **47** *militaires*
        before = self.scene.lower(at)
        genitive = before in self.quoting["genitives"]
        if genitive and self.scene.lower(at - 1) in self.quoting["documents"]:
            return False
        return genitive or before in self.quoting["contracted"] or before in self.words["prepositions"]

    def _is_party(self, mention: Mention) -> bool:
        """Whether letters in brackets tell whose member the person before them is: *Ada Tal* **(UP)** *, die …*."""
        if self.scene.lower(mention.first - 1) != "(":
            return False
        near = self._around(mention.first, self.scene.unit_of[mention.head])
        return any(other.last == mention.first - 1 and other.kind in {"person", "role"} for other in near)

    def _is_oblique(self, mention: Mention) -> bool:
        """Whether a German determiner makes the mention an object: **dem** *Richter*, **der englischen** *Zeitung*."""
        opening = self.tokens[mention.first].lower
        if opening in self.naming["oblique"] or self._is_genitive(mention):
            return True
        after = self.tokens[mention.first + 1] if mention.first + 1 < mention.last else None
        article = opening in self.naming["oblique_articles"] and after is not None and not after.is_capital
        return article and after is not None and after.lower.endswith("en")

    def _is_genitive(self, mention: Mention) -> bool:
        """Whether a German name only belongs to the noun before it: *seit der Rede* **Anna Kolbs**."""
        if self.language != "de" or mention.kind not in {"person", "state"} or not mention.first:
            return False
        named = mention.name == (mention.first, mention.last)
        behind = self.tokens[mention.first - 1].is_capital
        return named and behind and self.tokens[mention.last - 1].lower.endswith("s") and not mention.role

    def after(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject that follows *cue*: *a affirmé mardi* **le ministre**, *said* **Smith**."""
        begin = cue.last + 1
        if cue.lemma in self.quoting["addressed"]:
            return None
        for mention in self._between(self.by_unit.get(unit.number, ()), begin, begin + _REACH_AFTER):
            if not self._governed(mention) and not self._stops(begin, mention.first, ".;:"):
                return self._with_apposition(mention)
        return None

    def _stops(self, first: int, last: int, marks: str) -> bool:
        return any(token.text in marks for token in self.tokens[first:last])

    def _with_apposition(self, mention: Mention) -> Source:
        """*mention* and those joined to it by *and*; a name after a role is read with it: *la maire, Marie Roy*."""
        players, last = [mention.actor], mention.last
        mentions = self.by_unit.get(self.scene.unit_of[mention.head], ())
        for index in range(_place(mentions, mention.first + 1), len(mentions)):
            following = mentions[index]
            if self._joins(last, following.first):
                players.append(following.actor)
                last = following.last
            elif self._is_named(mention, following) and self._is_comma(last, following.first):
                return Source((following.actor,), mention.first, following.last)
            elif self._describes_again(mention, following, last):
                return Source((mention.actor,), mention.first, following.last)
            else:
                break
        return Source(tuple(dict.fromkeys(players)), mention.first, last)

    def _describes_again(self, name: Mention, role: Mention, last: int) -> bool:
        """Whether a function in commas is that of the name before it: *selon Ada Tal,* **maire de Val** *, «…»*."""
        if role.kind != "role" or role.actor != name.actor or not self._is_comma(last, role.first):
            return False
        return self.scene.lower(role.last) in {",", "."}

    def _is_named(self, role: Mention, name: Mention) -> bool:
        """Whether a name after a function is its holder's, and no subject: not *selon le maire,* **Ada Tal** *a …*."""
        acts = name.last < len(self.tokens) and is_finite(self.tokens[name.last], self.language)
        return role.kind == "role" and name.kind == "person" and not acts

    def governed_by(self, cue: Cue, unit: Unit) -> Source | None:
        """The source after a preposition, up to the next mark: *selon* **le préfet**."""
        begin = cue.last + 1
        for mention in self._between(self.by_unit.get(unit.number, ()), begin - REACH, begin + _REACH_OF_SOURCE):
            near = mention.first >= begin or mention.head >= begin
            if near and not self._stops(begin, mention.first, ".;:,"):
                return self._with_apposition(mention)
        return None

    def right_behind(self, at: int, unit: Unit) -> Source | None:
        """The mention that begins at token *at*, or behind adjectives: *nach Meinung* **politischer Beobachter**."""
        mentions = self._around(at, unit.number)
        for mention in self._between(mentions, at, at + _ADJECTIVES + 1):
            between = self.tokens[at : mention.first]
            if all(token.is_word and token.lower.endswith(("en", "er")) and not token.is_capital for token in between):
                return self._with_apposition(mention)
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
        near = self._between(self.by_unit.get(unit.number, ()), at - REACH, at + 1)
        found = [mention for mention in near if at - 3 <= mention.last <= at + 1]
        return _named(found[-1]) if found else None
