"""Who acts together with the subject right before a verb, over the commas of a list or of what describes somebody."""

from __future__ import annotations

import pytest

from summarizer import summarize


def speakers(text: str, language: str) -> list[tuple[str, ...]]:
    return [quote.speakers for quote in summarize(text, language=language).quotes]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Ann Porter, the mayor, and Tom Dale said the weir would close.", "en", ("Ann Porter", "Tom Dale")),
        ("Ann Porter, 45, and Tom Dale, 32, said the weir would close.", "en", ("Ann Porter", "Tom Dale")),
        ("Ann Porter and Tom Dale, the sheriff, said the weir would close.", "en", ("Ann Porter", "Tom Dale")),
        ("The mayor, Ann Porter, and the sheriff, Tom Dale, said it was safe.", "en", ("Ann Porter", "Tom Dale")),
        ("Ann Porter, who chairs the board, and Tom Dale said it was safe.", "en", ("Ann Porter", "Tom Dale")),
        ("On Monday, Ann Porter, the mayor, and Tom Dale said it was safe.", "en", ("Ann Porter", "Tom Dale")),
        ("Jean Ravel, maire de Lorne, et Anne Gallet ont dit que le gué ferme.", "fr", ("Jean Ravel", "Anne Gallet")),
        (
            "Le maire de Lorne, Jean Ravel, et la préfète, Anne Gallet, ont dit que le gué ferme.",
            "fr",
            ("Jean Ravel", "Anne Gallet"),
        ),
        ("La CGT, premier syndicat du port, et la CFDT ont dit que le gué ferme.", "fr", ("CGT", "CFDT")),
        ("La CGT, la CFDT et FO ont dit que le gué ferme.", "fr", ("CGT", "CFDT", "FO")),
        ("Die Grünen, die Linke und die SPD sagten, die Furt sei zu.", "de", ("Grünen", "Linke", "SPD")),
        (
            "Der Bürgermeister, Karl Kolbe, und die Landrätin, Eva Rothe, sagten, die Furt sei zu.",
            "de",
            ("Karl Kolbe", "Eva Rothe"),
        ),
        (
            "El alcalde, Juan Pardo, y la ministra, Ana Gil, dijeron que el vado cerrará.",
            "es",
            ("Juan Pardo", "Ana Gil"),
        ),
    ],
)
def test_commas_do_not_part_those_who_speak_together(text: str, language: str, names: tuple[str, ...]) -> None:
    """All of a list speak, and so does who is described before *and*."""
    assert speakers(text, language) == [names]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The board met Ann Porter, the mayor, and Tom Dale said the weir would close.", "en", ("Tom Dale",)),
        ("In a letter to Ann Porter, the mayor, and Tom Dale said it was safe.", "en", ("Tom Dale",)),
        ("Ann Porter, the mayor, resigned, and Tom Dale said the weir would close.", "en", ("Tom Dale",)),
        ("Ann Porter, the mayor, and Tom Dale says it is safe.", "en", ("Tom Dale",)),
        ("Le conseil a reçu Jean Ravel, le maire, et Anne Gallet a dit que le gué ferme.", "fr", ("Anne Gallet",)),
        ("Contre l'avis du maire, Jean Ravel, la préfète a dit que le gué ferme.", "fr", ("préfète",)),
        ("Er traf Karl Kolbe, den Bürgermeister, und Eva Rothe sagte, die Furt sei zu.", "de", ("Eva Rothe",)),
    ],
)
def test_whom_the_words_before_tell_of_does_not_speak_too(text: str, language: str, names: tuple[str, ...]) -> None:
    """Who is met, written to or has a verb already is no subject, and a verb of one has one."""
    assert speakers(text, language) == [names]
