"""Who voices a stand: what a spokesperson says that the party, the country or the union wants is the spokesperson's."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.cast.cast import Player
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.vocabulary import plain
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets

__all__ = ["Voices"]

_BODIES = frozenset({"organization", "state", "group", "unknown"})
_BARE = 2  # tokens of *the government*
_NAMES = 3  # letters of a name that a function may hold


class Voices:
    """The speakers of one text who speak for somebody."""

    def __init__(self, discourse: Discourse, subjects: StandSubjects) -> None:
        self.scene, self.players, self.subjects = discourse.scene, discourse.cast.players, subjects
        arguing = word_sets(self.scene.language, "arguing")
        self.bodies, self.envoys, self.rulers = arguing["bodies"], arguing["envoys"], arguing["rulers"]
        self.having = self.scene.vocabulary.words["auxiliaries.have"]
        self.owners = self.scene.vocabulary.words["determiners.possessive"]

    def voiced(self, found: Stand) -> Stand:
        """*found* as its speaker's, where the speaker tells what those want for whom the speaker speaks."""
        if not self.bodies or len(found.source.players) != 1:
            return found
        quote = self.subjects.quote_of(found.first)
        if quote is None or len(quote.speakers) != 1 or quote.speakers == found.source.players:
            return found
        body, speaker = (self.players[number] for number in (found.source.players[0], quote.speakers[0]))
        if speaker.kind != "person":
            return found
        represents = body.kind in _BODIES and self._represents(quote, speaker, body)
        represents = (represents or self._rules(quote, speaker, found.source)) and not self._is_done(found)
        speaks = represents or self._is_owned(found.source)
        return replace(found, source=Source(quote.speakers, found.source.first, found.source.last)) if speaks else found

    def _is_owned(self, source: Source) -> bool:
        """Whether the subject is the speaker's own party or country: **son pays** *refuse*."""
        words = [self.scene.lower(at) for at in range(source.first, source.last)]
        opener = {self.scene.lower(source.first - 1), *words[:1]}
        return not self.owners.isdisjoint(opener) and not self.bodies.isdisjoint(words)

    def _represents(self, quote: QuoteDraft, speaker: Player, body: Player) -> bool:
        """Whether the speaker's function is the body's."""
        return not self._is_source(quote) and (self._is_owner(quote) or self._stands_for(speaker, body))

    def _rules(self, quote: QuoteDraft, speaker: Player, source: Source) -> bool:
        """Whether a minister tells what the minister's own government wants: *the minister said* **Norvia** *refuses*.

        *The government* without a name is the minister's own.
        """
        body = self.players[source.players[0]]
        rules = body.kind == "state" and self._has_one_of(self.rulers, plain(speaker.role or ""))
        if not rules or self._is_source(quote):
            return False
        bare = source.last - source.first <= _BARE and self.scene.lower(source.last - 1) in self.bodies
        return body.code in speaker.codes or (bare and not speaker.codes)

    def _has_one_of(self, functions: frozenset[str], role: str) -> bool:
        """Whether a role holds one of some functions, in German within a word too: *Regierungs* **sprecher**."""
        words, german = role.replace("'", " ").split(), self.scene.language == "de"
        return not functions.isdisjoint(words) or (german and any(word.endswith(tuple(functions)) for word in words))

    def _is_done(self, found: Stand) -> bool:
        """Whether a perfect tells a deed, which is the government's own: *Norvia* **has closed** *the border*."""
        last = found.end + 1 if self.scene.language == "de" else found.begin
        return self.scene.has_one_of(self.having, found.first, last)

    def _is_source(self, quote: QuoteDraft) -> bool:
        """Whether the speaker is a mere source, who vouches for what the article tells itself: *according to Roe*."""
        return quote.lemma.split(" ")[0] in self.scene.lexicon.prepositions

    def _stands_for(self, speaker: Player, body: Player) -> bool:
        """Whether the speaker's function is to speak for the body: **le porte-parole de la CGT**."""
        role, name = plain(speaker.role or ""), plain(body.name)
        return self._has_one_of(self.envoys, role) and len(name) >= _NAMES and name in role

    def _is_owner(self, quote: QuoteDraft) -> bool:
        """Whether the speaker is called by a function of the subject's: *a dit* **son porte-parole**."""
        if quote.mention is None:
            return False
        at = self.scene.token_at(quote.mention[0])
        near = {self.scene.lower(word) for word in range(at - 1, at + 1)}
        return not self.owners.isdisjoint(near)
