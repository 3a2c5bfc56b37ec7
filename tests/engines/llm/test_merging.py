"""Several answers about one article become one: nothing is lost, nothing doubled, nobody put in another's place."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.document import Document
from summarizer.engines.llm.claims import Claims, read_claims
from summarizer.engines.llm.examination import examine
from summarizer.engines.llm.merging import added, corrected, with_cast
from summarizer.schema.extraction import ActorClaim, DisputedFactClaim, MalformedClaim, PositionClaim, QuoteClaim
from summarizer.segmentation import Passage


def _actor(name: str, *aliases: str, **fields: Any) -> ActorClaim:
    return ActorClaim(**{"name": name, "kind": "person", "aliases": aliases, **fields})


def _quote(*runs: Any, speakers: tuple[str, ...] = (), **fields: Any) -> QuoteClaim:
    return QuoteClaim(**{"kind": "direct", "speakers": speakers, "text": runs, **fields})


def _position(actor: str, *evidence: Any, **fields: Any) -> PositionClaim:
    given = {"issue": "the weir", "stance": "supports", "statement": "Wants the weir rebuilt."}
    return PositionClaim(**{"actor": actor, "evidence": evidence, **given, **fields})


def _fact(*evidence: tuple[str, str | None], **fields: Any) -> DisputedFactClaim:
    pieces = tuple({"text": text, "by": by, "says": "asserts"} for text, by in evidence)
    return DisputedFactClaim(**{"claim": "The weir leaked.", "status": "unconfirmed", "evidence": pieces, **fields})


def _broken(text: str, item: Any = "quotes") -> MalformedClaim:
    return MalformedClaim(item=item, text=text, message="text: missing")


def _texts(claims: Claims) -> list[str]:
    return [" / ".join(run.text for run in quote.text) for quote in claims.quotes]


# --- corrections ---

_FIRST = Claims(
    quotes=(_quote("We will pay by noon"), _quote("Nobody asked the millers at all"), _quote("The weir has to go"))
)


def test_a_correction_takes_the_place_of_what_failed() -> None:
    """An item that is given again stands where the failing one stood, and all else stays as it was."""
    again = Claims(quotes=(_quote("Nobody has asked the millers"),))

    merged = corrected(_FIRST, {"quotes": (1,)}, again)

    assert _texts(merged) == ["We will pay by noon", "Nobody has asked the millers", "The weir has to go"]


def test_corrections_find_their_places_in_any_order() -> None:
    """Each correction replaces the failing item it is most like, whatever the order it comes in."""
    again = Claims(quotes=(_quote("The weir must go"), _quote("We shall pay by noon")))

    merged = corrected(_FIRST, {"quotes": (0, 2)}, again)

    assert _texts(merged) == ["We shall pay by noon", "Nobody asked the millers at all", "The weir must go"]


def test_of_two_that_are_like_it_the_closer_one_replaces() -> None:
    """One failing item is replaced once, by the likest; the other one is an item of its own."""
    again = Claims(quotes=(_quote("We will pay it by one"), _quote("We will pay by noon,")))

    merged = corrected(_FIRST, {"quotes": (0,)}, again)

    assert _texts(merged) == [
        "We will pay by noon,",
        "Nobody asked the millers at all",
        "The weir has to go",
        "We will pay it by one",
    ]


def test_what_corrects_nothing_is_added() -> None:
    """A new item that is unlike everything that failed is added at the end and replaces nothing."""
    again = Claims(quotes=(_quote("Ships sail at dawn, storm or none"),))

    merged = corrected(_FIRST, {"quotes": (1,)}, again)

    assert _texts(merged) == [*_texts(_FIRST), "Ships sail at dawn, storm or none"]


def test_what_passed_is_never_replaced() -> None:
    """An item that did not fail stays, however like it a new one is."""
    again = Claims(quotes=(_quote("We will pay by noon!?"),))

    merged = corrected(_FIRST, {"quotes": (2,)}, again)

    assert _texts(merged) == [*_texts(_FIRST), "We will pay by noon!?"]


def test_what_is_not_given_again_stays() -> None:
    """A failing item that the model gives up stays, so that it is refused in the open."""
    assert corrected(_FIRST, {"quotes": (0, 1, 2)}, Claims()) == _FIRST


def test_what_is_given_again_unchanged_stands_once() -> None:
    """An answer that repeats what passed adds nothing."""
    again = Claims(quotes=(_quote("We will pay by noon"), _quote("The weir must go"), _quote("The weir must go")))

    merged = corrected(_FIRST, {"quotes": (2,)}, again)

    assert _texts(merged) == ["We will pay by noon", "Nobody asked the millers at all", "The weir must go"]


def test_each_list_has_its_own_numbers() -> None:
    """Actors, positions, disputed facts and asides are corrected by name, statement, claim and words."""
    old = Claims(
        actors=(_actor("Ida Brandt"), _actor("Olav Rim")),
        positions=(_position("Olav Rim", "a"), _position("Ida Brandt", "b", statement="Ida would sell the mill.")),
        disputed_facts=(_fact(("x", None)), _fact(("y", None), claim="The miller lied to the bank.")),
    )
    again = Claims(
        actors=(_actor("Olav Rimm"),),
        positions=(_position("Ida Brandt", "c", statement="Ida would sell her mill."),),
        disputed_facts=(_fact(("z", None), claim="The weir had leaked."),),
    )

    merged = corrected(old, {"actors": (1,), "positions": (1,), "disputed_facts": (0,)}, again)

    assert merged.actors == (old.actors[0], again.actors[0])
    assert merged.positions == (old.positions[0], again.positions[0])
    assert merged.disputed_facts == (again.disputed_facts[0], old.disputed_facts[1])


def test_a_position_is_known_by_its_actor_too() -> None:
    """The same statement of two actors is not mixed up."""
    old = Claims(positions=(_position("Konrad Achterberg", "a"), _position("Ida", "b")))
    again = Claims(positions=(_position("Ida", "c"),))

    assert corrected(old, {"positions": (0, 1)}, again).positions == (old.positions[0], again.positions[0])


def test_what_was_malformed_stays_listed_until_it_comes_right() -> None:
    """A broken record is dropped where its list grew by one, and stays where it did not."""
    old = Claims(quotes=_FIRST.quotes, malformed=(_broken("The toll doubles"),))

    kept = corrected(old, {"quotes": (0,)}, Claims(quotes=(_quote("We shall pay by noon"),)))
    grown = corrected(old, {"quotes": (0,)}, Claims(quotes=(_quote("The toll doubles at nightfall"),)))

    assert kept.malformed == old.malformed
    assert grown.malformed == ()


def test_another_list_that_grows_excuses_nothing() -> None:
    """A broken quote stays listed where only an actor was added."""
    old = Claims(quotes=_FIRST.quotes, malformed=(_broken("The toll doubles"),))

    assert corrected(old, {}, Claims(actors=(_actor("Ida Brandt"),))).malformed == old.malformed


def test_one_correction_does_not_hide_two_broken_records() -> None:
    """Of two broken records of which one is given again, the other is still listed."""
    old = Claims(malformed=(_broken("The toll doubles"), _broken("Ships sail at dawn")))

    merged = corrected(old, {}, Claims(quotes=(_quote("The toll doubles"),)))

    assert len(merged.quotes) + len(merged.malformed) == 2


def test_a_broken_record_may_be_given_again() -> None:
    """An answer to the complaint about a record without words is taken like any other."""
    text = 'The mayor left. "We will close the pier," said Ida Brandt.'
    ida = {"name": "Ida Brandt", "kind": "person"}
    whole = {"kind": "direct", "speakers": ["Ida Brandt"], "text": ["We will close the pier,"]}
    first = read_claims({"actors": [ida], "quotes": [{**whole, "text": []}]})
    document = Document.from_text(text, language="en")
    failing = examine(document, Passage(0, len(text)), first, carried=0, thorough=False).failing

    merged = corrected(first, failing, read_claims({"quotes": [whole]}))

    assert _texts(merged) == ["We will close the pier,"]
    assert merged.malformed == ()


# --- doubles ---


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("actors", _actor("Jean-Luc Oré", "M. Oré"), _actor("JEAN-LUC ORÉ", "M. Oré", role="mayor")),
        ("quotes", _quote("l'eau “monte”", speakers=("A",)), _quote("l’eau «monte»", speakers=("A",), cue="said")),
        ("quotes", _quote("a", {"text": "b", "near": 3}), _quote("a", {"text": "B", "near": 3})),
        ("positions", _position("A", "l'eau"), _position("A", "l’eau", statement="Otherwise put.")),
        ("disputed_facts", _fact(("l'eau", "A")), _fact(("l’eau", "A"), claim="The WEIR leaked.")),
    ],
)
def test_what_stands_in_both_stands_once(name: str, one: Any, other: Any) -> None:
    """Of two items that say the same, in whatever typography, the first stays."""
    merged = added(Claims(**{name: (one,)}), Claims(**{name: (other,)}))

    assert getattr(merged, name) == (one,)


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("actors", _actor("Oré"), _actor("Oré", kind="organization")),
        ("actors", _actor("Oré"), _actor("Ore")),
        ("quotes", _quote("a", speakers=("A",)), _quote("a", speakers=("B",))),
        ("quotes", _quote("a"), _quote("a", "b")),
        ("quotes", _quote({"text": "a", "near": 3}), _quote({"text": "a", "near": 90})),
        ("positions", _position("A", "a"), _position("A", "a", stance="opposes")),
        ("positions", _position("A", "a"), _position("B", "a")),
        ("disputed_facts", _fact(("a", "A")), _fact(("a", "A"), claim="The dam leaked.")),
    ],
)
def test_what_differs_stands_twice(name: str, one: Any, other: Any) -> None:
    """Another speaker, stance, kind or place makes another item."""
    merged = added(Claims(**{name: (one,)}), Claims(**{name: (other,)}))

    assert getattr(merged, name) == (one, other)


def test_adding_keeps_the_order_and_what_is_broken() -> None:
    """First what was there, then what is new; the broken records of both are listed."""
    one = Claims(quotes=(_quote("a"), _quote("b")), malformed=(_broken("x"),))
    two = Claims(quotes=(_quote("c"), _quote("a")), malformed=(_broken("y"),))

    merged = added(one, two)

    assert _texts(merged) == ["a", "b", "c"]
    assert merged.malformed == (_broken("x"), _broken("y"))


# --- one cast ---


def test_the_first_window_keeps_its_actors() -> None:
    """Where no actors came before, the claims stay as they are."""
    claims = Claims(
        actors=(_actor("Ida Brandt"), _actor("Ida Brandt")), quotes=(_quote("a", speakers=("Ida Brandt",)),)
    )

    assert with_cast(claims, ()) is claims


def test_an_actor_under_an_alias_is_the_actor_known_before() -> None:
    """An actor named by a form of one known before is that one, and every list calls it by the name it had first."""
    claims = Claims(
        actors=(_actor("Brandt", "the harbourmistress"), _actor("Olav Rimm")),
        quotes=(_quote("a", speakers=("Olav Rimm", "Brandt")),),
        positions=(_position("Brandt", "b"),),
        disputed_facts=(
            _fact(("c", "Brandt"), ("d", None), asserted_by=("Brandt",), denied_by=("Olav Rimm", "Brandt")),
        ),
        malformed=(_broken("Brandt"),),
    )

    merged = with_cast(claims, (_actor("Ida Brandt", "Brandt"),))

    assert merged.actors == (_actor("Ida Brandt", "Brandt", "the harbourmistress"), _actor("Olav Rimm"))
    assert merged.quotes[0].speakers == ("Olav Rimm", "Ida Brandt")
    assert merged.positions[0].actor == "Ida Brandt"
    assert merged.disputed_facts[0].asserted_by == ("Ida Brandt",)
    assert merged.disputed_facts[0].denied_by == ("Olav Rimm", "Ida Brandt")
    assert [piece.by for piece in merged.disputed_facts[0].evidence] == ["Ida Brandt", None]
    assert merged.malformed == claims.malformed


def test_a_fuller_name_is_the_actor_known_by_a_shorter_one() -> None:
    """An actor who has the name of one known before among its aliases is that one."""
    merged = with_cast(Claims(actors=(_actor("Ida Brandt", "Brandt"),)), (_actor("Brandt"),))

    assert merged.actors == (_actor("Brandt", "Ida Brandt"),)


def test_names_are_compared_without_regard_to_case_and_typography() -> None:
    """Another apostrophe, space or case makes nobody else."""
    merged = with_cast(Claims(actors=(_actor("L’OFFICE  du port"),)), (_actor("L'Office du port"),))

    assert len(merged.actors) == 1


def test_a_shared_alias_alone_makes_nobody_one() -> None:
    """Two people of one surname stay two."""
    before, new = _actor("Ida Brandt", "Brandt"), _actor("Paul Brandt", "Brandt")

    assert with_cast(Claims(actors=(new,)), (before,)).actors == (before, new)


def test_actors_of_different_kinds_stay_two() -> None:
    """A town and a person of its name are two actors."""
    before, new = _actor("Halm"), _actor("Halm", kind="organization")

    assert with_cast(Claims(actors=(new,)), (before,)).actors == (before, new)


def test_namesakes_of_different_kinds_are_known_again() -> None:
    """A town that shares its name with a person is the same town in the next window."""
    before = (_actor("Halm"), _actor("Halm", kind="organization"))

    assert with_cast(Claims(actors=(before[1],)), before).actors == before


def test_what_one_window_knows_of_an_actor_the_others_know() -> None:
    """Role and weight come from whichever window has them; a role that is known is kept."""
    before = (_actor("Ida Brandt", role="mayor"), _actor("Olav Rimm"))
    new = (_actor("Ida Brandt", role="chair", main=True), _actor("Olav Rimm", role="teacher"))

    merged = with_cast(Claims(actors=new), before).actors

    assert merged == (_actor("Ida Brandt", role="mayor", main=True), _actor("Olav Rimm", role="teacher"))


def test_actors_of_earlier_windows_come_first_and_all_stay() -> None:
    """All actors so far stand in the order in which they came, also those this window does not name."""
    before = tuple(_actor(f"Actor {letter}") for letter in "ABC")

    merged = with_cast(Claims(actors=(_actor("Actor D"), _actor("Actor B"))), before)

    assert [actor.name for actor in merged.actors] == ["Actor A", "Actor B", "Actor C", "Actor D"]


def test_taking_the_same_cast_again_changes_nothing() -> None:
    """A window that names everybody as before leaves the cast as it was."""
    cast = (_actor("Ida Brandt", "Brandt", "the mayor"), _actor("Paul Brandt", "Brandt"), _actor("Halm", kind="group"))

    assert with_cast(Claims(actors=cast), cast).actors == cast


# --- forms for names -------------------------------------------------------------------------------------------------


def test_a_form_that_two_actors_share_stands_for_neither() -> None:
    """Of two people of one surname neither is meant by it alone: the reference stays as it is, and will be refused."""
    claims = Claims(
        actors=(_actor("Ida Brandt", "Brandt"), _actor("Olav Brandt", "Brandt")),
        quotes=(_quote("The toll doubles").model_copy(update={"speakers": ("Brandt",)}),),
    )

    assert with_cast(claims, ()).quotes[0].speakers == ("Brandt",)


def test_a_form_that_is_a_name_stays_that_name() -> None:
    """Where the alias of one actor is the name of another, the other is meant."""
    claims = Claims(
        actors=(_actor("Halm Town Council", "Halm"), _actor("Halm")),
        quotes=(_quote("The toll doubles").model_copy(update={"speakers": ("Halm",)}),),
    )

    assert with_cast(claims, ()).quotes[0].speakers == ("Halm",)
