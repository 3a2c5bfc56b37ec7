"""Gold files: strict reading, and verbatim strings resolved to character offsets.

A label that is silently misread costs more than one that is refused, so nothing is guessed: duplicate and unknown keys,
names that are no actor's, strings that are not in the text are all errors, each named with its file and item.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml  # type: ignore[import-untyped,unused-ignore]  # PyYAML ships no types

from evals.items import Actor, Fact, Position, Quote, Reading, Span, Voice

__all__ = ["GoldArticle", "GoldError", "load_folder", "occurrences", "parse"]

ACTOR_KINDS = ("person", "organization", "state", "group", "unnamed")
QUOTE_KINDS = ("direct", "mixed", "indirect")
STANCES = ("supports", "opposes", "conditional", "neutral")
STATUSES = ("contested", "unconfirmed")
SAYS = ("asserts", "denies", "no_comment", "unverified")
MARKS = ("optional", "must")
SECTIONS = ("actors", "quotes", "positions", "disputed_facts")
ABOUT = ("written", "licence", "notes")
"""Keys of a gold file that say something about it, in free words."""
LABELLING = ("readers", "adjudicator", "agreement")
AGREEMENT = ("actors", "quotes", "speakers", "positions", "disputed_facts")
"""What two readers' agreement is given for: F1 in percent, for speakers the share that is right; null for none."""
NULL = "tag:yaml.org,2002:null"

T = TypeVar("T")


