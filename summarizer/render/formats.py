"""The formats by name: which renderer writes an article, and what stands around several of them.

A renderer is loaded when its format is asked for, so that naming the formats costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pkgutil import resolve_name
from typing import Final, NamedTuple

__all__ = ["FORMATS", "Format", "Frame"]


class Frame(NamedTuple):
    """A renderer, as ``module:function``, and the text before, between and after what it renders."""

    renderer: str
    head: str = ""
    between: str = ""
    tail: str = ""

    def load(self) -> Callable[..., str]:
        """The renderer: it takes a summary, and the terminal's its width and colour."""
        render: Callable[..., str] = resolve_name(self.renderer)
        return render


class Format(NamedTuple):
    """How one article is written and how several are.

    `by_line`: each article of several is complete by itself, so that a result may be followed while it grows.
    `fits_terminal`: its renderer takes ``width`` and ``colour``.
    """

    one: Frame
    several: Frame
    by_line: bool = False
    fits_terminal: bool = False


_LINE = Frame("summarizer.render.json_text:render_line")

FORMATS: Final[dict[str, Format]] = {
    "terminal": Format(
        one=Frame("summarizer.render.terminal:render"),
        several=Frame("summarizer.render.terminal:render", between="\n\n"),
        fits_terminal=True,
    ),
    "json": Format(
        one=Frame("summarizer.render.json_text:render_pretty"),
        several=Frame("summarizer.render.json_text:render_item", head="[\n", between=",\n", tail="\n]\n"),
    ),
    "jsonl": Format(one=_LINE, several=_LINE, by_line=True),
    "markdown": Format(
        one=Frame("summarizer.render.markdown:render"),
        several=Frame("summarizer.render.markdown:render", between="\n---\n\n"),
    ),
}
"""Name of a format, as `--format` takes it."""
