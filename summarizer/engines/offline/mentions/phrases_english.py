"""English noun phrases: *the harbour city's leading union official for fisheries*."""

from __future__ import annotations

from summarizer.engines.offline.mentions.fields_english import after_fields
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.wording import Wording
from summarizer.lexicon import either, without
from summarizer.tokens import Token

__all__ = ["EnglishPhrases"]

_NO_PLURAL = ("ss", "us", "is", "ics", "'s")  # ends of words that are no verb in -s and no plural
_ADJECTIVE = ("al", "ic", "ical", "ous", "ive", "ary", "ish", "ful", "ese", "ian", "can")
_NOUN_LIKE = (
    "tative",
    "itive",
    "ival",
    "oval",
    "posal",
    "pital",
    "nimal",
    "ournal",
    "vidual",
    "rsary",
    "retary",
    "cian",
    "ritic",
)  # ends of nouns among them: *representative*
_FROM = frozenset({"from"})
_TO = frozenset({"to"})
_NOT = frozenset({"not"})
_AGE = "-year-old"
_COLLECTIVE = frozenset({"media", "people", "percent", "police"})
_LONGEST = 14  # tokens of a phrase to either side of its head; longer ones in print are enumerations


class EnglishPhrases:
    """Nearly every word before a noun belongs to it, up to its determiner; *of* and *for* tie on the rest."""

    def __init__(self, words: Wording) -> None:
        self.words, self.tokens, naming = words, words.tokens, words.naming
        self.of = naming["complements"]
        self.durations = naming["durations"]
        self.title_words = naming["title_words"]
        self.adjectives, self.copulas = naming["adjectives"], naming["copulas"]
        self.no_adjective = tuple(naming["no_adjective_endings"])
        self.pasts, self.infinitives = naming["pasts"], naming["infinitives"]
        self.relatives = without(words.vocabulary.words["relatives"], frozenset({"that", "whose"}))
        self.verb_endings = tuple(naming["verb_endings"])
        self.plurals, self.base_verbs = naming["attributive_plurals"], naming["base_verbs"]
        self.helpers = either(words.vocabulary.words["auxiliaries.modal"], words.vocabulary.words["auxiliaries.other"])

    def left(self, head: int) -> int:
        """Begin of the phrase."""
        first, floor = head, max(0, head - _LONGEST)
        while first > floor and self._premodifies(first - 1):
            first -= 1
            if first - 2 > floor and self._joins_adjectives(first - 1):
                first -= 2
        first = self._owner_begin(first, head)
        if first > 0 and self.words.has_determiner(first - 1) and not self._opens_clause(first - 1, head):
            first -= 1
        return first

    def _owner_begin(self, first: int, head: int) -> int:
        """Where the owner of a noun begins whose name goes on behind *of*: **Bank of Norvia** *'s governor*."""
        owned = any(self.tokens[at].lower == "'s" for at in range(first, head))
        if first < 2 or not owned or not self.tokens[first].is_capital:
            return first
        begin = first
        while begin > 1 and self.tokens[begin - 1].lower == "of" and self.tokens[begin - 2].is_capital:
            begin -= 2
            while begin > 0 and self.tokens[begin - 1].is_capital and not self.words.has_determiner(begin - 1):
                begin -= 1
        whose = any(self.tokens[at].lower in self.words.vocabulary.organizations for at in range(begin, first))
        return begin if whose else first

    def _joins_adjectives(self, index: int) -> bool:
        """Whether *and* stands between two adjectives, as their endings tell: **legal and** *religious groups*."""
        if self.tokens[index].lower != "and" or not 0 < index < self.words.count - 1:
            return False
        return all(self._is_adjective(self.tokens[at]) for at in (index - 1, index + 1))

    def _is_adjective(self, token: Token) -> bool:
        known = self.words.vocabulary
        word = token.lower
        noun = word in known.nouns or word in known.roles or word.endswith(_NOUN_LIKE)
        return word.endswith(_ADJECTIVE) and not noun and not self.words.is_function(token)

    def _opens_clause(self, index: int, head: int) -> bool:
        """Whether *that* or *which* before a plural is no determiner: *said that | inspectors*."""
        word = self.tokens[index].lower
        named = self.tokens[index + 1].is_capital  # *said* **that** *President Tal left*
        return word in self.relatives or (word == "that" and (named or self.tokens[head].lower.endswith("s")))

    def right(self, head: int, *, role: bool) -> int:
        """End of the phrase: its complements."""
        begin = self._behind_title_word(head + 1) if role else head + 1
        end, limit = begin, min(self.words.count, head + _LONGEST)
        while end < limit and self.tokens[end].lower in self.of:
            following = self._complement(end)
            if following is None:
                break
            end = following
        if end == begin:
            return self._behind_origin(head, end)
        return self._behind_row(head, end, limit)

    def _behind_title_word(self, end: int) -> int:
        """Token behind the adjective that a title has after its noun: *the director* **general** *of Tal Watch*.

        No noun follows it: *told the minister* **general** *elections were due*.
        """
        if not self.words.is_one_of(end, self.title_words):
            return end
        after = self.tokens[end + 1] if end + 1 < self.words.count else self.tokens[end]
        noun = after.is_word and not (after.is_capital or self.words.is_function(after) or self.words.is_verb(after))
        return end if noun else end + 1

    def _behind_origin(self, head: int, end: int) -> int:
        """Where people end who are told by the name of what they come from: *scientists* **from Tal University**."""
        if not self.words.is_one_of(end, _FROM) or self.tokens[head].lower not in self.words.vocabulary.groups:
            return end
        at = self._after_determiners(end + 1)
        named = at < self.words.count and self.tokens[at].is_capital and not self._is_day(self.tokens[at])
        return (self._complement(end) or end) if named else end

    def _behind_row(self, head: int, end: int, limit: int) -> int:
        """Where a row of names ends of which a plural has one each: *the mayors of* **Roval, Tallin and Val**."""
        plural = self.tokens[head].lower
        if not plural.endswith("s") or plural.endswith(_NO_PLURAL) or not self.tokens[end - 1].is_capital:
            return end
        at = end
        while at < limit - 1 and self.tokens[at].text == "," and self.tokens[at + 1].is_capital:
            at = self._behind_name(at + 1, limit)
        joined = at < limit - 1 and self.tokens[at].lower == "and" and self.tokens[at + 1].is_capital
        joined = joined and self.tokens[at + 1].lower not in self.words.vocabulary.roles
        return self._behind_name(at + 1, limit) if joined else end

    def _behind_name(self, first: int, limit: int) -> int:
        """Token after the words with capitals that begin at token *first*."""
        return next((at for at in range(first, limit) if not self.tokens[at].is_capital), limit)

    def _premodifies(self, index: int) -> bool:
        """Whether the word at *index* can stand before a noun: no function word, no verb, no adverb (*quickly*)."""
        token = self.tokens[index]
        if token.lower == "'s":
            owner = self.tokens[index - 1] if index else token
            return owner.is_capital or owner.lower in self.words.vocabulary.roles  # *the sheriff* **'s** *office*
        if self.words.is_plural_genitive(index) or self.words.joins_capitals(index) or token.lower.endswith(_AGE):
            return True
        if not token.is_word or self.words.is_function(token) or self._is_day(token) or token.lower in self.copulas:
            return False
        if self.words.is_verb(token) and not (self._is_noun_by_article(index) or self._is_noun_by_name(index)):
            return False
        if self._has_subject(index) or self._is_irregular(index):
            return False
        if not token.is_capital and self._owns(index + 1):
            return token.lower in self.words.vocabulary.roles or token.lower in self.adjectives
        return token.is_capital or not token.lower.endswith(self.no_adjective) or token.lower in self.adjectives

    def _owns(self, index: int) -> bool:
        """Whether a name in the genitive begins at *index*: *a figure* **Moe's** *office disputes*."""
        end = index
        while end < min(self.words.count - 1, index + _LONGEST) and self.tokens[end].is_capital:
            end += 1
        return end > index and self.tokens[end].lower == "'s"

    def _is_day(self, token: Token) -> bool:
        """Whether a capital is a day or a month, and begins no name: *On* **Sunday** *Harbour Minister Tal spoke*."""
        return token.is_capital and token.lower in self.words.vocabulary.calendar

    def _is_noun_by_article(self, index: int) -> bool:
        """Whether what could be a verb is a noun for the article before it: *the report author*."""
        if index == 0 or not self.words.has_determiner(index - 1):
            return False
        return not self.tokens[index].lower.endswith(self.verb_endings)

    def _is_noun_by_name(self, index: int) -> bool:
        """Whether a base form is a noun for the singular before it: *the Tal* **campaign** *manager*.

        A plural, or two names, would be the subject of a verb: *Roe and Moe* **urge** *voters to stay*.
        """
        word, before = self.tokens[index].lower, self.tokens[index - 1] if index else None
        if before is None or lemma_of(word, "en") != word or not before.is_word:
            return False
        if before.lower in self.words.lexicon.verbs:
            return before.lower.endswith(("said", "ed"))
        if self.words.is_function(before) or before.lower.endswith(("s", "ly")) or before.lower in _COLLECTIVE:
            return False
        joined = index > 1 and self.tokens[index - 2].lower == "and"
        return not joined and lemma_of(before.lower, "en").lower() == before.lower

    def _has_subject(self, index: int) -> bool:
        """Whether a word is a verb by its ending or its auxiliary: *Roe* **admires** *President Tal*."""
        token = self.tokens[index]
        if token.is_capital or not index:
            return False
        denied = self.tokens[index - 1].lower in _NOT and index > 1
        if self.tokens[index - 1 - denied].lower in self.helpers:
            return True  # *did not* **award** *delegates*
        if (
            not token.lower.endswith("s")
            or token.lower.endswith(_NO_PLURAL)
            or lemma_of(token.lower, "en") == token.lower
        ):
            return False
        return not (token.lower in self.plurals or token.lower in self.words.vocabulary.groups)

    def _is_irregular(self, index: int) -> bool:
        """Whether a verb of no ending stands before its object: **met** *officers*, **include** *voters*."""
        token = self.tokens[index]
        if token.is_capital:
            return False
        infinite = token.lower in self.infinitives and self.words.is_one_of(index - 1, _TO)
        return infinite or token.lower in self.pasts or token.lower in self.base_verbs

    def _complement(self, index: int) -> int | None:
        """End of the complement that begins at *index*, or None."""
        at = self._after_determiners(index + 1)
        if at >= self.words.count or not self.tokens[at].is_word:
            return None
        token = self.tokens[at]
        if self._is_day(token):
            return None  # *the nominee* | *for the Nov. 8 election*
        if token.is_capital:
            end = self._known_end(at, self.words.names(at))
            if not self._is_portfolio(index):
                return end
            return self.words.names(end + 1) if self.words.joins_capitals(end) else after_fields(self.words, end)
        if self.words.is_function(token) or token.lower.endswith("ing") or token.lower in self.durations:
            return None
        limit = min(self.words.count - 1, at + _LONGEST)
        while at < limit and self._premodifies(at) and self._can_be_noun(at + 1) and not self._is_named(at + 1):
            at += 1
        return at + 1

    def _known_end(self, first: int, last: int) -> int:
        """Where an institution ends before a name, by the word lists or its last word: *Tal Watch* | *Ada Tal*."""
        for words in self.words.vocabulary.institutions.get(self.tokens[first].text, ()):
            end = first + len(words)
            if first + 1 < end < last - 1 and tuple(token.text for token in self.tokens[first:end]) == words:
                return end
        tails = self.words.vocabulary.suffixes
        for end in range(first + 2, last - 1):
            tail = self.tokens[end - 1].text in tails and not self._goes_on(end)
            if tail and all(self.tokens[at].is_capital for at in range(first, last)):
                return end
        return last

    def _goes_on(self, index: int) -> bool:
        """Whether a word with a capital belongs to the institution before it: *Tal International* **School**."""
        word = self.tokens[index]
        return word.text in self.words.vocabulary.suffixes or word.lower in self.words.vocabulary.nouns

    def _is_named(self, index: int) -> bool:
        """Whether a person's name begins at *index*: *the secretary of state* | *Ada Tal*."""
        return self.tokens[index].text in self.words.vocabulary.first_names

    def _is_portfolio(self, index: int) -> bool:
        """Whether a complement belongs to a head with a capital: *Ministry | of Ports and Fisheries*."""
        return index > 0 and self.tokens[index - 1].is_capital

    def _after_determiners(self, index: int) -> int:
        limit = min(self.words.count, index + _LONGEST)
        while index < limit and self.words.has_determiner(index):
            index += 1
        return index

    def _can_be_noun(self, index: int) -> bool:
        token = self.tokens[index]
        if not token.is_word or self.words.is_function(token) or self.words.is_verb(token):
            return False
        return not token.lower.endswith("ly")
