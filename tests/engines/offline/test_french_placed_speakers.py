"""French *on* behind the body it speaks for, and views behind *pour* in the middle of a text."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="fr").quotes]


@rows(
    ("text", "speaker", "held"),
    [
        ("À la mairie, on assure que la digue tiendra.", "mairie", "la digue tiendra"),
        ("Au groupe RDN, on prévoit que « la séance sera longue ».", "RDN", "la séance sera longue"),
        ("Mais à la CGT, on dénonce « un coup de force ».", "CGT", "un coup de force"),
        ("Du côté de la préfecture, on affirme que la digue tient.", "préfecture", "la digue tient"),
        ("Chez Valtor, on dément toute fraude.", "Valtor", "toute fraude"),
    ],
)
def test_one_speaks_for_the_body_it_is_at(text: str, speaker: str, held: str) -> None:
    assert told(text) == [((speaker,), held)]


@rows(
    ("text", "speakers"),
    [
        ("On assure que la digue tiendra.", ()),
        ("À Valmer, on assure que la digue tiendra.", ()),
        ("À la mairie, Luc Tal assure que la digue tiendra.", ("Luc Tal",)),
    ],
)
def test_a_place_alone_does_not_speak(text: str, speakers: tuple[str, ...]) -> None:
    assert [found for found, _ in told(text)] == [speakers]


@rows(
    ("text", "held"),
    [
        ("Cependant, pour Ada Tal, la loi est inutile.", [(("Ada Tal",), "la loi est inutile")]),
        ("Mais pour Ada Tal, la digue doit rester.", [(("Ada Tal",), "la digue doit rester")]),
        ("Mais pour Ada Tal, la saison est finie.", []),
        ("Toutefois, pour le maire, la journée a commencé à six heures.", []),
    ],
)
def test_a_view_may_stand_behind_an_adverb(text: str, held: list[tuple[tuple[str, ...], str]]) -> None:
    assert told(text) == held
