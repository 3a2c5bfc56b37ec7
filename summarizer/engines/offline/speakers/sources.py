"""The source that a preposition or a noun of saying governs: *selon* **le préfet**, *nach Angaben* **der Polizei**."""

from __future__ import annotations

from dataclasses import replace

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.memory import Memory
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import SourcePhrase, either, without

__all__ = ["GovernedSources"]

_REPORTS = frozenset({"accounts", "documents", "figures", "records", "reports", "sources", "statements", "testimony"})
_GENITIVE = frozenset({"'s", "’s"})
_AGENTS = ("er", "or", "ist", "ian", "man", "ney", "ife", "band", "ent")  # ends of nouns for people
_TAG = 4  # tokens behind a source in which a tag would begin
_OWNED = 8  # tokens of what belongs to a source
_MARKED_NAME = 7  # tokens of a name in marks, these included
_SETTING_OFF = frozenset({",", ".", "", "(", "gegenüber"})
_DATIVE = ("en", "er", "em")
_ACTING_NEAR = 24  # tokens between a subject and the noun of what it says


class GovernedSources:
    """Reads the sources of one text; what is spoken of so far is its `Memory`'s, which holds them and is handed over.

    To hold it too would keep a text that has been read in memory until the garbage collector comes by.
    """

    def __init__(self, memory: Memory) -> None:
        self.scene, self.tokens = memory.scene, memory.tokens
        self.subjects, self.strangers = memory.subjects, memory.strangers
        self._documents = either(_REPORTS, memory.scene.quoting["documents"], memory.scene.quoting["announcing"])

    def of(self, cue: Cue, unit: Unit, memory: Memory) -> Source | None:
        """The source that a preposition governs: *selon* **le préfet**, *selon* **elle**."""
        if self._is_yours(cue, unit):
            return None
        if cue.lemma in self.scene.quoting["resuming"]:
            return self._resumed(cue, unit, memory)
        possessed = self._possessed(cue, unit, memory) if self.scene.language == "de" else None
        if possessed is not None:
            return possessed
        if cue.phrase is not None and cue.phrase.follows:
            if self.scene.lower(cue.first - 1) in memory.pronouns:
                return memory.pronoun(cue.first - 1)  # **ihr** *zufolge*
            return self.subjects.named_just_before(cue, unit) or self._untold_before(cue, unit)
        if cue.phrase is not None and cue.phrase.holds:
            return self._told_by_noun(cue, unit, cue.phrase, memory)
        at = cue.last + 1
        if self.scene.lower(at) in self.scene.quoting["relative_sources"]:
            return self._taken_up(cue, unit)
        if self.scene.lower(at) in memory.pronouns:
            return memory.pronoun(at)
        if self.scene.language == "de" and cue.first == cue.last:
            return self._owned(self._german(cue, unit), cue, unit, memory)
        governed = self._with_owned(self.subjects.governed_by(cue, unit), at, unit)
        return self._with_reports(governed) or (self.strangers.after(at, unit) if cue.strong else None)

    def _resumed(self, cue: Cue, unit: Unit, memory: Memory) -> Source | None:
        """Who spoke before: **Demnach** *ist er alt*. In Spanish who acted last: *Roa vino.* **A su juicio,** *…*.

        There it opens its sentence, and no tag follows: not *A su juicio,* **dijo Roa**.
        """
        if self.scene.language != "es":
            return Source(memory.speaker or memory.subject, 0, 0)
        opens = cue.first == unit.first and self.scene.lower(cue.last + 1) == ","
        told = any(self.scene.cues_between(cue.last + 1, cue.last + _TAG))
        return Source(memory.subject or memory.speaker, 0, 0) if opens and not told else None

    def _german(self, cue: Cue, unit: Unit) -> Source | None:
        """Whoever a German preposition of one word governs: *laut* **Kolb**, *laut* **einer Frau**."""
        at = cue.last + 1
        named = (self.marked(at, unit) if cue.strong else None) or self.subjects.right_behind(at, unit)
        if named is not None or cue.lemma in self.scene.quoting["sources.of_rules"]:
            return named  # not *gemäß* **der Vorschrift**
        return self.strangers.after(at, unit) if cue.strong else self._set_off(cue, unit)

    def _with_owned(self, source: Source | None, at: int, unit: Unit) -> Source | None:
        """*source* with what belongs to it, at token *at*: **the port's website**; somebody of its own speaks instead.

        *According to* **the port's chief engineer**: he does, and not the port.
        """
        if source is None or self.scene.language != "en" or self.scene.lower(source.last) not in _GENITIVE:
            return source
        end = self._end_of_owned(source.last + 1, unit)
        if self.scene.has_one_of(self._documents, source.last, end):
            return replace(source, last=end)
        named = self.subjects.touching(end - 1, unit)
        if named is None and self._is_of_name(source):
            person = self.scene.lower(end - 1).endswith(_AGENTS)  # *according to Roe's* **lawyer**
            return Source(() if person else source.players, source.first, end)
        named = named or self.strangers.after(at, unit)
        players = named.players if named is not None and named.last == end else ()
        return Source(players or source.players, source.first, end)

    def _is_of_name(self, source: Source) -> bool:
        return self.tokens[source.last - 1].is_capital

    def _end_of_owned(self, first: int, unit: Unit) -> int:
        """Token after the noun that begins behind an English genitive, at a mark, a preposition or a verb for sure."""
        stops = either(self.scene.vocabulary.words["prepositions"], self.scene.quoting["certainly_finite"])
        if first < unit.last and self.scene.inside[first] >= 0:
            return self.scene.tokens_of(self.scene.inside[first])[1]  # *the agency's* **“Storm Hunters”**
        near = range(first, min(unit.last, first + _OWNED))
        ends = (at for at in near if not self.tokens[at].is_word or self.scene.lowers[at] in stops)
        return next(ends, first)

    def _owned(self, source: Source | None, cue: Cue, unit: Unit, memory: Memory) -> Source | None:
        """The source of a document of the subject's own: *Kolb bleibt laut* **ihrer Erklärung** *im Amt*."""
        own = self.scene.lower(cue.last + 1) in self.scene.vocabulary.words["determiners.possessive"]
        if source is None or source.players or not own:
            return source
        before = [mention for mention in self.subjects.acting(unit) if mention.last <= cue.first]
        players = (before[0].actor,) if before else memory.speaker or memory.subject
        return Source(players, source.first, source.last)

    def _set_off(self, cue: Cue, unit: Unit) -> Source | None:
        """Whom no list knows behind a German *so* that commas set off: *Der Kai, so* **der Lotse**, *bleibt zu*."""
        at = cue.last + 1
        closing = cue.lemma in self.scene.quoting["closing_sources"] and self.scene.lower(cue.first - 1) == ","
        if closing and at < unit.last and self.tokens[at].is_capital and self.scene.lower(at + 1) in _SETTING_OFF:
            return self.strangers.marked(at, at + 1)
        if not closing or not self.strangers.is_determiner(at):
            return None
        found = self.strangers.after(at, unit)
        return found if found is not None and found.players and self.scene.lower(found.last) in _SETTING_OFF else None

    def _with_reports(self, source: Source | None) -> Source | None:
        """*source* with the English noun of what it tells: *according to* **witness reports**."""
        told = source is not None and self.scene.language == "en" and self.scene.lower(source.last) in self._documents
        return replace(source, last=source.last + 1) if source is not None and told else source

    def _is_yours(self, cue: Cue, unit: Unit) -> bool:
        """Whether a German opinion is that of whoever is asked: *Ist der Plan* **Ihrer** *Meinung nach falsch?*"""
        asked = cue.first > unit.first and self.tokens[cue.first].is_capital
        return asked and self.scene.lower(cue.first) in self.scene.quoting["sources.possessive"]

    def _possessed(self, cue: Cue, unit: Unit, memory: Memory) -> Source | None:
        """Whose a German opinion is, where it is *seine*: who was named before where it opens the sentence.

        **Seinen** *Angaben nach hat die Stadt gezahlt*; within a sentence nothing tells whose it is.
        """
        first = cue.first + (self.scene.lower(cue.first) in self.scene.vocabulary.words["prepositions"])
        if first > cue.last or self.scene.lower(first) not in self.scene.quoting["sources.possessive"]:
            return None
        if cue.first == unit.first:
            return Source(memory.named_by_possessive(first), 0, 0)
        return None if cue.phrase is None or cue.phrase.holds else Source((), 0, 0)

    def _inverted(self, cue: Cue, unit: Unit, memory: Memory) -> Source | None:
        """The subject behind the verb where a source of its own opens: *Nach eigenen Angaben hat* **die Stadt** *…*."""
        if cue.first != unit.first or cue.last + 1 >= unit.last or not is_finite_at(self.tokens, cue.last + 1, "de"):
            return None
        first = cue.last + 2
        if self.scene.lower(first) in self.scene.quoting["pronouns.subject"]:
            return memory.pronoun(first)
        found = self.subjects.right_behind(first, unit)
        found = found or self.subjects.right_behind(first + 1, unit) or self.strangers.after(first, unit)
        return Source(found.players, 0, 0) if found is not None and found.first <= first + 1 else None

    def _taken_up(self, cue: Cue, unit: Unit) -> Source | None:
        """Whoever stands right before a preposition and its relative pronoun: **Marc Lendre** *, pour qui la loi …*."""
        comma = self.scene.lower(cue.first - 1) == ","
        named = self.subjects.touching(cue.first - 1 - comma, unit)
        if named is None and not cue.strong:
            return None
        return Source(named.players if named else (), cue.last + 1, cue.last + 2)  # *un texte,* **selon lequel** *…*

    def _untold_before(self, cue: Cue, unit: Unit) -> Source | None:
        """The noun before a German *zufolge* that names nobody: **ersten Vermutungen** *zufolge*."""
        first = cue.first - 1
        if self.scene.language != "de" or first < unit.first or not self.tokens[first].is_capital:
            return None
        while first > unit.first and self._describes(first - 1):
            first -= 1
        return Source((), first, cue.first)

    def _describes(self, at: int) -> bool:
        """Whether an article or an adjective in the dative stands at token *at*."""
        word = self.scene.lower(at)
        ending = word.endswith(_DATIVE) and self.tokens[at].is_word and not self.tokens[at].is_capital
        return self.strangers.is_determiner(at) or (ending and not is_finite_at(self.tokens, at, "de"))

    def marked(self, at: int, unit: Unit) -> Source | None:
        """The source whose name stands in marks: *laut* **„Tarnauer Bote“**."""
        passage = self.scene.inside[at] if at < len(self.tokens) else -1
        if passage < 0:
            return None
        first, last = self.scene.tokens_of(passage)
        if last - first > _MARKED_NAME:
            return None
        return self.subjects.right_behind(first + 1, unit) or self.strangers.marked(first + 1, last - 1)

    def behind(self, at: int, unit: Unit) -> Source | None:
        """The outlet in marks behind a tag at token *at*: *„…“, schrieb* **„Die Woche“** *in einem Nachruf*."""
        at += self.scene.lower(at) in self.scene.vocabulary.words["articles.definite"]
        if self.scene.language not in {"de", "fr"} or at >= unit.last or self.scene.inside[at] < 0:
            return None  # *said* **"Mad Jack" Roe**
        first, last = self.scene.tokens_of(self.scene.inside[at])
        outlet = self.marked(at, unit) if at == first and not self.scene.has_clause(first, last) else None
        return replace(outlet, first=first, last=last) if outlet is not None else None

    def _told_by_noun(self, cue: Cue, unit: Unit, phrase: SourcePhrase, memory: Memory) -> Source | None:
        """The source of a German noun of saying: *nach Angaben* **der Polizei**, *nach* **Kolbs** *Angaben*.

        Where the noun alone tells who speaks, as in *Polizeiangaben*, it is whoever is called by its first part.
        """
        noun = cue.first + phrase.noun
        if phrase.holds == "object":
            at = cue.last + 1
            if self.scene.lower(at) in without(memory.pronouns, self.scene.quoting["sources.governed"]):
                return memory.pronoun(at)
            outlet = (
                self.marked(at + 1, unit) if self.scene.lower(at) in self.scene.quoting["sources.governed"] else None
            )
            named = outlet or self.subjects.right_behind(at, unit) or self.strangers.after(at, unit)
            unknown = at < unit.last and self.tokens[at].is_capital
            return named or (Source((), at, at + 1) if unknown else None)
        if phrase.holds == "before":
            return self.subjects.touching(noun - 1, unit)
        if phrase.holds == "subject":
            inverted = self._inverted(cue, unit, memory)
            if inverted is not None:
                return inverted
            acting = self.subjects.acting(unit)
            near = [mention for mention in acting if mention.first >= cue.first - _ACTING_NEAR]
            speaker = memory.speaker
            players = (near[0].actor,) if near and not speaker else speaker or memory.subject
            return Source(players, 0, 0)
        players = self.subjects.named_within(self.tokens[noun].lower, unit)
        return Source(players, noun, noun + 1) if players else Source((), 0, 0)
