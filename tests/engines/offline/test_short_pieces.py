"""Clauses too short to be denied alone stay with their neighbours; long ones, and those set apart, do not."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def evidence(text: str, language: str) -> list[str]:
    """The words of each disputed fact."""
    return [fact.evidence[0].text for fact in summarize(text, language=language).disputed_facts]


@rows(
    ("text", "language", "words"),
    [
        (
            "Rebels said they had captured twelve customs officers and killed three.",
            "en",
            "they had captured twelve customs officers and killed three",
        ),
        (
            "Ruth Ashdown said the van had been seized, emptied and burnt by the gang.",
            "en",
            "the van had been seized, emptied and burnt by the gang",
        ),
        (
            "Selon la police, les voleurs ont forcé la porte et ont pris la caisse.",
            "fr",
            "les voleurs ont forcé la porte et ont pris la caisse",
        ),
        (
            "Le guetteur aurait sifflé et aurait couru jusqu'au port.",
            "fr",
            "Le guetteur aurait sifflé et aurait couru jusqu'au port",
        ),
        (
            "Petra Lohmann sagte, der Wagen sei gestohlen und im Wald verbrannt worden.",
            "de",
            "der Wagen sei gestohlen und im Wald verbrannt worden",
        ),
    ],
)
def test_a_short_clause_stays_with_its_neighbour(text: str, language: str, words: str) -> None:
    """What nobody would deny alone is no claim of its own."""
    assert evidence(text, language) == [words]


@rows(
    ("text", "language", "words"),
    [
        (
            "Claire Vannier a affirmé que la digue a cédé en mars et que les vannes étaient bloquées.",
            "fr",
            ["la digue a cédé en mars", "les vannes étaient bloquées"],
        ),
        (
            "Le dépôt aurait été vidé, et la gardienne aurait disparu.",
            "fr",
            ["Le dépôt aurait été vidé", "la gardienne aurait disparu"],
        ),
        (
            "Ruth Ashdown said the ferry had left Lorne without its mate and crashed into the old pier at full speed.",
            "en",
            ["the ferry had left Lorne without its mate", "crashed into the old pier at full speed"],
        ),
        (
            "Le gardien s'est enfui et aurait caché les clés.",
            "fr",
            ["aurait caché les clés"],
        ),
    ],
)
def test_what_is_set_apart_is_a_claim_of_its_own(text: str, language: str, words: list[str]) -> None:
    """A conjunction of its own, a comma before it or enough words make a claim that can be denied alone."""
    assert evidence(text, language) == words
