"""Players made of those who speak and whom no list knows: one for each phrase, known again by its words."""

from __future__ import annotations

from summarizer.engines.offline.cast.cast import Cast, Player
from summarizer.engines.offline.cast.players import PlayerKind
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.speakers.nearby import Nearby
from summarizer.engines.offline.speakers.premises import Premises
from summarizer.engines.offline.speakers.source import Source
from summarizer.engines.offline.speakers.strangers_german import names_no_people, state_named_before
from summarizer.lexicon import either

__all__ = ["Newcomers"]

_LONGEST_NAME = 3  # words
_AGENT_PLURALS = ("ers", "ors", "ists", "ians", "ees", "ials")  # ends of nouns for people
_AGENTS = ("er", "or", "ist", "ian", "man", "ess")  # ends of nouns for one person


class Newcomers:
    """Makes the players of one text that its cast does not hold, each when it first speaks."""

    def __init__(self, cast: Cast, nearby: Nearby) -> None:
        self.nearby = nearby
        self.cast, self.scene, self.tokens = cast, cast.scene, cast.scene.tokens
        self.surfaces, self.premises = Surfaces(cast.scene), Premises(cast)
        self._listed = len(cast.players)
        people = (player for player in cast.players if player.kind == "person")
        self._known = {player.name.split()[-1].lower(): player.number for player in people}
        words, quoting = cast.scene.vocabulary.words, cast.scene.quoting
        self._determiners = either(
            words["determiners"], words["articles"], quoting["contracted"], quoting["bound_articles"]
        )
        self._ties = either(quoting["ties"], quoting["genitives"], quoting["contracted"])

    def is_determiner(self, at: int) -> bool:
        """Whether an article or a determiner stands at token *at*."""
        return self.scene.lower(at) in self._determiners

    def forget(self, source: Source) -> bool:
        """Whether *source* is one player whom no list knows, and whom it alone names: no longer anybody then."""
        player = self.cast.players[source.players[0]] if len(source.players) == 1 else None
        if player is None or player.number < self._listed or len(player.mentions) != 1:
            return False
        if self.cast.mentions[player.mentions[0]].first != source.first:
            return False  # a pronoun takes up who has said something: *le druide a dit …* **il** *menace de partir*
        player.mentions.clear()
        self._known = {key: number for key, number in self._known.items() if number != player.number}
        return True

    def crowd(self, first: int, last: int) -> Source:
        """Those whom a number alone tells of: **Tausende** *fordern es*, **3000 Menschen** *gingen auf die Straße*."""
        number = self._player(first, last, first)
        self.cast.players[number].kind = "group"
        return Source((number,), first, last)

    def _player(self, first: int, last: int, noun: int) -> int:
        """The player of a phrase, known again by its words."""
        named = self._name_begin(noun, last)
        words = self.surfaces.text(noun if named is None else named, last)
        key = self.scene.lower(last - 1) if self._is_german_name(first, last) else words.lower()
        number = self._known.get(key)
        if number is None and self.scene.lower(noun) in self.scene.quoting["lands"]:
            number = state_named_before(self.cast, first)
        if number is None and named is not None:
            number = next((player.number for player in self.cast.players if player.name == words), None)
        if number is None and named is None:
            number = self._opening_name(noun, last)
        if number is None and last - noun == 1 and (house := self.premises.named(key)) is not None:
            number = house.number
        if number is None:
            kind = self._kind(first, last) if named is None else self._named_kind(named)
            role = None if first == noun else self.surfaces.text(noun, named or last)
            number = len(self.cast.players)
            self.cast.players.append(Player(number, kind, words, role=role if kind != "organization" else None))
        self._known[key] = number
        if named is not None:
            self.cast.players[number].is_called(words)
        self._note(self.cast.players[number], first, last, noun)
        return number

    def _opening_name(self, first: int, last: int) -> int | None:
        """Who is named before a preposition in a phrase: **House of Mercy** *in Arlen*."""
        if self.scene.language != "en" or not self.tokens[first].is_capital:
            return None
        named = (m for m in self.cast.mentions if m.first == first and m.name and m.actor >= 0 and m.last < last)
        ends = (m.actor for m in named if self.scene.lower(m.last) in self.scene.vocabulary.words["prepositions"])
        return next(ends, None)

    def _name_begin(self, noun: int, last: int) -> int | None:
        """Where the name begins that a noun in small letters has behind it: *le réseau social* **Telor** *a dit*."""
        at = last
        while at > noun and self.tokens[at - 1].is_capital:
            at -= 1
        apposed = noun < at < last and self.scene.language in {"fr", "es"}
        return at if apposed and self.scene.lower(at - 1) not in self._ties and not self.is_determiner(at - 1) else None

    def _named_kind(self, first: int) -> PlayerKind:
        return "person" if self.tokens[first].text in self.scene.vocabulary.first_names else "organization"

    def _kind(self, first: int, last: int) -> PlayerKind:
        several = self.scene.lower(first) in self.scene.vocabulary.naming["plural_articles"]
        at = self._head(first, last)
        head = self.scene.lower(at)
        titled = self.scene.language == "en" and first < at < last - 1 and self.tokens[at].is_capital
        if titled and not head.endswith(_AGENTS):
            return "organization"  # *the* **Friends** *of Val Library*
        nouns = {head, self.scene.lower(min(first + 1, at))} if self.scene.language == "fr" else {head}
        if several or self._is_plural(last - 1) or not nouns.isdisjoint(self.scene.quoting["collectives"]):
            return "group"
        if head in self.scene.quoting["municipalities"] or head in self.premises.nouns:
            return "organization"
        if self.scene.language == "de" and self.is_determiner(first) and names_no_people(self.tokens[first:last]):
            return "organization"
        return "unnamed" if self.scene.lower(first) in self.scene.vocabulary.naming["indefinite"] else "person"

    def _head(self, first: int, last: int) -> int:
        """The noun that a phrase turns on: **city** in *the city of Val*."""
        ties = (at for at in range(first + 1, last) if self.scene.lower(at) in self._ties)
        return next(ties, last) - 1

    def _note(self, player: Player, first: int, last: int, noun: int) -> None:
        player.mentions.append(len(self.cast.mentions))
        player.is_called(self.surfaces.text(first, last))
        player.plain_mentions += 1
        self.cast.mentions.append(Mention(first, last, "unknown", noun, actor=player.number))

    def _is_plural(self, at: int) -> bool:
        """Whether an English plural stands at token *at*, with a sentence's capital one for people: **Aides** *say*."""
        token = self.tokens[at]
        if self.scene.language != "en" or not token.is_capital:
            return self.scene.language == "en" and token.lower.endswith("s")
        opens = at == self.scene.units[self.scene.unit_of[at]].first
        ends = token.lower.endswith(_AGENT_PLURALS) and lemma_of(token.lower, "en") != token.lower
        return opens and (ends or token.lower in self.scene.quoting["somebodies"])

    def _is_german_name(self, first: int, last: int) -> bool:
        """Whether a German phrase is a name: capitals without a determiner, one as a dictionary has it or in none."""
        if self.scene.language != "de" or last - first > _LONGEST_NAME:
            return False
        if any(not self.tokens[at].is_capital or self._is_edge(at) for at in range(first, last)):
            return False
        listed = any(lemma_of(token.text, "de") == token.text for token in self.tokens[first:last])
        return listed and self.scene.lower(first - 1) != "als"  # *als* **Ersatz** *wollen sie …*

    def _is_edge(self, at: int) -> bool:
        lower = self.scene.lower(at)
        return lower in self.scene.quoting["complementizers"] or lower in self.scene.quoting["linking"]
