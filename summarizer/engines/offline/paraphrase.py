"""How the engine words what it found: attributed stands, and accusations as claims, in the article's language."""

from __future__ import annotations

import re

from summarizer.engines.offline.cast.cast import Player
from summarizer.engines.offline.paraphrase_spanish import spanish_accusation, spanish_charge
from summarizer.lexicon import word_sets

__all__ = ["accusation", "attributed", "balanced"]

_ACCORDING = {
    "fr": "Selon {who}, {what}",
    "en": "According to {who}, {what}",
    "de": "Laut {who}: {what}",
    "es": "Según {who}, {what}",
}
_AND = {"fr": " et ", "en": " and ", "de": " und ", "es": " y "}
_ARTICLES = frozenset({"le", "la", "les", "l'", "l’", "the", "der", "die", "das", "el", "los", "las"})
_GERMAN_ARTICLE = re.compile(r"^(?:der|die|das) ")
_OWNED = re.compile(r"(?:sa|son|ses|leurs?|une?|cet?|cette|his|her|its|their|an?|this) ", re.IGNORECASE)
_MARKS = {"fr": ("« ", " »"), "en": ("“", "”"), "de": ("„", "“"), "es": ("«", "»")}
_COLON = {"fr": " :"}
_PRONOUNS = {
    "fr": {"il", "elle", "ils", "elles"},
    "en": {"it", "he", "she", "they"},
    "de": {"er", "sie", "es"},
    "es": {"él", "ella", "ellos", "ellas"},
}
_FRENCH_CHARGE = re.compile(
    r"^(?P<whom>[^«“]+?) (?:de |d['’])(?P<told>(?:[«“]\s*)?(?:ne pas )?"
    r"(?:(?:(?:les?|la|y|en|lui|leur|se) |[lnsy]['’])*)(?!pouvoir\b(?! \w))\w+(?:er|ir|re)\b.*)$",
    re.DOTALL,
)
_FURTHER_DEED = re.compile(r" et (?:de (?:ne pas )?|d['’])(?:[«“]\s*)?\w+(?:er|ir|re|oir)\b")
_FRENCH_DEED = re.compile(
    r"^(?P<not>ne pas )?(?P<clitics>(?:(?:les?|la|y|en|lui|leur|se) |[lnsy]['’])*)"
    r"(?P<deed>\w+(?:er|ir|re))\b(?P<rest>.*)$",
    re.DOTALL,
)
_ENGLISH_CHARGE = re.compile(r"^(?P<whom>.+?) (?:of|for) (?P<deed>.+)$", re.DOTALL)
_SOME = {"tout": "un", "toute": "une", "le": "un", "la": "une"}
_ANY = frozenset({"any", "all"})
_CHARGE_OF_ONE = re.compile(  # *accused one* **of the clerks** *of hiding files*
    r"^(?P<whom>[\w ]+? of (?:the|his|her|its|their|our|these|those) [^“\"]+?) (?:of|for) "
    r"(?P<deed>(?:\w+ly )?\w+ing .+)$",
    re.DOTALL,
)
_ENGLISH_DEED = re.compile(r"^(?:of|for) (?P<deed>.+)$", re.DOTALL)
_FRENCH_NOUN = re.compile(r"^(?:de |d['’]|du |des )(?!avoir\b|être\b|ne\b)\w+")
_WHOLE = {"à": "", "au": "le ", "aux": "les "}  # *reproche* **au** *maire d'avoir …*
_GERMAN_CHARGE = re.compile(r"^(?P<whom>[^,:„»]+?)(?P<particle> vor)?, (?P<told>.+)$", re.DOTALL)
_VOWELS = frozenset("aeéêiouyh")
_EDGES = " ,\u00a0\u202f"
_MARK = re.compile(r"[«»“”„\"()\[\]]")
_MARKS_BOTH_WAYS = frozenset('"“')  # open in one language what they close in another
_BRACKETS = frozenset("()[]")
_CLOSED_BY = {"«": "»", "»": "«", "„": '“”"', "“": '”"', '"': '"”', "(": ")", "[": "]"}
"""What opens, and the marks that may close it, mixed as print mixes them."""
_BEFORE_OPENING = frozenset("([«„'’-–—/")
_STEMS = {
    "avoir": "aur", "être": "ser", "faire": "fer", "aller": "ir", "pouvoir": "pourr", "vouloir": "voudr",
    "devoir": "devr", "savoir": "saur", "voir": "verr", "venir": "viendr", "tenir": "tiendr", "envoyer": "enverr",
    "recevoir": "recevr",
}  # fmt: skip
"""Stems of the conditional that do not follow from the infinitive; compounds end as their verb does."""


