"""Stands: who supports or opposes what, by verbs, phrases, deeds and demands."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "expected"),
    [
        ("Claire Vannier refuse toute fermeture de la piscine.", "fr", ("Claire Vannier", "opposes")),
        ("Claire Vannier soutient le projet de tramway.", "fr", ("Claire Vannier", "supports")),
        ("Claire Vannier a rejeté la proposition du préfet.", "fr", ("Claire Vannier", "opposes")),
        ("Le syndicat a voté contre le plan social.", "fr", ("syndicat", "opposes")),
        ("La proposition a été rejetée par le syndicat.", "fr", ("syndicat", "opposes")),
        ("Ruth Ashdown opposed the new levy on parking.", "en", ("Ruth Ashdown", "opposes")),
        ("Ruth Ashdown backed the plan for a tram.", "en", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown called for an independent inquiry.", "en", ("Ruth Ashdown", "supports")),
        ("Petra Lohmann begrüßte den neuen Entwurf.", "de", ("Petra Lohmann", "supports")),
        ("Petra Lohmann lehnte den neuen Entwurf ab.", "de", ("Petra Lohmann", "opposes")),
    ],
)
def test_a_stand_is_found_with_its_side(text: str, language: str, expected: tuple[str, str]) -> None:
    """Verbs and phrases of the lexicon give the actor a stand, active or passive."""
    assert expected in stands(text, language)


@rows(
    ("text", "language", "actor"),
    [
        ("Claire Vannier ne soutient pas le projet de tramway.", "fr", "Claire Vannier"),
        ("Ruth Ashdown did not support the plan for a tram.", "en", "Ruth Ashdown"),
    ],
)
def test_a_negation_turns_the_stand(text: str, language: str, actor: str) -> None:
    """Who does not support a thing is never listed as supporting it."""
    assert (actor, "supports") not in stands(text, language)
    assert (actor, "opposes") in stands(text, language)


@rows(
    ("text", "language"),
    [
        ("Le ministre a démenti avoir accepté la réforme.", "fr"),
        ("Le syndicat dément soutenir la grève.", "fr"),
        ("The union denied it had agreed to the deal.", "en"),
        ("The union refused to say whether it backs the strike.", "en"),
        ("It is unclear whether Ruth Ashdown supports the bridge.", "en"),
        ("If Ruth Ashdown supports the bridge, the council will fall.", "en"),
        ("Ruth Ashdown declined to comment on the inquiry.", "en"),
        ("Die Gewerkschaft lehnt den Plan nicht ab.", "de"),
        ("Der Minister bestritt, dass er dem Gesetz zugestimmt habe.", "de"),
    ],
)
def test_what_is_denied_asked_or_supposed_is_no_stand(text: str, language: str) -> None:
    """A stand that somebody denies, leaves open or only supposes is not listed as taken."""
    assert stands(text, language) == []


def test_a_statement_keeps_its_negation() -> None:
    """The words told of a negated stand hold the negation."""
    summary = summarize("Ruth Ashdown never supported the new levy on parking.", language="en")

    assert summary.positions[0].stance == "opposes"
    assert "never supported" in summary.positions[0].statement
    assert "never supported" in summary.positions[0].evidence[0].text


def test_a_stand_given_up_is_left_out() -> None:
    """Of two stands on one issue the later one is the actor's."""
    text = "Ruth Ashdown backed the levy. On Friday Ruth Ashdown opposed the levy."

    assert stands(text, "en") == [("Ruth Ashdown", "opposes")]


def test_not_opposing_is_no_opposition() -> None:
    """A negated opposition is never listed as opposition."""
    assert ("Claire Vannier", "opposes") not in stands("Claire Vannier ne s'oppose pas au projet de tramway.", "fr")


def test_a_condition_makes_the_stand_conditional() -> None:
    """A stated condition is kept in the stance."""
    text = "Claire Vannier accepte le médiateur à condition que la date soit maintenue."

    assert ("Claire Vannier", "conditional") in stands(text, "fr")


def test_the_evidence_holds_the_verb_and_its_object() -> None:
    """The evidence is the article's own words, from the subject beside the verb to the end of what it governs."""
    text = "Claire Vannier refuse toute fermeture de la piscine municipale."
    summary = summarize(text, language="fr")

    assert [span.text for span in summary.positions[0].evidence] == [text.rstrip(".")]
    assert summary.positions[0].issue == "toute fermeture de la piscine municipale"


@rows(
    ("text", "language"),
    [
        ("Le soutien du public fut bruyant.", "fr"),
        ("Les pourparlers prévus jeudi durent deux heures.", "fr"),
        ("Support for the tram grew in spring.", "en"),
    ],
)
def test_a_noun_or_an_adjective_is_no_stand(text: str, language: str) -> None:
    """A form that is a noun or an adjective here gives nobody a stand."""
    assert stands(text, language) == []


def test_one_stand_is_listed_once() -> None:
    """Two sentences with the same issue give one position."""
    text = "Claire Vannier refuse la fermeture. Plus tard, Claire Vannier refuse la fermeture."

    assert stands(text, "fr") == [("Claire Vannier", "opposes")]
