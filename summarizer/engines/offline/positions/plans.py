"""Plans in reported words: what the speakers will or will not do (*“we* **will build** *a bridge”*)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.engines.offline.cast.players import Player
from summarizer.engines.offline.positions.duties_french import FrenchDuties
from summarizer.engines.offline.positions.plans_german import GermanPlans
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.signs import ANY_FUTURE, OWN_FUTURE, undertakings
from summarizer.engines.offline.reading.verbs import is_finite, is_french_infinitive
from summarizer.lexicon import WordSets, either, without, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Plans", "is_said"]

_GOING = frozenset({"aller"})
_INFINITIVES = ("er", "ir", "re", "oir")
_NO_MORE = frozenset({"plus", "guère"})
_CLITICS = {
    "se": "se ",
    "s'": "s'",
    "me": "se ",
    "m'": "s'",
    "y": "y ",
    "le": "le ",
    "la": "la ",
    "les": "les ",
    "en": "en ",
}
_HUMAN = frozenset({"person", "group", "unnamed"})
_THING = frozenset({"it"})
_SINGULAR = frozenset({"it", "he", "she"})
_STOPS = frozenset(".,;:!?…()—–")
_GOVERNED = 8  # tokens of what a verb of the future governs
_THREAT = 20  # tokens between a verb of the future and *unless*
_PRONOUN_REACH = 4  # tokens between a pronoun and the verb that tells a plan


def is_said(word: str, known: WordSets) -> bool:
    """Whether *word* is a verb of speaking: *must say*, *il faudra commenter*, *commenterait*."""
    return any(word == verb or (len(verb) > 6 and word.startswith(verb[:-1])) for verb in known["silence"])


class Plans:
    """The plans that the quotes of one scene tell."""

    def __init__(self, scene: Scene, players: Sequence[Player]) -> None:
        self.scene, self.tokens, self.players = scene, scene.tokens, players
        self.known = word_sets(scene.language, "arguing")
        self.undertaking, self.duties = undertakings(scene.language), FrenchDuties(scene)
        self.german = GermanPlans(scene) if scene.language == "de" else None
        self.pronouns = either(
            self.known["first_person"], scene.quoting["pronouns.subject"], scene.quoting["pronouns.other"]
        )
        self.human, self.several = without(self.pronouns, _THING), without(self.pronouns, _SINGULAR)

    def at(self, quote: QuoteDraft, at: int, floor: int) -> tuple[int, Stance] | None:
        """What the speaker will or will not do, told at token *at* by a verb of the future behind a pronoun."""
        word = self.scene.lower(at)
        direct = quote.kind == "direct" or self.scene.inside[at] >= 0
        if word in self.undertaking:
            return self._undertaken(at, floor, direct=direct)
        if not self._is_future(at, word, direct=direct):
            return None
        if self.scene.has_one_of(self.known["threats"], at, at + _THREAT):
            return 1, "conditional"
        behind = self.german is not None and direct  # *das werden* **wir** *nicht hinnehmen*
        before = range(max(floor, at - _PRONOUN_REACH), at + 1 + behind)
        own = self.known["first_person"] if direct else self._pronouns(quote)
        if not self._is_own(before, own) or any(self.tokens[i].text in _STOPS for i in before):
            return None
        begin = at + 1 if word in self.known["going"] else at  # *going* **to**
        after = [self.scene.lower(i) for i in range(begin, begin + 3)]
        if any(word in self.known["stative"] or is_said(word, self.known) for word in after):
            return None
        if self.german is not None:
            side = self.german.side(at)
            return (1, side) if side else None
        denied = self.scene.has_one_of(self.known["negations"], before[0], at + 3)
        denied = denied or word.endswith("n't")
        if denied and self.scene.has_one_of(self.known["only"], at + 1, at + 3):
            return None  # *we will not* **only** *vote for it*
        if direct and not denied and word in self.known["supposing"]:
            return None  # *“I* **would** *correct them”*
        size = 1 + begin - at
        if self._opposes(at):
            return None if denied else (size, "opposes")
        return size, "opposes" if denied else "supports"

    def _pronouns(self, quote: QuoteDraft) -> frozenset[str]:
        """The pronouns that may be the speakers'; English *it* is nobody: *Roe said* **it** *would rise*."""
        kinds = {self.players[at].kind for at in quote.speakers} if self.scene.language == "en" else frozenset[str]()
        if "group" in kinds:
            return self.several
        return self.pronouns if kinds.isdisjoint(_HUMAN) else self.human

    def _undertaken(self, at: int, floor: int, *, direct: bool) -> tuple[int, Stance] | None:
        """What the speaker is at, told by the verb at token *at*: *we* **are working** *to reopen it*."""
        before = range(max(floor, at - _PRONOUN_REACH), at)
        words = [self.scene.lower(i) for i in before]
        own = self.known["first_person"] if direct else self.pronouns
        denied = self.scene.has_one_of(self.known["negations"], before.start, at + 2)
        stopped = any(self.tokens[i].text in _STOPS for i in before)
        if not words or denied or stopped or not self._is_own(before, own):
            return None
        being = self.known["undertaking.being"]
        being = being if direct else either(being, self.known["undertaking.reported"])
        told = not being.isdisjoint(words[-3:])
        if not told or self.scene.lower(at + 1) not in self.known[f"undertaking.{self.tokens[at].lower}"]:
            return None
        return 1, "opposes" if self.scene.lower(at + 1) in self.known["against"] else "supports"

    def _is_own(self, before: range, own: frozenset[str]) -> bool:
        """Whether the last pronoun before a verb of the future is the speaker's: not *I know* **he** *will serve*."""
        words = [self.scene.lower(i) for i in before]
        if not self.known["guessing"].isdisjoint(words):
            return False
        others = self.scene.quoting["subjects"]
        subjects = (word for word in reversed(words) if word in own or word in others or word in _THING)
        return next(subjects, "") in own

    def _opposes(self, at: int) -> bool:
        """Whether the verb of the future at token *at*, or what it governs, opposes: *voterait* **contre**."""
        words = [self.scene.lower(i) for i in range(at, at + _GOVERNED)]
        cues = [cue for word in words[:3] for cue in self.scene.vocabulary.stances.get(word, ()) if not cue.noun]
        opposed = bool(cues) and all(cue.stance == "opposes" for cue in cues)
        return opposed or any(word in self.known["against"] for word in words)

    def _is_future(self, at: int, word: str, *, direct: bool) -> bool:
        """Whether token *at* is a verb of the future: in the first person where it is *direct*, else in any."""
        if word in self.known["will"]:
            return True
        if word in self.known["going"]:
            return self.scene.lower(at + 1) == "to"
        endings = OWN_FUTURE if direct else ANY_FUTURE
        return self.scene.language == "fr" and word.endswith(endings) and self.is_french_verb(at, word)

    def named(self, stand: Stand) -> Stand:
        """A plan as its issue is called, a French one by its infinitive: *nous* **ne céderons pas** *à la peur*."""
        if self.german is not None:
            return self.german.named(stand)
        if self.scene.language != "fr":
            return stand
        stand = self.duties.told(stand)
        at = stand.begin
        word = self.scene.lower(at)
        if stand.about is not None or stand.deed or not word.endswith((*OWN_FUTURE, *ANY_FUTURE, "ons")):
            return stand
        infinitive = lemma_of(word, "fr")
        begin = at + 1
        if infinitive in _GOING and is_french_infinitive(self.scene.lower(begin)):
            return replace(stand, begin=begin)  # *nous* **allons** *introduire un péage*
        while begin < stand.end and self.tokens[begin].lower in self.known["negations"] | _NO_MORE:
            begin += 1
        if not infinitive.endswith(_INFINITIVES) or infinitive == word:
            return stand
        if self.scene.lower(begin) in self.known["against"] and begin + 1 < stand.end:
            return replace(stand, begin=begin + 1)  # *nous lutterons contre* **ce péage**
        before = _CLITICS.get(self.scene.lower(at - 1), "")
        return replace(stand, begin=begin, deed=f"{before}{infinitive}")

    def own(self, stand: Stand) -> Stand:
        """A French clause of what whoever takes the stand will do, as `named` tells it: *promet qu'* **elle paiera**.

        To promise not to do a thing is to be against it.
        """
        french = self.scene.language == "fr" and not (stand.about or stand.deed)
        if not french or self.scene.lower(stand.begin) not in self.scene.quoting["pronouns.subject"]:
            return stand
        near = range(stand.begin + 1, min(stand.end, stand.begin + 1 + _PRONOUN_REACH))
        at = next((to for to in near if self.tokens[to].lower.endswith(ANY_FUTURE)), None)
        if at is None or not self.is_french_verb(at, self.tokens[at].lower):
            return stand
        named = self.named(replace(stand, begin=at))
        denied = self.scene.has_one_of(self.known["negations"], stand.begin, at)
        return named if not denied else replace(named, stance=TURNED.get(named.stance, named.stance))

    def is_french_verb(self, at: int, word: str) -> bool:
        """Whether token *at* has the form of a French verb."""
        lemma = lemma_of(word, "fr")  # *vendrai* ends as a participle does
        return is_finite(self.tokens[at], "fr") or (lemma != word and lemma.endswith(("er", "ir", "re", "oir")))
