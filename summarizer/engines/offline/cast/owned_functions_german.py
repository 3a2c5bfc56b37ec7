"""German functions that a name in the genitive only tells whose they are: *die* **Anwältin Kolbs** is not Kolb."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["part_owned_functions"]


def part_owned_functions(scene: Scene, mentions: Iterable[Mention]) -> None:
    """Take the name from each German function that somebody's genitive follows, who is named without its *s* too.

    *Die Anwältin Kolbs sagte …*, but *des Präsidenten Kolb*, and *Präsident Kolbs Plan*.
    """
    if scene.language != "de":
        return
    titled = [mention for mention in mentions if mention.kind == "person" and mention.name]
    names = {scene.tokens[mention.name[1] - 1].plain for mention in titled if mention.name}
    for mention in titled:
        if mention.name is None or mention.role is None or mention.role[1] != mention.name[0]:
            continue
        word = scene.tokens[mention.name[1] - 1].plain
        if word.endswith("s") and word[:-1] in names and word[:-2] not in names and not _owns(scene, mention):
            mention.kind, mention.role, mention.name = "role", (mention.role[0], mention.last), None


def _owns(scene: Scene, mention: Mention) -> bool:
    """Whether function and name are one genitive: **des Ministers Kolbs**, **Minister Kolbs** *Plan*."""
    if scene.lower(mention.first) in scene.vocabulary.naming["contracted"]:
        return True
    article = scene.lower(mention.first) in scene.vocabulary.words["articles"]
    behind = scene.tokens[mention.last] if mention.last < len(scene.tokens) else None
    return not article and behind is not None and behind.is_capital
