"""English tags behind marked words: who stands in them, and where they are none."""

from __future__ import annotations

import summarizer
from tests.tables import rows

Told = tuple[str, str | None]


def told(text: str) -> list[Told]:
    """The first run of each quote and the words that name its speaker, in order."""
    found = summarizer.summarize(text, language="en").quotes
    return [(quote.text[0].text, quote.speaker_mention.text if quote.speaker_mention else None) for quote in found]


@rows(
    ("text", "mention"),
    [
        ("“The dam is old,” the retired mayor said.", "the retired mayor"),
        ("“The dam is old,” Marlow-based Ann Porter said.", "Marlow-based Ann Porter"),
        ("“The dam is old,” the paper's editorial board said.", "the paper's editorial board"),
        ("“The dam is old,” the shipping tycoon told the Marlow Times.", "the shipping tycoon"),
        ("“The dam is old,” the harbour's Ann Porter said.", "the harbour's Ann Porter"),
    ],
)
def test_a_tag_begins_with_what_describes_its_subject(text: str, mention: str) -> None:
    """Words between the marks and a known name or function belong to the subject, and to what names the speaker."""
    assert told(text) == [("The dam is old,", mention)]


@rows(
    "text",
    [
        "The “old dam” phrase Ann Porter cited on Monday has been heard before.",
        "The town left “Dam Alley,” which Ann Porter said was old.",
        "The town left “Dam Alley,” telling Ann Porter that it was old.",
    ],
)
def test_a_clause_behind_marks_is_no_tag(text: str) -> None:
    """A noun that the marks describe, a relative clause and a participle hand none of them over to a subject."""
    assert not any(quote.startswith(("old dam", "Dam Alley")) for quote, _ in told(text))


@rows(
    ("text", "mention"),
    [
        ("“The dam is old,” Ann Porter said, adding that it leaks.", "Ann Porter"),
        ("John Roe listened. “The dam is old,” he said, noting that it leaks.", "he"),
        ("Ann Porter said the dam was old, adding that it leaks.", "Ann Porter"),
        ("Senator Ann Porter (North) defended the dam, saying that it leaks.", "Senator Ann Porter"),
        ("Ann Porter came. She opened the dam, explaining that it leaks.", "She"),
    ],
)
def test_a_participle_goes_on_with_whoever_speaks(text: str, mention: str) -> None:
    """A participle of speech has the speaker of its sentence, or the subject that opens it, and names them."""
    assert told(text)[-1] == ("it leaks", mention)


@rows(
    ("text", "mention"),
    [
        ("“The dam is old,” Ann Porter said. John Roe resigned, adding that it leaks.", "John Roe"),
        ("Ann Porter resigned when he came, adding that it leaks.", "Ann Porter"),
        ("Ann Porter (North) and John Roe came. John Roe resigned, adding that it leaks.", "John Roe"),
    ],
)
def test_a_participle_has_no_subject_from_elsewhere(text: str, mention: str) -> None:
    """Neither the speaker of the sentence before nor a pronoun behind the subject is whose words follow."""
    assert told(text)[-1] == ("it leaks", mention)


@rows(
    ("text", "mention"),
    [
        ("“Will the dam hold?” Ann Porter asked.", "Ann Porter"),
        ("“Will the dam hold?” Ms. Porter said on Monday.", "Ms. Porter"),
        ("“Will the dam hold?” Mr. Roe told the Marlow Times.", "Mr. Roe"),
        ("“Will the dam hold?” Ann Porter said, shaking her head.", "Ann Porter"),
        ("“Will the dam hold?” The Roval council asked in May.", "The Roval council"),
    ],
)
def test_a_question_does_not_end_the_sentence_of_its_tag(text: str, mention: str) -> None:
    """A name that begins with a capital behind a question or an exclamation may still be its tag."""
    assert told(f"Mayor Ann Porter came with John Roe. {text}") == [("Will the dam hold?", mention)]


