"""The pronoun that French sentences have for their subject behind what stands first: *Avant de partir,* **il** *dit …*.

What stands first holds no finite verb, so that nobody named in it acts there.
"""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import is_french_infinitive

__all__ = ["FrontedPhrases"]

_IMPERSONAL = 5  # tokens behind *il* in which its verb stands with what is between them
_LONGEST = 40  # tokens before the pronoun
_WHILE, _HAVING = frozenset({"en"}), frozenset({"avoir", "ayant"})


class FrontedPhrases:
    """Finds the subject pronouns of one text that open the main clause of their sentence."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self._french = scene, scene.language == "fr"
        self._found: dict[int, int | None] = {}

    def pronoun(self, unit: Unit) -> int | None:
        """The subject pronoun behind the comma that ends what *unit* begins with; None where it begins otherwise."""
        if not self._french:
            return None
        if unit.number not in self._found:
            self._found[unit.number] = self._pronoun(unit)
        return self._found[unit.number]

    def _pronoun(self, unit: Unit) -> int | None:
        subjects, lowers = self.scene.quoting["pronouns.subject"], self.scene.lowers
        last = min(self.scene.next_finite(unit.first), unit.last, unit.first + _LONGEST)
        for at in range(unit.first + 2, last):
            if lowers[at] in subjects and lowers[at - 1] == ",":
                return None if self.is_nobody(at) else at
        return None

    def names_other(self, first: int, pronoun: int) -> bool:
        """Whether the name at token *first*, before the *pronoun*'s clause, is somebody else than the pronoun.

        Who acts upon the subject, or upon whom it acts: *Reçue par* **Ada Tal**, *Avant de recevoir* **Ada Tal**.
        """
        if first >= pronoun:
            return False
        at = first - 1 - (self.scene.lower(first - 1) in self.scene.vocabulary.words["articles"])
        word, before = self.scene.lower(at), self.scene.lower(at - 1)
        acts = is_french_infinitive(word) or (word.endswith("ant") and before in _WHILE) or before in _HAVING
        return acts or word in self.scene.quoting["agents"]

    def is_nobody(self, at: int) -> bool:
        """Whether a French *il* stands for nobody: **il** *faut*, **il** *n'y a pas*, **il** *a été convenu que*."""
        if self.scene.lower(at) != "il" or not self._french:
            return False
        known, near = self.scene.quoting, self.scene.lowers[at + 1 : at + 1 + _IMPERSONAL]
        verb = next((word for word in near if word not in known["clitics"] or word == "y"), "")
        if verb == "y" or verb in known["pronouns.impersonal"]:
            return verb != "y" or not known["pronouns.there"].isdisjoint(near)
        told = (place for place, word in enumerate(near) if word in known["pronouns.impersonal_states"])
        place = next(told, None)
        behind = self.scene.lower(at + 2 + place) if place is not None else ""
        return behind in known["complementizers"] or behind in known["infinitive_marks"]
