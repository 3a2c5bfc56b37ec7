"""Dictionary forms, and that no rule unpacks a dictionary."""

from __future__ import annotations

from pathlib import Path

import summarizer
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of


def test_words_are_looked_up_in_packed_dictionaries() -> None:
    """A form has its lemma, and a word that no dictionary has is not known."""
    assert lemma_of("maisons", "fr") == "maison"
    assert is_known("maison", "fr")
    assert not is_known("xqzt", "fr")


def test_rules_ask_for_words_through_one_module() -> None:
    """A look-up of simplemma's own would unpack the dictionary a second time: 26 to 107 MB."""
    room = Path(summarizer.__file__).parent / "engines" / "offline"

    assert [file.name for file in room.rglob("*.py") if "simplemma import" in file.read_text("utf-8")] == ["lemmas.py"]
