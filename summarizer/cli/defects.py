"""What nobody foresaw, as one line that can be reported."""

from __future__ import annotations

import traceback
from pathlib import Path

from summarizer.errors import SummarizerError

__all__ = ["defect"]


def defect(error: Exception) -> SummarizerError:
    """What nobody foresaw, as one line that can be reported."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).name}:{place.lineno}"
    return SummarizerError(
        f"{type(error).__name__} at {where}: {error}",
        hint="a defect of this program: please report it with the article",
    )
