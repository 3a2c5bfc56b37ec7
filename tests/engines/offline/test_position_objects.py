"""Objects that show whether a verb takes a stand: what is news, claimed, praised or to be won is none."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language="fr").positions]


@rows(
    "text",
    [
        "Claire Vannier a annoncé la mort de son père.",
        "Le ministère a annoncé les résultats du scrutin.",
        "Le syndicat revendique 420 adhérents.",
        "Claire Vannier a salué « un homme qui aimait la montagne ».",
        "Claire Vannier a salué le courage des pompiers.",
        "Claire Vannier a critiqué la presse.",
        "Claire Vannier souhaite arriver en demi-finale.",
        "Claire Vannier défendra son titre dimanche.",
        "La police privilégie la piste criminelle.",
    ],
)
def test_news_claims_praise_and_hopes_are_no_stands(text: str) -> None:
    """What is told, counted or praised is not decided, and to win is nobody's choice."""
    assert stands(text) == []


@rows(
    ("text", "expected"),
    [
        ("Claire Vannier a annoncé la fermeture de la piscine.", ("Claire Vannier", "supports")),
        ("Le syndicat revendique une hausse des salaires.", ("syndicat", "supports")),
        ("Claire Vannier a salué la décision du préfet.", ("Claire Vannier", "supports")),
        ("Claire Vannier a critiqué la réforme de la presse.", ("Claire Vannier", "opposes")),
        ("Claire Vannier souhaite un nouveau stade.", ("Claire Vannier", "supports")),
        ("Claire Vannier défendra le projet dimanche.", ("Claire Vannier", "supports")),
    ],
)
def test_the_same_verbs_take_stands_on_what_can_be_decided(text: str, expected: tuple[str, str]) -> None:
    """The verb alone shuts nothing out."""
    assert expected in stands(text)


@rows(
    ("text", "expected"),
    [
        ("Claire Vannier critique la réforme.", ("Claire Vannier", "opposes")),
        ("Claire Vannier salue la réforme.", ("Claire Vannier", "supports")),
        ("Claire Vannier s'oppose avec force au projet.", ("Claire Vannier", "opposes")),
        ("Le syndicat presse le gouvernement de rouvrir la gare.", ("syndicat", "supports")),
    ],
)
def test_a_verb_is_told_from_a_participle_and_has_its_preposition(text: str, expected: tuple[str, str]) -> None:
    """*critique* ends as *exigue* does; *à* and *de* belong to the verb where no other verb or *sur* comes before."""
    assert expected in stands(text)


@rows(
    "text",
    [
        "Le point presse imprévu était d'ailleurs annulé par le ministère.",
        "La commune et la région se sont opposées sur la marche à suivre.",
        "La réunion non prévue du syndicat a duré.",
    ],
)
def test_a_preposition_of_another_word_makes_no_stand(text: str) -> None:
    """What another verb or noun governs is not what the first verb is about."""
    assert stands(text) == []


_MATCH = (
    "Le match de la saison a tenu devant les supporters du stade de Tarn. Les joueurs ont gagné la finale "
    "du tournoi. L'arbitre a sifflé un penalty. "
)


@rows("text", ["Paul Durand veut rester à Tarn.", "« Il faut courir », a dit Paul Durand."])
def test_a_report_of_a_contest_tells_hopes(text: str) -> None:
    """What players want there is to win; elsewhere the same words are a stand."""
    assert stands(_MATCH + text) == []
    assert stands(text) == [("Paul Durand", "supports")]


def test_a_federation_takes_stands_in_a_report_of_a_contest_too() -> None:
    """Institutions decide things, whatever the text is about."""
    assert ("Fédération", "supports") in [
        (actor.split()[0], side) for actor, side in stands(_MATCH + "La Fédération de tennis veut fermer le stade.")
    ]


@rows(
    "text",
    [
        "L'armée a repoussé une attaque.",
        "L'entreprise prévoit un bénéfice de 3 millions d'euros.",
        "Selon les experts, la pluie devrait cesser.",
        "Selon les experts, la crise doit durer.",
        "Les scientifiques appellent cette espèce « Homo nova ».",
        "Les touristes préfèrent la plage.",
        "Le conducteur a refusé d'obtempérer.",
        "Le chercheur propose une nouvelle théorie.",
        "La victime a porté plainte.",
    ],
)
def test_routine_forecasts_and_names_are_no_stands(text: str) -> None:
    """What armies, companies and experts do by their nature, and what somebody is called."""
    assert stands(text) == []


@rows(
    ("text", "expected"),
    [
        ("La cour d'appel confirme l'expulsion de Claire Vannier.", ("cour d'appel", "supports")),
        ("Le ministère a suspendu les subventions au stade.", ("ministère", "supports")),
        ("Le ministère a annulé la convocation du directeur.", ("ministère", "opposes")),
        ("Le ministère va déployer 12.000 agents dans les gares.", ("ministère", "supports")),
        ("Le préfet a reporté la démolition du stade.", ("préfet", "opposes")),
    ],
)
def test_what_is_decided_is_decided_whatever_the_verb(text: str, expected: tuple[str, str]) -> None:
    """Verbs of many meanings take a side on any noun of a decision."""
    assert expected in stands(text)


@rows(
    "text",
    [
        "La police a confirmé la mort de Claire Vannier.",
        "Le fabricant a déployé une bâche sur le toit.",
        "Le ministère a confirmé la hausse du chômage.",
    ],
)
def test_verbs_of_many_meanings_take_no_side_on_facts(text: str) -> None:
    """What happened is nobody's choice."""
    assert stands(text) == []


@rows(
    "text",
    [
        "Le maire espère la vente du moulin.",
        "Le débat porte sur la vente du moulin.",
        "Claire Vannier part avant que le maire n'annonce une grève.",
        "Les gendarmes ont lancé une enquête.",
    ],
)
def test_hopes_topics_and_what_is_not_done_so_far_are_no_stands(text: str) -> None:
    """A hope is a mood; behind *avant que* nothing is done yet."""
    assert stands(text) == []


def test_in_marks_another_verb_has_its_own_subject() -> None:
    """Behind *et* the subject of the sentence goes on, not the speaker."""
    text = "« Le syndicat ne supporte plus l'attente et veut une prime », a dit Claire Vannier."
    assert stands(text) == [("syndicat", "supports")]
