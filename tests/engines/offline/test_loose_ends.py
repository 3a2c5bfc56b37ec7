"""Evidence ends where its clause does: nothing dangles, and an aside in brackets is left out."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "evidence"),
    [
        (
            "Le syndicat rejette le plan du parquet financier (PF).",
            "fr",
            "le syndicat rejette le plan du parquet financier",
        ),
        (
            "« Nous devons fermer ce pont lorsqu'ils partiront », a dit Claire Vannier.",
            "fr",
            "nous devons fermer ce pont",
        ),
        ("The union rejected the toll until they had read it.", "en", "the union rejected the toll"),
        ("The union backs the warden since he became a rower.", "en", "the union backs the warden"),
        ("The union rejected the toll even though it cut the rent.", "en", "the union rejected the toll"),
        ("The union rejected the toll so it could fish.", "en", "the union rejected the toll"),
    ],
)
def test_nothing_dangles(text: str, language: str, evidence: str) -> None:
    """What opens another clause is no part of this one."""
    (position,) = summarize(text, language=language).positions
    assert [span.text.lower() for span in position.evidence] == [evidence.lower()]


_LONG = "ouvrir les rues du port aux cars de la région et aux vieux gros camions des chantiers "


@rows(
    ("text", "end"),
    [
        (f"« Il faut {_LONG}au nord ou au sud de la ville », dit le maire.", "au sud"),
        (f"« La ville doit {_LONG}du nord et du sud de la ville », dit le maire.", "du sud"),
        (f"« Il faut {_LONG}du bourg et du quai ou d'ailleurs », dit le maire.", "du quai"),
        (f"« Il faut {_LONG}du bourg d'en bas et de l'est », dit le maire.", "d'en bas"),
        (f"« Il faut {_LONG}du nord ou des îles du large », dit le maire.", "des îles du large"),
        ("« Il faut ouvrir les rues à l'est », dit le maire.", "à l'est"),
        ("« Il faut voter pour », dit le maire.", "voter pour"),
    ],
)
def test_a_clause_too_long_to_be_told_ends_with_a_word_that_may_end_it(text: str, end: str) -> None:
    """No article, conjunction or *de* is left where only the first words of a long clause are told."""
    (position,) = summarize(text, language="fr").positions
    assert position.evidence[-1].text.endswith(end)
