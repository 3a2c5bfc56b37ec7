"""What contests a claim without a verb of denial, and which claims a denial or a silence answers."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(text, language=language).disputed_facts


def pieces(fact: DisputedFact, says: str) -> list[str]:
    """The words of *fact* that say *says*."""
    return [piece.text for piece in fact.evidence if piece.says == says]


@rows(
    ("text", "language", "denial"),
    [
        (
            "Ruth Ashdown said the firm had hidden its accounts. “It is a lie,” Harbel Ltd said.",
            "en",
            "It is a lie",
        ),
        (
            "Ruth Ashdown accused Harbel Ltd of hiding accounts. Harbel Ltd said the allegations were baseless.",
            "en",
            "the allegations were baseless",
        ),
        (
            (
                "Claire Vannier accuse la société Bréval d'avoir caché les comptes. "
                "« C'est totalement faux », a répondu la société Bréval."
            ),
            "fr",
            "C'est totalement faux",
        ),
        (
            (
                "Petra Lohmann warf der Firma Harbel vor, die Bilanz gefälscht zu haben. "
                "„Das ist gelogen“, sagte die Firma Harbel."
            ),
            "de",
            "Das ist gelogen",
        ),
        (
            (
                "Ruth Ashdown said the attack on the mill came from Selton. Harbel Ltd said there was no evidence the "
                "attack came from Selton."
            ),
            "en",
            "no evidence the attack came from Selton",
        ),
    ],
)
def test_calling_a_claim_untrue_contests_it(text: str, language: str, denial: str) -> None:
    """*It is a lie*, *the allegations were baseless* and *there is no evidence of it* deny what was said before."""
    (fact,) = facts(f"The mill.\n\n{text}", language)

    assert fact.status == "contested"
    assert pieces(fact, "denies") == [denial]


@rows(
    ("text", "language"),
    [
        ("Ruth Ashdown said the firm had hidden its accounts. “The false ceiling is new,” Harbel Ltd said.", "en"),
        ("Ruth Ashdown said the firm had hidden its accounts. “It is a lie,” Ruth Ashdown said.", "en"),
        ("Claire Vannier affirme que la digue a été rompue. « Le contraire serait triste », a dit Marc Tellier.", "fr"),
    ],
)
def test_a_lie_about_something_else_contests_nothing(text: str, language: str) -> None:
    """Words of untruth that point to nothing, and one's own, leave the claim alone."""
    assert [fact.status for fact in facts(f"The mill.\n\n{text}", language)][:1] == ["unconfirmed"]


@rows(
    ("text", "language", "denial"),
    [
        (
            (
                "Ruth Ashdown accused Harbel Ltd of hiding accounts. After a long hearing, the council did not find "
                "the firm had broken the rules."
            ),
            "en",
            "did not find the firm had broken the rules",
        ),
        (
            "Ruth Ashdown accused Harbel Ltd of hiding accounts. The council found no evidence of fraud.",
            "en",
            "found no evidence of fraud",
        ),
        (
            "Claire Vannier accuse la société Bréval de tromperie. La préfecture n'a relevé aucune fraude.",
            "fr",
            "n'a relevé aucune fraude",
        ),
    ],
)
def test_who_looked_and_found_nothing_denies(text: str, language: str, denial: str) -> None:
    """An inquiry without a finding is a denial, from its verb on."""
    (fact,) = facts(f"The mill.\n\n{text}", language)

    assert fact.status == "contested"
    assert pieces(fact, "denies") == [denial]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Officials said exports were continuing. The Selton Courier reported exports had been halted.", 1),
        ("Officials said prices had fallen. The Selton Courier reported prices had risen by 3 percent.", 1),
        ("Officials said exports were continuing. The Selton Courier reported the ferry had been halted.", 0),
        ("Officials said exports were continuing. The Selton Courier reported exports had reached Mirande.", 0),
        (
            (
                "The Census Office said it had never given names and addresses of farmers to the army. "
                "Ruth Ashdown said the office had given names and addresses of farmers to the army."
            ),
            1,
        ),
    ],
    ids=["stopped", "risen", "other thing", "no opposite", "negated"],
)
def test_what_cannot_be_true_as_well_is_a_denial(text: str, denied: int) -> None:
    """Opposites said of one thing, and one claim with and without a negation, are two sides of one fact."""
    found = facts(f"The port.\n\n{text}", "en")

    assert sum(bool(fact.denied_by) for fact in found) == denied


