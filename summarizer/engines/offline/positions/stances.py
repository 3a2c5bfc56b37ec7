"""Where a text takes a stand: verbs and phrases of the lexicon, told from nouns, tags and other readings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import cast

from summarizer.engines.offline.positions.acts import Acts
from summarizer.engines.offline.positions.base_forms import BaseForms
from summarizer.engines.offline.positions.connectors import Connectors
from summarizer.engines.offline.positions.verbal_nouns import VerbalNouns
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.clause_ends import is_ordinal_point
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene, Unit, at_or_after
from summarizer.engines.offline.reading.tallies import Tallies
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, without, word_sets
from summarizer.schema.vocabulary import Stance
from summarizer.tokens import Token, Told

__all__ = ["Stances"]

_TAKING_UP = frozenset({"das", "dies", "dem"})
_OPENING = frozenset('«“"')
_CLOSING = frozenset("»”“\"’'")
_PRETERITE = ("ó", "jo", "aron", "ieron", "jeron")
_SINCE, _LONG_SINCE = frozenset({"depuis"}), 5  # tokens of a time
_WILLS = ("veu", "voul")
_STOPS = frozenset(".;:!?…")
_PARTICLE_REACH = 6  # tokens between a verb and the words it needs: adverbs, a day
_OWN, _SPEAKERS = frozenset({"me", "m'", "nous"}), frozenset({"je", "nous"})
_CLITIC_OBJECTS = frozenset({"le", "la", "les", "l'"})
_CLAUSE = 40  # tokens within which a German particle is looked for


class Stances:
    """The stances of one scene."""

    def __init__(self, scene: Scene, quotes: Sequence[QuoteDraft]) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known = scene.vocabulary
        self.language, self.acts, self.base_forms = scene.document.language, Acts(scene), BaseForms(scene)
        arguing = word_sets(self.language, "arguing")
        self.skipped = _skipped(self.language)
        self.may_follow = _may_follow(self.language)
        self.connectors, self.tallies = Connectors(scene, self.acts), Tallies(scene)
        self.nouns, self.verbal_nouns = arguing["noun_forms"], VerbalNouns(scene)
        self.joins = either(arguing["joins"], arguing["clause_ends"], frozenset({"oder", "um"}))
        self.tags: dict[int, list[tuple[int, int]]] = {}
        for quote in quotes:
            if quote.cue and quote.start < quote.cue[0] and quote.kind != "indirect":
                self.tags.setdefault(quote.unit, []).append(quote.cue)
        self.verbs = frozenset(scene.signs["stance"])
        self.phrases = frozenset(self._phrases())
        self.places = sorted(self.verbs | self.phrases)

    def _phrases(self) -> Iterator[int]:
        """The tokens at which the first two words of a phrase stand, or one and what may stand within a phrase."""
        begun, tokens = self.known.stance_phrases.begun, self.tokens
        for at in self.scene.signs["stance phrase"]:
            first, following = tokens[at].plain, tokens[at + 1] if at + 1 < len(tokens) else None
            if (first, "") in begun or (
                following is not None and (self.may_follow[following] or (first, following.plain) in begun)
            ):
                yield at

    def next(self, index: int) -> int:
        """The first token at or after *index* where a stance can begin; beyond all of them where there is none."""
        return at_or_after(self.places, index)

    def at(self, index: int, unit: Unit) -> tuple[StanceCue, int] | None:
        """The stance that begins at token *index*, and the token after its words; None where there is none."""
        found = self._phrase(index, unit) if index in self.phrases else None
        if found is not None or index not in self.verbs:
            return found
        return self._verb(index, unit) or self._act(index, unit)

    def _act(self, index: int, unit: Unit) -> tuple[StanceCue, int] | None:
        """A verb that takes a stand with one of its nouns: *filed* **a lawsuit**, **Kritik** *am Plan geübt*."""
        token = self.tokens[index]
        if (token.is_capital and not self._may_be_capital(index, unit)) or self.verbal_nouns.names_act(index):
            return None
        for cue in self.known.acts.get(token.lower, ()):
            end = self._after_particle(cue, index, unit)
            if end is not None and self.acts.has_noun(cue, index, unit) and not self._is_noun(index):
                return cue, end
        return None

    def _phrase(self, index: int, unit: Unit) -> tuple[StanceCue, int] | None:
        rest = index + 1
        if self._may_be_noun(index):
            return None
        found = self._phrase_of(index, rest, unit)
        if found is None and rest < unit.last and self._is_skipped(rest):
            found = self._phrase_of(index, rest + 1, unit)
        if found is None and self.language == "fr" and rest < unit.last and self.tokens[rest].lower in _SINCE:
            behind = range(rest + 2, min(unit.last, rest + _LONG_SINCE))  # *opposée* **depuis dix ans** *au pont*
            found = next((told for at in behind if (told := self._phrase_of(index, at, unit)) is not None), None)
        if found is None and rest < unit.last and _may_be_result(self.tokens[rest], self.language):
            found = self._phrase_of(index, self.tallies.behind(rest, unit.last), unit)
        return found

    def _may_be_noun(self, index: int) -> bool:
        """Whether the first word of an English phrase is a noun: *enough* **votes** *to win*, *new* **calls** *for*."""
        form = self.tokens[index].lower
        if form not in self.nouns or not index:
            return False
        before = self.tokens[index - 1]
        if not form.endswith("s"):
            return not self.base_forms.follows_as_verb(index)
        subject = before.is_capital or before.lower in either(
            self.scene.quoting["subjects"], self.scene.quoting["relatives"]
        )
        return before.is_word and not subject and before.lower not in self.known.nouns

    def _is_skipped(self, at: int) -> bool:
        """Whether token *at* may stand within a phrase: *« prêts* **»** *à*, *is* **firmly** *against*."""
        return self.skipped[self.tokens[at]]

    def _phrase_of(self, index: int, rest: int, unit: Unit) -> tuple[StanceCue, int] | None:
        """The phrase whose first word is token *index* and whose others begin at token *rest*."""
        first = self.tokens[index].plain
        following = self.tokens[rest].plain if rest < len(self.tokens) else ""
        entries = self.known.stance_phrases.begun_with(first, following)
        if not entries:
            return None
        longest = rest + len(entries[0][0]) - 1
        here = (first, *(token.plain for token in self.tokens[rest:longest]))
        for words, stance in entries:
            end = rest + len(words) - 1
            if len(words) == 1 and rest > index + 1:
                continue
            if end <= unit.last and here[: len(words)] == words and not self.acts.lasts(words, end):
                lemma = " ".join(words)
                deed = self.known.deeds.get(lemma, "")
                return StanceCue(
                    lemma, cast(Stance, stance), frozenset(), frozenset({"object"}), fixed=True, deed=deed
                ), end
        return None

    def _verb(self, index: int, unit: Unit) -> tuple[StanceCue, int] | None:
        token = self.tokens[index]
        cues = self.known.stances.get(token.lower, ())
        named = token.is_capital and not self._may_be_capital(index, unit)
        noun = self._is_noun(index) or self.verbal_nouns.is_none(index)
        if not cues or named or noun or self._tags_quote(index):
            return None
        if self.language == "fr" and self.scene.lower(index - 1) == "en" and token.lower.startswith(_WILLS):
            return None  # *lui en* **veut** is a grudge
        if self.scene.lower(index - 1) in self.scene.quoting["reflexives"]:
            cues = tuple(cue for cue in cues if cue.lemma not in self.scene.quoting["naming"])  # *s'appellera* *…*
            cues = tuple(sorted(cues, key=lambda cue: not cue.reflexive))  # *se* **présente** *à la mairie*
        if self.language == "es" and index and self.tokens[index - 1].lower == "se":
            cues = tuple(cue for cue in cues if cue.reflexive)  # *se aprobó*: by nobody
        for cue in cues:
            other = cue.noun or self.acts.has_other_sense(cue, index)
            end = None if other else self.acts.behind_place(cue, self._after_particle(cue, index, unit))
            if (
                end is not None
                and self.connectors.holds(cue, index, end)
                and (not cue.reflexive or self._is_reflexive(index))
            ):
                return cue, end
        return None

    def _may_be_capital(self, index: int, unit: Unit) -> bool:
        """Whether a capital shows no name: in an English headline, at the head of English or Spanish words."""
        opens = index == 0 or not (self.tokens[index - 1].is_word or self.tokens[index - 1].text == ",")
        if self.language == "fr" and index == unit.first:  # **Refusant** *la taxe, le maire …*, **Soutenu** *par …*
            agent = self.scene.lower(index + 1) in self.scene.quoting["agents"]
            return agent or self.tokens[index].lower.endswith("ant")
        if self.language == "de" and index == unit.first:  # **Kritisiert** *wird der Plan von der Stadt*
            return self.scene.lower(index + 1) in self.known.words["auxiliaries"]
        english = self.language == "en"
        return (opens and (english or self.language == "es")) or (english and self.scene.is_in_capitals(unit))

    def _after_particle(self, cue: StanceCue, index: int, unit: Unit) -> int | None:
        """Token after the verb and the words it needs (*voter* **contre**); None where they are missing."""
        size = len(cue.particle)
        if not size:
            return index + 1
        if self.language == "de":
            return index + 1 if self._is_separated(cue.particle, index, unit) else None
        for first in range(index + 1, min(unit.last - size, index + _PARTICLE_REACH) + 1):
            if tuple(token.lower for token in self.tokens[first : first + size]) == cue.particle:
                return first + size
        return None

    def _is_separated(self, particle: tuple[str, ...], index: int, unit: Unit) -> bool:
        """Whether the particle of a German verb is joined to it or closes its clause (*lehnte … ab*)."""
        joined = "".join(particle)
        if self.tokens[index].lower.startswith(joined):
            return True
        for at in range(index + 1, min(unit.last, index + _CLAUSE)):
            if self.tokens[at].lower == joined and self._closes(at, unit):
                return True
            if self.tokens[at].text in _STOPS and not is_ordinal_point(self.scene, at):
                break
        return False

    def _closes(self, at: int, unit: Unit) -> bool:
        """Whether the particle at token *at* closes its clause and is no preposition: *sagte* **zu** *den Fragen*."""
        if at + 1 >= unit.last or not self.tokens[at + 1].is_word:
            return True
        after = self.tokens[at + 1]
        preposition = self.tokens[at].lower in self.known.words["prepositions"] or self.tokens[at].lower == "zu"
        return after.lower in self.joins if preposition else not after.is_capital

    def _is_reflexive(self, index: int) -> bool:
        if self.language == "fr" and self.scene.lower(index - 1) in _OWN and self._is_first_person(index - 1):
            return True  # *je* **m'** *engage*
        if self.language == "de":
            return self.acts.has_sich_before(index) or self.acts.is_own(index)
        return any(token.lower in {"se", "s'"} for token in self.tokens[max(0, index - 4) : index])

    def _is_first_person(self, at: int) -> bool:
        """Whether the pronoun at token *at* takes up the subject before it: **je m'** *oppose*, **nous nous**."""
        return self.scene.lower(at - 1) in either(_SPEAKERS, frozenset({"ne", "n'"}))

    def _tags_quote(self, index: int) -> bool:
        """Whether the verb is the tag of a quote before it, and so no stand of its own (*«…», demande-t-il*)."""
        start = self.scene.starts[index]
        if self.language == "fr" and self.scene.lower(index + 1) in self.known.words["inverted.suffixes"]:
            return True  # *il aurait*, **suggère-t-il**, *menti*
        if index > 1 and self.tokens[index - 1].text == "," and self.tokens[index - 2].text in _CLOSING:
            return True
        return any(first <= start < last for first, last in self.tags.get(self.scene.unit_of[index], ()))

    def _is_noun(self, index: int) -> bool:
        marked = index > 1 and self.tokens[index - 1].text in _OPENING  # *un* **« signe** *religieux »*
        before = self.tokens[index - 1 - marked].lower if index else ""
        if before == "'s" and self.scene.lower(index - 2) in self.scene.quoting["pronouns.subject"]:
            return False  # **he's** *backing it*
        if self.language == "de" and before in _TAKING_UP and not self.tokens[index - 2].is_word:
            return False  # *Eine Steuer kommt.* **Das lehnte** *Kolb ab*
        determiner = before in self.known.words["determiners"] or before in self.known.words["articles"]
        clitic = before in _CLITIC_OBJECTS and _may_follow_clitic(self.tokens[index].lower)
        if self.language == "es" and before in self.known.words["determiners.demonstrative"]:
            return not self.tokens[index].lower.endswith(_PRETERITE)  # *este* **rechazó** *el plan*
        determiner = determiner and not clitic and not (self.language == "en" and self.base_forms.floats(index - 1))
        if determiner or before in {"of", "sans", "'s", "’s"}:
            return True
        if self.language == "en" and before != "to" and before in self.known.words["prepositions"]:
            return not self.tokens[index].lower.endswith("ing")
        if before in self.known.words["adverbs"] and self.scene.lower(index - 2) in self.known.words["auxiliaries"]:
            return False  # *ont* **depuis accepté** *la trêve*
        if self.language == "fr" and before != "en" and before in self.known.words["prepositions"]:
            return not self.tokens[index].lower.endswith(("er", "ir", "re", "oir"))
        return self.language == "en" and not self.base_forms.stands_as_verb(index)


