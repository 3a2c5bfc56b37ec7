"""What newspapers print around names and verbs: parties in brackets, addressees, semicolons, reflexives, headlines."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Summary
from tests.tables import rows


def read(text: str, language: str) -> Summary:
    return summarize(f"Le port. The port.\n\n{text}", language=language)


@rows(
    ("text", "language", "speaker"),
    [
        ("Der Bürgermeister von Val, Jens Kolb (SPD), hat gesagt, der Damm halte.", "de", "Jens Kolb"),
        ("Jens Kolb (CDU) sagte, der Damm halte.", "de", "Jens Kolb"),
        ("Le président (LR) du conseil de Val, Paul Mérel, a dit que la digue tiendrait.", "fr", "Paul Mérel"),
        ("La maire (PS) de Val a dit que la digue tiendrait.", "fr", "maire (PS) de Val"),
        ("Sen. Dana Roe (R-Val) told reporters the dam would hold.", "en", "Dana Roe"),
        ("Der Verband der Häfen (VDH) sagte, der Damm halte.", "de", "Verband der Häfen"),
    ],
)
def test_a_party_in_brackets_never_speaks(text: str, language: str, speaker: str) -> None:
    """The party behind a person's name or within a function is neither the subject nor the end of either."""
    assert [quote.speakers for quote in read(text, language).quotes] == [(speaker,)]


@rows(
    ("text", "words"),
    [
        ("Dana Roe told reporters she was “not going to pay for it.”", "she was “not going to pay for it.”"),
        ("Dana Roe told the Val Herald it was “far too late.”", "it was “far too late.”"),
        ("According to Dana Roe, the toll costs $14 a year; Ann Porter put it at $7.", "the toll costs $14 a year"),
        ("Dana Roe said “the dam will hold; it is made of stone.”", "the dam will hold; it is made of stone."),
        ("Dana Roe told “the story of the dam.”", "the story of the dam."),
    ],
)
def test_english_words_begin_behind_who_is_told_and_end_at_a_semicolon(text: str, words: str) -> None:
    """Whom somebody speaks to is no part of the words; a semicolon outside marks gives the word back."""
    assert read(text, "en").quotes[0].text[0].text == words


@rows(
    ("text", "language"),
    [
        ("Umweltminister Paul Kolb äußerte sich zurückhaltend.", "de"),
        ("Anna Kolb äußerte sich am Montag besorgt.", "de"),
    ],
)
def test_how_somebody_spoke_is_nothing_said(text: str, language: str) -> None:
    """A reflexive verb with an adverb hands nothing over."""
    assert read(text, language).quotes == ()


@rows(
    ("text", "count"),
    [
        ("Selon Claire Vannier, il manquerait 80 millions d'euros dans les comptes.", 0),
        ("D'après la maire, elle vendrait le moulin à perte.", 0),
        ("Claire Vannier a dit qu'elle vendrait le moulin.", 1),
    ],
)
def test_a_conditional_behind_a_source_is_no_plan(text: str, count: int) -> None:
    """What is said to be so is nobody's plan; what a speaker says she would do is hers."""
    assert len(read(text, "fr").positions) == count


def test_a_german_headline_leaves_articles_out() -> None:
    """A noun of the dictionary behind an institution in a headline is no name: *wirft Landkreis Täuschung vor*."""
    summary = summarize("Kolb wirft Landkreis Täuschung vor\n\nDer Landkreis schweigt. Kolb ging.", language="de")

    assert not any("Täuschung" in actor.name for actor in summary.actors)


