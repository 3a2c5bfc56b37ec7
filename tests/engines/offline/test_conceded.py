"""What stands around a source and is no part of its words, and who lends a subject a voice."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarizer.summarize(text, language=language).quotes]


@rows(
    ("text", "language", "held"),
    [
        ("Malgré les rumeurs, il ne s'agirait pas d'un vol, selon les pompiers.", "fr", "il ne s'agirait pas d'un vol"),
        ("Malgré le gel, le vent et la nuit, la digue tient d'après la mairie.", "fr", "la digue tient"),
        ("Despite rumours of theft, the money is safe, according to Peter Moe.", "en", "the money is safe"),
        ("Le pont tient malgré le gel, selon la mairie.", "fr", "Le pont tient malgré le gel"),
        ("The bridge holds despite the frost, according to Peter Moe.", "en", "The bridge holds despite the frost"),
    ],
)
def test_what_is_conceded_first_is_the_article_s(text: str, language: str, held: str) -> None:
    """Reported words begin behind it; behind their verb it is a part of them."""
    assert [words for _, words in told(text, language)] == [held]


@rows(
    ("text", "language", "held"),
    [
        ("Selon une étude de l'Ifar, réalisée en mai, les loyers baissent.", "fr", "les loyers baissent"),
        ("Selon un rapport de la Cour, publié lundi, les loyers baissent.", "fr", "les loyers baissent"),
        ("According to a study by Norvia Labs, released on Friday, rents are falling.", "en", "rents are falling"),
        ("According to witness reports, the captain jumped first.", "en", "the captain jumped first"),
    ],
)
def test_what_is_told_of_a_document_is_no_part_of_its_words(text: str, language: str, held: str) -> None:
    """When it came out or how it was made stands in commas; its noun may stand behind whoever tells it."""
    assert [words for _, words in told(text, language)] == [held]


@rows(
    ("text", "speaker"),
    [
        ("La Norvie indique par la voix d'Igor Petrov que le convoi restera là.", "Igor Petrov"),
        ("Le club a annoncé, par la voix de son directeur Paul Marin, que le stade fermera.", "Paul Marin"),
        ("La CGT affirme par la bouche de Nora Keller que la grève durera.", "Nora Keller"),
        ("La CGT affirme par courrier à Nora Keller que la grève durera.", "CGT"),
    ],
)
def test_whoever_lends_a_voice_behind_the_verb_speaks(text: str, speaker: str) -> None:
    """The person speaks, not the body in whose name; *par courrier* lends no voice."""
    assert told(text, "fr")[0][0] == (speaker,)
