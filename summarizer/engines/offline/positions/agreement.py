"""Whether a French subject and its verb agree in number, as far as article and ending tell; and whom *on* means."""

from __future__ import annotations

from summarizer.engines.offline.cast.cast import Player
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite, is_french_singular
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets

__all__ = ["Agreement"]

_ON, _UNDERGOING = frozenset({"on"}), frozenset({"nous", "me", "m'", "vous", "te", "leur", "lui", "moi", "eux"})
_ON_REACH, _ON_OBJECT = 2, 8  # tokens between *on* and its verb, and of what is wanted
_FEWEST, _OURS = 3, 10  # tokens between *we* and its verb, where a place or a body stands between
_WE, _ENDS = frozenset({"we", "nous", "wir"}), frozenset(".;:!?")
_MEMBERS = 3  # tokens between a noun of members and their body
_MANY = ("ent", "ont")
_EITHER = ("tient", "vient")  # *soutient* is one, *confient* are many
_NOT_MANY = frozenset({"consent", "ment", "sent", "ressent", "dément", "repent", "pressent"})


class Agreement:
    """The numbers of one scene's verbs and subjects. Other languages tell nothing here."""

    def __init__(self, scene: Scene, players: list[Player]) -> None:
        self.scene, self.tokens, self.players = scene, scene.tokens, players
        words = scene.vocabulary.words
        self.possible = scene.language == "fr"
        known = word_sets(scene.language, "arguing")
        self.members = either(known["collectives"], known["quantities"])
        self.wanting = known["wanted_by_all"]
        self.plural = words["articles.plural"]
        self.singular = words["articles.masculine"] | words["articles.feminine"] | {"l'"}

    def lacks(self, source: Source, first: int, at: int) -> bool:
        """Whether *source* cannot be the subject of the verb between tokens *first* and *at*."""
        if not self.possible or not source.last or not source.players or self._has_members(source):
            return False
        many, one = self._is_many(source), self._is_one(source)
        if many == one:
            return False
        verb = next((token.lower for token in self.tokens[first : at + 1] if is_finite(token, "fr")), "")
        if many:
            return is_french_singular(verb)
        return verb.endswith(_MANY) and not verb.endswith(_EITHER) and verb not in _NOT_MANY

    def means_us(self, first: int) -> bool:
        """Whether *we at X* or *on* before the verb at token *first* means the speaker: **on** *refuse ce péage*.

        Others are meant where it happens to the speakers (*on* **nous** *demande de payer*).
        """
        if self._tells_ours(first):
            return True
        if not self.possible or not self.scene.has_one_of(_ON, first - _ON_REACH, first + 1):
            return False
        near = range(first, min(len(self.tokens), first + _ON_REACH))
        wanting = any(self.tokens[at].lower in self.wanting for at in near)
        return wanting and not self.scene.has_one_of(_UNDERGOING, first - _ON_REACH, first + _ON_OBJECT)

    def _tells_ours(self, first: int) -> bool:
        """Whether *we* before the verb at token *first* is told of where: **we at the port** *refuse*."""
        for at in range(first - _FEWEST, max(-1, first - _OURS), -1):
            if self.tokens[at].text in _ENDS or self.scene.inside[at] != self.scene.inside[first]:
                return False
            if self.tokens[at].lower in _WE:
                behind = at + 1 + (self.scene.lower(at + 1) == ",")
                placed = self.scene.lower(behind) in self.scene.vocabulary.words["prepositions"]
                return placed and not self.scene.has_clause(behind, first)
        return False

    def _has_members(self, source: Source) -> bool:
        """Whether members or a number act, who are many: **une centaine** *d'élus*."""
        near = range(source.first - _MEMBERS, source.first + 2)
        return any(self.scene.lower(at) in self.members for at in near)

    def _is_many(self, source: Source) -> bool:
        return len(source.players) > 1 or self._opener(source) in self.plural

    def _is_one(self, source: Source) -> bool:
        if self._is_many(source):
            return False
        return self._opener(source) in self.singular or self.players[source.players[0]].kind == "person"

    def _opener(self, source: Source) -> str:
        """The article that a subject begins with."""
        return self.scene.lower(source.first)
