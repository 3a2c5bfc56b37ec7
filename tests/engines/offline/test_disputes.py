"""What is only somebody's word, who denies it, and what the article itself leaves open."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(text, language=language).disputed_facts


@rows(
    ("text", "language", "speaker"),
    [
        ("Claire Vannier accuse le groupe d'avoir caché les comptes.", "fr", "Claire Vannier"),
        ("Ruth Ashdown accused the firm of hiding its accounts.", "en", "Ruth Ashdown"),
        ("Petra Lohmann warf der Firma vor, die Bilanz gefälscht zu haben.", "de", "Petra Lohmann"),
    ],
)
def test_an_accusation_is_its_speakers_word(text: str, language: str, speaker: str) -> None:
    """An accusation is an unconfirmed fact that its speaker asserts."""
    found = facts(text, language)

    assert [(fact.status, fact.asserted_by, fact.denied_by) for fact in found] == [("unconfirmed", (speaker,), ())]


def test_a_denial_contests_the_claim_it_answers() -> None:
    """Who denies is listed as denying, with the words that do it; the claim is contested."""
    text = (
        "Claire Vannier accuse la société Bréval d'avoir caché les comptes.\n\n"
        "La société Bréval a démenti ces accusations."
    )

    (fact,) = facts(text, "fr")

    assert fact.status == "contested"
    assert fact.asserted_by == ("Claire Vannier",)
    assert [e.says for e in fact.evidence] == ["asserts", "denies"]
    assert "a démenti" in fact.evidence[1].text


def test_the_conditional_mood_is_nobodys_word() -> None:
    """A French conditional without a source is unverified, and nobody is made to assert it."""
    (fact,) = facts("Deux ouvriers auraient été blessés dans la nuit.", "fr")

    assert (fact.status, fact.asserted_by, [e.says for e in fact.evidence]) == ("unconfirmed", (), ["unverified"])


@rows(
    "text",
    [
        "Si la loi passait, deux usines seraient fermées.",
        "Claire Vannier demande que les comptes soient publiés.",
        "Claire Vannier a annoncé que la réunion aura lieu mardi.",
    ],
)
def test_plans_demands_and_conditions_are_no_facts(text: str) -> None:
    """What shall be, what is asked for and what a condition leads to is nothing to check."""
    assert facts(text, "fr") == ()


def test_silence_is_listed_beside_the_claim() -> None:
    """A refusal to comment is evidence of the claim nearby, and neither asserts nor denies."""
    text = "Ruth Ashdown accused Harbel Ltd of hiding its accounts.\n\nHarbel Ltd declined to comment."

    (fact,) = facts(text, "en")

    assert fact.status == "unconfirmed"
    assert [e.says for e in fact.evidence] == ["asserts", "no_comment"]
    assert fact.denied_by == ()


def test_two_voices_for_one_claim_are_one_fact() -> None:
    """The same claim from a second speaker adds a voice, not a fact."""
    text = (
        "Claire Vannier accuse la société Bréval d'avoir caché les comptes.\n\n"
        "Marc Tellier accuse la société Bréval d'avoir caché les comptes."
    )

    (fact,) = facts(text, "fr")

    assert fact.asserted_by == ("Claire Vannier", "Marc Tellier")


def test_nobody_is_right() -> None:
    """A disputed fact has sides and evidence, and no field for a verdict."""
    assert set(DisputedFact.model_fields) == {"claim", "status", "asserted_by", "denied_by", "evidence"}


def test_an_unrelated_denial_stays_by_itself() -> None:
    """A denial of something else does not contest the claim before it."""
    text = (
        "Ruth Ashdown said the report was false. Harbel Ltd denied that it had hidden the spare keys.\n\n"
        "The council denied it had approved the budget."
    )

    found = facts(text, "en")

    assert [(fact.status, fact.asserted_by, fact.denied_by) for fact in found] == [
        ("unconfirmed", ("Ruth Ashdown",), ()),
        ("contested", (), ("Harbel Ltd",)),
        ("contested", (), ("council",)),
    ]


def test_a_denial_in_a_relative_clause_contests_its_sentence() -> None:
    """What somebody disputes in the same sentence is contested, and the denial is no part of the claim."""
    text = "Claire Vannier a affirmé que les aides ont été remboursées, ce que le ministère conteste."

    (fact,) = facts(text, "fr")

    assert (fact.status, fact.asserted_by, fact.denied_by) == ("contested", ("Claire Vannier",), ("ministère",))
    assert fact.claim == "Les aides ont été remboursées."


def test_nobody_unknown_speaks_for_the_article() -> None:
    """Words whose speaker is not known are neither the article's denial nor its doubt."""
    text = "« Deux ouvriers ont été blessés par la chute du toit. »\n\nLe soir tombe sur la vallée."

    assert all(e.by is not None or e.says == "unverified" for fact in facts(text, "fr") for e in fact.evidence)
    assert [fact for fact in facts(text, "fr") if "ouvriers" in fact.claim] == []


