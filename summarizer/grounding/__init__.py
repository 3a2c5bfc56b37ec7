"""From what an engine claims to what the article says: offsets for what stands in it, a reason for what does not."""

from __future__ import annotations

from summarizer.grounding.grounded import Grounded, ground, ground_ahead

__all__ = ["Grounded", "ground", "ground_ahead"]
