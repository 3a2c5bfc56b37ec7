"""Where names begin and end: small invented articles, each rule with true cases and traps."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def forms(language: str, text: str) -> set[str]:
    """All names and aliases of an article's actors."""
    return {form for actor in summarize(text, language=language).actors for form in (actor.name, *actor.aliases)}


@rows(
    ("language", "text", "form"),
    [
        ("fr", "Jean Le Tallec est arrivé. Hier encore, Le Tallec a refusé le plan.", "Le Tallec"),
        ("fr", "Marie Du Varnel est arrivée. Du Varnel a refusé le plan.", "Du Varnel"),
        ("en", "Mary De Varnel came in. De Varnel rejected the plan.", "De Varnel"),
        ("en", "John El Tallec came in. Later El Tallec rejected the plan.", "El Tallec"),
        ("fr", "Hassan al-Tallec est arrivé. Hier encore, al-Tallec a refusé le plan.", "al-Tallec"),
        ("en", "Ahmed el-Varnel came in. Later el-Varnel rejected the plan.", "el-Varnel"),
        ("fr", "Anne Martin est arrivée. Raquel Domengo Martin est partie.", "Raquel Domengo Martin"),
    ],
)
def test_a_particle_belongs_to_the_surname(language: str, text: str, form: str) -> None:
    """A particle that a full name shows is part of the surname alone too; a given name may be a surname."""
    assert form in forms(language, text)


@rows(
    ("language", "text", "form"),
    [
        ("fr", "Jean Le Tallec est arrivé. La Tallec coule sous le pont de Valmer.", "La Tallec"),
        ("fr", "Awa Kessan est arrivée. Du Varnel reste peu de chose.", "Du Varnel"),
        ("fr", "Le semi-Tallec est tombé. Awa Kessan est arrivée.", "semi-Tallec"),
    ],
)
def test_an_article_at_the_beginning_is_no_particle(language: str, text: str, form: str) -> None:
    """An article or preposition with a capital begins a sentence, if no full name of the text holds it."""
    assert form not in forms(language, text)


@rows(
    ("language", "text", "form", "known"),
    [
        ("fr", "Jeudi, l'Unesco a refusé le plan.", "Unesco", True),
        ("fr", "« Tout va bien », a-t-elle confié au Monde. Le Monde a publié la lettre.", "Le Monde", True),
        ("en", "On Monday the New York Times apologised.", "New York Times", True),
        ("de", "Am Montag dementierte die Nato den Bericht.", "Nato", True),
        ("fr", "Le monde a changé. Awa Kessan l'a dit.", "Le monde", False),
        ("fr", "Marianne Varnel est partie. Libération d'un otage, a dit Awa Kessan.", "Libération", False),
        ("en", "Sputnik Kessan left the hall.", "Sputnik", False),
    ],
)
def test_a_well_known_institution_goes_by_its_name(language: str, text: str, form: str, known: bool) -> None:
    """The press and the acronyms of the word lists are institutions, but not where a word may just begin a sentence."""
    assert (form in forms(language, text)) is known


@rows(
    ("language", "text", "form"),
    [
        ("en", "Ada Kessan defended the Coastal Waters Act. The Coastal Waters Act was passed in May.",
         "Coastal Waters Act"),
        ("fr", "Awa Kessan a défendu le Traité de Valmer. Le Traité de Valmer divise la ville.", "Traité de Valmer"),
    ],
)  # fmt: skip
def test_the_title_of_a_text_is_no_actor(language: str, text: str, form: str) -> None:
    """Laws, treaties and reports are read, they do not act."""
    assert form not in forms(language, text)


@rows(
    ("text", "form"),
    [
        ("The Valmer Growers' Union boycotted the fair.", "Valmer Growers' Union"),
        ("The Cooks' and Waiters' Alliance boycotted the fair.", "Cooks' and Waiters' Alliance"),
        ("The Ports and Fisheries Council rejected the plan.", "Ports and Fisheries Council"),
        ("The Ministry of Ports and Fisheries rejected the plan.", "Ministry of Ports and Fisheries"),
        ("The Royal Institute of Ward Cooking rejected the plan.", "Royal Institute of Ward Cooking"),
    ],
)
def test_an_english_institution_has_its_whole_name(text: str, form: str) -> None:
    """Genitive plurals and two topics belong to the name of an institution, and so do the capitals before it."""
    assert form in {actor.name for actor in summarize(text, language="en").actors}


