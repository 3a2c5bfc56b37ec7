"""Where the words of a claim end: at a dash, not within marks, and what is left over there."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str, language: str) -> list[str]:
    return [fact.claim for fact in summarize(f"{text}\n", language=language).disputed_facts]


@rows(
    ("language", "text", "claim"),
    [
        ("en", "Ann Lorne said Roe “broke, on a massive scale, the rules of the port.”",
         "Roe “broke, on a massive scale, the rules of the port.”"),
        ("en", "Roe “broke, on a massive scale, the rules of the port,” Ann Lorne said.",
         "Roe “broke, on a massive scale, the rules of the port”."),
        ("fr", "Selon Anne Lorne, le maire a « caché, pendant deux ans, la fraude du port ».",
         "Le maire a « caché, pendant deux ans, la fraude du port »."),
        ("fr", "Selon Anne Lorne, la perte est de « 20 à 30 millions, loin des 40 annoncés ».",
         "La perte est de « 20 à 30 millions, loin des 40 annoncés »."),
        ("fr", "Selon Anne Lorne, le maire a vendu le port, une fraude « rare, grave et longue ».",
         "Le maire a vendu le port."),
        ("en", "Ann Lorne said the mayor had stolen the funds — a charge he has faced before.",
         "The mayor had stolen the funds."),
        ("en", "Ann Lorne said the mayor had stolen the funds -- a charge he has faced before.",
         "The mayor had stolen the funds."),
        ("en", "Ann Lorne accused Paul Roe of trying to steal the files - except that they were empty.",
         "Accusation against Paul Roe: trying to steal the files."),
        ("fr", "Anne Lorne affirme que le maire a volé la caisse – un reproche qu'il connaît.",
         "Le maire a volé la caisse."),
        ("fr", "Anne Lorne affirme que le maire – élu en mai – a volé la caisse.",
         "Le maire – élu en mai – a volé la caisse."),
        ("en", "Ann Lorne said the well-known banker had hidden the funds.",
         "The well-known banker had hidden the funds."),
        ("en", "The aircraft, a grey Corda transport plane, was built in 1944, according to the registry.",
         "The aircraft, a grey Corda transport plane, was built in 1944."),
        ("en", "“Arlen, along with Val, was hit by the floods,” Ann Lorne wrote.",
         "Arlen, along with Val, was hit by the floods."),
        ("en", "On Monday, the firm lied to the workers, Ann Lorne said.", "The firm lied to the workers."),
        ("en", "Ann Lorne said anger over the raid, coupled with Roe's lies, was fuelling the riots in Val.",
         "Anger over the raid, coupled with Roe's lies, was fuelling the riots in Val."),
        ("en", "Ann Lorne said the guards had killed ten men on Sept. 11, 2001, in Val.",
         "The guards had killed ten men on Sept. 11, 2001, in Val."),
        ("en", "The port denied any role in the March 4, 1998, raids, and no court has ever tried it.",
         "The port had some role in the March 4, 1998, raids."),
        ("en", "The mayor blamed the fire on the squatters.", "Accusation against the squatters: the fire."),
        ("en", "The mayor blamed the firm for the leak on Monday.", "Accusation against the firm: the leak on Monday."),
        ("fr", "Selon Anne Lorne, Roe avait vidé la caisse tout en étant, depuis juin, employé par la banque.",
         "Roe avait vidé la caisse."),
        ("fr", "Selon Anne Lorne, dix hommes ont été renvoyés depuis l'été.",
         "Dix hommes ont été renvoyés depuis l'été."),
    ],
)  # fmt: skip
def test_where_a_claim_ends(language: str, text: str, claim: str) -> None:
    """A comma in marks ends nothing, the only dash does, and a subject keeps what describes it."""
    assert claims(text, language) == [claim]


def test_a_verb_that_its_source_parts_from_the_rest_claims_nothing() -> None:
    """*Cette révélation* **avait été***, selon X, l'arme*: the half of it is no claim."""
    text = "Cette révélation avait été selon Anne Lorne, l'une des avocates du pilote, l'« arme du juge »."
    assert "Cette révélation avait été." not in claims(text, "fr")


@rows(
    ("language", "text", "claim"),
    [
        ("en", "“Just as they did in 2010, the guards killed ten men,” Ann Lorne said.", "The guards killed ten men."),
        ("en", "“While the law may have harmed women, the court has banned it,” Ann Lorne said.",
         "The court has banned it."),
        ("en", "“To win the vote, the mayor bribed ten men,” Ann Lorne said.", "The mayor bribed ten men."),
        ("fr", "Selon Anne Lorne, quand la digue a cédé, le maire avait vendu les pompes.",
         "Le maire avait vendu les pompes."),
        ("en", "$5 million more was stolen in Val, Ann Lorne said.", "$5 million more was stolen in Val."),
        ("en", "Ann Lorne accused one of the clerks of hiding the files.",
         "Accusation against one of the clerks: hiding the files."),
        ("en", "Ann Lorne accused Paul Roe of the theft of a car.", "Accusation against Paul Roe: the theft of a car."),
    ],
)  # fmt: skip
def test_a_clause_that_leads_in_is_left_out(language: str, text: str, claim: str) -> None:
    """*While they slept,* **the guards left**: the main clause is what is claimed, with its currency."""
    assert claims(text, language) == [claim]


@rows(
    ("text", "claim"),
    [
        ("“Senator Roe produced a bill that shortchanged the port and played politics with the river,” Ann Lorne said.",
         "Senator Roe produced a bill that shortchanged the port and played politics with the river."),
        ("The plane crashed near the runway at 7:20 a.m. in a storm, and struck a shed at the airport, police said.",
         "The plane struck a shed at the airport."),
    ],
)  # fmt: skip
def test_a_clause_that_goes_on_gets_its_subject(text: str, claim: str) -> None:
    """*… and* **played politics with the river**: a past behind *and* is no sentence by itself."""
    assert claims(text, "en")[-1] == claim


@rows(
    "text",
    [
        "“We'll hire 300 people,” Ann Lorne said.",
        "“Suppose that the guards killed ten men,” Ann Lorne said.",
        "“I think that clearly hurt the workers of the port,” Ann Lorne said.",
        "Val Transport told weekend riders to take the old road instead.",
    ],
)
def test_plans_guesses_and_orders_are_no_claims(text: str) -> None:
    """*'ll* tells what will be, *suppose* puts a case, and who is told to do something has not done it."""
    assert not claims(text, "en")
