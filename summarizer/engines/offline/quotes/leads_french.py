"""What French verbs of speech govern without *que*: where their object ends, and which have none that anybody said."""

from __future__ import annotations

from bisect import bisect_left

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.relatives_french import RelativesFrench
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.lexicon import either

__all__ = ["FrenchLeads"]

_SUBJECT = 12  # tokens of the subject of a clause that *et* joins
_JUDGED = 14  # tokens from a verb of judging to its *comme*
_OBJECT = 5  # tokens of an object up to its noun
_HEARER = 8  # tokens that name whom somebody alerts
_TO = frozenset({"à", "au", "aux"})
_SHORT = 4  # letters of words that end as infinitives do, and are none
_WHERE = frozenset({"dans", "devant", "par", "via"})
_CHANNEL = 4  # tokens from a preposition to the noun of a channel
_ANNOUNCED = 14  # tokens of a noun and what describes it, up to what it says
_ACCORDING = frozenset({"selon", "après", "d'après", "suivant"})
_TAKES_NOUNS = frozenset({"deny", "announce", "ask"})
_COLON = frozenset({":"})


class FrenchLeads:
    """French leads of one text. Does nothing in other languages."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.quoting = scene, scene.tokens, scene.quoting
        self.french = scene.language == "fr"
        self._relatives = either(scene.vocabulary.words["relatives"], self.quoting["complementizers"])
        self._skipped = either(scene.vocabulary.words["adverbs"], self.quoting["clitics"])
        self._governing = either(
            scene.vocabulary.words["prepositions"], self.quoting["genitives"], self.quoting["contracted"]
        )
        self.clauses = RelativesFrench(scene)

    def end_of_relative(self, cue: Cue, first: int, limit: int) -> int:
        """Where a relative clause's words end: *la maire,* **qui demande une enquête** *, a quitté la salle*."""
        if not self.french:
            return limit
        floor, clause = self.scene.units[self.scene.unit_of[cue.first]].first, self._opens_clause(cue, first)
        if self._parts_subject(cue, floor):
            limit = self.clauses.before_main_verb(first, limit)
        return self.clauses.end(cue.first, first, limit, floor, clause=clause)

    def _parts_subject(self, cue: Cue, floor: int) -> bool:
        """Whether a participle in commas parts a subject from its verb: *Tal,* **ayant promis un pont** *, a cédé*."""
        participle = cue.form == "gerund" or self.scene.lower(cue.first) == "ayant"
        return participle and self.scene.is_comma(cue.first - 1) and not self.scene.has_clause(floor, cue.first)

    def before_main_verb(self, first: int, limit: int) -> int:
        """Where the words of a relative clause end, at the main verb behind a comma; else *limit*."""
        return self.clauses.before_main_verb(first, limit) if self.french else limit

    def behind_relative_source(self, first: int, limit: int) -> int:
        """Where the words begin that a noun only announces: *révèle des notes* **selon lesquelles** *X …*."""
        if not self.french:
            return first
        for at in range(first + 1, min(limit - 2, first + _ANNOUNCED)):
            if self.scene.lower(at + 1) in self.quoting["relatives_after"] and self.scene.lower(at) in _ACCORDING:
                return at + 2
            if self.scene.inside[at] >= 0 or self.tokens[at].text in ":;" or is_finite_at(self.tokens, at, "fr"):
                return first
        return first

    def takes_up(self, at: int) -> bool:
        """Whether *ce* behind a comma takes up what was told, to tell more of it: *dit avoir payé* **, ce que** *…*."""
        up = self.french and self.scene.lower(at) == "ce" and self.scene.lower(at - 1) == ","
        return up and self.scene.lower(at + 1) in self._relatives

    def begins_other(self, cue: Cue, at: int) -> bool:
        """Whether another verb of speech stands at token *at*, whose words follow: *a nié le vol* **affirmant que** *…*.

        Behind a colon stands why somebody denies: *nie la fraude* **:** *le compte est vide*.
        """
        if not (self.french and (cue.takes_object or cue.kind in _TAKES_NOUNS)) or self.scene.inside[at] >= 0:
            return False
        if self.tokens[at].text == ":":
            return cue.kind == "deny"
        opens = either(self.quoting["complementizers"], _COLON)
        others = (other for other in self.scene.cues_between(at, at + 1) if other.form != "infinitive" and other.strong)
        return any(self.scene.lower(other.last + 1) in opens for other in others)

    def before_comment(self, first: int, limit: int) -> int:
        """Where words without *que* end: before what somebody tells of them: *nie avoir payé* **, ce dont X doute**."""
        if not self.french:
            return limit
        return next(
            (at for at in range(first + 1, limit - 2) if self.scene.inside[at] < 0 and self.takes_up(at + 1)), limit
        )

    def tells_deed(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether its object makes a deed of a verb of speech: *propose* **des vélos**, *a avancé* **la réunion**."""
        objects = self.quoting[f"literal.{cue.lemma}"] if self.french else frozenset[str]()
        if not objects:
            return False
        for at in range(begin, min(limit, begin + _OBJECT)):
            word = self.tokens[at].lower
            if word in objects:
                return True
            if not self.tokens[at].is_word or (at > begin + 1 and word in self._governing):
                return False
        return False

    def before_clitics(self, cue: Cue) -> int:
        """The token before a verb and its clitics: **que** *ne dément pas la mairie*."""
        at = cue.first - 1
        while at > 0 and self.tokens[at].lower in self.quoting["clitics"]:
            at -= 1
        return at

    def is_inverted(self, cue: Cue, limit: int) -> bool:
        """Whether a relative clause has its subject behind its verb and no words: *ce que dément* **la mairie**."""
        bare = self.french and cue.form in {"finite", "compound"} and cue.pronoun is None
        que = self.before_clitics(cue) if bare else 0
        if self.scene.lower(que) not in self.quoting["inverting"] or is_finite_at(self.tokens, que - 1, "fr"):
            return False
        opens = either(self.quoting["complementizers"], _COLON)
        return not any(self.scene.lower(at) in opens or self.scene.inside[at] >= 0 for at in range(cue.last + 1, limit))

    def end_of_object(self, cue: Cue, first: int, limit: int) -> int:
        """Where an object or an infinitive ends: before *et* and a finite verb with or without a subject of its own.

        *a annoncé sa venue* **, et le préfet a …**, *a promis de payer* **et a signé**; but *a dit que le port ferme et
        que la mairie paie*, and *dénonce ceux qui mentent et volent*.
        """
        if not self.french:
            return limit
        limit = self._before_apposition(first, limit)
        if self._opens_clause(cue, first):
            return limit
        limit = self._before_reason(cue, first, limit)
        at = self.scene.next_plain_word(first)
        noun = not is_french_infinitive(self.tokens[at].lower) if at < limit else False
        while at < limit:
            word = self.tokens[at].lower
            if noun and at > first and (self._opens_gerund(at, limit) or self._tells_channel(at)):
                return at
            if at > first and (self._sets_against(at) or self.begins_other(cue, at)):
                return at
            if noun and at > first and self._opens_comment(at):
                return at - 1
            if word in self._relatives or self.tokens[at].text == ":":
                return limit
            if word in self.quoting["joining_clauses"] and at > first and self._begins_clause(at + 1, limit):
                return at
            following = self.scene.next_plain_word(at + 1)
            if noun and following == at + 2 and self._begins_another(following, limit):
                return at + 1
            at = following
        return limit

    def _sets_against(self, at: int) -> bool:
        """Whether the article sets something against an object: *annonce sa venue* **alors que la ville …**."""
        que = self.scene.lower(at + 1) in self.quoting["complementizers"]
        return que and f"{self.scene.lower(at)} {self.scene.lower(at + 1)}" in self.quoting["set_against"]

    def _opens_comment(self, at: int) -> bool:
        """Whether a relative clause behind a comma tells of an object: *annonce un plan* **, qui coûtera cher**."""
        relative = self.scene.lower(at) in self.scene.vocabulary.words["relatives"]
        return relative and self.scene.is_comma(at - 1) and self.scene.lower(at) not in self.quoting["complementizers"]

    def _before_apposition(self, first: int, limit: int) -> int:
        """Where marks end that what is told behind a comma only describes: *dit : « Le port ferme »* **, le dernier**."""
        if first >= limit or self.scene.inside[first] < 0:
            return limit
        end = self.scene.tokens_of(self.scene.inside[first])[1]
        plain = not (self.scene.has_clause(end, limit) or self.scene.has_marks(end, limit))
        told = end + 2 < limit and self.tokens[end].text == "," and plain
        return end if told and self.scene.lower(end + 1) not in self.quoting["linking"] else limit

    def _before_reason(self, cue: Cue, first: int, limit: int) -> int:
        """Where the object of a denial ends before a colon, behind which stands why: *nie le vol* **: la caisse …**."""
        colons = (at for at in range(first + 1, limit) if self.tokens[at].text == ":" and self.scene.inside[at] < 0)
        return next(colons, limit) if cue.kind == "deny" else limit

    def _begins_another(self, first: int, limit: int) -> bool:
        """Whether somebody else acts behind a comma at once: *parle de dix morts* **, la ville en compte** *vingt*."""
        if self.tokens[first - 1].text != "," or not self._opens_subject(first) or self.tokens[first].is_capital:
            return False
        verb = self.scene.next_finite(first)
        if not first + 1 < verb < min(limit, first + _SUBJECT) or not self._begins_clause(first, limit):
            return False
        known = self.tokens[verb].lower in self.scene.vocabulary.words["auxiliaries"]
        return known or self.tokens[verb - 1].lower in self.quoting["clitics"]

    def _tells_channel(self, at: int) -> bool:
        """Whether words tell where something was said: *annonce sa venue* **lors d'un point de presse**.

        A known occasion belongs to what is told: *dénonce la violence* **lors de la marche**.
        """
        word, words = self.tokens[at].lower, self.scene.vocabulary.words
        if word not in words["prepositions"] and word != "lors":
            return False
        near = range(at + 1, min(at + 1 + _CHANNEL, len(self.tokens)))
        if word == "lors" and self.scene.lower(at + 2) in words["articles.indefinite"]:
            return self.scene.lower(at + 1) == "d'"
        return (word in _WHERE or word == "lors") and any(
            self.tokens[to].lower in words["channels.nouns"] for to in near
        )

    def _opens_gerund(self, at: int, limit: int) -> bool:
        """Whether a gerund tells what else the speaker did: *annonce sa venue* **en saluant** *la foule*."""
        verb = at + 1 + (self.scene.lower(at + 1) in self._skipped)
        gerund = self.tokens[at].lower == "en" and verb < limit and self.scene.lower(verb).endswith("ant")
        return gerund and lemma_of(self.scene.lower(verb), "fr").endswith(("er", "ir", "re"))

    def _opens_clause(self, cue: Cue, first: int) -> bool:
        """Whether the words at *first* are a clause: behind *que*, a colon, or in marks."""
        if first >= len(self.tokens) or self.scene.inside[first] >= 0:
            return False
        before = {self.scene.lower(first - 1), self.tokens[cue.last].lower}
        return ":" in before or not before.isdisjoint(self.quoting["complementizers"])

    def _begins_clause(self, first: int, limit: int) -> bool:
        """Whether a finite verb stands from token *first* on, with at most a short subject and no comma before it."""
        if first >= limit or not (self._opens_subject(first) or is_finite_at(self.tokens, first, "fr")):
            return False
        if is_french_infinitive(self.tokens[first].lower):
            return False  # *dit avoir lutté et* **avoir** *dû céder*
        for at in range(first, min(limit, first + _SUBJECT)):
            if self.scene.inside[at] >= 0 or self.tokens[at].lower in self._relatives or not self.tokens[at].is_word:
                return False
            if is_finite_at(self.tokens, at, "fr"):
                return True
        return self._described(first, limit)

    def _described(self, first: int, limit: int) -> bool:
        """Whether a subject behind a comma and *et* ends with a bare description before its verb: *maire du lieu*."""
        if self.scene.lower(first - 2) != "," or self.scene.lower(limit) != "," or self.tokens[first].lower == "de":
            return False
        token = self.tokens[limit + 1] if limit + 1 < len(self.tokens) else None
        if token is None or not token.is_word or token.is_capital or self._opens_subject(limit + 1):
            return False
        following = range(limit + 1, min(limit + 1 + _SUBJECT, len(self.tokens)))
        return any(is_finite_at(self.tokens, at, "fr") for at in following)

    def _opens_subject(self, at: int) -> bool:
        token, words = self.tokens[at], self.scene.vocabulary.words
        known = token.lower in words["articles"] or token.lower in words["determiners"] or token.lower in self._skipped
        return known or token.is_capital or token.lower in words["pronouns"]

    def has_nobody(self, cue: Cue, first: int) -> bool:
        """Whether a finite verb without a subject hands over a mere object, which nobody then says."""
        bare = self.french and cue.form in {"finite", "compound"} and cue.pronoun is None
        inverted = self.scene.lower(cue.first - 1) in self.quoting["complementizers"]  # *que conteste la mairie*
        within = first < len(self.tokens) and self.scene.inside[first] < 0
        return bare and not inverted and within and not self._opens_clause(cue, first)

    def goes_on(self, work: Work, cue: Cue) -> bool:
        """Whether one comma parts a verb from a verb of speech before it: *X nie le vol,* **reconnaît** *la dette …*.

        With a second comma between the two, what stands in commas may describe another subject.
        """
        if not self.french or self.scene.lower(cue.first - 1) != "," or cue.form not in {"finite", "compound"}:
            return False
        position = bisect_left(work.cues, cue.first, key=lambda known: known.first)
        before = work.cues[position - 1] if position else None
        if before is None or work.subject is None or before.form not in {"finite", "compound"}:
            return False
        if self.clauses.enclosing(before.first, work.unit.first) is not None:
            return False  # *X, que la ville accuse de vol,* **nie** *…*
        between = range(before.last + 1, cue.first - 1)
        return len(between) > 0 and not any(self.tokens[at].text in ",;:" for at in between)

    def behind_link(self, cue: Cue, at: int, limit: int) -> int | None:
        """Where the words of a verb begin that only *sur* hands over: *alerte* **sur** *la pollution de la rivière*.

        Whom it alerts may stand between: *a alerté le préfet* **sur** *la pollution*.
        """
        if not self.french or cue.lemma not in self.quoting["telling_of"]:
            return None
        for link in range(at, min(limit - 1, at + _HEARER)):
            if self.tokens[link].lower == "sur":
                return link + 1 if self._opens_subject(link + 1) and not self.scene.inside[link + 1] >= 0 else None
            if not self.tokens[link].is_word or is_finite_at(self.tokens, link, "fr"):
                return None
        return None

    def self_described(self, cue: Cue, at: int, limit: int) -> int | None:
        """Where somebody begins to say what they are: *se dit* **prête à partir**, *s'est déclaré* **candidat**.

        Behind a preposition a fire breaks out or a word is said: *s'est déclaré* **dans la cave**.
        """
        reflexive = {self.scene.lower(cue.first), self.scene.lower(cue.first - 1)} & self.quoting["reflexives"]
        if not (self.french and reflexive) or cue.lemma not in self.quoting["self_describing"]:
            return None
        while at < limit and self.tokens[at].lower in self.scene.vocabulary.words["adverbs"]:
            at += 1
        if at >= limit or not self.tokens[at].is_word or is_french_infinitive(self.tokens[at].lower):
            return None
        return None if self.tokens[at].lower in self.scene.vocabulary.closed_words else at

    def behind_hearer(self, at: int, limit: int) -> int | None:
        """The infinitive behind whom somebody tells: *a dit aux élus* **vouloir** *partir*; else None."""
        if not self.french or self.scene.lower(at) not in _TO or not self.opens_no_infinitive(at + 1, limit):
            return None  # *s'engage à* **ne pas partir**
        for verb in range(at + 1, min(limit, at + _HEARER)):
            word = self.tokens[verb].lower
            if is_french_infinitive(word) and len(word) > _SHORT and verb > at + 1:
                free = self.tokens[verb - 1].lower not in self.scene.vocabulary.words["prepositions"]
                return verb if free else None
            if not self.tokens[verb].is_word or word in self._relatives or is_finite_at(self.tokens, verb, "fr"):
                return None
        return None

    def infinitive(self, at: int, limit: int) -> int | None:
        """The infinitive behind adverbs and a negation: *dit aussi* **ne pas partir**; None where none follows."""
        if not self.french:
            return None
        begin = at
        while begin < limit and self.tokens[begin].lower in self.scene.vocabulary.words["adverbs"]:
            begin += 1
        verb = begin
        while verb < limit and (self.tokens[verb].lower in self._skipped or (verb > begin and self._denies(verb))):
            verb += 1
        negated = verb > begin and self.tokens[begin].lower in {"ne", "n'"}
        found = verb < limit and (negated or begin > at) and is_french_infinitive(self.tokens[verb].lower)
        return begin if found else None

    def opens_no_infinitive(self, at: int, limit: int) -> bool:
        """Whether no infinitive stands at token *at*, behind adverbs and clitics at most: *s'engage à* **vive** *…*."""
        while at < limit and (self.tokens[at].lower in self._skipped or self._denies(at)):
            at += 1
        return at >= limit or not is_french_infinitive(self.tokens[at].lower)

    def _denies(self, at: int) -> bool:
        """Whether the second half of a negation stands at token *at*: *ne* **rien** *savoir*, *ne* **plus** *venir*."""
        return self.tokens[at].lower in self.quoting["unsaid.nobody"] or self.tokens[at].lower in {"plus", "jamais"}

    def opens_infinitive(self, begin: int, passage: int) -> int | None:
        """The infinitive between a verb and its first marked words: *veulent aussi* **réduire** *« le bruit »*."""
        if not self.french or begin >= passage:
            return None
        at = begin
        while at < passage and self.tokens[at].lower in self.scene.vocabulary.words["adverbs"]:
            at += 1
        verb = at
        while verb < passage and self.tokens[verb].lower in self._skipped:
            verb += 1
        return at if verb < passage and is_french_infinitive(self.tokens[verb].lower) else None

    def judged(self, cue: Cue, limit: int) -> bool:
        """Whether *comme* follows the object of a verb of judging: *considère le texte* **comme** *trop vague*."""
        if not self.french or cue.lemma not in self.quoting["judging"]:
            return False
        for at in range(cue.last + 2, min(limit, cue.last + _JUDGED)):
            if self.tokens[at].text in ",;:." or is_finite_at(self.tokens, at, "fr"):
                return False
            if self.tokens[at].lower == "comme":
                return True
        return False
