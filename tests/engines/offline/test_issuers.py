"""Documents speak for whoever issued them: an owner, whoever a possessive takes up, whoever first spoke of them."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def last_speakers(text: str, language: str) -> tuple[str, ...]:
    """Who says the last quote."""
    return summarizer.summarize(text, language=language).quotes[-1].speakers


@rows(
    ("text", "language", "speaker"),
    [
        (
            "Peter Moe said the quay was safe. The Harbour Board may be sued; its website notes that it shut in May.",
            "en",
            "Harbour Board",
        ),
        ("The fire brigade was late. Ada Kell was furious. Her letter states that nobody came.", "en", "Ada Kell"),
        (
            "Marc Danet a dit que le pont était sûr. La préfecture se tait ; son communiqué précise qu'il est fermé.",
            "fr",
            "préfecture",
        ),
        ("Norvex a saisi le tribunal. Son dernier rapport annuel affirme que la route était promise.", "fr", "Norvex"),
    ],
)
def test_a_possessive_tells_whose_document_speaks(text: str, language: str, speaker: str) -> None:
    """It takes up who acts before it, not who spoke last."""
    assert last_speakers(text, language) == (speaker,)


@rows(
    ("text", "language", "speaker"),
    [
        (
            "Hotel Marin burned down. The fire brigade was late. The hotel's website claimed that all had alarms.",
            "en",
            "Hotel Marin",
        ),
        ("Ada Kell said the quay was safe. The Harbour Board's annual report says it leaks.", "en", "Harbour Board"),
        ("Le communiqué du ministère indique que la salle est fermée.", "fr", "ministère"),
        ("Le message du préfet annonce que le pont sera vendu.", "fr", "préfet"),
    ],
)
def test_an_owner_speaks_through_a_document(text: str, language: str, speaker: str) -> None:
    """A genitive names the owner, whose name may hold the noun."""
    assert last_speakers(text, language) == (speaker,)


@rows(
    ("text", "language", "speaker"),
    [
        ("Nordwerk Motor Company sued the town. According to the filing, a road is missing.", "en", None),
        ("Nordwerk Motor Company published a study. Ada Kell doubts it. The study says roads pay.", "en", None),
        (
            "Anna Roux a publié un tract. Paul Marin en doute. Le tract affirme que le port est perdu.",
            "fr",
            "Anna Roux",
        ),
        ("Le tribunal de Val a rendu son jugement. Selon le jugement, le maire savait.", "fr", "tribunal de Val"),
    ],
)
def test_a_document_spoken_of_before_is_whose_it_was_then(text: str, language: str, speaker: str | None) -> None:
    """Whoever acts where it comes up first, however many have spoken since."""
    assert last_speakers(text, language) == (speaker or "Nordwerk Motor Company",)


@rows(
    ("text", "speaker"),
    [
        ("Selon l'auteur du rapport, le port est perdu.", "auteur du rapport"),
        ("Un responsable du site a déclaré que tout allait bien.", "responsable du site"),
        ("Le site Reporterre affirme que le port est perdu.", "Reporterre"),
    ],
)
def test_who_belongs_to_a_document_speaks_for_itself(text: str, speaker: str) -> None:
    """The document only completes the noun, or is called by the name of an outlet."""
    assert last_speakers(text, "fr") == (speaker,)


@rows(
    ("text", "speakers"),
    [
        ("Ann Tal said it rained. The French statement said the zone was new.", ()),
        ("Ann Tal said it rained. The German report said the zone was new.", ()),
        ("Ann Tal spoke of a statement. The statement said the zone was new.", ("Ann Tal",)),
        ("Ann Tal issued a statement. The written statement said the zone was new.", ("Ann Tal",)),
    ],
)
def test_a_document_of_another_is_not_that_of_whoever_spoke_last(text: str, speakers: tuple[str, ...]) -> None:
    """*The French statement* is none of a speaker named before it."""
    assert last_speakers(text, "en") == speakers
