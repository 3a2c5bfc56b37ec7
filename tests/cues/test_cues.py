"""Which words hand over to a speaker, and which only look like them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from summarizer.cues import Cue, find_cues
from summarizer.lexicon import LANGUAGES, lexicon, load_table
from summarizer.tokens import Tokens, read_tokens, tokenize


def cues(text: str, language: str) -> list[tuple[str, str]]:
    tokens = read_tokens(text, language)
    return [(_text(text, tokens, cue), cue.form) for cue in find_cues(tokens.words, lexicon(language))]


def _text(text: str, tokens: Tokens, cue: Cue) -> str:
    return text[tokens.starts[cue.first] : tokens.ends[cue.last]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le maire affirme que oui.", ("affirme", "finite")),
        ("Elle a également précisé ce point.", ("a également précisé", "compound")),
        ("«Oui», a-t-elle répondu.", ("a-t-elle répondu", "compound")),
        ("«Oui», assure-t-il.", ("assure-t-il", "finite")),
        ("Elle n’a pas confirmé la date.", ("n’a pas confirmé", "compound")),
        ("Il part, affirmant que tout va bien.", ("affirmant", "gerund")),
        ("Selon le préfet, tout va bien.", ("Selon", "preposition")),
        ("D'après elle, rien ne change.", ("D'après", "preposition")),
        ("Le groupe s'est félicité du vote.", ("s'est félicité", "compound")),
    ],
)
def test_french_cues(text: str, expected: tuple[str, str]) -> None:
    """Finite verbs, compounds with adverbs and inverted pronouns, gerunds and source prepositions are cues."""
    assert expected in cues(text, "fr")


@pytest.mark.parametrize(
    "text", ["Une annonce inattendue.", "La demande du maire.", "Cette demande surprend.", "Ses réponses."]
)
def test_a_french_noun_is_no_cue(text: str) -> None:
    """A form after a determiner is the noun of the same spelling."""
    assert cues(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said that it rained.", ("said", "finite")),
        ("She has denied it.", ("has denied", "compound")),
        ("He left, adding that he would return.", ("adding", "gerund")),
        ("According to the mayor, it rained.", ("According to", "preposition")),
        ("The union claims the deal is dead.", ("claims", "finite")),
    ],
)
def test_english_cues(text: str, expected: tuple[str, str]) -> None:
    """Finite verbs, compounds, gerunds and source prepositions are cues."""
    assert expected in cues(text, "en")


@pytest.mark.parametrize(
    "text", ["Their claims were false.", "The report and the demands.", "Rival claims and counts."]
)
def test_an_english_noun_is_no_cue(text: str) -> None:
    """A plural or a base form without an object is the noun of the same spelling."""
    assert cues(text, "en") == []


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Der Minister sagte, es regne.", "sagen"),
        ("Sie kündigte am Montag einen Umbau an.", "ankündigen"),
        ("Der Rat wirft der Firma Betrug vor.", "vorwerfen"),
        ("Laut der Polizei blieb es ruhig.", "laut"),
    ],
)
def test_german_cues(text: str, lemma: str) -> None:
    """A separable verb is found with its particle at the end of the clause."""
    tokens = list(tokenize(text, "de"))

    assert lemma in [cue.lemma for cue in find_cues(tokens, lexicon("de"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El alcalde aseguró que sí.", ("aseguró", "finite")),
        ("La ministra ha negado tajantemente que exista.", ("ha negado", "compound")),
        ("«Sí», se justificó la ministra.", ("se justificó", "finite")),
        ("La ministra advirtió de que no hay plan.", ("advirtió de", "finite")),
        ("Se fue, añadiendo que volverá.", ("añadiendo", "gerund")),
        ("Según el alcalde, no hay plan.", ("Según", "preposition")),
        ("Según ha explicado el alcalde, no hay plan.", ("Según ha explicado", "preposition")),
        ("Como recordó el alcalde, no hay plan.", ("Como recordó", "preposition")),
        ("La ministra dejó claro que no hay plan.", ("dejó claro", "finite")),
    ],
)
def test_spanish_cues(text: str, expected: tuple[str, str]) -> None:
    """Finite verbs, compounds, gerunds and sources, with *se*, *de que* and the verb behind *según* or *como*."""
    assert expected in cues(text, "es")


@pytest.mark.parametrize(
    "text", ["La denuncia llegó.", "Una respuesta tardía.", "Demanda de pisos.", "Sin pregunta alguna.", "El informe."]
)
def test_a_spanish_noun_is_no_cue(text: str) -> None:
    """A form after an article or a preposition, or before *de*, is the noun of the same spelling."""
    assert cues(text, "es") == []


@pytest.mark.parametrize(("text", "passive"), [("Se dice que no.", True), ("Se lo dijo la ministra.", False)])
def test_impersonal_se_is_passive(text: str, passive: bool) -> None:
    """*Se dice* is said by nobody; with an object pronoun *se* is whoever is spoken to."""
    (cue,) = find_cues(list(tokenize(text, "es")), lexicon("es"))

    assert cue.passive is passive


def test_cues_do_not_overlap() -> None:
    """No token belongs to two cues."""
    tokens = list(tokenize("Il a dit avoir affirmé que, selon lui, rien n'a été dit.", "fr"))

    found = find_cues(tokens, lexicon("fr"))

    assert all(left.last < right.first for left, right in pairwise(found))
    assert len(found) >= 2


def test_a_language_without_rules_has_no_cues() -> None:
    """An unknown language gives nothing rather than the cues of another."""
    assert cues("Il affirme que oui.", "pt") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_is_complete(language: str) -> None:
    """Every verb of a lexicon has a known class and strength, its own lemma among its forms, and no form twice."""
    for entry in load_table(language, "cues")["verb"]:
        assert entry["class"] in {"say", "accuse", "deny", "ask", "announce", "estimate", "confirm"}, entry["lemma"]
        assert entry["strength"] in {"strong", "weak"}, entry["lemma"]
        assert len(entry["forms"]) == len(set(entry["forms"])) >= 3, entry["lemma"]
