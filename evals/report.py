"""From integer counts to the figures a person reads.

Counts are added over articles; ratios are taken once, at the end, so that every item weighs the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from evals.coreference import UNIT
from evals.scoring import Counts

__all__ = ["HEADLINES", "SCORES", "SHARES", "Score", "Share", "f1", "figures", "ratio", "table", "totals"]


class Score(NamedTuple):
    """A line with precision, recall and F1: `whole` is the prefix of the counts ``gold`` and ``predicted``.

    `founded`, the count precision is taken of, is `found` unless it says otherwise. `unit`: what counts as one.
    """

    label: str
    whole: str
    found: str
    founded: str = ""
    unit: int = 1

    def sizes(self, counts: Counts) -> tuple[int, int, int, int]:
        """Return found, gold, founded, predicted."""
        founded = self.founded or self.found
        return counts[self.found], counts[f"{self.whole}.gold"], counts[founded], counts[f"{self.whole}.predicted"]


class Share(NamedTuple):
    """A line with one count as a share of another."""

    label: str
    part: str
    whole: str


SCORES = (
    Score("actors", "actors.all", "actors.all.matched"),
    Score("main actors", "actors.main", "actors.main.matched"),
    Score("  their mentions, B-cubed", "mentions.b3", "mentions.b3.recall", "mentions.b3.precision", UNIT),
    Score("  their mentions, CEAF-e", "mentions.ceaf", "mentions.ceaf.found", unit=UNIT),
    Score("QUOTES WITH MARKS", "quotes.marks", "quotes.marks.matched"),
    Score("  and speakers right", "quotes.marks", "quotes.marks.speakers_right"),
    Score("  IoU >= .8", "quotes.marks", "quotes.marks.matched_80"),
    Score("  exact", "quotes.marks", "quotes.marks.matched_exact"),
    Score("  other side of any kind", "quotes.marks", "quotes.marks.found", "quotes.marks.founded"),
    Score("all quotes", "quotes.all", "quotes.all.matched"),
    Score("  and speakers right", "quotes.all", "quotes.all.speakers_right"),
    Score("  IoU >= .8", "quotes.all", "quotes.all.matched_80"),
    Score("  exact", "quotes.all", "quotes.all.matched_exact"),
    Score("direct quotes", "quotes.direct", "quotes.direct.matched"),
    Score("mixed quotes", "quotes.mixed", "quotes.mixed.matched"),
    Score("indirect quotes", "quotes.indirect", "quotes.indirect.matched"),
    Score("positions", "positions.all", "positions.all.matched"),
    Score("  and stance right", "positions.all", "positions.all.stance_right"),
    Score("  some overlap", "positions.all", "positions.soft.matched"),
    Score("  whoever the actor", "positions.all", "positions.evidence.matched"),
    Score("disputed facts", "facts.all", "facts.all.matched"),
    Score("  some overlap", "facts.all", "facts.soft.matched"),
)

SHARES = (
    Share("main actors found", "actors.main.found", "actors.main.gold"),
    Share("actor kind right", "actors.all.kind_right", "actors.all.matched"),
    Share("speakers right, with marks", "quotes.marks.speakers_right", "quotes.marks.matched"),
    Share("speakers right, all quotes", "quotes.all.speakers_right", "quotes.all.matched"),
    Share("source overlaps", "quotes.all.source_overlaps", "quotes.all.sources"),
    Share("cue overlaps", "quotes.all.cue_overlaps", "quotes.all.cues"),
    Share("stance right", "positions.all.stance_right", "positions.all.matched"),
    Share("polarity flips", "positions.all.flips", "positions.all.matched"),
    Share("status right", "facts.all.status_right", "facts.all.matched"),
    Share("asserted_by right", "facts.all.asserted_right", "facts.all.matched"),
    Share("denied_by right", "facts.all.denied_right", "facts.all.matched"),
    Share("sides swapped", "facts.all.swaps", "facts.all.matched"),
    Share("evidence: voice right", "facts.all.voices_right", "facts.all.voices"),
    Share("spans not in the text", "spans.ungrounded", "spans.all"),
    Share("quoted passages held", "coverage.passages_held", "coverage.passages"),
    Share("cues held", "coverage.cues_held", "coverage.cues"),
    Share("valid at first try", "answers.first_try", "answers.all"),
    Share("articles failed", "articles.failed", "articles.gold"),
)

HEADLINES = {
    "quotes": "quotes.all.matched",
    "quotes with marks": "quotes.marks.matched",
    "actors": "actors.all.matched",
    "positions": "positions.all.matched",
    "disputed facts": "facts.all.matched",
}
"""The figures that changes are judged by, F1 each: name and the count found."""

CONFUSIONS = {"actor kinds": "actors.kind.", "quote kinds": "quotes.kind.", "stances": "positions.stance."}

NOTES = (
    "One to one by letters shared, IoU >= .5; the indented lines say what is stricter or softer.",
    "With marks: gold direct and mixed against predicted direct and mixed. Other side of any kind: recall counts these",
    "gold quotes matched by any prediction, precision these predictions matched by any gold quote.",
    "Some overlap: 30 % of the smaller side's letters; for positions with the same actor. Shares are of matched items.",
    "A failed article misses everything.",
)

LABEL = 28
CELL = 17


def totals(counted: Iterable[tuple[str, Counts]]) -> dict[str, Counts]:
    """Add up the counts of articles, given with their language: by language in alphabetical order, then ``all``."""
    sums: dict[str, Counts] = {}
    overall: Counts = Counter()
    for language, counts in counted:
        sums.setdefault(language, Counter()).update(counts)
        overall.update(counts)
    return {**dict(sorted(sums.items())), "all": overall}


def ratio(part: int, whole: int) -> float | None:
    """Return *part* of *whole*, None where there was nothing to count."""
    return part / whole if whole else None


def f1(found: int, gold: int, founded: int, predicted: int) -> float | None:
    """Return the harmonic mean of recall *found*/*gold* and precision *founded*/*predicted*.

    An empty answer scores 0. None only where there is nothing to find and nothing was claimed.
    """
    if not gold and not predicted:
        return None
    recall, precision = ratio(found, gold) or 0.0, ratio(founded, predicted) or 0.0
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0


def figures(counts: Counts) -> dict[str, dict[str, float | None]]:
    """Return every figure of the report, from 0 to 1 or None, under the name of the count it is made from."""
    found: dict[str, dict[str, float | None]] = {}
    for score in SCORES:
        hits, gold, founded, predicted = sizes = score.sizes(counts)
        found[score.found] = {"precision": ratio(founded, predicted), "recall": ratio(hits, gold), "f1": f1(*sizes)}
    for share in SHARES:
        found.setdefault(share.part, {})["share"] = ratio(counts[share.part], counts[share.whole])
    return found


def table(sums: Mapping[str, Counts]) -> str:
    """Return the figures of *sums* as text, one column for each total; the last column's counts stand beside it."""
    last = list(sums.values())[-1]
    lines = [_line("F1 % (precision/recall)", sums, "matched/predicted/gold")]
    for score in SCORES:
        hits, gold, _, predicted = score.sizes(last)
        cells = [_score(score, counts) for counts in sums.values()]
        tail = "/".join(f"{size / score.unit:.4g}" if score.unit > 1 else str(size) for size in (hits, predicted, gold))
        lines.append(_line(score.label, cells, tail))
    lines += ["", _line("share %", sums, "part/whole")]
    for share in SHARES:
        shares = [_percent(ratio(counts[share.part], counts[share.whole])) for counts in sums.values()]
        lines.append(_line(share.label, shares, f"{last[share.part]}/{last[share.whole]}"))
    return "\n".join([*lines, "", *_confusions(last), *_costs(sums), *NOTES])


