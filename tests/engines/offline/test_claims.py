"""Where claims are cut, which reported clauses are claims, and what contests them."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(text, language=language).disputed_facts


def told(text: str, language: str) -> list[str]:
    """The evidence of all facts, in order of the text."""
    return [piece.text for fact in facts(text, language) for piece in fact.evidence]


@rows(
    ("text", "language", "claims"),
    [
        (
            "Ruth Ashdown said the ferry had left Lorne without its mate and crashed into the old pier at full speed.",
            "en",
            ["the ferry had left Lorne without its mate", "crashed into the old pier at full speed"],
        ),
        (
            "Claire Vannier a affirmé que la digue a été rompue par la crue et que les vannes étaient bloquées.",
            "fr",
            ["la digue a été rompue par la crue", "les vannes étaient bloquées"],
        ),
        (
            "Petra Lohmann sagte, der Brief sei am 9. Juni eingetroffen.",
            "de",
            ["der Brief sei am 9. Juni eingetroffen"],
        ),
        (
            "Claire Vannier a dit que mercredi, le dépôt a été vidé par des pillards, venus de la ville.",
            "fr",
            ["le dépôt a été vidé par des pillards"],
        ),
        (
            "Ruth Ashdown accused Harbel Ltd of hiding its accounts, which fill forty boxes.",
            "en",
            ["accused Harbel Ltd of hiding its accounts"],
        ),
    ],
)
def test_a_claim_is_one_clause(text: str, language: str, claims: list[str]) -> None:
    """What could be denied by itself is a claim by itself: one clause, without what leads in or describes."""
    assert told(text, language) == claims


def test_a_list_of_nouns_is_not_cut() -> None:
    """Nouns joined by *and* share one claim."""
    assert told("Ruth Ashdown said thieves had stolen the plates and the old silver spoons.", "en") == [
        "thieves had stolen the plates and the old silver spoons"
    ]


@rows(
    ("text", "language"),
    [
        ("Claire Vannier a reconnu que le calendrier avait été modifié.", "fr"),
        ("Ruth Ashdown said the two plans had a certain charm.", "en"),
        ("Ruth Ashdown said the offer was fair.", "en"),
        ("Ruth Ashdown said she had taken the bus to the meeting.", "en"),
        ("« Nous avons loué 25 camions », a déclaré Claire Vannier.", "fr"),
        ("Claire Vannier a dit que le conseil a décidé de voter jeudi.", "fr"),
        ("Petra Lohmann sagte, das Dach könne bald einstürzen.", "de"),
        ("Claire Vannier a condamné un crime odieux.", "fr"),
    ],
)
def test_admissions_opinions_and_own_deeds_are_no_claims(text: str, language: str) -> None:
    """What speakers admit, think, have done themselves or hold possible needs no second source."""
    assert facts(text, language) == ()


@rows(
    ("text", "language", "words"),
    [
        ("Le syndicat revendique 75 succursales.", "fr", "revendique 75 succursales"),
        (
            "Le syndicat a assuré avoir reçu 30 plaintes.",
            "fr",
            "a assuré avoir reçu 30 plaintes",
        ),
        (
            "Petra Lohmann warf der Firma vor, die Bilanz gefälscht zu haben, indem sie Belege vernichtete.",
            "de",
            "die Bilanz gefälscht zu haben",
        ),
        ("Le maire est accusé de favoritisme par ses adversaires.", "fr", "Le maire est accusé de favoritisme"),
    ],
)
def test_words_that_are_no_clause_come_with_their_verb(text: str, language: str, words: str) -> None:
    """An infinitive, a number or an accusation says little without the verb that hands it over."""
    assert words in told(text, language)


@rows(
    ("text", "language", "denied"),
    [
        (
            "Ruth Ashdown accused Harbel Ltd of hiding its accounts, an allegation Harbel Ltd rejected as nonsense.",
            "en",
            "an allegation Harbel Ltd rejected as nonsense",
        ),
        (
            "Claire Vannier accuse la société Bréval d'avoir caché les comptes.\n\nLa société Bréval dément.",
            "fr",
            "La société Bréval dément",
        ),
        (
            "Ruth Ashdown accused Harbel Ltd of hiding accounts.\n\n“We never concealed anything,” Harbel Ltd replied.",
            "en",
            "We never concealed anything",
        ),
        (
            "Claire Vannier assure que le barrage a été fissuré par le gel, ce que dément la préfecture.",
            "fr",
            "ce que dément la préfecture",
        ),
        (
            "Petra Lohmann warf der Firma Harbel vor, die Bilanz gefälscht zu haben. Die Firma Harbel bestreitet dies.",
            "de",
            "bestreitet dies",
        ),
    ],
)
def test_a_denial_goes_to_the_claim_it_points_to(text: str, language: str, denied: str) -> None:
    """A noun that takes up the claim, a bare verb of denying and *we never did* all contest what was said before."""
    (fact,) = facts(text, language)

    assert fact.status == "contested"
    assert [piece.text for piece in fact.evidence if piece.says == "denies"] == [denied]


def test_what_was_so_instead_is_part_of_the_denial() -> None:
    """Whoever denies and goes on in reported mood has not made a claim of their own."""
    text = (
        "Petra Lohmann warf der Firma Harbel vor, die Bilanz gefälscht zu haben.\n\n"
        "Die Firma Harbel bestreitet dies. Die Bilanz sei mehrfach geprüft worden."
    )

    (fact,) = facts(text, "de")

    assert [piece.says for piece in fact.evidence] == ["asserts", "denies", "denies"]


@rows(
    "text",
    [
        "Ruth Ashdown accused Harbel Ltd of hiding its accounts. The council rejected the budget for the new bridge.",
        "Ruth Ashdown accused Harbel Ltd of hiding its accounts. Ruth Ashdown denied that she wanted to resign.",
        "Ruth Ashdown accused Harbel Ltd of hiding its accounts. “We never eat meat,” Harbel Ltd said.",
    ],
)
def test_what_denies_something_else_contests_nothing(text: str) -> None:
    """A rejected plan, one's own denial and a habit leave the accusation alone."""
    accusation = facts(text, "en")[0]

    assert (accusation.status, accusation.denied_by) == ("unconfirmed", ())


