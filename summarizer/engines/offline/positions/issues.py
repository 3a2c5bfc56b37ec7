"""What a stand is about: the words behind its verb, without what ties them to it."""

from __future__ import annotations

from summarizer.engines.offline.positions.duties_spanish import is_spanish_infinitive
from summarizer.engines.offline.positions.issues_german import GermanIssues
from summarizer.engines.offline.reading.adverbials import after_adverbials
from summarizer.engines.offline.reading.circumstances_french import after_adverb, after_phrase
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.signs import ANY_FUTURE, OWN_FUTURE
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, without, word_sets

__all__ = ["Issues"]

_DANGLING = ("articles", "determiners", "prepositions", "conjunctions", "relatives", "reporting.complementizers")
_COMMA, _MARKS = frozenset({","}), frozenset('«“"')
_FEW = 2  # words of a phrase that is about what was said before: *vote contre*
_TALKS = 4  # tokens between *talk* and what of or with whom
_DEPARTURES = {"of": "from"}  # *dropped out* **of** *the race* is a withdrawal **from** it
_OF = {"fr": "de", "de": "von"}
_DE, _TO, _ONLY = frozenset({"de", "d'"}), frozenset({"à", "au", "aux"}), frozenset({"infinitive"})
_SPANISH_MANNER = frozenset({"por", "con", "en"})  # *rechazó* **por mayoría** *la ley*
_SPANISH_TO, _QUE = frozenset({"a", "al"}), frozenset({"que", "qu'"})
_MORE = frozenset({"más", "menos"})
_LIKE = frozenset({"comme"})  # *l'a salué* **comme** *un frère*
_LESS = frozenset({"moins"})
_HEARER = 9  # tokens that name whom a verb asks
_BESIDE = frozenset({"auprès"})
_COUNTED, _COUNT = frozenset({"vote", "votes", "to"}), 4  # words of a count of votes, and how far they stand
_SIDES, _OTHER = frozenset({"for", "against"}), 6  # what another's vote is, and how far that stands behind *and*
_SILENCE = 5  # tokens within which a refused verb is one of speaking: *de faire un* **commentaire**


