"""The same words set by another typesetter: strategies that change typography and nothing else."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import strategies as st

__all__ = ["SENTENCES", "resettings"]

SENTENCES = (
    "« Nous n’avons rien signé, a dit l’élue : le bail est arrivé à échéance ! »",
    "Le « Comptoir des sels » n'emploie plus que 12 500 ouvriers – contre 14 000 il y a dix ans.",
    'The harbour master said: "We\'ll pay 5 % of it (...) before the spring," and left — without a word.',
    "She called it 'a dead letter'... and the twenty-two members of the co-op didn't object.",
    "„Wir zahlen nichts“, erklärte die Müllerin; ihr Vor-Ort-Büro blieb geschlossen.",
    "Où étiez-vous ? « Chez le maïeur », répond l'ancien bâtonnier d'Œuilly [...] en souriant.",
)

_MARKS = '"“”„«»‹›＂「」'
_APOSTROPHES = "'’‘ʼ"
_DASHES = "-‐‑‒–—−"
_SPACES = [" ", "\u00a0", "\u202f", "\u2009", "\n", "  ", " \n ", "\t"]
_CUTS = ["(...)", "[...]", "(…)", "[…]", "[. . .]", "( … )"]
_ELLIPSES = ["...", "…", ". . ."]
_INKLESS = ["\u00ad", "\u200b", "\u2060", "\ufeff"]

_PIECE = re.compile(
    rf"(?P<cut>\(\.\.\.\)|\[\.\.\.\])|(?P<ellipsis>\.\.\.)|(?P<open>[«„“])\s?|\s?(?P<close>[»”“])"
    rf"|(?P<mark>\")|(?P<apostrophe>[{_APOSTROPHES}])|(?P<dash>[-–—])|(?P<space> )(?![«»])"
    r"|(?P<high>)(?=[:;!?%])|(?P<letters>[^\W\d_]+)"
)


@st.composite
def resettings(draw: st.DrawFn, text: str) -> str:
    """*text* in another typography."""
    composed = draw(st.booleans())
    return unicodedata.normalize("NFC" if composed else "NFD", _PIECE.sub(lambda piece: _reset(draw, piece), text))


def _reset(draw: st.DrawFn, piece: re.Match[str]) -> str:
    match piece.lastgroup:
        case "cut":
            return draw(st.sampled_from(_CUTS))
        case "ellipsis":
            return draw(st.sampled_from(_ELLIPSES))
        case "open":
            return draw(st.sampled_from(_MARKS)) + draw(st.sampled_from(["", " ", "\u202f"]))
        case "close":
            return draw(st.sampled_from(["", " ", "\u00a0"])) + draw(st.sampled_from(_MARKS))
        case "mark":
            return draw(st.sampled_from(_MARKS))
        case "apostrophe":
            return draw(st.sampled_from(_APOSTROPHES))
        case "dash":
            return draw(st.sampled_from(_DASHES))
        case "space":
            return draw(st.sampled_from(_SPACES))
        case "high":
            return draw(st.sampled_from(["", "\u202f"]))
        case _:
            return _with_inkless(draw, piece[0])


def _with_inkless(draw: st.DrawFn, word: str) -> str:
    """*word* with something that leaves no ink inside, now and then."""
    if len(word) < 2 or not draw(st.booleans()):
        return word
    at = draw(st.integers(1, len(word) - 1))
    return word[:at] + draw(st.sampled_from(_INKLESS)) + word[at:]
