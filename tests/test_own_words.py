"""Words that a user adds in one file: they are used like the package's own, and checked before."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer import lexicon, own_words, summarize
from summarizer.cli import main
from summarizer.errors import ConfigurationError

TEXT = "Harbour news\n\nMayor Ann Lee opined that the port would close in May. Nobody answered her on the day.\n"
OPINE = """
[[en.cues.verb]]
lemma = "opine"
class = "say"
strength = "strong"
forms = ["opine", "opines", "opined", "opining"]
"""


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Tables are read once in a process; here they are read once in a test."""

    def forget() -> None:
        for kept in (lexicon.lexicon, lexicon.word_sets, own_words._read):
            kept.cache_clear()

    forget()
    yield
    monkeypatch.undo()
    forget()


def test_a_verb_of_ones_own_is_a_cue(tmp_path: Path, repository: Path) -> None:
    """Without the file the verb is unknown; with it, what it introduces is a quote, and the summary names the file."""
    lexicon_file, article = tmp_path / "mine.toml", tmp_path / "article.txt"
    lexicon_file.write_text(OPINE, encoding="utf-8")
    article.write_text(TEXT, encoding="utf-8")

    before = summarize(article)
    # What is made of the tables is kept as long as a process lives, so that the file is for a process of its own.
    command = [sys.executable, "-m", "summarizer", "-f", "json", str(article), "--lexicon", str(lexicon_file)]
    after = json.loads(subprocess.run(command, cwd=repository, capture_output=True, check=True).stdout)

    assert before.quotes == ()  # as it stands in the lists, the verb is too weak to be a cue alone
    assert [quote["text"][0]["text"] for quote in after["quotes"]] == ["the port would close in May"]
    assert "lexicon" not in before.provenance.versions
    assert len(after["provenance"]["versions"]["lexicon"]) == 12


def test_lists_grow_and_the_rest_stays() -> None:
    """What is added stands before what was there, so that it wins."""
    table = {"verb": [1], "words": {"be": ["is"], "have": ["has"]}, "source": "x"}

    assert own_words.added(table, {"verb": [2], "words": {"be": ["was"]}, "source": "y"}) == {
        "verb": [2, 1],
        "words": {"be": ["was", "is"], "have": ["has"]},
        "source": "y",
    }


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[[en.cues.verb", "is no TOML"),
        ("verb = 1", "'verb' is no language with tables below it"),
        ("[en]\ncues = 1", "'en' is no language with tables below it"),
        ("[en.cues]\nverb = 1", "en.cues.verb is no list of entries: write [[en.cues.verb]]"),
        (OPINE.replace('lemma = "opine"\n', ""), "en.cues.verb[0] has no lemma"),
        (OPINE.replace('"say"', '"sing"'), "en.cues.verb[0].class is none of say, accuse"),
        (OPINE.replace('["opine", "opines", "opined", "opining"]', '"opine"'), "en.cues.verb[0].forms is no list"),
    ],
)
def test_what_is_wrong_is_named(content: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that would be half read is refused, with the place."""
    file = tmp_path / "mine.toml"
    file.write_text(content, encoding="utf-8")
    monkeypatch.setenv("SUMMARIZE_LEXICON", str(file))

    with pytest.raises(ConfigurationError) as caught:
        summarize(TEXT)

    assert reason in str(caught.value)
    assert "mine.toml" in str(caught.value)


def test_the_option_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """--lexicon does what the variable does; a file that is not there is one line and exit code 2."""
    monkeypatch.setenv("SUMMARIZE_LEXICON", "")  # so that it is set back afterwards
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8")

    with pytest.raises(SystemExit) as ended:
        main([str(article), "--lexicon", str(tmp_path / "nowhere.toml")])

    assert ended.value.code == 2
    assert "cannot read the lexicon" in capsys.readouterr().err
