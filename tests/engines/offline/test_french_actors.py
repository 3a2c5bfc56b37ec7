"""How far French phrases for people and institutions reach, and which letters stand for them."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Actor
from tests.tables import rows


def actors(text: str) -> dict[str, Actor]:
    """The actors of a French article by name."""
    return {actor.name: actor for actor in summarize(text, language="fr").actors}


def speakers(text: str) -> list[str]:
    """Who speaks in each quote of a French article."""
    return [" + ".join(quote.speakers) for quote in summarize(text, language="fr").quotes]


@rows(
    ("text", "speaker"),
    [
        ("La patronne de la compagnie Telor a dit que le port ferme.", "patronne de la compagnie Telor"),
        ("Le fondateur du site Quai Libre a dit que le port ferme.", "fondateur du site Quai Libre"),
        ("La cheffe du parti Aube nouvelle, Awa Kessan, a dit que le port ferme.", "Awa Kessan"),
        ("La présidente de l'association Awa Kessan a dit que le port ferme.", "Awa Kessan"),
        ("Le chef de la police Dorque a dit que le port ferme.", "Dorque"),
    ],
)
def test_behind_a_function_capitals_may_name_its_institution(text: str, speaker: str) -> None:
    """A company's or a party's name belongs to its noun; a given name and a name behind the police do not."""
    assert speakers(text) == [speaker]


@rows(
    ("text", "speaker"),
    [
        ("Les marins bloqués à bord disent que le port ferme.", "marins"),
        ("Selon les gendarmes envoyés sur la digue, le port ferme.", "gendarmes"),
        ("Les habitants présents dans la salle disent que le port ferme.", "habitants"),
        ("Les forces armées en exercice disent que le port ferme.", "forces armées en exercice"),
        ("Les employés municipaux disent que le port ferme.", "employés municipaux"),
    ],
)
def test_a_participle_with_words_of_its_own_is_no_part_of_a_name(text: str, speaker: str) -> None:
    """Where people are or who sent them is not what they are called; *armées* has become an adjective."""
    assert speakers(text) == [speaker]


@rows(
    ("text", "name"),
    [
        ("Le parti au pouvoir a dit que le port ferme.", "parti au pouvoir"),
        ("Le gouvernement en exil a dit que le port ferme.", "gouvernement en exil"),
        ("Le parti en ville a dit que le port ferme.", "parti"),
        ("La Commission des Ports unis a dit que le port ferme.", "Commission des Ports unis"),
        ("La Ligue des marins (LDM) de Valmer a dit que le port ferme.", "Ligue des marins (LDM) de Valmer"),
    ],
)
def test_a_name_is_given_in_full(text: str, name: str) -> None:
    """With its standing, its second adjective, and the place behind letters in brackets."""
    assert name in actors(text)


@rows(
    ("text", "name"),
    [
        ("La Ligue mondiale de la digue a ri. La LMD dit que le port ferme.", "Ligue mondiale de la digue"),
        ("La LMD a ri. La Ligue mondiale de la digue dit que le port ferme.", "Ligue mondiale de la digue"),
        ("La Société des marins a ri. La SDM dit que le port ferme.", "Société des marins"),
        ("La Ligue des marins (LDM) de Valmer a ri. La LDM rit. La ligue des marins de Valmer dit que tout va.",
         "ligue des marins de Valmer"),
        ("La Ligue mondiale de la digue a ri. La LMP dit que le port ferme.", "LMP"),
        ("La LM a ri. La Ligue mondiale dit que le port ferme.", "Ligue mondiale"),
    ],
)  # fmt: skip
def test_letters_stand_for_a_name_whose_words_begin_so(text: str, name: str) -> None:
    """Before the name or behind it, with and without its small words; other letters, and two, are somebody else."""
    assert speakers(text)[-1] == name


@rows(
    ("text", "name", "kind"),
    [
        ("Les Catalans disent que le port ferme.", "Catalans", "group"),
        ("Les Toulonnais disent que le port ferme.", "Toulonnais", "group"),
        ("Les forces kurdes disent que le port ferme.", "forces kurdes", "group"),
        ("Le site Quai Libre a dit que le port ferme.", "Quai Libre", "organization"),
        ("La justice a estimé que le port devait fermer.", "justice", "organization"),
        ("Les Maliens disent que le port ferme.", "Maliens", "state"),
        ("Les Républicains disent que le port ferme.", "Républicains", "group"),
    ],
)
def test_what_kind_of_actor_a_noun_names(text: str, name: str, kind: str) -> None:
    """A people without a state is a group; a site is an institution by its name."""
    assert actors(text)[name].kind == kind


@rows(
    ("text", "said"),
    [
        ("Les syndicats SDM et FDM ont dit que le port ferme.", ["SDM + FDM"]),
        ("Awa Kessan a été élue maire de Valmer. Luc Tal a ri. Il dit que le port ferme.", ["Luc Tal"]),
        ("Luc Tal s'est déclaré candidat. Le candidat dit que le port ferme.", ["Luc Tal", "Luc Tal"]),
        ("Awa Kessan a battu Rose Tal. Celle-ci dit que le port ferme.", ["Rose Tal"]),
        ("Awa Kessan a battu Rose Tal. Elle dit que le port ferme.", ["Awa Kessan"]),
    ],
)
def test_who_is_told_and_who_is_taken_up(text: str, said: list[str]) -> None:
    """Each of several unions is named; a bare function only describes; *celle-ci* is whoever was named last."""
    assert speakers(text) == said


@rows(
    ("text", "name"),
    [
        ("La Banque des ports a ri. L'institution dit que le port ferme.", "Banque des ports"),
        ("Le groupe Telor a ri. La compagnie maritime dit que le port ferme.", "Telor"),
        ("Le syndicaliste Luc Tal a ri. Le militant dit que le port ferme.", "Luc Tal"),
        ("Le député Luc Tal a ri. Le préfet dit que le port ferme.", "préfet"),
        ("Le groupe Telor a ri. La compagnie de Valmer dit que le port ferme.", "compagnie de Valmer"),
        ("Le Syndicat des ports a ri. L'entreprise dit que le port ferme.", "entreprise"),
    ],
)
def test_a_noun_with_an_adjective_takes_up_whoever_it_may_describe(text: str, name: str) -> None:
    """A hypernym, a company with its trade, a person's walk of life; not an office, a place, or another kind."""
    assert speakers(text)[-1] == name


@rows(
    ("text", "speaker"),
    [
        ("Le gouvernement Kessan dit que le port ferme.", "gouvernement Kessan"),
        ("Le régime Kessan dit que le port ferme.", "régime Kessan"),
        ("Le chef rebelle a ri. Selon un responsable rebelle, le port ferme.", "responsable rebelle"),
        ("Le gouvernement Mali dit que le port ferme.", "Mali"),
        ("« Le port va fermer demain », a dit le Toulonnais Luc Tal.", "Luc Tal"),
    ],
)
def test_a_government_and_its_head_are_one_name(text: str, speaker: str) -> None:
    """Whoever leads it stands behind its noun; a country does not; where somebody lives is no part of a name."""
    assert speakers(text)[-1] == speaker