@rows(
    ("text", "language", "claims"),
    [
        (
            "La pénurie dure, bien que lundi, 500 stations auraient été approvisionnées par la marine.",
            "fr",
            ["500 stations auraient été approvisionnées par la marine."],
        ),
        (
            "Le stock aurait fondu, et la demande aurait été multipliée par cinq.",
            "fr",
            ["Le stock aurait fondu.", "La demande aurait été multipliée par cinq."],
        ),
        (
            "Selon le parquet, Paul Vidal aurait abordé le jeune homme au port.",
            "fr",
            ["Paul Vidal aurait abordé le jeune homme au port."],
        ),
        ("Ann Porter said since the dam was built.", "en", []),
        ("Selon Jeanne Morel, le syndicat a, lui, décidé de rester.", "fr", []),
        ("Selon Jeanne Morel, le syndicat a menti, lui aussi.", "fr", ["Le syndicat a menti, lui aussi."]),
        ("„Die Demonstration hat noch einmal deutlich gezeigt, dass Lehrer fehlen“, sagte Anna Kolb.", "de", []),
        ("Les élus ont confirmé ce jeudi, à l'unanimité des 193 conseillers présents, le choix du nom.", "fr", []),
        (
            "Ann Porter accused the council of hiding the report and asserted that she was tired.",
            "en",
            ["Accusation against the council: hiding the report."],
        ),
    ],
)
def test_a_claim_is_one_whole_clause(text: str, language: str, claims: list[str]) -> None:
    """A hedge tells its own clause; each hedged clause is a claim; words without a verb or a main clause are none."""
    assert [fact.claim for fact in summarize(text, language=language).disputed_facts] == claims


def test_the_name_after_a_source_is_the_subject_of_what_it_says() -> None:
    """A person named behind a body is no apposition to it; behind a function that a comma closes it is."""
    body = "Le parquet enquête. Selon le parquet, Paul Vidal aurait menti au port."
    holder = "Selon le maire, Paul Vidal, le coffre aurait disparu."

    assert summarize(body, language="fr").disputed_facts[-1].asserted_by == ("parquet",)
    assert summarize(holder, language="fr").disputed_facts[-1].asserted_by == ("Paul Vidal",)


def test_what_must_not_be_called_into_question_is_no_denial() -> None:
    """A passive that ends a condition denies nothing of what was said before."""
    text = (
        "La direction soutient que 300 postes ont été créés, ce que la mairie conteste. "
        "Elle accepte le médiateur, à condition que la date ne soit pas remise en cause."
    )

    [fact] = summarize(text, language="fr").disputed_facts

    assert fact.denied_by == ("mairie",)


_NONE = [
    ("fr", "L'armée assure avoir tué 47 rebelles. Le Front assure avoir tué 14 soldats. {}", 2),
    ("en", "The army said 47 rebels were killed. The Mirande Front claimed it had killed 14 soldiers. {}", 2),
]


@rows(
    ("language", "text", "doubt", "doubted"),
    [
        (*_NONE[0][:2], "Aucun de ces chiffres n'a pu être vérifié.", 2),
        (*_NONE[1][:2], "Neither figure could be independently verified.", 2),
        (*_NONE[1][:2], "None of these claims could be independently verified.", 2),
        (*_NONE[1][:2], "This figure could not be independently verified.", 1),
        (*_NONE[0][:2], "Aucun train ne circule. Le chiffre n'a pu être vérifié.", 1),
        (*_NONE[1][:2], "Neither side came to the talks.", 0),
    ],
)
def test_what_doubts_all_of_them_is_listed_beside_each(language: str, text: str, doubt: str, doubted: int) -> None:
    """*None of these figures* takes up the claims of every side, a single figure the last one."""
    found = facts(f"Le bilan.\n\n{text.format(doubt)}", language)

    assert sum(any(item.says == "unverified" for item in fact.evidence) for fact in found) == doubted


