"""Whether a mention acts or is acted for: the subject of a verb, one of several subjects, the agent of a passive."""

from __future__ import annotations

import re

from summarizer.engines.offline.cast.asides import Asides
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.cast.deeds_german import GermanDeeds
from summarizer.engines.offline.cast.passives import Passives
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either, without, word_sets

__all__ = ["Deeds"]

_PLACE = re.compile(r"-[a-zà-ÿ]+-")  # *Val-sur-Mer*
_BE = frozenset({"be", "been", "été", "être"})
_LISTED = 6  # tokens from one of several subjects to the next
_MOST = 5  # subjects of one verb
_BEFORE_AGENT = 3  # tokens before *par* among which the participle stands
_DOING = {"en": "ing", "fr": "ant"}
_PARTED = 8  # tokens from people to their verb
_DEALING = 3  # tokens before *avec* among which the noun or verb of dealing stands


class Deeds:
    """The subjects and agents of one text. Every search is bounded."""

    def __init__(self, cast: Cast) -> None:
        self.scene, self.tokens, self.known = cast.scene, cast.scene.tokens, cast.scene.vocabulary
        self.naming, self.words = self.known.naming, self.known.words
        self.deeds = word_sets(cast.scene.language, "deeds")
        self.prepositions = either(
            without(self.words["prepositions"], self.words["conjunctions"]), self.deeds["contracted"]
        )
        self.participles = tuple(self.deeds["participles"])
        self.passives = Passives(cast.scene)
        self.asides = Asides(cast.scene)
        self.german = GermanDeeds(cast.scene) if cast.scene.language == "de" else None
        self.ends = {m.last: m for m in cast.mentions if not m.nested} if self.deeds["joining"] else {}
        self.begins = {m.first: m for m in cast.mentions if not m.nested} if self.deeds["joining"] else {}

    def acts(self, mention: Mention, *, told_of: bool = True) -> bool:
        """Whether a mention is the subject of a verb, or does what a passive or a relative clause (*told_of*) tells."""
        if self.is_subject(mention) or self._shares_agency(mention):
            return True
        if mention.kind == "group" and (self._is_doing(mention) or self._is_parted(mention)):
            return True
        doing = self._is_agent(mention) or self._shares_verb(mention) or (told_of and self._is_antecedent(mention))
        return (
            doing or self.is_partner(mention) or self.is_addressed(mention) or self.owns_act(mention)
        ) and not mention.nested

    def names_doer(self, mention: Mention) -> bool:
        """Whether capitals that nothing explains act: **Telor** *rachète …*, but neither a street nor a region does.

        Behind a noun they name a thing, behind an article mostly a place: *le quai* **Telor**, *la* **Telorie** *a …*.
        """
        before = self.scene.lower(mention.first - 1)
        opens = before in self.deeds["openers"] or not before[:1].isalpha()
        placed = any(_PLACE.search(token.text) for token in self.tokens[mention.first : mention.last])
        return opens and bool(self.deeds["openers"]) and not placed and self.is_subject(mention)

    def is_subject(self, mention: Mention) -> bool:
        """Whether a finite verb follows a mention that no preposition governs: *Paris refuse*, not *à Paris*."""
        if mention.nested or self._is_governed(mention):
            return False
        at = self._after(mention)
        if self._is_verb(at) or self._is_verb(self.asides.behind(at)):
            return True
        return self.german is not None and self.german.is_subject(mention, at)

    def does(self, mention: Mention) -> bool:
        """Whether a mention is the subject of a verb of doing: *Texas* **sued**, not *Texas* **is** *large*."""
        if not self.is_subject(mention):
            return False
        at = self._after(mention)
        at = at if self._is_verb(at) else self.asides.behind(at)
        being = self.words["auxiliaries.be"]
        return self.scene.lower(at) not in being and self.scene.lower(at + 1) not in _BE

    def only_is(self, mention: Mention) -> bool:
        """Whether a mention is the subject of a verb of being that tells no deed: *les dockers* **sont** *furieux*.

        A participle of coming or in *-ing* tells a deed, and so does *se*: *they are hiding*, *ils se sont tus*.
        """
        if not self.is_subject(mention):
            return False
        at = self._after(mention)
        at = at if self._is_verb(at) else self.asides.behind(at)
        if (
            self.scene.lower(at) not in self.words["auxiliaries.be"]
            or self.scene.lower(at - 1) in self.deeds["before_verbs"]
        ):
            return False
        verb = self.scene.lower(self._past(at + 1))
        return not (verb in self.deeds["coming"] or verb.endswith("ing") or self._is_turned_to(verb))

    def is_told(self, mention: Mention) -> bool:
        """Whether a passive tells that somebody turns to a mention, or accuses it: *fans* **were asked** *to leave*."""
        at = self._after(mention)
        at = at if self._is_verb(at) else self.asides.behind(at)
        places = [at := self._past(at + 1)]
        if self.scene.lower(at) in _BE:
            places.append(self._past(at + 1))
        return any(self._is_turned_to(self.scene.lower(place)) for place in places)

    def _is_turned_to(self, participle: str) -> bool:
        """Whether a participle is one of accusing somebody or of turning to them: *accusée*, *urged*."""
        verb = lemma_of(participle, self.known.language)
        return verb in self.scene.quoting["accusing"] or verb in self.deeds["urging"]

    def is_done_to(self, mention: Mention) -> bool:
        """Whether a mention is the subject of a passive: *deux hommes* **ont été** *blessés*, not *se sont réunis*."""
        at = self._after(mention)
        at = at if self._is_verb(at) else self.asides.behind(at)
        return self.passives.begins(at)

    def _is_verb(self, at: int) -> bool:
        """Whether the token at *at* is a finite verb; behind *se* or *ne* a French word that may be a noun is one."""
        if at >= len(self.tokens):
            return False
        if is_finite(self.tokens[at], self.known.language):
            return True
        reflexive = self.scene.lower(at - 1) in self.deeds["before_verbs"] and self.tokens[at].is_word
        return reflexive and not self.tokens[at].is_capital

    def _is_governed(self, mention: Mention) -> bool:
        """Whether a preposition stands before a mention that is not counted by it: *près* **de** *la mairie*."""
        before = self.scene.lower(mention.first - 1)
        if before in self.prepositions:
            return not self._is_counted(mention, before)
        if mention.kind == "state" and self.german is not None:
            return self._is_genitive(mention)
        return mention.kind == "state" and self._joins_governed(mention, _MOST)

    def _is_genitive(self, mention: Mention) -> bool:
        """Whether a German country's name stands in the genitive: *die Minister* **Norviens** *und* **Telors**."""
        name = self.tokens[mention.head].plain
        return name.endswith("s") and name not in self.known.countries and name[:-1] in self.known.countries

    def _joins_governed(self, mention: Mention, most: int) -> bool:
        """Whether a state is the next of some that a preposition governs: *fighting in Mali and* **Niger** *had …*."""
        at = mention.first - 1
        while self.scene.lower(at) in self.deeds["joining"]:
            at -= 1
        before = self.ends.get(at + 1)
        if before is None or before.kind != "state" or at + 1 == mention.first:
            return False
        governed = self.scene.lower(before.first - 1) in self.prepositions
        return governed or (most > 1 and self._joins_governed(before, most - 1))

    def _is_counted(self, mention: Mention, of: str) -> bool:
        """Whether a number of people stands before them: **des dizaines d'** *habitants*, **dozens of** *residents*."""
        counted = of in self.naming["of"] and self.scene.lower(mention.first - 2) in self.deeds["counts"]
        return counted and mention.kind in {"group", "role", "unknown"}

    def _after(self, mention: Mention) -> int:
        """Where the clause goes on behind a mention, an acronym in brackets, adverbs and clitics."""
        return self._past(self._behind_brackets(mention.last))

    def _past(self, at: int) -> int:
        while at < len(self.tokens) and (
            self.tokens[at].lower in self.words["adverbs"]
            or self.tokens[at].lower in self.naming["clitics"]
            or self._is_object(at)
        ):
            at += 1
        return at

    def _is_object(self, at: int) -> bool:
        """Whether an article is the object of the auxiliary behind it: *des inconnus* **l'** *ont suivie*."""
        auxiliary = self.scene.lower(at + 1) in self.words["auxiliaries.have"]
        return auxiliary and self.scene.lower(at) in self.deeds["objects"]

    def _behind_brackets(self, at: int) -> int:
        """Where the text goes on after an acronym in brackets: *le Syndicat des ports (SP) | refuse*."""
        bracketed = at + 2 < len(self.tokens) and self.tokens[at].text == "(" and self.tokens[at + 2].text == ")"
        return at + 3 if bracketed else at

    def _is_agent(self, mention: Mention) -> bool:
        """Whether a passive names who acts: *arrêté* **par la douane**, but neither *par la route* nor *par jour*."""
        if self.german is not None:
            return self.german.is_agent(mention)
        at = mention.first - 1
        if self.scene.lower(at) not in self.deeds["agents"]:
            return False
        before = [self.scene.lower(place) for place in range(at - 1, max(-1, at - 1 - _BEFORE_AGENT), -1)]
        passes = not self.deeds["passing"].isdisjoint(before)
        return not passes and any(word.endswith(self.participles) for word in before)

    def _is_doing(self, mention: Mention) -> bool:
        """Whether a participle right behind people tells what they do: *des élus* **réclamant** *…*."""
        word, language = self.scene.lower(mention.last), self.known.language
        ending = _DOING.get(language)
        if mention.nested or ending is None or not word.endswith(ending) or self._is_governed(mention):
            return False
        return lemma_of(word, language) != word

    def _is_parted(self, mention: Mention) -> bool:
        """Whether words of place part people that open a clause from their verb: *Des élus* **de passage** *ont …*."""
        if mention.nested or self.german is not None or self.scene.lower(mention.first - 1)[:1].isalnum():
            return False
        word = self.scene.lower(mention.last)
        if word not in self.words["prepositions"] and not word.endswith(self.participles):
            return False
        for at in range(mention.last + 1, min(mention.last + _PARTED, len(self.tokens))):
            token, before = self.tokens[at], self.scene.lower(at - 1)
            if not token.is_word or token.lower in self.deeds["relatives"]:
                return False
            opens = before in self.words["articles"] or before in self.prepositions
            if not opens and is_finite(token, self.known.language):
                return True
        return False

    def is_partner(self, mention: Mention) -> bool:
        """Whether somebody deals with a mention: *des négociations* **avec les dockers**, *talks* **with Telor**."""
        at = mention.first - 1
        if self.scene.lower(at) not in self.deeds["partnered"]:
            return False
        before = (self.scene.lower(place) for place in range(max(0, at - _DEALING), at))
        dealing, language = self.deeds["dealing"], self.known.language
        return any(word in dealing or lemma_of(word, language) in dealing for word in before)

    def owns_act(self, mention: Mention) -> bool:
        """Whether a noun of an act tells whose act it was: *la requête* **du procureur**, *demands* **from nurses**.

        A bare noun only tells of what kind it is: *des critiques de* **fond**.
        """
        links, at = self.deeds["owning"], mention.first
        named = self.tokens[mention.head].is_capital or mention.kind == "group"
        if not named and mention.last == at + 1 and self.scene.lower(at - 1) in self.deeds["kinds"]:
            return False
        if self.scene.lower(at) not in links:
            at -= 1
        if at < 1 or self.scene.lower(at) not in links:
            return False
        return any(self.scene.lower(place) in self.deeds["owned"] for place in (at - 1, at - 2))

    def is_addressed(self, mention: Mention) -> bool:
        """Whether somebody turns to a mention: *exhorte* **les élus** *à*, *remis* **aux juges**, *warned* **fans**.

        The press only hears what is told it: *a déclaré aux journalistes*.
        """
        at = mention.first - (self.scene.lower(mention.first) not in self.deeds["hearing"])
        if at < 1 or self.scene.lower(mention.head) in self.deeds["audience"]:
            return False
        if self.scene.lower(at) in self.deeds["hearing"]:
            at, turning = at - 1, self.deeds["giving"]
        else:
            turning = self.deeds["urging"]
        at -= self.scene.lower(at) in self.words["adverbs"]
        return bool(turning) and at >= 0 and lemma_of(self.scene.lower(at), self.known.language) in turning

    def _shares_agency(self, mention: Mention) -> bool:
        """Whether a mention is one of several agents of a passive: *joined by Val,* **Port** *and* **Roe**."""
        if self.german is not None or (mention.kind == "group" and self.known.language != "en"):
            return False
        for _ in range(_MOST):
            at = mention.first - 1
            while self.scene.lower(at) in self.deeds["joining"] or self.scene.lower(at) in self.words["articles"]:
                at -= 1
            before = self.ends.get(at + 1)
            if before is None or at + 1 >= mention.first:
                return False
            if self._is_agent(before):
                return True
            mention = before
        return False

    def _is_antecedent(self, mention: Mention) -> bool:
        """Whether *qui* and a verb follow: *le club de Val,* **qui** *refuse*; behind a comma not what is governed."""
        at = self._behind_brackets(mention.last)
        if self.scene.lower(at) == ",":
            if self._is_governed(mention):
                return False
            at += 1
        if self.scene.lower(at) not in self.deeds["relatives"]:
            return False
        if mention.kind == "state" and self.scene.lower(at) in self.deeds["of_people"]:
            return False  # *a man from Mali* **who** *left*
        at = self._past(at + 1)
        return at < len(self.tokens) and is_finite(self.tokens[at], self.known.language)

    def _shares_verb(self, mention: Mention) -> bool:
        """Whether a mention is one of several subjects, or an aside parts it from its verb: **Val** *et Port ont …*."""
        if not self.begins or self._is_governed(mention):
            return False
        at = self._behind_brackets(mention.last)
        for _ in range(_MOST):
            following = self._next_listed(at)
            if following is None:
                return False
            if self.is_subject(following):
                return True
            at = self._behind_brackets(following.last)
        return False

    def _next_listed(self, at: int) -> Mention | None:
        """The mention that *et* or a comma at token *at* ties on."""
        if self.scene.lower(at) not in self.deeds["joining"]:
            return None
        for place in range(at + 1, min(at + _LISTED, len(self.tokens))):
            mention = self.begins.get(place)
            if mention is not None:
                return mention
            if not (
                self.tokens[place].lower in self.words["adverbs"] or self.tokens[place].lower in self.deeds["joining"]
            ):
                return None
        return None
