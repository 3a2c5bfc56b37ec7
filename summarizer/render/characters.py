"""Characters that would act on a terminal instead of being read, made visible.

An article may hold escape sequences, or marks that turn the direction of writing around so that a quote reads as
something it is not. Output for people shows them; the JSON keeps every character as it is.
"""

from __future__ import annotations

import re

__all__ = ["one_line", "visible"]

_PICTURES = 0x2400  # control pictures: ␀ to ␟ stand in the order of the characters they depict
_DELETE = 0x7F

# C0 but tab and newline, DEL and C1; line and paragraph separators; embeddings, overrides and isolates; tag characters,
# which spell out text that no reader sees; lone surrogates, which no encoding can write.
_ACTING = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f\ud800-\udfff]"
)
_BREAK = re.compile(r"[ \t]*[\r\n][ \t\r\n]*|\t")


def _depict(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < ord(" "):
        return chr(_PICTURES + code)
    return "␡" if code == _DELETE else f"<U+{code:04X}>"


def visible(text: str) -> str:
    """*text* with every acting character replaced by a picture (``␛``) or its number (``<U+202E>``)."""
    return _ACTING.sub(_depict, text)


def one_line(text: str) -> str:
    """*text* made visible, on one line: breaks and tabs become a space, other spaces stay as the article has them."""
    return visible(_BREAK.sub(" ", text))