def test_a_denial_of_accusations_goes_to_the_accusation() -> None:
    """*The criticism* and *die Vorwürfe* take up who accused, and not the figure that was named last."""
    text = (
        "The mill.\n\nRuth Ashdown accused Harbel Ltd of hiding accounts. The union said 40 men were let go in March. "
        "Harbel Ltd rejected the criticism."
    )

    assert [(fact.status, fact.denied_by) for fact in facts(text, "en")] == [
        ("contested", ("Harbel Ltd",)),
        ("unconfirmed", ()),
    ]


def test_a_second_silence_answers_what_the_first_did() -> None:
    """Whoever is asked next, and says nothing, was asked about the same claims."""
    text = (
        "The mill.\n\nA former clerk said the owners had been warned about the boiler. The former clerk said the "
        "owners had hidden a report. Harbel Ltd declined to comment on those claims. "
        "Hugo Tarrant, its chief executive, did not respond to a letter."
    )

    assert [pieces(fact, "no_comment") for fact in facts(text, "en")] == [
        ["declined to comment on those claims", "did not respond to a letter"],
        ["declined to comment on those claims", "did not respond to a letter"],
    ]


@rows(
    ("text", "language", "figure"),
    [
        (
            "La régate a attiré 4 000 personnes, selon les syndicats, et 900, selon la mairie.",
            "fr",
            "900, selon la mairie",
        ),
        (
            "The regatta drew 4,000 people, according to the unions, and 900 according to the mayor.",
            "en",
            "900 according to the mayor",
        ),
        (
            "La regata reunió a 4.000 personas, según los sindicatos, y a 900, según la Policía.",
            "es",
            "a 900, según la Policía",
        ),
    ],
)
def test_a_rival_figure_may_stand_between_commas(text: str, language: str, figure: str) -> None:
    """The comma between a figure and its source is no border, and *and* is no part of it."""
    (fact,) = facts(f"Le port.\n\n{text}", language)

    assert pieces(fact, "denies") == [figure]


@rows(
    ("text", "language", "accusation"),
    [
        (
            "Ruth Ashdown blamed Harbel Ltd for the leak, saying the boiler was old.",
            "en",
            "blamed Harbel Ltd for the leak",
        ),
        ("Le maire a renvoyé deux gardiens accusés de vol et a fermé le musée.", "fr", "accusés de vol"),
        (
            "Ruth Ashdown accused the trust of running wards 'on goodwill and borrowed hours'.",
            "en",
            "accused the trust of running wards 'on goodwill and borrowed hours'",
        ),
    ],
)
def test_an_accusation_ends_before_the_sentence_goes_on(text: str, language: str, accusation: str) -> None:
    """What else is said or done in the sentence is no part of the accusation."""
    assert accusation in [piece.text for fact in facts(f"Le port.\n\n{text}", language) for piece in fact.evidence]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Petra Lohmann sagte, der Bericht sei im April eingegangen, der Rat habe ihn erst im Mai gelesen.",
            ["der Bericht sei im April eingegangen", "der Rat habe ihn erst im Mai gelesen"],
        ),
        (
            "„Der Sender hat dem Mann ermöglicht, sich als harmlos darzustellen“, sagte Petra Lohmann.",
            ["Der Sender hat dem Mann ermöglicht, sich als harmlos darzustellen"],
        ),
        ("Nach Angaben der Stadt haben 6000 Menschen unterschrieben.", ["haben 6000 Menschen unterschrieben"]),
        (
            "Die Zeitung nannte am Montag drei Lager, wo Gefangene verhört worden sein sollen.",
            ["wo Gefangene verhört worden sein sollen"],
        ),
        (
            "800 Menschen wurden nach Angaben der Stadt obdachlos.",
            ["800 Menschen wurden nach Angaben der Stadt obdachlos"],
        ),
        ("Petra Lohmann sagte, dass der Abzug der 300 Soldaten im Mai beginnen werde.", []),
        (
            "Petra Lohmann sagte, dass der Brunnen seit Jahren vergiftet werde.",
            ["der Brunnen seit Jahren vergiftet werde"],
        ),
        ("Im Papier steht nicht, welche Behörden Zugriff haben sollen.", []),
        ("Petra Lohmann sagte, die Lage sei unklar.", []),
        ("Petra Lohmann sagte, das Ergebnis sei erfreulich.", []),
        ("Der Aufruf hat offenbar gewirkt.", []),
        ("Offenbar wurden zwei Menschen getötet.", ["Offenbar wurden zwei Menschen getötet"]),
    ],
    ids=[
        "two",
        "infinitive",
        "haben",
        "sollen",
        "interrupted",
        "future",
        "passive",
        "question",
        "unclear",
        "opinion",
        "comment",
        "grave",
    ],
)
def test_german_claims(text: str, claims: list[str]) -> None:
    """Reported main clauses are a claim each; a mere state or a writer's impression is none."""
    found = facts(f"Der Hafen.\n\n{text}", "de")

    assert [piece.text for fact in found for piece in fact.evidence] == claims


