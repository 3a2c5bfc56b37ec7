"""Several mentions that are one subject: joined by *and*, or a name and the function beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.cues import Cue
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.verbs import is_finite, is_french_singular
from summarizer.engines.offline.speakers.dependence import Dependence
from summarizer.engines.offline.speakers.joint_subjects import OF, JointSubjects
from summarizer.engines.offline.speakers.nearby import Nearby, place
from summarizer.engines.offline.speakers.source import Source

__all__ = ["Joined"]

_BESIDES = 3  # tokens of *ainsi que* and an article
_ADDING = {("as", "well", "as"), ("but", "also")}
_COMPLEMENTS = 10  # tokens between a function and the comma behind it
_NEITHER = frozenset({"ni", "ou"})  # these join the subjects of a verb of one
_DESCRIBED = 2  # looks for the next of a list: at its comma, and at the one behind what describes the last
_BOTH = frozenset({"tanto"})
_BEARER = 12  # tokens between a person and the end of the body's name


class Joined:
    """Reads a mention together with those that belong to it."""

    def __init__(self, cast: Cast, nearby: Nearby, dependence: Dependence) -> None:
        self.nearby, self.dependence = nearby, dependence
        self.scene, self.tokens, self.language = cast.scene, cast.scene.tokens, cast.scene.language
        self.words, self.quoting = cast.scene.vocabulary.words, cast.scene.quoting
        self.players = cast.players
        self.joint = JointSubjects(cast, nearby, dependence)

    def acting(self, cue: Cue, source: Source | None, floor: int) -> Source | None:
        """All that are subjects of *cue*, of whom *source* stands right before it."""
        return self._of_number(cue, self.joint.of(cue, self._bearer(source, floor), floor))

    def joined(self, chosen: Mention, found: Sequence[Mention]) -> Source:
        """*chosen* and those joined to it by *and*; a role after a name is read with it: *Marie Roy, la maire*."""
        players, first = [chosen.actor], chosen.first
        for mention in reversed([mention for mention in found if mention.last <= chosen.first]):
            listed = len(players) > 1 and self._is_comma(mention.last, first)  # **the port, the union** *and Moe*
            if listed and self.joint.calls(mention, players, chosen.last):
                break
            if (self._joins(mention.last, first) or listed) and not (
                (self.dependence.governed(mention) and not self._opens_clause(mention))
                or self._is_same_holder(mention, chosen)
            ):
                players.insert(0, mention.actor)
                first = mention.first
            elif len(players) == 1 and self._is_apposition(mention, chosen):
                return Source((mention.actor,), mention.first, chosen.last)
            else:
                break
        return Source(tuple(dict.fromkeys(players)), first, chosen.last)

    def _bearer(self, source: Source | None, floor: int) -> Source | None:
        """*source*, or the English person whose body it is: **Ann Roe** *of the county's Water Board said*."""
        if self.language != "en" or source is None or not source.last:
            return source
        if not source.players or any(self.players[number].kind == "person" for number in source.players):
            return source
        near = self.nearby.around(source.first, self.scene.unit_of[source.first])
        for mention in reversed(self.nearby.between(near, max(floor, source.last - _BEARER), source.first)):
            if mention.kind in {"person", "role", "unknown"} and self._holds(mention):
                plain = self._is_one_phrase(mention.last, source.last) and not self.dependence.governed(mention)
                return Source((mention.actor,), mention.first, mention.last) if plain else source
        return source

    def _holds(self, mention: Mention) -> bool:
        """Whether a body follows that somebody is of or leads: **the chief of the port** *'s fire brigade*."""
        behind = self.scene.lower(mention.last)
        led = mention.kind == "role" and self.scene.has_one_of(self.quoting["genitives"], mention.head, mention.last)
        return behind in OF or (led and behind == "'s")

    def _is_one_phrase(self, first: int, last: int) -> bool:
        """Whether no mark, no verb and no second article behind *and* stands among the tokens."""
        words = all(token.is_word or token.lower == "'s" for token in self.tokens[first:last])
        verb = self.scene.next_finite(first)
        if not words or (verb < last and self.scene.lower(verb - 1) != "'s"):  # *the port's* **fire** *brigade*
            return False
        return not any(
            self.tokens[at].lower in self.quoting["linking"]
            and (self.tokens[at + 1].lower in self.words["articles"] or not self.tokens[at + 1].is_capital)
            for at in range(first, last - 1)
        )

    def _of_number(self, cue: Cue, source: Source | None) -> Source | None:
        """*source*, or its last one before a French verb of one: *X a reçu la CGT et* **le préfet** *a dit …*."""
        if self.language == "de" and source is not None:
            return self._of_german_number(cue, source)
        if self.language != "fr" or source is None or len(source.players) < 2 or not source.last:
            return source
        first = cue.first
        while self.scene.lower(first) in self.quoting["clitics"]:
            first += 1  # **se sont** *opposés*
        verb = next((at for at in range(first, cue.last + 1) if is_finite(self.tokens[at], "fr")), first)
        if self.scene.has_one_of(_NEITHER, max(source.first - 1, 0), source.last):
            return source
        return replace(source, players=source.players[-1:]) if is_french_singular(self.scene.lower(verb)) else source

    def _of_german_number(self, cue: Cue, source: Source) -> Source:
        """*source*, or the one that is subject of a German verb of one: **die Zunft** *der Bäcker und Müller sagte*.

        Behind a clause it is the last: *Er traf Moll, und* **Kolb** *sagte*.
        """
        verb = self.scene.lower(cue.first)
        if len(source.players) < 2 or source.last != cue.first or verb.endswith("n") or verb == "sind":
            return source
        behind = self.scene.has_clause(self.scene.units[self.scene.unit_of[cue.first]].first, source.first)
        return replace(source, players=source.players[-1:] if behind else source.players[:1])

    def with_apposition(self, mention: Mention) -> Source:
        """*mention* and those joined to it by *and*; a name after a role is read with it: *la maire, Marie Roy*."""
        players, last = [mention.actor], mention.last
        mentions = self.nearby.by_unit.get(self.scene.unit_of[mention.head], ())
        for index in range(place(mentions, mention.first + 1), len(mentions)):
            following = mentions[index]
            if self._joins(last, following.first) and not self._has_verb(following):
                players.append(following.actor)
                last = following.last
            elif self._is_named(mention, following) and self._is_comma(last, following.first):
                return Source((following.actor,), mention.first, following.last)
            elif self._describes_again(mention, following, last):
                return Source((mention.actor,), mention.first, following.last)
            else:
                break
        return Source(tuple(dict.fromkeys(players)), mention.first, last)

    def behind(self, cue: Cue, source: Source) -> Source:
        """*source* behind a French verb of several, with those whom a list joins to it over commas and brackets.

        *Ont dit* **Ada Tal (UP), maire de Val, et Luc Roy**.
        """
        return self._extended(source) if self.joint.tells_of_several(cue) else source

    def governed(self, source: Source) -> Source:
        """*source* behind a French preposition, with those of a list that ends before a clause or the sentence.

        **Selon le maire, le préfet et la CGT**, *le quai tient*; not *Selon* **le maire**, *X et la CGT ont signé*.
        """
        extended = self._extended(source) if self.language == "fr" else source
        if extended.last == source.last:
            return source
        at = self.nearby.behind_brackets(extended.last)
        extended = replace(extended, last=at)
        if self.scene.lower(at) != ",":
            return source if self.tokens[min(at, len(self.tokens) - 1)].is_word else extended
        verb = self.scene.next_finite(at + 1)
        own = verb > at + 1 and self.scene.lower(verb - 1) != ","  # the clause's own subject
        marked = at + 1 < len(self.tokens) and self.scene.inside[at + 1] >= 0
        return extended if own or marked else source

    def _extended(self, source: Source) -> Source:
        """*source* with those whom a French list joins to it."""
        if not source.last or not source.players:
            return source
        players, last, at = source.players, source.last, source.last
        waiting: tuple[int, ...] = ()
        while (following := self._listed(at, players[-1])) is not None:
            mention, joins = following
            told = self.with_apposition(mention)
            waiting, at = (*waiting, *told.players), told.last
            if joins or len(told.players) > 1:
                players, last, waiting = tuple(dict.fromkeys((*players, *waiting))), at, ()
        return replace(source, players=players, last=last)

    def _listed(self, at: int, player: int) -> tuple[Mention, bool] | None:
        """Who is next in a list whose last one ends with token *at*, and whether *and* stands before them."""
        at = self.nearby.behind_brackets(at)
        for _ in range(_DESCRIBED):
            comma = self.scene.lower(at) == ","
            joins = self._joining_words(at + comma)
            mention = self._beginning(at + comma + joins) if comma or joins else None
            if mention is not None and not self._has_verb(mention) and (joins or self._is_next(mention, player)):
                return mention, joins > 0
            if not comma or joins:
                return None
            near = range(at + 1, min(len(self.tokens), at + _COMPLEMENTS))
            at = next((to for to in near if not self.tokens[to].is_word), at)  # *Roy* **, maire de Val,** *et …*
        return None

    def _joining_words(self, at: int) -> int:
        """How many tokens at token *at* join a subject to the one before: *et*, *ainsi que*."""
        besides = self.scene.lower(at) == "ainsi" and self.scene.lower(at + 1) in {"que", "qu'"}
        return 2 if besides else int(self.scene.lower(at) in self.joint.joining)

    def _beginning(self, at: int) -> Mention | None:
        """The mention that begins at token *at*, or behind the article there."""
        near = self.nearby.around(at, self.scene.unit_of[min(at, len(self.tokens) - 1)])
        at += self.scene.lower(at) in self.joint.determiners and not any(mention.first == at for mention in near)
        index = place(near, at)
        return near[index] if index < len(near) and near[index].first == at else None

    def _is_next(self, mention: Mention, player: int) -> bool:
        """Whether a mention behind a comma is the next of a list, and does not describe *player*.

        Behind a mere noun a noun may be the next: *le maire,* **la régie** *et le port*.
        """
        unnamed = self.players[player].name[:1].islower() and self._is_definite(mention)
        return mention.actor != player and (unnamed or (mention.kind != "role" and mention.name is not None))

    def _is_definite(self, mention: Mention) -> bool:
        articles = self.words["articles.definite"]
        return self.scene.lower(mention.first) in articles or self.scene.lower(mention.first - 1) in articles

    def _has_verb(self, mention: Mention) -> bool:
        """Whether a French mention behind *et* has a verb of its own: *a dit X et* **le préfet** *est parti*."""
        return self.language == "fr" and mention.last < len(self.tokens) and is_finite(self.tokens[mention.last], "fr")

    def _opens_clause(self, mention: Mention) -> bool:
        """Whether the English word before a mention opens a clause: *hours* **after** *the port and the union left*."""
        opener = self.scene.lower(mention.first - 1)
        return self.language == "en" and opener in self.words["conjunctions.subordinating"]

    def _joins(self, first: int, last: int) -> bool:
        """Whether one *and*, or *ainsi que*, and no more than an article stands between two mentions.

        Or Spanish *como* behind *tanto*: **tanto** *Roa* **como** *la CGT*.
        """
        besides = self.language == "fr" and self.tokens[first].text == "," and self.scene.lower(first + 1) == "ainsi"
        first += besides  # *les élus* **, ainsi que** *la mairie,*
        last -= last - first == _BESIDES and self.scene.lower(last - 1) in self.words["articles.definite"]
        if self.language == "en" and tuple(self.scene.lowers[first : min(last, first + _BESIDES)]) in _ADDING:
            return all(self.scene.lower(at) in self.words["articles"] for at in range(first + _BESIDES, last))
        if last - first == 2:
            joins, behind = self.tokens[first].lower, self.tokens[first + 1].lower
            return (joins, behind) == ("ainsi", "que") or (
                self._is_and(first) and behind in self.words["articles.definite"]
            )
        return last - first == 1 and self._is_and(first)

    def _is_and(self, at: int) -> bool:
        """Whether the word at token *at* joins two: *and*, *ni*, *como* behind *tanto*."""
        if self.language == "es" and self.tokens[at].lower == "como":
            return self.scene.has_one_of(_BOTH, max(0, at - _COMPLEMENTS), at)
        return self.tokens[at].lower in self.quoting["joining"]

    def _is_same_holder(self, role: Mention, other: Mention) -> bool:
        """Whether two functions are one person's, the second without an article: *journalist* **and author Moe**."""
        functions = role.kind == "role" and (other.kind == "role" or other.role is not None)
        opening = self.scene.lower(other.first)
        return functions and not (opening in self.words["articles"] or opening in self.words["determiners"])

    def _is_apposition(self, name: Mention, role: Mention) -> bool:
        """Whether a function behind a comma is that of the name before it.

        Not that of the subject behind what opens a sentence: *in a letter to Roe,* **the mayor said**. An English comma
        closes it before the verb.
        """
        if not (name.kind == "person" and role.kind == "role" and self._is_comma(name.last, role.first)):
            return False
        if self.language != "en":
            return self.scene.lower(role.last) == "," or not self.dependence.governed(name)
        near = range(role.last, min(len(self.tokens), role.last + _COMPLEMENTS))
        closing = next((at for at in near if not self.tokens[at].is_word), role.last)
        return self.tokens[closing].text != "'s" and closing <= self.scene.next_finite(role.last)

    def _is_comma(self, first: int, last: int) -> bool:
        return last - first == 1 and self.tokens[first].text == ","

    def _describes_again(self, name: Mention, role: Mention, last: int) -> bool:
        """Whether a function in commas is that of the name before it: *selon Ada Tal,* **maire de Val** *, «…»*."""
        if role.kind != "role" or role.actor != name.actor or not self._is_comma(last, role.first):
            return False
        return self.scene.lower(role.last) in {",", "."}

    def _is_named(self, role: Mention, name: Mention) -> bool:
        """Whether a name after a function is its holder's, and no subject: not *selon le maire,* **Ada Tal** *a …*."""
        verb = name.last
        while self.scene.lower(verb) in self.quoting["clitics"]:
            verb += 1  # *selon le maire, Ada Tal* **n'a** *pas menti*
        acts = verb < len(self.tokens) and is_finite(self.tokens[verb], self.language)
        return role.kind == "role" and name.kind == "person" and not acts
