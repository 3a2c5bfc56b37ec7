"""The first lines about an article."""

from __future__ import annotations

import re
from typing import Any

import pytest

from summarizer.gist import gist
from summarizer.schema.summary import Actor, DisputedFact, Evidence, Position, Quote, Span, Summary
from tests.render.sample import Sample, mill

_WORDS = Span(start=0, end=1, text="x")


def _actor(name: str, *, main: bool = True, aliases: tuple[str, ...] = ()) -> Actor:
    return Actor(name=name, kind="person", role=None, aliases=aliases, main=main, mentions=())


def _position(actor: str, stance: Any, issue: str = "the toll", statement: str = "") -> Position:
    return Position(
        actor=actor, issue=issue, stance=stance, statement=statement or f"{actor} spoke of it.", evidence=(_WORDS,)
    )


def _fact(claim: str, status: Any, asserted: tuple[str, ...] = (), denied: tuple[str, ...] = ()) -> DisputedFact:
    evidence = Evidence(**dict(_WORDS), by=None, says="asserts")
    return DisputedFact(claim=claim, status=status, asserted_by=asserted, denied_by=denied, evidence=(evidence,))


def _quote(text: str, *speakers: str, kind: Any = "direct") -> Quote:
    span = Span(start=0, end=len(text), text=text)
    return Quote(kind=kind, speakers=speakers, speaker_mention=None, cue=None, text=(span,))


def _found(**items: Any) -> Summary:
    """Findings with these items, whatever text they might come from."""
    return Sample("x").summary().model_copy(update=items)


def _passages(found: Summary) -> list[Span]:
    """Every run of a quote, as if each stood between marks."""
    return [run for quote in found.quotes for run in quote.text]


def _texts(language: str = "en", **items: Any) -> list[str]:
    found = _found(**items)
    return [sentence.text for sentence in gist(found, language, _passages(found))]


def test_the_sample_article() -> None:
    """What is in dispute, one voice and who wants what, in this order, each with the items it rests on."""
    summary = mill().summary()

    sentences = gist(summary, "en", summary.coverage.passages)

    assert [sentence.text for sentence in sentences] == [
        "Contested: The contractor paid for the survey (asserted by Tobias Wren; denied by Ines Kettle).",
        "Quoted most often: Tobias Wren (2 quotes) and Ines Kettle (1 quote).",
        "Rebuilding the sluice: Ines Kettle for, Tobias Wren against.",
    ]
    assert [sentence.items for sentence in sentences] == [
        ("disputed_facts[0]",),
        ("quotes[0]", "quotes[1]", "quotes[2]"),
        ("positions[0]", "positions[1]"),
    ]


def test_nothing_found_is_nothing_said() -> None:
    """Without items there is no sentence."""
    assert gist(_found(actors=(_actor("A"),)), "en", ()) == ()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "The toll: A and B for, C against, D on conditions, E taking no side."),
        ("fr", "The toll\u00a0: A et B pour, C contre, D sous condition, E sans prendre parti."),
        ("de", "The toll: A und B dafür, C dagegen, D unter Bedingungen, E neutral."),
        ("pt", "The toll: A and B for, C against, D on conditions, E taking no side."),
    ],
)
def test_every_stance_has_its_words(language: str, expected: str) -> None:
    """All who speak to one issue stand in one sentence, in the language of the article."""
    stances = {"E": "neutral", "A": "supports", "C": "opposes", "D": "conditional", "B": "supports"}

    assert _texts(language, positions=tuple(_position(*entry) for entry in stances.items())) == [expected]