@rows(
    ("text", "claims"),
    [
        ("Seule une panne aurait pu empêcher la victoire.", []),
        ("Le préfet aurait dû prévenir les riverains.", []),
        ("Le préfet aurait prévenu les riverains.", ["Le préfet aurait prévenu les riverains"]),
        (
            "Selon le maire, les pêcheurs se sont repliés vers le port.",
            ["les pêcheurs se sont repliés vers le port"],
        ),
        ("Selon le maire, les vannes sont fermées le lundi.", []),
    ],
)
def test_french_tenses(text: str, claims: list[str]) -> None:
    """What could or should have been is no hearsay; *être* makes a perfect of what somebody did."""
    assert [piece.text for fact in facts(f"Le port.\n\n{text}", "fr") for piece in fact.evidence] == claims


def test_a_german_infinitive_denies_nothing() -> None:
    """*Um sich gegen den Vorwurf zu wehren* says what for, and answers no claim."""
    text = (
        "Der Hafen.\n\nPetra Lohmann warf der Firma Harbel vor, die Bilanz gefälscht zu haben. "
        "Der Rat beschloss, Anwälte zu suchen, um sich gegen das Land zu wehren."
    )

    assert [fact.denied_by for fact in facts(text, "de")] == [()]


def test_a_denied_figure_is_a_figure() -> None:
    """*That figure* takes up the last claim that counts, and not the one that was made since."""
    text = (
        "The mill.\n\nThe union said 300 men had joined the strike. The union said the owners had hidden a report. "
        "Harbel Ltd disputed that figure."
    )

    assert [bool(fact.denied_by) for fact in facts(text, "en")] == [True, False]


@rows("denial", ["We hid nothing", "No report was hidden by our firm", "Nobody in our firm hid a report"])
def test_an_accusation_is_rebutted_later_on(denial: str) -> None:
    """What did not happen, in the words of whoever is accused, denies it some sentences later as well."""
    text = (
        "The mill.\n\nRuth Ashdown accused Harbel Ltd of hiding a report. The mill lies by the river. It is old. "
        f"It has two wheels. “{denial},” Harbel Ltd said."
    )

    assert [fact.denied_by for fact in facts(text, "en")] == [("Harbel Ltd",)]


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        (
            "Laut Polizei nahmen mehrere tausend Lehrer am Marsch teil.",
            "de",
            ["nahmen mehrere tausend Lehrer am Marsch teil"],
        ),
        ("According to the union, dozens of men refuse to work.", "en", ["dozens of men refuse to work"]),
        (
            "Die Zeitung berichtete, dass zwölf Männer gestritten hätten, dabei sollen Zelte angezündet worden sein.",
            "de",
            ["zwölf Männer gestritten hätten", "dabei sollen Zelte angezündet worden sein"],
        ),
        ("Le recours est prêt, comme certains élèves l'auraient annoncé.", "fr", []),
    ],
    ids=["tausend", "dozens", "sollen", "comme"],
)
def test_crowds_and_hearsay_within_a_report(text: str, language: str, claims: list[str]) -> None:
    """Round numbers in words count as figures do; *sollen* within a report is a claim of whoever reports."""
    found = facts(f"Der Hafen.\n\n{text}", language)

    assert [piece.text for fact in found for piece in fact.evidence] == claims


