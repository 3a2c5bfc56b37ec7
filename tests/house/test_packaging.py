"""What is packaged is complete, holds nothing else, and works in an environment that has never seen the source."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import summarizer
from summarizer import prompt

_ROOT = Path(__file__).parent.parent.parent
_SOURCE_FOLDERS = (".ci", "benchmarks", "docs", "evals", "examples", "prompts", "summarizer", "tests")
_SOURCE_FILES = ("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "pyproject.toml")


def _files(folder: str) -> set[str]:
    """Paths of the files under *folder*, from the root, without what Python leaves behind."""
    found = (path for path in (_ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(_ROOT).as_posix() for path in found}


def _run(*command: str | Path, folder: Path) -> str:
    """Run *command* in *folder* without this checkout on the path; return what it printed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source distribution, and the wheel built from it."""
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, _ROOT, folder=folder)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of an environment with the wheel, and with this environment's libraries but not its checkout."""
    home = tmp_path_factory.mktemp("home")
    venv.create(home, with_pip=False)
    bin_folder = home / ("Scripts" if os.name == "nt" else "bin")
    site = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    # A path added by a .pth file has its own .pth files left alone, the one of an editable install among them.
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--python", bin_folder / "python", "--disable-pip-version-check", "--quiet")
    _run(*pip, "install", "--no-deps", "--no-index", "--ignore-installed", wheel, folder=home)
    return bin_folder


def test_the_source_distribution_is_complete(built: Path) -> None:
    """Everything needed to build, test and read about the project is in the source distribution, as plain files."""
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        members = archive.getmembers()
    names = {member.name.partition("/")[2] for member in members}

    assert {file for folder in _SOURCE_FOLDERS for file in _files(folder)} | set(_SOURCE_FILES) <= names
    assert [member.name for member in members if not member.isfile() and not member.isdir()] == []


def test_the_wheel_holds_the_package_and_its_prompts(wheel: Path) -> None:
    """The wheel holds the package with the prompts inside it, and the evals without the project's own data."""
    ours = tuple(f"evals/{folder}/" for folder in ("baselines", "cassettes", "fixtures"))
    expected = _files("summarizer") | {f"summarizer/{name}" for name in _files("prompts")}
    expected |= {name for name in _files("evals") if not name.startswith(ours)}

    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}

    assert names == expected
    assert "summarizer/py.typed" in names


def test_the_wheel_says_what_the_project_says(wheel: Path) -> None:
    """Name, version, licence, Python and requirements in the wheel are those of pyproject.toml and the package."""
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = HeaderParser().parsestr(archive.read(name).decode("utf-8"))

    assert metadata["Name"] == project["name"]
    assert metadata["Version"] == summarizer.__version__
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Requires-Python"] == project["requires-python"]
    required = [Requirement(line) for line in metadata.get_all("Requires-Dist", [])]
    assert {str(r) for r in required if not r.marker} == {str(Requirement(d)) for d in project["dependencies"]}


def test_the_installed_command_runs(installed: Path, tmp_path: Path) -> None:
    """The installed command says its version."""
    assert _run(installed / "summarize", "--version", folder=tmp_path).split() == ["summarize", summarizer.__version__]


def test_the_installed_package_is_the_one_that_answers(installed: Path, tmp_path: Path) -> None:
    """The environment of these tests uses the wheel, not the checkout, and finds the same prompts in it."""
    code = "import summarizer; from summarizer import prompt; print(summarizer.__file__, prompt.fingerprint())"

    file, fingerprint = _run(installed / "python", "-c", code, folder=tmp_path).split()

    assert Path(file).is_relative_to(installed.parent)
    assert fingerprint == prompt.fingerprint()


def test_installed_evals_judge_articles_of_ones_own(installed: Path, tmp_path: Path) -> None:
    """Where the project is installed, `python -m evals` scores a labelled article that lies there."""
    fixtures = tmp_path / "evals" / "fixtures"
    fixtures.mkdir(parents=True)
    for suffix in ("txt", "yaml"):
        shutil.copy(_ROOT / "evals" / "fixtures" / f"en-council-library.{suffix}", fixtures)

    table = _run(installed / "python", "-m", "evals", "run", "--html", "page.html", folder=tmp_path)

    assert "QUOTES WITH MARKS" in table
    assert "en-council-library" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_the_installed_command_reads_articles(installed: Path, tmp_path: Path) -> None:
    """From any folder, the installed command reads an article in each language and finds speech in it."""
    examples = ("usine-halden", "harbour-contract", "windpark-nordheide")
    articles = [_ROOT / "examples" / f"{name}.txt" for name in examples]

    printed = _run(installed / "summarize", "--format", "jsonl", *articles, folder=tmp_path)

    summaries = [json.loads(line) for line in printed.splitlines()]
    assert [summary["article"]["id"] for summary in summaries] == list(examples)
    assert all(any(quote["cue"] for quote in summary["quotes"]) for summary in summaries)  # cues are words of lists
