"""The benchmark runs; what it measures is not judged here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def test_the_benchmark_runs(repository: Path) -> None:
    """In its quick form the benchmark measures every row it promises and prints them as JSON."""
    command = [sys.executable, "benchmarks/bench.py", "--quick", "--json"]
    done = subprocess.run(command, cwd=repository, capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    measured = " ".join(row["what"] for row in rows)
    for what in ("--help", "ARTICLE", "articles of", "one article of", "exact look-ups", "typographic look-ups"):
        assert what in measured
    assert all(row["ratio"] > 0 for row in rows)