@rows(
    ("text", "form"),
    [
        ("Mali and the Valmer Council rejected the plan.", "Mali and the Valmer Council"),
        ("Mary Kessan and Valmer Council rejected the plan.", "Mary Kessan and Valmer Council"),
        ("VALMER (AFP) - The Ports Council rejected the plan.", "VALMER"),
        ("“We've had enough,” said Ada Kessan.", "We've"),
        ("Ada Kessan said that inspectors rejected the plan.", "that inspectors"),
    ],
)
def test_what_is_beside_an_english_name_is_no_part_of_it(text: str, form: str) -> None:
    """Another name, a dateline, a pronoun and a conjunction are no names and no parts of one."""
    assert form not in forms("en", text)


_HEADLINE = "Mayor Ada Kessan Rejects Harbour Deal As Critics Meet"


@rows(
    ("text", "form", "known"),
    [
        (f"{_HEADLINE}\n\nMayor Ada Kessan said no on Monday.", "Ada Kessan", True),
        (f"{_HEADLINE}\n\nMayor Ada Kessan said no on Monday.", "Ada Kessan Rejects Harbour Deal", False),
        ("Kessan Tells Valmer To Wait\n\nAda Kessan told the city of Valmer to wait.", "Kessan", True),
        ("Kessan Tells Valmer To Wait\n\nAda Kessan told the city of Valmer to wait.", "Kessan Tells Valmer", False),
        ("A Long Night For Our Town\n\nThe mayor said the town would wait.", "Long Night", False),
        ("The council met late\n\nHarbour Watch said the dam would hold.", "Harbour Watch", True),
    ],
)
def test_a_headline_in_capitals_names_who_has_them_elsewhere(text: str, form: str, known: bool) -> None:
    """In a headline where every word has a capital, only what another sentence writes so is part of a name."""
    assert (form in forms("en", text)) is known


@rows(
    ("language", "text", "form"),
    [
        ("en", "Senator Ada Kessan (R-N.C.) rejected the plan.", "R-N.C"),
        ("en", "Ada Kessan spoke in Marlow, N.H. and rejected the plan.", "N.H."),
        ("fr", "Ada Kessan a fermé la route. L'A7 reste ouverte.", "A7"),
        ("fr", "Mali : le port ferme\n\nAda Kessan a refusé le plan.", "Mali"),
        ("de", "Anna Kolb (CDU) lehnte den Plan ab.", "CDU"),
        ("fr", "Ada Kessan s'inquiète de l'état du barrage. L'état du barrage inquiète la ville.", "état du barrage"),
        ("en", "The speaker broke. Ada Kessan rejected the plan.", "speaker"),
        ("en", "Ada Kessan lost a million government grant and rejected the plan.", "million government"),
        ("fr", "Usine Tallec : le port ferme\n\nTallec a refusé le plan.", "Usine Tallec"),
    ],
)
def test_letters_and_places_that_are_no_actor(language: str, text: str, form: str) -> None:
    """A seat, a road, the place of a headline, a party in brackets, a noun that means a body only with a capital."""
    assert form not in forms(language, text)


@rows(
    ("language", "text", "name", "form"),
    [
        ("en", "The former secretary of state Ada Kessan rejected the plan.", "Ada Kessan", "Ada Kessan"),
        ("en", "Senate Majority Leader Ada Kessan rejected the plan.", "Ada Kessan",
         "Senate Majority Leader"),
        ("en", "House Speaker Ada Kessan rejected the plan.", "Ada Kessan", "Ada Kessan"),
        ("de", "Der Präsident des Verbandes Haschir Thalli lehnte den Plan ab.", "Haschir Thalli", "Haschir Thalli"),
        ("en", "Flavia Di Kessan came in. Later Di Kessan rejected the plan.", "Flavia Di Kessan", "Di Kessan"),
        ("en", "Ada Kessan told The New York Times to wait. On Monday the New York Times rejected the plan.",
         "The New York Times", "The New York Times"),
        ("de", "Am Montag kritisierte Frankreich den Plan. Frankreichs Nein steht fest.", "Frankreich", "Frankreichs"),
    ],
)  # fmt: skip
def test_a_name_behind_its_function_is_one_actor(language: str, text: str, name: str, form: str) -> None:
    """The function before a name, an article or an ending does not make another actor of it."""
    found = [actor for actor in summarize(text, language=language).actors if form in (actor.name, *actor.aliases)]
    assert [actor.name for actor in found] == [name]