@rows(
    ("text", "language", "figures"),
    [
        (
            "La régate a attiré 40 bateaux selon la mairie, 65 selon les syndicats.",
            "fr",
            ["65 selon les syndicats"],
        ),
        (
            "The Ashdown Union said 120 trees had died of drought. Harbel Ltd put the figure at 85.",
            "en",
            ["Harbel Ltd put the figure at 85"],
        ),
        (
            "Le syndicat revendique 64 % de votants ; la société Bréval en dénombre 29 %.",
            "fr",
            ["la société Bréval en dénombre 29 %"],
        ),
    ],
)
def test_a_second_figure_contests_the_first(text: str, language: str, figures: list[str]) -> None:
    """Two voices that count the same thing make one contested fact: the first asserts, the other denies."""
    (fact,) = facts(text, language)

    assert fact.status == "contested"
    assert [piece.text for piece in fact.evidence if piece.says == "denies"] == figures


@rows(
    "text",
    [
        "La régate a attiré 40 bateaux selon la mairie, le 14 mai selon les syndicats.",
        "La régate a attiré 40 bateaux selon la mairie, ce qui réjouit le maire.",
        "La régate a attiré 40 bateaux selon la mairie, 40 selon les syndicats.",
    ],
)
def test_dates_and_equal_figures_contest_nothing(text: str) -> None:
    """A date is no rival figure, and the same figure is no other one."""
    assert [fact.status for fact in facts(text, "fr")] == ["unconfirmed"]


@pytest.mark.parametrize(
    "text",
    [
        "Selon le syndicat, 80 ouvriers ont quitté l'usine. Au défilé : 600 gens selon Lise Roy, 200 selon la mairie.",
        "According to the union, 80 men went home. 600 people came according to the mayor, 200 according to police.",
    ],
    ids=["fr", "en"],
)
def test_figures_of_other_things_contest_nothing(text: str) -> None:
    """Who counts marchers does not contradict who counts strikers, nor does the bare figure that follows."""
    facts = summarize(text).disputed_facts

    (strikers,) = [fact for fact in facts if "80" in fact.claim]
    assert not strikers.denied_by
