"""Letters that a longer name is known by, and how far the letters in brackets behind a name tell that it reaches."""

from __future__ import annotations

from summarizer.engines.offline.reading.vocabulary import plain
from summarizer.engines.offline.reading.wording import Wording

__all__ = ["behind_spelled", "initials", "monograms", "spells"]

_SHORT = 3  # letters of words that an acronym may leave out
_FEWEST = 3  # letters of an acronym that small letters may stand for
_REACH = 12  # tokens from a name's noun to the letters in brackets
_CLOSING = frozenset("),")


def initials(name: str) -> set[str]:
    """The letters that may stand for a name: those of its capitals, of its longer words, of all of its words.

    *Union des Ports* may be *UP*, *Ligue mondiale du droit* be *LMD*, *Société des pilotes* be *SDP*.
    """
    words = [word for word in name.replace("-", " ").replace("'", " ").replace("’", " ").split() if word[0].isalpha()]
    capitals = "".join(word[0] for word in words if word[0].isupper())
    if len(words) == 1:
        return {capitals}
    longer = "".join(word[0] for word in words if len(word) > _SHORT or word[0].isupper())
    spelled = "".join(word[0] for word in words if len(word) > 1)
    return {capitals} | {letters.upper() for letters in (longer, spelled) if len(letters) >= _FEWEST}


def monograms(name: str) -> set[str]:
    """The letters that may stand for a person, three at least: *ALT* for *Ada Lou Tal*, *AAT* for *Ada d'Al Tal*."""
    words = [word for word in name.replace("-", " ").replace("'", " ").replace("’", " ").split() if word[0].isalpha()]
    longer = [word[0].upper() for word in words if len(word) > 1]
    capitals = [word[0] for word in words if word[0].isupper()]
    found = map("".join, (longer, capitals, [word[0].upper() for word in words]))
    return {letters for letters in found if len(letters) >= _FEWEST}


def spells(letters: str, name: str) -> bool:
    """Whether a word in brackets is made of the first letters of a name: *Udra* of *Union des rameurs d'Arlen*."""
    known = map(plain, initials(name))
    return len(letters) >= _FEWEST and letters[:1].isupper() and plain(letters) in known


def behind_spelled(words: Wording, head: int, end: int) -> int:
    """Token behind all the words that letters in brackets spell: *l'Agence d'aide* **sur le logement** *(AAL)*.

    A name that ends at *end* and turns on the capital at *head* goes on so far.
    """
    tokens = words.tokens
    if end >= words.count or words.scene.language == "de" or not tokens[head].is_capital:
        return end
    for at in range(end, min(head + _REACH, words.count - 2)):
        if tokens[at].text == "(":
            name = words.scene.text[words.scene.starts[head] : words.scene.ends[at - 1]]
            closed = tokens[at + 2].text in _CLOSING
            return at if closed and tokens[at + 1].is_capital and spells(tokens[at + 1].text, name) else end
        if not tokens[at].is_word:
            return end
    return end
