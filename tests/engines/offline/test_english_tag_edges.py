"""English tags: who speaks behind the words, and where the words of a tag end."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _quotes(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="en").quotes]


@rows(
    ("tag", "speaker"),
    [
        ("said Tarrow's top policy aide Jack Sulk", "Jack Sulk"),
        ("said the mayor's chief engineer, Ann Berg", "Ann Berg"),
        ("Michael Holm, a spokesman for Tarrow, said in Port Sella, Calif", "Michael Holm"),
        ("the two-term governor will say on Monday", "two-term governor"),
        ("said the mayor's office on Monday", "mayor's office"),
        ("Ann Tal told a crowd at the harbour that spilled onto the street", "Ann Tal"),
        ("Ann Tal told a crowd in Sella", "Ann Tal"),
    ],
)
def test_a_tag_names_one_speaker(tag: str, speaker: str) -> None:
    """Neither an owner behind the verb, nor a place, nor whoever hears it speaks."""
    assert _quotes(f'"It is too late," {tag}.') == [((speaker,), "It is too late,")]


@rows(
    ("text", "speaker", "held"),
    [
        (
            "The town did not mind the noise, a port official said, adding that it would end.",
            "port official",
            "The town did not mind the noise",
        ),
        (
            "The mayor sent letters to a bank, the Sella Post reported.",
            "Sella Post",
            "The mayor sent letters to a bank",
        ),
        ("The mayor lives in Sella, the police said.", "police", "The mayor lives in Sella"),
        ("That, Ann Tal explained, is by design.", "Ann Tal", "That"),
        ('"I hope they find the letters." Ann Tal said.', "Ann Tal", "I hope they find the letters."),
    ],
)
def test_a_tag_without_marks_hands_over_the_clause_before_it(text: str, speaker: str, held: str) -> None:
    """So does one with an article before a name, and one behind a full stop."""
    assert _quotes(text)[0] == ((speaker,), held)


@rows(
    "text",
    [
        '"I hope they find the letters." Ann Tal spoke on Monday.',
        "Last week, the police said.",
        '"We know it." The mayor will speak on Monday.',
    ],
)
def test_what_is_no_tag_hands_nothing_over(text: str) -> None:
    """A sentence with more to it than a subject and *said* is no tag of the one before."""
    assert all(not quote.speakers for quote in summarize(text, language="en").quotes)


@rows(
    ("text", "held"),
    [
        ('Ann Tal told the press, "We fear the river[.]" As of Monday the lock was shut.', "We fear the river[.]"),
        ('Ann Tal said, "We wait […] for help." On Monday it came.', "We wait […] for help."),
        ("Ann Tal went on to say that the lock was safe.", "the lock was safe"),
        ('Ann Tal went on to say, "We were late."', "We were late."),
        ("Ann Tal went on to accuse the mayor of theft.", "the mayor of theft"),
    ],
)
def test_an_editors_full_stop_ends_a_sentence_and_went_on_to_say_is_one_verb(text: str, held: str) -> None:
    """A full stop alone in square brackets is one; dots there are a cut."""
    assert _quotes(text) == [(("Ann Tal",), held)]


def test_went_on_to_win_says_nothing() -> None:
    """Only a verb of speech behind *went on to* speaks."""
    assert _quotes("Ann Tal went on to win the race.") == []


@rows(
    ("text", "speaker"),
    [
        ("Otto Berg, a lawyer for minister Ann Tal, said the lock was safe.", "Otto Berg"),
        ("Mary Berg, mother of victim Otto Holm, said the lock was safe.", "Mary Berg"),
        ("Mary Berg, wife of the jailed publisher Otto Holm, said the lock was safe.", "Mary Berg"),
        ("Mary Berg, a friend of the victim Otto Holm, said the lock was safe.", "Mary Berg"),
        ("Otto Berg, an adviser to President Ann Tal, said the lock was safe.", "Otto Berg"),
        (
            "Clara Berg, 35, the daughter of former mayor Otto Berg and councillor Maria Holm, said the lock was safe.",
            "Clara Berg",
        ),
        ("A spokesman for Mayor Ann Tal said the lock was safe.", "spokesman for Mayor Ann Tal"),
        ("The secretary of state Ann Tal said the lock was safe.", "Ann Tal"),
        ("The mayor, Ann Tal, said the lock was safe.", "Ann Tal"),
        ("The minister's daughter, Ann Berg, said the lock was safe.", "Ann Berg"),
    ],
)
def test_whom_somebody_serves_or_is_related_to_does_not_speak(text: str, speaker: str) -> None:
    """The name behind a function within a function is that one's, in English too."""
    assert _quotes(text) == [((speaker,), "the lock was safe")]


@rows(
    "text",
    [
        "A week after Ann Tal spoke to the crew, Ben Roe proposed closing the lock.",
        "A week after the flood, Ben Roe suggested closing the lock.",
        "As the town slept, Ben Roe recommended closing the lock.",
    ],
)
def test_a_gerund_behind_the_verb_is_its_object(text: str) -> None:
    """What stands before the subject only says when."""
    assert _quotes(text) == [(("Ben Roe",), "closing the lock")]


@rows("tail", ["during a visit", "this morning", "on Monday evening"])
def test_a_time_behind_the_verb_is_none(tail: str) -> None:
    """A preposition or a part of the day opens no object."""
    assert _quotes(f"The lock is old, Ben Roe said {tail}.") == [(("Ben Roe",), "The lock is old")]


@rows(
    ("text", "expected"),
    [
        (
            "“His mood is grim,” Ann Porter said, but despite the rain, “I think he will go,” said Ada Tal.",
            [("Ann Porter", "His mood is grim,"), ("Ada Tal", "despite the rain, “I think he will go,”")],
        ),
        (
            "“His mood is grim,” Ann Porter said, though at noon, “I think he will go.”",
            [("Ann Porter", "His mood is grim, … I think he will go.")],
        ),
        (
            "Mr Roe admitted the debts of the port – its “sins,” he called them – and left for Marlow.",
            [("Roe", "sins,")],
        ),
        ("“A ruin,” Ann Porter called it.", [("Ann Porter", "A ruin,")]),
        ("Ann Porter replied, “Dear friends, Mr Roe,” who went on to bow.", [("Ann Porter", "Dear friends, Mr Roe,")]),
        (
            "What of the bed, which a judge said was “old” but did not warrant new charges?",
            [("judge", "was “old” but did not warrant new charges")],
        ),
        ("Mr Roe was due to give remarks Sunday at a barn that was “old” and dark.", []),
        (
            "Ann Porter said that John Roe, the father of Ada Tal, who died in May, is “wrong” to say she lied.",
            [("Ann Porter", "John Roe, the father of Ada Tal, who died in May, is “wrong” to say she lied")],
        ),
    ],
)
def test_each_verb_has_its_own_words(text: str, expected: list[tuple[str, str]]) -> None:
    """Marks with a tag of their own, a verdict, a relative clause behind it, and a subject parted from its verb."""
    found = summarize(text, language="en").quotes
    assert [(", ".join(q.speakers), " … ".join(run.text for run in q.text)) for q in found] == expected
