"""Days, places and channels between a French verb and its object: *a promis* **jeudi, devant les élus,** *un pont*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import adverbial_from
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.lexicon import either, without, word_sets
from summarizer.tokens import Token

__all__ = ["after_adverb", "after_circumstances", "after_contrast", "after_manner", "after_phrase"]

_MOST = 4  # circumstances one behind the other
_LONGEST = 14  # tokens of a place or a channel
_CONTRAST = 4  # tokens of *, pour sa part,*
_NOUN = 4  # tokens from a preposition to the noun of a channel
_THIS = frozenset({"ce", "cet", "cette"})
_THE = frozenset({"le", "la", "l'"})
_DAYS = frozenset({"hier", "aujourd'hui"})
_SPANS = frozenset({"semaine", "mois", "an", "année", "week-end", "veille", "lendemain"})
_PAST = frozenset({"dernier", "dernière", "passé", "passée"})
_BEFORE = frozenset({"devant", "lors", "via"})
_ON = frozenset({"dans", "sur", "au", "à", "par", "en"})
_PLACES = frozenset({"télévision", "radio", "sortie", "issue", "site", "page", "compte", "réseaux", "tribune", "ondes"})
_TO = frozenset({"de", "d'", "à"})
_SHORT = 4  # letters of words that end as infinitives do, and are none
_DE, _QUE = frozenset({"de", "d'"}), frozenset({"que", "qu'"})
_JOINS, _LORS = frozenset({"et", "ou", "ni", "que", "y"}), frozenset({"lors", "face"})
_MARKS = frozenset('«“"')
_OBJECTS = frozenset(
    {"à", "au", "aux", "sur", "contre", "pour"}
)  # *reproche* **à** *la mairie*, *rejette* **sur** *lui*


def after_circumstances(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after what tells when, where and by what means something is said from *at* on; *at* where nothing does.

    What is said has to follow: an object with its article, an infinitive, or the end of what the verb can govern.
    """
    begin = at
    for _ in range(_MOST):
        comma = begin < limit and tokens[begin].text == ","
        first = begin + comma
        after = _after_day(tokens, first, limit)
        after = _after_channel(tokens, first, limit, enclosed=comma) if after == first else after
        after = after_contrast(tokens, begin, limit) if comma and after == first else after
        if after == first:
            break
        begin = after + (comma and after < limit and tokens[after].text == ",")
    return begin if begin >= limit or _opens(tokens, begin) else at


def after_contrast(tokens: Sequence[Token], comma: int, limit: int) -> int:
    """The comma behind an aside that sets a subject against others: *refuse* **, pour sa part,** *un pont*.

    Else the token behind *comma*.
    """
    asides = word_sets("fr", "quoting")["contrasting_asides"]
    for end in range(comma + 2, min(limit, comma + 2 + _CONTRAST)):
        if tokens[end].text == ",":
            return end if " ".join(token.lower for token in tokens[comma + 1 : end]) in asides else comma + 1
    return comma + 1


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether an object or an infinitive begins at token *at*."""
    word, words = tokens[at].lower, word_sets("fr")
    nominal = either(words["articles"], words["determiners"])
    at += word in _TO and at + 1 < len(tokens)  # *promet, lundi,* **de fermer** *le port*
    begun = word in {"être", "ne", "n'", "tout", "toute", *_QUE}
    return word in nominal or begun or _is_infinitive(tokens, at) or word[:1].isdigit()


def _is_infinitive(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].lower if at < len(tokens) else ""
    return is_french_infinitive(word) and len(word) > _SHORT


def _leads_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive stands at token *at*, or behind a negation and a pronoun: *de* **ne pas la signer**."""
    skipped = either(word_sets("fr", "arguing")["negations"], word_sets("fr", "quoting")["clitics"], _MARKS)
    return _is_infinitive(tokens, next((to for to in range(at, len(tokens)) if tokens[to].lower not in skipped), at))


