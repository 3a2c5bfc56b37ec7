"""What leads in a clause and is no claim: *In May,* **the port burnt**, *while they slept,* **the guards left**."""

from __future__ import annotations

from summarizer.engines.offline.disputes.figures import dates_of
from summarizer.engines.offline.disputes.inserted import Inserted
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.relatives_french import QUE
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import finite_words, gerund_endings
from summarizer.lexicon import either, without

__all__ = ["Leading"]

_CURRENCIES = frozenset("€$£")
_LONG_LEAD = 22  # likewise where they begin with a preposition, a gerund or a participle: *Au bout de plusieurs mois,*
_LEADS = 3  # of them before one clause: *En mai, dans le port,*
_LEAD = 4  # tokens before a comma that say when, and not what: *Mercredi,*
_ASIDE = 3  # tokens of adverbs before *que*
_ADVERBIAL = frozenset(
    {
        "en", "par", "outre", "effet", "ailleurs", "revanche", "parallèle", "particulier", "aussi", "toutefois",
        "cependant", "pourtant", "enfin", "déjà", "certes", "donc", "surtout",
    }
)  # fmt: skip
_CONCEDING = frozenset({"bien", "encore", "quoi"})
_IT_IS, _IS, _TAKEN_UP = (
    frozenset({"c'"}),
    frozenset({"est", "était"}),
    frozenset({"ce", "cet", "cette", "ces", "cela", "ça", "ainsi"}),
)
_CLEFT = 6  # tokens between *c'est* and the *que* it leads to
_WEIGHING = frozenset(
    {"même", "seulement", "surtout", "uniquement", "pas", "jamais", "even", "only", "not", "never", "also", "just"}
)


