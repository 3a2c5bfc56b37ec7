"""Whom *the expert* and *the company* take up: small invented articles, true cases and traps."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def aliases(language: str, text: str) -> dict[str, tuple[str, ...]]:
    """The other forms of an article's actors by name."""
    return {actor.name: actor.aliases for actor in summarize(text, language=language).actors}


@rows(
    ("language", "text", "name", "form"),
    [
        ("fr", "Awa Kessan a parlé hier. La ministre de la Pêche a dit non.", "Awa Kessan", "La ministre de la Pêche"),
        ("fr", "Le juge Paul Dorque a parlé. Le magistrat a dit non.", "Paul Dorque", "Le magistrat"),
        ("en", "Mayor Ada Kessan spoke first. The politician said no.", "Ada Kessan", "The politician"),
        ("de", "Richterin Ada Kessan sprach zuerst. Die Juristin sagte Nein.", "Ada Kessan", "Die Juristin"),
        ("en", "Ada Kessan spoke to Paul Dorque. The candidate praised Dorque.", "Ada Kessan", "The candidate"),
        ("fr", "Le groupe Telvor a fermé le quai. Le Syndicat des ports a refusé. L'entreprise dit non.", "Telvor",
         "L'entreprise"),
        ("fr", "La société Telvor a fermé le quai. La direction refuse de payer.", "Telvor", "La direction"),
        ("fr", "Awa Kessan est partie hier. « On attend », répète cette aide-soignante.", "Awa Kessan",
         "cette aide-soignante"),
        ("de", "Jörg Kolb sprach lange. Ada Moll habe gelogen, sagte der SPD-Politiker.", "Jörg Kolb",
         "der SPD-Politiker"),
        ("en", "TVN went dark. The network refused to comment.", "TVN", "The network"),
        ("en", "Dorque Marine sells boats. The company refused to comment.", "Dorque Marine", "The company"),
        ("fr", "L'ONG Mains du Port aide les marins. L'organisation refuse de payer.", "Mains du Port",
         "L'organisation"),
    ],
)  # fmt: skip
def test_a_definite_noun_takes_up_who_was_just_named(language: str, text: str, name: str, form: str) -> None:
    """A function that nobody is known to hold, or a general noun, means the person or institution named just before."""
    assert form in aliases(language, text)[name]


@rows(
    ("language", "text", "name", "form"),
    [
        ("en", "Ada Kessan met the minister on Monday.", "Ada Kessan", "the minister"),
        ("fr", "Le juge Paul Dorque a parlé. Le préfet a dit non.", "Paul Dorque", "Le préfet"),
        ("fr", "Le juge Paul Dorque a parlé. Un magistrat a dit non.", "Paul Dorque", "Un magistrat"),
        ("en", "The Ports Council met. The company refused to pay.", "Ports Council", "The company"),
        ("en", "Ada Kessan spoke to Paul Dorque. The candidate praised Dorque.", "Paul Dorque", "The candidate"),
        ("fr", "Le syndicat SNP a fermé le quai. La direction refuse de payer.", "SNP", "La direction"),
        ("fr", "Awa Kessan est partie hier. Ce parti refuse de payer.", "Awa Kessan", "Ce parti"),
        (
            "de",
            "Der Sprecher der Grünen, Nils Kolb, ging. Die Firma schweigt. Ihr Sprecher sagte Nein.",
            "Nils Kolb",
            "Ihr Sprecher",
        ),
        ("en", "Mayor Ada Kessan spoke. The company refused to pay.", "Ada Kessan", "The company"),
        (
            "de",
            "Die Stadt Tarnau sperrt die Brücke. Die Gewerkschaft lehnt den Plan ab.",
            "Stadt Tarnau",
            "Die Gewerkschaft",
        ),
        ("de", "Die Gemeinde Aldorf klagt. Der Verband lobt den Plan.", "Gemeinde Aldorf", "Der Verband"),
    ],
)
def test_a_noun_that_does_not_fit_takes_up_nobody(language: str, text: str, name: str, form: str) -> None:
    """Neither within one sentence, nor with another function, nor somebody new, nor a council as a company."""
    assert form not in aliases(language, text).get(name, ())
