"""Gold files are read strictly, and verbatim strings become offsets."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.gold import GoldError, load_folder, occurrences, parse


def refusal(source: str, text: str) -> str:
    with pytest.raises(GoldError) as caught:
        parse(source, text, article="harbour")
    return str(caught.value)


def test_spans_hold_the_words_of_the_text(text: str, gold_yaml: str) -> None:
    """Every resolved string stands in the text where its span says."""
    reading = parse(gold_yaml, text, article="harbour")

    spans = [span for quote in reading.quotes for span in (*quote.runs, *quote.mention, *quote.cue)]
    spans += [span for position in reading.positions for span in position.evidence]
    spans += [span for fact in reading.facts for span in fact.evidence]

    assert len(spans) > 10
    assert all(text[span.start : span.end] == span.text for span in spans)


@pytest.mark.parametrize(
    ("right", "wrong", "where", "reason"),
    [
        ("language: en", "language: en\nlanguage: fr", "line", "'language' stands twice"),
        ("    main: false", "    main: false\n    main: true", "line", "'main' stands twice"),
        ("notes: none", "remarks: none", "", "unknown key 'remarks'"),
        ("    cue: said\n", "    cue: said\n    mood: sad\n", "quotes[0]", "unknown key 'mood'"),
        ("    cue: said\n", "", "quotes[0]", "'cue' is missing"),
        ("article: harbour", "article: port", "", "'port' is none of harbour"),
        ("kind: group", "kind: crowd", "actors[2]", "'crowd' is none of"),
        ("main: false", "main: no", "actors[2]", "'no' is none of true, false"),
        ("name: shippers", "name: Ines Calder", "actors[2]", "stands twice"),
        ("name: shippers", "name: null", "actors[2]", "is no word"),
        ("cue: called", "cue: shouted", "quotes[2]", "'shouted' stands 0 time(s)"),
        ("cue: said", "cue: {text: said, occurrence: 2}", "quotes[0]", "stands 1 time(s) in the text, 2 needed"),
        ("cue: said", "cue: {text: said, occurrence: first}", "quotes[0]", "is no number from 1"),
        ("cue: said", "cue: {text: said, occurrence: 0}", "quotes[0]", "is no number from 1"),
        ("text: [We cannot wait another year]", "text: []", "quotes[1]", "no verbatim string"),
        ("text: [We cannot wait another year]", "text: We cannot wait another year", "quotes[1]", "is no list"),
        ("text: [We cannot wait another year]", 'text: [","]', "quotes[1]", "no letter or digit"),
        ("speakers: [Dockers' League]", "speakers: [The League]", "quotes[2]", "'The League' is no actor's name"),
        ("speakers: [Dockers' League]", "speakers: [shippers, shippers]", "quotes[2]", "stands twice in one list"),
        ("stance: opposes", "stance: against", "positions[1]", "'against' is none of"),
        ("- actor: Dockers' League", "- actor: no", "positions[1]", "'no' is no actor's name"),
        ("status: contested", "status: unconfirmed", "disputed_facts[0]", "exactly when some evidence denies"),
        ("by: Ines Calder", "by: Nobody", "disputed_facts[0]", "'Nobody' is no actor's name"),
        ("says: asserts", "says: maybe", "disputed_facts[0]", "'maybe' is none of"),
        ("positions:", "positions: null\nstands:", "", "unknown key 'stands'"),
    ],
)
def test_what_is_wrong_is_named(text: str, gold_yaml: str, right: str, wrong: str, where: str, reason: str) -> None:
    """Whatever does not fit guide or text is refused, with the item and the reason."""
    assert right in gold_yaml

    message = refusal(gold_yaml.replace(right, wrong, 1), text)

    assert where in message
    assert reason in message


def test_yaml_words_stay_words() -> None:
    """What YAML 1.1 would read as a truth value, a time or a date is a word like any other."""
    text = "No, he said at 12:30 on 2020-01-02: no. 1_000 of 010 said yes."
    source = """
article: times
language: no
actors: [{name: he, kind: person, role: off, aliases: [yes, 12:30, 2020-01-02, 1_000, 010], main: true}]
quotes: [{kind: direct, speakers: [he], speaker_mention: he, cue: said, text: [no]}]
positions: []
disputed_facts: []
"""

    reading = parse(source, text, article="times")

    assert reading.language == "no"
    assert reading.actors[0].aliases == ("yes", "12:30", "2020-01-02", "1_000", "010")
    assert reading.quotes[0].runs[0].text == "no"


def test_an_occurrence_counts_without_overlap() -> None:
    """Places are those `str.count` counts."""
    places = [span.start for span in occurrences("aaaa.aa", "aa")]

    assert places == [0, 2, 5]
    assert len(places) == "aaaa.aa".count("aa")


def test_an_occurrence_picks_its_place(text: str, gold_yaml: str) -> None:
    """`occurrence: n` is the n-th place; without it content is the first and a mention may be any."""
    chosen = gold_yaml.replace("speaker_mention: she", "speaker_mention: {text: she, occurrence: 2}")

    places = [span.start for span in occurrences(text, "she")]
    picked = parse(chosen, text, article="harbour").quotes[1].mention
    left_open = parse(gold_yaml, text, article="harbour").quotes[1].mention

    assert [span.start for span in picked] == places[1:2]
    assert [span.start for span in left_open] == places
    assert len(places) > 1


def test_all_problems_are_told_at_once_with_their_file(tmp_path: Path, text: str, gold_yaml: str) -> None:
    """A folder is refused with every problem of every file, each named."""
    (tmp_path / "harbour.txt").write_text(text)
    broken = gold_yaml.replace("cue: said", "cue: sang").replace("stance: opposes", "stance: against")
    (tmp_path / "harbour.yaml").write_text(broken)
    (tmp_path / "orphan.yaml").write_text(gold_yaml)

    with pytest.raises(GoldError) as caught:
        load_folder(tmp_path, tmp_path)

    first, second, third = caught.value.problems
    assert first.startswith("harbour.yaml: quotes[0]: 'sang'")
    assert second.startswith("harbour.yaml: positions[1]: 'against'")
    assert third.startswith("orphan.yaml: ")
    assert "orphan.txt" in third


def test_line_ends_are_kept(tmp_path: Path, text: str, gold_yaml: str) -> None:
    """Offsets count the characters of the file as it is, carriage returns included."""
    (tmp_path / "harbour.txt").write_bytes(text.replace("\n", "\r\n").encode())
    (tmp_path / "harbour.yaml").write_text(gold_yaml)

    (article,) = load_folder(tmp_path, tmp_path)

    run = article.reading.quotes[0].runs[0]
    assert run.start == text.index(run.text) + 2
    assert article.text[run.start : run.end] == run.text


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    """Scoring nothing is a mistake, not a perfect score."""
    with pytest.raises(GoldError, match=r"holds no \.yaml file"):
        load_folder(tmp_path, tmp_path)
