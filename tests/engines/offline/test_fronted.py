"""What stands before a French subject pronoun without a verb of its own names nobody whom the pronoun takes up."""

from __future__ import annotations

import summarizer
from tests.tables import rows

MEDAL = "Une médaille a été remise à Odile Marn. "


def last_speakers(text: str) -> tuple[str, ...]:
    """Who speaks in the last quote of *text*."""
    return summarizer.summarize(text, language="fr").quotes[-1].speakers


@rows(
    ("text", "name"),
    [
        (MEDAL + "Interrogée à deux reprises par Claire Dumas, elle a dit que la digue tenait.", "Odile Marn"),
        (MEDAL + "Invitée jeudi par la juge Claire Dumas, elle a assuré que la digue tenait.", "Odile Marn"),
        (MEDAL + "Avant de rejoindre Claire Dumas, elle a dit que la digue tenait.", "Odile Marn"),
        ("Les clés ont été remises à Paul Roy. Reçu par Luc Tal, il a promis que le bac circulerait.", "Paul Roy"),
        ("Odile est là. Lors de sa visite chez Vorax, elle avait eu « peur, car elle ne savait rien ».", "Odile"),
    ],
)
def test_who_is_named_before_the_pronoun_without_a_verb_does_not_speak(text: str, name: str) -> None:
    assert last_speakers(text) == (name,)


@rows(
    ("text", "name"),
    [
        ("Odile Marn est rentrée. Paul Roy, qui l'attendait, a dit que la digue tenait.", "Paul Roy"),
        ("La salle a applaudi Odile Marn. Paul Roy, lui, a dit que la digue tenait.", "Paul Roy"),
        ("La salle a applaudi Odile Marn. Selon Paul Roy, il faut fermer la digue.", "Paul Roy"),
    ],
)
def test_a_subject_before_a_comma_still_speaks(text: str, name: str) -> None:
    assert last_speakers(text) == (name,)
