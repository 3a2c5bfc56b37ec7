"""How a stand is told as a sentence: in the article's words, with whoever reports it."""

from __future__ import annotations

from summarizer.engines.offline.paraphrase import attributed, balanced, both, called, capitalized, stand
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.reading.verbs import is_finite, is_french_infinitive
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import word_sets

__all__ = ["Statements"]

_CLITICS = frozenset({"le", "la", "les", "l'"})
_RELATIVES = frozenset({",", "was"})


class Statements:
    """Words the stands of one text."""

    def __init__(self, discourse: Discourse, subjects: StandSubjects) -> None:
        self.discourse, self.subjects = discourse, subjects
        self.scene, self.tokens = discourse.scene, discourse.scene.tokens
        self.articles, known = self.scene.vocabulary.words["articles"], word_sets(self.scene.language, "arguing")
        self.obliging, self.denying = known["obliging"], known["denied_subjects"]

    def of(self, player: int, found: Stand, evidence: tuple[int, int]) -> str:
        """The stand in the article's words; one that only somebody else reports says so."""
        language, players = self.scene.language, self.discourse.cast.players
        found = found.like or found
        upto = max(found.begin, found.first + 1)
        whole = found.about is not None and found.about[0] == found.first  # *that* **the sea is rough**
        whole = whole and not (found.begin == found.end and is_finite(self.tokens[found.first], language))
        whole |= language == "fr" and is_french_infinitive(self.scene.lower(found.first))  # *afin de* **demander** *…*
        finite = not whole and any(is_finite(token, language) for token in self.tokens[found.first : upto])
        inside = self.scene.inside[found.first] >= 0
        start = self._undergone(found) if finite else None
        if self.is_topic(found) and found.about is not None:
            start = found.about[0]  # *the toll was backed by the port*
        elif found.first < found.source.first and self.scene.lower(found.first) in self.denying:
            start = found.first  # **weder die Stadt** *noch der Bund stützen es*
        elif language == "en" and found.source.last and found.first == found.source.first:
            start = found.first - (self.scene.lower(found.first - 1) in self.articles)  # **the dockers'** *refusal to*
        if start is not None and not inside:
            told = f"{self._text(start, found.end)}."
        else:
            if language != "de" and not found.source.last:
                clitic = language == "es" and self.scene.lower(found.first) in self.scene.quoting["clitics"]
                first = found.first + clitic  # **se** *opuso*
                owes = self.scene.lower(first) in self.obliging  # *said X and* **must** *go*
                finite = is_finite(self.tokens[first], language) and not owes  # else they bring a subject of their own
            told = stand(self._who(player, found), self._predicate(found), language, finite=finite, inside=inside)
        if language == "de" and not inside and found.first < found.source.first < found.end:
            told = self._as_printed(player, found)
        reporters = self.subjects.reporters(evidence)
        if not reporters or player in reporters:
            return capitalized(told)
        return attributed(told, [called(players[reporter]) for reporter in reporters], language)

    def _as_printed(self, player: int, found: Stand) -> str:
        """German words that hold their subject: **Den Plan lehnte Kolb ab**; it goes before a verb that opens them."""
        source, verb, who = found.source, self.tokens[found.first], self._who(player, found)
        noun = found.about[1] if found.about is not None else 0
        if (
            found.first < noun <= source.first
            and self.scene.lower(noun - (self.scene.lower(noun) != ",")) in _RELATIVES
        ):
            return stand(who, self._text(found.first, found.end), "de", finite=False, inside=False)
        first = source.first - (self.scene.lower(source.first - 1) in self.articles)
        if first != found.first + 1 or not is_finite(verb, "de"):
            return f"{self._text(found.first, found.end)}."
        rest = f" {self._text(source.last, found.end)}" if source.last < found.end else ""
        pronoun = source.last == first + 1 and self.tokens[first].text.islower()
        return f"{who if pronoun else self._text(first, source.last)} {verb.text}{rest}."

    def _undergone(self, found: Stand) -> int | None:
        """Where the subject of a passive verb begins whose agent follows it: **the plan** *was dropped by the port*."""
        agent = found.first < found.source.first < found.end
        return found.about[0] if agent and found.about and found.about[0] < found.first else None

    def _who(self, player: int, found: Stand) -> str:
        """How a sentence calls those whose stand it is, with the article that stands before a mere name."""
        source, players = found.source, self.discourse.cast.players
        denied = self.denied(found)
        if denied is not None:
            return self._text(denied, source.last)  # **neither the port nor the union** *signed*
        if len(source.players) > 1 and (self._precedes(found) or self.scene.language == "es"):
            return both([called(players[number]) for number in source.players], self.scene.language)
        who, before = called(players[player]), source.first - 1
        first = source.first
        if self._precedes(found) and self.scene.lower(first) in self.articles:
            before, first = first, first + 1
        bare = self._precedes(found) and before >= 0 and self._text(first, source.last) == who
        if bare and self.scene.language == "fr" and self.scene.lower(before) in self.articles:
            article = self.scene.lower(before)
            return f"{article}{who}" if article.endswith("'") else f"{article} {who}"
        return who

    def denied(self, found: Stand) -> int | None:
        """The word before or in the subject that denies what it does: **neither** *the port nor the union signed*."""
        near = (found.source.first - 1, found.source.first)
        return next((at for at in near if self.scene.lower(at) in self.denying and self._precedes(found)), None)

    def _precedes(self, found: Stand) -> bool:
        return 0 < found.source.last <= found.first

    def _predicate(self, found: Stand) -> str:
        """The words of the stand; a noun phrase that begins its sentence loses its capital: *the port:* **the** *…*."""
        undergone = self._undergone(found)
        begin = found.first if undergone is None else undergone
        behind = found.about is not None and found.about[0] >= found.end
        apart = found.about is not None and found.about[1] < begin < found.end - 1
        begin -= apart and self.scene.language == "fr" and self.scene.lower(begin - 1) in _CLITICS  # **l'** *a rejeté*
        told = self._lowered(begin, found.about[1] if found.about and behind else found.end)
        alone = found.about is not None and self.scene.language == "fr" and begin == found.end - 1
        if found.about and alone and found.about[1] <= begin:  # *la loi que la CGT* **conteste**
            return f"{told} {self._lowered(*found.about)}"
        return told

    def _lowered(self, first: int, last: int) -> str:
        told, opens = self._text(first, last), self.scene.inside[first] < 0 and self.scene.lower(first) in self.articles
        return told[:1].lower() + told[1:] if opens and self.scene.language != "de" else told

    def is_topic(self, found: Stand) -> bool:
        """Whether an English passive verb has its issue right before it: **the toll** *was backed by the port*."""
        return self.scene.language == "en" and found.about is not None and found.about[1] == found.first

    def _text(self, first: int, last: int) -> str:
        return balanced(self.scene.text[self.scene.starts[first] : self.scene.ends[last - 1]])
