"""Whom a pronoun takes up: those the paragraphs are about, before whoever was only named last."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def speakers(text: str, language: str) -> tuple[str, ...]:
    """Who speaks in the last quote of *text*."""
    return summarizer.summarize(text, language=language).quotes[-1].speakers


def owners(text: str, language: str) -> list[str]:
    """Whose the positions of *text* are."""
    return [position.actor for position in summarizer.summarize(text, language=language).positions]


@rows(
    ("text", "language", "name"),
    [
        (
            (
                "Le mécène Armand Valdor est mort lundi, selon son notaire, Hugo Perrin. « Je ne vendrai jamais », "
                "avait-il dit."
            ),
            "fr",
            "Armand Valdor",
        ),
        (
            (
                "Paul Rocher est né à Valmer. Son père, Jean Rocher, était pêcheur. Il a affirmé en 2010 que le port "
                "était sûr."
            ),
            "fr",
            "Paul Rocher",
        ),
        (
            (
                "Le préfet Paul Rocher a été reçu par Marc Tillon. Il a dirigé le port pendant dix ans. Il a déclaré "
                "que le quai serait fermé."
            ),
            "fr",
            "Paul Rocher",
        ),
        (
            (
                "Mayor Paul Rocher was offered the post by governor Mark Tillon, according to the Valmer Journal. He "
                "said that he would stay in Valmer."
            ),
            "en",
            "Paul Rocher",
        ),
        (
            (
                "Paul Rocher was born in Valmer. His father, John Rocher, was a fisherman. He said in 2010 that the "
                "port was safe."
            ),
            "en",
            "Paul Rocher",
        ),
    ],
)
def test_a_pronoun_takes_up_whom_the_sentences_are_about(text: str, language: str, name: str) -> None:
    """The subject of the sentences before comes before a source, an agent or somebody's father."""
    assert speakers(text, language) == (name,)


@rows(
    ("text", "language", "name"),
    [
        ("La cour a condamné Paul Rocher à un an de prison. Il a annoncé qu'il ferait appel.", "fr", "Paul Rocher"),
        ("Paul Rocher a rencontré Claire Vannier. Elle a affirmé que le quai fermerait.", "fr", "Claire Vannier"),
        (
            (
                "Le préfet Paul Rocher est venu lundi. « Le quai est sûr », a lancé Marc Tillon. « Je ne signerai "
                "pas », a-t-il ajouté."
            ),
            "fr",
            "Marc Tillon",
        ),
    ],
)
def test_gender_and_who_spoke_last_still_tell(text: str, language: str, name: str) -> None:
    """A subject that does not fit, or before whom somebody has spoken since, takes no pronoun."""
    assert speakers(text, language) == (name,)


@rows(
    ("text", "language"),
    [
        ("Marc Tillon et Julie Roy ont signé l'accord. Ils demandent une aide de l'État.", "fr"),
        ("Marc Tillon and Julie Roy signed the deal. They demanded aid from the state.", "en"),
    ],
)
def test_a_plural_takes_up_a_joint_subject(text: str, language: str) -> None:
    """Two who act together are those whom a plural means."""
    assert speakers(text, language) == ("Marc Tillon", "Julie Roy")


@rows(
    "opening",
    [
        "Il faut attendre mardi.",
        "Il s'agit d'un vieux quai.",
        "Il n'y a pas de date.",
        "Il a été prévu que le quai ferme.",
    ],
)
def test_an_impersonal_il_is_nobody(opening: str) -> None:
    """It takes nobody up, so that whoever acted before it is still spoken of."""
    text = f"Le député Marc Tillon a reçu Claire Vannier. {opening} « Je voterai contre », a-t-il dit."
    assert speakers(text, "fr") == ("Marc Tillon",)


@rows(
    ("text", "language", "name"),
    [
        (
            "Marc Valdor, petit-fils de Louis Valdor, dirige le port. Valdor a dit que le quai serait fermé.",
            "fr",
            "Marc Valdor",
        ),
        ("Ada Bell, the sister of Mark Bell, was arrested. Bell said she knew nothing.", "en", "Ada Bell"),
        ("Anna Kolb und ihr Bruder Jan Kolb kamen. Kolb sagte, der Damm halte.", "de", "Anna Kolb"),
    ],
)
def test_a_surname_is_not_the_family_s(text: str, language: str, name: str) -> None:
    """Of several people of a surname it means the one who is not brought in as another's family."""
    assert speakers(text, language) == (name,)


