"""What institutions and parties are called in German, in every case and by every name."""

from __future__ import annotations

import summarizer
from summarizer.engines.offline.reading.declension_german import declined, undeclined
from tests.tables import rows


def actors(text: str) -> dict[str, tuple[str, ...]]:
    """The aliases of the actors of a German *text* by name."""
    return {actor.name: actor.aliases for actor in summarizer.summarize(f"{text}\n", language="de").actors}


@rows(
    ("name", "form"),
    [
        ("Rotes Kreuz", "Roten Kreuzes"),
        ("Vereinte Nationen", "Vereinten Nationen"),
        ("Roter Halbmond", "Rote Halbmond"),
        ("Deutsches Rotes Kreuz", "Deutschen Roten Kreuz"),
        ("Umweltprogramm der Vereinten Nationen", "Umweltprogramms der Vereinten Nationen"),
    ],
)
def test_a_name_is_known_in_all_cases(name: str, form: str) -> None:
    """Its adjectives decline together, and a noun before a genitive has one of its own."""
    assert form in declined(name)


@rows("name", ["Der Spiegel", "Junge", "Reporter"])
def test_an_article_and_a_single_word_do_not_decline(name: str) -> None:
    """An article is no adjective, and a word alone stays as it is."""
    assert declined(name) == (name,)


def test_a_name_without_its_endings_is_the_same_in_all_cases() -> None:
    """What is left of its adjectives does not tell the case; a short word keeps what it has."""
    assert undeclined(["Roten", "Kreuz"]) == undeclined(["Rotes", "Kreuz"]) == "rot kreuz"
    assert undeclined(["der", "Hof"]) == "der hof"


@rows(
    ("text", "name", "alias"),
    [
        (
            "Die Vereinten Nationen lehnen die Blockade ab. Die UNO sagte, der Hafen sei zu.",
            "Vereinten Nationen",
            "UNO",
        ),
        (
            "Das Rote Kreuz lehnt ab. Ein Brief des Roten Kreuzes wurde verlesen.",
            "Rote Kreuz",
            "Roten Kreuzes",
        ),
        ("Die Freien Demokraten lehnen den Kanal ab. Auch die FDP sagte, er sei teuer.", "Freien Demokraten", "FDP"),
        ("Die EU-Kommission lehnt ab. Die Europäische Kommission klagt.", "EU-Kommission", "Europäische Kommission"),
        ("Volkswagen lehnt ab. Die Volkswagen AG sagte, das Werk bleibe.", "Volkswagen AG", "Volkswagen"),
        # traps: two bodies of one kind
        ("Die Europäische Kommission lehnt ab. Die Europäische Union klagt.", "Europäische Kommission", ""),
        ("Das Deutsche Rote Kreuz lehnt ab. Das Rote Kreuz klagt.", "Deutsche Rote Kreuz", ""),
    ],
)
def test_an_institution_by_its_names(text: str, name: str, alias: str) -> None:
    """Letters, other names and other cases are the same institution; a longer name of another is not."""
    found = actors(text)
    assert name in found
    assert not alias or alias in found[name]
    assert alias or len(found) == 2


@rows(
    ("text", "party"),
    [
        ("Die Grünen lehnen den Kanal ab.", "Grünen"),
        ("Die Linke lehnt den Kanal ab.", "Linke"),
        ("SPD und Grüne lehnen den Kanal ab.", "Grüne"),
        ("Anna Kolb (SPD) lehnt ab, die Grünen klagen.", "Grünen"),
        ("Bündnis 90/Die Grünen lehnen ab.", "Bündnis 90/Die Grünen"),
        # traps: the country, a scene, one of the left
        ("Anna Kolb wohnt im Grünen und lehnt ab.", ""),
        ("Ein Linker lehnt ab.", ""),
        ("Linke Gruppen lehnen ab.", ""),
    ],
)
def test_parties_that_are_called_by_common_words(text: str, party: str) -> None:
    """An article or another party tells that a word of every day is one."""
    found = {actor.name for actor in summarizer.summarize(text, language="de").actors if actor.kind == "organization"}
    assert party in found if party else not found & {"Grünen", "Linker", "Linke"}


