"""Which players are actors of the article, and which of them a short summary would name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from summarizer.engines.offline.cast.cast import Cast, Player
from summarizer.engines.offline.cast.deeds import Deeds
from summarizer.engines.offline.cast.only_named import (
    leads_government,
    named_places,
    names_author,
    names_thing,
    only_dates,
)
from summarizer.engines.offline.cast.spoken_to import spoken_to
from summarizer.engines.offline.cast.spokespeople import is_spoken_for
from summarizer.engines.offline.disputes.finder import DisputeDraft
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.related import headlines_below
from summarizer.engines.offline.positions.finder import PositionDraft
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.vocabulary import Vocabulary

__all__ = ["select"]

# Weights and share were swept over labelled articles and the fixtures, and lie on a plateau of all.
_MAIN_SHARE = 0.2  # of the weight of the heaviest actor
_MAIN_MOST = 6
_SENTENCES = 8  # that name an actor, counted
_DEED = 0.5
_QUOTES, _STANDS = 3, 2  # counted
_LEAD = 1  # sentences below the headline's first in which a deed weighs more
_ONCE = 0.5  # off, for a single mention
_OFTEN = 3  # mentions of a group that a headline names
_BARE = 2  # tokens of an article and a noun
_Places = frozenset[tuple[str, int]]
_ROMAN = re.compile(r"[IVX]+$")


def select(
    cast: Cast, quotes: Sequence[QuoteDraft], positions: Sequence[PositionDraft], disputes: Sequence[DisputeDraft]
) -> dict[int, Player]:
    """The players that speak, act, take a stand or are accused, by number, in order of their first mention."""
    voices, deeds = frozenset((*_voices(quotes, positions, disputes), *spoken_to(cast))), Deeds(cast)
    places = named_places(cast) if cast.scene.language == "en" else frozenset()
    kept = {
        p.number: p for p in _in_order(cast) if p.mentions and (p.number in voices or _acts(cast, deeds, p, places))
    }
    spoken = Counter(number for quote in quotes for number in set(quote.speakers))
    _mark_main(cast, deeds, kept, spoken, Counter(position.player for position in positions))
    return kept


def _mark_main(cast: Cast, deeds: Deeds, kept: dict[int, Player], spoken: Counter[int], stands: Counter[int]) -> None:
    """Mark the actors that carry the article: those with a fair share of the heaviest one's weight."""
    weigh = _Weights(cast, deeds)
    weights = {
        number: weigh(player) + min(spoken[number], _QUOTES) + min(stands[number], _STANDS)
        for number, player in kept.items()
    }
    heaviest = max(weights.values(), default=0.0)
    for number in sorted(weights, key=lambda number: (-weights[number], number))[:_MAIN_MOST]:
        kept[number].main = weights[number] >= _MAIN_SHARE * heaviest


class _Weights:
    """How much an article turns on its actors, whatever they say."""

    def __init__(self, cast: Cast, deeds: Deeds) -> None:
        self.cast, self.deeds = cast, deeds
        self.lead = next((unit.number for unit in cast.scene.units if not unit.title), 0) + _LEAD
        self.elsewhere = headlines_below(cast.scene)

    def __call__(self, player: Player) -> float:
        """Sentences that name the player, deeds, headline and lead; nothing for headlines of other articles."""
        unit_of = self.cast.scene.unit_of
        found = ((mention, unit_of[mention.first]) for mention in map(self.cast.mentions.__getitem__, player.mentions))
        mentions = [(mention, number) for mention, number in found if number not in self.elsewhere]
        done = [number for mention, number in mentions if self.deeds.is_subject(mention)]
        sentences = len({number for _, number in mentions})
        weight = min(sentences, _SENTENCES) + _DEED * len(done) + any(number <= self.lead for number in done)
        return weight + _in_headline(self.cast, player) - _ONCE * (len(mentions) == 1)


def _in_order(cast: Cast) -> list[Player]:
    return sorted(cast.players, key=lambda player: player.mentions[0] if player.mentions else len(cast.mentions))


def _voices(
    quotes: Sequence[QuoteDraft], positions: Sequence[PositionDraft], disputes: Sequence[DisputeDraft]
) -> Iterator[int]:
    for quote in quotes:
        yield from quote.speakers
    for position in positions:
        yield position.player
    for dispute in disputes:
        yield from (evidence.by for evidence in dispute.evidence if evidence.by is not None)


def _acts(cast: Cast, deeds: Deeds, player: Player, places: _Places) -> bool:
    """Whether a player without a voice still acts, for its kind: a named person does wherever it stands.

    *places*: what the article names as places, which are nobody though they look like a name.
    """
    if player.kind != "unknown" and cast.is_stranger(player.number):
        return False  # somebody who only might have taken a stand
    if "-" in player.code:  # a province is an actor only where it does something
        return any(_does(cast, deeds, cast.mentions[index]) for index in player.mentions)
    match player.kind:
        case "unknown":
            return any(_is_doer(deeds, cast.mentions[index]) for index in player.mentions)
        case "person" | "unnamed" if player.head:
            return _is_office(cast, deeds, player)
        case "person" | "unnamed":
            return _is_known_person(cast, player, places) or any(
                deeds.acts(cast.mentions[index]) for index in player.mentions
            )
        case "organization" if any(is_spoken_for(cast.scene, cast.mentions[index]) for index in player.mentions):
            return True
        case "organization" | "state" if _is_known_party(cast, player):
            return True
    if player.kind == "group":
        return _is_group_of_actors(cast, deeds, player)
    if player.kind == "organization" and _is_hypernym(cast, player):
        return False
    mentions = [cast.mentions[index] for index in player.mentions]
    named = player.kind != "organization" or player.name[:1].isupper()
    return any(deeds.acts(m, told_of=named) and not deeds.only_is(m) for m in mentions)


