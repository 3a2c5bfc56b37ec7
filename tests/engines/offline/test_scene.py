"""What the rules look up in a scene, and phrases found among its tokens."""

from __future__ import annotations

from summarizer import Document
from summarizer.engines.offline.reading.phrase_tables import stands_at
from summarizer.engines.offline.reading.scene import at_or_after, places_of, read_scene
from summarizer.tokens import tokenize
from tests.tables import rows


def test_places_are_looked_up_in_order() -> None:
    """The first place that is not before an index, and none beyond the last one."""
    places = places_of([False, True, False, True])

    assert list(places) == [1, 3]
    assert [at_or_after(places, index) for index in (0, 1, 2)] == [1, 1, 3]
    assert at_or_after(places, 4) > 1_000_000


def test_a_scene_tells_what_stands_between_two_tokens() -> None:
    """Words, words outside marks, finite verbs and marked words are told apart; an empty range holds none of them."""
    scene = read_scene(Document.from_text("Die Firma sagt: „Nein.“", language="de"))
    colon = next(at for at, token in enumerate(scene.tokens) if token.text == ":")

    assert scene.has_word(0, colon)
    assert not scene.has_word(colon, colon)
    assert scene.has_clause(0, colon)
    assert not scene.has_marks(0, colon)
    assert scene.has_marks(colon, len(scene.tokens))
    assert not scene.has_plain_word(colon, len(scene.tokens))
    assert scene.count_words(0, len(scene.tokens)) == 4


@rows(("at", "stands"), [(0, True), (1, False), (2, False)])
def test_a_phrase_stands_where_all_of_its_words_do(at: int, stands: bool) -> None:
    """Without accents, and not past the end of the text."""
    assert stands_at(("prete", "a"), tokenize("prête à prête", "fr"), at) is stands


@rows(
    ("text", "finite"),
    [
        ("La mairie l'avait su.", ["avait"]),
        ("La mairie les aurait vus.", ["aurait"]),
        ("La femme qui la juge.", ["juge"]),
        ("Elle l'ignore.", ["ignore"]),
        ("Elle ne les accuse pas.", ["accuse"]),
        ("La juge de la presse.", []),
        ("Les vents de l'est.", []),
        ("La cause de la marche.", []),
    ],
)
def test_a_french_verb_behind_an_object_that_looks_like_an_article_is_finite(text: str, finite: list[str]) -> None:
    scene = read_scene(Document.from_text(text, language="fr"))
    assert [scene.tokens[at].text for at in scene.finite] == finite
