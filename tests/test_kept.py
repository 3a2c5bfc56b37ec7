"""The last result of a function, for whoever asks again."""

from __future__ import annotations

from summarizer.kept import kept


def test_the_last_result_is_kept_for_the_very_same_object() -> None:
    """An equal object is another one, and takes the place of the one before."""
    asked: list[str] = []

    @kept
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    half = "mur"
    one, other = f"{half}{half}", f"{half}{half}"

    assert [length(one), length(one), length(other), length(other)] == [6, 6, 6, 6]
    assert len(asked) == 2
