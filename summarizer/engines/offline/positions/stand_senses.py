"""Whether a verb of the lexicon takes a stand where it stands, or means or tells something else there."""

from __future__ import annotations

from summarizer.cues import is_asked
from summarizer.engines.offline.paraphrase_spanish import tells_state
from summarizer.engines.offline.positions.duties_english import asks_further_on
from summarizer.engines.offline.positions.impersonal import Impersonal
from summarizer.engines.offline.positions.imposed import Imposed
from summarizer.engines.offline.positions.news import News
from summarizer.engines.offline.positions.objects import Objects
from summarizer.engines.offline.positions.open_stands import OpenStands
from summarizer.engines.offline.positions.topics import RELATIVE_OBJECTS
from summarizer.engines.offline.reading.clefts import is_cleft_away
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbgroups import VerbGroup
from summarizer.engines.offline.reading.verbs import is_finite, is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, word_sets

__all__ = ["StandSenses"]

_INFINITIVES = ("er", "ir", "re")
_AGENT = 14  # tokens between *von* and a German passive
_GERUND = 12  # tokens of an English gerund with its object
_DATE = 3  # tokens between a verb of saying and its infinitive: *affirme* **depuis lundi** *avoir signé*
_VOUCHING = frozenset({"say", "announce", "confirm"})
_RELATIVE = 8  # tokens between a relative pronoun and the verb whose object it is
_CHANNELS = frozenset({"to", "via", "through"})
_TONIC = frozenset({"moi", "toi", "lui", "elle", "nous", "vous", "eux", "elles"})
_IT = frozenset({"l'", "le"})
_OR_NOT = ["ou", "non"]  # *selon qu'ils ont signé* **ou non**
_QUE = frozenset({"que", "qu'"})
_DONE = frozenset({"haben", "sein"})
_HEAD = 3  # tokens of an object up to its noun: *the latest* **allegations**
_WITHIN = frozenset({"sein", "fil", "bout", "sujet"})


