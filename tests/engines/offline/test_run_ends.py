"""Where the words of a source begin and end: behind a description, before another speaker, at no *au motif que*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Speaker and content of each quote of an article."""
    quotes = summarize(text, language=language).quotes
    return [(" + ".join(quote.speakers), " … ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("language", "text", "expected"),
    [
        ("fr", "Selon Maëlle Corbin, une des avocates du port, « le quai est à nous ».",
         ("Maëlle Corbin", "le quai est à nous")),
        ("fr", "Selon Maëlle Corbin, une des avocates du port, le quai est fermé.",
         ("Maëlle Corbin", "le quai est fermé")),
        ("en", 'According to Ann Porter, one of the port\'s lawyers, "the quay is ours".',
         ("Ann Porter", "the quay is ours")),
        ("es", "Según Ana Corbo, una de las abogadas del puerto, «el muelle es nuestro».",
         ("Ana Corbo", "el muelle es nuestro")),
    ],
)  # fmt: skip
def test_what_commas_tell_of_a_source_is_none_of_its_words(language: str, text: str, expected: tuple[str, str]) -> None:
    """*One of*, or any noun before a whole sentence in marks."""
    assert told(text, language) == [expected]


@rows(
    ("language", "text", "content"),
    [
        ("fr", "Selon Yves Garrec, une partie du quai, la plus vieille, est fermée.",
         "une partie du quai, la plus vieille, est fermée"),
        ("fr", "Selon Yves Garrec, le quai, le pont et la digue sont fermés.",
         "le quai, le pont et la digue sont fermés"),
        ("fr", "Selon Yves Garrec, la nuit dernière, le pont a cédé.", "la nuit dernière, le pont a cédé"),
        ("en", "According to Ann Porter, a part of the quay, the oldest, is closed.",
         "a part of the quay, the oldest, is closed"),
    ],
)  # fmt: skip
def test_a_subject_and_a_time_in_commas_stay(language: str, text: str, content: str) -> None:
    """A part, a list, a night describe nobody."""
    assert [words for _, words in told(text, language)] == [content]


@rows(
    ("language", "text", "content"),
    [
        ("fr", "D'après un garde, « tout est clos » , d'autres gardes disent que la grille « grinçait ».",
         "tout est clos"),
        ("en", 'According to a guard, "all is closed", other guards say that the gate "creaked".',
         "all is closed"),
        ("es", "Según un guardia, «todo está cerrado», otros guardias dicen que la verja «chirriaba».",
         "todo está cerrado"),
    ],
)  # fmt: skip
def test_whoever_speaks_next_ends_the_words(language: str, text: str, content: str) -> None:
    """A comma behind the marks, a subject, a verb of speech and *que*: the first source said none of it."""
    found = told(text, language)
    assert found[0][1] == content
    assert found[1][0] != found[0][0]


@rows(
    ("text", "expected"),
    [
        ("Yves Garrec est là. Le rapport dit que l'attaque était « prévisible ».", ["l'attaque était « prévisible »"]),
        ("Anne Roy a rappelé que selon elle « le quai est à nous ».", ["selon elle « le quai est à nous »"]),
        ("Des gardes ont déclaré que le voleur aurait attaqué la mairie, au motif que celle-ci « ment au peuple ».",
         ["le voleur aurait attaqué la mairie, au motif que celle-ci « ment au peuple »"]),
    ],
)  # fmt: skip
def test_one_report_is_one_quote(text: str, expected: list[str]) -> None:
    """A noun that is spelled as a verb, a source that is whoever speaks, *au motif que* open no second one."""
    assert [content for _, content in told(text, "fr")] == expected


def test_a_signature_no_list_knows_signs_the_words_before_it() -> None:
    """A dash and a few words that end their paragraph take the words away from whoever was named before."""
    text = "Anne Roy a ouvert la fête. « La fête est annulée pour ce soir. » — Service de presse de la fête"
    assert told(text, "fr") == [("Service de presse de la fête", "La fête est annulée pour ce soir.")]
    text = "Anne Roy a ouvert la fête. « La fête est annulée pour ce soir. » — Elle est rentrée chez elle"
    assert told(text, "fr")[0][0] == "Anne Roy"
