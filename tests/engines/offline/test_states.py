"""States under all their names, the functions that begin with one, and the Union, which is none."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Actor
from tests.tables import rows


def actors(language: str, text: str) -> dict[str, Actor]:
    """An article's actors by name."""
    return {actor.name: actor for actor in summarize(text, language=language).actors}


def names(language: str, text: str) -> dict[str, tuple[str, ...]]:
    """Their aliases by name."""
    return {name: tuple(actor.aliases) for name, actor in actors(language, text).items()}


@rows(
    ("text", "name", "function"),
    [
        (
            "Gov. Ann Roe left. Victor Kessan, the former Florida governor, said no.",
            "Victor Kessan",
            "Florida governor",
        ),
        ("While Ann Roe, a former Ohio senator, said no, Victor Kessan left.", "Ann Roe", "Ohio senator"),
        ("Victor Kessan spoke. Texas Gov. Ann Roe said no.", "Ann Roe", "Texas Gov."),
        ("Victor Kessan, a Kenya trade envoy, said the dam was old.", "Victor Kessan", "Kenya trade envoy"),
    ],
)
def test_a_function_that_a_state_begins_is_one_phrase(text: str, name: str, function: str) -> None:
    """The state within tells of what somebody is governor, and parts no name from its function."""
    assert any(function in alias for alias in names("en", text)[name])


@rows(
    ("text", "state", "alias"),
    [
        ("Ann Roe said that Kenya had left the talks. Kenya denied it.", "Kenya", "that Kenya"),
        ("Kenya sent troops. Many Kenya hands were lost, Ann Roe said.", "Kenya", "Many Kenya"),
    ],
)
def test_a_state_s_name_has_no_other_word(text: str, state: str, alias: str) -> None:
    """Its article may belong to it; *that*, *many* and *all* do not."""
    assert alias not in names("en", text)[state]


@rows(
    ("language", "text", "state", "alias"),
    [
        (
            "en",
            "The government of South Africa refused. South Africa will vote.",
            "South Africa",
            "The government of South Africa",
        ),
        (
            "en",
            "The government of American Samoa refused. American Samoa votes.",
            "American Samoa",
            "The government of American Samoa",
        ),
        ("fr", "L'Etat malien a refusé. Le Mali votera.", "Mali", "L'Etat malien"),
        ("fr", "Les États Unis ont refusé. Les États-Unis voteront.", "États-Unis", "Les États Unis"),
    ],
)
def test_a_government_belongs_to_the_state_that_its_words_name(
    language: str, text: str, state: str, alias: str
) -> None:
    """All words of a country's name tell which it is, and *Etat* does not begin *États-Unis* by itself."""
    assert alias in names(language, text)[state]


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Le Gouvernement valonais a refusé de céder.", "Gouvernement valonais"),
        ("es", "El Gobierno valonés rechazó la ley.", "Gobierno valonés"),
    ],
)
def test_a_government_of_a_state_that_no_list_has_is_an_actor(language: str, text: str, name: str) -> None:
    """Its noun may have a capital and an adjective."""
    assert actors(language, text)[name].kind == "state"


def test_the_seat_of_the_union_is_no_government() -> None:
    """*Bruxelles* is the Union where the text names it, and never what *le gouvernement* takes up."""
    union = names("fr", "L'Union européenne a refusé. Bruxelles attend un geste.")
    assert "Bruxelles" in union["Union européenne"]
    both = names("fr", "La Commission européenne a refusé. L'Union européenne a payé. Bruxelles attend un geste.")
    assert "Bruxelles" in both["Commission européenne"]  # whichever the text names first
    alone = names("fr", "Bruxelles attend un geste. Le gouvernement a refusé.")
    assert "Le gouvernement" not in alone["Bruxelles"]


def test_heads_of_state_name_no_state() -> None:
    """*Chefs d'Etat et de gouvernement* takes up no country."""
    text = "L'Italie a refusé. Les chefs d'Etat et de gouvernement ont quitté Rome, a dit Awa Kessan."
    assert not {"Etat", "gouvernement"}.intersection(names("fr", text)["Italie"])