@rows(
    "text",
    [
        "“Will the dam hold?” Ann Porter said the mayor would know.",
        "“Will the dam hold?” Ann Porter said in May they would sue.",
        "“Will the dam hold?” Ann Porter told him to leave.",
        "“Will the dam hold?” Ann Porter said: “We know.”",
    ],
)
def test_a_sentence_with_words_of_its_own_is_no_tag(text: str) -> None:
    """A verb that opens words behind it hands over none before it."""
    assert ("Will the dam hold?", "Ann Porter") not in told(text)


@rows(
    ("text", "mention"),
    [
        ("“The dam is old,” Ann Porter said.\n\n“It leaks at night.”", "Ann Porter"),
        ("“The dam is old,” Ann Porter said, adding that it is ugly. “It leaks at night.”", "Ann Porter"),
        ("Ann Porter came. “The dam is old,” she said.\n\n“It leaks at night.”", "she"),
        ("“The dam is old,” the retired mayor said, noting that it is ugly. “It leaks at night.”", "the retired mayor"),
        ("“The dam is old,” Roe told us.\n\n“It leaks at night.”", "Roe"),
    ],
)
def test_marked_words_go_on_under_the_tag_before_them(text: str, mention: str) -> None:
    """A paragraph of nothing but marked words, or a sentence behind a tag that reports more, keeps the tag."""
    assert told(f"Ann Porter and John Roe spoke. {text}")[-1] == ("It leaks at night.", mention)


@rows(
    "text",
    [
        "“The dam is old,” Ann Porter said. John Roe nodded. “It leaks at night.”",
        "“The dam is old,” Ann Porter said, and John Roe said that it is ugly. “It leaks at night.”",
        "“The dam is old,” Ann Porter said.\n\nThe crowd laughed.\n\n“It leaks at night.”",
    ],
)
def test_a_tag_ends_where_somebody_else_comes(text: str) -> None:
    """Neither another sentence nor another speaker in between leaves the tag in force."""
    assert told(text)[-1] == ("It leaks at night.", None)


@rows(
    ("announced", "mention"),
    [
        ("Ann Porter went on:", "Ann Porter"),
        ("She told her audience, to loud applause:", "She"),
        ("The mayor then said:", "The mayor"),
        ("Said Ann Porter:", "Ann Porter"),
        ("Ann Porter had an answer:", "Ann Porter"),
    ],
)
def test_a_colon_gives_the_word_to_the_next_paragraph(announced: str, mention: str) -> None:
    """Marked words that fill a paragraph have the speaker whom the sentence before them announces."""
    assert told(f"Mayor Ann Porter came.\n\n{announced}\n\n“The dam is old and leaks.”") == [
        ("The dam is old and leaks.", mention)
    ]


@rows(
    "announced",
    [
        "She told her audience to applaud.",
        "There was one reason:",
        "She spoke:\n\nAll laughed.",
    ],
)
def test_a_colon_far_off_announces_nobody(announced: str) -> None:
    """A full stop, a sentence about nobody and a paragraph in between name no speaker of the marked words."""
    assert told(f"Mayor Ann Porter came.\n\n{announced}\n\n“The dam is old and leaks.”")[-1][1] is None


@rows(
    ("text", "mention"),
    [
        ("Ann Porter left in May, but the inquiry said the dam was old.", "the inquiry"),
        ("The council of Roval met, and several neighbours said the dam was old.", "several neighbours"),
        ("When Ann Porter came, the lock keepers said the dam was old.", "the lock keepers"),
        ("Ann Porter resigned after the inspectors said the dam was old.", "the inspectors"),
        ("Ann Porter's plan failed, and some of the engineers said the dam was old.", "some of the engineers"),
    ],
)
def test_the_phrase_right_before_a_verb_speaks(text: str, mention: str) -> None:
    """An unknown phrase that touches the verb is its subject, not a name further off."""
    assert told(text) == [("the dam was old", mention)]


