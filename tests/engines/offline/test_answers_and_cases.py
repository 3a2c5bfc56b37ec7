"""English: who answers a question, what is only put as a case, and where a tag and a request end."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _quotes(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="en").quotes]


@rows(
    ("question", "answer", "speaker"),
    [
        ("Scott Conrad asked Ben Sandler whether he was ill.", '"I am not," he said.', "Ben Sandler"),
        ("Scott Conrad asked Ben Sandler how old he was.", '"I forget," he said.', "Ben Sandler"),
        ("Scott Conrad asked Ben Sandler why he left.", '"I was ill," he said on Monday.', "Ben Sandler"),
        ("Ann Berg asked Ben Sandler whether he was ill.", '"I had to ask," she said.', "Ann Berg"),
        ("Scott Conrad asked Ben Sandler to resign.", '"I had to ask," he said.', "Scott Conrad"),
    ],
)
def test_whoever_was_asked_answers(question: str, answer: str, speaker: str) -> None:
    """A pronoun behind a question means the other one, if it fits; behind a request it may mean who asks."""
    assert _quotes(f"{question} {answer}")[-1][0] == (speaker,)


@rows(
    "text",
    [
        "It is unclear whether Carl Holm said the lock was safe.",
        "The town wonders if Carl Holm said the lock was safe.",
        "Nobody knows whether the mayor promised that the lock would open.",
    ],
)
def test_what_is_put_as_a_case_is_not_said(text: str) -> None:
    """Behind *if* and *whether* nobody is known to have spoken."""
    assert _quotes(text) == []


@rows(
    ("text", "expected"),
    [
        (
            '"I would go," Carl Holm noted in a talk with Todd Starn, as reported by Sella News. "I would stay there."',
            [(("Carl Holm",), "I would go,"), (("Carl Holm",), "I would stay there.")],
        ),
        ("Carl Holm asked whether the lock was safe.", [(("Carl Holm",), "whether the lock was safe")]),
        ("Carl Holm has said publicly the lock should close.", [(("Carl Holm",), "the lock should close")]),
        (
            "Although Otto Holm is no candidate, Ben Sandler angered him by suggesting that he was poor.",
            [(("Ben Sandler",), "he was poor")],
        ),
        (
            "Ann Tal urged residents to leave the valley, a move that surprised the town.",
            [(("Ann Tal",), "residents to leave the valley")],
        ),
        (
            "Ann Tal wrote to the crew, asking them not to strike – a message that, so far, has not been heeded.",
            [(("Ann Tal",), "them not to strike")],
        ),
    ],
)
def test_where_a_speaker_and_the_words_end(text: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    """Where a tag was printed, how something was said, and a noun that sums it up are none of the words."""
    assert _quotes(text) == expected