@rows(
    ("text", "speaker", "words"),
    [
        (
            "Selon une source proche du dossier, un accord serait possible.",
            "source proche du dossier",
            "un accord serait possible",
        ),
        ("Claire Vannier a dénoncé mercredi soir un « chantage ».", "Claire Vannier", "un « chantage »"),
        ("Claire Vannier a dénoncé hier la « honte » du port.", "Claire Vannier", "la « honte » du port"),
        (
            "« Les comptes sont justes », répond Telor. La direction de Telor refuse.",
            "Telor",
            "Les comptes sont justes",
        ),
        (
            "Le syndicat SNP réclame une prime. Selon lui, la compagnie cache ses comptes.",
            "SNP",
            "la compagnie cache ses comptes",
        ),
    ],
)
def test_french_words_begin_behind_day_and_source(text: str, speaker: str, words: str) -> None:
    """Days and the words that describe a source stay out; who answers is no place, and a union is no company."""
    quotes = read(text, "fr").quotes

    assert (speaker, words) in [(name, run.text) for quote in quotes for name in quote.speakers for run in quote.text]


@rows(
    ("text", "words"),
    [
        ("Selon le maire de Val, la digue tient.", "la digue tient"),
        ("Selon elle, la digue, vieille, tient.", "la digue, vieille, tient"),
        ("Selon Claire Vannier la digue tient, et le port aussi.", "la digue tient"),
    ],
)
def test_a_source_without_description_ends_where_it_did(text: str, words: str) -> None:
    """A comma that no description of the source comes before leaves the words whole."""
    assert words in read(text, "fr").quotes[0].text[0].text


@rows(
    ("text", "language"),
    [
        ("Une élue de Val, qui a requis l'anonymat, a dit que la digue tiendrait.", "fr"),
        ("Une élue de Val a dit que la digue tiendrait. Elle demande l'anonymat.", "fr"),
        ("A port official who asked for anonymity said the dam would hold.", "en"),
        ("A port official, who requested anonymity, said the dam would hold.", "en"),
        ("Ein Beamter aus Val, der um Anonymität bat, sagte, der Damm halte.", "de"),
    ],
)
def test_to_ask_for_anonymity_is_no_statement_and_no_stand(text: str, language: str) -> None:
    """What a source asks for itself is neither a quote nor a position."""
    summary = read(text, language)

    assert len(summary.quotes) == 1
    assert not summary.positions


@rows(
    ("text", "words"),
    [
        ("Brand Ltd, which had threatened to sue, welcomed the toll.", "to sue"),
        ("Dana Roe, who said the toll was unfair, resigned on Monday.", "the toll was unfair"),
        ("Dana Roe, who said the toll was unfair, has resigned.", "the toll was unfair"),
        # traps: the verb behind the comma belongs to the words
        ("Dana Roe, who said the toll, introduced in May, was unfair.", "the toll, introduced in May, was unfair"),
        ("Dana Roe said the toll, which the port wanted, was unfair.", "the toll, which the port wanted, was unfair"),
    ],
)
def test_the_words_of_a_relative_clause_end_before_the_main_verb(text: str, words: str) -> None:
    """*Roe, who said it was unfair, resigned*: the comma and the verb go on with the article's own sentence."""
    assert read(text, "en").quotes[0].text[-1].text == words


@rows(
    ("text", "words"),
    [
        ("The port was sorry, which the city accepted according to Dana Roe.", "the city accepted"),
        ("The port, which is old, leaks according to Dana Roe.", "The port, which is old, leaks"),
    ],
)
def test_a_source_without_a_comma_vouches_for_its_clause(text: str, words: str) -> None:
    """A relative clause that no comma ends before *according to* is all that the source says."""
    assert [quote.text[0].text for quote in read(text, "en").quotes] == [words]


@rows(
    ("text", "count"),
    [
        ("Awa Kessan a parlé à la presse devant la mairie.", 0),
        ("Awa Kessan parlait à Paul Dorque.", 0),
        ("Awa Kessan a parlé de trahison.", 1),
        ("Awa Kessan a appelé à fermer le port.", 1),
    ],
)
def test_only_its_own_prepositions_lead_from_a_verb_to_its_words(text: str, count: int) -> None:
    """*Parler de* hands words over, *parler à* names who hears them."""
    assert len(read(text, "fr").quotes) == count


