"""Letters in capitals: those of things, of parties behind a member's name, and of longer names in brackets."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def actors(language: str, text: str) -> dict[str, tuple[str, ...]]:
    """The aliases of an article's actors by name."""
    return {actor.name: tuple(actor.aliases) for actor in summarize(text, language=language).actors}


@rows(
    ("language", "text", "letters"),
    [
        ("fr", "Les JO ont coûté cher à la ville, a dit Jeanne Kessan.", "JO"),
        ("fr", "Le BTS a perdu des élèves, a dit Jeanne Kessan.", "BTS"),
        ("fr", "Le JT a ouvert sur la grève, a dit Jeanne Kessan.", "JT"),
        ("en", "The MBA has lost its shine, Ann Kessan said. The MBA costs too much.", "MBA"),
        ("en", "LGBT marchers crossed the bridge, Ann Kessan said, and LGBT flags flew.", "LGBT"),
    ],
)
def test_letters_of_a_thing_name_no_institution(language: str, text: str, letters: str) -> None:
    """A diploma, games, news on television, a kind of people are no bodies, whatever their letters do."""
    assert letters not in actors(language, text)


@rows(
    ("language", "text", "letters"),
    [
        ("fr", "La SNQ a fermé la ligne, a dit Jeanne Kessan.", "SNQ"),
        ("fr", "L'UMQ a refusé. L'UMQ votera contre.", "UMQ"),
        ("en", "The BXA has closed the line, Ann Kessan said. The BXA wants more.", "BXA"),
    ],
)
def test_other_letters_are_an_institution(language: str, text: str, letters: str) -> None:
    """Letters of no such thing that act are a body's."""
    assert letters in actors(language, text)


@rows(
    ("language", "text", "name", "letters"),
    [
        (
            "fr",
            "L'Office de conseil sur l'énergie (Oce) a refusé. L'Oce attend.",
            "Office de conseil sur l'énergie",
            "Oce",
        ),
        ("fr", "L'Agence de veille sur les quais (AVQ) part. L'AVQ dit non.", "Agence de veille sur les quais", "AVQ"),
        ("fr", "Le Syndicat des grutiers (SDG, majoritaire) part. Le SDG dit non.", "Syndicat des grutiers", "SDG"),
        ("en", "The Office of Tides and Locks (OTL, state-run) left. OTL waits.", "Office of Tides and Locks", "OTL"),
    ],
)
def test_letters_in_brackets_stand_for_the_name_that_they_spell(
    language: str, text: str, name: str, letters: str
) -> None:
    """The name reaches as far as its letters tell; more may follow them in the bracket."""
    found = actors(language, text)
    assert letters in found[name]
    assert letters not in found


@rows(
    ("text", "name"),
    [
        ("La Ligue des bateliers (Valmer) part. La Ligue des bateliers dit non.", "Ligue des bateliers"),
        ("Le Syndicat des docks est sur le quai (SDM). Le SDM attend.", "Syndicat des docks"),
        ("L'Agence de veille a plaisanté sur les quais (AVQ). L'AVQ dit non.", "Agence de veille"),
    ],
)
def test_other_words_in_brackets_stand_for_nobody_else(text: str, name: str) -> None:
    """A town, and letters that spell something else, leave the name as it is."""
    assert actors("fr", text)[name] in ((), (f"L'{name}",), (f"Le {name}",), (f"La {name}",))


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Le député Victor Kessan (UMQ) a voté la loi.", "UMQ"),
        ("fr", "La maire Jeanne Kessan (PSQ, opposition) a voté contre.", "PSQ"),
        ("fr", "Le sénateur (RDQ) a voté contre la loi.", "RDQ"),
    ],
)
def test_a_party_in_brackets_behind_its_member_takes_no_part(language: str, text: str, name: str) -> None:
    """It only tells of which party somebody is."""
    assert name not in actors(language, text)


def test_a_party_that_acts_besides_takes_part() -> None:
    """Its letters behind a member do not hide what it does."""
    assert "UMQ" in actors("fr", "Le député Victor Kessan (UMQ) a voté la loi. L'UMQ refuse de céder.")


@rows(
    ("language", "text", "shouted"),
    [
        ("fr", "GRÈVE À L'USINE\n\nL'usine ferme, a dit Jeanne Kessan. L'usine rouvrira.", "GRÈVE À"),
        ("fr", "Le port ferme.\n\nREPÈRES\n\nLa banque a refusé, a dit Jeanne Kessan.", "REPÈRES"),
        ("fr", "Le port ferme.\n\nCONTEXTE.\n\nL'entreprise a refusé, a dit Jeanne Kessan.", "CONTEXTE"),
        ("en", "The port closed.\n\nNOTES\n\nThe bank refused, Ann Kessan said.", "NOTES"),
        ("en", "A STRIKE\n\nThe port closed. The bank refused, Ann Kessan said.", "STRIKE"),
    ],
)
def test_a_shouted_line_names_nobody(language: str, text: str, shouted: str) -> None:
    """A known word that stands alone on its line, or beside a small one, owes its capitals to the layout."""
    assert shouted not in actors(language, text)


@rows(
    ("language", "text", "letters"),
    [
        ("fr", "La grève continue.\n\nUMQ\n\nL'UMQ refuse de céder.", "UMQ"),
        ("en", "The strike goes on.\n\nNATO\n\nNATO refused to say more.", "NATO"),
        ("fr", "GRÈVE À LA SNQ\n\nLa SNQ refuse de céder.", "SNQ"),
    ],
)
def test_letters_of_a_body_on_a_line_of_their_own_are_a_body(language: str, text: str, letters: str) -> None:
    """No dictionary has them, or the lists know them."""
    assert letters in actors(language, text)
