"""Where words stand in a text: found there, character for character or but for typography, or refused with a reason."""

from __future__ import annotations

from summarizer.alignment.aligner import Aligner, Placement
from summarizer.alignment.index import Index, Match, locate
from summarizer.alignment.refusal import Refusal

__all__ = ["Aligner", "Index", "Match", "Placement", "Refusal", "locate"]