@rows(
    ("text", "language", "speaker"),
    [
        ("A statement from the ministry said the dam would hold.", "en", "ministry"),
        ("A report by the ministry says the dam is safe.", "en", "ministry"),
        ("The ministry's annual report says the dam is safe.", "en", "ministry"),
        ("Dana Roe's letter said the dam was safe.", "en", "Dana Roe"),
        ("A clerk from the ministry said the dam would hold.", "en", "clerk"),
        ("Dana Roe's brother said the dam was safe.", "en", "Dana Roe's brother"),
    ],
)
def test_a_document_speaks_for_whoever_issued_it(text: str, language: str, speaker: str) -> None:
    """*A statement from X* and *X's statement* are X's words; what X's people say is theirs."""
    assert [" + ".join(quote.speakers) for quote in read(text, language).quotes] == [speaker]


@rows(
    ("text", "language"),
    [
        ("A clerk of Val, who asked not to be named, said the dam would hold.", "en"),
        ("A clerk of Val, who asked not to be identified by name, said the dam would hold.", "en"),
        ("Une élue de Val, qui a demandé à ne pas être citée, a dit que la digue tiendrait.", "fr"),
        ("Une élue de Val, qui a demandé à rester anonyme, a dit que la digue tiendrait.", "fr"),
    ],
)
def test_to_ask_not_to_be_named_is_no_statement(text: str, language: str) -> None:
    """The request is about the talk itself."""
    assert len(read(text, language).quotes) == 1


@rows(
    ("text", "content"),
    [
        ("The closure was described by Dana Roe as “odd.”", "odd."),
        ("The closure was called “odd” by Dana Roe.", "odd"),
        ("The port was accused by Dana Roe of hiding the leak.", "of hiding the leak"),
    ],
)
def test_an_english_agent_speaks(text: str, content: str) -> None:
    """*Described by X as …*, *called … by X* and *accused by X of …* are X's words."""
    assert [(quote.speakers, quote.text[0].text) for quote in read(text, "en").quotes] == [(("Dana Roe",), content)]


@rows(
    ("text", "language", "count"),
    [
        ("“The dam will hold,” said Dana Roe. “The road too.”", "en", 2),
        ("« La digue tient », a dit Awa Kessan. « La route aussi. »", "fr", 2),
        ("“The dam will hold,” said Dana Roe.\n\n“The Road”", "en", 1),  # a heading
        ("“The dam will hold,” said Dana Roe. The “road” closed.", "en", 1),
    ],
)
def test_a_few_marked_words_are_a_sentence_behind_a_tag(text: str, language: str, count: int) -> None:
    """A marked sentence without a verb goes on with what was said in the same paragraph."""
    assert len(read(text, language).quotes) == count


@rows(
    ("text", "content"),
    [
        ("Dana Roe told the Val Herald the dam would hold.", "the dam would hold"),
        ("Dana Roe told reporters the dam would hold.", "the dam would hold"),
        ("Dana Roe told the court the man lied.", "the man lied"),
        ("Dana Roe told residents to leave.", "residents to leave"),
        ("Asked whether the dam would hold, Dana Roe said no.", "no"),
        ("Asked about the dam, Dana Roe said it was safe.", "it was safe"),
    ],
)
def test_neither_hearers_nor_questions_are_what_is_told(text: str, content: str) -> None:
    """Who is told stands before the words, and what was asked opens the sentence; whoever is told *to* is in them."""
    assert [(quote.speakers, quote.text[0].text) for quote in read(text, "en").quotes] == [(("Dana Roe",), content)]


@rows("text", ["Dana Roe told a story.", "Dana Roe told the truth on Monday."])
def test_what_is_told_may_be_no_words(text: str) -> None:
    """An object alone behind *told* hands nothing over."""
    assert not read(text, "en").quotes


