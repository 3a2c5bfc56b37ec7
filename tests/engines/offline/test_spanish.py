"""Spanish read offline: who speaks where the subject is left out or stands behind its verb."""

from __future__ import annotations

from summarizer import Summary, summarize
from summarizer.engines.offline.paraphrase_spanish import spanish_accusation
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.tokens import tokenize
from tests.tables import rows

_MARKET = """\
El Ayuntamiento de Villarroble cierra el mercado por nueve meses

La alcaldesa de Villarroble, Lucía Montalbán Reyes, anunció este martes el cierre del mercado central. «No podemos \
esperar a que se caiga el techo», dijo en rueda de prensa. Añadió que las obras durarán nueve meses.

La asociación de comerciantes rechaza el traslado y exige una indemnización. «Nos enteramos por la radio», lamentó su \
presidente, Emilio Castañer, quien acusó al Ayuntamiento de haber ocultado un informe técnico.

Montalbán negó que existiera ese informe y aseguró que todos los documentos son públicos.
"""
_COURT = """\
Un tribunal absuelve a la exdirectora del hospital de Puerto Claro

«Es el final de una pesadilla», declaró Teresa Iriarte a la salida del juzgado. Su abogado, Óscar Landa, denunció «una \
cacería» y exigió que la consejería pida disculpas.

El sindicato de enfermería, en cambio, criticó el fallo. "Vamos a seguir hasta el final", advirtió la secretaria \
general, Nuria Beltrán. También reclamó una auditoría externa.
"""
_BORDER = """\
Los gobiernos de Ucrania y Polonia acordaron reabrir dos pasos fronterizos, informó el Ministerio de Infraestructuras.

«Hemos encontrado una solución razonable», ha explicado el viceministro de Transporte, Piotr Nowacki. «Los \
agricultores no quedarán fuera», ha añadido. Como recordó el propio Nowacki, el acuerdo debe llegar al Parlamento.

Los transportistas polacos se oponen al acuerdo y no descartan nuevos bloqueos.
"""
_SCHOOL = """\
"Llevamos dos años sin respuesta", aseguró Rosaura Mejía. Según explicó la dirigente, el Gobierno prometió en marzo un \
plan que nunca llegó.

El ministro de Educación, Jorge Alcántara, respondió: "La mesa de diálogo está abierta". Dijo que el reclamo es justo, \
pero pidió tiempo. Alcántara se declaró dispuesto a reunirse con los maestros siempre que levanten la huelga.
"""
_AIRLINE = """\
La compañía Costavuelo despedirá a 300 empleados, según anunció ayer su consejera delegada, Irene Falcó.

"No teníamos alternativa", se justificó Falcó ante la prensa. "Han ganado 40 millones", subrayó Pau Ripoll, portavoz \
de la Federación de Transportes. "Y ahora quieren que paguemos nosotros", añadió.

Al parecer, la compañía habría vendido tres aviones en secreto.
"""


def read(text: str) -> Summary:
    return summarize(text, language="es")


def said(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(quote.text[0].text, quote.speakers) for quote in read(text).quotes]


@rows(
    ("text", "words", "speaker"),
    [
        (_MARKET, "No podemos esperar a que se caiga el techo", "Lucía Montalbán Reyes"),
        (_MARKET, "las obras durarán nueve meses", "Lucía Montalbán Reyes"),
        (_MARKET, "Nos enteramos por la radio", "Emilio Castañer"),
        (_MARKET, "todos los documentos son públicos", "Lucía Montalbán Reyes"),
        (_COURT, "Es el final de una pesadilla", "Teresa Iriarte"),
        (_COURT, "la consejería pida disculpas", "Óscar Landa"),
        (_COURT, "Vamos a seguir hasta el final", "Nuria Beltrán"),
        (_COURT, "una auditoría externa", "Nuria Beltrán"),
        (_BORDER, "Los agricultores no quedarán fuera", "Piotr Nowacki"),
        (_BORDER, "el acuerdo debe llegar al Parlamento", "Piotr Nowacki"),
        (_SCHOOL, "La mesa de diálogo está abierta", "Jorge Alcántara"),
        (_SCHOOL, "tiempo", "Jorge Alcántara"),
        (_AIRLINE, "La compañía Costavuelo despedirá a 300 empleados", "Irene Falcó"),
        (_AIRLINE, "No teníamos alternativa", "Irene Falcó"),
        (_AIRLINE, "Y ahora quieren que paguemos nosotros", "Pau Ripoll"),
    ],
)
def test_the_words_of_a_spanish_article_have_their_speakers(text: str, words: str, speaker: str) -> None:
    """Tags, leads and sources hand words over, with the subject before the verb, behind it or left out."""
    assert (words, (speaker,)) in said(text)


