"""French verbs and prepositions of speech without *que*: how far their words reach, and who is none."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """Speaker and content of each quote of a French article."""
    quotes = summarize(text, language="fr").quotes
    return [(" + ".join(quote.speakers), " … ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("text", "expected"),
    [
        ("Awa Kessan a annoncé sa venue, et le préfet Paul Dorque a fermé le port.", ("Awa Kessan", "sa venue")),
        ("Awa Kessan a révélé le coût du quai et il est très élevé cette année.", ("Awa Kessan", "le coût du quai")),
        ("Awa Kessan dit aussi ne pas vouloir partir.", ("Awa Kessan", "ne pas vouloir partir")),
        ("Awa Kessan a en effet considéré le texte comme trop vague.", ("Awa Kessan", "le texte comme trop vague")),
        ("Awa Kessan nie le vol, reconnaît la dette de 47 marins.", ("Awa Kessan", "la dette de 47 marins")),
    ],
)
def test_an_object_ends_where_another_clause_begins(text: str, expected: tuple[str, str]) -> None:
    """Words without *que* hold no finite verb of the article's own; adverbs, *ne pas* and *comme* belong to them."""
    assert expected in told(text)


@rows(
    ("text", "trap"),
    [
        ("Awa Kessan a dit que le port ferme et que la mairie paie.", "le port ferme"),
        ("Awa Kessan dénonce ceux qui mentent et volent.", "ceux qui mentent"),
        ("Awa Kessan a dénoncé la vente du quai et la hausse des prix.", "la vente du quai"),
    ],
)
def test_what_et_joins_within_the_words_stays_in_them(text: str, trap: str) -> None:
    """A second *que*, a second verb of a relative clause and a second noun go on with what was said."""
    assert trap not in [content for _, content in told(text)]


@rows(
    ("text", "expected"),
    [
        ("« Le port ne fermera pas », lancé par Awa Kessan, a fait rire Paul Dorque.",
         [("Awa Kessan", "Le port ne fermera pas")]),
        ("Après Paul Dorque et ses amis, Awa Kessan « refuse de payer pour les autres ».",
         [("Awa Kessan", "refuse de payer pour les autres")]),
        ("Awa Kessan évoque un « triste jour », « nous allons devoir payer pour les autres ».",
         [("Awa Kessan", "un « triste jour »"), ("Awa Kessan", "nous allons devoir payer pour les autres")]),
        ("Awa Kessan veut aussi limiter « le bruit du port ».", [("Awa Kessan", "limiter « le bruit du port »")]),
        ("Awa Kessan (UP), a ri. Elle dit avoir « perdu » et avoir dû céder.",
         [("Awa Kessan", "avoir « perdu » et avoir dû céder")]),
    ],
)  # fmt: skip
def test_marked_words_go_to_whoever_says_them(text: str, expected: list[tuple[str, str]]) -> None:
    """Whom *par* names behind marks, or who stands right before them; a whole sentence is a quote of its own."""
    assert told(text) == expected


@rows(
    "text",
    [
        "Paul Dorque a deux bateaux, qu'il avait appelés « Aurore » et « Vent ».",
        "Paul Dorque a choisi les thèmes du cours : le désir (« Que veut-on vraiment dans la vie ? ») et le temps.",
        "Paul Dorque a peint le mur « Nous ne partirons jamais » loué par mois.",
    ],
)
def test_names_and_examples_are_nobodys_words(text: str) -> None:
    """What something is called, and an example in brackets, is not said by anybody; *par mois* names nobody."""
    assert [speaker for speaker, _ in told(text) if speaker != "Paul Dorque"] == []
    assert "Que veut-on" not in str(told(text))


@rows(
    ("text", "expected"),
    [
        ("Selon Awa Kessan, maire de Valmer, « le port est fermé ».", ("Awa Kessan", "le port est fermé")),
        ("Selon Awa Kessan, maire de Valmer, le port est fermé.", ("Awa Kessan", "le port est fermé")),
        ("Awa Kessan a ri. Pour elle, le port doit rester ouvert.", ("Awa Kessan", "le port doit rester ouvert")),
        ("La vente a été bonne : dix bateaux en mai selon Awa Kessan.", ("Awa Kessan", "dix bateaux en mai")),
        ("Selon les données, le port est fermé, selon Awa Kessan.", ("Awa Kessan", "le port est fermé")),
    ],
)
def test_a_source_takes_its_function_along_and_no_more_than_its_words(text: str, expected: tuple[str, str]) -> None:
    """The function in commas is the speaker's; a colon begins the words; who speaks comes before a mere thing."""
    found = told(text)

    assert found == [expected]


