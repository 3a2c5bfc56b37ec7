"""Where a claim begins and ends: behind what leads in, and past what is put in."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str, language: str) -> list[str]:
    """What is disputed, in order of the text."""
    return [fact.claim for fact in summarize(text, language=language).disputed_facts]


@rows(
    ("text", "language", "claim"),
    [
        (
            "Le 3 mai, vers 23 h 15, sur la place du Marché, 4 000 personnes se sont rassemblées selon la préfecture.",
            "fr",
            "4 000 personnes se sont rassemblées.",
        ),
        (
            "Selon le syndicat, en 2019, pour cacher les pertes, la direction a falsifié les comptes.",
            "fr",
            "La direction a falsifié les comptes.",
        ),
        (
            "Selon la police, 300 personnes, dont 40 mineurs, ont été arrêtées.",
            "fr",
            "300 personnes, dont 40 mineurs, ont été arrêtées.",
        ),
        (
            "L'avocate affirme que la loi a contraint des milliers de femmes, souvent pauvres, à se cacher.",
            "fr",
            "La loi a contraint des milliers de femmes, souvent pauvres, à se cacher.",
        ),
        (
            "Le gérant affirme avoir versé 40 000 euros au maire, sur lequel pèsent des soupçons.",
            "fr",
            "Le gérant aurait versé 40 000 euros au maire.",
        ),
        (
            "Plus tard dans la nuit, le dépôt de Morlain aurait également été pillé.",
            "fr",
            "Le dépôt de Morlain aurait également été pillé.",
        ),
        (
            "Selon la police, même les gardes, pourtant armés, ont pillé le dépôt.",
            "fr",
            "Même les gardes, pourtant armés, ont pillé le dépôt.",
        ),
        (
            "Ruth Ashdown said the law has forced many widows, mostly of small means, to sell their homes.",
            "en",
            "The law has forced many widows, mostly of small means, to sell their homes.",
        ),
    ],
)
def test_a_claim_keeps_what_its_verb_needs(text: str, language: str, claim: str) -> None:
    """All that leads in is left out; words put in between a verb and what it needs are not the end."""
    assert claims(text, language) == [claim]


@rows(
    ("text", "claim"),
    [
        (
            "Ruth Ashdown said the guards had beaten two men, one of them blind, in a cell.",
            "The guards had beaten two men.",
        ),
        (
            "Ruth Ashdown said the board had hidden the losses, which were large, to the end of May.",
            "The board had hidden the losses.",
        ),
    ],
)
def test_what_only_describes_ends_a_claim(text: str, claim: str) -> None:
    """Without an infinitive behind it, a comma still ends the core."""
    assert claims(text, "en") == [claim]


@rows(
    ("text", "claims_found"),
    [
        ("According to reports, the mayor took bribes from a builder.", ["The mayor took bribes from a builder."]),
        ("According to reports, the mayor may resign in June.", []),
    ],
)
def test_a_source_without_a_name_is_nobody(text: str, claims_found: list[str]) -> None:
    """What reports tell is a claim, and nobody asserts it."""
    found = summarize(text, language="en").disputed_facts

    assert [fact.claim for fact in found] == claims_found
    assert all(fact.asserted_by == () for fact in found)


@rows(
    ("text", "language", "claim"),
    [
        (
            "Marc Rinaud affirme que les pêcheurs, les forains et les vignerons avaient perdu leurs terres.",
            "fr",
            "Les pêcheurs, les forains et les vignerons avaient perdu leurs terres.",
        ),
        (
            "Selon Marc Rinaud, dans la vallée, les forains, les gardes, les bouchers ont volé 40 moutons.",
            "fr",
            "Les forains, les gardes, les bouchers ont volé 40 moutons.",
        ),
        (
            "Lundi matin, Paul Vasseur, maire de Corvel, bourg de la côte, s'est tué dans un ravin, selon la police.",
            "fr",
            "Paul Vasseur, maire de Corvel, bourg de la côte, s'est tué dans un ravin.",
        ),
        (
            "Ruth Ashdown said farmers, teachers and soldiers were killed in the flood.",
            "en",
            "Farmers, teachers and soldiers were killed in the flood.",
        ),
        (
            "Anna Reuter teilte mit, dass die meisten Brände durch Bauern, Lehrer, Händler gelöscht worden seien.",
            "de",
            "Die meisten Brände durch Bauern, Lehrer, Händler gelöscht worden seien.",
        ),
        # what only says when is no first of a row
        (
            "Marc Rinaud affirme que lundi soir, les forains et les gardes ont volé 40 moutons.",
            "fr",
            "Les forains et les gardes ont volé 40 moutons.",
        ),
        (
            "Ruth Ashdown said on Monday, farmers and teachers were killed in the flood.",
            "en",
            "Farmers and teachers were killed in the flood.",
        ),
        (
            "Anna Reuter sagte, die Brücke über den Kanal sei gesperrt worden, der Rat habe die Anwohner belogen.",
            "de",
            "Die Brücke über den Kanal sei gesperrt worden.",
        ),
    ],
)
def test_a_claim_begins_with_the_whole_row_of_its_subject(text: str, language: str, claim: str) -> None:
    """A comma that parts a row, or a subject from what it is, opens nothing."""
    assert claims(text, language)[0] == claim


@rows(
    ("text", "language", "claims_found"),
    [
        (
            "Selon Marc Rinaud, les gardes sont pour 3 % des anciens marins, et pour 82 % des forains et des bouchers.",
            "fr",
            ["Les gardes sont pour 3 % des anciens marins, et pour 82 % des forains et des bouchers."],
        ),
        (
            "Laut der Polizei haben die Wachen am Hafen 40 Matrosen, Fischer und Händler verhaftet.",
            "de",
            ["Die Wachen haben am Hafen 40 Matrosen, Fischer und Händler verhaftet."],
        ),
        (
            "Police in Ostrel said raids were made in Corval, Brenna, Ostia, Dalen, Moria, Tarn, and Velm.",
            "en",
            ["Raids were made in Corval, Brenna, Ostia, Dalen, Moria, Tarn, and Velm."],
        ),
        (
            "Witnesses said the crowd hit the guard in his hut with the axe and the bar and forced him to lie down.",
            "en",
            ["The crowd hit the guard in his hut with the axe and the bar and forced him to lie down."],
        ),
        (
            "Police said the attacker left the hall and continued to stab guests.",
            "en",
            ["The attacker left the hall and continued to stab guests."],
        ),
        # clauses of their own begin behind such joints
        (
            "Selon Marc Rinaud, les gardes ont arrêté 40 marins dans le port de Corvel, et les dockers ont fui.",
            "fr",
            ["Les gardes ont arrêté 40 marins dans le port de Corvel.", "Les dockers ont fui."],
        ),
        (
            "Marc Rinaud a indiqué que « le dépôt des gardes » avait brûlé et que « 340 bêtes ont été volées ».",
            "fr",
            ["« le dépôt des gardes » avait brûlé.", "340 bêtes ont été volées."],
        ),
        (
            "Witnesses said the crowd attacked the guard with an old axe and the sheriff had beaten him in the road.",
            "en",
            ["The crowd attacked the guard with an old axe.", "The sheriff had beaten him in the road."],
        ),
    ],
)
def test_a_row_behind_the_verb_is_whole(text: str, language: str, claims_found: list[str]) -> None:
    """*And* may join members of a row, or what the subject did next; behind it *that* opens a claim of its own."""
    assert claims(text, language) == claims_found


@rows(
    ("text", "language", "claims_found"),
    [
        (
            "Les experts s'appuyaient, selon le journal Le Phare, sur des relevés falsifiés par le port.",
            "fr",
            ["Les experts s'appuyaient, selon le journal Le Phare, sur des relevés falsifiés par le port."],
        ),
        (
            "Die Gutachter stützten sich laut der Zeitung auf gefälschte Urteile von Gerichten.",
            "de",
            ["Die Gutachter stützten sich laut der Zeitung auf gefälschte Urteile von Gerichten."],
        ),
        # a verb behind the source tells something of its own
        (
            "Le maire a vendu le port, selon Anne Lorne, puis les gardes ont volé 40 barques.",
            "fr",
            ["Le maire a vendu le port."],
        ),
        ("In Varn demonstrierten laut Polizei 300 Bauern für mehr Regen.", "de", ["Laut Polizei 300 Bauern."]),
    ],
)
def test_a_source_within_a_claim_does_not_end_it(text: str, language: str, claims_found: list[str]) -> None:
    """Words without a verb behind a source go on with the verb before it."""
    assert claims(text, language) == claims_found


@rows(
    ("text", "claim"),
    [
        (
            "Selon la police, les gardes ont arrêté dans le port des marins, des pêcheurs et des dockers.",
            "Les gardes ont arrêté dans le port des marins, des pêcheurs et des dockers.",
        ),
        (
            "Selon la police, les gardes ont arrêté 40 marins au port de Corvel, surtout dans la cale et les soutes.",
            "Les gardes ont arrêté 40 marins au port de Corvel.",
        ),
        (
            "Selon Anne Lorne, le maire a vendu le port du Val, une fraude « rare, grave et longue ».",
            "Le maire a vendu le port du Val.",
        ),
    ],
)
def test_members_of_a_row_are_alike(text: str, claim: str) -> None:
    """Two nouns that *et* joins behind a comma are no row with what stands before it."""
    assert claims(text, "fr") == [claim]
