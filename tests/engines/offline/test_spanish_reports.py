"""Where Spanish reports end and who speaks in them: asides, contrasts, *ni … ni*, passives with an agent."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def said(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The words of each quote, its runs joined by a bar, with its speakers."""
    return [(" | ".join(run.text for run in q.text), q.speakers) for q in summarize(text, language="es").quotes]


@rows(
    ("text", "words"),
    [
        ("Ana Ruiz acusó al puerto de Valmar de mentir, algo que el puerto niega.",
         "al puerto de Valmar de mentir"),
        ("Ana Ruiz acusó a Julio Peña de mentir, acusación que Peña rechaza.", "a Julio Peña de mentir"),
        ("Los vecinos aseguran que el dique cedió, extremo que el ministerio no ha confirmado.", "el dique cedió"),
        ("Los vecinos aseguran que el dique cedió, lo que el ministerio desmiente.", "el dique cedió"),
        ("El dique cedió, según los vecinos, mientras que el ministerio habla de un simulacro.", "El dique cedió"),
        ("El dique cedió, según Ana Ruiz, que lo visitó ayer.", "El dique cedió"),
        ("El dique, según Ana Ruiz, cedió.", "El dique | cedió"),
        ("El dique está, según Ana Ruiz, en ruinas.", "El dique está | en ruinas"),
    ],
)  # fmt: skip
def test_what_the_article_puts_in_is_no_part_of_a_spanish_report(text: str, words: str) -> None:
    """*Algo que X niega* and *mientras que* are the article's; a source amid one clause parts it."""
    assert said(text)[0][0] == words
    assert not any("niega" in told or "rechaza" in told for told, _ in said(text))


@rows(
    "text",
    [
        "El ministerio ni confirma ni desmiente la avería.",
        "El ministro no confirmó ni desmintió la avería.",
        "Ni Ana Ruiz ni Julio Peña dijeron que el dique cedió.",
        "Fuentes del puerto pidieron no ser identificadas.",
        "El grupo actuó ante 300 personas con su éxito «Vuelve a casa».",
    ],
)
def test_what_nobody_said_in_spanish(text: str) -> None:
    """What neither says, a wish for secrecy and the title of a song are no quotes."""
    assert said(text) == []


@rows(
    ("text", "speakers"),
    [
        ("Tanto Ana Ruiz como Julio Peña aseguraron que el dique resistirá.", ("Ana Ruiz", "Julio Peña")),
        ("Ana Ruiz y Julio Peña aseguraron que el dique resistirá.", ("Ana Ruiz", "Julio Peña")),
        ("Ana Ruiz habló como alcaldesa y aseguró que el dique resistirá.", ("Ana Ruiz",)),
        ("Sin dar nombres ni fechas, Ana Ruiz aseguró que el dique resistirá.", ("Ana Ruiz",)),
        ("Ana Ruiz no habló con Julio Peña ni con Luis Gil y aseguró que el dique resistirá.", ("Ana Ruiz",)),
    ],
)
def test_who_shares_a_spanish_verb_of_speech(text: str, speakers: tuple[str, ...]) -> None:
    """*Tanto A como B* speak together; *como* and *ni* elsewhere join nobody to the subject."""
    assert said(text) == [("el dique resistirá", speakers)]


