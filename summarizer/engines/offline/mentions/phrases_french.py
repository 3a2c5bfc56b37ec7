"""French noun phrases: *un haut responsable syndical du port de Val*."""

from __future__ import annotations

from summarizer.engines.offline.mentions.phrases_romance import RomancePhrases
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.verbs import is_finite, is_french_infinitive
from summarizer.engines.offline.reading.wording import Wording
from summarizer.lexicon import either, without

__all__ = ["CONTRACTED", "FrenchPhrases"]

CONTRACTED = {"du": "Le", "au": "Le", "des": "Les", "aux": "Les"}
"""The articles that prepositions hold, as a name has them."""


_ACRONYM = 7  # letters
_DE = frozenset({"de", "d'"})
_PARTICIPLES = ("é", "ée", "és", "ées", "sent", "sents", "sente", "sentes")
_ADVERB = ("amment", "ement", "emment")  # *le Sénat* **récemment** *élu*
_TO = frozenset({"à", "au", "aux"})
_IN = frozenset({"en"})
_STANDING = frozenset({"au", "en"})
_LONGEST = 14  # tokens of an institution's name
_ARTICLES = frozenset({"la", "l'", "le", "les"})
_OF_THE = frozenset({"du"})
_SOME = frozenset({"des"})
_THEIRS = "nt"  # ends verbs in the plural
_HOLDER = 8  # tokens from a noun of stance to what it is about, behind its holder
_PARALLEL = 5  # tokens from *de la* to what *et* joins to it


