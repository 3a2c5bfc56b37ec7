"""Who is who in French: functions before and after a name, names that go on, joint subjects."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Actor
from tests.tables import rows


def actors(text: str) -> dict[str, Actor]:
    """The actors of a French article by name."""
    return {actor.name: actor for actor in summarize(text, language="fr").actors}


@rows(
    ("text", "name", "form"),
    [
        ("L'évêque de Valmer Dominique Tal a ri. L'évêque de Valmer dit non.", "Dominique Tal", "L'évêque de Valmer"),
        ("Ada Roa est partie. Ada Roa Tal a quitté le port.", "Ada Roa Tal", "Ada Roa"),
        ("Ada Roa Tal est partie. Ada Roa a quitté le port.", "Ada Roa Tal", "Ada Roa"),
        ("Le triple champion de voile et actuel tenant du titre Luc Tal a gagné. Le champion dit non.", "Luc Tal",
         "Le champion"),
        ("Le Mouvement des quais a dit non. Le mouvement refuse de payer.", "Mouvement des quais", "Le mouvement"),
    ],
)  # fmt: skip
def test_a_function_and_a_longer_name_are_one_persons(text: str, name: str, form: str) -> None:
    """A function with its complement before a name that is a country's too, a second one, a second surname."""
    assert form in actors(text)[name].aliases


@rows(
    ("text", "one", "other"),
    [
        ("Ada Roa est partie. Ada Tal a quitté le port.", "Ada Roa", "Ada Tal"),
        ("Le maire et l'adjoint Luc Tal ont quitté le port. Le maire dit qu'il reste.", "Luc Tal", "maire"),
        ("Le maire a salué hier Luc Tal. Le maire dit qu'il reste. Luc Tal a dit oui.", "Luc Tal", "maire"),
    ],
)
def test_who_only_stands_near_is_somebody_else(text: str, one: str, other: str) -> None:
    """Two surnames, a function that *et* and an article part from the name, and an object are two people."""
    assert {one, other} <= set(actors(text))


@rows(
    ("text", "speakers"),
    [
        ("Le maire Paul Dorque ainsi que Luc Tal ont annoncé leur visite.", ("Paul Dorque", "Luc Tal")),
        ("Paul Dorque ainsi que la ministre Awa Kessan ont dit que le port ferme.", ("Paul Dorque", "Awa Kessan")),
    ],
)
def test_ainsi_que_joins_two_speakers(text: str, speakers: tuple[str, ...]) -> None:
    """*Ainsi que* between two names makes both say what follows."""
    assert summarize(text, language="fr").quotes[0].speakers == speakers


def test_a_bare_description_may_stand_between_a_second_subject_and_its_verb() -> None:
    """*…, et le préfet Luc Roa, maire du lieu a …* begins a clause of its own."""
    text = "Paul Dorque a annoncé sa visite, et le préfet Luc Roa , ordinaire du lieu a annoncé son retour."

    assert [run.text for quote in summarize(text, language="fr").quotes for run in quote.text] == [
        "sa visite",
        "son retour",
    ]


@rows("text", ["Le parquet naval se charge de l'affaire.", "Le parquet naval ne compte rien."])
def test_a_word_behind_se_or_ne_is_a_verb(text: str) -> None:
    """What may be a noun elsewhere is a verb behind *se* and *ne*."""
    assert "parquet naval" in actors(text)


@rows(
    ("text", "name"),
    [
        ("La Direction des examens et concours refuse de payer.", "Direction des examens et concours"),
        ("Le Ministère de l'Éducation Nationale refuse de payer.", "Ministère de l'Éducation Nationale"),
        ("La Ligue contre le bruit refuse de payer.", "Ligue contre le bruit"),
        ("Le quai ferme selon Le Phare, qui a vu le texte.", "Le Phare"),
        ("La CGPV a voté hier, la CGPV refuse de payer.", "CGPV"),
    ],
)
def test_institutions_have_their_whole_name(text: str, name: str) -> None:
    """A second plural, a title's adjective, a purpose and an article with a capital belong to an institution's name."""
    assert name in actors(text)


@rows(
    ("text", "name"),
    [
        ("Le syndicat des marins et la mairie refusent de payer.", "syndicat des marins et la mairie"),
        ("Les résultats du BEVC sont tombés, à 8 h EPT.", "EPT"),
        ("Chevalier de la Mer depuis mai, Awa Kessan a quitté le port.", "Chevalier de la Mer"),
    ],
)
def test_hours_orders_and_second_subjects_are_no_institutions(text: str, name: str) -> None:
    """The letters of a time zone, an order and what an article sets apart make no actor."""
    assert name not in actors(text)


