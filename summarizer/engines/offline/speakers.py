"""Whose words a cue hands over: the subject before or after it, a source after a preposition, a pronoun's antecedent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.cues import Cue
from summarizer.engines.offline.cast import Cast, Player
from summarizer.engines.offline.mentions import Mention
from summarizer.engines.offline.scene import Unit
from summarizer.engines.offline.verbs import is_finite

__all__ = ["Discourse", "Source"]

_AND = frozenset({"et", "and", "und", "&", "y", "sowie"})
_PLURAL = frozenset(
    {"ils", "elles", "they", "them", "eux", "ces", "-t-ils", "-t-elles", "-ils", "-elles", "ceux-ci", "celles-ci"}
)
_PRONOUNS = frozenset(
    "il elle ils elles lui eux -t-il -t-elle -il -elle -t-ils -t-elles -ils -elles ce-dernier celui-ci celle-ci celles-ci ceux-ci "
    "he she they him her them it er sie ihm ihr ihnen".split()
)
_FEMININE = frozenset({"elle", "-t-elle", "-elle", "she", "her", "celle-ci", "sie", "ihr"})
_CLITICS = frozenset("l' le la les lui leur se s' ne n' en y m' me nous vous pas n't not also also".split())
_DOCUMENTS = frozenset(
    "texte communiqué document rapport déclaration lettre documentaire reportage article étude enquête conclusions "
    "text statement report letter study document communique documentary bericht erklärung brief papier studie mitteilung".split()
)
_REACH = 45  # tokens searched for a subject: longer ones are lists that no rule should guess at


@dataclass(frozen=True, slots=True)
class Source:
    """Who speaks: players' numbers, and the tokens (half-open) that name them here."""

    players: tuple[int, ...]
    first: int
    last: int