class Leading:
    """Moves the clauses of one scene behind the words that lead them in."""

    def __init__(self, scene: Scene, inserted: Inserted) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        self.known, self.inserted, self._finite = disputing(scene.language), inserted, finite_words(scene.language)
        words = scene.vocabulary.words
        self._prepositions = words["prepositions"]
        later = without(scene.vocabulary.words["adverbs"], _WEIGHING)
        self._lead_openers = either(self._prepositions, self.known["leading"], later)
        self._lead_endings = (*gerund_endings(self.language), *self.known["lead_endings"])
        self._auxiliaries, self._participles = words["auxiliaries"], tuple(self.known["participles"])
        self._grouped = either(either(self._auxiliaries, self.known["suffering"]), self.known["negations"])
        self._articles, self._dates = words["articles"], dates_of(self.language)
        self._plurals = words["articles.plural"]

    def verb_of(self, first: int, last: int) -> int:
        """Where the group of a French verb begins without what parts it: *a, de son côté,* **dénoncé**.

        One whose words are together is whole: **a dénoncé**, **n'a pas été accusé**.
        """
        if self.language != "fr" or self.tokens[first].lower not in self._auxiliaries:
            return first
        parted = any(self.tokens[at].lower not in self._grouped for at in range(first + 1, last - 1))
        return last - 1 if parted and self.tokens[last - 1].lower.endswith(self._participles) else first

    def behind(self, first: int, last: int, *, leads: bool) -> int:
        """*first*, moved past words that open a clause, and where *leads* is asked past those that only say when."""
        first = self._after_small(first, last)
        for _ in range(_LEADS if leads else 0):
            after = self._after_small(self._after_comma(first, last), last)
            if after == first:
                break
            first = after
        return first

    def _after_small(self, first: int, last: int) -> int:
        """*first*, moved past marks and words that open a clause and say nothing."""
        while (
            first < last - 1
            and self.tokens[first].text not in _CURRENCIES
            and (not self.tokens[first].text[:1].isalnum() or self.tokens[first].lower in self.known["leads"])
        ):
            first += 1
        return self._after_aside(first, last)

    def _after_aside(self, first: int, last: int) -> int:
        """*first*, moved past French adverbs that come before *que*: **en outre que** *les caves étaient vides*."""
        at = first = self._after_cleft(first, last)
        while self.language == "fr" and at < min(first + _ASIDE, last - 2) and self._is_aside(at):
            at += 1
        return at + 1 if at > first and self.tokens[at].lower in QUE else first

    def _after_cleft(self, first: int, last: int) -> int:
        """*first*, moved past French words that only take up a reason: **c'est pour cette raison qu'** *il a fui*."""
        if self.scene.lower(first) not in _IT_IS or self.scene.lower(first + 1) not in _IS:
            return first
        que = next((at for at in range(first + 2, min(first + _CLEFT, last - 1)) if self.scene.lower(at) in QUE), None)
        if que is None or _TAKEN_UP.isdisjoint(self.scene.lowers[first + 2 : que]):
            return first
        return que + 1

    def _is_aside(self, at: int) -> bool:
        return self.tokens[at].lower in _ADVERBIAL or self.tokens[at].lower.endswith("ment")

    def _after_comma(self, first: int, last: int) -> int:
        """*first*, moved past a few words without a verb that a comma closes."""
        opening = self.tokens[first].lower
        clause = self._leads_clause(first)
        governed = clause or opening in self._lead_openers or opening.endswith(self._lead_endings)
        governed = governed or self._dates_first(first) or self._describes(first)
        for at in range(first, min(first + (_LONG_LEAD if governed else _LEAD), last - 1)):
            if self.tokens[at].text == ",":
                if self.tokens[at + 1].lower in self.known["core_ends"]:
                    return first  # *300 people, among whom …*
                told = any(map(self._finite.__getitem__, self.tokens[at + 1 : last]))
                described = not governed and (self._is_row(first, at) or self.inserted.describes_subject(at, last))
                return at + 1 if told and not described else first
            if (self._finite[self.tokens[at]] and not clause) or self.scene.inside[at] != self.scene.inside[first]:
                break
        return first

    def _is_row(self, first: int, comma: int) -> bool:
        """Whether a comma parts the first two of a row: **les forains,** *les gardes …*, **farmers,** *guards …*."""
        if self.tokens[first].lower in self._plurals:
            return self.tokens[comma + 1].lower == self.tokens[first].lower
        return self.language == "en" and comma == first + 1 and all(map(self._is_bare_plural, (first, comma + 1)))

    def _is_bare_plural(self, at: int) -> bool:
        lower = self.scene.lower(at)
        return lower.endswith("s") and not lower.endswith("ss") and lower not in self.scene.vocabulary.closed_words

    def _leads_clause(self, first: int) -> bool:
        """Whether a clause begins with one that says when or what for: **while** *they slept, …*, **to** *win, …*."""
        opens = first + (self.scene.lower(first) in self.known["weighing"])
        return self.scene.lower(opens) in self.known["leading_clauses"] or self.subordinates(first)

    def subordinates(self, first: int) -> bool:
        """Whether a French preposition and *que* open a clause: **après que**, **pendant que**, **bien que**."""
        lower = self.scene.lower(first)
        opens = self.language == "fr" and (lower in self._prepositions or lower in _CONCEDING)
        return opens and self.scene.lower(first + 1) in QUE

    def _describes(self, first: int) -> bool:
        """Whether a French noun without an article tells of a source: *selon Roux,* **ami du roi,** *l'or a fui*."""
        token = self.tokens[first]
        bare = token.is_word and not token.is_capital and token.lower not in self.scene.vocabulary.closed_words
        return self.language == "fr" and bare and self.scene.lower(first - 1) == "," and not self._finite[token]

    def _dates_first(self, first: int) -> bool:
        """Whether a clause begins with a day: **Le 3 mai**, **Monday 3 May**."""
        day = first + (self.tokens[first].lower in self._articles)
        return self.scene.lower(day) in self._dates or (day > first and self.scene.lower(day + 1) in self._dates)
