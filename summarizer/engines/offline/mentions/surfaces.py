"""The words of a mention, made comparable: without article, accents and endings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.number_german import german_noun, is_german_plural
from summarizer.engines.offline.mentions.phrases_german import is_name_adjective
from summarizer.engines.offline.reading.phrase_tables import phrases_at
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.vocabulary import plain
from summarizer.lexicon import either, without

__all__ = ["Surfaces"]

_BRACKETED = re.compile(r" ?\([^()]*\)")
_ADJECTIVES = 2  # behind a noun
_ANONYMITY_REACH = 14  # tokens after a source within which the article says that it hides its name


class Surfaces:
    """The words of one text's mentions. Token ranges are half-open."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.known = scene, scene.tokens, scene.vocabulary
        self.naming = scene.vocabulary.naming
        self.language = scene.document.language
        self.silent = without(either(self.known.function_words, self.naming["articles"]), self.naming["others"])
        self.prepositions = without(
            either(self.known.words["prepositions"], self.naming["of"]), self.naming["object_marks"]
        )
        self._behind_die = self._nouns_behind_die() if self.language == "de" else frozenset[str]()
        if self.language == "fr":
            self.prepositions = either(self.prepositions, self.naming["contracted"])  # *au*, *aux*
        self.plural_endings = tuple(self.naming["plural_endings"])

    def _nouns_behind_die(self) -> frozenset[str]:
        lowers = self.scene.lowers
        return frozenset(self.tokens[at].text for at in self.scene.capitals if at and lowers[at - 1] == "die")

    def text(self, first: int, last: int) -> str:
        """The article's characters between two tokens."""
        return self.scene.text[self.scene.starts[first] : self.scene.ends[last - 1]]

    def bare(self, first: int, last: int) -> str:
        """The same without the articles it begins with: *syndicat* for *le syndicat*."""
        definite = self.language == "fr" and self.tokens[first].lower in self.naming["definite"]
        while first < last - 1 and self.tokens[first].lower in self.naming["articles"]:
            first += 1
        if first < last - 1 and self.tokens[first + 1].lower in self.naming["plural_adjectives"]:
            first += self.tokens[first].lower in self.naming["of"]  # **de** *nombreux élus*
        if definite and first < last - 1 and self.tokens[first].lower in self.naming["numbers"]:
            first += 1  # *les deux* **élus**
        return self.without_letters(first, last)

    def without_letters(self, first: int, last: int) -> str:
        """The characters without an acronym in brackets, where they stand so too: *Union* **(UP)** *de Val*."""
        text = self.text(first, last)
        if "(" not in text:
            return text
        shorter = _BRACKETED.sub("", text)
        forms = (shorter, shorter[:1].lower() + shorter[1:])
        return next((form for form in forms if form in self.scene.text), text)

    def key(self, first: int, last: int) -> str:
        """The characters in lower case without accents, and without an acronym in brackets."""
        return plain(_BRACKETED.sub("", self.text(first, last)))

    def head(self, mention: Mention) -> str:
        """The noun a mention turns on, plurals cut back: *ministre* for *ministres*."""
        if self.language == "de" and mention.kind in {"organization", "group"}:
            return german_noun(self.tokens[mention.head].text)
        token = self.tokens[mention.head]
        return self.singular(token.plain if mention.kind == "state" else token.lower)  # *l'Etat*, *l'État*

    def singular(self, word: str) -> str:
        """A noun in lower case without the ending of its plural."""
        return word[:-1] if word.endswith(self.plural_endings) and len(word) > 4 else word

    def stem(self, word: str) -> str:
        """The word without accents; a German adjective also without its ending, which changes with the case."""
        lower = plain(word)
        if self.language == "de" and (not word[0].isupper() or is_name_adjective(word.lower())):
            return lower[:-2] if lower.endswith(("en", "er", "es", "em")) else lower.removesuffix("e")
        return lower

    def modifiers(self, mention: Mention) -> frozenset[str]:
        """The words around a mention's noun that tell it apart: {*pêcheurs*} in *le syndicat des pêcheurs*."""
        words = enumerate(self.tokens[mention.first : mention.last], mention.first)
        apart = [
            word.text
            for at, word in words
            if word.is_word and word.lower not in self.silent and at != mention.head and self.tokens[at - 1].text != "("
        ]
        return frozenset(map(self.stem, apart))

    def is_only_described(self, mention: Mention) -> bool:
        """Whether a French noun that may be any institution has only an adjective: *la compagnie* **aérienne**."""
        if self.language != "fr" or self.tokens[mention.head].lower not in self.naming["general_institutions"]:
            return False
        behind = self.tokens[mention.head + 1 : mention.last]
        plain = all(word.is_word and not word.is_capital and word.lower not in self.silent for word in behind)
        return plain and 0 < len(behind) <= _ADJECTIVES and mention.head - mention.first == 1

    def state_words(self, first: int, last: int) -> frozenset[str]:
        """The words between two tokens that name a state: {*malien*} in *ministre malien de la Pêche*."""
        reach = [range(at, at + len(words)) for at in range(first, last) for words, _ in self._states_at(at)]
        return frozenset(self.stem(self.tokens[at].text) for found in reach for at in found)

    def words(self, first: int, last: int) -> frozenset[str]:
        """All words between two tokens, made comparable."""
        return frozenset(self.stem(token.text) for token in self.tokens[first:last])

    def codes(self, first: int, last: int) -> frozenset[str]:
        """The states that the words between two tokens belong to, by name, seat or demonym."""
        return frozenset(code for at in range(first, last) for _, code in self._states_at(at))

    def _states_at(self, index: int) -> Iterator[tuple[tuple[str, ...], str]]:
        """The names of states that begin at *index*, as words, with their codes."""
        token, known = self.tokens[index], self.known
        if token.lower in known.demonyms:
            yield (token.lower,), known.demonyms[token.lower]
        if token.is_capital:
            for table in (known.countries, known.capitals, known.seats):
                yield from phrases_at(table, self.tokens, index)

    def before(self, mention: Mention) -> str:
        """The word before a mention, or nothing."""
        return self.tokens[mention.first - 1].lower if mention.first else ""

    def in_commas(self, mention: Mention) -> bool:
        """Whether marks set a mention off from what is around it, and no *et* after them makes it one of a list."""
        if self.before(mention) not in {",", "("}:
            return False
        last = mention.last
        if [token.text for token in self.tokens[last : last + 3 : 2]] == ["(", ")"]:
            last += 3  # *secrétaire du Syndicat des ports* **(SP)** *,*
        after = [token.lower for token in self.tokens[last : last + 2]]
        listed = after[1:] and after[1] in self.naming["coordination"]
        return after[:1] in ([","], ["."], [")"]) and not listed

    def opens_with(self, mention: Mention, words: str) -> bool:
        """Whether a mention begins with one of the language's *words*: *definite*, *indefinite*, *plural_articles*."""
        return self.tokens[mention.first].lower in self.naming[words]

    def governed(self, mention: Mention) -> bool:
        """Whether a preposition stands before the mention: *selon le syndicat*, *du Mali*."""
        if mention.first < mention.head:
            opening = self.tokens[mention.first].lower
            if opening in self.naming["contracted"] or opening in self.naming["new_plural"]:
                return opening in self.naming["contracted"]
        before = self.before(mention)
        if before in self.prepositions or (before == "(" and self._is_party_of(mention)):
            return True
        return self.language == "de" and self._is_german_genitive(mention)

    def _is_german_genitive(self, mention: Mention) -> bool:
        """Whether a German state's name only belongs to the noun before it: *der Süden* **Malis**."""
        if mention.kind != "state" or mention.last - mention.first > 1 or not mention.first:
            return False
        name = self.tokens[mention.first].plain
        listed = name in self.known.countries or name in self.known.capitals
        return name.endswith("s") and not listed and self.tokens[mention.first - 1].is_capital

    def _is_party_of(self, mention: Mention) -> bool:
        """Whether letters behind a bracket tell whose member somebody is: *Ada Tal* **(UP)**."""
        at = mention.first - 1
        bracketed = at > 1 and self.scene.lower(mention.last) in {")", ","}
        return bracketed and self.tokens[at - 1].is_capital and self.tokens[at - 2].text in self.known.first_names

    def named_with_article(self, mention: Mention) -> bool:
        """Whether a definite article stands before a name, which cities lack and institutions have: *le Phare*."""
        if self.before(mention) not in self.naming["name_articles"]:
            return False
        places = either(self.naming["place_prepositions"], self.naming["of"])
        return mention.first < 2 or self.tokens[mention.first - 2].lower not in places

    def leader(self, mention: Mention) -> tuple[int, int] | None:
        """The whole name of whoever leads a body that is called so: *the* **Ada Tal** *campaign*."""
        last = mention.head
        if mention.kind not in {"organization", "state"} or self.tokens[last].lower not in self.naming["led"]:
            return None
        first = last
        while first > mention.first and self.tokens[first - 1].is_capital:
            first -= 1
        given = last - first > 1 and self.tokens[first].text in self.known.first_names
        return (first, last) if given else None

    def is_several(self, mention: Mention) -> bool:
        """Whether a function is held by several people: *les ministres*."""
        if self.opens_with(mention, "plural_articles"):
            return True
        if self.language == "de":
            return is_german_plural(self.tokens, mention.first, mention.head, self.known, self._behind_die)
        noun = self.tokens[mention.head].lower
        return self.language == "en" and noun.endswith("s") and not noun.endswith("ss")  # *the boss*

    def hides_name(self, mention: Mention) -> bool:
        """Whether the article says right after a mention that it hides its name."""
        last = min(mention.last + _ANONYMITY_REACH, len(self.tokens))
        following = self.text(mention.last, last).lower().replace("’", "'") if mention.last < last else ""
        return any(phrase in following for phrase in self.known.anonymity)