@rows(
    ("text", "mention"),
    [
        ("Ann Porter, the head of the port, said the dam was old.", "Ann Porter"),
        ("Ann Porter (North) often said the dam was old.", "Ann Porter"),
        ("Mayor Ann Porter of Roval said the dam was old.", "Mayor Ann Porter"),
    ],
)
def test_a_phrase_that_belongs_to_a_name_does_not_speak(text: str, mention: str) -> None:
    """What is added to a name, in commas, in brackets or with *of*, leaves the word to the name."""
    assert told(text) == [("the dam was old", mention)]


@rows(
    "text",
    [
        "As the dam broke, Ann Porter called the crew.",
        "While the dam held, Ann Porter said nothing.",
        "After the dam was closed, Ann Porter warned.",
        "In a town where the dam leaks, Ann Porter said nothing.",
        "Though the dam was old, Ann Porter said nothing.",
    ],
)
def test_a_clause_that_only_says_when_is_not_told(text: str) -> None:
    """What begins with *as* or *after* and has no main clause is no report that a tag closes."""
    assert not any("dam" in quote for quote, _ in told(text))


@rows(
    ("text", "quote"),
    [
        ("The dam will hold, Ann Porter said on Monday.", "The dam will hold"),
        ("In May the dam broke and flooded the town, Ann Porter said.", "In May the dam broke and flooded the town"),
        ("When it rains, the dam leaks, Ann Porter said.", "When it rains, the dam leaks"),
    ],
)
def test_a_main_clause_is_told_whatever_opens_it(text: str, quote: str) -> None:
    """A sentence that begins with *when* is reported with its main clause."""
    assert [quote for quote, _ in told(text)] == [quote]


@rows(
    ("text", "mention"),
    [
        ("“The dam is old,” Marlowbook said.", "Marlowbook"),
        ("The users of Marlowbook left. Marlowbook said the dam is old.", "Marlowbook"),
        ("The dam leaks, and Brynne said the dam is old.", "Brynne"),
        ("“The dam is old,” Harbourist wrote on Monday.", "Harbourist"),
        ("When the dam broke, the town left, but Roloson said the dam is old.", "Roloson"),
    ],
)
def test_a_name_of_one_word_speaks(text: str, mention: str) -> None:
    """A word with a capital right before the verb is a name, at the head of a sentence if it has one within another."""
    assert told(text)[-1][1] == mention


@rows(
    "text",
    [
        "Nothing said the dam is old.",
        "Yesterday said the dam is old.",
        "Timber said the dam is old.",
    ],
)
def test_a_capital_at_the_head_of_a_sentence_is_no_name(text: str) -> None:
    """Every sentence begins with a capital: one before a word of the dictionary tells nothing."""
    assert all(mention is None for _, mention in told(text))


@rows(
    ("text", "mention"),
    [
        ("“The dam is old,” the plumber said.", "the plumber"),
        ("“The dam is old,” a plumber from Marlow said.", "a plumber from Marlow"),
        ("“The dam is old!” the plumber shouted.", "the plumber"),
        ("“The dam is old,” said retired captain Ann Porter, who left in May.", "Ann Porter"),
        ("“The dam is old,” Ann Porter, Roe's former aide, said in a letter.", "Ann Porter"),
    ],
)
def test_whoever_stands_between_marks_and_a_verb_speaks(text: str, mention: str) -> None:
    """A phrase that no list knows, a name described behind it or behind the verb: all of them end the words."""
    quote, named = told(f"The hall was full. {text}")[0]
    assert quote.startswith("The dam is old")
    assert named is not None
    assert named.endswith(mention)


@rows(
    ("text", "mention"),
    [
        ("“Go home!” Ann Porter shouted.", "Ann Porter"),
        ("“Go home!” Ann Porter shouted, shorthand for her dislike of Marlow.", "Ann Porter"),
        ("“Go home!” Ann Porter said last week.", "Ann Porter"),
        ("“Go home!” Ann Porter said about Roe's effort to speak.", "Ann Porter"),
        ("“Go home!” Ann Porter said softly.", "Ann Porter"),
    ],
)
def test_a_shout_is_closed_by_its_tag(text: str, mention: str) -> None:
    """Weak verbs, adverbs, past weeks and what was spoken of may close a tag behind an exclamation."""
    assert told(f"The hall was full. {text}") == [("Go home!", mention)]