def _is_doer(deeds: Deeds, mention: Mention) -> bool:
    """Whether capitals that nothing explains act, or somebody deals with them: *talks with* **Telor**."""
    known = mention.kind == "organization" and deeds.acts(mention)
    return known or deeds.names_doer(mention) or deeds.is_partner(mention)


def _is_hypernym(cast: Cast, player: Player) -> bool:
    """Whether a bare noun only takes up an institution that has a name: *the* **organisation**, *le* **groupe**."""
    naming = cast.scene.vocabulary.naming
    general = player.head in naming["general_institutions"] or player.head in naming["hypernyms"]
    if player.modifiers or not (player.head and general):
        return False
    indefinite = naming["indefinite"]
    return not any(cast.scene.lower(cast.mentions[index].first) in indefinite for index in player.mentions)


def _does(cast: Cast, deeds: Deeds, mention: Mention) -> bool:
    """Whether a province does something, and does not only tell where a town is: *in Arlen,* **Texas** *, was …*."""
    placed = cast.scene.lower(mention.first - 1) == "," and cast.scene.tokens[mention.first - 2].is_capital
    return deeds.does(mention) and not (mention.first > 1 and placed)


def _is_group_of_actors(cast: Cast, deeds: Deeds, player: Player) -> bool:
    """Whether people without a name act, or a headline and the text turn on them; whoever is only done to does not."""
    mentions = [cast.mentions[index] for index in player.mentions]
    units = cast.scene.units
    opens = mentions[0].first == units[cast.scene.unit_of[mentions[0].first]].first
    if _in_headline(cast, player) and (opens or len(mentions) >= _OFTEN):
        return True
    doing = [
        mention
        for mention in mentions
        if deeds.acts(mention) and not _are_counted(cast, deeds, mention) and not deeds.only_is(mention)
    ]
    if player.head in cast.scene.vocabulary.naming["anybody"]:
        return any(_are_somebody(cast, deeds, mention, player) for mention in doing)
    return bool(doing)


def _are_counted(cast: Cast, deeds: Deeds, mention: Mention) -> bool:
    """Whether people are only counted as those to whom something is done: *six marins ont été blessés*.

    Some are told of for that, with an article too: *the* **passengers** *were rescued*.
    """
    naming = cast.scene.vocabulary.naming
    told_of = cast.scene.lower(mention.first) in naming["definite"]
    if deeds.is_done_to(mention) and deeds.is_told(mention):
        return False
    return deeds.is_done_to(mention) and not (told_of and cast.scene.lower(mention.head) not in naming["bystanders"])


def _are_somebody(cast: Cast, deeds: Deeds, mention: Mention, player: Player) -> bool:
    """Whether men or women are told apart and do something: *deux hommes armés ont pris …*, not *les deux hommes*."""
    taken_up = cast.scene.lower(mention.first) in cast.scene.vocabulary.naming["definite"] and not player.modifiers
    return not taken_up and not deeds.is_done_to(mention)


def _is_office(cast: Cast, deeds: Deeds, player: Player) -> bool:
    """Whether somebody without a name is one person who acts: *the county sheriff closed …*, not *each driver did*."""
    doing = [mention for mention in (cast.mentions[index] for index in player.mentions) if deeds.is_subject(mention)]
    if len(player.mentions) > 1:
        return bool(doing)
    definite = cast.scene.vocabulary.naming["definite"]
    return bool(player.modifiers) and any(cast.scene.lower(mention.first) in definite for mention in doing)


def _is_known_person(cast: Cast, player: Player, places: _Places) -> bool:
    """Whether somebody is named outside other phrases, or by a given name: *rencontre avec Ada Tal*."""
    mentions = [cast.mentions[index] for index in player.mentions]
    if any(all(only(cast, mention) for mention in mentions) for only in (only_dates, names_thing, names_author)):
        return False
    names = player.name.split()
    if names[0] not in cast.scene.vocabulary.first_names and (names[0], len(names)) in places:
        return False
    if player.plain_mentions == 0 and all(leads_government(cast, index) for index in player.mentions):
        return False
    return player.plain_mentions > 0 or player.name.split()[0] in cast.scene.vocabulary.first_names


