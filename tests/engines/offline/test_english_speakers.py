"""Who speaks in English: surnames of a family, descriptions in commas, participles of singing and writing."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def speakers(text: str) -> list[tuple[str, ...]]:
    """The speakers of each quote in order."""
    return [quote.speakers for quote in summarizer.summarize(f"Report\n\n{text}", language="en").quotes]


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Kind, first run and speakers of each quote in order."""
    quotes = summarizer.summarize(f"Report\n\n{text}", language="en").quotes
    return [(quote.kind, quote.text[0].text, quote.speakers) for quote in quotes]


_FAMILY = "Samuel Brandt died on Friday. His parents, Robert Brandt and Ruth Brandt, were farmers. "


@rows(
    ("text", "speaker"),
    [
        (_FAMILY + "In school, Brandt said he would become a lawyer.", "Samuel Brandt"),
        ("Ann Tal met her son Ian Tal. Tal said it leaked.", "Ann Tal"),
        ("Tom Roe came with Mary Roe, his wife. Roe said it leaked.", "Tom Roe"),
        ("Tom Roe came with Mary Roe. Mr. Roe said it leaked.", "Tom Roe"),
        ("Mary Roe came with Tom Roe. Ms. Roe said it leaked.", "Mary Roe"),
    ],
)
def test_a_surname_alone_is_not_the_family_s(text: str, speaker: str) -> None:
    """Parents, wives and children are called by their full names; *Mr.* and *Ms.* tell two of one name apart."""
    assert speakers(text) == [(speaker,)]


@rows(
    ("text", "speaker"),
    [
        ("Tom Roe left. Jane Roe, a judge, came in. Roe said it leaked.", "Jane Roe"),
        ("Tom Roe met his lawyer, Jane Roe. Later Jane Roe spoke. Roe said it leaked.", "Jane Roe"),
        ("Ann Tal met her son Ian Tal. Ian Tal said it leaked.", "Ian Tal"),
    ],
)
def test_a_namesake_who_is_no_relative_is_the_one_named_last(text: str, speaker: str) -> None:
    """Two strangers of one name: the surname means who was named last; a full name means its owner."""
    assert speakers(text) == [(speaker,)]


@rows(
    ("text", "speaker"),
    [
        ("Ann Porter, of the BBC, one of Roe's four heirs, said it was new.", "Ann Porter"),
        ("Ann Porter, of Valmer, a friend of Roe's three sons, said it was new.", "Ann Porter"),
        ("Kwesi Brandt of Ohio's ninth Congressional District said it leaked.", "Kwesi Brandt"),
        ("Ann Porter of Valmer's old Harbour Board said it leaked.", "Ann Porter"),
        ("The crowd, led by Tom Roe, said the dam was old.", "crowd"),
    ],
)
def test_who_stands_before_descriptions_speaks(text: str, speaker: str) -> None:
    """Neither who is named in a description between commas, nor what belongs to a name behind *of*."""
    assert speakers(text) == [(speaker,)]


@rows(
    ("text", "speaker"),
    [
        ("The plan failed, and of all towns Valmer's Ann Porter said it leaked.", "Ann Porter"),
        ("Ann Porter's new Harbour Board said it leaked.", "Ann Porter's new Harbour Board"),
        ("Ann Porter, one of four heirs, and Tom Roe left. Roe said it leaked.", "Tom Roe"),
    ],
)
def test_a_subject_near_its_verb_stays_one(text: str, speaker: str) -> None:
    """A genitive that no preposition governs leaves its noun the subject."""
    assert speakers(text) == [(speaker,)]


@rows(
    ("text", "quote"),
    [
        ("The guests arrived, chanting “We will not leave” all the way.", ("direct", "We will not leave", ("guests",))),
        (
            "The band leader called the guests to the stage, singing “It is our time.”",
            ("direct", "It is our time.", ("band leader",)),
        ),
        ("The singer, humming “We are home,” called the guests.", ("direct", "We are home,", ("singer",))),
        ("In a box, a doctor had typed “she is calm” on her papers.", ("direct", "she is calm", ("doctor",))),
        ("On the wall Ann Porter scrawled “The dam is old.”", ("direct", "The dam is old.", ("Ann Porter",))),
        ("“Promise me you'll stay,” Ann Porter sang.", ("direct", "Promise me you'll stay,", ("Ann Porter",))),
    ],
)
def test_who_sings_or_writes_marked_words_speaks(text: str, quote: tuple[str, str, tuple[str, ...]]) -> None:
    """The words are those within the marks, and the speaker is who the sentence begins with."""
    assert told(text) == [quote]


