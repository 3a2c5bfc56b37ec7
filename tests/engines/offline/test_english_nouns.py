"""What English nouns of speech hand over without marks."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "expected"),
    [
        (
            "Despite Joan Hurd's allegations of widespread fraud, the mayor stayed.",
            ("Joan Hurd", "allegations", "widespread fraud"),
        ),
        (
            "The board ignored Joan Hurd's warning that the dam would burst in spring.",
            ("Joan Hurd", "warning", "the dam would burst in spring"),
        ),
        (
            "The firm laughed at Joan Hurd's claim that the bolts were rusty.",
            ("Joan Hurd", "claim", "the bolts were rusty"),
        ),
        (
            "The vote came after Joan Hurd's accusations of bribery, which shook the port.",
            ("Joan Hurd", "accusations", "bribery"),
        ),
        (
            "The mayor left because of Joan Hurd's allegation that he had sold the pier.",
            ("Joan Hurd", "allegation", "he had sold the pier"),
        ),
        # traps: nobody's, a thought, a subject whose verb follows, what a noun of speech is only about
        ("The board forgot the claim that the dam was safe.", None),
        ("The board shared Joan Hurd's hope that the dam would hold.", None),
        ("Joan Hurd's warning that the dam would burst came too late.", None),
        ("The board printed Joan Hurd's report of last May.", None),
    ],
)
def test_a_noun_of_speech_and_its_owner_hand_words_over(text: str, expected: tuple[str, str, str] | None) -> None:
    """Behind *that* stands what the owner of a claim says, behind *of* what an accusation is of."""
    quotes = summarize(f"{text}\n", language="en").quotes
    found = [(" + ".join(q.speakers), q.cue.text if q.cue else "", q.text[0].text) for q in quotes]
    assert found == ([expected] if expected else [])
