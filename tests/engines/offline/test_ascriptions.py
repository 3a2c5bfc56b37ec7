"""Whose doing something is said to be, and wrongs that somebody denounces."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(text, language=language).disputed_facts


@rows(
    ("text", "language", "claim"),
    [
        ("L'attentat a été attribué à la Colonne rouge.", "fr", "L'attentat a été attribué à la Colonne rouge."),
        (
            "L'incendie, imputé à des squatteurs, a fait deux morts.",
            "fr",
            "L'incendie, imputé à des squatteurs, a fait deux morts.",
        ),
        ("The explosion was blamed on the Red Column.", "en", "The explosion was blamed on the Red Column."),
    ],
)
def test_a_deed_laid_at_a_door_is_nobodys_word(text: str, language: str, claim: str) -> None:
    """Nobody is named who says so."""
    (fact,) = facts(text, language)

    assert (fact.claim, fact.asserted_by, fact.evidence[0].says) == (claim, (), "unverified")


@rows(
    ("text", "language", "speaker", "words"),
    [
        (
            "L'attaque a été revendiquée par la Colonne rouge.",
            "fr",
            "Colonne rouge",
            "revendiquée par la Colonne rouge",
        ),
        ("L'attentat, revendiqué par la Colonne rouge, a tué un garde.", "fr", "Colonne rouge", "par la Colonne rouge"),
        ("The attack was claimed by the Red Column.", "en", "Red Column", "claimed by the Red Column"),
        ("L'opposante Ada Lorne dénonce des fraudes massives.", "fr", "Ada Lorne", "dénonce des fraudes massives"),
        ("Ada Lorne a dénoncé les mensonges du palais.", "fr", "Ada Lorne", "a dénoncé les mensonges du palais"),
        (
            "Ada Lorne dénonce le recours à la force par des gardes.",
            "fr",
            "Ada Lorne",
            "dénonce le recours à la force par des gardes",
        ),
        ("Ada Lorne pointe l'absence de contrôle des comptes.", "fr", "Ada Lorne", "l'absence de contrôle des comptes"),
        ("Ada Lorne decried the jailing of ten clerks.", "en", "Ada Lorne", "decried the jailing of ten clerks"),
        ("Ada Lorne denounced massive fraud in the vote.", "en", "Ada Lorne", "denounced massive fraud in the vote"),
    ],
)
def test_whoever_claims_or_denounces_asserts(text: str, language: str, speaker: str, words: str) -> None:
    """A deed is its claimant's word, a wrong the word of whoever denounces it."""
    (fact,) = facts(text, language)

    assert fact.asserted_by == (speaker,)
    assert words in fact.evidence[0].text


@rows(
    ("text", "language"),
    [
        ("Le prix a été attribué à Ada Lorne.", "fr"),
        ("Le titre est revendiqué par deux clubs de Morlain.", "fr"),
        ("Ada Lorne a dénoncé un accord injuste.", "fr"),
        ("Ada Lorne a dénoncé une « mascarade ».", "fr"),
        ("The prize was claimed by Ada Lorne.", "en"),
        ("Ada Lorne denounced the attack.", "en"),
    ],
)
def test_prizes_and_moods_are_no_ascriptions(text: str, language: str) -> None:
    """Without harm before it or a wrong behind it, the word says nothing to check."""
    assert facts(text, language) == ()


def test_what_somebody_goes_on_to_say_in_an_accusation_is_weighed_like_any_words() -> None:
    """A verb of denouncing before marks does not make every clause of them a charge, nor none."""
    text = "« Les gardes ont frappé des détenus. Nous sommes tristes », a dénoncé Ada Lorne."

    assert [fact.claim for fact in facts(text, "fr")] == ["Les gardes ont frappé des détenus."]
