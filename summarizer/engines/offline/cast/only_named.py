"""Names that only tell of something: of a thing, a place, a government, a time."""

from __future__ import annotations

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.verbs import is_finite

__all__ = ["leads_government", "named_places", "names_author", "names_thing", "only_dates"]

_YEAR = 4  # digits
_OPENERS, _CLOSERS = frozenset('«“„"'), frozenset('»”“"')
_BY = frozenset({"by", "d'", "de", "von"})
_TITLE = 10  # tokens
_OWNERS = frozenset({"'s", "’s"})
_AROUND = 3  # mentions before and behind a nested one among which that is which holds it


def names_thing(cast: Cast, mention: Mention) -> bool:
    """Whether an English name between an article and a noun is that thing's: *the* **Ada Tal** *oil field*.

    So it is behind a year: *a 2005* **Telor Astra**.
    """
    scene = cast.scene
    before, behind = scene.lower(mention.first - 1), mention.last
    if scene.language != "en" or mention.kind != "person" or behind >= len(scene.tokens):
        return False
    if before.isdigit() and len(before) == _YEAR:
        return True
    after = scene.tokens[behind]
    noun = after.is_word and not after.is_capital and after.lower not in scene.vocabulary.function_words
    return before in scene.vocabulary.naming["definite"] and noun and not is_finite(after, "en")


def names_author(cast: Cast, mention: Mention) -> bool:
    """Whether somebody only tells whose a title in marks is: *„Der Damm“ von* **Ada Tal**, **Ada Tals** *„Damm“*.

    A title has a capital, as *Ada Tal's “reckless” plan* has not.
    """
    scene, at = cast.scene, mention.first - 2
    if at > 0 and scene.lower(mention.first - 1) in _BY and scene.tokens[at].text in _CLOSERS:
        passage, begin = scene.inside[at - 1], at - 1
        while passage >= 0 and begin and scene.inside[begin - 1] == passage and at - begin < _TITLE:
            begin -= 1
        return passage >= 0 and any(token.is_capital for token in scene.tokens[begin : begin + 2])
    owner = scene.lower(mention.last) in _OWNERS
    genitive = scene.language == "de" and scene.lower(mention.last - 1).endswith("s")
    behind = mention.last + owner
    opens = (owner or genitive) and behind + 1 < len(scene.tokens) and scene.tokens[behind].text in _OPENERS
    return opens and scene.tokens[behind + 1].is_capital


def named_places(cast: Cast) -> frozenset[tuple[str, int]]:
    """First words, and how many there are, of what the article says that something is in: *a camp at* **Tor Issa**.

    Or in which country that is: *between Val and* **Tor Issa** *, Norvia*.
    """
    return frozenset(
        (cast.scene.tokens[mention.first].text, mention.last - mention.first)
        for mention in cast.mentions
        if _names_place(cast, mention)
    )


def _names_place(cast: Cast, mention: Mention) -> bool:
    scene = cast.scene
    if scene.lower(mention.first - 1) in scene.vocabulary.naming["placing"]:
        return True
    behind = mention.last + 1
    country = behind < len(scene.tokens) and scene.tokens[behind].plain in scene.vocabulary.countries
    return scene.lower(mention.last) == "," and country


def leads_government(cast: Cast, index: int) -> bool:
    """Whether a name only tells whose government is meant: *le gouvernement* **Ada Tal**."""
    mention = cast.mentions[index]
    around = cast.mentions[max(0, index - _AROUND) : index + _AROUND]
    return mention.nested and any(
        other.kind == "state" and other.first < mention.first and mention.last <= other.last for other in around
    )


def only_dates(cast: Cast, mention: Mention) -> bool:
    """Whether somebody only tells when or whose death it was: *le mandat d'* **Ada Tal**, *under* **Ian Tal**."""
    scene, naming = cast.scene, cast.scene.vocabulary.naming
    if scene.lower(mention.first - 1) in naming["under"]:
        return True
    at = mention.first - 2 - (scene.lower(mention.first - 1) in naming["definite"])
    return scene.lower(at) in naming["eras"] and scene.lower(at + 1) in naming["of"]