class GoldError(ValueError):
    """The gold cannot be used. `problems` has one line for each thing wrong, naming file and item."""

    def __init__(self, problems: Collection[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True)
class GoldArticle:
    """One labelled article: its name, its text, where the text lies, and what is to be found in it."""

    name: str
    path: Path
    text: str
    reading: Reading


class _ItemError(ValueError):
    """Something is wrong with one item; the message is the reason."""


_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C, where PyYAML was built with it


class _Loader(_SafeLoader):  # type: ignore[misc,unused-ignore]  # the class is untyped, see the import
    """YAML without surprises: keys stand once, scalars are strings but for null (``no`` and ``12:30`` stay words)."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012  # as in the base class

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Hashable, Any]:
        seen: list[Any] = []  # a list, for a key need not be hashable before it is refused
        for key, _ in node.value:
            if key.value in seen:
                reason = f"the key {key.value!r} stands twice"
                raise yaml.constructor.ConstructorError(None, None, reason, key.start_mark)
            seen.append(key.value)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        return mapping


_Loader.add_implicit_resolver(NULL, re.compile(r"^(?:~|null|)$"), ["~", "n", ""])


def load_folder(gold: Path, texts: Path) -> list[GoldArticle]:
    """Load every ``*.yaml`` of the folder *gold* with its text ``NAME.txt`` from *texts*, in order of name.

    Raises `GoldError` with all problems of all files, also where a folder is missing or holds no gold.
    """
    for folder in (gold, texts):
        if not folder.is_dir():
            raise GoldError([f"{folder}: no such folder"])
    files = sorted(gold.glob("*.yaml"))
    if not files:
        raise GoldError([f"{gold}: holds no .yaml file"])
    problems: list[str] = []
    articles = [article for file in files if (article := _load(file, texts, problems))]
    if problems:
        raise GoldError(problems)
    return articles


def _load(file: Path, texts: Path, problems: list[str]) -> GoldArticle | None:
    path = texts / f"{file.stem}.txt"
    try:
        # Decoded from bytes: opening as text would turn CRLF into LF and move every offset behind it.
        text = path.read_bytes().decode("utf-8")
        reading = parse(file.read_bytes().decode("utf-8"), text, article=file.stem)
    except GoldError as error:
        problems += [f"{file.name}: {problem}" for problem in error.problems]
    except (OSError, UnicodeDecodeError) as error:
        problems.append(f"{file.name}: {error}")
    else:
        return GoldArticle(file.stem, path, text, reading)
    return None


def parse(source: str, text: str, *, article: str) -> Reading:
    """Read the YAML *source* of the labels of *text*. Raises `GoldError` with one line for each item that is wrong."""
    try:
        raw = yaml.load(source, Loader=_Loader)
        fields = _fields(raw, ("article", "language", *SECTIONS), optional=(*ABOUT, "labelling"))
        _one_of(fields["article"], (article,))
        _check_about(fields)
        sections = {name: _list(fields[name]) for name in SECTIONS}
    except (yaml.YAMLError, _ItemError) as error:
        raise GoldError([" ".join(str(error).split())]) from error
    return _Labels(text, sections).reading(_string(fields["language"]))


class _Labels:
    """The labels of one text while they are read; problems are gathered, one for each item."""

    def __init__(self, text: str, sections: Mapping[str, list[Any]]) -> None:
        self.text = text
        self.sections = sections
        self.names = [actor.get("name") for actor in sections["actors"] if isinstance(actor, dict)]
        self.problems: list[str] = []

    def reading(self, language: str) -> Reading:
        reading = Reading(
            language=language,
            actors=self._section("actors", self._actor),
            quotes=self._section("quotes", self._quote),
            positions=self._section("positions", self._position),
            facts=self._section("disputed_facts", self._fact),
        )
        if self.problems:
            raise GoldError(self.problems)
        return reading

    def _section(self, name: str, build: Callable[[Any], T]) -> tuple[T, ...]:
        built = []
        for index, raw in enumerate(self.sections[name]):
            try:
                built.append(build(raw))
            except _ItemError as error:
                self.problems.append(f"{name}[{index}]: {error}")
        return tuple(built)

    def _actor(self, raw: Any) -> Actor:
        fields = _fields(raw, ("name", "kind", "role", "aliases", "main"), optional=("optional",))
        name = _string(fields["name"])
        if self.names.count(name) > 1:
            raise _ItemError(f"the name {name!r} stands twice")
        if fields["role"] is not None:
            _string(fields["role"])
        aliases = tuple(self._first(alias).text for alias in _list(fields["aliases"]))
        main = _one_of(fields["main"], ("true", "false")) == "true"
        kind = _one_of(fields["kind"], ACTOR_KINDS)
        return Actor(name, kind, aliases, main, optional=_marks(fields).get("optional", False))

    def _quote(self, raw: Any) -> Quote:
        fields = _fields(raw, ("kind", "speakers", "speaker_mention", "cue", "text"), optional=("optional",))
        return Quote(
            kind=_one_of(fields["kind"], QUOTE_KINDS),
            speakers=self._known(fields["speakers"]),
            runs=self._content(fields["text"]),
            mention=self._places(fields["speaker_mention"]) if fields["speaker_mention"] is not None else (),
            cue=self._places(fields["cue"]) if fields["cue"] is not None else (),
            **_marks(fields),
        )

    def _position(self, raw: Any) -> Position:
        fields = _fields(raw, ("actor", "issue", "stance", "statement", "evidence"), optional=MARKS)
        return Position(
            actor=self._known([fields["actor"]])[0],
            issue=_string(fields["issue"]),
            stance=_one_of(fields["stance"], STANCES),
            statement=_string(fields["statement"]),
            evidence=self._content(fields["evidence"]),
            **_marks(fields),
        )

    def _fact(self, raw: Any) -> Fact:
        fields = _fields(raw, ("claim", "status", "asserted_by", "denied_by", "evidence"), optional=MARKS)
        status = _one_of(fields["status"], STATUSES)
        evidence = [_fields(e, ("by", "says", "text"), optional=("occurrence",)) for e in _list(fields["evidence"])]
        said = [_one_of(e["says"], SAYS) for e in evidence]
        for by in (e["by"] for e in evidence if e["by"] is not None):
            self._known([by])
        if (status == "contested") != ("denies" in said):
            raise _ItemError("is contested exactly when some evidence denies it")
        return Fact(
            claim=_string(fields["claim"]),
            status=status,
            asserted_by=self._known(fields["asserted_by"]),
            denied_by=self._known(fields["denied_by"]),
            evidence=self._content([{k: e[k] for k in ("text", "occurrence") if k in e} for e in evidence]),
            voices=tuple(Voice(e["by"] or "", e["says"]) for e in evidence),
            **_marks(fields),
        )

    def _known(self, raw: Any) -> tuple[str, ...]:
        """Return the names in the list *raw*, each an actor's and none twice."""
        names = tuple(_string(name) for name in _list(raw))
        for name in names:
            if name not in self.names:
                raise _ItemError(f"{name!r} is no actor's name")
            if names.count(name) > 1:
                raise _ItemError(f"{name!r} stands twice in one list")
        return names

    def _content(self, raw: Any) -> tuple[Span, ...]:
        """Resolve a list of verbatim strings, at least one, each with a letter or digit in it."""
        spans = tuple(self._first(value) for value in _list(raw))
        if not spans:
            raise _ItemError("holds no verbatim string where one is needed")
        for span in spans:
            if not any(map(str.isalnum, span.text)):
                raise _ItemError(f"{span.text!r} has no letter or digit")
        return spans

    def _first(self, raw: Any) -> Span:
        return self._places(raw)[0]

    def _places(self, raw: Any) -> tuple[Span, ...]:
        """Resolve one verbatim string to the place its `occurrence` names, or to all places where it names none."""
        fields = {"text": raw} if isinstance(raw, str) else _fields(raw, ("text",), optional=("occurrence",))
        string = _string(fields["text"])
        places = occurrences(self.text, string)
        if "occurrence" not in fields and places:
            return places
        nth = _ordinal(fields.get("occurrence", "1"))
        if len(places) < nth:
            raise _ItemError(f"{string!r} stands {len(places)} time(s) in the text, {nth} needed")
        return (places[nth - 1],)


def occurrences(text: str, string: str) -> tuple[Span, ...]:
    """Return every place of *string* in *text*, left to right without overlap, as `str.count` counts them."""
    return tuple(Span(found.start(), found.end(), string) for found in re.finditer(re.escape(string), text))


def _fields(raw: Any, required: tuple[str, ...], *, optional: tuple[str, ...] = ()) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise _ItemError(f"{raw!r} is no mapping")
    if unknown := [key for key in raw if key not in (*required, *optional)]:
        raise _ItemError(f"unknown key {unknown[0]!r}, expected one of {', '.join((*required, *optional))}")
    if missing := [key for key in required if key not in raw]:
        raise _ItemError(f"the key {missing[0]!r} is missing")
    return raw


def _marks(fields: Mapping[str, Any]) -> dict[str, bool]:
    """The marks of an item, where it has any. What may be left out cannot be what an article is about."""
    marks = {mark: _one_of(fields[mark], ("true", "false")) == "true" for mark in MARKS if mark in fields}
    if all(marks.get(mark) for mark in MARKS):
        raise _ItemError("is optional and a must at once")
    return marks


def _check_about(fields: Mapping[str, Any]) -> None:
    """Check what a file says of itself; nothing of it is scored."""
    for key in ABOUT:
        if fields.get(key) is not None:
            _string(fields[key])
    if "labelling" not in fields:
        return
    labelling = _fields(fields["labelling"], LABELLING)
    for value in (*_list(labelling["readers"]), labelling["adjudicator"]):
        _string(value)
    for name, value in _fields(labelling["agreement"], AGREEMENT).items():
        if value is not None and not re.fullmatch(r"\d{1,3}(\.\d)?", str(value)):
            raise _ItemError(f"agreement on {name}: {value!r} is no percentage")


def _list(raw: Any) -> list[Any]:
    if not isinstance(raw, list):
        raise _ItemError(f"{raw!r} is no list")
    return raw


def _string(raw: Any) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise _ItemError(f"{raw!r} is no word (null and the empty string are none)")
    return raw


def _one_of(raw: Any, allowed: tuple[str, ...]) -> str:
    if raw not in allowed:
        raise _ItemError(f"{raw!r} is none of {', '.join(allowed)}")
    return str(raw)


def _ordinal(raw: Any) -> int:
    if not isinstance(raw, str) or not re.fullmatch(r"[1-9][0-9]*", raw):
        raise _ItemError(f"occurrence {raw!r} is no number from 1")
    return int(raw)
