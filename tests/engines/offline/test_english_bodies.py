"""English institutions in full, fields and seat included, and who is from where."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def speaker(text: str) -> tuple[str, ...]:
    """Who speaks in the last quote of *text*."""
    return summarizer.summarize(text, language="en").quotes[-1].speakers


def actors(text: str) -> list[str]:
    """The names of the actors of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language="en").actors]


@rows(
    ("text", "name"),
    [
        (
            "The Institute of Hydrology, Coastal Research and Fisheries said the river would rise.",
            "Institute of Hydrology, Coastal Research and Fisheries",
        ),
        (
            "The Ministry of Ports, Roads and Railways said it was closed.",
            "Ministry of Ports, Roads and Railways",
        ),
        (
            "The dam leaks. It is old, according to the Department of Energy, Mines and Water.",
            "Department of Energy, Mines and Water",
        ),
        ("The Norvian embassy in Valmer said two sailors were missing.", "Norvian embassy in Valmer"),
        ("A court in Port Arlen ruled that the plan was illegal.", "court in Port Arlen"),
        ("According to the consulate in Valmer, two men were held.", "consulate in Valmer"),
        ("Two men were held, according to police in Valmer.", "police in Valmer"),
    ],
)
def test_an_institution_s_fields_and_seat_belong_to_it(text: str, name: str) -> None:
    """*The Ministry of Ports, Roads and Railways* is one; the embassy goes by its town."""
    assert speaker(text) == (name,)


@rows(
    ("text", "names"),
    [
        ("The Ministry of Ports, Norvia and Telor signed the deal.", "Ministry of Ports"),
        ("The Ministry of Ports, Ada Roe and Jim Moe signed the deal.", "Ministry of Ports"),
        ("The council signed the deal in Valmer.", "council"),
    ],
)
def test_others_of_a_list_and_a_place_behind_the_verb_do_not(text: str, names: str) -> None:
    """A field is a word of the dictionary."""
    assert names in actors(text)


@rows(
    ("text", "person"),
    [
        ("Elmar Dorn of Valmer, Norvia, said the dam was safe.", "Elmar Dorn"),
        ("Ada Roe of Harlow, Vermont, told reporters the dam was safe.", "Ada Roe"),
        ("Professor Elmar Dorn of the University of Arlen, Norvia, said the dam was safe.", "Elmar Dorn"),
        ("The Bank of Norvia's governor Anton Faucher said rates would rise.", "Anton Faucher"),
        ('"It is safe," said club captain Senator Elmar Dorn. Dorn said more rain was needed.', "Elmar Dorn"),
        ("Deputy Attorney General Sally Roe said the plan was illegal.", "Sally Roe"),
        ("Former Deputy Prime Minister Ada Roe said the plan was illegal.", "Ada Roe"),
        ("Merwadi Ada Roe, director of the institute, said the virus was under control.", "Merwadi Ada Roe"),
    ],
)
def test_where_somebody_is_from_does_not_speak(text: str, person: str) -> None:
    """Neither the region in commas nor the institution in the genitive says anything, and a second title is no name."""
    assert speaker(text) == (person,)


@rows(
    ("text", "name"),
    [
        ("In Arlen, Telor, which owns the dam, said it was safe.", "Telor"),
        ("The council, Telor, said the dam was safe.", "Telor"),
        ("After talks in Arlen, Ada Roe, the mayor, said the dam was safe.", "Ada Roe"),
    ],
)
def test_a_name_in_commas_that_is_no_region_speaks(text: str, name: str) -> None:
    """Behind a place at the head of a sentence stands its subject."""
    assert speaker(text) == (name,)


_RAIN = "It rained in the valley on Monday, and all of the roads were wet. "


@rows(
    ("text", "names"),
    [
        ("The Centre for Marine Safety and Centre for Ocean Health refused it.", ["Marine Safety", "Ocean Health"]),
        ("The Bank of Norvia and Bank of Valmer refused the plan.", ["Bank of Norvia", "Bank of Valmer"]),
        ("The Ministry of Ports and Ministry of Roads refused the plan.", ["Ports", "Roads"]),
        ("The Institute for Ocean Health and River Safety refused the plan.", ["Ocean Health and River Safety"]),
        ("Valmer Fire and Rescue refused the plan.", ["Valmer Fire and Rescue"]),
        ("Valmer Parks and Recreation refused the plan.", ["Valmer Parks and Recreation"]),
        ("The Ministry of Ports and Fisheries refused the plan.", ["Ports and Fisheries"]),
        ("Ada Roe and Luc Wray refused the plan.", ["Ada Roe", "Luc Wray"]),
    ],
)
def test_and_joins_two_bodies_or_the_fields_of_one(text: str, names: list[str]) -> None:
    """A second institution's noun with what it is of begins a name; a field, or a service's second word, does not."""
    stands = summarizer.summarize(_RAIN + text, language="en").positions or ()
    found = list(dict.fromkeys(stand.actor for stand in stands)) or actors(_RAIN + text)
    assert len(found) == len(names)
    assert all(name in actor for name, actor in zip(names, found, strict=True))


@rows(
    ("text", "actor"),
    [
        (
            "The Green Union began in May. At the Green Union National Congress, Tal Brook won. The union said no.",
            "Green Union",
        ),
        ("The Bank of Arlen opened in May. The bank said no.", "Bank of Arlen"),
        ("Moe Roe met the Arlen Fishing Council in May. The council said it would rain.", "Arlen Fishing Council"),
    ],
)
def test_a_noun_within_the_name_of_another_body_does_not_call_it(text: str, actor: str) -> None:
    """*The union* is the union, and not a congress of the union."""
    assert speaker(text) == (actor,)