def called(player: Player) -> str:
    """How a sentence calls a player: by name, with the article the text gives it (*le syndicat*, *the mayor*)."""
    if player.kind == "person" and not player.name[:1].islower():
        return player.name
    with_article = [
        surface
        for surface in sorted(player.surfaces, key=player.surfaces.__getitem__, reverse=True)
        if surface.endswith(player.name) and surface[: -len(player.name)].strip(" \u00a0").lower() in _ARTICLES
    ]
    if not with_article and player.name[:1].islower():
        with_article = [surface for surface in player.surfaces if _OWNED.fullmatch(surface.removesuffix(player.name))]
    return with_article[0][:1].lower() + with_article[0][1:] if with_article else player.name


def both(names: list[str], language: str) -> str:
    """Several names as a sentence joins them: *la CGT, la FSU et la ville*."""
    joined = _AND.get(language, ", ")
    return joined.join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def capitalized(sentence: str) -> str:
    """*sentence* with a capital."""
    return sentence[:1].upper() + sentence[1:]


def stand(who: str, told: str, language: str, *, finite: bool, inside: bool) -> str:
    """A stand as a sentence: with its verb where there is a finite one, else after a colon."""
    if inside:
        marks = _MARKS.get(language, _MARKS["en"])
        return f"{who}{_COLON.get(language, ':')} {marks[0]}{told}{marks[1]}."
    return f"{who} {told}." if finite else f"{who}{_COLON.get(language, ':')} {told}."


def attributed(statement: str, speakers: list[str], language: str) -> str:
    """*statement* as the word of *speakers* alone."""
    if language == "de":  # no article, which would have to be put into another case: *laut Partei*
        speakers = [_GERMAN_ARTICLE.sub("", speaker) for speaker in speakers]
    who = both(speakers, language)
    return _ACCORDING.get(language, _ACCORDING["en"]).format(who=who, what=statement)


def accusation(content: str, language: str) -> str:
    """What an accusation says was done, in the mood of what is not established.

    French puts it into the conditional: *le groupe d'avoir caché les comptes* becomes *le groupe aurait caché les
    comptes*. What does not have that form is returned as it is.
    """
    if language == "fr":
        return _in_conditional(content)
    if language == "es":
        return spanish_accusation(content)
    charge = _GERMAN_CHARGE.match(content) if language == "de" else None  # *warf* **dem Rat vor, er lüge**
    if charge and word_sets("de", "quoting")["passive_auxiliaries"].isdisjoint(charge["whom"].split()):
        return f"Vorwurf {'gegenüber' if charge['particle'] else 'gegen'} {charge['whom']}: {charge['told']}"
    if language == "en":
        charge = _CHARGE_OF_ONE.match(content) or _ENGLISH_CHARGE.match(content)
        if charge and (charge["whom"].count('"') % 2 or balanced(charge["whom"]) != charge["whom"]):
            return content  # *blamed* **“years of neglect”**
        return f"accusation against {charge['whom'].rstrip(',')}: {charge['deed']}" if charge else content
    return content


def about(words: str, who: str, language: str) -> str:
    """Words that leave their subject to a pronoun or an infinitive, said of *who* (*it had agreed*)."""
    first, _, rest = words.partition(" ")
    if rest and first.lower() in _PRONOUNS.get(language, ()):
        return f"{who} {rest}"
    if language == "es" and first.endswith(("ar", "er", "ir")):
        return spanish_accusation(f"{who} de {words}")
    if language == "fr" and first.endswith(("er", "ir", "oir", "re")) and " " not in first:
        return _in_conditional(f"{who} de {words}")
    return words


def had(what: str, who: str, language: str, *, wrong: bool, own: bool) -> str:
    """A noun whose owner denies it, said of *who*: *toute part au vol* becomes *le maire aurait une part au vol*.

    Who denies a *wrong* would have committed it; what is not their *own* would have taken place.
    """
    determiner, _, rest = what.partition(" ")
    if language == "fr":
        one = _SOME.get(determiner.lower(), determiner)
        if not own:
            return f"il y aurait eu {one} {rest}"
        helps = "auraient" if _is_plural(who) else "aurait"
        return f"{who} {helps} {'commis ' if wrong else ''}{one} {rest}"
    some = f"some {rest}" if determiner.lower() in _ANY else what
    return f"{who} {'committed' if wrong else 'had'} {some}" if own else f"there was {some}"


def charged(whom: str, told: str, language: str) -> str:
    """Of what *whom* is accused: *d'avoir menti*, *de vol*, *of lying*; what does not have such a form stays."""
    if language == "fr":
        noun = _FRENCH_NOUN.match(told)
        done = accusation(f"{whom} {told}", language)
        guilty = "seraient coupables" if _is_plural(whom) else "serait coupable"
        return f"{whom} {guilty} {told}" if noun and done == f"{whom} {told}" else done
    if language == "es":
        return spanish_charge(whom, told)
    deed = _ENGLISH_DEED.match(told) if language == "en" else None
    return f"accusation against {whom.rstrip(',')}: {deed['deed']}" if deed else accusation(f"{whom} {told}", language)


