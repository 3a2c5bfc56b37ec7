"""Where a French issue begins: behind days, manners, hearers and asides that part it from its verb."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "issue"),
    [
        ("La chambre a approuvé de justesse le traité de Brenne.", "le traité de Brenne"),
        ("Le conseil a adopté mardi, par douze voix contre trois, le budget.", "le budget"),
        ("La maire souhaite à tout prix un accord.", "un accord"),
        ("Le syndicat rejette en bloc la réforme.", "la réforme"),
        ("Le préfet propose désormais d'organiser un vote.", "organiser un vote"),
        ("Ada Tal a refusé une nouvelle fois de signer la charte.", "signer la charte"),
        ("Le syndicat demande, avec d'autres collectifs, la suspension du projet.", "la suspension du projet"),
        ("La ligue demande au conseil « des mesures concrètes ».", "« des mesures concrètes »"),
        ("La banque a demandé en vain, lors d'une réunion à Lorval, le report du vote.", "le report du vote"),
        ("Ada Tal s'est félicitée lors d'un séjour au Brenne d'avoir signé la charte.", "la charte"),
    ],
)
def test_what_parts_the_issue_from_its_verb_is_none_of_it(text: str, issue: str) -> None:
    """One circumstance behind the other, up to an object, an infinitive or words in marks."""
    (found,) = summarize(text, language="fr").positions
    assert found.issue == issue


@rows(
    ("text", "issue"),
    [
        ("Le syndicat demande plus de lits pour la clinique.", "plus de lits pour la clinique"),
        ("Le syndicat demande à être reçu par la ministre.", "être reçu par la ministre"),
        ("La maire veut un pont sur la Brenne.", "un pont sur la Brenne"),
        ("La charte est soutenue par la mairie la plus riche du pays.", "La charte"),
    ],
)
def test_what_belongs_to_the_issue_stays(text: str, issue: str) -> None:
    """How much is wanted, what a verb is tied to, and where a thing is."""
    (found,) = summarize(text, language="fr").positions
    assert found.issue == issue
