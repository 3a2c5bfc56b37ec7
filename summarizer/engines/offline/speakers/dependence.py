"""Whether a mention is only a part of something else, and so no subject: governed, oblique, an object."""

from __future__ import annotations

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.declension_german import declines
from summarizer.engines.offline.reading.verbs import gerund_endings, is_french_infinitive
from summarizer.engines.offline.speakers.nearby import Nearby
from summarizer.lexicon import either

__all__ = ["Dependence"]

_PLACED = 4  # tokens before a region in commas: *Roe of Arlen,*
_OWNED = 4  # tokens between a genitive and the name of what it owns
_ROW = 16  # tokens from *tanto* to *como*, with who is described between commas
_COMPARING, _BOTH = frozenset({"como", "que"}), frozenset({"tanto"})
_OF = frozenset({"de", "d'"})
_PARTICIPLES = ("é", "ée", "és", "ées", "u", "ue", "us", "ues")


class Dependence:
    """What governs the mentions of one text."""

    def __init__(self, cast: Cast, nearby: Nearby) -> None:
        self.nearby = nearby
        self.scene, self.tokens, self.language = cast.scene, cast.scene.tokens, cast.scene.language
        self.naming = cast.scene.vocabulary.naming
        self._feminine = tuple(self.naming["feminine_endings"]) or ("\0",)
        self.closed = cast.scene.vocabulary.closed_words
        self.words, self.quoting = cast.scene.vocabulary.words, cast.scene.quoting
        self._governed: dict[tuple[int, int, int], bool] = {}
        self._governing = either(self.quoting["genitives"], self.quoting["contracted"], self.words["prepositions"])

    def governed(self, mention: Mention) -> bool:
        """Whether a preposition makes the mention a part of something else: *le toit* **de la mairie**.

        Found out once of each mention: rules ask over and over for the same.
        """
        place = (mention.first, mention.last, mention.head)
        found = self._governed.get(place)
        if found is None:
            found = self._governed[place] = self._is_governed(mention)
        return found

    def _is_plural_article(self, at: int) -> bool:
        """Whether French *de* at token *at* only opens a phrase with its adjective: **de** *nombreux élus refusent*."""
        if self.language != "fr" or self.scene.lower(at) not in _OF:
            return False
        if self.scene.lower(at + 1) not in self.naming["plural_adjectives"]:
            return False
        before = self.tokens[at - 1] if at else None
        openers = either(self.words["conjunctions"], self.quoting["relatives"])
        return before is None or not before.is_word or before.lower in openers

    def _is_governed(self, mention: Mention) -> bool:
        if mention.first < mention.head and self.tokens[mention.first].lower in self.quoting["contracted"]:
            return True
        if self.is_oblique(mention) or self._is_party(mention) or self._is_region(mention):
            return True
        if self.language == "de" and self._is_owner(mention):
            return True
        at = mention.first - 1
        before = self.scene.lower(at)
        if before in self.quoting["bound_articles"] or before.isdigit() or self._is_article_of_owner(at):
            at -= 1  # *la mort de* **47** *militaires*
        if self._is_plural_article(at):
            return False
        if self.language == "en":
            at = self._before_description(mention, self._before_owner(at))
        before = self.scene.lower(at)
        if before == "as" and self.scene.lower(at - 1) == "well":
            return False  # *Roe as well* **as Moe** *said so*
        if self.language == "es" and self._is_bound(mention, at):
            return True
        if before not in self._governing:
            return self.language == "de" and before in self.quoting["linking"] and self._joins_governed(at)
        issues = before in self.quoting["genitives"] or before in self.quoting["issuing"]
        return not (issues and self.scene.lower(at - 1) in self.quoting["documents"])  # *a statement* **from the port**

    def _is_bound(self, mention: Mention, at: int) -> bool:
        """Whether a Spanish word at token *at* only compares with a mention, or joins a place to another one."""
        compared = self.tokens[at].lower in _COMPARING and self._is_compared(at)
        return compared or (mention.kind != "person" and self._joins_place(at, mention.first))

    def _joins_place(self, at: int, name: int) -> bool:
        """Whether the Spanish *y* at token *at* joins a bare *name* to one that *de* governs: *de Val* **y** *Mar*."""
        joins = self.tokens[at].lower in self.quoting["joining"] and at > 1 and self.tokens[name].is_capital
        return joins and self.tokens[at - 1].is_capital and self.scene.lower(at - 2) in self.quoting["genitives"]

    def _is_compared(self, at: int) -> bool:
        """Whether Spanish only compares with who stands behind *at*: *Roa,* **como** *Gil, …*, *al igual* **que**.

        *Tanto Roa, la jueza,* **como** *Gil* does not.
        """
        if self.tokens[at].lower == "que":
            return self.scene.lower(at - 1) == "igual"
        return self.scene.lower(at - 1) == "," and not self.scene.has_one_of(_BOTH, max(0, at - _ROW), at)

    def _is_article_of_owner(self, at: int) -> bool:
        """Whether the French article at token *at* stands behind *de* and before a name: *le prix de* **la** *Paix*."""
        article = self.language == "fr" and self.scene.lower(at) in self.words["articles.definite"]
        return article and self.scene.lower(at - 1) in self.quoting["genitives"]

    def _before_description(self, mention: Mention, at: int) -> int:
        """The token before an article and an adjective that describe a function: *wife of* **the ill** *publisher*."""
        opener = self.tokens[mention.first]
        described = mention.kind == "person" or (mention.role is not None and not opener.is_capital)
        plain = described and at > 1 and self.tokens[at].is_word and self.tokens[at].lower not in self.closed
        if not plain or opener.lower in self.closed or self.tokens[at - 1].lower not in self.words["articles"]:
            return at
        return at - 2 if self.tokens[at - 2].lower in self.quoting["genitives"] else at

    def _joins_governed(self, at: int) -> bool:
        """Whether a German preposition governs what the *und* at token *at* joins: *für Roth* **und Kolb**."""
        if self.tokens[at - 1].is_capital and self.scene.lower(at - 2) in self._governing:
            return True
        near = self.nearby.around(at, self.scene.unit_of[at])
        return any(other.last == at and not self.is_oblique(other) and self.governed(other) for other in near)

    def _before_owner(self, at: int) -> int:
        """The token before the name in the genitive that a phrase behind token *at* belongs to; else *at* itself.

        *Tal* **of** *Val's new port said*: the port is a part of what Tal is of.
        """
        for owned in range(at, max(0, at - _OWNED), -1):
            if self.tokens[owned].lower == "'s":
                capitals = (to for to in range(owned - 1, 0, -1) if not self.tokens[to].is_capital)
                return next(capitals, 0)
            if not self.tokens[owned].is_word or self.tokens[owned].lower in self.closed:
                break
        return at

    def _is_region(self, mention: Mention) -> bool:
        """Whether an English name in commas tells where the place before it lies: *Roe of Arlen,* **Norvia** *, said*.

        At the head of a sentence it is the subject: *In Arlen,* **Telor** *, which …*.
        """
        first, last = mention.first, mention.last
        if self.language != "en" or mention.kind == "person" or mention.name != (first, last) or first < _PLACED:
            return False
        last += self.scene.lower(last) == "." and self.scene.lower(last + 1) == ","  # *of Arlen,* **Norv.** *, said*
        if not (self.tokens[first - 1].text == self.scene.lower(last) == "," and self.tokens[first - 2].is_capital):
            return False
        at = first - 2
        while at > 0 and (self.tokens[at].is_capital or self.tokens[at].lower == "'s"):
            at -= 1
        at -= self.tokens[at].lower in self.words["articles"]
        begins = at <= self.scene.units[self.scene.unit_of[first]].first
        return not begins and self.tokens[at].lower in self.naming["locating_names"]

    def _is_party(self, mention: Mention) -> bool:
        """Whether letters in brackets tell whose member the person before them is: *Ada Tal* **(UP)** *, die …*."""
        if self.scene.lower(mention.first - 1) != "(":
            return False
        near = self.nearby.around(mention.first, self.scene.unit_of[mention.head])
        return any(other.last == mention.first - 1 and other.kind in {"person", "role"} for other in near)

    def is_oblique(self, mention: Mention) -> bool:
        """Whether a German determiner makes the mention an object: **dem** *Richter*, **der englischen** *Zeitung*."""
        if self.language != "de":
            return False
        opening = self.tokens[mention.first].lower
        if opening == "der" and self._is_counted(mention):
            return False
        before = self.scene.lower(mention.first - 1)
        if before == "der" and self.scene.lower(mention.head) in self.naming["agencies"]:
            return True  # *sagte Kolb der* **dpa**
        if before in self.quoting["sources.nouns"] and opening in self.naming["genitive_articles"]:
            return True  # *nach Angaben* **der Veranstalter**
        if opening in self.naming["oblique"] or self._is_genitive(mention) or self._is_of_many(mention):
            return True
        feminine = (*self._feminine, "e") if mention.kind == "organization" else self._feminine  # **der Presse**
        if opening == "der" and self.scene.lower(mention.head).endswith(feminine):
            return True  # **der Zeitung** *sagte sie*
        after = self.tokens[mention.first + 1] if mention.first + 1 < mention.last else None
        article = opening in self.naming["oblique_articles"] and after is not None and not after.is_capital
        return article and after is not None and after.lower.endswith("en")

    def _is_counted(self, mention: Mention) -> bool:
        """Whether a word for how many opens a clause with a German genitive as its subject: **zwei der** *Richter*."""
        first = mention.first - 1
        counted = self.scene.lower(first) in self.naming["several"] or self.scene.lower(first) in self.naming["one_of"]
        before = self.scene.lower(first - 1)
        opens = first == self.scene.units[self.scene.unit_of[mention.head]].first or not before[:1].isalnum()
        return mention.kind == "group" and counted and opens

    def _is_owner(self, mention: Mention) -> bool:
        """Whether *der* between a noun and a name makes it a genitive: *am Ende* **der SPD**, not *in Hof der DGB*."""
        first = mention.first
        if mention.name is None or mention.name[0] != first or first < 2 or self.scene.lower(first - 1) != "der":
            return False
        return self.tokens[first - 2].is_capital and declines(self.tokens[first - 2].text)

    def _is_of_many(self, mention: Mention) -> bool:
        """Whether a German *der* before several makes them a genitive: *die Zahl* **der Flüchtlinge**."""
        behind = mention.first > 0 and self.tokens[mention.first - 1].is_capital
        several = mention.kind == "group" and self.tokens[mention.head].lower.endswith(("e", "en", "er", "n"))
        return behind and several and self.tokens[mention.first].lower == "der"

    def _is_genitive(self, mention: Mention) -> bool:
        """Whether a German name only belongs to the noun before it: *seit der Rede* **Anna Kolbs**."""
        if mention.kind not in {"person", "state"} or not mention.first:
            return False
        named = mention.name == (mention.first, mention.last)
        behind = self.tokens[mention.first - 1].is_capital
        return named and behind and self.tokens[mention.last - 1].lower.endswith("s") and not mention.role

    def completes(self, mention: Mention) -> bool:
        """Whether *des* ties a plural to the participle before it: *connu* **des services de police** *, il a dit*."""
        opens = self.language == "fr" and self.scene.lower(mention.first) == "des" and mention.first > 0
        return opens and self.scene.lower(mention.first - 1).endswith(_PARTICIPLES)

    def is_object(self, mention: Mention) -> bool:
        """Whether a participle or a French infinitive governs it: *the council,* **leading a movement** *, refused*.

        *Les banques censées* **garder les fonds** *ont nié*.
        """
        at = mention.first - 1
        at -= self.scene.lower(at) in self.words["articles"]
        infinitive = self.language == "fr" and is_french_infinitive(self.scene.lower(at))
        return infinitive or self.is_participle(at)

    def is_participle(self, at: int) -> bool:
        """Whether the token at *at* is a present participle and no preposition: *menant*, but not *avant*."""
        lower = self.scene.lower(at)
        others = either(self.words["adverbs"], self.words["prepositions"])
        return lower.endswith(gerund_endings(self.language)) and lower not in others
