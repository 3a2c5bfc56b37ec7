"""Which positions and disputed facts are kept, and what they rest on."""

from __future__ import annotations

import pytest

from summarizer.schema.summary import Evidence
from tests.grounding.claims import actor, fact, grounded, position, refusals

TEXT = """\
Le conseil de Brize veut rouvrir le pont avant le 14 mai. « Le pont tiendra », affirme Yves Caron.
Aude Lys nie que le pont soit sûr et demande 420 000 euros de travaux, sur deux ans, à la région. Mme Lys attend.
"""
CAST = [actor("conseil de Brize"), actor("Yves Caron"), actor("Aude Lys", "Mme Lys")]


def test_a_position_rests_on_the_articles_words() -> None:
    """Fields are taken over, evidence is tied to its place."""
    claim = position(
        "conseil de Brize", "veut rouvrir le pont", issue="réouverture du pont", statement="Il veut le pont."
    )

    found = grounded(TEXT, actors=CAST, positions=[claim]).positions[0]

    assert (found.actor, found.issue, found.stance) == ("conseil de Brize", "réouverture du pont", "supports")
    assert found.evidence[0].start == TEXT.index("veut rouvrir")


def test_a_piece_of_evidence_that_fails_is_dropped_and_listed() -> None:
    """The position stays for the evidence that stands."""
    claim = position(
        "Aude Lys", "Aude Lys nie que le pont soit fermé", "demande 420\u202f000 euros", "demande 420 000 euros"
    )

    result = grounded(TEXT, actors=CAST, positions=[claim])

    assert [span.text for span in result.positions[0].evidence] == ["demande 420 000 euros"]
    assert refusals(result) == [("positions[0].evidence[0]", "altered"), ("positions[0].evidence[2]", "duplicate")]


def test_an_item_without_evidence_is_refused() -> None:
    """Where no evidence stands, the item is listed after its pieces."""
    claims = [position("Aude Lys", "Elle a tout vendu hier soir")]
    facts = [fact(("Elle a tout vendu hier soir", None, "asserts"))]

    result = grounded(TEXT, actors=CAST, positions=claims, disputed_facts=facts)

    assert (result.positions, result.disputed_facts) == ((), ())
    assert refusals(result) == [
        ("positions[0].evidence[0]", "not_in_article"),
        ("positions[0]", "no_evidence"),
        ("disputed_facts[0].evidence[0]", "not_in_article"),
        ("disputed_facts[0]", "no_evidence"),
    ]


def test_evidence_with_an_editors_cut_becomes_pieces() -> None:
    """Each part is a piece of its own, with the same speaker and sense."""
    claim = fact(("demande 420 000 euros (...) à la région", "Aude Lys", "asserts"))

    found = grounded(TEXT, actors=CAST, disputed_facts=[claim]).disputed_facts[0]

    assert [piece.text for piece in found.evidence] == ["demande 420 000 euros", "à la région"]
    assert {(piece.by, piece.says) for piece in found.evidence} == {("Aude Lys", "asserts")}


@pytest.mark.parametrize(
    ("claim", "path"),
    [
        ({"positions": [position("Jean Roche", "veut rouvrir le pont")]}, "positions[0].actor"),
        ({"positions": [position("Mme Lys", "demande 420 000 euros")]}, "positions[0].actor"),
        (
            {"disputed_facts": [fact(("Le pont tiendra", None, "asserts"), asserted_by=("Yves Caron", "Jean Roche"))]},
            "disputed_facts[0].asserted_by[1]",
        ),
        (
            {"disputed_facts": [fact(("Le pont tiendra", None, "asserts"), denied_by=("Jean Roche",))]},
            "disputed_facts[0].denied_by[0]",
        ),
    ],
)
def test_an_item_of_an_unknown_actor_is_refused(claim: dict[str, object], path: str) -> None:
    """Whoever holds a position, asserts or denies must be an actor by name."""
    result = grounded(TEXT, actors=[*CAST, actor("Jean Roche")], **claim)

    assert (result.positions, result.disputed_facts) == ((), ())
    assert (path, "unknown_actor") in refusals(result)
    assert refusals(result)[-1] == (path.partition(".")[0], "unknown_actor")


