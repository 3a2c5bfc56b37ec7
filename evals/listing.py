"""Findings as text: the list a rule or a prompt is tuned with."""

from __future__ import annotations

from collections.abc import Sequence

from evals.findings import KINDS, Finding, findings
from evals.items import Reading, Span

__all__ = ["LISTINGS", "listing"]

LISTINGS = tuple(KINDS)
AROUND = 40
LONGEST = 220
INDENT = "\n          "


def listing(kind: str, name: str, gold: Reading, predicted: Reading | None, text: str) -> str:
    """Return what went wrong with one article's items of *kind*, one of `LISTINGS`, in order of the text."""
    title = f"=== {name} ({gold.language}) {kind}" + (" NO ANSWER" if predicted is None else "")
    found = [finding for finding in findings(kind, gold, predicted, text) if finding.mark != "RIGHT"]
    return "\n".join([title, *(_entry(finding, kind, text) for finding in found)])


def _entry(finding: Finding, kind: str, text: str) -> str:
    lines = [f"{finding.mark:<9} {finding.shown}"]
    if kind != "actors":
        lines.append(_excerpt(finding.spans, text))
    if finding.wrong:
        lines.append((", " if kind == "actors" else "; ").join(finding.wrong))
    if finding.nearest:
        side = "predicted" if finding.mark == "MISSED" else "gold"
        lines.append(f"nearest {side}, {finding.nearest}{INDENT}  {_excerpt(finding.nearest_spans, text)}")
    return INDENT.join(lines)


def _excerpt(spans: Sequence[Span], text: str) -> str:
    """Show the spans between brackets with a little of what stands around them, on one line."""
    parts = []
    for start, end in sorted((span.start, span.end) for span in spans):
        before, inside, after = text[max(start - AROUND, 0) : start], text[start:end], text[end : end + AROUND]
        if len(inside) > LONGEST:
            inside = f"{inside[: LONGEST // 2]} … {inside[-LONGEST // 2 :]}"
        parts.append(f"{start}: …{before}[[{inside}]]{after}…")
    return " ".join(" + ".join(parts).split())