@rows(
    "text",
    [
        "Paul Dorque a agi pour elle, le port est fermé.",
        "Le club se réclame de la tradition du port.",
        "Il dort depuis lundi ou les analyses confirment une fracture.",
    ],
)
def test_what_nobody_says_is_no_quote(text: str) -> None:
    """*Pour elle* amid a sentence, a verb that *se* makes another, and a thing that shows something say nothing."""
    assert told(text) == []


@rows(
    ("text", "words"),
    [
        ("La maire de Val, qui demande une enquête, a quitté la salle.", "une enquête"),
        ("Le club, qui exige une réponse, attend.", "une réponse"),
        ("Le club, qui dit que la digue fuit, n'est pas venu.", "la digue fuit"),
        ("Claire Vannier, qui réclame « la vérité », se taira.", "« la vérité »"),
        ("Le syndicat, qui réclame une prime, n'a pas signé.", "une prime"),
        ("La maire de Val demande une enquête, une vraie.", "une enquête, une vraie"),
        ("Claire Vannier dit que la digue, vieille, fuit.", "la digue, vieille, fuit"),
        ("Le club, qui demande une aide, un prêt et un port, dit merci.", "une aide, un prêt et un port"),
    ],
)
def test_the_words_of_a_relative_clause_end_with_it(text: str, words: str) -> None:
    """The comma before the main verb ends what the verb of a relative clause hands over."""
    quotes = summarize(f"Le port.\n\n{text}", language="fr").quotes

    assert quotes[0].text[0].text.strip("« »") == words.strip("« »")


