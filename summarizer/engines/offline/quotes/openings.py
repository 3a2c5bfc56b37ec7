"""Where the words begin that a cue before them governs: behind *que*, at a mark, at an object or an infinitive."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.hearers_french import FrenchHearers
from summarizer.engines.offline.quotes.judging import Judging
from summarizer.engines.offline.quotes.leads_french import FrenchLeads
from summarizer.engines.offline.quotes.openings_english import (
    adds_noun,
    opening,
    points_at,
    spoken_whole,
    told_behind_colon,
    voices_nothing,
)
from summarizer.engines.offline.quotes.openings_german import GermanOpenings
from summarizer.engines.offline.reading.adverbials import ENGLISH_PLACES, after_adverbials, only_tells_when
from summarizer.engines.offline.reading.circumstances_french import after_circumstances
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import has_clause, is_finite, is_finite_at, is_french_infinitive
from summarizer.lexicon import either

__all__ = ["Openings"]

_CONNECTOR_REACH = 16  # tokens between a cue and its "que": addressee, day, place
_CLAUSE_REACH = 30  # tokens of an English clause in which its verb is looked for
_ADDRESSEE = 6  # tokens that name whom somebody speaks to
_CALLED = 8  # tokens from a verb to the infinitive behind its object
_SECRECY = 4  # tokens: *a demandé à rester* **anonyme**, *asked for anonymity*
_ASIDE_REACH = 18  # tokens of an aside between a verb and its infinitive
_LO = frozenset({"lo"})
_SPANISH_INFINITIVE = ("ar", "er", "ir", "arse", "erse", "irse")
_SHORTEST_INFINITIVE = 5  # letters by which an infinitive can be told from a noun
_TAKES_NOUNS = frozenset({"accuse", "deny", "ask", "announce", "estimate"})
"""Kinds of verbs whose content may be a noun phrase that begins outside its marks."""


class Openings:
    """Where the words begin that a cue before them governs."""

    def __init__(self, scene: Scene, french: FrenchLeads) -> None:
        self.scene, self.tokens, self.inside, self.french = scene, scene.tokens, scene.inside, french
        self.quoting, self.known, self.language = scene.quoting, scene.vocabulary, scene.language
        self.german, self.hearers = GermanOpenings(scene), FrenchHearers(french)
        self.judging = Judging(scene)

    def first(self, cue: Cue, limit: int) -> int | None:
        """First token of the words that *cue* governs before the token *limit*; None where it governs none."""
        begin = self.german.behind_auxiliaries(cue, limit) if self.language == "de" else cue.last + 1
        for at in range(begin, min(limit, begin + _CONNECTOR_REACH)):
            token = self.tokens[at]
            if self._is_passed_over(cue, begin, at):
                continue
            if self.inside[at] < 0 and (token.text in ".;" or (at > begin and self._ends_clause(cue, at))):
                break
            if self.inside[at] >= 0:
                return self._before_marks(cue, begin, at)
            if token.lower in self.quoting["complementizers"]:
                if self._is_other_que(cue, begin, at):
                    break
                if at > begin and (self.tokens[at - 1].lower in self.quoting["linking"] or adds_noun(self.scene, at)):
                    break  # the second of two clauses: *said it would close* **and that** *…*
                return opening(self.scene, cue, begin, at)
            if token.text == ":":
                return at + 1 if at + 1 < limit else None
            if token.text == "," and self.language == "de" and (cue.strong or at == begin):
                found = self.german.at_comma(cue, begin, at, limit)
                object_told = found is None and self.german.asks_for(cue, begin, at, limit)
                return self._bare(cue, begin, limit) if object_told else found
        taken_up = self.language == "es" and self.scene.has_one_of(_LO, max(0, cue.first - 1), cue.head)
        return None if taken_up else self._bare(cue, begin, limit)  # *así* **lo** *anunció la ministra*

    def _before_marks(self, cue: Cue, begin: int, at: int) -> int:
        """Where words begin that go on in the marks at token *at*: at an infinitive, an object, or in the marks."""
        if self.language != "de" and self.tokens[begin].text == "," and self.tokens[at - 1].text == ",":
            return at  # *joked* **, with a smile,** *"Go"*
        if spoken_whole(self.scene, cue, begin, at) or told_behind_colon(self.scene, cue, at):
            return at
        infinitive = self.french.opens_infinitive(begin, at)
        if infinitive is not None:
            return infinitive
        told = self._behind_addressee(cue, begin, at)
        hears = self._behind_hearer(cue, begin, at) if told == begin else told
        told = told if self.scene.lower(hears) in self.quoting["infinitive_marks"] else hears
        begin = self._behind_place(told, at)  # *told* **the press the** *dam "leaks"*, *told* **members to** *"go"*
        if self.language == "de":
            begin = self.german.behind_asked(cue, begin, at + 1)
        begin = self.hearers.behind_told(cue, begin, at)
        if self.language in {"en", "fr"}:
            begin = after_adverbials(self.tokens, begin, at, self.language)
        return begin if at > begin and self._holds_object(cue, begin, at) else at

    def _behind_place(self, begin: int, at: int) -> int:
        """Where words begin behind an English place and its comma: *put it* **in a letter,** *it is "old"*."""
        if self.language != "en" or self.tokens[begin].lower not in ENGLISH_PLACES:
            return begin
        comma = next((to for to in range(begin, at) if self.tokens[to].text == ","), None)
        return begin if comma is None else comma + 1

    def _behind_addressee(self, cue: Cue, begin: int, limit: int) -> int:
        """Where the words begin behind whom an English verb speaks to: *told* **reporters she** *was “not going”*."""
        if self.language != "en" or cue.lemma not in self.quoting["addressed"]:
            return begin
        near = range(begin, min(limit, begin + _ADDRESSEE))
        return next((at for at in near if self.tokens[at].lower in self.quoting["subjects"]), begin)

    def _behind_hearer(self, cue: Cue, begin: int, limit: int) -> int:
        """Where a clause begins behind who hears it: *told* **the Val Herald the** *bridge would close*."""
        if self.language != "en" or cue.lemma not in self.quoting["addressed"]:
            return begin
        noun = begin + (self.tokens[begin].lower in self.known.words["articles"])
        at = noun
        while at < limit and self.tokens[at].is_capital:
            at += 1
        at += at == noun
        opens = at < limit and (
            self.tokens[at].lower in self.quoting["subjects"]
            or self.tokens[at].lower in self.known.words["articles"]
            or self.tokens[at].lower in self.quoting["infinitive_marks"]
        )
        return at if opens else begin

    def _is_other_que(self, cue: Cue, begin: int, at: int) -> bool:
        """Whether *que* ends a conjunction, restricts, or opens a Spanish relative: *au motif que*, *n'a que*."""
        if self.language == "fr":
            restricts = self.french.restricts(cue, begin, at) or self._is_parted(begin, at)
            return at > begin and (restricts or self.tokens[at - 1].lower in self.quoting["before_other_que"])
        if self.language != "es" or self._is_parted(begin, at):
            return self.language == "es"
        nouns = any(self._opens_object(between, begin) for between in range(begin, at))
        other = either(self.quoting["before_other_que"], self.quoting["aside_openers"])
        return nouns or self.tokens[at - 1].lower in other  # *acusó a Roe de mentir,* **algo que** *Roe niega*

    def _is_parted(self, begin: int, at: int) -> bool:
        """Whether one comma parts *que* from an object: *rechazó el plan* **, que** *…*, not *dijo, ayer, que*."""
        return at - 1 > begin and [to for to in range(begin, at) if self.tokens[to].text == ","] == [at - 1]

    def _is_passed_over(self, cue: Cue, begin: int, at: int) -> bool:
        """Whether token *at* opens nothing: within the title of a show, or a clause that has begun before it."""
        if self.inside[at] >= 0:
            return self.inside[at] in self.scene.works or self.german.is_named(cue, at)
        return self._is_within_clause(begin, at, judges=self._judges(cue))

    def _is_within_clause(self, begin: int, at: int, *, judges: bool) -> bool:
        """Whether an English clause without *that* has begun before token *at*: *said* **his fear is** *that …*.

        Or a noun stands there of which *that* only tells more: *added to* **the row** *that has split the town*.
        """
        if self.language != "en" or self.tokens[at].lower not in {"that", ":"}:
            return False
        if judges and at > begin:
            return True
        if (
            at > begin
            and self.tokens[at].lower == "that"
            and (self._is_relative_verb(at + 1) or points_at(self.scene, begin, at))
        ):
            return True
        if self.tokens[begin].lower in self.quoting["subjects"]:
            return True
        between = [token.lower for token in self.tokens[begin:at] if not token.is_capital]  # *said in* **May** *that*
        return not (self.quoting["certainly_finite"].isdisjoint(between) or "who" in between)

    def _judges(self, cue: Cue) -> bool:
        """Whether an English verb has whom it accuses or describes behind it, and a clause only within that."""
        return cue.kind == "accuse" or cue.lemma in self.quoting["calling"]

    def _is_relative_verb(self, at: int) -> bool:
        """Whether a verb without a subject stands at token *at*, so that *that* before it is its subject."""
        if at >= len(self.tokens):
            return False
        token = self.tokens[at]
        finite = is_finite(token, "en") or token.lower in self.quoting["certainly_finite"]  # also in a headline
        return finite and token.lower not in self.quoting["subjects"]

    def _opens_object(self, at: int, begin: int) -> bool:
        """Whether an indefinite article without a preposition opens the object of the verb before token *begin*."""
        free = at == begin or self.tokens[at - 1].lower not in self.known.words["prepositions"]
        return free and self.tokens[at].lower in self.known.words["articles.indefinite"]

    def _ends_clause(self, cue: Cue, at: int) -> bool:
        """Whether a clause of its own begins before any connector: a verb, its own words or not, Spanish *mientras*."""
        if self.french.begins_other(cue, at):
            return True
        if self.language not in {"fr", "es"}:
            return False
        parts = self.language == "es" and self.tokens[at].lower in self.quoting["contrasts"]
        return parts or is_finite_at(self.tokens, at, self.language)

    def _holds_object(self, cue: Cue, begin: int, passage: int) -> bool:
        """Whether words of the content stand between the cue and its first marked words: *accuse X de «…»*."""
        words = sum(self.tokens[at].is_word for at in range(begin, passage))
        if cue.lemma in self.quoting["calling"] and self.language == "fr":  # *qualifie* **encore de** *« vol »*
            return any(self.tokens[at].is_word and not self.french.is_link(at) for at in range(begin, passage))
        if cue.lemma in self.quoting["calling"]:
            return words > 0
        if cue.takes_object or cue.kind in _TAKES_NOUNS:
            return words > 0
        return words > 1 and (self.language != "fr" or self._is_judged(cue, begin, passage))

    def _is_judged(self, cue: Cue, begin: int, passage: int) -> bool:
        """Whether a French object stands before what it is said to be: *décrit* **le plan comme** *« un piège »*.

        An indefinite one may be who speaks, but behind a subject: *Tal décrit* **un homme** *« las »*.
        """
        words = self.known.words
        object_ = either(
            words["articles.definite"], words["determiners.possessive"], words["determiners.demonstrative"]
        )
        if cue.lemma in self.quoting["judging"] or self.french.has_subject(cue):
            object_ = either(object_, words["articles.indefinite"])
        first, last = self.scene.tokens_of(self.inside[passage])
        return self.tokens[begin].lower in object_ and not has_clause(self.tokens[first:last], "fr")

    def _bare(self, cue: Cue, begin: int, limit: int) -> int | None:
        """Content without a connector: an object, an infinitive, an English clause."""
        if begin >= limit or not cue.strong or cue.pronoun is not None:
            return None
        if self.tokens[begin].text == ",":
            begin = self._behind_circumstances(begin, limit)
        if begin >= limit or self.tokens[begin].text in ".,;:)" or self.only_judges(cue, begin, limit):
            return None
        connected = self.german.connected(cue, begin, limit) if self.language == "de" else None
        if connected is not None:
            return connected
        begin = after_adverbials(self.tokens, begin, limit, self.language)
        if self.language == "de" and self.german.names_nothing(cue, begin, limit):
            return None  # *äußerte* **sich besorgt**
        if begin >= limit or (self.language == "en" and only_tells_when(self.tokens, begin, limit)):
            return None
        infinitive = self._french_words(cue, begin, limit)
        if infinitive is not None or self.french.judged(cue, limit):
            return infinitive or begin
        if cue.lemma in self.quoting["linked"] and not self._is_linked(begin, limit):
            return None  # *a appelé* **le numéro** *d'urgence*
        begin = self.german.behind_asked(cue, begin, limit) if self.language == "de" else begin
        hearer, begin = begin, self._behind_hearer(cue, begin, limit)
        if begin > hearer and self.tokens[begin].lower in self.quoting["infinitive_marks"]:
            return hearer  # *told* **residents to leave**
        bare = cue.lemma in self.quoting["bare_deeds"]
        anything = not bare and (cue.takes_object or cue.kind in {"accuse", "ask"})
        return begin if anything or self._is_infinitive(cue, begin, limit) else None

    def only_judges(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether the verb and its object tell a stand, a refusal or a wish for secrecy, and nothing that was said."""
        deed = self.french.tells_deed(cue, begin, limit) or self._joins_another(begin)
        deed = deed or self.french.tells_feeling(cue, begin, limit)
        idle = deed or self._asks_secrecy(begin, limit) or voices_nothing(self.scene, cue, begin, limit)
        return idle or self.judging.only_judges(cue, begin, limit)

    def _joins_another(self, begin: int) -> bool:
        """Whether *et* behind a French verb opens no object, but another verb: *a démenti* **et porté plainte**."""
        return self.language == "fr" and self.tokens[begin].lower in self.quoting["joining_clauses"]

    def _french_words(self, cue: Cue, begin: int, limit: int) -> int | None:
        """Where French words without *que* begin: behind *sur* or a hearer, at an adjective or an infinitive."""
        return (
            self.french.behind_link(cue, begin, limit)
            or self.french.self_described(cue, begin, limit)
            or self.hearers.behind_hearer(begin, limit)
            or self.french.infinitive(begin, limit)
        )

    def _asks_secrecy(self, begin: int, limit: int) -> bool:
        """Whether somebody asks not to be named, which is no statement: *a requis* **l'anonymat**."""
        near = {self.tokens[at].lower for at in range(begin, min(limit, begin + _SECRECY))}
        if not near.isdisjoint(self.quoting["secrecy"]):
            return True
        further = (self.tokens[at].lower for at in range(begin, min(limit, begin + 2 * _SECRECY)))
        return not near.isdisjoint(self.quoting["negations"]) and any(
            word in self.quoting["identifying"] for word in further
        )

    def _is_linked(self, begin: int, limit: int) -> bool:
        """Whether a link stands at *begin*, or between an object and an infinitive: *appelle Val* **à** *voter*."""
        if self.tokens[begin].lower in self.quoting["links"]:
            return True
        return self.language == "fr" and any(
            self.tokens[at].lower in self.quoting["links"] and is_french_infinitive(self.tokens[at + 1].lower)
            for at in range(begin + 1, min(limit - 1, begin + _CALLED))
        )

    def _behind_circumstances(self, comma: int, limit: int) -> int:
        """Where French words go on behind a day or a channel in commas: *annonce, lundi,* **la fin** *du projet*."""
        behind = after_circumstances(self.tokens, comma, limit) if self.language == "fr" else comma
        return behind if behind > comma else self._behind_aside(comma, limit)

    def _behind_aside(self, comma: int, limit: int) -> int:
        """Where the words go on behind an aside in commas, if with an infinitive: *annonce, lundi,* **avoir cédé**."""
        for at in range(comma + 2, min(limit - 1, comma + _ASIDE_REACH)):
            if self.tokens[at].text == "," and self.inside[at] < 0:
                word = self.tokens[at + 1].lower
                infinitive = self.language == "fr" and is_french_infinitive(word)
                return at + 1 if infinitive and len(word) >= _SHORTEST_INFINITIVE else comma
        return comma

    def _is_infinitive(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether an infinitive begins at the token *begin*, or an English clause without *that*."""
        word = self.tokens[begin].lower
        if word in self.quoting["infinitive_marks"] and begin + 1 < limit and cue.kind != "deny":
            known = self.scene.lexicon.connectors.get(cue.lemma, {word})
            bare = cue.lemma in self.quoting["before_infinitives"] or cue.lemma not in self.scene.lexicon.connectors
            if self.language == "fr" and bare and self.french.opens_no_infinitive(begin + 1, limit):
                return False  # *relève* **de** *la mairie*, *s'engage* **à** *vive allure*
            return word in known and not self._opens_phrase(begin + 1)  # not *parle* **à** *la presse*
        if self.language == "fr":
            told = is_french_infinitive(word) and len(word) >= _SHORTEST_INFINITIVE
            return told or word in self.quoting["short_infinitives"] or word in self.quoting["question_words"]
        if self.language == "es":
            return word.endswith(_SPANISH_INFINITIVE) and len(word) >= _SHORTEST_INFINITIVE
        return self.language == "en" and self._is_english_clause(begin, limit)

    def _opens_phrase(self, at: int) -> bool:
        """Whether a noun and no verb stands behind an English *to*: *added to* **the** *row*, *pledged to* **Roe**."""
        if self.language != "en":
            return False
        token, words = self.tokens[at], self.known.words
        nominal = either(words["articles"], words["determiners"], self.quoting["pronouns.other"])
        return token.is_capital or token.lower in nominal or not token.is_word

    def _is_english_clause(self, begin: int, limit: int) -> bool:
        """Whether a clause without *that* begins: no preposition, and a finite verb further on."""
        word = self.tokens[begin].lower
        if word in self.known.words["prepositions"] or word in self.quoting["linking"]:
            return False
        return any(is_finite(token, "en") for token in self.tokens[begin + 1 : min(limit, begin + _CLAUSE_REACH)])
