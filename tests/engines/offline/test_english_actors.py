"""Who acts in English without being the subject of a verb, and who is spoken to."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def cast(text: str) -> dict[str, str]:
    """Each actor's name with its kind."""
    found = summarizer.summarize(f"Report\n\n{text}", language="en").actors
    return {actor.name: actor.kind for actor in found}


@rows(
    ("text", "names"),
    [
        ("On Sunday the plan was rejected by farmers.", {"farmers"}),
        ("The pact was joined by Norway, Kenya, the United Kingdom and Peru.", {"Norway", "Kenya", "Peru"}),
        ("They praised the harbour workers who built the dam.", {"harbour workers"}),
        ("On Monday nurses and teachers refused the offer.", {"nurses", "teachers"}),
        ("Ann Porter told Valmer Radio it leaked.", {"Valmer Radio", "Ann Porter"}),
    ],
)
def test_agents_antecedents_and_joined_subjects_act(text: str, names: set[str]) -> None:
    """Who does what a passive or a relative clause tells, who shares a verb, and which outlet is told."""
    assert names <= set(cast(text))


@rows(
    ("text", "name"),
    [
        ("Ann Porter went to Norway by train.", "Norway"),
        ("Ann Porter stood by workers.", "workers"),
        ("Ann Porter sailed past Norway, Kenya and Peru.", "Peru"),
        ("Ann Porter told of a trip past Valmer Radio.", "Valmer Radio"),
    ],
)
def test_what_only_stands_there_does_not_act(text: str, name: str) -> None:
    """A place gone to, a list that no passive has done, a tower passed by."""
    assert name not in cast(text)


@rows(
    ("text", "name", "kind"),
    [
        ("The crowd said the dam was old.", "crowd", "group"),
        ("The choir said the dam was old.", "choir", "group"),
        ("The city of Marlow said the dam was old.", "city of Marlow", "organization"),
        ("The county said the dam was old.", "county", "organization"),
    ],
)
def test_many_in_one_word_are_a_group_and_towns_are_bodies(text: str, name: str, kind: str) -> None:
    """A crowd or a choir is several people; a town speaks through its authorities."""
    assert cast(text)[name] == kind
