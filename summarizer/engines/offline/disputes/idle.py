"""Reported clauses that tell no fact, whatever they speak of: what may be, when it was, what somebody minds."""

from __future__ import annotations

from summarizer.engines.offline.disputes.clause import Clause
from summarizer.engines.offline.disputes.figures import Figures
from summarizer.engines.offline.disputes.leading import Leading
from summarizer.engines.offline.disputes.tenses import Tenses
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import holds_zu, is_finite, is_finite_at, is_french_infinitive
from summarizer.lexicon import either, without
from summarizer.tokens import Token

__all__ = ["Idle"]

_DEED = 5  # tokens in which speakers who tell a deed of their own come to its verb
_VERB_LAST = 3  # tokens before the verb that closes a German clause
_ADVERBIAL = ("ment", "ly")
_GOING = frozenset({"va", "vont", "allait", "allaient"})
_ASKED = ("ez", "ons")  # endings of French imperatives
_NE, _DO, _NOT, _DO_NOT = frozenset({"ne", "n'"}), frozenset({"do"}), frozenset({"not"}), frozenset({"don't"})
_BEING = frozenset({"being"})
_BEEN = frozenset({"been", "été"})
_TELLING = 4  # letters of a word that says something


class Idle:
    """Tells the clauses of one scene that claim nothing."""

    def __init__(self, scene: Scene, tenses: Tenses, figures: Figures, leading: Leading) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        self.tenses, self.figures, self.leading = tenses, figures, leading
        self.known = disputing(self.language)
        self.asking = either(scene.quoting["addressed"], scene.quoting["asking"])
        self.adverbs = scene.vocabulary.words["adverbs"]
        self.auxiliaries = scene.vocabulary.words["auxiliaries"]
        self.begun = either(self.auxiliaries, self.known["past"])
        self.indicative = self.auxiliaries - scene.vocabulary.conditional_forms

    def is_idle(self, clause: Clause) -> bool:
        """Whether *clause*, which has a verb, tells nothing that is or was so."""
        return (
            self._only_opens(clause)
            or self._is_open(clause)
            or self._breaks_off(clause)
            or self._is_deed(clause)
            or self._is_asked(clause)
            or self._tells_own_age(clause)
            or self._plans(clause)
            or self._orders(clause)
            or self._only_died(clause)
            or self._only_dates(clause)
            or self._is_vague(clause)
            or self._minds(clause)
            or self._inquires(clause)
            or self._trails_off(clause)
            or self._names_nothing(clause)
        )

    def lacks_subject(self, clause: Clause) -> bool:
        """Whether words begin with a verb whose subject they leave out: *what she said* **is designed to** *…*."""
        if self.language not in {"en", "fr"} or self._follows_on(clause.first):
            return False
        tells = not clause.behind_cue or self.tenses.is_past(clause.first, clause.last)
        in_a_row = self.scene.lower(clause.first - 1) == "," and tells
        verb = self.tokens[clause.first].lower
        opens = verb in self.begun or verb.endswith(self.tenses.past_endings)
        return opens and not in_a_row and is_finite(self.tokens[clause.first], self.language)

    def _only_opens(self, clause: Clause) -> bool:
        """Whether a clause only says when, if or why, describes its subject, or asks with its verb."""
        opens = self.scene.lower(clause.first)
        if self._leads_in(clause.first) or self.leading.subordinates(clause.first):
            return True
        if (
            opens in self.known["subordinators"]
            or opens in self.known["cases"]
            or (opens in self.known["past"] and not (self._follows_on(clause.first) or self._is_inverted(clause)))
        ):
            return True
        until = self.tokens.index(clause.verbs[0], clause.first)
        before = self.scene.lower(until - 1)
        if before in self.known["issues"] or (before != "," and clause.verbs[0].lower in self.known["wishing"]):
            return True  # *la question* **est de savoir si** *…*, *que la perte* **soit** *compensée*
        if self.scene.has_one_of(self.known["conceding"], clause.first + 1, until):
            return "," not in self.scene.lowers[clause.first : until]  # *this faith* **though it was a lie**
        return any(self._describes(at, until) for at in range(clause.first + 1, until))

    def _leads_in(self, first: int) -> bool:
        """Whether words only say what for or like what: **to** *win the vote*, **just as** *they did*; no perfect."""
        if self.scene.lower(first) in self.known["weighing"]:
            return self.scene.lower(first + 1) in either(self.known["leading_clauses"], self.known["subordinators"])
        aims = self.language == "en" and self.scene.lower(first) in self.known["infinitive"]
        return aims and self.scene.lower(first + 1) not in self.auxiliaries

    def _describes(self, at: int, verb: int) -> bool:
        """Whether a relative at *at* takes the first verb; not before a comma: *300,* **dont 40 femmes,** *…*."""
        if self.tokens[at].lower not in self.known["relatives"]:
            return False
        return all(token.text != "," for token in self.tokens[at:verb])

    def _is_inverted(self, clause: Clause) -> bool:
        """Whether a German clause begins with its verb behind its source: *Laut Polizei* **hatte er getrunken**."""
        return self.language == "de" and clause.sourced and not clause.direct

    def _is_open(self, clause: Clause) -> bool:
        """Whether a clause tells what shall, may or would be, or that somebody said or decided something."""
        if self._only_says(clause) or self._is_parted(clause):
            return True
        if self.scene.has_one_of(self.known["intending"], clause.first, clause.last):
            return True
        told = [verb for verb in clause.verbs if not self._guesses_past(verb, clause)]
        if not clause.figures and any(verb.lower in self.known["modals"] for verb in told):
            return True
        if self.scene.has_one_of(self.known["resolving"], clause.first, clause.last):
            return True
        if self.tenses.is_german_future(clause.first, clause.last):
            return True
        if self._is_to_come(clause):
            return True
        reported = clause.figures or clause.sourced
        if any(map(self._is_about_to, range(clause.first, clause.last - 1))):
            return True
        return any(self.tenses.is_future(verb, reported=reported) for verb in told)

    def _is_to_come(self, clause: Clause) -> bool:
        """Whether a French conditional is the future of a report, and no rumour: *annonça qu'ils* **fermeraient**.

        So it is behind a verb of announcing, and with a day to come.
        """
        conditional = any(verb.lower.endswith(self.tenses.conditional_endings) for verb in clause.verbs)
        if not conditional or self.language != "fr" or self.tenses.is_past(clause.first, clause.last):
            return False
        return clause.quote.cue_kind == "announce" or self.tenses.is_to_come(clause.first, clause.last)

    def _is_about_to(self, at: int) -> bool:
        """Whether a French *va* tells with an infinitive what will be: *la firme* **va embaucher** *300 personnes*."""
        goes = self.language == "fr" and self.tokens[at].lower in _GOING
        return goes and is_french_infinitive(self.scene.lower(at + 1))

    def _guesses_past(self, verb: Token, clause: Clause) -> bool:
        return self.tenses.guesses_past(self.tokens.index(verb, clause.first), clause.last)

    def _only_says(self, clause: Clause) -> bool:
        """Whether a clause ends with its verb of speech, and what was said is another quote: *il m'a* **dit**."""
        verbs = clause.verbs
        if self.tokens[clause.last - 1] is not verbs[-1]:
            return False
        if self.language == "de":
            told = self.scene.lower(clause.last - 2) if verbs[-1].lower in self.auxiliaries else verbs[-1].lower
            says = any(verb.kind == "say" for verb in self.scene.lexicon.verbs.get(told, ()))
            return says and self.scene.lower(clause.last) == ","
        alone = len(verbs) == 1 or self.scene.lower(clause.last - 2) in self.tenses.have
        return alone and not clause.grave and verbs[-1].lower in self.scene.lexicon.verbs

    def _is_parted(self, clause: Clause) -> bool:
        """Whether a verb of speech parts an English clause from its subject: *the story* **she said was false**."""
        if self.language != "en":
            return False
        for at in range(clause.first, min(clause.last - 1, clause.first + _TELLING)):
            if self.tokens[at].lower in self.scene.lexicon.verbs and is_finite_at(self.tokens, at, "en"):
                return self.tokens[at + 1].lower in self.auxiliaries and is_finite(self.tokens[at + 1], "en")
        return False

    def _breaks_off(self, clause: Clause) -> bool:
        """Whether a comma parts a clause from what its verb needs: *Le port a, lui* **, fermé**, *zeigt* **, dass**.

        A German auxiliary before the source that interrupts it does so too: *Am Hafen* **sind** *laut Polizei …*.
        """
        if self.language == "de" and self._must(clause):
            return True
        if self.language == "de" and clause.sourced and self.tokens[clause.last - 1].lower in self.indicative:
            return not any(self._guesses_past(verb, clause) for verb in clause.verbs)
        if self.tokens[clause.last - 1].lower in _BEEN and self.scene.lower(clause.last - 2) in self.tenses.have:
            return True  # *this had* **been** *, says Roe, a trap*
        if self.scene.lower(clause.last) != ",":
            return False
        if self.language == "de" and self.scene.lower(clause.last + 1) in self.scene.quoting["complementizers"]:
            return True
        verb = max(at for at in range(clause.first, clause.last) if self.tokens[at] is clause.verbs[-1])
        if self.language == "de" and verb == clause.last - 1 and verb - clause.first >= _VERB_LAST:
            return False  # *dass der Rat die Akten gesehen* **hatte** *, …*
        after = self.tokens[verb + 1 : clause.last]
        return clause.verbs[-1].lower in self.auxiliaries and not any(len(token.text) >= _TELLING for token in after)

    def _must(self, clause: Clause) -> bool:
        """Whether a German *sein* with an infinitive tells a duty or a forecast: *mit Frost* **zu rechnen sei**."""
        last = clause.last - 1
        if self.scene.lower(last) not in self.known["being"]:
            return False
        return self.scene.lower(last - 2) in self.known["infinitive"] or holds_zu(self.tokens[last - 1])

    def _plans(self, clause: Clause) -> bool:
        """Whether a verb of planning comes before its infinitive: *the state* **plans to raise** *30 million*."""
        at = self.tokens.index(clause.verbs[0], clause.first)
        if clause.grave or clause.verbs[0].lower not in self.known["planning"]:
            return False
        following = self.scene.lower(at + 1)
        return following == "to" or (self.language == "fr" and is_french_infinitive(following))

    def _orders(self, clause: Clause) -> bool:
        """Whether English words tell whom a verb asks to do what: *told* **passengers to wait**."""
        if self.language != "en" or clause.quote.lemma not in self.asking:
            return False
        at = self.tokens.index(clause.verbs[0], clause.first)
        return self.scene.lower(at + 1) == "to" and not is_finite(clause.verbs[0], "en")

    def _only_died(self, clause: Clause) -> bool:
        """Whether one person's death is announced, and neither its cause nor any number: *the poet* **has died**."""
        places = [at for at in range(clause.first, clause.last) if self.tokens[at].lower in self.known["dying"]]
        if (
            not places
            or clause.quote.lemma in self.known["holding"]
            or any(self.scene.lower(at + 1) in self.known["dying_of"] for at in places)
        ):
            return False
        harm = either(without(self.scene.vocabulary.grave, self.known["dying"]), self.known["causing"])
        told = self.scene.has_one_of(harm, clause.first, clause.last)
        plural = self.scene.has_one_of(self.known["dying_plural"], clause.first, clause.last)
        figures = self.figures.counts(clause.first, clause.last) and not self._tells_age(clause)
        return not (told or plural or figures)

    def _tells_age(self, clause: Clause) -> bool:
        """Whether the figure of a clause is an age: *at the age of* **90**, *à l'âge de* **90 ans**."""
        return self.scene.has_one_of(self.known["ages"], clause.first, clause.last)

    def _is_asked(self, clause: Clause) -> bool:
        """Whether words tell somebody what to do or not: **ne commettez pas** *de violences*, **do not** *burn it*."""
        opens = self.scene.lower(clause.first)
        if clause.direct and self._is_imperative(clause.first):
            return True
        bare = opens in _NE or opens in _DO_NOT or (opens in _DO and self.scene.lower(clause.first + 1) in _NOT)
        return clause.direct and self.language in {"en", "fr"} and bare

    def _is_imperative(self, first: int) -> bool:
        """Whether French words begin with a verb that has no subject: **cessez** *de brûler les champs*."""
        opens = self.scene.lower(first)
        plural = self.language == "fr" and opens.endswith(_ASKED) and opens not in self.scene.vocabulary.closed_words
        return plural and is_french_infinitive(lemma_of(opens, "fr"))

    def _tells_own_age(self, clause: Clause) -> bool:
        """Whether speakers say how old they are: *j'ai* **42 ans**."""
        begins = self.scene.lower(clause.first) in self.known["first_person"]
        return clause.direct and begins and self.tokens[clause.last - 1].lower in self.known["ages"]

    def _is_deed(self, clause: Clause) -> bool:
        """Whether speakers tell what they themselves have done: *we have hired 12 people*."""
        begins = self.scene.lower(clause.first) in self.known["first_person"]
        until = min(clause.last, clause.first + _DEED)
        return clause.direct and begins and self.tenses.is_past(clause.first, until)

    def _only_dates(self, clause: Clause) -> bool:
        """Whether a clause only says when something took place: *the fire* **broke out at 4 a.m.**"""
        occurring, tokens = self.known["occurring"], self.tokens
        place = next((at for at in range(clause.first, clause.last) if tokens[at].lower in occurring), None)
        if place is None or self.scene.lower(place + 1).endswith("ing") or self.scene.lower(place + 1) == "to":
            return False
        return self.figures.tells_when(clause.first, clause.last)

    def _is_vague(self, clause: Clause) -> bool:
        """Whether speakers' own words name nobody they speak of: **everybody** *knew*, **it** *was hard*."""
        if not clause.direct or clause.figures or clause.grave:
            return False
        verb = clause.first + 1
        while self.scene.lower(verb) in self.scene.quoting["clitics"]:
            verb += 1
        subject = self.scene.lower(clause.first) in self.known["vague"]
        return subject and verb < clause.last and is_finite(self.tokens[verb], self.language)

    def _minds(self, clause: Clause) -> bool:
        """Whether a clause only tells what somebody hopes, fears or expects: *the union* **expected** *a rise*."""
        verb = self.tokens.index(clause.verbs[0], clause.first)
        mood = verb + 1 + (self.scene.lower(verb + 1) in self.adverbs)
        if self.scene.lower(mood) in self.known["minded"]:
            return True  # *she is* **very glad** *that the trial is over*
        return not clause.grave and clause.verbs[0].lower in self.known["minding"]

    def _inquires(self, clause: Clause) -> bool:
        """Whether words only tell that something is looked into: *police* **are examining** *it*, not whether."""
        verb = self.tokens.index(clause.verbs[0], clause.first)
        deed = verb + 1 + (self.scene.lower(verb + 1) in either(_BEEN, _BEING, self.adverbs))
        if clause.verbs[0].lower not in self.auxiliaries or self.scene.lower(deed) not in self.known["inquiring"]:
            return False
        if self.scene.has_one_of(self.known["open"], deed, clause.last):
            return False
        return self.scene.lower(deed).endswith("ing") or self.scene.lower(deed - 1) in _BEING

    def _trails_off(self, clause: Clause) -> bool:
        """Whether speakers' own words end with their verb: *the people* **have spoken**."""
        if not clause.direct or clause.figures or clause.grave or self.language == "de":
            return False
        last = clause.last - 1
        while last > clause.first and self._is_adverb(self.tokens[last].lower):
            last -= 1
        return self.scene.lower(last - 1) in self.tenses.have

    def _is_adverb(self, word: str) -> bool:
        return word in self.adverbs or word.endswith(_ADVERBIAL)

    def _names_nothing(self, clause: Clause) -> bool:
        """Whether German words that go on behind *und* hold no noun: *und* **später korrigiert hatte**."""
        if self.language != "de" or clause.figures or clause.grave or not self._follows_on(clause.first):
            return False
        return not any(token.is_capital for token in self.tokens[clause.first : clause.last])

    def _follows_on(self, first: int) -> bool:
        """Whether a clause shares its subject with the one before it: *… and* **was** *sold*, *… and then* **was**."""
        joint = first - 2 if self.scene.lower(first - 1) in self.known["leads"] else first - 1
        return any(self.scene.lower(at) in self.known["coordinators"] for at in (first - 1, joint))
