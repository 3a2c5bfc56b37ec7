"""Spanish disputed facts as sentences: what is denied in the subjunctive, what somebody is accused or blamed of."""

from __future__ import annotations

from summarizer import summarize
from summarizer.engines.offline.paraphrase_spanish import in_spanish_conditional, spanish_charge
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str) -> list[DisputedFact]:
    return list(summarize(text, language="es").disputed_facts)


@rows(
    ("denied", "claim"),
    [
        ("el puerto haya mentido", "el puerto habría mentido"),
        ("sus barcos hubieran volcado", "sus barcos habrían volcado"),
        ("fuera un soborno", "sería un soborno"),
        ("conociera los informes", "conocería los informes"),
        ("los barcos salieran", "los barcos salieran"),
        ("la cámara fuera robada", "la cámara sería robada"),
        ("haya negociaciones", "habría negociaciones"),
        ("el dique tenga grietas", "el dique tendría grietas"),
        ("dice que haya grietas", "dice que haya grietas"),
        ("el dique cedió", "el dique cedió"),
        ("es «como si fuera un robo»", "es «como si fuera un robo»"),
    ],
)
def test_what_is_denied_stands_in_the_conditional(denied: str, claim: str) -> None:
    """A denial governs the subjunctive, in which no sentence stands; a further clause keeps it."""
    assert in_spanish_conditional(denied) == claim


@rows(
    ("whom", "told", "claim"),
    [
        ("Ana Ruiz", "de fraude", "Ana Ruiz sería culpable de fraude"),
        ("los socios", "por fraude", "los socios serían culpables de fraude"),
        ("Ana Ruiz", "del vertido", "Ana Ruiz sería culpable del vertido"),
        ("Ana Ruiz", "de haber mentido", "Ana Ruiz habría mentido"),
        ("Ana Ruiz", "de mentir", "Ana Ruiz habría mentido"),
    ],
)
def test_a_noun_that_somebody_is_accused_of(whom: str, told: str, claim: str) -> None:
    """A noun needs a verb of its own, an infinitive gives one."""
    assert spanish_charge(whom, told) == claim


@rows(
    ("text", "claim"),
    [
        ("Ana Ruiz negó que el puerto haya mentido.", "El puerto habría mentido."),
        ("Ana Ruiz acusó a Julio Peña de mentir, acusación que Peña rechaza.", "Julio Peña habría mentido."),
        ("Julio Peña fue acusado de fraude por la fiscalía.", "Julio Peña sería culpable de fraude."),
        (
            "Julio Peña, a quien la fiscalía acusa de fraude, negó las acusaciones.",
            "Julio Peña sería culpable de fraude.",
        ),
        ("Ana Ruiz negó toda relación con la banda.", "Ana Ruiz tendría relación con la banda."),
        ("Ana Ruiz negó cualquier culpa en el robo.", "Ana Ruiz tendría culpa en el robo."),
        ("Ana Ruiz negó su participación en el robo.", "Habría participación de Ana Ruiz en el robo."),
        ("Ana Ruiz negó la existencia de un pacto.", "Existiría un pacto."),
        ("Ana Ruiz reprochó a Julio Peña su silencio.", "Ana Ruiz reprochó a Julio Peña su silencio."),
        ("Ana Ruiz culpó del vertido a la empresa Telor.", "Ana Ruiz culpó del vertido a la empresa Telor."),
    ],
)
def test_spanish_claims_are_sentences(text: str, claim: str) -> None:
    """What has no verb of its own is told by the article's sentence."""
    assert [fact.claim for fact in facts(text)] == [claim]


def test_whoever_is_accused_is_nobody_else() -> None:
    """*Acusado de* describes whom it follows, and is no function."""
    (fact,) = facts("Julio Peña, acusado de soborno por la fiscalía, se declaró inocente.")
    assert (fact.asserted_by, fact.denied_by) == (("fiscalía",), ("Julio Peña",))
    (quote,) = summarize("El acusado dijo que estaba solo.", language="es").quotes
    assert quote.speakers == ("acusado",)


@rows("text", ["La obra, denuncia Ana Ruiz, contamina el río.", "La obra ensucia el río, acusó Ana Ruiz."])
def test_a_spanish_tag_accuses_nobody_by_itself(text: str) -> None:
    """Whoever stands behind the verb speaks, and whoever stands before it is what is spoken of."""
    (quote,) = summarize(text, language="es").quotes
    assert quote.speakers == ("Ana Ruiz",)
    assert all(fact.asserted_by == ("Ana Ruiz",) for fact in facts(text))


def test_whom_people_accuse_accuses_nobody() -> None:
    """*Se le acusa* names the accused alone."""
    (fact,) = facts("A la alcaldesa Ana Ruiz se le acusa de mentir.")
    assert fact.asserted_by == ()
