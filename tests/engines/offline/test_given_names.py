"""Given names of every language's press tell a person in each language, where they are no words of it."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def speaker(text: str, language: str) -> tuple[str, ...]:
    """Who speaks in the last quote of *text*."""
    return summarizer.summarize(text, language=language).quotes[-1].speakers


@rows(
    ("text", "language", "person"),
    [
        ("Johanna Weller vom Fischereiverband sagte, man werde nicht weichen.", "de", "Johanna Weller"),
        ("Die Werte seien gut, sagte Grzegorz Malik vom Institut für Hydrologie.", "de", "Grzegorz Malik"),
        ("Henning Rabe vom Hafenamt erklärte, der Deich halte.", "de", "Henning Rabe"),
        ("Thibault Rivière a déclaré que le port fermerait.", "fr", "Thibault Rivière"),
        ("Goran Petrik said the harbour would close.", "en", "Goran Petrik"),
        ("Siobhan Kerrin dijo que el puerto cerraría.", "es", "Siobhan Kerrin"),
    ],
)
def test_a_given_name_of_any_language_tells_a_person(text: str, language: str, person: str) -> None:
    """German capitals tell nothing: the given name does, wherever it comes from."""
    assert speaker(text, language) == (person,)


@rows(
    "text",
    [
        "Allen Beteiligten droht eine Strafe.",
        "Solange Regen fällt, bleibt der Hafen zu.",
        "Der Rand Sandbank wurde gesperrt.",
    ],
)
def test_a_german_word_is_no_given_name(text: str) -> None:
    """*Allen*, *Solange* and *Rand* are words first."""
    actors = summarizer.summarize(text, language="de").actors
    assert not [actor.name for actor in actors if actor.kind == "person"]


@rows(
    ("text", "person"),
    [
        ("Laut Johanna Weller steigt das Wasser. Der Bürgermeister sagte, die Stadt sei sicher.", "Bürgermeister"),
        ("Henning Rabe ist in Roval. Die Ministerin sagte, die Stadt sei sicher.", "Ministerin"),
        ("Johanna Weller ist in Roval. Die Ministerin sagte, die Stadt sei sicher.", "Johanna Weller"),
        ("Henning Rabe ist in Roval. Der Minister sagte, die Stadt sei sicher.", "Henning Rabe"),
    ],
)
def test_a_german_function_s_ending_is_no_other_gender_s(text: str, person: str) -> None:
    """*Der Minister* is no woman, *die Ministerin* no man."""
    assert speaker(text, "de") == (person,)


def people(text: str, language: str) -> list[str]:
    """The persons of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language=language).actors if actor.kind == "person"]


@rows(
    ("text", "language", "found"),
    [
        ("Ada and Ian Petrik said no. Ada left on Monday.", "en", ["Ada", "Ian Petrik"]),
        ("The owners, Ada and Ian Petrik, said no.", "en", ["Ada", "Ian Petrik"]),
        ("Brigitte et Pascal Rivière ont refusé.", "fr", ["Brigitte", "Pascal Rivière"]),
        ("Die Eltern Anna und Peter Malik lehnten ab.", "de", ["Anna", "Peter Malik"]),
        ("Ana y Luis Kerrin rechazaron el plan.", "es", ["Ana", "Luis Kerrin"]),
        ("Paris and Ian Petrik agreed.", "en", ["Ian Petrik"]),
        ("Telor and Ian Petrik agreed.", "en", ["Ian Petrik"]),
        ("Ada and Petrik said no.", "en", []),
    ],
)
def test_a_given_name_beside_one_with_a_surname_is_somebody(text: str, language: str, found: list[str]) -> None:
    """Two of a family share its name; a town or a firm has no part in one, and two words alone tell nothing."""
    assert people(text, language) == found
