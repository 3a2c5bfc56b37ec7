"""Verbs of duty that demand nothing: they tell a debt, a date, a time that something takes, or what had to be done."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.lexicon import either, word_sets

__all__ = ["Owed"]

_PERFECT_OF = frozenset({"haben", "sein"})
_PERFECT = 12  # tokens between a German auxiliary and the infinitive that closes its clause


class Owed:
    """What the verbs of duty of one scene tell besides demands."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, words = word_sets(scene.language, "arguing"), scene.vocabulary.words
        self.articles = words["articles"]
        self.subjects = either(words["articles"], words["determiners"], scene.quoting["subjects"])

    def holds(self, at: int) -> bool:
        """Whether the verb at token *at* tells a debt or what had to be done: *doit* **50** *euros*, *hat … müssen*."""
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if self.scene.language == "fr":
            if self._lasts(at + 1):
                return True  # *il faudra* **six mois** *pour le bâtir*
            owing = self.scene.lower(at) in self.known["obliging"]
            if not owing or after is None:
                return False
            if any(self.scene.lower(word) in self.known["scheduled"] for word in (at + 1, at + 2)):
                return True  # *la réunion doit* **se tenir** *lundi*
            named = after.lower in self.known["owing"] and not self._leads_on(at + 2)
            return named or after.text[:1].isdigit() or after.lower in self.known["owed"]
        if self.scene.language != "de":
            return False
        if self.scene.lower(at) in self.known["had_to"] or self._is_guess(at):
            return True
        if self.scene.lower(at) != "müssen" or (after and after.is_word):
            return False
        return self.scene.has_one_of(self.known["had"], max(0, at - _PERFECT), at)

    def tells_case(self, at: int) -> bool:
        """Whether a verb of duty at token *at* puts a case, or is a noun or a participle: **Sollte** *er zahlen*.

        **should** *Roe leave, …*; *the 300 votes* **needed to** *pass it*; *she would* **have had to** *go*.
        """
        if self.scene.language != "en":
            return self.scene.language == "de" and self.tokens[at].is_capital
        word, before = self.scene.lower(at), self.scene.lower(at - 1)
        if word == "need" and before in self.articles:
            return True  # *felt the* **need to** *pay*
        if word == "should":
            after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
            opens = at == 0 or not self.tokens[at - 1].is_word
            turned = (
                after is not None and after.lower in self.scene.quoting["subjects"]
            )  # *a rower* **should she** *win*
            return turned or (opens and after is not None and (after.is_capital or after.lower in self.subjects))
        if word == "had" and before == "have":
            return self.scene.lower(at - 2) in self.known["supposed"]
        return word == "needed" and (before[:1].isdigit() or before in self.known["measured"])

    def _is_guess(self, at: int) -> bool:
        """Whether a German verb of duty guesses at what was: *er* **muss** *es gesehen* **haben**, *dass er da war*."""
        if self.scene.lower(at) not in self.known["guessing"]:
            return False
        if self.scene.lower(at - 1) in _PERFECT_OF:
            return True  # *weil er es gesehen haben* **muss**
        ends = (to for to in range(at + 2, min(len(self.tokens), at + _PERFECT + 1)) if not self.tokens[to].is_word)
        last = next(ends, at)
        participle = self.scene.lower(last - 2)
        done = participle.endswith(("t", "en")) and (participle.startswith("ge") or "ge" in participle[2:-3])
        return last > at and self.scene.lower(last - 1) in _PERFECT_OF and done

    def _lasts(self, at: int) -> bool:
        """Whether a time stands at token *at*, which something takes: *il faut* **trois jours**."""
        number = self.scene.lower(at)
        counted = number[:1].isdigit() or number in self.known["numbers"] or number in {"plusieurs", "quelques"}
        return counted and self.scene.has_one_of(self.known["spans"], at + 1, at + 3)

    def _leads_on(self, at: int) -> bool:
        """Whether an infinitive follows, so that the article before token *at* is an object: *doit la* **vendre**."""
        return any(is_french_infinitive(self.scene.lower(word)) for word in (at, at + 1))
