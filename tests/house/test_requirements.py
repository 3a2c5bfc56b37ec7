"""What is imported is required, and what is required is imported."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_ROOT = Path(__file__).parent.parent.parent
_OWN = {"benchmarks", "docs", "evals", "summarizer", "tests"}
_COMMANDS = {
    "build",
    "hatchling",
    "mypy",
    "pytest-socket",
    "pytest-xdist",
    "ruff",
    "summarizer-news",
}  # run, not imported


@cache
def _homes() -> Mapping[str, list[str]]:
    """The distributions that each installed package comes from."""
    return packages_distributions()


def _imported(*folders: str) -> set[str]:
    """Distributions whose modules the files in *folders* import."""
    homes = _homes()
    names: set[str] = set()
    for file in (file for folder in folders for file in (_ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.partition(".")[0])
    foreign = names - _OWN - set(sys.stdlib_module_names)
    return {canonicalize_name(home) for name in foreign for home in homes.get(name, [name])}


def _required(extra: str = "") -> set[str]:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return {canonicalize_name(Requirement(line).name) for line in lines}


def test_the_package_requires_what_it_imports() -> None:
    """Each library the package imports is a requirement of it, and each requirement is imported."""
    assert _imported("summarizer") == _required()


def test_the_evaluation_requires_what_it_imports() -> None:
    """Each library the evaluation imports is in the extra `evals` or a requirement of the package."""
    assert _required("evals") <= _imported("evals") <= _required("evals") | _required()


def test_development_requires_what_it_imports() -> None:
    """Each library that tests, benchmarks and docs import is in the extra `dev`, and the extra holds no other."""
    imported = _imported("tests", "benchmarks", "docs")
    development = {name for name in _required("dev") if not name.startswith("types-")} - _COMMANDS

    assert development <= imported
    assert imported <= development | _required("evals") | _required()
