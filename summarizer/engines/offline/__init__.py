"""The rule engine: one room per question it answers."""

from __future__ import annotations

from summarizer.engines.offline.engine import OfflineEngine

__all__ = ["OfflineEngine"]