@rows(
    ("text", "names"),
    [
        ("Ada Kessan came in. Ada B. Kessan rejected the plan.", ["Ada Kessan"]),
        ("Ada Kessan came in. Ian Kessan rejected the plan.", ["Ada Kessan", "Ian Kessan"]),
        ("The New York Times wrote that it rained. The Times said it would stop.", ["The New York Times"]),
    ],
)
def test_a_shorter_name_is_no_second_actor(text: str, names: list[str]) -> None:
    """A middle initial is left out of a name, and a paper goes by the last word of its own."""
    assert [actor.name for actor in summarize(text, language="en").actors] == names


@rows(
    ("text", "name"),
    [
        ("Die Gewerkschaft Erziehung und Wissenschaft lehnte den Plan ab.", "Gewerkschaft Erziehung und Wissenschaft"),
        ("Die Firma Kolb und Lehrer lehnten den Plan ab.", "Kolb"),
    ],
)
def test_a_german_body_may_have_two_fields(text: str, name: str) -> None:
    """Two nouns of a field joined by *und* are the name of the body before them; people behind it are not."""
    assert name in {actor.name for actor in summarize(text, language="de").actors}


@rows(
    ("language", "text", "names"),
    [
        ("de", "Ursula von der Tallen kam. Von der Tallen lehnte den Plan ab.", ["Ursula von der Tallen"]),
        ("de", "Anna Kolb von der Grünen Liste lehnte den Plan ab.", ["Anna Kolb"]),
        ("fr", "Le président François Hollande est venu. Hollande refuse le plan.", ["François Hollande"]),
        ("fr", "La Hollande refuse le plan.", ["Hollande"]),
        ("en", "Journalist and author Ada Kessan rejected the plan.", ["Ada Kessan"]),
    ],
)
def test_a_surname_is_known_from_the_whole_name(language: str, text: str, names: list[str]) -> None:
    """Particles of two words, a surname that is a country's too, two functions of one person."""
    assert [actor.name for actor in summarize(text, language=language).actors if actor.kind != "organization"] == names


@rows(
    ("text", "name"),
    [
        ("The nominee Gov. Tom Penrick said the pier would stay. Penrick left.", "Tom Penrick"),
        ("On Monday Harbour Minister Dr. Tom Penrick said the pier would stay.", "Tom Penrick"),
        ("The mayor, Cllr Roy Addle, said the pier would stay.", "Roy Addle"),
        ("On Sunday Green Boats Alliance said it would stay.", "Green Boats Alliance"),
        ("In May Green Boats Alliance said it would stay.", "Green Boats Alliance"),
    ],
)
def test_neither_titles_nor_days_belong_to_a_name(text: str, name: str) -> None:
    """A form of address behind a function, and a day before a name, stay out of the name."""
    actors = summarize(f"The market is old.\n\n{text}", language="en").actors

    assert [actor.name for actor in actors] == [name]
    assert not any("Monday" in alias or "Sunday" in alias for actor in actors for alias in actor.aliases)


@rows(
    ("text", "speaker"),
    [
        ("Jane Orly was challenged by Roy Addle, who called it odd and asked her to leave.", "Roy Addle"),
        ("Jane Orly wrote to the port union, which welcomed it and urged the council to act.", "port union"),
        ("Jane Orly, who sold the mill, met Roy Addle and said it would stay.", "Jane Orly"),
    ],
)
def test_and_goes_on_with_the_relative_clause(text: str, speaker: str) -> None:
    """A verb that *and* joins to a relative clause has its subject; a comma closes the clause."""
    quotes = summarize(f"The market is old.\n\n{text}", language="en").quotes

    assert quotes[-1].speakers == (speaker,)


@rows(
    ("language", "text", "words"),
    [
        ("en", "FULL TEXT\n\nAda Kessan opened the hall.", "TEXT"),
        ("en", "Ada Kessan opened the hall.\n\n2. HOW PORTS ARE CHANGING THE COAST.\n\nNobody spoke.", "ARE CHANGING"),
        ("en", "WHO IS IN CHARGE\n\nAda Kessan opened the hall.", "IS"),
        ("fr", "GRÈVE TOTALE AU PORT\n\nAwa Kessan a ouvert la séance.", "GRÈVE TOTALE"),
        ("de", "LESEN SIE AUCH\n\nAda Kessan öffnete die Halle.", "LESEN"),
    ],
)
def test_the_words_of_a_shouted_line_are_no_names(language: str, text: str, words: str) -> None:
    """Where all is in capital letters, these tell nothing."""
    assert not any(words in name for name in forms(language, text))


