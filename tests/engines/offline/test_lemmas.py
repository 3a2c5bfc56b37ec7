"""Dictionary forms, and that no rule unpacks a dictionary."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

import summarizer
from summarizer.engines.offline.reading import lemmas
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of


def test_words_are_looked_up_in_packed_dictionaries() -> None:
    """A form has its lemma, and a word that no dictionary has is not known."""
    assert lemma_of("maisons", "fr") == "maison"
    assert is_known("maison", "fr")
    assert not is_known("xqzt", "fr")


def test_rules_ask_for_words_through_one_module() -> None:
    """A look-up of simplemma's own would unpack the dictionary a second time: 26 to 107 MB."""
    room = Path(summarizer.__file__).parent / "engines" / "offline"

    assert [file.name for file in room.rglob("*.py") if "simplemma import" in file.read_text("utf-8")] == ["lemmas.py"]


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_an_article_is_read_with_the_dictionary_of_its_own_language(
    language: str, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another one would cost a third of a second and several megabytes, for words that it takes for its own."""
    asked: set[str] = set()

    def noted(look_up: Callable[[str, str], object]) -> Callable[[str, str], object]:
        def asking(word: str, of: str) -> object:
            asked.add(of)
            return look_up(word, of)

        return asking

    texts = [file.read_text("utf-8") for file in sorted((repository / "evals" / "fixtures").glob(f"{language}-*.txt"))]
    for name in ("lemma_of", "is_known"):
        for module in _modules_with(name):
            monkeypatch.setattr(module, name, noted(getattr(lemmas, name)))
    for kept in _kept_answers():
        kept()  # what a rule was asked for other articles, it asks no dictionary again
    for text in texts:
        summarizer.summarize(text, language=language)

    assert texts
    assert asked == {language}


def _modules_with(name: str) -> list[ModuleType]:
    """The modules that look words up by that name."""
    return [
        module
        for path, module in sorted(sys.modules.items())
        if path.startswith("summarizer.engines.offline.") and module is not lemmas and hasattr(module, name)
    ]


def _kept_answers() -> Iterator[Callable[[], None]]:
    """What empties the rules' memories of single words; whole vocabularies, which have no bound, stay."""
    rules = "summarizer.engines.offline."
    modules = [module for path, module in sys.modules.items() if path.startswith(rules)]
    for value in (value for module in modules for value in vars(module).values()):
        parameters = getattr(value, "cache_parameters", None)
        if parameters is not None and value.__module__.startswith(rules) and parameters()["maxsize"] is not None:
            yield value.cache_clear
