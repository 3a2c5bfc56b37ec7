"""French names that are made of common nouns: *Médecins* **du monde**, *Mers* **et Climat**."""

from __future__ import annotations

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.mentions.phrases_french import CONTRACTED
from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.verbs import is_finite

__all__ = ["acts_behind_comma", "begins_with_noun", "end_of_noun", "outlet_behind"]

_SOURCE_REACH = 12  # tokens from *selon* to the comma behind a function
_GOVERNING = frozenset({"selon", "pour", "après", "d'après", "suivant"})
_THEIRS = "nt"  # ends verbs in the plural


def end_of_noun(nouns: NounPhrases, index: int) -> int:
    """Where a French name ends that a noun at *index* begins: *l'association | Médecins* **du monde**."""
    token = nouns.tokens[index]
    if nouns.scene.language != "fr" or token.text.isupper() or not is_known(token.lower, "fr"):
        return index + 1
    paired = _behind_pair(nouns, index)
    if paired > index:
        return paired
    last = nouns.around(index)[1]
    small = all(
        not word.is_capital and word.lower not in nouns.vocabulary.nouns for word in nouns.tokens[index + 1 : last]
    )
    return last if small else index + 1


def _behind_pair(nouns: NounPhrases, index: int) -> int:
    """Where two nouns end that *et* makes one name: *la revue | Mers* **et Climat** *paraît*, not *Roe et Moe ont*."""
    second = index + 2
    if not nouns.is_one_of(index + 1, nouns.naming["coordination"]) or second >= nouns.count:
        return index
    if not (_is_thing(nouns, index) and _is_thing(nouns, second)):
        return index
    end = nouns.names(second)
    if nouns.is_one_of(end, nouns.naming["of"]) and end + 1 < nouns.count and nouns.in_name(end + 1):
        end = nouns.names(end + 1)
    several = end < nouns.count and is_finite(nouns.tokens[end], "fr") and nouns.tokens[end].lower.endswith(_THEIRS)
    return index if several else end


def _is_thing(nouns: NounPhrases, index: int) -> bool:
    """Whether a capital is a noun of the dictionary, and names neither a person nor a place nor an institution."""
    token, known = nouns.tokens[index], nouns.vocabulary
    if not nouns.in_name(index) or token.text.isupper() or not is_known(token.lower, "fr"):
        return False
    named = token.text in known.first_names or token.plain in known.countries or token.lower in known.demonyms
    listed = token.lower in known.nouns and token.lower not in nouns.naming["portfolios"]
    return not (named or listed or token.plain in known.capitals)


def acts_behind_comma(nouns: NounPhrases, comma: int, end: int) -> bool:
    """Whether a name up to the token *end* acts, and is no source's: *Selon le maire,* **Ada Tal** *a menti*."""
    near = nouns.scene.lowers[max(0, comma - _SOURCE_REACH) : comma]
    if nouns.scene.language != "fr" or nouns.tokens[comma].text != "," or _GOVERNING.isdisjoint(near):
        return False
    while end < nouns.count and nouns.tokens[end].lower in nouns.naming["clitics"]:
        end += 1
    return end < nouns.count and is_finite(nouns.tokens[end], "fr")


def outlet_behind(nouns: NounPhrases, index: int) -> Mention | None:
    """A known French name whose article *du* or *au* holds: *dans les pages du* **Figaro**."""
    article = CONTRACTED.get(nouns.scene.lower(index - 1), "") if nouns.scene.language == "fr" and index else ""
    for words in nouns.vocabulary.institutions.get(article, ()):
        end = index + len(words) - 1
        if tuple(token.text for token in nouns.tokens[index:end]) == words[1:]:
            goes_on = end < nouns.count and nouns.tokens[end].is_capital and not nouns.is_function(nouns.tokens[end])
            return None if goes_on else Mention(index, end, "organization", index, (index, end))
    return None


def begins_with_noun(nouns: NounPhrases, index: int) -> bool:
    """Whether French capitals are a thing and what it belongs to, and no person: **Temple** *de Roa*."""
    tied = nouns.scene.language == "fr" and nouns.is_one_of(index + 1, nouns.naming["of"])
    return tied and is_known(nouns.tokens[index].lower, "fr")
