"""Reported clauses that look like claims and tell no fact, and where a claim begins behind *we know that*."""

from __future__ import annotations

import pytest

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[str]:
    """The evidence of all facts, in order of the text."""
    return [e.text for fact in summarize(text, language=language).disputed_facts for e in fact.evidence]


@rows(
    ("text", "language", "claim"),
    [
        ("“We know that the guards sold the keys,” Ruth Ashdown said.", "en", "the guards sold the keys"),
        (
            "“There is evidence that the mayor cheated the voters,” Ruth Ashdown said.",
            "en",
            "the mayor cheated the voters",
        ),
        ("« Nous savons que le maire a vendu les clés », a déclaré Claire Vannier.", "fr", "le maire a vendu les clés"),
        (
            "« Une voisine a ajouté que le maire avait vendu les clés », a déclaré Claire Vannier.",
            "fr",
            "le maire avait vendu les clés",
        ),
        (
            "„Wir wissen, dass der Rat die Akten gefälscht hat“, sagte Petra Lohmann.",
            "de",
            "der Rat die Akten gefälscht hat",
        ),
    ],
)
def test_a_claim_begins_behind_who_knows_it(text: str, language: str, claim: str) -> None:
    """Words that only say or know what follows are no part of the claim."""
    assert told(text, language) == [claim]


@rows(
    ("text", "language"),
    [
        ("“I don't think that the guards sold the keys,” Ruth Ashdown said.", "en"),
        ("“Whoever thinks that the guards sold the keys should leave,” Ruth Ashdown said.", "en"),
        ("« Je ne crois pas que le maire a vendu les clés », a déclaré Claire Vannier.", "fr"),
    ],
)
def test_what_is_doubted_is_no_claim_of_who_doubts(text: str, language: str) -> None:
    """A negation, a condition or a relative clause before *that* leaves what follows unclaimed."""
    assert not any(claim.startswith(("the guards", "le maire")) for claim in told(text, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Alan Croft was a great reformer,” Ruth Ashdown said.", "en"),
        ("« Les résultats étaient excellents », a déclaré Claire Vannier.", "fr"),
        ("„Es war wie ein Gewitter vor der Tür“, sagte Petra Lohmann.", "de"),
        ("Ruth Ashdown said the residents were not pleased with the answer.", "en"),
        ("Claire Vannier a dit que les élèves étaient choqués par la réponse.", "fr"),
        ("Ruth Ashdown said the union expected 300 members to come.", "en"),
        ("“Everybody knew what was coming,” Ruth Ashdown said.", "en"),
        ("« C'est quelqu'un qui a passé ses jours au chevet des malades », a déclaré Claire Vannier.", "fr"),
        ("« Le peuple a parlé », a déclaré Claire Vannier.", "fr"),
        ("“The council has to find other ways of saving,” Ruth Ashdown said.", "en"),
    ],
    ids=["praise", "praise-fr", "simile", "mood", "mood-fr", "hope", "nobody", "nobody-fr", "rhetoric", "duty"],
)
def test_praise_moods_and_rhetoric_are_no_claims(text: str, language: str) -> None:
    """What was only so or so, what somebody feels, and what names nobody needs no second source."""
    assert told(text, language) == []


@rows(
    ("text", "language"),
    [
        ("According to police, the fire began at 4:00 in the morning.", "en"),
        ("Selon la police, l'incendie a débuté vers 2 heures du matin.", "fr"),
        ("Laut Polizei hat das Treffen am Montag um 9 Uhr begonnen.", "de"),
    ],
)
def test_when_something_began_is_no_claim(text: str, language: str) -> None:
    """The hour of what nobody disputes is a detail."""
    assert told(text, language) == []


@rows(
    ("text", "language", "claim"),
    [
        ("Ruth Ashdown said the firm started dumping waste in May.", "en", "the firm started dumping waste in May"),
        ("“The roof was destroyed by the storm,” Ruth Ashdown said.", "en", "The roof was destroyed by the storm"),
        ("« Le toit était fissuré par le gel », a déclaré Claire Vannier.", "fr", "Le toit était fissuré par le gel"),
        ("“The people have hidden the keys,” Ruth Ashdown said.", "en", "The people have hidden the keys"),
        ("„Das Haus war verkauft worden“, sagte Petra Lohmann.", "de", "Das Haus war verkauft worden"),
    ],
)
def test_deeds_remain_claims(text: str, language: str, claim: str) -> None:
    """A deed with its object, a passive, and a beginning of doing something are claims as before."""
    assert told(text, language) == [claim]


@rows(
    ("text", "language", "claims"),
    [
        ("Selon un sondage, 54 % des élèves auraient triché.", "fr", []),
        ("Selon les projections de l'institut Mirande, le maire obtiendrait 54 % des voix.", "fr", []),
        ("According to a poll, 300 voters had changed their minds.", "en", []),
        ("Laut einer Umfrage haben 300 Wähler ihre Meinung geändert.", "de", []),
        ("Selon la mairie, 54 % des élèves auraient triché.", "fr", ["54 % des élèves auraient triché"]),
        ("According to the mayor, 300 voters had been bribed.", "en", ["300 voters had been bribed"]),
    ],
)
def test_polls_and_projections_claim_nothing(text: str, language: str, claims: list[str]) -> None:
    """Who was asked, and what is projected, is neither a fact nor disputed."""
    assert told(text, language) == claims


@rows(
    ("text", "claims"),
    [
        ("La régie a expliqué avoir été contrainte de vendre.", []),
        ("La mairie a assuré avoir prévenu les riverains.", ["a assuré avoir prévenu les riverains"]),
        ("La mairie affirme avoir prévenu les riverains.", ["affirme avoir prévenu les riverains"]),
        ("La mairie a dit avoir recensé 12 morts.", ["a dit avoir recensé 12 morts"]),
    ],
)
def test_own_deeds_are_claims_where_they_are_vouched_for(text: str, claims: list[str]) -> None:
    """A French perfect infinitive tells of the speaker: a claim where it is sworn to, counts or names harm."""
    assert told(text, "fr") == claims


@rows(
    ("text", "language", "claim"),
    [
        ("Ruth Ashdown said the guards sold the keys before the Nov. 8 vote.", "en", "before the Nov. 8 vote"),
        (
            "“The doors were locked on Monday, when guards and unions in Selton sold the keys,” Ruth Ashdown said.",
            "en",
            "The doors were locked on Monday",
        ),
        (
            "Selon le parquet, interrogé lundi, le maire aurait menti deux fois.",
            "fr",
            "le maire aurait menti deux fois",
        ),
        (
            "“The firm hid its books, but in towns like Selton and Mirande it bribed the mayors,” Ruth Ashdown said.",
            "en",
            "in towns like Selton and Mirande it bribed the mayors",
        ),
    ],
)
def test_claims_are_cut_between_clauses_only(text: str, language: str, claim: str) -> None:
    """Neither an abbreviation nor *and* between two nouns ends a claim; a participle that leads in is left out."""
    found = told(text, language)

    assert any(words.endswith(claim) for words in found)
    assert not any(words.startswith("unions") for words in found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Claire Vannier affirme que la question est de savoir si la digue a tenu.", "fr"),
        ("« J'exige que la perte soit compensée, donc 5 millions », a dit Claire Vannier.", "fr"),
        ("Petra Lohmann sagte, dass mit 20 Zügen am Tag zu rechnen sei.", "de"),
        ("Petra Lohmann sagte, sollten die Pumpen gestohlen worden sein, müsse man warten.", "de"),
        ("Ruth Ashdown found a letter that the mayor said was stolen.", "en"),
        ("Alan Croft called her charge “pathetic” and “dangerous”.", "en"),
        ("The Selton League claimed a right to have a say in the matter.", "en"),
        ("Ruth Ashdown said she was elected in March.", "en"),
    ],
    ids=["question", "wish", "forecast", "case", "parted", "noun", "right", "own"],
)
def test_questions_wishes_and_forecasts_are_no_claims(text: str, language: str) -> None:
    """What is at stake, wanted, reckoned with or put as a case, and words torn from their subject, tell no fact."""
    assert told(f"Le port.\n\n{text}", language) == []


@rows(
    ("text", "language", "claim"),
    [
        ("Selon le maire, le prix est lié à une spéculation.", "fr", "le prix est lié à une spéculation"),
        ("Ruth Ashdown said she was threatened by the owner.", "en", "she was threatened by the owner"),
        ("Claire Vannier a dit qu'elle a été menacée par le patron.", "fr", "elle a été menacée par le patron"),
        ("“The owners are very good at hiding the accounts,” Ruth Ashdown said.", "en", "at hiding the accounts"),
        (
            "Le tarif a grimpé de 12 %, soit 3 euros, selon le maire.",
            "fr",
            "Le tarif a grimpé de 12 %",
        ),
    ],
)
def test_causes_and_harm_are_claims(text: str, language: str, claim: str) -> None:
    """What is said to be due to something, and what was done to whoever speaks, needs a second source."""
    assert any(claim in found for found in told(f"Le port.\n\n{text}", language))


@rows(
    ("text", "language", "claims"),
    [
        (
            "Il n'y aurait aucun rapport entre ces pannes.",
            "fr",
            ["Il n'y aurait aucun rapport entre ces pannes"],
        ),
        ("Le parti envisagerait de quitter la coalition.", "fr", ["Le parti envisagerait de quitter la coalition"]),
        ("Si le pont cédait, il y aurait deux routes fermées.", "fr", []),
        ("S'il cédait, le parti envisagerait de partir.", "fr", []),
        (
            "Le gardien s'est enfui et aurait caché les clés.",
            "fr",
            ["aurait caché les clés"],
        ),
        (
            "A faulty valve is thought to allow steam to escape.",
            "en",
            ["A faulty valve is thought to allow steam to escape"],
        ),
        ("The mayor is thought a wise man.", "en", []),
        (
            "Es gibt Hinweise, dass die Akten gefälscht wurden.",
            "de",
            ["Es gibt Hinweise, dass die Akten gefälscht wurden"],
        ),
        ("Es gibt Hinweise am Eingang.", "de", []),
    ],
)
def test_hearsay(text: str, language: str, claims: list[str]) -> None:
    """What is told without anybody's word, in the mood or with the verb of hearsay, is unverified."""
    assert told(f"Le port.\n\n{text}", language) == claims


@rows(
    ("text", "language"),
    [
        ("Ruth Ashdown said inspectors were examining whether the firm had hidden the report.", "en"),
        ("Petra Lohmann sagte, offen bleibe die Frage nach den gestohlenen Akten.", "de"),
    ],
)
def test_an_open_question_is_nobodys_assertion(text: str, language: str) -> None:
    """Who says that something is not known asserts nothing: the words are listed as unverified."""
    (fact,) = summarize(f"Der Hafen.\n\n{text}", language=language).disputed_facts

    assert (fact.status, fact.asserted_by) == ("unconfirmed", ())
    assert [piece.says for piece in fact.evidence] == ["unverified"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ruth Ashdown praised the firm and stressed the raid that killed two guards.", []),
        (
            "Ruth Ashdown said the council was taking further steps, and that it was meeting daily.",
            ["the council was taking"],
        ),
        ("The agency said it was taking further steps.", []),
        ("The agency said it had never given names to the army.", ["it had never given names to the army"]),
        ("Ruth Ashdown answered questions about how the fire had changed the town.", []),
    ],
    ids=["noun", "other", "own", "denial", "questions"],
)
def test_what_institutions_do_themselves_and_nouns_are_no_claims(text: str, claims: list[str]) -> None:
    """A noun with its relative clause is no clause; what a body says of its own doings counts where it denies."""
    found = told(f"The port.\n\n{text}", "en")

    assert len(found) == len(claims)
    assert all(words.startswith(claim) for words, claim in zip(found, claims, strict=True))


