"""What a French sentence adds to reported words: *ce que*, *ce dont*, and which words are denied."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "words"),
    [
        ("L'armée assure avoir repris la ville, ce que les rebelles contestent.", "avoir repris la ville"),
        ("La mairie affirme avoir prévenu les familles, ce que démentent les élus.", "avoir prévenu les familles"),
        ("Le ministre dit n'avoir rien su, ce dont doutent ses adversaires.", "n'avoir rien su"),
        ("La direction nie avoir menti, ce qui provoque la colère des salariés.", "avoir menti"),
        ("Le patron réfute tout lien avec la banque, ce que contredit un courriel.", "tout lien avec la banque"),
    ],
)
def test_a_comment_is_none_of_the_words(text: str, words: str) -> None:
    """What *ce* takes up ends the words before it and opens none."""
    assert [run.text for quote in summarize(text, language="fr").quotes for run in quote.text] == [words]


@rows(
    ("text", "words"),
    [
        ("Le maire dit que ce que veut la CGT est absurde.", "ce que veut la CGT est absurde"),
        ("Le maire affirme : « La digue tient, ce qui compte. »", "La digue tient, ce qui compte."),
        ("Le maire répète ce que dit le préfet et assure qu'il viendra.", "il viendra"),
    ],
)
def test_ce_within_the_words_goes_on(text: str, words: str) -> None:
    """*Ce que* without a comma before it, or in marks, belongs to what is said."""
    assert summarize(text, language="fr").quotes[-1].text[0].text == words


@rows(
    ("text", "speaker"),
    [
        ("La directrice, que les syndicats critiquent, dément avoir insulté des salariés.", "directrice"),
        ("Le club, qui a perdu deux matchs, nie avoir payé des arbitres.", "club"),
        ("La ministre, dont le mari a été arrêté, affirme ignorer les faits.", "ministre"),
    ],
)
def test_a_verb_with_its_infinitive_is_no_tag(text: str, speaker: str) -> None:
    """Behind a comma a verb with an infinitive opens words, and its objects do not speak."""
    assert [quote.speakers for quote in summarize(text, language="fr").quotes] == [(speaker,)]


@rows(
    ("text", "denies"),
    [
        ("Le ministre rejette l'accusation selon laquelle il aurait caché un rapport.", "ministre"),
        ("Le parti rejette les allégations selon lesquelles il aurait acheté des voix.", "parti"),
        ("La mairie dément la rumeur selon laquelle le pont aurait été saboté.", "mairie"),
    ],
)
def test_what_a_noun_announces_is_denied(text: str, denies: str) -> None:
    """To reject what is said is to deny it, and not the article's own caution."""
    (fact,) = summarize(text, language="fr").disputed_facts
    assert (fact.asserted_by, fact.denied_by) == ((), (denies,))


@rows(
    "text",
    [
        "Le conseil rejette le plan selon lequel la ville paierait la route.",
        "Le maire a lu un rapport selon lequel le pont est sûr.",
        "Le maire rejette la hausse des tarifs.",
    ],
)
def test_a_plan_is_turned_down_without_a_denial(text: str) -> None:
    """Without words that claim something nobody denies."""
    assert not any(fact.denied_by for fact in summarize(text, language="fr").disputed_facts)


@rows(
    "text",
    [
        "Les avocats soutiennent que les aveux ont été extorqués.",
        "Le policier soutient qu'il dormait.",
        "La CGT soutient que l'usine gagne de l'argent.",
    ],
)
def test_to_maintain_that_something_is_so_takes_no_side(text: str) -> None:
    """*Soutenir que* claims, *soutenir* with an object backs it."""
    assert not summarize(text, language="fr").positions
    assert summarize("La CGT soutient la grève.", language="fr").positions


@rows(
    ("text", "words"),
    [
        ("La police parle de 300 manifestants, les syndicats en comptent 900.", "de 300 manifestants"),
        ("Le ministre évoque dix morts, l'opposition en dénombre quarante.", "dix morts"),
        ("La maire a promis une crèche, les parents n'y croient plus.", "une crèche"),
        ("La CGT réclame une hausse, la direction a refusé.", "une hausse"),
        ("Le préfet annonce une enquête, le port est fermé.", "une enquête"),
    ],
)
def test_who_acts_behind_a_comma_is_not_told_of(text: str, words: str) -> None:
    """An object ends where another subject has a verb of its own."""
    assert summarize(text, language="fr").quotes[0].text[0].text == words


@rows(
    ("text", "words"),
    [
        ("La CGT réclame une hausse, des lits et des soins.", "une hausse, des lits et des soins"),
        ("La CGT réclame une loi, un texte qui est attendu.", "une loi, un texte qui est attendu"),
        ("Le maire affirme que le pont tient, que la ville a payé.", "le pont tient, que la ville a payé"),
    ],
)
def test_rows_and_clauses_go_on(text: str, words: str) -> None:
    """A row of objects, what tells of them and a clause behind *que* do not end there."""
    assert summarize(text, language="fr").quotes[0].text[0].text == words
