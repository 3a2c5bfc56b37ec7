"""Judgements without a subject: what should be done, or not, and what nobody can tell."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "stance", "issue"),
    [
        (
            "La maire Anne Morel a jugé qu'il n'était pas nécessaire de draguer le canal.",
            "fr",
            "opposes",
            "draguer le canal",
        ),
        ("« Il n'est pas question de vendre le phare », a dit Anne Morel.", "fr", "opposes", "vendre le phare"),
        ("Selon Anne Morel, il serait prématuré de rouvrir la digue.", "fr", "opposes", "rouvrir la digue"),
        ("Pour Anne Morel, il est hors de question de raser le moulin.", "fr", "opposes", "raser le moulin"),
        ("« Il n'y a pas lieu de fermer la piscine », a dit Anne Morel.", "fr", "opposes", "fermer la piscine"),
        ("Anne Morel a assuré qu'il n'y aurait pas d'amnistie.", "fr", "opposes", "amnistie"),
        ("Anne Morel estime qu'il est grand temps de rénover le lavoir.", "fr", "supports", "rénover le lavoir"),
        ("Anne Morel a jugé inutile de prolonger le bail.", "fr", "opposes", "prolonger le bail"),
        ("Anne Morel n'a pas jugé utile de fermer le gué.", "fr", "opposes", "fermer le gué"),
        ("Anne Morel trouve souhaitable de reporter la vente.", "fr", "supports", "reporter la vente"),
        ("Mayor Ruth Ashdown said it was not necessary to dredge the canal.", "en", "opposes", "dredging the canal"),
        ("“It is out of the question to sell the pier,” Ruth Ashdown said.", "en", "opposes", "selling the pier"),
        ("Ruth Ashdown said there was no need to move the library.", "en", "opposes", "moving the library"),
        ("Ruth Ashdown said there would be no amnesty.", "en", "opposes", "amnesty"),
        ("Ruth Ashdown said it was high time to mend the sluice.", "en", "supports", "mending the sluice"),
        ("Ruth Ashdown called it unnecessary to extend the lease.", "en", "opposes", "extending the lease"),
    ],
)
def test_what_should_be_or_not(text: str, language: str, stance: str, issue: str) -> None:
    """A denied *necessary* is against what follows, a denied *useless* is not."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    ("text", "language"),
    [
        ("« Il n'est pas possible de savoir qui a gagné », a dit Anne Morel.", "fr"),
        ("Anne Morel a rappelé qu'il est important de noter que le lavoir est vide.", "fr"),
        ("Anne Morel a dit qu'il n'y aurait pas de neige.", "fr"),
        ("“It is not possible to know who won,” Ruth Ashdown said.", "en"),
        ("Ruth Ashdown said there would be no rain.", "en"),
        ("“It is not easy to build a pier,” Ruth Ashdown said.", "en"),
    ],
)
def test_what_nobody_decides(text: str, language: str) -> None:
    """What can be known, what the weather will be and what is easy are no stands."""
    assert not summarize(text, language=language).positions


@rows(
    ("text", "issues"),
    [
        ("“The time has come to dredge the canal,” Ruth Ashdown said.", ["dredging the canal"]),
        ("“The time has come for the mayor to go,” Ruth Ashdown said.", ["the mayor going"]),
        ("“Now is the time for a new lock,” Ruth Ashdown said.", ["a new lock"]),
        ("“It is past time for the mayor to go,” Ruth Ashdown said.", ["the mayor going"]),
        ("“The time has come,” Ruth Ashdown said.", []),
        ("“The time is noon,” Ruth Ashdown said.", []),
    ],
)
def test_english_tells_what_it_is_time_for(text: str, issues: list[str]) -> None:
    """*The time has come to* asks for what follows."""
    found = summarize(text, language="en").positions
    assert [(position.stance, position.issue) for position in found] == [("supports", issue) for issue in issues]
