"""Which quotes are kept, where their runs stand, and which cue and speaker belong to them."""

from __future__ import annotations

import pytest

from summarizer.schema.summary import Quote, Span
from tests.grounding.claims import actor, grounded, quote, refusals

TEXT = """\
« Nous partirons », a dit Aude Lys. Le conseil a ri.
« La halle restera ouverte », a promis Yves Caron, « jusqu’au printemps ». Il n’a rien signé.
Selon Aude Lys, le pont ne sera pas rouvert avant l’été ; elle a dit sa colère.
« Nous partirons », a répété Yves Caron. « Nous partirons », a dit la foule.
"""
CAST = [actor("Aude Lys"), actor("Yves Caron"), actor("la foule", kind="group")]


def _quotes(*claims: object, text: str = TEXT) -> tuple[Quote, ...]:
    result = grounded(text, actors=[one for one in CAST if one.name in text], quotes=claims)
    assert not result.rejected, result.rejected
    return result.quotes


def test_a_quote_is_tied_to_the_articles_characters() -> None:
    """Runs, cue and mention hold what the article has, in its own typography."""
    claim = quote(
        "jusqu'au printemps", kind="mixed", speakers=("Yves Caron",), cue="a promis", speaker_mention="Yves Caron"
    )

    found = _quotes(claim)[0]

    assert found.text == (
        Span(start=TEXT.index("jusqu’au"), end=TEXT.index("jusqu’au") + 18, text="jusqu’au printemps"),
    )
    assert found.cue is not None
    assert found.cue.text == "a promis"
    assert found.speaker_mention is not None
    assert found.speaker_mention.start == TEXT.index("Yves Caron")
    assert (found.kind, found.speakers) == ("mixed", ("Yves Caron",))


def test_runs_stand_in_order() -> None:
    """A quote broken by its cue is one quote with two runs."""
    found = _quotes(quote("La halle restera ouverte", "jusqu'au printemps"))[0]

    assert [span.text for span in found.text] == ["La halle restera ouverte", "jusqu’au printemps"]


