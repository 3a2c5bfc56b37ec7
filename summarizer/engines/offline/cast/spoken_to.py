"""Whom others accuse, tell or ask: whoever stands right behind the verb is an actor, whatever else they do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from summarizer.cues import Cue
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention

__all__ = ["spoken_to"]

_BOTH = frozenset({"both", "beide", "beiden"})  # take up those who have been named
_INSTITUTIONS = frozenset({"organization", "unknown"})

Starting = Mapping[int, list[Mention]]
"""The mentions of actors by their first token."""


def spoken_to(cast: Cast) -> Iterator[int]:
    """The players that a verb of accusing, telling or asking turns to, with a word between at most."""
    quoting = cast.scene.quoting
    lemmas = {name: quoting[name] for name in ("accusing", "addressed", "asking")}
    cues = [cue for cue in cast.scene.cues if not cue.passive and any(cue.lemma in known for known in lemmas.values())]
    if not cues:
        return
    behind: dict[int, list[Mention]] = {}
    for mention in cast.mentions:
        if mention.actor >= 0:
            behind.setdefault(mention.first, []).append(mention)
    for cue in cues:
        if cue.lemma in lemmas["accusing"] and cue.form != "participle":
            yield from _accused(behind, cue)
        if cue.lemma in lemmas["addressed"] and cast.scene.language == "en":
            yield from _told(cast, behind, cue)
        if cue.lemma in lemmas["asking"]:
            yield from _asked(cast, behind, cue)


def _accused(behind: Starting, cue: Cue) -> Iterator[int]:
    """Whoever is accused: *blamed* **Iran** *for the attack*, *reproche à* **Tal** *d'avoir menti*."""
    near = behind.get(cue.last + 1) or behind.get(cue.last + 2) or []
    yield from (mention.actor for mention in near[:1])


def _told(cast: Cast, behind: Starting, cue: Cue) -> Iterator[int]:
    """Whichever institution is told something in English: *told* **the Tal Times** *it leaked*."""
    at = cue.last + 1
    at += at not in behind and cast.scene.lower(at) in cast.scene.vocabulary.naming["articles"]
    named = (m for m in behind.get(at, ()) if m.name and m.kind in _INSTITUTIONS)
    yield from (mention.actor for mention in named)


def _asked(cast: Cast, behind: Starting, cue: Cue) -> Iterator[int]:
    """Whoever is asked: *a demandé* **aux pêcheurs** *de …*, *urged* **Tal** *to*; *asked both* takes up others."""
    links, at = cast.scene.quoting["asking_links"], cue.last + 1
    at += cast.scene.lower(at) in links and at not in behind
    if links and links.isdisjoint(cast.scene.lowers[cue.last + 1 : at + 1]):
        return
    if cast.scene.lower(at) not in _BOTH:
        yield from (mention.actor for mention in behind.get(at, ()) if not mention.nested)
