"""No change of words gets through: digits, negations, names, modals in sentences of the article itself."""

from __future__ import annotations

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from summarizer.alignment import Aligner, Refusal
from summarizer.alignment.fold import fold
from summarizer.document import Document
from tests.alignment.typography import resettings

# Sentences with places where a word may be changed: {as written|as somebody might want it}.
_TEMPLATES = (
    "Le bourg de {Sernay|Vernay} {ne paiera pas|paiera} les 420 000 euros que {réclame|refuse} la coopérative d’Orval.",
    "Mme {Lisse|Lise} {pourrait|va} rouvrir la halle le {14|15} mai, {sans|avec} l’accord des {deux|trois} marchands.",
    "« Personne {n’a|a} {jamais|} vu ce rapport », {affirme|nie} le {syndicat|patronat} des bateliers.",
    "The {Aldham|Oldham} mill {did not close|closed} in {1987|1978}, and its {owner|owners} {never|} sold the looms.",
    "Ms {Tarrant|Tarrent} {may|will} appeal, but the council {cannot|can} spend more than 2.5 {million|billion} on it.",
    "„Wir {haben|hätten} das {nicht|} gewusst“, sagte {Jost|Just} Kamper am {3.|4.} Mai in der {Glashütte|Hütte}.",
    "Die Werft {soll|wird} {kein|ein} Schiff {mehr|} bauen; {niemand|jeder} in Grohlau {glaubt|weiß} es.",
)
_SLOT = re.compile(r"\{([^|}]*)\|([^|}]*)\}")
_ARTICLE = " ".join(_SLOT.sub(r"\1", template) for template in _TEMPLATES)
_ALIGNER = Aligner(Document.from_text(_ARTICLE, language="fr"))


@st.composite
def _changed(draw: st.DrawFn) -> str:
    """A sentence of the article in which one place or more is changed."""
    template = draw(st.sampled_from(_TEMPLATES))
    slots = _SLOT.findall(template)
    changed = draw(st.sets(st.integers(0, len(slots) - 1), min_size=1))
    numbers = iter(range(len(slots)))
    return _SLOT.sub(lambda slot: slot[2 if next(numbers) in changed else 1], template).replace("  ", " ")


@given(_changed())
def test_a_changed_word_is_refused(claim: str) -> None:
    """A negation taken away or put in, another name, modal, figure or verb: the sentence is refused."""
    assert isinstance(_ALIGNER.place(claim), Refusal)


@given(_changed().flatmap(resettings))
def test_a_changed_word_is_refused_in_any_typography(claim: str) -> None:
    """Typography that is let through lets nothing else through."""
    assert isinstance(_ALIGNER.place(claim), Refusal)


@given(st.sampled_from(_TEMPLATES), st.data())
def test_a_changed_digit_is_refused(template: str, data: st.DataObject) -> None:
    """Another digit anywhere in a sentence, or one more, or one less: the sentence is refused."""
    sentence = _SLOT.sub(r"\1", template)
    digits = [found.start() for found in re.finditer(r"\d", sentence)]
    assume(digits)
    at = data.draw(st.sampled_from(digits))
    other = data.draw(st.text("0123456789", max_size=2).filter(lambda digit: digit != sentence[at]))

    claim = sentence[:at] + other + sentence[at + 1 :]

    assert isinstance(_ALIGNER.place(claim), Refusal)


@given(st.sampled_from(_TEMPLATES), st.data())
def test_a_word_left_out_is_refused(template: str, data: st.DataObject) -> None:
    """A sentence with a word missing from its middle is refused."""
    words = _SLOT.sub(r"\1", template).split()
    at = data.draw(st.integers(1, len(words) - 2))
    assume(re.search(r"\w", words[at]))

    claim = " ".join(words[:at] + words[at + 1 :])

    assert isinstance(_ALIGNER.place(claim), Refusal)


@given(st.integers(0, len(_ARTICLE) - 2), st.integers(1, 120))
def test_a_part_is_tied_to_whole_words_or_refused(start: int, length: int) -> None:
    """Any stretch of the article is found as it is, but for what stands around it, or refused for cutting words."""
    claim = _ARTICLE[start : start + length]

    placement = _ALIGNER.place(claim)

    if isinstance(placement, Refusal):
        assert placement.reason in {"hides_words", "inside_word", "not_in_article", "stitched"}
    else:
        assert len(placement) == 1
        found = _ARTICLE[placement[0].start : placement[0].end]
        assert fold(found).text in fold(claim).text
        assert [word for word in re.findall(r"\w+", claim) if word] == re.findall(r"\w+", found)
