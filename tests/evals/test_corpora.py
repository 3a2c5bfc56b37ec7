"""Public corpora, in miniatures with invented words: what is read from each format, and what is counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.__main__ import main
from evals.corpora import CORPORA, Text
from evals.corpus_scoring import score_text
from evals.items import Actor, Quote, Reading, Span

ENGLISH = "Mayor Ann Lee said “we will pay”. The port “may close”, Bo Day warned. Critics think it will.\r\n"
GERMAN = "„Wir zahlen“, sagte Ann Lee."
FRENCH = "Ann Lee dirige la Ligue des dockers de Port-Neuf. La Ligue des dockers attend Ann Lee.\n"


def span(words: str, text: str = ENGLISH) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


@pytest.fixture
def polnear(tmp_path: Path) -> Path:
    """A compartment with one article and two annotators, of whom the second labels nothing."""
    places = {
        "T1": ("Source", "Mayor Ann Lee"),
        "T2": ("Cue", "said"),
        "T3": ("Content", "“we will pay”"),
        "T4": ("Content", "The port “may close”"),
        "T5": ("Cue", "warned"),
        "T6": ("Content", "it will"),
    }
    lines = [f"{key}\t{kind} {span(words).start} {span(words).end}\t{words}" for key, (kind, words) in places.items()]
    lines += [
        "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1",
        "E2\tAttribution:T5 Content:T4 Cue:T5",
        "E3\tA:T6 Content:T6",
    ]
    for folder in ("text", "attributions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "port_2016.txt").write_bytes(ENGLISH.encode())
    (tmp_path / "attributions" / "port_2016_aa.ann").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "attributions" / "port_2016_bb.ann").write_text("", encoding="utf-8")
    return tmp_path


def test_polnear(polnear: Path) -> None:
    """Attributions of the first annotator, with the kind that quotation marks give them and offsets that hold."""
    [text] = CORPORA["polnear"].read(polnear)

    assert text.quotes is not None
    assert [(quote.kind, quote.runs[0].text) for quote in text.quotes] == [
        ("direct", "“we will pay”"),
        ("mixed", "The port “may close”"),
        ("indirect", "it will"),
    ]
    assert text.quotes[0].mention == (span("Mayor Ann Lee"),)
    assert text.text == ENGLISH


def test_wikinews(tmp_path: Path) -> None:
    """Quotes with their own kinds; an article without any is an article."""

    def part(words: str) -> dict[str, object]:
        found = span(words, GERMAN)
        return {"spans": [{"charBegin": found.start, "charEnd": found.end}], "text": words}

    note = {"quote": part("Wir zahlen"), "speaker": part("Ann Lee"), "cue": part("sagte"), "type": "Direct"}
    for name, notes in (("one", [note]), ("two", [])):
        content = json.dumps({"originalText": GERMAN, "annotations": notes})
        (tmp_path / f"{name}.pretty.json").write_text(content, encoding="utf-8")

    one, two = CORPORA["wikinews-de"].read(tmp_path)

    assert one.quotes == (
        Quote("Direct", (), (span("Wir zahlen", GERMAN),), (span("Ann Lee", GERMAN),), (span("sagte", GERMAN),)),
    )
    assert two.quotes == ()


def test_winer(tmp_path: Path) -> None:
    """Persons and organizations of any folder below; one inside another is left out."""
    folder = tmp_path / "05"
    folder.mkdir()
    labels = [("Person", "Ann Lee"), ("Organization", "Ligue des dockers de Port-Neuf"), ("Location", "Port-Neuf"),
              ("Organization", "dockers")]  # fmt: skip
    places = [(kind, span(words, FRENCH)) for kind, words in labels]
    lines = [f"T{n}\t{kind} {at.start} {at.end}\t{at.text}" for n, (kind, at) in enumerate(places, start=1)]
    (folder / "a.ann").write_text("\n".join(lines), encoding="utf-8")
    (folder / "a.txt").write_bytes(FRENCH.encode())

    [text] = CORPORA["winer-fr"].read(tmp_path)

    assert text.entities is not None
    assert [(entity.kind, entity.span.text) for entity in text.entities] == labels[:2]


def test_quotes_are_counted_by_the_kind_of_the_corpus(polnear: Path) -> None:
    """Recall by gold kind whatever the predicted kind; sources overlap where they share a letter."""
    [text] = CORPORA["polnear"].read(polnear)
    found = Quote("indirect", ("x",), (span("we will pay"),), (span("Lee"),), ())
    invented = Quote("direct", (), (span("Critics"),), (), ())

    counts = score_text(text, Reading("en", quotes=(found, invented)))

    assert (counts["quotes.gold"], counts["quotes.predicted"], counts["quotes.matched"]) == (3, 2, 1)
    assert (counts["quotes.direct.gold"], counts["quotes.direct.matched"], counts["quotes.mixed.matched"]) == (1, 1, 0)
    assert (counts["quotes.sources"], counts["quotes.sources_overlaps"]) == (1, 1)
    assert (counts["quotes.cues"], counts["quotes.cues_overlaps"]) == (1, 0)


def test_an_alarm_needs_an_article_without_quotes() -> None:
    """Whatever is found where nothing is, is an alarm."""
    quiet = Text("quiet", "de", GERMAN, quotes=())

    counts = score_text(quiet, Reading("de", quotes=(Quote("direct", (), (span("Wir", GERMAN),), (), ()),)))

    assert (counts["articles.without"], counts["alarms"]) == (1, 1)


def test_a_name_counts_once_and_is_found_by_form_or_place(tmp_path: Path) -> None:
    """An entity is found where an actor is called so, or is mentioned where it ends."""
    test_winer(tmp_path)
    [text] = CORPORA["winer-fr"].read(tmp_path)
    by_form = Actor("ann lee", "person", (), main=False)
    by_place = Actor("x", "organization", (), main=False, mentions=(Span(31, 48, "dockers de Port-N"),))
    end = span("Ligue des dockers de Port-Neuf", FRENCH).end
    by_place = Actor("x", "organization", (), main=False, mentions=(Span(end - 4, end, "Neuf"),))

    counts = score_text(text, Reading("fr", actors=(by_form, by_place)))

    assert (counts["entities.Person"], counts["entities.Person.found"]) == (1, 1)
    assert (counts["entities.Organization"], counts["entities.Organization.found"]) == (1, 1)


def test_a_corpus_is_measured(polnear: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command reads a folder with the offline engine and tells what quoted runs alone would give."""
    assert main(["corpus", "polnear", str(polnear)]) == 0

    printed = capsys.readouterr().out
    assert "PolNeAR, 1 articles" in printed
    assert "recall, direct" in printed
    assert "quoted runs" in printed
    assert "articles failed                     0.0" in printed


def test_a_folder_without_articles_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and the name of the folder."""
    (tmp_path / "attributions").mkdir()

    assert main(["corpus", "polnear", str(tmp_path)]) == 2
    assert "holds no article of PolNeAR" in capsys.readouterr().err
