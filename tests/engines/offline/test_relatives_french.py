"""French relative clauses with a subject of their own: who goes on behind them, and where their words end."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "speaker"),
    [
        ("Le maire, que les riverains accusent de favoritisme, a démenti toute intervention.", "maire"),
        ("Le policier, contre lequel le parquet a requis deux ans, soutient qu'il a eu peur.", "policier"),
        ("La commission, devant laquelle le ministre a promis des mesures, demande un calendrier.", "commission"),
        ("Le directeur que les syndicats avaient critiqué a annoncé son départ.", "directeur"),
        ("La région où le préfet a interdit les cortèges réclame des renforts.", "région"),
        ("La femme à qui la mairie avait refusé un logement affirme avoir tout tenté.", "femme"),
    ],
)
def test_the_noun_before_such_a_clause_speaks(text: str, speaker: str) -> None:
    """The subject of the relative clause is not that of the verb behind it."""
    assert summarize(text, language="fr").quotes[-1].speakers == (speaker,)


@rows(
    ("text", "speaker"),
    [
        ("Le maire a prévenu les élus que le préfet réclame un rapport.", "préfet"),
        ("Le maire a dit aux élus que le préfet exige des renforts.", "préfet"),
        ("Le préfet affirme que la maire qu'il a reçue réclame un pont.", "maire"),
    ],
)
def test_a_clause_that_is_told_has_its_own_subject(text: str, speaker: str) -> None:
    """*Que* behind a verb opens what is said, whose subject speaks or wants."""
    assert summarize(text, language="fr").positions[-1].actor == speaker


@rows(
    ("text", "words"),
    [
        ("Le témoin qui accuse le maire affirme avoir reçu des menaces.", "le maire"),
        ("Le ministre que l'opposition accuse d'avoir menti rejette ces accusations.", "d'avoir menti"),
        ("Les rebelles, auxquels l'armée impute l'attaque, nient toute responsabilité.", "l'attaque"),
        ("Le patron, à qui les salariés reprochent la fermeture du site, affirme être ruiné.", "la fermeture du site"),
        ("La loi dont la CGT demande le retrait sera votée en mai.", "le retrait"),
    ],
)
def test_the_words_of_the_clause_end_at_the_main_verb(text: str, words: str) -> None:
    """What the clause reports does not hold the main clause, nor does what is claimed."""
    found = summarize(text, language="fr")
    assert found.quotes[0].text[0].text == words
    claimed = [each.text for fact in found.disputed_facts for each in fact.evidence if each.says == "asserts"]
    assert not any("rejette" in text or "nient" in text for text in claimed)


@rows(
    ("text", "words"),
    [
        ("Le maire, qui dit que la route, fermée en mai, est sûre, attend.", "la route, fermée en mai"),
        (
            "Le maire dit que le pont qui mène au port menace la route.",
            "le pont qui mène au port menace",
        ),
        ("La CGT accuse le maire qui a vendu le port d'avoir menti.", "le maire qui a vendu le port d'avoir menti"),
    ],
)
def test_other_words_go_on(text: str, words: str) -> None:
    """A clause within what is reported ends nothing."""
    assert summarize(text, language="fr").quotes[0].text[0].text.startswith(words)


@rows(
    ("text", "actor", "issue"),
    [
        ("La loi que le Sénat a rejetée mardi revient devant les députés.", "Sénat", "La loi"),
        ("Le plan que la CGT avait dénoncé est abandonné.", "CGT", "Le plan"),
        ("Le juge, dont la décision a été critiquée par le gouvernement, part.", "gouvernement", "la décision"),
    ],
)
def test_a_stand_in_the_clause_is_on_what_it_tells_of(text: str, actor: str, issue: str) -> None:
    """The object of the verb is the noun before *que*, not what follows the clause."""
    (position,) = summarize(text, language="fr").positions
    assert (position.actor, position.stance, position.issue) == (actor, "opposes", issue)


@rows(
    ("text", "issue"),
    [
        ("C'est la première fois que la CGT rejette un accord.", "un accord"),
        ("Le fait que la ville refuse le pont surprend.", "le pont"),
        ("Alors que le préfet rejette le pont, la ville attend.", "le pont"),
    ],
)
def test_que_is_no_relative_behind_other_words(text: str, issue: str) -> None:
    """*La fois que*, *le fait que* and *alors que* open a clause that has its object behind its verb."""
    assert summarize(text, language="fr").positions[0].issue.startswith(issue)


@rows(
    "relative",
    [
        "qui a saisi l'occasion pour rappeler que la digue tient",
        "qui vient de déclarer que la digue tient",
        "qui a voulu faire savoir que la digue tient",
        "qui avait écrit dans une lettre que la digue tient",
        "qui a aussi pris la parole pour dire que la digue tient",
    ],
)
def test_words_end_with_the_relative_clause_in_which_an_infinitive_tells_them(relative: str) -> None:
    quotes = summarize(f"Paul Roy, {relative}, a quitté la salle.", language="fr").quotes
    assert [[run.text for run in quote.text] for quote in quotes] == [["la digue tient"]]
