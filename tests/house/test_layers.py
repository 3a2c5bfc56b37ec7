"""Rules of the house that a reader of one file cannot see: which way imports run, who may print, how long a file is.

Each rule is a function from a file to complaints, `path:line: what`; each is tried on a breach before it is trusted.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

import summarizer
from tests.conftest import FIRST

_ROOT = Path(__file__).parent.parent.parent

# Rooms from the ground up. A file imports from lower rows and from its own room, nothing else of the package. Names of
# modules in strings, such as "summarizer.render.markdown:render", are loaded later and count as imports.
_LAYERS = (
    ("errors",),
    ("kept", "mode", "other_scripts", "outcomes", "places", "portal", "values"),
    ("settings",),
    ("cache",),
    ("decoding", "language", "segmentation"),
    ("document",),
    ("marks", "own_words", "tokens"),
    ("lexicon", "phrases"),
    ("cues",),
    ("alignment",),
    ("schema",),
    ("prompt", "grounding", "coverage", "crosscheck", "gist", "render"),
    ("engines",),
    ("pipeline",),
    ("batch",),
    ("cli",),
    ("__main__",),
)
_FLOOR = {room: number for number, row in enumerate(_LAYERS) for room in row}

# The same inside the offline engine.
_RULES = "summarizer.engines.offline"
_RULE_LAYERS = (
    ("reading",),
    ("mentions",),
    ("cast",),
    ("speakers",),
    ("quotes",),
    ("paraphrase_spanish",),
    ("paraphrase",),
    ("positions", "disputes"),
    ("selection",),
    ("engine",),
    ("",),
)
_RULE_FLOOR = {room: number for number, row in enumerate(_RULE_LAYERS) for room in row}

_MAY_USE_THE_FACE = {"cli"}  # reads the lazy names of the package, so that --help loads nothing
_MAY_PRINT = {"cli", "__main__"}
_MAY_ASK_A_MODEL = "summarizer/engines/llm"
_MODEL_LIBRARIES = {"instructor", "openai"}
_MAY_IMPORT_LATE = {("summarizer/__init__.py", "__getattr__")}  # keeps `import summarizer` fast
_LONGEST = 350  # lines


@dataclass(frozen=True)
class Source:
    """One file: its path from the root with forward slashes, and its text."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return _parse(self.text)

    @property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All that the tree holds."""
        return _walked(self.text)

    @property
    def module(self) -> str:
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def room(self) -> str:
        """First name below the package; empty for the package's own __init__."""
        return self.module.partition(".")[2].partition(".")[0]


Rule = Callable[[Source], Iterator[str]]


@cache
def _parse(text: str) -> ast.Module:
    return ast.parse(text)


@cache
def _walked(text: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(_parse(text)))