@rows(
    ("text", "expected"),
    [
        ("Awa Kessan a répondu que le quai tenait : « Nous l'avons réparé hier matin. »",
         [("Awa Kessan", "le quai tenait"), ("Awa Kessan", "Nous l'avons réparé hier matin.")]),
        ("Awa Kessan parle d'un « mauvais coup » affirmant que le port ferme.",
         [("Awa Kessan", "mauvais coup"), ("Awa Kessan", "le port ferme")]),
        ("Awa Kessan a annoncé sa venue en saluant la foule.", [("Awa Kessan", "sa venue")]),
        ("Awa Kessan a promis d'aider le port en baissant les taxes.",
         [("Awa Kessan", "d'aider le port en baissant les taxes")]),
        ("Awa Kessan a répondu au maire : « Nous l'avons réparé hier matin. »",
         [("Awa Kessan", "Nous l'avons réparé hier matin.")]),
        ("Awa Kessan a répondu que le quai avait un surnom : « la Digue ».",
         [("Awa Kessan", "le quai avait un surnom : « la Digue »")]),
    ],
)  # fmt: skip
def test_one_sentence_may_report_twice(text: str, expected: list[tuple[str, str]]) -> None:
    """A colon behind *que* opens a second quote, as a gerund behind marks does; a gerund ends an object only."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Le Syndicat des ports alerte sur l'usure du quai.", [("Syndicat des ports", "l'usure du quai")]),
        ("Awa Kessan a insisté sur la sûreté du quai.", [("Awa Kessan", "la sûreté du quai")]),
        ("Awa Kessan a alerté le préfet sur l'usure du quai.", [("Awa Kessan", "l'usure du quai")]),
        ("Awa Kessan a alerté le préfet sur place.", []),
        ("Awa Kessan a alerté le préfet.", []),
        ("Awa Kessan a compté sur la mairie.", []),
    ],
)
def test_sur_leads_to_what_somebody_alerts_to(text: str, expected: list[tuple[str, str]]) -> None:
    """An object behind *sur*, also behind who is alerted; no place, and no other verb."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Awa Kessan se dit prête à quitter le port.", [("Awa Kessan", "prête à quitter le port")]),
        ("Awa Kessan s'est déclarée candidate lors d'une visite.", [("Awa Kessan", "candidate")]),
        ("Les marins s'estiment trahis par la mairie.", [("marins", "trahis par la mairie")]),
        ("Le syndicat s'est dit très surpris.", [("syndicat", "surpris")]),
        ("Un incendie s'est déclaré dans la cave du maire.", []),
        ("Le mot se dit peu à Valmer.", []),
    ],
)
def test_who_says_what_they_are_describes_themselves(text: str, expected: list[tuple[str, str]]) -> None:
    """An adjective or a bare noun behind *se dire*; neither a fire that breaks out nor a word that is in use."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Awa Kessan a déclaré aux gendarmes avoir vu la vague.", [("Awa Kessan", "avoir vu la vague")]),
        ("Awa Kessan a confié à la presse vouloir partir.", [("Awa Kessan", "vouloir partir")]),
        ("Awa Kessan a annoncé sa venue dans un communiqué.", [("Awa Kessan", "sa venue")]),
        ("Awa Kessan a annoncé sa venue lors d'un débat.", [("Awa Kessan", "sa venue")]),
        ("Awa Kessan a annoncé un séjour dans un port du sud.", [("Awa Kessan", "un séjour dans un port du sud")]),
        ("Awa Kessan menace de quitter le port.", [("Awa Kessan", "de quitter le port")]),
        ("Le pont menace de céder sous le vent.", []),
        ("Le groupe Telor par la voix de sa patronne Awa Kessan a dit que le port ferme.",
         [("Awa Kessan", "le port ferme")]),
        ("La patronne de Telor Awa Kessan a dit que le port ferme.", [("Awa Kessan", "le port ferme")]),
    ],
)  # fmt: skip
def test_to_whom_and_where_something_is_said_is_no_part_of_it(text: str, expected: list[tuple[str, str]]) -> None:
    """A hearer before an infinitive, a channel behind an object; what a thing does is no speech."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Le port affirme n'avoir vu que de l'eau.", [("port", "n'avoir vu que de l'eau")]),
        ("Le port assure ne vendre que son sable.", [("port", "ne vendre que son sable")]),
        ("Le port affirme que le sable est à lui.", [("port", "le sable est à lui")]),
        ("Ni le port ni la mairie n'ont répondu à nos appels.", []),
        ("Le port n'a ni confirmé ni démenti ces chiffres.", []),
        ("Aucun élu n'a confirmé que le quai fermerait.", []),
    ],
)
def test_what_ne_restricts_and_what_nobody_says(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind *ne*, *que* opens no clause; *ni* and *aucun* deny the verb of speech."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Le druide a assuré que la foule décide, menaçant de quitter le temple.",
         [("druide", "la foule décide"), ("druide", "de quitter le temple")]),
        ("Le druide a nié avoir vu la foule et menace de quitter le temple.",
         [("druide", "avoir vu la foule"), ("druide", "de quitter le temple")]),
        ("Le druide a dit que la foule décide. Il menace de quitter le temple.",
         [("druide", "la foule décide"), ("druide", "de quitter le temple")]),
        ("Le pilier menace de tomber, a dit la ministre.", [("ministre", "Le pilier menace de tomber")]),
        ("Le pilier menace de tomber sur la foule.", []),
    ],
)  # fmt: skip
def test_who_has_spoken_and_then_threatens_is_still_somebody(text: str, expected: list[tuple[str, str]]) -> None:
    """Somebody whom no list knows is forgotten where a thing could do the same, but not once words are theirs."""
    assert told(text) == expected


@rows(
    "text",
    [
        "La mairie propose des ateliers aux enfants.",
        "La police lance un appel à témoins.",
        "La victime a reconnu son agresseur.",
        "Le maire a avancé la réunion de deux jours.",
        "Le maire a démenti et porté plainte.",
        "Un homme s'est engagé un peu vite dans une rue piétonne.",
    ],
)
def test_a_deed_told_by_a_verb_of_speech_hands_nothing_over(text: str) -> None:
    assert not summarize(text, language="fr").quotes


@rows(
    ("text", "words"),
    [
        ("La mairie propose une réforme des ateliers.", "une réforme des ateliers"),
        ("La mairie lance un appel au calme.", "au calme"),
        ("La victime a reconnu un mensonge.", "un mensonge"),
        ("Le maire s'est engagé à ne pas fermer le port.", "à ne pas fermer le port"),
        ("Le maire s'engage à y aller lundi.", "à y aller lundi"),
    ],
)
def test_the_same_verbs_hand_over_what_is_proposed_asked_and_promised(text: str, words: str) -> None:
    assert [[run.text for run in quote.text] for quote in summarize(text, language="fr").quotes] == [[words]]


