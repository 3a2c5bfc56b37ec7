"""Verbs of speech by which nobody says anything: **rien** *n'indique que …*, **il faut** *dire que …*, **sans** *dire*.

What follows them is denied, left unsaid, or the article's own word; handed over, it would lose its negation.
"""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.clefts import is_cleft_away
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.lexicon import either, without

__all__ = ["Unsaid"]

_REACH = 12  # tokens between a verb of speech and the word that tells that nobody says so
_NE = frozenset({"ne", "n'"})
_LINKS = frozenset({"de", "d'", "à", "to", "bien", "aussi"})
"""Words between what governs an infinitive and the infinitive."""
_GERMAN, _ENGLISH = "de", "en"
_SHARES = frozenset({"%", "percent", "prozent", "cent"})
_ROUNDED = 4  # tokens before a share: **près de** *60 %*
_CASES = {"en": frozenset({"if", "whether"}), "fr": frozenset({"si", "s'"}), "de": frozenset({"ob"})}
_REAL = frozenset(
    {"as", "even", "only", "même", "comme", "et", "mais", "ou", "que", "qu'"}
)  # **even** *if*, *et* **si**


class Unsaid:
    """Tells the cues of one text by which nobody speaks."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.quoting, self.language = scene, scene.quoting, scene.language
        words, quoting = scene.vocabulary.words, scene.quoting
        self._nobody = quoting["unsaid.nobody"].intersection(scene.lowers)
        borders = either(
            quoting["complementizers"], quoting["linking"], quoting["relatives"], words["conjunctions.subordinating"]
        )
        if scene.language == _GERMAN:
            borders = without(borders, quoting["relatives"])  # a comma stands before a relative clause
        self._cases = _CASES.get(scene.language, frozenset())
        borders = either(borders, self._cases)
        self._borders = without(borders, self._nobody)
        self._governing = either(quoting["unsaid.impersonal"], quoting["unsaid.dummies"])  # *hay* **que** *decir*
        self._behind_dummies = either(quoting["clitics"], quoting["relatives"])  # *ce* **qui** *revient à dire*
        self._of = either(quoting["genitives"], words["articles"])
        self._governing_shares = without(either(words["prepositions"], quoting["contracted"]), quoting["genitives"])
        self._determiners = either(words["articles"], words["determiners"])

    def is_unsaid(self, cue: Cue) -> bool:
        """Whether *cue* tells that nobody says what follows it."""
        if cue.form in {"finite", "compound"}:
            return (
                self._tells_meaning(cue)
                or self.is_put_as_case(cue.first)
                or self._is_to_come(cue)
                or self._is_asked_about(cue)
                or self._is_unreal(cue)
                or self._is_polled(cue)
                or is_cleft_away(self.scene, cue.first, self.scene.units[self.scene.unit_of[cue.first]].first)
                or self._is_impersonal_verb(cue)
                or self._is_noticed(cue)
                or (bool(self._nobody) and self._said_by_nobody(cue))
            )
        withheld = cue.form == "infinitive" and (self._is_withheld(cue) or self._is_impersonal(cue))
        return withheld or self._is_unreal(cue)

    def _clause(self, first: int) -> range:
        """The tokens between the beginning of the clause of a verb and the verb at *first*, as far as they matter."""
        floor = max(self.scene.units[self.scene.unit_of[first]].first, first - _REACH)
        at = first
        while at > floor and not self._is_border(at - 1, first):
            at -= 1
        return range(at, first)

    def _is_border(self, at: int, first: int) -> bool:
        token = self.scene.tokens[at]
        other = self.scene.inside[at] != self.scene.inside[first]
        mark = not token.is_word and not token.text.isdigit()
        return other or mark or (token.lower in self._borders and self.scene.lower(at - 1) not in self._governing)

    def _said_by_nobody(self, cue: Cue) -> bool:
        """Whether the subject is a word for nobody: **rien** *n'indique*, **no one** *said*, *sagte* **niemand**."""
        if self.language == _GERMAN and self.scene.lower(cue.last + 1) in self._nobody:
            return True
        clause = self._clause(cue.first)
        return any(self.scene.lower(at) in self._nobody and self._is_subject(at, clause, cue) for at in clause)

    def _is_subject(self, at: int, clause: range, cue: Cue) -> bool:
        before = self.scene.lower(at - 1)
        if at > clause.start and before in self._determiners:
            return False  # *la* **personne** *arrêtée*, *the* **no** *campaign*
        if self.language == "fr":
            return any(self.scene.lower(place) in _NE for place in range(at + 1, cue.head))
        if self.language == "es" and at > clause.start and self.scene.lower(at) == "ni":
            return False  # *sin nombres* **ni** *fechas*, but **ni** *el alcalde* **ni** *la ministra dijeron*
        if self.language == "es" and self.scene.lower(at + 1) in {"más", "menos"}:
            return False  # **nada más** *llegar*
        if self.language == "en" and at > clause.start:
            governs = before in self.scene.vocabulary.words["prepositions"] or is_finite_at(
                self.scene.tokens, at - 1, "en"
            )
            return before in self.scene.lexicon.verbs or not governs  # not *made* **no** *mistake*
        return self.language != "en" or not self.scene.lower(at + 1).isdigit()  # **No** *10 said*

    def is_put_as_case(self, first: int) -> bool:
        """Whether a verb at token *first* is asked about: *unclear* **whether** *Roe said so*, *ignore* **si** *…*."""
        opener = self._clause(first).start - 1
        if self.scene.lower(opener) not in self._cases or opener <= self.scene.units[self.scene.unit_of[first]].first:
            return False  # **If** *Roe claims that it leaks, Moe will sue*
        before = self.scene.tokens[opener - 1]
        return self.language == _GERMAN or (before.is_word and before.lower not in _REAL)

    def _tells_meaning(self, cue: Cue) -> bool:
        """Whether a verb tells what the marked words before it mean: *« Kerdour »* **signifie** *« … »*."""
        return self.scene.lower(cue.head) in self.quoting["titled.meaning"] and self.scene.inside[cue.first - 1] >= 0

    def _is_to_come(self, cue: Cue) -> bool:
        """Whether French *avant que* tells that it has not been said yet: **avant qu'***elle n'ait dit un mot*.

        Words in marks have been: *« A », a dit X, avant que Y ne dénonce* **« B »**.
        """
        if self.language != "fr" or self.scene.has_marks(cue.last + 1, cue.last + 1 + _REACH):
            return False
        for at in range(cue.first - 1, max(0, cue.first - _REACH), -1):
            if self.scene.lower(at) in self.quoting["complementizers"]:
                return self.scene.lower(at - 1) == "avant"
            if not self.scene.tokens[at].is_word:
                return False
        return False

    def _is_asked_about(self, cue: Cue) -> bool:
        """Whether a question asks what was said, or *ne … que* restricts it: **a-t-il dit que** *le pont ferme ?*"""
        if self.language != "fr" or self.scene.lower(cue.last + 1) not in self.quoting["complementizers"]:
            return False
        only = self.scene.lower(cue.first) in _NE and self.scene.lower(cue.last + 2) in self._determiners
        last = self.scene.units[self.scene.unit_of[cue.first]].last - 1
        asks = self.scene.tokens[last].text == "?" and self.scene.inside[last] < 0
        denied = not self.quoting["negations"].isdisjoint(self.scene.lowers[cue.first : cue.last + 1])
        return asks or (only and not denied and not self.scene.has_clause(cue.last + 2, last))

    def _is_unreal(self, cue: Cue) -> bool:
        """Whether an English verb of duty tells that it has not been said: *Roe* **should** *say that it leaks*."""
        return self.language == _ENGLISH and self.scene.lower(cue.first - 1) in self.quoting["unsaid.unreal"]

    def _is_polled(self, cue: Cue) -> bool:
        """Whether a share of people is the subject, whom a poll has asked: **60 % des** *Valois disent que …*.

        Not where it only belongs to the subject: *l'élu aux* **60 % des** *voix dit que …*.
        """
        near = range(cue.first - 1, max(0, cue.first - _REACH), -1)
        share = next((at for at in near if not self.scene.tokens[at].is_word or self.scene.lowers[at] in _SHARES), 0)
        if self.scene.lowers[share] not in _SHARES or self.scene.lower(share + 1) not in self._of:
            return False
        floor = self.scene.units[self.scene.unit_of[cue.first]].first
        figure = share - 1 - (self.scene.lowers[share] == "cent")
        near = range(figure - 1, figure - 1 - _ROUNDED, -1)
        opens = (at for at in near if at < floor or self._is_border(at, cue.first))
        first = next(opens, figure) + 1
        governed = any(self.scene.lowers[at] in self._governing_shares for at in range(first, figure))
        return first <= figure and not governed and not self.scene.has_marks(cue.last + 1, cue.last + _REACH)

    def _is_impersonal_verb(self, cue: Cue) -> bool:
        """Whether a verb with another sense governs an infinitive impersonally: *il* **convient** *de saluer …*."""
        link = self.scene.lower(cue.last + 1) in self.quoting["infinitive_marks"]
        return link and self.scene.lower(cue.head) in self.quoting["unsaid.impersonal"]

    def _is_noticed(self, cue: Cue) -> bool:
        """Whether French *on* tells what anybody may see, the article itself: **on** *constate que les prix montent*.

        Not where a place tells who that is: **à la mairie** *, on constate que …*.
        """
        at = cue.first - 1
        if cue.lemma not in self.quoting["unsaid.noticing"] or cue.pronoun is not None:
            return False
        while self.scene.lower(at) in self.quoting["clitics"]:
            at -= 1
        floor = self.scene.units[self.scene.unit_of[cue.first]].first
        placed = self.scene.lower(floor) in self.quoting["among"]
        return at >= floor and self.scene.lower(at) in self.quoting["unsaid.one"] and not placed

    def _is_withheld(self, cue: Cue) -> bool:
        """Whether somebody does not say what follows: **sans** *dire*, **refuse** *de dire*, **n'a pas** *voulu dire*.

        Two such words take each other back: *n'a* **pas hésité** *à dire*.
        """
        words = [self.scene.lower(at) for at in self._clause(cue.first)]
        denied = any(word in self.quoting["negations"] or word in self._nobody for word in words)
        withheld = any(self._withholds(word) for word in words)
        return denied != withheld

    def _withholds(self, word: str) -> bool:
        known = self.quoting["unsaid.withholding"]
        return word in known or lemma_of(word, self.language) in known

    def _is_impersonal(self, cue: Cue) -> bool:
        """Whether nobody is the subject of what governs an infinitive: **il faut** *dire*, **it is fair** *to say*."""
        clause = self._clause(cue.first)
        words = [self.scene.lower(at) for at in clause]
        if not self.quoting["unsaid.impersonal"].isdisjoint(words) or not self.quoting["unsaid.one"].isdisjoint(words):
            return True
        while words and words[-1] in _LINKS:
            words.pop()
        if words and words[-1] in self.quoting["unsaid.judging"]:
            return True
        return any(self._is_dummy(at, cue) for at in clause)

    def _is_dummy(self, at: int, cue: Cue) -> bool:
        """Whether *cela* or *ce qui* is the subject of a verb that governs *cue*: **cela** *revient à dire*."""
        if self.scene.lower(at) not in self.quoting["unsaid.dummies"]:
            return False
        following = at + 1 + (self.scene.lower(at + 1) in self._behind_dummies)
        return following < cue.first and is_finite_at(self.scene.tokens, following, self.language)