@rows(
    ("text", "name"),
    [
        ("« Le port ferme », dit Luc Tal, porte-parole du ministère de la Mer.", "ministère de la Mer"),
        ("Le porte-parole de la préfecture navale a dit que le port ferme.", "préfecture navale"),
        ("Ada Roa est porte-parole du syndicat des marins. Elle dit que le port ferme.", "syndicat des marins"),
        ("Selon Ada Roa, porte-parole de l'armée du nord, le port ferme.", "armée du nord"),
        ("Une porte-parole de la police navale a dit que le port ferme.", "police navale"),
    ],
)
def test_whom_somebody_speaks_for_is_an_actor_too(text: str, name: str) -> None:
    """The institution of a spokesperson is an actor beside its voice."""
    assert name in actors(text)


@rows(
    ("text", "name"),
    [
        ("« Le port ferme », dit Luc Tal, voisin du ministère de la Mer.", "ministère de la Mer"),
        ("Le porte-parole est parti de la préfecture navale lundi.", "préfecture navale"),
        ("Le gardien du syndicat des marins, Ada Roa, dit que le port ferme.", "syndicat des marins"),
    ],
)
def test_where_somebody_works_is_none(text: str, name: str) -> None:
    """An institution beside another function, or far from the spokesperson, does nothing by that."""
    assert name not in actors(text)


@rows(
    ("text", "alias"),
    [
        ("Le Medef de Guyane refuse la digue.", "Le Medef de Guyane"),
        ("La CGT d'Orsenne a refusé la prime.", "CGT d'Orsenne"),
        ("L'Insee de Val a publié un chiffre que le Medef refuse.", None),
        ("Le Medef d'Anne Roa refuse la digue.", None),
    ],
)
def test_a_branch_goes_by_its_place(text: str, alias: str | None) -> None:
    """The place behind an institution's short name tells which branch it is; a person behind it is somebody else."""
    actors = summarize(f"Le port.\n\n{text}", language="fr").actors
    forms = {form for actor in actors for form in (actor.name, *actor.aliases)}

    assert alias is None or any(alias.removeprefix("Le ") in form for form in forms)
    assert not any("Anne" in form and "Medef" in form for form in forms)


@rows(
    ("text", "name", "alias"),
    [
        ("Le député LR Paul Mérel refuse la prime.", "Paul Mérel", "député LR"),
        ("Le maire PS de Val, Paul Mérel, refuse la prime.", "Paul Mérel", "maire PS de Val"),
        ("Les représentants CGT de la ville refusent la prime.", "représentants CGT de la ville", None),
        ("Les militants CGT bloquent le port.", "militants CGT", None),
        ("La sénatrice UDI refuse la prime.", "sénatrice UDI", None),
    ],
)
def test_an_acronym_behind_people_tells_their_party(text: str, name: str, alias: str | None) -> None:
    """A party's letters behind a function or a group belong to it, and begin nobody's name."""
    actors = {actor.name: actor for actor in summarize(f"Le port.\n\n{text}", language="fr").actors}

    assert name in actors
    assert alias is None or any(alias in form for form in actors[name].aliases)


@rows(
    ("text", "name"),
    [
        ("Le porte-parole du PS refuse la prime.", "porte-parole du PS"),
        ("Le syndicat CGT-Port refuse la prime.", "CGT-Port"),
        ("Les élus refusent la prime. La CGT refuse aussi.", "élus"),
    ],
)
def test_an_acronym_elsewhere_names_an_institution(text: str, name: str) -> None:
    """Behind a preposition, an institution or another sentence the letters are no part of the people."""
    assert name in {actor.name for actor in summarize(f"Le port.\n\n{text}", language="fr").actors}


@rows(
    ("text", "name"),
    [
        ("L'association Marins du monde refuse de payer.", "Marins du monde"),
        ("Jeudi, l'Amicale valmeroise refuse de payer.", "Amicale valmeroise"),
        ("Le Comptoir portuaire a refusé de payer.", "Comptoir portuaire"),
        ("Le réseau social Telvor a annoncé sa fermeture.", "Telvor"),
        ("Le plan est bloqué par Telvor. Lundi, Telvor a refusé de payer.", "Telvor"),
        ("Selon la Royal Society of Arts, la fête est annulée.", "Royal Society of Arts"),
    ],
)
def test_where_a_french_institution_ends_and_what_names_it(text: str, name: str) -> None:
    """A noun with its complement or adjective, a name behind a noun that no list knows, an English name."""
    assert actors(text)[name].kind == "organization"