@rows(
    ("text", "name"),
    [
        ("Die Reederei Falk & Söhne GmbH & Co. KG klagt.", "Falk & Söhne GmbH & Co. KG"),
        ("Die Falk & Co. KGaA lehnt den Kanal ab.", "Falk & Co. KGaA"),
        ("Der Verein Hafenrad e.V. lehnt den Kanal ab.", "Hafenrad e.V."),
        ("Der Verein Hafenrad e. V. lehnt den Kanal ab.", "Hafenrad e. V."),
        ("Am Montag kritisierte die Falk AG das Urteil.", "Falk AG"),
        # traps: a firm without a form behind the point, a town
        ("Kolb lehnt Falk & Co. ab. Kai Kolb klagt.", "Kai Kolb"),
        ("Die Organisation Ärzte ohne Grenzen lehnt den Kanal ab.", "Ärzte ohne Grenzen"),
    ],
)
def test_a_name_with_its_legal_form(text: str, name: str) -> None:
    """The form belongs to the name, points and all, and an article behind it does not."""
    found = actors(text)
    assert any(name in {each, *aliases} or each.endswith(name) for each, aliases in found.items())
    assert not {"KG", "KGaA", "V"} & set(found)


@rows(
    ("text", "name", "alias"),
    [
        ("Karl-Ludwig zu Rabenfels ging. Zu Rabenfels lehnt ab.", "Karl-Ludwig zu Rabenfels", "Zu Rabenfels"),
        ("Udo von und zu Roval ging. Von und zu Roval lehnt ab.", "Udo von und zu Roval", "Von und zu Roval"),
        ("Karl zu Rovalstein lehnt ab. Morgen geht zu Rovalstein.", "Karl zu Rovalstein", "Rovalstein"),
        ("Ute van der Roval ging. Van der Roval lehnt ab.", "Ute van der Roval", "Van der Roval"),
        # traps: what somebody is or gets
        ("Anna Kolb lehnt ab. Karl zu Gast in Tarnau.", "Anna Kolb", ""),
        ("Anna Kolb lehnt ab. Karl zu Unrecht verurteilt.", "Anna Kolb", ""),
        ("Anna Kolb lehnt ab. Das Haus kam von Karl und zu Ende ging der Tag.", "Anna Kolb", ""),
    ],
)
def test_surnames_of_estates(text: str, name: str, alias: str) -> None:
    """*Zu* belongs to a surname behind a given name, and opens a sentence as the same surname."""
    found = actors(text)
    assert name in found
    assert alias in found[name] if alias else len(found) == 1


@rows(
    ("text", "name", "kind"),
    [
        ("NaturBlick lehnt den Kanal ab.", "NaturBlick", "organization"),
        ("Laut hafenbote.de ist der Damm leck.", "hafenbote.de", "organization"),
        ("Der Oberste Rat zur Rettung des Hafens lehnt ab.", "Oberste Rat zur Rettung des Hafens", "organization"),
        ("Der Verwaltungsrat der Stadt Tarnau lehnt ab.", "Verwaltungsrat der Stadt Tarnau", "organization"),
        ("Die internationale Gemeinschaft lehnt den Kanal ab.", "internationale Gemeinschaft", "group"),
        ("Nach Angaben der Händler fehlt Mehl.", "Händler", "group"),
        ("Die Kurie sagte, der Damm halte.", "Kurie", "organization"),
        # traps: a surname, one of a group, somebody
        ("Ian McTal lehnt den Kanal ab.", "Ian McTal", "person"),
        ("Der Händler sagte, es fehle Mehl.", "Händler", "person"),
        ("Der Mann sagte, es fehle Mehl.", "Mann", "person"),
        ("Das Jurymitglied sagte, es fehle Mehl.", "Jurymitglied", "person"),
    ],
)
def test_what_kind_of_actor_a_name_is(text: str, name: str, kind: str) -> None:
    """A capital amid a word, a site, a purpose, a genitive of several; and nouns of no list by their ending."""
    found = {actor.name: actor.kind for actor in summarizer.summarize(f"{text}\n", language="de").actors}
    assert found.get(name) == kind


