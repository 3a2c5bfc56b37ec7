"""The actors of an article while they are gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Scene
from summarizer.schema.vocabulary import ActorKind

__all__ = ["Cast", "Player", "PlayerKind"]

PlayerKind = ActorKind | Literal["unknown"]
"""An actor's kind, or unknown: capitals that nothing explains."""


@dataclass(slots=True)
class Player:
    """One actor in the making, under the fullest name that the article gives.

    `head` and `modifiers` are the words of a player without a proper name: *syndicat*, {*pêcheurs*}. `mentions` are
    indices into the cast's mentions.
    """

    number: int
    kind: PlayerKind
    name: str
    head: str = ""
    modifiers: frozenset[str] = frozenset()
    role: str | None = None
    role_words: frozenset[str] = frozenset()
    """The role's words, its noun included, made comparable."""
    code: str = ""
    """Of a state, its ISO 3166 code."""
    codes: frozenset[str] = frozenset()
    """States that the player's function belongs to."""
    mentions: list[int] = field(default_factory=list)
    surfaces: dict[str, int] = field(default_factory=dict)
    """The words that name the player, and how often."""
    plain_mentions: int = 0
    """Mentions that no preposition governs and that stand in no longer mention."""
    main: bool = False

    def is_called(self, words: str) -> None:
        """Remember that the article calls the player so once more."""
        self.surfaces[words] = self.surfaces.get(words, 0) + 1


@dataclass(slots=True)
class Cast:
    """All mentions of a text and the players they name."""

    scene: Scene
    mentions: list[Mention]
    players: list[Player]

    def is_stranger(self, number: int) -> bool:
        """Whether a player is known by nothing but a noun that no list has."""
        mentions = self.players[number].mentions
        return bool(mentions) and all(self.mentions[index].kind == "unknown" for index in mentions)

    def surface(self, mention: Mention) -> str:
        """The article's characters for *mention*, its article included."""
        start, end = self.scene.bounds(mention.first, mention.last)
        return self.scene.text[start:end]
