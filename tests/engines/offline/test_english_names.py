"""Where English names begin and end, and which capitals name nobody."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def cast(text: str) -> dict[str, str]:
    """Each actor's name with its kind."""
    return {actor.name: actor.kind for actor in summarizer.summarize(text, language="en").actors}


def forms(text: str) -> set[str]:
    """All names and aliases of an article's actors."""
    found = summarizer.summarize(text, language="en").actors
    return {form for actor in found for form in (actor.name, *actor.aliases)}


@rows(
    ("text", "thing"),
    [
        ("The town praised Harvest Bargain on Sunday. Ann Porter said it was cheap.", "Harvest Bargain"),
        ("Clean Rivers Plan came up again. Ann Porter said it was cheap.", "Clean Rivers Plan"),
        ("She wrote for Morning Tank, Ann Porter said.", "Morning Tank"),
        ("He won Silver Knight twice, Ann Porter said.", "Silver Knight"),
        ("Polish Americans marched past, Ann Porter said.", "Polish Americans"),
    ],
)
def test_words_that_a_dictionary_has_name_no_person(text: str, thing: str) -> None:
    """Capitals of which every one is a common word, or the first a people's, are no person for having capitals."""
    assert cast(text).get(thing) != "person"
    assert cast(text)["Ann Porter"] == "person"


@rows(
    ("text", "person"),
    [
        ("On Sunday the council met Zarah Holt. Later the mayor and Holt left, Ann Porter said.", "Zarah Holt"),
        ("On Sunday the council met Rock Tester; the mayor and Tester left, Ann Porter said.", "Rock Tester"),
        ("Grace Fields said the dam was old.", "Grace Fields"),
        ("The council met Hope Marsh on Sunday, Ann Porter said.", "Hope Marsh"),
        ("Thandiwe Brooks said the dam was old.", "Thandiwe Brooks"),
    ],
)
def test_a_surname_used_alone_or_a_given_name_tells_a_person(text: str, person: str) -> None:
    """A common word may be a surname: a given name before it shows that, or its own use alone."""
    assert cast(text)[person] == "person"


@rows(
    ("text", "form"),
    [
        ("Ann Porter admires Norwegian President Olav Strand, she said.", "Norwegian President Olav Strand"),
        ("The charity represents harbour workers, Ann Porter said, and harbour workers agree.", "harbour workers"),
        ("Ann Porter said that President Olav Strand would visit.", "President Olav Strand"),
        ("The town hall press secretary Ann Porter said the dam was old.", "The town hall press secretary Ann Porter"),
        ("“It leaks,” said Marlow campaign manager Ann Porter.", "Marlow campaign manager Ann Porter"),
        ("The sports minister Ann Porter said the dam was old.", "The sports minister Ann Porter"),
        ("The teachers union refused the offer on Monday, Ann Porter said.", "The teachers union"),
    ],
)
def test_what_belongs_to_a_noun_stands_before_it(text: str, form: str) -> None:
    """A verb in -s and *that* before a capital open no name; a verb's base form behind a name is a noun."""
    assert form in forms(text) or form.replace("The ", "") in forms(text)
    assert not any(name.startswith(("admires", "represents", "that ")) for name in forms(text))


@rows(
    ("text", "form"),
    [
        ("Ann Porter and Tom Roe urge voters to stay home.", "Roe urge voters"),
        ("Ann Porter said officials would stay home.", "Porter said officials"),
        ("The mayor could help residents, Ann Porter said.", "help residents"),
    ],
)
def test_a_verb_belongs_to_no_noun(text: str, form: str) -> None:
    """Neither behind two names, nor in the past, nor behind a modal is a verb the first word of a noun phrase."""
    assert not any(form in name for name in forms(text))


