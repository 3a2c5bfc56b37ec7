"""English verbs of speech that have behind them when, where and to whom, or a deed's object, and no words."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _indirect(text: str) -> list[str]:
    quotes = summarize(text, language="en").quotes
    return [run.text for quote in quotes if quote.kind == "indirect" for run in quote.text]


@rows(
    "text",
    [
        "As the Marlow Post reported on Sunday, the ferry has been sold.",
        "Look at what Tal said this week, when the lock was shut.",
        '"We sail at noon," Tal said cheerfully into the microphone.',
        "It was as odd as anything Tal said on board to defend the plan.",
        "He wants a map of the lock, something he has repeatedly asked of his deputy.",
    ],
)
def test_when_and_where_are_no_words(text: str) -> None:
    """A day, a place or a manner alone is nothing that was said."""
    assert _indirect(text) == []


@rows(
    "text",
    [
        "Nobody believes that Tal will build what he promises to build.",
        "There is no trace of the letter that Tal said was sent in May.",
        "The town needs the patience she promised to bring along.",
        "They signed the names he said would be known by June.",
    ],
)
def test_words_whose_noun_stands_before(text: str) -> None:
    """A relative clause whose object or subject stands before it holds no whole words."""
    assert _indirect(text) == []


@rows(
    "text",
    [
        "Holm, who advises Tal, is no friend of the lock.",
        "Ann Tal claimed victory in a letter.",
        "Their looks said a lot.",
        "The leak soon revealed itself.",
        "The form goes to every skipper who requests a berth.",
        "The yard had unveiled the first steel ferry in 1984.",
        "The crew have found a harbour in the north.",
        '"Will it hold?" Holm asked the mayor.',
        "As Ann Tal told the Marlow Daily Post, the lock is shut for good.",
    ],
)
def test_deeds_and_hearers_are_no_words(text: str) -> None:
    """A deed with its object, and whoever hears, alone."""
    assert _indirect(text) == []


@rows(
    ("text", "held"),
    [
        ("Ann Tal said on board that the lock leaked.", "the lock leaked"),
        ("In the speech he promised to cut fees.", "to cut fees"),
        ("Tal informed the old board members they had lost.", "the old board members they had lost"),
        ("The crew found that the lock leaked.", "the lock leaked"),
        ("The group claimed responsibility for the fire.", "responsibility for the fire"),
        ("The ministry unveiled a plan to shut the lock.", "a plan to shut the lock"),
        ("He begged a man who claimed to be entitled to cast a vote.", "to be entitled to cast a vote"),
        ("Ann Tal advised the crew to leave the port.", "the crew to leave the port"),
        ("Tal pledged a rise, which Holm said will come in May.", "will come in May"),
        (
            "He is a skipper who has often pledged to sell his ferries — 60 of them.",
            "to sell his ferries — 60 of them",
        ),
    ],
)
def test_words_that_are_said(text: str, held: str) -> None:
    """A clause, an infinitive, and objects that tell words rather than deeds."""
    assert held in _indirect(text)


def _runs(text: str) -> list[list[str]]:
    return [[run.text for run in quote.text] for quote in summarize(text, language="en").quotes]


@rows(
    ("text", "runs"),
    [
        (
            "In some ports, union leaders say, crews were urged to stay silent.",
            ["In some ports", "crews were urged to stay silent"],
        ),
        (
            "But to save the lock, the panel concluded, the fee must rise.",
            ["to save the lock", "the fee must rise"],
        ),
        ("If the lock breaks, Ann Tal said, the port will flood.", ["If the lock breaks", "the port will flood"]),
        ("In a letter on Friday, Norvil said threats were banned.", ["threats were banned"]),
        ("Besides longer holidays, aides say the mayor wants cheaper homes.", ["the mayor wants cheaper homes"]),
        ("Despite the rain, the lock held, the mayor said Monday.", ["Despite the rain, the lock held"]),
        ("She drew clerks who were angry, skippers who concluded Tal would win the race.", ["Tal would win the race"]),
        ("In Marlow the lock broke, Ann Tal said after the flood.", ["In Marlow the lock broke"]),
    ],
)
def test_front_words_and_what_is_said(text: str, runs: list[str]) -> None:
    """Words that only say when or why stand with the clause behind the tag, or are none; a clause is one alone."""
    assert runs in _runs(text)


@rows(
    "text",
    [
        "At a rally in Marlow on Sunday, Tal gave no sign that she was planning to apologize.",
        "When asked, Tal said, she ran.",
        "(As the Marlow Post first reported, Tal wore a hat.)",
    ],
)
def test_front_words_alone_are_none(text: str) -> None:
    """What stands before a subject and tells only when is nobody's words."""
    assert _runs(text) == []