def test_a_source_between_a_subject_and_its_second_verb_does_not_act() -> None:
    """*X was offered the post, according to Y, but declined it*: X declined."""
    french = (
        "Le maire de Valmer, Paul Rocher, avait été convié à Tarnes, selon le Journal de Valmer, mais avait "
        "refusé cette visite."
    )
    assert owners(french, "fr") == ["Paul Rocher"]


@rows("aside", ["lui", "lui aussi", "pour sa part", "de son côté", "quant à lui"])
def test_a_contrast_between_commas_leaves_the_subject_its_verb(aside: str) -> None:
    """*Le maire, lui, affirme …*: the mayor."""
    text = f"Claire Vannier refuse. Le maire de Valmer, {aside}, affirme que le quai est sûr."
    assert speakers(text, "fr") == ("maire de Valmer",)


def test_whoever_acts_says_what_stands_in_marks_behind_a_colon() -> None:
    """A place before the subject says nothing."""
    text = "Vers 19 heures, sur les Champs-Valdiens, un groupe de pêcheurs a chanté : « La mer est à nous »."
    assert speakers(text, "fr") == ("groupe de pêcheurs",)


def test_a_participle_behind_a_source_goes_on_with_it() -> None:
    """*Selon X, cela « … », tout en ajoutant que « … »*: both are X's."""
    text = "Selon le syndicat UPL, cela « reste un accident » tout en ajoutant que « la régie ne fait rien »."
    assert speakers(text, "fr") == ("UPL",)


@rows(
    ("text", "speaker"),
    [
        ("Le ministre Hugo Perrin a démissionné lundi, a annoncé la présidence.", "présidence"),
        ("Le quai est plein, a confirmé le préfet Paul Rocher.", "Paul Rocher"),
    ],
)
def test_a_tag_takes_no_stand_on_whoever_speaks(text: str, speaker: str) -> None:
    """Who stands behind a verb of speech is its subject, not what it is about."""
    assert speaker not in owners(text, "fr")


@rows("noun", ["médicament", "logement", "département"])
def test_a_noun_in_ment_behind_an_article_is_no_adverb(noun: str) -> None:
    """*L'Agence du médicament a refusé …*: the noun is part of the subject."""
    assert owners(f"L'Agence du {noun} a refusé la vente du Valdor.", "fr") == [f"Agence du {noun}"]


@rows(
    ("text", "language", "name"),
    [
        (
            "Selon le Courrier de Valmer, un porte-parole du port a déclaré que les travaux seraient longs.",
            "fr",
            "porte-parole du port",
        ),
        ("D'après la Tribune, le maire Paul Rocher a affirmé que le quai fermerait.", "fr", "Paul Rocher"),
        (
            "According to the Valmer Tribune, a spokesman for the port said the works would be long.",
            "en",
            "spokesman for the port",
        ),
    ],
)
def test_an_outlet_only_hands_on_what_somebody_said(text: str, language: str, name: str) -> None:
    """The words are whose the verb of speech is, and nothing is the outlet's."""
    assert [quote.speakers for quote in summarizer.summarize(text, language=language).quotes] == [(name,)]


@rows(
    "text",
    [
        "Selon l'avocate Claire Vannier, Paul Rocher a affirmé que le quai fermerait.",
        "Selon le Courrier de Valmer, le quai fermera.",
    ],
)
def test_other_sources_vouch_for_what_they_tell(text: str) -> None:
    """What a lawyer says that somebody said is the lawyer's too; what an outlet tells itself is the outlet's."""
    quotes = summarizer.summarize(text, language="fr").quotes
    assert quotes[0].speakers in {("Claire Vannier",), ("Courrier de Valmer",)}


@rows(
    ("text", "language", "holder"),
    [
        ("Paul Garrec est sorti. Selon Luc Morel, la loi est mauvaise. Il veut fermer le pont.", "fr", "Luc Morel"),
        ("Paul Garrec est sorti. Pour Luc Morel, la loi est inutile. Il veut fermer le pont.", "fr", "Luc Morel"),
        ("Peter Roe left. According to John Moe, the law is flawed. He wants to close the mill.", "en", "John Moe"),
        ("Karl Rehm ging. Laut Peter Moll ist das Gesetz schlecht. Er will die Brücke sperren.", "de", "Peter Moll"),
        ("Paul Garrec est sorti. Selon Le Courrier, la loi est mauvaise. Il veut fermer le pont.", "fr", "Paul Garrec"),
        ("Paul Garrec est sorti. La loi est mauvaise, selon Luc Morel. Il veut fermer le pont.", "fr", "Luc Morel"),
        ("Peter Roe left. The law is flawed, according to John Moe. He wants to close the mill.", "en", "John Moe"),
    ],
)
def test_a_person_whose_view_a_sentence_tells_is_whom_it_is_about(text: str, language: str, holder: str) -> None:
    """The next pronoun takes that one up, but no outlet."""
    assert owners(text, language)[-1] == holder


