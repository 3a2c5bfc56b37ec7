"""Which actors are kept, and where they are mentioned."""

from __future__ import annotations

from summarizer.schema.summary import Actor
from tests.grounding.claims import actor, grounded, quote, refusals

TEXT = """\
L’élue Maud Ferrand a reçu Jean Roche, patron de la coopérative d’Orval. Mme Ferrand soutient la coopérative.
Le patron remercie l’élue. Roche vend l’entreprise Rocheuse ; l'État-major refuse. Jean-Paul Roche est son fils.
"""


def _mentions(found: Actor) -> list[tuple[int, str]]:
    return [(span.start, span.text) for span in found.mentions]


def test_an_actor_is_mentioned_wherever_a_form_of_its_name_stands() -> None:
    """Mentions are the places of name and aliases, in order, each with its characters."""
    result = grounded(TEXT, actors=[actor("Maud Ferrand", "Mme Ferrand", "l'élue", "L'élue")])

    assert [text for _, text in _mentions(result.actors[0])] == ["L’élue", "Maud Ferrand", "Mme Ferrand", "l’élue"]
    assert all(TEXT[span.start : span.end] == span.text for span in result.actors[0].mentions)
    assert result.rejected == ()


def test_fields_that_are_no_quotation_are_kept() -> None:
    """Kind, role and weight of an actor are taken over."""
    claim = actor("Maud Ferrand", kind="group", role="élue", main=True)

    found = grounded(TEXT, actors=[claim]).actors[0]

    assert (found.kind, found.role, found.main) == ("group", "élue", True)


def test_an_alias_that_does_not_stand_is_refused() -> None:
    """An alias the article does not have goes, with its path; the actor stays."""
    result = grounded(TEXT, actors=[actor("Jean Roche", "M. Roche", "Roche", "syndicat")])

    assert result.actors[0].aliases == ("Roche",)
    assert refusals(result) == [("actors[0].aliases[0]", "altered"), ("actors[0].aliases[2]", "not_in_article")]


def test_part_of_a_word_is_no_mention() -> None:
    """A name inside a longer word or a compound is not this name."""
    result = grounded(TEXT, actors=[actor("État"), actor("Paul Roche"), actor("Jean")])

    assert refusals(result) == [("actors[0]", "inside_word"), ("actors[1]", "inside_word")]
    assert _mentions(result.actors[0]) == [(TEXT.index("Jean Roche"), "Jean")]


def test_an_actor_that_nothing_names_is_refused() -> None:
    """An actor goes where neither its name nor an alias stands, and so do its aliases."""
    result = grounded(TEXT, actors=[actor("Odile Vinot", "Mme Vinot"), actor("Jean Roche")])

    assert [found.name for found in result.actors] == ["Jean Roche"]
    assert [path for path, _ in refusals(result)] == ["actors[0]", "actors[0].aliases[0]"]


def test_an_alias_is_enough() -> None:
    """An actor whose name the article does not spell out goes by its longest alias; its old name still means it."""
    result = grounded(
        TEXT,
        actors=[actor("Coopérative agricole d’Orval", "la coopérative", "patron")],
        quotes=[quote("soutient", speakers=("Coopérative agricole d’Orval",))],
    )

    assert (result.actors[0].name, result.actors[0].aliases) == ("la coopérative", ("patron",))
    assert result.quotes[0].speakers == ("la coopérative",)
    assert [text for _, text in _mentions(result.actors[0])] == ["patron", "la coopérative", "la coopérative", "patron"]
    assert [path for path, _ in refusals(result)] == ["actors[0].name"]


def test_a_role_of_other_words_is_dropped() -> None:
    """A role with a word that stands nowhere in the article is null and listed; the actor stays."""
    result = grounded(TEXT, actors=[actor("Jean Roche", role="Patron d'Orval"), actor("Maud Ferrand", role="préfète")])

    assert [found.role for found in result.actors] == ["Patron d'Orval", None]
    assert refusals(result) == [("actors[1].role", "not_in_article")]


