"""What a passive verb tells of: the words before it."""

from __future__ import annotations

from summarizer.engines.offline.reading.relatives_french import RelativesFrench
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroup
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, word_sets

__all__ = ["RELATIVE_OBJECTS", "TOPIC", "Topics"]

TOPIC = 8
"""Tokens of the subject of a passive verb."""

RELATIVE_OBJECTS = frozenset({"which", "whom", "that"})
"""English relative pronouns that may be an object."""
_GENITIVES = frozenset({"'", "’"})
_DAYS = frozenset({"last", "next", "as", "yesterday", "today"})
_LORS = frozenset({"lors"})
_LONG = frozenset({"long"})
_HEAD = 5  # tokens of a noun with its article and adjectives
_NEAR = 6  # tokens between a German verb and the adverb that points back
_UNFINITE = ("er", "ir", "re", "oir", "ant")  # how French infinitives and gerunds end
_JOINED = 16  # tokens between a passive and a participle joined to it


class Topics:
    """The subjects of one scene's passive verbs."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        known = word_sets(scene.language, "arguing")
        self.borders = either(known["joins"], known["complements"], scene.quoting["relatives_owning"])
        words, self.pointing, self.complements = scene.vocabulary.words, known["pointing"], known["complements"]
        self.openers = either(words["articles"], words["determiners"])
        self.adverbs, self.be = either(words["adverbs"], _LONG), words["auxiliaries.be"]
        self.objectless = either(words["prepositions"], _DAYS)
        self.own_objects = frozenset({"le", "la", "les", "l'"})
        self.contracted = words["articles.contracted"]
        self.clauses, self.infinitive = RelativesFrench(scene), known["infinitive"]
        self.relatives = either(scene.quoting["relatives"], words["relatives"])

    def of_passive(self, unit: Unit, group: VerbGroup) -> tuple[int, int] | None:
        """What the passive verb of *group* tells of: its subject, or the noun that a participle describes.

        *the toll,* **long opposed by** *drivers*; *the toll was drawn up by Roe* **and rejected by** *the port*.
        """
        first = group.first
        if not group.finite:
            if self.scene.lower(first - 1) in self.scene.quoting["joining_verbs"]:
                first = self._joined_to(unit, first)
            first -= self.scene.lower(first - 1) in self.adverbs and self.scene.lower(first - 2) == ","
        if first == unit.first and self.scene.language == "fr":
            return self._fronted(unit, first)
        bare = group.bare or (not group.finite and self.scene.lower(first - 1) == ",")
        return (self.described(unit, first) if bare else None) or self.before(unit, first)

    def _fronted(self, unit: Unit, first: int) -> tuple[int, int] | None:
        """The subject behind the comma of a French participle: *Soutenu par la ville,* **le projet** *sera voté*."""
        near = range(first + 2, min(unit.last, first + _JOINED))
        begin = next((at + 1 for at in near if self.tokens[at].text == ","), unit.last)
        if begin >= unit.last or self.scene.lower(begin) not in self.openers:
            return None
        end = self.scene.next_finite(begin)
        while end > begin and self.scene.lower(end - 1) in self.clauses.clitics:
            end -= 1
        plain = all(token.is_word for token in self.tokens[begin:end])
        return (begin, end) if plain and begin + 1 < end < min(unit.last, begin + TOPIC) else None

    def antecedent(self, unit: Unit, first: int, begin: int = -1) -> tuple[int, int] | None:
        """The noun before an English relative clause whose verb, at token *first*, has it for its object.

        **The tax** *, which drivers opposed in May*. Behind the verb, at token *begin* if it is told, stands no object.
        """
        if self.relatives.isdisjoint(self.scene.lowers[max(unit.first, first - TOPIC) : first]):
            return None
        if self.scene.language != "en" or not (begin < 0 or self._lacks_object(begin)):
            return None
        for at in range(first - 2, max(unit.first, first - TOPIC), -1):
            if self.scene.has_clause(at, first) or not (self.tokens[at].is_word or self.tokens[at].text in _GENITIVES):
                return None
            if self.tokens[at].lower in RELATIVE_OBJECTS:
                found = self.described(unit, at)
                return found if found and not self.scene.has_clause(*found) else None
        return None

    def _lacks_object(self, begin: int) -> bool:
        """Whether what stands at token *begin* is no object: a mark, a preposition, *last year*, *as “unfair”*."""
        word = self.scene.lower(begin)
        if word in self.infinitive and begin + 1 < len(self.tokens) and self.tokens[begin + 1].is_word:
            return False  # *the fact that it declined* **to attend** *the talks*
        return begin >= len(self.tokens) or not word[:1].isalnum() or word in self.objectless or word.endswith("ly")

    def _joined_to(self, unit: Unit, first: int) -> int:
        """The passive to which *and* joins the participle at token *first*; *first* where there is none."""
        for at in range(first - 2, max(unit.first, first - _JOINED), -1):
            if self.tokens[at].lower in self.be:
                return at
            if self.tokens[at].text == ",":
                return at + 1
            if self.tokens[at].lower in self.relatives:
                break
        return first

    def told(self, cue: StanceCue, group: VerbGroup, last: int, unit: Unit) -> tuple[int, int] | None:
        """What a French *que* tells of before a verb with its subject: **la loi** *que la CGT conteste*.

        An infinitive behind the verb, which ends before token *last*, has it as its own object: *veut signer*.
        """
        if self.scene.language == "en":
            return self.antecedent(unit, group.first, last)
        if self.scene.language == "de":
            return self._pointed(cue, last, unit)
        if cue.stance == "neutral" and self.scene.lower(last) in _LORS:
            return self._occasion(last, unit)
        if not self.clauses.pronouns or cue.fixed or "object" not in cue.takes or group.bare:
            return None
        verb = last - 1
        if self.scene.lower(verb).endswith(_UNFINITE) and not group.finite:
            return None
        if self.scene.lower(verb - 1) in self.own_objects:
            return None  # *dit que le port* **la** *conteste*
        if self.scene.lower(last) in self.infinitive or is_french_infinitive(self.scene.lower(last)):
            return None
        found = self.clauses.topic(group.first, unit.first)
        return self._whole(found, unit) if found is not None else None

    def _whole(self, found: tuple[int, int], unit: Unit) -> tuple[int, int] | None:
        """A French noun phrase from its head on: **la vente** *du port, que la CGT refuse*; None without an article."""
        first, ties = found[0], either(self.scene.quoting["genitives"], self.scene.quoting["contracted"])
        while first > unit.first and self.scene.lower(first) in ties:
            heads = range(first - 2, max(unit.first - 1, first - 1 - _HEAD), -1)
            first = next((at for at in heads if self.scene.lower(at) in self.openers), -1)
        return (first, found[1]) if first >= 0 else None

    def _occasion(self, at: int, unit: Unit) -> tuple[int, int] | None:
        """The vote in which somebody abstains: *s'est abstenue* **lors du** *vote de la loi*."""
        begin = end = min(at + 2, unit.last)
        while (
            end < min(unit.last, begin + TOPIC)
            and self.tokens[end].is_word
            and self.tokens[end].lower not in self.borders
        ):
            end += 1
        return (begin, end) if begin < end else None

    def _pointed(self, cue: StanceCue, last: int, unit: Unit) -> tuple[int, int] | None:
        """The German adverb that points back, and to no clause: *wehrt sich* **dagegen**, not *dafür, dass*."""
        if cue.fixed or "object" in cue.takes or self.pointing.isdisjoint(cue.connectors):
            return None
        for at in range(last, min(unit.last, last + _NEAR)):
            if not self.tokens[at].is_word:
                return None
            if self.tokens[at].lower in cue.connectors:
                closes = self.scene.lower(at) in self.pointing and not self.scene.lower(at + 1)[:1].isalnum()
                told = self.scene.lower(at + 2) in self.complements or self.scene.lower(at + 1) == ":"
                return (at, at + 1) if closes and not told else None
        return None

    def before(self, unit: Unit, first: int) -> tuple[int, int] | None:
        """The words before a passive verb, which tell what was done to: **the plan** *was opposed by the union*."""
        if self.scene.lower(first - 1) in self.relatives and first - 1 > unit.first:
            first -= 1  # *a plan* **that** *was opposed by the union*
            if self.scene.lower(first - 1) == "," and self.scene.language == "en":
                return self._before_aside(unit, first - 1)
            first -= self.scene.lower(first - 1) == ","  # *la loi* **, qui** *vient d'être votée par le Sénat*
        begin = first = self._before_remark(first, unit)
        while begin > max(unit.first, first - TOPIC) and self.tokens[begin - 1].is_word:
            if self.tokens[begin - 1].lower in self.borders:
                break
            begin -= 1
        return (begin, first) if begin < first else None

    def _before_aside(self, unit: Unit, comma: int) -> tuple[int, int] | None:
        """The noun or name before the comma of a relative clause: **the plan** *, which was backed by the union*."""
        begin = comma
        while begin > unit.first and self.tokens[begin - 1].is_capital:
            begin -= 1
        return (begin, comma) if begin < comma else self.described(unit, comma)

    def described(self, unit: Unit, first: int) -> tuple[int, int] | None:
        """The noun phrase that a participle at token *first* describes: **le plan** *soutenu par la ville*."""
        first -= self.scene.lower(first - 1) == ","
        for at in range(first - 1, max(unit.first - 1, first - 1 - TOPIC), -1):
            token = self.tokens[at]
            if not token.is_word or token.lower in self.borders or token.lower in self.relatives:
                return None
            if token.lower in self.contracted:
                return at + 1, first  # *l'opposition* **aux** *mesures prises*
            if token.lower in self.openers:
                return at, first
        return None

    def before_german_relative(self, unit: Unit, start: int) -> tuple[int, int] | None:
        """The noun phrase before the comma of a German relative clause: **das Gesetz** *, das Kolb ablehnt*."""
        comma = start - 1
        if self.scene.lower(comma) != "," or not self.tokens[comma - 1].is_capital:
            return None
        for at in range(comma - 1, max(unit.first - 1, comma - TOPIC), -1):
            if not self.tokens[at].is_word or self.tokens[at].lower in self.borders:
                return None
            if self.tokens[at].lower in self.openers:
                return at, comma
        return None

    def _before_remark(self, first: int, unit: Unit) -> int:
        """Where a remark between commas begins that ends before token *first*: *the plan* **, his third,** *was …*."""
        if self.scene.lower(first - 1) == ",":
            for at in range(first - 3, max(unit.first, first - TOPIC), -1):
                if self.tokens[at].text == ",":
                    return at
        return first
