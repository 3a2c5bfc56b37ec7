"""Titles, names and meanings in marks: nobody says them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Speaker and content of each quote of an article."""
    quotes = summarize(text, language=language).quotes
    return [(" + ".join(quote.speakers), " … ".join(run.text for run in quote.text)) for quote in quotes]


@rows(
    ("language", "text"),
    [
        ("fr", "Anne Roy est élue. La fresque, intitulée « Le roi n'a plus faim », attire les curieux."),
        ("fr", "Anne Roy est élue. Le quartier, surnommé « carré des veuves en deuil », est calme."),
        ("fr", "Anne Roy est élue. « Kerdour » signifie « je reste au port » en breton."),
        ("fr", "Anne Roy est élue. Le film (littéralement « La cloche n'a pas sonné ») sort mardi."),
        ("en", 'Ann Porter has won. The mural, titled "The king is no longer hungry", draws crowds.'),
        ("en", 'Ann Porter has won. "Kerdour" means "I am not a sailor" in Breton.'),
        ("de", "Karl Roth ist weg. Das Bild mit dem Titel „Der König hat keinen Hunger“ lockt viele an."),
        ("de", "Karl Roth ist weg. „Kerdour“ bedeutet „ich bin kein Seemann“."),
        ("es", "Juan Roa se ha ido. El barrio, apodado «plaza de las viudas», está tranquilo."),
        ("es", "La tesorera del colectivo «Salvemos el río» dimite hoy."),
    ],
)
def test_what_something_is_called_or_means_is_no_quote(language: str, text: str) -> None:
    """A participle of naming, the noun of what bears the name, a verb of meaning stand before the marks."""
    assert told(text, language) == []


@rows(
    ("language", "text", "speaker", "content"),
    [
        ("fr", "La trésorière du collectif « Sauvons le quai » annonce que le port ferme.", "trésorière du collectif",
         "le port ferme"),
        ("fr", "Anne Roy a signifié que « le quai est à nous ».", "Anne Roy", "le quai est à nous"),
        ("fr", "Le journal Port-Info titre « Le quai est à nous ».", "Port-Info", "Le quai est à nous"),
        ("fr", "Anne Roy, de la liste rivale, a ri. « Nous irons au vote », dit-elle.", "Anne Roy",
         "Nous irons au vote"),
        ("en", 'Ann Porter called the group. "Nobody helped us," she said.', "Ann Porter", "Nobody helped us,"),
    ],
)  # fmt: skip
def test_a_name_in_marks_leaves_who_speaks(language: str, text: str, speaker: str, content: str) -> None:
    """Whoever bears the name, or stands before it, speaks; sentences in marks stay quotes."""
    assert (speaker, content) in told(text, language)


@rows(
    "text",
    [
        "Anne Roy est élue. Luc Tal s'est défendu lors de « Dimanche politique ».",
        "Anne Roy est élue. Luc Tal a expliqué son choix lors de « La Grande Table ».",
        "Anne Roy est élue. Elle sera honorée lors de « Quais en fête ».",
        "Anne Roy est élue. Elle a chanté lors de « Val Lumière » mardi.",
    ],
)
def test_what_something_happens_during_is_a_name(text: str) -> None:
    assert told(text, "fr") == []


@rows(
    ("text", "said"),
    [
        ("Luc Tal a dit lors de « La Grande Table » que le port ferme.", "le port ferme"),
        ("Luc Tal a parlé lors de « ce moment terrible ».", "ce moment terrible"),
        ("Luc Tal a déclaré lors du débat : « Le port ferme ».", "Le port ferme"),
    ],
)
def test_during_it_somebody_speaks(text: str, said: str) -> None:
    assert told(text, "fr") == [("Luc Tal", said)]


@rows(
    "text",
    [
        "Ann Porter has won. Her party mailed a video of John Roe on “Mill Lane” from 1999.",
        "Ann Porter has won. John Roe published “The Last Lock” in 1999.",
        "Ann Porter has won. Roe wrote in “John Roe” on his first ballot in May.",
        "Ann Porter has won. The barn rang with the strains of “Old Marlow, Old Marlow.”",
        "Ann Porter has won. One paper published “Harbour Girls,” a list of names.",
        "Ann Porter has won. Mr Roe challenged the hosts of “Good Morning, Marlow.”",
    ],
)
def test_a_title_behind_its_place_or_its_maker_is_no_quote(text: str) -> None:
    """Capitals behind *on* and *in*, a verb of staging, or a noun of who makes it are what nobody says."""
    assert told(text, "en") == []


@rows(
    ("text", "content"),
    [
        ("Ann Porter said on Monday that “The dam is old.”", "The dam is old."),
        ("Ann Porter insisted on “fair tolls” for all.", "on “fair tolls” for all"),
        ("“The Dam Is Old,” Ann Porter said.", "The Dam Is Old,"),
        ("Ann Porter spoke of “Harbour Thieves” in May.", "of “Harbour Thieves” in May"),
    ],
)
def test_capitals_alone_make_no_title(text: str, content: str) -> None:
    """A clause behind *that*, words in small letters and what a tag hands over stay quotes."""
    assert content in [words for _, words in told(text, "en")]
