"""Positions in the making, and how a stand that was found becomes one: its evidence, its issue, its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace

from summarizer.engines.offline.paraphrase import balanced
from summarizer.engines.offline.positions.called_deeds import deed_of
from summarizer.engines.offline.positions.evidence_french import FrenchEvidence
from summarizer.engines.offline.positions.gerunds import Gerunds
from summarizer.engines.offline.positions.issues_german import GermanIssues
from summarizer.engines.offline.positions.pointing import Pointing
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.positions.statements import Statements
from summarizer.engines.offline.reading.loose_ends import LooseEnds
from summarizer.engines.offline.reading.tallies import Tallies
from summarizer.engines.offline.reading.verbs import is_finite, is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import plain
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without, word_sets
from summarizer.schema.vocabulary import Stance
from summarizer.values import value

__all__ = ["PositionDraft", "PositionDrafts"]

_SHORT = 25  # characters of a predicate that says too little without its subject (*abstained*)
_LONGEST = 14  # tokens of an English issue that is told whole
_LAST = 8  # tokens at its end among which a preposition is looked for
_TYING = frozenset({"of", "to", "over", "like", "or", "up", "out", "off"})  # these tie on what a noun lacks
_BARE = 12  # characters of a predicate that says nothing without its subject (*ont signé*)
_LONGEST_SUBJECT = 45  # characters of a subject that evidence may begin with
_NEAR = 3  # tokens between an actor and a short predicate
_REPEATED = 1.5  # how many times as long the words may be in which a stand is taken again
_NO_QUESTION = (["no", "question", "of"], ["no", "reason", "to"], ["no", "way", "to"])  # the side tells it
_FILED = 3  # tokens at the head of an issue among which its noun stands: *a two-day* **strike**
_CONTRACTED, _ABOUT = frozenset({"au", "aux"}), frozenset({"sur", "dans"})
_THAT = frozenset({("à", "ce", "que"), ("à", "ce", "qu'")})  # *n'est pas favorable* **à ce que** *l'école ferme*
_TELLING = 4  # letters of a word that tells one issue from another


@value
class PositionDraft:
    """A position in the making; `evidence`, and `again` where it is taken again, are half-open code points."""

    player: int
    stance: Stance
    issue: str
    statement: str
    evidence: tuple[int, int]
    title: bool = False
    again: list[tuple[int, int]] = field(default_factory=list)
    listed: bool = False

    def rests_on(self, other: PositionDraft) -> bool:
        """Whether both are one actor's and rest on the same words, and are no two things of one list."""
        if self.player != other.player or self._is_listed_with(other):
            return False
        shared = min(self.evidence[1], other.evidence[1]) - max(self.evidence[0], other.evidence[0])
        shorter = min(draft.evidence[1] - draft.evidence[0] for draft in (self, other))
        return shared * 2 > shorter

    def repeats(self, other: PositionDraft) -> bool:
        """Whether both are one actor's on one side, and most words of the shorter issue are in the longer one."""
        if self.player != other.player or self.stance != other.stance or self._is_listed_with(other):
            return False
        mine, theirs = self._telling(), other._telling()
        return len(mine & theirs) * 3 > min(len(mine), len(theirs)) * 2

    def _is_listed_with(self, other: PositionDraft) -> bool:
        return self.listed and other.listed and self.evidence[0] == other.evidence[0]

    def take_again(self, other: PositionDraft) -> None:
        """Rest on the words of *other* too, unless they are many more: a quote that repeats what introduced it."""
        size, more = (draft.evidence[1] - draft.evidence[0] for draft in (self, other))
        if more <= size * _REPEATED:
            self.again.append(other.evidence)

    def _telling(self) -> set[str]:
        return {word for word in plain(self.issue).replace("'", " ").split() if len(word) >= _TELLING}


