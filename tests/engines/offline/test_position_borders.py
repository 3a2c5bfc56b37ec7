"""Where the evidence of a stand begins and ends, whose it is, and which words are no stand."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "language", "expected"),
    [
        (
            "La maire, Claire Vannier, a réclamé, mardi matin, une étude du sol, selon la radio.",
            "fr",
            ("Claire Vannier", "supports", "a réclamé, mardi matin, une étude du sol"),
        ),
        (
            "Claire Vannier se dit prête à vendre le terrain, mais à la condition que les arbres soient gardés.",
            "fr",
            (
                "Claire Vannier",
                "conditional",
                "Claire Vannier se dit prête à vendre le terrain, mais à la condition que les arbres soient gardés",
            ),
        ),
        (
            "Ruth Ashdown rejected a toll that has split the villages.",
            "en",
            ("Ruth Ashdown", "opposes", "Ruth Ashdown rejected a toll"),
        ),
        (
            "If the ferry stops, Ruth Ashdown will support a second bridge.",
            "en",
            ("Ruth Ashdown", "conditional", "If the ferry stops, Ruth Ashdown will support a second bridge"),
        ),
        (
            "Die Gewerkschaft hat den Entwurf abgelehnt.",
            "de",
            ("Gewerkschaft", "opposes", "hat den Entwurf abgelehnt"),
        ),
        (
            "Petra Lohmann forderte die Regierung auf, das Gesetz zu ändern.",
            "de",
            ("Petra Lohmann", "supports", "forderte die Regierung auf, das Gesetz zu ändern"),
        ),
    ],
)
def test_evidence_is_one_clause(text: str, language: str, expected: tuple[str, str, str]) -> None:
    """Evidence is the verb with its objects and its condition, without apposition, relative clause or source."""
    assert expected in told(text, language)


@rows(
    ("text", "language", "actor", "words"),
    [
        ("Ruth Ashdown opposed the toll and criticised the survey.", "en", "Ruth Ashdown", "criticised"),
        ("The toll was opposed by the Kelm Council.", "en", "Kelm Council", "opposed by"),
        ("Members of the Kelm Council backed the toll.", "en", "Kelm Council", "backed"),
        ("Claire Vannier a quitté la salle, dénonçant une mascarade.", "fr", "Claire Vannier", "dénonçant"),
        ("Der Minister (Bauernbund) verteidigte den Plan.", "de", "Minister", "verteidigte"),
    ],
)
def test_the_subject_is_found_where_it_stands(text: str, language: str, actor: str, words: str) -> None:
    """A joined verb, a short passive, a body's members, a gerund and a bracket keep their subject."""
    assert any(actor in name and words in evidence for name, _, evidence in told(text, language))


@rows(
    ("text", "language", "stance", "words"),
    [
        ("Claire Vannier veut interdire la vente des pétards.", "fr", "supports", "interdire la vente"),
        ("Ruth Ashdown wants to ban fireworks.", "en", "supports", "banning fireworks"),
        ("Petra Lohmann will den Ausbau der Straße verhindern.", "de", "supports", "den Ausbau der Straße verhindern"),
        ("Claire Vannier votera contre le projet.", "fr", "opposes", "projet"),
    ],
)
def test_wanting_to_forbid_is_for_the_ban(text: str, language: str, stance: str, words: str) -> None:
    """A wish to forbid supports what its issue says, which is to forbid; a vote against opposes the thing named."""
    [position] = summarize(text, language=language).positions
    assert position.stance == stance
    assert words in position.issue


@rows(
    ("text", "language"),
    [
        ("Ruth Ashdown was back in town on Friday.", "en"),
        ("Ruth Ashdown took the goods from shelves on Friday.", "en"),
        ("Claire Vannier conteste avoir vendu le terrain.", "fr"),
        ("Claire Vannier n'a pas souhaité faire de commentaire.", "fr"),
        ("Petra Lohmann sagte zu den Fragen nichts.", "de"),
        ("Der Entwurf ist gelobt worden.", "de"),
    ],
)
def test_what_only_looks_like_a_stand_is_none(text: str, language: str) -> None:
    """Adverbs, nouns, denials of deeds, silence and passives without an agent take no side."""
    assert told(text, language) == []


