"""Several holders in a row, whose stand is one: *backed by* **Oroland, Norland and the port**."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets

__all__ = ["Rows"]

_NEXT = 4  # tokens up to the first holder: *criticism from* **many of the** *farmers*
_GERMAN_TIES = frozenset({"als", "wie", "selbst", "bei", "beim"})
_GENITIVES = frozenset({"'s", "’s", "'", "’"})


class Rows:
    """Rows of mentions in one text."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        words, known = self.scene.vocabulary.words, word_sets(self.scene.language, "given")
        quoting, french = self.scene.quoting, self.scene.language == "fr"
        ties = either(quoting["genitives"], quoting["agents"]) if french else frozenset[str]()
        self.opening = either(words["articles"], words["determiners"], ties)  # *l'avis de la CGT et* **de** *FO*
        # *sowohl von der SPD* **als** *auch* **von** *der CDU*
        ties = known["sources"] | _GERMAN_TIES if self.scene.language == "de" else ties
        self.opening = either(self.opening, ties)
        self.joining, self.adverbs = known["joining"], words["adverbs"]  # *Oroland and* **especially** *the port*
        self.links = either(frozenset({","}), self.scene.quoting["joining"], self.joining)

    def at(self, at: int, unit: Unit) -> tuple[tuple[int, ...], int] | None:
        """Who is named from token *at* on, one or several up to *and*, and the token after them."""
        row: list[Source] = []
        joined = 1
        for named in self._holders(at, unit):
            if not row and (
                named.first > at + _NEXT or any(token.text == "," for token in self.tokens[at : named.first])
            ):
                continue  # *soutenu par la région* **, le maire** *…*
            links = self._links(row[-1].last, named.first) if row else ()
            if row and not links:
                break
            row.append(named)
            joined = len(row) if links and links[-1] != "," else joined
        row = row[:joined]  # behind a comma without *and* something else may begin
        return (tuple(dict.fromkeys(named.players[0] for named in row)), row[-1].last) if row else None

    def _holders(self, at: int, unit: Unit) -> Iterator[Source]:
        """Those named from token *at* on, each with its owner: **the mayor's lawyer**, **the dockers' union**.

        What nobody is named for stands for its owner: *rejected by* **the mayor's** *office*.
        """
        first = -1  # where the owner begins of whoever comes next
        mentions = [mention for mention in self.discourse.subjects.nearby.around(at, unit.number) if mention.head >= at]
        for number, mention in enumerate(mentions):
            if any(other.first <= mention.first and mention.last < other.last for other in mentions):
                continue  # *the mayor* within **the mayor's lawyer**
            first = mention.first if first < 0 else first
            if self._owns(mention.last) and self._is_next(mention.last + 1, mentions[number + 1 :]):
                continue
            yield Source((mention.actor,), first, mention.last)
            first = -1

    def _owns(self, at: int) -> bool:
        """Whether an English genitive ends at token *at*: *the mayor* **'s**, *the dockers* **'**."""
        return self.scene.language == "en" and at < len(self.tokens) and self.tokens[at].text in _GENITIVES

    def _is_next(self, at: int, mentions: Sequence[Mention]) -> bool:
        """Whether the next of *mentions* begins near token *at*, nothing before it but words that describe it."""
        begins = next((mention.first for mention in mentions if mention.first >= at), at + _NEXT + 1)
        closed = self.scene.vocabulary.closed_words
        return begins <= at + _NEXT and all(
            token.is_word and token.lower not in closed for token in self.tokens[at:begins]
        )

    def _links(self, last: int, first: int) -> tuple[str, ...]:
        """The commas and *and* between two holders, with an article or an adverb besides; none where there is more."""
        between = [self.tokens[at].lower for at in range(last, first)]
        links = tuple(word for word in between if word in self.links)
        small = either(self.links, self.opening, self.adverbs)
        return links if all(word in small for word in between) else ()