class PositionDrafts:
    """Makes drafts of stands, in the order of the text."""

    def __init__(self, discourse: Discourse, subjects: StandSubjects) -> None:
        self.discourse, self.subjects = discourse, subjects
        self.scene, self.tokens = discourse.scene, discourse.scene.tokens
        known = word_sets(self.scene.language, "arguing")
        self.pronouns = either(known["first_person"], self.scene.quoting["pronouns.subject"])
        words = self.scene.vocabulary.words
        self.articles = words["articles"]
        parting = either(words["prepositions"], words["conjunctions"], words["relatives"])
        self.parting = without(parting, _TYING)
        self.obliging, self.infinitive, self.pointing = known["obliging"], known["infinitive"], known["pointing"]
        self.statements = Statements(discourse, subjects)
        self.german = GermanIssues(self.scene) if self.scene.language == "de" else None
        self.against, self.denying, self.measuring = known["against"], known["denied_subjects"], known["measuring"]
        self.recourse, self.filing = known["recourse"], known["filing"]
        self.backed_by, self.backed_ties = known["backed_by"], known["backed_ties"]
        self.gerunds, self.takes_up = Gerunds(discourse), Pointing(discourse)
        self.french = FrenchEvidence(self.scene)
        self.issue, self.loose, self.tallies = "", LooseEnds(self.scene), Tallies(self.scene)

    def of(self, found: Stand, player: int) -> Iterator[PositionDraft]:
        """The position that *found* gives to *player*; none where nobody can tell what it is about."""
        found = replace(found, end=self.loose.before(found.end, max(found.first, found.begin)))
        evidence, issue = self._evidence(found), self._issue(found)
        if issue is None:
            return
        statement = self.statements.of(player, found, evidence)
        unit = self.scene.unit_of[found.first]
        stance = "supports" if self._goes_to_law(found) else found.stance
        yield PositionDraft(
            player, stance, issue, statement, evidence, self.scene.units[unit].title, listed=found.listed
        )

    def _goes_to_law(self, found: Stand) -> bool:
        """Whether no more is told than that a court is turned to or work stopped, which is wanted: **faire appel**.

        Who *rejects* **an appeal** is against it; who *files* **an appeal** is not.
        """
        begin, end = self._words_of_issue(found)
        if self.scene.language == "de" and self.scene.lower(begin - 1) in self.against:
            return False  # *will* **gegen** *den Plan Klage einreichen*
        if self._refuses(found.first, begin):
            return False  # *a* **refusé de** *porter plainte*
        own = begin == found.first and not self._is_judged(found) and not self._closes(found)
        filed = own or self.scene.has_one_of(self.filing, found.first, found.end)
        upto = end if own else min(end, begin + _FILED)
        return found.stance == "opposes" and filed and self.scene.has_one_of(self.recourse, begin, upto)

    def _names_recourse(self, found: Stand) -> bool:
        """Whether a French stand is one for going to court or on strike: *opposé au pont, a déposé* **un recours**."""
        return self.scene.language == "fr" and self.scene.has_one_of(self.recourse, found.first, found.end)

    def _refuses(self, first: int, begin: int) -> bool:
        """Whether a verb of refusing stands before what it governs."""
        verbs = (self.scene.vocabulary.stances.get(self.tokens[at].lower, ()) for at in range(first, begin))
        refusing = self.subjects.known["refusing"]
        return any(cue.lemma in refusing for cues in verbs for cue in cues)

    def _closes(self, found: Stand) -> bool:
        """Whether a German verb closes its clause behind the issue: *hat eine Beschwerde* **abgelehnt**."""
        return (
            self.scene.language == "de"
            and found.about is not None
            and found.first <= found.about[0]
            and found.about[1] < found.end
        )

    def _is_judged(self, found: Stand) -> bool:
        """Whether the issue is the subject of what judges it: **this strike** *is a disgrace*."""
        after = found.about[1] if found.about is not None else found.end
        return after < found.end and self.scene.lower(after) in self.scene.vocabulary.words["auxiliaries"]

    def _words_of_issue(self, found: Stand) -> tuple[int, int]:
        """The tokens of the issue; those of the verb where it has none."""
        begin, end = self._tidied(found)
        return (begin, end) if begin < end else (found.first, found.end)

    def _evidence(self, found: Stand) -> tuple[int, int]:
        """The verb with its objects, with a subject right before it that is not longer than these."""
        source, first, end = found.source, found.first, self._end(found)
        told = self.french.first(first, self.scene.units[self.scene.unit_of[first]])
        if told < first:
            return self.scene.starts[told], end
        start = self.scene.starts[first]
        behind = first - 2 if self.scene.lower(first - 1).endswith("ly") else first - 1  # *we* **strongly** *oppose it*
        if not source.last and self.scene.lower(behind) in self.pronouns:
            return self.scene.starts[behind], end
        denied = self.statements.denied(found)
        if denied is not None and source.last == first:
            return self.scene.starts[denied], end  # without its subject the verb would tell the opposite
        size = end - start
        if self.statements.is_topic(found) and found.about is not None:
            whole = self.scene.starts[found.about[0]]
            return (whole if start - whole <= size else start), end
        if not source.last or not self._touches(source, first, size):
            return start, end
        if any(token.text in ",()" for token in self.tokens[source.first : first]):
            return start, end
        whole = self.scene.starts[source.first - (self.scene.lower(source.first - 1) in self.articles)]
        alone = found.begin >= found.end and bool(found.deed)  # **le maire** *a démissionné*
        told = start - whole <= size and self.german is None  # a German verb names its objects without its subject
        fits = (told or size <= _BARE or alone) and start - whole <= _LONGEST_SUBJECT
        return (whole if fits else start), end

    def _end(self, found: Stand) -> int:
        """The last letter of the clause, or the mark after it that closes a passage which begins in it."""
        last = self._cut(found)
        end, passage = self.scene.ends[last - 1], self.scene.inside[last - 1]
        closes = passage >= 0 and self.scene.inside[found.first] != passage
        return self.scene.passages[passage].outer_end if closes and self._reaches(end, passage) else end

    def _cut(self, found: Stand) -> int:
        """Token after the clause; a long English one ends before the last preposition of its first words."""
        if self.scene.language == "fr" and found.stance != "conditional":
            return self.french.end(found.begin, found.end)
        limit = found.begin + _LONGEST
        if self.scene.language != "en" or found.stance == "conditional" or found.end <= limit:
            return found.end
        cuts = (at for at in range(limit, limit - _LAST, -1) if self.tokens[at].lower in self.parting)
        cut = next(cuts, found.end)
        return cut if self.scene.inside[cut - 1] == self.scene.inside[found.first] else found.end

    def _reaches(self, end: int, passage: int) -> bool:
        return not self.scene.text[end : self.scene.passages[passage].end].strip(" .,\u00a0\u202f")

    def _touches(self, source: Source, first: int, size: int) -> bool:
        """Whether the subject stands right before the verb, or near it where the predicate is short.

        *The choir's* **six tenors** *refused*.
        """
        return source.last == first or (size <= _SHORT and 0 < first - source.last <= _NEAR)

    def _tidied(self, found: Stand) -> tuple[int, int]:
        """The tokens of the issue without what belongs to its verb, the result of a vote and the day of it."""
        begin, end = self._tidy(found, *(found.about or (found.begin, found.end)))
        upto = self.tallies.before(end, begin)
        told = upto < end and any(is_finite(token, self.scene.language) for token in self.tokens[begin:upto])
        return begin, end if told else upto  # *une grève est prévue* **mardi**

    def _tidy(self, found: Stand, begin: int, end: int) -> tuple[int, int]:
        """The issue without what belongs to its verb: **aber** *ein Gutachten*, *die Schließung* **aus**.

        A French one of a bare word is the rest of a phrase, and told with it: *saisir le tribunal* **administratif**.
        """
        words = self.scene.vocabulary.words
        loose = either(words["adverbs"], self.scene.quoting["linking"])
        loose = without(loose, words["determiners"], self.measuring)  # not *both sides*, not **plus** *de lits*
        while begin + 1 < end and self.tokens[begin].lower in loose and self.tokens[begin + 1].is_word:
            begin += 1
        begin += self._is_tie(found, begin, end)
        begin += 2 * (tuple(self.scene.lowers[begin - 1 : begin + 2]) in _THAT)
        if found.stance == "opposes" and begin + 1 < end:
            begin += self.tokens[begin].lower in self.against  # *ont porté plainte* **contre** *la mairie*
            begin = self._behind_backing(begin, end)
            begin += 3 * (self.scene.lowers[begin : begin + 3] in _NO_QUESTION and begin + 3 < end)
        if self.german is not None:
            return self.german.tidied(begin, end)
        rest = (
            begin > 0 and self.scene.lower(begin - 1) not in self.scene.vocabulary.closed_words
        )  # not *au* **projet**
        bare = rest and self.scene.language == "fr" and end - begin == 1 and self.tokens[begin].text.islower()
        return (found.first, end) if bare and begin == found.begin > found.first else (begin, end)

    def _behind_backing(self, begin: int, end: int) -> int:
        """Where the issue begins whose support is taken back: *withdrew* **her support for** *the toll*."""
        own = self.tokens[begin].lower in self.scene.vocabulary.naming["possessives"]
        backed = own and self.scene.lower(begin + 1) in self.backed_by
        return begin + 3 if backed and self.scene.lower(begin + 2) in self.backed_ties and begin + 3 < end else begin

    def _is_tie(self, found: Stand, at: int, end: int) -> bool:
        """Whether a French *à* or *de* at token *at* only ties the issue to its verb: *appelle* **à** *la grève*."""
        if found.deed or at + 1 >= end or self.scene.language != "fr":
            return False
        word, after = self.tokens[at].lower, self.tokens[at + 1].lower
        if word in _CONTRACTED or (found.stance == "neutral" and word in _ABOUT and after in self.articles):
            return True  # *n'est pas favorable* **au** *projet*, *s'est abstenue* **sur** *le budget*
        if word not in self.infinitive:
            return False
        return after in self.articles or (is_french_infinitive(after) and self.tokens[at].lower != "à")

    def _issue(self, found: Stand) -> str | None:
        """What the stand is about; one without an object, or with a mere pronoun, is about what the last one was."""
        begin, end = self._tidied(found)
        words = balanced(self.gerunds.of(found.first, begin, end) or self._text(begin, end)) if begin < end else ""
        if begin <= found.denied < end - 1:
            words = self._without(begin, found.denied, end)
        unit = self.scene.units[self.scene.unit_of[found.first]]
        if words and not found.deed and self.takes_up.is_light(words):
            issue = self.takes_up.taken_up(begin, unit, found.source.players)
            if issue:
                self.takes_up.note(issue, unit)  # *Das lehnt der Rat ab.* **Das** *lehnt auch Kolb ab*
            return issue
        issue = self.takes_up.judged(found, begin, unit) or self._named(found, words)
        self.takes_up.note(issue, unit)
        return issue

    def _without(self, begin: int, denied: int, end: int) -> str:
        """The words of a German issue without its negation: *den Hafen* **nicht mehr** *zu verkaufen*."""
        after = denied + 1 + (self.scene.lower(denied + 1) == "mehr")
        parts = ((begin, denied), (after, end))
        return " ".join(self._text(*part) for part in parts if part[0] < part[1])

    def _named(self, found: Stand, words: str) -> str:
        """The issue in its *words*, or as it is called where these are none."""
        if found.deed:
            self.issue = deed_of(found.deed, words, self.articles, told_before=found.about is not None)
            return self.issue
        filed = not words and found.stance == "supports" and self._names_recourse(found)
        if filed or self._goes_to_law(found):
            return self._text(*self._words_of_issue(found))
        telling = any(map(self._tells, words.lower().split()))
        if not telling and found.about and found.about[0] == found.first:
            return self._text(found.first, found.end)  # *que* **la mer est haute**
        if telling or not self.issue:
            self.issue = words or self._text(found.first, found.end)
        return self.issue

    def _tells(self, word: str) -> bool:
        """Whether *word* tells one issue from another: *toll* and *tax*, but not *the*."""
        return len(word) >= _TELLING - (word not in self.scene.vocabulary.closed_words) and word not in self.pointing

    def _text(self, first: int, last: int) -> str:
        return balanced(self.scene.text[self.scene.starts[first] : self.scene.ends[last - 1]])
