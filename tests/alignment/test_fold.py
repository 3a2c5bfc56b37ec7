"""The folded spelling and the way back to the characters it came from."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.alignment.fold import fold
from tests.alignment.typography import SENTENCES, resettings

_TRICKY = st.text(
    st.one_of(
        st.sampled_from(" \u00a0\n'’\"«»-—…().[],:!%\u00ad\u200b\u0301\u0323éaeﬁÅ가\u1161\u11a8漢🙂0²½<>`"),
        st.characters(),
    )
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("« Oui »", "“Oui”"),
        ("« Oui »", '"Oui"'),
        ("<<Oui>>", "»Oui«"),
        ("``Yes''", "‘Yes’"),
        ("l’eau", "l'eau"),
        ("l' eau", "l'eau"),
        ("vingt-deux", "vingt‑deux"),
        ("oui -- non", "oui — non"),
        ("deux  mots\r\n\r\nici", "deux mots ici"),
        ("Quoi ?", "Quoi?"),
        ("5 %", "5%"),
        ("ven\u00addre", "vendre"),
        ("\ufeffven\u200bdre", "vendre"),
        ("été", unicodedata.normalize("NFD", "été")),
        ("\u212bngström", "Ångström"),
        ("attendre…", "attendre..."),
        ("attendre . . .", "attendre ..."),
        ("un [...] projet", "un (…) projet"),
        ("un [. . .] projet", "un (...) projet"),
    ],
)
def test_what_differs_in_typography_alone_has_one_spelling(one: str, other: str) -> None:
    """Marks, dashes, spaces, what leaves no ink, ellipses and the Unicode form do not tell two strings apart."""
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maire", "maire"),
        ("pêcheur", "pecheur"),
        ("10²", "102"),
        ("½", "1/2"),
        ("œuvre", "oeuvre"),
        ("ﬁn", "fin"),
        ("１２", "12"),
        ("«prêts» à", "prêts à"),
        ("ex-maire", "ex maire"),
        ("2,5", "2.5"),
        ("2,5", "2 5"),
        ("un (...) projet", "un projet"),
        ("mot mot", "motmot"),
        ("gauche/droite", "gauche-droite"),
    ],
)
def test_what_differs_in_more_than_typography_stays_apart(one: str, other: str) -> None:
    """Case, accents, digits, ligatures, missing marks and missing spaces tell two strings apart."""
    assert fold(one).text != fold(other).text


@given(st.sampled_from(SENTENCES).flatmap(lambda text: st.tuples(st.just(text), resettings(text))))
def test_a_sentence_set_in_another_typography_folds_alike(case: tuple[str, str]) -> None:
    """However a sentence is set, its folded spelling is the same."""
    text, reset = case

    assert fold(reset).text == fold(text).text


@given(_TRICKY, st.data())
@example("« a", None)
def test_every_folded_stretch_is_the_fold_of_the_characters_it_came_from(text: str, data: st.DataObject | None) -> None:
    """The way back gives a span of the original that folds to the stretch, or nothing where it cuts a piece."""
    folded = fold(text)
    length = len(folded.text)
    starts = range(length) if data is None else [data.draw(st.integers(0, length - 1))] if length else []
    for start in starts:
        end = length if data is None else data.draw(st.integers(start + 1, length))

        span = folded.origin(start, end)

        if span:
            assert fold(text[slice(*span)]).text.strip(" ") == folded.text[start:end].strip(" ")


@given(_TRICKY)
def test_the_way_back_never_turns_round(text: str) -> None:
    """Later characters of the folded text come from later characters of the original, and no two share one."""
    folded = fold(text)
    spans = [span for at in range(len(folded.text)) if (span := folded.origin(at, at + 1))]

    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(_TRICKY)
def test_the_way_there_and_back_ends_where_it_began(text: str) -> None:
    """The folded position of a character that was kept leads back to it."""
    folded = fold(text)
    for at in range(len(folded.text)):
        span = folded.origin(at, at + 1)

        assert span is None or folded.position(span[0]) == at