class FrenchPhrases(RomancePhrases):
    """What French has of its own: *et de* before capitals, portfolios, endings that verbs share."""

    def __init__(self, words: Wording) -> None:
        super().__init__(words)
        self.fillers = either(words.naming["complement_articles"], without(self.of, frozenset({"d'"})), self.prenominal)
        self.articles = frozenset({"la", "l'"})
        self.plural = tuple(words.naming["plural_endings"])
        self.nouns = either(words.vocabulary.groups, words.vocabulary.roles)
        self.verbal_endings = tuple(words.naming["verbal_endings"])
        self.standings = words.naming["standings"]
        self.lasting, self.describing = words.naming["lasting"], words.naming["describing"]

    def _complement(self, index: int, *, role: bool) -> int | None:
        ends = role and (self._leads_to_person(index) or self._leads_to_issue(index))
        return None if ends else super()._complement(index, role=role)

    def _leads_to_issue(self, index: int) -> bool:
        """Whether *à* leads on from a noun of stance before its holder: *l'opposition du maire* | **à** *la vente*."""
        word = self.tokens[index].lower if index < self.words.count else ""
        if word not in _TO or self.words.is_one_of(index - 1, self.words.naming["aides"]):
            return False
        stances = self.words.vocabulary.stances
        before = (stances.get(token.lower, ()) for token in self.tokens[max(0, index - _HOLDER) : index - 1])
        return any(cue.noun and word in cue.connectors for cues in before for cue in cues)

    def _leads_to_person(self, index: int) -> bool:
        """Whether *à* leads from a function to who is spoken to: *a dit le maire* | **à Ada Tal**, **au préfet**.

        An aide has another's function as a part of the own: *l'adjoint* **au maire**.
        """
        if not self.words.is_one_of(index, _TO) or index + 2 >= self.words.count:
            return False
        at = self._after_fillers(index + 1)
        if at + 1 < self.words.count and self.tokens[at].text in self.words.vocabulary.first_names:
            return self.tokens[at + 1].is_capital
        people = self.words.is_one_of(at, self.words.vocabulary.roles)
        return people and not self.words.is_one_of(index - 1, self.words.naming["aides"])

    def _listed(self, index: int) -> int:
        """End of a known institution's name, also where *du* holds its article: *l'envoyé du* **Cap libre**."""
        article = CONTRACTED.get(self.tokens[index - 1].lower, "")
        for words in self.words.vocabulary.institutions.get(article, ()):
            if tuple(token.text for token in self.tokens[index : index + len(words) - 1]) == words[1:]:
                return index + len(words) - 1
        return super()._listed(index)

    def _can_belong(self, index: int) -> bool:
        """Whether the word at *index* can be a complement's noun: *le maire de* **Val**, not *… de* **vendre**."""
        passing = self.words.is_one_of(index, self.words.naming["passing"])
        if passing and self.words.is_one_of(index - 1, _IN):
            return False  # *le ministre* **en visite** *à Val*
        if self._is_day_of_name(index):
            return True
        return super()._can_belong(index) and not is_french_infinitive(self.tokens[index].text)

    def _is_day_of_name(self, index: int) -> bool:
        """Whether a day belongs to a name, and no date begins: *le Journal du* **Lundi**, not *du lundi 3*."""
        if index >= self.words.count or self.tokens[index].lower not in self.words.vocabulary.calendar:
            return False
        if self.tokens[index].is_capital or index < 2 or not self.tokens[index - 2].is_capital:
            return self.tokens[index].is_capital
        dated = index + 1 < self.words.count and self.tokens[index + 1].text[:1].isdigit()
        return self.words.is_one_of(index - 1, _OF_THE) and not dated

    def left(self, head: int) -> int:
        """Begin of the phrase; *de* opens some before a plural adjective: **de** *nombreux élus*, **d'** *autres*."""
        first = super().left(head)
        return first - (first < head and self._opens_plural(first - 1))

    def _opens_plural(self, index: int) -> bool:
        """Whether *de* at *index* is an article, with neither a noun nor a preposition before it to belong to.

        *Hier,* **de** *nombreux élus ont …*, *que* **d'** *autres ministres*; not *le vote* **de** *nombreux élus*.
        """
        if index < 0 or not self.words.is_one_of(index, _DE):
            return False
        if not self.words.is_one_of(index + 1, self.words.naming["plural_adjectives"]):
            return False
        before = self.tokens[index - 1]
        if not index or not before.is_word or self.tokens[index].is_capital:
            return True
        governing = before.lower in self.words.vocabulary.words["prepositions"]
        return (self.words.is_function(before) and not governing) or is_finite(before, "fr")

    def right(self, head: int, *, role: bool) -> int:
        """End of the phrase; an institution's name may go on with its purpose: *la Ligue* **contre le bruit**."""
        end = self._with_standing(super().right(head, role=role))
        if end == head + 1 and self.tokens[head].lower in self.words.vocabulary.states:
            end = self._with_head(end)
        if role or not self.tokens[head].is_capital:
            return end
        return self._with_fields(self._with_purpose(end, head), head)

    def _with_purpose(self, end: int, head: int) -> int:
        """Where an institution's name ends with its purpose, and what belongs to it: *pour* **la défense du port**."""
        if not self.words.is_one_of(end, self.words.naming["purposes"]) or self.words.is_one_of(end + 1, _SOME):
            return end  # *convoqué au rectorat* | *pour des retards*
        at = self._after_fillers(end + 1)
        if not self._can_belong(at):
            return end
        following: int | None = max(at + 1, self.words.names(at))
        while following is not None and following < head + _LONGEST:
            end = self._adjectives(following)
            coordinated = self.words.is_one_of(end, self.coordination)
            following = None if coordinated else self._complement(end, role=False)
        return end

    def _with_fields(self, end: int, head: int) -> int:
        """Where an institution's name ends that deals with two things: *l'Institut de la mer* **et des rivières**.

        A verb in the plural tells that the second is no part of it: *l'Institut de la mer et des pêcheurs* **ont** *…*.
        """
        if end - head < 2 or not self.words.is_one_of(end, self.coordination) or self.tokens[end - 1].is_capital:
            return end
        opened = self._is_of(end + 1) or (self._has_purpose(head, end) and self.words.is_one_of(end + 1, _ARTICLES))
        at = self._after_fillers(end + 1 + self._is_of(end + 1))
        if not opened or not self._can_belong(at) or self.tokens[at].is_capital:
            return end
        last = self._adjectives(at + 1)
        while (following := self._complement(last, role=False)) is not None and following < head + _LONGEST:
            last = self._adjectives(following)
        several = last < self.words.count and is_finite(self.tokens[last], "fr")
        return end if several and self.tokens[last].lower.endswith(_THEIRS) else last

    def _has_purpose(self, head: int, end: int) -> bool:
        return any(self.words.is_one_of(at, self.words.naming["purposes"]) for at in range(head + 1, end))

    def _with_standing(self, end: int) -> int:
        """End of the phrase with what tells its standing: *le parti* **au pouvoir**, *le gouvernement* **en exil**."""
        standing = self.words.is_one_of(end, _STANDING) and self.words.is_one_of(end + 1, self.standings)
        return end + 2 if standing else end

    def _with_head(self, end: int) -> int:
        """End of a government's noun with whoever leads it: *le régime* **Roa**, but not *le régime* **Mali**."""
        if end >= self.words.count or not self.tokens[end].is_capital or self.words.is_function(self.tokens[end]):
            return end
        name, known = self.words.names(end), self.words.vocabulary
        place = self.tokens[end].plain in known.countries or self.tokens[end].plain in known.capitals
        return end if place or self.tokens[end].text.isupper() else name

    def _is_adjective(self, index: int) -> bool:
        """Whether an adjective stands at *index*: *le Sénat* **fédéral**, not *le Sénat* **afin** *d'éviter …*."""
        word = self.tokens[index].lower
        if word in self.words.naming["no_adjectives"] or word.endswith(_ADVERB):
            return False
        return super()._is_adjective(index) and not self._opens_description(index)

    def _opens_description(self, index: int) -> bool:
        """Whether a participle with words of its own tells where people are: *les élus* **réunis** *à Val*.

        One that has become an adjective does not: *les forces* **armées** *en exercice*.
        """
        word = self.tokens[index].lower
        if word in self.words.naming["reached"]:
            return True  # *le patron de l'usine* **contacté** *a dit*
        if not word.endswith(_PARTICIPLES) or word in self.lasting or self.tokens[index].is_capital:
            return False
        behind = self.tokens[index + 1].lower if index + 1 < self.words.count else ""
        return behind in self.describing or is_french_infinitive(
            behind
        )  # *les élus* **chargés** *de*, **censés** *payer*

    def _coordinated(self, index: int, *, role: bool) -> int | None:
        if self._is_of(index) and self._capital_soon(index + 1):
            return self._complement(index, role=role)
        if self._is_parallel(index):
            return self._complement(index, role=role)
        return index + 1 if self._is_second(index) else None

    def _is_parallel(self, index: int) -> bool:
        """Whether *de la* before and behind *et* tie on two alike: *les élus de la région et* **de la vallée**."""
        if not _PARALLEL <= index < self.words.count - 2:
            return False
        places = (index, *range(index - _PARALLEL, index - 2))
        here, *before = (self._is_of(at) and self.tokens[at + 1].lower in self.articles for at in places)
        return here and any(before) and self.tokens[index + 2].lower not in self.words.vocabulary.nouns

    def _is_second(self, index: int) -> bool:
        """Whether a second plural belongs to one article with a first: *des examens et* **concours**."""
        if not (2 < index < self.words.count) or self.tokens[index - 3].lower not in {"des", "les"}:
            return False
        first, token = self.tokens[index - 2], self.tokens[index]
        plural = all(word.lower.endswith(self.plural) and not word.is_capital for word in (first, token))
        known = self.words.is_function(token) or token.lower in self.nouns
        return plural and token.is_word and not known and not is_finite(token, "fr")

    def _goes_on_with_capital(self, index: int) -> bool:
        """Whether capitals make one name: *Santé Publique*, but neither *Santé | Ada Tal* nor *ONG | Phare*."""
        before = self.tokens[index - 1]
        if self._is_party(index):
            return True
        if self.tokens[index].lower in self.title_words:
            return before.is_capital  # *Éducation* **Nationale**
        if not before.is_capital or before.text.isupper() or before.lower in self.words.naming["portfolios"]:
            return False
        return self.tokens[index].text not in self.words.vocabulary.first_names

    def _may_begin_name(self, index: int) -> bool:
        return super()._may_begin_name(index) and not self._is_party(index)

    def _is_party(self, index: int) -> bool:
        """Whether an acronym tells whose members people are: *les élus* **PS**, *le député* **LR** *Ada Tal*."""
        letters, before = self.tokens[index].text, self.tokens[index - 1]
        people = before.lower in self.nouns and not before.is_capital
        return people and letters.isupper() and letters.isalpha() and 2 <= len(letters) <= _ACRONYM

    def _is_verbal(self, index: int) -> bool:
        """Whether the word at *index* is a finite verb, or a participle, no adjective: *les élus* **menant** *la*."""
        token = self.tokens[index]
        if token.lower.endswith("ant"):
            return lemma_of(token.lower, "fr").endswith(("er", "ir", "re"))
        return token.lower.endswith(self.verbal_endings) and is_finite(token, "fr")
