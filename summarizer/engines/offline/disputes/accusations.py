"""Accusations: the verb with whom it accuses and of what, whether or not they make a quote."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.cues import Cue
from summarizer.engines.offline.disputes.accused import Accused
from summarizer.engines.offline.disputes.chains import Chains
from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.quotes.report_ends import before_main_clause, before_main_verb
from summarizer.engines.offline.quotes.tag_edges import within_dashes
from summarizer.engines.offline.reading.circumstances_french import after_manner
from summarizer.engines.offline.reading.relatives_french import QUE, RelativesFrench
from summarizer.engines.offline.reading.restricted_english import before_bare_main_verb
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import gerund_endings, is_finite
from summarizer.engines.offline.speakers.accusers import accuser_behind, agent_at
from summarizer.engines.offline.speakers.charges_german import Charge, GermanCharges
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without
from summarizer.values import value

__all__ = ["Accusation", "Accusations"]

_FEWEST = 2  # tokens that say of what
_ADVERBS = 3  # tokens between an English subject and its verb: *Roe* **has since been** *accused*
_ASIDE = 16  # tokens in which what is said of the accused ends
_PARTICIPLES = frozenset({"mis"})  # French ones that look like a past tense: **mis** *en cause pour vol*
_PRETERITE = ("ó", "aron", "ieron", "jo", "jeron")
_INFINITIVE = ("er", "ir", "re", "oir")
_DEED = ("avoir", "être", "ing")  # behind a link: what somebody did
_STATED = frozenset({"finite", "compound", "gerund"})


@value
class Accusation:
    """Who accuses whom, the code points of the accusation with its verb, and those of the verb with its agent.

    Those of a passive begin with whom it accuses, both of them.

    `accused`: whom, in words; none where those of the accusation name them.
    """

    speakers: tuple[int, ...]
    accused: str
    span: tuple[int, int]
    verb: tuple[int, int]
    lead: str = ""
    """What the words of a further deed lack: the accused who stands with the first, *of* before an English gerund."""
    words: str = ""
    """The claim, where it is worded already."""


class Accusations:
    """Reads the verbs of accusing of one sentence."""

    def __init__(self, discourse: Discourse, cuts: Cuts) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.cuts, self.chains = cuts, Chains(self.scene)
        self.accused, self._relatives = Accused(discourse), RelativesFrench(self.scene)
        self.charges = GermanCharges(discourse) if self.scene.language == "de" else None
        self._gerunds = gerund_endings(self.scene.language)
        self._auxiliaries = self.scene.vocabulary.words["auxiliaries"]
        known = disputing(self.scene.language)
        self._links = self.scene.quoting["accusation_links"]
        self._reflexives = known["reflexives"]
        self._datives = known["datives"]
        self._coordinators = known["coordinators"]
        self._opening = either(known["subordinators"], known["relatives"])
        self._left_over = either(known["coordinators"], self.scene.quoting["relatives"])
        self._asides = self.scene.quoting["aside_openers"]  # *acusó a Roe de mentir* **, algo que** *Roe niega*
        self.blaming = either(self.scene.quoting["accusing"], known["blaming"])

    def of(self, unit: Unit) -> Iterator[Accusation]:
        """The accusations of *unit*, in order."""
        for cue in self.scene.cues_of(unit):
            if cue.lemma not in self.blaming or cue.negated or self._is_noun(cue) or self.accused.is_anybody(cue):
                continue
            if self.charges is not None and (charge := self.charges.of(unit, cue)) is not None:
                yield from self._charge(charge, cue)
                continue
            if self.scene.language == "es" and self._is_tag(cue, unit):
                continue
            last = self._end(cue, unit)
            players = self._accusers(cue, unit)
            if players is not None and last > cue.last + _FEWEST and self._says_of_what(cue, last):
                agent = self._agent(cue, unit) if self._is_passive(cue, unit) else None
                told = agent.last if agent else cue.last + 1
                begin = self._begins(cue, unit)
                verb, accused = self.scene.bounds(begin, told), self._whom(cue, unit, last)
                if self.scene.language == "fr" and not accused:
                    accused = self.accused.of_pronoun(begin - 1, players)  # *la CGT* **l'***accuse de vol*
                deeds = self.chains.deeds(told, unit.last) if told < unit.last else []
                last = deeds[0][1] if deeds else last
                accuser = accuser_behind(self.discourse, unit, told, last) if agent is None and not players else None
                if accuser is not None:
                    players, last = accuser.players, accuser.first - 1
                yield Accusation(players, accused, self.scene.bounds(begin, last), verb)
                for first, end in deeds[1:]:
                    span, lead = self.scene.bounds(first, self._core(first, end)), self._lead(told, last, first)
                    yield Accusation(players, accused, span, verb, lead)

    def _charge(self, charge: Charge, cue: Cue) -> Iterator[Accusation]:
        """A German accusation whose charge is a noun: *warf dem Rat* **Betrug** *vor*."""
        if charge.first >= charge.last:
            return
        verb = self.scene.bounds(cue.head, cue.head + 1)
        span = self.scene.bounds(charge.verb, charge.end + (charge.end <= cue.last or cue.takes_object))
        text = self.scene.text[slice(*self.scene.bounds(charge.first, charge.last))]
        words = charge.claim(text, of=not cue.takes_object)
        yield Accusation(charge.source.players, charge.accused, span, verb, words=words)

    def _is_tag(self, cue: Cue, unit: Unit) -> bool:
        """Whether a comma and a subject stand around a Spanish verb: *La obra,* **denunció ayer Roa** *, contamina*."""
        after = self.discourse.after(cue, unit) if self.scene.is_comma(cue.first - 1) else None
        near = after is not None and after.first <= cue.last + _ADVERBS
        return near and after is not None and not self.tokens[after.last].is_word

    def _begins(self, cue: Cue, unit: Unit) -> int:
        """Where an accusation begins: with its verb, a passive with whom it accuses.

        **La banque est accusée** *de fraude*; *la banque a, selon lui,* **accusé** *son trésorier*.
        """
        if not self._is_passive(cue, unit) or cue.form == "participle":
            return self.cuts.leading.verb_of(cue.first, cue.last + 1)
        subject = self.discourse.before(cue, unit, unit.first)
        if subject is None or not subject.first < subject.last <= cue.first:
            return cue.first
        if self.scene.language == "fr":
            parted = any(token.text == "," for token in self.tokens[subject.last : cue.first])
        else:
            parted = cue.first > subject.last + _ADVERBS
        return cue.first if parted else subject.first

    def _lead(self, first: int, last: int, deed: int) -> str:
        """The words between the verb and the link before its first deed, with that link if the *deed* has none."""
        link = next((at for at in range(first, last) if self.tokens[at].lower in self._links), first)
        until = link if self.tokens[deed].lower in self._links else link + 1
        return self.scene.text[slice(*self.scene.bounds(first, until))] if until > first else ""

    def _core(self, first: int, last: int) -> int:
        """The end of the first clause of a further deed."""
        last = next((end for _, end in self.cuts.clauses(*self.scene.bounds(first, last), leads=False)), last)
        return next((at for at in range(first + 1, last - 1) if self._goes_on(at)), last)

    def _says_of_what(self, cue: Cue, last: int) -> bool:
        """Whether a locution names a wrong: *fait porter au roi la faute* **du massacre**, not *met en cause un plan*.

        It names none where two sides hand it to each other: **se rejettent** *la faute de l'accident*.
        """
        if " " not in cue.lemma:
            return True
        mutual = self.scene.lower(cue.first) in self._reflexives or self.scene.lower(cue.first - 1) in self._reflexives
        deed = any(
            self.tokens[at].lower in self._links and self.tokens[at + 1].lower.endswith(_DEED)
            for at in range(cue.last + 1, last - 1)
        )
        return not mutual and (deed or self.scene.has_one_of(self.scene.vocabulary.grave, cue.last + 1, last))

    def _is_noun(self, cue: Cue) -> bool:
        """Whether an English genitive makes a noun of what looks like a verb: *called Roe's* **charge** *absurd*."""
        return self.scene.language == "en" and self.scene.lower(cue.first - 1).endswith(("'s", "’s"))

    def _is_passive(self, cue: Cue, unit: Unit) -> bool:
        """Whether the verb tells who is accused, as an English one at the head does: **Accused of lying**, *…*."""
        if cue.form == "finite" and self.scene.language in {"en", "fr"}:
            opens = self.scene.language == "en" and cue.first == unit.first
            return opens or self.scene.lower(cue.head) in _PARTICIPLES
        return cue.passive or cue.form == "participle"

    def _whom(self, cue: Cue, unit: Unit, last: int) -> str:
        """The words for the accused, where the verb does not name them behind itself."""
        passive = self._is_passive(cue, unit)
        return self.accused.of_passive(cue, unit, last) if passive else self.accused.of_relative(cue, unit)

    def _accusers(self, cue: Cue, unit: Unit) -> tuple[int, ...] | None:
        """Who accuses; nobody named in a passive (*is accused of fraud*), and None where it is no accusation."""
        if self._is_passive(cue, unit):
            agent = self._agent(cue, unit)
            link = self._behind_charged(cue, unit) if agent is None else agent.last
            players = () if agent is None else agent.players
            return players if self.scene.lower(link) in self._links else None
        source = self._who(cue, unit) if cue.form in _STATED else None
        return source.players or None if source else None

    def _agent(self, cue: Cue, unit: Unit) -> Source | None:
        """Who accuses, named behind a passive: *soupçonnés* **par le parquet** *d'avoir …*."""
        at = cue.last + 1
        if self.scene.language == "fr":
            at = after_manner(self.tokens, at, unit.last)  # *accusé* **mardi** *par le préfet*
        led = self.scene.lower(at) in self.scene.quoting["agents"]
        return agent_at(self.discourse, unit, at) if led else None

    def _behind_charged(self, cue: Cue, unit: Unit) -> int:
        """The token behind the passive and the French object of a charge: *il est reproché* **au club** *de …*."""
        at = cue.last + 1
        if self.scene.lower(at) not in self._datives:
            return at
        deeds = (
            to
            for to in range(at + 2, min(unit.last - 1, at + _ASIDE))
            if self.tokens[to].lower in self._links and self.tokens[to + 1].lower.endswith(_INFINITIVE)
        )
        return next(deeds, at)

    def _who(self, cue: Cue, unit: Unit) -> Source | None:
        if cue.form == "gerund":
            return self.discourse.told_in_participle(cue, unit)
        before = self.discourse.told_behind(cue, unit) or self.discourse.before(cue, unit, unit.first)
        return before or self.discourse.first_pronoun(unit, cue.first)

    def _end(self, cue: Cue, unit: Unit) -> int:
        """The token after the accusation: the end of its first clause, past the particle of a separable verb."""
        begin = self._behind_aside(cue, unit)
        start, end = self.scene.bounds(begin, unit.last) if begin < unit.last else (0, 0)
        last = next((last for _, last in self.cuts.clauses(start, end, leads=False)), cue.last) if end else cue.last
        if self._is_passive(cue, unit) and (cue.first == unit.first or cue.form == "participle"):
            last = next((at for at in range(cue.last + 2, last) if self._closes_aside(at)), last)
            while self.scene.lower(last - 1) in self._left_over:
                last -= 1
        last = within_dashes(self.scene, cue, begin, last)
        last = next((at for at in range(begin + 1, last - 1) if self._goes_on(at)), last)
        last = before_bare_main_verb(self.scene, cue, begin, before_main_clause(self.scene, unit, cue, begin, last))
        last = before_main_verb(self.scene, cue, begin, last)
        return self._relatives.end(cue.first, begin, last, unit.first) if self._relatives.pronouns else last

    def _closes_aside(self, at: int) -> bool:
        """Whether a comma or a verb ends words that describe the accused: **Accusée de vol,** *la CGT a …*.

        The comma of a row does not: *de vol, de rapt*, nor that of an aside behind its verb: *d'être, de fait, …*.
        """
        if is_finite(self.tokens[at], self.scene.language) and self.tokens[at].lower in self._auxiliaries:
            return True
        if self.scene.language == "en" and self.accused.tells(at):
            return True  # *the woman accused of theft* **told** *the court …*
        goes_on = self.scene.lower(at + 1) in self._links or self.scene.lower(at - 1) in self._auxiliaries
        return self.tokens[at].text == "," and not goes_on

    def _behind_aside(self, cue: Cue, unit: Unit) -> int:
        """Where the accusation goes on behind words about the accused: *accused Roe* **, who was away,** *of theft*."""
        begin = cue.last + 1
        last = min(unit.last, begin + _ASIDE)
        commas = [at for at in range(begin, last) if self.tokens[at].text == ","]
        if len(commas) > 1 and self.scene.lower(commas[1] + 1) in self._links:
            named = not self.scene.has_one_of(self._links, begin, commas[0])
            return commas[1] + 1 if named else begin
        return begin

    def _is_past_deed(self, at: int) -> bool:
        """Whether an English past tense at token *at* has a preposition or an article behind it: no adjective."""
        if self.scene.language != "en" or self.scene.lower(at - 2).endswith(("ed", "ing")):
            return False
        words = self.scene.vocabulary.words
        behind = either(words["prepositions"], words["articles"])
        past = self.tokens[at].lower.endswith("ed") or self.tokens[at].lower in disputing("en")["past"]
        return past and is_finite(self.tokens[at], "en") and self.scene.lower(at + 1) in behind

    def _sums_up(self, at: int) -> bool:
        """Whether words from token *at* on sum up an accusation: *…,* **an allegation** *Roe denies*.

        A French noun may do so without an article: *…,* **accusations** *qu'il rejette*.
        """
        lower = self.scene.lowers[at]
        if self.scene.language == "fr":
            noun = at + self.discourse.strangers.is_determiner(at)
            claims = without(self.scene.quoting["claims"], QUE)
            return self.scene.lower(noun) in claims and self.scene.lower(noun + 1) in QUE
        named = lower in {"a", "an"} and self.scene.lower(at + 1) in self.scene.quoting["claims"]
        return self.scene.language == "en" and (named or lower == "something")

    def _goes_on(self, at: int) -> bool:
        """Whether the sentence leaves the accusation: *blamed Iran* **, saying** *…*, *accusé de vol* **et a** *…*."""
        lower, following = self.tokens[at].lower, self.tokens[at + 1]
        if lower == ",":
            speaks = following.lower.endswith(self._gerunds) and following.lower in self.scene.lexicon.verbs
            answered = following.lower in self._asides and self.scene.lower(at + 2) in either(self._opening, QUE)
            told = self.scene.language == "es" and following.lower.endswith(_PRETERITE)  # *a quien acusa* **, negó**
            return speaks or answered or told or self._sums_up(at + 1) or following.lower in self._opening
        if lower not in self._coordinators:
            return False
        if self._is_past_deed(at + 1):
            return True  # *accused of theft* **and fled to** *Arvel*
        if following.lower in self._auxiliaries and is_finite(following, self.scene.language):
            return True
        que = self.scene.quoting["complementizers"]  # *accusé X de vol* **et affirmé que** *le quai cède*
        further = self.scene.cues_between(at + 1, at + 2) if self.scene.language == "fr" else ()
        return any(self.scene.lower(cue.last + 1) in que for cue in further)
