"""About how many tokens a text has, told from its characters: no vocabulary is needed, and none is fetched.

Measured against OpenAI's o200k vocabulary on 33 texts (French, English and German articles, these prompts, compact
JSON, Markdown): 3.6 % off on average, 8.6 % at most, where a quarter of the characters is 30 % off. On older
vocabularies (cl100k) French and German take a fifth more. Chinese, Japanese and Korean come out up to 21 % too high,
Cyrillic, Greek, Arabic and Indian scripts up to three times: a window is then smaller than it could be, never larger.
"""

from __future__ import annotations

import re

__all__ = ["TokenCounter", "estimate_tokens"]

_ASCII = re.compile("[A-Za-z]+")
_OTHER = re.compile(r"[^\W\d_A-Za-z]+")  # letters of other alphabets, and those with accents
_PIECES = re.compile(r"\d{1,3}|(?:[^\w\s]|_)+|\n[ \t]+")  # figures by three, runs of marks, indents
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_STEP = 2_000  # code points counted at a time


def estimate_tokens(text: str) -> int:
    """About how many tokens *text* has."""
    return round(_weigh(text))


class TokenCounter:
    """Counts tokens of passages of one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def fits(self, tokens: int) -> bool:
        """Whether the whole text has at most *tokens*. None of its characters weighs more than one, or four of some."""
        most = 4 if _ASTRAL.search(self._text) else 1
        return most * len(self._text) <= tokens or estimate_tokens(self._text) <= tokens

    def reach(self, start: int, tokens: int) -> int:
        """The farthest end of a passage from *start* with at most *tokens*, to a step; always behind *start*."""
        end, weight = start, 0.0
        step = max(1, min(_STEP, tokens // 4))  # no character weighs more than four
        while end < len(self._text):
            weight += _weigh(self._text[end : end + step])
            if weight > tokens and end > start:
                return end
            end = min(end + step, len(self._text))
        return end


def _weigh(text: str) -> float:
    ascii_letters = sum(map(len, _ASCII.findall(text)))
    others = sum(map(len, _OTHER.findall(text)))
    return 0.225 * ascii_letters + 0.85 * others + len(_PIECES.findall(text)) + 3 * len(_ASTRAL.findall(text))
