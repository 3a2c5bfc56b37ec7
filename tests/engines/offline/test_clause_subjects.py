"""Whose a verb is that stands behind another clause: a relative one without commas, one that *et* joins."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def speakers(text: str, language: str) -> list[tuple[str, ...]]:
    """The speakers of each quote, in order."""
    return [quote.speakers for quote in summarize(text, language=language).quotes]


@rows(
    ("text", "language", "speaker"),
    [
        ("The man who shot the mayor said he was ill.", "en", "man"),
        ("The man who shot the mayor and robbed two guards said he was ill.", "en", "man"),
        ("The union that represents the pilots said the deal was off.", "en", "union"),
        ("The mayor whose party lost the vote said it was over.", "en", "mayor"),
        ("Marc Olivet left. The union that backed him said the deal was off.", "en", "union"),
        ("Marc Olivet left. A source close to him said the deal was off.", "en", "source"),
        ("Marc Olivet left. A lawyer for him said the deal was off.", "en", "lawyer"),
        ("Marc Olivet est parti. Les élus qui le soutiennent affirment qu'il ment.", "fr", "élus"),
        ("The group which ran the march against the port said it would go on.", "en", "group"),
        ("L'homme qui a agressé le préfet et blessé deux gardes a déclaré qu'il était fou.", "fr", "homme"),
        ("Le syndicat qui représente les dockers affirme que l'accord est mort.", "fr", "syndicat"),
        ("La députée qui a reçu les syndicats affirme que la loi passera.", "fr", "députée"),
        ("Le maire dont le parti a perdu le vote affirme que rien n'est joué.", "fr", "maire"),
    ],
)
def test_the_noun_before_a_relative_clause_speaks(text: str, language: str, speaker: str) -> None:
    """Whoever stands right before the verb is part of the clause that tells which man it was."""
    assert speakers(text, language) == [(speaker,)]


@rows(
    ("text", "language", "actor"),
    [
        ("The woman who leads the union condemned the arrest.", "en", "woman"),
        ("The lawyer for the families who sued the firm rejected the deal.", "en", "lawyer for the families"),
        ("La femme qui dirige le syndicat a condamné l'arrestation.", "fr", "femme"),
    ],
)
def test_the_noun_before_a_relative_clause_takes_the_stand(text: str, language: str, actor: str) -> None:
    """A stand has the same subject as a word of speech."""
    assert summarize(text, language=language).positions[-1].actor == actor


@rows(
    ("text", "language", "speaker"),
    [
        ("Ann Tal, who met the mayor, said the deal was off.", "en", "Ann Tal"),
        ("The port hired the clerk who left, and the mayor said the deal was off.", "en", "mayor"),
        ("The mayor who said the port lied was jailed, the union said.", "en", "union"),
        ("Marc Olivet left. He said the deal was off.", "en", "Marc Olivet"),
        ("Ann Tal pense à ceux qui souffrent, et le préfet affirme que la route est sûre.", "fr", "préfet"),
    ],
)
def test_a_subject_outside_the_clause_is_its_own(text: str, language: str, speaker: str) -> None:
    """Commas close a clause, *and* opens another, and words of saying go on with what is said."""
    assert speakers(text, language)[-1] == (speaker,)


@rows(
    ("text", "spoken"),
    [
        ("Le maire et la CGT affirment que l'accord est mort.", ("maire", "CGT")),
        ("Marie Roy et l'ONU affirment que l'accord est mort.", ("Marie Roy", "ONU")),
        ("Le maire a visité la CGT et le préfet a affirmé que l'accord était mort.", ("préfet",)),
        ("Marie Roy a rencontré le maire et le préfet affirmait que l'accord était mort.", ("préfet",)),
        ("Ni le maire ni le préfet ne dira que l'accord est mort.", ()),
    ],
)
def test_french_subjects_joined_by_et_speak_together_where_the_verb_is_of_many(
    text: str, spoken: tuple[str, ...]
) -> None:
    """A verb of one has the last of them: *et* joined a clause."""
    assert speakers(text, "fr") == ([spoken] if spoken else [])


@rows(
    ("text", "expected"),
    [
        (
            "Although he supports the reform, the warden criticised its timing.",
            [("warden", "supports", "the reform"), ("warden", "opposes", "its timing")],
        ),
        (
            "Ines Harrow left. While she opposes the weir, Mayor Ada Tal welcomed the lock.",
            [("Ada Tal", "opposes", "the weir"), ("Ada Tal", "supports", "the lock")],
        ),
        (
            "Max Harrow left. He opposes the weir, and the union supports the lock.",
            [("Max Harrow", "opposes", "the weir"), ("union", "supports", "the lock")],
        ),
    ],
)
def test_a_pronoun_may_stand_before_its_name(text: str, expected: list[tuple[str, str, str]]) -> None:
    """In a clause that opens the sentence it is the subject behind the comma; elsewhere whoever was named before."""
    found = summarize(text, language="en").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected


@rows(
    ("text", "expected"),
    [
        (
            "The warden backed the plan but now opposes the weir.",
            [("warden", "supports", "the plan"), ("warden", "opposes", "the weir")],
        ),
        (
            "The warden backed the plan and still opposes the weir.",
            [("warden", "supports", "the plan"), ("warden", "opposes", "the weir")],
        ),
        ("Norland Rowers Endorse Ada Tal", [("Norland Rowers", "supports", "Ada Tal")]),
        ("The Harrow Fire Guard was there.", []),
    ],
)
def test_an_adverb_parts_no_joined_verb(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Now* behind *but* or *and* belongs to the verb; a verb with a capital is one in a headline only."""
    found = summarize(text, language="en").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected
