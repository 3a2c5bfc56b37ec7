"""Which words a tag hands over, and which verbs in the middle of a sentence are none."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def runs(text: str, language: str) -> list[tuple[str, ...]]:
    """The runs of each quote of *text*, in order."""
    quotes = summarizer.summarize(text, language=language).quotes
    return [tuple(span.text for span in quote.text) for quote in quotes]


@rows(
    ("text", "held"),
    [
        ("On Monday, Ann Porter said the dam would hold.", "the dam would hold"),
        ("Speaking in the harbour, Ann Porter urged residents to leave.", "residents to leave"),
        ("The mayor, Ann Porter, said residents had been warned.", "residents had been warned"),
        ("A plumber, who lives by the quay, said residents had been warned.", "residents had been warned"),
        (
            "In a letter to Harwick, Ann Porter called some of the pumps “useless”.",
            "some of the pumps “useless”",
        ),
    ],
)
def test_what_stands_before_a_subject_without_a_verb_is_no_report(text: str, held: str) -> None:
    """An adverbial or an apposition before the verb of speech is not what was said; what follows is."""
    assert [" ".join(found) for found in runs(text, "en")] == [held]


@rows(
    "text",
    [
        "The dam will hold, Ann Porter said on Monday.",
        "The dam will hold, said Ann Porter, who leads the council.",
        "The dam will hold, Ann Porter said.",
    ],
)
def test_a_clause_before_its_tag_is_the_report(text: str) -> None:
    """A whole clause before a tag stays what the tag hands over."""
    assert runs(text, "en") == [("The dam will hold",)]


@rows(
    ("text", "language", "held"),
    [
        ("The dam, Ann Porter said, would hold until spring.", "en", ("The dam", "would hold until spring")),
        ("Jeanne Morel hésite. La digue, dit-elle, tiendra.", "fr", ("La digue", "tiendra")),
        ("Jeanne Morel rit : tout, dit-elle, tiendra.", "fr", ("tout", "tiendra")),
        ("La digue est, selon Jeanne Morel, trop basse.", "fr", ("La digue est", "trop basse")),
        ("Die Brücke bleibt nach Angaben der Stadt Tarnau gesperrt.", "de", ("Die Brücke bleibt", "gesperrt")),
    ],
)
def test_a_tag_may_cut_a_clause_in_two(text: str, language: str, held: tuple[str, ...]) -> None:
    """Both halves of a clause that its cue interrupts are one quote with two runs."""
    assert runs(text, language) == [held]


@rows(
    ("text", "language", "held"),
    [
        ("The dam will hold, Ann Porter said, and the road was closed.", "en", ("The dam will hold",)),
        ("La digue tiendra, dit-elle, et la route est fermée.", "fr", ("La digue tiendra",)),
        ("La route a fermé, selon Jeanne Morel, et le port est ouvert.", "fr", ("La route a fermé",)),
    ],
)
def test_a_clause_after_a_tag_is_another(text: str, language: str, held: tuple[str, ...]) -> None:
    """What follows a whole clause and its tag is the article's own voice."""
    assert runs(text, language) == [held]


@rows(
    ("text", "language", "held"),
    [
        ("Ann Porter said it would hold and that nobody was hurt.", "en", "it would hold and that nobody was hurt"),
        ("Ann Porter says harbours have run dry.", "en", "harbours have run dry"),
        ("Asked about the leak, Ann Porter said it was small.", "en", "it was small"),
        ("Ann Porter spoke. She’s claiming that the dam is “safe as a house”.", "en", "the dam is “safe as a house”"),
        ("Jeanne Morel dit que la digue tient ; la route est coupée.", "fr", "la digue tient"),
    ],
)
def test_where_a_report_begins_and_ends(text: str, language: str, held: str) -> None:
    """A report begins right behind its verb, and a semicolon ends it."""
    assert runs(text, language) == [(held,)]