@rows(
    ("text", "language", "claim"),
    [
        (
            "Lors d'une visite au port de Val, le préfet aurait caché les comptes.",
            "fr",
            "le préfet aurait caché les comptes",
        ),
        ("Grâce à un passe volé à Mirande, un homme serait entré.", "fr", "un homme serait entré"),
        ("Ayant vu les voleurs au port, le gardien aurait tiré deux fois.", "fr", "le gardien aurait tiré deux fois"),
        (
            "Despite a warning in March, the guard allegedly opened the gate.",
            "en",
            "the guard allegedly opened the gate",
        ),
        (
            "Using a stolen pass from Selton, the guard allegedly opened the gate.",
            "en",
            "the guard allegedly opened the gate",
        ),
    ],
)
def test_what_leads_in_is_no_part_of_a_claim(text: str, language: str, claim: str) -> None:
    """Words without a verb of their own before a first comma say when and how, and are left out of the evidence."""
    found = facts(f"Le port.\n\n{text}", language)

    assert [item.text for fact in found for item in fact.evidence] == [claim]


def test_a_german_denial_keeps_its_particle() -> None:
    """The particle that closes a German verb of denial belongs to its words."""
    found = facts(
        "Der Hafen.\n\nAnna Kolb sagte, der Bericht sei im April eingegangen. Peter Hain wies die Vorwürfe zurück.",
        "de",
    )

    assert [item.text for fact in found for item in fact.evidence if item.says == "denies"] == [
        "wies die Vorwürfe zurück"
    ]


@rows(
    ("text", "language", "claim"),
    [
        ("Le suspect se serait alors brusquement approché du gardien.", "fr", "Le suspect se serait alors brusquement"),
        ("Le gardien pourrait avoir agi par peur.", "fr", "Le gardien pourrait avoir agi"),
        ("Le préfet est annoncé comme démissionnaire.", "fr", "Le préfet est annoncé comme"),
        ("It is unclear whether the men were officers.", "en", "whether the men were officers"),
        ("The guards are believed to have sold the keys.", "en", "The guards are believed to have sold"),
    ],
)
def test_what_the_article_leaves_open_is_unconfirmed(text: str, language: str, claim: str) -> None:
    """Words that vouch for nothing make a claim of nobody's."""
    found = facts(f"Le port. The port.\n\n{text}", language)

    assert [(fact.status, fact.asserted_by) for fact in found] == [("unconfirmed", ())]
    assert claim in found[0].evidence[0].text


@rows(
    ("text", "language"),
    [
        ("Le gardien pourrait venir lundi.", "fr"),
        ("It is clear that the men were officers.", "en"),
        ("The guards believe in the plan.", "en"),
    ],
)
def test_forecasts_and_certainties_are_no_claims(text: str, language: str) -> None:
    """What may come, and what is said to be clear, leaves nothing open."""
    assert facts(f"Le port. The port.\n\n{text}", language) == ()


@rows(
    ("text", "language", "speaker"),
    [
        ("Le Front de Mirande a revendiqué l'attentat de mardi.", "fr", "Front de Mirande"),
        ("The Mirande Front claimed responsibility for the attack on Tuesday.", "en", "Mirande Front"),
    ],
)
def test_a_deed_that_is_claimed_is_its_claimants_word(text: str, language: str, speaker: str) -> None:
    """Whoever claims an attack asserts what nobody has confirmed."""
    found = facts(f"Le port. The port.\n\n{text}", language)

    assert [(fact.status, fact.asserted_by) for fact in found] == [("unconfirmed", (speaker,))]


@rows(
    ("text", "claim"),
    [
        ("Le suspect se serait alors brusquement approché du gardien.", "alors brusquement approché du gardien"),
        ("Le préfet aurait caché les comptes alors que le port brûlait.", "Le préfet aurait caché les comptes"),
        ("Le préfet aurait caché les comptes tandis que le port brûlait.", "Le préfet aurait caché les comptes"),
    ],
)
def test_alors_ends_a_claim_before_que_alone(text: str, claim: str) -> None:
    """*Alors* amid a clause is an adverb; before *que* it opens what only describes."""
    (fact,) = facts(f"Le port.\n\n{text}", "fr")

    assert fact.evidence[0].text.endswith(claim)
