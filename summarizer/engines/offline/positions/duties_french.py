"""What French duties are about: *la ville doit* **payer le pont**, **ce péage** *ne devrait pas exister*."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.circumstances_french import after_adverb
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.lexicon import either, word_sets

__all__ = ["FrenchDuties"]

_BE, _ALL = frozenset({"être"}), frozenset({"tous", "toutes"})
_ABLE = frozenset("on peut peux pouvons pourra pourrons pourrait veut veux voulons voudrait".split())


class FrenchDuties:
    """The duties of one French text, told as what can be decided."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.possible = scene, scene.tokens, scene.language == "fr"
        known, words = word_sets(scene.language, "arguing"), scene.vocabulary.words
        self.verbs = either(known["obliging"], known["requiring"])
        self.participles, self.lasting, self.clitics = tuple(known["participles"]), known["lasting"], known["objects"]
        refused = word_sets(scene.language, "impersonal")["refused"]  # *pas* **question** *de*
        self.loose = either(known["negations"], _ALL, scene.quoting["genitives"])
        self.leading = either(self.loose, self.verbs, _ABLE, scene.quoting["pronouns.subject"], refused)
        self.past, self.complements = known["past_duties"], known["complements"]
        self.conditional = tuple(known["conditional_endings"]) or ("\0",)
        self.nominal = either(words["articles"], words["determiners"])

    def told(self, stand: Stand) -> Stand:
        """*stand*, where a verb of duty opens its issue, with what must or must not be done for its issue."""
        if stand.about or stand.deed or not self.possible:
            return stand
        at = self._behind(stand.begin, stand.end, self.leading)
        begin = self._behind(at, stand.end, self.loose)
        own = begin < stand.end and self.tokens[begin].lower in self.clitics
        if begin + own >= stand.end or not is_french_infinitive(self.tokens[begin + own].lower):
            return stand
        if not self.scene.has_one_of(self.verbs, stand.begin, at):
            return replace(stand, begin=begin)  # *il faut* **d'abord** *fermer la gare*
        subject = (stand.first, stand.begin) if stand.first < stand.begin else None
        if subject is None or subject[1] - subject[0] == 1:
            return replace(stand, begin=begin)
        passive = self._passive(begin, stand.end)
        deed = self._deed(passive) if passive is not None else ""
        if deed:
            return replace(stand, about=subject, deed=f"{deed} de")
        if passive is None and not own and self.scene.lower(begin + 1) in self.nominal:
            return replace(stand, begin=begin)
        return self._whole(stand, subject, begin)

    def only_told(self, quote: QuoteDraft, at: int) -> bool:
        """Whether a verb at token *at* tells what was due or is said to be: *elle* **devait** *payer*, *selon elle,* …

        Behind *que* and a verb of saying, a past duty was demanded: *a dit que la ville* **devait** *payer*.
        """
        word = self.scene.lower(at)
        source = quote.lemma.partition(" ")[0] in self.scene.lexicon.prepositions
        if source and word.endswith(self.conditional):
            return True
        opened = not source and quote.kind == "indirect" and self._follows_that(quote)
        return word in self.past and not opened

    def _follows_that(self, quote: QuoteDraft) -> bool:
        """Whether *que* opens what is reported."""
        first = self.scene.token_at(quote.runs[0][0])
        return self.scene.lower(first - 1) in self.complements

    def _whole(self, stand: Stand, subject: tuple[int, int], begin: int) -> Stand:
        """The whole clause; of what must not be only the infinitive, or the subject where that tells too little."""
        if stand.stance != "opposes":
            return replace(stand, begin=subject[0] + (not self.tokens[subject[0]].is_word))
        bare = stand.end - begin == 1 and self.tokens[begin].lower in self.lasting
        return replace(stand, about=subject) if bare else replace(stand, begin=begin)

    def _behind(self, at: int, end: int, words: frozenset[str]) -> int:
        """Token after the words of *words* from token *at* on, and adverbs: **doit donc désormais** *fermer*."""
        while at < end:
            after = after_adverb(self.tokens, at, end)
            if after == at and self.tokens[at].lower not in words:
                break
            at = max(after, at + 1)
        return at

    def _passive(self, begin: int, end: int) -> int | None:
        """The participle of a passive infinitive at token *begin*: *être rapidement* **fermé**."""
        if self.tokens[begin].lower not in _BE:
            return None
        at = self._behind(begin + 1, end, self.loose)
        return at if at < end and self.tokens[at].lower.endswith(self.participles) else None

    def _deed(self, at: int) -> str:
        """The noun of the deed whose participle stands at token *at*: **fermeture**."""
        cues = self.scene.vocabulary.stances.get(self.tokens[at].lower, ())
        return next((cue.deed for cue in cues if cue.deed and not cue.noun and "object" in cue.takes), "")