@rows(
    ("text", "expected"),
    [
        ("El alcalde fue acusado por Ana Ruiz de ocultar la avería.", ("de ocultar la avería", ("Ana Ruiz",))),
        ("Julio Peña fue acusado de fraude por la fiscalía.", ("de fraude", ("fiscalía",))),
        ("El alcalde fue acusado por fraude.", ("por fraude", ())),
    ],
)
def test_who_accuses_in_a_spanish_passive(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    """*Por* names who accuses, or leads to the wrong; neither the agent nor *por* before it is what was said."""
    assert said(text) == [expected]


@rows("text", ["La ley es «un ataque a la pesca», según Ana Ruiz.", "Ana Ruiz habla de «un ataque»."])
def test_a_spanish_noun_behind_an_article_is_no_verb(text: str) -> None:
    """*Un ataque* is a fragment; only *que ataque* is a clause."""
    assert [quote.kind for quote in summarize(text, language="es").quotes] == ["mixed"]


@rows(
    ("text", "expected"),
    [
        ("—El dique está en mal estado —dijo Ana Ruiz—. Hay grietas.", ("El dique está en mal estado", ("Ana Ruiz",))),
        ("—No volveré a ese puerto —dijo Julio Peña.", ("No volveré a ese puerto", ("Julio Peña",))),
        ("—¿Y quién va a pagar esto? —preguntó la alcaldesa Ana Ruiz.", ("¿Y quién va a pagar esto", ("Ana Ruiz",))),
        ("La obra —asegura Ana Ruiz— costará el doble.", ("La obra | costará el doble", ("Ana Ruiz",))),
        ("El alcalde Julio Peña —elegido en 2019— dijo que no dimitirá.", ("no dimitirá", ("Julio Peña",))),
        ("El alcalde —acusó a Ana Ruiz de mentir— seguirá.", ("a Ana Ruiz de mentir", ("alcalde",))),
    ],
)
def test_spanish_dashes_set_off_who_speaks(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    """A dash that touches the verb of speech opens its tag; one that touches the word before it closes an aside."""
    assert said(text) == [expected]


@rows("text", ["—No volveré. —Julio Peña miró al mar—. Nunca.", "Ana Ruiz —la alcaldesa— visitó el dique."])
def test_a_spanish_dash_alone_hands_nothing_over(text: str) -> None:
    """What somebody does between dashes is no tag."""
    assert said(text) == []


@rows(
    ("text", "speaker"),
    [
        ("El ministro Luis Gil vio al alcalde Julio Peña. Este dijo que el dique cedió.", "Julio Peña"),
        ("El ministro Luis Gil vio al alcalde Julio Peña. Este último dijo que el dique cedió.", "Julio Peña"),
        ("El ministro Luis Gil vio a la alcaldesa Ana Ruiz. Esta respondió que el dique cedió.", "Ana Ruiz"),
        ("El ministro Luis Gil vio al alcalde Julio Peña. Éste aseguró que el dique cedió.", "Julio Peña"),
        ("Ana Ruiz vio ayer el río. A su juicio, el dique cedió.", "Ana Ruiz"),
        ("Ana Ruiz vio ayer el río. En su opinión, el dique cedió.", "Ana Ruiz"),
    ],
)
def test_whom_a_spanish_pronoun_takes_up(text: str, speaker: str) -> None:
    """*Este* is whoever was named last, and *su juicio* that of whoever acted last."""
    assert said(text) == [("el dique cedió", (speaker,))]


@rows(
    "text",
    [
        "Luis Gil vio a Julio Peña. Este informe llegó ayer.",
        "Ana Ruiz dejó la obra a su juicio.",
        "Ana Ruiz visitó la obra, que a su juicio cederá.",
        "Ana Ruiz preguntó por la obra y en su opinión insistió.",
    ],
)
def test_where_a_spanish_pronoun_takes_up_nobody(text: str) -> None:
    """Before a noun *este* is no pronoun, and *a su juicio* hands words over only at the head of a sentence."""
    assert said(text) == []


def test_este_behind_its_verb_closes_a_spanish_tag() -> None:
    """*Respondió este* names whoever was named last; *respondió este lunes* names a day."""
    before = "El ministro Luis Gil criticó al alcalde Julio Peña. «No voy a dimitir», respondió este"
    assert said(f"{before}.") == [("No voy a dimitir", ("Julio Peña",))]
    assert said(f"{before} lunes Ana Ruiz.") == [("No voy a dimitir", ("Ana Ruiz",))]


@rows(
    ("text", "expected"),
    [
        ("«Estoy cansada —dijo Ana Ruiz—, pero no me rindo».", ("Estoy cansada | pero no me rindo", ("Ana Ruiz",))),
        ("«El dique cede —aseguró ayer la ingeniera Ana Ruiz—. No hay dinero».",
         ("El dique cede | No hay dinero", ("Ana Ruiz",))),
        ("«La obra —que empezó en mayo— costará el doble», dijo Ana Ruiz.",
         ("La obra —que empezó en mayo— costará el doble", ("Ana Ruiz",))),
    ],
)  # fmt: skip
def test_a_tag_in_dashes_within_spanish_marks_is_cut_out(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    """Spanish newspapers put the tag into the marks, between dashes; other asides are the speaker's."""
    assert said(text) == [expected]


@rows(
    ("text", "speaker"),
    [
        ("El exministro Julio Peña, a quien la fiscalía busca, dijo que el dique cedió.", "Julio Peña"),
        ("El exministro Julio Peña, con quien habló ayer Ana Ruiz, dijo que el dique cedió.", "Julio Peña"),
        ("El ministro de Sanidad Julio Peña dijo que el dique cedió.", "Julio Peña"),
        ("El alcalde de Torreluz Julio Peña dijo que el dique cedió.", "Julio Peña"),
        ("La directora del Instituto Pablo Gil dijo que el dique cedió.", "directora del Instituto Pablo Gil"),
    ],
)
def test_whose_a_spanish_function_or_relative_is(text: str, speaker: str) -> None:
    """A relative with a preposition closes as one without, and a given name ends what a function is of."""
    assert said(text) == [("el dique cedió", (speaker,))]


@rows(
    "text",
    ["Así lo anunció la ministra Ana Ruiz.", "Así lo ha confirmado a la prensa Ana Ruiz.", "Ana Ruiz lo negó ayer."],
)
def test_what_lo_takes_up_does_not_follow_the_verb(text: str) -> None:
    """*Así lo anunció* points back, and what follows it is who speaks."""
    assert said(text) == []


@rows(
    ("text", "expected"),
    [
        ("«El dique cede ya», afirmó Ana Ruiz. Y añadió: «El alcalde no escucha nada».",
         ("El alcalde no escucha nada", ("Ana Ruiz",))),
        ("Los alcaldes de Val y Mar, Julio Peña y Ana Ruiz, pidieron fondos.", ("fondos", ("Julio Peña", "Ana Ruiz"))),
        ("La alcaldesa de Valmar y el sindicato pidieron fondos.", ("fondos", ("alcaldesa de Valmar", "sindicato"))),
        ("Ana Ruiz pidió el fin de la obra, pero el puerto se negó.", ("el fin de la obra", ("Ana Ruiz",))),
        ("Ana Ruiz negó que exista un pacto, pero el alcalde lo confirmó.", ("exista un pacto", ("Ana Ruiz",))),
    ],
)  # fmt: skip
def test_and_and_but_in_spanish_reports(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    """*Y* at the head of a sentence goes on with its speaker, *y* joins places, *pero* ends what is asked or denied."""
    assert said(text)[-1] == expected
