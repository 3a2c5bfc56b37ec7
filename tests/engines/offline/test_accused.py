"""Accusations told from the side of the accused, and denials of what nobody named asserts."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(f"{text}\n", language=language).disputed_facts


@rows(
    ("text", "language", "claim", "denied_by"),
    [
        (
            "Accusée d'avoir saboté une grue, la CGT-Ports de Val a rejeté ces allégations.",
            "fr",
            "CGT-Ports de Val aurait saboté une grue.",
            ("CGT-Ports de Val",),
        ),
        ("Awa Kessan est accusée d'avoir menti. Elle nie.", "fr", "Awa Kessan aurait menti.", ("Awa Kessan",)),
        (
            "Accused of hiding the leak, Dana Roe denied the claim.",
            "en",
            "Accusation against Dana Roe: hiding the leak.",
            ("Dana Roe",),
        ),
        ("Dana Roe is accused of lying to the port.", "en", "Accusation against Dana Roe: lying to the port.", ()),
    ],
)
def test_a_passive_names_the_accused_in_its_claim(
    text: str, language: str, claim: str, denied_by: tuple[str, ...]
) -> None:
    """*Accused of lying, X denied it*: the claim is about X, whom nobody named accuses."""
    (fact,) = facts(text, language)

    assert (fact.claim, fact.asserted_by, fact.denied_by) == (claim, (), denied_by)


@rows(
    ("text", "speaker"),
    [
        ("Ute Sommer hatte Bernd Roth vorgeworfen, Akten vernichtet zu haben.", "Ute Sommer"),
        ("Bernd Roth baut. Ute Sommer hatte ihm vorgeworfen, Akten vernichtet zu haben.", "Ute Sommer"),
        ("Ute Sommer warf Bernd Roth vor, Akten vernichtet zu haben.", "Ute Sommer"),
    ],
)
def test_whoever_a_german_pronoun_stands_for_does_not_accuse_himself(text: str, speaker: str) -> None:
    """*Sie hatte ihm vorgeworfen*: she accuses, and not the one whom the pronoun beside the verb takes up."""
    assert [fact.asserted_by for fact in facts(text, "de")] == [(speaker,)]


_TOLD = "Ann Porter accused the harbour firm of hiding a leak. "


@rows(
    ("text", "contested"),
    [
        (f"{_TOLD}Police allegedly used force on Monday. The police denied any wrongdoing.", [False, True]),
        (f"{_TOLD}The harbour firm denied any wrongdoing.", [True]),
        (
            f"{_TOLD}Police allegedly used force on Monday. It rained. The harbour firm denied any wrongdoing.",
            [True, False],
        ),
    ],
)
def test_a_denial_answers_the_hedged_sentence_right_before_it(text: str, contested: list[bool]) -> None:
    """What nobody named asserts is denied in the next sentence or not at all."""
    assert [fact.status == "contested" for fact in facts(text, "en")] == contested


@rows(
    ("text", "accuser"),
    [
        ("Officers arrested Ann Tal and accused her of fraud.", "Officers"),
        ("Ann Tal met the owners and accused them of lying about the leak.", "Ann Tal"),
        ("Roval sued the port but blamed its pilots for the crash.", "Roval"),
    ],
)
def test_whoever_acts_before_and_accuses(text: str, accuser: str) -> None:
    """The object of the verb before *and* accuses nobody."""
    assert {name for fact in facts(text, "en") for name in fact.asserted_by} == {accuser}


@rows(
    ("text", "language", "claim", "asserted_by", "denied_by"),
    [
        ("Ann Lorne, whom prosecutors accuse of stealing funds, denies everything.", "en",
         "Accusation against Ann Lorne: stealing funds.", ("prosecutors",), ("Ann Lorne",)),
        ("The clerk whom auditors suspect of stealing funds has denied it.", "en",
         "Accusation against the clerk: stealing funds.", ("auditors",), ("clerk",)),
        ("Ann Lorne, whom Paul Roe accused of stealing funds, resigned.", "en",
         "Accusation against Ann Lorne: stealing funds.", ("Paul Roe",), ()),
        ("Prosecutors accuse Ann Lorne of stealing funds.", "en",
         "Accusation against Ann Lorne: stealing funds.", ("Prosecutors",), ()),
        ("Anne Lorne, que le parquet soupçonne d'avoir vidé la caisse, nie tout en bloc.", "fr",
         "Anne Lorne aurait vidé la caisse.", ("parquet",), ("Anne Lorne",)),
        ("Le directeur, que le parquet accuse d'avoir menti, dément toute malversation.", "fr",
         "Le directeur aurait menti.", ("parquet",), ("directeur",)),
        ("The banker, who is accused of stealing funds, denies all charges.", "en",
         "Accusation against the banker: stealing funds.", (), ("banker",)),
        ("The quiet woman accused of burning a barn in Val told police she was tired.", "en",
         "Accusation against the quiet woman: burning a barn in Val.", (), ()),
        ("Des foules ont marché contre la chef de la police, accusée de corruption.", "fr",
         "La chef de la police serait coupable de corruption.", (), ()),
        ("Le collectif a refusé l'offre du gouvernement, accusé de négligence.", "fr",
         "Le gouvernement serait coupable de négligence.", (), ()),
        ("Jean Roux est détenu depuis mai, soupçonné de malversations qui ont coûté quatre millions.", "fr",
         "Jean Roux serait coupable de malversations.", (), ()),
    ],
)  # fmt: skip
def test_a_relative_clause_or_a_participle_tells_whom(
    text: str, language: str, claim: str, asserted_by: tuple[str, ...], denied_by: tuple[str, ...]
) -> None:
    """*Roe,* **whom the union accuses of** *theft* **,** *denies it*: it ends at its comma, and is about Roe."""
    (fact,) = facts(text, language)

    assert (fact.claim, fact.asserted_by, fact.denied_by) == (claim, asserted_by, denied_by)


@rows(
    ("text", "language"),
    [
        ("Arlen would send people accused of theft to Val and try them.", "en"),
        ("The bill protects those suspected of fraud.", "en"),
        ("Le texte vise les personnes accusées de fraude.", "fr"),
    ],
)
def test_people_who_are_accused_are_nobody_certain(text: str, language: str) -> None:
    """A participle tells which people a law is about, and accuses none of them."""
    assert not facts(text, language)


@rows(
    ("text", "language", "words"),
    [
        (
            "Tolvik was later accused of bribing two clerks, which he denied.",
            "en",
            "Tolvik was later accused of bribing two clerks",
        ),
        (
            "The ferry company is accused of dumping oil off Varn.",
            "en",
            "The ferry company is accused of dumping oil off Varn",
        ),
        (
            "Varnol has twice been accused of spying on its own staff.",
            "en",
            "Varnol has twice been accused of spying on its own staff",
        ),
        (
            "La société Varnol est accusée d'avoir pollué la baie.",
            "fr",
            "La société Varnol est accusée d'avoir pollué la baie",
        ),
        ("Le préfet Omer Vald a été accusé de corruption.", "fr", "Le préfet Omer Vald a été accusé de corruption"),
        (
            "Il lui est reproché d'avoir détruit les registres.",
            "fr",
            "Il lui est reproché d'avoir détruit les registres",
        ),
        ("Tolvik, accused of bribing two clerks, resigned.", "en", "accused of bribing two clerks"),
        ("The union accused Varnol of spying on its own staff.", "en", "accused Varnol of spying on its own staff"),
    ],
)
def test_a_passive_stands_with_whom_it_accuses(text: str, language: str, words: str) -> None:
    """**Roe was accused** *of fraud* is one piece; a participle and an active verb stand alone."""
    assert facts(text, language)[0].evidence[0].text == words
