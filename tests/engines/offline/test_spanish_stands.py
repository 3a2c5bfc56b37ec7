"""Spanish stands: verbs that hold their own subject, demands, judgements and plans."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str = "es") -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language=language).positions]


@rows(
    ("text", "stance"),
    [
        ("«Pedimos que el río llegue al mar», afirmó Ana Ruiz.", "supports"),
        ("«Rechazamos esta ley», afirmó Ana Ruiz.", "opposes"),
        ("«Exijo una disculpa», dijo Ana Ruiz.", "supports"),
        ("«Recurriremos la sentencia», dijo Ana Ruiz.", "opposes"),
        ("«Votaré a favor de la ley», dijo Ana Ruiz.", "supports"),
        ("«No vamos a aceptar recortes», afirmó Ana Ruiz.", "opposes"),
        ("«Hay que subir los salarios», dijo Ana Ruiz.", "supports"),
        ("«El municipio debe retirar la tasa», dijo Ana Ruiz.", "supports"),
        ("«Es un error cerrar la escuela», dijo Ana Ruiz.", "opposes"),
        ("«Es una buena noticia para el barrio», dijo Ana Ruiz.", "supports"),
        ("Ana Ruiz calificó la medida de «injusta».", "opposes"),
        ("Ana Ruiz ve necesaria una reforma.", "supports"),
        ("Según Ana Ruiz, la ley debe retirarse.", "supports"),
        ("Ana Ruiz prevé cerrar la central.", "supports"),
        ("Ana Ruiz descartó retirar la ley.", "supports"),
    ],
)
def test_a_spanish_stand_is_found(text: str, stance: str) -> None:
    """The first person is in the verb; what must be and what a thing is judged to be is the speaker's stand."""
    assert stands(text) == [("Ana Ruiz", stance)]


@rows(
    "text",
    [
        "«Vimos el río desde el puente», afirmó Ana Ruiz.",
        "Ana Ruiz anunció la muerte de su padre.",
        "Ana Ruiz elogió el valor de los bomberos.",
        "Ana Ruiz rechazó ese cálculo.",
        "Ana Ruiz prevé lluvias.",
        "Ana Ruiz calificó la noche de larga.",
    ],
)
def test_what_is_no_spanish_stand(text: str) -> None:
    """What was seen, described, computed or forecast takes no side."""
    assert stands(text) == []


@rows(
    ("text", "language"),
    [("Claire Vannier refuse de retirer la loi.", "fr"), ("Ana Ruiz descarta retirar la ley.", "es")],
)
def test_who_refuses_to_give_up_a_thing_keeps_it(text: str, language: str) -> None:
    """To refuse to withdraw a law is to support it."""
    assert [side for _, side in stands(text, language)] == ["supports"]


