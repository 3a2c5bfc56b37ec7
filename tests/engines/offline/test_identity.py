"""Who is the same under another name: second given names, forms of address, functions for now, a noun for a company."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def actors(text: str, language: str) -> list[str]:
    """The names of the actors of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language=language).actors]


def speaker(text: str, language: str) -> tuple[str, ...]:
    """Who speaks in the last quote of *text*."""
    return summarizer.summarize(text, language=language).quotes[-1].speakers


@rows(
    ("text", "language"),
    [
        ("Robert Tillon est mort. Robert Gabriel Tillon avait 90 ans. Tillon dirigeait le port.", "fr"),
        ("Robert Gabriel Tillon died on Monday. Robert Tillon was 90.", "en"),
    ],
)
def test_a_second_given_name_makes_nobody_else(text: str, language: str) -> None:
    """*Ada Tal* and *Ada Maria Tal* are one person, under the longer name."""
    assert actors(text, language) == ["Robert Gabriel Tillon"]


def test_two_second_given_names_make_two_people() -> None:
    """Names that differ between their ends are two people's."""
    assert len(actors("Ada Maria Tal left. Ada Ruth Tal stayed.", "en")) == 2


@rows(
    ("text", "language", "name"),
    [
        (
            "The bill was criticised by archbishop Monsignor Peter Valdes. The archbishop said it was cruel.",
            "en",
            "Peter Valdes",
        ),
        ("L'archevêque Mgr Paul Valdes est venu. L'archevêque a dit que la loi était cruelle.", "fr", "Paul Valdes"),
        ("Comrade Peter Valdes left the party. Valdes said it was corrupt.", "en", "Peter Valdes"),
    ],
)
def test_a_form_of_address_is_no_name(text: str, language: str, name: str) -> None:
    """It stands between a function and the name, and belongs to neither."""
    assert speaker(text, language) == (name,)


@rows(
    ("text", "name"),
    [
        ("Doris Day died on Monday. In the end Day said she was happy.", "Doris Day"),
        ("Doris Day died on Monday. Day said she was happy.", "Doris Day"),
        ("The Doris Day Show ran for years. Doris Day said she was happy.", "Doris Day"),
    ],
)
def test_a_surname_may_be_a_common_word(text: str, name: str) -> None:
    """A given name shows that it is a surname, and a noun behind it what is only called after somebody."""
    assert speaker(text, "en") == (name,)


@rows(
    "opening",
    ["Le chef de l'État en visite à Valmer", "Le chef de l'État en tournée dans le port", "Le chef de l'État"],
)
def test_what_somebody_does_for_now_is_no_part_of_a_function(opening: str) -> None:
    """*Le chef de l'État en visite* is still *le chef de l'État*."""
    assert speaker(f"Le président Luc Armand est venu. {opening} a dit que l'usine fermerait.", "fr") == ("Luc Armand",)


def test_a_portfolio_is_part_of_a_function() -> None:
    """*Le ministre en charge du Budget* keeps his charge."""
    assert actors("Le ministre en charge du Budget a dit que l'usine fermerait.", "fr") == [
        "ministre en charge du Budget"
    ]


@rows("noun", ["Le groupe aéronautique", "L'entreprise", "Le constructeur"])
def test_a_noun_for_a_company_takes_up_a_name_that_acts(noun: str) -> None:
    """A name that nothing explains is a company's where it acts and such a noun follows."""
    assert speaker(f"Navalor ferme son site de Valmer. {noun} a déclaré que le site perdait de l'argent.", "fr") == (
        "Navalor",
    )


def test_a_noun_for_a_company_takes_up_no_measure() -> None:
    """Capitals that do not act are no company."""
    assert speaker("Il faisait 30 degrés Valmer. L'entreprise a déclaré que le site fermait.", "fr") == ("entreprise",)


def test_german_leaves_out_the_article_of_a_known_body() -> None:
    """*Laut Polizei* is the police that was named before."""
    text = "Die Valmer Polizei sucht Zeugen. Laut Polizei habe es eine Kontrolle gegeben."
    assert speaker(text, "de") == ("Valmer Polizei",)


