"""Actors whose names stand in the article, and where they are mentioned."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.alignment import Match, Refusal
from summarizer.alignment.claim import first_reading
from summarizer.alignment.fold import fold, folded
from summarizer.grounding.ledger import Ledger, stems
from summarizer.grounding.mentions import Mentions, find_mentions
from summarizer.schema.extraction import ActorClaim
from summarizer.schema.summary import Actor
from summarizer.schema.trusted import trusted

__all__ = ["Cast", "ground_actors"]

_NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of an article, by name."""

    actors: tuple[Actor, ...]
    _names: Mapping[str, str]
    _aliases: Mapping[str, str]

    def name(self, claimed: str) -> str | None:
        """Name of the actor called *claimed*, in any typography; None where no actor is. An alias is no name."""
        return self._names.get(folded(claimed))

    def objection(self, claimed: str) -> str:
        """Why *claimed* names no actor, and the name it may stand for."""
        owner = self._aliases.get(folded(claimed))
        return f'this is an alias of "{owner}"; use the name' if owner else "no actor of the summary has this name"


@dataclass(slots=True)
class _Candidate:
    """A claim that may become an actor, with the forms that name it, by folded spelling."""

    claim: ActorClaim
    name: str
    """The claimed name, folded."""
    path: str
    forms: dict[str, str]
    role: str | None


def ground_actors(ledger: Ledger, claims: Sequence[ActorClaim]) -> Cast:
    """Keep the actors whose name or an alias stands in the article as whole words, with their mentions."""
    candidates = list(_without_duplicates(ledger, claims))
    forms = {form for candidate in candidates for form in candidate.forms.values()}
    mentions = find_mentions(ledger.aligner.index, forms)
    names = {candidate.name for candidate in candidates}
    kept = [candidate for candidate in candidates if _stands(ledger, candidate, mentions, names)]
    for candidate in kept:
        _check_role(ledger, candidate)
    ledger.rejected.sort(key=lambda refused: [int(number) for number in _NUMBERS.findall(refused.path)])
    owned = _owned(kept, mentions)
    actors = tuple(_actor(ledger, candidate, places) for candidate, places in zip(kept, owned, strict=True))
    aliases = {folded(alias): actor.name for actor in reversed(actors) for alias in actor.aliases}
    called = {one.name: actor.name for one, actor in zip(kept, actors, strict=True)}
    return Cast(actors, {**called, **{folded(actor.name): actor.name for actor in actors}}, aliases)


def _form(alias: str) -> str:
    """*alias* without marks around it and without the comma that followed it."""
    return first_reading(alias).rstrip(",; ")


def _without_duplicates(ledger: Ledger, claims: Sequence[ActorClaim]) -> list[_Candidate]:
    """Claims with names of their own, without aliases said twice."""
    candidates: dict[str, _Candidate] = {}
    for number, claim in enumerate(claims):
        path, key = f"actors[{number}]", folded(claim.name)
        if key in candidates:
            ledger.refuse(path, claim.name, "duplicate", f'an actor before it is called "{claim.name}"')
            continue
        forms = {key: claim.name.strip()}
        for place, alias in enumerate(claim.aliases):
            form = _form(alias)
            spelling = folded(form)
            if spelling in forms:
                ledger.refuse(f"{path}.aliases[{place}]", alias, "duplicate", "the actor is called so already")
            else:
                forms[spelling] = form
        candidates[key] = _Candidate(claim, key, path, forms, claim.role)
    return list(candidates.values())


def _stands(ledger: Ledger, candidate: _Candidate, mentions: Mentions, names: set[str]) -> bool:
    """Whether the article names the candidate; forms that do not stand in it are refused and forgotten.

    Where the name does not stand, the longest alias that does, and that is no name of *names*, takes its place.
    """
    claim, path = candidate.claim, candidate.path
    missing = [form for form in candidate.forms if form not in mentions.standing]
    whole = len(missing) == len(candidate.forms)
    if whole:
        refusal = _refusal(ledger, claim.name)
        ledger.refuse(path, claim.name, refusal.reason, f"neither name nor alias: {refusal.message}", refusal.closest)
    for place, alias in enumerate(claim.aliases if missing else ()):
        key = folded(_form(alias))
        if key in missing and key != candidate.name and candidate.forms.pop(key, None) is not None:
            ledger.refuse_for(f"{path}.aliases[{place}]", alias, _refusal(ledger, alias))
    return not whole and _named(ledger, candidate, mentions, names)


def _named(ledger: Ledger, candidate: _Candidate, mentions: Mentions, names: set[str]) -> bool:
    """Give the candidate a name that stands, or refuse it where each form that stands is another's name."""
    claimed, path = candidate.claim.name, candidate.path
    if candidate.name in mentions.standing:
        return True
    free = [form for form in candidate.forms if form in mentions.standing and form not in names]
    ledger.refuse_for(f"{path}.name" if free else path, claimed, _refusal(ledger, claimed))
    if not free:
        return False
    longest = max(free, key=len)
    names.add(longest)
    candidate.forms.pop(candidate.name)
    candidate.forms = {longest: candidate.forms[longest], **candidate.forms}
    return True


def _check_role(ledger: Ledger, candidate: _Candidate) -> None:
    """Drop a role with a word that the article does not have."""
    role = candidate.role
    if not role or ledger.aligner.index.locate(role, whole_words=True):
        return
    strange = sorted(stems(fold(role).text) - ledger.stems)
    if strange:
        candidate.role = None
        message = f'the article does not have "{strange[0]}"'
        ledger.refuse(f"{candidate.path}.role", role, "not_in_article", message)


def _refusal(ledger: Ledger, form: str) -> Refusal:
    placement = ledger.aligner.place(form)
    if isinstance(placement, Refusal):
        return placement
    return Refusal("not_in_article", "the article does not have it as one unbroken name", placement[0])


def _owned(kept: Sequence[_Candidate], mentions: Mentions) -> list[list[Match]]:
    """Mentions of each candidate. A form that several share goes to the one last mentioned under a form of its own."""
    owners: dict[str, list[int]] = {}
    for number, candidate in enumerate(kept):
        for form in candidate.forms:
            owners.setdefault(form, []).append(number)
    owned: list[list[Match]] = [[] for _ in kept]
    last_named = [-1] * len(kept)
    for form, match in mentions.places:
        sharing = owners.get(form, [])
        if not sharing:
            continue
        owner = max(sharing, key=lambda number: last_named[number])  # the first of them where none was named yet
        owned[owner].append(match)
        if len(sharing) == 1:
            last_named[owner] = match.start
    return owned


def _actor(ledger: Ledger, candidate: _Candidate, places: Sequence[Match]) -> Actor:
    claim = candidate.claim
    name, *aliases = candidate.forms.values()
    return trusted(
        Actor,
        name=name,
        kind=claim.kind,
        role=candidate.role,
        aliases=tuple(aliases),
        main=claim.main,
        mentions=tuple(map(ledger.span, places)),
    )
