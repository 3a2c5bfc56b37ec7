"""Which language an article is in, and when nobody can tell."""

from __future__ import annotations

import pytest

from summarizer import language
from summarizer.language import UNDETERMINED, detect


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le conseil municipal a rejeté mardi le projet de fermeture de l'école du bourg."),
        ("en", "The council rejected the plan to close the village school on Tuesday night."),
        ("de", "Der Stadtrat hat am Dienstag die Schließung der Dorfschule abgelehnt."),
        ("es", "El ayuntamiento rechazó el martes el proyecto de cierre de la escuela."),
        ("it", "Il consiglio comunale ha respinto martedì il progetto di chiusura della scuola."),
        ("pt", "A câmara municipal rejeitou na terça-feira o projeto de encerramento da escola."),
        ("nl", "De gemeenteraad heeft dinsdag het plan om de dorpsschool te sluiten verworpen."),
        ("ru", "Городской совет во вторник отклонил план закрытия сельской школы."),
        ("ar", "رفض المجلس البلدي يوم الثلاثاء مشروع إغلاق مدرسة القرية."),
        ("zh", "市议会星期二否决了关闭乡村学校的计划，市长对此表示遗憾。"),
    ],
)
def test_a_sentence_tells_its_language(code: str, text: str) -> None:
    """One sentence of news gives its language, with a confidence near one."""
    found, confidence = detect(text)

    assert found == code
    assert 0.9 < confidence <= 1


@pytest.mark.parametrize("text", ["", "Non", "Zoë Brontë left.", "3 + 4 " * 20, "🙂" * 40, "Xyzzy plugh qwrt baz foo"])
def test_what_cannot_be_told_is_said(text: str) -> None:
    """A few letters, figures, or words of no language give no language rather than a wrong one."""
    found, confidence = detect(text)

    assert found == UNDETERMINED
    assert confidence < 0.9


def test_the_beginning_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only samples are read, so that a long text costs no more than a short one; in doubt the first decides."""
    english = "The council rejected the plan on Tuesday. "
    monkeypatch.setattr(language, "_SAMPLES", ((len(english), 0.99),))

    assert detect(english + "Der Stadtrat hat die Schließung der Dorfschule abgelehnt. " * 50)[0] == "en"


def test_the_detector_is_made_once() -> None:
    """The models are loaded once in a process."""
    assert language._detector() is language._detector()


@pytest.mark.parametrize(
    "headline",
    [
        "“Nous ne céderons pas, la grève continuera demain dans toutes les villes du pays”",
        "« Le port de Valmer restera fermé jusqu'à la fin de la semaine », dit l'affiche",
        "Die Brücke am Hafen bleibt bis zum Ende des Monats für alle Fahrzeuge gesperrt",
    ],
)
def test_a_headline_in_another_language_does_not_decide(headline: str) -> None:
    """A long quote in front is outvoted by the text below it."""
    text = (
        "The mayor of the town said on Monday that the bridge would be closed for three weeks because of repairs. "
        "Residents complained about the noise, and the council promised to listen to them. Shopkeepers asked for help, "
        "and the ferry will run until midnight while the works go on."
    )
    assert detect(f"{headline}\n\n{text}\n")[0] == "en"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le maire a promis une aide aux familles dont la maison avait été détruite pendant la tempête."),
        ("en", "The union said that its members would vote on the offer, which they had refused before."),
        ("de", "Die Bahn will nach eigenen Angaben auch im Winter alle Strecken bedienen, die gesperrt wurden."),
        ("es", "El alcalde dijo ayer que también había pedido ayuda después de la tormenta."),
        ("fr", "« Nous partons », a dit le capitaine, qui avait attendu plusieurs jours avec ses marins dans le port."),
    ],
)
def test_telling_words_leave_no_doubt(monkeypatch: pytest.MonkeyPatch, code: str, text: str) -> None:
    """A few words that one language alone has are enough: the detector and its models are not asked."""
    monkeypatch.setattr(language, "_best", lambda _: pytest.fail("the detector was asked"))

    assert detect(text) == (code, 1.0)


@pytest.mark.parametrize(
    "text",
    [
        "O presidente disse que a cidade não vai pagar mais do que o previsto, mas os sindicatos não aceitam.",
        "L'alcalde va dir que la ciutat no pagarà més del previst, però els sindicats no hi estan d'acord.",
        "The chorus sang « une chanson pour nous avec elle », which their conductor said they would repeat.",
    ],
)
def test_words_of_another_language_or_of_two_are_weighed(text: str) -> None:
    """Near relatives of a language have none of its telling words; where two languages have, the detector decides."""
    assert language._evident(text) is None


def test_the_middle_has_a_say() -> None:
    """The beginning alone does not tell the language of a text that goes on in another one."""
    begun = "The union said that its members would vote on the offer, which they had refused before. " * 5
    assert language._evident(begun) == "en"
    assert (
        language._evident(begun + "Die Bahn will auch im Winter alle Strecken bedienen, die gesperrt wurden. " * 9)
        is None
    )
