"""Cues that hand words over, told from those that only mention speech."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.calling import with_description
from summarizer.engines.offline.quotes.causatives import is_made_to_speak, is_voiced_aim
from summarizer.engines.offline.quotes.denied_cues import DeniedCues
from summarizer.engines.offline.quotes.gerunds import document_before, is_listed, opens_words
from summarizer.engines.offline.quotes.infinitives_german import holds_report, is_told_by_infinitive
from summarizer.engines.offline.quotes.naming_verbs import NamingVerbs
from summarizer.engines.offline.quotes.passives import Passives
from summarizer.engines.offline.quotes.senses_german import GermanSenses
from summarizer.engines.offline.quotes.source_starts import SourceStarts
from summarizer.engines.offline.quotes.tag_edges import opens_aside
from summarizer.engines.offline.quotes.tags_to_come import with_modal
from summarizer.engines.offline.quotes.unsaid import Unsaid
from summarizer.engines.offline.reading.hearers_english import hears
from summarizer.engines.offline.reading.mood_german import GermanMood, is_subjunctive
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import is_finite, is_finite_at, is_french_infinitive
from summarizer.engines.offline.speakers.impersonal import behind_day
from summarizer.lexicon import either

__all__ = ["UsableCues"]

_EXAMPLE = frozenset({"zum"})  # *…, so* **zum** *Beispiel Kolb*
_BE = frozenset({"is", "was", "are", "were", "'s"})
_THEM = frozenset({"le", "la", "les", "l'"})
_OTHERWISE = frozenset({("swear", "in"), ("determine", "to"), ("meinen", "damit")})
"""Verbs and what gives them another sense: *the new mayor* **was sworn in**, *er meinte* **damit** *den Damm*."""
_BRACKETS = frozenset({"("})
_BRACKET = 4  # tokens of who has told something before
_CHANNEL = 10  # tokens that tell where or to whom something is said
_WHERE = frozenset({"dans", "lors", "sur", "à", "au", "aux", "en", "devant", "auprès", "par"})
_JOINED = 14  # tokens from an auxiliary to its second participle, from a verb of speech to a source within its words
_CLAUSE = 24  # tokens of a clause before its tag
_TAG = 6  # tokens from marks to the verb behind its subject


class UsableCues:
    """Tells the cues that hand words over from those that only mention speech."""

    def __init__(self, scene: Scene, passives: Passives) -> None:
        self.scene, self.quoting, self.passives = scene, scene.quoting, passives
        self.starts = SourceStarts(scene)
        self.unsaid, self.denied, self.naming = Unsaid(scene), DeniedCues(scene), NamingVerbs(scene)
        self.mood = GermanMood(scene) if scene.language == "de" else None
        self.senses = GermanSenses(scene, passives.content) if scene.language == "de" else None
        self.pronouns = either(scene.quoting["pronouns.subject"], scene.quoting["pronouns.other"])

    def of(self, unit: Unit) -> list[Cue]:
        cues = self.scene.cues_of(unit)
        if not cues:
            return []
        marked = bool(self.scene.passages_of(unit))
        if self.scene.language == "fr":
            cues = [self._with_auxiliary(cues, place) for place in range(len(cues))]
        cues = [with_description(self.scene, cue) for cue in cues]
        if marked and self.scene.language == "en":
            cues = [with_modal(self.scene, cue) for cue in cues]
        usable = [cue for cue in cues if self._is_usable(cue, marked=marked) and not self._tells_source(cue)]
        if self._are_reported(unit, usable):
            return []
        if self.senses is not None and len(usable) > 1:
            usable = [cue for cue in usable if not self.senses.is_told_of(cue, usable)]
        kept = [cue for cue in usable if cue is usable[0] or not self._is_thought(cue)]
        return [cue for place, cue in enumerate(kept) if not place or not self._belongs(cue, kept[place - 1])]

    def _are_reported(self, unit: Unit, cues: Sequence[Cue]) -> bool:
        """Whether a German sentence reports that somebody speaks, and so is all somebody's: *Sie* **frage** *ihn*."""
        if self.mood is None or self.senses is None or not cues:
            return False
        return all(map(self.senses.is_in_mood, cues)) and self.mood.of(unit) == "sure"

    def _belongs(self, cue: Cue, before: Cue) -> bool:
        return self._continues(cue, before) or self._is_called(cue, before)

    def _is_called(self, cue: Cue, before: Cue) -> bool:
        """Whether an English plural before marks is what an earlier verb calls so: *called the* **orders** *"odd"*."""
        plural = self.scene.language == "en" and self.scene.lower(cue.head).endswith("s") and cue.form == "finite"
        if not plural or before.lemma not in self.quoting["calling"] or cue.last + 1 >= len(self.scene.tokens):
            return False
        plain = all(self.scene.tokens[at].is_word for at in range(before.last + 1, cue.first))
        subject = self.scene.has_one_of(self.pronouns, before.last + 1, cue.first)
        return plain and not subject and self.scene.inside[cue.last + 1] >= 0

    def _continues(self, cue: Cue, before: Cue) -> bool:
        """Whether a cue stands within the words of the one before: *indique* **vouloir** *…*, *que* **selon lui**.

        An infinitive of wishing is what is said; a source that is a pronoun is whoever speaks already.
        """
        if cue.form == "preposition":
            que = self.quoting["complementizers"]
            if self.scene.lower(cue.last + 1) not in self.pronouns:
                return False
            if self.scene.lower(cue.first - 1) == "," == self.scene.lower(cue.last + 2) and self.scene.language == "fr":
                return self.scene.lower(before.last + 1) in que and cue.first - before.last <= _JOINED
            return self.scene.lower(cue.first - 1) in que and cue.first - 1 == before.last + 1
        return cue.lemma.removeprefix("se ") in self.quoting["wishes"] and cue.first == before.last + 1

    def _with_auxiliary(self, cues: Sequence[Cue], place: int) -> Cue:
        """A French participle that has its auxiliary from the one before: *a appelé au calme* **et demandé** *…*."""
        cue = cues[place]
        if cue.form != "participle" or self.scene.lower(cue.first - 1) not in {"et", "puis"}:
            return cue
        before = cues[place - 1] if place else cue
        told = before.form == "compound" and not before.passive
        joined = (told and not self.scene.has_clause(before.last + 1, cue.first)) or self._shares_auxiliary(cue)
        return replace(cue, form="compound", passive=False) if joined else cue

    def _shares_auxiliary(self, cue: Cue) -> bool:
        """Whether a participle that hands words over is joined to another verb's: *ont hué Tal* **et crié** *« »*."""
        behind = cue.last + 1
        opens = self.scene.lower(behind) == ":" or self.scene.lower(behind) in self.quoting["complementizers"]
        if self.scene.lower(cue.first - 1) == "puis" or not (opens or self.scene.has_marks(behind, behind + 1)):
            return False
        have = self.scene.vocabulary.words["auxiliaries.have"]
        for at in range(cue.first - 2, max(0, cue.first - _JOINED), -1):
            if not self.scene.tokens[at].is_word:
                return False
            if self.scene.next_finite(at) == at:
                return self.scene.lowers[at] in have and self.scene.lower(at + 1) != "été"
        return False

    def _is_usable(self, cue: Cue, *, marked: bool) -> bool:
        if cue.passive or cue.form == "participle" or hears(self.scene, cue.head):
            accuses = self.passives.accuses(cue) and not self.unsaid.is_unsaid(cue)
            told = accuses or self.passives.names_agent(cue) or self.passives.describes(cue)
            return told and not self.denied.is_denied(cue)
        sure = cue.strong or cue.lemma in self.quoting["closing_sources"]
        marked = marked or opens_aside(self.scene, cue.first - 1)  # *—¿Quién paga?* **—preguntó** *Roa*
        weak = not marked and (not sure or cue.lemma in self.quoting["wishes"])
        weak = weak and not (self._is_view(cue) or self._reports(cue) or self._is_learnt(cue))
        weak = weak or (self.senses is not None and self.senses.is_other(cue))
        if weak or self._is_asked(cue) or self.denied.is_denied(cue) or self._is_inner(cue) or self._acts(cue):
            return False
        after = self.scene.lower(cue.last + 1)
        if cue.lemma in self.quoting["performing"] and not self._touches_marks(cue):
            return False
        names = self.naming.tells_name(cue, after) or self._is_undergone(cue, after)
        if names or (cue.head == cue.last and after in self.quoting["phrasal"]):
            return False
        if (cue.lemma, after) in _OTHERWISE or self._is_bracketed(cue, after):
            return False
        if cue.form == "infinitive":
            hands_over = after == ":" or after in self.quoting["complementizers"]
            hands_over = hands_over or self._tells_further_on(cue) or self._denies_report(cue)
            hands_over = hands_over or is_voiced_aim(self.scene, cue)
            told = (hands_over and not self.unsaid.is_unsaid(cue)) or is_told_by_infinitive(self.scene, cue)
            return told or (marked and is_made_to_speak(self.scene, cue))
        if cue.form == "preposition" and self._names_no_source(cue, after):
            return False
        if cue.form == "gerund" and (self._tells_where(cue, after) or not self._opens_clause(cue)):
            return False
        if after in self.quoting["relatives_after"] and not self._takes_up(cue):
            return False
        return not self.unsaid.is_unsaid(cue)

    def _is_bracketed(self, cue: Cue, after: str) -> bool:
        """Whether a German bracket only tells who has it: *Der Kai ist zu* **(der Hafenbote berichtete)** *.*"""
        if self.scene.language != "de" or after != ")" or cue.form not in {"finite", "compound"}:
            return False
        return self.scene.has_one_of(_BRACKETS, max(0, cue.first - _BRACKET), cue.first)

    def _denies_report(self, cue: Cue) -> bool:
        """Whether an infinitive denies what was said, by its noun: *had to* **deny reports** *that it was closed*."""
        noun = cue.last + 1
        noun += self.scene.lower(noun) in self.scene.vocabulary.words["articles"]
        return cue.kind == "deny" and self.scene.lower(noun) in self.quoting["claims"] and noun <= cue.last + 2

    def _tells_source(self, cue: Cue) -> bool:
        """Whether a French verb only tells who a source is: *selon ce qu'***a dit** *Tal, le pont est fermé*."""
        que = cue.first - 1
        return self.scene.language == "fr" and self.scene.lowers[max(0, que - 2) : que] == ["selon", "ce"]

    def _is_learnt(self, cue: Cue) -> bool:
        """Whether French *on* has it from somebody: *…,* **a-t-on appris jeudi auprès** *du parquet*."""
        if cue.pronoun is None or not self.scene.lower(cue.pronoun).endswith("-on"):
            return False
        return self.scene.lower(behind_day(self.scene, cue.last + 1)) in self.quoting["learnt_from"]

    def _acts(self, cue: Cue) -> bool:
        """Whether a French verb has its object, and another one speaks: *ceux qui* **le soutiennent disent** *…*."""
        if self.scene.language != "fr" or cue.form != "finite" or self.scene.lower(cue.first - 1) not in _THEM:
            return False
        behind = cue.last + 1
        return behind < len(self.scene.tokens) and is_finite(self.scene.tokens[behind], "fr")

    def _takes_up(self, cue: Cue) -> bool:
        """Whether a French relative takes up who speaks: *X,* **selon lequel** *…*, not *l'idée selon laquelle*."""
        told = self.scene.language == "fr" and cue.form == "preposition"
        return told and self.scene.lower(cue.first - 1) == ","

    def _touches_marks(self, cue: Cue) -> bool:
        """Whether marks open right behind a verb or close before its subject: **sang** *“Go”*, *“Go,” Roe* **sang**."""
        inside = self.scene.inside
        at = cue.last + 1 + (self.scene.lower(cue.last + 1) in {",", ":"})
        if at < len(inside) and inside[at] >= 0:
            return True
        return any(inside[before] >= 0 for before in range(max(0, cue.first - _TAG), cue.first))

    def _is_thought(self, cue: Cue) -> bool:
        """Whether somebody who speaks only knows or hopes: *Roe said she would go,* **but she knows** *that …*."""
        subject = self.scene.lower(cue.first - 1) in self.quoting["pronouns.subject"]
        joined = self.scene.lower(cue.first - 2) in self.quoting["linking"]
        thought = cue.lemma == "know" or cue.lemma in self.scene.quoting["wishes"]
        return self.scene.language == "en" and subject and joined and thought

    def _tells_where(self, cue: Cue, after: str) -> bool:
        """Whether an English participle only says where somebody spoke: **Speaking** *on Sunday at the pier, …*."""
        return self.scene.language == "en" and cue.lemma in {"speak", "talk"} and after not in {"of", "about"}

    def _names_no_source(self, cue: Cue, after: str) -> bool:
        """Whether a preposition governs a clause or an infinitive, or stands in a report: **pour** *aider Tal*."""
        aim = self.scene.language == "fr" and is_french_infinitive(after)
        told = self.scene.language == "en" and self.scene.lower(cue.first - 1) in _BE  # *that* **is according to** *X*
        none = aim or told or self._shows(cue, after) or self._names_rule(cue, after)
        return none or after in self.quoting["complementizers"] or self._is_within_report(cue)

    def _names_rule(self, cue: Cue, after: str) -> bool:
        """Whether a French preposition governs a rule or a plan, which says nothing: *selon* **le schéma** *X*."""
        known = self.quoting["no_sources"] if self.scene.language == "fr" else frozenset[str]()
        noun = cue.last + 1 + (after in self.scene.vocabulary.words["articles"])
        return cue.form == "preposition" and self.scene.lower(noun) in known

    def _shows(self, cue: Cue, after: str) -> bool:
        """Whether a German *so* shows an example or tells how: *so* **zum** *Beispiel*, *so* **werden** *sie …*."""
        if self.scene.language != "de" or not after or cue.lemma not in self.quoting["closing_sources"]:
            return False
        verb = after in self.scene.vocabulary.words["auxiliaries"]
        return verb or after in _EXAMPLE or is_finite_at(self.scene.tokens, cue.last + 1, "de")

    def _is_within_report(self, cue: Cue) -> bool:
        """Whether a source in commas begins what somebody else reports: *annonce que,* **selon ses sources,** *…*."""
        enclosed = self.scene.lower(cue.first - 1) == ","
        return enclosed and self.scene.lower(cue.first - 2) in self.quoting["complementizers"]

    def _is_view(self, cue: Cue) -> bool:
        """Whether a pronoun and a comma stand behind a preposition, or *pour* opens its sentence: **Pour elle,**."""
        if cue.form == "preposition" and self.scene.language == "fr":
            first = self.scene.units[self.scene.unit_of[cue.first]].first
            linked = self.starts.only_adverbs(first, cue.first)  # *Cependant,* **pour le maire,** *…*
            if (first == cue.first or linked) and cue.phrase is not None:
                return True
        pronoun = cue.form == "preposition" and self.scene.lower(cue.last + 1) in self.quoting["views"]
        return pronoun and self.scene.lower(cue.last + 2) == ","

    def _reports(self, cue: Cue) -> bool:
        """Whether a weak German verb has a clause in the reported mood: *kommentierte* **, die Vorwürfe seien** *…*.

        What somebody thinks may stand in that mood too.
        """
        if self.scene.language != "de" or cue.form not in {"finite", "compound"} or cue.passive:
            return False
        if cue.form == "finite" and self._ends_report(cue):
            return True
        if self.scene.lower(cue.last + 1) != "," or cue.lemma in self.quoting["thinking"]:
            return False
        first = cue.last + 2
        relative = self.scene.lower(first) in self.scene.vocabulary.words["relatives"]
        if relative and not (first + 2 < len(self.scene.tokens) and self.scene.tokens[first + 1].is_capital):
            return False  # *ein Gutachten,* **das im Mai** *vorliegen solle*
        return holds_report(self.scene, first)

    def _ends_report(self, cue: Cue) -> bool:
        """Whether a clause in the reported mood ends right before a verb: *Der Damm* **sei** *alt,* **klagt** *…*."""
        if self.scene.lower(cue.first - 1) != "," or cue.lemma in self.quoting["thinking"]:
            return False
        for at in range(cue.first - 2, max(-1, cue.first - _CLAUSE), -1):
            token = self.scene.tokens[at]
            if token.text in ",;:":
                return False
            if not token.is_capital and is_subjunctive(token.lower):
                return True
        return False

    def _tells_further_on(self, cue: Cue) -> bool:
        """Whether *que* stands behind where a French infinitive tells it: *pour dire* **dans une lettre que** *…*."""
        if self.scene.language != "fr" or self.scene.lower(cue.last + 1) not in _WHERE:
            return False
        for at in range(cue.last + 2, cue.last + _CHANNEL):
            if self.scene.lower(at) in self.quoting["complementizers"]:
                return self.scene.lower(at - 1) not in self.quoting["before_other_que"]
            if not self.scene.lower(at)[:1].isalnum() or self.scene.next_finite(at) == at:
                return False
        return False

    def _is_inner(self, cue: Cue) -> bool:
        """Whether *se* makes another verb of this one: *la ville* **se réclame** *de …*, *il* **se révèle** *que …*."""
        reflexive = {self.scene.lower(cue.first - 1), self.scene.lower(cue.first)} & self.quoting["reflexives"]
        if cue.lemma in self.quoting["self_describing"]:
            return False  # *s'est déclaré* **candidat**
        return bool(reflexive) and cue.lemma in self.quoting["not_reflexive"]

    def _is_undergone(self, cue: Cue, after: str) -> bool:
        """Whether an agent makes a participle of an English past: *a claim* **denied by the port**, not *by phone*."""
        if (
            self.scene.language != "en"
            or cue.form != "finite"
            or after != "by"
            or cue.last + 2 >= len(self.scene.tokens)
        ):
            return False
        agent, words = self.scene.tokens[cue.last + 2], self.scene.vocabulary.words
        named = agent.is_capital and agent.lower not in self.scene.vocabulary.calendar
        return named or agent.lower in words["articles"] or agent.lower in words["determiners"]

    def _is_asked(self, cue: Cue) -> bool:
        """Whether an English sentence begins with who is asked or accused, not who asks: **Asked** *about it, …*."""
        opens = self.scene.units[self.scene.unit_of[cue.first]].first == cue.first
        return opens and self.scene.language == "en" and self.scene.lower(cue.head) in self.quoting["asked"]

    def _follows_marks(self, cue: Cue) -> bool:
        """Whether a French gerund stands right behind marks and hands words over: *« trop »* **estimant que** *…*."""
        if self.scene.language != "fr" or self.scene.inside[cue.first - 1] < 0 or self.scene.inside[cue.first] >= 0:
            return False
        unit = self.scene.units[self.scene.unit_of[cue.first]]
        told = cue.strong and self.scene.has_marks(cue.last + 1, unit.last)
        return told or self.scene.lower(cue.last + 1) in self.quoting["complementizers"]

    def _word_before(self, cue: Cue) -> str:
        """The word before a gerund, or before its French clitics: **,** *l'accusant de …*, **,** *y affirmant …*."""
        at = cue.first - 1
        if self.scene.language == "fr":
            while self.scene.lower(at) in self.quoting["clitics"] and self.scene.lower(at) != "en":
                at -= 1
        return self.scene.lower(at)

    def _opens_clause(self, cue: Cue) -> bool:
        """Whether a gerund begins a clause of its own (*…,* **ajoutant que** *…*), and does not describe a noun."""
        before = self._word_before(cue)
        if is_listed(self.scene, cue):
            return False
        if self.scene.language == "fr" and cue.strong and self.scene.lower(cue.last + 1) == ":":
            return True
        if self.scene.language == "fr" and cue.strong and before in self.quoting["joining_clauses"]:
            return True  # *se dit déçue* **et dénonçant** *« l'oubli » de la vallée*
        if self.scene.closes_with_comma(cue.first - 1) or self._follows_marks(cue):
            return True
        opens = not before or before in ".,;:!?…(–—" or before in self.quoting["gerund_openers"]
        return opens or opens_words(self.scene, cue) or document_before(self.scene, cue) is not None
