"""Stands that are none where they stand: on a match, on nothing, or on whoever takes them."""

from __future__ import annotations

from summarizer.engines.offline.positions.contests import Contests
from summarizer.engines.offline.positions.issues import Issues
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either

__all__ = ["IdleStands"]


class IdleStands:
    """The idle stands of one text."""

    def __init__(self, discourse: Discourse, issues: Issues) -> None:
        self.discourse, self.issues = discourse, issues
        quoting, words = discourse.scene.quoting, discourse.scene.vocabulary.words
        french = discourse.scene.language == "fr"
        self.pronouns = either(quoting["pronouns"], words["pronouns"]) if french else frozenset[str]()
        self.contests = Contests(discourse.scene, discourse.cast.players)

    def holds(self, stand: Stand, unit: Unit) -> bool:
        """Whether *stand* is idle: *n'annonce* **rien**, *a annoncé hier soir* **la mairie**."""
        if self.contests.holds(stand):
            return True
        if stand.about or stand.deed:
            return False
        words = self.discourse.scene.lowers[stand.begin : stand.end]
        pointing = bool(words) and self.pronouns.issuperset(words)  # *critique* **cela**
        return pointing or self._is_own(stand, unit) or self.issues.tells_nothing(stand.begin, stand.end)

    def _is_own(self, stand: Stand, unit: Unit) -> bool:
        """Whether the whole issue is the name of whoever takes the stand, told behind the verb."""
        named = (mention for mention in self.discourse.by_unit.get(unit.number, ()) if stand.begin < mention.last)
        mention = next(named, None)
        if mention is None or mention.actor not in stand.source.players:
            return False
        if mention.first < stand.begin - 1:
            return False  # *is* **a critic of the toll**
        return stand.first < mention.first <= stand.begin + 1 and stand.end <= mention.last
