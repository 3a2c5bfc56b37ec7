"""Several holders in a row, whose stand is one: *backed by* **Oroland, Norland and the port**."""

from __future__ import annotations

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either, word_sets

__all__ = ["Rows"]

_NEXT = 4  # tokens up to the first holder: *criticism from* **many of the** *farmers*


class Rows:
    """Rows of mentions in one text."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        words, known = self.scene.vocabulary.words, word_sets(self.scene.language, "given")
        self.opening = either(words["articles"], words["determiners"])
        self.joining = known["joining"]
        self.links = either(frozenset({","}), self.scene.quoting["joining"], self.joining)

    def at(self, at: int, unit: Unit) -> tuple[tuple[int, ...], int] | None:
        """Who is named from token *at* on, one or several up to *and*, and the token after them."""
        row: list[Mention] = []
        joined = 1
        for mention in self.discourse.subjects.nearby.around(at, unit.number):
            if mention.head < at or (not row and mention.first > at + _NEXT):
                continue
            links = self._links(row[-1].last, mention.first) if row else ()
            if row and not links:
                break
            row.append(mention)
            joined = len(row) if links and links[-1] != "," else joined
        row = row[:joined]  # behind a comma without *and* something else may begin
        return (tuple(dict.fromkeys(mention.actor for mention in row)), row[-1].last) if row else None

    def _links(self, last: int, first: int) -> tuple[str, ...]:
        """The commas and *and* between two holders, with nothing but an article besides; none where there is more."""
        between = [self.tokens[at].lower for at in range(last, first)]
        links = tuple(word for word in between if word in self.links)
        return links if all(word in self.links or word in self.opening for word in between) else ()
