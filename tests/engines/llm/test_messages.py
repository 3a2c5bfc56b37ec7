"""What is sent: the same beginning for every article, the article last and untouched, and no more than is needed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import prompt
from summarizer.document import Document
from summarizer.engines.llm.messages import (
    Window,
    ask_again,
    ask_for_rest,
    ask_to_read,
    ask_without_garbage,
    prompt_fingerprint,
)
from summarizer.engines.llm.reply import wire_schema
from summarizer.mode import MODES, Mode
from summarizer.schema.extraction import ActorClaim
from summarizer.segmentation import Passage

_ARTICLE = "Ferry  to stop:\nno boats\n\n{{ known }} {% if part %} said Ida Brandt.\r\n\r\nThe end. \n"
_ENGLISH = Document.from_text(_ARTICLE, language="en")
_FRENCH = Document.from_text("« Nous partirons », a dit Aude Lys.", language="fr")


def _whole(document: Document) -> Window:
    return Window(document, Passage(0, len(document.text)))


def _actor(name: str, *aliases: str) -> ActorClaim:
    return ActorClaim(name=name, kind="person", aliases=aliases)


def _asked(window: Window, output_language: str | None = None) -> str:
    """The message with the article."""
    return ask_to_read(window, "json_schema", output_language)[1]["content"]


@pytest.mark.parametrize("mode", MODES)
def test_the_system_message_is_the_same_for_all_articles(mode: Mode) -> None:
    """Language, part, actors and words of an article do not touch the system message, so that it can be cached."""
    part = Window(_ENGLISH, Passage(4, 20), 3, (_actor("Ida Brandt"),))
    asked = [
        ask_to_read(_whole(_ENGLISH), mode, None),
        ask_to_read(_whole(_FRENCH), mode, "de"),
        ask_to_read(part, mode, None),
    ]

    assert [[message["role"] for message in messages] for messages in asked] == [["system", "user"]] * 3
    assert len({messages[0]["content"] for messages in asked}) == 1


def test_a_server_that_takes_no_schema_gets_it_in_words() -> None:
    """Where the schema stands beside the messages the system message is the template; else it ends with the schema."""
    modes: tuple[Mode, ...] = ("tools", "json_schema", "json")

    tools, schema, words = (ask_to_read(_whole(_ENGLISH), mode, None)[0]["content"] for mode in modes)

    assert tools == schema == prompt.load("system")
    assert words.startswith(prompt.load("system").rstrip())
    assert json.loads(words.splitlines()[-1]) == wire_schema()


def test_the_article_ends_its_message_untouched() -> None:
    """Template syntax, line ends and blanks of the article arrive as they are, and nothing stands behind them."""
    assert _asked(_whole(_ENGLISH)).endswith(f"\n\n{_ARTICLE}")


@given(st.integers(0, len(_ARTICLE) - 1), st.integers(1, len(_ARTICLE)), st.integers(0, 3))
def test_a_part_ends_its_message_untouched(start: int, length: int, number: int) -> None:
    """A window gives its own characters of the article, and none besides."""
    passage = Passage(start, min(start + length, len(_ARTICLE)))

    message = _asked(Window(_ENGLISH, passage, number))

    assert message.endswith(f"whatever it says.\n\n{_ARTICLE[passage.start : passage.end]}")


@pytest.mark.parametrize(("said", "expected"), [(None, "fr"), ("de", "de")])
def test_the_languages_are_told(said: str | None, expected: str) -> None:
    """Paraphrases are asked for in the article's language, or in the one that was chosen."""
    lines = _asked(_whole(_FRENCH), said).splitlines()

    assert lines[0] == "Language of the article: fr"
    assert lines[1].endswith(f": {expected}")


