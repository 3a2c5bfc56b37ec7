"""Where the article takes the word back without a mark, and where it does not."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def first_run(language: str, text: str) -> str:
    """The first run of the first quote."""
    return summarizer.summarize(text, language=language).quotes[0].text[0].text


@rows(
    ("language", "text", "held"),
    [
        ("en", "The mayor said the bridge was safe, but the union has filed a complaint.", "the bridge was safe"),
        ("en", "The mayor hinted he would step down and Ada Tal has filed her papers.", "he would step down"),
        ("en", "The company denied the leak, despite photos of oil on the beach.", "the leak"),
        ("en", "The mayor announced his bid in 2013 during a radio interview.", "his bid"),
        ("en", "The police announced the arrest of two men on Monday in a statement.", "the arrest of two men"),
        (
            "fr",
            "Le préfet a affirmé que la marche serait interdite, mais les élus ont signé.",
            "la marche serait interdite",
        ),
        ("fr", "Le maire a promis une enquête, alors que les marins réclament son départ.", "une enquête"),
        ("fr", "Le maire a confié vouloir « rester », alors qu'il a vendu sa maison.", "vouloir « rester »"),
        ("fr", "Le maire a annoncé la gratuité des bus, mais rien sur les horaires.", "la gratuité des bus"),
    ],
)
def test_a_clause_of_the_article_s_own_ends_the_words(language: str, text: str, held: str) -> None:
    """In the present behind reported words in the past, or set against an object; where it was announced too."""
    assert first_run(language, text) == held


@rows(
    ("language", "text", "held"),
    [
        ("en", "The mayor said the dam was old and the river was rising.", "the dam was old and the river was rising"),
        (
            "en",
            "The mayor says the dam was old and the town has no money.",
            "the dam was old and the town has no money",
        ),
        (
            "en",
            "The mayor said he would not speak while the inquiry is open.",
            "he would not speak while the inquiry is open",
        ),
        (
            "en",
            "The mayor said the dam was old, and that the town has no money.",
            "the dam was old, and that the town has no money",
        ),
        (
            "fr",
            "Le maire a dit que le pont serait fermé et que les travaux ont commencé.",
            "le pont serait fermé et que les travaux ont commencé",
        ),
        (
            "fr",
            "Le maire assure que le pont est sûr, alors que la digue est usée.",
            "le pont est sûr, alors que la digue est usée",
        ),
        (
            "fr",
            "Le syndicat dénonce un « mépris total » lors des négociations.",
            "un « mépris total » lors des négociations",
        ),
    ],
)
def test_words_that_keep_their_tense_go_on(language: str, text: str, held: str) -> None:
    """A second clause in the same tense, behind *that* or *while*, belongs to the words."""
    assert first_run(language, text) == held


@rows(
    ("text", "held"),
    [
        (
            "Ada Tal said the mayor would “not get lost” at her fair, a swipe at Tom Roe.",
            "the mayor would “not get lost” at her fair",
        ),
        ("Ada Tal called Tom Roe a “tourist,” a subtle dig at a man born in Valmer.", "Tom Roe a “tourist,”"),
        ("Ada Tal said she was glad of the plan — a welcome boost to Tom Roe since May.", "she was glad of the plan"),
        ("Ada Tal accused the port of theft, a reference to the sale that Tom Roe signed.", "the port of theft"),
        (
            "Ada Tal said she would sing “a song” for the winner but did not suggest that Tom Roe had won.",
            "she would sing “a song” for the winner",
        ),
        (
            "Ada Tal said she wanted a boat, a house and a dig in the sand.",
            "she wanted a boat, a house and a dig in the sand",
        ),
        ("Ada Tal said the plan was a swipe at Tom Roe.", "the plan was a swipe at Tom Roe"),
        (
            "Ada Tal said the plan was a gift, a boost that nobody needed.",
            "the plan was a gift, a boost that nobody needed",
        ),
    ],
)
def test_a_noun_for_the_blow_that_words_are_ends_them(text: str, held: str) -> None:
    """*…, a swipe at Roe* is how the article calls what was said; elsewhere such words are the speaker's."""
    assert first_run("en", text) == held


def runs(text: str) -> list[str]:
    """All runs of the first quote of an English text."""
    return [run.text for run in summarizer.summarize(text, language="en").quotes[0].text]


@rows(
    ("text", "held"),
    [
        (
            "If the storm breaks the road, Ada Tal said, the port will close.",
            ["If the storm breaks the road", "the port will close"],
        ),
        (
            "If the road breaks, Ada Tal said, boats can sail with “a strong crew.”",
            ["If the road breaks", "boats can sail with “a strong crew.”"],
        ),
        (
            "In May came a talk in which Ada Tal vowed that, if she won, she would be “a friend.”",
            ["if she won, she would be “a friend.”"],
        ),
        ("When Ada Tal says the dam leaks, she means it.", ["the dam leaks"]),
    ],
)
def test_what_depends_and_its_main_clause_are_both_said(text: str, held: list[str]) -> None:
    """A tag may stand between *if …* and what follows from it, and a report may begin with *if …*."""
    assert runs(text) == held
