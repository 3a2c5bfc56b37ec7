"""Which reported clauses are claims to check: told from plans, from opinions and from speech about oneself."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import compress

from summarizer.engines.offline.disputes.blame import Blame
from summarizer.engines.offline.disputes.charges import Charges
from summarizer.engines.offline.disputes.clause import Clause
from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.figures import Figures
from summarizer.engines.offline.disputes.idle import Idle
from summarizer.engines.offline.disputes.parted import Parted
from summarizer.engines.offline.disputes.retold import Retold
from summarizer.engines.offline.disputes.telling import Telling
from summarizer.engines.offline.disputes.tenses import Tenses, reports
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.phrase_tables import phrases_at
from summarizer.engines.offline.reading.scene import Scene, between
from summarizer.engines.offline.reading.verbs import finite_words, is_finite, is_finite_at, is_french_infinitive
from summarizer.lexicon import either, without
from summarizer.tokens import Token, Told

__all__ = ["Claims"]

_SHORTEST = 4  # tokens: shorter reports name no fact
_NEAR = 3  # characters between a cue and the words right behind it
_ACCUSED = 10  # tokens between a verb of accusing and what the quote's own rules take for its words
_SOURCE = 10  # tokens in which a source says what it is
_QUESTIONS = frozenset({"questions", "doubts"})
_VIEWS = frozenset({"estimer", "pour"})  # give a view, but for what is counted, charged, or harm done


class Claims:
    """The claims of one scene's quotes."""

    def __init__(self, scene: Scene, cuts: Cuts) -> None:
        self.scene, self.tokens, self.cuts = scene, scene.tokens, cuts
        self.language = scene.document.language
        self.vocabulary = scene.vocabulary
        self.known = disputing(self.language)
        self.tenses, self.finite, self.verbal = Tenses(scene), finite_words(self.language), _verbal(self.language)
        wishes = without(scene.quoting["wishes"], self.known["holding"])
        self.unheard = either(either(self.known["admitting"], self.known["appraising"]), wishes)
        self.own = without(self.known["own"], self.known["many_own"])
        self.vouching = either(self.known["insisting"], self.known["vouching"])
        self.figures, self.blame = Figures(scene), Blame(scene)
        self.parted = Parted(scene, self.tenses, self.figures)
        self.retold, self.telling = Retold(scene), Telling(scene)
        self.charges = Charges(scene, tuple(self.tenses.passives))
        self.idle = Idle(scene, self.tenses, self.figures, cuts.leading)

    def of(self, quote: QuoteDraft) -> Iterator[tuple[int, int]]:
        """The claims of *quote*, as code points; with its cue where the words are no clause without it."""
        if quote.cue_kind in {"ask", "deny"} or self.retold.is_ruled(quote) or self.foretells(quote):
            return
        if self.retold.tells_words(quote) or (quote.kind == "mixed" and quote.cue is None and self.language == "fr"):
            return  # *le conseil, qui ne veut pas* **« céder »**: the article tells what leads into the marks
        for outer, last in self._clauses(quote):
            first = outer if quote.cue_kind == "accuse" else self.telling.behind(outer, last)
            asks = self.scene.lower(last) == "?"
            if first < last and not asks and (span := self._claimed(self._clause(first, last, quote))):
                yield span

    def _clauses(self, quote: QuoteDraft) -> list[tuple[int, int]]:
        """The clauses of *quote*; one that its source interrupts is whole: *ten men were* **, police say,** *hurt*."""
        found: list[tuple[int, int]] = []
        for start, end in quote.runs:
            begin, stop = self._from(quote, start), self._whole(quote, end)
            clauses = list(self.cuts.clauses(begin, stop, leads=quote.cue_kind != "accuse"))
            if found and clauses and self._is_interrupted(found[-1][1], clauses[0][0], quote):
                clauses[0] = found.pop()[0], clauses[0][1]
            elif found and clauses and self.from_source(quote) and (count := self.parted.count(*clauses[0], quote)):
                found, clauses = [], [count, *clauses[1:]]
            found += clauses
        return found

    def _is_interrupted(self, last: int, first: int, quote: QuoteDraft) -> bool:
        """Whether the source of *quote* parts a verb, which ends at *last*, from what it needs, from *first* on."""
        if quote.cue is None or not self.from_source(quote):
            return False
        between = self.scene.ends[last - 1] <= quote.cue[0] < self.scene.starts[first]
        return between and self.parted.goes_on(last, first)

    def foretells(self, quote: QuoteDraft) -> bool:
        """Whether the source is a poll or a projection, which tells no fact: *selon* **un sondage** *de Mérova*."""
        if quote.cue is None or not self.from_source(quote):
            return False
        first = self.scene.token_at(quote.cue[0])
        last = self.scene.token_at(max(quote.cue[1], quote.mention[1] if quote.mention else 0) - 1) + 1
        return self.scene.has_one_of(self.known["polls"], first, min(last, first + _SOURCE))

    def _clause(self, first: int, last: int, quote: QuoteDraft) -> Clause:
        return Clause(
            first,
            last,
            quote,
            verbs=self._verbs(first, last),
            figures=self.figures.counts(first, last),
            grave=self._is_grave(first, last),
            sourced=self.from_source(quote),
            behind_cue=quote.cue is not None and 0 <= self.scene.starts[first] - quote.cue[1] <= _NEAR,
        )

    def _is_grave(self, first: int, last: int) -> bool:
        """Whether words name wrongdoing or harm, or say whose doing it is: *the fire* **is the work of** *…*."""
        return self.scene.has_one_of(self.vocabulary.grave, first, last) or self._blames(first, last)

    def _blames(self, first: int, last: int) -> bool:
        opens = between(self.scene.signs["blame"], first, last)
        return any(phrases_at(self.vocabulary.blames, self.tokens, at) for at in opens)

    def _verbs(self, first: int, last: int) -> list[Token]:
        """The finite verbs; a noun behind its article is none: *for* **the attacks**.

        Nor is a German infinitive, which ends its clause: **haben** *sie gefragt*, *sie sollen gefragt* **haben**.
        """
        found = compress(range(first, last), map(self.verbal.__getitem__, self.tokens[first:last]))
        told = [self.tokens[at] for at in found if self._is_verb(at, first, last)]
        return told or self.charges.likely_verbs(first, last)

    def _is_verb(self, at: int, first: int, last: int) -> bool:
        """Whether what looks like a finite verb is one where it stands."""
        lower = self.tokens[at].lower
        if lower in self.known["plurals"]:
            return at < last - 1
        if self.language == "en" and self.scene.lower(at - 1) == "to":
            return False  # *to have a say*
        if lower in self.vocabulary.words["auxiliaries"]:
            return True
        if self.cuts.is_adjective(at):
            return False
        if self.language == "de" and reports(self.tokens[at]) and self.scene.lower(at - 1) not in self.blame.owning:
            return True  # *die Schleuse* **gefährde** *die Aale*, not *die* **reiche** *Stadt*
        if self.language == "en" and lower.endswith("s") and (at == first or self._is_past_verb(at + 1, last)):
            return False  # **questions** *about it*, *the state* **forces** *withdrew*
        return not self.cuts.is_reduced(at) and is_finite_at(self.tokens, at, self.language)

    def _is_past_verb(self, at: int, last: int) -> bool:
        """Whether an English verb in the past, or a perfect, stands at token *at*: its subject stands before it."""
        lower = self.scene.lower(at)
        return at < last and (lower in self.known["past"] or lower in self.scene.vocabulary.words["auxiliaries.have"])

    def _claimed(self, clause: Clause) -> tuple[int, int] | None:
        """The code points of *clause* where it is a claim, from its cue on where it says little without."""
        with_cue = self._needs_cue(clause)
        if not self._matters(clause, with_cue=with_cue):
            return None
        start, end = self.scene.bounds(clause.first, clause.last)
        return (self._verb(clause.quote.cue) if with_cue and clause.quote.cue else start), end

    def _verb(self, cue: tuple[int, int]) -> int:
        """Where the verb of a cue begins, as a code point: *a, de son côté,* **dénoncé**."""
        first, last = self.scene.token_at(cue[0]), self.scene.token_at(cue[1] - 1) + 1
        verb = self.cuts.leading.verb_of(first, last)
        return cue[0] if verb == first else self.scene.starts[verb]

    def _from(self, quote: QuoteDraft, start: int) -> int:
        """Where an accusation begins: with the accused, right after its verb."""
        if quote.cue_kind != "accuse" or quote.cue is None or start <= quote.cue[1]:
            return start
        at, begin = self.scene.token_at(quote.cue[1]), self.scene.token_at(start)
        if self.language == "de" and self.scene.lower(begin - 1) in self.scene.quoting["complementizers"]:
            return start
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

    def _needs_cue(self, clause: Clause) -> bool:
        """Whether the cue stands right before words that say little alone: an accusation, an infinitive, a noun."""
        if not clause.behind_cue or self._is_sentence(clause):
            return False
        if clause.quote.cue_kind == "accuse" or self._infinitive(clause.first, clause.last):
            return True
        return not clause.direct and not clause.verbs

    def _is_sentence(self, clause: Clause) -> bool:
        """Whether a German clause says what is criticised: *kritisiert,* **der Rat habe gelogen**."""
        if self.language != "de" or clause.direct or not clause.verbs:
            return False
        that = self.scene.lower(clause.first - 1) in self.scene.quoting["complementizers"]
        return that or any(verb.lower in self.vocabulary.conditional_forms or reports(verb) for verb in clause.verbs)

    def _infinitive(self, first: int, last: int) -> str:
        """The infinitive French words begin with, if any: *assure* **l'avoir vu**, *dit* **détenir** *six otages*."""
        if self.language != "fr":
            return ""
        skipped = self.scene.quoting["clitics"]
        at = next((at for at in range(first, last) if self.tokens[at].lower not in skipped), last)
        word = self.scene.lower(at)
        found = at < last and is_french_infinitive(word) and not is_finite(self.tokens[at], "fr") and len(word) > 4
        return word if found else ""

    def _matters(self, clause: Clause, *, with_cue: bool) -> bool:
        """Whether a reported clause is one to check: it tells what is or was, of others, and not what shall be."""
        quote, length = clause.quote, clause.last - clause.first
        if length < self._shortest(clause) and not with_cue:
            return False
        if self.idle.lacks_subject(clause) or (with_cue and self._only_minds(clause)):
            return False
        if quote.cue_kind == "accuse" and (with_cue or not clause.direct) and not self._is_sentence(clause):
            return with_cue and self.blame.accuses(clause)
        if not clause.verbs:
            return self._is_count(clause) or (with_cue and self._counts(clause))
        if (
            quote.cue_kind == "announce" and not clause.direct and not self._announces_deed(clause)
        ) or quote.lemma in self.unheard:
            return False
        idle = self.idle.is_idle(clause) and not self.retold.is_leaked(clause)
        return self._remains(clause.first) or (not idle and self._tells(clause))

    def _is_count(self, clause: Clause) -> bool:
        """Whether a clause is a German count with its source."""
        return (
            clause.quote.cue is not None and self.scene.starts[clause.first] == clause.quote.cue[0] and clause.figures
        )

    def _only_minds(self, clause: Clause) -> bool:
        """Whether speakers say what they say or feel, and tell no deed: *dit* **regretter** *la mort de …*."""
        told = self._infinitive(clause.first, clause.last)
        return told in self.scene.lexicon.verbs or told in self.known["willing"]

    def _announces_deed(self, clause: Clause) -> bool:
        """Whether what is announced has been done and is grave or counted: *announced that* **ten men were shot**."""
        weighs = clause.grave or clause.figures
        return weighs and not clause.direct and self.tenses.is_past(clause.first, clause.last)

    def _is_perfect_infinitive(self, clause: Clause) -> bool:
        """Whether French words begin with a deed done: *annonce* **avoir tué** *dix hommes*."""
        return bool(self._infinitive(clause.first, clause.last)) and self.scene.has_one_of(
            self.known["infinitives"], clause.first, min(clause.last, clause.first + _SHORTEST)
        )

    def _shortest(self, clause: Clause) -> int:
        """How many tokens make a claim: one fewer where the first names what it speaks of, **exports** *stopped*."""
        closed = self.scene.vocabulary.closed_words
        return _SHORTEST - (not clause.direct and self.tokens[clause.first].lower not in closed)

    def _tells(self, clause: Clause) -> bool:
        """Whether what a clause tells is worth a second source."""
        if clause.figures or (clause.quote.lemma in self.known["insisting"] and not clause.direct):
            return True
        if clause.sourced and any(verb.lower.endswith(self.tenses.conditional_endings) for verb in clause.verbs):
            return True
        others = clause.sourced and self.language == "en"  # *according to the radio,* **the troops began** *to leave*
        if not (clause.grave or others) and self._takes_stand(clause):
            return False  # a stand of the speaker's, not a fact
        past = self.tenses.is_past(clause.first, clause.last) and not self._is_body(clause)
        charged, harmed = self.charges.are_told(clause), clause.grave and past
        if clause.quote.lemma in _VIEWS and not (charged or harmed or self._blames(clause.first, clause.last)):
            return False  # *estime que* **le préfet a bien fait**, *pour elle,* **c'est un pas vers la guerre**
        weighs = past or clause.grave or charged or self.retold.hands_on(clause.quote)
        weighs = weighs or (not clause.direct and self._says_what(clause))
        return weighs and not self._is_own(clause)

    def _says_what(self, clause: Clause) -> bool:
        """Whether reported words say what something is: *selon elle,* **il s'agit** *d'un faux*."""
        places = (at for at in range(clause.first + 1, clause.last) if self.tokens[at].lower in self.known["amounting"])
        return any(self.scene.lower(at - 1) in self.known["reflexives"] for at in places)

    def _takes_stand(self, clause: Clause) -> bool:
        """Whether the verb of a clause takes a stand.

        Without its particle a German one may be any, **gibt** *… statt*, and a passive tells what others did.
        """
        verb = clause.verbs[0].lower
        cues = self.vocabulary.stances.get(verb, ())
        if self.language != "de" or not cues:
            return bool(cues)
        at = self.tokens.index(clause.verbs[0], clause.first)
        return self.scene.lower(at + 1) != "worden" and any(
            not cue.particle or verb.startswith(cue.particle[0]) for cue in cues
        )

    def _is_body(self, clause: Clause) -> bool:
        """Whether a report tells what a body did itself, and denies nothing: **it** *was taking further steps*."""
        if clause.direct or self.scene.lower(clause.first) not in self.known["bodies"]:
            return False
        return not self.scene.has_one_of(self.known["negations"], clause.first, clause.last)

    def leaves_open(self, span: tuple[int, int]) -> bool:
        """Whether words ask rather than tell: *inspectors were examining* **whether the doors were locked**."""
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        asks = self.scene.has_one_of(self.known["open"], first, last)
        return asks or self._remains(first)

    def _remains(self, first: int) -> bool:
        """Whether words say that something is left to ask: **questions remain** *how he died*."""
        return self.tokens[first].lower in _QUESTIONS and self.scene.lower(first + 1) in self.known["lasting"]

    def weighs(self, first: int, last: int) -> bool:
        """Whether words count something or name harm."""
        return self._is_grave(first, last) or self.figures.counts(first, last)

    def from_source(self, quote: QuoteDraft) -> bool:
        """Whether a preposition names the source: *selon*, *according to*."""
        first = quote.lemma.partition(" ")[0]
        german = self.language == "de" and first in self.vocabulary.words["prepositions"]
        return german or first in self.scene.lexicon.prepositions

    def _is_own(self, clause: Clause) -> bool:
        """Whether speakers tell of themselves: *we waited*, reported as *she had waited*; not of harm done to them."""
        inside, own = self.scene.inside, self.own
        places = range(clause.first, clause.last) if self.scene.has_one_of(own, clause.first, clause.last) else ()
        if any(self.scene.lower(at) in own for at in places if clause.direct or inside[at] >= 0):
            return True
        opens = self.scene.lower(clause.first) in self.known["selves"]
        verb = self.tokens[clause.first + 1]
        tells = opens and (is_finite(verb, self.language) or (self.language == "de" and reports(verb)))
        return tells and not (clause.grave and self.tenses.is_passive(clause.first, clause.last))

    def _counts(self, clause: Clause) -> bool:
        """Whether words without a verb count or name something grave: *revendique 75 succursales*, *dit avoir vu*."""
        if clause.quote.lemma in self.known["claiming"]:
            return (
                clause.figures or clause.grave
            )  # *revendique 75 succursales*, *claimed responsibility for the attack*
        if clause.quote.lemma in self.known["labelling"]:
            return clause.grave  # *spricht von* **Betrug**
        if clause.quote.cue_kind == "announce":
            return clause.grave and self._is_perfect_infinitive(clause)
        if self._infinitive(clause.first, clause.last):
            return clause.figures or clause.grave or clause.quote.lemma in self.vouching
        return clause.figures and clause.grave


@cache
def _verbal(language: str) -> Told[bool]:
    """Whether a word may be the finite verb of a claim."""
    finite, plurals = finite_words(language), disputing(language)["plurals"]
    if language == "de":
        return Told(lambda token: finite[token] or token.lower in plurals or reports(token))
    return Told(lambda token: finite[token] or token.lower in plurals)
