"""Leads: a cue before the words it hands over (*X affirme que …*, *X said the …*, *X accuse Y de …*)."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.adverbials import after_adverbials
from summarizer.engines.offline.content import Content
from summarizer.engines.offline.drafts import QuoteDraft, Work
from summarizer.engines.offline.dropped import DroppedSubjects
from summarizer.engines.offline.frames_german import GermanFrames
from summarizer.engines.offline.leads_french import FrenchLeads
from summarizer.engines.offline.report_ends import before_main_clause
from summarizer.engines.offline.scene import Scene
from summarizer.engines.offline.speakers import Discourse, Source
from summarizer.engines.offline.verbs import holds_zu, is_finite, is_finite_at

__all__ = ["Leads"]

_CONNECTOR_REACH = 16  # tokens between a cue and its "que": addressee, day, place
_MOOD_REACH = 12  # tokens of a German clause in which its verb tells a report from a relative clause
_CLAUSE_REACH = 30  # tokens of an English clause in which its verb is looked for
_NARRATION = 40  # tokens that the article adds behind the last marked words of a sentence
_NAME = 8  # tokens in marks, these included, that call somebody something
_OBJECT_REACH = 6  # tokens of an object up to its noun
_ASIDE_REACH = 18  # tokens of an aside between a verb and its infinitive
_ACCUSED_REACH = 13  # tokens between an accusing verb and what somebody is accused of
_FRENCH_INFINITIVE = ("er", "ir", "oir", "re")
_SPANISH_INFINITIVE = ("ar", "er", "ir", "arse", "erse", "irse")
_SHORTEST_INFINITIVE = 5  # letters by which an infinitive can be told from a noun
_TAKES_NOUNS = frozenset({"accuse", "deny", "ask", "announce", "estimate"})
"""Kinds of verbs whose content may be a noun phrase that begins outside its marks."""


class Leads:
    """Reads cues that stand before their words."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content = discourse, content
        self.french = FrenchLeads(discourse.scene)
        self.openings = _Openings(discourse.scene, self.french)
        self.dropped = DroppedSubjects(discourse)
        self.frames = GermanFrames(discourse.scene) if discourse.scene.language == "de" else None
        self._joining = discourse.scene.quoting["linking"]

    def quotes(self, work: Work, cue: Cue, limit: int) -> list[QuoteDraft]:
        """The quotes that *cue* opens, before the token *limit*."""
        first = self.openings.first(cue, limit)
        if first is None or (self.dropped.possible and self._begins_with_subject(work, cue, first)):
            return []
        subject = self._subject(work, cue, first)
        thing = subject is not None and self.discourse.strangers.is_thing(subject)
        nobody = subject is None and self.french.has_nobody(cue, first)
        if (thing or nobody) and not self.discourse.scene.has_marks(first, limit):
            return []
        work.subject = subject or work.subject
        if self.frames is not None:
            limit = self.frames.before_resumption(cue, work.unit, first, limit)
        first, limit = self._within_german_frame(cue, subject, first, limit)
        limit = self._before_semicolon(first, self.dropped.before_indicative(cue, first, limit))
        limit = before_main_clause(self.discourse.scene, work.unit, cue, first, limit)
        limit = self._before_narration(first, limit)
        limit = self.french.end_of_object(cue, first, self._before_next_verb(first, limit))
        drafts = self.content.of(work, first, limit, cue, subject)
        if drafts:
            work.done = max(work.done, limit)
            work.holds(limit)
        return drafts

    def speaker(self, work: Work, cue: Cue) -> Source | None:
        """Who speaks by *cue*, whose words follow in another sentence: **Roe** *went on:*, *Said* **Roe** *:*."""
        if cue.first == work.unit.first:
            return self.discourse.after(cue, work.unit)
        return self._subject(work, cue, cue.last + 1)

    def _begins_with_subject(self, work: Work, cue: Cue, first: int) -> bool:
        """Whether what seems to be a verb's object is its subject: *las obras que anunció* **el alcalde** *…*."""
        if first != cue.last + 1 or cue.form not in {"finite", "compound"} or self.openings.inside[first] >= 0:
            return False
        before = self.openings.tokens[cue.first - 1].lower if cue.first > work.unit.first else ""
        bare = self.openings.tokens[cue.last].lower not in self.openings.quoting["complementizers"]
        behind = self.dropped.behind(work, cue, work.unit.last)
        touches = behind is not None and behind.first <= first
        return bare and touches and before in self.openings.quoting["relatives"]

    def _within_german_frame(self, cue: Cue, subject: Source | None, first: int, limit: int) -> tuple[int, int]:
        """The object between an inverted subject and the particle: *wies* **die Firma** *den Bericht* **zurück**."""
        if self.discourse.scene.language != "de" or first != cue.last + 1:
            return first, limit
        if subject is not None and subject.first == first and subject.last < limit:
            first = subject.last
        readings = self.discourse.scene.lexicon.verbs[self.discourse.scene.lower(cue.head)]
        last = limit - 1
        while last > first and not self.discourse.scene.tokens[last].is_word:
            last -= 1
        closes = any(verb.particle == self.discourse.scene.lower(last) for verb in readings)
        return first, last if closes and last > first else limit

    def _before_semicolon(self, first: int, limit: int) -> int:
        """Where the words end that begin at the token *first*: a semicolon gives the word back to the article."""
        scene = self.discourse.scene
        ends = (at for at in range(first, limit) if scene.tokens[at].text == ";" and scene.inside[at] < 0)
        return next(ends, limit)

    def _before_narration(self, first: int, limit: int) -> int:
        """Where the words end that begin at *first*: *said it was "over,"* **but left**, *…,* **adding to** *…*.

        A comma at the last marks, then a word that opens a clause, give the word back to the article.
        """
        scene, tokens = self.discourse.scene, self.discourse.scene.tokens
        last = next((at for at in range(limit - 1, max(first, limit - _NARRATION), -1) if scene.inside[at] >= 0), None)
        if last is None or last + 1 >= limit:
            return limit
        if self._is_called(last):
            return last + 1
        limit = self._before_participle(last, limit)
        outside = tokens[last + 1].text == ","
        if not outside and scene.text[scene.passages[scene.inside[last]].end - 1] not in ",?!":
            return limit
        at = last + 2 if outside else last + 1
        word = scene.lower(at)
        helping = scene.lower(at + 1) in scene.vocabulary.words["auxiliaries"]  # *was "old,"* **and would** *fall*
        joined = word in scene.quoting["linking"] and at + 1 < limit and is_finite(tokens[at + 1], scene.language)
        adding = scene.language == "en" and word.endswith("ing") and word not in scene.vocabulary.words["prepositions"]
        opens = (joined and not helping) or word in scene.quoting["narrating"] or adding
        return last + 1 if opens else limit

    def _is_called(self, last: int) -> bool:
        """Whether *as a* stands before the last marks, with which such words end: *saw it as a* **"shame"** *today*."""
        scene = self.discourse.scene
        first = scene.tokens_of(scene.inside[last])[0]
        before = {scene.lower(first - 1), scene.lower(first - 2)} - {"a", "an", "the"}
        return scene.language == "en" and last + 1 - first <= _NAME and "as" in before

    def _before_participle(self, last: int, limit: int) -> int:
        """Where words end behind their last marks: *whether it was "fair" to him* **, engaging in** *…*."""
        scene = self.discourse.scene
        if scene.language != "en":
            return limit
        for at in range(last + 1, limit - 1):
            word = scene.lower(at + 1)
            if scene.tokens[at].text == "," and word.endswith("ing"):
                return at if word not in scene.vocabulary.words["prepositions"] else limit
        return limit

    def _before_next_verb(self, first: int, limit: int) -> int:
        """Where English words end: at a relative clause behind a mere noun, at the next verb of whoever speaks.

        *acknowledged the risk* **, which makes …**, *urged members to vote* **, and criticised** *…*.
        """
        scene, tokens = self.discourse.scene, self.discourse.scene.tokens
        if scene.language != "en" or scene.has_marks(first, limit):
            return limit
        commas = [at for at in range(first + 1, limit - 2) if tokens[at].text == ","]
        for at in commas:
            following = scene.lower(at + 1)
            if following in scene.quoting["asides"] and at == commas[-1] and not scene.has_clause(first, at):
                return at
            if following in scene.quoting["linking"] and self._is_told(at + 2):
                return at
        return limit

    def _is_told(self, at: int) -> bool:
        """Whether a past verb of speech or stance stands at token *at*: *…, and* **criticised** *the plan*."""
        scene = self.discourse.scene
        word = scene.lower(at)
        known = word in scene.lexicon.verbs or any(not cue.noun for cue in scene.vocabulary.stances.get(word, ()))
        return known and is_finite(scene.tokens[at], "en") and not word.endswith("s")

    def _subject(self, work: Work, cue: Cue, first: int) -> Source | None:
        """Who speaks: the subject before the verb, that of the verb it is joined to, or an implied one."""
        if cue.form == "gerund":
            return self._told_by(work) or self.discourse.implied(work.unit)
        if self._is_joined(cue) or self.french.goes_on(work, cue):
            told = self.discourse.relative_before(cue, work.unit) or work.subject
            return told or self.discourse.joined(cue, work.unit)
        subject = self.dropped.of_lead(work, cue, first) or self.discourse.told_behind(cue, work.unit)
        subject = subject or self.discourse.before(cue, work.unit, work.unit.first)
        subject = subject or self.dropped.of_nobody(cue, work.unit)
        if subject is None and self.discourse.scene.language == "de":
            subject = self.discourse.inverted(cue, work.unit)
        if subject is None and cue.form != "finite":
            subject = self.discourse.implied(work.unit)
        return subject

    def _told_by(self, work: Work) -> Source | None:
        """Whoever speaks already in an English sentence, for a participle that goes on: *she said,* **adding** *…*."""
        return work.subject if self.discourse.scene.language == "en" else None

    def _is_joined(self, cue: Cue) -> bool:
        """Whether the verb has no subject of its own, but that of a verb before it: *Moe left* **and said** *…*."""
        return self.discourse.scene.lower(self.discourse.subjects.end_before(cue, 0)) in self._joining


