"""Appeals in marks: what is called for by an imperative or a slogan (**votons** *ce texte*, *Tal* **démission**)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.demands import Demands
from summarizer.engines.offline.positions.drafts import Stand
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Appeals"]

_SLOGAN = 4  # tokens of a slogan: *Tal démission*
_LEADING = 4  # tokens before an imperative: *« Alors, ne*
_INFINITIVES = ("er", "ir", "re", "oir")


class Appeals:
    """What the marked words of one scene call for."""

    def __init__(self, demands: Demands) -> None:
        self.demands, self.scene, self.tokens = demands, demands.scene, demands.scene.tokens
        self.known = word_sets(self.scene.language, "appeals")
        self.possible = bool(self.known)
        self.negations = demands.known["negations"]

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands of those whose marked words in *unit* begin with an imperative, or are a slogan."""
        if not self.possible:
            return
        for quote, first, last in self.demands.runs.get(unit.number, ()):
            if quote.kind != "direct" and self.scene.inside[first] < 0:
                continue
            found = self._slogan(quote, first, last) or self._appeal(quote, unit, first, last)
            if found is not None:
                yield found

    def _slogan(self, quote: QuoteDraft, first: int, last: int) -> Stand | None:
        """Who must go by a slogan: *« Tal* **démission** *»*."""
        words = [at for at in range(first, last) if self.tokens[at].is_word]
        if not 1 < len(words) <= _SLOGAN or self.tokens[words[-1]].lower not in self.known["slogans"]:
            return None
        return Stand(Source(quote.speakers, 0, 0), "supports", words[0], words[0], words[-1] + 1)

    def _appeal(self, quote: QuoteDraft, unit: Unit, first: int, last: int) -> Stand | None:
        """What is called for by an imperative that opens the words."""
        at = next((at for at in range(first, min(last, first + _LEADING)) if not self._leads(at)), last)
        denied = at < last and self.tokens[at].lower in self.known["not"]
        verb = at + denied
        size = self._let(verb)
        verb += size
        if size and self.scene.lower(verb) in self.negations:
            verb, denied = verb + 1, True
        if verb >= last or not self.tokens[verb].is_word:
            return None
        stance = self._side(verb, let=bool(size) or denied)
        if stance is None:
            return None
        found = self.demands.stand(quote, unit, (at, at, verb + 1), TURNED[stance] if denied else stance)
        if found is None or not self._takes_side(verb):
            return found
        begin = verb + 1 + (self.scene.lower(verb + 1) in self.negations)
        if begin + 1 >= found.end:
            return found
        return replace(found, about=(begin, found.end), deed=self._deed(verb))  # *refusons* **ce projet**

    def _leads(self, at: int) -> bool:
        return not self.tokens[at].is_word or self.tokens[at].lower in self.known["leads"]

    def _let(self, at: int) -> int:
        """How many words open an English appeal at token *at*: **let's**, **let us**."""
        if self.scene.lower(at) not in self.known["let"]:
            return 0
        return 1 + (self.scene.lower(at + 1) in self.known["us"])

    def _side(self, at: int, *, let: bool) -> Stance | None:
        """The side of the imperative at token *at*; None where it is none, or only leads a talk: *disons*."""
        word, language = self.tokens[at].lower, self.scene.language
        if language != "fr":
            return self._of_verb(word) if let and word not in self.known["idle"] else None
        if not word.endswith(("ons", "ez")):
            return None
        lemma = lemma_of(word, "fr")
        if lemma == word or not lemma.endswith(_INFINITIVES) or lemma in self.known["idle"]:
            return None
        return self._of_verb(lemma) if word.endswith("ons") or self._takes_side(at) else None

    def _deed(self, at: int) -> str:
        """The noun of what the verb at token *at* calls for: *interdisons* is an **interdiction**."""
        lemma = lemma_of(self.tokens[at].lower, self.scene.language)
        deeds = (cue.deed for cue in self.scene.vocabulary.stances.get(lemma, ()) if not cue.noun)
        deed = next(deeds, "") if self.scene.language == "fr" else ""
        return deed and f"{deed} de"

    def _takes_side(self, at: int) -> bool:
        """Whether the verb at token *at* takes a side by itself."""
        lemma = lemma_of(self.tokens[at].lower, self.scene.language)
        return any(not cue.noun for cue in self.scene.vocabulary.stances.get(lemma, ()))

    def _of_verb(self, word: str) -> Stance:
        """The side of a verb; what is called for by any other is wanted."""
        cues = [cue for cue in self.scene.vocabulary.stances.get(word, ()) if not cue.noun and cue.stance in TURNED]
        return "opposes" if cues and all(cue.stance == "opposes" for cue in cues) else "supports"
