"""Claims of several answers about one article, as one: an actor once, an item once, a correction in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from summarizer.alignment.fold import folded
from summarizer.engines.llm.claims import LISTS, Claims, shown
from summarizer.schema.extraction import ActorClaim, DisputedFactClaim, MalformedClaim, PositionClaim, QuoteClaim, Words

__all__ = ["added", "corrected", "with_cast"]

_T = TypeVar("_T")

_ALIKE = 55  # of 100: below, a new item is no correction of an old one. A changed word of a short quote leaves 60.


def corrected(claims: Claims, failing: Mapping[str, Sequence[int]], again: Claims) -> Claims:
    """*claims* with the *failing* items (numbers, by list) replaced by what the model gave *again*.

    What corrects nothing is added. An item that was not given again stays as it was: grounding refuses it, and the
    summary lists it.
    """
    lists: dict[str, Any] = {}
    left: dict[str, list[Any]] = {}
    for name in LISTS:
        items = getattr(claims, name)
        known = [number for number in failing.get(name, ()) if number < len(items)]
        lists[name], left[name] = _corrected(items, known, getattr(again, name))
    return Claims(**lists, malformed=tuple(_still_malformed(claims.malformed, left)))


def added(claims: Claims, more: Claims) -> Claims:
    """*claims* and what *more* adds to them; what stands in both stands once."""
    lists: dict[str, Any] = {name: _once([*getattr(claims, name), *getattr(more, name)]) for name in LISTS}
    return Claims(**lists, malformed=(*claims.malformed, *more.malformed))


def with_cast(claims: Claims, before: Sequence[ActorClaim]) -> Claims:
    """*claims* with all actors so far, those of earlier windows first, each once and under the name it had first.

    An actor that is called by another of its forms is called by its name, where no other actor has that form.
    """
    if before:
        actors, names = _one_cast(before, claims.actors)
        claims = replace(_renamed(claims, names), actors=actors)
    return _renamed(claims, _forms_of_one(claims.actors))


def _forms_of_one(actors: Sequence[ActorClaim]) -> dict[str, str]:
    """The name of an actor by each form that is its own alone and nobody's name."""
    owners: dict[str, set[str]] = {}
    for actor in actors:
        for alias in actor.aliases:
            owners.setdefault(alias, set()).add(actor.name)
    called = {actor.name for actor in actors}
    return {form: min(names) for form, names in owners.items() if len(names) == 1 and form not in called}


# --- corrections -----------------------------------------------------------------------------------------------------


