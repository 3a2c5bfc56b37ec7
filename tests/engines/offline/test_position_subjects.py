"""Whose stand it is, and what is none: clauses, numbers, asides, debts and rejected accusations."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "actor"),
    [
        ("Ruth Ashdown left the hall after guests backed the plan for a tram.", "en", "Ruth Ashdown"),
        ("Ruth Ashdown stayed at home while 415 voted against the toll.", "en", "Ruth Ashdown"),
        ("Claire Vannier a quitté la salle tandis que des inconnus refusaient la hausse.", "fr", "Claire Vannier"),
    ],
)
def test_a_subject_is_not_taken_from_another_clause(text: str, language: str, actor: str) -> None:
    """A conjunction between a name and a verb, or a bare number before the verb, gives the verb another subject."""
    assert actor not in [found for found, _ in stands(text, language)]


@rows(
    ("text", "language", "expected"),
    [
        ("Ruth Ashdown, when asked on Monday, rejected the toll.", "en", ("Ruth Ashdown", "opposes")),
        ("Claire Vannier a, elle, voté contre le budget de la ville.", "fr", ("Claire Vannier", "opposes")),
        ("Claire Vannier a, de son côté, refusé la hausse du tarif.", "fr", ("Claire Vannier", "opposes")),
        ("Claire Vannier est résolument favorable à la réouverture.", "fr", ("Claire Vannier", "supports")),
        ("Petra Lohmann kündigte am 6. Mai einen neuen Entwurf an.", "de", ("Petra Lohmann", "supports")),
    ],
)
def test_what_stands_between_does_not_part_a_stand(text: str, language: str, expected: tuple[str, str]) -> None:
    """An aside, an adverb or the point of a date between the words of a stand leaves it whole."""
    assert expected in stands(text, language)


@rows(
    ("text", "language"),
    [
        ("Ruth Ashdown rejected the accusations on Monday.", "en"),
        ("Ruth Ashdown dismissed the criticism.", "en"),
        ("Petra Lohmann wies die Vorwürfe zurück.", "de"),
        ("Claire Vannier a rejeté ces accusations.", "fr"),
        ("Ruth Ashdown backed down on Monday.", "en"),
        ("Claire Vannier a dit que la commune devait 500 euros.", "fr"),
        ("Ruth Ashdown could accept the deal.", "en"),
        ("Petra Lohmann war gegen 16 Uhr am Bahnhof.", "de"),
        ("Ruth Ashdown announced it had rained.", "en"),
        ("Ruth Ashdown asked the mayor about the toll.", "en"),
        ("Ruth Ashdown rejected that argument.", "en"),
        ("Claire Vannier a annoncé lundi, en larmes, que le stade était vide.", "fr"),
        ("Claire Vannier annonce avoir trouvé une clé.", "fr"),
        ("Analysts doubt that Ruth Ashdown wants a tram.", "en"),
    ],
)
def test_what_is_no_stand(text: str, language: str) -> None:
    """Rejected accusations, verbs in another sense, debts and what is doubted are nobody's stand."""
    assert not stands(text, language)


