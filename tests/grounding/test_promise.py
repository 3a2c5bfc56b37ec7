"""What is in the output stands in the article, and what was claimed is in the output or among the refused."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from summarizer.alignment.claim import parts
from summarizer.grounding import Grounded
from summarizer.schema.extraction import DisputedFactClaim, PositionClaim, QuoteClaim
from tests.grounding.claims import actor, fact, grounded, position, quote

TEXT = """\
Le moulin de Sarre ne rouvrira pas en 2024
« Nous n’avons jamais promis 3 500 emplois, ni 12 trains par jour », a déclaré lundi Aude Lys, présidente du moulin. \
« Le moulin reste fermé », a-t-elle répété.
Yves Caron, maire de Sarre, pourrait saisir le tribunal [administratif] avant le 14 mai. Selon lui, « Mme Lys a menti \
(...) à tout le monde ».
The owner said “we can't pay 2.5 million”, and the ferry is not running. Der Bürgermeister will kein neues Werk bauen.
"""
WORDS = re.findall(r"\S+", TEXT)
CAST = [actor("Aude Lys", "Mme Lys"), actor("Yves Caron", "maire de Sarre"), actor("Jean Roche")]
NAMES = st.lists(st.sampled_from(["Aude Lys", "Yves Caron", "Jean Roche", "Mme Lys"]), max_size=2).map(tuple)


@st.composite
def _words(draw: st.DrawFn) -> str:
    """Some words of the article in a row, as they are or edited in one way or another."""
    start = draw(st.integers(0, len(WORDS) - 1))
    words = WORDS[start : start + draw(st.integers(1, 12))]
    at = draw(st.integers(0, len(words) - 1))
    other = draw(st.sampled_from(WORDS))
    match draw(st.sampled_from(["keep", "drop", "replace", "insert", "swap", "stitch", "cut", "digit"])):
        case "drop":
            words = words[:at] + words[at + 1 :]
        case "replace":
            words = [*words[:at], other, *words[at + 1 :]]
        case "insert":
            words = [*words[:at], other, *words[at:]]
        case "swap":
            words = words[at:] + words[:at]
        case "stitch":
            second = draw(st.integers(0, len(WORDS) - 1))
            words = words + WORDS[second : second + 4]
        case "cut":
            words = [*words[:at], "(...)", *words[at + draw(st.integers(0, 3)) :]]
        case "digit":
            words = [word.replace("5", "6").replace("2", "3") for word in words]
    return " ".join(words)


_HINTS = st.none() | st.integers(0, 2 * len(TEXT))
_RUNS = st.builds(lambda text, near: {"text": text, "near": near}, _words(), _HINTS)


@st.composite
def _quotes(draw: st.DrawFn) -> QuoteClaim:
    return quote(
        *draw(st.lists(_RUNS, min_size=1, max_size=3)),
        speakers=draw(NAMES),
        cue=draw(st.none() | _RUNS),
        speaker_mention=draw(st.none() | _RUNS),
    )


@st.composite
def _positions(draw: st.DrawFn) -> PositionClaim:
    who = draw(st.sampled_from(["Aude Lys", "Yves Caron", "Jean Roche"]))
    return position(who, *draw(st.lists(_RUNS, min_size=1, max_size=3)), statement=draw(_words()))


@st.composite
def _facts(draw: st.DrawFn) -> DisputedFactClaim:
    says = st.sampled_from(["asserts", "denies"])
    by = st.none() | st.sampled_from(["Aude Lys", "Jean Roche"])
    evidence = draw(st.lists(st.tuples(_words(), by, says), min_size=1, max_size=3))
    status = draw(st.sampled_from(["contested", "unconfirmed"]))
    return fact(*evidence, asserted_by=draw(NAMES), status=status, claim=draw(_words()))


def _bare(text: str) -> str:
    """Letters, digits and what stands between them on one line; marks, dashes and brackets set aside."""
    return " ".join(re.findall(r"[\w.,]*\w", text.replace("’", " ").replace("'", " ")))


def _whole_refusals(result: Grounded, number: int, kind: str) -> list[str]:
    """Paths of entries that refuse the item *number* of a list as a whole."""
    path = rf"{kind}\[{number}\]"
    dropped = rf"{path}\.(cue|speaker_mention|evidence\[\d+\](\.by)?)"
    return [e.path for e in result.rejected if re.match(path, e.path) and not re.fullmatch(dropped, e.path)]


@given(st.lists(_quotes(), max_size=3), st.lists(_positions(), max_size=2), st.lists(_facts(), max_size=2))
def test_nothing_is_invented_and_nothing_vanishes(
    quotes: list[QuoteClaim], positions: list[PositionClaim], facts: list[DisputedFactClaim]
) -> None:
    """Every span holds the article's characters at its place; every claim is kept or refused as a whole, never both."""
    result = grounded(TEXT, actors=CAST, quotes=quotes, positions=positions, disputed_facts=facts)

    kept: list[tuple[str, int, int]] = [
        ("quotes", len(quotes), len(result.quotes)),
        ("positions", len(positions), len(result.positions)),
        ("disputed_facts", len(facts), len(result.disputed_facts)),
    ]
    for kind, claimed, survived in kept:
        assert claimed - survived == sum(bool(_whole_refusals(result, number, kind)) for number in range(claimed))
    for span in _all_spans(result):
        assert TEXT[span.start : span.end] == span.text


def _all_spans(result: Grounded) -> list[Any]:
    spans: list[Any] = [
        span for quote in result.quotes for span in (*quote.text, quote.cue, quote.speaker_mention) if span
    ]
    spans += [span for stand in result.positions for span in stand.evidence]
    spans += [span for dispute in result.disputed_facts for span in dispute.evidence]
    spans += [span for found in result.actors for span in found.mentions]
    return spans + [refused.closest for refused in result.rejected if refused.closest]


@given(_quotes())
def test_a_kept_quote_says_what_was_claimed(claim: QuoteClaim) -> None:
    """The spans of a kept quote hold the words that were claimed, run by run and part by part, and stand in order."""
    result = grounded(TEXT, actors=CAST, quotes=[claim])

    for kept in result.quotes:
        said = [_bare(span.text).replace(" administratif", "") for span in kept.text]
        claimed = [_bare(run.text).replace(" administratif", "") for run in claim.text]
        assert " ".join(said) == " ".join(claimed)
        assert all(one.end <= other.start for one, other in pairwise(kept.text))


@given(_words())
def test_evidence_is_kept_as_claimed_or_refused(words: str) -> None:
    """A piece of evidence is in the output in the words it was claimed in, or it is refused."""
    result = grounded(TEXT, actors=CAST, positions=[position("Aude Lys", words)])

    if result.positions:
        said = " ".join(_bare(span.text) for span in result.positions[0].evidence)
        assert said.replace(" administratif", "") == " ".join(map(_bare, parts(words))).replace(" administratif", "")
    else:
        assert [refused.path for refused in result.rejected[-2:]] == ["positions[0].evidence[0]", "positions[0]"]
