"""One verb of accusing, several deeds: each is a claim that somebody may deny for itself."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def facts(text: str, language: str) -> list[tuple[str, str]]:
    """The claims with the words that make them."""
    return [(f.claim, f.evidence[0].text) for f in summarize(text, language=language).disputed_facts]


@rows(
    ("text", "language", "told"),
    [
        (
            "Le maire accuse le promoteur d'avoir payé des juges, d'avoir menacé un élu et d'avoir brûlé un bail.",
            "fr",
            [
                ("Le promoteur aurait payé des juges.", "accuse le promoteur d'avoir payé des juges"),
                ("Le promoteur aurait menacé un élu.", "d'avoir menacé un élu"),
                ("Le promoteur aurait brûlé un bail.", "d'avoir brûlé un bail"),
            ],
        ),
        (
            "Paul Arnal est accusé d'avoir vendu le port et de ne pas avoir payé les dockers.",
            "fr",
            [
                ("Paul Arnal aurait vendu le port.", "Paul Arnal est accusé d'avoir vendu le port"),
                ("Paul Arnal n'aurait pas payé les dockers.", "de ne pas avoir payé les dockers"),
            ],
        ),
        (
            "The mayor accused the developer of paying bribes, bullying tenants and burning records.",
            "en",
            [
                ("Accusation against the developer: paying bribes.", "accused the developer of paying bribes"),
                ("Accusation against the developer: bullying tenants.", "bullying tenants"),
                ("Accusation against the developer: burning records.", "burning records"),
            ],
        ),
        (
            "The mayor accused Belcor of bribing two judges and of hiding the files, saying he would sue.",
            "en",
            [
                ("Accusation against Belcor: bribing two judges.", "accused Belcor of bribing two judges"),
                ("Accusation against Belcor: hiding the files.", "of hiding the files"),
            ],
        ),
    ],
)
def test_each_deed_is_a_claim(text: str, language: str, told: list[tuple[str, str]]) -> None:
    """The verb stands with the first; the others are worded with the accused."""
    assert facts(text, language) == told


def test_who_denies_the_accusations_denies_each() -> None:
    """*Ces accusations* takes up all deeds of the sentence before."""
    text = "La société Belcor est accusée de pollution, d'avoir caché des analyses et d'avoir intimidé des riverains."
    found = summarize(f"{text} Belcor nie ces accusations.", language="fr").disputed_facts
    assert [fact.denied_by for fact in found] == [("Belcor",)] * 3


@rows(
    ("text", "language", "words"),
    [
        (
            "The mayor Ann Porter accused Belcor of shelling the port, killing two men.",
            "en",
            ["accused Belcor of shelling the port, killing two men"],
        ),
        (
            "The mayor Ann Porter accused Belcor of theft and fraud.",
            "en",
            ["accused Belcor of theft and fraud"],
        ),
        (
            "Le maire accuse la société Belcor de vol et de recel.",
            "fr",
            ["accuse la société Belcor de vol et de recel"],
        ),
    ],
)
def test_one_deed_stays_whole(text: str, language: str, words: list[str]) -> None:
    """What came of a deed, and nouns in a row, are one accusation."""
    assert [told for _, told in facts(text, language)] == words
