"""German noun phrases: *der neue Vorsitzende des Verbandes der Fischer*."""

from __future__ import annotations

from functools import lru_cache

from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.engines.offline.reading.wording import Wording
from summarizer.lexicon import either

__all__ = ["GermanPhrases", "is_name_adjective"]

_WITHIN = frozenset({"in"})
_PURPOSE = frozenset({"zur", "zum"})
_LONGEST = 14  # tokens of a phrase to either side of its head; longer ones in print are enumerations


@lru_cache(maxsize=1 << 12)
def is_name_adjective(word: str) -> bool:
    """Whether a word in small letters is an inflected adjective: *deutschen*, *vereinten*, but not *staaten*."""
    if lemma_of(word.capitalize(), "de") == word.capitalize()[: -2 if word[-1] != "e" else -1]:
        return False
    lemma = lemma_of(word, "de")
    return lemma in {word[:-1], word[:-2]} and word.endswith(("e", "en", "er", "es", "em"))


class GermanPhrases:
    """Inflected adjectives stand before the noun, a genitive or *von* after it; every noun has a capital."""

    def __init__(self, words: Wording) -> None:
        self.words, self.tokens, naming = words, words.tokens, words.naming
        self.of = naming["complements"]
        self.after_role = either(self.of, naming["role_complements"])
        self.place_kinds = tuple(naming["place_kinds"])
        self.endings = tuple(naming["adjective_endings"])
        self.local_kinds = tuple(naming["local_kinds"])
        self.field_kinds = tuple(naming["field_kinds"])

    def left(self, head: int) -> int:
        """Begin of the phrase."""
        first, floor = head, max(0, head - _LONGEST)
        while first > floor and (self._premodifies(first - 1) or self._is_name_adjective(first - 1)):
            first -= 1
        if first > floor and self._opens_sentence(first - 1):
            first -= 1
        if first > 0 and self.words.has_determiner(first - 1):
            first -= 1
        return first

    def right(self, head: int, *, role: bool) -> int:
        """End of the phrase: a genitive or a prepositional complement that ends in capitals."""
        end, limit = head + 1, min(self.words.count, head + _LONGEST)
        connectors = self.after_role if role else self.of
        while end < limit and self.tokens[end].lower in connectors:
            at = end + 1
            if at >= limit or (not role and self.tokens[end].lower == "von" and not self.tokens[at].is_capital):
                break  # *die Polizei* **von weniger Unfällen** *spricht*
            while at < limit and (self._premodifies(at) or self.words.has_determiner(at)):
                at += 1
            if at >= self.words.count or not self.tokens[at].is_capital:
                break
            if role and self._is_agency(end, at):
                break  # *sagte ein Sprecher* **der Deutschen Presse-Agentur**
            end = self._complement_end(at, role=role)
        return self._behind_field(end) if not role and end == head + 1 else end

    def _is_agency(self, article: int, at: int) -> bool:
        """Whether a news agency, whom spokespeople tell things, stands behind *der* at token *article*."""
        if self.tokens[article].lower != "der":
            return False
        end = at
        while end < self.words.count and self.tokens[end].is_capital:
            end += 1
        acts = end < self.words.count and self.words.is_verb(self.tokens[end])  # *ein Sprecher der dpa* **sagte**
        return not acts and any(token.lower in self.words.naming["agencies"] for token in self.tokens[at:end])

    def _behind_field(self, end: int) -> int:
        """End of the field that an office is for: *das Bundesamt* **für Bau und Verkehr**, *für politische Bildung*."""
        kind = self.tokens[end - 1].lower.endswith(self.field_kinds)
        if kind and self.behind_purpose(end) > end:
            return self.behind_purpose(end)
        if not kind or end >= self.words.count or self.tokens[end].lower != "für":
            return end
        at = end + 1
        while at < self.words.count and self._premodifies(at):
            at += 1
        if not self._is_topic(at):
            return end
        if self._joins(at + 1, ",") and self._joins(at + 3, "und"):
            return at + 5  # *für Bau, Umwelt und Verkehr*
        within = self.words.is_one_of(at + 1, _WITHIN) and self.words.is_one_of(at + 2, self.words.determiners)
        if within and self._is_topic(at + 3):
            return at + 4  # *für Sicherheit in der Technik*
        return at + 3 if self._joins(at + 1, "und") else at + 1

    def behind_purpose(self, end: int) -> int:
        """Token behind what a body with a capital adjective or in marks is for: *Rat* **zur Rettung des Tals**."""
        if not self.words.is_one_of(end, _PURPOSE) or end + 1 >= self.words.count or end < 2:
            return end
        marked = self.words.scene.inside[end - 1] >= 0 > self.words.scene.inside[end - 2]
        named = self.tokens[end - 2].is_capital and self.tokens[end - 2].lower.endswith(self.endings)
        if not (marked or named) or not self._is_topic(end + 1):
            return end
        at, articles = end + 2, self.words.naming["genitive_articles"]
        if not self.words.is_one_of(at, articles):
            return at
        behind = at + 1
        while behind < self.words.count and self._premodifies(behind):
            behind += 1
        return behind + 1 if behind < self.words.count and self.tokens[behind].is_capital else at

    def _joins(self, index: int, word: str) -> bool:
        """Whether *word* at *index* joins another field: *Bau* **und** *Verkehr*."""
        return index < self.words.count and self.tokens[index].lower == word and self._is_topic(index + 1)

    def _is_topic(self, index: int) -> bool:
        """Whether a noun names a field, and neither somebody nor a day."""
        if index >= self.words.count or not self.tokens[index].is_capital:
            return False
        word, known = self.tokens[index], self.words.vocabulary
        return word.lower not in known.nouns and word.lower not in known.calendar and word.text not in known.first_names

    def _complement_end(self, first: int, *, role: bool) -> int:
        """End of a complement; a function's ends where the name of its holder begins: *des Verbandes | Ada Tal*."""
        end = self.words.names(first)
        if not role or self.tokens[first].text in self.words.vocabulary.first_names:
            return end  # *Anwalt von* **Ada Tal**
        if self.tokens[first].lower.endswith(self.place_kinds):
            return end  # *des Bundesstaates* **Roval**
        begin = first + 1 + self._is_of_town(first, end)
        names = (at for at in range(begin, end) if not is_known(self.tokens[at].lower, "de"))
        return next(names, end)

    def _is_of_town(self, first: int, end: int) -> bool:
        """Whether a town behind the noun of a body belongs to it: *der Universität* **Roval** | *Ada Tal*.

        Two words that no given name opens are as well somebody's name: *des Verbandes* | *Haschir Tal*.
        """
        given, town = self.words.vocabulary.first_names, first + 1
        local = self.tokens[first].lower.endswith(self.local_kinds) and town < end
        named = town + 1 < end and self.tokens[town + 1].text not in given
        return local and not named and self.tokens[town].text not in given

    def _is_name_adjective(self, index: int) -> bool:
        """Whether a capital is the adjective of a name, within a sentence: *der* **Deutschen** *Bank*."""
        token = self.tokens[index]
        if not token.is_capital or not token.lower.endswith(self.endings) or index < 1:
            return False
        return self.tokens[index - 1].is_word and is_name_adjective(token.lower)

    def _opens_sentence(self, index: int) -> bool:
        """Whether an adjective has its capital from the sentence that it opens: **Lokale** *Medien berichten*."""
        token = self.tokens[index]
        if not token.is_capital or not token.lower.endswith(self.endings) or self.words.is_function(token):
            return False
        if index and self.tokens[index - 1].is_word:
            return False
        return lemma_of(token.lower, "de") in {token.lower[:-1], token.lower[:-2]}

    def _premodifies(self, index: int) -> bool:
        """Whether the word at *index* is an inflected adjective: *neue*, not *gestern*."""
        token = self.tokens[index]
        if not token.is_word or token.is_capital or not token.lower.endswith(self.endings):
            return False
        return not self.words.is_function(token) and not self.words.is_verb(token)
