"""What French object pronouns stand for: *la mairie veut une taxe, le port* **la** *rejette*, *s'* **y** *oppose*."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.reading.relatives_french import QUE, RelativesFrench
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroup
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either, word_sets

__all__ = ["TakenUp"]

_PEOPLE = frozenset({"person", "role", "group"})
_BEFORE = 3  # tokens of a verb group in which its pronoun stands: **l'** *avait toujours refusé*
_Y = frozenset({"y"})
_KEPT = 3  # issues among which a pronoun finds what it stands for
_SUBJECT = 8  # tokens of a sentence's subject
_MALE = frozenset({"le", "un", "ce", "cet", "son", "leur", "notre", "au", "du", "aucun"})
_FEMALE = frozenset({"la", "une", "cette", "sa", "leur", "notre", "toute", "aucune"})
_MANY = frozenset({"les", "des", "ces", "ses", "leurs", "nos", "aux", "plusieurs"})
_TYING, _OPENING = frozenset({"au", "du", "aux", "des"}), frozenset({"de", "d'", "à"})
_QUOI, _PRONOUN = frozenset({"quoi"}), 3  # tokens of a relative pronoun: **ce à quoi**
_ONE = frozenset({"l'", *_MALE, *_FEMALE})
_FITTING = {
    "le": frozenset({"l'"}) | _MALE,
    "la": frozenset({"l'"}) | _FEMALE,
    "les": _MANY,
    "l'": _ONE,
    "y": _ONE | _MANY,
}


class TakenUp:
    """What the object pronouns of one French text stand for, asked for in the order of the text."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.possible = discourse.scene.language == "fr"
        words = self.scene.vocabulary.words
        self.nominal, self.auxiliaries = either(words["articles"], words["determiners"]), words["auxiliaries"]
        self.prepositions, self.relatives = words["prepositions"], either(words["relatives"], _QUOI)
        self.people = word_sets(self.scene.language, "senses")["of_people"] if self.possible else frozenset[str]()
        self.clauses, self.topics = RelativesFrench(self.scene), Topics(self.scene)
        self.issues: list[tuple[int, int]] = []

    def note(self, stand: Stand) -> None:
        """Keep the tokens of an issue, which later pronouns may take up."""
        begin, end = stand.about or (stand.begin, stand.end)
        if self.possible and begin < end:
            self.issues = sorted({*self.issues[-_KEPT:], (begin, end)})

    def _pronoun(self, cue: StanceCue, group: VerbGroup, at: int) -> int | None:
        """The object pronoun of the verb at token *at*: *les hôteliers* **la** *rejettent*, *s'* **y** *oppose*."""
        if cue.deed and not cue.fixed:
            return None  # *l'* **a démis** *de ses fonctions* is done to somebody
        if cue.fixed:
            return at if self.tokens[at].lower == "y" else None
        wanted = {"le", "la", "les", "l'"} if "object" in cue.takes and not group.reflexive else {"y"}
        for before in range(at - 1, max(0, at - 1 - _BEFORE), -1):
            lower = self.tokens[before].lower
            if lower in wanted:
                tied = before + 1 == at or lower == "y" or self.scene.lower(before + 1) in self.auxiliaries
                return before if tied else None
            if lower not in self.auxiliaries and before < group.first:
                break
        return None

    def topic(self, cue: StanceCue, group: VerbGroup, at: int, unit: Unit) -> tuple[int, int] | None:
        """What the object pronoun of the verb at token *at* stands for; None where it has none, or none is sure."""
        pronoun = self._pronoun(cue, group, at) if self.possible and at > 0 else None
        if pronoun is None:
            return self._related(cue, group, unit) if self.possible and not cue.fixed else None
        found = self._antecedent(pronoun, unit, thing=False)
        return found if found is None or not self._may_be_somebody(cue, found[0], pronoun) else None

    def related(self, stand: Stand) -> Stand:
        """*stand* on what stands before its relative pronoun, with that and with a subject behind its verb.

        *La loi* **que défend Ada Tal**; *la loi* **à laquelle Tal s'oppose** would say nothing without its pronoun.
        """
        if stand.about is None or stand.about[1] >= stand.first:
            return stand
        pronoun = stand.about[1] + (self.scene.lower(stand.about[1]) == ",")
        if self.relatives.isdisjoint(self.scene.lowers[pronoun : min(stand.first, pronoun + _PRONOUN)]):
            return stand
        if stand.source.first > stand.first:
            end = max(stand.end, stand.source.last)
            return replace(stand, first=pronoun, begin=max(stand.begin, end), end=end)
        return stand if self.scene.lower(pronoun) in QUE else replace(stand, first=pronoun)

    def _related(self, cue: StanceCue, group: VerbGroup, unit: Unit) -> tuple[int, int] | None:
        """What a relative pronoun before the verb stands for: **le pont** *auquel il tient*, **…** *, ce qu'il nie*.

        *Ce que* takes up the issue right before its comma.
        """
        if "object" in cue.takes and not group.reflexive:
            near = range(group.first - 1, max(unit.first, group.first - _SUBJECT), -1)
            que = next((at for at in near if self.tokens[at].lower in QUE or not self.tokens[at].is_word), unit.first)
            ce = que - 1 if self.tokens[que].lower in QUE else -1
        else:
            place = self.clauses.governing(cue.connectors, group.first, unit.first)
            if place is None:
                return None
            if self.scene.lower(place - 1) != "ce":
                return self.topics.described(unit, place)
            ce = place - 1
        if ce <= unit.first or self.scene.lower(ce) != "ce" or self.scene.lower(ce - 1) != ",":
            return None
        return next((found for found in reversed(self.issues) if found[1] == ce - 1), None)

    def told(self, stand: Stand, unit: Unit) -> Stand | None:
        """*stand* with what the pronoun of its infinitive stands for: *refuse de* **la voter** is about that law.

        None where nothing tells what it is, and the infinitive is all that is told.
        """
        at = stand.begin + (self.scene.lower(stand.begin) in _OPENING)
        at -= self.scene.lower(at - 1) in _FITTING and is_french_infinitive(self.scene.lower(at))
        if self.possible and not self.issues and self._is_empty(stand):
            return None  # **y** *est favorable*: to what, nobody tells
        if not self.possible or stand.about or at + 1 >= stand.end or self.tokens[at].lower not in _FITTING:
            return stand
        if not is_french_infinitive(self.tokens[at + 1].lower):
            return stand
        refers = self.tokens[at].lower != "y" and self.tokens[at + 1].lower != "faire"
        found = self._antecedent(at, unit, thing=True) if refers else None
        if found is None and refers:
            somebody = self._somebody(at, unit, stand) if self.tokens[at + 1].lower in self.people else None
            found = somebody or self._object(at, unit)
        if found is not None:
            return replace(stand, about=found, deed=self.tokens[at + 1].text)
        more = any(self.tokens[word].lower in self.nominal for word in range(at + 2, stand.end))
        return stand if more else None

    def _is_empty(self, stand: Stand) -> bool:
        """Whether a stand has nothing but *y* for its issue."""
        bare = (stand.about is None or stand.about[0] == stand.first) and stand.begin >= stand.end
        return bare and self.scene.has_one_of(_Y, stand.first, stand.end)

    def _antecedent(self, pronoun: int, unit: Unit, *, thing: bool) -> tuple[int, int] | None:
        """The last issue that the pronoun may take up, else the thing that a sentence is about."""
        for begin, end in reversed(self.issues):
            near = end <= pronoun and self.scene.unit_of[begin] >= unit.number - 1
            found = self._fitting(begin, end, self.tokens[pronoun].lower, thing=thing) if near else None
            if found is not None:
                return found
        units = (self.scene.units[number] for number in (unit.number, unit.number - 1) if number >= 0)
        subjects = (self._subject(before, pronoun) for before in units)
        return next((found for found in subjects if found is not None), None)

    def _somebody(self, pronoun: int, unit: Unit, stand: Stand) -> tuple[int, int] | None:
        """Who was named last, and does not act: *les otages sont loin; le roi veut* **les** *libérer*."""
        fitting = _FITTING[self.tokens[pronoun].lower]
        for number in (unit.number, unit.number - 1):
            for mention in reversed(self.discourse.by_unit.get(number, ())):
                known = mention.last <= pronoun and mention.actor not in stand.source.players
                if known and mention.kind in _PEOPLE and self.tokens[mention.first].lower in fitting:
                    return mention.first, mention.last
        return None

    def _object(self, pronoun: int, unit: Unit) -> tuple[int, int] | None:
        """The last object of the sentence that fits: *a reçu* **la lettre** *et veut* **la** *publier*."""
        fitting = _FITTING[self.tokens[pronoun].lower] & self.nominal
        for at in range(pronoun - 2, unit.first, -1):
            plain = self.tokens[at].lower in fitting and self.tokens[at - 1].lower not in self.prepositions
            tied = self.tokens[at].lower in _TYING and not is_finite_at(self.tokens, at - 1, "fr")
            if plain and not tied and self._names(at, pronoun):
                return at, at + 2
        return None

    def _names(self, at: int, pronoun: int) -> bool:
        """Whether a noun follows the determiner at token *at*, not *ce* **qui**: of somebody only for some verbs."""
        noun = self.tokens[at + 1]
        somebody = noun.lower in self.scene.vocabulary.nouns and self.tokens[pronoun + 1].lower not in self.people
        return noun.text.islower() and not (somebody or noun.lower in self.relatives)

    def _fitting(self, begin: int, end: int, pronoun: str, *, thing: bool) -> tuple[int, int] | None:
        """The issue between two tokens, or the object of its infinitive, if it has the pronoun's gender and number."""
        fitting = _FITTING[pronoun]
        if self.tokens[begin].lower in fitting or self.scene.lower(begin - 1) in fitting & _TYING:
            return begin, end
        if not is_french_infinitive(self.tokens[begin].lower):
            return None
        if pronoun == "y" or (pronoun == "le" and not thing):
            return begin, end
        return (begin + 1, end) if begin + 2 < end and self.tokens[begin + 1].lower in fitting else None

    def _subject(self, unit: Unit, upto: int) -> tuple[int, int] | None:
        """The thing with which *unit* begins, up to its verb: **le projet de tunnel** *divise la vallée*."""
        first, fitting = unit.first, _FITTING[self.tokens[upto].lower]
        if first >= upto or self.tokens[first].lower not in fitting or self.tokens[first].lower not in self.nominal:
            return None
        if any(first <= mention.first <= first + 1 for mention in self.discourse.by_unit.get(unit.number, ())):
            return None
        for at in range(first + 2, min(unit.last, upto, first + _SUBJECT)):
            if is_finite_at(self.tokens, at, "fr") and self.tokens[at - 1].lower not in self.nominal:
                return first, at
            if not self.tokens[at].is_word:
                return None
        return None

    def _may_be_somebody(self, cue: StanceCue, begin: int, pronoun: int) -> bool:
        """Whether the verb may be about a person, and one is named behind token *begin*."""
        if self.tokens[pronoun].lower == "y" or cue.lemma not in self.people:
            return False
        units = range(self.scene.unit_of[begin], self.scene.unit_of[pronoun] + 1)
        named = (mention for number in units for mention in self.discourse.by_unit.get(number, ()))
        return any(mention.kind in {"person", "role"} and mention.last < pronoun - 1 for mention in named)