def test_a_run_with_an_editors_cut_becomes_spans() -> None:
    """Parts of a run that an editor's cut leaves are spans of their own."""
    text = "Selon Aude Lys, le pont de bois sera rouvert avant l’été."

    found = _quotes(quote("le pont (...) sera rouvert", "avant l'été"), text=text)[0]

    assert [span.text for span in found.text] == ["le pont", "sera rouvert", "avant l’été"]


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        (("Nous resterons",), [("quotes[0].text[0]", "altered")]),
        (("jusqu'au printemps", "La halle restera ouverte"), [("quotes[0].text[1]", "out_of_order")]),
        (("La halle restera ouverte", "restera ouverte"), [("quotes[0].text[1]", "out_of_order")]),
        (("La halle restera ouverte", "a répété Yves Caron"), [("quotes[0].text[1]", "stitched")]),
        (
            ("La halle restera fermée", "jusqu'à l'automne"),
            [("quotes[0].text[0]", "altered"), ("quotes[0].text[1]", "not_in_article")],
        ),
        (("le pont", "rouvert avant l'été"), [("quotes[0].text[1]", "hides_words")]),
        (("artirons",), [("quotes[0].text[0]", "inside_word")]),
    ],
)
def test_one_run_that_fails_refuses_the_quote(runs: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    """A quote is whole or not at all: runs that fail are listed, and of several runs the whole after them."""
    result = grounded(TEXT, quotes=[quote(*runs)])

    whole = [("quotes[0]", expected[0][1])] if len(runs) > 1 else []
    assert result.quotes == ()
    assert refusals(result) == [*expected, *whole]


def test_runs_stand_close_to_each_other() -> None:
    """A second run thousands of characters on, even in one endless paragraph, belongs to another quote."""
    text = f"« Je pars », a dit Aude Lys. {'Le conseil rit. ' * 200}« Et je ferme. »"

    result = grounded(text, quotes=[quote("Je pars", "Et je ferme")])

    assert refusals(result) == [("quotes[0].text[1]", "stitched"), ("quotes[0]", "stitched")]


def test_the_reporters_own_words_between_two_runs_may_say_no() -> None:
    """A negation in what stands between two passages is the reporter's and hides nothing."""
    text = "« Je pars », a dit Aude Lys sans un regard, « et je ferme »."

    assert len(_quotes(quote("Je pars", "et je ferme"), text=text)[0].text) == 2


@pytest.mark.parametrize(
    ("runs", "reason"),
    [
        (("We will", "pay the toll"), "hides_words"),
        (("We will", "The pilot stole it"), "stitched"),
        (("not pay the toll", "The pilot stole it"), "stitched"),
        (("We will", "not pay the toll"), None),
    ],
)
def test_runs_of_two_passages_hide_and_skip_nothing(runs: tuple[str, str], reason: str | None) -> None:
    """Nothing but the tag of one sentence stands between two runs, and no negation beside them in their passages."""
    text = '"We will," Aude Lys said, "not pay the toll." She left. The room cheered. "The pilot stole it," he said.'

    result = grounded(text, quotes=[quote(*runs)])

    assert refusals(result) == ([("quotes[0].text[1]", reason), ("quotes[0]", reason)] if reason else [])


def test_a_speaker_must_be_an_actor() -> None:
    """A quote of somebody who is no actor is refused; an alias is no name, and the message says whose it is."""
    result = grounded(
        "« Oui », a dit Mme Lys, dite Aude Lys.",
        actors=[actor("Aude Lys", "Mme Lys")],
        quotes=[quote("Oui", speakers=("Aude Lys", "Jean Roche")), quote("Oui", speakers=("Mme Lys",))],
    )

    assert result.quotes == ()
    paths = ["quotes[0].speakers[1]", "quotes[0]", "quotes[1].speakers[0]", "quotes[1]"]
    assert refusals(result) == [(path, "unknown_actor") for path in paths]
    assert result.rejected[2].message == 'this is an alias of "Aude Lys"; use the name'


def test_the_speaker_of_a_refused_actor_is_unknown() -> None:
    """An actor who is not in the article cannot speak in it."""
    result = grounded(
        TEXT, actors=[actor("Jean Roche")], quotes=[quote("La halle restera ouverte", speakers=("Jean Roche",))]
    )

    assert refusals(result) == [
        ("actors[0]", "not_in_article"),
        ("quotes[0].speakers[0]", "unknown_actor"),
        ("quotes[0]", "unknown_actor"),
    ]


def test_a_quote_nobody_is_named_for_is_kept() -> None:
    """No speaker is an answer, not a fault."""
    assert _quotes(quote("La halle restera ouverte"))[0].speakers == ()


def test_a_repeated_quote_stands_beside_its_cue_and_speaker() -> None:
    """Of several places that hold the same words, the one whose paragraph holds cue and mention is taken."""
    found = _quotes(
        quote("Nous partirons", cue="a répété", speaker_mention="Yves Caron"),
        quote("Nous partirons", cue="a dit", speaker_mention="la foule"),
        quote("Nous partirons", cue="a dit", speaker_mention="Aude Lys"),
    )

    starts = [TEXT.index("Nous partirons »"), TEXT.index("Nous partirons », a répété"), TEXT.rindex("Nous partirons")]
    assert [quote.text[0].start for quote in found] == [starts[1], starts[2], starts[0]]


def test_the_same_words_claimed_again_stand_at_the_next_place() -> None:
    """Without anything to tell them apart, the first claim takes the first place, the second the second."""
    found = _quotes(quote("Nous partirons"), quote("Nous partirons"), quote("Nous partirons"))

    starts = [quote.text[0].start for quote in found]
    assert starts == sorted(starts)
    assert len(set(starts)) == 3


def test_a_hint_comes_before_all_else() -> None:
    """A hint settles which place of repeated words is meant, whatever cue and mention say."""
    near = TEXT.rindex("Nous partirons")

    found = _quotes(quote({"text": "Nous partirons", "near": near}, cue="a dit"))[0]

    assert found.text[0].start == near


def test_another_place_is_tried_where_the_second_run_does_not_follow() -> None:
    """The first run's place is one that the other runs follow."""
    text = "« Je pars », a dit Aude Lys.\nLe conseil rit.\nEt encore.\n« Je pars », a dit Yves Caron, « ce soir »."

    found = _quotes(quote("Je pars", "ce soir"), text=text)[0]

    assert found.text[0].start == text.rindex("Je pars")


def test_a_hint_at_a_place_that_the_second_run_does_not_follow_is_given_up() -> None:
    """A wrong hint costs nothing but time."""
    text = "« Je pars », a dit Aude Lys.\nLe conseil rit.\nEt encore.\n« Je pars », a dit Yves Caron, « ce soir »."

    found = _quotes(quote({"text": "Je pars", "near": 2}, "ce soir"), text=text)[0]

    assert found.text[0].start == text.rindex("Je pars")


def test_the_same_quote_is_kept_once() -> None:
    """A quote of the same spans and speakers is a duplicate; of other speakers it is not."""
    claims = [
        quote("La halle restera ouverte", speakers=("Yves Caron",)),
        quote("« La halle restera ouverte »", speakers=("Yves Caron",), cue="a promis"),
        quote("La halle restera ouverte", speakers=("Aude Lys",)),
    ]

    result = grounded(TEXT, actors=CAST, quotes=claims)

    assert [found.speakers for found in result.quotes] == [("Yves Caron",), ("Aude Lys",)]
    assert refusals(result) == [("quotes[1]", "duplicate")]


# --- cue and mention ---


def test_cue_and_mention_are_those_of_the_quotes_sentence() -> None:
    """The sentence of the quote comes before what stands closer in the sentence before."""
    text = "Aude Lys a dit. « Le vieux pont neuf de la rivière aux saules est fermé », nous a dit Aude Lys."

    found = _quotes(quote("Le vieux pont neuf", cue="a dit", speaker_mention="Aude Lys"), text=text)[0]

    assert found.cue is not None
    assert found.speaker_mention is not None
    assert found.cue.start == text.rindex("a dit")
    assert found.speaker_mention.start == text.rindex("Aude Lys")


def test_a_cue_inside_the_quote_is_not_its_cue() -> None:
    """The words of the quote itself hold neither its cue nor its speaker."""
    text = "« Elle a dit oui, a dit Marc, et Marc rit », a dit Marc."

    found = _quotes(quote("Elle a dit oui, a dit Marc, et Marc rit", cue="a dit", speaker_mention="Marc"), text=text)[0]

    assert found.cue is not None
    assert found.speaker_mention is not None
    assert found.cue.start == text.rindex("a dit")
    assert found.speaker_mention.start == text.rindex("Marc")


def test_a_hint_settles_which_cue_is_meant() -> None:
    """A hint that is right is taken before the closest occurrence; one that is wrong is passed over."""
    text = "Il a dit hier et a dit encore : « Je pars ce soir », a dit l’autre."
    right = {"text": "a dit", "near": text.index("a dit")}
    wrong = {"text": "a dit", "near": text.index("a dit") + 1}

    found = [_quotes(quote("Je pars ce soir", cue=cue), text=text)[0] for cue in (right, wrong)]

    assert [one.cue.start for one in found if one.cue] == [text.index("a dit"), text.rindex("a dit")]


def test_a_mention_may_stand_in_the_paragraph_before() -> None:
    """Somebody named in one paragraph may be quoted in the next."""
    text = "Aude Lys se lève.\n« Je pars ce soir. »"

    assert _quotes(quote("Je pars ce soir", speaker_mention="Aude Lys"), text=text)[0].speaker_mention is not None


def test_a_cue_or_mention_far_from_the_quote_is_dropped_and_listed() -> None:
    """What stands only elsewhere, or nowhere, is null and refused by its path; the quote stays."""
    claim = quote("La halle restera ouverte", cue="a répété", speaker_mention="Jean Roche")

    result = grounded(TEXT, actors=CAST, quotes=[claim])

    assert (result.quotes[0].cue, result.quotes[0].speaker_mention) == (None, None)
    assert refusals(result) == [("quotes[0].speaker_mention", "not_in_article"), ("quotes[0].cue", "stitched")]


def test_what_was_refused_is_listed_with_where_it_came_from() -> None:
    """An entry names the list, the words, the reason in words, and the closest passage with its place."""
    refused = grounded(TEXT, quotes=[quote("La halle ne restera pas ouverte")]).rejected[0]

    assert (refused.item, refused.text) == ("quotes", "La halle ne restera pas ouverte")
    assert "restera" in refused.message
    assert refused.closest is not None
    assert TEXT[refused.closest.start : refused.closest.end] == refused.closest.text == "La halle restera ouverte"
