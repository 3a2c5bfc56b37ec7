"""Denials of what the article has told itself, in relative clauses, in participles and by a pronoun."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(f"{text}\n", language=language).disputed_facts


_VIGIE = "La Vigie affirme que la chaîne a versé deux millions à Anne Lorne."


@rows(
    ("language", "text", "claim", "asserted_by", "denied_by"),
    [
        ("en", "The river is poisoned by the mine, although the company disputes this.",
         "The river is poisoned by the mine.", (), ("company",)),
        ("fr", "Des soldats auraient franchi la frontière, ce que dément l'armée.",
         "Des soldats auraient franchi la frontière.", (), ("armée",)),
        ("fr", "L'incursion, démentie par le gouvernement, aurait fait trois morts.",
         "L'incursion, démentie par le gouvernement, aurait fait trois morts.", (), ("gouvernement",)),
        ("fr", f"{_VIGIE} Une information démentie par Paul Sorel.",
         "La chaîne a versé deux millions à Anne Lorne.", ("Vigie",), ("Paul Sorel",)),
        ("fr", f"{_VIGIE} Ce que conteste Paul Sorel.",
         "La chaîne a versé deux millions à Anne Lorne.", ("Vigie",), ("Paul Sorel",)),
        ("fr", f"{_VIGIE} Ce rapport conteste la hausse des prix.",
         "La chaîne a versé deux millions à Anne Lorne.", ("Vigie",), ()),
    ],
)  # fmt: skip
def test_what_a_denial_takes_up(
    language: str, text: str, claim: str, asserted_by: tuple[str, ...], denied_by: tuple[str, ...]
) -> None:
    """*…, ce que dément l'armée*, *Une information démentie par X.*, *although Roe disputes this*."""
    fact = facts(text, language)[0]

    assert (fact.claim, fact.asserted_by, fact.denied_by) == (claim, asserted_by, denied_by)


@rows(
    ("language", "text"),
    [
        ("en", "Roe, a clerk from Val, denied the charges."),
        ("en", "A judge denied bail to the banker."),
        ("en", "The mayor denied a request for an interview."),
        ("en", "The council denied Roe's appeal."),
        ("fr", "La cour d'appel a infirmé le jugement."),
        ("fr", "Anne Lorne conteste la décision de la mairie."),
    ],
)
def test_who_refuses_or_denies_what_nobody_told_makes_no_claim(language: str, text: str) -> None:
    """Bail and an appeal are refused; charges that the article does not tell can be checked by nobody."""
    assert not facts(text, language)


def test_a_figure_that_is_none_contests_it() -> None:
    """*Les 31 000 euros ont été versés*, *la somme n'est* **pas de 31 000 euros**."""
    told = "Le Fanal affirme que les 31 000 euros ont été versés à Anne Lorne."
    answer = "« La somme n'est pas de 31 000 euros, comme le prétend le Fanal », a répondu Paul Roux."
    (fact,) = facts(f"{told} {answer}", "fr")

    assert fact.denied_by == ("Paul Roux",)


@rows(
    ("language", "text", "told"),
    [
        ("en", "Val News confirmed that Roe met with Moe. Ann Lorne said Roe met with Moe in the port.", 1),
        ("fr", "La Vigie affirme que le maire a menti. Paul Roux affirme que le maire a menti à la police.", 1),
        ("en", "Val News said Roe bribed Moe. Ann Lorne said Roe threatened Moe in the port.", 2),
    ],
)
def test_a_claim_that_goes_on_like_another_is_the_same(language: str, text: str, told: int) -> None:
    """*Roe met Moe*, *Roe met Moe* **to sign the deal**: two voices for one claim."""
    assert len(facts(text, language)) == told