@rows(
    "text",
    [
        "The totals include pledged seats and others.",
        "The skippers now pay estimated fees each spring.",
        "Tal will sail into friendlier states no matter who objects.",
        "Holm won in northern states that have moved to the other side.",
        "The fund used its weight to get states to adopt the plan.",
        "The yard relies on user reports to find leaks.",
        "The owners appear determined to block the sale.",
        "Declared 2031 Candidates.",
        "The union claims that have been made are old.",
    ],
)
def test_nouns_and_adjectives_say_nothing(text: str) -> None:
    """Plurals and participles that look like verbs of speech."""
    assert _runs(text) == []


@rows(
    ("text", "runs"),
    [
        ("The law states that the lock must close.", ["the lock must close"]),
        ("The law states the lock must close.", ["the lock must close"]),
        ("Ann Tal claims to have won the race.", ["to have won the race"]),
        ("They pledged funds to save the lock.", ["funds to save the lock"]),
        ('"Stay," Tal said, according to a Val Press report.', ["Stay,"]),
        ("The lock leaks, according to a Val Press report printed in May.", ["The lock leaks"]),
        ("Now, according to the recent 20-port survey, some are closing.", ["some are closing"]),
        ("According to Ann Tal, the lock leaks.", ["the lock leaks"]),
    ],
)
def test_verbs_and_sources_that_say_something(text: str, runs: list[str]) -> None:
    """Verbs among these forms, and sources whose name goes on behind what is known of it."""
    assert _runs(text) == [runs]


def test_what_is_according_to_a_source_is_said_before() -> None:
    """*That is according to* adds no words."""
    assert _runs("That’s according to a new survey by the Val Press.") == []


@rows(
    ("text", "runs"),
    [
        (
            'Tal gave a talk in which she pledged that, if elected mayor, she would be "a friend to all skippers."',
            ['if elected mayor, she would be "a friend to all skippers."'],
        ),
        (
            "Tal said in May that, if the talks failed, the crew would strike.",
            ["if the talks failed, the crew would strike"],
        ),
        ("Having announced that he would keep the ferry, Holm closed the yard.", ["he would keep the ferry"]),
        (
            "But in describing the fee as a fad that skippers would reject, the papers are missing the point.",
            ["the fee as a fad that skippers would reject"],
        ),
        ("Ann Tal, making it clear that the port trumped all, stood beside Holm.", ["the port trumped all"]),
        (
            "Tal left the hall, saying the fee, introduced in May, was unfair.",
            ["the fee, introduced in May, was unfair"],
        ),
        ("Tal left, claiming she was wasting time, tired of the lock.", ["she was wasting time, tired of the lock"]),
    ],
)
def test_where_a_clause_goes_on_or_ends(text: str, runs: list[str]) -> None:
    """Words go on behind what parts *that* from its clause; a participle's end at the main clause or its verb."""
    assert runs in _runs(text)


@rows(
    ("text", "expected"),
    [
        ("Ada Tal, a rower, answered several questions about her campaign from the reporter Moe Roe.", []),
        ("The harbour board did not immediately respond to questions about the lock.", []),
        ("Ada Tal answered that the lock was shut.", ["the lock was shut"]),
        ("Ada Tal replied that the question was odd.", ["the question was odd"]),
    ],
)
def test_what_is_answered_is_not_what_is_said(text: str, expected: list[str]) -> None:
    """Questions are somebody else's words."""
    assert _indirect(text) == expected
