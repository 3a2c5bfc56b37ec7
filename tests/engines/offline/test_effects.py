"""Who says that a decision threatens what people care for is against it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "stance", "issue"),
    [
        ("“This toll will destroy our villages,” Ruth Ashdown said.", "en", "opposes", "This toll"),
        ("“The ban violates the constitution,” Ruth Ashdown said.", "en", "opposes", "The ban"),
        ("Ruth Ashdown said the plan would hurt workers.", "en", "opposes", "the plan"),
        ("“The law fails to protect our children,” Ruth Ashdown said.", "en", "opposes", "The law"),
        ("Ruth Ashdown said the law will protect wildlife.", "en", "supports", "the law"),
        ("« Cette loi menace nos libertés », a dit Claire Vannier.", "fr", "opposes", "Cette loi"),
        ("« La réforme va pénaliser les familles », a dit Claire Vannier.", "fr", "opposes", "La réforme"),
        ("« Ce texte protège les salariés », a dit Claire Vannier.", "fr", "supports", "Ce texte"),
    ],
)
def test_a_good_or_bad_effect_takes_a_side(text: str, language: str, stance: str, issue: str) -> None:
    """The issue is the decision, whatever it is said to do."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    ("text", "language"),
    [
        ("“The storm will destroy our villages,” Ruth Ashdown said.", "en"),
        ("“The law does not threaten our freedoms,” Ruth Ashdown said.", "en"),
        ("“The law might hurt workers,” Ruth Ashdown said.", "en"),
        ("Ruth Ashdown denied that the law would hurt workers.", "en"),
        ("“I don't believe that the law threatens our freedoms,” Ruth Ashdown said.", "en"),
        ("« La tempête menace nos villages », a dit Claire Vannier.", "fr"),
        ("« La loi ne menace pas nos libertés », a dit Claire Vannier.", "fr"),
        ("Claire Vannier a démenti que la réforme pénalise les familles.", "fr"),
    ],
)
def test_what_is_denied_or_falls_from_the_sky_takes_none(text: str, language: str) -> None:
    """A storm is decided by nobody, and a denied effect is no praise."""
    assert not summarize(text, language=language).positions
