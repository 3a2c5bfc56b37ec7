"""Prompt templates: versioned files of plain text, filled in strictly.

They stand in ``summarizer/prompts`` of an installed package and in ``prompts`` of a checkout. What is put in for a
variable is a value and never a template: an article that contains ``{{ 7*7 }}`` keeps it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Set as AbstractSet
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from jinja2 import Environment, StrictUndefined, Template, TemplateError, meta

from summarizer.errors import ConfigurationError

__all__ = ["VERSION", "fingerprint", "load", "names", "render"]

VERSION = "v1"
"""The version used where none is named."""

_SUFFIX = ".md"

# No escaping: the text goes to a model as it is, not into a page.
_ENVIRONMENT = Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)


def names(version: str = VERSION) -> tuple[str, ...]:
    """Return the names of all templates of *version*, sorted; `ConfigurationError` if there is no such version."""
    files = (entry.name for entry in _folder(version).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in files if name.endswith(_SUFFIX)))


def load(name: str, version: str = VERSION) -> str:
    """Return the text of the template *name*; `ConfigurationError` if *version* does not have it."""
    known = names(version)
    if name not in known:
        raise ConfigurationError(f"no prompt template {name!r} in {version}", hint=f"there are: {', '.join(known)}")
    return _folder(version).joinpath(name + _SUFFIX).read_text(encoding="utf-8")


def render(template: str, **variables: str | None) -> str:
    """Fill in *template*; raise `ConfigurationError` unless it declares exactly the *variables* given."""
    try:
        compiled, declared = _compiled(template)
        _compare(declared, set(variables))
        return compiled.render(variables)
    except TemplateError as error:
        raise ConfigurationError(f"the prompt template is broken: {error}", hint="see prompts/README.md") from error


def fingerprint(version: str = VERSION) -> str:
    """Return twelve hexadecimal digits that change with any name or character of the templates of *version*."""
    digest = hashlib.sha256()
    for name in names(version):
        digest.update(f"{name}\0{load(name, version)}\0".encode())
    return digest.hexdigest()[:12]


@lru_cache(maxsize=32)
def _compiled(template: str) -> tuple[Template, frozenset[str]]:
    """*template* made ready, and the variables it declares. Remembered: it is the same for every article."""
    declared = meta.find_undeclared_variables(_ENVIRONMENT.parse(template))
    return _ENVIRONMENT.from_string(template), frozenset(declared)


def _compare(declared: AbstractSet[str], supplied: AbstractSet[str]) -> None:
    """Raise `ConfigurationError` that names what is missing and what is too many."""
    wrong = {"missing": declared - supplied, "not in the template": supplied - declared}
    parts = [f"{label}: {', '.join(sorted(group))}" for label, group in wrong.items() if group]
    if parts:
        raise ConfigurationError(f"variables do not fit the prompt template ({'; '.join(parts)})")


def _folder(version: str) -> Traversable:
    """Find the folder of *version*, in the package or, in a checkout, beside it."""
    package = resources.files("summarizer")
    roots = [root for root in (package / "prompts", package / ".." / "prompts") if root.is_dir()]
    known = sorted(entry.name for root in roots[:1] for entry in root.iterdir() if entry.is_dir())
    if version not in known:
        raise ConfigurationError(f"no prompts of version {version!r}", hint=f"there are: {', '.join(known) or 'none'}")
    return roots[0] / version
