"""English verbs of speech: base forms and forms in -s are told from nouns by what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.cues.asked import is_asked
from summarizer.cues.cue import REACH, Cue, compound_cue, reading, simple_cue
from summarizer.cues.english_homographs import BEFORE_BASE, describes, is_plural_noun, stands_before_noun
from summarizer.lexicon import Lexicon, SpeechVerb, WordSets, either, without, word_sets
from summarizer.tokens import Token

__all__ = ["read_english"]

_OBJECT_SIGNS = frozenset(
    "that the it he she they a an we to his her their its no this , himself herself itself themselves".split()
)
_OBJECTS = frozenset("him her them me us it".split())
_NO_OPENING = frozenset({"to", "no", ","})
_CLAUSE_SIGNS = frozenset("there these those such our my you i it's they're he's she's we're what".split())
"""Besides: words behind a base form that is no noun for sure."""
_NO_NOUNS = frozenset(
    "say argue believe insist describe accuse deny suggest warn contend conclude assert allege".split()
)
_CONTRACTING = frozenset({"he", "she", "it", "who"})
_ONLY_VERBS = frozenset(
    "says tells adds argues believes explains describes denies warns asserts admits writes accuses".split()
)
"""Forms in -s that are no plural of a noun."""
_LONGEST_NAME = 4  # words
_MANY = frozenset("they we who i you police people media women men percent % some others most many both".split())
"""Words without a plural's ending that a base form follows: *police say*."""
_ASKED_OF = frozenset("about whether if how why what by".split())
_BEFORE_NOUNS = frozenset({"of", "with", "by", "'s", "’s", "united"})
_BEFORE_PLURALS = frozenset(
    "to about on amid amidst despite against over for from without into following regarding concerning after "
    "give gives gave given giving make makes made making deliver delivers delivered delivering".split()
)
_PLURAL_OWNERS = frozenset({"'", "’"})
_BEFORE_PARTICIPLES = frozenset("in among for from under between politically".split())
_BEHIND_ACCUSED = frozenset({"of", "by"})
"""What follows a past participle of accusing, whose object stands before it: *Roe,* **accused of** *fraud, …*."""
_HELPING = frozenset("not did didn't does doesn't do don't to would will could can should may might must".split())
_COMPARED, _WITH = frozenset({"compared", "likened"}), frozenset({"to", "with"})
_COMPARING = frozenset({"as", "than"})
_SAME_IN_PAST = frozenset("put hit let set cut".split())
_BEFORE_INFINITIVES = frozenset(
    "help helps helped helping let lets letting make makes made making to see sees saw hear hears heard".split()
)
_OPENING = frozenset('“"«‘')
_CLOSING = frozenset('”"’»')
_SENTENCE_ENDS = frozenset(".!?")
_ENDING = frozenset(".;)")
_SPEAKERS = frozenset("that they they're they've they'll he she we".split())
"""What shows that *say* is a verb however far its subject is: *unions that back Roe* **say they** *…*."""
_ASIDES = frozenset(")-–—")
_CALLING = frozenset({"call for", "call on", "call upon"})
_SUBJECT = 6  # words
_GOING_ON = 3  # tokens from *went* to the verb in *went on to say*


