"""Participles of speech: the subject is that of their own sentence, or nobody."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Speaker and content of each quote of an article."""
    quotes = summarize(text, language=language).quotes
    return [(" + ".join(quote.speakers), " … ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("language", "text", "content"),
    [
        ("fr", "Anne Roy est élue. Des cortèges ont envahi la ville, réclamant que la maire Anne Roy parte.",
         "la maire Anne Roy parte"),
        ("fr", "Anne Roy est élue. Une pétition circule, exigeant que le pont rouvre.", "le pont rouvre"),
        ("en", "Ann Porter has won. Riots broke out in town, demanding that Ann Porter go.", "Ann Porter go"),
        ("en", "Ann Porter has won. A petition was sent round, demanding that the bridge reopen.", "the bridge reopen"),
        ("es", "Juan Roa ganó ayer. Estallaron disturbios, exigiendo que Juan Roa se vaya.", "Juan Roa se vaya"),
        ("es", "Juan Roa ganó ayer. Varias marchas cruzaron la ciudad, exigiendo que Juan Roa se vaya.",
         "Juan Roa se vaya"),
    ],
)  # fmt: skip
def test_an_event_s_participle_speaks_for_nobody_named(language: str, text: str, content: str) -> None:
    """Neither whom the sentence before told of nor whom the words tell of says them, nor wants what they ask for."""
    assert told(text, language) == [("", content)]
    assert not summarize(text, language=language).positions


@rows(
    ("language", "text", "expected"),
    [
        ("fr", "Anne Roy est élue. Jean Mallet a quitté hier la salle, ajoutant que la mairie paiera.",
         ("Jean Mallet", "la mairie paiera")),
        ("fr", "Anne Roy est élue. Rappelant que la mairie a payé, Jean Mallet a quitté la salle.",
         ("Jean Mallet", "la mairie a payé")),
        ("fr", "Anne Roy est élue. « Le pont tiendra bien », observe-t-elle, en rappelant que la mairie a payé.",
         ("Anne Roy", "la mairie a payé")),
        ("fr", "Anne Roy est élue. Elle a souri, ajoutant que la mairie paiera.", ("Anne Roy", "la mairie paiera")),
        ("en", "Ann Porter has won. Tom Roe also spoke, saying that the council paid.",
         ("Tom Roe", "the council paid")),
        ("en", "Ann Porter has won. Saying that the council paid, Tom Roe walked out.",
         ("Tom Roe", "the council paid")),
        ("es", "Juan Roa habló ayer. Salió de la sala, diciendo que el muelle vive.", ("Juan Roa", "el muelle vive")),
    ],
)  # fmt: skip
def test_a_participle_speaks_for_the_subject_of_its_sentence(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    """Before it, an adverb between or not; behind the comma that ends its clause; left out, where Spanish does so."""
    assert expected in told(text, language)
