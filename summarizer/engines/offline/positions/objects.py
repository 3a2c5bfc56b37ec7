"""Objects that show that a verb takes no stand: *announced* **the results**, *praised* **a great man**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.lexicon import either, without, word_sets

__all__ = ["Objects", "heads"]

_TO = frozenset({"à", "jusqu'à"})
_INFINITIVES = ("uire", "oir")  # of verbs whose imperfect the lemmatizer does not know
_OWNING = frozenset({"'s", "'"})
_HEAD = 4  # tokens of an object up to its noun: *three* **members**
_OFFICE = 6  # tokens of an object up to the noun of a function: *a new harbour* **chief**
_PROTEST = 10  # tokens of an object that may be a protest: *une journée de* **mobilisation contre**
_HEARER = 6  # tokens that name whom a verb asks
_WISH = 12  # tokens of what is wished for, within which a word tells that it is to win


def heads(scene: Scene, begin: int, noun: int) -> bool:
    """Whether a noun is that of an object from token *begin* on, and no part of what another word there tells.

    **la** *marche*, but not *veut* **interdire la** *marche*, *demande* **l'interdiction de la** *marche*.
    """
    before = scene.lowers[begin:noun]
    deed = scene.language == "fr" and any(map(is_french_infinitive, before))
    return not deed and scene.quoting["genitives"].isdisjoint(before[1:])  # **des** *marches* opens with its article


class Objects:
    """The objects of one scene's verbs."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, self.words = word_sets(scene.language, "senses"), scene.vocabulary.words
        self.opening = either(
            self.words["articles"], self.words["determiners"], scene.vocabulary.naming["object_marks"]
        )
        self.arguing = word_sets(scene.language, "arguing")
        told = (word_sets(scene.language, name)["decided"] for name in ("feelings", "impersonal"))
        self.proposals = without(either(*told, self.known["decided"]), self.known["qualities"])
        self.infinitive = self.arguing["infinitive"]
        self.measures = self.known["measures"]
        self.links = scene.quoting["genitives"]

    def take_no_side(self, lemma: str, begin: int, end: int, *, whole: bool = False) -> bool:
        """Whether the object from token *begin* to *end* makes of a verb news, a claim, praise or a hope to win.

        *whole*: whether the verb stands with words that tell its sense: *porte* **plainte**.
        """
        if not self.known or begin >= end:
            return False
        head = self._head(begin, end)
        only = self.known[f"only.{lemma}"]
        return (
            bool(only and not whole and only.isdisjoint(head) and not self._is_decided(lemma, head))
            or not self.known[f"told.{lemma}"].isdisjoint(head)
            or (lemma in self.known["governing"] and not self._is_governed(lemma, begin, end, head))
            or (lemma in self.known["proposing"] and not self._is_proposed(begin, end, head))
            or (lemma in self.known["counting"] and self.tokens[begin].text[:1].isdigit())
            or (lemma in self.known["personal"] and self._is_person(lemma, begin, end))
            or (lemma in self.known["entitling"] and not self._gives_office(begin, end))
            or (lemma in self.known["giving"] and self._gives_thing(begin, end))
            or (lemma in self.known["dooming"] and self._dooms(begin, end))
            or (lemma in self.known["hiring"] and not self._names_office(begin, end))
            or (lemma in self.known["wishing"] and self._is_contest(begin, end))
            or (lemma in self.known["addressing"] and self._only_hears(begin, end))
        )

    def _only_hears(self, begin: int, end: int) -> bool:
        """Whether English words tell who is asked and not what for, or what not: *advised Roe* **against going**."""
        if self.scene.language != "en":
            return False
        named = self.tokens[begin].is_capital and all(self.tokens[at].is_capital for at in range(begin, end))
        warned = (at for at in range(begin + 1, min(end - 1, begin + _HEARER)) if self.scene.lowers[at] == "against")
        return named or any(self.scene.lowers[at + 1].endswith("ing") for at in warned)

    def _is_decided(self, lemma: str, head: list[str]) -> bool:
        """Whether the object is a decision, on which most verbs of many meanings take a side."""
        return lemma not in self.known["strict"] and not self.known["decided"].isdisjoint(head)

    def _is_proposed(self, begin: int, end: int, head: list[str]) -> bool:
        """Whether what is suggested is a deed, and nothing that is so: **closing** *the mill*, *a* **delay**."""
        deed = any(word.endswith("ing") or word in self.proposals for word in head)
        return deed or any(self.tokens[at].lower in self.words["auxiliaries"] for at in range(begin, end))

    def _is_governed(self, lemma: str, begin: int, end: int, head: list[str]) -> bool:
        """Whether the object is an infinitive, or a decision behind a verb of weighing: *préfère* **une réduction**."""
        weighed = lemma in self.known["weighing"] and not self.known["decided"].isdisjoint(head)
        return weighed or self._is_infinitive(begin, end)

    def _is_infinitive(self, begin: int, end: int) -> bool:
        """Whether the object begins with an infinitive, adverbs and pronouns left out: *entend* **bien le vendre**."""
        words = (self.tokens[at].lower for at in range(begin, min(end, begin + _HEAD)))
        if self.scene.language != "fr":
            return any(word.endswith(("ar", "er", "ir")) for word in words)
        return any(is_french_infinitive(word) or word.endswith(_INFINITIVES) for word in words)

    def turns(self, lemma: str, begin: int, end: int) -> bool:
        """Whether to want the object is to oppose something: *lance une marche* **contre** *…*.

        Not *autorise* **la marche contre …**, nor where the march is another noun's or verb's: *veut interdire* **la
        marche contre …**.
        """
        words = [self.tokens[at].lower for at in range(begin, min(end, begin + _PROTEST))]
        first = next((place for place, word in enumerate(words) if word in self.known["protests"]), len(words))
        own = heads(self.scene, begin, begin + first)
        against = own and lemma not in self.known["permitting"] and not self.known["against"].isdisjoint(words[first:])
        return against or self._defies(words)

    def _defies(self, words: list[str]) -> bool:
        """Whether something is wanted in defiance: *décide de rester ouvert* **malgré l'appel** *à fermer*."""
        place = next((place for place, word in enumerate(words) if word in self.known["defying"]), len(words))
        return not self.known["calls"].isdisjoint(words[place : place + 3])

    def is_routine(self, lemma: str, first: int, last: int) -> bool:
        """Whether the subject between two tokens does so by its nature: **la police** *ouvre une enquête*."""
        routine = self.known[f"routine.{lemma}"]
        return bool(routine) and self.scene.has_one_of(routine, first, last)

    def is_fact(self, begin: int, end: int) -> bool:
        """Whether the object is what happened, on which nobody takes sides: *does not say* **how many**."""
        return not self.known["facts"].isdisjoint(self._head(begin, end))

    def is_embedded(self, start: int) -> bool:
        """Whether the clause from token *start* on depends on a noun or a question: *a town* **where** *we must live*.

        So does one that opens with its verb: *speech* **that might** *be illegal*.
        """
        before = self.scene.lower(start - 1)
        if before in self.arguing["embedding"] or self._is_free(start):
            return True
        noun = self.scene.lower(start - 3) in self.opening  # **a state** *that is there must pay*
        told = self.scene.lower(start - 2) in self.scene.lexicon.verbs and not noun
        return self.scene.language == "en" and before == "that" and self._opens_verb(start) and not told

    def _is_free(self, start: int) -> bool:
        """Whether a French *ce que* before token *start* makes a noun of the clause: **ce qu'** *un maire doit être*.

        *Jusqu'à ce que* and its like do not.
        """
        french = self.scene.language == "fr" and self.scene.lower(start - 1) in self.arguing["complements"]
        return french and self.scene.lower(start - 2) == "ce" and self.scene.lower(start - 3) not in _TO

    def _opens_verb(self, at: int) -> bool:
        return self.tokens[at].lower in self.words["auxiliaries"]

    def _head(self, begin: int, end: int) -> list[str]:
        """The first words of the object, up to what describes its noun: *the* **final results** *of the vote*."""
        head: list[str] = []
        counted = self._behind_measure(begin, end)
        if counted > begin + 1:
            head, begin = list(self.scene.lowers[begin:counted]), counted
        for at in range(begin, min(end, begin + _HEAD)):
            word = self.tokens[at].lower
            if word in self.links and at > begin and head and head[-1] not in self.opening:
                break
            head.append(word)
        return head

    def _behind_measure(self, begin: int, end: int) -> int:
        """The first token behind how many or how much of it is told: *pas moins de 300* **postes**."""
        at = begin
        while at + 1 < end and (self.tokens[at].lower in self.measures or self.tokens[at].text[:1].isdigit()):
            at += 1
            at += at + 1 < end and self.tokens[at].lower in self.links
        return at

    def _is_person(self, lemma: str, begin: int, end: int) -> bool:
        """Whether the object is somebody, and nothing that could be decided: *criticised* **the minister**."""
        if self.scene.lower(begin - 1) in self.scene.quoting["complementizers"]:
            return False  # *criticó* **que el alcalde** *mintiera*
        at = self._first_word(begin, end)
        words = [self.tokens[to].lower for to in range(at + 1, min(end, at + _WISH))]
        if lemma in self.known["addressing"] and self._asks_for(at + 1, min(end, at + _WISH)):
            return False  # *encouraged the mayor* **to sign**
        if not self.known["reasons"].isdisjoint(words) or not _OWNING.isdisjoint(words[:_HEAD]):
            return False  # *praised her* **for paying** *it*, *praised Tal* **'s** *plan*
        return self._names_person(begin, end)

    def _asks_for(self, first: int, last: int) -> bool:
        """Whether an infinitive follows that says what somebody is to do: *encouraged the mayor* **to sign**."""
        places = (at for at in range(first, last) if self.tokens[at].lower in self.infinitive)
        return any(self.scene.language != "fr" or self._is_infinitive(at + 1, last) for at in places)

    def _first_word(self, begin: int, end: int) -> int:
        """The first token of an object that opens it no more: *the* **minister**, *“* **Tal**."""
        return next((at for at in range(begin, end) if self._is_open(at)), end)

    def _is_open(self, at: int) -> bool:
        return self.tokens[at].is_word and self.tokens[at].lower not in self.opening

    def _names_person(self, begin: int, end: int) -> bool:
        """Whether the object begins with a name, a function or a word for somebody: *named* **Tal** *to the board*."""
        at = self._first_word(begin, end)
        if at >= end:
            return False
        vocabulary, word = self.scene.vocabulary, self.tokens[at].lower
        named = self.tokens[at].is_capital if self.scene.language != "de" else self._is_given_name(at)
        return named or word in vocabulary.nouns or word in self.known["people"]

    def _names_office(self, begin: int, end: int) -> bool:
        """Whether the first words of the object name somebody or a function: *fired* **the harbour chief**."""
        words = self.tokens[begin : min(end, begin + _OFFICE)]
        return self._names_person(begin, end) or any(word.lower in self.scene.vocabulary.nouns for word in words)

    def _gives_office(self, begin: int, end: int) -> bool:
        """Whether the object holds what somebody is made: *named* **Tal chief** *of it*, *named Tal* **to** *it*."""
        words = [token.lower for token in self.tokens[begin:end] if not token.is_capital]
        return "to" in words or any(word in self.scene.vocabulary.nouns for word in words)

    def _dooms(self, begin: int, end: int) -> bool:
        """Whether an infinitive tells what somebody is made to bear: *condemned* **many women to work** *unpaid*."""
        words = [self.tokens[at].lower for at in range(begin, min(end, begin + _WISH))]
        upto = min(words.index("to"), _HEAD) if "to" in words else 0
        return upto > 0 and self.proposals.isdisjoint(words[:upto]) and self._is_somebody(begin, begin + upto)

    def _gives_thing(self, begin: int, end: int) -> bool:
        """Whether somebody is given what is no decision: *offered* **Tal a late supper**."""
        if not self._names_person(begin, end):
            return False
        places = range(begin + 1, min(end, begin + _HEAD))
        thing = next((at for at in places if self.tokens[at].lower in self.words["articles"]), end)
        words = {self.tokens[at].lower for at in range(thing, min(end, thing + _OFFICE))}
        return thing < end and self.proposals.isdisjoint(words)

    def _is_somebody(self, begin: int, end: int) -> bool:
        words = [self.tokens[at] for at in range(begin, end)]
        somebody = either(self.known["people"], frozenset(self.scene.vocabulary.nouns))
        return any(word.is_capital or word.lower in somebody for word in words)

    def _is_given_name(self, at: int) -> bool:
        return self.tokens[at].text in self.scene.vocabulary.first_names

    def _is_contest(self, begin: int, end: int) -> bool:
        places = range(begin, min(end, begin + _WISH))  # *à* **titre** *provisoire* is no title
        return any(self.tokens[at].lower in self.known["contests"] and self.scene.lower(at - 1) != "à" for at in places)
