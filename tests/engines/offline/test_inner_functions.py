"""A function within a function has a name of its own: the mayor's adviser is not the mayor."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def speakers(text: str, language: str) -> list[tuple[str, ...]]:
    return [quote.speakers for quote in summarize(text, language=language).quotes]


@rows(
    ("text", "language", "expected"),
    [
        ("Anne Lorme, la conseillère du maire Paul Verdier, a dit que le quai fermera.", "fr", "Anne Lorme"),
        ("Anne Lorme, porte-parole du préfet Paul Verdier, a dit que le quai fermera.", "fr", "Anne Lorme"),
        (
            "Anne Lorme, la cheffe de cabinet du président malien Paul Verdier, a dit que le quai fermera.",
            "fr",
            "Anne Lorme",
        ),
        ("Anne Lorme, l'avocate de la sénatrice Jeanne Verdier, a dit que le quai fermera.", "fr", "Anne Lorme"),
        ("Ana Lorme, portavoz del presidente Pablo Verdier, dijo que el muelle cerrará.", "es", "Ana Lorme"),
        ("La ministre de la Pêche Anne Lorme a dit que le quai fermera.", "fr", "Anne Lorme"),
        ("Le procureur du roi Paul Verdier a dit que le quai fermera.", "fr", "Paul Verdier"),
        ("Le porte-parole du gouvernement Paul Verdier a dit que le quai fermera.", "fr", "Paul Verdier"),
    ],
)
def test_a_name_is_that_of_the_function_beside_it(text: str, language: str, expected: str) -> None:
    """The name behind *du maire* is the mayor's; behind *du gouvernement*, of which nobody is one, the speaker's."""
    assert speakers(text, language) == [(expected,)]