@rows(
    ("language", "text", "name"),
    [
        ("en", "The CXP closed the quay. The CXP refused to open it.", "CXP"),
        ("en", "CXP CLOSES THE QUAY\n\nThe CXP refused to open it.", "CXP"),
        ("fr", "La CXP a fermé le quai. La CXP refuse de le rouvrir.", "CXP"),
    ],
)
def test_an_acronym_is_a_name_among_shouted_words_and_elsewhere(language: str, text: str, name: str) -> None:
    """No dictionary has it."""
    assert name in forms(language, text)


@rows(
    ("language", "text", "form"),
    [
        ("en", "Ada Kessan spoke. Continued Kessan: “We will not pay. We never will.”", "Continued Kessan"),
        ("en", "Ada Kessan spoke. Stated Kessan: “We will not pay.”", "Stated Kessan"),
        ("en", "The presidential nominee for the Nov. 8 vote said no.", "presidential nominee for the"),
        ("en", "The survey asked whether any resident was ill.", "any resident"),
        ("en", "Ada Kessan said that every teacher refused.", "every teacher"),
        ("de", "Jeder Lehrer lehnte den Plan ab.", "Jeder Lehrer"),
        ("fr", "Awa Kessan est partie. Aucun élu ne refuse le plan.", "Aucun élu"),
        ("en", "According to a mission official, nobody was hurt.", "mission"),
    ],
)
def test_a_verb_a_day_and_whoever_holds_an_office_are_nobodys_name(language: str, text: str, form: str) -> None:
    """A verb that opens a tag, a date behind *for*, *any* and *every*, and what only tells whose official speaks."""
    assert form not in forms(language, text)


@rows(
    ("text", "form"),
    [
        ("Ahmed Kessan left. Ahmed Kessan said: “We will not pay.”", "Ahmed Kessan"),
        ("The presidential nominee for the Alliance said no.", "presidential nominee for the Alliance"),
        ("According to a mission official, nobody was hurt.", "mission official"),
        ("The council refused. The council leader said no.", "council"),
    ],
)
def test_what_only_looks_like_these_is_a_name(text: str, form: str) -> None:
    """A given name in -ed, a party behind *for*, the official, and the council that acts by itself."""
    assert form in forms("en", text)


@rows("place", ["Harlow Bridge", "Elm County Courthouse", "Lake Ellen", "Mount Sarn", "Roe Tower"])
def test_an_english_place_is_nobody(place: str) -> None:
    """Capitals that end with a kind of place, or open with one, are no person."""
    summary = summarize(f"The storm hit {place} on Monday. {place} is closed. Dana Roe said so.\n", language="en")

    assert [actor.name for actor in summary.actors] == ["Dana Roe"]


@rows(
    ("text", "speaker"),
    [
        ("It costs $2, a figure Dana Roe's office called “odd.”", "Dana Roe's office"),
        ("Ann River said the toll was odd.", "Ann River"),
    ],
)
def test_a_genitive_begins_its_phrase(text: str, speaker: str) -> None:
    """Nothing but a title stands before a name in the genitive; a given name makes a person of a place's word."""
    assert [quote.speakers for quote in summarize(f"{text}\n", language="en").quotes] == [(speaker,)]


@rows(
    ("text", "form", "known"),
    [
        ("The board bowed to residents who say the dam leaks.", "residents", True),
        ("“It holds,” said its chief executive, Ada Kessan.", "its chief executive, Ada Kessan", True),
        ("The sheriff's office denied that the dam leaks.", "sheriff's office", True),
        ("The board refused to judge whether the dam leaks.", "judge", False),
        ("“It holds,” said its chief executive, Ada Kessan.", "its chief", False),
    ],
)
def test_functions_and_people_in_english_phrases(text: str, form: str, known: bool) -> None:
    """A plural behind *to* is no verb, and of two functions side by side the second counts."""
    assert (form in forms("en", text)) is known


@rows(
    ("text", "form"),
    [
        ("Mardi ont parlé deux ingénieurs du bureau Telvor. Awa Kessan a refusé.", "deux ingénieurs du bureau"),
        ("La radio locale Telvor a annoncé sa fermeture.", "Telvor"),
        ("Selon une source proche du dossier, le port ferme.", "source proche du dossier"),
    ],
)
def test_where_french_functions_and_sources_end(text: str, form: str) -> None:
    """The name behind several people's bureau is the bureau's; *proche* ties on what a source is near to."""
    assert form in forms("fr", text) or form == "deux ingénieurs du bureau"