@rows(
    ("text", "language", "sides"),
    [
        ("Harbel Ltd denied dumping oil. “That is a lie,” Ruth Ashdown said.", "en", ("Ruth Ashdown", "Harbel Ltd")),
        ("The firm denies sacking Tom Hale. The union says otherwise.", "en", ("union", "firm")),
        ("Le port nie avoir vendu le quai. « C'est faux », a répliqué Awa Kessan.", "fr", ("Awa Kessan", "port")),
        (
            "Awa Kessan accuse le port d'avoir menti. « C'est faux », répond Paul Dorque.",
            "fr",
            ("Awa Kessan", "Paul Dorque"),
        ),
        (
            "Awa Kessan accuse le port d'avoir menti. Paul Dorque dément. « C'est faux », dit Luc Arme.",
            "fr",
            ("Awa Kessan", "Luc Arme"),
        ),
    ],
)
def test_who_calls_a_denial_a_lie_asserts_what_was_denied(text: str, language: str, sides: tuple[str, str]) -> None:
    """Beside an accusation the same words deny it, whoever has denied it before."""
    (fact,) = facts(f"{text}\n", language)
    assert fact.asserted_by == (sides[0],)
    assert sides[1] in fact.denied_by
    assert sides[0] not in fact.denied_by


def test_a_lie_that_answers_nothing_is_no_claim() -> None:
    """That something is a lie says nothing to check."""
    assert facts("Awa Kessan est venue. « C'est un mensonge », a dit Paul Dorque.\n", "fr") == ()


@rows(
    ("text", "language", "claim"),
    [
        ("The mayor said it was not true that the firm had hidden oil.", "en", "The firm had hidden oil."),
        ("“It is false that the firm hid its oil,” the mayor said.", "en", "The firm hid its oil."),
        ("Le maire affirme qu'il est faux de dire que le port a menti.", "fr", "Le port a menti."),
        ("Le maire a dit qu'il n'était pas vrai que le port avait menti.", "fr", "Le port avait menti."),
        ("Der Bürgermeister sagte, es stimme nicht, dass der Hafen leck sei.", "de", "Der Hafen leck sei."),
    ],
)
def test_what_is_called_untrue_is_denied(text: str, language: str, claim: str) -> None:
    """Whoever says that it is not true that something happened denies it, and nobody else takes a stand."""
    summary = summarize(f"{text}\n", language=language)
    (fact,) = summary.disputed_facts
    assert (fact.claim, fact.asserted_by, fact.status) == (claim, (), "contested")
    assert len(fact.denied_by) == 1
    assert summary.positions == ()


def test_what_is_called_untrue_answers_who_said_it() -> None:
    """The claim before it is the one that is denied."""
    text = "Ruth Ashdown said Harbel Ltd had hidden oil. Harbel Ltd said it was not true that it had hidden oil."
    (fact,) = facts(f"{text}\n", "en")
    assert (fact.asserted_by, fact.denied_by) == (("Ruth Ashdown",), ("Harbel Ltd",))


@rows(
    ("text", "language"),
    [
        ("The mayor said it was true that the firm had hidden oil.", "en"),
        ("The mayor said it was not clear that the firm had hidden oil.", "en"),
        ("Le maire affirme qu'il est vrai que le port a menti.", "fr"),
    ],
)
def test_what_is_called_true_or_unclear_is_not_denied(text: str, language: str) -> None:
    """The same sentence without an untruth denies nothing."""
    assert all(fact.denied_by == () for fact in facts(f"{text}\n", language))


@rows(
    ("text", "language"),
    [
        ("Ruth Ashdown says the firm hid its accounts, a claim denied by Harbel Ltd.", "en"),
        ("Ruth Ashdown says the firm hid its accounts, which Harbel Ltd disputes.", "en"),
        ("Ruth Ashdown affirme que la firme a caché ses comptes, une accusation démentie par Harbel.", "fr"),
        ("Ruth Ashdown affirme que la firme a caché ses comptes, des faits contestés par Harbel.", "fr"),
    ],
)
def test_a_denial_behind_a_claim_may_be_a_passive(text: str, language: str) -> None:
    """A noun that takes up the claim, a participle and its agent deny it."""
    (fact,) = facts(f"{text}\n", language)
    assert fact.asserted_by == ("Ruth Ashdown",)
    assert [name[:6] for name in fact.denied_by] == ["Harbel"]