@rows(
    ("text", "speakers"),
    [
        ("Kenia ist überflutet. Das Land bat um Hilfe.", ("Kenia",)),
        ("Die BHA klagt. Laut dem BHA-Bericht ist der Damm leck.", ("BHA",)),
        # traps: no state was named, things
        ("Der Damm ist leck. Das Land bat um Hilfe.", ("Land",)),
        ("Laut einer Wasseranalyse ist der Damm leck.", ()),
        ("Die Messprobe zeigte, dass der Damm leck sei.", None),
    ],
)
def test_whom_a_noun_of_no_list_takes_up(text: str, speakers: tuple[str, ...] | None) -> None:
    """*Das Land* is the state named last, a document its issuer's; a thing says nothing."""
    quotes = summarizer.summarize(text, language="de").quotes
    assert [quote.speakers for quote in quotes] == ([] if speakers is None else [speakers])


@rows(
    ("text", "name", "form"),
    [
        ("Die Hofer Hafenbahnen AG zahlte. Die Hofer Hafenbahnen sagten, es reiche.", "Hofer Hafenbahnen AG",
         "Hofer Hafenbahnen"),
        ("Die Tarner Linien GmbH & Co KG zahlte. Die Tarner Linien sagten, es reiche.", "Tarner Linien GmbH & Co KG",
         "Tarner Linien"),
        ("Die Hofer Medica GmbH zahlte. Laut Medica reicht es.", "Medica", "Medica"),
        ("Ein Sprecher der Universität Tarn Jan Kolb sagte, es reiche.", "Jan Kolb",
         "Ein Sprecher der Universität Tarn"),
        ("Der Sprecher des Landgerichts Tarn sagte, es reiche.", "Sprecher des Landgerichts Tarn",
         "Der Sprecher des Landgerichts Tarn"),
    ],
)  # fmt: skip
def test_a_town_belongs_to_the_body_it_tells_apart(text: str, name: str, form: str) -> None:
    """Its adjective before a firm of a common noun, its name behind the noun of a local body."""
    assert form in (name, *actors(text)[name])


@rows(
    ("text", "name"),
    [
        ("Seine Werke sind beliebt. Anna Kolb sagte, es reiche.", "Werke"),
        ("Man las einzelne Werke. Anna Kolb sagte, es reiche.", "Werke"),
        ("Der Sprecher der Universität Tarn sagte, es reiche.", "Tarn"),
    ],
)
def test_a_word_that_firms_end_in_names_none_by_itself(text: str, name: str) -> None:
    """*Werke* are somebody's too, and a town is no person behind a function."""
    assert name not in actors(text)


@rows(
    ("text", "firm", "form"),
    [
        ("Der Chemiekonzern Telor will wachsen. Der Tarner Konzern sagte, es reiche.", "Telor", "Tarner Konzern"),
        ("Der Chemiekonzern Telor will wachsen. Das Unternehmen sagte, es reiche.", "Telor", "Das Unternehmen"),
        ("Die Telor AG will wachsen. Eine Sprecherin des Kieler Konzerns sagte, es reiche.", "Telor AG",
         "Kieler Konzerns"),
        ("Die Telor AG will wachsen. Das Kieler Unternehmen sagte, es reiche.", "Telor AG", "Kieler Unternehmen"),
    ],
)  # fmt: skip
def test_a_firms_noun_takes_up_the_firm_just_named(text: str, firm: str, form: str) -> None:
    """With the adjective of its town, and whatever it deals with."""
    assert form in actors(text)[firm]


@rows(
    ("text", "name", "form"),
    [
        ("Die Telor AG will wachsen. Die Kieler Zeitung sagte, es reiche.", "Telor AG", "Kieler Zeitung"),
        ("Der Verband Telor will wachsen. Das Kieler Unternehmen sagte, es reiche.", "Verband Telor",
         "Kieler Unternehmen"),
        ("Die Telor AG will wachsen. Ein Kieler Konzern sagte, es reiche.", "Telor AG", "Kieler Konzern"),
        ("Der Kieler Konzern will wachsen. Kieler sagten, es reiche.", "Kieler Konzern", "Kieler"),
        ("Die Deutsche Bank will wachsen. Viele Deutsche sagten, es reiche.", "Deutsche Bank", "Deutsche"),
    ],
)  # fmt: skip
def test_what_is_no_firm_or_another_one_is_not_taken_up(text: str, name: str, form: str) -> None:
    """A paper has its name from its town, an association is no firm, *ein* brings in another; people are people."""
    assert form not in actors(text)[name]
