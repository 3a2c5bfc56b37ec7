"""Evidence ends where its clause does: nothing dangles, and an aside in brackets is left out."""

from __future__ import annotations

import pytest

from summarizer import summarize


@pytest.mark.parametrize(
    ("text", "language", "evidence"),
    [
        (
            "Le syndicat rejette le plan du parquet financier (PF).",
            "fr",
            "le syndicat rejette le plan du parquet financier",
        ),
        (
            "« Nous devons fermer ce pont lorsqu'ils partiront », a dit Claire Vannier.",
            "fr",
            "nous devons fermer ce pont",
        ),
        ("The union rejected the toll until they had read it.", "en", "the union rejected the toll"),
    ],
)
def test_nothing_dangles(text: str, language: str, evidence: str) -> None:
    """What opens another clause is no part of this one."""
    (position,) = summarize(text, language=language).positions
    assert [span.text.lower() for span in position.evidence] == [evidence.lower()]