def _score(score: Score, counts: Counts) -> str:
    hits, gold, founded, predicted = sizes = score.sizes(counts)
    both = f"({_percent(ratio(founded, predicted), 0)}/{_percent(ratio(hits, gold), 0)})"
    return f"{_percent(f1(*sizes))} {both:>9}"


def _percent(value: float | None, digits: int = 1) -> str:
    return "-" if value is None else f"{100 * value:.{digits}f}"


def _line(label: str, cells: Iterable[str], tail: str) -> str:
    return f"{label:<{LABEL}}" + "".join(f"{cell:>{CELL}}" for cell in cells) + f"   {tail}"


def _costs(sums: Mapping[str, Counts]) -> list[str]:
    """Name what was refused, and what models were asked and cost, in columns that have any of it."""
    lines = []
    for name, counts in sums.items():
        reasons = {key.removeprefix("rejected."): n for key, n in counts.items() if key.startswith("rejected.") and n}
        if refused := reasons.pop("all", 0):
            listed = ", ".join(
                f"{reason} {n}" for reason, n in sorted(reasons.items(), key=lambda each: (-each[1], each))
            )
            lines.append(f"refused, {name}: {refused} ({listed})")
        if counts["answers.all"]:
            lines.append(f"asked, {name}: {_asked(counts)}")
    return [*lines, ""] if lines else []


def _asked(counts: Counts) -> str:
    tokens = [
        "unknown" if counts[f"answers.{way}_tokens_unknown"] else f"{counts[f'answers.{way}_tokens']:,}"
        for way in ("input", "cached", "output")
    ]
    unknown = counts["answers.microdollars_unknown"]
    cost = "unknown" if unknown else f"{counts['answers.microdollars'] / 1e6:.4f} US$"
    return (
        f"{counts['answers.requests']} requests for {counts['answers.all']} articles, "
        f"{counts['answers.re_asks']} of them again; "
        f"tokens in {tokens[0]} (cached {tokens[1]}), out {tokens[2]}; cost {cost}"
    )


def _confusions(counts: Counts) -> list[str]:
    """Name what was taken for what among matched items, the most frequent first."""
    lines = []
    for label, prefix in CONFUSIONS.items():
        found = sorted((-n, key.removeprefix(prefix)) for key, n in counts.items() if key.startswith(prefix))
        if found:
            lines.append(f"{label} (gold>predicted): " + ", ".join(f"{name} {-n}" for n, name in found))
    return [*lines, ""] if lines else []