@rows(
    "text",
    [
        "Asked about the leak, Ann Porter left.",
        "The port's claims were dismissed in May.",
        "Her answers and claims filled a book.",
    ],
)
def test_nouns_and_questions_put_to_somebody_report_nothing(text: str) -> None:
    """Whom somebody asked is not who speaks, and a noun of speech alone hands nothing over."""
    assert not any("leak" in run for found in runs(text, "en") for run in found)


@rows(
    ("text", "language", "held"),
    [
        ("“The dam will hold,” Ann Porter told the Marlow Times on Monday.", "en", ["The dam will hold,"]),
        ("Ann Porter told the Marlow Times that the dam would hold.", "en", ["the dam would hold"]),
        ("“The dam will hold,” Senator Ann Porter (North) said.", "en", ["The dam will hold,"]),
        ("Jeanne Morel (Union civique) affirme que la digue tiendra.", "fr", ["la digue tiendra"]),
        ("La mairie annonce, dans un communiqué publié lundi, avoir fermé la digue.", "fr", ["avoir fermé la digue"]),
        ("Ann Porter acknowledged the risk of a flood, which worries the town.", "en", ["the risk of a flood"]),
        ("Ann Porter said the dam, which leaks, would hold.", "en", ["the dam, which leaks, would hold"]),
        ("Ann Porter urged residents to leave, and criticised the delay.", "en", ["residents to leave"]),
        ("Ann Porter rejected the claim that the dam leaked.", "en", ["the dam leaked"]),
        ("Ann Porter blasted the plan as a “disgrace” Wednesday on the radio.", "en", ["the plan as a “disgrace”"]),
        ("Ann Porter likened the dam to a “leaky old boat”.", "en", ["the dam to a “leaky old boat”"]),
        ("Ann Porter said it was “fair” to her, engaging in an old debate.", "en", ["it was “fair” to her"]),
        ("Residents chanted “What dam is that?” and kept going.", "en", ["What dam is that?"]),
        ("Ann Porter rejected the plan for the dam.", "en", []),
        ("Jeanne Morel a rejeté la demande de la mairie.", "fr", []),
        ("The law, known as the “Harbour Peace Act”, was passed.", "en", []),
        ("Le port s'appellera Port-Morel.", "fr", []),
        ("Bekannte Mitglieder der Partei (es ist genug) kamen.", "de", []),
    ],
)
def test_how_far_the_words_of_a_verb_reach(text: str, language: str, held: list[str]) -> None:
    """An addressee, brackets, an aside, a relative clause and the next verb are not said; to name is not to say."""
    assert [" ".join(found) for found in runs(text, language)] == held


@rows(
    ("text", "language", "held"),
    [
        ("Le tueur a appelé le numéro d'urgence du port.", "fr", []),
        ("La mairie appelle à fermer le port.", "fr", ["à fermer le port"]),
        ("Le bilan fait état de 36 morts.", "fr", []),
        ("Le rapport fait état de 36 morts.", "fr", ["de 36 morts"]),
        ("Ann Porter questioned the need for a dam.", "en", []),
        ("Ann Porter questioned whether the dam was needed.", "en", ["whether the dam was needed"]),
        ("Die Imker bestreiten den Bericht der Stadt.", "de", ["den Bericht der Stadt"]),
        ("Anna Kolb will den Bericht bestreiten.", "de", []),
        ("Die Fehler, die heftig gerügt worden waren, plant die Stadt zu beheben.", "de", []),
        ("Anna Kolb warf der Stadt vor, die Lage auszunutzen.", "de", ["die Lage auszunutzen"]),
        ("Die Partei, die am Montag siegte, beschuldigte die Stadt des Betrugs.", "de", ["des Betrugs"]),
    ],
)
def test_what_a_verb_needs_to_be_one_of_speech(text: str, language: str, held: list[str]) -> None:
    """A connector, somebody who speaks, a plural and no infinitive, no passive: each is told from its lookalike."""
    assert [" ".join(found) for found in runs(text, language)] == held