@rows(
    ("text", "language", "issue"),
    [
        (
            "Claire Vannier exige la paix, la justice et la sécurité, puis part.",
            "fr",
            "la paix, la justice et la sécurité",
        ),
        ("Ruth Ashdown wants a school and a bridge, or so.", "en", "a school and a bridge"),
        ("Claire Vannier refuse le projet, la mairie est fermée et le port aussi.", "fr", "le projet"),
        (
            "Petra Lohmann will die Entsendung von Lehrern, Ärzten und Richtern beschließen.",
            "de",
            "die Entsendung von Lehrern, Ärzten und Richtern beschließen",
        ),
    ],
)
def test_a_list_of_nouns_is_one_issue(text: str, language: str, issue: str) -> None:
    """A comma within a list of nouns ends no issue, one before another clause does; whoever is listed has no stand."""
    assert [position.issue for position in summarize(text, language=language).positions] == [issue]


def test_a_stand_taken_again_is_more_evidence() -> None:
    """One actor's stand in the same words further on is not listed twice, and rests on both."""
    text = "Claire Vannier refuse le projet de digue. Le port est fermé. Claire Vannier refuse ce projet de digue."

    [position] = summarize(text, language="fr").positions

    assert len(position.evidence) == 2


def test_a_long_quote_that_repeats_its_lead_is_no_evidence() -> None:
    """The clause that tells the stand is enough, where the quote behind it says the same at length."""
    text = (
        "Claire Vannier a appelé à la création d'un comité des usagers : « Nous appelons à la création d'un "
        "comité des usagers comme celui que la région de Tarn avait réuni voilà vingt ans pour son port »."
    )

    [position] = summarize(text, language="fr").positions

    assert [span.text for span in position.evidence] == [
        "Claire Vannier a appelé à la création d'un comité des usagers"
    ]


@rows(
    ("text", "language", "issue"),
    [
        ("Die SPD sprach sich gegen eine Schließung aus.", "de", "eine Schließung"),
        ("Anna Kolb kam. Anna Kolb forderte aber ein Gutachten.", "de", "ein Gutachten"),
        (
            "Awa Kessan a promis de saisir le tribunal administratif.",
            "fr",
            "a promis de saisir le tribunal administratif",
        ),
        ("Awa Kessan soutient la réforme.", "fr", "la réforme"),
        ("Die SPD will die Schule und den Hafen.", "de", "die Schule und den Hafen"),
    ],
)
def test_an_issue_holds_nothing_of_its_verb(text: str, language: str, issue: str) -> None:
    """Neither a separable particle nor an adverb is decided on; a bare French word is told with its phrase."""
    assert [position.issue for position in summarize(f"{text}\n", language=language).positions] == [issue]


@rows(
    ("text", "language", "issue"),
    [
        ("Dana Roe called on both sides to return to talks.", "en", "both sides returning to talks"),
        ("Tom Roth kritisierte beide Vorschläge zur Maut.", "de", "beide Vorschläge zur Maut"),
        ("Le port ferme. Une décision « brutale », selon Awa Kessan.", "fr", "Une décision"),
    ],
)
def test_an_issue_keeps_its_determiner_and_no_stray_mark(text: str, language: str, issue: str) -> None:
    """*Both* says which sides, and a mark that is never closed is none of the issue."""
    assert [position.issue for position in summarize(f"{text}\n", language=language).positions] == [issue]


def test_an_asked_si_puts_no_condition() -> None:
    """*regarder si* asks, *si* behind a comma puts a condition."""
    asked = summarize("« Ils doivent regarder s'ils peuvent payer la taxe », a dit Claire Vannier.", language="fr")
    assert [position.stance for position in asked.positions] == ["supports"]
    put = summarize("« Ils doivent payer la taxe, s'ils peuvent », a dit Claire Vannier.", language="fr")
    assert [position.stance for position in put.positions] == ["conditional"]


@rows(
    ("text", "issue"),
    [
        ("Le maire s'est dit favorable à ce que le gué ferme.", "le gué ferme"),
        ("Le maire est favorable à ce que le gué reste ouvert.", "le gué reste ouvert"),
        ("Le maire s'oppose à ce que le gué soit fermé.", "le gué soit fermé"),
        ("Le maire s'oppose à ce que le gué soit fermé, a dit Anne Gallet.", "le gué soit fermé"),
        # traps: what stands behind a noun is not a clause of the verb
        ("Le maire s'oppose au péage que le conseil a voté.", "péage que le conseil a voté"),
    ],
)
def test_an_issue_behind_a_ce_que_is_the_whole_clause(text: str, issue: str) -> None:
    """Cut before its verb it would name a thing of which nobody has said anything."""
    (position,) = summarize(text, language="fr").positions

    assert position.issue == issue