def _is_known_party(cast: Cast, player: Player) -> bool:
    """Whether a party is one whatever it does: a government, an outlet, an acronym, a longer name given twice."""
    if player.kind == "state" and not player.code and cast.scene.language == "de":
        return _is_government(cast, player)
    if player.kind == "state":
        again = len(player.mentions) > 1 and cast.scene.language == "de"  # whose subjects are harder to tell
        return player.plain_mentions > 0 and (not player.code or again)
    known = cast.scene.vocabulary
    acronym = player.name in known.acronyms or (
        player.name.replace("-", "").isupper()
        and (known.language not in {"en", "fr"} or player.plain_mentions > 1 or _has_article(cast, player))
    )
    if (player.plain_mentions > 0 and acronym) or _is_outlet(player, known):
        return True
    if known.language == "de" and _is_definite(cast, player):
        return True
    named = player.name[0].isupper() and known.language != "de"  # where nouns have capitals
    return named and (_takes_part(cast, player) or (" " in player.name and len(player.mentions) > 1))


def _is_outlet(player: Player, known: Vocabulary) -> bool:
    """Whether the word lists know an outlet, with or without its article: *le site du* **Figaro**."""
    return any(f"{article}{player.name}" in known.agencies for article in ("", "Le ", "Les "))


def _takes_part(cast: Cast, player: Player) -> bool:
    """Whether somebody turns to a named institution, hears from it or belongs to it: *recourt à* **la Cour Tal**.

    One that only tells where something happens takes no part: *mort à* **l'hôpital Tal**, *dit sur* **Tal TV**.
    """
    known = cast.scene.vocabulary
    last = player.name.split()[-1]
    described = known.language == "en" and not last[0].isupper()  # *Tal's largest hospital*
    if described or is_known(player.name.lower(), known.language) or _ROMAN.match(last):
        return False  # *the House*, *le* **XXI** *e siècle*, *la directive* **Solva II**
    if all(_is_numbered(cast, cast.mentions[index]) or _is_party_of(cast, index) for index in player.mentions):
        return False
    firsts = [cast.mentions[index].first for index in player.mentions]
    before = {cast.scene.lower(at) for first in firsts for at in (first - 1, first)}
    timed = any(
        cast.scene.lower(at)[:1].isdigit() for first in firsts for at in (first - 2, first - 1)
    )  # *8 h* **EST**
    return before.isdisjoint(known.naming["locating"]) and not timed


def _is_numbered(cast: Cast, mention: Mention) -> bool:
    """Whether a number or a bracket tells that capitals are a thing's: **Telor Air** *3411*, *nitrates* (**NTR**)."""
    scene = cast.scene
    if scene.lower(mention.last)[:1].isdigit() or scene.lower(mention.first - 1)[:1].isdigit():
        return True
    bracketed = scene.lower(mention.first - 1) == "(" and scene.lower(mention.last) == ")" and mention.first > 1
    return bracketed and scene.tokens[mention.head].text.isupper() and not scene.tokens[mention.first - 2].is_capital


def _is_party_of(cast: Cast, index: int) -> bool:
    """Whether a bracket behind a person only tells of which party that is: *Ada Tal* (**UP**) *…*."""
    mention, before = cast.mentions[index], cast.mentions[index - 1]
    bracketed = cast.scene.lower(mention.first - 1) == "(" and cast.scene.lower(mention.last) in {")", ",", "-", "/"}
    return bracketed and before.kind in {"person", "role"} and before.last == mention.first - 1


def _is_government(cast: Cast, player: Player) -> bool:
    """Whether a German state without a name is one government: *die Regierung*, but not *ein Staat*."""
    tokens, naming = cast.scene.tokens, cast.scene.vocabulary.naming
    mentions = [cast.mentions[index] for index in player.mentions]
    definite = any(tokens[mention.first].lower in naming["definite"] for mention in mentions)
    return definite and any(tokens[mention.head].lower.endswith("regierung") for mention in mentions)


def _is_definite(cast: Cast, player: Player) -> bool:
    """Whether a German institution is told apart by its words: *der libanesischen Armee*, *des Bundesrechnungshofs*."""
    known = cast.scene.vocabulary
    for index in player.mentions:
        mention = cast.mentions[index]
        opening, noun = cast.scene.tokens[mention.first].lower, cast.scene.tokens[mention.head].lower
        described = mention.last - mention.first > _BARE or noun not in known.organizations
        if described and mention.first < mention.head and opening in known.naming["definite"]:
            return True
    return False


def _has_article(cast: Cast, player: Player) -> bool:
    """Whether an article stands before a name that no preposition governs, as before an institution's: *la CGPV*.

    An exam in brackets and a time of day have none: *le brevet (BEVC)*, *8 h EPT*.
    """
    known, tokens = cast.scene.vocabulary, cast.scene.tokens
    firsts = (cast.mentions[index].first for index in player.mentions)
    return any(
        cast.scene.lower(first - 1) in known.naming["definite"]
        and cast.scene.lower(first - 2) not in known.words["prepositions"]
        for first in firsts
        if 0 < first < len(tokens)
    )


def _in_headline(cast: Cast, player: Player) -> bool:
    """Whether the article's headline names the player."""
    unit = cast.scene.unit_of[cast.mentions[player.mentions[0]].first]
    return unit >= 0 and cast.scene.units[unit].title
