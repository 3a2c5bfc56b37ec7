"""Where French words end that a verb governs, and marks that no cue hands over."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """Kind and content of each quote of a French article."""
    quotes = summarize(text, language="fr").quotes
    return [(quote.kind, " … ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("text", "words"),
    [
        ("Ada Rivel a réclamé une digue, qui coûterait deux millions.", "une digue"),
        ("Ada Rivel a évoqué un « plan bleu », dont la mairie doute.", "un « plan bleu »"),
        ("Ada Rivel a annoncé sa venue alors que le bourg la craint.", "sa venue"),
        ("Ada Rivel a confirmé la vente tandis que les pêcheurs défilaient.", "la vente"),
        ("Ada Rivel a nié toute fraude en affirmant que la caisse est pleine.", "toute fraude"),
        ("Ada Rivel nie le vol : la caisse est pleine.", "le vol"),
    ],
)
def test_an_object_ends_where_the_article_tells_more(text: str, words: str) -> None:
    """A relative clause behind a comma, a contrast, another verb of speech, and why somebody denies."""
    assert words in [content for _, content in told(text)]


@rows(
    ("text", "words"),
    [
        ("Ada Rivel a réclamé une digue qui coûterait deux millions.", "une digue qui coûterait deux millions"),
        ("Ada Rivel a dit que la digue, qui fuit, tiendra.", "la digue, qui fuit, tiendra"),
        ("Ada Rivel a dit que la digue tenait, alors que l'eau montait.", "la digue tenait, alors que l'eau montait"),
    ],
)
def test_what_belongs_to_the_words_stays_in_them(text: str, words: str) -> None:
    """Without a comma a relative clause tells which; in a reported clause both may be reported."""
    assert [content for _, content in told(text)] == [words]


@rows(
    ("text", "words"),
    [
        ("Ada Rivel a dit que la digue tenait, alors que son adjoint a déjà démissionné.", "la digue tenait"),
        ("Ada Rivel a jugé que « le quai tiendra longtemps », dernier mot de la soirée.", "le quai tiendra longtemps"),
        (
            "Ada Rivel, ayant promis une « belle digue » aux marins, a quitté le bourg.",
            "une « belle digue » aux marins",
        ),
        ("Le bourg vit depuis mai, mois où Ada Rivel a dit qu'elle avait tout payé.", "elle avait tout payé"),
        ("Ada Rivel dénonce fermement une digue « bâclée ».", "une digue « bâclée »"),
        ("Ada Rivel affirme n'avoir signé « aucun bail ».", "n'avoir signé « aucun bail »"),
        ("Ada Rivel a, dans un communiqué, déclaré ce bail « nul ».", "ce bail « nul »"),
        ("La digue longe un port où le sable a été, selon Ada Rivel, trop fin.", "le sable a été … trop fin"),
    ],
)
def test_reported_words_end_with_what_was_said(text: str, words: str) -> None:
    """Not at a verb of their own, but at the perfect, a description, or the main verb behind a participle."""
    assert words in [content for _, content in told(text)]


@rows(
    ("text", "expected"),
    [
        ("Ada Rivel a ri. La digue serait « en très mauvais état depuis des années ».",
         ("mixed", "La digue serait « en très mauvais état depuis des années »")),
        ("Ada Rivel, que le bourg aime, a bâti « un quai pour tous les marins du val », dit-on.",
         ("mixed", "a bâti « un quai pour tous les marins du val »")),
        ("Ada Rivel « rejette chacune de ces accusations ».", ("mixed", "rejette chacune de ces accusations")),
    ],
)  # fmt: skip
def test_marks_without_a_cue_belong_to_the_clause_around_them(text: str, expected: tuple[str, str]) -> None:
    """A clause that runs into its marks is one mixed quote, up to a semicolon or the comma before *qui*."""
    assert any(kind == expected[0] and expected[1] in content for kind, content in told(text))


@rows(
    ("text", "words"),
    [
        (
            "Ada Rivel est venue. Elle traversa « tout le bruit de ce vieux moulin ».",
            "tout le bruit de ce vieux moulin",
        ),
        (
            "La digue fuit ; Ada Rivel en a fait « une affaire qui la regarde seule ».",
            "une affaire qui la regarde seule",
        ),
    ],
)
def test_what_the_article_tells_of_the_speaker_is_not_in_the_quote(text: str, words: str) -> None:
    """Whoever speaks is the subject of the clause: only the marks are that person's words."""
    assert words in [content for _, content in told(text)]


@rows(
    ("text", "words"),
    [
        ("Ada Rivel sort du bourg : « Nous allons tout rebâtir ici. »", "Nous allons tout rebâtir ici."),
        (
            "Ada Rivel a écrit un mot. « Nous allons tout rebâtir ici », et on rit.",
            "Nous allons tout rebâtir ici",
        ),
        ("Le bourg a lu Ada Rivel, et pour elle « nous allons tout rebâtir ici ».", "nous allons tout rebâtir ici"),
    ],
)
def test_marks_that_are_whole_stand_alone(text: str, words: str) -> None:
    """Behind a colon, at the head of a sentence, or with a subject of their own."""
    assert ("mixed", words) not in told(text)


