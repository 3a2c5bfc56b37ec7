"""The offline engine: deterministic rules over word lists, without a model and without the network."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.document import Document
from summarizer.engines.offline.cast.cast import Player, gather
from summarizer.engines.offline.disputes.finder import DisputeDraft, find_disputes
from summarizer.engines.offline.positions.finder import PositionDraft, find_positions
from summarizer.engines.offline.quotes.finder import Aside, QuoteDraft, find_quotes
from summarizer.engines.offline.reading.scene import read_scene
from summarizer.engines.offline.reading.vocabulary import plain
from summarizer.engines.offline.selection import select
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.errors import UnsupportedLanguage
from summarizer.lexicon import LANGUAGES
from summarizer.own_words import own_fingerprint
from summarizer.schema.extraction import (
    ActorClaim,
    AsideClaim,
    DisputedFactClaim,
    EvidenceClaim,
    Extraction,
    PositionClaim,
    QuoteClaim,
    Words,
)
from summarizer.schema.provenance import Reading
from summarizer.schema.trusted import trusted
from summarizer.schema.vocabulary import ActorKind

__all__ = ["OfflineEngine"]

_READING = Reading(
    engine="offline",
    method="Read by rules and word lists, without a language model: it misses what no cue word announces, "
    "and its paraphrases are the article's own words.",
)


class OfflineEngine:
    """Reads French, English, German and Spanish by rules. The same document always gives the same claims."""

    name = "offline"

    def extract(self, document: Document) -> Extraction:
        """Claim who says what in *document*.

        Raises `UnsupportedLanguage` where there is no lexicon for its language.
        """
        if document.language not in LANGUAGES:
            raise UnsupportedLanguage(
                f"the offline engine does not read {document.language!r}",
                hint=f"it reads {', '.join(LANGUAGES)}; say --language if the article is in one of these",
            )
        return _Claims(document).extraction()


def _versions() -> dict[str, str]:
    """What a reading depends on beside this package: the user's own words, where there are any."""
    own = own_fingerprint()
    return {"lexicon": own} if own else {}


class _Claims:
    """One article's drafts, and their words as claims."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.told: dict[str, str] = {}  # words claimed: a cue is used over and over
        cast = gather(read_scene(document))  # not kept: of a long text it is larger than all that is claimed
        discourse = Discourse(cast)
        self.quotes, self.asides = find_quotes(discourse)
        self.positions = find_positions(discourse, self.quotes)
        self.disputes = find_disputes(discourse, self.quotes)
        del discourse  # what is remembered of a long text is large, and nobody asks any more
        self.kept: dict[int, Player] = select(cast, self.quotes, self.positions, self.disputes)
        self.names = self._names()

    def extraction(self) -> Extraction:
        return trusted(
            Extraction,
            reading=_READING.model_copy(update={"versions": _versions()}),
            actors=tuple(self._actor(players) for players in self._namesakes()),
            quotes=tuple(self._quote(draft) for draft in self.quotes),
            positions=tuple(self._position(draft) for draft in self.positions if draft.player in self.kept),
            disputed_facts=tuple(self._dispute(draft) for draft in self.disputes),
            asides=tuple(self._aside(aside) for aside in self.asides),
            malformed=(),
        )

    def _names(self) -> dict[int, str]:
        """Each player's name on one line. Two of one name are one actor: the article's words do not tell them apart."""
        first: dict[str, str] = {}
        names: dict[int, str] = {}
        for number, player in self.kept.items():
            name = " ".join(player.name.split())
            names[number] = first.setdefault(plain(name), name)
        return names

    def _words(self, start: int, end: int) -> Words:
        words = self.document.text[start:end]
        words = self.told.setdefault(words, words)
        return trusted(Words, text=words, near=start)

    def _named(self, players: Iterable[int]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.names[player] for player in players if player in self.names))

    def _namesakes(self) -> Iterable[list[Player]]:
        together: dict[str, list[Player]] = {}
        for number, player in self.kept.items():
            together.setdefault(self.names[number], []).append(player)
        return together.values()

    def _actor(self, players: list[Player]) -> ActorClaim:
        first, name = players[0], self.names[players[0].number]
        surfaces = dict.fromkeys(surface for player in players for surface in player.surfaces)
        return trusted(
            ActorClaim,
            name=name,
            kind=_kind(players),
            role=first.role,
            aliases=tuple(surface for surface in surfaces if surface != name),
            main=any(player.main for player in players),
        )

    def _quote(self, draft: QuoteDraft) -> QuoteClaim:
        return trusted(
            QuoteClaim,
            kind=draft.kind,
            speakers=self._named(draft.speakers),
            speaker_mention=self._words(*draft.mention) if draft.mention else None,
            cue=self._words(*draft.cue) if draft.cue else None,
            text=tuple(self._words(start, end) for start, end in draft.runs),
        )

    def _position(self, draft: PositionDraft) -> PositionClaim:
        return trusted(
            PositionClaim,
            actor=self.names[draft.player],
            issue=draft.issue,
            stance=draft.stance,
            statement=draft.statement,
            evidence=tuple(self._words(*span) for span in (draft.evidence, *draft.again)),
        )

    def _dispute(self, draft: DisputeDraft) -> DisputedFactClaim:
        evidence = tuple(
            trusted(
                EvidenceClaim,
                text=self.document.text[item.start : item.end],
                near=item.start,
                says=item.says,
                by=None if item.by is None else self.names[item.by],
            )
            for item in draft.evidence
        )
        return trusted(
            DisputedFactClaim,
            claim=draft.claim,
            status=draft.status,
            asserted_by=self._named(draft.asserted_by),
            denied_by=self._named(draft.denied_by),
            evidence=evidence,
        )

    def _aside(self, aside: Aside) -> AsideClaim:
        return trusted(AsideClaim, text=self._words(aside.start, aside.end), note=aside.note)


def _kind(players: Iterable[Player]) -> ActorKind:
    """The guide's kind of namesakes; capitals that nothing explains are taken for an institution."""
    return next((player.kind for player in players if player.kind != "unknown"), "organization")