def done_by(words: str, who: str) -> str:
    """A French infinitive with its subject, as hearsay: *avoir vu le quai* becomes *le maire aurait vu le quai*."""
    told = _FRENCH_DEED.match(words)
    if not told:
        return ""
    verb = _stem(told["deed"]) + ("aient" if _is_plural(who) else "ait")
    before, after = ("ne ", " pas") if told["not"] else ("", "")
    if before and verb[0] in _VOWELS and not told["clitics"]:
        before = "n'"
    return f"{who} {before}{told['clitics']}{verb}{after}{told['rest']}"


def _is_plural(whom: str) -> bool:
    return whom.split(maxsplit=1)[0].lower() in word_sets("fr")["articles.plural"] or " et " in whom


def _in_conditional(content: str) -> str:
    charge = _FRENCH_CHARGE.match(content)
    if not charge:
        return content
    told, (link, _, rest) = charge["told"], charge["whom"].partition(" ")
    whom = f"{_WHOLE[link.lower()]}{rest}" if rest and link.lower() in _WHOLE else charge["whom"]
    if _FURTHER_DEED.search(told):
        return content  # *d'avoir menti* **et de cacher** *…*: one conditional would not hold both
    if told[0] in "«“":  # the conditional is not what was said: the marks go
        told = told.replace(told[0], "", 1).replace("»" if told[0] == "«" else "”", "", 1).strip()
    return done_by(told, whom)


def _stem(infinitive: str) -> str:
    for verb, stem in _STEMS.items():
        if infinitive == verb or (len(verb) > 4 and infinitive.endswith(verb)):
            return infinitive.removesuffix(verb) + stem
    return infinitive.removesuffix("e")


def balanced(text: str) -> str:
    """*text* without a mark or bracket at its ends that it opens or closes in vain.

    What it opens in vain further in gets its other half, so that no reader takes for an author's what is quoted: *the
    law is "void* becomes *the law is "void"*. A bracket that nothing opened goes.
    """
    words = text.strip(_EDGES)
    while True:
        opened, closed = _lonely(words)
        lonely = {*opened, *closed}
        if len(words) - 1 in lonely:
            words = words[:-1].rstrip(_EDGES)
        elif 0 in lonely:
            words = words[1:].lstrip(_EDGES)
        else:
            return _completed(words, opened, closed) if lonely else words


def _completed(words: str, opened: list[int], closed: list[int]) -> str:
    """*words* with the other half of what is opened, or closed, in vain."""
    before = "".join(_other_half(words, at) for at in reversed(closed) if words[at] not in _BRACKETS)
    behind = "".join(_other_half(words, at) for at in reversed(opened))
    kept = "".join(char for at, char in enumerate(words) if at not in closed or char not in _BRACKETS)
    return f"{before}{kept}{behind}"


def _other_half(words: str, at: int) -> str:
    """The mark that belongs to the one at *at*, with a space where that has one: *« *, * »*."""
    mark, opens = words[at], _opens(words, at)
    if mark in "«»":
        inner = words[at + 1 if opens else at - 1]
        space = inner if inner.isspace() else ""
        other = "»" if mark == "«" else "«"
        return f"{space}{other}" if opens else f"{other}{space}"
    return {"“": "”" if opens else "„", "”": "“", "„": "“", "(": ")", "[": "]"}.get(mark, mark)


def _lonely(words: str) -> tuple[list[int], list[int]]:
    """Where marks and brackets stand that are opened in vain, and where those that are closed in vain."""
    opened: list[int] = []
    closed: list[int] = []
    for at in (found.start() for found in _MARK.finditer(words)):
        if _opens(words, at, within=any(words[i] == words[at] for i in opened)):
            opened.append(at)
        elif (partner := next((i for i in reversed(opened) if words[at] in _CLOSED_BY[words[i]]), None)) is not None:
            opened.remove(partner)
        elif words[at] != '"' or not words[:at][-1:].isdigit():  # those are inches: *a 5" pipe*
            closed.append(at)
    return opened, closed


def _opens(words: str, at: int, *, within: bool = False) -> bool:
    """Whether the mark at *at* opens; one between spaces does unless it stands *within* words that its like opened."""
    mark, before, behind = words[at], words[at - 1] if at else " ", words[at + 1 : at + 2]
    after_space = before.isspace() or before in _BEFORE_OPENING
    if mark in _MARKS_BOTH_WAYS:
        return after_space and not (within and not behind.strip())
    if mark == "»":
        return after_space and behind.isalnum()  # as German print has it: *»nichtig«*
    return mark in _CLOSED_BY and (mark != "«" or after_space or behind.isalnum())
