"""Imperatives that call for something, and slogans, are stands of those whose words they are."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "expected"),
    [
        ("« Refusons ce projet absurde », a lancé Claire Vannier.", "fr", ("Claire Vannier", "opposes")),
        ("« Ne cédons pas à la peur », a lancé Claire Vannier.", "fr", ("Claire Vannier", "opposes")),
        ("« N'abandonnons pas les pêcheurs de Tarn », a dit Claire Vannier.", "fr", ("Claire Vannier", "supports")),
        ("« Soutenez notre pétition », a lancé Claire Vannier.", "fr", ("Claire Vannier", "supports")),
        ("“Let us reject this toll,” said Ruth Ashdown.", "en", ("Ruth Ashdown", "opposes")),
        ("“Let's not give up the harbour,” said Ruth Ashdown.", "en", ("Ruth Ashdown", "opposes")),
        ("Les marins criaient « Vannier démission ».", "fr", ("marins", "supports")),
    ],
)
def test_who_calls_for_something_wants_it(text: str, language: str, expected: tuple[str, str]) -> None:
    """Whoever says *let us* takes the side of the verb, or wants what any other verb tells."""
    assert expected in stands(text, language)


@rows(
    ("text", "language"),
    [
        ("« Disons que la situation est grave », a lancé Claire Vannier.", "fr"),
        ("« Regardez ce pont », a lancé Claire Vannier.", "fr"),
        ("« Nous longeons la rivière depuis lundi », a dit Claire Vannier.", "fr"),
        ("“Let's see what comes,” said Ruth Ashdown.", "en"),
    ],
)
def test_what_only_leads_a_talk_calls_for_nothing(text: str, language: str) -> None:
    """*Disons* and *let's see* ask for no deed."""
    assert stands(text, language) == []


@rows(
    ("text", "language", "stance", "issue"),
    [
        ("“Release the ferrymen,” said Ruth Ashdown.", "en", "supports", "Release the ferrymen"),
        ("“Stop this toll,” said Ruth Ashdown.", "en", "opposes", "this toll"),
        ("“Don't touch our moorings,” said Ruth Ashdown.", "en", "opposes", "touch our moorings"),
        ("“We wait. Give us our lock back,” said Ruth Ashdown.", "en", "supports", "Give us our lock back"),
        ("“Ban these barges,” said Ruth Ashdown.", "en", "supports", "banning of these barges"),
        ("« Libérez les bateliers », a lancé Claire Vannier.", "fr", "supports", "libérer les bateliers"),
        ("« Rendez-nous notre écluse », a lancé Claire Vannier.", "fr", "supports", "rendre notre écluse"),
        ("« Ne touchez pas à nos quais », a lancé Claire Vannier.", "fr", "opposes", "toucher à nos quais"),
        ("« Qu'ils nous laissent le gué », a lancé Claire Vannier.", "fr", "supports", "ils nous laissent le gué"),
        ("« Que l'écluse soit curée », a lancé Claire Vannier.", "fr", "supports", "l'écluse soit curée"),
    ],
)
def test_an_imperative_or_a_wish_is_an_appeal(text: str, language: str, stance: str, issue: str) -> None:
    """An imperative has its object right behind it, at the head of a sentence; French wishes begin with *que*."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    ("text", "language"),
    [
        ("“Release of the film is near,” said Ruth Ashdown.", "en"),
        ("“Cut flowers are cheap,” said Ruth Ashdown.", "en"),
        ("« Qu'il pleuve ou qu'il vente, la digue tient », a dit Claire Vannier.", "fr"),
        ("« Qu'il repose en paix », a dit Claire Vannier.", "fr"),
        ("« Chez nous, la mer est belle », a dit Claire Vannier.", "fr"),
        ("« Comparez les quais de Tarn », a dit Claire Vannier.", "fr"),
    ],
)
def test_nouns_and_wishes_of_no_consequence_are_none(text: str, language: str) -> None:
    """A noun may look like an imperative, and peace is no decision."""
    assert stands(text, language) == []


@rows(
    ("text", "expected"),
    [
        ("« Que la mairie vende le quai est profondément déplorable », a dit Claire Vannier.", []),
        ("« Que la mairie vende le quai montre son mépris », a dit Claire Vannier.", []),
        ("« Que la préfète autorise cette vente est inacceptable », a dit Claire Vannier.", ["opposes"]),
        ("« Que la mairie vende le quai, c'est inacceptable », a dit Claire Vannier.", ["opposes"]),
        ("« Et qu'on ne pouvait rien y bâtir », a dit Claire Vannier.", []),
        ("« Que le maire ait un peu de cœur », a dit Claire Vannier.", ["supports"]),
        ("« Que la mairie vende le quai », a dit Claire Vannier.", ["supports"]),
        ("« Que les élus rendent le quai aux marins qui sont là », a dit Claire Vannier.", ["supports"]),
        ("« Que le maire parte ! La ville est belle », a dit Claire Vannier.", ["supports"]),
    ],
)
def test_a_clause_that_is_judged_is_no_wish(text: str, expected: list[str]) -> None:
    """A French *que* clause with a verb of its own that another verb follows is the subject of that one."""
    assert [position.stance for position in summarize(text, language="fr").positions] == expected
