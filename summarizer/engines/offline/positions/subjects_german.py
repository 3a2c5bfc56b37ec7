"""The subject of a German verb, told by where its clause begins and where its finite verb stands."""

from __future__ import annotations

from summarizer.cues import finite_at
from summarizer.engines.offline.reading.clause_ends import is_ordinal_point
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without, word_sets

__all__ = ["GermanSubjects"]

_CLAUSE = 30  # tokens of a clause before its verb
_BEHIND = 5  # tokens between a finite verb and the subject behind it: *sich*, adverbs, a day
_LIKENED = frozenset({"als", "wie"})  # **Anders als** *Roth will Kolb …*, **wie** *Roth will Kolb …*
_OPENERS = 2  # tokens of *nach*, *auch nach*
_CROWD = 6  # tokens of a crowd: *weit mehr als* **3000 Menschen**
_THOUSANDS = frozenset({"tausende", "zehntausende", "hunderttausende", "hunderte", "dutzende"})
_CROWDS = _THOUSANDS | {"menschen", "personen", "leute"}
_NUMBERS = _THOUSANDS | {"tausend", "hundert", "zahlreiche", "mehrere", "viele"}
_TOLD = frozenset({"nach", "laut", "zufolge", "angaben", "schätzungen"})
_ABOUT = frozenset(
    [
        "rund",
        "etwa",
        "über",
        "mehr",
        "weit",
        "als",
        "knapp",
        "fast",
        "gut",
        "circa",
        "mehrere",
        "viele",
        "auch",
        "ungefähr",
    ]
)
_POINTING = frozenset(
    f"{opener}{preposition}"
    for opener in ("da", "dar", "hier")
    for preposition in "gegen für mit auf an zu bei von um".split()
)
"""*Dagegen*, *darauf*, *hiermit*: they open a clause before its verb."""
_NOMINATIVE = frozenset({"der", "die", "das", "ein", "eine"})
_RELATIVES = frozenset({"der", "die", "das", "welche", "welcher", "welches"})
_WEAK_PAST = ("te", "ten")


