"""The page: the article whole, both sides marked, and nothing in it that a browser would obey."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.answers import Answer
from evals.gold import GoldArticle
from evals.items import Quote, Reading, Span, from_summary
from evals.page import pieces, render_page

_SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted), max_size=4)
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@given(_SPANS, _SPANS)
def test_pieces_are_the_text(gold: list[list[int]], predicted: list[list[int]]) -> None:
    """Joined they are the article, whatever overlaps what, and each letter has the state of its sides."""
    text = "abcdefghijklmnopqrstuvwxyz0123"
    sides = [[Span(a, b, text[a:b]) for a, b in side] for side in (gold, predicted)]

    cut = list(pieces(text, *sides))

    assert "".join(piece.text for piece in cut) == text
    states = [piece.state for piece in cut for _ in piece.text]
    for place, state in enumerate(states):
        ours, theirs = (any(span.start <= place < span.end for span in side) for side in sides)
        assert state == ("both" if ours and theirs else "gold" if ours else "predicted" if theirs else "none")


@pytest.fixture
def article(gold: Reading, text: str, tmp_path: Path) -> GoldArticle:
    """The labelled article of these tests."""
    return GoldArticle("harbour", tmp_path / "harbour.txt", text, gold)


def test_a_person_sees_what_was_missed_and_invented(article: GoldArticle, summary: dict[str, Any]) -> None:
    """Misses and inventions are marked in the text and listed below it; a wrong speaker is told."""
    summary["quotes"][0]["text"][0].update(start=29, end=32, text="Cal")
    summary["quotes"][1]["speakers"] = ["Dockers' League"]
    answer = Answer(from_summary(summary), summary=summary)

    page = render_page([article], {"reader": [answer]})

    assert '<span class="gold">the tolls would double in May</span>' in page
    assert '<span class="both">We cannot wait another year</span>' in page
    assert "WRONG SPEAKER Dockers&#39; League for Ines Calder" in page
    assert page.count('class="INVENTED"') == page.count('class="MISSED"') == 1


def test_a_failure_has_its_reason(article: GoldArticle) -> None:
    """An article without an answer says why, and all of it is missed."""
    page = render_page([article], {"reader": [Answer(None, "EngineError: gone")]})

    assert "failed: EngineError: gone" in page
    assert 'class="RIGHT"' not in page


def test_the_page_needs_nothing_from_elsewhere(article: GoldArticle) -> None:
    """No script, and no address to load anything from."""
    page = render_page([article], {"reader": [Answer(None, "x")]})

    assert not re.search(r"<script|src=|href=|url\(|@import|https?:", page)


HOSTILE = '</div></details><script>document.title="obeyed"</script><img src=x onerror="document.title=\'obeyed\'">'


@pytest.mark.skipif(not any(map(shutil.which, _BROWSERS)), reason="no browser is installed")
def test_a_browser_obeys_nothing_of_an_article(tmp_path: Path) -> None:
    """A real browser shows markup in an article as words."""
    reading = Reading("en", quotes=(Quote("direct", (), (Span(3, 20, HOSTILE[3:20]),), (), ()),))
    article = GoldArticle(HOSTILE, tmp_path / "x.txt", HOSTILE, reading)
    file = tmp_path / "page.html"
    file.write_text(render_page([article], {HOSTILE: [Answer(None, HOSTILE)]}), encoding="utf-8")

    browser = next(found for name in _BROWSERS if (found := shutil.which(name)))
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    shown = subprocess.run([*command, "--dump-dom", file.as_uri()], capture_output=True, text=True, check=True).stdout

    assert "<title>Gold against predicted</title>" in shown
    assert "<script" not in shown
    assert "<img" not in shown
