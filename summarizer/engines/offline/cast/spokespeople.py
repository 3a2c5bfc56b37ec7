"""Institutions for which somebody speaks: *la porte-parole* **du ministère de la Mer**."""

from __future__ import annotations

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["is_spoken_for"]

_LINKS = 2  # words between a spokesperson and the institution: *de la*


def is_spoken_for(scene: Scene, mention: Mention) -> bool:
    """Whether a spokesperson stands right before what a mention names."""
    spokespeople = scene.vocabulary.naming["spokespeople"]
    if not spokespeople:
        return False
    at = mention.first - 1
    silent = scene.vocabulary.closed_words
    while at > 0 and at >= mention.first - _LINKS and scene.lower(at) in silent:
        at -= 1
    return scene.lower(at) in spokespeople
