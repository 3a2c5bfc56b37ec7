"""Who takes part without a word: whom others deal with, turn to or urge; and what only is, or is called so."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def names(language: str, text: str) -> list[str]:
    """The names of the actors that the rules find."""
    return [actor.name for actor in summarize(text, language=language).actors]


@rows(
    ("language", "text", "actor", "found"),
    [
        ("fr", "Il pleuvait. Le hangar a été fouillé par la police.", "police", True),
        ("fr", "Il pleuvait. La grange a été vidée par une association locale.", "association locale", True),
        ("fr", "Il pleuvait. La gendarmerie et la douane ont fermé le quai.", "gendarmerie", True),
        ("en", "It rained. The barn was searched by the police.", "police", True),
        ("en", "It rained. The samples were burned by a private laboratory.", "private laboratory", True),
        ("fr", "Il pleuvait. Ada Tal passait par la mairie.", "mairie", False),
        ("en", "It rained. Ada Tal lives by the court.", "court", False),
        ("fr", "Il pleuvait. Ada Tal a vu la caserne qui brûlait.", "caserne", False),
    ],
)
def test_an_institution_without_a_name_is_an_agent_as_a_named_one_is(
    language: str, text: str, actor: str, found: bool
) -> None:
    """*par la police* tells who searched; *par la mairie* only where somebody went."""
    assert (actor in names(language, text)) is found


@rows(
    ("language", "text", "actor", "found"),
    [
        ("fr", "Ada Tal a ouvert des négociations avec les dockers du port.", "dockers du port", True),
        ("fr", "Ada Tal veut coopérer avec les éleveurs.", "éleveurs", True),
        ("en", "Ada Tal began talks with the dockers.", "dockers", True),
        ("en", "Ada Tal is working closely with the farmers.", "farmers", True),
        ("de", "Ada Tal sucht das Gespräch mit den Anwohnern.", "Anwohnern", True),
        ("fr", "Ada Tal est arrivée avec les dockers.", "dockers", False),
        ("en", "Ada Tal filled the hall with farmers.", "farmers", False),
        ("de", "Ada Tal fuhr mit den Anwohnern.", "Anwohnern", False),
    ],
)
def test_whoever_somebody_deals_with_takes_part(language: str, text: str, actor: str, found: bool) -> None:
    """Talks and agreements need two; who only comes along does not take part."""
    assert (actor in names(language, text)) is found


@rows(
    ("language", "text", "actor", "found"),
    [
        ("fr", "Ada Tal a exhorté les habitants à rester chez eux.", "habitants", True),
        ("fr", "Ada Tal a remis aux enquêteurs trois carnets.", "enquêteurs", True),
        ("en", "Ada Tal warned fans that gates close early.", "fans", True),
        ("en", "Ada Tal apologised to residents.", "residents", True),
        ("en", "It rained. Travellers were advised to stay at home.", "Travellers", True),
        ("fr", "Ada Tal a aperçu les habitants du phare.", "habitants du phare", False),
        ("fr", "Ada Tal l'a déclaré aux journalistes.", "journalistes", False),
        ("en", "It rained. Ada Tal walked to residents of the street.", "residents of the street", False),
    ],
)
def test_whoever_somebody_turns_to_takes_part(language: str, text: str, actor: str, found: bool) -> None:
    """Who is urged, told or given something is addressed, but for the press."""
    assert (actor in names(language, text)) is found


@rows(
    ("language", "text", "actor", "found"),
    [
        ("en", "It rained. The fishermen are hiding in the marsh.", "fishermen", True),
        ("fr", "Il pleuvait. Les pêcheurs sont revenus au port.", "pêcheurs", True),
        ("fr", "Il pleuvait. Les pêcheurs se sont réunis.", "pêcheurs", True),
        ("fr", "Il pleuvait. L'armée de Roal est accusée de vol.", "armée de Roal", True),
        ("en", "It rained. The fishermen were rather old.", "fishermen", False),
        ("fr", "Il pleuvait. Les pêcheurs étaient nombreux.", "pêcheurs", False),
        ("en", "It rained. The wide network is old.", "wide network", False),
    ],
)
def test_who_only_is_something_does_nothing(language: str, text: str, actor: str, found: bool) -> None:
    """*sont revenus* and *are hiding* tell deeds, *étaient nombreux* does not."""
    assert (actor in names(language, text)) is found


@rows(
    ("language", "text", "actor", "found"),
    [
        ("fr", "Il pleuvait. Un groupe armé l'a suivie.", "groupe armé", True),
        ("fr", "Il pleuvait. Les avocats, mais aussi les greffiers ont quitté la salle.", "avocats", True),
        ("fr", "Il pleuvait. Des soldats postés près du gué ont tiré.", "soldats", True),
        ("fr", "Ada Tal a vu des élus réclamant un pont.", "élus", True),
        ("en", "It rained. Officials from across the valley quietly mourned her.", "Officials", True),
        ("fr", "Il pleuvait. Ada Tal regardait les soldats près du gué.", "soldats", False),
        ("en", "It rained. Ada Tal met 40 officials from across the valley.", "officials", False),
        ("fr", "Il pleuvait. Ada Tal cherchait des soldats pendant la nuit.", "soldats", False),
    ],
)
def test_a_subject_may_stand_apart_from_its_verb(language: str, text: str, actor: str, found: bool) -> None:
    """A pronoun, a second subject or words of place may stand between."""
    assert (actor in names(language, text)) is found


@rows(
    ("language", "text", "actor", "found"),
    [
        ("en", "It rained. Ian Kessel opened the Ada Tolvar oil field.", "Ada Tolvar", False),
        ("en", "It rained. Ian Kessel sold a 2005 Ada Tolvar.", "Ada Tolvar", False),
        ("fr", "Il pleuvait. Le projet du gouvernement d'Awa Kessan avance.", "Awa Kessan", False),
        ("fr", "Il pleuvait. La mort d'Awa Kessan a ému. Le décès d'Awa Kessan reste obscur.", "Awa Kessan", False),
        ("fr", "Il pleuvait. La fin des droits du Sénat afin d'aller vite échoue.", "Sénat afin", False),
        ("en", "It rained. Ian Kessel thanked Mary Tolvar warmly.", "Mary Tolvar", True),
        ("fr", "Il pleuvait. Le gouvernement a reçu Awa Kessan.", "Awa Kessan", True),
        ("fr", "Il pleuvait. Ian Tal a rencontré Awa Kessan après la mort d'Ada Roe.", "Awa Kessan", True),
    ],
)
def test_a_name_that_tells_of_a_thing_is_nobody(language: str, text: str, actor: str, found: bool) -> None:
    """*the Ada Tolvar oil field* is a field, and a government's head only tells which one is meant."""
    assert (actor in names(language, text)) is found


