"""Appeals in marks: what is called for by an imperative or a slogan (**votons** *ce texte*, *Tal* **démission**)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.demands import Demands
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Appeals"]

_SLOGAN = 4  # tokens of a slogan: *Tal démission*
_LEADING = 4  # tokens before an imperative: *« Alors, ne*
_WISH = 8  # tokens of a wish among which *or* makes a choice of it: *qu'il pleuve* **ou** *non*
_SHORT = 5  # letters of *ait*, *aient*, *fait*, which end as an imperfect does
_INDICATIVE = ("ait", "aient", "ra", "ront")
_ENDS = frozenset(".!?…")
_INFINITIVES = ("er", "ir", "re", "oir")


class Appeals:
    """What the marked words of one scene call for."""

    def __init__(self, demands: Demands) -> None:
        self.demands, self.scene, self.tokens = demands, demands.scene, demands.scene.tokens
        self.known = word_sets(self.scene.language, "appeals")
        self.possible = bool(self.known)
        self.negations = demands.known["negations"]
        words = self.scene.vocabulary.words
        self.opening = either(words["relatives"], words["conjunctions"], words["conjunctions.subordinating"])
        self.objects = either(words["articles"], words["determiners"], self.known["objects"])

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands of those whose marked words in *unit* begin with an imperative, or are a slogan."""
        if not self.possible:
            return
        for quote, first, last in self.demands.runs.get(unit.number, ()):
            if quote.kind != "direct" and self.scene.inside[first] < 0:
                continue
            slogan = self._slogan(quote, first, last)
            if slogan is not None:
                yield slogan
                continue
            for start in self._sentences(first, last):
                found = self._wish(quote, unit, start, last) or self._appeal(quote, unit, start, last)
                if found is not None:
                    yield found

    def _sentences(self, first: int, last: int) -> Iterator[int]:
        """Where the sentences of the words begin."""
        yield first
        for at in range(first + 1, last - 1):
            if self.tokens[at].text in _ENDS and self.tokens[at + 1].is_capital:
                yield at + 1

    def _wish(self, quote: QuoteDraft, unit: Unit, first: int, last: int) -> Stand | None:
        """What shall be by a French *que* that opens the words: **Qu'ils nous rendent** *notre école*."""
        at = next((at for at in range(first, min(last, first + _LEADING)) if not self._leads(at)), last)
        if at + 2 >= last or self.tokens[at].lower not in self.known["wishing"]:
            return None
        words = [self.scene.lower(i) for i in range(at + 1, min(last, at + _WISH))]
        if words[0] not in self.known["wished"] or not self.known["unwished"].isdisjoint(words):
            return None
        found = None if self._is_judged(at + 1, last) else self.demands.stand(quote, unit, (at, at, at + 1), "supports")
        if found is None:
            return None
        end = self.demands.clauses.end(at + 1, unit, self.scene.inside[at], opened=True)
        return replace(found, begin=at + 1, end=max(end, found.end), about=None)

    def _is_judged(self, first: int, last: int) -> bool:
        """Whether the clause from token *first* on is the subject of a verb: *que le port ferme* **est** *triste*."""
        end = next((at for at in range(first, last) if self.tokens[at].text in _ENDS), last)
        own = next((at for at in range(first, end) if is_finite_at(self.tokens, at, "fr")), end)
        if own < end and len(self.tokens[own].lower) > _SHORT and self.tokens[own].lower.endswith(_INDICATIVE):
            return True  # *et qu'on ne* **pouvait** *rien y bâtir* only goes on with what was said
        for at in range(own + 1, end):
            if self.tokens[at].text == ",":
                return self.scene.lower(at + 1) in self.known["taking_up"]  # *que l'école ferme,* **c'est** *triste*
            if self.tokens[at].lower in self.opening:
                return False
            if is_finite_at(self.tokens, at, "fr"):
                return True
        return False

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
        ending = self.tokens[verb].lower in self.known["ending"]
        if found is None:
            return None
        if not (ending or self._takes_side(verb)):
            return self._named(found, verb, denied=denied)
        begin = verb + 1 + (self.scene.lower(verb + 1) in self.negations)
        if begin + 1 >= found.end:
            return found
        return replace(found, about=(begin, found.end), deed=self._deed(verb))  # *refusons* **ce projet**

    def _named(self, found: Stand, verb: int, *, denied: bool) -> Stand:
        """An appeal with its verb as it is called: *ne touchez pas* **à nos retraites** is opposed to **toucher**."""
        begin = verb + 1
        while self.scene.lower(begin) in self.negations or self.scene.lower(begin) == "-nous":
            begin += 1
        lemma = lemma_of(self.tokens[verb].lower, "fr") if self.scene.language == "fr" else ""
        if lemma.endswith(_INFINITIVES) and begin < found.end:
            return replace(found, begin=begin, deed=lemma)
        return replace(found, begin=verb) if denied else found

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
            bid = word in self.known["bidding"] and self.scene.lower(at + 1) in self.objects
            return self._of_verb(word) if bid or (let and word not in self.known["idle"]) else None
        if not word.endswith(("ons", "ez")):
            return None
        lemma = lemma_of(word, "fr")
        if lemma == word or not lemma.endswith(_INFINITIVES) or lemma in self.known["idle"]:
            return None
        called = word.endswith("ons") or self._takes_side(at) or self._has_object(at + 1)
        return self._of_verb(lemma) if called else None

    def _has_object(self, at: int) -> bool:
        """Whether what a French imperative calls for begins at token *at*: *libérez* **nos** *camarades*."""
        at += self.scene.lower(at) in self.scene.vocabulary.words["adverbs"]
        return self.scene.lower(at) in self.objects

    def _deed(self, at: int) -> str:
        """The noun of what the verb at token *at* calls for: *interdisons* is an **interdiction**."""
        lemma = lemma_of(self.tokens[at].lower, self.scene.language)
        deeds = (cue.deed for cue in self.scene.vocabulary.stances.get(lemma, ()) if not cue.noun)
        deed = next(deeds, "")
        return deed and f"{deed} {'de' if self.scene.language == 'fr' else 'of'}"

    def _takes_side(self, at: int) -> bool:
        """Whether the verb at token *at* takes a side by itself."""
        lemma = lemma_of(self.tokens[at].lower, self.scene.language)
        return any(not cue.noun for cue in self.scene.vocabulary.stances.get(lemma, ()))

    def _of_verb(self, word: str) -> Stance:
        """The side of a verb; what is called for by any other is wanted."""
        if word in self.known["ending"]:
            return "opposes"  # **stop** *the toll*
        cues = [cue for cue in self.scene.vocabulary.stances.get(word, ()) if not cue.noun and cue.stance in TURNED]
        return "opposes" if cues and all(cue.stance == "opposes" for cue in cues) else "supports"