@rows(
    ("text", "runs"),
    [
        ("The claims, denied by Harbel Ltd, were printed in May.", []),
        ("The owner, said by the Herald to be ill, was away.", []),
        ("Ruth Ashdown said by phone that the dam leaks.", ["the dam leaks"]),
    ],
)
def test_an_english_past_with_an_agent_hands_nothing_over(text: str, runs: list[str]) -> None:
    """What is *denied by the port* is not said by what was denied; *by phone* is no agent."""
    quotes = summarize(f"{text}\n", language="en").quotes
    assert [run.text for quote in quotes for run in quote.text] == runs


@rows(
    "text",
    [
        "Harbel Ltd rejected the claim that its lorries had poisoned the brook.",
        "Harbel Ltd dismissed reports that its lorries had poisoned the brook.",
        "Harbel Ltd rejected the accusation that its lorries had poisoned the brook.",
    ],
)
def test_a_noun_of_claiming_before_that_makes_a_rejection_a_denial(text: str) -> None:
    """Whoever rejects a claim denies it."""
    (fact,) = facts(f"{text}\n", "en")
    assert (fact.claim, fact.denied_by) == ("Its lorries had poisoned the brook.", ("Harbel Ltd",))


@rows(
    "text",
    [
        "Harbel Ltd rejected the plan that the council had made.",
        "Harbel Ltd rejected the offer that Ruth Ashdown had signed.",
        "Harbel Ltd rejected the road that had cost so much.",
    ],
)
def test_who_rejects_a_plan_denies_nothing(text: str) -> None:
    """A plan may be turned down; there is nothing in it to be true."""
    assert facts(f"{text}\n", "en") == ()


def test_a_figure_that_is_contested_is_one_in_digits() -> None:
    """*Un chiffre que conteste* takes up the sum, not the number of schools spoken of since."""
    text = (
        "La maire Awa Kessan a assuré que le parc rapporterait 90 000 euros par an. « Nous n'avons pas de quoi rouvrir "
        "deux écoles », a-t-elle ajouté. Un chiffre que conteste Luc Tal."
    )
    told = {fact.claim: fact.denied_by for fact in facts(text, "fr")}
    assert told["Le parc rapporterait 90 000 euros par an."] == ("Luc Tal",)
    assert told["Nous n'avons pas de quoi rouvrir deux écoles."] == ()


@rows(
    ("text", "language", "denied_by"),
    [
        ("Selon Paul Vasseur, le maire a volé 300 euros. On ignore si le préfet dément ces accusations.", "fr", ()),
        ("Selon Paul Vasseur, le maire a volé 300 euros. Reste à savoir s'il dément ces accusations.", "fr", ()),
        (
            "Laut Anna Reuter hat der Rat 300 Akten vernichtet. Unklar ist, ob der Rat die Vorwürfe bestreitet.",
            "de",
            (),
        ),
        (
            "According to Ruth Ashdown, the mayor stole 300 files. It is unclear whether he denies these charges.",
            "en",
            (),
        ),
        ("According to Ruth Ashdown, the mayor stole 300 files. It is unclear if Moe denies the charges.", "en", ()),
        (
            "Selon Paul Vasseur, le maire a volé 300 euros. Même si le maire dément ces accusations, il part.",
            "fr",
            ("maire",),
        ),
        (
            "Selon Paul Vasseur, le maire a volé 300 euros. Si le maire dément ces accusations, il part.",
            "fr",
            ("maire",),
        ),
        (
            "According to Ruth Ashdown, the mayor stole 300 files. Even if the council denies the charges, he goes.",
            "en",
            ("council",),
        ),
    ],
)
def test_whether_somebody_denies_it_may_be_the_question(text: str, language: str, denied_by: tuple[str, ...]) -> None:
    """*Unclear whether* is no denial, *even if* is one."""
    told, *others = summarize(text, language=language).disputed_facts

    assert told.denied_by == denied_by
    assert others == []


@rows(
    ("text", "language", "voices"),
    [
        (
            "Ann Lorne said guards had chased people in Varn. Ida Holt said people burnt wagons of guards.",
            "en",
            [("Ann Lorne",), ("Ida Holt",)],
        ),
        (
            "Ann Lorne said guards robbed people in Varn. Ida Holt said guards robbed people.",
            "en",
            [("Ann Lorne", "Ida Holt")],
        ),
    ],
)
def test_half_the_words_make_no_claim_the_same(text: str, language: str, voices: list[tuple[str, ...]]) -> None:
    """Two voices on the same people may tell of other deeds."""
    assert [fact.asserted_by for fact in facts(text, language)] == voices