def _adverbs(language: str) -> frozenset[str]:
    return without(word_sets(language)["adverbs"], word_sets(language, "arguing")["negations"])


@lru_cache(maxsize=1 << 12)
def _may_follow_clitic(word: str) -> bool:
    """Whether a French verb stands behind *la* or *les*, and no noun: *la* **rejette**, *la* **soutenait**."""
    if word.endswith(("ait", "aient", "ent")):
        return True
    return word.endswith(("e", "ra", "d", "met")) and is_french_infinitive(lemma_of(word, "fr"))


@cache
def _skipped(language: str) -> Told[bool]:
    """Whether a word may stand within a phrase of taking a stand: adverbs but for negations, and closing marks."""
    adverbs = _adverbs(language)

    def tell(token: Token) -> bool:
        if not token.is_word:
            return token.text in _CLOSING
        return token.lower in adverbs or token.lower.endswith(("ment", "ly"))

    return Told(tell)


def _may_be_result(token: Token, language: str) -> bool:
    """Whether *token* may open the result of a vote within a phrase: *voted* **12 to 3** *against the merger*."""
    return token.text[:1].isdigit() or (language == "en" and token.lower == "by")


@cache
def _may_follow(language: str) -> Told[bool]:
    """Whether a word may follow the first of a phrase of taking a stand without being its second."""
    skipped = _skipped(language)
    return Told(lambda token: skipped[token] or _may_be_result(token, language) or token.lower in _SINCE)
