"""English reports: verbs told from nouns, and where the words begin and end that they open."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def runs(text: str) -> list[tuple[str, ...]]:
    """The runs of each quote, in order."""
    return [tuple(run.text for run in quote.text) for quote in summarizer.summarize(text, language="en").quotes]


@rows(
    "text",
    [
        "Several said they would rather leave the town.",
        "Many argued that they would rather leave the town.",
        "Some 66 percent say they would rather leave the town.",
        "Ann Porter made news by saying that they would rather leave the town.",
        "Critics say Roval families would rather leave the town.",
    ],
)
def test_a_word_of_number_may_speak(text: str) -> None:
    """How many, a share and *by* stand before verbs of speech; behind a base form may stand a name."""
    assert [held[0].endswith("would rather leave the town") for held in runs(text)] == [True]


@rows(
    "text",
    [
        "Several alleged thieves left the town.",
        "Roval grew by adding the harbour.",
        "The town has many say over the dam.",
        "Some reported cases were old.",
    ],
)
def test_a_form_that_describes_a_noun_does_not_speak(text: str) -> None:
    """A participle before its noun, a participle of another sense and a noun report nothing."""
    assert runs(text) == []


@rows(
    ("text", "held"),
    [
        ("When John Roe says the dam leaks, the town has to listen.", "the dam leaks"),
        ("While some neighbours say the dam leaks, others trust it.", "the dam leaks"),
        ("If Ann Porter claims that the dam leaks, Roval will sue.", "the dam leaks"),
        ("After Ann Porter said the dam “leaks,” the town met.", "the dam “leaks,”"),
        ("Although Roe warned that the dam leaks – badly, by his account – it was kept.", "the dam leaks"),
    ],
)
def test_a_main_clause_ends_the_words_of_a_subordinate_one(text: str, held: str) -> None:
    """The main clause behind a clause with *when* or *while* is the article's own."""
    assert runs(text)[0][0] in {held, held + " – badly, by his account"}


@rows(
    ("text", "held"),
    [
        (
            "John Roe says that the dam leaks, the town knows it and Porter lied.",
            "the dam leaks, the town knows it and Porter lied",
        ),
        ("When it rained, Roe said the dam leaks, which is bad.", "the dam leaks, which is bad"),
        ("When Roe says the dam, the lock and the weir leak, he lies.", "the dam, the lock and the weir leak"),
    ],
)
def test_a_comma_within_a_report_does_not_end_it(text: str, held: str) -> None:
    """A row of clauses in a main clause, a relative clause and a list of nouns go on."""
    assert runs(text)[0] == (held,)


@rows(
    ("text", "held"),
    [
        ("Ann Porter called Roe a “shark,” accusing him of greed.", ["Roe a “shark,”", "him of greed"]),
        ("Ann Porter called it “fantastic,” telling us that it “works.”", ["it “fantastic,”", "it “works.”"]),
        ("Ann Porter said it was “old,” warning that it leaks.", ["it was “old,”", "it leaks"]),
        ("Ann Porter left, calling Roe a “shark” and accusing him of greed.", ["Roe a “shark”", "him of greed"]),
        ("Ann Porter said it was “old,” adding that Roe knows.", ["it was “old,”", "Roe knows"]),
    ],
)
def test_a_comma_within_the_marks_ends_a_clause_as_well(text: str, held: list[str]) -> None:
    """English print sets the comma inside the marks: the next participle of speech begins behind them."""
    assert [quote[0].rstrip(",") for quote in runs(text)] == [words.rstrip(",") for words in held]


@rows(
    ("text", "held"),
    [
        ("Ann Porter said the “old, warning” signs are gone.", "the “old, warning” signs are gone"),
        ("Ann Porter said it is “old” warning signs that fail.", "it is “old” warning signs that fail"),
        ("Ann Porter said “a dam, explaining nothing, is art.”", "a dam, explaining nothing, is art."),
    ],
)
def test_other_commas_in_marks_end_nothing(text: str, held: str) -> None:
    """Only a comma right before the closing mark closes what stands in the marks."""
    assert runs(text) == [(held,)]


@rows(
    ("text", "held"),
    [
        ("Ann Porter's claim that the dam is “safe” was heard.", "the dam is “safe” was heard"),
        ("Ann Porter came. Few trust her pledge to be “fair” at the talks, and she left.", "to be “fair” at the talks"),
        ("Ann Porter's most explosive claim is that the port is a “joke”.", "the port is a “joke”"),
        ("Roval recalled Ann Porter's warning that the dam would “go”.", "the dam would “go”"),
        ("Ann Porter came. Few trust her promise to “swim” home.", "to “swim” home"),
    ],
)
def test_an_owned_noun_of_speech_opens_marked_words(text: str, held: str) -> None:
    """A claim, a pledge or a warning that is somebody's hands over the clause behind it, if marks stand in it."""
    assert runs(text) == [(held,)]


