"""French accusations and denials: where their words begin, how many there are, and where a denial ends."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def evidence(text: str) -> list[list[str]]:
    """The evidence of each disputed fact."""
    return [[piece.text for piece in fact.evidence] for fact in summarize(text, language="fr").disputed_facts]


@rows(
    ("text", "words"),
    [
        (
            "La brasserie Valmur est accusée d'avoir caché ses pertes.",
            "La brasserie Valmur est accusée d'avoir caché ses pertes",
        ),
        ("Ils sont soupçonnés de trafic d'ivoire.", "Ils sont soupçonnés de trafic d'ivoire"),
        ("Il lui est reproché d'avoir vendu de faux permis.", "Il lui est reproché d'avoir vendu de faux permis"),
        (
            "Léa Marnot a, lors d'un long entretien, accusé la régie d'avoir truqué le concours.",
            "accusé la régie d'avoir truqué le concours",
        ),
        (
            "Le syndicat a de son côté dénoncé « un pillage organisé de la caisse de retraite ».",
            "dénoncé « un pillage organisé de la caisse de retraite »",
        ),
        ("Le syndicat a accusé la régie d'avoir truqué le concours.", "a accusé la régie d'avoir truqué le concours"),
        (
            "Le trésorier, élu hier, accusé de vol par ses pairs, se tait.",
            "accusé de vol par ses pairs",
        ),
        (
            "Le juge, lui, n'a pas été ménagé et il a été accusé de fraude.",
            "il a été accusé de fraude",
        ),
    ],
)
def test_an_accusation_begins_with_the_accused_or_with_its_verb(text: str, words: str) -> None:
    """A finite passive says nothing without its subject; what parts an auxiliary from its verb is left out."""
    assert [words] in evidence(text)


def test_every_deed_of_a_row_is_denied() -> None:
    """A comma before a link parts deeds; whoever denies the accusations denies each."""
    told = evidence(
        "La milice est accusée de pillage, d'avoir brûlé deux fermes et d'avoir tué un berger. "
        "Le vent soufflait fort. La milice nie les accusations : la vallée, dit-elle, était vide."
    )
    assert told == [
        ["La milice est accusée de pillage", "nie les accusations"],
        ["d'avoir brûlé deux fermes", "nie les accusations"],
        ["d'avoir tué un berger", "nie les accusations"],
    ]


@rows(
    ("text", "denied"),
    [
        ("Le maire dément toute entente : le marché a été ouvert à tous.", "dément toute entente"),
        ("La firme rejette ces soupçons : aucun camion n'a quitté le dépôt.", "rejette ces soupçons"),
        ("La firme dément avoir triché : aucun camion n'a quitté le dépôt.", "dément avoir triché"),
    ],
)
def test_a_colon_ends_what_is_denied(text: str, denied: str) -> None:
    """Behind it stands what was so instead."""
    told = evidence(f"Paul Arnal accuse la firme et le maire d'avoir truqué le marché. {text}")
    assert denied in [piece for pieces in told for piece in pieces]


@rows(
    ("text", "claim"),
    [
        (
            "Selon Luc Daval, lors d'une fouille dans les caves de la rue Fine du 3 mars au 2 mai, on prit 9 fusils.",
            "on prit 9 fusils",
        ),
        (
            "Selon la préfète, la semaine dernière, les gardes ont frappé deux bergers.",
            "les gardes ont frappé deux bergers",
        ),
        (
            "La préfète affirme que les gardes ont frappé deux bergers qui passaient où nul ne passe.",
            "les gardes ont frappé deux bergers qui passaient",
        ),
        (
            "La préfète affirme que les gardes ont frappé deux bergers lorsque la nuit est tombée.",
            "les gardes ont frappé deux bergers",
        ),
    ],
)
def test_what_says_when_or_where_is_left_out(text: str, claim: str) -> None:
    """However long, before a comma; and behind the verb where it is a clause."""
    assert [claim] in evidence(text)


@rows(
    ("text", "claim"),
    [
        (
            "« Nos gardes ont fouillé les granges de Mirvac », dit le préfet Luc Daval.",
            "Nos gardes ont fouillé les granges de Mirvac",
        ),
        ("« On a vidé les silos de la vallée », dit Luc Daval.", "On a vidé les silos de la vallée"),
        ("Selon Luc Daval, il s'agit d'une vente à perte.", "il s'agit d'une vente à perte"),
        ("« Vous avez vidé les silos de la vallée », dit Luc Daval.", "Vous avez vidé les silos de la vallée"),
        ("« Les silos de la vallée ont été vidés », annonce Luc Daval.", "Les silos de la vallée ont été vidés"),
    ],
)
def test_what_is_told_of_many_wants_a_second_source(text: str, claim: str) -> None:
    """An army, a body or everybody may have done wrong, and who is spoken to may deny it."""
    assert [claim] in evidence(text)


@rows(
    "text",
    [
        "« J'ai marché toute la nuit », dit Luc Daval.",
        "« Cessez de brûler les granges des voisins », dit Luc Daval.",
        "« Refusons les crimes de la milice », dit Luc Daval.",
        "« Mon frère a marché toute la nuit », dit Luc Daval.",
        "« Il s'agit d'une belle vente », dit Luc Daval.",
        "« Tout a bien marché », dit Luc Daval.",
        "Luc Daval annonce que la fête a eu lieu.",
        "Selon Luc Daval, elle agit avec soin.",
    ],
)
def test_what_speakers_tell_of_themselves_does_not(text: str) -> None:
    """Nor do judgements, nor what is announced in an article's own words."""
    assert evidence(text) == []