@rows(
    "text",
    [
        "Ann Porter sang Roe's “Old Harbour” to the guests.",
        "Ann Porter typed three letters about the “old dam” there.",
        "The prices rose, and the body type called “small” was gone.",
    ],
)
def test_a_song_or_a_letter_is_no_speech(text: str) -> None:
    """A verb of singing or writing hands over what stands in marks right beside it, and nothing else."""
    assert not any("Porter" in speaker for names in speakers(text) for speaker in names)


@rows(
    ("text", "speaker"),
    [
        ("The court ruled on Monday. The court's summary said the dam was old.", "court"),
        ("The ministry met. The ministry's bulletin said the dam was old.", "ministry"),
    ],
)
def test_a_document_speaks_for_whose_it_is(text: str, speaker: str) -> None:
    """A summary, a bulletin and their like speak for whoever issued them."""
    assert speakers(text)[-1] == (speaker,)


@rows(
    "text",
    [
        "A search of the van found that the lock was broken.",
        "The clip says the dam is old.",
    ],
)
def test_searches_and_clips_are_nobody(text: str) -> None:
    """What is only looked at is no actor."""
    assert all(names == () for names in speakers(text))


def test_a_participle_of_speech_ends_what_a_tag_takes_up() -> None:
    """Marks behind another participle are a quote of their own."""
    text = "“We stay,” Ann Porter said to Tom Roe before asking him, “Do you know where we go from here?”"
    assert [run for _, run, _ in told(text)] == ["We stay,", "Do you know where we go from here?"]


@rows(
    ("text", "speaker"),
    [
        ("Wanda Varga, the likely heir should Tom Moe remain ill, has said she would go.", "Wanda Varga"),
        ("Ann Porter, a clerk when Tom Moe was mayor, said the dam was old.", "Ann Porter"),
    ],
)
def test_who_is_explained_by_a_noun_with_a_clause_speaks(text: str, speaker: str) -> None:
    """A noun between commas may have a clause of its own, whose subject does not speak."""
    assert speakers(text) == [(speaker,)]


def test_who_is_sworn_in_says_nothing() -> None:
    """*Sworn in* hands over no words; *swore* does."""
    assert speakers("On Friday Tom Moe was sworn in as mayor.") == []
    assert speakers("Tom Moe swore that the dam was old.") == [("Tom Moe",)]


def test_the_latter_is_whoever_was_named_last() -> None:
    """*The latter* is nobody of its own."""
    text = "Prefect Marc Olivet met mayor Jane Roy. The latter said the road was safe."
    assert [quote.speakers for quote in summarizer.summarize(text, language="en").quotes] == [("Jane Roy",)]


@rows(
    ("text", "speaker"),
    [
        ("Mary Roe met the sheriff, Ian Tal, and said the weir had burst.", "Mary Roe"),
        ("Mary Roe met her new deputy, Ian Tal, and said the weir had burst.", "Mary Roe"),
        ("Mary Roe thanked the owner of the weir, Ian Tal, but said it had burst.", "Mary Roe"),
        ("Mary Roe met the sheriff, Ian Tal, and he said the weir had burst.", "Ian Tal"),
        ("Mary Roe met the sheriff, and Ian Tal said the weir had burst.", "Ian Tal"),
    ],
)
def test_whoever_is_met_in_commas_does_not_go_on(text: str, speaker: str) -> None:
    """Behind *and* the subject of the verb before speaks, not its object."""
    assert speakers(text) == [(speaker,)]


