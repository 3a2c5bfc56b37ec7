"""Where the article tells what a speaker left unsaid: *said talks had failed* **but declined to say why**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene

__all__ = ["tells_silence"]

_JOINS = frozenset({"but", "and", "though"})
_NOT = frozenset({"not", "never"})


def tells_silence(scene: Scene, at: int) -> bool:
    """Whether a conjunction or *without* at token *at* opens words that tell it: **without giving** *details*.

    The verb has no subject of its own, or a pronoun: *but* **she would not** *elaborate*.
    """
    quoting, word = scene.quoting, scene.lowers[at]
    if word == "without":
        return scene.lower(at + 1).removesuffix("ing") in quoting["reticent.stems"] and scene.lower(at + 1).endswith(
            "ing"
        )
    if word not in _JOINS:
        return False
    at += 1 + (scene.lower(at + 1) in quoting["pronouns.subject"])
    at += scene.lower(at) in scene.vocabulary.words["adverbs"]
    verb, behind = scene.lower(at), scene.lower(at + 1)
    if verb in quoting["reticent.declining"]:
        return behind == "to" and _tells(scene, at + 2)
    if verb in quoting["reticent.giving"]:
        return behind in quoting["reticent.nothing"]
    shortened = verb.endswith("n't") and _tells(scene, at + 1)
    return shortened or (verb in quoting["reticent.auxiliaries"] and behind in _NOT and _tells(scene, at + 2))


def _tells(scene: Scene, at: int) -> bool:
    """Whether a verb of telling stands at token *at*, an adverb before it or not: **immediately comment**."""
    at += scene.lower(at) in scene.vocabulary.words["adverbs"] or scene.lower(at).endswith("ly")
    return scene.lower(at) in scene.quoting["reticent.telling"]
