"""Claims tied to an article: marks around them, cuts and insertions in them."""

from __future__ import annotations

import pytest

from summarizer.alignment import Aligner, Refusal
from summarizer.document import Document

TEXT = """\
Le port de Sainte-Aude fermera en juin, selon la capitainerie. « Prêts » à partir « en cas » de crue, les pêcheurs \
attendent.
« Nous quitterons le quai nord au printemps, avec nos familles et nos bateaux, pour la rive sud. Le bac reste à quai \
(...) jusqu’à nouvel ordre. Nous ne vendrons pas les filets aux négociants d’en haut », a dit Ivo Marchal. « Le phare \
restera allumé toute la nuit », a-t-il promis.
Il faut prendre plus de mesures [concrètes] et moins de pauses [sans solde] cet hiver. La digue tiendra peut-être \
jusqu’au printemps prochain.
“The ferry will sail again [next week], at the old price of 12 crowns, from the north quay,” said the pilot.
"""


def _aligner(text: str = TEXT) -> Aligner:
    return Aligner(Document.from_text(text, language="fr"))


def _spans(claim: str, text: str = TEXT) -> list[str]:
    placement = _aligner(text).place(claim)
    assert not isinstance(placement, Refusal), placement
    return [text[match.start : match.end] for match in placement]


def _refusal(claim: str, text: str = TEXT) -> Refusal:
    placement = _aligner(text).place(claim)
    assert isinstance(placement, Refusal), placement
    return placement


@pytest.mark.parametrize(
    "claim",
    [
        "« Le phare restera allumé toute la nuit »",
        "“Le phare restera allumé toute la nuit”",
        '"Le phare restera allumé toute la nuit"',
        "„Le phare restera allumé toute la nuit“",
        "'Le phare restera allumé toute la nuit'",
        "Le phare restera allumé toute la nuit.",
        "Le phare restera allumé toute la nuit,",
        "« Le phare restera allumé toute la nuit. »",
        "« Le phare restera allumé toute la nuit ».",
        "  Le phare restera allumé toute la nuit\n",
        "... Le phare restera allumé toute la nuit [...]",
    ],
)
def test_what_is_wrapped_around_a_claim_is_no_part_of_it(claim: str) -> None:
    """Marks around the whole claim, one trailing full stop or comma, and cuts at its ends are left aside."""
    assert _spans(claim) == ["Le phare restera allumé toute la nuit"]


@pytest.mark.parametrize("claim", ["« Prêts » à partir « en cas »", '"Prêts" à partir "en cas"'])
def test_marks_of_two_passages_stay(claim: str) -> None:
    """A first and a last mark that belong to two passages are part of the claim."""
    assert _spans(claim) == ["« Prêts » à partir « en cas »"]


@pytest.mark.parametrize("claim", ["« Prêts à partir", "Prêts à partir", "Prêts » à partir en cas"])
def test_a_mark_too_many_or_too_few_is_refused(claim: str) -> None:
    """Marks inside a claim must be those of the article."""
    assert _refusal(claim).reason == "altered"


def test_a_cut_gives_one_span_for_each_part() -> None:
    """Parts that stand in order in one paragraph and one quotation are found one by one."""
    claim = "Nous quitterons le quai nord au printemps (...) pour la rive sud"

    assert _spans(claim) == ["Nous quitterons le quai nord au printemps", "pour la rive sud"]


@pytest.mark.parametrize("cut", ["(...)", "[...]", "[…]", "(…)", "…", "...", "[. . .]"])
def test_a_cut_may_be_written_in_any_way(cut: str) -> None:
    """Brackets, parentheses or dots alone mark a cut."""
    assert len(_spans(f"Nous quitterons le quai nord {cut} pour la rive sud.")) == 2


def test_whole_sentences_may_be_cut_whatever_they_say() -> None:
    """A negation in a sentence between the two that are cut is none of theirs."""
    text = "« La grue est vendue. Rien ne la remplacera. Le treuil est en panne depuis lundi », dit Ivo Marchal."

    assert _spans("La grue est vendue. (...) Le treuil est en panne", text) == [
        "La grue est vendue.",
        "Le treuil est en panne",
    ]


def test_the_articles_own_cut_is_found_as_it_stands() -> None:
    """Where the article itself has the cut, the claim is one span that holds it."""
    assert _spans("Le bac reste à quai […] jusqu'à nouvel ordre") == ["Le bac reste à quai (...) jusqu’à nouvel ordre"]


def test_several_parts_are_found() -> None:
    """Two cuts give three spans."""
    claim = "Nous quitterons le quai nord (...) avec nos familles (...) pour la rive sud"

    assert _spans(claim) == ["Nous quitterons le quai nord", "avec nos familles", "pour la rive sud"]


