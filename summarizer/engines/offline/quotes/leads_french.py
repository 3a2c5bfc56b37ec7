"""What French verbs of speech govern without *que*, and which of them hand over nothing that anybody said."""

from __future__ import annotations

from bisect import bisect_left

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.reading.relatives_french import RelativesFrench
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at, is_french_infinitive
from summarizer.lexicon import either, word_sets

__all__ = ["FrenchLeads"]

_JUDGED = 14  # tokens from a verb of judging to its *comme*
_OBJECT = 5  # tokens of an object up to its noun
_HEARER = 8  # tokens that name whom somebody alerts
_OF = frozenset({"de", "d'"})
_ANNOUNCED = 14  # tokens of a noun and what describes it, up to what it says
_ACCORDING = frozenset({"selon", "après", "d'après", "suivant"})
_COLON = frozenset({":"})
_NE, _SO = frozenset({"n'", "ne"}), frozenset({"si", "tellement"})  # *parle* **si** *bas* **que** *tous se taisent*
_DENIED = 5  # tokens of a claim with what describes it: *un chiffre de la mairie*
_COMPARING = frozenset({"contrairement", "conformément"})


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
        self._denied = either(self.quoting["claims"], word_sets("fr", "claims")["counted"])

    def end_of_relative(self, cue: Cue, first: int, limit: int) -> int:
        """Where a relative clause's words end: *la maire,* **qui demande une enquête** *, a quitté la salle*."""
        if not self.french:
            return limit
        limit = self._end_of_name(cue, first, limit)
        floor, clause = self.scene.units[self.scene.unit_of[cue.first]].first, self.opens_clause(cue, first)
        if self._parts_subject(cue, floor):
            limit = self.clauses.before_main_verb(first, limit)
        end = self.clauses.end(cue.first, first, limit, floor, clause=clause)
        if end == limit and not clause and self._tells_of_source(cue, floor):
            return next((at for at in range(first + 1, limit) if self.scene.is_comma(at)), limit)
        return end

    def _end_of_name(self, cue: Cue, first: int, limit: int) -> int:
        """Where the marks end that call something so, at a verb: *le plan que Tal juge* **« absurde »** *a échoué*."""
        if (
            first >= limit
            or self.scene.inside[first] < 0
            or cue.lemma not in either(self.quoting["calling"], self.quoting["judging"])
        ):
            return limit
        end = self.scene.tokens_of(self.scene.inside[first])[1]
        verb = end < limit and is_finite_at(self.tokens, end, "fr")
        return end if verb and not self.scene.has_clause(first, end) else limit

    def _tells_of_source(self, cue: Cue, floor: int) -> bool:
        """Whether a verb tells of the source that opens its sentence: *Pour Tal,* **qui a raillé un « jeu »** *, …*."""
        source = any(other.form == "preposition" for other in self.scene.cues_between(floor, floor + 1))
        return source and self.scene.lower(cue.first - 1) in self.quoting["relatives"]

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

    def claim_before(self, que: int) -> int | None:
        """Where a noun for what can be denied begins before *que*, with its article: **un chiffre** *que nie X*."""
        words = self.scene.vocabulary.words
        for at in range(que - 1, max(0, que - _DENIED), -1):
            if self.tokens[at].lower in self._denied:
                opens = self.scene.lower(at - 1) in either(words["articles"], words["determiners"])
                return at - 1 if opens else None
        return None

    def restricts(self, cue: Cue, begin: int, que: int) -> bool:
        """Whether *que* opens no words of a verb before token *begin*: *n'a vu* **que** *l'eau*, *si tard* **que**.

        Or it tells more of the verb's object, who hears nothing: *réclame une digue* **que** *le préfet refuse*.
        """
        no_more = self.tokens[begin].lower in _NE or self.tokens[que - 2].lower in _SO
        other = no_more or self.takes_up(que - 1) or self.compares(que)
        return other or (cue.lemma not in self.quoting["heard"] and self.clauses.tells_of_object(begin, que))

    def compares(self, at: int) -> bool:
        """Whether *que* at token *at* only tells what others say: *nie,* **contrairement à ce qu'affirme** *la CGT*."""
        return self.scene.lower(at - 1) == "ce" and self.scene.lower(at - 3) in _COMPARING

    def takes_up(self, at: int) -> bool:
        """Whether *ce* behind a comma takes up what was told, to tell more of it: *dit avoir payé* **, ce que** *…*."""
        up = self.french and self.scene.lower(at) == "ce" and self.scene.lower(at - 1) == ","
        return up and self.scene.lower(at + 1) in self._relatives

    def begins_other(self, cue: Cue, at: int) -> bool:
        """Whether another verb of speech with words of its own stands at token *at*: *nie le vol* **disant que** *…*.

        Behind a colon stands why somebody denies: *nie la fraude* **:** *le compte est vide*.
        """
        if not self.french or self.scene.inside[at] >= 0:
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
        return next((at for at in range(first + 1, limit - 2) if self.scene.is_comma(at) and self._comments(at)), limit)

    def _comments(self, comma: int) -> bool:
        """Whether a clause behind *comma* tells more of the words: **ce que** *X nie*, **une piste que** *X écarte*."""
        if self.takes_up(comma + 1):
            return True
        opens = self.scene.lower(comma + 1) in self.scene.vocabulary.words["articles.indefinite"]
        noun = self.scene.lower(comma + 2) in either(self._denied, self.quoting["pointing_nouns"])
        return opens and noun and self.scene.lower(comma + 3) in self._relatives

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

    def tells_feeling(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether somebody lets others know what they feel, and not of what: *a fait part* **de sa colère**.

        An infinitive or a clause behind the noun tells it: *a fait part de* **sa volonté de partir**.
        """
        if cue.lemma not in self.quoting["sharing"]:
            return False
        possessive = self.scene.vocabulary.words["determiners.possessive"]
        links = (at for at in range(begin, min(limit, begin + _OBJECT)) if self.tokens[at].lower in _OF)
        link = next(links, begin)
        if self.scene.lower(link + 1) not in possessive:
            return False
        near = range(link + 2, min(limit - 1, link + 2 + _OBJECT))
        return not any(
            self.tokens[at].lower in self.quoting["complementizers"] or is_french_infinitive(self.tokens[at + 1].lower)
            for at in near
        )

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

    def opens_clause(self, cue: Cue, first: int) -> bool:
        """Whether the words at *first* are a clause: behind *que*, a colon, or in marks."""
        if first >= len(self.tokens) or self.scene.inside[first] >= 0:
            return False
        before = {self.scene.lower(first - 1), self.tokens[cue.last].lower}
        return ":" in before or not before.isdisjoint(self.quoting["complementizers"])

    def opens_subject(self, at: int) -> bool:
        if at >= len(self.tokens):
            return False
        token, words = self.tokens[at], self.scene.vocabulary.words
        known = token.lower in words["articles"] or token.lower in words["determiners"] or token.lower in self._skipped
        return known or token.is_capital or token.lower in words["pronouns"]

    def has_nobody(self, cue: Cue, first: int) -> bool:
        """Whether a finite verb without a subject hands over a mere object, which nobody then says."""
        bare = self.french and cue.form in {"finite", "compound"} and cue.pronoun is None
        inverted = self.scene.lower(cue.first - 1) in self.quoting["complementizers"]  # *que conteste la mairie*
        within = first < len(self.tokens) and self.scene.inside[first] < 0
        return bare and not inverted and within and not self.opens_clause(cue, first)

    def has_subject(self, cue: Cue) -> bool:
        """Whether a word that may be its subject stands before a verb: **qui** *défend un plan*, not *, dit un élu*."""
        at = self.before_clitics(cue)
        word = self.tokens[at].lower
        return self.tokens[at].is_word and self.scene.inside[at] < 0 and word not in self.quoting["inverting"]

    def is_link(self, at: int) -> bool:
        """Whether token *at* is *de*, an adverb or what ends as one does: *qualifie* **aujourd'hui de** *« vol »*."""
        word = self.tokens[at].lower
        return word in _OF or word in self._skipped or word.endswith("ement")

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
                return link + 1 if self.opens_subject(link + 1) and not self.scene.inside[link + 1] >= 0 else None
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