class Discourse:
    """Who was spoken of last, as the text is read from the top."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.scene, self.tokens = cast, cast.scene, cast.scene.tokens
        self.known = cast.scene.vocabulary
        self.language = cast.scene.document.language
        self.by_unit: dict[int, list[Mention]] = defaultdict(list)
        self.by_passage: dict[int, list[Mention]] = defaultdict(list)
        for mention in cast.mentions:
            if mention.actor >= 0 and not mention.nested:
                passage = self.scene.inside[mention.first]
                where = self.by_unit[self.scene.unit_of[mention.head]] if passage < 0 else self.by_passage[passage]
                where.append(mention)
        self._states: list[tuple[tuple[int, ...], tuple[int, ...], list[int]]] = []
        self.speaker: tuple[int, ...] = ()
        self.subject: tuple[int, ...] = ()
        self.spoken: list[int] = []

    def begin(self, unit: Unit) -> None:
        """Remember who was spoken of where *unit* begins, for those who read it again."""
        del self._states[unit.number :]
        self._states.append((self.speaker, self.subject, self.spoken[-8:]))

    def rewind(self, unit: Unit) -> None:
        """Go back to where *unit* begins."""
        self.speaker, self.subject, self.spoken = self._states[unit.number]

    def note_speaker(self, players: Sequence[int]) -> None:
        """Remember who spoke last."""
        if players:
            self.speaker = self.subject = tuple(players)
            self.spoken.extend(players)

    def note_subject(self, unit: Unit) -> None:
        """Remember the subject of a narrated sentence: the first mention that no preposition governs."""
        for mention in self.by_unit.get(unit.number, ()):
            if not self._governed(mention) and self._acts(mention):
                self.subject = (mention.actor,)
                return

    def acting(self, unit: Unit) -> list[Mention]:
        """The unit's mentions that are subjects of a verb, as far as can be told."""
        return [m for m in self.by_unit.get(unit.number, ()) if not self._governed(m) and self._acts(m)]

    def first_pronoun(self, unit: Unit, limit: int) -> Source | None:
        """The antecedent of a subject pronoun that comes before token *limit* and before any name in the unit."""
        names = self.by_unit.get(unit.number, ())
        stop = min([limit, *(mention.first for mention in names)])
        for at in range(unit.first, stop):
            if self.tokens[at].lower in {"il", "elle", "ils", "elles", "he", "she", "they", "er", "sie"}:
                return self.pronoun(at)
        return None

    def _acts(self, mention: Mention) -> bool:
        at = mention.last
        while at < len(self.tokens) and self.tokens[at].lower in _CLITICS:
            at += 1
        return at < len(self.tokens) and (is_finite(self.tokens[at], self.language) or self.tokens[at].text == ",")

    def before(self, cue: Cue, unit: Unit, floor: int) -> Source | None:
        """The subject that precedes *cue*, not before the token *floor*."""
        at = cue.first - 1
        while at >= floor and (self.tokens[at].lower in _CLITICS or self._adverb(at)):
            at -= 1
        if at < floor:
            return None
        if self.tokens[at].lower in _PRONOUNS:
            return self.pronoun(at)
        if self._relative(at):
            return self._antecedent(at - 1, unit, floor)
        return self._subject_ending(at, unit, max(floor, cue.first - _REACH))

    def _antecedent(self, at: int, unit: Unit, floor: int) -> Source | None:
        """What a relative pronoun takes up: the mention right before it, whatever governs that."""
        while at >= floor and self.tokens[at].text == ",":
            at -= 1
        near = (
            self.by_unit.get(unit.number, ())
            if at < 0 or self.scene.inside[at] < 0
            else self.by_passage.get(self.scene.inside[at], ())
        )
        touching = [m for m in near if m.last - 1 == at]
        if touching:
            return Source((touching[-1].actor,), touching[-1].first, touching[-1].last)
        return self._subject_ending(at, unit, max(floor, at - _REACH)) if at >= floor else None

    def _relative(self, at: int) -> bool:
        return self.tokens[at].lower in {"qui", "who", "which", "der", "die", "das", "welche", "welcher"} and at > 0

    def _adverb(self, at: int) -> bool:
        token = self.tokens[at]
        return token.lower in self.known.words["adverbs"] or (token.lower.endswith("ment") and not token.is_capital)

    def _subject_ending(self, at: int, unit: Unit, floor: int) -> Source | None:
        """The best mention that ends at or before token *at*: nearest first, those a preposition governs last."""
        passage = self.scene.inside[at]
        near = self.by_unit.get(unit.number, ()) if passage < 0 else self.by_passage.get(passage, ())
        found = [m for m in near if floor <= m.first and m.last - 1 <= at]
        free = [m for m in found if not self._governed(m)]
        free = self._in_clause(free, at) or free
        chosen = free[-1] if free else None
        if chosen is None:
            return self.document(max(floor, at - 2), at + 1)
        return self._joined(chosen, found)

    def _in_clause(self, mentions: list[Mention], at: int) -> list[Mention]:
        """Mentions not cut off from *at* by a finite verb."""
        kept = []
        for mention in mentions:
            between = self.tokens[mention.last : at + 1]
            if not any(is_finite(token, self.language) for token in between):
                kept.append(mention)
        return kept

    def _joined(self, chosen: Mention, found: Sequence[Mention]) -> Source:
        """*chosen* and the mentions joined to it by *and*; an apposition is read with the name it belongs to."""
        players, first, last = [chosen.actor], chosen.first, chosen.last
        for mention in reversed([m for m in found if m.last <= chosen.first]):
            between = [token.lower for token in self.tokens[mention.last : first]]
            if between and between[0] in _AND and len(between) == 1 and not self._governed(mention):
                players.insert(0, mention.actor)
                first = mention.first
            elif between == [","] and self._names(mention) and self._is_role(chosen) and len(players) == 1:
                return Source((mention.actor,), mention.first, last)
            else:
                break
        return Source(tuple(dict.fromkeys(players)), first, last)

    def _names(self, mention: Mention) -> bool:
        return mention.kind == "person"

    def _is_role(self, mention: Mention) -> bool:
        return mention.kind == "role"

    def _governed(self, mention: Mention) -> bool:
        article = self.tokens[mention.first].lower
        if mention.first < mention.head and article in {"du", "aux", "au", "zum", "zur", "beim", "vom", "im"}:
            return True
        before = self.tokens[mention.first - 1].lower if mention.first else ""
        if (
            before in {"de", "d'", "du", "of", "des"}
            and mention.first > 1
            and self.tokens[mention.first - 2].lower in _DOCUMENTS
        ):
            return False
        return before in self.known.words["prepositions"] or before in {"de", "d'", "du", "of", "des", "l'"}

    def document(self, first: int, last: int) -> Source | None:
        """A document named between two tokens (*poursuit le texte*): it speaks for whoever spoke last."""
        for at in range(first, min(last, first + 4)):
            if self.tokens[at].lower in _DOCUMENTS and self.speaker:
                return Source(self.speaker, max(first, at - 1), at + 1)
        return None

    def after(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject that follows *cue* (*a affirmé mardi le ministre*, *said Smith*)."""
        if cue.pronoun is not None:
            return self.pronoun(cue.pronoun)
        for mention in self.by_unit.get(unit.number, ()):
            if mention.first <= cue.last or mention.first > cue.last + 14:
                continue
            if self._governed(mention) or any(
                self.tokens[at].text in ".;:" for at in range(cue.last + 1, mention.first)
            ):
                continue
            return self._with_apposition(mention)
        return self.document(cue.last + 1, unit.last)

    def _with_apposition(self, mention: Mention) -> Source:
        players, last = [mention.actor], mention.last
        for following in self.by_unit.get(self.scene.unit_of[mention.head], ()):
            if following.first <= mention.first:
                continue
            between = [token.lower for token in self.tokens[last : following.first]]
            if len(between) == 1 and between[0] in _AND:
                players.append(following.actor)
                last = following.last
            elif between == [","] and mention.kind != "person" and following.kind == "person":
                return Source((following.actor,), mention.first, following.last)
            else:
                break
        return Source(tuple(dict.fromkeys(players)), mention.first, last)

    def source_of(self, cue: Cue, unit: Unit) -> Source | None:
        """The source that a preposition governs."""
        if cue.phrase is not None and cue.phrase.follows:
            return self._subject_near(cue.first - 1, unit)
        at = cue.last + 1
        if at < len(self.tokens) and self.tokens[at].lower in _PRONOUNS:
            return self.pronoun(at)
        for mention in self.by_unit.get(unit.number, ()):
            if cue.last < mention.first <= cue.last + 12 or (mention.first <= cue.last < mention.head):
                stopped = any(self.tokens[i].text in ".;:," for i in range(cue.last + 1, mention.first))
                if not stopped:
                    return self._with_apposition(mention)
        return None

    def _subject_near(self, at: int, unit: Unit) -> Source | None:
        found = [m for m in self.by_unit.get(unit.number, ()) if m.last - 1 <= at and m.last >= at - 3]
        return Source((found[-1].actor,), found[-1].first, found[-1].last) if found else None

    def pronoun(self, at: int) -> Source:
        """The antecedent of the pronoun at token *at*: who spoke or acted last and fits its number and gender."""
        word = self.tokens[at].lower
        plural, feminine, neuter = word in _PLURAL, word in _FEMININE, word in {"it"}
        candidates = [*self.subject, *self.speaker, *reversed(self.spoken[-8:]), *self._earlier(at)]
        for number in candidates:
            if self._fits(self.cast.players[number], plural=plural, feminine=feminine, neuter=neuter):
                if plural and number in self.subject and len(self.subject) > 1:
                    return Source(self.subject, at, at + 1)
                return Source((number,), at, at + 1)
        return Source((), at, at + 1)

    def _earlier(self, at: int) -> list[int]:
        unit = self.scene.unit_of[at]
        found: list[int] = []
        for number in range(unit, max(-1, unit - 4), -1):
            found += [m.actor for m in reversed(self.by_unit.get(number, [])) if m.first < at]
        return found

    def _fits(self, player: Player, *, plural: bool, feminine: bool, neuter: bool) -> bool:
        if plural:
            return (
                player.kind in {"group", "state", "organization"}
                or (player.number in self.subject
                and len(self.subject) > 1)
            )
        if player.kind == "group":
            return False
        if neuter:
            return player.kind in {"organization", "state"}
        if self.language == "en":
            return player.kind in {"person", "unnamed"}
        gender = self._gender(player)
        return gender == "" or (gender == "f") == feminine

    def _gender(self, player: Player) -> str:
        """f or m by the articles and titles that stand with the player; empty where they do not tell."""
        votes = 0
        for surface, count in player.surfaces.items():
            first = surface.split()[0].lower()
            if first in {"la", "une", "mme", "die", "frau", "cette", "mrs", "ms"}:
                votes += count
            elif first in {"le", "un", "m.", "der", "herr", "ce", "mr", "mr."}:
                votes -= count
        return "f" if votes > 0 else "m" if votes < 0 else ""
