"""English claims that name a row, whose subject is a plural, or that a source tells of others."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows

LEAD = "It rained in Varn on Monday. "


def claims(text: str) -> list[str]:
    found = summarize(f"{LEAD}{text}\n", language="en").disputed_facts
    return [piece.text for fact in found for piece in fact.evidence]


@rows(
    ("text", "told"),
    [
        (
            "Ida Holt said the shop was robbed by Dunn, Brack, and an unknown third man.",
            ["the shop was robbed by Dunn, Brack, and an unknown third man"],
        ),
        (
            "The mayor said the flood destroyed two mills, four barns and a chapel.",
            ["the flood destroyed two mills, four barns and a chapel"],
        ),
        (
            "Police said the gang stole nine cars, a van, and one boat.",
            ["the gang stole nine cars, a van, and one boat"],
        ),
        (
            "According to state radio, border forces began shelling the valley.",
            ["border forces began shelling the valley"],
        ),
        ("Ida Holt said basic repairs weren't done at the dam.", ["basic repairs weren't done at the dam"]),
        (
            "Ida Holt said that she was badly beaten by two guards.",
            ["she was badly beaten by two guards"],
        ),
        (
            "Police said the gang stole nine cars, and the owner was injured.",
            ["the gang stole nine cars", "the owner was injured"],
        ),
        ("Ida Holt said she was badly dressed.", []),
        ("The union said the forces wanted peace.", []),
    ],
)
def test_a_row_is_part_of_its_claim(text: str, told: list[str]) -> None:
    """*Robbed by Roe* **, Moe, and a third man** is one deed; a clause with a verb of its own is another claim."""
    assert claims(text) == told


@rows(
    ("text", "told"),
    [
        ("Ida Holt said she was glad that the stolen ring had been found.", []),
        ("The bishop said the parish is very proud that it sheltered the victims.", []),
        ("Police said they are examining the letters for threats.", []),
        ("The harbour office said the damaged crane was being inspected and the wreck is being examined.", []),
        ("The law punishes people who have been accused of theft.", []),
        (
            "The union said the crane was damaged by untrained men.",
            ["the crane was damaged by untrained men"],
        ),
        (
            "Police said they were examining whether the letters had been forged.",
            ["they were examining whether the letters had been forged"],
        ),
        (
            "The bishop, who has been accused of theft, resigned.",
            ["The bishop, who has been accused of theft"],
        ),
    ],
)
def test_moods_inquiries_and_people_at_large_claim_nothing(text: str, told: list[str]) -> None:
    """*Is glad*, *is being examined*, *people who were accused*: nobody would look for a second source."""
    assert claims(text) == told


@rows(
    ("text", "told"),
    [
        (
            "Ida Holt said four guards were hurt, including one who lost an eye, in the riot.",
            ["four guards were hurt, including one who lost an eye"],
        ),
        (
            "The mayor said the bridge was paid for by a loan, so it costs the town nothing.",
            ["the bridge was paid for by a loan, so it costs the town nothing"],
        ),
        (
            "Ida Holt said the firm had won the contract last year, out of seven bidders.",
            ["the firm had won the contract last year, out of seven bidders"],
        ),
        (
            "The clerk said the cashier was jailed for theft, not fraud.",
            ["the cashier was jailed for theft, not fraud"],
        ),
        (
            "Police said that two wanted men, Dunn and Brack, had escaped from the ward.",
            ["two wanted men, Dunn and Brack, had escaped from the ward"],
        ),
        ("The mayor said the bridge was damaged by ice, which surprised him.", ["the bridge was damaged by ice"]),
        ("The mayor said the old bridge was damaged by ice, a rare sight.", ["the old bridge was damaged by ice"]),
        (
            "Police said the old boat had crossed the line, ignoring two flares.",
            ["the old boat had crossed the line"],
        ),
    ],
)
def test_what_a_comma_cuts_off(text: str, told: list[str]) -> None:
    """Words that say what is meant, set against it or conclude from it stay; those that only describe do not."""
    assert claims(text) == told


@rows(
    ("text", "pieces"),
    [
        ("Ida Holt said the lamp oil in Varn was poisoned. The guild alleged the lamp oil in Varn was spoilt.", 2),
        ("Ida Holt said the mill was sold to Brack. The guild said Brack had bought the mill.", 2),
        ("The guild accused Brack of theft. Ida Holt accused Brack of arson.", 1),
        ("Ida Holt said the mill was sold to Brack. The guild said the brook was fouled by Brack.", 1),
    ],
)
def test_a_claim_told_again_in_half_its_words_is_one(text: str, pieces: int) -> None:
    """Two voices tell one thing in three words of content or more; another wrong or deed is another claim."""
    found = summarize(f"{LEAD}{text}\n", language="en").disputed_facts
    assert len(found[0].evidence) == pieces
