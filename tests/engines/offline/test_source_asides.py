"""What French tells of a source in commas is none of its words, and what cuts a relative clause in two ends nothing."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """Who speaks in each quote of *text*, and its words."""
    quotes = summarizer.summarize(text, language="fr").quotes
    return [(quote.speakers, " // ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
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


@rows(
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


@rows(
    ("text", "words"),
    [
        ("Selon Paul Roy, de juin à mars, le déficit recule.", "de juin à mars, le déficit recule"),
        ("Selon Paul Roy, dans la vallée, le déficit recule.", "dans la vallée, le déficit recule"),
        ("Selon Paul Roy, à Roval, le déficit recule.", "à Roval, le déficit recule"),
    ],
)
def test_what_tells_where_and_when_it_is_so_stays(text: str, words: str) -> None:
    assert told(text) == [(("Paul Roy",), words)]


@rows(
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


@rows(
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


@rows(
    ("source", "name"),
    [
        ("Selon ce qu'a confié à Radio Val Jean Vitel, préfet de Val", "Jean Vitel"),
        ("Selon ce qu'a dit au Matin la maire Odile Marn", "Odile Marn"),
        ("Selon ce que rapporte Le Matin", "Le Matin"),
    ],
)
def test_a_verb_of_speech_may_tell_who_a_source_is(source: str, name: str) -> None:
    assert told(f"{source}, « on a eu une petite fuite d'eau ».") == [((name,), "on a eu une petite fuite d'eau")]


@rows(
    "source",
    [
        "Pour Ada Tal, faisant allusion à la crue de mai,",
        "Pour Ada Tal, la candidate du centre, faisant allusion à la crue de mai,",
        "Selon Ada Tal, s'exprimant à la radio,",
        "Selon Ada Tal, parlant à la presse,",
        "D'après Ada Tal, interrogeant la mairie,",
    ],
)
def test_a_participle_of_speech_tells_how_a_source_speaks(source: str) -> None:
    assert told(f"{source} « la digue doit fermer ».")[-1] == (("Ada Tal",), "la digue doit fermer")


@rows(
    ("text", "words"),
    [
        (
            "La séance a été suspendue, ce qui a permis, d'après la mairie, à des élus de revenir.",
            "ce qui a permis // à des élus de revenir",
        ),
        ("Le suspect a été vu, selon la mairie, à Tréal.", "Le suspect a été vu // à Tréal"),
        ("Le bac a coulé, selon la mairie, avant la crue.", "Le bac a coulé // avant la crue"),
        ("Le port doit fermer, selon la mairie, à midi.", "Le port doit fermer // à midi"),
        ("Le quai a été vendu, selon la mairie, au port de Val.", "Le quai a été vendu // au port de Val"),
    ],
)
def test_a_clause_that_a_source_parts_goes_on_with_a_preposition(text: str, words: str) -> None:
    assert told(text) == [(("mairie",), words)]


@rows(
    ("text", "words"),
    [
        ("Le bac a coulé, selon la mairie, qui a ouvert une enquête.", "Le bac a coulé"),
        ("Le bac a coulé, selon la mairie, mais Ada Tal en doute.", "Le bac a coulé"),
        ("Le bac a coulé, selon la mairie.", "Le bac a coulé"),
    ],
)
def test_what_the_article_tells_behind_a_source_does_not(text: str, words: str) -> None:
    assert told(text)[0] == (("mairie",), words)


@rows(
    ("text", "quotes"),
    [
        (
            "Pour le maire, ce choix est « injuste » et Luc Roy, chef du port, estime qu'on « se moque de lui ».",
            [(("maire",), "ce choix est « injuste »"), (("Luc Roy",), "on « se moque de lui »")],
        ),
        (
            "Selon le maire, la grève est illégale et Ada Tal affirme que le port ferme.",
            [(("maire",), "la grève est illégale"), (("Ada Tal",), "le port ferme")],
        ),
        (
            "D'après la mairie, le quai tient et Ada Tal a déclaré qu'il rouvrira.",
            [(("mairie",), "le quai tient"), (("Ada Tal",), "il rouvrira")],
        ),
    ],
)
def test_somebody_named_behind_et_with_a_verb_of_speech_ends_a_source_s_words(
    text: str, quotes: list[tuple[tuple[str, ...], str]]
) -> None:
    assert told(text) == quotes


@rows(
    "words",
    [
        "Luc Tal est parti et Ada Tal est venue",
        "les élus et Ada Tal affirment que le port ferme",
        "le maire ment et sait que la digue cède",
    ],
)
def test_subjects_and_verbs_joined_within_a_source_s_words_do_not(words: str) -> None:
    assert told(f"Selon la mairie, {words}.")[0] == (("mairie",), words)
