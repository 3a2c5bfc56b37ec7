"""Spanish accusations in the mood of what is not established: *habría ocultado las cuentas*."""

from __future__ import annotations

import re

from summarizer.lexicon import word_sets

__all__ = ["spanish_accusation"]

_CHARGE = re.compile(r"^(?:a |al )?(?P<whom>.+?) (?:de|por) (?P<deed>\w+[aeií]r)\b(?P<rest>.*)$", re.DOTALL)
_SEVERAL = re.compile(r" [ye] (?:de|por) \w+r\b")  # charges after the first one
_PERFECT = re.compile(r"^ (?P<participle>\w+[dts]o)\b(?P<rest>.*)$", re.DOTALL)
_PARTICIPLES = {
    "decir": "dicho", "hacer": "hecho", "poner": "puesto", "escribir": "escrito", "abrir": "abierto",
    "cubrir": "cubierto", "morir": "muerto", "romper": "roto", "ver": "visto", "volver": "vuelto",
    "resolver": "resuelto",
}  # fmt: skip
"""Participles that do not follow from the infinitive; compounds end as their verb does."""


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


def _participle(infinitive: str) -> str:
    for verb, participle in _PARTICIPLES.items():
        if infinitive == verb or (len(verb) > 3 and infinitive.endswith(verb)):
            return infinitive.removesuffix(verb) + participle
    if infinitive.endswith("ar"):
        return infinitive[:-2] + "ado"
    return infinitive[:-2] + ("ído" if infinitive[-3:-2] in {"a", "e", "o"} else "ido")
