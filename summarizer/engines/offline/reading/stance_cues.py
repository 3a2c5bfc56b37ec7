"""The verbs, nouns and phrases by which somebody takes a stand, as the data files list them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from summarizer.engines.offline.reading.phrase_tables import lower
from summarizer.schema.vocabulary import Stance

__all__ = ["StanceCue", "act_cues", "named_deeds", "stance_cues", "stance_phrases"]


@dataclass(frozen=True, slots=True)
class StanceCue:
    """A verb, noun or phrase by which somebody takes a stand."""

    lemma: str
    stance: Stance
    connectors: frozenset[str]
    takes: frozenset[str]
    noun: bool = False
    particle: tuple[str, ...] = ()
    """Words that must follow the verb: *voter* **contre**, *mettre* **son veto**."""
    reflexive: bool = False
    fixed: bool = False
    """A phrase as it stands in the text, its negation included."""
    nouns: frozenset[str] = frozenset()
    """Nouns one of which must be the verb's object: *filed* **a lawsuit**."""
    deed: str = ""
    """The noun of what is done, by which its issue is called: *stepped down as chair* is a **resignation** *…*."""


def stance_cues(table: Mapping[str, Any], language: str) -> dict[str, tuple[StanceCue, ...]]:
    """The verbs and nouns of *table* by form; those with a particle first."""
    cues: dict[str, tuple[StanceCue, ...]] = {}
    for form, cue in _forms(table):
        for spelt in (form, *(() if cue.noun else _own(form, language))):
            if cue not in cues.get(spelt, ()):
                cues[spelt] = (*cues.get(spelt, ()), cue)
    return {form: tuple(sorted(found, key=lambda cue: -len(cue.particle))) for form, found in cues.items()}


def _own(form: str, language: str) -> Iterator[str]:
    """The forms of the first person that follow from *form*."""
    if language == "fr":
        yield from _first_person(form)
    elif language == "es" and form.endswith(("ar", "er", "ir")):
        yield from (form[:-2] + {"a": "amos", "e": "emos", "i": "imos"}[form[-2]], form + "é", form + "emos")


def _first_person(form: str) -> Iterator[str]:
    """The forms of the first person that follow from a French one of the third: *demandaient*, **demandons**.

    The imperfect gives the present in *-ons*, the conditional the future; both give the singular in *-ais*.
    """
    if form.endswith("aient"):
        yield from (form[:-5] + "ons", form[:-5] + "ais")
    elif form.endswith("ra"):
        yield form + "i"
    elif form.endswith(("ient", "et", "end")):
        yield form.removesuffix("t") + "s" if form.endswith("ient") else form + "s"
    elif form == "veut":
        yield "veux"


def _forms(table: Mapping[str, Any]) -> Iterator[tuple[str, StanceCue]]:
    for section in ("verb", "noun"):
        for entry in table.get(section, ()):
            cue = _cue(entry, noun=section == "noun")
            for form in (*entry["forms"], *entry.get("separated", ())):
                yield form.lower(), cue


def _cue(entry: Mapping[str, Any], *, noun: bool) -> StanceCue:
    connectors = entry.get("connector", ()) or ([entry["with"]] if isinstance(entry.get("with"), str) else ())
    lemma = entry["lemma"]
    return StanceCue(
        lemma=lemma,
        stance=entry["stance"],
        connectors=lower(words.split()[0] for words in connectors if words),
        takes=frozenset(entry.get("takes", ())),
        noun=noun,
        particle=tuple(entry.get("particle", "").lower().split()),
        reflexive=entry.get("reflexive", lemma.startswith(("se ", "s'", "sich "))),
        deed=entry.get("deed", ""),
    )


def act_cues(table: Mapping[str, Any]) -> dict[str, tuple[StanceCue, ...]]:
    """The verbs of *table* that take a stand with some nouns only, by form."""
    cues: dict[str, tuple[StanceCue, ...]] = {}
    for entry in table.get("act", ()):
        cue = StanceCue(
            lemma=entry["lemma"],
            stance=entry["stance"],
            connectors=lower(entry.get("before", ())),
            takes=frozenset({"object"}),
            particle=tuple(entry.get("particle", "").split()),
            nouns=lower(entry["nouns"]),
            deed=entry.get("deed", ""),
        )
        for form in entry["forms"]:
            cues[form.lower()] = (*cues.get(form.lower(), ()), cue)
    return cues


def stance_phrases(table: Mapping[str, Any]) -> Iterator[tuple[str, Stance]]:
    """The phrases of *table*, each with its stance."""
    for entry in table.get("phrase", ()):
        for words in entry.get("forms") or [entry["words"]]:
            yield words, entry["stance"]


def named_deeds(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The phrases of *table* that have a noun for what they tell, each with its noun."""
    for entry in table.get("phrase", ()):
        for words in entry.get("forms", ()) if "deed" in entry else ():
            yield words, entry["deed"]