def test_a_name_is_given_once() -> None:
    """A second actor of the same name, in whatever typography, is refused, and so is an alias said twice."""
    text = "L’Oréade a brûlé. L'Oréade appartenait à la ville."

    result = grounded(
        text, actors=[actor("L'Oréade", "L’Oréade", "la ville", "la ville", "le quai"), actor("L’Oréade")]
    )

    assert [found.aliases for found in result.actors] == [("la ville",)]
    assert refusals(result) == [
        ("actors[0].aliases[0]", "duplicate"),
        ("actors[0].aliases[2]", "duplicate"),
        ("actors[0].aliases[3]", "not_in_article"),
        ("actors[1]", "duplicate"),
    ]


def test_the_longest_form_wins_and_mentions_do_not_overlap() -> None:
    """A short name inside a longer one is no mention of its own, whoever the longer one belongs to."""
    text = "Le port de Brize ferme. Brize proteste. Le vieux port dort."

    result = grounded(text, actors=[actor("Brize"), actor("port de Brize", "Le vieux port", "Le vieux", "vieux port")])

    assert _mentions(result.actors[0]) == [(24, "Brize")]
    assert _mentions(result.actors[1]) == [(3, "port de Brize"), (40, "Le vieux port")]
    assert result.actors[1].aliases == ("Le vieux port", "Le vieux", "vieux port")


def test_a_form_that_two_actors_share_goes_to_the_one_named_last() -> None:
    """A shared alias is read as the actor who was mentioned under a form of its own most recently."""
    text = "Le ministre est là. Aude Lys parle. Le ministre sourit. Yves Caron entre. Le ministre part."

    result = grounded(text, actors=[actor("Aude Lys", "Le ministre"), actor("Yves Caron", "Le ministre")])

    assert _mentions(result.actors[0]) == [(0, "Le ministre"), (20, "Aude Lys"), (36, "Le ministre")]
    assert _mentions(result.actors[1]) == [(56, "Yves Caron"), (74, "Le ministre")]


def test_a_shared_form_names_nobody() -> None:
    """Only a mention under a form of one's own counts as being named last."""
    text = "Aude Lys est là. Yves Caron aussi. La cheffe parle. Le ministre part."
    claims = [
        actor("Aude Lys", "La cheffe", "Le ministre"),
        actor("Yves Caron", "Le ministre"),
        actor("Maud Ré", "La cheffe"),
    ]

    result = grounded(text, actors=claims)

    assert [text for _, text in _mentions(result.actors[0])] == ["Aude Lys", "La cheffe"]
    assert [text for _, text in _mentions(result.actors[1])] == ["Yves Caron", "Le ministre"]


def test_a_refused_actor_takes_no_mention() -> None:
    """Of two actors of one name only the first is mentioned."""
    result = grounded("Lys parle.", actors=[actor("Lys"), actor("Lys")])

    assert [len(found.mentions) for found in result.actors] == [1]


def test_a_name_in_another_typography_is_mentioned_in_the_articles() -> None:
    """Dashes, apostrophes and spaces of a name may differ; the mention holds the article's."""
    text = "Anne\u2011Lise\u00a0d’Orval est venue."

    result = grounded(text, actors=[actor("Anne-Lise d'Orval")])

    assert _mentions(result.actors[0]) == [(0, "Anne\u2011Lise\u00a0d’Orval")]


def test_a_name_without_letters_is_refused() -> None:
    """Marks and spaces name nobody."""
    assert refusals(grounded(TEXT, actors=[actor("« »")])) == [("actors[0]", "not_in_article")]


def test_a_shorter_name_may_end_the_article() -> None:
    """At the very end of a text a name is found although a longer one begins with the same word."""
    text = "Le parti  vert… parle\u00a0; ici, le parti"

    result = grounded(text, actors=[actor("parti vert"), actor("parti")])

    assert [found.name for found in result.actors] == ["parti vert", "parti"]
    assert _mentions(result.actors[1]) == [(text.rindex("parti"), "parti")]
