"""Days, places and adverbs between a verb and what it governs: *anunció* **este martes** *el cierre*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.reading.circumstances_french import after_circumstances
from summarizer.engines.offline.reading.circumstances_german import after_german_circumstances
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.lexicon import either, without, word_sets
from summarizer.tokens import Token

__all__ = ["ENGLISH_PLACES", "after_adverbials", "only_tells_when"]

_OPENERS = frozenset({"este", "esta", "el", "la"})
_AGAIN = {
    "par": (("par", "ailleurs"),),
    "à": (("à", "nouveau"), ("à", "son", "tour"), ("à", "leur", "tour")),
    "de": (("de", "nouveau"),),
    "en": (("en", "outre"),),
    "une": (("une", "nouvelle", "fois"), ("une", "fois", "de", "plus")),
    "au": (("au", "passage"),),
    "d'": (("d'", "abord"), ("d'", "emblée")),
    "tout": (("tout", "d'", "abord"),),
}
"""Phrases of French by which somebody says more, by their first word; they are no part of it."""
_FURTHER = frozenset({"aussi", "également", "notamment"})
_GOVERNED = frozenset({"d'", "de", "à", "au", "aux"})
_CHANNEL_OPENERS = frozenset({"dans", "lors", "par", "sur", "à", "au"})
_CIRCUMSTANCE = 10  # tokens that tell where and when before a clause
ENGLISH_PLACES = frozenset("in at from during within throughout under via by after before".split())
"""English prepositions that open no content of a verb: it says where, when or by whom something was said."""
_MANNER = frozenset(
    "publicly privately repeatedly openly later earlier recently previously again then today yesterday also".split()
)
_ASIDE = 4  # tokens of adverbs set off by a comma
_PAST = frozenset({"last", "late", "early", "earlier", "this"})
_SPANS = frozenset({"week", "month", "year", "summer", "spring", "autumn", "fall", "winter"})
_DAYS = frozenset({"hoy", "ayer", "anoche", "anteayer"})
_FRENCH_PARTS = frozenset({"début", "fin", "mi", "courant"})
_FRENCH_DAYS = frozenset({"hier", "aujourd'hui"})
_ON = frozenset({"on"})
_TO = frozenset({"to"})
_TELLING = frozenset({"say", "tell", "insist", "argue", "ask", "announce", "complain", "warn"})
_NO_CIRCUMSTANCE = frozenset({"as", "like", "to"})


def after_adverbials(tokens: Sequence[Token], at: int, limit: int, language: str) -> int:
    """Token after what tells when and where from *at* on, before the token *limit*; *at* itself where nothing does."""
    if language == "de":
        return after_german_circumstances(tokens, at, limit)
    if language == "fr":
        at = _after_french_adverb(tokens, at, limit)
        behind = after_circumstances(tokens, at, limit)
        return behind if behind > at else _after_french_channel(tokens, _after_french_day(tokens, at, limit), limit)
    if language == "en":
        at = _after_adverb(tokens, at, limit)
        return _before_subject(tokens, _after_english_day(tokens, _after_aside(tokens, at, limit), limit), limit)
    if language != "es":
        return at
    if at < limit and tokens[at].lower.endswith("mente") and not tokens[at].is_capital:
        at += 1
    return _after_day(tokens, at, limit)


def _after_french_adverb(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after adverbs before an object: *dénonce* **également** *la hausse*, *accuse* **en outre** *le port*."""
    words = word_sets("fr")
    end, adds = at, True
    while end < limit:
        word = tokens[end].lower
        size = next((len(phrase) for phrase in _AGAIN.get(word, ()) if _stands(tokens, end, phrase)), 0)
        adverb = word in words["adverbs"] or word.endswith("ement")
        if not (size or adverb):
            break
        adds = adds and (size > 0 or word in _FURTHER or word.endswith("ement"))
        end += size or 1
    if at == end or end >= limit:
        return at
    opens = either(words["articles"], words["determiners"])
    governed = tokens[end].lower in _GOVERNED or tokens[end].is_capital  # not *demande* **plus** *de moyens*
    governed = governed or is_french_infinitive(tokens[end].lower)
    return end if tokens[end].lower in opens or (adds and governed) else at


def _stands(tokens: Sequence[Token], at: int, phrase: tuple[str, ...]) -> bool:
    return all(token.lower == word for token, word in zip(tokens[at : at + len(phrase)], phrase, strict=False))


