"""German names that open with initials."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "actors"),
    [
        ("C.Y. Leng sagte, der Damm sei alt. Leng ging.", [("C.Y. Leng", "person")]),
        ("Kolb lobte A.B. Tarim.", [("A.B. Tarim", "person")]),
        # traps: letters that name an institution, and a foreign name without such a noun
        ("Die H.V. sagte, der Damm sei alt.", [("H.V.", "organization")]),
        ("Hadja Kessanu sagte, der Damm sei alt.", [("Hadja Kessanu", "person")]),
    ],
)
def test_initials_open_a_person_s_name(text: str, actors: list[tuple[str, str]]) -> None:
    """**C.Y.** *Leng* is somebody."""
    found = [(actor.name, actor.kind) for actor in summarize(f"{text}\n", language="de").actors]
    assert [actor for actor in found if actor in actors] == actors
