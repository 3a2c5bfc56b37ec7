"""What French tells of a source in commas is none of its words, and what cuts a relative clause in two ends nothing."""

from __future__ import annotations

import pytest

import summarizer


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """Who speaks in each quote of *text*, and its words."""
    quotes = summarizer.summarize(text, language="fr").quotes
    return [(quote.speakers, " // ".join(run.text for run in quote.text)) for quote in quotes]


@pytest.mark.parametrize(
    "aside",
    [
        "du Courrier de Roval",
        "dans Le Courrier",
        "dans les colonnes du Courrier",
        "avec qui la mairie a rompu",
        "lui-même ancien pêcheur",
    ],
)
def test_what_commas_tell_of_a_source_is_none_of_its_words(aside: str) -> None:
    assert told(f"Selon Paul Roy, {aside}, le déficit recule.") == [(("Paul Roy",), "le déficit recule")]


def test_a_relative_clause_of_a_source_has_a_verb_and_its_words_need_none_that_is_no_noun() -> None:
    text = "Selon la cheffe du Mocap, qui a saisi la cour, le fichier porte « atteinte aux libertés »."
    assert told(text) == [(("cheffe du Mocap",), "le fichier porte « atteinte aux libertés »")]


def test_a_name_may_begin_the_words_behind_what_a_source_is() -> None:
    text = "Pour Paul Roy, président de la Ligue, Odile Marn affiche « un bilan très négatif »."
    assert told(text) == [(("Paul Roy",), "Odile Marn affiche « un bilan très négatif »")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Odile Marn a déposé un texte qui, selon elle, porte atteinte au port.", ["porte atteinte au port"]),
        ("Roval a une régie dont, selon Odile Marn, les comptes sont faux.", ["les comptes sont faux"]),
        (
            "Odile Marn a annoncé un recours contre le décret qui, selon elle, est nul.",
            ["un recours contre le décret", "est nul"],
        ),
    ],
)
def test_a_source_behind_a_relative_pronoun_has_the_words_behind_it(text: str, words: list[str]) -> None:
    assert told(text) == [(("Odile Marn",), run) for run in words]


def test_an_adverb_before_a_source_is_none_of_its_words() -> None:
    text = "Toutefois, selon Radio Val, un bilan fait état de dix blessés, selon la préfecture."
    assert told(text) == [(("préfecture",), "un bilan fait état de dix blessés")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Selon Paul Roy, de juin à mars, le déficit recule.", "de juin à mars, le déficit recule"),
        ("Selon Paul Roy, dans la vallée, le déficit recule.", "dans la vallée, le déficit recule"),
        ("Selon Paul Roy, à Roval, le déficit recule.", "à Roval, le déficit recule"),
    ],
)
def test_what_tells_where_and_when_it_is_so_stays(text: str, words: str) -> None:
    assert told(text) == [(("Paul Roy",), words)]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Selon le maire, Paul Roy a menti.", "maire", "Paul Roy a menti"),
        ("Selon un magistrat, Paul Roy n'a pas menti.", "magistrat", "Paul Roy n'a pas menti"),
        ("Selon le procureur de Val, Paul Roy aurait menti.", "procureur de Val", "Paul Roy aurait menti"),
        ("D'après la juge, Odile Marn se ment.", "juge", "Odile Marn se ment"),
        ("Pour le maire, Paul Roy est « un menteur ».", "maire", "Paul Roy est « un menteur »"),
        ("Selon le maire, Paul Roy, le quai est clos.", "Paul Roy", "le quai est clos"),
        ("Le maire, Paul Roy, a dit que le quai est clos.", "Paul Roy", "le quai est clos"),
        ("Selon la maire Odile Marn, le quai est clos.", "Odile Marn", "le quai est clos"),
    ],
)
def test_a_name_behind_a_source_is_not_the_sources_if_it_acts(text: str, name: str, words: str) -> None:
    assert (((name,), words)) in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Paul Roy aurait, selon un article du Matin paru en mai, quitté le port.",
            "Paul Roy aurait // quitté le port",
        ),
        (
            "Les élus s'étaient vus, selon le préfet, interdire la salle.",
            "Les élus s'étaient vus // interdire la salle",
        ),
        ("Les marins, dont les noms sont tus selon le préfet, s'en vont.", "les noms sont tus"),
        ("Les marins, qui étaient vingt selon le préfet, s'en vont.", "étaient vingt"),
        ("Le pont, selon le préfet, a cédé.", "Le pont // a cédé"),
    ],
)
def test_a_source_has_the_clause_around_it_and_no_more(text: str, words: str) -> None:
    assert [run for _, run in told(text)] == [words]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Selon ce qu'a confié à Radio Val Jean Vitel, préfet de Val", "Jean Vitel"),
        ("Selon ce qu'a dit au Matin la maire Odile Marn", "Odile Marn"),
        ("Selon ce que rapporte Le Matin", "Le Matin"),
    ],
)
def test_a_verb_of_speech_may_tell_who_a_source_is(source: str, name: str) -> None:
    assert told(f"{source}, « on a eu une petite fuite d'eau ».") == [((name,), "on a eu une petite fuite d'eau")]
