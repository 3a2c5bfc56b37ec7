"""Clefts that tell who did not: **ce n'est pas le maire qui** *a signé*, **it was not the mayor who** *signed*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at

__all__ = ["is_cleft_away"]

_REACH = 12  # tokens from *ce n'est pas* to the relative pronoun
_HEAD = 3  # tokens between *ce* and *pas*
_PRONOUNS = {"fr": frozenset({"qui"}), "en": frozenset({"who", "that"})}
_NEGATIONS = {"fr": frozenset({"pas", "jamais", "plus"}), "en": frozenset({"not", "n't", "never"})}
_POINTING = {"fr": frozenset({"ce"}), "en": frozenset({"it"})}


def is_cleft_away(scene: Scene, first: int, floor: int) -> bool:
    """Whether the verb whose group begins at token *first* tells what somebody did not do, but another."""
    pronouns = _PRONOUNS.get(scene.language)
    place = first - 1
    while place > floor and scene.lower(place) in scene.quoting["clitics"]:
        place -= 1
    if pronouns is None or scene.lower(place) not in pronouns:
        return False
    for at in range(place - 1, max(floor, place - _REACH) - 1, -1):
        lower = scene.tokens[at].lower
        if lower in _NEGATIONS[scene.language] or lower.endswith("n't"):
            return scene.has_one_of(_POINTING[scene.language], max(floor, at - _HEAD), at)
        if not scene.tokens[at].is_word or is_finite_at(scene.tokens, at, scene.language):
            return False
    return False