@rows(
    "text",
    [
        "The claim that the “Old Dam” is safe was heard.",
        "Ann Porter's claim was heard at the “Old Dam”.",
        "Ann Porter's house that the “Old Dam” flooded is gone.",
    ],
)
def test_a_noun_of_nobody_or_without_a_clause_opens_nothing(text: str) -> None:
    """Nobody owns the first claim, nothing follows the second, and a house is no noun of speech."""
    assert not any("Old Dam" in run for found in runs(text) for run in found)


@rows(
    ("text", "held"),
    [
        ("Ann Porter came. Roval has a dam, which she described as “an open door”.", "as “an open door”"),
        ("Roval has a dam, which Ann Porter described as “an open door”.", "as “an open door”"),
        ("Ann Porter describes herself as “an open door”.", "herself as “an open door”"),
        ("Ann Porter met Roe, whom she described as “an open door”.", "as “an open door”"),
        ("Ann Porter has described the dam as “an open door”.", "the dam as “an open door”"),
    ],
)
def test_whoever_describes_something_is_quoted(text: str, held: str) -> None:
    """A name or a pronoun before *described as* says so, and what they describe may stand before them."""
    assert runs(text)[-1] == (held,)


@rows(
    "text",
    [
        "The dam is known as the “Old Dam”.",
        "The dam, described as the “Old Dam”, is closed.",
        "The dam was referred to as the “Old Dam”.",
    ],
)
def test_what_something_is_called_is_nobodys_quote(text: str) -> None:
    """Without anybody who describes it, a name in marks is a name."""
    assert runs(text) == []


@rows(
    ("text", "mention"),
    [
        ("John Roe issued a statement, saying a clinic in Roval is closed.", "John Roe"),
        ("Ann Porter held a meeting, warning the mayor that the dam leaks.", "Ann Porter"),
        ("Ann Porter wrote a letter, telling John Roe that the dam leaks.", "Ann Porter"),
    ],
)
def test_no_subject_stands_behind_a_participle(text: str, mention: str) -> None:
    """What follows *saying* or *telling* is what was said or whom it was said to."""
    told = summarizer.summarize(text, language="en").quotes[-1]
    assert told.speaker_mention is not None
    assert told.speaker_mention.text == mention


@rows(
    ("text", "held"),
    [
        ("In a clip that Ann Porter called “old,” Roe had a dog.", "old,"),
        ("Roval liked those who said the dam was “old,” though Roe had a doubt.", "the dam was “old,”"),
        ("Ann Porter said the dam was old — adding that it leaks.", "the dam was old"),
        ("Ann Porter said the dam was “old” – warning that it leaks.", "the dam was “old”"),
        ("For those who say the dam is “old,” Roe had an answer.", "the dam is “old,”"),
    ],
)
def test_a_main_clause_or_a_dash_ends_a_report(text: str, held: str) -> None:
    """The main clause behind a relative one is the article's own, and a participle behind a dash has its own words."""
    assert held in {found[0] for found in runs(text)}


@rows(
    "text",
    [
        "“The dam holds,” Ann Porter said in a statement.",
        "“The dam holds,” Ann Porter, a spokeswoman, said in a letter on Monday.",
        "Mayor John Roe came. “The dam holds,” Ann Porter wrote in the report.",
    ],
)
def test_where_something_was_said_does_not_speak(text: str) -> None:
    """A statement behind *in* is no speaker."""
    told = summarizer.summarize(text, language="en").quotes[0]
    assert told.speakers == ("Ann Porter",)


@rows(
    ("text", "words"),
    [
        ("Ann Porter said on Monday the pier would close.", ["the pier would close"]),
        ("Ann Porter said Monday night the pier would close.", ["the pier would close"]),
        ("Ann Porter said in a statement Thursday night they had left the pier.", ["they had left the pier"]),
        ("Ann Porter wrote in both letters she was sorry.", ["she was sorry"]),
        ("Ann Porter said at a town meeting in Selton it would stay.", ["it would stay"]),
        ("Ann Porter said as a child she had lived there.", ["as a child she had lived there"]),
        ("Ann Porter said on Monday.", []),
        ("Ann Porter said Monday night.", []),
    ],
)
def test_when_and_where_it_was_said_is_no_part_of_the_words(text: str, words: list[str]) -> None:
    """A day, and a place before a pronoun, stand between the verb and what was said; a day alone is nothing said."""
    quotes = summarizer.summarize(f"The market is old.\n\n{text}", language="en").quotes

    assert [run.text for quote in quotes for run in quote.text] == words


