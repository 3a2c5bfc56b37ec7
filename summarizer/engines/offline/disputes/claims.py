"""Which reported clauses are claims to check: told from plans, from opinions and from speech about oneself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from babel import Locale

from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import without, word_sets
from summarizer.tokens import Token

__all__ = ["Claims"]

_NONE = "\0"  # an ending that no word has
_SHORTEST = 4  # tokens: shorter reports name no fact
_TELLING = 4  # letters of a word that says something
_ACCUSED = 10  # tokens between a verb of accusing and what the quote's own rules take for its words
_PARTICIPLE_REACH = 5  # tokens between an auxiliary and its participle
_CENTURIES = frozenset({"19", "20"})
_INFINITIVE = ("er", "ir", "re", "oir")


class Claims:
    """The claims of one scene's quotes."""

    def __init__(self, scene: Scene, cuts: Cuts) -> None:
        self.scene, self.tokens, self.cuts = scene, scene.tokens, cuts
        self.language = scene.document.language
        self.vocabulary = scene.vocabulary
        self.known = word_sets(self.language, "arguing")
        self.participles = tuple(self.known["participles"])
        self.passives = tuple(self.known["passives"]) or self.participles
        self.past_endings = tuple(self.known["past_endings"]) or (_NONE,)
        self.future_endings = tuple(self.known["future_endings"]) or (_NONE,)
        self.conditional_endings = tuple(self.known["conditional_endings"]) or (_NONE,)
        self.dates = _dates(self.language)
        self.have = without(self.vocabulary.words["auxiliaries.have"], self.known["infinitives"])

    def rebuttal(self, quote: QuoteDraft) -> tuple[int, int] | None:
        """The first clause of *quote* that says of something that it did not happen, as code points."""
        speaks = quote.kind == "direct" or quote.lemma in self.known["replying"]
        for start, end in quote.runs if speaks and quote.cue_kind not in {"ask", "deny", "announce"} else ():
            for first, last in self.cuts.clauses(start, end):
                if self.rebuts(first, last, quote):
                    return self.scene.bounds(first, last)
        return None

    def of(self, quote: QuoteDraft) -> Iterator[tuple[int, int]]:
        """The claims of *quote*, as code points; with its cue where the words are no clause without it."""
        if quote.cue_kind in {"ask", "deny"}:
            return
        for start, end in quote.runs:
            begin, stop = self._from(quote, start), self._whole(quote, end)
            for first, last in self.cuts.clauses(begin, stop, leads=quote.cue_kind != "accuse"):
                with_cue = self._needs_cue(first, last, quote)
                if first < last and self._matters(first, last, quote, with_cue=with_cue):
                    span = self.scene.bounds(first, last)
                    yield (quote.cue[0] if with_cue and quote.cue else span[0]), span[1]

    def _from(self, quote: QuoteDraft, start: int) -> int:
        """Where an accusation begins: with the accused, right after its verb."""
        if quote.cue_kind != "accuse" or quote.cue is None or start <= quote.cue[1]:
            return start
        at, begin = self.scene.token_at(quote.cue[1]), self.scene.token_at(start)
        stops = ".;:" if self.scene.quoting["infinitive_particles"] else ",.;:"
        whole = begin - at <= _ACCUSED and not any(token.text in stops for token in self.tokens[at:begin])
        return self.scene.starts[at] if whole else start

    def _whole(self, quote: QuoteDraft, end: int) -> int:
        """Where an accusation ends whose infinitive follows a comma: *warf ihr vor,* **den Rat getäuscht zu haben**."""
        at = self.scene.token_at(end - 1) + 1
        particles = self.scene.quoting["infinitive_particles"]
        if quote.cue_kind != "accuse" or not particles or self.scene.lower(at) != ",":
            return end
        last = next((to for to in range(at + 1, len(self.tokens)) if self.tokens[to].text in ",;.:!?"), at)
        opens = any(token.lower in particles or "zu" in token.lower[2:-2] for token in self.tokens[at + 1 : last])
        return self.scene.ends[last - 1] if opens else end

    def _needs_cue(self, first: int, last: int, quote: QuoteDraft) -> bool:
        """Whether the cue stands right before words that say little alone: an accusation, an infinitive, a noun."""
        if quote.cue is None or not 0 <= self.scene.starts[first] - quote.cue[1] <= 3:
            return False
        if quote.cue_kind == "accuse" or self._is_infinitive(first, last):
            return True
        return quote.kind != "direct" and not self._verbs(first, last)

    def _is_infinitive(self, first: int, last: int) -> bool:
        """Whether French words begin with an infinitive: *assure* **l'avoir vu**, *dit* **détenir** *six otages*."""
        if self.language != "fr":
            return False
        skipped = self.scene.quoting["clitics"]
        at = next((at for at in range(first, last) if self.tokens[at].lower not in skipped), last)
        word = self.scene.lower(at)
        return at < last and word.endswith(_INFINITIVE) and not is_finite(self.tokens[at], "fr") and len(word) > 4

    def _verbs(self, first: int, last: int) -> list[Token]:
        return [token for token in self.tokens[first:last] if is_finite(token, self.language)]

    def _matters(self, first: int, last: int, quote: QuoteDraft, *, with_cue: bool) -> bool:
        """Whether a reported clause is one to check: it tells what is or was, of others, and not what shall be."""
        tokens = self.tokens[first:last]
        if self.scene.lower(last) == "?" or (len(tokens) < _SHORTEST and not with_cue) or self._lacks_subject(first):
            return False
        verbs = self._verbs(first, last)
        figures = any(self.is_figure(at) for at in range(first, last))
        if quote.cue_kind == "accuse":
            return with_cue and self._accuses(quote, grave=self._is_grave(tokens))
        if not verbs:
            return with_cue and self._counts(first, last, quote, figures=figures, grave=self._is_grave(tokens))
        if quote.cue_kind == "announce" or quote.lemma in self.known["admitting"]:
            return False
        if self._is_open(first, last, verbs, quote, figures=figures) or self._breaks_off(first, last, verbs):
            return False
        if self._is_deed(first, last, quote):
            return False
        if figures or (quote.lemma in self.known["insisting"] and quote.kind != "direct"):
            return True
        if self.from_source(quote) and any(verb.lower.endswith(self.conditional_endings) for verb in verbs):
            return True
        if self.vocabulary.stances.get(verbs[0].lower):
            return False  # a stand of the speaker's, not a fact
        past = self.is_past(first, last, direct=quote.kind == "direct")
        return (past or self._is_grave(tokens)) and not self._is_own(first, last, quote)

    def _is_grave(self, tokens: Sequence[Token]) -> bool:
        """Whether a word of wrongdoing or harm is among *tokens*."""
        return not self.vocabulary.grave.isdisjoint(token.lower for token in tokens)

    def _lacks_subject(self, first: int) -> bool:
        """Whether words begin with a verb whose subject they leave out: *what she said* **is designed to** *…*."""
        if self.language not in {"en", "fr"} or self._follows_on(first) or self.scene.lower(first - 1) == ",":
            return False
        opens = self.tokens[first].lower in self.vocabulary.words["auxiliaries"]
        return opens and is_finite(self.tokens[first], self.language)

    def _breaks_off(self, first: int, last: int, verbs: Sequence[Token]) -> bool:
        """Whether a comma parts a clause from what its verb needs: *Le port a, lui* **, fermé**, *zeigt* **, dass**."""
        if self.scene.lower(last) != ",":
            return False
        if self.language == "de" and self.scene.lower(last + 1) in self.scene.quoting["complementizers"]:
            return True
        verb = max(at for at in range(first, last) if self.tokens[at] is verbs[-1])
        after = self.tokens[verb + 1 : last]
        helps = verbs[-1].lower in self.vocabulary.words["auxiliaries"]
        return helps and not any(len(token.text) >= _TELLING for token in after)

    def _is_deed(self, first: int, last: int, quote: QuoteDraft) -> bool:
        """Whether speakers tell what they themselves have done: *we have hired 12 people*."""
        begins = self.scene.lower(first) in self.known["first_person"]
        return quote.kind == "direct" and begins and self.is_past(first, min(last, first + _PARTICIPLE_REACH))

    def _follows_on(self, first: int) -> bool:
        """Whether a clause shares its subject with the one before it: *… and* **was** *sold*."""
        return self.scene.lower(first - 1) in self.known["coordinators"]

    def is_figure(self, at: int) -> bool:
        """Whether a token is a figure that counts something, and no date, year or time of day."""
        text = self.tokens[at].text
        if not text[0].isdigit() or ":" in text or (len(text) == 4 and text.isdigit() and text[:2] in _CENTURIES):
            return False
        around = (self.scene.lower(at - 1), self.scene.lower(at + 1), self.scene.lower(at + 2))
        return not any(word in self.dates for word in around[:2]) and not (around[1] == "." and around[2] in self.dates)

    def from_source(self, quote: QuoteDraft) -> bool:
        """Whether a preposition names the source: *selon*, *according to*."""
        return quote.lemma.split(" ")[0] in self.scene.lexicon.prepositions

    def _is_own(self, first: int, last: int, quote: QuoteDraft) -> bool:
        """Whether speakers tell of themselves: *we waited*, reported as *she had waited*."""
        inside, direct = self.scene.inside, quote.kind == "direct"
        if any(self.scene.lower(at) in self.known["own"] for at in range(first, last) if direct or inside[at] >= 0):
            return True
        return self.scene.lower(first) in self.known["selves"] and is_finite(self.tokens[first + 1], self.language)

    def _accuses(self, quote: QuoteDraft, *, grave: bool) -> bool:
        """Whether an accusation says of what: blame for a mood (*denounces an outrage*) is none."""
        blames = quote.lemma in self.scene.quoting["accusing"] or quote.lemma in self.known["blaming"]
        return blames or (grave and quote.lemma not in self.known["condemning"])

    def _counts(self, first: int, last: int, quote: QuoteDraft, *, figures: bool, grave: bool) -> bool:
        """Whether words without a verb count or name something grave: *revendique 75 succursales*, *dit avoir vu*."""
        if quote.lemma in self.known["claiming"]:
            return figures or grave  # *revendique 75 succursales*, *claimed responsibility for the attack*
        if quote.cue_kind == "announce":
            return False
        if self._is_infinitive(first, last):
            return figures or grave or self.scene.lower(first) in self.known["infinitives"]
        return figures and grave

    def _is_open(self, first: int, last: int, verbs: Sequence[Token], quote: QuoteDraft, *, figures: bool) -> bool:
        """Whether a clause tells what shall, may or would be, or only says when or if, or that somebody said."""
        opens = self.scene.lower(first)
        if opens in self.known["subordinators"] or (opens in self.known["past"] and not self._follows_on(first)):
            return True
        until = self.tokens.index(verbs[0], first)
        if any(self.scene.lower(at) in self.known["relatives"] for at in range(first + 1, until)):
            return True
        if self._only_says(last, verbs):
            return True
        if not figures and any(verb.lower in self.known["modals"] for verb in verbs):
            return True
        if any(self.scene.lower(at) in self.known["resolving"] for at in range(first, last)):
            return True
        reported = figures or self.from_source(quote)
        return any(self._is_future(verb, reported=reported) for verb in verbs)

    def _only_says(self, last: int, verbs: Sequence[Token]) -> bool:
        """Whether a clause ends with its verb of speech, and what was said is another quote: *il m'a* **dit**."""
        if self.language == "de" or self.tokens[last - 1] is not verbs[-1]:
            return False
        alone = len(verbs) == 1 or self.scene.lower(last - 2) in self.have
        return alone and verbs[-1].lower in self.scene.lexicon.verbs

    def _is_future(self, token: Token, *, reported: bool) -> bool:
        """Whether a verb tells what shall be; a French conditional reports instead, after *selon* or with a figure."""
        if token.lower in self.known["future"]:
            return True
        reports = token.lower in self.known["hearsay"] or (reported and token.lower.endswith(self.conditional_endings))
        return token.lower.endswith(self.future_endings) and not reports

    def is_past(self, first: int, last: int, *, direct: bool = True) -> bool:
        """Whether a perfect or a past tense, or German reported mood, stands between two tokens.

        In reported speech a past of *to be* may stand for a present (*the offer was fair*): it needs a participle.
        """
        return any(self._tells_past(at, last, direct=direct) for at in range(first, last))

    def _tells_past(self, at: int, last: int, *, direct: bool) -> bool:
        token, lower = self.tokens[at], self.tokens[at].lower
        if lower in self.have and self._has_participle(at, last, self.participles):
            return True
        if lower in self.known["past"]:
            backshifted = not direct and lower in self.known["copulas"] and self.scene.lower(at - 1) != "c'"
            return not backshifted or self._has_participle(at, last, self.passives)
        if lower.endswith(self.past_endings) and is_finite(token, self.language) and not self._describes(at):
            return True
        return self.language == "de" and lower in self.vocabulary.conditional_forms

    def _has_participle(self, at: int, last: int, endings: tuple[str, ...]) -> bool:
        """Whether a participle follows the auxiliary at token *at*; but for German, before any article."""
        for token in self.tokens[at + 1 : min(last, at + _PARTICIPLE_REACH)]:
            if self.language != "de" and token.lower in self.vocabulary.words["articles"]:
                return False
            if len(token.lower) > 2 and token.lower.endswith(endings):
                return True
        return False

    def _describes(self, at: int) -> bool:
        """Whether a form in -ed stands for an adjective: *freshly* **painted** *walls*."""
        before = self.scene.lower(at - 1)
        return before.endswith("ly") or before in self.vocabulary.words["articles"]

    def rebuts(self, first: int, last: int, quote: QuoteDraft) -> bool:
        """Whether words say that something did not happen: *we never signed it*, *personne n'a ouvert la vanne*."""
        tokens = self.tokens[first:last]
        if not any(token.lower in self.known["negations"] for token in tokens) or not self.is_past(first, last):
            return False
        own = any(token.lower in self.known["own"] for token in tokens)
        return quote.lemma in self.known["replying"] or (quote.kind == "direct" and own)


@cache
def _dates(language: str) -> frozenset[str]:
    """The names of months and days from the Unicode CLDR, and the words for hours."""
    locale = Locale(language)
    names = (*locale.months["format"]["wide"].values(), *locale.days["format"]["wide"].values())
    return frozenset(name.lower() for name in names) | word_sets(language, "arguing")["hours"]