@rows(
    ("text", "words"),
    [
        (
            "Ruth Ashdown accused Alan Croft, who was born in Selton, of hiding the accounts.",
            "accused Alan Croft, who was born in Selton, of hiding the accounts",
        ),
        ("Ruth Ashdown accused Alan Croft of being a spy, though he was none.", "accused Alan Croft of being a spy"),
        ("Ruth Ashdown accused Alan Croft of lying, which he denies.", "accused Alan Croft of lying"),
    ],
)
def test_an_accusation_reaches_past_what_is_said_of_the_accused(text: str, words: str) -> None:
    """A relative clause between the accused and the deed belongs to the accusation, one behind the deed does not."""
    assert told(f"The port.\n\n{text}", "en")[0] == words


@rows(
    ("text", "claims"),
    [
        ("Officials said they believed the guards sold the keys.", ["the guards sold the keys"]),
        ("Ruth Ashdown said she believed the mayor had lied.", ["the mayor had lied"]),
        ("“I think the guards are likely to have objections,” Ruth Ashdown said.", []),
        ("Alan Croft called Ruth Ashdown's charge “pathetic” and “dangerous”.", []),
        ("The Selton Courier counted other numbers of ballots where a pencil was used.", []),
        ("Ruth Ashdown said the vote would be held on Nov. 8.", []),
    ],
)
def test_beliefs_charges_and_days(text: str, claims: list[str]) -> None:
    """What others are said to believe is the claim; a charge that is only named, and a day, are none."""
    assert told(f"The port.\n\n{text}", "en") == claims


@rows(
    ("text", "language", "claims"),
    [
        (
            "« Ces barrages sont l'œuvre de trois voisins », a dit Claire Vannier.",
            "fr",
            ["Ces barrages sont l'œuvre de trois voisins"],
        ),
        (
            "Claire Vannier estime que le maire est à l'origine de la panne.",
            "fr",
            ["le maire est à l'origine de la panne"],
        ),
        ("Ruth Ashdown says the owners are to blame for the delay.", "en", ["the owners are to blame for the delay"]),
        ("Ruth Ashdown says prices are high because of the tax.", "en", ["prices are high because of the tax"]),
        ("Petra Lohmann sagt, dass der Rat schuld an der Lage ist.", "de", ["der Rat schuld an der Lage ist"]),
        ("« Le fait de partir est triste », a dit Claire Vannier.", "fr", []),
        ("Ruth Ashdown says the bus stop is behind the church hall.", "en", []),
        ("Claire Vannier estime que le port est d'origine romaine.", "fr", []),
    ],
)
def test_blame_and_cause_make_a_claim(text: str, language: str, claims: list[str]) -> None:
    """Whose doing something is, and what it is due to, needs a second source in the present as well."""
    assert told(f"Le port.\n\n{text}", language) == claims


@rows(
    "text",
    [
        "Selon la firme Tramel, deux usines vont embaucher 300 personnes.",
        "« La ville va construire 200 logements », a dit Ada Lorne.",
    ],
)
def test_a_near_future_is_no_claim_whatever_it_counts(text: str) -> None:
    """French *va* with an infinitive tells what will be."""
    assert told(f"Le port.\n\n{text}", "fr") == []


def test_what_has_been_done_goes_on_to_be_a_claim() -> None:
    """*Va* with anything else than an infinitive does not."""
    text = "Le port.\n\nSelon l'opposition, l'argent volé va à la firme Tramel et 300 personnes ont été licenciées."
    assert told(text, "fr")