def after_adverb(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after an adverb at token *at* that tells how or when: **en vain**, but not **plus** *de lits*."""
    if at >= limit - 1:
        return at
    words = word_sets("fr")
    token, adverbs = tokens[at], without(words["adverbs"], word_sets("fr", "arguing")["measuring"])
    if token.lower in adverbs or (token.lower.endswith("ment") and token.text.islower()):
        return at + 1 if tokens[at + 1].lower not in _DE or _is_infinitive(tokens, at + 2) else at
    return min(adverbial_from(tokens, at), limit - 1)


def after_manner(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after what tells how or when behind a verb that ends at *at*: *l'accuse* **aussi, depuis mai,** *de vol*.

    What may be whom or what the verb is about is left: *reproche* **à la mairie** *d'avoir menti*.
    """
    for _ in range(_MOST):
        after = _after_day(tokens, at, limit)
        after = after_adverb(tokens, at, limit) if after == at else after
        if after == at and at < limit and tokens[at].lower not in _OBJECTS:
            after = after_phrase(tokens, at, limit)
        if after == at:
            break
        at = after
    return at


def after_phrase(tokens: Sequence[Token], at: int, limit: int, *, enclosed: bool = False) -> int:
    """Token after a phrase with a preposition at token *at* that parts a verb from its object: **à Val** *un pont*.

    *at* itself where no object follows it: one with its article, an infinitive, a clause or words in marks.
    """
    words = word_sets("fr")
    nominal = either(words["articles"], words["determiners"])
    leading = either(words["prepositions"], words["articles.contracted"], _LORS)
    if at + 2 >= limit or tokens[at].lower not in without(leading, _DE) or _is_infinitive(tokens, at + 1):
        return at
    if tokens[at].lower == "par" and not enclosed and (tokens[at + 1].lower in nominal or tokens[at + 1].is_capital):
        return at  # *adoptée* **par le conseil** *la semaine dernière*
    governing = either(leading, _DE, _JOINS, nominal)
    for end in range(at + 2, min(limit, at + _LONGEST)):
        token, before = tokens[end], tokens[end - 1]
        if enclosed and token.text == ",":
            return end + 1 if end + 1 < limit and _opens(tokens, end + 1) else at
        free = before.lower not in governing and not before.lower.endswith("ant")
        if free and (token.text in _MARKS or token.lower in _QUE):
            return end
        if (not token.is_word and not token.text[:1].isdigit()) or is_finite_at(tokens, end, "fr"):
            return at
        complement = token.lower in words["articles.contracted"] and not before.is_capital
        linked = token.lower in _DE and _leads_on(tokens, end + 1)
        if _is_infinitive(tokens, end):
            return at
        if free and not enclosed and ((token.lower in nominal and not complement) or linked):
            return end
    return at


def _after_day(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after a day from *at* on: **ce lundi 6 mars**, **le 3 mai**, **en 2016**, **l'an dernier**."""
    words = word_sets("fr")
    if at >= limit:
        return at
    word, following = tokens[at].lower, tokens[at + 1].lower if at + 1 < limit else ""
    dated = following[:1].isdigit() or following in words["time.months"]
    named = either(words["time.weekdays"], words["time.day_parts"])
    if word in words["time.weekdays"] or word in _DAYS:
        return _after_date(tokens, at + 1, limit)
    if word in _THIS and (following in named or following in _SPANS):
        return _after_date(tokens, at + 2, limit)
    if (word == "en" and dated) or (word in _THE and following in words["time.weekdays"]):
        return _after_date(tokens, at + 2, limit)
    month = tokens[at + 2].lower in words["time.months"] if at + 2 < limit else False
    if word == "le" and following[:1].isdigit() and month:
        return _after_date(tokens, at + 3, limit)
    past = following in {"veille", "lendemain"} or (at + 2 < limit and tokens[at + 2].lower in _PAST)
    if word in _THE and following in _SPANS and past:
        return at + 2 + (tokens[at + 2].lower in _PAST if at + 2 < limit else False)
    return at


def _after_date(tokens: Sequence[Token], at: int, limit: int) -> int:
    words = word_sets("fr")
    parts = either(words["time.day_parts"], words["time.months"], _PAST)
    while at < limit and (tokens[at].lower in parts or tokens[at].text.isdigit() or tokens[at].lower == "1er"):
        at += 1
    return at


def _after_channel(tokens: Sequence[Token], at: int, limit: int, *, enclosed: bool) -> int:
    """Token after a place or a channel from *at* on: **dans un entretien au Courrier**, **devant les élus**."""
    if at + 1 >= limit or not _opens_channel(tokens, at, limit):
        return at
    words = word_sets("fr")
    nominal = either(words["articles"], words["determiners"])
    governing = either(words["prepositions"], words["articles.contracted"], frozenset({"de", "d'", "lors"}))
    for end in range(at + 2, min(limit, at + _LONGEST)):
        token, before = tokens[end], tokens[end - 1]
        if token.text == "," and enclosed:
            return end
        if not token.is_word and not token.text[:1].isdigit():
            return at
        if is_finite_at(tokens, end, "fr") and token.lower not in words["channels.nouns"]:
            return at
        free = before.lower not in governing and before.lower not in nominal
        complement = token.lower in words["articles.contracted"] and not before.is_capital
        opens = token.lower in nominal and not complement
        if free and (opens or _is_infinitive(tokens, end)):
            return end
    return limit if limit < at + _LONGEST else at


def _opens_channel(tokens: Sequence[Token], at: int, limit: int) -> bool:
    """Whether a preposition at token *at* leads to who listens or to a channel, not to what is spoken of."""
    word, following = tokens[at].lower, tokens[at + 1]
    if word in _BEFORE:
        return word != "lors" or following.lower in {"de", "d'", "du", "des"}
    if word not in _ON:
        return False
    if word == "sur" and following.is_capital:
        return True  # **sur Radio Val**
    near = range(at + 1, min(limit, at + 1 + _NOUN))
    known = either(word_sets("fr")["channels.nouns"], _PLACES)
    noun = next((to for to in near if tokens[to].lower in known), None)
    return noun is not None and all(
        tokens[to].is_word and tokens[to].lower not in {"de", "d'"} for to in near[: noun - at]
    )
