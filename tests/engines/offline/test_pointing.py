"""Issues that are a mere pronoun: they take up what was told right before, or nobody can tell what they are about."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """The positions, in order: actor, stance and issue."""
    found = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "expected"),
    [
        ("The warden supports the weir. The rowers oppose it.", ("rowers", "opposes", "the weir")),
        ("Ines Harrow was elected. The warden, Ada Tal, supports her.", ("Ada Tal", "supports", "Ines Harrow")),
        ("“We will have to accept the weir,” said Ada Tal.", ("Ada Tal", "supports", "accepting the weir")),
        ("“You have to apply the rule,” said Ada Tal.", ("Ada Tal", "supports", "applying the rule")),
        ("Ada Tal dropped out last month.", ("Ada Tal", "supports", "withdrawal last month")),
    ],
)
def test_an_issue_has_a_name(text: str, expected: tuple[str, str, str]) -> None:
    """*It* is the last issue, *her* somebody else; *you* is nobody, and an adverb is no base form."""
    assert told(text)[-1] == expected


@rows(
    "text",
    [
        "The warden built a weir. The rowers defended it.",
        "“We never signed anything,” said Ada Tal.",
        "“We have to do this,” said Ada Tal.",
        "The rowers support him.",
        "The warden refused to believe the report.",
    ],
)
def test_what_names_nothing_is_no_issue(text: str) -> None:
    """Nobody can tell what such a stand is about; to believe is nothing to decide."""
    assert told(text) == []


@rows(
    ("language", "text", "issue"),
    [
        ("fr", "La mairie veut fermer le quai. « C'est une honte », dit Paul Dorque.", "fermer le quai"),
        ("fr", "Le quai rouvre lundi. « C'est une honte », dit Paul Dorque.", "Le quai rouvre lundi"),
        ("en", "The mayor plans to close the pier. “It would be a mistake,” said Ian Roe.", "closing the pier"),
        ("en", "The pier will close. “It's a disgrace,” said Ian Roe.", "The pier will close"),
        ("de", "Der Rat will die Brücke sperren. „Das ist inakzeptabel“, sagte Jan Roth.", "die Brücke sperren"),
        ("fr", "« Il est inacceptable de fermer le quai », dit Paul Dorque.", "fermer le quai"),
        ("en", "“It is wrong to close the pier,” said Ian Roe.", "closing the pier"),
    ],
)
def test_what_a_pronoun_is_judged_to_be_is_not_the_issue(language: str, text: str, issue: str) -> None:
    """*It's a disgrace* is against what was told before, not against *a disgrace*."""
    assert told(text, language)[-1][2] == issue


@rows(
    ("language", "text", "issue"),
    [
        ("fr", "Le quai est ancien. « Il est dangereux », dit Paul Dorque.", "Il est dangereux"),
        ("fr", "Le quai rouvre. « Il est inacceptable que la gare ferme », dit Paul Dorque.", "la gare ferme"),
        ("en", "The mayor will close the pier. The union said it would strike in June.", "striking in June"),
    ],
)
def test_a_pronoun_of_one_thing_takes_up_no_sentence(language: str, text: str, issue: str) -> None:
    """*Il* and *it* may be a thing, and what follows *que* is the issue itself."""
    assert told(text, language)[-1][2] == issue