@rows(
    ("text", "expected"),
    [
        ("Ana Ruiz prometió que no habrá recortes.", [("Ana Ruiz", "opposes", "habrá recortes")]),
        ("Ana Ruiz promete que no subirá la tasa.", [("Ana Ruiz", "opposes", "subirá la tasa")]),
        ("Ana Ruiz pidió que no se toque el muro.", [("Ana Ruiz", "opposes", "se toque el muro")]),
        ("Ni la ministra ni Ana Ruiz apoyan el proyecto.",
         [("ministra", "opposes", "el proyecto"), ("Ana Ruiz", "opposes", "el proyecto")]),
        ("Ni el puerto ni Ana Ruiz quieren pagar la obra.", [("Ana Ruiz", "opposes", "pagar la obra")]),
        ("Ana Ruiz prometió que subirá la tasa.", [("Ana Ruiz", "supports", "subirá la tasa")]),
        ("Ana Ruiz pidió que se abra el muro y no el arco.",
         [("Ana Ruiz", "supports", "se abra el muro y no el arco")]),
        ("La ministra y Ana Ruiz apoyan el proyecto.",
         [("ministra", "supports", "el proyecto"), ("Ana Ruiz", "supports", "el proyecto")]),
    ],
)  # fmt: skip
def test_what_shall_not_be_and_what_neither_wants(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*No* behind *que* turns what is asked for or promised, and *ni* before a subject what it does."""
    found = [(position.actor, position.stance, position.issue) for position in summarize(text, language="es").positions]
    assert found == expected


@rows(
    ("text", "issue"),
    [
        ("Ana Ruiz pide al Gobierno que paralice las obras.", "paralice las obras"),
        ("Ana Ruiz pidió a los vecinos que cierren la fuente.", "cierren la fuente"),
        ("Ana Ruiz exige a la empresa que pague la multa.", "pague la multa"),
        ("Ana Ruiz exigió al puerto de Valmar que abra el dique.", "abra el dique"),
        ("Ana Ruiz pide que el Gobierno paralice las obras.", "el Gobierno paralice las obras"),
        ("Ana Ruiz pide ayuda al Gobierno.", "ayuda al Gobierno"),
        ("Ana Ruiz reclama a la ONU el envío de agua.", "el envío de agua"),
        ("Ana Ruiz pidió a Bruselas más fondos.", "más fondos"),
        ("Ana Ruiz instó al puerto a retirar la grúa.", "retirar la grúa"),
        ("Ana Ruiz instó al puerto a que cierre el dique.", "cierre el dique"),
        ("Ana Ruiz pidió al puerto y a la empresa que cierren el dique.", "cierren el dique"),
    ],
)
def test_whom_a_spanish_verb_asks_is_none_of_the_issue(text: str, issue: str) -> None:
    """What is asked for stands in the clause behind whoever is asked; an object keeps them."""
    (position,) = summarize(text, language="es").positions
    assert position.issue == issue


@rows(
    ("text", "issue"),
    [
        ("Ana Ruiz se mostró partidaria de abrir el dique.", "abrir el dique"),
        ("Ana Ruiz se mostró contraria a la obra.", "la obra"),
        ("Ana Ruiz se manifestó a favor de la obra.", "la obra"),
        ("Ana Ruiz está en contra del cierre.", "cierre"),
        ("Los médicos se manifestaron ayer en Valmar contra el cierre.", "el cierre"),
        ("Ana Ruiz criticó al alcalde por cerrar el dique.", "alcalde por cerrar el dique"),
        ("«No vamos a firmar ese acuerdo», dijo Ana Ruiz.", "firmar ese acuerdo"),
        ("«Hay que subir la tasa», dijo Ana Ruiz.", "subir la tasa"),
        ("«No se puede seguir así», dijo Ana Ruiz.", "seguir así"),
        ("«El puerto debe cerrar», dijo Ana Ruiz.", "El puerto debe cerrar"),
        ("«Es un error cerrar la escuela», dijo Ana Ruiz.", "cerrar la escuela"),
        ("«La obra es urgente», dijo Ana Ruiz.", "La obra"),
        ("«Es inadmisible que se abra el dique», dijo Ana Ruiz.", "se abra el dique"),
        ("«Nadie debería abrir el dique», dijo Ana Ruiz.", "abrir el dique"),
        ("Ana Ruiz prohibió al puerto cerrar el dique.", "cerrar el dique"),
        ("Ana Ruiz aboga por el cierre.", "el cierre"),
        ("Ana Ruiz criticó que la empresa no pague.", "la empresa no pague"),
        ("El Congreso rechazó por amplia mayoría la ley.", "la ley"),
        ("El Congreso aprobó en la sesión de ayer el plan.", "el plan"),
    ],
)
def test_what_ties_a_spanish_issue_to_its_verb_is_none_of_it(text: str, issue: str) -> None:
    """A phrase keeps its *de* and *a*, a periphrasis its verb; what must be done has who must do it."""
    (position,) = summarize(text, language="es").positions
    assert position.issue == issue


@rows("text", ["«Es una vergüenza», dijo Ana Ruiz.", "Ana Ruiz criticó a la alcaldesa Eva Gil."])
def test_no_stand_where_nothing_could_be_decided(text: str) -> None:
    """A judgement on what nobody names is none, nor is blame for somebody without a reason."""
    assert stands(text) == []


@rows(
    ("text", "statement"),
    [
        ("Ana Ruiz dijo que habría que subir la tasa.", "Ana Ruiz: habría que subir la tasa."),
        ("Ana Ruiz dejó claro que no apoyará la ley.", "Ana Ruiz no apoyará la ley."),
        ("Ana Ruiz se comprometió a bajar la tasa.", "Ana Ruiz se comprometió a bajar la tasa."),
    ],
)
def test_a_duty_is_told_after_a_colon(text: str, statement: str) -> None:
    """*Habría que* has no subject: it is not its speaker's verb, as others are, behind *no* and *se* too."""
    (position,) = summarize(text, language="es").positions
    assert position.statement == statement


@rows(
    ("text", "actors"),
    [
        ("Ni Ana Ruiz ni Julio Peña apoyan la obra.", ["Ana Ruiz", "Julio Peña"]),
        ("Tanto el sindicato como la patronal rechazan la obra.", ["sindicato", "patronal"]),
        ("El sindicato, como la patronal, rechaza la obra.", ["sindicato"]),
        ("El sindicato, al igual que la patronal, rechaza la obra.", ["sindicato"]),
    ],
)
def test_who_shares_a_spanish_stand(text: str, actors: list[str]) -> None:
    """*Ni … ni* and *tanto … como* join subjects, *como* alone does not."""
    assert [actor for actor, _ in stands(text)] == actors


@rows(
    ("text", "sides", "denied"),
    [
        ("Ana Ruiz rechazó que el puerto cierre el dique.", ["opposes"], 0),
        ("Ana Ruiz descartó que el puerto pague la obra.", ["opposes"], 0),
        ("Ana Ruiz rechazó que el puerto haya cerrado el dique.", [], 1),
        ("Ana Ruiz descartó que el dique tenga grietas.", [], 1),
        ("Ana Ruiz rechazó que el puerto cerrara el dique.", [], 1),
    ],
)
def test_a_spanish_refusal_of_a_deed_and_the_denial_of_one(text: str, sides: list[str], denied: int) -> None:
    """The subjunctive of a deed to come is refused, that of what is or was is denied."""
    summary = summarize(text, language="es")
    assert [position.stance for position in summary.positions] == sides
    assert len(summary.disputed_facts) == denied


def test_what_nobody_should_do_is_opposed() -> None:
    """*Nadie debería* forbids."""
    assert stands("«Nadie debería abrir el dique», dijo Ana Ruiz.") == [("Ana Ruiz", "opposes")]


def test_two_who_ask_are_told_together() -> None:
    """A verb of several has all of them as its subject."""
    positions = summarize("Ana Ruiz y Julio Peña, alcaldes de Val, pidieron fondos.", language="es").positions
    assert {position.statement for position in positions} == {"Ana Ruiz y Julio Peña pidieron fondos."}
