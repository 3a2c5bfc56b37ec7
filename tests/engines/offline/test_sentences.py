"""Courts are for the sentences that they pass."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "issue"),
    [
        (
            "Claire Vannier a été condamnée lundi à trois ans de prison et deux ans sans mandat par la cour de Tarn.",
            "fr",
            "condamnation à trois ans de prison et deux ans sans mandat",
        ),
        (
            "La cour d'appel a condamné le maire de Tarn à verser 3 millions d'euros.",
            "fr",
            "condamnation du maire de Tarn à verser 3 millions d'euros",
        ),
        (
            "Claire Vannier, condamnée à trois ans de prison par le tribunal de Tarn, se tait.",
            "fr",
            "condamnation à trois ans de prison",
        ),
        (
            "The court sentenced Ruth Ashdown to ten years in prison.",
            "en",
            "sentencing of Ruth Ashdown to ten years in prison",
        ),
        (
            "Ruth Ashdown was sentenced to ten years in prison by the Norland court.",
            "en",
            "sentencing to ten years in prison",
        ),
    ],
)
def test_a_court_is_for_its_sentence(text: str, language: str, issue: str) -> None:
    """What is decided is the issue, and not whoever is sentenced."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == ("supports", issue)


def test_the_sentence_of_a_passive_tells_who_is_sentenced() -> None:
    """The court is its agent, not its subject."""
    text = "Claire Vannier a été condamnée à trois ans de prison par le tribunal de Tarn."
    (position,) = summarize(text, language="fr").positions
    assert (position.actor, position.statement) == ("tribunal de Tarn", text)


@rows(
    ("text", "expected"),
    [
        ("Claire Vannier a été condamnée à trois ans de prison.", []),
        ("Le pape a condamné la guerre.", [("pape", "opposes")]),
        ("Le tribunal n'a pas condamné Claire Vannier.", []),
    ],
)
def test_only_courts_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    """Whoever else condemns is against it; a sentence by nobody is nobody's stand."""
    assert [(position.actor, position.stance) for position in summarize(text, language="fr").positions] == expected