class _Openings:
    """Where the words begin that a cue before them governs."""

    def __init__(self, scene: Scene, french: FrenchLeads) -> None:
        self.scene, self.tokens, self.inside, self.french = scene, scene.tokens, scene.inside, french
        self.quoting, self.known, self.language = scene.quoting, scene.vocabulary, scene.language

    def first(self, cue: Cue, limit: int) -> int | None:
        """First token of the words that *cue* governs before the token *limit*; None where it governs none."""
        begin = cue.last + 1
        for at in range(begin, min(limit, begin + _CONNECTOR_REACH)):
            token = self.tokens[at]
            if self.inside[at] >= 0:
                return begin if at > begin and self._holds_object(cue, begin, at) else at
            if token.lower in self.quoting["complementizers"]:
                if self._is_other_que(begin, at):
                    break
                if at > begin and self.tokens[at - 1].lower in self.quoting["linking"]:
                    break  # the second of two clauses: *said it would close* **and that** *…*
                return at + 1
            if token.text == ":":
                return at + 1 if at + 1 < limit else None
            if token.text == "," and self.language == "de" and cue.strong:
                return self._german_clause(at + 1, limit, bare=at == begin and cue.kind == "say")
            if token.text in ".;" or (at > begin and self._ends_clause(at)):
                break
        return self._bare(cue, begin, limit)

    def _is_other_que(self, begin: int, at: int) -> bool:
        """Whether Spanish *que* opens a relative clause or ends a conjunction: *un plan que …*, *siempre que …*."""
        if self.language != "es":
            return False
        nouns = any(self._opens_object(between, begin) for between in range(begin, at))
        commas = [self.tokens[between].text for between in range(begin, at)].count(",")
        if at > begin and self.tokens[at - 1].text == "," and commas == 1:
            return True  # *rechazó el plan, que …*, not *aseguró, de nuevo, que …*
        return nouns or self.tokens[at - 1].lower in self.quoting["before_other_que"]

    def _opens_object(self, at: int, begin: int) -> bool:
        """Whether an indefinite article without a preposition opens the object of the verb before token *begin*."""
        free = at == begin or self.tokens[at - 1].lower not in self.known.words["prepositions"]
        return free and self.tokens[at].lower in self.known.words["articles.indefinite"]

    def _ends_clause(self, at: int) -> bool:
        """Whether a clause of its own begins before any connector: a finite verb, Spanish *mientras*."""
        if self.language not in {"fr", "es"}:
            return False
        parts = self.language == "es" and self.tokens[at].lower in self.quoting["contrasts"]
        return parts or is_finite(self.tokens[at], self.language)

    def _german_clause(self, first: int, limit: int, *, bare: bool) -> int | None:
        """First token of the clause after a comma, which in German opens the reported words.

        A relative clause opens none, but has a noun before it, so that none stands behind a *bare* verb; and a single
        word is no clause.
        """
        if first + 2 >= limit:
            return None
        relative = not bare and self._is_relative(first)
        last = min(limit, first + _MOOD_REACH)
        if relative and not (self._is_reported(first, last) or self._holds_infinitive(first, last)):
            return None
        return first + 1 if self.tokens[first].lower in self.quoting["complementizers"] else first

    def _is_relative(self, first: int) -> bool:
        """Whether a relative pronoun, or a preposition and one, opens a clause: *die*, **mit der** *die Stadt …*."""
        relatives = self.known.words["relatives"] - self.quoting["question_words"]
        if self.tokens[first].lower not in self.known.words["prepositions"]:
            return self.tokens[first].lower in relatives and not self._has_verb_second(first)
        followed = self.known.words["articles"] | self.known.words["determiners"] | self.quoting["pronouns.subject"]
        return self.tokens[first + 1].lower in relatives and self.scene.lower(first + 2) in followed

    def _has_verb_second(self, first: int) -> bool:
        """Whether an article, a noun, a verb and more follow, as in a main clause: *die* **Stadt baut** *ein Haus*."""
        if not self.tokens[first + 1].is_capital or not is_finite_at(self.tokens, first + 2, "de"):
            return False
        return self.scene.lower(first + 3) not in {",", "."}

    def _is_reported(self, first: int, last: int) -> bool:
        """Whether a clause that begins with an article stands in the reported mood: *die Lage* **sei** *ruhig*."""
        return any(token.lower in self.known.conditional_forms for token in self.tokens[first + 1 : last])

    def _holds_infinitive(self, first: int, last: int) -> bool:
        """Whether a clause that begins with an article is an infinitive: *die Lage* **zu nutzen**, **auszunutzen**."""
        marks = self.quoting["infinitive_particles"]
        if any(holds_zu(token) for token in self.tokens[first:last]):
            return True
        following = (at + 1 for at in range(first, last - 1) if self.tokens[at].lower in marks)
        return any(not self.tokens[at].is_capital and self.tokens[at].lower.endswith("n") for at in following)

    def _holds_object(self, cue: Cue, begin: int, passage: int) -> bool:
        """Whether words of the content stand between the cue and its first marked words: *accuse X de «…»*."""
        words = sum(self.tokens[at].is_word for at in range(begin, passage))
        if cue.takes_object or cue.kind in _TAKES_NOUNS:
            return words > 0
        return self.language != "fr" and words > 1

    def _bare(self, cue: Cue, begin: int, limit: int) -> int | None:
        """Content without a connector: an object, an infinitive, an English clause."""
        if begin >= limit or not cue.strong or cue.pronoun is not None:
            return None
        if self.tokens[begin].text == ",":
            begin = self._behind_aside(begin, limit)
        if self.tokens[begin].text in ".,;:)" or self._is_stand(cue) or self._refuses(cue, begin, limit):
            return None
        begin = after_adverbials(self.tokens, begin, limit, self.language)
        if begin >= limit:
            return None
        infinitive = self.french.infinitive(begin, limit)
        if infinitive is not None or self.french.judged(cue, limit):
            return infinitive or begin
        if cue.lemma in self.quoting["linked"] and self.tokens[begin].lower not in self.quoting["links"]:
            return None  # *a appelé* **le numéro** *d'urgence*
        return begin if self._takes_anything(cue) or self._is_infinitive(cue, begin, limit) else None

    def _behind_aside(self, comma: int, limit: int) -> int:
        """Where the words go on behind an aside in commas, if with an infinitive: *annonce, lundi,* **avoir cédé**."""
        for at in range(comma + 2, min(limit - 1, comma + _ASIDE_REACH)):
            if self.tokens[at].text == "," and self.inside[at] < 0:
                word = self.tokens[at + 1].lower
                infinitive = self.language == "fr" and word.endswith(_FRENCH_INFINITIVE)
                return at + 1 if infinitive and len(word) >= _SHORTEST_INFINITIVE else comma
        return comma

    def _takes_anything(self, cue: Cue) -> bool:
        return cue.takes_object or cue.kind in {"accuse", "ask"}

    def _is_infinitive(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether an infinitive begins at the token *begin*, or an English clause without *that*."""
        word = self.tokens[begin].lower
        if word in self.quoting["infinitive_marks"] and begin + 1 < limit and cue.kind != "deny":
            return True
        if self.language == "fr":
            told = word.endswith(_FRENCH_INFINITIVE) and len(word) >= _SHORTEST_INFINITIVE
            return told or word in self.quoting["short_infinitives"]
        if self.language == "es":
            return word.endswith(_SPANISH_INFINITIVE) and len(word) >= _SHORTEST_INFINITIVE
        return self.language == "en" and self._is_english_clause(begin, limit)

    def _is_english_clause(self, begin: int, limit: int) -> bool:
        """Whether a clause without *that* begins: no preposition, and a finite verb further on."""
        word = self.tokens[begin].lower
        if word in self.known.words["prepositions"] or word in self.quoting["linking"]:
            return False
        return any(is_finite(token, "en") for token in self.tokens[begin + 1 : min(limit, begin + _CLAUSE_REACH)])

    def _is_stand(self, cue: Cue) -> bool:
        """Whether the verb only takes a stand on its object (*condemned the attack*): a position, not a quote."""
        stances = self.known.stances.get(self.tokens[cue.head].lower, ())
        judges = any(stance.stance == "opposes" and not stance.noun for stance in stances)
        return judges and cue.kind in {"accuse", "estimate", "say"} and not self._accuses_of(cue)

    def _refuses(self, cue: Cue, begin: int, limit: int) -> bool:
        """Whether the verb turns down a plan, and denies nothing that was said: *rejected* **the plan**."""
        if cue.lemma not in self.quoting["turning_down"]:
            return False
        objects = range(begin, min(limit, begin + _OBJECT_REACH))
        return not any(self.tokens[at].lower in self.quoting["claims"] for at in objects)

    def _accuses_of(self, cue: Cue) -> bool:
        """Whether what somebody is accused of follows: *accuse X* **de** *…*, *wirft X den Bruch* **vor**."""
        following = self.tokens[cue.last + 1 : cue.last + 1 + _ACCUSED_REACH]
        accuses = cue.lemma in self.quoting["accusing"]
        return accuses and any(token.lower in self.quoting["accusation_links"] for token in following)
