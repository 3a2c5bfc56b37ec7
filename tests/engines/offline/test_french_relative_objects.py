"""A French *que* that tells more of an object, and one that opens what somebody says."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[str]:
    """The first run of each quote."""
    return [quote.text[0].text for quote in summarize(text, language="fr").quotes]


@rows(
    ("text", "held"),
    [
        ("Ada Tal a réclamé une digue que le préfet refuse.", "une digue que le préfet refuse"),
        ("Ada Tal a dénoncé les propos que Luc Marn a tenus lundi.", "les propos que Luc Marn a tenus lundi"),
        ("Ada Tal a promis aux élus une digue que la ville refuse.", "aux élus une digue que la ville refuse"),
        ("Ada Tal a annoncé la vente du quai, une mesure que la ville craint.", "la vente du quai"),
        ("Ada Tal se dit prête à un accord, une piste que la mairie écarte.", "prête à un accord"),
        ("Ada Tal a réclamé une digue, une demande que le préfet a rejetée.", "une digue"),
        ("Ada Tal a confirmé le rapport que la préfecture a publié.", "le rapport que la préfecture a publié"),
    ],
)
def test_what_others_do_with_an_object_is_not_said_by_itself(text: str, held: str) -> None:
    assert told(text) == [held]


@rows(
    "text",
    [
        "Ada Tal a déclaré le 3 mai que le port ferme.",
        "Ada Tal a dit ce matin que le port ferme.",
        "Ada Tal a affirmé une nouvelle fois que le port ferme.",
        "Ada Tal a expliqué à une radio que le port ferme.",
        "Ada Tal a prévenu les élus que le port ferme.",
        "Ada Tal a rappelé l'idée que le port ferme.",
        "Ada Tal a annoncé, une semaine après le vote, que le port ferme.",
    ],
)
def test_what_is_said_behind_a_day_or_a_hearer_stays(text: str) -> None:
    assert told(text) == ["le port ferme"]