@rows(
    "source",
    [
        "selon un enregistrement obtenu par Le Matin auprès d'un média",
        "selon un tract lu par Le Matin dans le port",
        "selon un message transmis par Ada Marn à la presse",
    ],
)
def test_a_source_that_closes_its_sentence_has_no_words_of_its_own(source: str) -> None:
    quotes = summarize(f"Paul Roy a affirmé que la digue tient, {source}.", language="fr").quotes
    assert [(quote.speakers, [run.text for run in quote.text]) for quote in quotes] == [
        (("Paul Roy",), ["la digue tient"])
    ]


@rows("text", ["Les élus admis à l'occasion de cette visite sont partis.", "Le maire promis à l'échec est parti."])
def test_a_participle_in_is_has_no_subject_that_speaks(text: str) -> None:
    assert not summarize(text, language="fr").quotes


@rows(
    ("text", "expected"),
    [
        ("Luc Tal risque dix ans pour ce vol « hors norme », selon Paul Roy.", ["Paul Roy"]),
        ("Le bac engage « de très gros moyens pour le port ».", []),
        ("Un homme engagé à vive allure a fui.", []),
        ("Luc Tal s'est, lundi, engagé à fermer le port.", ["Luc Tal"]),
        ("Luc Tal s'engage à fermer le port.", ["Luc Tal"]),
        ("Luc Tal s'est félicité d'« une équipe de gens formidables ».", ["Luc Tal"]),
        ("À Val, entre 300 marcheurs, selon la police, et 900 selon la mairie, ont ri.", ["police", "mairie"]),
    ],
)
def test_a_reflexive_verb_of_speech_has_its_pronoun(text: str, expected: list[str]) -> None:
    assert [name for quote in summarize(text, language="fr").quotes for name in quote.speakers] == expected


@rows(
    ("text", "trap"),
    [
        ("Le témoin parle si bas que nul ne l'entend.", "nul ne l'entend"),
        ("Le témoin répond tellement vite que la salle rit.", "la salle rit"),
        ("Awa Kessan a critiqué ce choix, qu'elle juge hâtif.", "elle juge hâtif"),
        ("Awa Kessan parle d'un quai, que la ville a vendu.", "la ville a vendu"),
        ("Les pêcheurs et la mairie se contredisent sur le bilan.", "sur le bilan"),
    ],
)
def test_a_degree_and_a_relative_clause_open_no_report(text: str, trap: str) -> None:
    assert trap not in [words for _, words in told(text)]


@rows(
    "text",
    [
        "Awa Kessan a affirmé, mardi, que le quai ferme.",
        "Awa Kessan affirme aussi que le quai ferme.",
        "Awa Kessan a fait savoir, dans une lettre, que le quai ferme.",
    ],
)
def test_an_aside_and_an_adverb_do(text: str) -> None:
    assert told(text) == [("Awa Kessan", "le quai ferme")]


@rows(
    ("text", "words"),
    [
        ("Awa Kessan a précisé que le quai est, selon elle, une ruine.", "le quai est, selon elle, une ruine"),
        ("Awa Kessan dit que le quai tient, selon elle, depuis mai.", "le quai tient, selon elle, depuis mai"),
        ("Awa Kessan a dit qu'il fallait, d'après elle, fermer le quai.", "il fallait, d'après elle, fermer le quai"),
    ],
)
def test_a_source_that_takes_up_who_speaks_does_not_cut_a_report(text: str, words: str) -> None:
    assert told(text) == [("Awa Kessan", words)]


def test_another_source_does() -> None:
    text = "Awa Kessan a dit que le quai tient. Le port, selon elle, ferme."
    assert told(text) == [("Awa Kessan", "le quai tient"), ("Awa Kessan", "Le port … ferme")]


