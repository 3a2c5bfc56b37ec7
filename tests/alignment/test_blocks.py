"""A text in blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.alignment import blocks as module
from summarizer.alignment.blocks import blocks


@given(st.text(alphabet="ab ", max_size=60))
def test_blocks_hold_all_of_a_text_and_part_no_word(text: str) -> None:
    """Blocks follow one another from end to end, and each but the first begins with a space."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_LEAST", 5)
        found = list(blocks(text))

    assert "".join(text[begin:end] for begin, end in found) == text
    assert all(text[begin] == " " for begin, _ in found[1:])