@rows(
    ("text", "form"),
    [
        ("Legal and religious groups refused the offer.", "Legal and religious groups"),
        ("On Monday political and civic leaders refused the offer.", "political and civic leaders"),
        ("“It leaks,” Valmer director of Ferry Watch Xo-wei Tam said.", "Xo-wei Tam"),
        ("“It leaks,” Valmer director of Amity International Xo-wei Tam said.", "Xo-wei Tam"),
        ("On Monday the Old Valmer Museum refused the offer.", "Old Valmer Museum"),
    ],
)
def test_names_end_where_the_next_begins_and_begin_with_both_adjectives(text: str, form: str) -> None:
    """Two adjectives are joined before a noun; the last word of an institution ends it before a person."""
    assert form in forms(f"Report\n\n{text}")


@rows(
    ("text", "form"),
    [
        ("Ann Porter left the festival and religious groups refused the offer.", "festival and religious groups"),
        ("Ann Porter met an official and local residents refused.", "official and local residents"),
        ("“It leaks,” director of Valmer Press Club Ann Porter said.", "Club Ann Porter"),
    ],
)
def test_a_noun_before_and_is_no_adjective(text: str, form: str) -> None:
    """A noun that ends as adjectives do stays outside; an institution keeps its last words."""
    assert form not in forms(f"Report\n\n{text}")


@rows(
    ("text", "form"),
    [
        ("Report\n\n“It leaks,” wrote student protester Xo-wei Tam.", "student protester Xo-wei Tam"),
        ("Report\n\nOn Monday villager Tom Roe refused the offer.", "villager Tom Roe"),
        ("Report\n\nThe navy veteran Tom Roe refused the offer.", "The navy veteran Tom Roe"),
        ("Donald Roe Is Right About Dam\n\nOn Monday Ann Porter met Roe.", "Donald Roe"),
        ("Report\n\nTom Roe left. Joining Roe, Ann Porter refused the offer.", "Roe"),
    ],
)
def test_one_of_a_group_and_a_headline_s_verb(text: str, form: str) -> None:
    """One of a group has a function before a name; a headline's *Is* and a participle are no part of one."""
    assert form in forms(text) or form.replace("The ", "the ") in forms(text)
    assert not any(name.startswith("Joining") or name.endswith(" Is") for name in forms(text))


@rows(
    ("text", "form"),
    [
        ("Report\n\nThe liberal Harbour Party refused the offer, Ann Porter said.", "liberal"),
        ("Report\n\nA protester refused. Valmer heard it, Ann Porter said.", "protester Valmer"),
        ("Report\n\nOn Monday the radical Tom Roe refused the offer.", "radical Tom Roe"),
    ],
)
def test_an_adjective_is_no_function(text: str, form: str) -> None:
    """*Liberal* and *radical* describe the name behind them; one of a group alone has none."""
    assert form not in forms(text)


@rows(
    ("text", "group"),
    [
        ("The mayors of Roval and Tallin met. They said the road was safe.", "mayors of Roval and Tallin"),
        ("The mayors of Roval, Tallin and Val met. They said it was safe.", "mayors of Roval, Tallin and Val"),
        ("The presidents of France and Italy said the road was safe.", "presidents of France and Italy"),
    ],
)
def test_a_plural_has_a_row_of_names(text: str, group: str) -> None:
    """One mayor for each town, and one group of them."""
    assert list(cast(text)) == [group]


@rows(
    ("text", "apart"),
    [
        ("The mayor of Roval and Tallin Port rejected the road.", "mayor of Roval"),
        ("The mayors of Roval and President Ann Tal rejected the road.", "mayors of Roval"),
    ],
)
def test_a_singular_or_a_title_ends_the_row(text: str, apart: str) -> None:
    """What follows *and* acts for itself."""
    assert apart in cast(text)
    assert len(cast(text)) == 2