@rows(
    ("text", "speaker"),
    [
        ("Lyn Roe -- whose husband signed the act -- has said that it is old.", ("Lyn Roe",)),
        ("Lyn Roe - who met Jack Moe last week - said it leaked.", ("Lyn Roe",)),
        ("The harbour judge -- who has been in a row with Jack Moe -- said she regretted it.", ("harbour judge",)),
        ("Lyn Roe, 52 -- a friend of Jack Moe -- said it leaked.", ("Lyn Roe",)),
    ],
)
def test_dashes_that_a_typewriter_has_enclose_a_description(text: str, speaker: tuple[str, ...]) -> None:
    """*Roe -- who met Moe -- said* is Roe's, as behind longer dashes."""
    assert speakers(text) == [speaker]


_CASE = "Jack Moe tried the case. "


@rows(
    ("text", "expected"),
    [
        ("Mary Roe, who clerks say took bribes, has left.", [("indirect", "took bribes", ("clerks",))]),
        ("Mary Roe, who neighbours say took bribes, has left.", [("indirect", "took bribes", ("neighbours",))]),
        ("Orrin, which Ian Tal sued in May, denied any theft.", [("indirect", "any theft", ())]),
        ("Mary Roe, whom Ian Tal sued in May, denied any theft.", [("indirect", "any theft", ("Mary Roe",))]),
        ("Mary Roe, who says she took no bribes, has left.", [("indirect", "she took no bribes", ("Mary Roe",))]),
    ],
)
def test_the_subject_of_a_relative_clause_is_that_clause_s(
    text: str, expected: list[tuple[str, str, tuple[str, ...]]]
) -> None:
    """*Who prosecutors say* tells whose words they are, and the main verb has another subject."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        (_CASE + '"It leaks," I said. "It has leaked for years."', [(), ()]),
        (_CASE + '"This is a big win for me," I confessed.', [()]),
        (_CASE + "I told Lyn Roe that the dam leaked.", [()]),
        (_CASE + "We asked whether the dam leaked.", [()]),
        (_CASE + '"Your Honour," I said, "it leaks."', [()]),
        (_CASE + '"Will it hold?" I asked. "It will hold," he said.', [(), ("Jack Moe",)]),
        (_CASE + '"I said that it leaks," Moe said. "We told you that it leaks."', [("Jack Moe",)] * 2),
        (_CASE + "As we reported, Moe said it leaked.", [("Jack Moe",)]),
    ],
)
def test_the_writer_is_nobody_whom_the_article_names(text: str, expected: list[tuple[str, ...]]) -> None:
    """*I said* outside marks hands over words of the writer, and so does what goes on behind them."""
    assert speakers(text) == expected


@rows(
    ("text", "speaker"),
    [
        ("Lyn Roe, later alleging that Jack Moe wanted to sell the dam, said she would go.", "Lyn Roe"),
        (
            "A port official, speaking in private because of Jack Moe's plans, said it leaked.",
            "official",
        ),
        ("A baker in Valmer, fearing that Jack Moe would hear of it, said it leaked.", "baker"),
        ("Lyn Roe, citing a letter that Jack Moe wrote, said it leaked.", "Lyn Roe"),
        ("Lyn Roe, who called Jack Moe's plan “foolish,” said she would go.", "Lyn Roe"),
        ("The baker, who called Jack Moe a “fool,” said he would go.", "baker"),
        ("In talks with Jack Moe, standing at the dam, Lyn Roe said it leaked.", "Lyn Roe"),
        ("The dam broke, killing two, Lyn Roe said.", "Lyn Roe"),
        ("Several bakers, including the son of Lyn Roe, said it leaked.", "bakers"),
    ],
)
def test_what_stands_in_commas_before_a_verb_holds_no_subject(text: str, speaker: str) -> None:
    """A participle tells of the noun before its comma, a relative clause too where marks hold the closing one."""
    assert speaker in speakers(text)[-1][0]


@rows(
    ("text", "speaker"),
    [
        ("Friends say the port is calm.", ("Friends",)),
        ("Others said the port was calm.", ("Others",)),
        ("People in Valmer said the port was calm.", ("People",)),
        ("Growers on either bank warn that the port will close.", ("Growers",)),
        ("Backers of the toll, however, say it would pay for the lock.", ("Backers of the toll",)),
        ("Boat makers, for instance, argue that trade grew.", ("Boat makers",)),
        ("Lyn Roe, in turn, said that trade grew.", ("Lyn Roe",)),
        ("Talks with Lyn Roe suggested that the port was calm.", ()),
        ("Studies suggest that the port is calm.", ()),
        ("Sales in Valmer suggested that the port was calm.", ()),
    ],
)
def test_a_plural_for_people_opens_a_sentence(text: str, speaker: tuple[str, ...]) -> None:
    """A sentence's capital hides no plural for people, be a place or an aside behind it; things say nothing."""
    assert speakers(text) == [speaker]


