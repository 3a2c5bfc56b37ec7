"""What goes too far, what nothing justifies, what it is not the time for, and what nobody means to do."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.stance, position.issue) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "expected"),
    [
        ("“This bylaw goes too far,” Ruth Ashdown said.", "en", ("opposes", "This bylaw")),
        ("“The toll sends the wrong message,” Ruth Ashdown said.", "en", ("opposes", "The toll")),
        ("Ruth Ashdown said nothing could justify the sale of the pier.", "en", ("opposes", "the sale of the pier")),
        ("“This is not the time for a toll,” Ruth Ashdown said.", "en", ("opposes", "a toll")),
        ("“We don't need another marina,” Ruth Ashdown said.", "en", ("opposes", "another marina")),
        ("Ruth Ashdown said she was disgusted by the sale.", "en", ("opposes", "the sale")),
        ("« Cet arrêté va trop loin », a dit Claire Vannier.", "fr", ("opposes", "Cet arrêté")),
        ("« Ce péage ne sert à rien », a dit Claire Vannier.", "fr", ("opposes", "Ce péage")),
        ("« Rien ne justifie la vente du lavoir », a dit Claire Vannier.", "fr", ("opposes", "la vente du lavoir")),
        (
            "« Ce n'est pas le moment de vendre le lavoir », a dit Claire Vannier.",
            "fr",
            ("opposes", "vendre le lavoir"),
        ),
        (
            "« Je n'ai aucune intention de vendre le lavoir », a dit Claire Vannier.",
            "fr",
            ("opposes", "vendre le lavoir"),
        ),
        ("Claire Vannier s'est dite scandalisée par la vente.", "fr", ("opposes", "la vente")),
        ("« C'est très grave », a dit Claire Vannier.", "fr", ("opposes", "C'est très grave")),
        ("« C'est inadmissible », a dit Claire Vannier.", "fr", ("opposes", "C'est inadmissible")),
    ],
)
def test_what_a_verb_judges_is_its_subject_or_object(text: str, language: str, expected: tuple[str, str]) -> None:
    """The issue is what is judged, or the whole of a judgement that only points at it."""
    assert stands(text, language) == [expected]


@rows(
    ("text", "language"),
    [
        ("“The road goes on to the pier,” Ruth Ashdown said.", "en"),
        ("“Nothing has changed at the pier,” Ruth Ashdown said.", "en"),
        ("“This is the time of the tide,” Ruth Ashdown said.", "en"),
        ("« La route va jusqu'au lavoir », a dit Claire Vannier.", "fr"),
        ("« Rien n'a changé au lavoir », a dit Claire Vannier.", "fr"),
        ("« Les blessures sont graves », a dit Claire Vannier.", "fr"),
    ],
)
def test_the_same_verbs_tell_ways_and_changes(text: str, language: str) -> None:
    """Roads go on, and nothing changes, without any judgement."""
    assert stands(text, language) == []
