"""Quotes that nobody said: what a lenient aligner takes for the article's words is refused here, with the reason.

Of the 28 claims, langextract 1.7 counts 27 as grounded as it comes, on the strength of their first words, and 22 with
`accept_match_lesser=False`, as fuzzy matches.
"""

from __future__ import annotations

import pytest

from summarizer.alignment import Aligner, Refusal
from summarizer.document import Document

ARTICLES = {
    "fr": """\
La régie des eaux de Valmure ne paiera pas l’amende fixée par le tribunal, a déclaré lundi sa directrice, Odile Ferrand.
« Nous n’avons jamais reconnu la moindre faute dans cette affaire, a-t-elle ajouté. Le conseil se réunira le 14 mars \
2019 pour examiner les comptes de l’exercice. »
Le maire pourrait demander une enquête indépendante sur les 2,5 millions d’euros dépensés depuis 2016.
Les riverains attendent toujours une réponse écrite. Le syndicat des agents juge le retard incompréhensible.
""",
    "en": """\
The Harrow Valley water company did not pay the fine set by the county court, its director, Maud Ellery, said on Monday.
"We have never admitted any wrongdoing in this matter," she added. "The board will meet on 14 March 2019 to review the \
accounts of the year."
The mayor may ask for an independent inquiry into the 2.5 million pounds spent since 2016.
Residents are still waiting for a written answer. The union of the staff calls the delay impossible to understand.
""",
    "de": """\
Die Stadtwerke Lindhafen werden die Geldbuße des Landgerichts nicht bezahlen, sagte am Montag ihre Chefin Grete Amsel.
„Wir haben in dieser Sache niemals einen Fehler eingeräumt“, fügte sie hinzu. „Der Aufsichtsrat wird am 14. März 2019 \
über die Bilanz des Jahres beraten.“
Der Bürgermeister könnte eine unabhängige Untersuchung der seit 2016 ausgegebenen 2,5 Millionen Euro verlangen.
Die Anwohner warten weiterhin auf eine schriftliche Antwort. Der Personalrat nennt die Verzögerung unverständlich.
""",
}

# language, claim, reasons that would be right, words the message must hold
ALTERED = [
    # a negation dropped
    ("fr", "La régie des eaux de Valmure paiera l’amende fixée par le tribunal", {"altered"}, "ne paiera pas"),
    ("fr", "Nous avons reconnu la moindre faute dans cette affaire", {"altered"}, "jamais"),
    ("en", "The Harrow Valley water company did pay the fine set by the county court", {"altered"}, "did not pay"),
    ("en", "We have admitted any wrongdoing in this matter", {"altered"}, "never"),
    ("de", "Die Stadtwerke Lindhafen werden die Geldbuße des Landgerichts bezahlen", {"altered"}, "nicht"),
    ("de", "Wir haben in dieser Sache einen Fehler eingeräumt", {"altered"}, "niemals"),
    # a date or a figure changed
    ("fr", "Le conseil se réunira le 15 mars 2019 pour examiner les comptes", {"altered"}, '"14", not "15"'),
    ("fr", "les 3,5 millions d’euros dépensés depuis 2016", {"altered"}, '"2", not "3"'),
    ("en", "The board will meet on 14 March 2018 to review the accounts", {"altered"}, '"2019", not "2018"'),
    (
        "en",
        "an independent inquiry into the 2.5 billion pounds spent since 2016",
        {"altered"},
        '"million", not "billion"',
    ),
    (
        "de",
        "Der Aufsichtsrat wird am 14. Mai 2019 über die Bilanz des Jahres beraten",
        {"altered"},
        '"März", not "Mai"',
    ),
    # a modal or a name changed
    ("fr", "Le maire va demander une enquête indépendante", {"altered"}, '"pourrait", not "va"'),
    ("fr", "a déclaré lundi sa directrice, Odile Renaud", {"altered"}, '"Ferrand", not "Renaud"'),
    ("en", "The mayor will ask for an independent inquiry", {"altered"}, '"may", not "will"'),
    ("en", "its director, Maud Ellwood, said on Monday", {"altered"}, '"Ellery", not "Ellwood"'),
    ("de", "Der Bürgermeister wird eine unabhängige Untersuchung", {"altered"}, '"könnte", not "wird"'),
    ("de", "sagte am Montag ihre Chefin Grete Adler", {"altered"}, '"Amsel", not "Adler"'),
    # two sentences stitched into one
    (
        "fr",
        "La régie des eaux de Valmure attend toujours une réponse écrite",
        {"altered", "stitched", "not_in_article"},
        "",
    ),
    (
        "fr",
        "Le maire pourrait demander une enquête indépendante pour examiner les comptes de l’exercice",
        {"stitched", "out_of_order"},
        "",
    ),
    ("fr", "Les riverains attendent toujours le retard incompréhensible", {"stitched"}, "different sentences"),
    (
        "en",
        "The board will meet on 14 March 2019 to review the 2.5 million pounds spent since 2016",
        {"stitched"},
        "different sentences",
    ),
    (
        "en",
        "Residents are still waiting for a written delay impossible to understand",
        {"stitched"},
        "different sentences",
    ),
    (
        "de",
        "Der Aufsichtsrat wird am 14. März 2019 eine unabhängige Untersuchung der seit 2016 ausgegebenen 2,5 Millionen",
        {"stitched"},
        "different sentences",
    ),
    ("de", "Die Anwohner warten weiterhin auf die Verzögerung", {"stitched", "altered"}, ""),
    # invented, but with first words that stand in the article
    ("fr", "La régie des eaux de Valmure a empoisonné trois quartiers", {"altered", "not_in_article"}, ""),
    ("en", "The Harrow Valley water company has poisoned two villages", {"altered", "not_in_article"}, ""),
    ("de", "Die Stadtwerke Lindhafen haben drei Dörfer vergiftet", {"altered", "not_in_article"}, ""),
    # the same words in another order
    ("en", "set by the county court, The Harrow Valley water company did not pay the fine", {"out_of_order"}, ""),
]


@pytest.mark.parametrize(("language", "claim", "reasons", "told"), ALTERED)
def test_an_altered_quote_is_refused_with_its_reason(language: str, claim: str, reasons: set[str], told: str) -> None:
    """Words that the article does not say in this order and number are refused, and the message names what differs."""
    aligner = Aligner(Document.from_text(ARTICLES[language], language=language))

    refusal = aligner.place(claim)

    assert isinstance(refusal, Refusal)
    assert refusal.reason in reasons
    assert told in refusal.message


@pytest.mark.parametrize(("language", "claim", "reasons", "told"), [row for row in ALTERED if row[2] == {"altered"}])
def test_the_passage_an_altered_quote_was_taken_from_is_shown(
    language: str, claim: str, reasons: set[str], told: str
) -> None:
    """The refusal of an altered quote points at the passage of the article that it altered."""
    text = ARTICLES[language]
    aligner = Aligner(Document.from_text(text, language=language))

    refusal = aligner.place(claim)

    assert isinstance(refusal, Refusal)
    assert refusal.closest is not None
    shown = text[refusal.closest.start : refusal.closest.end]
    common = {word for word in claim.split() if word in shown.split()}
    assert len(common) >= len(claim.split()) // 2