def _after_french_day(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after a French day before an object: *a dénoncé* **mercredi soir** *la hausse*, *refuse* **hier** *un*."""
    words = word_sets("fr")
    if at + 1 < limit and tokens[at].lower in _FRENCH_PARTS and tokens[at + 1].lower in words["time.months"]:
        return at + 2 + (at + 2 < limit and tokens[at + 2].text.isdigit())  # *a affirmé* **fin janvier** *avoir cédé*
    if at >= limit or tokens[at].lower not in either(words["time.weekdays"], _FRENCH_DAYS):
        return at
    day = at + 1
    while day < limit and (
        tokens[day].lower in either(words["time.day_parts"], words["time.months"]) or tokens[day].text.isdigit()
    ):
        day += 1
    return day


def _after_french_channel(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after an aside that tells where it was said: *a annoncé* **, dans un bref communiqué,** *suspendre*."""
    if at + 1 >= limit or tokens[at].text != "," or tokens[at + 1].lower not in _CHANNEL_OPENERS:
        return at
    for comma in range(at + 3, min(limit - 1, at + _CIRCUMSTANCE)):
        if tokens[comma].text == ",":
            return comma + 1 if tokens[comma - 1].lower in word_sets("fr")["channels.nouns"] else at
    return at


def only_tells_when(tokens: Sequence[Token], at: int, limit: int) -> bool:
    """Whether nothing but an English day or place stands between *at* and *limit*: *Roe said* **on Monday night**."""
    words = word_sets("en")
    opener = tokens[at].lower
    limit = next((place for place in range(at + 1, limit) if tokens[place].text == "."), limit)
    dated = opener in either(words["time.weekdays"], ENGLISH_PLACES) or _is_past_week(tokens, at)
    leads_on = at + 1 < len(tokens) and tokens[at + 1].lower == "to"
    if (dated and not leads_on) or (opener.endswith("ly") and at + 1 == limit):
        return not any(is_finite_at(tokens, place, "en") for place in range(at + 1, limit))
    when = either(words["time.weekdays"], words["time.day_parts"], _ON)
    told = [token.lower for token in tokens[at : min(limit, at + _CIRCUMSTANCE)] if token.is_word]
    return bool(told) and when.issuperset(told) and not words["time.weekdays"].isdisjoint(told)


def _after_aside(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after English adverbs that a comma sets off: *reported* **just today,** *the pier would close*."""
    words = either(word_sets("en")["adverbs"], word_sets("en")["time"])
    for comma in range(at, min(limit - 1, at + _ASIDE)):
        if tokens[comma].text == ",":
            return comma + 1 if comma > at else at
        if tokens[comma].lower not in words:
            break
    return at


def _after_adverb(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after an English adverb of how before a subject: *has said* **publicly** *the pier would close*."""
    known = either(word_sets("en")["articles"], word_sets("en")["determiners"], word_sets("en", "quoting")["subjects"])
    return at + 1 if at + 1 < limit and tokens[at].lower in _MANNER and tokens[at + 1].lower in known else at


def _is_past_week(tokens: Sequence[Token], at: int) -> bool:
    """Whether an English week, year or part of a day begins at token *at*: **last week**, **late Thursday**."""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    known = either(word_sets("en")["time.weekdays"], word_sets("en")["time.day_parts"])
    return tokens[at].lower in _PAST and (after in known or after in _SPANS)


def _after_english_day(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after an English day before a clause or *to*: *said* **on Monday night** *it leaked*, **Friday** *to*."""
    words = word_sets("en")
    day = at + 1 if at < limit and tokens[at].lower == "on" else at
    if day + 1 >= limit:
        return at
    if tokens[day].lower in words["time.weekdays"]:
        day += 1 + (tokens[day + 1].lower in words["time.day_parts"])
        opens = either(words["determiners"], words["articles"], word_sets("en", "quoting")["subjects"], _TO)
        if day >= limit or _tells(tokens, day):
            return at
        return day if tokens[day].lower in opens or tokens[day].is_capital else at
    week = at + 2
    leads_on = week < limit and tokens[week].lower in _TO and not _tells(tokens, week)
    return week if leads_on and _is_past_week(tokens, at) else at


def _tells(tokens: Sequence[Token], at: int) -> bool:
    """Whether token *at* leads to a verb of speech with words of its own: *phoned on Friday* **to say** *it leaked*."""
    return tokens[at].lower in _TO and at + 1 < len(tokens) and tokens[at + 1].lower in _TELLING


def _before_subject(tokens: Sequence[Token], at: int, limit: int) -> int:
    """The pronoun that opens an English clause behind a place: *said* **in a note Friday morning** *they left*."""
    words, subjects = word_sets("en"), word_sets("en", "quoting")["subjects"]
    if at >= limit or tokens[at].lower not in without(words["prepositions"], _NO_CIRCUMSTANCE):
        return at
    for place in range(at + 2, min(limit, at + _CIRCUMSTANCE)):
        token = tokens[place]
        if token.lower in subjects:
            return place
        if not token.is_word or token.lower in either(words["relatives"], words["conjunctions"]):
            break
    return at


def _after_day(tokens: Sequence[Token], at: int, limit: int) -> int:
    if at >= limit or tokens[at].lower in _DAYS:
        return min(at + 1, limit)
    words, day = word_sets("es"), at + 1 if tokens[at].lower in _OPENERS else at
    if day >= limit:
        return at
    named = tokens[day].lower in words["time.weekdays"] or (day > at and tokens[day].lower in words["time.day_parts"])
    return day + 1 if named else at
