"""Words put into a clause: between commas, or in parentheses."""

from __future__ import annotations

from summarizer.engines.offline.disputes.figures import Figures
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import finite_words
from summarizer.lexicon import either

__all__ = ["DASHES", "PARENTHESIS", "Inserted"]

PARENTHESIS = frozenset("(")
DASHES = frozenset({"-", "--", "–", "—"})
_TO = frozenset({"à", "de", "d'"})
_OF = frozenset({"de", "d'"})  # with *du* and *des*, which are articles too
_DEEDS = ("er", "ir", "re")
_THAT = "that"
_JOINTS = frozenset({"and", "or", "et", "ou", "ni", "und", "oder"})
_OBJECT = 4  # tokens of an object among which no verb stands
_MEMBER = 4  # tokens from one comma of a row to the next
_REACH = 9  # tokens from the comma that opens words put in to the one that closes them


class Inserted:
    """Finds what is put into the clauses of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        self.finite, self.auxiliaries = finite_words(scene.language), scene.vocabulary.words["auxiliaries"]
        self.figures = Figures(scene)
        known, words = disputing(scene.language), scene.vocabulary.words
        self.helping = either(known["hearsay"], words["auxiliaries.have"])
        self.participles, self.adverbs = tuple(known["participles"]), words["adverbs"]
        self.prepositions, self.articles = words["prepositions"], words["articles"]
        self.determiners, self.closed = (
            either(words["articles"], words["determiners"], _OF),
            scene.vocabulary.closed_words,
        )
        self.deeds, self.agents = (*known["participles"], *known["past_endings"]), known["agents"]
        self.specifying, self.among = known["specifying"], known["among"]
        self.clitics = either(scene.quoting["clitics"], disputing(scene.language)["reflexives"])

    def adds(self, at: int) -> bool:
        """Whether a parenthesis opens at token *at* that is the article's own and leaves nothing out: not *(…)*."""
        opens = self.tokens[at].text in PARENTHESIS and self.scene.inside[at] < 0
        return opens and self.scene.lower(at + 1)[:1].isalnum()

    def is_marked(self, first: int, at: int) -> bool:
        """Whether token *at* stands in marks that open within the clause: *they “broke* **,** *for years, the law”*."""
        return self.scene.inside[at] >= 0 and self.scene.inside[at] != self.scene.inside[first]

    def is_within(self, first: int, at: int) -> bool:
        """Whether token *at* ends nothing, in marks or as the comma of a date."""
        return self.is_marked(first, at) or (self.tokens[at].text == "," and self.figures.is_in_date(at))

    def dashes_off(self, first: int, at: int, last: int) -> bool:
        """Whether the only dash of a clause stands at token *at*, and ends it: *he stole it* **–** *a charge …*."""
        return self._is_dash(at) and not any(self._is_dash(to) for to in range(first, last) if to != at)

    def _is_dash(self, at: int) -> bool:
        """Whether a dash has a space on either side; two in a row are one."""
        starts, ends, last = self.scene.starts, self.scene.ends, at
        if self.tokens[at].text not in DASHES or not 0 < at < len(self.tokens) - 2:
            return False
        last += self.tokens[at + 1].text == "-" and ends[at] == starts[at + 1]
        return ends[at - 1] < starts[at] and ends[last] < starts[last + 1]

    def describes_subject(self, comma: int, last: int) -> bool:
        """Whether words between two commas describe the subject before a verb: *the jet* **, a grey Corda,** *was*.

        They may be parted by commas themselves: *Roux* **, maire de Val, bourg de l'Isle,** *s'est tu*.
        """
        close = self._comma(comma + 1, last)
        while close + 1 < last and not any(map(self._surely_tells, range(comma + 1, close))):
            verb = close + 1
            while self.scene.lower(verb) in self.clitics:
                verb += 1
            if verb < last and self._surely_tells(verb):
                return True
            comma, close = close, self._comma(close + 1, last)
        return False

    def describes_first(self, first: int, comma: int, last: int) -> bool:
        """Whether such words stand behind the first subject of a clause from *first* on, in English or French."""
        known = self.language in {"en", "fr"} and self.describes_subject(comma, last)
        return known and not any(map(self._surely_tells, range(first, comma)))

    def parts_subject(self, first: int, comma: int, last: int) -> int:
        """Where an English clause goes on whose subject commas describe: *the mill* **, an old one,** *was sold*.

        *comma* where none do. The subject stands behind the last *that*.
        """
        if self.language != "en" or not self.describes_subject(comma, last):
            return comma
        that = next((at + 1 for at in range(comma - 1, first, -1) if self.tokens[at].lower == _THAT), first)
        return comma if any(map(self._surely_tells, range(that, comma))) else self._comma(comma + 1, last) + 1

    def leads_to_verb(self, first: int, comma: int) -> bool:
        """Whether only a subject stands before a comma, and its verb behind: *anger, fed by lies* **,** *was felt*."""
        known = self.language in {"en", "fr"} and comma + 1 < len(self.tokens)
        told = known and self._surely_tells(comma + 1)
        return told and not any(map(self._surely_tells, range(first, comma)))

    def behind(self, at: int, last: int) -> int:
        """Where a clause goes on behind the comma *at*: past words put in, and past those that say what is meant."""
        if (row := self._row_end(at, last)) > at:
            return row
        close = self._put_in(at, last)
        if self.language == "fr" and close == at and self.scene.lower(at + 1) in self.articles:
            opens = (to for to in range(at - 2, max(0, at - _REACH), -1) if self.tokens[to].text == ",")
            return at + 1 if any(self._parts_object(to, at) for to in opens) else at
        return self._comma(at + 1, last) if close == at and self._specifies(at + 1, last) else close

    def _row_end(self, at: int, last: int) -> int:
        """Where a row ends whose comma stands at *at*: *robbed by Roe* **, Moe, and a man**; *at* for none."""
        joint = self._joint(at, last)
        if joint is not None and self.language != "en" and not self._are_alike(at + 1, joint + 1):
            return at  # *…* **, surtout dans la vente et** *l'entretien*
        if joint is None or self.tokens[joint + 1].text == "," or self._has_verb(at + 1, joint):
            return at
        end = self._comma(joint + 1, last)
        return at if self._has_verb(joint + 1, end) else end

    def _are_alike(self, first: int, last: int) -> bool:
        """Whether two members of a row may begin at these tokens: with the same word, or two articles, or two nouns."""
        one, other = self.scene.lower(first), self.scene.lower(last)
        if first == last - 1 or one == other:
            return True
        articles = one in self.determiners and other in self.determiners
        return articles or not (one in self.closed or other in self.closed)

    def _joint(self, at: int, last: int) -> int | None:
        """The conjunction near the last comma of a row of short members that begins with the comma at *at*."""
        comma = at
        for to in range(at + 1, last - 1):
            if self.tokens[to].lower in _JOINTS:
                return to if self.scene.inside[to] == self.scene.inside[at] else None
            if self.tokens[to].text == "," and to - comma <= _MEMBER:
                comma = to
            if to - comma >= _REACH - 1:
                return None
        return None

    def _has_verb(self, first: int, last: int) -> bool:
        """Whether a finite verb stands between two tokens, not as in *a* **hired** *man*."""
        return any(
            self.finite[self.tokens[at]] and self.tokens[at - 1].lower not in self.articles for at in range(first, last)
        )

    def _put_in(self, at: int, last: int) -> int:
        """Where a clause goes on behind words put in at the comma *at*: *forced many* **, mostly poor,** *to sell*."""
        close = next((to for to in range(at + 2, min(at + _REACH, last - 2)) if self.tokens[to].text == ","), None)
        if close is None or any(map(self._surely_tells, range(at + 1, close))):
            return at
        leads, deed = self.tokens[close + 1].lower, close + 2
        if self.language == "en":
            return close + 1 if leads == "to" else at
        deed += self.scene.lower(deed) in self.clitics
        asked = self.language == "fr" and leads in _TO and self.scene.lower(deed).endswith(_DEEDS)
        return close + 1 if asked or self._parts_object(at, close) else at

    def _parts_object(self, at: int, close: int) -> bool:
        """Whether French words in commas say when, before an object: *a vendu à Val* **, en 2010,** *des armes*."""
        if self.language != "fr" or self.scene.lower(at + 1) not in self.prepositions:
            return False
        dated = any(self.tokens[to].text[:1].isdigit() for to in range(at + 2, close))
        objects = range(close + 1, min(close + 1 + _OBJECT, len(self.tokens)))
        plain = not any(map(self._surely_tells, objects))
        return dated and self.scene.lower(close + 1) in self.articles and plain

    def _specifies(self, first: int, last: int) -> bool:
        """Whether words behind a comma say what or who is meant: **such as bribes**, *dont* **trois gravement**."""
        lower = self.scene.lower(first)
        if lower in self.among:
            return not any(map(self._surely_tells, range(first, self._comma(first, last))))
        if lower.endswith(self.deeds) and self.scene.lower(first + 1) in self.agents:
            return self.scene.language in {"en", "fr"}  # *the inquiry began late,* **held up by** *the mayor*
        return lower in self.specifying or f"{lower} {self.scene.lower(first + 1)}" in self.specifying

    def _comma(self, first: int, last: int) -> int:
        return next((at for at in range(first, last) if self.tokens[at].text == ","), last)

    def parts_perfect(self, first: int, close: int) -> bool:
        """Whether the comma at *close* ends words that part a French perfect: *elle aurait, par mail* **,** *avoué*."""
        deed = close + 1 + (self.scene.lower(close + 1) in self.adverbs)
        if self.language != "fr" or not self.scene.lower(deed).endswith(self.participles):
            return False
        opens = next((at for at in range(close - 1, max(first, close - _REACH), -1) if self.tokens[at].text == ","), 0)
        return opens > 0 and self.scene.lower(opens - 1) in self.helping

    def _surely_tells(self, at: int) -> bool:
        """Whether a token is a finite verb; an English one may be a noun as well (*means*), but for auxiliaries."""
        if self.language == "en":
            return self.tokens[at].lower in self.auxiliaries
        return self.finite[self.tokens[at]]
