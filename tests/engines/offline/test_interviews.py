"""Which paragraphs of an interview or a dialogue are somebody's words."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def answers(text: str, language: str) -> list[tuple[tuple[str, ...], str]]:
    """The direct quotes of *text* with their speakers, in order."""
    quotes = summarizer.summarize(text, language=language).quotes
    return [(quote.speakers, quote.text[0].text) for quote in quotes if quote.kind == "direct"]


_NAMED = (
    "Harbour talk\n\nAnn Porter runs the harbour.\n\n{0}Will the dam hold?\n\n{1}It will.\n\n{0}Why?\n\n{1}We checked."
)
_FRENCH = (
    "Entretien\n\nJeanne Morel dirige le port de Val.\n\nLa digue tiendra-t-elle, selon vous ?\n\n"
    "{0}Oui, elle tiendra.\n\nEt que ferez-vous ensuite ?\n\n{0}Nous la relèverons."
)


_GERMAN = (
    "Am Hafen\n\nAnna Kolb leitet den Hafen.\n\nWie geht es Ihnen?\n\nGut, danke.\n\nHält der Damm?\n\n"
    "Ja, er hält.\n\nSind Sie sicher?\n\n„Das bin ich.“"
)


@rows(
    ("text", "language", "name", "expected"),
    [
        (_NAMED.format("HERALD: ", "PORTER: "), "en", "Ann Porter", ["It will.", "We checked."]),
        (_NAMED.format("Herald: ", "Ann Porter: "), "en", "Ann Porter", ["It will.", "We checked."]),
        (_FRENCH.format("— "), "fr", "Jeanne Morel", ["Oui, elle tiendra.", "Nous la relèverons."]),
        (_FRENCH.format("Jeanne Morel : "), "fr", "Jeanne Morel", ["Oui, elle tiendra.", "Nous la relèverons."]),
        (
            _GERMAN,
            "de",
            "Anna Kolb",
            ["Gut, danke.", "Ja, er hält.", "Das bin ich."],
        ),
    ],
)
def test_each_paragraph_of_an_answer_is_a_quote(text: str, language: str, name: str, expected: list[str]) -> None:
    """A paragraph that answers is one direct quote of the person interviewed; the questions are nobody's."""
    assert answers(text, language) == [((name,), words) for words in expected]


@rows(
    "text",
    [
        "Doubts\n\nWho pays?\n\nThe port pays.\n\nWho builds?\n\nA firm builds.\n\nWho is asked?\n\nNobody is asked.",
        "Results\n\nMonday: Val 2, Roc 1.\n\nTuesday: Roc 3, Val 0.\n\nSunday: no game.",
        "The dam\n\nThe dam holds. Will it last?\n\nAnn Porter runs the harbour.",
        "Lists\n\n- one boat\n\n- two boats\n\n- three boats",
        "Prizes\n\nThe winners are:\n\n— Ann Porter of the Herald.\n\n— Lyn Moe of Radio Val.\n\nAll dine.",
        "The race\n\nAnn Porter and Lyn Moe run.\n\nPorter: Win.\n\nAnn Porter leads.\n\nMoe: Wait.\n\nShe trails.",
        "Our port\n\nWould you pay?\n\nThe port would.\n\nDo you care?\n\nThe firm does.\n\nWho pays you?\n\nVal.",
        "Port\n\nAnn Porter runs it.\n\nI asked: do you swim?\n\nPorter laughed.\n\nDo you?\n\nNo.\n\nDo you?\n\nNo.",
    ],
)
def test_headings_and_lists_are_no_interview(text: str) -> None:
    """Rhetorical questions, tables, lists, headings with a name and an essay that asks its readers are no interview."""
    assert answers(text, "en") == []