@rows(
    ("text", "language", "name"),
    [
        ("Selon Anne Tal, « les digues ne tiennent pas ». Elle propose « un fonds ».", "fr", "Anne Tal"),
        ("Pour Anne Tal, « les digues ne tiennent pas ». Selon elle, le quai est perdu.", "fr", "Anne Tal"),
        ("Les digues ne tiennent pas, selon Anne Tal. Elle ajoute que le quai est perdu.", "fr", "Anne Tal"),
        ("The dams do not hold, according to Anna Moe. She added that the quay was lost.", "en", "Anna Moe"),
        ("Laut Eva Tal halten die Dämme nicht. Sie sagte, der Kai sei verloren.", "de", "Eva Tal"),
    ],
)
def test_a_source_whose_words_name_nobody_else_is_taken_up(text: str, language: str, name: str) -> None:
    before = {
        "fr": "Marie Roy a fermé le port. Elle veut un moratoire.",
        "en": "Mary Roe closed the port. She wants a pause.",
        "de": "Anna Kolb schloss den Hafen. Sie will eine Pause.",
    }
    assert speakers(f"{before[language]} {text}", language) == (name,)


@rows(
    ("source", "name"),
    [
        ("Selon Anne Tal, Marie Roy est perdue.", "Marie Roy"),
        ("Selon Anne Tal, la préfète Lise Marn a menti.", "Lise Marn"),
        ("Selon la mairie, les digues tiennent.", "Marie Roy"),
    ],
)
def test_a_source_beside_somebody_else_or_of_many_is_not(source: str, name: str) -> None:
    text = f"Marie Roy a fermé le port. Elle veut un moratoire. {source} Elle ajoute que le quai est perdu."
    assert speakers(text, "fr") == (name,)


@rows(
    ("before", "name"),
    [
        ("Anne Roy a cédé le port, alors que Lise Marn refusait la vente.", "Anne Roy"),
        ("Anne Roy affirme que le port ferme, alors que Lise Marn avait promis qu'il rouvrirait.", "Anne Roy"),
        ("Anne Roy dit que le port ferme, alors que Lise Marn parlait d'une « rumeur ».", "Anne Roy"),
        ("Anne Roy a quitté la salle, alors qu'Ada Tal refusait la vente.", "Anne Roy"),
        ("La mère de Paul Roy a cédé, alors que la préfète Lise Marn refusait la vente.", "mère de Paul Roy"),
        ("Luc Roy a cédé le port, alors que Lise Marn refusait la vente.", "Lise Marn"),
        ("Anne Roy a cédé le port, tandis que Lise Marn annonce qu'elle part.", "Lise Marn"),
        ("Anne Roy a cédé. Alors que Lise Marn refusait la vente, Anne Roy a signé.", "Anne Roy"),
    ],
)
def test_who_only_stands_against_a_french_sentence_is_not_whom_it_is_about(before: str, name: str) -> None:
    assert speakers(f"{before} « Le quai est perdu », ajoute-t-elle.", "fr") == (name,)


@rows(
    ("between", "noun"),
    [
        ("Selon l'accusation, le bac a coulé.", "L'accusé"),
        ("Selon la défense, il était absent.", "L'accusé"),
        ("Pour le parquet, « le doute est mince ».", "L'accusé"),
        ("D'après la police, le bac a coulé.", "Cet homme"),
        ("Selon l'enquête, la barque était vide.", "L'intéressé"),
    ],
)
def test_a_noun_takes_up_whom_the_sentences_are_about(between: str, noun: str) -> None:
    text = (
        f"Julien Roy est interrogé à Val sur la mort d'Henri Tal, un marchand. {between} {noun} a dit que tout va bien."
    )
    assert speakers(text, "fr") == ("Julien Roy",)


@rows(
    ("text", "name"),
    [
        ("Julien Roy interroge Henri Tal. Henri Tal est parti. L'intéressé a dit que tout va bien.", "Henri Tal"),
        ("Julien Roy a vu Lise Tal. Cette femme a dit que tout va bien.", "Lise Tal"),
        ("Lise Tal a vu Julien Roy. L'élu a dit que tout va bien.", "Julien Roy"),
    ],
)
def test_a_noun_takes_up_who_acted_last_or_fits(text: str, name: str) -> None:
    assert speakers(text, "fr") == (name,)
