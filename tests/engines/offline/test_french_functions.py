"""What belongs to a French function and to a body, and what stands beside them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def actors(text: str) -> dict[str, tuple[str, ...]]:
    """The aliases of a French article's actors by name."""
    return {actor.name: tuple(actor.aliases) for actor in summarize(text, language="fr").actors}


@rows(
    ("text", "name", "wrong"),
    [
        ("« Nous partons », a dit le maire aux habitants.", "maire", "maire aux habitants"),
        ("« Nous partons », a lancé la maire aux grévistes.", "maire", "maire aux grévistes"),
        ("Selon le leader de la majorité au Sénat Luc Kessan, rien ne presse.", "Luc Kessan", "Sénat Luc Kessan"),
        ("Le retour au peloton cycliste a plu à Awa Kessan, dit-elle.", "Awa Kessan", "cycliste"),
        ("Un débat politique a plu à Awa Kessan, dit-elle.", "Awa Kessan", "politique"),
        ("La Semaine olympique a plu à Awa Kessan, dit-elle.", "Awa Kessan", "Semaine olympique"),
    ],
)
def test_what_stands_beside_is_no_part(text: str, name: str, wrong: str) -> None:
    """Whoever is told something, a body that bears no name, an adjective, a week."""
    found = actors(text)
    assert name in found
    assert wrong not in found
    assert not any(wrong in aliases for aliases in found.values())


@rows(
    ("text", "name"),
    [
        ("Le ministre aux Sports refuse de céder.", "ministre aux Sports"),
        ("Le conseiller à la sécurité refuse de céder.", "conseiller à la sécurité"),
        ("L'association Luc Kessan refuse de céder.", "Luc Kessan"),
        ("Le Secours populaire refuse de céder.", "Secours populaire"),
        ("Jean-Luc Kessan (Crédit Agricole) refuse de céder. Le Crédit Agricole attend.", "Crédit Agricole"),
    ],
)
def test_what_belongs_to_a_name_stays(text: str, name: str) -> None:
    """A field, the name of an association, an adjective of a name, a bank."""
    assert name in actors(text)


def test_a_future_holder_is_the_one_named_with_the_function() -> None:
    """*Le futur président* is whoever was called president, and no other."""
    text = "Le président Luc Kessan a dit non. Le futur président partira lundi."
    assert "Le futur président" in actors(text)["Luc Kessan"]


@rows(
    ("text", "name"),
    [
        ("Les candidats à la mairie ont dit non. Les candidats partent.", "candidats à la mairie"),
        ("Les ministres en question ont dit non.", "ministres"),
        ("Les élus en colère ont dit non.", "élus"),
        ("Les conseillers à la sécurité ont dit non.", "conseillers à la sécurité"),
        ("Des ministres ont parlé aux journalistes.", "ministres"),
    ],
)
def test_several_holders_have_what_belongs_to_their_function(text: str, name: str) -> None:
    """As one holder has: what they stand for, but neither how they are nor whom they speak to."""
    assert [actor.name for actor in summarize(text, language="fr").actors if actor.kind == "group"][:1] == [name]


@rows(
    ("tag", "name"),
    [
        ("la maire à Luc Dorque", "maire"),
        ("la maire au préfet du Var", "maire"),
        ("le Premier ministre à la maire", "Premier ministre"),
        ("la maire aux députés", "maire"),
        ("le chef du port à Odile Marn, qui partait", "chef du port"),
        ("l'adjoint au maire", "adjoint au maire"),
        ("l'ambassadeur à Florence", "ambassadeur à Florence"),
        ("le professeur à l'université de Val", "professeur à l'université de Val"),
        ("la ministre déléguée à la Mer", "ministre déléguée à la Mer"),
    ],
)
def test_who_is_answered_is_no_part_of_a_function(tag: str, name: str) -> None:
    """*A répondu la maire au préfet*: he hears it; an aide and a post abroad have it in their own function."""
    (quote,) = summarize(f"« Le quai tient », a répondu {tag}.", language="fr").quotes

    assert quote.speakers == (name,)
