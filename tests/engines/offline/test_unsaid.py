"""Verbs of speech by which nobody says what follows them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Speaker and content of each quote of an article."""
    quotes = summarize(text, language=language).quotes
    return [(" + ".join(quote.speakers), " … ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("language", "text"),
    [
        ("fr", "Yves Garrec est parti. Rien n'indique que la barque était volée."),
        ("fr", "Yves Garrec est parti. Aucun des deux gardes n'a reconnu que la barque était volée."),
        ("fr", "Yves Garrec est parti. Nul ne dit que la barque était « volée »."),
        ("en", "Ann Porter has left. Nothing suggests that the boat was stolen."),
        ("en", "Ann Porter has left. So far no officer has confirmed that the boat was stolen."),
        ("en", "Ann Porter has left. None of the guards said that the boat was stolen."),
        ("de", "Karl Roth ist weg. Niemand sagte, dass das Boot gestohlen war."),
        ("de", "Karl Roth ist weg. Bisher bestätigte niemand, dass das Boot gestohlen war."),
        ("de", "Karl Roth ist weg. Keiner der Wächter behauptet, dass das Boot gestohlen war."),
        ("es", "Juan Roa se ha ido. Nada indica que la barca fuera robada."),
        ("es", "Juan Roa se ha ido. Ningún guardia afirmó que la barca era robada."),
    ],
)
def test_what_nobody_says_is_no_quote(language: str, text: str) -> None:
    """Handed over without its subject, the clause would say the opposite of the article."""
    assert told(text, language) == []


@rows(
    ("language", "text", "expected"),
    [
        ("fr", "La personne arrêtée, Yves Garrec, dit que la barque est à lui.", "la barque est à lui"),
        ("fr", "Rien, a-t-il ajouté, n'est signé. Yves Garrec dit que rien n'est signé.", "rien n'est signé"),
        ("fr", "Yves Garrec déclare que rien n'indique un vol.", "rien n'indique un vol"),
        ("en", "Ann Porter made no mistake and said that the boat was hers.", "the boat was hers"),
        ("en", "The no campaign said that the boat was sold.", "the boat was sold"),
        ("de", "Karl Roth nannte keine Zahlen und sagte, dass das Boot alt sei.", "das Boot alt sei"),
        ("es", "Nada más llegar, Juan Roa dijo que la barca era suya.", "la barca era suya"),
    ],
)  # fmt: skip
def test_a_word_for_nobody_that_is_no_subject_leaves_the_words_to_who_says_them(
    language: str, text: str, expected: str
) -> None:
    """A noun, an object, another clause: they are not who speaks."""
    assert expected in [content for _, content in told(text, language)]


@rows(
    ("language", "text"),
    [
        ("fr", "Yves Garrec est parti. Il faut dire que la barque était vieille."),
        ("fr", "Yves Garrec est parti. Il serait faux de dire que la barque est vieille."),
        ("fr", "Yves Garrec est parti. On peut dire que la barque est vieille."),
        ("fr", "Yves Garrec est parti. Ce qui revient à dire que la barque est vieille."),
        ("fr", "Yves Garrec est parti. Il convient de rappeler que la barque est vieille."),
        ("en", "Ann Porter has left. It is fair to say that the boat is old."),
        ("en", "Ann Porter has left. Suffice it to say that the boat is old."),
        ("es", "Juan Roa se ha ido. Hay que decir que la barca es vieja."),
        ("es", "Juan Roa se ha ido. Cabe recordar que la barca es vieja."),
    ],
)
def test_what_has_to_be_said_is_the_article_s_own_word(language: str, text: str) -> None:
    """An infinitive whose subject is nobody does not speak for whoever was named before."""
    assert told(text, language) == []


@rows(
    ("language", "text"),
    [
        ("fr", "Yves Garrec refuse de dire que la barque est vieille."),
        ("fr", "Yves Garrec est parti sans préciser que la barque est vieille."),
        ("fr", "Yves Garrec n'a pas voulu dire que la barque est vieille."),
        ("en", "Ann Porter declined to say that the boat is old."),
        ("en", "Ann Porter was not ready to say that the boat is old."),
        ("es", "Juan Roa se fue sin decir que la barca es vieja."),
    ],
)
def test_what_somebody_leaves_unsaid_is_no_quote(language: str, text: str) -> None:
    """Who refuses to say so, or goes without saying so, has not said so."""
    assert told(text, language) == []


@rows(
    ("language", "text", "speaker"),
    [
        ("fr", "Yves Garrec tient à rappeler que la barque est vieille.", "Yves Garrec"),
        ("fr", "Yves Garrec n'a pas hésité à dire que la barque est vieille.", "Yves Garrec"),
        ("fr", "Yves Garrec est heureux de dire que la barque est vieille.", "Yves Garrec"),
        ("en", "Ann Porter did not hesitate to say that the boat is old.", "Ann Porter"),
        ("es", "Juan Roa quiso decir que la barca es vieja.", "Juan Roa"),
    ],
)
def test_who_wants_or_does_not_hesitate_to_say_so_says_so(language: str, text: str, speaker: str) -> None:
    """Two negations take each other back; a wish and a feeling leave the subject who it is."""
    assert [name for name, _ in told(text, language)] == [speaker]


@rows(
    ("language", "text"),
    [
        ("fr", "Claire Vannier a-t-elle dit que le pont fermerait ?"),
        ("fr", "Qui a dit que le pont fermerait ?"),
        ("fr", "Claire Vannier ne dit que la vérité."),
        ("fr", "Claire Vannier ne soutient que la vente du bac."),
        ("en", "Ann Porter should say that the bridge will close."),
        ("en", "Ann Porter is expected to say that the bridge will close."),
        ("en", "Critics could argue that Ann Porter lied."),
    ],
)
def test_what_is_asked_about_or_only_might_be_said_is_no_quote(language: str, text: str) -> None:
    """A question, a restriction, a duty and a forecast hand no words over."""
    assert not summarize(text, language=language).quotes


@rows(
    ("language", "text", "said"),
    [
        ("fr", "« Que va faire la ville ? », a dit Claire Vannier.", "Que va faire la ville ?"),
        ("fr", "Claire Vannier a demandé : « Qui a dit que le pont ferme ? »", "Qui a dit que le pont ferme ?"),
        ("fr", "Claire Vannier a dit que le pont fermerait.", "le pont fermerait"),
        ("en", "Ann Porter said the bridge should close.", "the bridge should close"),
        ("en", "Ann Porter expected the vote to fail, she said.", "Ann Porter expected the vote to fail"),
    ],
)
def test_questions_and_duties_within_the_words_are_said(language: str, text: str, said: str) -> None:
    """What stands in the words themselves is handed over."""
    (quote,) = summarize(text, language=language).quotes
    assert [span.text for span in quote.text] == [said]


@rows(
    ("language", "text"),
    [
        ("fr", "81 % des habitants se disent inquiets pour la digue."),
        ("fr", "Près de 60% des pêcheurs affirment que la digue est sale."),
        ("fr", "Soixante pour cent des pêcheurs disent que la digue est sale."),
        ("en", "Some 60% of Valmer residents say that the harbour is dirty."),
        ("de", "60 Prozent der Befragten sagten, der Hafen sei schmutzig."),
    ],
)
def test_a_share_of_people_has_been_asked_and_says_nothing(language: str, text: str) -> None:
    assert told(text, language) == []


@rows(
    ("text", "said"),
    [
        ("Le maire élu avec 60 % des voix affirme que la digue est sale.", "la digue est sale"),
        ("L'élue aux 60 % des voix affirme que la digue est sale.", "la digue est sale"),
        (
            "Le maire affirme que 60 % des pêcheurs disent non au port.",
            "60 % des pêcheurs disent non au port",
        ),
    ],
)
def test_a_share_that_is_no_subject_leaves_the_words_to_who_says_them(text: str, said: str) -> None:
    assert [words for _, words in told(text, "fr")] == [said]


@rows(
    "text",
    [
        "On ignore si le maire a dit que la digue fermerait.",
        "Il n'est toujours pas clair si Marn affirme que la digue tient.",
        "La police cherche à savoir s'il a prétendu que la digue tenait.",
        "La digue fermera si le maire annonce que la mer monte.",
        "Nul ne sait encore si la préfète a admis que la digue cède.",
    ],
)
def test_what_a_french_clause_asks_about_or_puts_as_a_case_is_no_quote(text: str) -> None:
    assert told(text, "fr") == []


@rows(
    ("text", "said"),
    [
        ("Le pont fermera, même si le maire affirme qu'il tient.", ("maire", "il tient")),
        ("Le bruit est si fort qu'Ada Marn dit que la digue cède.", ("Ada Marn", "la digue cède")),
        ("Le maire demande si la digue tient.", ("maire", "si la digue tient")),
    ],
)
def test_a_french_concession_or_degree_leaves_the_words_said(text: str, said: tuple[str, str]) -> None:
    assert told(text, "fr") == [said]