_PORT = "Bo Doe runs the port. "


@rows(
    ("text", "expected"),
    [
        (_PORT + "“Worms have more spine than Jack Moe,” reads an editorial in The Valmer Herald.", [()]),
        (_PORT + "“They care,” Jack Moe said of the Roe campaign, “and I know it.”", [("Jack Moe",)]),
        (
            _PORT + "When he died, Mayor Lyn Moe released the following statement:\n\n“We mourn our friend.”",
            [("Lyn Moe",)],
        ),
        (_PORT + "When Jack Tal died, Lyn Moe released this statement: “We mourn our friend.”", [("Lyn Moe",)]),
        (_PORT + "Jack Moe put off deciding whether Lyn Roe could stay but said it leaked.", [("Jack Moe",)]),
        (_PORT + "Jack Moe knows what Lyn Roe thinks and said it leaked.", [("Jack Moe",)]),
        (_PORT + "Lyn Roe left and Jack Moe laughed and said it leaked.", [("Jack Moe",)]),
        (_PORT + "“It leaks,” said Jack Moe. “He is no Roe,” he said.", [("Jack Moe",), ("Jack Moe",)]),
    ],
)
def test_whoever_only_depends_or_stands_in_marks_is_no_subject(text: str, expected: list[tuple[str, ...]]) -> None:
    """Names in marked words, in a clause that opens the sentence and behind *whether* are not the verb's subject."""
    assert speakers(text) == expected


@rows(
    ("text", "expected"),
    [
        ("I met Lyn Roe and said that it leaked.", [()]),
        ("When I asked Lyn Roe about it, she looked at me and said, “It leaks!”", [("Lyn Roe",)]),
        ("After a gale hitting Valmer and Arlen, Mayor Lyn Roe said it leaked.", [("Lyn Roe",)]),
        ("Jack Moe left. “It leaked for years,” remembered Lyn Roe, a former clerk.", [("Lyn Roe",)]),
        ("Jack Moe left. “It leaked for years,” shrugged Lyn Roe.", [("Lyn Roe",)]),
        ("Jack Moe left and said it leaked.", [("Jack Moe",)]),
    ],
)
def test_whoever_acts_last_before_a_verb_speaks(text: str, expected: list[tuple[str, ...]]) -> None:
    """Behind a comma a subject begins anew; an unknown past form behind marks with a name is a tag."""
    assert [found for found in speakers(text) if found or expected == [()]][-1:] == expected


@rows(
    ("text", "speaker"),
    [
        ("Jack Moe's plumber denied the claim.", "Jack Moe's plumber"),
        ("Jack Moe's family said the dam leaked.", "Jack Moe's family"),
        ("Jack Moe's ally said the dam leaked.", "Jack Moe's ally"),
        ("Jack Moe died in May. His family said he had been well.", "family"),
        ("Jack Moe died in May. The family said he had been well.", "family"),
        # traps: what somebody wrote is theirs, and a word in -ly behind a pronoun is an adverb
        ("Jack Moe's reply said the dam leaked.", "Jack Moe"),
        ("Jack Moe's letter said the dam leaked.", "Jack Moe"),
        ("Jack Moe reportedly said the dam leaked.", "Jack Moe"),
        ("Lyn Roe leads the crew that recently said the dam leaked.", "crew"),
    ],
)
def test_somebody_else_s_people_speak_for_themselves(text: str, speaker: str) -> None:
    """*Moe's plumber said* is not Moe's word, and *family* is no adverb."""
    assert speakers(text) == [(speaker,)]
