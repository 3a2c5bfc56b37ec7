"""Clefts that tell who did not, and conditions that a French tag parts from what follows from them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language"),
    [
        ("Ce n'est pas la mairie qui a refusé le permis, mais la préfecture.", "fr"),
        ("Ce n'est pas le maire qui a demandé cette expulsion.", "fr"),
        ("Ce ne sont pas les dockers qui réclament la fermeture du port.", "fr"),
        ("It was not the mayor who demanded the closure.", "en"),
        ("It wasn't the union who opposed the deal.", "en"),
    ],
)
def test_who_did_not_takes_no_stand_and_says_nothing(text: str, language: str) -> None:
    """The sentence is about somebody else."""
    found = summarize(text, language=language)
    assert not found.positions
    assert not found.quotes


@rows(
    ("text", "actor"),
    [
        ("Ce sont les dockers qui réclament la fermeture du port.", "dockers"),
        ("Ce n'est pas fini : la maire, qui refuse le port, attend.", "maire"),
        ("Le pont n'est pas sûr, selon le préfet, qui réclame sa fermeture.", "préfet"),
    ],
)
def test_who_did_takes_a_stand(text: str, actor: str) -> None:
    """Without a negation, or with one of another clause, the stand is told."""
    assert summarize(text, language="fr").positions[-1].actor == actor


@rows(
    ("text", "runs"),
    [
        ("Si rien n'est fait, avertit la maire, la digue cédera.", ["Si rien n'est fait", "la digue cédera"]),
        ("Quand le pont cédera, prévient la CGT, il sera trop tard.", ["Quand le pont cédera", "il sera trop tard"]),
        ("Lorsque la crue est venue, raconte le préfet, on dormait.", ["Lorsque la crue est venue", "on dormait"]),
        ("Si la loi passe, estime la mairie, le port ferme.", ["Si la loi passe", "le port ferme"]),
        ("Tant que le juge se tait, dit le maire, l'usine attend.", ["Tant que le juge se tait", "l'usine attend"]),
    ],
)
def test_a_tag_parts_a_condition_from_its_main_clause(text: str, runs: list[str]) -> None:
    """Both parts are what was said."""
    (quote,) = summarize(text, language="fr").quotes
    assert [run.text for run in quote.text] == runs


@rows(
    "text",
    [
        "La digue cédera, avertit la maire, le préfet en doute.",
        "Si la digue cède, le port brûlera, avertit la maire, arrivée en mai.",
        "Si la digue cède, le port brûlera, avertit la maire, qui a vu le rapport.",
    ],
)
def test_what_follows_whole_words_is_none_of_them(text: str) -> None:
    """A main clause before the tag needs nothing more."""
    (quote,) = summarize(text, language="fr").quotes
    assert len(quote.text) == 1
