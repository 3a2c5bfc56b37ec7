"""Who speaks where the verb's subject does not: *dit-on* **à la mairie**, *hieß es* **aus dem Amt**, passives."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.speakers.memory import Memory
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["Impersonal", "behind_day"]

_NEAR = 2  # tokens between a preposition and the mention behind it
_BETWEEN = 4  # tokens of a day or an adverb behind *hieß es*
_WRITTEN = 6  # where a document stands between: *dans un communiqué* **de la préfecture**
_FRAME = 24  # tokens between a German auxiliary and its participle
_IN_IT = "darin"
_WITH = "chez"  # *chez* **Valtor**, which is no place
_PLACES_OR_PEOPLE = frozenset({"unknown", "person"})
_PARTICIPLE = ("t", "en")


def behind_day(scene: Scene, at: int) -> int:
    """The token behind the French days and hours from *at* on: *a-t-on dit* **jeudi matin** *à la mairie*."""
    words = scene.vocabulary.words
    times = either(words["time.weekdays"], words["time.day_parts"], words["time.words"])
    while scene.language == "fr" and at < len(scene.tokens) and scene.lower(at) in times:
        at += 1
    return at


class Impersonal:
    """Looks behind prepositions for those in whose name *on* and *es* speak; what is spoken of is `Memory`'s."""

    def __init__(self, memory: Memory) -> None:
        self.scene, self.tokens = memory.scene, memory.tokens
        self.nearby, self.by_unit = memory.subjects.nearby, memory.by_unit
        self.quoting = memory.scene.quoting

    def one(self, cue: Cue, unit: Unit) -> Source | None:
        """For whom an inverted *on* speaks: *«…», dit-on* **à la mairie de Val**, *chez les pêcheurs*."""
        pronoun = self.scene.lower(cue.pronoun) if cue.pronoun is not None else ""
        if pronoun.rpartition("-")[2] != "on":
            return None
        at = behind_day(self.scene, cue.last + 1)
        if self.scene.lower(at) in self.quoting["learnt_from"]:
            return self._named(at + 1, unit)  # *a-t-on appris jeudi auprès* **du parquet**
        return self._among(at, unit)

    def placed(self, cue: Cue, unit: Unit) -> Source | None:
        """For whom *on* speaks behind where it is: **à la mairie** *, on assure que …*, **chez Tal** *, on nie …*."""
        if self.scene.language != "fr" or cue.form not in {"finite", "compound"}:
            return None
        one = cue.first - 1
        while self.scene.lower(one) in self.quoting["clitics"]:
            one -= 1
        if self.scene.lower(one) not in self.quoting["unsaid.one"]:
            return None
        one -= self.scene.lower(one - 1) == "l'"
        place = unit.first + (self.scene.lower(unit.first) in self.quoting["linking"])
        if self.scene.lowers[place : place + 2] == ["du", "côté"]:
            place += 2
        found = self._among(place, unit)
        return found if found and found.last == one - 1 and self.scene.is_comma(one - 1) else None

    def is_nobody(self, cue: Cue) -> bool:
        """Whether German *es* is the subject of a verb of hearsay: **hieß es**."""
        return cue.lemma in self.quoting["impersonal"] and self.scene.lower(cue.last + 1) == "es"

    def hearsay(self, cue: Cue, unit: Unit, memory: Memory) -> Source:
        """From where *es* has it: *hieß es* **aus dem Ministerium**, **aus dem Ministerium** *hieß es*; else nobody.

        *memory* is asked who issued a document. It is not kept: it holds this, and a circle would keep a whole text
        in memory until the garbage collector comes by.
        """
        before = self._among(unit.first, unit) if unit.first < cue.first else None
        first = cue.last + 2
        leads = (at for at in range(first, first + _BETWEEN) if self.scene.lower(at) in self.quoting["among"])
        first = next(leads, first)  # *hieß es* **dazu** *in einer Mitteilung der Stadt*
        before = before if before and before.last <= cue.first else None
        near = self._among(first, unit) or before
        return near or self._document(first, memory) or self._document(unit.first, memory) or Source((), 0, 0)

    def _document(self, at: int, memory: Memory) -> Source | None:
        """Who issued the document that a preposition at token *at* leads to: *hieß es* **im Abschlussbericht**."""
        if self.scene.lower(at) not in self.quoting["among"]:
            return None
        documents = tuple(self.quoting["documents"])
        for noun in range(at + 1, at + 1 + _NEAR):
            if self.scene.lower(noun).endswith(documents):
                return Source(memory.issuer(noun), at + 1, noun + 1)
        return None

    def _among(self, at: int, unit: Unit) -> Source | None:
        """The institution or the people whom the preposition at token *at* leads to."""
        if self.scene.lower(at) not in self.quoting["among"]:
            return None
        return self._named(at, unit)

    def _named(self, at: int, unit: Unit) -> Source | None:
        documents = tuple(self.quoting["documents"])  # *Pressemitteilung* is one of *Mitteilung*
        written = any(self.scene.lower(to).endswith(documents) for to in range(at + 1, at + 1 + _NEAR + 1))
        reach = at + (_WRITTEN if written else _NEAR)
        near = self.nearby.between(self.by_unit.get(unit.number, ()), at, reach + 1)
        other = frozenset[str]() if self.scene.lower(at) == _WITH else _PLACES_OR_PEOPLE
        mention = next((found for found in near if found.kind not in other), None)
        return Source((mention.actor,), mention.first, mention.last) if mention else None

    def agent(self, cue: Cue, unit: Unit, memory: Memory) -> Source | None:
        """Who speaks in a German passive: *Roth wird* **von Kolb** *beschuldigt, …*; nobody named where none does.

        None where the verb is in no passive.
        """
        form = self.scene.lower(cue.head)
        if self.scene.language != "de" or form == cue.lemma or not form.endswith(_PARTICIPLE):
            return None
        begin = max(unit.first, cue.first - _FRAME)
        commas = (at + 1 for at in range(cue.first - 1, begin, -1) if self.tokens[at].text in ",;:")
        between = range(next(commas, begin), cue.first)
        passive = next((at for at in between if self.scene.lower(at) in self.quoting["passive_auxiliaries"]), None)
        if passive is None:
            return None
        agents = (at for at in between if at > passive and self.scene.lower(at) in self.quoting["agents"])
        at = next(agents, None)
        near = self.by_unit.get(unit.number, ()) if at is not None else ()
        mention = next((found for found in near if at is not None and at <= found.first <= at + _NEAR), None)
        if mention is not None:
            return Source((mention.actor,), mention.first, mention.last)
        stranger = memory.strangers.after(at + 1, unit) if at is not None else None
        if stranger is not None and stranger.last < cue.first:
            return stranger
        return (self._goes_on(cue, passive, unit, memory) if at is None else None) or Source((), 0, 0)

    def _goes_on(self, cue: Cue, passive: int, unit: Unit, memory: Memory) -> Source | None:
        """Whose words a passive without an agent goes on with: **Im Bericht** *wird gefordert*, *Zudem wird gerügt*.

        Behind an adverb it has no subject, and somebody speaks in the sentence before.
        """
        opener = self.scene.lower(unit.first)
        if opener not in self.quoting["adding"]:
            return self._document(unit.first, memory)
        before = self.scene.units[unit.number - 1] if unit.number and passive == unit.first + 1 else None
        if before is None or before.paragraph != unit.paragraph:
            return None
        spoke = bool(self.scene.cues_of(before)) or memory.subject == memory.speaker
        spoken = opener == _IN_IT or (cue.first == passive + 1 and spoke)
        return Source(memory.subject, 0, 0) if spoken else None