class GermanSubjects:
    """Subjects of one text's German clauses."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.possible = self.scene.language == "de"
        self.words = self.scene.vocabulary.words
        self.frames = self.words["auxiliaries"]
        self.prepositions = either(self.words["prepositions"], frozenset({"als"}))
        self.adverbs = either(word_sets("de", "arguing")["opening_adverbs"], _POINTING)
        self.goes_on = without(self.scene.quoting["opposing"], frozenset({"doch"}))
        self.subordinating = word_sets("de", "arguing")["telling_clauses"]
        self.pronouns = self.scene.quoting["subjects"]

    def of(self, unit: Unit, at: int) -> Source | None:
        """The subject of the verb at token *at*, where its place leaves no doubt: *Gestern lehnte* **Kolb** *es ab*."""
        if not self.possible or self.scene.inside[at] >= 0:
            return None
        start = self._start(unit, at)
        several = self._neither(unit, start, at)
        if several is not None:
            return several
        finite = self.finite(unit, at, at)
        if finite == at == start and self.scene.lower(at + 1) in self.goes_on and self.scene.lower(at - 1) == ",":
            return self.discourse.joined(finite_at(at), unit)  # *Sie lobt den Plan,* **fordert aber** *Geld*
        if finite == at == start and (turned := self._turned(unit, at)) is not None:
            return turned
        behind = at + 1
        while behind < unit.last and self.tokens[behind].lower in self.frames:
            behind += 1
        closes = behind >= unit.last or not (self.tokens[behind].is_word or self.tokens[behind].text[:1].isdigit())
        if finite == at and closes:
            found = self._of_subordinate(unit, start, at)
            return found or (self._of_relative(unit, start, at) if behind == at + 1 else None)
        if (crowd := self._crowd_before(start, finite)) is not None:
            return crowd
        return self._behind(unit, start, finite) or (self._before(unit, start, finite) if finite < at else None)

    def opens(self, first: int) -> bool:
        """Whether a finite verb stands at token *first*, its subject behind it: *laut Bote* **will** *Kolb das*."""
        return self.possible and is_finite(self.tokens[first], "de")

    def _before(self, unit: Unit, start: int, finite: int) -> Source | None:
        """The subject that opens the clause, right before its auxiliary: **Oroland** *hatte der Union gedroht*."""
        found = self.discourse.before(finite_at(finite), unit, unit.first)
        return found if found is not None and found.last == finite and found.first <= start + 1 else None

    def finite(self, unit: Unit, at: int, first: int) -> int:
        """The auxiliary before the German verb at token *at*; *first* where there is none, or no German."""
        if not self.possible or _is_weak_past(self.scene.lower(at)):
            return first
        return next((to for to in range(self._start(unit, at), at) if self.tokens[to].lower in self.frames), first)

    def _neither(self, unit: Unit, start: int, at: int) -> Source | None:
        """All who *weder … noch* names before the verb: **weder A, noch B oder C** *erkennt es an*."""
        floor = max(unit.first, start - _CLAUSE)
        first = next((to for to in range(floor, at) if self.scene.lower(to) == "weder"), None)
        if first is None or first > start:
            return None
        mentions = [m for m in self.discourse.by_unit.get(unit.number, ()) if first < m.first and m.last <= at]
        free = [mention for mention in mentions if not self.discourse.subjects.dependence.governed(mention)]
        if not free:
            return None
        return Source(tuple(dict.fromkeys(mention.actor for mention in free)), first + 1, free[-1].last)

    def _start(self, unit: Unit, at: int) -> int:
        """Where the clause of token *at* begins: behind the last mark before it."""
        start = at
        while start > max(unit.first, at - _CLAUSE):
            if self.tokens[start - 1].text in ",;:–—" or (
                self.tokens[start - 1].text == "." and not is_ordinal_point(self.scene, start - 1)
            ):
                break
            start -= 1
        return start

    def _turned(self, unit: Unit, at: int) -> Source | None:
        """Who stands between a verb behind a comma and its object: *wie es heißt, lobt* **Kolb** *den Plan*."""
        found = self.discourse.after(finite_at(at), unit) if self.scene.lower(at - 1) == "," else None
        if found is None or found.first - at > _OPENERS:
            return None
        objects = either(self.words["articles"], self.words["determiners"])
        return found if self.scene.lower(found.last) in objects else None

    def _of_subordinate(self, unit: Unit, start: int, at: int) -> Source | None:
        """Who stands right behind the word that opens a clause: *sagte, dass* **Kolb** *den Plan* **ablehnt**."""
        if self.scene.lower(start) not in self.subordinating:
            return None
        if self.scene.lower(start + 1) in self.pronouns:
            return self.discourse.pronoun(start + 1)
        first = start + 1 + (self.scene.lower(start + 1) in _NOMINATIVE)
        named = (m for m in self.discourse.by_unit.get(unit.number, ()) if m.first in {start + 1, first})
        found = next(named, None)
        return Source((found.actor,), found.first, found.last) if found and found.last < at else None

    def _of_relative(self, unit: Unit, start: int, at: int) -> Source | None:
        """Whom a relative clause tells of: *zu Oroland,* **das** *die Mission ablehnt*."""
        if self.scene.lower(start) not in _RELATIVES or self.scene.lower(start - 1) != ",":
            return None
        if self.scene.lower(at - 1) == "zu" or self.scene.has_one_of(self.pronouns, start, at):
            return None  # *die Forderung,* **die Bank** *zu meiden*; *Fragen,* **die sie** *ablehnt*
        others = (m for m in self.discourse.by_unit.get(unit.number, ()) if start < m.first and m.last <= at)
        if any(not self.discourse.subjects.dependence.governed(mention) for mention in others):
            return None
        return self.discourse.subjects.touching(start - 2, unit)

    def _behind(self, unit: Unit, start: int, finite: int) -> Source | None:
        """The subject right behind a finite verb whose clause something else opens: **Trotz Kritik** *will Kolb …*."""
        small = self.scene.lower(start) in self.scene.vocabulary.function_words
        opened = self.scene.has_one_of(self.prepositions, start, min(finite, start + (_OPENERS if small else 1)))
        named = any(start <= m.first < finite for m in self.discourse.by_unit.get(unit.number, ()))
        adverb = self.scene.lower(start) in self.adverbs and not named
        compared = self.scene.has_one_of(_LIKENED, start, min(start + 2, finite))
        if finite == start or not (opened or adverb or compared) or self._is_parted(start, finite):
            return None
        if self._has_unknown_behind(finite + 1, unit):
            return Source((), 0, 0)
        found = self.discourse.after(finite_at(finite), unit)
        if found is not None and found.first - finite <= _BEHIND and not self._is_parted(finite + 1, found.first):
            return found
        crowd = self._crowd_behind(unit, finite)
        if crowd is not None and self.scene.has_one_of(_TOLD, start, crowd.first):
            return None  # *Laut SPD haben* **90 Menschen** *gestreikt*
        return crowd or (Source((), 0, 0) if self._is_placed(unit, start, finite) else None)

    def _is_placed(self, unit: Unit, start: int, finite: int) -> bool:
        """Whether a preposition opens a clause of one name before its verb: **In Berlin** *demonstrierten 90 Leute*."""
        named = any(m.first <= start + 1 and m.last == finite for m in self.discourse.by_unit.get(unit.number, ()))
        placed = without(self.prepositions, self.scene.vocabulary.name_particles)  # **Zu Brandt** *hatte es abgelehnt*
        return named and self.scene.lower(start) in placed

    def _crowd_before(self, start: int, finite: int) -> Source | None:
        """A crowd that opens a clause before its verb: **Rund 3000 Menschen** *demonstrierten*, **Tausende** *…*."""
        if not start < finite <= start + _CROWD or self.scene.lower(finite - 1) not in _CROWDS:
            return None
        first = self._counted(finite - 1, start)
        small = all(self.tokens[at].lower in _ABOUT for at in range(start, first))
        return self.discourse.strangers.crowd(first, finite) if small and self._counts(first) else None

    def _crowd_behind(self, unit: Unit, finite: int) -> Source | None:
        """A crowd behind its verb, a time or a place before it: *In Tarn demonstrierten am Montag* **Tausende**."""
        for at in range(finite + 1, min(unit.last, finite + _BEHIND + _CROWD)):
            if not (self.tokens[at].is_word or self.tokens[at].text.isdigit()):
                return None
            if self.tokens[at].lower in _CROWDS:
                first = self._counted(at, finite + 1)
                goes_on = self.scene.lower(at) in _THOUSANDS and self.scene.lower(at + 1) in _CROWDS
                last = at + 1 + goes_on
                return self.discourse.strangers.crowd(first, last) if self._counts(first) else None
        return None

    def _counted(self, at: int, floor: int) -> int:
        """Where the number begins of the crowd at token *at*: **3000** *Menschen*, **Tausende** *Menschen*."""
        before = at > floor and (self.tokens[at - 1].text[:1].isdigit() or self.tokens[at - 1].lower in _NUMBERS)
        return at - before

    def _counts(self, at: int) -> bool:
        return self.tokens[at].text[:1].isdigit() or self.tokens[at].lower in _NUMBERS

    def _has_unknown_behind(self, at: int, unit: Unit) -> bool:
        """Whether a noun that is nobody's is the subject behind a verb: *dann hat* **das Land** *Val gebeten*."""
        nominative = at + 2 < unit.last and self.scene.lower(at) in _NOMINATIVE and self.tokens[at + 1].is_capital
        if not nominative or not self.tokens[at + 2].is_word or self.tokens[at + 2].is_capital:
            return False
        opens = self.scene.lower(at + 2) in self.words["articles"]
        known = any(mention.first in {at, at + 1} for mention in self.discourse.by_unit.get(unit.number, ()))
        return opens and not known

    def _is_parted(self, first: int, last: int) -> bool:
        return any(not token.is_word and not token.text.isdigit() for token in self.tokens[first:last])


def _is_weak_past(word: str) -> bool:
    """Whether a word is a past tense in -te, to which no auxiliary belongs: **forderte**, but not *gebeten*."""
    ending = next((ending for ending in _WEAK_PAST if word.endswith(ending)), "")
    lemma = lemma_of(word, "de") if ending else word
    return lemma != word and lemma.startswith(word.removesuffix(ending))
