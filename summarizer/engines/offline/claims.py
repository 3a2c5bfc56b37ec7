"""Which reported sentences are claims to check: cut to their core, told from plans and from speech about oneself."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.quotes import QuoteDraft
from summarizer.engines.offline.scene import Scene
from summarizer.engines.offline.verbs import is_finite
from summarizer.lexicon import word_sets
from summarizer.tokens import Token

__all__ = ["Claims"]

_SENTENCE_ENDS = frozenset(".;!?…:")
_CLOSING = frozenset('»”)"]“')
_NONE = "\0"  # an ending that no word has
_CORE = 6  # tokens that a sentence keeps at least before a comma may end its core
_SHORTEST = 4  # tokens: shorter reports name no fact
_PARTICIPLE_REACH = 5  # tokens between an auxiliary and its participle


class Claims:
    """The claims of one scene's quotes."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.language = scene.document.language
        self.vocabulary = scene.vocabulary
        self.known = word_sets(self.language, "arguing")
        self.participles = tuple(self.known["participles"])
        self.past_endings = tuple(self.known["past_endings"]) or (_NONE,)
        self.future_endings = tuple(self.known["future_endings"]) or (_NONE,)
        self.have = self.vocabulary.words["auxiliaries.have"] - self.known["infinitives"]

    def of(self, quote: QuoteDraft) -> Iterator[tuple[int, int]]:
        """The claims of *quote*, as code points; an accusation with its cue where that stands right before it."""
        if quote.cue_kind in {"ask", "announce", "deny"}:
            return
        for first, last in self._sentences(quote):
            if self._matters(first, last, quote):
                start, end = self.tokens[first].start, self.tokens[last - 1].end
                touches = quote.cue is not None and 0 <= start - quote.cue[1] <= 2
                accuses = quote.cue_kind == "accuse" and touches and quote.cue is not None
                yield (quote.cue[0] if accuses and quote.cue else start), end

    def _sentences(self, quote: QuoteDraft) -> Iterator[tuple[int, int]]:
        """The sentences of a quote as half-open token ranges, each cut down to its core."""
        for start, end in quote.runs:
            begin, stop = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
            for at in range(begin, stop + 1):
                if at == stop or self.tokens[at].text in _SENTENCE_ENDS:
                    if at > begin:
                        yield self._core(begin, at, stop)
                    begin = at + 1

    def _core(self, first: int, last: int, stop: int) -> tuple[int, int]:
        """A sentence without the words that lead in and without the relative clauses and appositions that follow."""
        while first < last - 1 and (not self.tokens[first].text[0].isalnum() or self._leads(self.tokens[first])):
            first += 1
        verb = next((at for at in range(first, last) if is_finite(self.tokens[at], self.language)), last)
        for at in range(max(first + _CORE, verb + 1), last):
            if self.tokens[at].text == ",":
                return first, at
        while last > first + 1 and not (
            self.tokens[last - 1].text[0].isalnum() or self.tokens[last - 1].text in _CLOSING
        ):
            last -= 1
        return first, self._closed(first, last, stop)

    def _closed(self, first: int, last: int, stop: int) -> int:
        """*last*, moved past the mark that closes a passage which opens within the sentence."""
        passage = self.scene.inside[last - 1]
        opens_within = passage >= 0 and self.scene.inside[first] != passage
        end = last
        while opens_within and end < stop and self.scene.inside[end] == passage:
            end += 1
        return end if end - last <= 2 else last

    def _leads(self, token: Token) -> bool:
        return token.lower in self.known["leads"]

    def _matters(self, first: int, last: int, quote: QuoteDraft) -> bool:
        """Whether a reported sentence is one to check: it tells what is or was, of others, and not what shall be."""
        tokens = self.tokens[first:last]
        asks = last < len(self.tokens) and self.tokens[last].text == "?"
        if len(tokens) < _SHORTEST or asks:
            return False
        if quote.cue_kind == "accuse":
            return True
        verbs = [token for token in tokens if is_finite(token, self.language)]
        if not verbs or any(self._is_future(verb) for verb in verbs):
            return False
        figures = any(token.text[0].isdigit() for token in tokens)
        grave = any(token.lower in self.vocabulary.grave for token in tokens)
        if self.vocabulary.stances.get(verbs[0].lower) and not figures:
            return False  # a stand of the speaker's, not a fact
        own = quote.kind == "direct" and any(token.lower in self.known["own"] for token in tokens)
        return figures or ((grave or self._is_past(first, last)) and not own)

    def _is_future(self, token: Token) -> bool:
        ends = token.lower.endswith(self.future_endings) and token.lower not in self.known["hearsay"]
        return ends or token.lower in self.known["future"]

    def _is_past(self, first: int, last: int) -> bool:
        """Whether a perfect or a past tense, or German reported mood, stands between two tokens."""
        return any(self._tells_past(at, last) for at in range(first, last))

    def _tells_past(self, at: int, last: int) -> bool:
        token, lower = self.tokens[at], self.tokens[at].lower
        if lower in self.have:
            following = self.tokens[at + 1 : min(last, at + _PARTICIPLE_REACH)]
            if any(len(word.lower) > 2 and word.lower.endswith(self.participles) for word in following):
                return True
        if lower in self.known["past"]:
            return True
        if lower.endswith(self.past_endings) and is_finite(token, self.language):
            return True
        return self.language == "de" and lower in self.vocabulary.conditional_forms