def read_english(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """The cue of the verb form at *index*, or None where it is a noun or an adjective."""
    found = reading(tokens, index, lexicon.verbs[tokens[index].lower])
    if found is None or _is_denied(tokens, index, lexicon):
        return None
    if found[0].lemma == "go on" and index + 2 < len(tokens) and tokens[index + 2].lower == "to":
        return _goes_on(tokens, index, lexicon)
    cue = _cue_of(tokens, index, found[0], lexicon.words) or _plain_base(tokens, index, found[0], lexicon)
    adverb = found[0].kind != "deny" and found[0].particle in word_sets("en", "quoting")["particles"]
    several = found[1] > 1 or adverb  # *pointed* **out**; but *for* in *called for* stays with what is called for
    return replace(cue, last=cue.last + found[1]) if cue and several else cue


def _opens_sentence(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].is_capital and (not index or tokens[index - 1].text in _SENTENCE_ENDS)


def _goes_on(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """The cue of the infinitive that the verb at *index* governs: **went on to say** *that …*, not *went on to win*."""
    last = index + _GOING_ON
    verbs = lexicon.verbs.get(tokens[last].lower, ()) if last < len(tokens) else ()
    found = reading(tokens, last, verbs)
    if found is None or found[0].lemma.split()[0] != tokens[last].lower:
        return None
    return replace(simple_cue(tokens, index, found[0], "finite"), last=last + max(0, found[1] - 1), head=last)


def _cue_of(tokens: Sequence[Token], index: int, verb: SpeechVerb, words: WordSets) -> Cue | None:
    form = tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    auxiliary = _auxiliary(tokens, index, words)
    if auxiliary and form != verb.lemma.split()[0]:
        at, be = auxiliary
        return (
            simple_cue(tokens, index, verb, "finite")
            if be and form.endswith("ing")
            else compound_cue(tokens, index, verb, at, be=be)
        )
    if form == verb.lemma.split()[0] and not (form in _SAME_IN_PAST and verb.particle and before not in BEFORE_BASE):
        return _base_form(tokens, index, verb, words)
    told = _has_counted_subject(tokens, index, verb, words) or _is_told_of(tokens, index, words)
    if _makes_noun(before, form, after, words) and not told:
        return None
    if (
        _is_elliptic(tokens, index, words)
        or describes(tokens, index, words)
        or stands_before_noun(tokens, index, words)
    ):
        return None
    whom = verb.kind == "accuse" and after in _BEHIND_ACCUSED and _governs_whom(tokens, index)
    undergone = after in _BEHIND_ACCUSED or (after == "with" and form == "charged")  # *arrested and* **charged** *with*
    if verb.kind == "accuse" and form.endswith("ed") and undergone and not whom:
        return simple_cue(tokens, index, verb, "participle")
    if form.endswith("ing"):
        return None if before == "without" else simple_cue(tokens, index, verb, "gerund")
    if form.endswith("s") and form not in _ONLY_VERBS and _opens_sentence(tokens, index):
        return None  # **Rules** *Committee Chairman Roe said*
    plain = form.endswith("s") and form not in _ONLY_VERBS and not (whom or _calls_for(tokens, index, verb, words))
    if plain and not _has_object(tokens, index, verb):
        return None
    return simple_cue(tokens, index, verb, "finite")


def _is_denied(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a plural is what a verb of denial right before it denies: *rejects* **claims** *that she lied*."""
    form, before = tokens[index].lower, tokens[index - 1].lower if index else ""
    plural = form.endswith("s") and form not in _ONLY_VERBS
    return plural and any(verb.kind == "deny" for verb in lexicon.verbs.get(before, ()))


def _is_elliptic(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether a past form has no subject: **as previously reported**, *Roe,* **asked about** *it, …*, **urged to**."""
    form, at = tokens[index].lower, index - 1
    if form.endswith(("ing", "s")) or at < 0:
        return False
    if is_asked(tokens, index):
        return True
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if form in _COMPARED and after in _WITH:
        return True  # *it is cheap,* **compared to** *Val*: nobody compares anything
    if form == "asked" and (tokens[at].text == "," or tokens[at].lower in {"when", "if"}):
        return (after in _ASKED_OF) == (tokens[at].text == ",") or after == "about"
    while at > 0 and tokens[at].lower in words["adverbs"]:
        at -= 1
    return tokens[at].lower in _COMPARING


def _makes_noun(before: str, form: str, after: str, words: WordSets) -> bool:
    """Whether the word before a form makes it a noun: *their claims*, but not *a firm* **which** *reported*."""
    if before == "which" or (before == "that" and (form in _ONLY_VERBS or after in _OBJECTS)):
        return False
    if before in either(words["determiners"], words["articles"]) or before in _BEFORE_NOUNS:
        return True
    if form.endswith("s") and form not in _ONLY_VERBS and (before in _BEFORE_PLURALS or before[:1].isdigit()):
        return True  # *responded to* **reports** *that …*
    if before in _PLURAL_OWNERS and form.endswith("s") and after in {"that", "of"}:
        return True  # *residents'* **claims** *that …*
    return form.endswith("ed") and (before.isdigit() or before in _BEFORE_PARTICIPLES)


def _is_told_of(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether *that* behind a noun is the subject of a past form with an object: *the union* **that** *announced a*."""
    if not 1 < index < len(tokens) - 1 or tokens[index - 1].lower != "that":
        return False
    if not (tokens[index].lower.endswith("ed") or tokens[index].lower == "said"):
        return False
    noun, after = tokens[index - 2], tokens[index + 1]
    known = either(words["prepositions"], words["conjunctions"], words["auxiliaries"], words["pronouns"])
    object_ = after.lower in either(words["articles"], words["determiners"]) or after.is_capital
    object_ = object_ or after.text in _OPENING or (after.text in ",:" and tokens[index].lower == "said")
    return noun.is_word and noun.lower not in known and not noun.lower.endswith("ed") and object_


def _has_counted_subject(tokens: Sequence[Token], index: int, verb: SpeechVerb, words: WordSets) -> bool:
    """Whether a word for how many is the subject of a past form, which opens a clause: **several** *said they …*."""
    before, after = tokens[index - 1].lower, tokens[index + 1].lower if index + 1 < len(tokens) else ""
    opens = after in without(_OBJECT_SIGNS, words["determiners.possessive"], words["articles"], _NO_OPENING)
    if tokens[index].lower.endswith("ing"):
        hears = verb.lemma in word_sets("en", "quoting")["addressed"] and after and tokens[index + 1].is_capital
        opens = opens or hears or (after[:-1].endswith("'") and after.partition("'")[0] in _SPEAKERS)
        return before == "by" and bool(opens or after in _OPENING)  # *made news* **by saying** *that …*
    return before in words["determiners.quantifier"] and (opens or after in words["articles"])


def _has_object(tokens: Sequence[Token], index: int, verb: SpeechVerb) -> bool:
    """Whether what follows a form in -s shows that it is a verb (*claims the …*), not a plural (*claims and …*)."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or is_plural_noun(tokens, index, verb):
        return False
    if after.text == "." and not _closes_clause(tokens, index):
        return False
    if (_follows_name(tokens, index) and _opens_noun(after)) or _names_report(after):
        return True
    begins = after.is_capital or after.text in _OPENING or after.text[0].isdigit() or after.text in ".:"
    return after.lower in _OBJECT_SIGNS or begins


def _calls_for(tokens: Sequence[Token], index: int, verb: SpeechVerb, words: WordSets) -> bool:
    """Whether a pronoun or a name calls for what stands behind the preposition: *she* **calls for** *wider roads*."""
    at = index - 1
    while at > 0 and tokens[at].lower in words["adverbs"]:
        at -= 1
    if verb.lemma not in _CALLING or at < 0:
        return False
    named = _follows_name(tokens, index) and tokens[index - 2].lower not in words["prepositions"]
    return tokens[at].lower in _CONTRACTING or named


def _names_report(after: Token) -> bool:
    """Whether a plural names what was said, which a verb takes up: *rejects* **allegations**."""
    return after.lower.endswith("s") and after.lower in word_sets("en", "quoting")["claims"]


def _follows_name(tokens: Sequence[Token], index: int) -> bool:
    """Whether two capitals stand before a form in -s, which make a name its subject: **Joan Hurd** *promises …*."""
    return index > 1 and all(tokens[at].is_capital and tokens[at].is_word for at in (index - 2, index - 1))


def _opens_noun(after: Token) -> bool:
    """Whether a word in small letters opens an object: *promises* **better** *pay*, not *claims* **on**, **were**."""
    known = either(word_sets("en")["prepositions"], word_sets("en")["conjunctions"], word_sets("en")["auxiliaries"])
    return after.is_word and after.lower not in known and not after.lower.endswith(("ed", "s"))


def _closes_clause(tokens: Sequence[Token], index: int) -> bool:
    """Whether a few words that hold no verb stand between a comma and a form in -s: *…,* **the poll** *finds*."""
    for at in range(index - 1, max(-1, index - 1 - _SUBJECT), -1):
        if not tokens[at].is_word:
            return tokens[at].text == "," or tokens[at].text in _CLOSING
        if tokens[at].lower.endswith("ed") or tokens[at].lower in _HELPING:
            return False  # *yet did not* **warrant new** *charges*
    return False


def _base_form(tokens: Sequence[Token], index: int, verb: SpeechVerb, words: WordSets) -> Cue | None:
    """A base form is a verb after *to*, after a modal, or after a plural that can speak; else a noun."""
    at = index - 1
    while at > 0 and tokens[at].lower in words["adverbs"] and tokens[at].lower not in words["negations"]:
        at -= 1  # *critics* **often** *say that …*
    before = tokens[at].lower if index else ""
    behind = index + 1
    while behind + 1 < len(tokens) and tokens[behind].lower in words["adverbs"] and tokens[behind + 1].lower == "that":
        behind += 1  # *experts warn* **again that** *…*
    after = tokens[behind] if behind < len(tokens) else None
    told = after is not None and (after.lower in _SPEAKERS or verb.lemma in _CALLING)
    if (
        told
        and before in {"do", "does", "did"}
        and at
        and tokens[at - 1].is_word
        and tokens[at - 1].lower not in _ASKED_OF
    ):
        return compound_cue(tokens, index, verb, at, be=False)  # *Roe* **did call for** *a ban*
    if before in words["auxiliaries.modal"] or before in {"to", "did", "does", "do", "not", "didn't", "doesn't"}:
        return simple_cue(tokens, index, verb, "infinitive")
    if before in _BEFORE_NOUNS:
        return None  # *at Roe's* **claim** *that …*
    plural = (
        before in _MANY
        or (before.endswith("s") and before not in words["determiners"])
        or _follows_two_names(tokens, index)
        or (before == "," and verb.lemma in _NO_NOUNS)  # *critics, however,* **say** *…*
    )
    if before == "," and after is not None and after.text == ",":
        return None  # *no more than,* **say** *, ten*
    speaks = after is not None and (after.lower in _OBJECT_SIGNS or after.lower in _OBJECTS or after.text in _OPENING)
    if plural and after is not None and verb.lemma in _NO_NOUNS:
        speaks = speaks or after.lower in _CLAUSE_SIGNS or after.is_capital
        speaks = speaks or (after.text in _ENDING and _closes_clause(tokens, index))  # *…,* **experts say** *.*
    clause = after is not None and after.lower in _SPEAKERS and verb.lemma in _NO_NOUNS - {"believe"}
    if clause and (tokens[at].is_word or tokens[at].text in _ASIDES) and not plural:
        near = [token.lower for token in tokens[max(0, index - _SUBJECT) : index]]
        listed = before in words["conjunctions.coordinating"] and not BEFORE_BASE.isdisjoint(near)
        plural = speaks = not listed and _BEFORE_INFINITIVES.isdisjoint(near)
    return simple_cue(tokens, index, verb, "finite") if plural and speaks else None


def _governs_whom(tokens: Sequence[Token], index: int) -> bool:
    """Whether *whom* before a verb of accusing is its object, behind a subject: **whom** *the mayor accused of …*."""
    for at in range(index - 2, max(-1, index - 2 - _SUBJECT), -1):
        if not tokens[at].is_word or tokens[at].lower == "whom":
            return tokens[at].lower == "whom"
    return False


def _plain_base(tokens: Sequence[Token], index: int, verb: SpeechVerb, lexicon: Lexicon) -> Cue | None:
    """The cue of a base form that is no other word, between a plural and its object: *critics* **accuse** *Roe of …*.

    Behind *help*, *let* or *make* it is an infinitive: *helped readers* **understand** *the bill*.
    """
    form, words = tokens[index].lower, lexicon.words
    whom = verb.kind == "accuse" and _governs_whom(tokens, index)
    noun = form in lexicon.ambiguous and not whom  # *a* **suspect** *of theft*
    if not verb.strong or form != verb.lemma or noun or not 0 < index < len(tokens) - 1:
        return None
    before, after = tokens[index - 1], tokens[index + 1]
    closed = either(words["prepositions"], words["conjunctions"], words["auxiliaries"], words["adverbs"])
    plural = before.lower in _MANY or (before.lower.endswith("s") and before.lower not in words["determiners"])
    governed = after.lower in closed and not whom
    if not plural or before.lower in closed or not after.is_word or governed:
        return None
    near = tokens[max(0, index - _SUBJECT) : index]
    infinitive = any(token.lower in _BEFORE_INFINITIVES for token in near)
    return None if infinitive else simple_cue(tokens, index, verb, "finite")


def _follows_two_names(tokens: Sequence[Token], index: int) -> bool:
    """Whether two names joined by *and* stand before a verb: *Moe and Jane Roe* **say** *they …*."""
    at = index - 1
    while at > max(0, index - _LONGEST_NAME) and tokens[at].is_capital:
        at -= 1
    return 0 < at < index - 1 and tokens[at].lower == "and" and tokens[at - 1].is_capital


def _auxiliary(tokens: Sequence[Token], index: int, words: WordSets) -> tuple[int, bool] | None:
    """Index of the auxiliary before a participle, and whether it is one of being."""
    for at in range(index - 1, max(-1, index - 1 - REACH), -1):
        lower = tokens[at].lower.removesuffix("n't")
        if lower == "'s" and at > 0 and tokens[at - 1].lower in _CONTRACTING:
            return at, tokens[index].lower.endswith("ing")
        if lower == "been":
            continue
        if lower in words["auxiliaries.have"] or lower in words["auxiliaries.be"]:
            return at, lower in words["auxiliaries.be"]
        if not (lower.endswith("ly") or lower in words["adverbs"] or lower in words["negations"]):
            return None
    return None
