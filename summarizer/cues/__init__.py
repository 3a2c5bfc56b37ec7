"""Where an article hands its words over: verbs and prepositions of speech, one module of rules per language."""

from __future__ import annotations

from summarizer.cues.adverbials import adverbial_before, adverbial_from
from summarizer.cues.asked import is_asked
from summarizer.cues.cue import Cue, finite_at
from summarizer.cues.finder import find_cues, read_cues

__all__ = ["Cue", "adverbial_before", "adverbial_from", "find_cues", "finite_at", "is_asked", "read_cues"]
