"""Where English marked words begin and end: at a verb of the article's own, behind a dash, at a participle."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def runs(text: str) -> list[tuple[str, ...]]:
    """The runs of each quote, in order."""
    found = summarizer.summarize(f"Mayor Ann Porter and John Roe came. {text}", language="en").quotes
    return [tuple(run.text for run in quote.text) for quote in found]


@rows(
    ("text", "held"),
    [
        ("Ann Porter called the dam “a ruin” and ranked Roe below the rest.", "the dam “a ruin”"),
        ("Critics call the dam “a ruin” and describe its builders as poets.", "the dam “a ruin”"),
        ("Ann Porter likened the dam to “a sieve” – a word that hurt the builders.", "the dam to “a sieve”"),
        ("Ann Porter called Roe a “clown” on her radio show in May.", "Roe a “clown”"),
        ("Ann Porter called Roe a “clown” when asked about his plan.", "Roe a “clown”"),
        ("Ann Porter said the dam was “old” in parts, quietly putting Roe on notice.", "the dam was “old” in parts"),
        ("Ann Porter said the dam was “old” in parts, as have many builders.", "the dam was “old” in parts"),
        ("Ann Porter said that the dam “leaks” before turning to the harbour.", "the dam “leaks”"),
        ("“The dam is old,” as Ann Porter put it in May, and it leaks.", "The dam is old,"),
    ],
)
def test_the_article_goes_on_behind_marks(text: str, held: str) -> None:
    """A verb of whoever speaks, a dash, a place, a participle, an echo: none belongs to the words before it."""
    assert runs(text)[0] == (held,)


@rows(
    ("text", "held"),
    [
        ("Ann Porter said the dam was “old” and cracked at night.", "the dam was “old” and cracked at night"),
        ("Ann Porter asked Roe to be “fair” and help the town.", "Roe to be “fair” and help the town"),
        ("Ann Porter said the dam was “old” – and would go.", "the dam was “old” – and would go"),
        ("Ann Porter said the dam – the “old” one – would go.", "the dam – the “old” one – would go"),
        ("Ann Porter called the dam a “gift” in disguise.", "the dam a “gift” in disguise"),
        ("Ann Porter saw the dam as “old, ugly” and as a gift.", "the dam as “old, ugly” and as a gift"),
        ("Ann Porter described it as “a kind” of gift.", "it as “a kind” of gift"),
        (
            "Ann Porter said the dam is “old” in Marlow, including its weir.",
            "the dam is “old” in Marlow, including its weir",
        ),
        ("Roe said the row over pay and strikes demands a “word.”", "the row over pay and strikes demands a “word.”"),
        (
            "Roe says he hopes to win, but he knows that it is “hard.”",
            "he hopes to win, but he knows that it is “hard.”",
        ),
        ("Ann Porter blasted Roe for saying that the dam was “old.”", "Roe for saying that the dam was “old.”"),
        ("As Ann Porter put it in a letter to Roe, the dam is “old.”", "the dam is “old.”"),
        ("Roe met Ada Tal, whom one builder described as “lost.”", "as “lost.”"),
        ("Roe will come because, according to Porter, it would be “cruel” to stay.", "it would be “cruel” to stay"),
        ("According to some in the hall, the dam was “old.”", "the dam was “old.”"),
        ("Roe used the phrase “old dam.”", "old dam."),
    ],
)
def test_words_go_on_behind_marks(text: str, held: str) -> None:
    """A report with its verb, an infinitive, an aside between dashes and what completes a name go on."""
    assert (held,) in runs(text)


@rows(
    ("text", "held"),
    [
        ("Roe was kind, with Ann Porter saying that the dam was “his.”", "the dam was “his.”"),
        ("Ann Porter sent a letter stating that the dam leaks.", "the dam leaks"),
        ("The port placed boards calling the dam a “ruin.”", "the dam a “ruin.”"),
        ("Ann Porter left – only saying that the dam was “his.”", "the dam was “his.”"),
        ("Ann Porter issued a statement saying that the dam leaks.", "the dam leaks"),
        ("Roe said the dam held, despite admitting that it “leaks.”", "it “leaks.”"),
    ],
)
def test_a_participle_may_open_words_without_a_comma(text: str, held: str) -> None:
    """A subject of its own, a dash or the noun it tells of stand before a participle that hands words over."""
    assert (held,) in runs(text)


@rows(
    "text",
    [
        "Roe met a man calling himself “the Wolf.”",
        "Ann Porter left town before announcing her plan.",
        "A boy saying prayers stood there.",
        "Roe began calling the harbour at noon.",
    ],
)
def test_a_participle_that_hands_nothing_over(text: str) -> None:
    """A name one gives oneself, and an object alone are no report."""
    assert runs(text) == []


@rows(
    ("text", "held"),
    [
        ("These men, Roe explained earlier in the hall, were “well paid.”", ("These men", "were “well paid.”")),
        ("These men, Roe said on Monday, were ill.", ("These men", "were ill")),
        ("Roe wrote three letters that called him “lost.”", ("three letters that called him “lost.”",)),
        ("Roe and Porter call them “lost.”", ("them “lost.”",)),
        ("Friends of the dam, however, say it would hold.", ("it would hold",)),
        ("Though Roe called it “old” and called it a “ruin” again, Porter resigned.", ("it a “ruin” again",)),
    ],
)
def test_where_a_report_is_cut_in_two_or_opens(text: str, held: tuple[str, ...]) -> None:
    """A tag with its day between two halves, *that* as a subject, and verbs behind a comma."""
    assert held in runs(text)


@rows("text", ["Roe saw no calls. Porter limited comments.", "It took no more than, say, ten men."])
def test_a_noun_before_a_stop_is_no_verb(text: str) -> None:
    """Nouns in -s that end a sentence, and *say* between commas, hand nothing over."""
    assert runs(text) == []


@rows(
    ("text", "speaker"),
    [
        ("Ada Tal left. Continued John Roe: “The dam is old and it leaks.”", "John Roe"),
        ("Ada Tal and John Roe – both friends of Ann Porter – have said the dam leaks.", "Ada Tal and John Roe"),
        ("Ann Porter reported just today, the town had sued the port.", "Ann Porter"),
    ],
)
def test_who_speaks_behind_a_dash_or_a_verb_at_the_beginning(text: str, speaker: str) -> None:
    """A remark between dashes is none of the subject's, and a verb may open its sentence."""
    quote = summarizer.summarize(text, language="en").quotes[0]
    assert quote.speaker_mention is not None
    assert quote.speaker_mention.text == speaker


