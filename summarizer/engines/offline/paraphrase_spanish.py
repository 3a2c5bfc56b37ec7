"""Spanish claims in the mood of what is not established: *habría ocultado las cuentas*, *sería un soborno*."""

from __future__ import annotations

import re

from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.lexicon import word_sets

__all__ = ["in_spanish_conditional", "spanish_accusation", "spanish_charge", "spanish_noun", "tells_state"]

_CHARGE = re.compile(r"^(?:a |al )?(?P<whom>.+?) (?:de|por) (?P<deed>\w+[aeií]r)\b(?P<rest>.*)$", re.DOTALL)
_SEVERAL = re.compile(r" [ye] (?:de|por) \w+r\b")  # charges after the first one
_WRONG = re.compile(r"^(?P<of>de|del|por) (?!\w+[aeií]r(?:se)?\b)(?P<rest>.+)$", re.DOTALL)
_DENIED = re.compile(
    r"^(?P<one>la existencia de|cualquier|todo|toda|ningún|ninguna|sus?|una?) (?P<rest>.+)$", re.DOTALL | re.IGNORECASE
)
_OWN = re.compile(r"^(?P<noun>\w+) (?P<rest>(?:en|con) .+)$", re.DOTALL)
_PERFECT = re.compile(r"^ (?P<participle>\w+[dts]o)\b(?P<rest>.*)$", re.DOTALL)
_PARTICIPLES = {
    "decir": "dicho", "hacer": "hecho", "poner": "puesto", "escribir": "escrito", "abrir": "abierto",
    "cubrir": "cubierto", "morir": "muerto", "romper": "roto", "ver": "visto", "volver": "vuelto",
    "resolver": "resuelto",
}  # fmt: skip
"""Participles that do not follow from the infinitive; compounds end as their verb does."""
_STEMS = {
    "habr": ("haya", "hubiera", "hubiese"), "ser": ("sea", "fuera", "fuese"),
    "estar": ("esté", "estuviera", "estuviese"),
    "tendr": ("tenga", "tuviera", "tuviese"), "existir": ("exista", "existiera", "existiese"),
}  # fmt: skip
"""Stems of the conditional with the forms of the subjunctive that denials govern."""
_CONDITIONAL = {
    form + ending: f"{stem}ía{ending}" for stem, forms in _STEMS.items() for form in forms for ending in ("", "n")
} | {"hayamos": "habríamos", "seamos": "seríamos"}
_WORD = re.compile(r"\w+")
_IRREGULAR = ("tener", "poner", "venir", "salir", "poder", "hacer", "decir", "querer", "saber", "caber", "valer")
_PAST_SUBJUNCTIVE = ("ara", "aran", "iera", "ieran", "ase", "asen", "iese", "iesen")
_FURTHER = re.compile(r"[«“\"]|\b(?:que|quien|quienes|cuando|donde|como|si|aunque|para)\b", re.IGNORECASE)
"""What leads to another clause, or to somebody's words, whose verb is none of the claim's."""


def spanish_accusation(content: str) -> str:
    """*a la empresa de ocultar las cuentas* as *la empresa habría ocultado las cuentas*; else as it is."""
    charge = _CHARGE.match(content)
    if not charge or _SEVERAL.search(charge["rest"]):
        return content
    whom = f"el {charge['whom']}" if content.startswith("al ") else charge["whom"]
    plural = whom.split()[0].lower() in word_sets("es")["articles.plural"] or " y " in whom
    told = f"{whom} {'habrían' if plural else 'habría'}"
    perfect = _PERFECT.match(charge["rest"]) if charge["deed"] == "haber" else None
    if perfect:
        return f"{told} {perfect['participle']}{perfect['rest']}"
    return f"{told} {_participle(charge['deed'])}{charge['rest']}" if charge["deed"] != "haber" else content


def spanish_charge(whom: str, told: str) -> str:
    """Of what *whom* is accused: *de haber mentido*, *de fraude*: *la alcaldesa sería culpable de fraude*."""
    done = spanish_accusation(f"{whom} {told}")
    wrong = _WRONG.match(told)
    if wrong is None or done != f"{whom} {told}":
        return done
    plural = whom.split(maxsplit=1)[0].lower() in word_sets("es")["articles.plural"]
    guilty = "serían culpables" if plural else "sería culpable"
    return f"{whom} {guilty} {wrong['of'].replace('por', 'de')} {wrong['rest']}"


def _in_conditional(verb: str) -> str:
    """A form of the subjunctive in the conditional: *conociera* is *conocería*; itself where that cannot be told."""
    if verb in _CONDITIONAL:
        return _CONDITIONAL[verb]
    infinitive, plural = lemma_of(verb, "es"), "n" * verb.endswith("n")
    regular = infinitive != verb and infinitive.endswith(("ar", "er", "ir")) and not infinitive.endswith(_IRREGULAR)
    return f"{infinitive}ía{plural}" if regular else verb


def tells_state(word: str) -> bool:
    """Whether a word is a subjunctive of what is or was so, and of no deed to come: *haya*, *fuera*, *exista*."""
    if word in _CONDITIONAL or not word.endswith(_PAST_SUBJUNCTIVE):
        return word in _CONDITIONAL
    lemma = lemma_of(word, "es")
    return lemma != word and lemma.endswith(("ar", "er", "ir"))  # *cerrara*, but not *cámara*


def spanish_noun(words: str, who: str) -> str:
    """A noun that *who* denies, with a verb: *su parte en el robo*, *toda culpa*, *un robo*; empty for others."""
    told = _DENIED.match(words)
    if told is None:
        return ""
    one, rest = told["one"].lower(), told["rest"]
    if one == "la existencia de":
        return f"existiría {rest}"
    if one in {"su", "sus"}:
        noun = _OWN.match(rest)
        return f"habría {noun['noun']} de {who} {noun['rest']}" if noun else ""
    return f"habría habido {words}" if one in {"un", "una"} else f"{who} tendría {rest}"


def in_spanish_conditional(claim: str) -> str:
    """What is denied, by its first verb no longer in the subjunctive: *haya dimitido* is *habría dimitido*."""
    words = (found for found in _WORD.finditer(claim) if tells_state(found[0].lower()))
    verb = next(words, None)
    if verb is None or _FURTHER.search(claim, 0, verb.start()):
        return claim
    return f"{claim[: verb.start()]}{_in_conditional(verb[0].lower())}{claim[verb.end() :]}"


def _participle(infinitive: str) -> str:
    for verb, participle in _PARTICIPLES.items():
        if infinitive == verb or (len(verb) > 3 and infinitive.endswith(verb)):
            return infinitive.removesuffix(verb) + participle
    if infinitive.endswith("ar"):
        return infinitive[:-2] + "ado"
    return infinitive[:-2] + ("ído" if infinitive[-3:-2] in {"a", "e", "o"} else "ido")