def test_evidence_by_an_unknown_actor_is_dropped() -> None:
    """A piece of evidence goes where its speaker is no actor; the fact stays for the others."""
    claim = fact(("Le pont tiendra", "Jean Roche", "asserts"), ("nie que le pont soit sûr", "Aude Lys", "asserts"))

    result = grounded(TEXT, actors=CAST, disputed_facts=[claim])

    assert [piece.by for piece in result.disputed_facts[0].evidence] == ["Aude Lys"]
    assert refusals(result) == [("disputed_facts[0].evidence[0].by", "unknown_actor")]


def test_a_contested_fact_needs_a_denial_that_stands() -> None:
    """Contested without a denial among the evidence that is left is refused; with one it is kept."""
    both = (("Le pont tiendra", "Yves Caron", "asserts"), ("nie que le pont soit sûr", "Aude Lys", "denies"))
    lost = (both[0], ("jure que le pont est pourri", "Aude Lys", "denies"))

    result = grounded(
        TEXT, actors=CAST, disputed_facts=[fact(*both, status="contested"), fact(*lost, status="contested")]
    )

    assert [found.status for found in result.disputed_facts] == ["contested"]
    assert refusals(result)[-1] == ("disputed_facts[1]", "contested_without_denial")


def test_a_fact_that_somebody_denies_is_not_merely_unconfirmed() -> None:
    """Unconfirmed with a denial among the evidence that stands is refused."""
    claim = fact(("Le pont tiendra", None, "asserts"), ("nie que le pont soit sûr", "Aude Lys", "denies"))

    result = grounded(TEXT, actors=CAST, disputed_facts=[claim])

    assert refusals(result) == [("disputed_facts[0]", "denied_but_unconfirmed")]


def test_the_articles_own_voice_needs_no_actor() -> None:
    """Evidence by nobody is the article's own."""
    claim = fact(("Le pont tiendra", None, "unverified"))

    piece = grounded(TEXT, actors=CAST, disputed_facts=[claim]).disputed_facts[0].evidence[0]

    assert isinstance(piece, Evidence)
    assert (piece.by, piece.says) == (None, "unverified")


@pytest.mark.parametrize(
    ("claim", "path"),
    [
        ({"positions": [position("Aude Lys", "demande 420 000 euros", issue="les 3 ponts")]}, "positions[0].issue"),
        (
            {"positions": [position("Aude Lys", "demande 420 000 euros", statement="Elle veut 420 euros.")]},
            "positions[0].statement",
        ),
        (
            {"disputed_facts": [fact(("Le pont tiendra", None, "asserts"), claim="Il tiendra 10 ans.")]},
            "disputed_facts[0].claim",
        ),
    ],
)
def test_a_paraphrase_has_no_figure_of_its_own(claim: dict[str, object], path: str) -> None:
    """An issue, a statement or a claim with a figure that the article does not have refuses its item."""
    result = grounded(TEXT, actors=CAST, **claim)

    assert (result.positions, result.disputed_facts) == ((), ())
    item = path.partition(".")[0]
    assert refusals(result) == [(path, "number_not_in_article"), (item, "number_not_in_article")]


def test_a_figure_may_be_spaced_in_any_way() -> None:
    """A figure of the article may be written with another space, or none."""
    claims = [
        position("Aude Lys", "demande 420 000 euros", statement=f"Elle demande {figure} euros avant le 14.")
        for figure in ("420 000", "420\u202f000", "420000", "420.000")
    ]

    assert len(grounded(TEXT, actors=CAST, positions=claims).positions) == 4


def test_the_same_item_is_kept_once() -> None:
    """An item that is equal to one before it is a duplicate."""
    claim, other = position("Yves Caron", "Le pont tiendra"), fact(("Le pont tiendra", None, "asserts"))

    result = grounded(TEXT, actors=CAST, positions=[claim, claim], disputed_facts=[other, other])

    assert (len(result.positions), len(result.disputed_facts)) == (1, 1)
    assert refusals(result) == [("positions[1]", "duplicate"), ("disputed_facts[1]", "duplicate")]


def test_a_hint_settles_which_place_is_the_evidence() -> None:
    """Repeated words are evidence where the hint says they stand."""
    near = TEXT.rindex("le pont")

    result = grounded(TEXT, actors=CAST, positions=[position("Aude Lys", {"text": "le pont", "near": near})])

    assert result.positions[0].evidence[0].start == near
