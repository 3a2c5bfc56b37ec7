"""A page of a terminal: paragraphs wrapped by cells, indented, in colour or plain, with nothing cut off."""

from __future__ import annotations

import io
import re

from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.text import Text

from summarizer.render.characters import one_line

__all__ = ["Page", "Piece"]

Piece = str | tuple[str, str]
"""Some text, or some text and the rich style it is shown in."""

_NARROWEST = 40  # cells: the labels alone take half of it; a terminal that is narrower wraps by itself
_WORD = re.compile(r"[^ ]+ *")


class Page:
    """Text put down paragraph by paragraph.

    Every piece is made visible and put on one line here, in one place, so that no character of an article can act on
    the terminal; rich markup in it is never interpreted. Without *colour* the page holds no escape sequence at all.
    """

    def __init__(self, width: int, *, colour: bool) -> None:
        self.width = max(width, _NARROWEST)
        self._paper = io.StringIO()
        self._console = Console(
            file=self._paper,
            width=self.width,
            force_terminal=colour,
            color_system="standard" if colour else None,
            no_color=False,
            force_jupyter=False,
            legacy_windows=False,
        )

    @property
    def text(self) -> str:
        """All that was put down, each line ended by a newline."""
        return self._paper.getvalue()

    def blank(self) -> None:
        """Put down an empty line."""
        self._paper.write("\n")

    def put(self, *pieces: Piece, indent: int = 0, label: Piece = "") -> None:
        """Put down one paragraph, its lines under each other to the right of *label*.

        *indent* is in cells and includes the label, which stands before it on the first line.
        """
        body = _assembled(pieces)
        room = self.width - indent
        for number, line in enumerate(body.divide(_breaks(body.plain, room))):
            line.rstrip()
            start = _assembled([label]) if number == 0 else Text()
            start.pad_right(max(indent - start.cell_len, 0))
            self._console.print(Text.assemble(start, line), soft_wrap=True)


def _assembled(pieces: tuple[Piece, ...] | list[Piece]) -> Text:
    """One rich text of *pieces*, with nothing in it that acts."""
    text = Text()
    for piece in pieces:
        words, style = (piece, "") if isinstance(piece, str) else piece
        text.append(one_line(words), style)
    return text


def _breaks(text: str, room: int) -> list[int]:
    """Where to break *text* into lines of at most *room* cells: at plain spaces, inside a word only if it fills a line.

    A no-break space holds: rich's own wrapping breaks there and leaves a French « alone at the end of a line.
    """
    breaks: list[int] = []
    used = 0
    for found in _WORD.finditer(text):
        word = found[0].rstrip(" ")
        if used and used + cell_len(word) > room:
            breaks.append(found.start())
            used = 0
        at = found.start()
        for chunk in chop_cells(word, room)[:-1] if cell_len(word) > room else ():
            at += len(chunk)
            breaks.append(at)
        used += cell_len(text[at : found.end()])
    return breaks