@rows(
    ("text", "language"),
    [
        (
            "La rue du Progrès est fermée. Rue du Progrès, un bus a brûlé. Le chauffeur a dit que tout allait bien.",
            "fr",
        ),
        ("El autobús paró en la Calle Mayor. Calle Mayor, un coche ardió.", "es"),
    ],
)
def test_a_street_is_nobody(text: str, language: str) -> None:
    """What a street is called is no person's name."""
    assert not {"Rue du Progrès", "Calle Mayor"} & set(actors(text, language))


@rows(
    ("text", "language", "name"),
    [
        ("Le maire Paul Rocher a perdu. « C'est dur », a dit le maire sortant.", "fr", "Paul Rocher"),
        ("Mayor Paul Rocher lost. The outgoing mayor said it was hard.", "en", "Paul Rocher"),
        ("Präsident Jan Reuter trat zurück. „Es war schwer“, so der scheidende Präsident.", "de", "Jan Reuter"),
        ("L'ancien ministre Marc Tillon est venu. L'ex-ministre assure que le maire a peur.", "fr", "Marc Tillon"),
    ],
)
def test_an_adjective_of_standing_makes_nobody_else(text: str, language: str, name: str) -> None:
    """*The outgoing mayor* is the mayor, and *l'ex-ministre* the former minister."""
    assert speaker(text, language) == (name,)


def test_a_deputy_is_somebody_else() -> None:
    """*L'avocat général* is no lawyer of the accused."""
    text = "L'avocate Claire Vannier a plaidé. L'avocat général a estimé que l'accusée mentait."
    assert speaker(text, "fr") == ("avocat général",)


@rows("headline", ["Procès de Julie Morel", "Mort de Julie Morel", "Julie Morel jugée"])
def test_a_headline_s_noun_is_no_part_of_a_name(headline: str) -> None:
    """What a headline says happened to somebody is not what they are called."""
    assert actors(f"{headline}\n\nJulie Morel a reconnu les faits.", "fr") == ["Julie Morel"]


def test_an_adjective_behind_a_plural_is_nobody() -> None:
    """*Les logiques politiciennes* hold no politicians."""
    text = "Marc Tillon est candidat. « Les vieilles querelles lassent », a-t-il glissé, promettant qu'il ira au bout."
    assert actors(text, "fr") == ["Marc Tillon"]


@rows(
    ("text", "language", "name"),
    [
        ("La CGD a appelé à la grève. Le syndicat demande une hausse des salaires.", "fr", "CGD"),
        ("Le PVD a gagné. Le parti a promis une réforme.", "fr", "PVD"),
        ("The PVD won the vote. The party said it would lower taxes.", "en", "PVD"),
        ("El PVD ganó las elecciones. El partido dijo que bajaría los impuestos.", "es", "PVD"),
        ("Die PVD hat die Wahl gewonnen. Die Partei erklärte, sie werde die Steuern senken.", "de", "PVD"),
    ],
)
def test_a_noun_takes_up_the_institution_just_named(text: str, language: str, name: str) -> None:
    """A union, a party or a newspaper whose name does not say what it is."""
    assert speaker(text, language) == (name,)


def test_a_noun_goes_on_to_mean_whom_it_has_taken_up() -> None:
    """Another institution between, of another kind, does not change whom *le syndicat* means."""
    text = (
        "La CGD a appelé à la grève. Le syndicat a défilé. Le parti Solidaires est venu. « Merci », a dit le syndicat."
    )
    assert speaker(text, "fr") == ("CGD",)


def test_an_outlet_in_which_somebody_speaks_is_not_taken_up() -> None:
    """*Sur Radio Val … le parti*: the party is another."""
    text = "Le PVD a gagné. Invité sur Radio Val, Marc Tillon a protesté. Le parti a promis une réforme."
    assert speaker(text, "fr") == ("PVD",)


