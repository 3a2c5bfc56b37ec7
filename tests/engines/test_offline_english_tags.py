"""English tags behind marked words: who stands in them, and where they are none."""

from __future__ import annotations

import pytest

import summarizer

Told = tuple[str, str | None]


def told(text: str) -> list[Told]:
    """The first run of each quote and the words that name its speaker, in order."""
    found = summarizer.summarize(text, language="en").quotes
    return [(quote.text[0].text, quote.speaker_mention.text if quote.speaker_mention else None) for quote in found]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“The dam is old,” the retired mayor said.", "the retired mayor"),
        ("“The dam is old,” Marlow-based Ann Porter said.", "Marlow-based Ann Porter"),
        ("“The dam is old,” the paper's editorial board said.", "the paper's editorial board"),
        ("“The dam is old,” the shipping tycoon told the Marlow Times.", "the shipping tycoon"),
        ("“The dam is old,” the harbour's Ann Porter said.", "the harbour's Ann Porter"),
    ],
)
def test_a_tag_begins_with_what_describes_its_subject(text: str, mention: str) -> None:
    """Words between the marks and a known name or function belong to the subject, and to what names the speaker."""
    assert told(text) == [("The dam is old,", mention)]


@pytest.mark.parametrize(
    "text",
    [
        "The “old dam” phrase Ann Porter cited on Monday has been heard before.",
        "The town left “Dam Alley,” which Ann Porter said was old.",
        "The town left “Dam Alley,” telling Ann Porter that it was old.",
    ],
)
def test_a_clause_behind_marks_is_no_tag(text: str) -> None:
    """A noun that the marks describe, a relative clause and a participle hand none of them over to a subject."""
    assert not any(quote.startswith(("old dam", "Dam Alley")) for quote, _ in told(text))


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“The dam is old,” Ann Porter said, adding that it leaks.", "Ann Porter"),
        ("John Roe listened. “The dam is old,” he said, noting that it leaks.", "he"),
        ("Ann Porter said the dam was old, adding that it leaks.", "Ann Porter"),
        ("Senator Ann Porter (North) defended the dam, saying that it leaks.", "Senator Ann Porter"),
        ("Ann Porter came. She opened the dam, explaining that it leaks.", "She"),
    ],
)
def test_a_participle_goes_on_with_whoever_speaks(text: str, mention: str) -> None:
    """A participle of speech has the speaker of its sentence, or the subject that opens it, and names them."""
    assert told(text)[-1] == ("it leaks", mention)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“The dam is old,” Ann Porter said. John Roe resigned, adding that it leaks.", "John Roe"),
        ("Ann Porter resigned when he came, adding that it leaks.", "Ann Porter"),
        ("Ann Porter (North) and John Roe came. John Roe resigned, adding that it leaks.", "John Roe"),
    ],
)
def test_a_participle_has_no_subject_from_elsewhere(text: str, mention: str) -> None:
    """Neither the speaker of the sentence before nor a pronoun behind the subject is whose words follow."""
    assert told(text)[-1] == ("it leaks", mention)
