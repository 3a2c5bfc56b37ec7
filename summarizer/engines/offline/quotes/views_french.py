"""Views behind a French *pour* at the head of a sentence: **Pour le procureur,** *il n'était pas utile d'attendre*."""

from __future__ import annotations

from summarizer.engines.offline.cast.players import Player
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.speakers.source import Source

__all__ = ["holds_view"]

_SUBJECT = 10  # tokens from the comma to the verb of the view
_NE = frozenset({"ne", "n'"})
_BE = frozenset({"est", "sont", "était", "étaient"})
_PARTICIPLE = ("é", "ée", "és", "ées", "ie", "is", "ue", "us")


def holds_view(scene: Scene, source: Source, player: Player, comma: int, limit: int) -> bool:
    """Whether the clause behind the token *comma* judges, as the person or the body named by *source* sees it.

    *Pour Ada Tal, la loi* **est inutile**, but not *la saison* **est finie** or *le maire* **a prévu** *deux scènes*,
    which happens to her or is done for her.
    """
    office = scene.has_one_of(scene.vocabulary.roles, source.first, source.last)
    voice = scene.has_one_of(scene.quoting["voices_of_opinion"], source.first, source.last)
    if not (player.kind == "person" or voice):
        return False
    verb = scene.next_finite(comma + 1)
    if not comma + 1 < verb < min(limit, comma + _SUBJECT):
        return False
    if scene.has_one_of(_NE, comma + 1, verb):
        return True
    if scene.lower(verb) not in scene.quoting["view_verbs"]:
        return False
    happens = scene.lower(verb) in _BE and scene.lower(verb + 1).endswith(_PARTICIPLE)
    return office or voice or not happens