@rows(
    ("actor", "stance", "issue", "text"),
    [
        ("asociación de comerciantes", "opposes", "el traslado", _MARKET),
        ("asociación de comerciantes", "supports", "una indemnización", _MARKET),
        ("sindicato de enfermería", "opposes", "el fallo", _COURT),
        ("transportistas polacos", "opposes", "acuerdo", _BORDER),
        ("Nuria Beltrán", "supports", "una auditoría externa", _COURT),
    ],
)
def test_spanish_stands(actor: str, stance: str, issue: str, text: str) -> None:
    """A verb of stance gives its subject a stand on its object, without the day between them."""
    assert (actor, stance, issue) in [(p.actor, p.stance, p.issue) for p in read(text).positions]


def test_a_condition_makes_a_spanish_stand_conditional() -> None:
    """*Siempre que* ties a stand to a condition and opens no quote."""
    summary = read(_SCHOOL)

    assert ("Jorge Alcántara", "conditional") in [(p.actor, p.stance) for p in summary.positions]
    assert "levanten la huelga" not in [words for words, _ in said(_SCHOOL)]


def test_a_spanish_accusation_meets_its_denial() -> None:
    """An accusation is told in the conditional, and contested by whoever denies it."""
    (fact,) = [fact for fact in read(_MARKET).disputed_facts if fact.status == "contested"]

    assert fact.claim == "El Ayuntamiento habría ocultado un informe técnico."
    assert (fact.asserted_by, fact.denied_by) == (("Emilio Castañer",), ("Lucía Montalbán Reyes",))


def test_a_spanish_conditional_of_hearsay_is_unconfirmed() -> None:
    """*Habría* with a participle reports without vouching, and nobody is made to assert it."""
    (fact,) = [fact for fact in read(_AIRLINE).disputed_facts if "aviones" in fact.claim]

    assert (fact.status, fact.asserted_by) == ("unconfirmed", ())


@rows(
    "text",
    [
        "Lucía Montalbán vio el mercado. Se dice que el techo es viejo.",
        "Lucía Montalbán no dijo que el techo es viejo.",
        "Lucía Montalbán visitó las obras que anunció el alcalde Emilio Castañer.",
        "La denuncia de Lucía Montalbán llegó al juzgado en mayo.",
        "Emilio Castañer está de acuerdo con Lucía Montalbán.",
        "Emilio Castañer presentó un plan que nunca convenció.",
    ],
)
def test_what_only_looks_like_spanish_speech(text: str) -> None:
    """Impersonal *se*, a negated verb, a relative clause, a noun and *estar de acuerdo con* hand nothing over."""
    assert said(text) == []


@rows(
    ("text", "words"),
    [
        ("Montalbán negó que exista un informe y situó el coste en dos millones.", "exista un informe"),
        ("La ministra Ana Roa pidió calma, mientras que los vecinos protestan.", "calma"),
        ("La ministra Ana Roa ha negado tajantemente los hechos.", "los hechos"),
        ("La ministra Ana Roa advirtió de que habrá multas.", "habrá multas"),
        ("Torremar, 3 mar (EFE).- El puerto cierra, confirmó la ministra Ana Roa.", "El puerto cierra"),
        ("Los vecinos, por el contrario, reclaman la dimisión de toda la junta.", "la dimisión de toda la junta"),
        ("Aseguró la ministra Ana Roa que habrá multas.", "habrá multas"),
    ],
)
def test_where_spanish_reported_words_begin_and_end(text: str, words: str) -> None:
    """A report leaves out a dateline, the adverb before it, its speaker's next act and the article's own contrast."""
    assert words in [text for text, _ in said(text)]


