"""Where the words of a claim end: at a dash, not within marks, and what is left over there."""

from __future__ import annotations

import pytest

from summarizer import summarize


def claims(text: str, language: str) -> list[str]:
    return [fact.claim for fact in summarize(f"{text}\n", language=language).disputed_facts]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("en", "Ann Lorne said Roe “broke, on a massive scale, the rules of the port.”",
         "Roe “broke, on a massive scale, the rules of the port.”"),
        ("en", "Roe “broke, on a massive scale, the rules of the port,” Ann Lorne said.",
         "Roe “broke, on a massive scale, the rules of the port”."),
        ("fr", "Selon Anne Lorne, le maire a « caché, pendant deux ans, la fraude du port ».",
         "Le maire a « caché, pendant deux ans, la fraude du port »."),
        ("fr", "Selon Anne Lorne, la perte est de « 250 à 300 millions, loin des 450 annoncés ».",
         "La perte est de « 250 à 300 millions, loin des 450 annoncés »."),
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
    text = "Cette révélation avait été selon Anne Lorne, l'une des avocates du trader, l'« arme du juge »."
    assert "Cette révélation avait été." not in claims(text, "fr")
