"""Who acts together with the subject right before a verb, over the commas of a list or of what describes somebody."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def speakers(text: str, language: str) -> list[tuple[str, ...]]:
    return [quote.speakers for quote in summarize(text, language=language).quotes]


@rows(
    ("text", "language", "names"),
    [
        ("Ann Porter, the mayor, and Tom Dale said the weir would close.", "en", ("Ann Porter", "Tom Dale")),
        ("Ann Porter, 45, and Tom Dale, 32, said the weir would close.", "en", ("Ann Porter", "Tom Dale")),
        ("Ann Porter and Tom Dale, the sheriff, said the weir would close.", "en", ("Ann Porter", "Tom Dale")),
        ("The mayor, Ann Porter, and the sheriff, Tom Dale, said it was safe.", "en", ("Ann Porter", "Tom Dale")),
        ("Ann Porter, who chairs the board, and Tom Dale said it was safe.", "en", ("Ann Porter", "Tom Dale")),
        ("On Monday, Ann Porter, the mayor, and Tom Dale said it was safe.", "en", ("Ann Porter", "Tom Dale")),
        ("Ann Porter, the mayor, and Tom Dale, a clerk, said it was safe.", "en", ("Ann Porter", "Tom Dale")),
        (
            "The board's chair, Ann Porter, and the port's owner, Tom Dale, said it leaks.",
            "en",
            ("Ann Porter", "Tom Dale"),
        ),
        ("Ann Porter of the Weir Board and Tom Dale of the Port said it was safe.", "en", ("Ann Porter", "Tom Dale")),
        ("Ann Porter from Lorne and Tom Dale from Arvel said the weir would close.", "en", ("Ann Porter", "Tom Dale")),
        ("Jean Ravel, maire de Lorne, et Anne Gallet ont dit que le gué ferme.", "fr", ("Jean Ravel", "Anne Gallet")),
        (
            "Le maire de Lorne, Jean Ravel, et la préfète, Anne Gallet, ont dit que le gué ferme.",
            "fr",
            ("Jean Ravel", "Anne Gallet"),
        ),
        ("La CGT, premier syndicat du port, et la CFDT ont dit que le gué ferme.", "fr", ("CGT", "CFDT")),
        ("La CGT, la CFDT et FO ont dit que le gué ferme.", "fr", ("CGT", "CFDT", "FO")),
        ("Jean Ravel, maire, ainsi que Anne Gallet ont dit que le gué ferme.", "fr", ("Jean Ravel", "Anne Gallet")),
        ("Jean Ravel comme Anne Gallet disent que le gué ferme.", "fr", ("Jean Ravel", "Anne Gallet")),
        ("Jean Ravel (UP) et Anne Gallet (PV) ont dit que le gué ferme.", "fr", ("Jean Ravel", "Anne Gallet")),
        ("Jean Ravel (UP), Luc Dorme (UP) et la CGT ont dit ceci : « Non. »", "fr", ("Jean Ravel", "Luc Dorme", "CGT")),
        ("Jean Ravel, de la CGT, et Anne Gallet ont dit que le gué ferme.", "fr", ("Jean Ravel", "Anne Gallet")),
        ("Le chef du port, le colonel Ravel, et la CGT ont dit que le gué ferme.", "fr", ("Ravel", "CGT")),
        ("Les deux élus, Jean Ravel et Anne Gallet, disent que le gué ferme.", "fr", ("Jean Ravel", "Anne Gallet")),
        (
            "Jean Ravel, dont la grange a brûlé, et Anne Gallet disent que le gué ferme.",
            "fr",
            ("Jean Ravel", "Anne Gallet"),
        ),
        ("« Non », ont dit Jean Ravel, Luc Dorme et la CGT.", "fr", ("Jean Ravel", "Luc Dorme", "CGT")),
        ("« Non », ont dit Jean Ravel (UP) et Anne Gallet (PV).", "fr", ("Jean Ravel", "Anne Gallet")),
        ("« Non », ont dit le maire, Jean Ravel, et la préfète, Anne Gallet.", "fr", ("Jean Ravel", "Anne Gallet")),
        ("« Non », ont dit Jean Ravel, maire de Lorne, ainsi que la CGT.", "fr", ("Jean Ravel", "CGT")),
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


@rows(
    ("text", "language", "names"),
    [
        ("The board met Ann Porter, the mayor, and Tom Dale said the weir would close.", "en", ("Tom Dale",)),
        ("In a letter to Ann Porter, the mayor, and Tom Dale said it was safe.", "en", ("Tom Dale",)),
        ("The board met Ann Porter of the Weir Union and Tom Dale said it was safe.", "en", ("Tom Dale",)),
        ("Asked about Ann Porter of Lorne and her plan, Tom Dale said it was safe.", "en", ("Tom Dale",)),
        ("Ann Porter, the mayor, resigned, and Tom Dale said the weir would close.", "en", ("Tom Dale",)),
        ("Ann Porter, the mayor, and Tom Dale says it is safe.", "en", ("Tom Dale",)),
        ("Le conseil a reçu Jean Ravel, le maire, et Anne Gallet a dit que le gué ferme.", "fr", ("Anne Gallet",)),
        ("Contre l'avis du maire, Jean Ravel, la préfète a dit que le gué ferme.", "fr", ("préfète",)),
        ("Jean Ravel, tout comme Anne Gallet, dit que le gué ferme.", "fr", ("Jean Ravel",)),
        ("Jean Ravel, ainsi que le veut la loi, a dit que le gué ferme.", "fr", ("Jean Ravel",)),
        ("Comme Jean Ravel, Anne Gallet dit que le gué ferme.", "fr", ("Anne Gallet",)),
        ("Le conseil a reçu Jean Ravel (UP) et Anne Gallet (PV) dit que le gué ferme.", "fr", ("Anne Gallet",)),
        ("« Non », a dit Jean Ravel, maire de Lorne, et Anne Gallet a souri.", "fr", ("Jean Ravel",)),
        ("« Non », ont dit les élus, et la CGT a souri.", "fr", ("élus",)),
        ("« Non », ont dit Jean Ravel et Luc Dorme, quand la CGT a souri.", "fr", ("Jean Ravel", "Luc Dorme")),
        ("Er traf Karl Kolbe, den Bürgermeister, und Eva Rothe sagte, die Furt sei zu.", "de", ("Eva Rothe",)),
    ],
)
def test_whom_the_words_before_tell_of_does_not_speak_too(text: str, language: str, names: tuple[str, ...]) -> None:
    """Who is met, written to or has a verb already is no subject, and a verb of one has one."""
    assert speakers(text, language) == [names]


@rows(
    ("text", "names"),
    [
        ("Selon Jean Ravel, maire, et Anne Gallet, préfète, le gué tient.", ("Jean Ravel", "Anne Gallet")),
        ("Selon Jean Ravel (UP) et Anne Gallet (PV), le gué tient.", ("Jean Ravel", "Anne Gallet")),
        ("Selon le maire, le préfet et la CGT, le gué tient.", ("maire", "préfet", "CGT")),
        ("D'après Jean Ravel, Anne Gallet et Luc Dorme, le gué tient.", ("Jean Ravel", "Anne Gallet", "Luc Dorme")),
        ("« Le gué tient », selon Jean Ravel, maire de Lorne, et la CGT.", ("Jean Ravel", "CGT")),
    ],
)
def test_all_of_a_list_are_sources(text: str, names: tuple[str, ...]) -> None:
    (quote,) = summarize(text, language="fr").quotes

    assert (quote.speakers, [span.text.lower() for span in quote.text]) == (names, ["le gué tient"])


@rows(
    ("text", "words"),
    [
        ("Selon le maire, la préfète et la CGT ont menti.", "la préfète et la CGT ont menti"),
        ("Selon Jean Ravel, Anne Gallet et Luc Dorme ont menti.", "Anne Gallet et Luc Dorme ont menti"),
        ("Selon le maire, la CGT a menti.", "la CGT a menti"),
    ],
)
def test_the_subjects_of_what_a_source_tells_are_none(text: str, words: str) -> None:
    (quote,) = summarize(text, language="fr").quotes

    assert (len(quote.speakers), [span.text for span in quote.text]) == (1, [words])
