"""What looks like a stand and is none: news, descriptions, nouns that are verbs elsewhere."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    positions = summarize(text, language=language).positions
    return [(position.actor, position.stance) for position in positions]


@rows(
    ("text", "expected"),
    [
        ("The Quay Union announced the ministry was counting the boats.", []),
        ("The storm was announced to be a disaster by the Weather Office.", []),
        ("The Quay Union announced through its website around noon, that the pause was over.", []),
        ("The Quay Union announced the closure of the quay.", [("Quay Union", "supports")]),
        ("The Quay Union announced on Monday the closure of the quay.", [("Quay Union", "supports")]),
        ("The closure of the quay was announced by the Quay Union.", [("Quay Union", "supports")]),
    ],
)
def test_news_is_announced_without_a_stand(text: str, expected: list[tuple[str, str]]) -> None:
    """Who announces a sentence, or by which channel, takes no stand; who announces a decision does."""
    assert stands(text, "en") == expected


@rows(
    ("text", "language", "expected"),
    [
        ("Le comité nommé par Paul Verdier siège lundi.", "fr", []),
        ("Le texte signé par Paul Verdier compte dix pages.", "fr", []),
        ("Les mesures annoncées par Paul Verdier coûtent cher.", "fr", []),
        ("The committee appointed by Mary Vane meets on Monday.", "en", []),
        ("Le texte a été signé par Paul Verdier.", "fr", [("Paul Verdier", "supports")]),
        ("La vente exigée par Paul Verdier coûte cher.", "fr", [("Paul Verdier", "supports")]),
    ],
)
def test_a_participle_may_only_tell_which_one(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """*Le comité nommé par* tells which committee; what is demanded is demanded wherever it is told."""
    assert stands(text, language) == expected


@rows(
    ("text", "expected"),
    [
        ("Anne Lorme, conseiller de la première heure du maire, a quitté la salle.", []),
        ("Anne Lorme a pu conseiller des clients du port.", []),
        ("Anne Lorme a conseillé au maire de vendre le quai.", [("Anne Lorme", "supports")]),
        ("Anne Lorme risque une mise en examen pour fraude.", []),
        ("Les pêcheurs ont rendu hommage au maire.", []),
        ("Le port et la mairie se sont parlé, puis cette dernière a ordonné une enquête.", [("mairie", "supports")]),
    ],
)
def test_french_nouns_and_honours(text: str, expected: list[tuple[str, str]]) -> None:
    """A noun that is a verb elsewhere takes no stand, nor does a tribute; *ce dernier* is the last one named."""
    assert stands(text, "fr") == expected


@rows(
    ("text", "language", "expected"),
    [
        ("“The Quay Union has decided to hide the truth,” Mary Vane said.", "en", []),
        ("« La mairie a choisi de mentir aux pêcheurs », a dit Anne Lorme.", "fr", []),
        ("« La mairie a refusé la vente », a dit Anne Lorme.", "fr", [("mairie", "opposes")]),
        ("« Nous avons choisi de fermer le quai », a dit Anne Lorme.", "fr", [("Anne Lorme", "supports")]),
        ("La mairie a choisi de fermer le quai.", "fr", [("mairie", "supports")]),
    ],
)
def test_a_deed_told_by_others_in_marks_is_their_view_of_it(
    text: str, language: str, expected: list[tuple[str, str]]
) -> None:
    """What somebody says that others decided is told by a side; what others refuse or ask for is their word."""
    assert stands(text, language) == expected


@rows(
    ("text", "evidence"),
    [
        ("Le maire de Lorme a démissionné en parlant d'un complot.", "Le maire de Lorme a démissionné"),
        ("Le maire vient de refuser la vente du quai.", "Le maire vient de refuser la vente du quai"),
        ("Les élus viennent de signer l'accord.", "Les élus viennent de signer l'accord"),
        ("Le conseil vient de Paris et refuse la vente du quai.", "refuse la vente du quai"),
    ],
)
def test_a_deed_is_told_with_its_subject_alone(text: str, evidence: str) -> None:
    """A resignation ends before how it was done, and what was just done begins with *vient de*."""
    assert [position.evidence[0].text for position in summarize(text, language="fr").positions] == [evidence]


@rows(
    ("text", "expected"),
    [
        ("The rebels shot down a helicopter in June.", []),
        ("The drone was shot down by the army.", []),
        ("The army shot down two rebel drones.", []),
        ("The senate shot down the bill.", [("senate", "opposes")]),
        ("The proposal was shot down by the senate.", [("senate", "opposes")]),
    ],
)
def test_what_flies_is_shot_down_without_a_stand(text: str, expected: list[tuple[str, str]]) -> None:
    """An act of war is none; a bill that is shot down is refused."""
    assert stands(text, "en") == expected


@rows(
    ("text", "language"),
    [
        ("Nora Keller va-t-elle soutenir la vente du quai ?", "fr"),
        ("La grève aurait-elle incité Nora Keller à refuser la vente du quai ?", "fr"),
        ("« Est-ce que nous refusons la vente du quai ? », a demandé Nora Keller.", "fr"),
        ("Will Ruth Ashdown back the levy?", "en"),
        ("Lehnt Petra Lohmann den Plan ab?", "de"),
        ("« Il faut voir que la ville a déjà payé », a dit Nora Keller.", "fr"),
        ("« Il faut aussi comprendre que la ville a payé », a dit Nora Keller.", "fr"),
        ("« Elle reste l'image de ce qu'une maire doit être », a dit Nora Keller.", "fr"),
        ("« Voilà ce que la ville doit faire », a dit Nora Keller.", "fr"),
        ("Les élus du Valdor sont pour moitié des marins.", "fr"),
        ("Les élus du Valdor sont pour 3 % des marins.", "fr"),
        ("La police a trouvé sur Nora Keller un « signe religieux » et des clés.", "fr"),
        ("Les marins du Valdor se préparent à une tempête.", "fr"),
        ("Nora Keller l'a salué comme tous les marins.", "fr"),
    ],
)
def test_nobody_takes_a_side_in_what_is_only_asked_known_or_counted(text: str, language: str) -> None:
    """A question whether, *il faut voir que*, a free relative, a share, a marked noun, what is expected."""
    assert stands(text, language) == []


@rows(
    ("text", "language"),
    [
        ("Nora Keller refuse la vente du quai : qui paiera ?", "fr"),
        ("« Nous refusons la vente du quai. Est-ce clair ? », a dit Nora Keller.", "fr"),
        ("Warum lehnt Petra Lohmann den Plan ab?", "de"),
        ("« Il faut voir le quai fermer », a dit Nora Keller.", "fr"),
        ("Les marins du Valdor se préparent à fermer le quai.", "fr"),
        ("Nora Keller est pour moins de péages.", "fr"),
    ],
)
def test_somebody_does_beside_them(text: str, language: str) -> None:
    """Who is asked why takes the stand, and so does whoever prepares to do a thing."""
    assert len(stands(text, language)) == 1
