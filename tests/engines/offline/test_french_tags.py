"""French tags where newspapers print them: within marks, between subject and verb, with *on*, behind participles."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Speakers and runs of each quote of a French article."""
    quotes = summarize(f"{text}\n", language="fr").quotes
    return [(" + ".join(quote.speakers), tuple(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("marked", "speaker", "runs"),
    [
        ("Le quai, a expliqué Paul Dorque, rouvrira.", "Paul Dorque", ("Le quai", "rouvrira.")),
        ("Le quai, a expliqué Paul Dorque, le maire, rouvrira.", "Paul Dorque", ("Le quai", "rouvrira.")),
        ("Le quai rouvrira, explique Paul Dorque. Il tient.", "Paul Dorque", ("Le quai rouvrira", "Il tient.")),
        ("C'est faux, dit-elle. Le quai tient, assure-t-elle.", "Awa Kessan", ("C'est faux", "Le quai tient")),
        ("Mais non ! s'écrie Paul Dorque, jamais.", "Paul Dorque", ("Mais non !", "jamais.")),
    ],
)
def test_a_tag_within_marks_is_none_of_the_words(marked: str, speaker: str, runs: tuple[str, ...]) -> None:
    """*« Le quai, a dit X, rouvrira. »* is X's, in two runs."""
    assert told(f"Awa Kessan est maire de Val. « {marked} »")[-1] == (speaker, runs)


@rows(
    "text",
    [
        "Awa Kessan est maire. « Il est venu, m'a-t-il dit, et je l'ai cru. »",
        "Awa Kessan est maire. « Paul Dorque dit que le quai tient. »",
        "« Le quai, a dit la préfète, ferme », a rapporté Awa Kessan.",
    ],
)
def test_a_speaker_who_tells_what_others_said_keeps_all_the_words(text: str) -> None:
    """*M'a-t-il dit* reports to whoever speaks, and a tag outside the marks tells whose they are."""
    (quote,) = told(text)

    assert quote[0] == "Awa Kessan"
    assert len(quote[1]) == 1


@rows(
    ("text", "speaker", "runs"),
    [
        ("Le quai, a dit Paul Dorque, rouvrira lundi.", "Paul Dorque", ("Le quai", "rouvrira lundi")),
        ("Le quai, affirme la mairie de Val, tient bien.", "mairie de Val", ("Le quai", "tient bien")),
        ("Le vieux quai, assure lundi Paul Dorque, rouvrira.", "Paul Dorque", ("Le vieux quai", "rouvrira")),
        # traps: no verb goes on behind the comma, or the verb before it has no subject behind it
        ("Paul Dorque, a dit Awa Kessan, maire de Val.", "", ()),
        ("Paul Dorque, qui dit la vérité, tient le quai.", "", ()),
    ],
)
def test_a_tag_parts_a_subject_from_its_verb(text: str, speaker: str, runs: tuple[str, ...]) -> None:
    """A verb and its subject between commas cut a clause in two."""
    assert told(text) == ([(speaker, runs)] if runs else [])


@rows(
    ("text", "speaker"),
    [
        ("« Le quai tient », dit-on à la mairie de Val.", "mairie de Val"),
        ("« Le quai tient », assure-t-on au ministère de la Mer.", "ministère de la Mer"),
        ("« Le quai tient », jure-t-on chez les pêcheurs.", "pêcheurs"),
        ("« Le quai tient », lit-on dans un communiqué de la préfecture de Val.", "préfecture de Val"),
        ("« Le quai tient », dit-on à Val.", ""),
        ("« Le quai tient », dit-on souvent.", ""),
        ("« Le quai tient », dit-il à la mairie de Val.", ""),
    ],
)
def test_on_speaks_for_those_named_behind_it(text: str, speaker: str) -> None:
    """*Dit-on à la mairie* is the town hall's word; a place or a hearer speaks for nobody."""
    assert [who for who, _ in told(text)] == [speaker]


@rows(
    ("text", "speaker", "content"),
    [
        ("Awa Kessan est accusée par Paul Dorque d'avoir fermé le quai.", "Paul Dorque", "d'avoir fermé le quai"),
        ("La fermeture, jugée « inacceptable » par Paul Dorque, dure.", "Paul Dorque", "inacceptable"),
        ("La loi est qualifiée de « vol » par la mairie de Val.", "mairie de Val", "vol"),
    ],
)
def test_an_agent_behind_a_passive_speaks(text: str, speaker: str, content: str) -> None:
    """*Accusée par X de …* and *jugé « … » par X* are X's words."""
    assert told(text) == [(speaker, (content,))]


@rows(
    "text",
    [
        "Personne n'est accusé d'avoir fermé le quai par erreur.",
        "Le film est projeté « en plein air » par Paul Dorque.",
        "La loi est jugée par Paul Dorque lundi.",
    ],
)
def test_a_passive_without_words_or_an_accused_hands_nothing_over(text: str) -> None:
    """An agent speaks only behind a participle of speech with its words."""
    assert told(text) == []


@rows(
    ("text", "content"),
    [
        ("Paul Dorque nie toute faute.", "toute faute"),
        ("Paul Dorque a appelé les habitants à voter.", "les habitants à voter"),
        ("Paul Dorque a expliqué pourquoi elle refusait.", "pourquoi elle refusait"),
        ("Selon Paul Dorque, « le quai tient », mais la préfecture le conteste.", "le quai tient"),
        ("Paul Dorque a qualifié la fermeture de « vol ».", "la fermeture de « vol »"),
        ("Paul Dorque a qualifié de « vol » la fermeture.", "« vol » la fermeture"),
    ],
)
def test_what_a_verb_of_speech_governs(text: str, content: str) -> None:
    """Objects, infinitives behind them and indirect questions are content; what the article sets against it is none."""
    assert told(text)[0] == ("Paul Dorque", (content,))


@rows("name", ["Paul Dorque, dit « le Duc », a quitté Val.", "La digue a appelé un secours."])
def test_names_and_calls_for_help_are_no_words(name: str) -> None:
    """A nickname behind *dit* in commas and an object of *appeler* without an infinitive hand nothing over."""
    assert told(name) == []


@rows(
    ("text", "speakers"),
    [
        ("« Le quai tient.\n\n« La route aussi tient. », a dit Paul Dorque.", ["Paul Dorque", "Paul Dorque"]),
        ("« Le quai tient. »\n\n« La route aussi tient. », a dit Paul Dorque.", ["", "Paul Dorque"]),
        ("« Le quai tient.\n\nLe vent souffle.\n\n« La route tient », a dit Paul Dorque.", ["", "Paul Dorque"]),
    ],
)
def test_marks_left_open_share_the_speaker_of_the_next_paragraph(text: str, speakers: list[str]) -> None:
    """Marks that open each paragraph and close the last are one speech."""
    assert [who for who, _ in told(text)] == speakers


@rows(
    ("text", "content"),
    [
        ("La salle écoute Awa Kessan, pour qui la loi « brade le quai ».", "la loi « brade le quai »"),
        ("La salle écoute Awa Kessan, selon qui le quai fermera.", "le quai fermera"),
        ("La salle écoute Awa Kessan, d'après qui le quai fermera.", "le quai fermera"),
    ],
)
def test_a_relative_source_takes_up_who_stands_before_it(text: str, content: str) -> None:
    """*X, pour qui la loi …*: what stands behind the pronoun is X's."""
    assert told(text) == [("Awa Kessan", (content,))]


@rows("text", ["La loi, pour qui la lit, est claire.", "Paul Dorque a voté pour qui il voulait."])
def test_a_pronoun_for_anybody_is_no_source(text: str) -> None:
    """*Pour qui* without anybody before it hands nothing over."""
    assert told(text) == []


def test_what_is_told_otherwise_ends_the_words() -> None:
    """*Contrairement à ce qu'affirme X* is the article's own."""
    text = "Awa Kessan a assuré « ne rien savoir » du quai, contrairement à ce qu'affirme Paul Dorque."
    assert told(text)[0] == ("Awa Kessan", ("« ne rien savoir » du quai",))


@rows(
    ("text", "speaker"),
    [
        ("Le gouvernement, par la voix du ministre Paul Dorque, a dit que le quai tient.", "Paul Dorque"),
        ("La CGT, par la voix d'Awa Kessan, a dit que le quai tient.", "Awa Kessan"),
        ("La CGT, par la grève, a dit que le quai tient.", "CGT"),
    ],
)
def test_whoever_lends_a_voice_speaks(text: str, speaker: str) -> None:
    """*Le gouvernement, par la voix de X, a dit …* is X's word, and the government no content."""
    assert told(text) == [(speaker, ("le quai tient",))]


@rows(
    ("tag", "name"),
    [
        ("raconte l'un des pêcheurs", "pêcheurs"),
        ("a indiqué une de ses voisines", "voisines"),
        ("ont annoncé les deux clubs, sans autre détail", "clubs"),
        ("a assuré un cadre du groupe", "cadre du groupe"),
        ("a affirmé un habitué du bac", "habitué du bac"),
    ],
)
def test_somebody_whom_no_list_knows_tags_words_without_marks(tag: str, name: str) -> None:
    quotes = summarize(f"La veille, la mairie l'avait prévenu oralement, {tag}.", language="fr").quotes
    told = [(quote.speakers, [run.text for run in quote.text]) for quote in quotes]
    assert told == [((name,), ["La veille, la mairie l'avait prévenu oralement"])]


@rows(
    ("text", "speakers"),
    [
        ("Le maire, qui a dîné au port, a annoncé une réforme.", [("maire",)]),
        ("Le maire est venu, a raconté une histoire.", [("maire",)]),
        ("Les deux camps sont venus, ont promis une trêve.", []),
    ],
)
def test_the_object_of_a_verb_behind_a_comma_tags_nothing(text: str, speakers: list[tuple[str, ...]]) -> None:
    assert [quote.speakers for quote in summarize(text, language="fr").quotes] == speakers


@rows(
    ("tag", "name"),
    [
        ("a-t-il expliqué d'un ton calme", ()),
        ("a expliqué Paul Roy sur Radio Val", ("Paul Roy",)),
        ("assure Paul Roy à la presse", ("Paul Roy",)),
        ("note Odile Marn, maire de Val depuis 2010", ("Odile Marn",)),
        ("poursuit Odile Marn dans un sourire", ("Odile Marn",)),
    ],
)
def test_a_tag_within_marks_ends_behind_when_where_and_how(tag: str, name: tuple[str, ...]) -> None:
    quotes = summarize(f"« Le pont de Val rouvrira, {tag}. On verra bien. »", language="fr").quotes
    told = [(quote.speakers, [run.text for run in quote.text]) for quote in quotes]
    assert told == [(name, ["Le pont de Val rouvrira", "On verra bien."])]


@rows(
    "words",
    [
        "Le pont rouvrira, nous a dit le maire sur le quai. On verra bien.",
        "Le pont rouvrira, dit le maire quand il pleut. On verra bien.",
        "Le pont rouvrira, dit-il que vous êtes là. On verra bien.",
    ],
)
def test_a_verb_with_more_than_circumstances_is_no_tag_within_marks(words: str) -> None:
    quotes = summarize(f"« {words} », a dit Paul Roy.", language="fr").quotes
    assert [[run.text for run in quote.text] for quote in quotes][:1] == [[words]]


@rows(
    ("text", "expected"),
    [
        ("« On ne dort plus », nous confie un habitant.", [(("habitant",), "On ne dort plus")]),
        ("« On ne dort plus », nous a confié Marie Dorval.", [(("Marie Dorval",), "On ne dort plus")]),
        ("« On ne dort plus », lui a répondu la maire.", [(("maire",), "On ne dort plus")]),
        ("« On ne dort plus », leur répond la maire.", [(("maire",), "On ne dort plus")]),
        ("Le quai tient, m'assure la maire.", [(("maire",), "Le quai tient")]),
        ("La maire, qui a lu « Le Quai », nous a dit que le port ferme.", [(("maire",), "le port ferme")]),
        ("La maire leur répond que le quai tient.", [(("maire",), "le quai tient")]),
        ("« On ne dort plus », nous disons que c'est trop.", []),
        ("Les élus ont retiré leur plainte, puis leur demande.", []),
        ("« On ne dort plus » est leur demande.", []),
    ],
)
def test_who_hears_may_stand_before_the_verb_of_a_tag(text: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    """*« … », nous confie X*, *lui répond X*: the pronoun is no part of the words, nor is *nous* who speaks."""
    quotes = summarize(text, language="fr").quotes

    assert [(quote.speakers, " … ".join(span.text for span in quote.text)) for quote in quotes] == expected


@rows(
    ("text", "expected"),
    [
        (
            "La CGT, qui dénonce « un vol », accuse le maire d'avoir menti.",
            [("CGT", ("un vol",)), ("CGT", ("le maire d'avoir menti",))],
        ),
        ("La CGT, qui dénonce « un vol », demande une enquête.", [("CGT", ("un vol",)), ("CGT", ("une enquête",))]),
        ("La CGT, dénonçant « un vol », annonce une grève.", [("CGT", ("un vol",)), ("CGT", ("une grève",))]),
        ("La CGT, pour qui « le quai cède », exige un mur.", [("CGT", ("le quai cède",)), ("CGT", ("un mur",))]),
        ("Luc Dorque (UP), qui dénonce « un vol », critique la régie.", [("Luc Dorque", ("un vol",))]),
        ("Un accord, qui « ne vaut rien », dénonce la CGT.", [("CGT", ("Un accord, qui « ne vaut rien »",))]),
        ("Un accord « qui ne vaut rien », tranche la CGT.", [("CGT", ("Un accord « qui ne vaut rien »",))]),
        ("La CGT est un club qui « ment », dénonce le maire.", [("maire", ("La CGT est un club qui « ment »",))]),
        ("« La CGT, qui ment, est finie », dénonce le maire.", [("maire", ("La CGT, qui ment, est finie",))]),
    ],
)
def test_a_verb_behind_an_aside_of_its_subject_is_no_tag(
    text: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    """*X, qui dénonce « un vol », accuse Y*: X accuses, and Y has said nothing of X."""
    assert told(text) == expected