class Issues:
    """The issues of one scene's stands."""

    def __init__(self, scene: Scene) -> None:
        self.german = GermanIssues(scene) if scene.language == "de" else None
        self.scene, self.tokens = scene, scene.tokens
        self.known, words = word_sets(scene.language, "arguing"), scene.vocabulary.words
        self.clitics, self.perfect = scene.quoting["clitics"], words["auxiliaries.have"]
        senses = word_sets(scene.language, "senses")
        self.demanding, self.addressing = senses["demanding"], senses["addressing"]
        self.openers = without(either(words["articles"], words["determiners"]), scene.quoting["contracted"])
        self.tying = either(words["articles"], words["prepositions"])
        self.articles = without(words["articles"], scene.quoting["contracted"])
        self.governing = either(self.openers, words["prepositions"], scene.quoting["genitives"], _BESIDE)
        self.dangling = either(*(words[name] for name in _DANGLING if scene.language != "de"))

    def opening(self, last: int, limit: int, cue: StanceCue) -> int:
        """Token after what tells when and how behind a verb that ends before token *last*: **enfin** *un pont*."""
        begin = after_adverbials(self.tokens, last, limit, self.scene.language)
        if self.scene.language == "es" and "clause" in cue.takes and self.scene.lower(begin) in _SPANISH_TO:
            near = range(begin + 1, min(limit, begin + _HEARER))
            ends = next((at for at in near if self.tokens[at].lower == "que" or not self.tokens[at].is_word), begin)
            return ends if self.scene.lower(ends) == "que" else begin  # *pide a Roa y a Gil* **que** *…*
        if self.scene.language != "fr":
            return begin
        while (after := self._behind_circumstance(begin, limit, cue)) > begin:
            begin = after_adverbials(self.tokens, after, limit, "fr")
        return begin

    def _behind_circumstance(self, at: int, limit: int, cue: StanceCue) -> int:
        """Token after one French circumstance at token *at*, between commas or not: **, avec la CGT,** *un vote*."""
        comma = self.scene.lower(at) == ","
        after = after_adverb(self.tokens, at + comma, limit)
        if after > at + comma:
            closed = comma and after < limit - 1 and self.tokens[after].text == ","
            return after + closed if closed or not comma else at
        governs = "object" in cue.takes and not (cue.fixed or cue.deed) and self.scene.lower(at) not in cue.connectors
        after = after_phrase(self.tokens, at + comma, limit, enclosed=comma) if governs else at + comma
        return after if after > at + comma else at

    def _behind_addressed(self, begin: int, end: int, cue: StanceCue) -> int:
        """Where an issue begins behind whom a verb speaks to: *pide al rey* **que** *…*, *agrees with Roe* **that**."""
        if self.scene.language == "es":
            return self._behind_spanish_hearer(begin, end, cue)
        if self.scene.language == "en":
            return self._behind_agreed(begin, end, cue)
        return self._behind_hearer(begin, end, cue)

    def _behind_hearer(self, begin: int, end: int, cue: StanceCue) -> int:
        """Where an issue begins behind whom a verb asks, orders or promises: *demande aux élus* **de** *voter*.

        A French verb without another object may name somebody without *à*: *menace la ville* **de** *partir*. A deed's
        noun keeps them: *interdiction* **aux vélos** *de passer*.
        """
        ties = either(_DE, _TO) if "prepositional" in cue.takes else _DE
        asks = self.scene.language == "fr" and not (cue.fixed or cue.deed) and not ties.isdisjoint(cue.connectors)
        names = self.scene.lower(begin) in either(_TO, _DE) or "object" not in cue.takes
        leads = self.scene.lower(begin) in _DE and self._opens_infinitive(begin + 1, end)
        if not (asks and names) or leads or is_french_infinitive(self.scene.lower(begin + 1)):
            return begin
        for at in range(begin + 1, min(end - 1, begin + _HEARER)):
            if self.tokens[at].text == "," and (behind := self._behind_apposed(at, end)) is not None:
                return behind
            another = self.tokens[at].lower in self.openers and self.tokens[at - 1].lower not in self.governing
            if another and self.scene.lower(begin) in either(_TO, _DE) and "object" in cue.takes:
                return at  # *refuse à la ville* **le droit** *de creuser*, *exige de la ville* **une aide**
            if self.tokens[at].lower in _QUE and "clause" in cue.takes and self.scene.lower(at - 1) not in self.openers:
                return at  # *exige de la ville* **qu'elle** *paie*
            if another or not self.tokens[at].is_word or self.tokens[at].lower in self.known["complements"]:
                break
            if self.tokens[at].lower in _DE and self._opens_infinitive(at + 1, end):
                return at
            if self._calls_for(at, begin, cue):
                return at + 1
        return begin

    def _behind_agreed(self, begin: int, end: int, cue: StanceCue) -> int:
        """Where an English issue begins behind whom somebody agrees with: *agrees with Roe* **that** *it must go*."""
        if not cue.lemma.startswith("agree") or "with" not in self.scene.lowers[begin - 1 : begin + 1]:
            return begin
        near = range(begin + 1, min(end - 1, begin + _HEARER))
        return next((at for at in near if self.tokens[at].lower == "that"), begin)

    def _before_vote(self, begin: int, end: int, cue: StanceCue) -> int:
        """Where an English issue ends before a count of votes or another's vote: *the toll* **by six votes to two**.

        *voted for the toll* **and Moe against it** leaves out its second verb.
        """
        for at in range(begin + 1, end - 2):
            word, after = self.tokens[at].lower, self.tokens[at + 1].lower
            counts = word == "by" and (after in self.known["numbers"] or after.isdigit())
            if counts and self.scene.has_one_of(_COUNTED, at + 2, min(end + 2, at + _COUNT)):
                return at
            if word == "and" and cue.lemma.startswith("vote"):
                sides = range(at + 2, min(end, at + _OTHER))
                named = self.tokens[at + 1].is_capital or after in self.openers
                if named and any(self.tokens[to].lower in _SIDES for to in sides):
                    return at
        return end

    def _behind_apposed(self, comma: int, end: int) -> int | None:
        """Where an issue begins behind who a hearer is, told in commas: *exhorte la maire, Ada Tal,* **à** *vendre*."""
        near = range(comma + 2, min(end - 1, comma + _HEARER))
        closing = next((at for at in near if self.tokens[at].text == ","), None)
        if closing is None or not self._opens_infinitive(closing + 2, end):
            return None
        return closing + 2 if self.tokens[closing + 1].lower in either(_DE, _TO) else None

    def _behind_spanish_hearer(self, begin: int, end: int, cue: StanceCue) -> int:
        """Where an issue begins behind whom a Spanish verb asks: *pide al rey* **que** *…*, *insta a Roa a* **ir**.

        Or at an article that opens another object: *reclama a Bruselas* **el envío** *de ayuda*.
        """
        if self.scene.lower(begin) not in _SPANISH_TO or is_spanish_infinitive(self.scene.lower(begin + 1)):
            return begin
        opening = either(self.openers, _MORE)
        for at in range(begin + 1, min(end - 1, begin + _HEARER)):
            word, following = self.tokens[at].lower, self.tokens[at + 1].lower
            told = is_spanish_infinitive(following) or following == "que"
            if word in _SPANISH_TO and "infinitive" in cue.takes and told:
                return at + 1
            if cue.lemma in self.known["forbidding"] and is_spanish_infinitive(word):
                return at  # *prohibió al puerto* **cerrar**
            if "clause" not in cue.takes:
                continue
            if word == "que" or (word in opening and self.tokens[at - 1].lower not in self.governing):
                return at
        return begin

    def _behind_spanish_tie(self, begin: int, end: int, cue: StanceCue) -> int:
        """Where an issue begins behind what ties it to its Spanish verb or phrase: *a favor de* **la ley**.

        *A* before whoever a verb is done to is none of the issue either: *critica a* **la alcaldesa**. Where a place
        stands in between, the verb's own tie leads to it: *se manifestaron en Val contra* **el cierre**.
        """
        ties = either(self.scene.quoting["genitives"], _SPANISH_TO) if cue.fixed else _SPANISH_TO
        if begin + 1 < end and self.scene.lower(begin) in ties:
            return begin + 1
        if "object" in cue.takes and not cue.fixed and self.scene.lower(begin) in _SPANISH_MANNER:
            places = range(begin + 2, min(end - 1, begin + _HEARER))
            free = (at for at in places if self.tokens[at].lower in self.articles)
            return next((at for at in free if self.tokens[at - 1].lower not in self.tying), begin)
        if set(cue.takes) != {"prepositional"} or self.scene.lower(begin) in cue.connectors:
            return begin
        near = range(begin, min(end - 1, begin + _HEARER))
        tie = next((at for at in near if self.tokens[at].lower in cue.connectors or self.tokens[at].text == ","), end)
        return tie if tie < end and self.tokens[tie].text != "," else begin

    def _calls_for(self, at: int, begin: int, cue: StanceCue) -> bool:
        """Whether *à* at token *at* ties what somebody named is called to: *appelle la Brenne* **à** *la retenue*."""
        calls = self.tokens[at].lower in _TO and "à" in cue.connectors and "prepositional" in cue.takes
        return calls and begin < at and self.tokens[begin].is_word and self.scene.lower(begin) not in _TO

    def _opens_infinitive(self, at: int, end: int) -> bool:
        """Whether an infinitive follows, behind a negation and clitics at most: *de* **ne pas le signer**."""
        skipped = either(self.known["negations"], self.scene.quoting["clitics"], _MARKS)
        while at < end - 1 and (self.tokens[at].lower in skipped or self._is_no_more(at)):
            at += 1
        return is_french_infinitive(self.scene.lower(at))

    def _is_no_more(self, at: int) -> bool:
        """Whether *plus* at token *at* is the second half of a negation: *de ne* **plus** *signer*."""
        return self.tokens[at].lower == "plus" and self.scene.lower(at - 1) == "ne"

    def names_itself(self, cue: StanceCue) -> bool:
        """Whether a phrase says by itself what it is about: *est en* **grève**."""
        words = cue.lemma.split()
        telling = words[0] != "y" and words[-1] not in self.scene.vocabulary.closed_words
        return cue.fixed and cue.stance != "neutral" and len(words) > _FEW and telling

    def _points(self, at: int) -> bool:
        """Whether a French *ce* points at a thing, and opens no clause: *contre* **ce** *péage*."""
        if self.scene.lower(at) == "ce" and self.scene.lower(at + 1) in _QUE:
            return self.scene.lower(at - 1) not in either(_TO, _DE)  # *refuse* **ce que** *la CGT demande*
        pointing = self.tokens[at].lower in self.known["demonstratives"]
        return pointing and self.scene.lower(at + 1) not in self.known["complements"]

    def _counts(self, at: int) -> bool:
        """Whether a French negation denies no verb, but tells how many: *supprime* **pas moins de** *300 postes*."""
        return self.tokens[at].lower in self.known["negations"] and self.scene.lower(at + 1) in _LESS

    def _names_hearer(self, begin: int, end: int) -> bool:
        """Whether a French issue is no more than who is asked: *demande* **aux marins**, and what stands elsewhere."""
        hearer = self.scene.language == "fr" and begin < end and self.scene.lower(begin) in _TO
        return hearer and not is_french_infinitive(self.scene.lower(begin + 1))

    def tells_nothing(self, begin: int, end: int) -> bool:
        """Whether what follows is nothing, or to say or know a thing: *n'annonce* **rien**, *veut* **rappeler que**."""
        if begin >= end or self.scene.language != "fr":
            return False
        at = begin + (begin + 1 < end and self.tokens[begin].lower in self.clitics)
        nothing = self.tokens[begin].lower in self.known["nothing"]
        return self.tokens[at].lower in self.known["telling"] or (
            nothing and not is_french_infinitive(self.scene.lower(begin + 1))
        )

    def _discusses(self, at: int, end: int) -> bool:
        """Whether the verb of speaking at token *at* tells of talks: *refuse de* **parler de** *la paix*."""
        behind = range(at + 1, min(end, at + 1 + _TALKS))
        talks = self.tokens[at].lower in self.known["talking"]
        return talks and any(self.tokens[word].lower in self.known["discussing"] for word in behind)

    def deed(self, cue: StanceCue, begin: int) -> str:
        """What *cue* tells was done, as a noun with the preposition of its issue: *drop out of* is *withdrawal from*.

        Behind an adverb the issue brings its own preposition: *stepped down* **on Monday**.
        """
        if not cue.deed:
            return ""
        if not cue.fixed:
            return f"{cue.deed} {_OF.get(self.scene.language, 'of')}"  # *fired the chair* is her **dismissal**
        tie, words = cue.lemma.split(" ")[-1], self.scene.vocabulary.words
        ties = tie in words["prepositions"] and tie not in self.known["phrasal"]
        if ties and self.scene.lower(begin - 1) == tie:
            return f"{cue.deed} {_DEPARTURES.get(tie, tie)}"
        bare = self.scene.lower(begin) in either(words["articles"], words["determiners"])
        return f"{cue.deed} from" if bare else cue.deed  # *resigned* **the chair**

    def _is_gerund(self, at: int) -> bool:
        """Whether a French gerund stands at token *at*."""
        return self.scene.language == "fr" and self.tokens[at].lower.endswith("ant")

    def is_planned(self, first: int, last: int) -> bool:
        """Whether the verb from token *first* to *last* tells what is to come: *ne* **fermera** *pas*."""
        words = [self.scene.lower(at) for at in range(first, last + 1)]
        told = self.scene.language == "fr" and words[-1].endswith((*OWN_FUTURE, *ANY_FUTURE))
        return told or not self.known["will"].isdisjoint(words)

    def is_undone(self, cue: StanceCue, first: int, last: int, begin: int) -> bool:
        """Whether a denied verb only says what was not done or asked for: *n'a pas* **demandé** *d'aide*."""
        if cue.deed and "object" in cue.takes:
            return not self.is_planned(first, last)
        asked = self.scene.language == "fr" and cue.lemma in self.demanding
        of = self.scene.lower(begin - 1) in _DE and not is_french_infinitive(self.scene.lower(begin))
        return asked and (of or self.scene.has_one_of(self.perfect, first, last))

    def of(self, last: int, end: int, cue: StanceCue) -> tuple[int, int]:
        """The words of the issue, without what ties them to the verb and what the clause leaves dangling.

        Empty where the issue is only to speak or to keep silent: *declined to comment on the inquiry*.
        """
        if cue.deed and "object" not in cue.takes and self.scene.lower(last) == ",":
            return last, last  # *resigning* **,** *Tal left the hall*
        if cue.deed and "object" not in cue.takes:
            places = range(last, end - 1)
            manner = (at for at in places if self.tokens[at].lower == "en" and self._is_gerund(at + 1))
            end = next(manner, end)  # *a démissionné* **en dénonçant** *un complot*
        skipped = either(cue.connectors, self.known["complements"], self.known["negations"], _COMMA)
        begin = self._behind_addressed(self.opening(last, end, cue), end, cue)
        begin = self._behind_spanish_tie(begin, end, cue) if self.scene.language == "es" else begin
        end = self._before_vote(begin, end, cue) if self.scene.language == "en" else end
        while begin < end and (
            (self.tokens[begin].lower in skipped and not (self._points(begin) or self._counts(begin)))
            or self._is_no_more(begin)
        ):
            begin += 1
        like = self.scene.lower(begin) in _LIKE
        if like or self.tells_nothing(begin, end) or (cue.lemma in self.addressing and self._names_hearer(begin, end)):
            return last, last
        if self.scene.has_one_of(self.known["anonymity"], begin, min(end, begin + _SILENCE)):
            return begin, begin  # *pidió el anonimato*
        if any(
            self.tokens[at].lower in self.known["silence"] and not self._discusses(at, end)
            for at in range(begin, min(end, begin + _SILENCE))
        ):
            return begin, begin
        while end > begin and self._dangles(end - 1, begin):
            end -= 1
        if self.german is not None:
            begin = end if self.german.is_particle(cue, begin, end) else self.german.begin(cue, begin, end)
        words = any(token.is_word for token in self.tokens[begin:end])
        return (begin, end) if words else (last, last)

    def opens_clause(self, cue: StanceCue, last: int, begin: int) -> bool:
        """Whether a verb that ends before token *last* governs a clause that begins at token *begin*.

        One without *that*: **hopes** *the toll goes*; or one whose *que* its phrase holds: **favorable à ce que** *…*.
        """
        if self.scene.lower(begin - 1) in self.scene.quoting["complementizers"]:
            return True
        wishes = cue.lemma in self.known["wishing"] or self.scene.lower(last - 1) in self.known["bare_clauses"]
        return wishes and self.scene.lower(last) not in self.known["infinitive"]

    def _dangles(self, at: int, begin: int) -> bool:
        """Whether the last word of an issue needs one behind it: *the toll* **of**; *backs* **her** needs none."""
        word = self.tokens[at].lower
        alone = at == begin and word in self.scene.quoting["pronouns.other"]
        counted = self.tokens[at - 1].text[:1].isdigit()  # *une aide de 3* **millions** is no loose end
        return word in self.dangling and not (alone or counted)
