"""Who speaks where something stands between a name and its verb, or the name behind it. All sentences are invented."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, tuple[str, ...]]]:
    """Speakers and content of each quote of an article."""
    quotes = summarize(text, language=language).quotes
    return [(" + ".join(quote.speakers), tuple(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("text", "language", "speaker"),
    [
        ("La CGT de Val, dont la secrétaire générale, Awa Kessan, a promis de partir, se tait.", "fr", "Awa Kessan"),
        ("Le port de Val, dont le directeur, Paul Dorque, a dit que le quai tient, ferme.", "fr", "Paul Dorque"),
        ("The Val union, whose leader, Dana Roe, said the dam would hold, has moved.", "en", "Dana Roe"),
        ("Der Verband der Häfen, dessen Vorsitzende, Anna Kolb, sagte, der Damm halte, schweigt.", "de", "Anna Kolb"),
        # traps: the verb of the relative clause stands before the comma that ends it
        ("Awa Kessan, dont la maison a brûlé, a dit que le quai tient.", "fr", "Awa Kessan"),
        ("Dana Roe, whose house burned down, said the dam would hold.", "en", "Dana Roe"),
        ("Anna Kolb, deren Haus brannte, sagte, der Damm halte.", "de", "Anna Kolb"),
    ],
)
def test_the_verb_behind_a_relative_of_belonging_has_its_own_subject(text: str, language: str, speaker: str) -> None:
    """*La CGT, dont la secrétaire, X, a promis*: X has promised, unless the relative clause has had its verb."""
    assert [who for who, _ in told(text, language)] == [speaker]


@rows(
    ("relative", "speaker", "content"),
    [
        ("Un chiffre que conteste Awa Kessan.", "Awa Kessan", "Un chiffre"),
        ("Une version que dément la mairie de Val.", "mairie de Val", "Une version"),
        ("Des accusations qu'a rejetées Awa Kessan.", "Awa Kessan", "Des accusations"),
    ],
)
def test_what_an_inverted_denial_points_back_at_is_its_content(relative: str, speaker: str, content: str) -> None:
    """Behind *que* and its verb stands the subject; the noun before *que* is what is denied."""
    assert told(f"Paul Dorque affirme que le quai a coûté 9 millions. {relative}", "fr")[1:] == [(speaker, (content,))]


@rows(
    ("text", "content"),
    [
        ("La mairie de Val a publié un bilan que conteste Awa Kessan.", "un bilan"),
        ("Le préfet a rappelé hier les accusations que dément Awa Kessan.", "les accusations"),
        ("La ville de Val a voté une taxe que conteste Awa Kessan.", ""),
        ("Le port a vendu la grue que conteste Awa Kessan.", ""),
    ],
)
def test_a_denial_points_back_at_a_claim_and_no_further(text: str, content: str) -> None:
    """*A publié un bilan que conteste X*: the sum is denied, not *publié un bilan*; and nobody denies a tax."""
    said = [words for who, words in told(text, "fr") if who == "Awa Kessan"]
    assert said == ([(content,)] if content else [])


@rows(
    "text",
    [
        "Paul Dorque affirme que le quai a brûlé, ce que dément Awa Kessan.",
        "Paul Dorque affirme que le quai a brûlé, ce que ne conteste pas Awa Kessan.",
        "Paul Dorque affirme que le quai a brûlé, comme l'a annoncé Awa Kessan.",
    ],
)
def test_the_subject_behind_its_verb_is_no_content(text: str) -> None:
    """*Ce que dément X* hands over nothing of its own: X is who denies."""
    assert told(text, "fr") == [("Paul Dorque", ("le quai a brûlé",))]


@rows(
    ("text", "runs"),
    [
        ("Dem Ministerium zufolge hält der Damm.", ("hält der Damm",)),
        ("Der Damm hält dem Ministerium zufolge bis Mai.", ("Der Damm hält", "bis Mai")),
        ("Einer Erklärung des Ministeriums zufolge hält der Damm.", ("hält der Damm",)),
        ("Das Ministerium baut. Ihm zufolge hält der Damm.", ("hält der Damm",)),
        ("Anna Kolb baut. Der Damm hält ihr zufolge bis Mai.", ("Der Damm hält", "bis Mai")),
    ],
)
def test_a_source_before_its_preposition_is_no_content(text: str, runs: tuple[str, ...]) -> None:
    """*Dem Ministerium zufolge*: who says so stands before the preposition, and in none of the words."""
    assert [words for _, words in told(text, "de")] == [runs]


@rows(
    ("text", "speaker"),
    [
        ("Ute Kolb will bauen. „Der Damm hält“, so Kolb am Montag.", "Ute Kolb"),
        ("Ute Sommer will bauen. „Der Damm hält“, so Sommer.", "Ute Sommer"),
        ("Ute Kolb will bauen. Nach Angaben von Kolb hält der Damm.", "Ute Kolb"),
        ("Ute Mai will bauen. Der Damm halte, sagte Mai im Mai.", "Ute Mai"),
    ],
)
def test_a_german_surname_is_whose_full_name_the_text_gives(text: str, speaker: str) -> None:
    """In German every noun has a capital: a lone one is a person where a full name shows it, a season or not."""
    assert [who for who, _ in told(text, "de")] == [speaker]


@rows("text", ["Ute Wolf will jagen. Der Wolf ist tot.", "Jan Stein baut. Im Sommer fällt ein Stein."])
def test_an_article_makes_a_surname_a_noun(text: str) -> None:
    """*Der Wolf* is the animal also where somebody is called so."""
    (actor,) = summarize(f"{text} Das sagte die Polizei.", language="de").actors[:1]

    assert [text[span.start : span.end] for span in actor.mentions] in ([text[:8]], [text[:9]])


@rows(
    "text",
    [
        "Nachdem Jens Roth gefragt hatte, was der Damm koste, entgegnete Ute Kolb empört: „Er kostet nichts.“",
        "Auf die Frage, ob der Damm halte, antwortete Ute Kolb knapp: „Er hält.“",
    ],
)
def test_a_colon_behind_a_verb_and_its_subject_announces(text: str) -> None:
    """What stands before such a verb is not what its subject says."""
    assert [(who, len(words)) for who, words in told(text, "de")][-1] == ("Ute Kolb", 1)
    assert told(text, "de")[-1][1][0].startswith("Er ")


@rows(
    ("text", "content"),
    [
        ("Als Jens Roth fragte, was der Damm koste, sagte Ute Kolb am Montag, er sei teuer.", "er sei teuer"),
        ("Nachdem es gebrannt hatte, sagte Ute Kolb der Zeitung, der Damm halte.", "der Damm halte"),
        ("Während viele schwiegen, erklärte Ute Kolb, der Damm halte.", "der Damm halte"),
        ("Wenn der Damm bricht, sagte Ute Kolb am Montag, sei die Stadt verloren.", "Wenn der Damm bricht"),  # a trap
    ],
)
def test_the_clause_that_says_when_is_not_what_the_main_one_reports(text: str, content: str) -> None:
    """Behind it the verb and its subject open the words, unless a second verb shows that they began before."""
    assert told(text, "de")[-1] == ("Ute Kolb", (content,))