@rows(
    ("text", "language"),
    [
        ("Zorgal opposes the toll. Dana Roe said so.", "en"),
        ("Zorgal rejette le péage.", "fr"),
        ("Zorgal rechaza la tasa.", "es"),
    ],
)
def test_a_word_of_no_dictionary_before_a_verb_is_a_name(text: str, language: str) -> None:
    """At the start of a sentence a capital tells nothing; a dictionary does."""
    assert [position.actor for position in read(text, language).positions] == ["Zorgal"]


@rows(
    ("text", "language", "speaker", "content"),
    [
        ("PORT SARN — The dam will hold, Dana Roe said.", "en", "Dana Roe", "The dam will hold"),
        ("LONDON, March 3 (Reuters) - The dam will hold, Dana Roe said.", "en", "Dana Roe", "The dam will hold"),
        ("Altenfurt (dpa) - Der Damm halte, sagte Anna Kolb.", "de", "Anna Kolb", "Der Damm halte"),
        ("BRÉVALLE (AFP) - La digue tient, selon Awa Kessan.", "fr", "Awa Kessan", "La digue tient"),
        ("VAL, 3 mars (AFP) – La digue tient, selon Awa Kessan.", "fr", "Awa Kessan", "La digue tient"),
    ],
)
def test_a_dateline_is_none_of_the_words_and_its_agency_nobody(
    text: str, language: str, speaker: str, content: str
) -> None:
    """Place, day and agency before a dash open a dispatch and say nothing."""
    summary = summarize(f"{text}\n", language=language)

    assert [(quote.speakers, quote.text[0].text) for quote in summary.quotes] == [((speaker,), content)]
    assert [actor.name for actor in summary.actors] == [speaker]


@rows(
    ("text", "language"),
    [
        ("By Ella Marsh\n\nThe dam will hold, Anna Kolb said.", "en"),
        ("Von Ella Marsch und Jens Roth\n\nDer Damm halte, sagte Anna Kolb.", "de"),
        ("Par Ella Marche\n\nLa digue tient, selon Anna Kolb.", "fr"),
    ],
)
def test_a_byline_names_nobody_of_the_article(text: str, language: str) -> None:
    """Who wrote an article is no actor of it."""
    assert [actor.name for actor in read(text, language).actors] == ["Anna Kolb"]


@rows(
    ("text", "language", "first"),
    [
        ("By Monday Dana Roe had left. Ann Porter said so.", "en", "Dana Roe"),
        ("SARN – and Dana Roe – would pay, Ann Porter said.", "en", "Dana Roe"),
        ("Reuters and Dana Roe confirmed the leak.", "en", "Reuters"),
    ],
)
def test_what_looks_like_a_dateline_or_a_byline_names_somebody(text: str, language: str, first: str) -> None:
    """A sentence that begins with *By*, a dash inside one and an agency that acts are the article's own."""
    assert first in [actor.name for actor in read(text, language).actors]


@rows("text", ["Dana Roe ruled out any toll.", "Dana Roe called off the strike."])
def test_a_phrasal_verb_is_another_verb(text: str) -> None:
    """*Ruled out* is a stand and tells nothing that was ruled."""
    assert not read(text, "en").quotes


def test_words_within_marks_name_nobody_accused() -> None:
    """The *of* of *“years of neglect”* does not part the accused from the charge."""
    (fact,) = read("Dana Roe blamed “years of neglect” by the port.", "en").disputed_facts

    assert fact.claim == "Dana Roe blamed “years of neglect” by the port."


@rows(
    ("text", "content"),
    [
        ("Dana Roe has used the term “harbour tax” often in her campaign.", "harbour tax"),
        ("Dana Roe repeated the phrase “a tax on work” on Monday in Val.", "the phrase “a tax on work”"),
        ("Dana Roe said the term “harbour tax” was odd.", "the term “harbour tax” was odd"),
    ],
)
def test_a_term_in_marks_ends_with_them(text: str, content: str) -> None:
    """*Used the term “X” often*: the marks hold all that was said, unless a clause is told of the term."""
    assert [quote.text[0].text for quote in read(text, "en").quotes] == [content]
