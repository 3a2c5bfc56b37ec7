"""French claims: of a denied charge, of a rumour that somebody said so, in the subjunctive; tags that denounce."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def facts(text: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    found = summarize(f"{text}\n", language="fr").disputed_facts
    return [(fact.claim, fact.asserted_by, fact.denied_by) for fact in found]


@rows(
    ("text", "expected"),
    [
        (
            "Ada Tal a démenti les accusations de corruption portées par la CGT.",
            ("Ada Tal serait coupable de corruption.", (), ("Ada Tal",)),
        ),
        ("Ada Tal nie que le port ait menti.", ("Le port aurait menti.", (), ("Ada Tal",))),
        ("Ada Tal nie que les élus aient menti.", ("Les élus auraient menti.", (), ("Ada Tal",))),
        (
            "Ada Tal nie avoir vendu le parc, contrairement à ce qu'affirme la CGT.",
            ("Ada Tal aurait vendu le parc.", (), ("Ada Tal",)),
        ),
        (
            "Le directeur aurait ordonné la vente des archives.",
            ("Le directeur aurait ordonné la vente des archives.", (), ()),
        ),
    ],
)
def test_what_is_claimed(text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    """A denial tells what it denies, a subjunctive is hearsay, and a rumour that somebody said so is one."""
    assert expected in facts(text)


@rows(
    "text",
    [
        "Ada Tal conteste la version des policiers.",
        "Ada Tal dément les accusations de la CGT.",
        "Ada Tal dément les accusations de son adjoint.",
    ],
)
def test_that_somebody_denies_is_no_claim(text: str) -> None:
    """Nobody denies that they deny: where the claim is not told there is none."""
    assert facts(text) == []


def test_soit_behind_a_comma_is_no_subjunctive() -> None:
    """*Soit* counts up."""
    (fact,) = facts("Selon Ada Tal, le port a perdu 40 millions, soit dix ans de péages.")
    assert "serait" not in fact[0]


@rows(
    ("text", "speaker"),
    [
        ("Le port a menti, dénonce la CGT.", "CGT"),
        ("Le port a menti, a dénoncé lundi Ada Tal.", "Ada Tal"),
        ("La maire, qui a menti, dénonce la CGT.", "maire"),
    ],
)
def test_who_denounces_what_stands_before(text: str, speaker: str) -> None:
    """*On ment, dénonce la CGT*: she speaks, nobody is against her; behind a clause in commas she is the object."""
    found = summarize(f"{text}\n", language="fr")
    assert {name for quote in found.quotes for name in quote.speakers} == {speaker}
    assert [position.actor for position in found.positions] == ([speaker] if speaker == "maire" else [])


@rows(
    "text",
    [
        "Le port a accusé la ville de vol, accusation rejetée par Ada Tal.",
        "Ada Tal conteste la version du port.",
        "Ada Tal a réfuté les allégations du port.",
    ],
)
def test_what_is_said_is_nothing_to_be_for_or_against(text: str) -> None:
    """To reject an accusation or a version is a denial and no stand."""
    assert not summarize(f"{text}\n", language="fr").positions