class StandSenses:
    """What the verbs of one scene mean."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, self.words = word_sets(scene.language, "arguing"), scene.vocabulary.words
        self.nominal = either(self.words["articles"], self.words["determiners"])
        self.objects, self.impersonal, self.imposed = Objects(scene), Impersonal(scene), Imposed(scene)
        self.news, self.open = News(scene), OpenStands(scene)
        self.openers = either(self.known["clause_ends"], self.known["complements"], self.words["relatives"])
        self.siding_verbs = either(self.words["auxiliaries.be"], self.known["siding_verbs"])
        self.having = self.known["needing"] if scene.language == "en" else frozenset[str]()

    def is_none(self, cue: StanceCue, group: VerbGroup, at: int, last: int) -> bool:
        """Whether the words around the verb at token *at*, which ends before token *last*, make it no stand.

        What was done is none (*conteste* **avoir promis** *la prime*), nor what may come; what others must do is
        the stand of whoever says so, see `demands`.
        """
        shows = group.reflexive and cue.lemma in self.known["announcing"]  # *s'annonce difficile*
        if (
            self._is_done_to(cue, group, at, last)
            or self._points_back(cue, group)
            or self.scene.lowers[last : last + 2] == _OR_NOT
        ):
            return True
        stray = self.scene.language == "fr" and group.reflexive and not (cue.fixed or cue.reflexive)
        if stray and cue.lemma not in self.known["selfwilled"]:
            return True  # *se sont* **réclamés** *de lui*
        if cue.lemma in self.known["announcing"] and self._tells_when(at):
            return True
        if self.open.asks(cue.lemma, last):
            return True
        if cue.fixed and not group.finite and cue.lemma.split()[0] in self.known["ready"]:
            return True  # *une brigade* **prête à** *combattre*
        if (cue.fixed and (self._names_others(at) or self._denies_only(at, last))) or self._is_wished(group.first):
            return True
        if self.scene.lower(group.first - 2) in self.known["failing"] and self.scene.lower(at)[-2:] in _INFINITIVES:
            return True  # *le conseil* **échoue à** *adopter la trêve*
        if (
            self._is_subject(at, group)
            or self._is_asked(cue, group, at)
            or self._takes_neither(cue, group, at, last)
            or self._only_describes(cue, group, at, last)
            or self.impersonal.is_judged(at)
            or (cue.fixed and self.impersonal.holds(at, last))
            or is_cleft_away(self.scene, group.first, self.scene.units[self.scene.unit_of[at]].first)
        ):
            return True
        infinitive = self.scene.language == "fr" and is_french_infinitive(self.scene.lower(at))
        if self.imposed.holds(group.first if infinitive else at):
            return True
        past = self.scene.lower(group.first) in self.known["infinitives"] and not cue.fixed
        done = shows or (past and not self._is_vouched(cue, group.first)) or self._awaits(cue, last)
        open_ = self._is_possible(group.first, at) or self._is_obliged(group.first, at)
        return done or open_ or self._lacks_object(cue, group, last)

    def _is_done_to(self, cue: StanceCue, group: VerbGroup, at: int, last: int) -> bool:
        """Whether a French phrase tells what its subject undergoes from nobody: *ce droit* **est remis en cause**."""
        if not cue.fixed or group.reflexive or self.tokens[at].lower not in self.known["done_to"]:
            return False
        if self.scene.has_one_of(self.known["agents"], last, last + _AGENT):
            return False
        near = range(at - 1, at - _HEAD, -1)
        before = next((to for to in near if self.scene.lower(to) not in self.words["adverbs"]), at - 1)
        return self.scene.lower(before) in self.words["auxiliaries.be"]

    def _points_back(self, cue: StanceCue, group: VerbGroup) -> bool:
        """Whether French news was told before and a pronoun takes it up: *le maire* **l'a annoncé** *à la radio*."""
        announced = self.scene.language == "fr" and cue.lemma in self.known["announcing"]
        return announced and self.scene.lower(group.first - 1) in _IT

    def _is_wished(self, first: int) -> bool:
        """Whether a French wish opens the words in marks, with its verb at token *first*: **que le roi** *parte*."""
        passage = self.scene.inside[first]
        if passage < 0 or self.scene.language != "fr":
            return False
        begin = self.scene.tokens_of(passage)[0]
        begin += not self.tokens[begin].is_word
        if self.scene.lower(begin) not in _QUE:
            return False
        between = range(begin + 1, first)
        verbs = (
            at for at in between if is_finite(self.tokens[at], "fr") and self.scene.lower(at - 1) not in self.nominal
        )
        return next(verbs, None) is None and all(self.tokens[at].text != "," for at in between)

    def _tells_when(self, at: int) -> bool:
        """Whether an English gerund only tells when something was done: *sang* **while announcing** *the visit*."""
        return self.scene.lower(at - 1) in self.known["gerund"] and self.scene.lower(at).endswith("ing")

    def _names_others(self, at: int) -> bool:
        """Whether a French noun of a side with its article names somebody else: *accuse* **les partisans** *du roi*."""
        if self.scene.lower(at) not in self.known["siding"] or self.scene.lower(at - 1) not in self.nominal:
            return False
        return not self.scene.has_one_of(self.siding_verbs, max(0, at - _HEAD), at)

    def _only_describes(self, cue: StanceCue, group: VerbGroup, at: int, last: int) -> bool:
        """Whether a participle with its agent tells which one is meant: *le groupe* **nommé par** *le maire*."""
        if self._tells_aim(cue, group, at):
            return True
        bare = group.first == at and not group.finite and cue.lemma in self.objects.known["describing"]
        return bare and self.scene.lower(last) in self.known["agents"]

    def _tells_aim(self, cue: StanceCue, group: VerbGroup, at: int) -> bool:
        """Whether a French participle right behind a noun tells what that is for: *une loi* **visant à** *baisser*."""
        aims = not self.objects.known["aiming"].isdisjoint((cue.lemma, self.tokens[at].lower))
        before = self.tokens[group.first - 1]
        return (
            aims
            and not group.finite
            and before.text not in {",", ";", "("}
            and before.lower not in self.known["gerund"]
        )

    def _is_asked(self, cue: StanceCue, group: VerbGroup, at: int) -> bool:
        """Whether an English participle tells of whom it asks: *the mayor,* **urged to** *resign, refused*."""
        return self.scene.language == "en" and not (cue.fixed or group.finite) and is_asked(self.tokens, at)

    def _takes_neither(self, cue: StanceCue, group: VerbGroup, at: int, last: int) -> bool:
        """Whether two sides are denied, or others act: **neither support nor** *fight it*, **charged with** *fraud*."""
        if "neither" in self.scene.lowers[group.first : at]:
            return "nor" in self.scene.lowers[at : at + _RELATIVE]
        return cue.lemma == "charge" and self.scene.lower(last) == "with"

    def _is_vouched(self, cue: StanceCue, first: int) -> bool:
        """Whether a French *avoir* at token *first* tells what whoever says so did: **affirme avoir** *accepté*.

        Who regrets what they did does not stand for it any more: **regrette d'avoir** *accepté*.
        """
        if self.scene.language != "fr" or self.scene.lower(first) != "avoir" or cue.lemma in self.known["announcing"]:
            return False
        cues = self.scene.cues_of(self.scene.units[self.scene.unit_of[first]])
        told = next((said for said in reversed(cues) if 0 <= first - 1 - said.last <= _DATE), None)
        if told is None or told.kind not in _VOUCHING or told.negated or told.lemma in self.known["repenting"]:
            return False
        return all(self.tokens[at].is_word for at in range(told.last + 1, first))

    def _is_subject(self, at: int, group: VerbGroup) -> bool:
        """Whether an English gerund is itself the subject of a verb: **suspending the toll** *would ruin the port*."""
        if self.scene.language != "en" or group.finite or not self.tokens[at].lower.endswith("ing"):
            return False
        for token in self.tokens[at + 1 : at + _GERUND]:
            if not token.is_word or token.lower in self.openers:
                return False
            if token.lower in self.scene.vocabulary.words["auxiliaries"]:
                return True
        return False

    def is_told(self, cue: StanceCue, begin: int, end: int, about: tuple[int, int] | None) -> bool:
        """Whether the issue from token *begin* to *end*, or *about*, was said or done, and is not what shall be."""
        return (
            self.news.is_told(cue, begin, end)
            or (about is not None and self.open.is_claimed(about[0]))
            or self.is_answer(cue, begin, end)
            or (cue.stance == "neutral" and self.objects.is_fact(begin, end))
            or self.objects.take_no_side(cue.lemma, *(about or (begin, end)), whole=bool(cue.particle))
            or self._denies_state(cue, begin, end)
            or ("infinitive" in cue.takes and asks_further_on(self.scene, begin, end))
        )

    def _denies_state(self, cue: StanceCue, begin: int, end: int) -> bool:
        """Whether a Spanish refusal denies what is or was so: *rechazó que* **haya cerrado**, not *que* **cierre**."""
        refuses = self.scene.language == "es" and cue.lemma in self.known["refusing"]
        clause = refuses and self.scene.lower(begin - 1) in self.scene.quoting["complementizers"]
        return clause and any(map(tells_state, self.scene.lowers[begin:end]))

    def _awaits(self, cue: StanceCue, last: int) -> bool:
        """Whether others are to act on who is ready: *two judges are* **ready to be confirmed**."""
        awaits = cue.fixed and cue.lemma.split()[0] in self.known["waiting"] and self.scene.lower(last) == "be"
        return awaits and self.scene.lower(last + 1).endswith(("ed", "en"))

    def _lacks_object(self, cue: StanceCue, group: VerbGroup, last: int) -> bool:
        """Whether what follows the verb or phrase shows that it means something else: **signed off** *that night*."""
        after = self.scene.lower(last)
        if cue.lemma in self.known["announcing"] and after in _CHANNELS:
            return True  # *was announced* **to be** *a disaster*
        if self.scene.has_one_of(self.scene.quoting["secrecy"], last, last + _HEAD):
            return True  # *a requis* **l'anonymat**
        if self.scene.language == "de":
            return self._is_hour_or_event(cue, last)
        if cue.fixed:
            return self._opens_circumstance(cue, last)
        if self.scene.language != "en" or cue.particle or "object" not in cue.takes or group.passive:
            return False
        if after in self.known["phrasal"]:
            return after not in cue.connectors
        if after in self.words["auxiliaries"]:
            return True  # *the* **advocates have** *left*
        if after == "to" and "to" not in cue.connectors:
            return True  # *first* **elected to** *the board in May*
        stray = after in self.known["places"] and after not in cue.connectors
        stray = stray and not self._has_relative_object(group.first)
        return stray and (cue.lemma in self.known["adverbial"] or not self._is_manner(last))

    def _opens_circumstance(self, cue: StanceCue, last: int) -> bool:
        """Whether the end of a French phrase opens an aim, a time or a place: *c'est* **pour gagner** *du temps*."""
        after = self.scene.lower(last)
        aims = self.scene.lower(last - 1) == "pour" and cue.lemma.count(" ") == 1
        if aims and after in _TONIC and self.scene.language == "fr":
            return True  # *il était* **pour moi** *un frère*
        if after in _WITHIN and self.scene.lower(last - 1) == "au":
            return True  # *des avis très opposés* **au sein** *du groupe*
        now = self.scene.lower(last + 1) in self.known["moments"]  # *est pour l'* **instant** *fermé*
        while_ = self.scene.has_one_of(self.known["spans"], last, last + _HEAD)
        being = self.scene.lower(last - 2) in self.words["auxiliaries.be"]
        told = being and (after.endswith(_INFINITIVES) or self._is_share(last))  # *c'est* **pour gagner** *du temps*
        return aims and (now or while_ or told)

    def _is_share(self, at: int) -> bool:
        """Whether the words at token *at* tell of how many it is said: *sont pour* **moitié**, **3 %** *des marins*."""
        counted = self.scene.lower(at)[:1].isdigit() and self.scene.lower(at + 1) in {"%", "pour"}
        return counted or self.scene.lower(at) in self.known["shares"]

    def _has_relative_object(self, first: int) -> bool:
        """Whether a relative pronoun is its object: *the toll* **which** *the port opposed* *in May*."""
        for at in range(first - 2, max(0, first - _RELATIVE), -1):
            if not self.tokens[at].is_word:
                return False
            if self.tokens[at].lower in RELATIVE_OBJECTS:
                return not self.scene.has_clause(at - 1, first)  # not *Roe* **said** *that the port opposed in May*
        return False

    def _is_manner(self, at: int) -> bool:
        """Whether the words at token *at* tell how something was said: *condemned* **in the** *strongest terms*."""
        return self.scene.lower(at + 1) in {"the", "a", "an", "its"} and self.scene.lower(at - 1).endswith(
            ("ed", "ing")
        )

    def _is_hour_or_event(self, cue: StanceCue, last: int) -> bool:
        """Whether German words tell when, or what was done by nobody: *war gegen* **16** *Uhr*, *gerügt* **worden**."""
        word = self.scene.lower(last)
        if cue.fixed and self._closes_passive(last):
            return True
        if word == "zu" and self.scene.lower(last + 1) in _DONE:
            return True  # *das Verdienst, den Plan* **verhindert zu haben**
        if not cue.fixed:
            before = (self.scene.lower(at) for at in range(last - _AGENT, last))
            return word == "worden" and self.known["agents"].isdisjoint(before)
        return self.scene.lower(last - 1) == "gegen" and (word[:1].isdigit() or word in self.known["times"])

    def _closes_passive(self, last: int) -> bool:
        """Whether the clause of a German *ist für* ends as a passive does: *ist für Mai* **geplant worden**."""
        end = next((at for at in range(last, last + _AGENT) if not self.scene.lower(at)[:1].isalnum()), last)
        return self.scene.lower(end - 1) == "worden"

    def is_duty(self, at: int) -> bool:
        """Whether token *at* is a verb of duty: **muss** *den Plan ablehnen*."""
        return self.scene.lower(at) in self.known["obliging"]

    def _is_obliged(self, first: int, last: int) -> bool:
        return any(self.is_duty(at) or self._has_to(at, last) for at in range(first, last))

    def _has_to(self, at: int, last: int) -> bool:
        """Whether English *have to* stands at token *at* before a verb: *the port* **has to** *ban them*."""
        return at + 1 < last and self.scene.lower(at) in self.having and self.scene.lower(at + 1) == "to"

    def _denies_only(self, at: int, last: int) -> bool:
        """Whether a phrase that denies is taken back: *ne soutient pas* **seulement** *le plan*."""
        denies = self.scene.has_one_of(self.known["negations"], at, last)
        return denies and self.scene.has_one_of(self.known["only"], at, last + 1)

    def _is_possible(self, first: int, last: int) -> bool:
        """Whether the verb tells only what may come or never came: **might** *reject it*, **would have** *rejected*."""
        words = [self.scene.lower(at) for at in range(first, last)]
        unreal = self.scene.language == "en" and "have" in words and not self.known["supposed"].isdisjoint(words)
        open_ = unreal or not self.known["possible"].isdisjoint(words)
        return open_ and self.known["negations"].isdisjoint(words)

    def is_answer(self, cue: StanceCue, begin: int, end: int) -> bool:
        """Whether what is rejected is what was said, and no plan: *rejected* **the accusations**."""
        if cue.stance != "opposes" or cue.lemma not in self.known["rejecting"]:
            return False
        words = self.tokens[begin : min(end, begin + _HEAD)]
        grave = self.scene.vocabulary.grave if self.scene.language == "fr" else frozenset()
        return any(word.plain in self.known["charges"] or word.lower in grave for word in words)