def _corrected(items: Sequence[_T], failing: Sequence[int], again: Sequence[_T]) -> tuple[tuple[_T, ...], list[_T]]:
    """*items* with the *failing* ones replaced by what they are most like of *again*, and the rest of *again* behind.

    The rest alone is the second result.
    """
    result, new = list(items), list(_once(again))
    pairs = sorted(
        ((_likeness(items[number], one), number, place) for number in failing for place, one in enumerate(new)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    numbers: set[int] = set()
    places: set[int] = set()
    for likeness, number, place in pairs:
        if likeness >= _ALIKE and number not in numbers and place not in places:
            result[number] = new[place]
            numbers.add(number)
            places.add(place)
    rest = [one for place, one in enumerate(new) if place not in places]
    return _once([*result, *rest]), rest


def _still_malformed(malformed: Iterable[MalformedClaim], new: Mapping[str, list[Any]]) -> Iterator[MalformedClaim]:
    """The *malformed* claims that none of the *new* items, by list, is another try at; each item is one try."""
    tries = {name: [shown(item.model_dump()) for item in items] for name, items in new.items()}
    for claim in malformed:
        known = tries.get(claim.item, [])
        scores = [fuzz.token_set_ratio(claim.text, one, processor=default_process) for one in known]
        best = max(scores, default=0.0)
        if best >= _ALIKE:
            known.pop(scores.index(best))
        else:
            yield claim


def _likeness(old: Any, new: Any) -> float:
    return fuzz.ratio(_gist(old), _gist(new))


def _gist(item: Any) -> str:
    """The words by which an item is known again."""
    if isinstance(item, ActorClaim):
        return item.name
    if isinstance(item, QuoteClaim):
        return " ".join(run.text for run in item.text)
    if isinstance(item, PositionClaim):
        return f"{item.actor} {item.statement}"
    return str(item.claim if isinstance(item, DisputedFactClaim) else item.text.text)


# --- doubles ---------------------------------------------------------------------------------------------------------


def _once(items: Iterable[_T]) -> tuple[_T, ...]:
    """*items* without those that say the same as one before, in whatever typography."""
    first: dict[Any, _T] = {}
    for item in items:
        first.setdefault(_identity(item), item)
    return tuple(first.values())


def _identity(item: Any) -> Any:
    if isinstance(item, ActorClaim):
        return _key(item.name), tuple(map(_key, item.aliases)), item.kind
    if isinstance(item, QuoteClaim):
        return item.speakers, tuple(_place(run) for run in item.text)
    if isinstance(item, PositionClaim):
        return item.actor, item.stance, tuple(_place(piece) for piece in item.evidence)
    if isinstance(item, DisputedFactClaim):
        return _key(item.claim), tuple(_place(piece) for piece in item.evidence)
    return _place(item.text)


def _place(words: Words) -> tuple[str, int | None]:
    return _key(words.text), words.near


def _key(form: str) -> str:
    return folded(form).casefold()


# --- one cast for all windows ----------------------------------------------------------------------------------------


class _Cast:
    """Actors, and every form under which one of them is known."""

    def __init__(self) -> None:
        self.claims: list[ActorClaim] = []
        self._forms: list[dict[str, str]] = []
        self._by_name: dict[str, list[int]] = {}
        self._by_form: dict[str, list[int]] = {}

    def take(self, claim: ActorClaim) -> str:
        """Enter *claim*, as a new actor or as one already there; the name that one goes by."""
        number = self._same(claim)
        if number is None:
            number = len(self.claims)
            self.claims.append(claim)
            self._forms.append({})
            self._by_name.setdefault(_key(claim.name), []).append(number)
        known = self.claims[number]
        self.claims[number] = known.model_copy(
            update={"main": known.main or claim.main, "role": known.role or claim.role}
        )
        for form in (claim.name, *claim.aliases):
            if _key(form) not in self._forms[number]:
                self._forms[number][_key(form)] = form
                self._by_form.setdefault(_key(form), []).append(number)
        return known.name

    def actors(self) -> tuple[ActorClaim, ...]:
        return tuple(
            claim.model_copy(update={"aliases": tuple(form for key, form in forms.items() if key != _key(claim.name))})
            for claim, forms in zip(self.claims, self._forms, strict=True)
        )

    def _same(self, claim: ActorClaim) -> int | None:
        """The actor that *claim* is: one of its kind whose name or alias its name is, or whose name is its alias."""
        known = [self._by_form.get(_key(claim.name)), *(self._by_name.get(_key(alias)) for alias in claim.aliases)]
        numbers = (number for some in known for number in some or ())
        return next((number for number in numbers if self.claims[number].kind == claim.kind), None)


def _one_cast(before: Sequence[ActorClaim], new: Sequence[ActorClaim]) -> tuple[tuple[ActorClaim, ...], dict[str, str]]:
    """All actors, each once, and the name that each new one goes by where it is not its own.

    Two are one where the name of one is a name or alias of the other. A shared alias alone proves nothing: two people
    of one surname share it.
    """
    cast = _Cast()
    for claim in before:
        cast.take(claim)
    names = {claim.name: cast.take(claim) for claim in new}
    return cast.actors(), {name: called for name, called in names.items() if name != called}


def _renamed(claims: Claims, names: Mapping[str, str]) -> Claims:
    """*claims* with actors under the names of *names*."""
    if not names:
        return claims
    changed = {
        part.name: tuple(_with_names(item, names) for item in getattr(claims, part.name)) for part in fields(claims)
    }
    return Claims(**changed)


def _names_in(item: Any) -> Iterator[str | None]:
    """Every actor that *item* refers to."""
    if isinstance(item, QuoteClaim):
        yield from item.speakers
    elif isinstance(item, PositionClaim):
        yield item.actor
    elif isinstance(item, DisputedFactClaim):
        yield from (*item.asserted_by, *item.denied_by, *(piece.by for piece in item.evidence))


def _with_names(item: Any, names: Mapping[str, str]) -> Any:
    if not any(name in names for name in _names_in(item)):
        return item

    def called(name: str | None) -> str | None:
        return None if name is None else names.get(name, name)

    if isinstance(item, QuoteClaim):
        return item.model_copy(update={"speakers": tuple(map(called, item.speakers))})
    if isinstance(item, PositionClaim):
        return item.model_copy(update={"actor": called(item.actor)})
    if isinstance(item, DisputedFactClaim):
        return item.model_copy(
            update={
                "asserted_by": tuple(map(called, item.asserted_by)),
                "denied_by": tuple(map(called, item.denied_by)),
                "evidence": tuple(piece.model_copy(update={"by": called(piece.by)}) for piece in item.evidence),
            }
        )
    return item