@rows(
    ("text", "words"),
    [
        ("La ville a expulsé dix marins accusés de vol et a fermé le port.", "de vol"),
        ("Luc Dorque est accusé de vol et a quitté la ville.", "de vol"),
        ("Luc Dorque est accusé d'avoir menti et sera jugé en mai.", "d'avoir menti"),
        ("Luc Dorque est accusé de vol et de fraude.", "de vol et de fraude"),
        ("Luc Dorque est accusé d'avoir menti et vendu le quai.", "d'avoir menti et vendu le quai"),
    ],
)
def test_an_accusation_ends_at_the_next_verb_of_its_sentence(text: str, words: str) -> None:
    assert told(text) == [("", words)]


@rows(
    ("text", "words"),
    [
        ("Si Odile Marn affirme que le quai tient, la CGT en doute.", "le quai tient"),
        ("Si Odile Marn affirme que les quais rouvriront, les pêcheurs n'y croient pas.", "les quais rouvriront"),
        ("Bien qu'Odile Marn dise que le quai tient, Luc Dorque, lui, en doute.", "le quai tient"),
        ("Alors que le maire affirme que le quai tient, les élus restent inquiets.", "le quai tient"),
        ("Quand le maire dit que, depuis mai, le quai tient, il oublie la digue.", "depuis mai, le quai tient"),
        ("Odile Marn assure que le quai tient, mais la CGT en doute.", "le quai tient"),
        ("Odile Marn dit que le quai tient, mais elle n'en a pas la preuve.", "le quai tient"),
        ("Odile Marn dit que le quai tient, et les travaux ont repris lundi.", "le quai tient"),
        ("Odile Marn assure que le quai tient, la CGT qu'il cède.", "le quai tient"),
        ("Odile Marn assure que le quai tient, mais la CGT, elle, le dit vieux.", "le quai tient"),
        ("Odile Marn assure que le quai tient, un avis que partage la CGT.", "le quai tient"),
    ],
)
def test_a_clause_of_another_is_not_reported(text: str, words: str) -> None:
    """The main clause behind *si X dit que …*, and whoever is set against X."""
    quote = summarize(text, language="fr").quotes[0]

    assert [span.text for span in quote.text] == [words]


@rows(
    "words",
    [
        "si le quai tient, la digue ne tient pas",
        "le quai, bâti en mai, tient, que la digue est belle, et que le coût a doublé",
        "le quai tient, la digue ouverte et le coût connu",
        "le quai tient, mais finalement le refermer coûterait",
        "le quai tient, mais que la digue cède",
        "le quai tient, mais pas la digue",
        "le maire a menti, triché et volé, mais sans le dire",
        "quand le quai tient, les élus sont contents",
    ],
)
def test_clauses_within_a_report_are(words: str) -> None:
    (quote,) = summarize(f"Odile Marn affirme que {words}.", language="fr").quotes

    assert [span.text for span in quote.text] == [words]


@rows(
    ("text", "words"),
    [
        ("Selon la régie, le quai tient, mais la CGT en doute.", "le quai tient"),
        ("Selon la régie, la digue, qui est vieille, tient, mais le quai cède.", "la digue, qui est vieille, tient"),
        ("Selon la régie, le quai tient, mais pas la digue.", "le quai tient, mais pas la digue"),
        ("Selon la régie, le quai tient, mais « il faut un mur ».", "le quai tient, mais « il faut un mur »"),
    ],
)
def test_a_clause_behind_mais_is_not_the_words_of_a_source(text: str, words: str) -> None:
    assert told(text) == [("régie", words)]


@rows(
    ("text", "words"),
    [
        ("Odile Marn a dénoncé un plan qu'elle a qualifié d'« absurde ».", "un plan qu'elle a qualifié d'« absurde »"),
        ("Odile Marn dénonce un plan qu'elle juge « absurde ».", "un plan qu'elle juge « absurde »"),
        ("Un plan qu'Odile Marn a qualifié d'« absurde » a été voté lundi.", "absurde"),
        ("Odile Marn a dit à la CGT qu'elle qualifiait de « vol » la vente.", "elle qualifiait de « vol » la vente"),
        ("Odile Marn a prévenu la CGT qu'elle jugeait le quai fini.", "elle jugeait le quai fini"),
    ],
)
def test_que_behind_a_noun_opens_what_it_is_called(text: str, words: str) -> None:
    """*Dénonce un plan qu'il qualifie d'absurde*: the plan is part of the words, and *que* hands nothing over."""
    assert told(text) == [("Odile Marn", words)]