def test_the_issue_that_divides_comes_first() -> None:
    """An issue with both sides goes before one that more actors speak to, and main actors go before the number."""
    crowd = tuple(_position(name, "supports", "the fair") for name in ("A", "B", "C"))
    divided = (_position("D", "supports", "the toll"), _position("E", "opposes", "the toll"))
    lone = (_position("F", "supports", "the quay", "F wants it now."),)

    assert _texts(positions=crowd + divided) == ["The toll: D for, E against."]
    assert _texts(positions=crowd + lone, actors=(_actor("F"),)) == ["F wants it now."]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("A wants the toll gone", "A wants the toll gone."),
        ("they want it gone", "A: they want it gone."),
        ("The Ferryman wants\nit gone!", "The Ferryman wants it gone!"),
        ("A " + "long " * 40, "The toll: A against."),
    ],
)
def test_a_lone_position_is_told_by_its_statement(statement: str, expected: str) -> None:
    """A short statement is the sentence, with its actor named once; a long one gives way to the issue."""
    actors = (_actor("A", aliases=("the ferryman",)),)

    assert _texts(positions=(_position("A", "opposes", statement=statement),), actors=actors) == [expected]


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (
            _fact("Rain fell all day.", "contested", ("A",), ("B", "C")),
            "Contested: Rain fell all day (asserted by A; denied by B and C).",
        ),
        (
            _fact("Rain fell all day", "contested", ("A",)),
            "Contested in the article: Rain fell all day (asserted by A).",
        ),
        (_fact("Rain fell all day.", "contested"), "Contested: Rain fell all day."),
        (
            _fact("Rain fell all day.", "unconfirmed", ("A",)),
            "Unconfirmed: Rain fell all day (according to A; no denial found in the article).",
        ),
        (_fact("Rain fell all day.", "unconfirmed"), "Unconfirmed: Rain fell all day."),
    ],
)
def test_a_dispute_names_its_sides(fact: DisputedFact, expected: str) -> None:
    """A disputed fact is told with who asserts and who denies, and with nobody's verdict."""
    assert _texts(disputed_facts=(fact,)) == [expected]


def test_the_contested_goes_before_the_unconfirmed() -> None:
    """What somebody denies is told first, then what main actors say; a claim of many lines is no first line."""
    unconfirmed = _fact("One boat was late.", "unconfirmed", ("A",))
    contested = _fact("Two boats were late.", "contested", ("B",), ("C",))
    of_main = _fact("Three boats were late.", "contested", ("D",), ("A",))
    endless = _fact("Four " * 100, "contested", ("A",), ("D",))
    actors = (_actor("A"), _actor("D"))

    sentences = gist(_found(disputed_facts=(unconfirmed, contested, of_main, endless), actors=actors), "en", ())

    assert [sentence.items for sentence in sentences] == [("disputed_facts[2]",)]
    assert _texts(disputed_facts=(unconfirmed, contested), actors=actors)[0].startswith("Contested: Two")


def test_a_main_actor_s_words_are_quoted() -> None:
    """The voice is a direct quote of a main actor, to the letter, without the comma that leads to its cue."""
    quotes = (
        _quote("Others talk and talk about the toll.", "B"),
        _quote("No.", "A"),
        _quote("We reported that the toll is gone", "A", kind="indirect"),
        _quote("We shall not pay a toll again,", "A"),
    )

    found = _found(quotes=quotes, actors=(_actor("A"), _actor("B", main=False)))

    (sentence,) = gist(found, "fr", _passages(found))

    assert sentence.text == "A\u00a0: «\u00a0We shall not pay a toll again\u00a0»"
    assert sentence.items == ("quotes[3]",)


def test_who_is_quoted_most_stands_first() -> None:
    """Where no quote can stand alone, main actors come first, then whoever is quoted more often, three at most."""
    speakers = ("A", "B", "B", "C", "D", "D", "D", "E")

    texts = _texts(quotes=tuple(_quote("No.", name) for name in speakers), actors=(_actor("E"),))

    assert texts == ["Quoted most often: E (1 quote), D (3 quotes) and B (2 quotes)."]


def test_a_joint_or_broken_quote_is_no_single_voice() -> None:
    """Words of two speakers, in two runs or over two lines are not put into one mouth on one line."""
    joint = _quote("We shall not pay a toll again", "A", "B")
    broken = _quote("We shall not pay a toll\n\nagain, we said", "A")
    parted = joint.model_copy(update={"speakers": ("A",), "text": joint.text * 2})

    texts = _texts(quotes=(joint, broken, parted), actors=(_actor("A"),))

    assert texts == ["Quoted most often: A (3 quotes) and B (1 quote)."]


