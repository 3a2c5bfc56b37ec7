"""What a common noun is here: an adjective, an office that is held, one of several, a body and no government."""

from __future__ import annotations

from summarizer.engines.offline.mentions.capitals import is_acronym
from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.mentions.whose_state import code_within
from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either

__all__ = [
    "bears_no_person",
    "is_adjective",
    "is_held",
    "is_no_state",
    "lacks_words",
    "name_in_marks",
    "names_body",
    "opens_letters",
    "takes_stand",
]

_PLURAL = ("s", "x")
_MARKS = frozenset('«»„“”"')
_MARKED = 5  # tokens of a name in marks
_WHOLE = 40  # letters of a function that is more than its noun
_HOLDER = 7  # tokens of whoever has a stand, before what it is about: *l'opposition* **du maire de Val** *à*
_OF = frozenset({"de", "d'"})
_FIELDS = 2  # words before *Administration* that tell of what it is; one may be a president's


def bears_no_person(nouns: NounPhrases, index: int, end: int) -> bool:
    """Whether the whole name of somebody behind a body that has no such name is somebody's: *le Sénat* | *Ada Tal*."""
    if not nouns.is_one_of(index, nouns.naming["nameless_bodies"]) or end + 1 >= nouns.count:
        return False
    return nouns.tokens[end].text in nouns.vocabulary.first_names and nouns.tokens[end + 1].is_capital


def is_adjective(nouns: NounPhrases, index: int) -> bool:
    """Whether a French word for people is an adjective: *la rive* **gauche**, *les primaires* **démocrates**.

    Some are people only behind an article, others where no plural stands right before them.
    """
    if nouns.is_one_of(index, nouns.naming["described"]):
        first, last = nouns.around(index)
        return first == index or last == index + 1
    if nouns.is_one_of(index, nouns.naming["articled"]) and nouns.around(index)[0] == index:
        return True
    if nouns.scene.language != "fr" or nouns.tokens[index].is_capital or index < 2:
        return False
    before = nouns.tokens[index - 1]
    plural = before.is_word and not before.is_capital and before.lower.endswith(_PLURAL)
    people = before.lower in nouns.vocabulary.groups or before.lower in nouns.vocabulary.roles
    if not plural or people or nouns.is_function(before) or nouns.is_verb(before):
        return False
    return nouns.around(index)[0] == index


def is_held(nouns: NounPhrases, index: int) -> bool:
    """Whether a German office is one that somebody holds: *bleibt im* **Amt**, *legte ihr* **Amt** *nieder*."""
    before, after = nouns.tokens[index - 1].lower, nouns.scene.lower(index + 1)
    owned = before in either(nouns.vocabulary.words["determiners.possessive"], nouns.naming["in_office"])
    return owned or (after in nouns.naming["genitive_articles"])


def lacks_words(nouns: NounPhrases, index: int) -> bool:
    """Whether a French noun is a function only with other words behind it: *la* **garde** *des Sceaux*, not *à vue*.

    Or a Spanish one behind an article alone, else a participle: *Ana Roa,* **acusada** *de fraude*.
    """
    if nouns.scene.language == "es" and nouns.scene.lower(index + 1) in nouns.scene.quoting["accusation_links"]:
        accused = any(verb.kind == "accuse" for verb in nouns.scene.lexicon.verbs.get(nouns.tokens[index].lower, ()))
        return accused and nouns.around(index)[0] == index
    noun = f"{nouns.tokens[index].lower} "
    whole = [phrase.split() for phrase in nouns.naming["whole_functions"] if phrase.startswith(noun)]
    if not whole:
        return False
    begin = nouns.scene.starts[index]
    text = nouns.scene.text[begin : begin + _WHOLE].lower().replace("’", "'")
    return not any(" ".join(text.split()).startswith(" ".join(words)) for words in whole)


def opens_letters(nouns: NounPhrases, at: int) -> bool:
    """Whether each of several French institutions is named behind their noun: *les syndicats* **SDM** *et FDM*."""
    return nouns.scene.language == "fr" and at < nouns.count and is_acronym(nouns.tokens[at])


def name_in_marks(nouns: NounPhrases, index: int, first: int) -> tuple[int, int] | None:
    """The name that marks set off behind the noun of what bears one: *die Partei* **„Neue Roval“**."""
    kinds = either(nouns.naming["general_institutions"], nouns.naming["bearers"], nouns.naming["outlets"])
    noun = nouns.tokens[index].lower
    bears = noun in kinds or (nouns.scene.language == "de" and noun.endswith(tuple(kinds)))
    if not bears or first + 2 >= nouns.count or nouns.tokens[first].text not in _MARKS:
        return None
    if not nouns.tokens[first + 1].is_capital:
        return None
    for at in range(first + 1, min(first + 2 + _MARKED, nouns.count)):
        token = nouns.tokens[at]
        if token.text in _MARKS:
            return (first + 1, at)
        if not (token.is_word or token.text == "-") or (at > first + 1 and is_finite(token, nouns.scene.language)):
            return None
    return None


def names_body(nouns: NounPhrases, index: int) -> bool:
    """Whether the noun of a government is a body's with its fields: *Flood Control* **Administration**, not *Moe's*."""
    if nouns.scene.language != "en" or not nouns.tokens[index].is_capital:
        return False
    first = index
    while first and nouns.tokens[first - 1].is_capital and is_known(nouns.tokens[first - 1].lower, "en"):
        first -= 1
        if nouns.joins_capitals(first - 1):
            first -= 1
    return index - first >= _FIELDS


def is_no_state(nouns: NounPhrases, index: int) -> bool:
    """Whether authorities have no state beside them that they could stand for: *les* **autorités** *locales*."""
    authorities = nouns.tokens[index].lower in nouns.naming["authorities"]
    return authorities and not code_within(nouns, *nouns.around(index))


def takes_stand(nouns: NounPhrases, index: int) -> bool:
    """Whether a noun of stance is no body, as its issue or holder follows it: *its* **opposition to** *it*.

    In French the issue may stand behind the holder: **l'opposition** *du maire* **à** *la vente*.
    """
    cues = [cue for cue in nouns.vocabulary.stances.get(nouns.tokens[index].lower, ()) if cue.noun]
    cues = [cue for cue in cues if cue.stance == "opposes"]
    if not cues:
        return False
    after = nouns.scene.lower(index + 1)
    if nouns.scene.language == "en" and after in {"from", "by"}:
        return True
    connectors = {word for cue in cues for word in cue.connectors}
    if after in connectors:
        return True
    if nouns.scene.language != "fr" or after not in nouns.scene.quoting["genitives"]:
        return False
    if after in _OF and not (nouns.tokens[index + 2].is_capital or nouns.has_determiner(index + 2)):
        return False  # *l'opposition* **de gauche** *à l'Assemblée*
    for token in nouns.tokens[index + 2 : index + 2 + _HOLDER]:
        if token.lower in connectors:
            return True
        if not token.is_word or is_finite(token, "fr"):
            return False
    return False