@rows(
    ("text", "alias"),
    [
        ("Les autorités de Pékin ont refusé. La Chine votera.", "Les autorités de Pékin"),
        ("La Chine votera. Le gouvernement de Pékin a refusé.", "Le gouvernement de Pékin"),
        ("La Chine votera, disent les autorités chinoises et les autorités de Pékin.", "les autorités de Pékin"),
    ],
)
def test_the_government_of_a_capital_is_the_state_s(text: str, alias: str) -> None:
    """*Les autorités de Pékin* are those of China."""
    assert alias in names("fr", text)["Chine"]


@rows(
    ("language", "text", "pair"),
    [
        ("fr", "Un sommet Union européenne-Mali aura lieu, a dit Awa Kessan.", "Union européenne-Mali"),
        ("fr", "Le match France-Kenya a été arrêté. Awa Kessan a dit non.", "France-Kenya"),
        ("fr", "Le sommet UE-Kenya a échoué. Awa Kessan a dit non.", "UE-Kenya"),
        ("en", "The Kenya-Mali talks failed, Ann Roe said. Kenya-Mali ties are cold.", "Kenya-Mali"),
        ("en", "A Malian-Kenyan-Greek bloc voted, Ann Roe said.", "Malian-Kenyan-Greek"),
    ],
)
def test_a_pair_of_states_is_nobody(language: str, text: str, pair: str) -> None:
    """Two states or unions that a stroke ties tell between whom something is."""
    assert pair not in actors(language, text)


@rows(
    ("language", "text", "name"),
    [
        ("fr", "La Guinée-Bissau a refusé de voter.", "Guinée-Bissau"),
        ("fr", "Marie-France a refusé. Marie-France Kessan a dit non.", "Marie-France Kessan"),
    ],
)
def test_a_stroke_within_a_name_makes_no_pair(language: str, text: str, name: str) -> None:
    """A country and a given name may have one."""
    assert name in actors(language, text)


@rows(
    ("text", "name", "kind"),
    [
        ("The Flood Control Administration has closed the dam.", "Flood Control Administration", "organization"),
        ("The Food and Harbor Administration has closed the dam.", "Food and Harbor Administration", "organization"),
        ("The Kessan Administration has closed the dam.", "Kessan Administration", "state"),
        ("The Roe administration has closed the dam.", "Roe administration", "state"),
    ],
)
def test_an_administration_of_fields_is_a_body(text: str, name: str, kind: str) -> None:
    """With whoever leads it, it is a government."""
    assert actors("en", text)[name].kind == kind


@rows(
    "text",
    [
        "Le vainqueur du Tour d'Italie, qui a annoncé son retour, a écrit : « Je reviens. »",
        "La Coupe d'Italie a été annulée, a dit Awa Kessan.",
        "Le Grand Prix d'Italie attend, a dit Awa Kessan.",
    ],
)
def test_an_event_that_bears_a_country_s_name_is_no_state(text: str) -> None:
    """*Le Tour d'Italie* is a race."""
    assert "Italie" not in actors("fr", text)


def test_a_tour_of_hands_is_no_event() -> None:
    """Without its capital the noun names none."""
    assert "Italie" in actors("fr", "C'est le tour de l'Italie. L'Italie refuse de voter.")


def test_who_tells_of_people_and_of_no_state() -> None:
    """*A man from Kenya who left* tells of the man; *which* may tell of Kenya."""
    assert "Kenya" not in actors("en", "A man from Kenya who was ill refused to pay.")
    assert "Kenya" in actors("en", "Kenya, which was at war, refused to pay.")


_PRAISE = "Sweden praised the step. "


@rows(
    ("first", "then", "expected"),
    [
        (
            "The Norwegian government has freed ten prisoners.",
            "The government refused the treaty.",
            "Norwegian government",
        ),
        ("The Norwegian government is in talks.", "Now the government is refusing the treaty.", "Norwegian government"),
        ("The government of Norway is in talks.", "The government rejected the treaty.", "Norway"),
        ("Norway is in talks.", "The government rejected the treaty.", "government"),
        ("The Norwegian government is in talks.", "The Danish government rejected the treaty.", "Danish government"),
        ("The Norwegian government is in talks.", "A government rejected the treaty.", "government"),
    ],
)
def test_a_bare_government_is_the_one_called_so_last(first: str, then: str, expected: str) -> None:
    """Among several states the one whose government was named; a state that was not called so leaves it open."""
    found = summarize(f"It rained on Monday, and all roads were wet. {first} {_PRAISE}{then}", language="en").positions
    assert found[-1].actor == expected