@rows(
    ("text", "held"),
    [
        ("Roe was grim: “The dam is old and leaks,” he said in May.", ["The dam is old and leaks,"]),
        ("Some disagreed (“We like the old dam,” wrote Ann Porter), and left.", ["We like the old dam,"]),
        ("“The dam is old,” Roe told the Times in May, “and it leaks.”", ["The dam is old,", "and it leaks."]),
        ("When somebody shouted, “Dam,” Roe joked, with a smile, “We know about it.”", ["We know about it."]),
        ("Walking in to chants of “Roe! Roe!” the mayor said his town was “old.”", ["his town was “old.”"]),
    ],
)
def test_marks_that_belong_elsewhere_are_no_part_of_a_quote(text: str, held: list[str]) -> None:
    """A colon, a bracket, another verb and an object of its own part a verb from what stands before it."""
    found = summarizer.summarize(f"Mayor Ann Porter and John Roe came. {text}", language="en").quotes
    assert [run.text for run in found[-1].text] == held


@rows(
    ("text", "last"),
    [
        ("Ann Porter, who leaves in May, praised Roe for “courage in the storm.”", "Roe for “courage in the storm.”"),
        ("Roe called the dam “old,” denounced Porter's plan and left.", "the dam “old,”"),
        ("Ann Porter, who loves the old dam, called the new one “ugly.”", "the new one “ugly.”"),
    ],
)
def test_a_verb_that_judges_has_its_object_behind_it(text: str, last: str) -> None:
    """What stands behind verbs of praise, of blame and of calling is what they judge, and never speaks."""
    assert last in [quote for quote, _ in told(text)]


def test_the_person_is_whoever_was_spoken_of() -> None:
    """*The person* takes up a source without a name, as a pronoun does."""
    text = "A former clerk said the dam was old. “It leaks at night,” the person said."
    quotes = summarizer.summarize(text, language="en").quotes
    assert quotes[0].speakers == quotes[1].speakers


@rows("hearer", ["reporters", "the Marlow Times", "a crowd in Oro"])
def test_a_tag_is_one_whatever_the_speaker_added(hearer: str) -> None:
    """What stands behind the comma has a verb of its own, and is not what the first verb tells."""
    text = f'"We will not sign," the minister told {hearer}, adding that the deal was dead.'
    cues = [quote.cue.text for quote in summarizer.summarize(text, language="en").quotes if quote.cue]

    assert cues == ["told", "adding"]


@rows(
    ("text", "runs"),
    [
        ("“The dam is old,” Roe told the press, “and it leaks.”", [["The dam is old,", "and it leaks."]]),
        ("Roe told the press the dam was old: “It leaks.”", [["the dam was old"], ["It leaks."]]),
        ("Roe said the dam was old: “It leaks at night.”", [["the dam was old"], ["It leaks at night."]]),
        ("Roe told the Val Herald the dam “leaks badly” in May.", [["the dam “leaks badly” in May"]]),
        ("The dam leaks, according to the Marlow Times report.", [["The dam leaks"]]),
        ("Roe said the dam leaks, according to the Marlow Times report.", [["the dam leaks"]]),
        # a trap: words without a clause before the colon
        ("Roe said of the dam: “It leaks at night.”", [["It leaks at night."]]),
    ],
)
def test_hearers_reports_and_colons_part_words(text: str, runs: list[list[str]]) -> None:
    """Who hears is no part of the words, nor is the noun behind a source; a sentence behind a report stands alone."""
    found = summarizer.summarize(f"Mayor John Roe came. {text}", language="en").quotes
    assert [[run.text for run in quote.text] for quote in found] == runs