@rows(
    ("text", "held"),
    [
        ("Ann Porter said her worry about the dam is that it leaks.", "her worry about the dam is that it leaks"),
        ("Ann Porter said there was a crack in the dam that Roe saw.", "there was a crack in the dam that Roe saw"),
        (
            "Ann Porter said Roe would close the dam that his father built.",
            "Roe would close the dam that his father built",
        ),
        ("Ann Porter said on Monday in Marlow that the dam leaks.", "the dam leaks"),
        ("Ann Porter told clerks who asked that the dam leaks.", "the dam leaks"),
    ],
)
def test_a_clause_that_has_begun_holds_the_next_that(text: str, held: str) -> None:
    """Behind a verb that is nothing else, *that* belongs to the words themselves and opens none."""
    assert (held,) in runs(text)


@rows(
    "text",
    [
        "The crack added to the row that has split Marlow.",
        "Roe, adding to his lead, won the town.",
        "The harbour responded to Ann Porter in May.",
        "Ann Porter reported from the dam in Marlow.",
        "The dam was old, Roe's aide reported late Thursday in May. Ann Porter reported by the harbour.",
        "The row cost the United States a harbour.",
        "The town has ten pledged boats.",
        "Roe won twice as many votes as previously estimated.",
        "Speaking on Sunday on the show “Dam and Town,” Roe left early.",
    ],
)
def test_what_only_looks_like_a_report_is_none(text: str) -> None:
    """A noun behind *to*, a relative *that*, a place and a participle without a subject hand nothing over."""
    assert [held[0] for held in runs(text) if held[0] != "The dam was old"] == []


@rows(
    ("text", "held"),
    [
        ("Roe said the mayor, Ann Porter, asked for help.", "the mayor, Ann Porter, asked for help"),
        (
            "Roe claimed that the lock in Marlow, Kent, had revealed a crack.",
            "the lock in Marlow, Kent, had revealed a crack",
        ),
        ("Roe said the town, known for its dam, asked for help.", "the town, known for its dam, asked for help"),
    ],
)
def test_commas_around_a_description_end_no_report(text: str, held: str) -> None:
    """The comma right before a verb closes what describes its subject, and opens no clause."""
    assert runs(text)[0] == (held,)


@rows(
    ("text", "speakers"),
    [
        ("Ann Porter left. When asked whether the dam leaks, Roe smiled.", 0),
        ("Ann Porter asked whether the dam leaks.", 1),
    ],
)
def test_a_question_without_an_asker_has_no_speaker(text: str, speakers: int) -> None:
    """*When asked* leaves out who asks."""
    quote = summarizer.summarize(text, language="en").quotes[0]
    assert (quote.text[0].text, len(quote.speakers)) == ("whether the dam leaks", speakers)


@rows(
    ("text", "held"),
    [
        ("Ann Porter urged the owners to return to talks but ruled out a grant.", "the owners to return to talks"),
        ("The mayor, Ann Porter, asked people to save water and criticised the board.", "people to save water"),
        ("Ann Porter told the council to print the report but refused to leave.", "the council to print the report"),
        ("Roval ordered its crews to stay ashore, and accused the port of neglect.", "its crews to stay ashore"),
        ("Ann Porter asked the firm to stop the dig but defended its owner.", "the firm to stop the dig"),
        ("Ann Porter vowed to fight the ruling and was cheered.", "to fight the ruling"),
    ],
)
def test_the_next_verb_of_whoever_asks_ends_what_is_asked_for(text: str, held: str) -> None:
    """*And* or *but* and a past tense go on with the sentence, not with the infinitive."""
    assert runs(text)[0] == (held,)


@rows(
    ("text", "held"),
    [
        ("Ann Porter asked the board to find out who lied and stole the purse.", "who lied and stole the purse"),
        ("Roval urged farmers to plant trees and limited crops.", "plant trees and limited crops"),
        ("The union asked its members to stay calm and united.", "calm and united"),
        ("The union asked its members to vote and have some faith.", "to vote and have some faith"),
    ],
)
def test_an_adjective_and_a_verb_within_what_is_asked_for_end_nothing(text: str, held: str) -> None:
    """A participle before its noun or at the end describes; a verb may share the subject of one asked about."""
    assert runs(text)[0][0].endswith(held)


@rows(
    ("text", "words"),
    [
        ("Anna Rell pointed out that the dam was old.", "the dam was old"),
        ("Anna Rell pointed out the dam was old.", "the dam was old"),
        ("The dam was old, Anna Rell pointed out.", "The dam was old"),
        ("Anna Rell spelled out plans for a new dam.", "plans for a new dam"),
        ("The ministry laid out a plan to mend the dam by June.", "a plan to mend the dam by June"),
    ],
)
def test_a_verb_speaks_by_its_adverb(text: str, words: str) -> None:
    """*out* belongs to the verb and not to what follows."""
    assert runs(text) == [(words,)]


@rows("text", ["Anna Rell pointed at the dam.", "The ministry laid the stones.", "The army ruled the town for a year."])
def test_a_verb_without_its_adverb_is_silent(text: str) -> None:
    """Pointing at a thing, laying one and ruling say nothing."""
    assert runs(text) == []
