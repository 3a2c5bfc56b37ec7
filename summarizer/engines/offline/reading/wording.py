"""What can be told of one word, or of a run of capitals, before phrases are built of them."""

from __future__ import annotations

from summarizer.engines.offline.reading.declension_german import declines
from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without
from summarizer.tokens import Token

__all__ = ["Wording"]

_LONGEST_NAME = 24  # tokens; longer runs of capitals are headlines and tables
_ZU = frozenset({"zu"})
_BEHIND_CO = frozenset({"KG", "KGaA", "OHG"})
_REGISTERED = frozenset({"e.V.", "i.L.", "e.G."})
_APOSTROPHES = frozenset("'’")


class Wording:
    """The words of one text. Indices are of tokens, ranges half-open.

    `decorated`: words whose capital is the headline's and not their own, as far as the article tells.
    """

    def __init__(self, scene: Scene, decorated: frozenset[int] = frozenset()) -> None:
        self.scene, self.tokens, self.decorated = scene, scene.tokens, decorated
        self.lexicon, self.vocabulary = scene.lexicon, scene.vocabulary
        self.naming = self.vocabulary.naming
        self.count = len(self.tokens)
        self.closed = self.vocabulary.closed_words
        self.calendar = without(self.vocabulary.calendar, self._people())
        self.second_particles = frozenset(second for _, second in self.vocabulary.particle_pairs)
        self.joining = either(self.vocabulary.name_particles, self.second_particles, self.naming["name_links"])
        words = self.vocabulary.words
        self.small = either(
            either(words["auxiliaries.be"], words["auxiliaries.have"]),
            either(words["prepositions"], words["relatives"]),
        )
        self.determiners = either(self.vocabulary.words["determiners"], self.vocabulary.words["articles"])

    def _people(self) -> frozenset[str]:
        """The words of the calendar that stand beside a name as names do: *Ute* **Sommer**, **Julio** *Peña*."""
        calendar = self.vocabulary.calendar
        rows = ((at, at + 1) for at in self.scene.given if at + 1 < self.count and self.tokens[at + 1].is_capital)
        words = {self.tokens[at].lower for row in rows for at in row}
        return calendar & words if words else frozenset()

    def is_one_of(self, index: int, words: frozenset[str]) -> bool:
        """Whether there is a token at *index* and it is one of *words*."""
        return 0 <= index < self.count and self.tokens[index].lower in words

    def has_determiner(self, first: int) -> bool:
        """Whether the phrase that begins at *first* begins with a determiner."""
        return self.tokens[first].lower in self.determiners

    def is_function(self, token: Token) -> bool:
        """Whether a word can't be part of a name or a noun phrase: article, preposition, pronoun, auxiliary."""
        if token.lower in self.closed:
            return True
        return "'" in token.lower and token.lower.partition("'")[0] in self.vocabulary.words["pronouns"]

    def is_plural_genitive(self, index: int) -> bool:
        """Whether an apostrophe ties a plural to a capital: *the Growers' Union*."""
        if self.tokens[index].text not in _APOSTROPHES or not 0 < index < self.count - 1:
            return False
        before, after = self.tokens[index - 1], self.tokens[index + 1]
        tied = (
            before.is_capital and before.lower.endswith("s") and self.scene.ends[index - 1] == self.scene.starts[index]
        )
        return tied and (after.is_capital or self.is_one_of(index + 1, self.naming["name_coordination"]))

    def joins_capitals(self, index: int) -> bool:
        """Whether *and* stands between two words of one name: *Ports and Fisheries*, not *Mali and Ada Tal*."""
        if not 0 < index < self.count - 1 or self.tokens[index].lower not in self.naming["name_coordination"]:
            return False
        if index > 1 and self.tokens[index - 2].text in self.vocabulary.first_names:
            return False
        return self._is_name_part(index - 1) and self._is_name_part(index + 1) and not self._opens_body(index + 1)

    def _opens_body(self, index: int) -> bool:
        """Whether another institution's noun begins a name of its own: *Bank of Mali and* **Bank** *of Norvia*."""
        body = self.tokens[index].lower in self.vocabulary.organizations
        return body and self.is_one_of(index + 1, self.naming["complements"])

    def _is_name_part(self, index: int) -> bool:
        """Whether a capital is no name of its own, but a topic as in *Ports*."""
        token, known = self.tokens[index], self.vocabulary
        if token.text in _APOSTROPHES:
            return self.is_plural_genitive(index)
        if not token.is_capital or self.is_function(token) or token.text.isupper() or token.lower in known.demonyms:
            return False
        return not (token.text in known.first_names or token.lower in known.roles or token.plain in known.countries)

    def is_verb(self, token: Token) -> bool:
        """Whether a lower-case word is known as a verb of speech or stance, and not as a noun of speech."""
        if token.is_capital or token.lower in self.lexicon.nouns:
            return False
        stances = self.vocabulary.stances.get(token.lower, ())
        return token.lower in self.lexicon.verbs or any(not cue.noun for cue in stances)

    def in_name(self, index: int) -> bool:
        """Whether the word at *index* has a capital, or one behind an article: *al-Tal*; and is not of the calendar."""
        token = self.tokens[index]
        return token.is_name and token.lower not in self.calendar and index not in self.decorated

    def names(self, index: int) -> int:
        """End of the run of capitals that begins at *index*, particles and initials inside it included: *A. de Tal*."""
        end, limit = index, min(self.count, index + _LONGEST_NAME)
        if self.is_one_of(index, self.naming["portfolios"]) and self.in_name(index):
            return index + 1
        while end < limit and self.in_name(end):
            end += 1
            if end < limit and self._opens_german_sentence(end):
                break
            begins = end < limit and self.begins_person(end) and not self._is_given_too(index, end)
            if begins or (end < limit and self._ends_in_headline(end)):
                break
            if end + 1 < limit and self._joins(end) and self.in_name(self._after_links(end)):
                if self._ties_on_person(end) or self._ties_on_body(index, end):
                    break
                end = self._after_links(end)
        return self._behind_legal_form(end) if self.scene.language == "de" and end > index else end

    def _opens_german_sentence(self, index: int) -> bool:
        """Whether an article with a capital shows that a mark is missing: *laut Gesetz* **Die** *Stadt klagt*."""
        articles = self.vocabulary.words["articles"]
        return self.scene.language == "de" and self.tokens[index].is_capital and self.tokens[index].lower in articles

    def _behind_legal_form(self, end: int) -> int:
        """Token behind a German legal form that points cut: *Tal GmbH & Co* **. KG**, *Tal* **e. V.**; else *end*."""
        ahead = [token.text for token in self.tokens[end : end + 4]]
        if self.tokens[end - 1].text == "Co" and ahead[:1] == ["."] and ahead[1:2] and ahead[1] in _BEHIND_CO:
            return end + 2
        if "".join(ahead) in _REGISTERED:
            return end + 4
        return end + 1 + (ahead[1:2] == ["."]) if ahead[:1] == ["e.V"] else end

    def _ends_in_headline(self, index: int) -> bool:
        """Whether a small word of an English headline has a capital and ends a name: *Ada Tal* | **Is** *Right*."""
        if self.scene.language != "en" or not self.scene.units[self.scene.unit_of[index]].title:
            return False
        return self.tokens[index].lower in self.small and not self._joins(index)

    def begins_person(self, index: int) -> bool:
        """Whether a given name follows that belongs to another name than the capitals before it: *Santé | Ada Tal*.

        Without a surname behind it the given name is one itself: *Ada Martin*.
        """
        before, given = self.tokens[index - 1].text, self.vocabulary.first_names
        if self.tokens[index].text not in given or before in given or index + 1 >= self.count:
            return False
        if before.endswith(".") or len(before) == 1 or self.tokens[index - 1].lower in self.vocabulary.particles:
            return False
        return self.in_name(index + 1) or self._joins(index + 1)

    def _ties_on_person(self, index: int) -> bool:
        """Whether *de* ties a person to a French capital that is none: *Ceux* | **de** *Ada Tal*, not *Luc de Tal*."""
        given = self._after_links(index)
        if self.scene.language != "fr" or self.tokens[given].text not in self.vocabulary.first_names:
            return False
        named = given + 1 < self.count and (self.in_name(given + 1) or self._joins(given + 1))
        return named and self.tokens[index - 1].text not in self.vocabulary.first_names

    def _ties_on_body(self, first: int, index: int) -> bool:
        """Whether *de* ties a person to whom they work for: *Ada Tal* | **de** *RTX*, **de l'** *Observatoire*."""
        body, known = self.tokens[self._after_links(index)], self.vocabulary
        if self.scene.language != "fr" or self.tokens[first].text not in known.first_names or index - first < 2:
            return False
        letters = len(body.text) > 1 and body.text.isupper() and not self.tokens[first].text.isupper()
        return letters or body.lower in known.organizations

    def _is_given_too(self, first: int, given: int) -> bool:
        """Whether a word of no dictionary opens a name before a given one: **Merwa** *Ada Tal*, not *Telor Ada*."""
        word = self.tokens[first]
        if given != first + 1 or word.text.isupper() or not word.text.isalpha() or self.scene.language == "de":
            return False
        if (
            given + 1 >= self.count
            or not self.in_name(given + 1)
            or (first and self.is_function(self.tokens[first - 1]))
        ):
            return False  # *l'évêque de* **Valmer** | *Ada Tal*
        known = self.vocabulary
        listed = word.plain in known.countries or word.plain in known.capitals or word.lower in known.demonyms
        body = word.text in known.agencies or word.lower in known.roles or word.lower in known.organizations
        return not (listed or body or is_known(word.lower, self.scene.language))

    def is_particle(self, index: int) -> bool:
        """Whether the word at *index* is a particle, or the second word of one: *Ada von* **der** *Tal*."""
        if not 0 <= index < self.count:
            return False
        if self.tokens[index].lower in self.naming["estate_particles"]:
            return self._leads_to_estate(index)
        if self.tokens[index].lower in self.vocabulary.particles:
            return True
        if not index or self.tokens[index].lower not in self.second_particles:
            return False
        first = self.tokens[index - 1]
        opens = first.is_capital or (index > 1 and self.tokens[index - 2].text in self.vocabulary.first_names)
        return opens and (first.lower, self.tokens[index].lower) in self.vocabulary.particle_pairs

    def _leads_to_estate(self, index: int) -> bool:
        """Whether *zu* is of a surname: *Ada* **zu** *Roval*, *Ada von* **und zu** *Roval*, not *Ada zu Gast*."""
        before, at = self.tokens[index - 1], index
        if self.tokens[index].lower == "und":
            return before.lower == "von" and self.is_one_of(index + 1, _ZU) and index + 2 < self.count
        if before.lower == "und":
            return index > 1 and self.tokens[index - 2].lower == "von"
        if at + 1 >= self.count or not self.tokens[at + 1].is_capital:
            return False
        after = self.tokens[at + 1]
        estate = after.lower.endswith(tuple(self.naming["estate_endings"])) or not declines(after.text)
        return before.text in self.vocabulary.first_names and estate and after.lower not in self.calendar

    def _joins(self, index: int) -> bool:
        """Whether a particle or a link stands there: *Ada* **de** *Tal*, *Roe* **&** *Moe*, *Roe* **et** *Fils*."""
        if self.is_one_of(index, self.naming["coordination"]) and self.is_one_of(index + 1, self.naming["firm_tails"]):
            return self.tokens[index + 1].is_capital
        return self.is_one_of(index, self.joining) and (
            self.is_particle(index) or self.tokens[index].lower in self.naming["name_links"]
        )

    def _after_links(self, index: int) -> int:
        limit = min(self.count - 1, index + _LONGEST_NAME)
        while index < limit and self._joins(index):
            index += 1
        return index