@rows(
    ("language", "text", "actor", "found"),
    [
        ("en", "Ian Kessel lives in Mary Tolvar.", "Mary Tolvar", True),
        ("de", "Die Minister Polens und Dänemarks kamen an.", "Polens", False),
        ("de", "Die Minister Polens und Dänemarks kamen an.", "Dänemarks", False),
        ("de", "Polen und Dänemark klagten gestern.", "Polen", True),
        ("en", "It rained. The organisation burned the files.", "organisation", False),
    ],
)
def test_countries_in_the_genitive_and_bare_nouns_are_nobody(language: str, text: str, actor: str, found: bool) -> None:
    """*die Minister Polens* are not Poland, and *the organisation* is one named elsewhere."""
    assert (actor in names(language, text)) is found


@rows(
    ("language", "text", "actor", "found"),
    [
        ("fr", "Ada Tal a suivi les réquisitions du parquet général.", "parquet général", True),
        ("fr", "Ada Tal a subi les attaques des miliciens.", "miliciens", True),
        ("en", "Ada Tal ignored the complaints of residents.", "residents", True),
        ("en", "Ada Tal read a letter from nurses.", "nurses", True),
        ("de", "Ada Tal las die Beschwerden der Anwohner.", "Anwohner", True),
        ("fr", "Ada Tal a lu des critiques de fonds.", "fonds", False),
        ("fr", "Ada Tal a peint les maisons des miliciens.", "miliciens", False),
        ("en", "Ada Tal painted the houses of residents.", "residents", False),
    ],
)
def test_a_noun_of_an_act_tells_whose_act_it_was(language: str, text: str, actor: str, found: bool) -> None:
    """Complaints are somebody's act; houses only belong to somebody."""
    assert (actor in names(language, text)) is found


@rows(
    ("text", "actor", "found"),
    [
        ("It rained. Ada Tal agreed with Telovar to build a mill.", "Telovar", True),
        ("It rained. In an interview with Telovar, she recalled the flood.", "Telovar", True),
        ("It rained. Talks with Norvane began at night.", "Norvane", True),
        ("It rained. Mills are poisoned with Telovar.", "Telovar", False),
        ("It rained. Mills are painted with Norvane.", "Norvane", False),
        ("It rained. A lamp with Telovar glass broke.", "Telovar", False),
    ],
)
def test_unexplained_capitals_that_somebody_deals_with_are_somebody(text: str, actor: str, found: bool) -> None:
    """*agreed with Telovar* names a partner, *poisoned with Telovar* a thing."""
    assert (actor in names("en", text)) is found


@rows(
    ("text", "actor", "found"),
    [
        ("It rained. Scientists from Telovar University drained the pond.", "Scientists from Telovar University", True),
        ("It rained. Officials from the Tal Institute closed the mill.", "Officials from the Tal Institute", True),
        ("It rained. Residents from Norvane blocked the road.", "Residents from Norvane", True),
        ("It rained. Residents from Monday blocked the road.", "Residents from Monday", False),
        ("It rained. Police took officials from the mill.", "officials from the mill", False),
        ("It rained. The road from Norvane was blocked.", "road from Norvane", False),
    ],
)
def test_people_are_told_by_the_name_of_what_they_come_from(text: str, actor: str, found: bool) -> None:
    """The name of a body or a place belongs to its people, a day or a thing does not."""
    assert (actor in names("en", text)) is found