@rows(
    ("text", "claim"),
    [
        ("L'attentat a vite été revendiqué par une branche peu connue du mouvement.", True),
        ("L'attentat de Mirvac a été revendiqué par deux hommes masqués.", True),
        ("Le prix a été revendiqué par une cousine du peintre.", False),
    ],
)
def test_a_deed_is_claimed_by_whomever(text: str, claim: bool) -> None:
    """Whether or not they have a name; what is claimed must be a deed that harms."""
    assert evidence(text) == ([[text.removesuffix(".")]] if claim else [])


def test_et_que_parts_clauses_behind_a_row_of_nouns() -> None:
    """The comma of the row does not make the words before *et* a part of another row."""
    told = evidence(
        "Luc Daval affirme que la milice a pris les fusils, les chevaux et que le préfet a menti aux juges."
    )
    assert ["le préfet a menti aux juges"] in told


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """Who says what in each quote."""
    quotes = summarize(text, language="fr").quotes
    return [(quote.speakers, " … ".join(span.text for span in quote.text)) for quote in quotes]


def actors(text: str) -> set[str]:
    return {actor.name for actor in summarize(text, language="fr").actors}


@rows(
    ("wrong", "name"),
    [
        ("la régie de mensonge", "régie"),
        ("la régie de Marnot de mensonge", "régie de Marnot"),
        ("le maire d'abus de pouvoir", "maire"),
        ("les grévistes de violences", "grévistes"),
        ("le directeur de l'usine de fraude fiscale", "directeur de l'usine"),
        ("le chef de file de la gauche", "chef de file de la gauche"),
        ("le ministre de la Mer d'avoir menti", "ministre de la Mer"),
    ],
)
def test_the_wrong_is_no_part_of_the_accused(wrong: str, name: str) -> None:
    assert actors(f"La CGT accuse {wrong}.") == {"CGT", name}


@rows(
    ("text", "words", "claim"),
    [
        (
            "La CGT accuse aussi la régie d'avoir truqué le concours.",
            "la régie d'avoir truqué le concours",
            "La régie aurait truqué le concours.",
        ),
        (
            "La CGT accuse par ailleurs Léa Marnot d'avoir truqué le concours.",
            "Léa Marnot d'avoir truqué le concours",
            "Léa Marnot aurait truqué le concours.",
        ),
        (
            "La CGT reproche également à la régie d'avoir truqué le concours.",
            "à la régie d'avoir truqué le concours",
            "La régie aurait truqué le concours.",
        ),
        (
            "La CGT lui reproche aussi d'avoir truqué le concours.",
            "d'avoir truqué le concours",
            "La CGT lui reproche aussi d'avoir truqué le concours.",
        ),
        (
            "La CGT accuse le maire d'abus de pouvoir.",
            "le maire d'abus de pouvoir",
            "La CGT accuse le maire d'abus de pouvoir.",
        ),
        (
            "La CGT accuse le maire de pouvoir tout acheter.",
            "le maire de pouvoir tout acheter",
            "Le maire pourrait tout acheter.",
        ),
    ],
)
def test_adverbs_behind_the_verb_are_no_part_of_what_somebody_is_accused_of(text: str, words: str, claim: str) -> None:
    assert told(text) == [(("CGT",), words)]
    assert [fact.claim for fact in summarize(text, language="fr").disputed_facts] == [claim]


@rows(
    ("text", "claim"),
    [
        ("La CGT a accusé le maire d'avoir menti et affirmé que le quai cède.", "Le maire aurait menti."),
        ("La CGT a accusé le maire d'avoir menti et triché.", "Le maire aurait menti et triché."),
        (
            "La CGT accuse le maire de mentir et de « mépriser » les élus.",
            "La CGT accuse le maire de mentir et de « mépriser » les élus.",
        ),
    ],
)
def test_a_claim_ends_at_the_next_verb_of_whoever_accuses(text: str, claim: str) -> None:
    assert summarize(text, language="fr").disputed_facts[0].claim == claim


def test_more_is_no_adverb() -> None:
    assert told("La CGT demande plus de moyens.") == [(("CGT",), "plus de moyens")]


@rows(
    ("text", "speaker"),
    [
        ("La CGT accuse la régie de vol. Elle l'accuse aussi d'avoir menti.", "CGT"),
        ("La CGT a vu la régie. Elle affirme que le concours est truqué.", "CGT"),
        ("Le RN a vu la régie. Elle affirme que le concours est truqué.", "régie"),
        ("La régie a vu le RN. Il affirme que le concours est truqué.", "RN"),
    ],
)
def test_the_article_before_letters_tells_their_gender(text: str, speaker: str) -> None:
    """*La CGT … Elle*: a name in capitals tells none by itself."""
    assert told(text)[-1][0] == (speaker,)
