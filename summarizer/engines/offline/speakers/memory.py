"""Who was spoken of last as a text is read, and what takes them up: pronouns, *the minister*, *the text*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.antecedents import Antecedents
from summarizer.engines.offline.speakers.salience import Salience
from summarizer.engines.offline.speakers.source import Source
from summarizer.engines.offline.speakers.strangers import Strangers
from summarizer.engines.offline.speakers.strangers_german import owner_of_compound
from summarizer.engines.offline.speakers.subjects import Subjects
from summarizer.lexicon import either, without, word_sets

__all__ = ["Memory"]

_REMEMBERED = 8  # speakers a pronoun may take up
_COUNTS = {"two": 2, "three": 3, "four": 4}
_PAIR = 2
_BOTH = frozenset({"tous", "toutes", "les"})  # before *deux*: the two who spoke or acted together
_DOCUMENT = 40  # sentences back in which it is looked for whose a document is
_ISSUED = 6  # sentences back in which a document may have been spoken of
_ISSUERS = frozenset({"organization", "state", "unknown"})
_MODIFIERS = 1  # tokens from a name to its document: *a* **Valmer Union** *press release*
_TIED = 2  # tokens from a document to whose it is: *un rapport de* **l'Union**
_IF = frozenset({"s'"})  # **s'**il, which is *si*
_VERB = 4  # tokens from a pronoun to its verb of speech
_DOCUMENT_REACH = 4  # tokens searched for a document: *a précisé son dernier communiqué*


class Memory:
    """The speakers and subjects of one text so far."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.scene, self.tokens = cast, cast.scene, cast.scene.tokens
        self.subjects = Subjects(cast)
        self.strangers = Strangers(cast, self.subjects.nearby)
        self.by_unit = self.subjects.by_unit
        self.speaker: tuple[int, ...] = ()
        self.subject: tuple[int, ...] = ()
        self.spoken: tuple[int, ...] = ()
        self.joint: tuple[int, ...] = ()
        self.asker: tuple[int, int] | None = None
        """Who asked a question in English, and the number of its unit."""
        self._salience = Salience(cast, self.subjects)
        self._antecedents = Antecedents(cast, self.by_unit)
        self._states: list[tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...], tuple[int, int] | None]] = []
        self._subordinating = self.scene.vocabulary.words["conjunctions.subordinating"]
        self._latter = word_sets(self.scene.language, "arguing")["latter"]
        self._opening_pronouns: dict[int, int | None] = {}

    def begin(self, unit: Unit) -> None:
        """Remember who was spoken of where *unit* begins, for those who read it again."""
        del self._states[unit.number :]
        self._states.append((self.speaker, self.subject, self.spoken, self.asker))
        self._salience.begin(unit)

    def rewind(self, unit: Unit) -> None:
        """Go back to where *unit* begins."""
        self.speaker, self.subject, self.spoken, self.asker = self._states[unit.number]
        self._salience.begin(unit)

    def note_speaker(self, players: Sequence[int], *, governed: bool = False) -> None:
        """Remember who spoke last; a source that a preposition governs is not whom its sentence is about."""
        if players:
            self.speaker = tuple(players)
            self.subject = self.subject if governed else self.speaker
            self.joint = self.speaker if len(self.speaker) > 1 else self.joint
            self.spoken = (*self.spoken, *players)[-_REMEMBERED:]
            self._salience.note(players, governed=governed)

    def note_subject(self, unit: Unit) -> None:
        """Remember the subject of a narrated sentence: whom its opening pronoun means, or the first that acts in it."""
        pronoun = self.first_pronoun(unit, unit.last)
        mention = self.subjects.doing(unit)
        if pronoun is not None and pronoun.players:
            self.subject = pronoun.players
            self._salience.note(pronoun.players)
        elif mention is not None:
            joint = self.subjects.ending(mention.last - 1, unit, unit.first)
            self.subject = joint.players if joint and mention.actor in joint.players else (mention.actor,)
            self.joint = self.subject if len(self.subject) > 1 else self.joint
        elif self.scene.language == "de":
            self.subject = self._document_of(unit.first) or self.subject

    def _document_of(self, at: int) -> tuple[int, ...]:
        """Whose document opens a German sentence: **Der BHA-Bericht** *rügt den Bau*."""
        if self.scene.lower(at) not in self.scene.vocabulary.words["articles.definite"]:
            return ()
        owner = owner_of_compound(self.cast, self.tokens[at + 1]) if at + 1 < len(self.tokens) else None
        if owner is not None and self.scene.lower(at + 1).endswith(tuple(self.scene.quoting["documents"])):
            return (owner,)
        if self.scene.lower(at + 1) not in self.scene.quoting["documents"]:
            return ()
        tied = self._owner(at + 1)
        return (tied.actor,) if tied is not None else self.issuer(at + 1)

    @property
    def pronouns(self) -> frozenset[str]:
        return either(self.scene.quoting["pronouns.subject"], self.scene.quoting["pronouns.other"])

    def pronoun(self, at: int) -> Source:
        """The antecedent of the pronoun at token *at*; no players where nobody fits."""
        if self.scene.lower(at) in self.scene.quoting["pronouns.nearest"]:
            return Source(self._antecedents.nearest(at), at, at + 1)
        others, asker = self._whom(at) | self._spoken_of(at), self._asked_before(at)
        if asker is not None:
            answers = self._other_than(others | {asker}, at)
            return answers if answers.players else self._other_than(others, at)
        return self._other_than(others, at)

    def named_by_possessive(self, at: int) -> tuple[int, ...]:
        """Whom a German possessive takes up at the head of a sentence: a group just told of, or whoever fits it."""
        several = self.scene.lower(at).startswith("ihr") and any(
            self.cast.players[number].kind == "group" for number in self.subject
        )
        return self.subject if several else self.pronoun(at).players

    def _other_than(self, others: frozenset[int], at: int) -> Source:
        """The antecedent of the pronoun at token *at*, who is none of the players *others*."""
        own = self._own_subject(at)
        own = self._ahead(at) if own is None else own
        if own is not None and own not in others and self._antecedents.fits(own, at):
            return Source((own,), at, at + 1)
        spoken = [number for number in (*self.speaker, *reversed(self.spoken)) if number not in others]
        subject = [number for number in self.subject if number not in others]
        weighed = [(number, weight) for number, weight in self._salience.of(at) if number not in others]
        return Source(self._antecedents.of(at, subject, weighed, spoken), at, at + 1)

    def _spoken_of(self, at: int) -> frozenset[int]:
        """Whom a subject at token *at* names in its own words, and so is not: **he** *says that* **Roe** *has lied*.

        Behind a conjunction the name of the main clause may be meant: *as* **he** *told the court,* **Roe** *lied*. A
        body may name itself, and a function be anybody's: **elle** *dit que* **la ministre** *doit servir*.
        """
        if self.scene.lower(at) not in self.scene.quoting["pronouns.subject"]:
            return frozenset()
        cue = next(iter(self.scene.cues_between(at + 1, at + _VERB)), None)
        opens = either(self._subordinating, self.scene.quoting["relatives"], self.scene.quoting["complementizers"])
        if cue is None or cue.form not in {"finite", "compound"} or self.scene.lower(at - 1) in either(opens, _IF):
            return frozenset()
        behind = (m for m in self.by_unit.get(self.scene.unit_of[at], ()) if cue.last < m.first)
        named = (m.actor for m in behind if m.kind != "role")
        return frozenset(number for number in named if self.cast.players[number].kind == "person")

    def _asked_before(self, at: int) -> int | None:
        """Who asked in the sentence before the pronoun at token *at*, and does not answer: *"Yes,"* **he** *said*."""
        return self.asker[0] if self.asker is not None and self.scene.unit_of[at] == self.asker[1] + 1 else None

    def _whom(self, at: int) -> frozenset[int]:
        """Whom *whom* takes up right before the pronoun at token *at*, which means another: **Roe**, *whom he sued*."""
        if self.scene.lower(at - 1) != "whom":
            return frozenset()
        unit, noun = self.scene.units[self.scene.unit_of[at]], at - 2 - (self.scene.lower(at - 2) == ",")
        source = self.subjects.touching(noun, unit)
        return frozenset(source.players[:1] if source is not None else ())

    def besides(self, at: int, players: Sequence[int]) -> int | None:
        """Whom an object pronoun at token *at* takes up, who is none of *players*: *Roe left. Moe backs* **her**."""
        weighed = [(number, weight) for number, weight in self._salience.of(at) if number not in players]
        return next(iter(self._antecedents.of(at, (), weighed)), None)

    def only_person(self, at: int, players: Sequence[int]) -> int | None:
        """The one person named lately, none of *players*, whom a pronoun at token *at* may mean; None among several."""
        fitting = [number for number, _ in self._salience.of(at) if number not in players]
        people = [number for number in fitting if self._antecedents.fits(number, at)]
        unknown = any(self.cast.players[number].kind == "unknown" for number in fitting)  # who may be people too
        return people[0] if len(people) == 1 and not unknown else None

    def _own_subject(self, at: int) -> int | None:
        """Who acts first in the sentence of the pronoun at token *at*: **Roe** *was for Moe then, he said*."""
        acting = self.subjects.doing(self.scene.units[self.scene.unit_of[at]])
        before = acting is not None and acting.last < at and self.scene.inside[acting.head] == self.scene.inside[at]
        return acting.actor if acting is not None and before else None

    def _ahead(self, at: int) -> int | None:
        """Who acts behind the clause that a sentence opens with: *although* **he** *backs it,* **Roe** *objected*."""
        unit = self.scene.units[self.scene.unit_of[at]]
        opens = self.tokens[unit.first].lower in self._subordinating
        if not opens or at != unit.first + 1 or self.scene.language != "en":
            return None
        acting = self.subjects.doing(unit)
        before = acting.first - 1 if acting is not None else at
        before -= self.scene.lower(before) in self.scene.vocabulary.words["articles"]
        return acting.actor if acting is not None and before > at and self.tokens[before].text == "," else None

    def first_pronoun(self, unit: Unit, limit: int) -> Source | None:
        """The antecedent of a subject pronoun that comes before token *limit* and before any name in the unit."""
        if unit.number not in self._opening_pronouns:
            self._opening_pronouns[unit.number] = self._opening_pronoun(unit)
        at = self._opening_pronouns[unit.number]
        return self.pronoun(at) if at is not None and at < limit else None

    def _opening_pronoun(self, unit: Unit) -> int | None:
        fronted = self.subjects.fronted.pronoun(unit)
        if fronted is not None:
            return fronted
        names = self.by_unit.get(unit.number, ())
        stop = names[0].first if names else unit.last
        subjects = self.scene.quoting["pronouns.subject"]
        at = next((at for at in range(unit.first, stop) if self.tokens[at].lower in subjects), None)
        return None if at is not None and self.subjects.fronted.is_nobody(at) else at

    def taken_up(self, at: int) -> Source | None:
        """Whom a noun at token *at* takes up as a pronoun does: **l'élue** *a dit*, **ce dernier** *a dit*."""
        noun = self.scene.lower(at)
        if noun == "deux" and len(self.joint) == _PAIR and self.scene.lower(at - 1) in _BOTH:
            return Source(self.joint, at - 1, at + 1)
        if noun in self._latter and self.scene.lower(at - 1) in self.scene.quoting["pointing"]:
            last = self._antecedents.last(at - 1)
            return Source((last,), at - 1, at + 1) if last is not None else None
        if self._points(at):
            person = self._person(at - 1)
            return Source((person,), at - 1, at + 1) if person is not None else None
        counted = noun.partition("-")[2] if noun[:1].isdigit() else noun
        if counted not in self.scene.quoting["taken_up"] or at < 1:
            return None
        if self.scene.lower(at - 1) not in self.scene.quoting["taking_up"]:
            return None
        person = self._person(at - 1)
        return Source((person,), at - 1, at + 1) if person is not None else None

    def _person(self, at: int) -> int | None:
        """Whom a noun with its article at token *at* takes up: who acted last, else whom the sentences are about."""
        return self._antecedents.person(at, (*self.subject, *(number for number, _ in self._salience.of(at))))

    def _points(self, at: int) -> bool:
        """Whether a French noun at token *at* points at a person: *répète* **cette aide-soignante**, not *ce parti*."""
        if self.scene.language != "fr" or self.scene.lower(at - 1) not in self.scene.quoting["pointing"]:
            return False
        noun, known = self.scene.lower(at), self.scene.vocabulary
        thing = noun in known.organizations or noun in known.states or noun in self.scene.quoting["documents"]
        plural = noun in known.groups or self.scene.lower(at - 1) == "ces"
        return not (thing or plural or self.strangers.names_thing(noun))

    def counted(self, source: Source | None) -> Source | None:
        """*source*, or those who spoke or acted last together, where it counts or calls them: **les deux élus**."""
        if source is None or len(source.players) != 1 or not source.last or len(self.joint) < 2:
            return source
        if self.cast.players[source.players[0]].kind != "group" and not self._called(source):
            return source
        if self._are_people() and self._names_bodies(source):
            return source  # after *Roe and Moe*: **both unions** *said*
        words, counts = set(self.scene.lowers[source.first : source.last]), self.scene.quoting
        told = {number for name, number in _COUNTS.items() if not counts[f"counts.{name}"].isdisjoint(words)}
        counted = len(self.joint) in told
        opening = {self.scene.lower(at) for at in (source.first - 1, source.first)}  # *the* may stand before *two*
        definite = not opening.isdisjoint(self.scene.vocabulary.naming["definite"])
        definite = definite or not opening.isdisjoint(counts["counts.all"])
        return (
            replace(source, players=self.joint)
            if definite and (counted or (not told and self._called(source)))
            else source
        )

    def _are_people(self) -> bool:
        return all(self.cast.players[number].kind == "person" for number in self.joint)

    def _names_bodies(self, source: Source) -> bool:
        """Whether the last noun of *source* is an institution's, a country's or a side's, in the plural too."""
        word, known = self.scene.lower(source.last - 1), self.scene.vocabulary
        forms = {word, word.removesuffix("s"), word.removesuffix("ies") + "y"}
        return not forms.isdisjoint(either(self.scene.quoting["counts.bodies"], known.organizations, known.states))

    def _called(self, source: Source) -> bool:
        """Whether a bare plural calls the people who acted last together: **the defendants** *said*."""
        return self._are_people() and self.scene.lower(source.last - 1) in self.scene.quoting["counts.people"]

    def document(self, first: int, last: int) -> Source | None:
        """A document named between two tokens: *poursuit* **le texte**. It speaks for whoever issued it."""
        for at in range(first, min(last, first + _DOCUMENT_REACH)):
            issuer = self.issuer(at) if self.tokens[at].lower in self.scene.quoting["documents"] else ()
            if issuer:
                opener = self.scene.lower(at - 2) if self.scene.language == "en" else ""
                if opener in without(self.scene.vocabulary.words["prepositions"], self.scene.quoting["genitives"]):
                    return None  # *Roe said* **in a statement**
                return Source(issuer, max(first, at - 1), at + 1)
        return None

    def issuer(self, noun: int) -> tuple[int, ...]:
        """Whose a document is: who was named with it last, else whoever acts where it was first spoken of, a few
        sentences back, else who spoke last.

        **Anna Roux** *a publié une tribune. … La tribune affirme que …*
        """
        here, word = self.scene.unit_of[noun], self.scene.lower(noun)
        if self.scene.language == "en" and self._is_of_another(noun - 1):
            tied = self._owner(noun)
            return (tied.actor,) if tied is not None else ()
        owner = self._named_with(word, here)
        if owner:
            return owner
        for number in range(max(0, here - _ISSUED), here):
            unit = self.scene.units[number]
            if word in self.scene.lowers[unit.first : unit.last]:
                doing = self.subjects.doing(unit)
                acts = doing is not None and self.subjects.has_verb(doing)
                return (doing.actor,) if doing is not None and acts else self.speaker
        return self.speaker

    def _is_of_another(self, at: int) -> bool:
        """Whether an English word before a document tells whose it is: **Norlandic** *memo*, **Roe's** *report*."""
        token, opens = self.tokens[at], not self.tokens[at - 1].is_word
        owned = token.lower in {"'s", "’s", "'"} or token.lower in self.scene.vocabulary.organizations
        return owned or (token.is_capital and not opens)

    def _named_with(self, word: str, before: int) -> tuple[int, ...]:
        """Who was named last with a document, in the sentences before the unit *before*.

        *A* **Valmer Union** *report blames the mayor. … The report says …*; *un rapport* **de l'Union** *accuse …*.
        """
        for number in range(before - 1, max(-1, before - 1 - _DOCUMENT), -1):
            unit = self.scene.units[number]
            if word not in self.scene.lowers[unit.first : unit.last]:
                continue
            noun = self.scene.lowers.index(word, unit.first)
            if (owner := self._owner(noun)) is not None:
                return (owner.actor,)
        return ()

    def _owner(self, noun: int) -> Mention | None:
        """The body named right before the noun of a document in English, or right behind it as whose it is."""
        ties = either(self.scene.quoting["genitives"], self.scene.quoting["issuing"])
        ties = either(ties, self.scene.vocabulary.naming["genitive_articles"])
        closed = self.scene.vocabulary.closed_words
        tied = self.scene.lower(noun + 1) in ties
        for mention in self.by_unit.get(self.scene.unit_of[noun], ()):
            if mention.kind not in _ISSUERS:
                continue
            if self.scene.language == "en" and noun - _MODIFIERS <= mention.last <= noun:
                if all(token.is_word and token.lower not in closed for token in self.tokens[mention.last : noun]):
                    return mention
            elif tied and noun < mention.first <= noun + _TIED:
                return mention
        return None