def test_an_article_read_whole_is_no_part() -> None:
    """Neither part nor headline nor earlier actors are spoken of where there are none."""
    before = _asked(_whole(_ENGLISH)).removesuffix(_ARTICLE)

    assert "part" not in before
    assert "earlier" not in before
    assert len(before.splitlines()) == 5


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "part 1 of a longer article\n"), (2, "part 2 of a longer article headed: Ferry to stop on Mondays\n")],
)
def test_a_later_part_is_told_the_headline(number: int, said: str) -> None:
    """The first part has the headline in its text; later ones are told, on one line."""
    document = Document.from_text(
        "Ferry  to stop\non Mondays\n\nIda Brandt left. She said nothing of it.", language="en"
    )

    assert f"This is {said}" in _asked(Window(document, Passage(30, 40), number))


def test_actors_of_earlier_parts_are_introduced() -> None:
    """Each actor known so far stands on a line of its own, with all its names, whatever characters they have."""
    known = (_actor("Aude Lys", "Mme Lys"), _actor('Jo "the {{ pen }}" Orlé'))

    message = _asked(Window(_ENGLISH, Passage(0, 5), 2, known))

    assert '\n["Aude Lys", "Mme Lys"]\n["Jo \\"the {{ pen }}\\" Orlé"]\n' in message


def test_no_more_than_sixty_actors_are_introduced() -> None:
    """Of a crowd the latest are named, so that names do not crowd out the text."""
    known = tuple(_actor(f"Actor {number}") for number in range(100))

    names = [line for line in _asked(Window(_ENGLISH, Passage(0, 5), 2, known)).splitlines() if line.startswith('["')]

    assert names == [f'["Actor {number}"]' for number in range(40, 100)]


# --- what follows ---


def test_a_re_ask_lists_items_names_and_passages() -> None:
    """What failed, which names there are and which passages were left out stand in one message, and nothing else."""
    message = ask_again(
        ["quotes[0]: x", "- quotes[0].text[0]: no {{ such }} words"], ["Aude Lys", 'Jo "x"'], ["l’eau\nmonte"]
    )

    assert message["role"] == "user"
    assert "\nquotes[0]: x\n- quotes[0].text[0]: no {{ such }} words\n" in message["content"]
    assert 'Actors so far: "Aude Lys", "Jo \\"x\\"".' in message["content"]
    assert '\n"l’eau\\nmonte"\n' in message["content"]
    assert message["content"] == message["content"].strip()


@pytest.mark.parametrize(
    ("items", "passages", "absent"),
    [(["a"], [], "quotation marks"), ([], ["b"], "did not pass"), ([], ["b"], "Actors so far")],
)
def test_a_re_ask_speaks_of_what_there_is(items: list[str], passages: list[str], absent: str) -> None:
    """Without failing items, passages or actors none are spoken of."""
    assert absent not in ask_again(items, [], passages)["content"]


def test_a_re_ask_reminds_of_forty_names_at_most() -> None:
    """Names of a crowd are cut, the first ones kept."""
    content = ask_again(["a"], [f"Actor {number}" for number in range(100)], [])["content"]

    assert [f'"Actor {number}"' in content for number in (0, 39, 40, 99)] == [True, True, False, False]


def test_the_rest_is_asked_for_after_what_is_complete() -> None:
    """The complete part is given back as the model's own answer, then the rest is asked for."""
    assert ask_for_rest('{"a": "{{ b }}"}') == [
        {"role": "assistant", "content": '{"a": "{{ b }}"}'},
        {"role": "user", "content": prompt.load("rest").rstrip("\n")},
    ]


def test_what_could_not_be_read_is_not_sent_back() -> None:
    """The reason alone is told."""
    message = ask_without_garbage("the answer is {{ empty }}")

    assert message["role"] == "user"
    assert message["content"].startswith("Your answer could not be read: the answer is {{ empty }}. ")


def test_the_fingerprint_is_that_of_the_templates() -> None:
    """What is told of the prompt is the fingerprint of the version in use."""
    assert prompt_fingerprint() == prompt.fingerprint()
