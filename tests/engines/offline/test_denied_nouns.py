"""Denials of what was said, by its noun: of allegations, of reports, of any part in something."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(f"{text}\n", language=language).disputed_facts


@rows(
    ("language", "text", "claim", "denied_by"),
    [
        ("en", "The mayor rejects allegations that he took bribes.", "The mayor took bribes.", "mayor"),
        ("en", "The mayor of Val rejects claims that he took bribes.", "The mayor of Val took bribes.", "mayor of Val"),
        ("en", "The ministry dismisses reports that it sold the port.", "The ministry sold the port.", "ministry"),
        ("en", "The club was forced to deny reports that it was bankrupt.", "The club was bankrupt.", "club"),
        ("en", "The firm had to deny claims that it dumped oil.", "The firm dumped oil.", "firm"),
        ("fr", "Le ministère a dû démentir les rumeurs selon lesquelles le pont aurait été fermé.",
         "Le pont aurait été fermé.", "ministère"),
        ("fr", "La mairie a été contrainte de démentir des informations selon lesquelles l'eau était polluée.",
         "L'eau était polluée.", "mairie"),
        ("en", "The firm has denied any role in the fire, and the court has never tried it.",
         "The firm had some role in the fire.", "firm"),
        ("en", "Ann Lorne denies involvement in the fire.", "Ann Lorne had involvement in the fire.", "Ann Lorne"),
        ("en", "The bank denied any fraud at its branch in Val.",
         "The bank committed some fraud at its branch in Val.", "bank"),
        ("fr", "Paul Roux dément toute accolade entre Anne Lorne et Jan Sol.",
         "Il y aurait eu une accolade entre Anne Lorne et Jan Sol.", "Paul Roux"),
        ("en", "The port denied any delay of the ferries.", "There was some delay of the ferries.", "port"),
        ("fr", "Daniel Roux se défend d'avoir caché des pertes.",
         "Daniel Roux aurait caché des pertes.", "Daniel Roux"),
        ("fr", "Daniel Roux s'est défendu de tout lien avec le port.",
         "Daniel Roux aurait un lien avec le port.", "Daniel Roux"),
        ("fr", "Les élus nient tout lien avec le port.", "Les élus auraient un lien avec le port.", "élus"),
        ("fr", "Anne Lorne nie toute fraude dans la gestion du port.",
         "Anne Lorne aurait commis une fraude dans la gestion du port.", "Anne Lorne"),
    ],
)  # fmt: skip
def test_what_is_denied_is_the_claim(language: str, text: str, claim: str, denied_by: str) -> None:
    """*Rejects* **claims** *that she lied*: the noun is no verb, an infinitive hands it over, a part in it is had."""
    (fact,) = facts(text, language)

    assert (fact.claim, fact.asserted_by, fact.denied_by) == (claim, (), (denied_by,))


@rows(
    ("language", "text"),
    [
        ("fr", "La police affirme que Jean Roux a pris la fuite. Sa famille affirme le contraire."),
        ("fr", "La police affirme que Jean Roux a pris la fuite. La famille de Jean Roux dit le contraire."),
        ("en", "The union says forty men were dismissed. The company says the opposite is true."),
        ("en", "The union says the firm hid the leak. The firm denied everything."),
    ],
)
def test_the_contrary_answers_the_claim(language: str, text: str) -> None:
    """*Says the opposite is true*, *affirme le contraire*, *denied everything*: one claim, with its denial."""
    (fact,) = facts(text, language)

    assert len(fact.asserted_by) == len(fact.denied_by) == 1


@rows(
    ("language", "text"),
    [
        ("en", "The mayor refused to deny reports that he took bribes."),
        ("en", "The firm reports rising costs and claims damages."),
        ("fr", "Le maire refuse de démentir les rumeurs selon lesquelles il aurait menti."),
    ],
)
def test_nobody_denies(language: str, text: str) -> None:
    """Who refuses to deny denies nothing, and *reports* may be a verb."""
    assert not any(fact.denied_by for fact in facts(text, language))


@rows(
    ("language", "text", "claim", "asserted_by", "denied_by"),
    [
        ("fr", "Anne Lorne rejette les accusations de Paul Roux selon lesquelles elle a caché les dossiers.",
         "Anne Lorne a caché les dossiers.", ("Paul Roux",), ("Anne Lorne",)),
        ("en", "The mayor rejects Paul Roe's claims that he took bribes.",
         "The mayor took bribes.", ("Paul Roe",), ("mayor",)),
        ("en", "The university rebutted Exal's accusation that articles about the firm, produced here, were false.",
         "Articles about the firm, produced here, were false.", ("Exal",), ("university",)),
        ("fr", "Anne Lorne a démenti la responsabilité de la banque dans la baisse des prix.",
         "La banque aurait une responsabilité dans la baisse des prix.", (), ("Anne Lorne",)),
        ("fr", "Paul Roux nie le rôle du port dans la fuite.",
         "Le port aurait un rôle dans la fuite.", (), ("Paul Roux",)),
        ("en", "Ann Lorne denied the bank's role in the crash.",
         "The bank had some role in the crash.", (), ("Ann Lorne",)),
        ("fr", "La Vigie affirme que dix ouvriers ont été blessés. Un bilan contesté par la mairie.",
         "Dix ouvriers ont été blessés.", ("Vigie",), ("mairie",)),
        ("en", "The union says forty men were sacked. Roe says the port is shut. Lorne disputes the union's figures.",
         "Forty men were sacked.", ("union",), ("Lorne",)),
    ],
)  # fmt: skip
def test_whose_claim_and_whose_part_is_denied(
    language: str, text: str, claim: str, asserted_by: tuple[str, ...], denied_by: tuple[str, ...]
) -> None:
    """*Rejects* **Roe's claims** *that …*: Roe claims it; *denied* **the bank's role**: it is the bank that has one."""
    fact = facts(text, language)[0]

    assert (fact.claim, fact.asserted_by, fact.denied_by) == (claim, asserted_by, denied_by)


@rows(
    ("text", "claim"),
    [
        ("Ruth Ashdown denied stealing the boat.", "Accusation against Ruth Ashdown: stealing the boat."),
        (
            "While Ruth Ashdown denied taking bribes, her clerks were tried.",
            "Accusation against Ruth Ashdown: taking bribes.",
        ),
        ("Police denied beating the rowers.", "Accusation against Police: beating the rowers."),
        ("Ruth Ashdown denied that she stole the boat.", "Ruth Ashdown stole the boat."),
        ("Even though Ruth Ashdown denied having met Tal Brook, he left.", "Ruth Ashdown had met Tal Brook."),
    ],
)
def test_what_english_denies_having_done_is_what_it_is_accused_of(text: str, claim: str) -> None:
    """The claim is what somebody denies, and not that they deny it."""
    found = facts(text, "en")
    assert [fact.claim for fact in found] == [claim]
    assert all(fact.denied_by and not fact.asserted_by for fact in found)