@rows(
    ("text", "wrong", "right"),
    [
        ("Porter hints\n\nSays Moe would lie\n\nLuc Moe left on Sunday, Ann Porter said.", "Says Moe", "Luc Moe"),
        ("Takes Arlen, but the race is on. Ann Porter said so.", "Takes Arlen", "Ann Porter"),
        ("Slams Zarah Holt again. Ann Porter said so.", "Slams Zarah Holt", "Zarah Holt"),
    ],
)
def test_a_verb_that_opens_a_line_is_no_name(text: str, wrong: str, right: str) -> None:
    """Headlines leave their subject out: *Says Moe would lie*."""
    assert wrong not in forms(text)
    assert right in forms(text)


@rows(
    ("text", "person"),
    [
        ("Brooks Zandry said the dam was old.", "Brooks Zandry"),
        ("James Tester said the dam was old.", "James Tester"),
        ("Wells Holt left. Later Holt said the dam was old.", "Wells Holt"),
    ],
)
def test_a_name_that_ends_as_verbs_do_is_a_name(text: str, person: str) -> None:
    """Nor is a plural noun a verb."""
    assert cast(text)[person] == "person"


@rows(
    ("text", "wrong", "right"),
    [
        ("Guests at the fair include former senator Ann Porter, who left.", "fair include", "former senator"),
        ("They appreciate Harbour Minister Ann Porter, she said.", "appreciate Harbour", "Harbour Minister"),
        ("The towns do not award delegates, and delegates know it, Ann Porter said.", "award delegates", "delegates"),
        ("Crews did not trust inspectors, but inspectors stayed, Ann Porter said.", "trust inspectors", "inspectors"),
        ("The rules exclude harbour workers, Ann Porter said, and harbour workers left.", "exclude", "harbour workers"),
    ],
)
def test_a_verb_before_somebody_is_no_part_of_the_phrase(text: str, wrong: str, right: str) -> None:
    """A base form that is no noun, or that stands behind *do not*, has its object behind it."""
    assert not any(wrong in form for form in forms(text))
    assert any(right in form for form in forms(text))


@rows(
    ("text", "body"),
    [
        ("The Porter campaign for weeks refused to pay.", "Porter campaign"),
        ("The Alliance for Clean Rivers refused to pay.", "Alliance for Clean Rivers"),
    ],
)
def test_how_long_is_nobody_s_purpose(text: str, body: str) -> None:
    """*For weeks* goes with the verb, *for Clean Rivers* with the name."""
    assert body in cast(text)


def test_whoever_leads_a_campaign_is_known_by_its_name() -> None:
    """*The Ann Porter campaign* tells who *Porter* is."""
    found = cast("Aides from the Ann Porter campaign met Zarah Holt. On Sunday Porter said no.")
    assert found["Ann Porter"] == "person"


@rows(
    ("text", "person", "title"),
    [
        ("It was late. Ann Porter, Director General of the Harbour Board, said no.", "Ann Porter",
         "Director General of the Harbour Board"),
        ("Secretary General Ann Porter said no.", "Ann Porter", "Secretary General"),
        ("The attorney general, Ann Porter, said no.", "Ann Porter", "The attorney general"),
        ("Tom Roe, professor emeritus at Sarn College, said no.", "Tom Roe", "professor emeritus"),
        ("Attorney General Ann Porter said no. The attorney general refused to go.", "Ann Porter",
         "The attorney general"),
    ],
)  # fmt: skip
def test_an_adjective_behind_a_title_belongs_to_it(text: str, person: str, title: str) -> None:
    """*General* behind *Director* is nobody's surname."""
    assert [name for name, kind in cast(text).items() if kind == "person"] == [person]
    assert title in forms(text)


@rows(
    ("text", "form"),
    [
        ("Ann Porter told the minister general elections were due.", "minister general"),
        ("Ann Porter told the director general strikes hurt.", "director general"),
        ("Ann Porter met Director Generalov in Sarn.", "Director General"),
    ],
)
def test_an_adjective_before_a_noun_belongs_to_no_title(text: str, form: str) -> None:
    """*The minister | general elections*; and a surname is one."""
    assert not any(known.endswith(form) for known in forms(text))