def test_a_region_s_name_is_not_its_president_s() -> None:
    """*Le président de la région Haut-Val Alain Rocher* is Alain Rocher."""
    text = "Le préfet a reçu le président de la région Haut-Val Alain Rocher. « Non », a dit Rocher."
    assert speaker(text, "fr") == ("Alain Rocher",)
    assert "Haut-Val" not in actors(text, "fr")


def test_more_words_between_make_no_other_institution() -> None:
    """A court under its longer and its shorter name, and under its noun, is one."""
    text = (
        "La Cour d'appel de Valmer a tranché. La Cour fédérale d'appel de Valmer a maintenu la loi. La cour d'appel a "
        "estimé que le texte était clair."
    )
    assert actors(text, "fr") == ["Cour fédérale d'appel de Valmer"]


@rows(
    ("text", "language"),
    [
        ("Le Tribunal de Valmer a tranché. Le Tribunal administratif de Valmer a annulé l'arrêté.", "fr"),
        ("Le Conseil de Valmer a voté. Le Conseil régional de Valmer a refusé.", "fr"),
        ("The Bank of Norvia cut rates. The Bank of North Norvia raised them.", "en"),
    ],
)
def test_words_that_tell_of_another_kind_make_another_institution(text: str, language: str) -> None:
    """A court is another if it is administrative, a bank if it is a northern one's."""
    assert len(actors(text, language)) == 2


def test_a_bare_function_means_who_acts_rather_than_who_was_addressed() -> None:
    """*Le président … a écrit au président de la région …. Le président …*: the first."""
    text = (
        "Le président Luc Armand a écrit lundi au président de la région Alain Rocher. Le président a dit que l'usine "
        "fermerait."
    )
    assert speaker(text, "fr") == ("Luc Armand",)


def test_whom_the_press_has_reached_keeps_the_function() -> None:
    """*Le patron de l'usine contacté* is *le patron de l'usine*."""
    assert actors("Le patron de l'usine contacté a précisé que tout fermerait.", "fr") == ["patron de l'usine"]


@rows(
    ("text", "language", "name"),
    [
        ("Le tribunal de Valmer a condamné Paul Roy. Les juges ont estimé qu'il mentait.", "fr", "tribunal de Valmer"),
        (
            "Le tribunal de Valmer a jugé. La cour d'appel d'Oriel a tranché. Les juges ont estimé qu'il mentait.",
            "fr",
            "cour d'appel d'Oriel",
        ),
        (
            "La cour d'appel d'Oriel a jugé. Le tribunal de Valmer a tranché. Les juges ont estimé qu'il mentait.",
            "fr",
            "tribunal de Valmer",
        ),
        (
            "La Cour d'appel de Valmer a tranché. Les trois magistrats ont estimé que Roy mentait.",
            "fr",
            "Cour d'appel de Valmer",
        ),
    ],
)
def test_judges_speak_for_their_court(text: str, language: str, name: str) -> None:
    """A court that has been named is who *the judges* are."""
    assert speaker(text, language) == (name,)


def test_other_judges_speak_for_themselves() -> None:
    """Those whom more words describe, or before whom no court is named."""
    assert speaker("Le tribunal a tranché. Les juges d'instruction estiment que Roy mentait.", "fr") != ("tribunal",)
    assert speaker("Les juges estiment que Roy mentait.", "fr") == ("juges",)


@rows(
    ("text", "language", "name"),
    [
        ("La candidate Claire Vannier a perdu. « C'est dur », a dit l'ancienne ministre.", "fr", "Claire Vannier"),
        ("Candidate Clara Vannier lost. The former minister said it was hard.", "en", "Clara Vannier"),
        ("Die Kandidatin Anna Kolb verlor. Die frühere Ministerin sagte, es sei schwer.", "de", "Anna Kolb"),
    ],
)
def test_a_former_function_is_whoever_was_just_named(text: str, language: str, name: str) -> None:
    """What somebody has been before is told of the person just named, whatever else they are."""
    assert speaker(text, language) == (name,)