def test_a_voice_repeats_nothing() -> None:
    """A quote that carries the disputed fact already told is passed over for the next one."""
    sample = Sample("We were never paid for the survey. We shall certainly sue the council.")
    quotes = tuple(
        Quote(kind="direct", speakers=("A",), speaker_mention=None, cue=None, text=(sample.span(words),))
        for words in ("We were never paid for the survey.", "We shall certainly sue the council.")
    )
    fact = _fact("A was never paid.", "unconfirmed", ("A",)).model_copy(
        update={"evidence": (sample.evidence("never paid", "A", "asserts"),)}
    )

    found = _found(quotes=quotes, disputed_facts=(fact,))

    *_, voice = gist(found, "en", _passages(found))

    assert voice.items == ("quotes[1]",)


def test_half_a_quotation_is_no_first_line() -> None:
    """An item whose words open a mark or a bracket that they do not close is passed over."""
    halves: dict[str, Any] = {
        "positions": (
            _position("A", "supports", "the « toll"),
            _position("A", "supports", statement="A wants it (now."),
            _position("A", "supports", statement='A wants it "now or never.'),
            _position("A", "supports", statement="A wants it “now or never."),
        ),
        "disputed_facts": (_fact("Rain fell » on us.", "contested"), _fact("Rain fell „ on us.", "contested")),
        "quotes": (_quote("We shall not [ever pay a toll", "A"),),
    }

    assert _texts(**halves) == ["Quoted most often: A (1 quote)."]


def test_a_voice_is_heard_only_between_marks() -> None:
    """A quote that is called direct, but whose words stand between no marks in the article, is no voice."""
    quotes = (_quote("We shall not pay a toll again", "A"),)

    (sentence,) = gist(_found(quotes=quotes), "en", (_WORDS,))

    assert sentence.text == "Quoted most often: A (1 quote)."


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "The boats left."),
        ("en", "The boats came because of the"),
        ("en", "He sank all the boats."),
        ("en", "Were all of them sunk."),
        ("fr", "Les bateaux sont partis à la"),
        ("fr", "Elle a coulé tous les bateaux."),
        ("fr", "Les bateaux ont coulé à cause d'"),
        ("de", "Die Boote fuhren langsam zu"),
        ("de", "Jeder sah die Boote sinken."),
    ],
)
def test_a_claim_that_cannot_stand_is_passed_over(language: str, claim: str) -> None:
    """A claim of few words, one that breaks off, or one that begins without a subject of its own is no first line."""
    assert _texts(language, disputed_facts=(_fact(claim, "unconfirmed", ("A",)),)) == []


@pytest.mark.parametrize(("issue", "statement"), [("the toll", "A agrees."), ("the end of the", "A agrees with all.")])
def test_a_position_that_cannot_stand_is_passed_over(issue: str, statement: str) -> None:
    """A position is told only where its statement has a few words and neither it nor its issue breaks off."""
    assert _texts(positions=(_position("A", "supports", issue, statement),)) == []


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("de", "Das Boot „Anna“ lief am Montag aus."),
        ("fr", "Le bateau « Anna » a coulé."),
        ("en", "The “Anna” sank today."),
    ],
)
def test_whole_quotations_are_told(language: str, claim: str) -> None:
    """Marks that pair as the language has them stop no sentence."""
    assert len(_texts(language, disputed_facts=(_fact(claim, "unconfirmed", ("A",)),))) == 1


def test_a_name_keeps_its_determiner() -> None:
    """Where the article says *the council*, so does the sentence; where it never does, the name stands alone."""
    actors = (_actor("council", aliases=("The council",)), _actor("Ada Moss", aliases=("Moss",)))

    texts = _texts(positions=(_position("council", "supports"), _position("Ada Moss", "opposes")), actors=actors)

    assert texts == ["The toll: the council for, Ada Moss against."]


@pytest.mark.parametrize("language", ["en", "fr", "de", "pt"])
def test_every_path_leads_to_an_item(language: str) -> None:
    """Each sentence rests on items, and each of its paths is one of the findings."""
    found = mill().summary()

    sentences = gist(found, language, found.coverage.passages)

    paths = [re.fullmatch(r"(\w+)\[(\d+)\]", path) for sentence in sentences for path in sentence.items]
    assert all(path and int(path[2]) < len(getattr(found, path[1])) for path in paths)
    assert all(sentence.items for sentence in sentences)
    assert 1 <= len(sentences) <= 3