@rows(
    ("text", "name"),
    [
        ("La société Telvor de la région refuse de payer.", "Telvor de la région"),
        ("Le parti Renaissance du président refuse de payer.", "Renaissance du président"),
        ("Awa Kessan a vu l'Afrique noire et refuse de payer.", "Afrique noire"),
        ("Le hameau de Valmer a annoncé sa fermeture.", "Valmer"),
        ("Awa Kessan habite à Telvor. Elle a quitté Telvor.", "Telvor"),
    ],
)
def test_what_follows_a_french_name_is_no_part_of_it(text: str, name: str) -> None:
    """Where it is, whose it is, a part of the world, the place behind *de*."""
    assert name not in actors(text)


def test_a_function_that_ends_in_another_name_is_somebody_elses() -> None:
    """*La députée du Varnel Jo Coss* is not the man of whom the text has just spoken."""
    text = "Paul Dorque a parlé. La députée du Varnel Jo Coss a dit non."
    assert not any("Jo Coss" in alias for alias in actors(text)["Paul Dorque"].aliases)


@rows(
    ("text", "function"),
    [
        ("La ministre de la Pêche, Marine Tal, a refusé de partir.", "La ministre de la Pêche"),
        ("La candidate du Front populaire, Marine Tal, refuse.", "La candidate du Front populaire"),
        ("La maire Marine Tal a refusé.", "La maire"),
    ],
)
def test_a_given_name_that_is_an_institution_too_follows_a_function(text: str, function: str) -> None:
    """*Marine* before a surname, behind a comma or without one."""
    assert function in actors(text)["Marine Tal"].aliases


def test_an_institution_behind_a_function_is_nobodys_given_name() -> None:
    """*La Marine nationale* has no surname."""
    assert not any(actor.kind == "person" for actor in actors("L'amiral, Marine nationale, dit non.").values()
                   if actor.name.startswith("Marine"))  # fmt: skip


@rows(
    ("text", "name", "form"),
    [
        ("L'Assemblée nationale nouvellement élue a parlé. L'Assemblée nationale vote.", "Assemblée nationale",
         "L'Assemblée nationale"),
        ("Le Conseil départemental récemment élu a dit non.", "Conseil départemental", "Le Conseil départemental"),
        ("Des journalistes du Canard enchaîné ont dit non.", "journalistes du Canard enchaîné",
         "Des journalistes du Canard enchaîné"),
        ("Le patron du Canard enchaîné a dit non.", "patron du Canard enchaîné", "Le patron du Canard enchaîné"),
        ("Le ministère de la Pêche marocain a dit non.", "ministère de la Pêche marocain",
         "Le ministère de la Pêche marocain"),
        ("La Garde nationale a dit non.", "Garde nationale", "La Garde nationale"),
    ],
)  # fmt: skip
def test_where_an_institutions_name_ends(text: str, name: str, form: str) -> None:
    """Before an adverb, behind an outlet whose article *du* holds, behind the adjective of the first noun."""
    found = actors(text)
    assert form in (found[name].name, *found[name].aliases) or name in form
    assert not {"Pêche marocain", "journalistes du Canard", "patron du Canard"} & set(found)


@rows(
    ("text", "work"),
    [
        ("Ada Tal a lu le livre « Bienvenue Place Morel » hier.", "Bienvenue Place Morel"),
        ("Ada Tal a ri lors de « L'Émission maritime » de lundi.", "Émission maritime"),
        ("Ada Tal a ri lors de l'« Émission maritime » de lundi.", "Émission maritime"),
    ],
)
def test_what_marks_hold_alone_is_no_actor(text: str, work: str) -> None:
    """Capitals that fill their marks are a title, if no noun before them says that they are more."""
    assert set(actors(text)) == {"Ada Tal"}, work


@rows(
    ("text", "name"),
    [
        ("Henri de Marn est venu. « La digue tient », a dit M. de Marn.", "Henri de Marn"),
        ("Odile de La Fons est venue. Mme de La Fons a nié la crue.", "Odile de La Fons"),
        ("Maurice Marn a nié la crue.", "Maurice Marn"),
        ("Maurice Leroy a nié la crue.", "Maurice Leroy"),
        ("Dominique de Marn a nié la crue.", "Dominique de Marn"),
    ],
)
def test_a_particle_and_a_country_are_parts_of_names(text: str, name: str) -> None:
    (quote,) = summarize(text, language="fr").quotes
    assert quote.speakers == (name,)


@rows(
    ("text", "name"),
    [
        ("Maurice a nié la crue.", "Maurice"),
        ("La Dominique a nié la crue.", "Dominique"),
        ("Henri de Marn est venu. M. de Fons a nié la crue.", "de Fons"),
        ("Luc de Marn est venu. M. Marnier a nié la crue.", "Marnier"),
    ],
)
def test_others_stay_others(text: str, name: str) -> None:
    (quote,) = summarize(text, language="fr").quotes
    assert quote.speakers == (name,)