@pytest.mark.parametrize(
    ("claim", "reason", "told"),
    [
        ("Nous quitterons le quai nord (...) les filets aux négociants", "hides_words", '"ne"'),
        ("La digue tiendra (...) jusqu’au printemps prochain", "hides_words", '"peut-être"'),
        ("La digue (...) printemps prochain", "hides_words", '"peut-être"'),
        ("pour la rive sud (...) Nous quitterons le quai nord", "out_of_order", "another order"),
        ("Le port de Sainte-Aude (...) Le phare restera allumé", "stitched", "different paragraphs"),
        ("Nous quitterons le quai nord (...) Le phare restera allumé", "stitched", "same quotation marks"),
        ("les pêcheurs attendent (...) Nous quitterons le quai", "stitched", "different paragraphs"),
        ("Nous quitterons (...) sud", "stitched", "too short"),
        ("Nous quitterons le quai ouest (...) pour la rive sud", "altered", '"nord", not "ouest"'),
        ("Nous quitt (...) pour la rive sud", "inside_word", "quitterons"),
        ("Le cargo noir a coulé (...) pour la rive sud", "not_in_article", "nothing like it"),
    ],
)
def test_a_cut_that_misleads_is_refused(claim: str, reason: str, told: str) -> None:
    """Parts that hide a negation or a modal, change order, or come from two places are refused with the reason."""
    refusal = _refusal(claim)

    assert (refusal.reason, told in refusal.message) == (reason, True), refusal


@pytest.mark.parametrize(("left_out", "told"), [(1_001, "would leave out 1001 characters"), (5_000, "too far apart")])
def test_a_cut_may_not_be_wider_than_a_thousand_characters(left_out: int, told: str) -> None:
    """Parts further apart than an editor would cut are refused."""
    text = f"Le bac partira lundi{'. ':o<{left_out - 2}}. Le phare sera éteint."

    refusal = _refusal("Le bac partira lundi (...) Le phare sera éteint", text)

    assert refusal.reason == "stitched"
    assert told in refusal.message


def test_a_cut_may_be_a_thousand_characters_wide() -> None:
    """Parts that stand a thousand characters apart are found."""
    text = f"Le bac partira lundi{'. ':o<998}. Le phare sera éteint."

    assert _spans("Le bac partira lundi (...) Le phare sera éteint", text)[1] == "Le phare sera éteint"


def test_another_place_is_tried_where_the_first_does_not_fit() -> None:
    """The first part may stand twice; the place that the second part follows is taken."""
    text = "Le bac partira à l’aube.\nLe bac partira, dit-on au port, avec la marée."

    spans = _spans("Le bac partira (...) avec la marée", text)
    placement = _aligner(text).place("Le bac partira (...) avec la marée")

    assert spans == ["Le bac partira", "avec la marée"]
    assert not isinstance(placement, Refusal)
    assert placement[0].start == text.index("\n") + 1


@pytest.mark.parametrize(
    ("claim", "span"),
    [
        ("un quai sur quand même", "un quai sur [sic] quand même"),
        ("le bac reste à quai", "le bac [ndlr : le neuf] reste à quai"),
        ("das Boot bleibt hier", "das Boot [Anm. d. Red.] bleibt hier"),
        ("the ferry stays here", "the ferry [ed.: the new one] stays here"),
        ("plus de mesures [concrètes] et moins", "plus de mesures [concrètes] et moins"),
    ],
)
def test_an_insertion_of_the_article_may_be_left_out(claim: str, span: str) -> None:
    """A note of the editor is not the speaker's: a claim may leave it out, the span takes it in."""
    assert _spans(claim, span if span.startswith(("un quai", "le bac", "das", "the ferry")) else TEXT) == [span]


@pytest.mark.parametrize(
    ("claim", "text", "inserted"),
    [
        ("moins de pauses cet hiver", TEXT, "[sans solde]"),
        ("They voted the plan", "They voted [against] the plan", "[against]"),
        ("elected the president", "elected the [former] president", "[former]"),
        ("un total de tonnes", "un total [de 12] de tonnes", "[de 12]"),
        ("they left early", "they [may have] left early", "[may have]"),
        ("la suite au quai", "la suite [?] au quai", "[?]"),
        ("la suite au quai", "la suite [...] au quai", None),
        ("he paid the toll", "[s]he paid the toll", None),
        ("paid the toll", "un[paid] the toll", None),
    ],
)
def test_an_insertion_that_matters_may_not_be_left_out(claim: str, text: str, inserted: str | None) -> None:
    """An insertion other than an editor's note must be kept; one inside a word or without words is none."""
    refusal = _refusal(claim, text)

    assert refusal.reason == "hides_words" if inserted else refusal.reason != "hides_words"
    assert inserted is None or inserted in refusal.message


@pytest.mark.parametrize("claim", ["", " ", "« »", "(...)", "...", "—", "[…] (...)", "?!"])
def test_a_claim_without_words_is_refused(claim: str) -> None:
    """There is nothing in marks alone that an article could say."""
    assert _refusal(claim).reason == "not_in_article"


def test_a_later_whole_word_is_taken() -> None:
    """A string that stands first inside a word is found where it stands by itself."""
    text = "L’entreport est clos. Le port est ouvert."
    placement = _aligner(text).place("port")

    assert not isinstance(placement, Refusal)
    assert placement[0].start == text.rindex("port")


def test_all_places_of_a_repeated_claim_are_listed() -> None:
    """Places come in order of the text, up to the limit; a refused claim has none."""
    aligner = _aligner("« Non. » Non, dit-elle. Nonce, non, Non !")

    assert [place[0].start for place in aligner.places("« Non »", limit=9)] == [2, 9, 36]
    assert len(aligner.places("Non", limit=2)) == 2
    assert aligner.places("Oui", limit=9) == []