@rows(
    "text",
    [
        "Roe taught a class called “Perception” in Marlow.",
        "“No,” replied John Roe, the mayor, said simply.",
        "Roe Answers Porter In A Tone That May Start Quarrels",
    ],
)
def test_a_name_an_adverb_or_a_headline_is_no_report(text: str) -> None:
    """What a class is called, how something was said, and a relative clause in a headline are no words."""
    assert all(held[0].startswith("No") for held in runs(text))


@rows(
    ("text", "held"),
    [
        (
            "The dam was safe while it was new, Ann Porter said Monday on Kent's “Harbour Hour.”",
            "The dam was safe while it was new",
        ),
        ("“The dam is old,” Ann Porter said on the show “Harbour Hour” in May.", "The dam is old,"),
        ("Ann Porter said on Kent's “Harbour Hour” that the dam leaks.", "the dam leaks"),
        ("Ann Porter wrote that she won in a class, “Dams,” at noon.", "she won in a class, “Dams,” at noon"),
    ],
)
def test_the_title_of_a_show_or_a_book_is_nobodys_words(text: str, held: str) -> None:
    """A title in marks behind its owner or its kind opens no words, and makes none of them marked."""
    quotes = summarizer.summarize(f"Mayor Ann Porter came. {text}", language="en").quotes
    marked = held.startswith("The dam is")
    assert [(quote.kind, quote.text[0].text) for quote in quotes] == [("direct" if marked else "indirect", held)]


@rows(
    ("text", "held"),
    [
        ("Ann Porter called it Roe's “old dam.”", "it Roe's “old dam.”"),
        ("Ann Porter read from the book: “Dams Fall.”", "Dams Fall."),
        ("Ann Porter said Roe's “Fall” was hers.", "Roe's “Fall” was hers"),
    ],
)
def test_words_behind_an_owner_may_be_said(text: str, held: str) -> None:
    """Small words, and what a colon announces, are no title."""
    assert (held,) in runs(text)


@rows(
    ("text", "held"),
    [
        ("The builders chanted “Send him home!” as they had in May.", "Send him home!"),
        ("The builders chanted “no pay, no dam” after the town failed to pay.", "no pay, no dam"),
        ("Roe waved a flag, mouthing “thank you” toward the hall.", "thank you"),
        ("Ann Porter praised “the calm of the builders” as she opened the hall.", "the calm of the builders"),
        ("Roe shouted “The dam leaks” moments after the vote closed.", "The dam leaks"),
        ("The builders replied with cries of “We want him” until Roe came.", "We want him"),
        ("Ann Porter posted a note reading “Thanks, Marlow” minutes after it closed.", "Thanks, Marlow"),
        (
            "According to Ann Porter, “The dam is older than the port,” meaning that it leaks.",
            "The dam is older than the port,",
        ),
    ],
)
def test_when_something_was_called_out_is_no_word_of_it(text: str, held: str) -> None:
    """A clause of time, a place and what is meant stand behind the marks that hold all of the words."""
    assert (held,) in runs(text)


@rows(
    ("text", "held"),
    [
        ("Ann Porter has called tolls “unfair,” and her town has cut them.", "tolls “unfair,”"),
        ("Ann Porter called Roe a “thief” (although she likes some of his plans) and left.", "Roe a “thief”"),
        ("Roe was born in what Ann Porter called “the old town,” the port quarter.", "the old town,"),
        ("Ann Porter called Roe “weak,” a coward and a thief.", "Roe “weak,” a coward and a thief"),
        ("Ann Porter called Roe “weak,” “old” and unfit.", "Roe “weak,” “old” and unfit"),
        ("Ann Porter asked for “a new dam” before the winter comes.", "for “a new dam” before the winter comes"),
        ("Ann Porter promised “a fair toll” when the dam opens.", "“a fair toll” when the dam opens"),
    ],
)
def test_where_a_verdict_in_marks_ends(text: str, held: str) -> None:
    """A bracket, a clause with its own subject and what is meant are the article's; a list and a term are not."""
    assert (held,) in runs(text)
