"""Where a name ends and the wrong begins: *accused by* **the port** *of theft*, *accuse* **la mairie** *de vol*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_french_infinitive

__all__ = ["without_wrongs"]

_LANGUAGES = frozenset({"en", "fr"})  # whose wrongs look like complements of the noun before them


def without_wrongs(scene: Scene, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """*mentions*, where those right behind a verb of accusing, or behind *by*, end before what is held against one."""
    quoting = scene.quoting
    behind = {
        cue.last + 1 + (scene.lower(cue.last + 1) in quoting["agents"])
        for cue in scene.cues
        if cue.lemma in quoting["accusing"]
    }
    if not behind or scene.language not in _LANGUAGES:
        yield from mentions
        return
    for mention in mentions:
        if mention.first in behind:
            links = (
                at for at in range(mention.head + 1, mention.last) if scene.lower(at) in quoting["accusation_links"]
            )
            mention.last = next((at for at in links if _is_wrong(scene, at + 1)), mention.last)
        yield mention


def _is_wrong(scene: Scene, at: int) -> bool:
    """Whether a deed or a word for a wrong stands at token *at*: *of* **lying**, *de* **fraude**, not *of Oro*."""
    word = scene.lower(at)
    deed = word.endswith("ing") if scene.language == "en" else is_french_infinitive(word)
    return deed or scene.has_one_of(scene.vocabulary.grave, at, at + 2)  # *of a* **theft**