@rows(
    ("text", "expected"),
    [
        (
            "Two views\n\nAnn Porter and Lyn Moe disagree.\n\nPorter: It leaks.\n\nMoe: It holds.",
            ["It leaks.", "It holds."],
        ),
        (
            "The port\n\nAnn Porter runs it.\n\nDo you swim?\n\nI do.\n\nAnd do you sail?\n\nNo.\n\nWould you?\n\nYes.",
            ["I do.", "No.", "Yes."],
        ),
        ("At the port\n\nLyn Moe waits.\n\n— Does it leak?\n\n— It does.", ["Does it leak?", "It does."]),
    ],
)
def test_english_turns_without_marks(text: str, expected: list[str]) -> None:
    """Names before paragraphs in a row, questions put to somebody named, and a question that a dash answers."""
    assert [words for _, words in answers(text, "en")] == expected


def test_a_row_of_dashes_is_a_dialogue() -> None:
    """Turns of a dialogue are quotes, whoever speaks."""
    text = "Au port\n\nLe juge lit.\n\n— Où étiez-vous ?\n\n— Chez moi, je dormais.\n\nLe juge note."
    assert [words for _, words in answers(text, "fr")] == ["Où étiez-vous ?", "Chez moi, je dormais."]


_TRIAL = "Procès\n\n« Je n'ai rien vu », a dit Paul Morel. {}\n\n— {}\n\n— Chez moi, je dormais.\n\nLe juge note."


@rows(
    ("before", "opens", "speakers"),
    [
        ("Jeanne Roux, la juge, reprend.", "Où étiez-vous ?", [("Jeanne Roux",), ("Paul Morel",)]),
        ("Jeanne Roux, la juge, reprend.", "Vous étiez loin.", [(), ()]),
        ("La salle se tait.", "Où étiez-vous ?", [(), ()]),
    ],
)
def test_two_take_turns_in_a_row_of_dashes(before: str, opens: str, speakers: list[tuple[str, ...]]) -> None:
    """Who acted last asks, who spoke before answers; without a question or a second person nobody is guessed."""
    assert [who for who, _ in answers(_TRIAL.format(before, opens), "fr")][-2:] == speakers


_ROW = "Au port\n\nPaul Morel parle à Jeanne Roux.\n\n{0} Où étiez-vous ? demande-t-elle.\n\n{0} Chez moi, je dormais."


@rows("text", [_ROW.format("—"), _ROW.format("–"), _ROW.format("–").replace("\n\n–", "\n–")])
def test_a_tag_in_a_turn_tells_whose_it_is_and_is_none_of_its_words(text: str) -> None:
    """*— Où étiez-vous ? demande-t-elle.* is one quote, hers, without *demande-t-elle*."""
    assert answers(text.replace(" ? demande", " hier ? demande"), "fr")[-2:] == [
        (("Jeanne Roux",), "Où étiez-vous hier"),
        ((), "Chez moi, je dormais."),
    ]


@rows(
    ("turn", "runs"),
    [
        ("Non. On attend, répond M. Morel.", ["Non. On attend"]),
        ("On attend, répond M. Morel. Et on votera.", ["On attend", "Et on votera."]),
        ("On attend, répond M. Morel, tout simplement, et on votera.", ["On attend"]),
    ],
)
def test_a_turn_goes_on_behind_its_tag(turn: str, runs: list[str]) -> None:
    """The sentence of the tag ends with it; what stands before and behind it is one turn's."""
    text = f"Au port\n\nPaul Morel parle à Jeanne Roux.\n\n— Que faites-vous ?\n\n— {turn}"
    (_, quote) = summarizer.summarize(text, language="fr").quotes

    assert (quote.speakers, [run.text for run in quote.text]) == (("Paul Morel",), runs)


@rows(
    "items",
    [
        ("Le pont ferme à midi.", "Le bac coûte 2 euros.", "Le quai est fermé."),
        ("Qui paie ?", "Qui décide ?", "Qui construit ?"),
        ("Le pont ferme.", "Le bac coûte 2 euros.", "Et le quai ?"),
    ],
)
def test_a_list_with_short_dashes_is_no_dialogue(items: tuple[str, ...]) -> None:
    """Without a question and an answer behind it, such dashes are points of a list."""
    text = "\n".join(
        ["Ce qui change à Val\n\nLa ville de Val change les règles du port :\n", *(f"– {i}" for i in items)]
    )
    assert answers(text, "fr") == []