@cache
def _sources(folder: str) -> list[Source]:
    files = sorted((_ROOT / folder).rglob("*.py"))
    return [Source(file.relative_to(_ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files]


def _imports(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of everything imported: `from a import b` gives `a.b`."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{'.' * node.level}{node.module or ''}.{alias.name}") for alias in node.names)


def _modules_in_strings(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of every string that names something in a room of the package."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found = re.fullmatch(r"summarizer\.(\w+)[\w.:]*", node.value)
            if found and found[1] in _FLOOR:
                yield node.lineno, node.value


def imports_run_one_way(source: Source) -> Iterator[str]:
    """A file imports from lower rows of the table and from its own room."""
    if source.room and source.room not in _FLOOR:
        yield f"{source.path}:1: room {source.room!r} has no place in the table of layers"
        return
    for line, name in (*_imports(source.nodes), *_modules_in_strings(source.nodes)):
        package, _, inner = name.partition(".")
        room = re.split("[.:]", inner)[0]
        if package != "summarizer" or not source.room or room in {source.room, "__version__"}:
            continue
        if room not in _FLOOR and source.room in _MAY_USE_THE_FACE:
            continue
        if _FLOOR.get(room, len(_LAYERS)) >= _FLOOR[source.room]:
            yield f"{source.path}:{line}: {source.room} must not import {name}"


def offline_rules_build_on_lower_rooms(source: Source) -> Iterator[str]:
    """A file of the offline engine imports from lower rows of its own table and from its own room."""
    if source.module != _RULES and not source.module.startswith(f"{_RULES}."):
        return
    own = _rule_room(source.module)
    if own not in _RULE_FLOOR:
        yield f"{source.path}:1: room {own!r} has no place in the table of rule layers"
        return
    for line, name in _imports(source.nodes):
        room = _rule_room(name)
        if name.startswith(_RULES) and room != own and _RULE_FLOOR.get(room, len(_RULE_LAYERS)) >= _RULE_FLOOR[own]:
            yield f"{source.path}:{line}: {own} must not import {name}"


def _rule_room(module: str) -> str:
    """First name below the offline engine; empty for its own __init__."""
    return module.removeprefix(_RULES).removeprefix(".").partition(".")[0]


def only_the_command_line_speaks(source: Source) -> Iterator[str]:
    """Nothing but the command line prints or ends the process."""
    for node in source.nodes:
        if isinstance(node, ast.Call):
            said = ast.unparse(node.func)
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name):
            said = node.exc.id
        else:
            continue
        if said in _SPEECH and source.room not in _MAY_PRINT:
            yield f"{source.path}:{node.lineno}: {said} belongs to the command line"


_SPEECH = {
    *("print", "exit", "quit", "SystemExit", "sys.exit", "os._exit", "click.echo", "click.secho"),
    *("sys.stdout.write", "sys.stderr.write", "sys.stdout.buffer.write", "rich.print"),
}


def only_the_model_engine_loads_a_model_library(source: Source) -> Iterator[str]:
    """The libraries that talk to a language model are imported in one folder."""
    for line, name in _imports(source.nodes):
        if name.partition(".")[0] in _MODEL_LIBRARIES and not source.path.startswith(_MAY_ASK_A_MODEL):
            yield f"{source.path}:{line}: only {_MAY_ASK_A_MODEL} imports {name}"


def imports_stand_at_the_top(source: Source) -> Iterator[str]:
    """No function imports, but the ones that keep start-up fast."""
    for function in source.nodes:
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            if (source.path, function.name) in _MAY_IMPORT_LATE:
                continue
            yield from (
                f"{source.path}:{line}: {function.name} imports {name}; move it to the top"
                for line, name in _imports(ast.walk(function))
            )


def names_are_exported_in_order(source: Source) -> Iterator[str]:
    """A file that defines anything has an `__all__`: constants, then classes, then the rest, each sorted."""
    statements = [node for node in source.tree.body if not _is_docstring(node)]
    if not statements or source.room == "__main__":
        return
    lists = [node for node in statements if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"]
    if not lists:
        yield f"{source.path}:1: no __all__"
        return
    names = ast.literal_eval(lists[0].value)
    if list(names) != sorted(names, key=_rank):
        yield f"{source.path}:{lists[0].lineno}: __all__ is not sorted: {', '.join(sorted(names, key=_rank))}"


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _rank(name: str) -> tuple[int, str]:
    """Sort key of a name: SHOUTED, then Capital, then small."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def files_fit_a_head(source: Source) -> Iterator[str]:
    """A file is shorter than the longest a reader should have to hold."""
    lines = source.text.count("\n")
    if lines >= _LONGEST:
        yield f"{source.path}:{_LONGEST}: {lines} lines; find the two things it holds"


def evaluation_uses_the_public_face(source: Source) -> Iterator[str]:
    """`evals` takes from the package what everybody can: the names in `summarizer.__all__`."""
    for line, name in _imports(source.nodes):
        package, _, inner = name.partition(".")
        if package == "summarizer" and inner and inner not in summarizer.__all__:
            yield f"{source.path}:{line}: {name} is not exported by summarizer"


_PACKAGE_RULES: list[Rule] = [
    imports_run_one_way,
    offline_rules_build_on_lower_rooms,
    only_the_command_line_speaks,
    only_the_model_engine_loads_a_model_library,
    imports_stand_at_the_top,
    names_are_exported_in_order,
    files_fit_a_head,
]


@pytest.mark.parametrize("rule", _PACKAGE_RULES, ids=lambda rule: rule.__name__)
def test_the_package_keeps(rule: Rule) -> None:
    """Every file of the package keeps every rule of the house."""
    complaints = [complaint for source in _sources("summarizer") for complaint in rule(source)]

    assert not complaints, "\n" + "\n".join(complaints)


@pytest.mark.parametrize("rule", [evaluation_uses_the_public_face, files_fit_a_head], ids=lambda rule: rule.__name__)
def test_the_evaluation_keeps(rule: Rule) -> None:
    """Every file of the evaluation keeps the rules that concern it."""
    complaints = [complaint for source in _sources("evals") for complaint in rule(source)]

    assert not complaints, "\n" + "\n".join(complaints)


def test_no_module_imports_itself_by_a_detour() -> None:
    """The graph of imports has no cycle, inside a room either."""
    sources = {source.module: source for source in _sources("summarizer")}
    graph = {name: _neighbours(source, set(sources)) for name, source in sources.items()}

    assert _cycle(graph) == []


def _neighbours(source: Source, modules: set[str]) -> set[str]:
    """Modules that *source* imports at its top: `from a import b` counts as a.b if that is a module, else as a."""
    statements = (node for node in source.tree.body if not isinstance(node, ast.FunctionDef))
    names = {name for node in statements for _, name in _imports(ast.walk(node))}
    found = {name if name in modules else name.rpartition(".")[0] for name in names}
    return (found & modules) - {source.module, "summarizer"}


def _cycle(graph: dict[str, set[str]]) -> list[str]:
    """Return what is left when modules that import, or are imported by, nothing left are taken away again and again."""
    left = set(graph)
    while True:
        imported = {other for name in left for other in graph[name] & left}
        tied = {name for name in left if graph[name] & left and name in imported}
        if tied == left:
            return sorted(left)
        left = tied


_BREACHES: list[tuple[Rule, str, str]] = [
    (imports_run_one_way, "summarizer/document.py", "from summarizer.pipeline import summarize"),
    (imports_run_one_way, "summarizer/gist.py", "import summarizer.coverage"),
    (imports_run_one_way, "summarizer/document.py", "from summarizer import Summary"),
    (imports_run_one_way, "summarizer/cupboard.py", ""),
    (imports_run_one_way, "summarizer/document.py", "import summarizer"),
    (imports_run_one_way, "summarizer/render/x.py", "RENDERER = 'summarizer.pipeline:summarize'"),
    (
        offline_rules_build_on_lower_rooms,
        "summarizer/engines/offline/cast/x.py",
        f"from {_RULES}.quotes.tags import Tags",
    ),
    (offline_rules_build_on_lower_rooms, "summarizer/engines/offline/positions/x.py", f"import {_RULES}.disputes.cuts"),
    (
        offline_rules_build_on_lower_rooms,
        "summarizer/engines/offline/quotes/x.py",
        f"from {_RULES} import OfflineEngine",
    ),
    (offline_rules_build_on_lower_rooms, "summarizer/engines/offline/cellar/x.py", ""),
    (only_the_command_line_speaks, "summarizer/document.py", "print('read')"),
    (only_the_command_line_speaks, "summarizer/engines/x.py", "def f() -> None:\n    sys.exit(1)"),
    (only_the_command_line_speaks, "summarizer/pipeline.py", "raise SystemExit(2)"),
    (only_the_command_line_speaks, "summarizer/pipeline.py", "raise SystemExit"),
    (only_the_model_engine_loads_a_model_library, "summarizer/engines/offline/x.py", "import openai.types"),
    (only_the_model_engine_loads_a_model_library, "summarizer/pipeline.py", "from instructor import patch"),
    (imports_stand_at_the_top, "summarizer/pipeline.py", "def f() -> None:\n    import json"),
    (imports_stand_at_the_top, "summarizer/pipeline.py", "class A:\n    def f(self) -> None:\n        from a import b"),
    (names_are_exported_in_order, "summarizer/pipeline.py", "x = 1"),
    (names_are_exported_in_order, "summarizer/pipeline.py", "__all__ = ['b', 'a']"),
    (names_are_exported_in_order, "summarizer/pipeline.py", "__all__ = ['Ab', 'AB']"),
    (files_fit_a_head, "summarizer/pipeline.py", "\n" * _LONGEST),
    (evaluation_uses_the_public_face, "evals/x.py", "from summarizer.document import Document"),
    (evaluation_uses_the_public_face, "evals/x.py", "import summarizer.schema"),
]


@pytest.mark.parametrize(("rule", "path", "text"), _BREACHES)
def test_a_breach_is_seen_with_its_place(rule: Rule, path: str, text: str) -> None:
    """Each rule complains about a breach and says in which file and line."""
    complaints = list(rule(Source(path, text)))

    assert len(complaints) == 1
    assert complaints[0].startswith(f"{path}:")


def test_tests_that_go_first_are_there() -> None:
    """Each name in the list of files that workers begin with is a file of tests, and only one."""
    names = [file.name for file in (_ROOT / "tests").rglob("test_*.py")]

    assert [names.count(name) for name in FIRST] == [1] * len(FIRST)


def test_a_cycle_is_seen() -> None:
    """Modules that import each other are found; those that only use them, or are only used, are not."""
    assert _cycle({"a": {"b"}, "b": {"c"}, "c": {"b", "d"}, "d": set()}) == ["b", "c"]