@rows(
    ("text", "words"),
    [
        ("Ada Rivel dit « non » évoquant une « honte pour le bourg ».", "une « honte pour le bourg »"),
        ("Ada Rivel se dit « lasse » et dénonçant « l'oubli du port », elle part.", "l'oubli du port"),
        ("Ada Rivel a écrit au préfet, l'accusant de « mépriser le port ».", "de « mépriser le port »"),
        ("Ada Rivel a publié un tract, y affirmant que « le port meurt ».", "le port meurt"),
        ("Ada Rivel a quitté la salle, arguant de son âge, et les élus ont ri.", "de son âge"),
        ("Ada Rivel réfute ce prêt affirmant : « La caisse est pleine. »", "La caisse est pleine."),
    ],
)
def test_participles_open_words_behind_marks_clitics_and_et(text: str, words: str) -> None:
    assert words in [content.strip("« »") if "«" not in words else content for _, content in told(text)]


@rows(
    ("text", "trap"),
    [
        ("Le récit évoquant Ada Rivel est perdu.", "Ada Rivel"),
        ("Ada Rivel et sa sœur parlant bas, le bourg dort.", "bas"),
        ("Une légende affirmant qu'Ada Rivel a bâti la digue circule.", "Ada Rivel a bâti la digue"),
    ],
)
def test_a_participle_that_describes_a_noun_opens_nothing(text: str, trap: str) -> None:
    assert trap not in [content for _, content in told(text)]


@rows(
    ("text", "words"),
    [
        ("Le bourg juge Ada Rivel, accusée de vol et de fraude.", "de vol et de fraude"),
        ("Le juge, soupçonné d'avoir menti, a quitté le bourg.", "d'avoir menti"),
        ("Pour le syndicat, qui a raillé une « farce », le port « se meurt ».", "le port « se meurt »"),
        ("Selon les marins qui logent ici, la digue fuit depuis mai.", "la digue fuit depuis mai"),
        ("Le bourg, qui tient le maire pour « faible », avait appelé Ada Rivel à fermer « vite » le quai.",
         "Ada Rivel à fermer « vite » le quai"),
        ("Ada Rivel a dit que le moulin rapporterait « au moins mille francs par an » au bourg.",
         "le moulin rapporterait « au moins mille francs par an » au bourg"),
    ],
)  # fmt: skip
def test_who_is_accused_asked_or_cited_leaves_the_words_whole(text: str, words: str) -> None:
    """A participle accuses, a source has its relative clause, and a verb within the words cuts nothing off them."""
    found = [content for _, content in told(text)]
    assert words in found
    assert all(words == other or words not in other for other in found)


@rows(
    ("text", "trap"),
    [
        ("Le port dort pour ménager Ada Rivel, en plein hiver.", "en plein hiver"),
        ("Le bourg fête la nageuse Lance Rivel « en pleine forme ».", "Rivel « en pleine forme »"),
        ("Sur Twitter, Ada Rivel compte mille amis.", "Ada Rivel compte mille amis"),
        ("Le quai, accusé par le temps, a cédé.", "par le temps"),
    ],
)
def test_neither_an_aim_nor_a_name_hands_words_over(text: str, trap: str) -> None:
    assert trap not in [content for _, content in told(text)]


@rows(
    ("text", "quotes"),
    [
        ("Les marins ont défilé pour réclamer une digue.", ["une digue"]),
        ("Les marins défilent pour dire leur refus du bail « gris ».", ["leur refus du bail « gris »"]),
        ("Les marins ont défilé pour annoncer le printemps.", []),
        ("Les marins ont défilé sans réclamer une digue.", []),
        ("Les marins ont défilé avant de réclamer leurs filets.", []),
    ],
)
def test_what_people_act_to_say_is_said(text: str, quotes: list[str]) -> None:
    assert [content for _, content in told(text)] == quotes


def test_what_leads_into_marks_without_a_cue_is_no_claim() -> None:
    """It is the article that says so; with a source it is the source's word."""
    text = "Le bourg a voté. La mairie, qui a trahi les marins et « vendu chaque quai du port de Val », se tait."
    assert not summarize(text, language="fr").disputed_facts
    text = "Le bourg a voté. Selon Ada Rivel, la mairie a trahi les marins et « vendu chaque quai du port de Val »."
    assert len(summarize(text, language="fr").disputed_facts) == 1


@rows(
    "words",
    [
        "un homme « las » et « seul »",
        "une ville « à bout »",
        "des élus « fatigués », « perdus », qui ne « répondent plus à personne »",
        "un port « à l'abandon », où « tout rouille »",
        "un projet « sans queue ni tête »",
    ],
)
def test_an_indefinite_object_is_described_with_its_noun(words: str) -> None:
    assert told(f"Luc Roy décrit {words}.") == [("mixed", words)]


@rows(
    ("text", "words"),
    [
        ("Luc Roy a annoncé un plan, qui « ravit » la préfète.", "un plan"),
        ("Luc Roy a dénoncé un plan « vert », qui coûtera cher à la ville.", "un plan « vert »"),
        ("« Trop tard », résume un élu.", "Trop tard"),
    ],
)
def test_what_the_article_tells_of_an_object_and_who_speaks_stay_out(text: str, words: str) -> None:
    assert told(text)[0][1] == words