@rows(
    ("text", "language", "expected"),
    [
        ("Ruth Ashdown rejected the offer after a claim of fraud.", "en", ("Ruth Ashdown", "opposes")),
        ("Ruth Ashdown backed the plan down to its last line.", "en", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown cannot support the toll.", "en", ("Ruth Ashdown", "opposes")),
        ("Ruth Ashdown asked the mayor for a new bridge.", "en", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown condemned in the strongest terms the new toll.", "en", ("Ruth Ashdown", "opposes")),
        ("« La commune doit rembourser les familles », a dit Claire Vannier.", "fr", ("Claire Vannier", "supports")),
    ],
)
def test_what_only_looks_like_none(text: str, language: str, expected: tuple[str, str]) -> None:
    """An accusation beside the object, a particle behind it, an idiom or a duty leave the stand a stand."""
    assert expected in stands(text, language)


@rows(
    ("text", "language", "expected"),
    [
        ('"Nobody should pay for the tram," said Ruth Ashdown.', "en", ("Ruth Ashdown", "opposes")),
        ("„Niemand sollte dafür zahlen“, sagte Petra Lohmann.", "de", ("Petra Lohmann", "opposes")),
        ('"Everybody should pay for the tram," said Ruth Ashdown.', "en", ("Ruth Ashdown", "supports")),
    ],
)
def test_nobody_turns_a_demand_round(text: str, language: str, expected: tuple[str, str]) -> None:
    """What nobody should do is opposed."""
    assert expected in stands(text, language)


def test_the_particle_of_a_verb_is_no_issue() -> None:
    """The particle that closes a German clause belongs to the verb and not to what it is about."""
    positions = summarize("Petra Lohmann lehnte den neuen Entwurf ab.", language="de").positions
    assert [position.issue for position in positions] == ["den neuen Entwurf"]


def test_a_passive_behind_a_relative_is_about_what_stands_before_it() -> None:
    """A relative pronoun before a passive verb takes up what the stand is about."""
    positions = summarize("A plan that was opposed by Ruth Ashdown failed.", language="en").positions
    assert ("Ruth Ashdown", "opposes", "A plan") in [(p.actor, p.stance, p.issue) for p in positions]


@rows(
    ("text", "language", "expected"),
    [
        (
            "“We never asked for Peter Coyle's boat, and have no plans to show it,” said the Ship Museum.",
            "en",
            ("Ship Museum", "opposes"),
        ),
        (
            "« Nous avons lu le rapport de Paul Mérel et refusons ce projet », a dit Claire Vannier.",
            "fr",
            ("Claire Vannier", "opposes"),
        ),
        (
            "„Wir kennen den Brief von Jörg Hain und lehnen den Ausbau ab“, sagte Petra Lohmann.",
            "de",
            ("Petra Lohmann", "opposes"),
        ),
        (
            "The paper portrays Peter Coyle, who’s prepared to rebuild the pier.",
            "en",
            ("Peter Coyle", "supports"),
        ),
        (
            "The market is old.\n\nPeter Coyle met Ruth Ashdown on Monday. She’s prepared to open it again in May.",
            "en",
            ("Ruth Ashdown", "supports"),
        ),
        ("The union is opposed to the toll.", "en", ("union", "opposes")),
        ("La mairie est disposée à signer le bail.", "fr", ("mairie", "supports")),
    ],
)
def test_a_verb_keeps_the_subject_of_its_clause(text: str, language: str, expected: tuple[str, str]) -> None:
    """A verb joined by *and* goes on with its speaker, and no short or passive-looking *is* hides it."""
    assert expected in stands(text, language)


@rows(
    ("text", "language", "actor"),
    [
        ("“I saw the union's letter. Guests arrived and refused the meal,” said Ruth Ashdown.", "en", "Ruth Ashdown"),
        ("Ruth Ashdown saw the council's plan rejected.", "en", "Ruth Ashdown"),
        (
            "« Nous attendions. Les invités sont venus et refusent le repas », a dit Claire Vannier.",
            "fr",
            "Claire Vannier",
        ),
    ],
)
def test_the_first_person_is_not_taken_from_another_sentence(text: str, language: str, actor: str) -> None:
    """What *and* joins to somebody else's clause is no stand of the speaker."""
    assert actor not in [found for found, _ in stands(text, language)]


@rows(
    ("text", "language", "statement"),
    [
        (
            "Neither the mayor nor the union would sign the treaty.",
            "en",
            "Neither the mayor nor the union would sign the treaty.",
        ),
        ("Ni l'Italie ni l'Espagne ne signeront le traité.", "fr", "Ni l'Italie ni l'Espagne ne signeront le traité."),
    ],
)
def test_joined_refusals_are_of_both(text: str, language: str, statement: str) -> None:
    """The sentence keeps the word that denies."""
    positions = summarize(text, language=language).positions
    assert [position.stance for position in positions] == ["opposes", "opposes"]
    assert {position.statement for position in positions} == {statement}
    assert {position.evidence[0].text for position in positions} == {statement.removesuffix(".")}


@rows("text", ["Both the mayor and the union oppose the toll.", "Mayor Roe and Ann Tal back the toll."])
def test_a_base_form_behind_two_subjects_is_a_verb(text: str) -> None:
    """Two singular subjects stand before a plural verb."""
    assert len(summarize(text, language="en").positions) == 2


def test_what_somebody_acts_for_is_wanted() -> None:
    """Behind *afin de* the subject of the sentence goes on."""
    (position,) = summarize("Le syndicat se réunit afin notamment de demander une prime.", language="fr").positions
    assert (position.actor, position.stance, position.issue) == ("syndicat", "supports", "une prime")
    assert position.statement == "Le syndicat : demander une prime."


@rows(
    ("text", "actor"),
    [
        ("Ann Tal met the owners and ruled out a grant.", "Ann Tal"),
        ("Ann Tal met the owners but rejected their plan.", "Ann Tal"),
        ("Ann Tal visited the Roval Alliance and then rejected its plan.", "Ann Tal"),
        ("The council heard the fishermen and backed the toll.", "council"),
        ("Ann Tal said the port lied and rejected the plan.", "Ann Tal"),
    ],
)
def test_an_english_verb_behind_and_shares_the_subject_before_it(text: str, actor: str) -> None:
    """Whoever stands right before *and* is the object of the verb before, not the subject of the one behind."""
    assert {found for found, _ in stands(text, "en")} == {actor}


@rows(
    ("text", "actor"),
    [
        ("Ann Tal left and the port rejected the plan.", "port"),
        ("But the port rejected the plan.", "port"),
        ("The mayor, whom Ann Tal met and the port praised, rejected the plan.", "mayor"),
    ],
)
def test_a_subject_of_its_own_goes_before_a_shared_one(text: str, actor: str) -> None:
    """Behind *and* a clause may have its own subject."""
    assert {found for found, stance in stands(text, "en") if stance == "opposes"} == {actor}


@rows(
    ("text", "language", "actor"),
    [
        ("Le maire a dit que le préfet avait menti et a demandé une enquête.", "fr", "maire"),
        ("La CGT affirme que le maire a menti et réclame un vote.", "fr", "CGT"),
        ("Ann Tal said that the mayor had lied and demanded an inquiry.", "en", "Ann Tal"),
    ],
)
def test_who_speaks_by_a_verb_takes_its_stand(text: str, language: str, actor: str) -> None:
    """What somebody asks for is what they want, whoever stands right before the verb."""
    assert [found for found, stance in stands(text, language) if stance == "supports"] == [actor]


@rows(
    "text",
    [
        "« J'ai fait une erreur de calcul », a dit Marie Roy.",
        "« Nous avons fait un grand pas », a dit Marie Roy.",
    ],
)
def test_what_speakers_did_themselves_judges_nothing(text: str) -> None:
    """An auxiliary may stand between the speaker and the judgement."""
    assert stands(text, "fr") == []


def test_what_a_thing_is_judged_to_be_stays_a_stand() -> None:
    """The same noun said of a plan is against it."""
    assert stands("« Ce projet est une erreur », a dit Marie Roy.", "fr") == [("Marie Roy", "opposes")]


@rows(
    ("text", "actor"),
    [
        ("Les juges ont marché lundi, dans toute l'Italie, pour crier leur refus du plan.", "juges"),
        ("Les pêcheurs ont défilé hier, dans tout le Mali, pour dire leur refus du plan.", "pêcheurs"),
        ("Les pêcheurs ont défilé hier, avec tous les syndicats, pour exprimer leur refus du plan.", "pêcheurs"),
        ("Les pêcheurs ont écrit hier, pour toutes les mairies, pour exprimer leur refus du plan.", "pêcheurs"),
        ("Les élus réunis dans toutes les mairies du pays refusent le plan.", "élus"),
        ("Tous les syndicats refusent le plan.", "syndicats"),
        ("Hier, toute la gauche a rejeté le plan.", "gauche"),
        ("Jeudi, tout le conseil municipal a rejeté le plan.", "conseil municipal"),
    ],
)
def test_a_preposition_governs_all_of_what_is_behind_it(text: str, actor: str) -> None:
    """*Toute* parts the preposition from its noun; without one it is part of the subject."""
    assert stands(f"Il a plu lundi. {text}", "fr") == [(actor, "opposes")]


@rows(
    ("text", "actors"),
    [
        ("Farmers marched through France demanding an end to the milk tax.", ["Farmers"]),
        ("The bakers wrote to the mayor of Arlen urging a vote on the toll.", ["bakers"]),
        ("Students sent a letter to Germany demanding an end to the fee.", ["Students"]),
        ("Farmers carried signs demanding an end to the milk tax.", ["Farmers"]),
        ("Farmers waved placards calling for an end to the milk tax.", ["Farmers"]),
        ("A letter in France demanding an end to the milk tax was burnt.", []),
        ("The mayor met farmers demanding an end to the milk tax.", ["farmers"]),
    ],
)
def test_a_participle_tells_of_no_place_and_of_no_reader(text: str, actors: list[str]) -> None:
    """Who marches through a country or writes to somebody demands; what is carried speaks for whoever carries it."""
    assert [actor for actor, _ in stands(text, "en")] == actors
