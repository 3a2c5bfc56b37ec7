"""A summary as Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarizer.render.characters import one_line
from summarizer.render.markdown import escape, render
from tests.render.sample import Sample, hostile, mill

_MILL = """\
# Mill town split over sluice

mill-town · en · 523 characters

Rebuilding the sluice: Ines Kettle for, Tobias Wren against.

## Who

- **Ines Kettle**, mayor of Aldermoor (person, 3 mentions); also The mayor · Ms Kettle
- **Tobias Wren** (person, 1 mention)
- contractor (organization, 2 mentions); also The contractor

## What they said

**Ines Kettle**

> “We have waited nine years,” \\[…\\] “and the water will not wait a tenth.”
>
> — direct, she, *told* (speaker inferred from “she”), 111–137 + 162–198

**Tobias Wren**

> “a dam in disguise”
>
> — mixed, He, *called* (speaker inferred from “He”), 268–285

> the survey had been paid for by the contractor
>
> — indirect, *said* (speaker inferred), 301–347

## Where they stand

| Issue | Actor | Stance | Position | Evidence |
| --- | --- | --- | --- | --- |
| rebuilding the sluice | Ines Kettle | supports | Ines Kettle wants the sluice rebuilt before winter. | \
“wants the old sluice rebuilt before winter” (66–108) |
| rebuilding the sluice | Tobias Wren | opposes | Tobias Wren rejects the rebuilding. | “is against it” (233–246) |

## What is in dispute

- **contested**: The contractor paid for the survey.
  - asserts: Tobias Wren: “the survey had been paid for by the contractor” (301–347)
  - denies: Ines Kettle: “Ms Kettle denied that” (349–370)
  - no comment: contractor: “The contractor would not comment” (372–404)

## Not accounted for

- “Save the Weir” (454–467)
- *murmured* (503–511)

## Rejected

- quotes\\[3\\].text\\[0\\]: “We have waited ten years”: the article has other words here
  - closest in the article: “We have waited nine years” (111–136)

## How it was read

- byhand: by a person, for tests.
- 3 actors · 3 quotes · 2 positions · 1 disputed fact · 2 not accounted for · 1 rejected
"""

_MISCHIEF = st.text("ab 1.)#+-=*_`~|<>[]()!&;\\$:/{}\"'\t«»é\n", min_size=1, max_size=40)


def _tokens(source: str) -> list[Token]:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)


def _shape(source: str) -> list[str]:
    """Kinds of all blocks and of what stands in them, text apart."""
    inline = [child.type for token in _tokens(source) for child in token.children or [] if child.type != "text"]
    return [token.type for token in _tokens(source)] + [kind for kind in inline if kind != "text_special"]


def test_the_page_as_a_whole() -> None:
    """The page of the sample article, to the letter."""
    assert render(mill().summary()) == _MILL


@given(_MISCHIEF, st.sampled_from(["{}", "> {}", "- {}", "  - {}", "# {}"]))
def test_escaped_words_stand_for_themselves(words: str, place: str) -> None:
    """Read back by a Markdown parser, escaped words are one text of the same characters, wherever they stand."""
    source = f"- x\n{place}" if place.startswith("  ") else place
    expected = one_line(words).strip(" ")

    found = [token for token in _tokens(source.format(escape(words))) if token.type == "inline"]

    content = "".join(child.content for child in found[-1].children or []) if expected and found else ""
    assert content == expected
    assert {child.type for token in found for child in token.children or []} <= {"text", "text_special"}


def test_formulas_are_no_formulas() -> None:
    """Dollars that some readers take for mathematics are escaped, which every reader understands."""
    assert escape("from $2 to $3") == r"from \$2 to \$3"


@given(_MISCHIEF)
def test_the_article_cannot_change_the_page(words: str) -> None:
    """Whatever the article's strings hold, the page has the headings, lists, quotes and table of any other."""
    assert _shape(render(hostile(f"x{words}x"))) == _shape(render(hostile("x y x")))


@pytest.mark.parametrize("words", ["\x1b[31m", "\u202e", "\x9b1m"])
def test_acting_characters_are_shown(words: str) -> None:
    """A page that is printed with `cat` cannot act on the terminal either."""
    assert words not in render(hostile(words))


def test_headings_follow_the_article() -> None:
    """A French article has French headings."""
    assert "## Ce qui est dit\n\nrien de relevé\n" in render(Sample("Rien.", language="fr").summary())


def test_no_items_are_called_none() -> None:
    """A section without items says so, and what would be empty praise is left out."""
    rendered = render(Sample("Nothing.").summary())

    assert rendered.count("none found") == 4
    assert "## Rejected" not in rendered
    assert "| Issue" not in rendered