def test_a_spanish_refusal_denies_nothing() -> None:
    """*Rechaza dimitir* is a stand and no denial; *niega haber dimitido* denies."""
    assert read("La ministra Ana Roa rechaza dimitir del cargo.").disputed_facts == ()
    assert [fact.status for fact in read("La ministra Ana Roa niega haber recibido dinero.").disputed_facts] == [
        "contested"
    ]


def test_a_source_that_asks_for_anonymity_takes_no_stand() -> None:
    """Asking not to be named is neither reported content nor a stand."""
    text = "«El plan está listo», dijo una fuente del puerto que pidió no ser identificada."
    summary = read(text)

    assert [actor.kind for actor in summary.actors] == ["unnamed"]
    assert (len(summary.quotes), summary.positions) == (1, ())


def test_a_first_surname_takes_a_person_up() -> None:
    """Of two surnames the first one names a person again: *Montalbán* for *Lucía Montalbán Reyes*."""
    assert [actor.name for actor in read(_MARKET).actors if "Montalbán" in actor.name] == ["Lucía Montalbán Reyes"]


@rows(
    ("content", "claim"),
    [
        ("a la empresa de ocultar las cuentas", "la empresa habría ocultado las cuentas"),
        ("al alcalde de haber mentido", "el alcalde habría mentido"),
        ("a los socios de romper el pacto", "los socios habrían roto el pacto"),
        ("a la empresa de mentir y de inflar las pérdidas", "a la empresa de mentir y de inflar las pérdidas"),
        ("una cacería", "una cacería"),
    ],
)
def test_spanish_accusations_as_claims(content: str, claim: str) -> None:
    """What somebody is accused of stands in the conditional; what does not have that form is left as it is."""
    assert spanish_accusation(content) == claim


@rows(
    ("word", "finite"),
    [
        ("dijo", True), ("durarán", True), ("pida", True), ("cuida", True), ("son", True),
        ("dicho", False), ("ocultada", False), ("diciendo", False), ("decir", False), ("comerciantes", False),
    ],
)  # fmt: skip
def test_spanish_finite_verbs(word: str, finite: bool) -> None:
    """Participles, gerunds and infinitives are no finite verbs, whatever their ending has in common with one."""
    (token,) = tokenize(word, "es")

    assert is_finite(token, "es") is finite


@rows(
    ("text", "speaker"),
    [
        ("El alcalde de Valmar, Julio Peña, aseguró que el puente cerrará.", "Julio Peña"),
        ("Domingo Peña aseguró el martes que el puente cerrará en julio.", "Domingo Peña"),
        ("La alcaldesa, Abril Ruiz, dijo en mayo que el puente cerrará.", "Abril Ruiz"),
        ("En julio Ana Ruiz dijo que el puente cerrará.", "Ana Ruiz"),
        ("El domingo la ministra dijo que el puente cerrará.", "ministra"),
    ],
)
def test_a_month_or_a_day_with_a_capital_before_a_surname_is_a_given_name(text: str, speaker: str) -> None:
    """*Julio* and *Domingo* are people where a surname follows, and dates elsewhere."""
    (quote,) = read(text).quotes
    assert quote.speakers == (speaker,)


@rows("verb", ["acusa al presidente de desviar fondos", "acusó a la empresa de mentir"])
def test_the_opposition_speaks_as_one(verb: str) -> None:
    """*La oposición* is a body, as it is in the other languages."""
    (quote,) = read(f"La oposición {verb}.").quotes
    assert quote.speakers == ("oposición",)
