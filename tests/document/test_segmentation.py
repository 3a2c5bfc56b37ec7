"""Title, paragraphs and sentences: where they begin and end, on invented articles and on whatever hypothesis finds."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.segmentation import Passage, paragraphs, sentences, title


def _paragraphs(text: str) -> list[str]:
    return [text[part.start : part.end] for part in paragraphs(text)]


def _sentences(text: str, language: str = "fr") -> list[str]:
    return [text[part.start : part.end] for part in sentences(text, paragraphs(text), language)]


def _title(text: str) -> str | None:
    found = title(text, paragraphs(text))
    return text[found.start : found.end] if found else None


# --- what holds for every text ---------------------------------------------------------------------------------------

_PIECES = [
    *"Le maire M U S 8 Mai 3,5 Dr été Œuvre ß 北京 🙂 e\u0301 http://a.fr/b?c=1".split(),
    *". . ... … ! ? 。 , ; : « » “ ” \" ' ’ ( ) [ ] – -".split(),
    *"  \u00a0\u202f\t\n\r\f\v\x85\u2028\u2029\x1c",
    *(" ", "\n\n", "\r\n"),
]
_TEXTS = st.one_of(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join), st.text(max_size=60))
_LANGUAGES = st.sampled_from(["fr", "en", "de", "es", "it", "und"])


def _holds_everything(text: str, parts: tuple[Passage, ...]) -> bool:
    """Whether *parts* are in order, disjoint, stripped, not empty, and hold all that is not white space."""
    position = 0
    for part in parts:
        inside = text[part.start : part.end]
        if text[position : part.start].strip() or not inside or inside != inside.strip() or part.start < position:
            return False
        position = part.end
    return not text[position:].strip()


@given(_TEXTS)
def test_paragraphs_hold_everything(text: str) -> None:
    """Paragraphs are in order, disjoint, stripped and never empty, and hold every visible character."""
    parts = paragraphs(text)

    assert _holds_everything(text, parts)


@given(_TEXTS, _LANGUAGES)
def test_sentences_hold_everything(text: str, language: str) -> None:
    """Sentences are in order, disjoint, stripped and never empty, and hold every visible character."""
    parts = sentences(text, paragraphs(text), language)

    assert _holds_everything(text, parts)


@given(_TEXTS, _LANGUAGES)
def test_a_sentence_lies_inside_one_paragraph(text: str, language: str) -> None:
    """No sentence crosses the border of a paragraph."""
    whole = paragraphs(text)

    parts = sentences(text, whole, language)

    assert all(any(p.start <= part.start and part.end <= p.end for p in whole) for part in parts)


@given(_TEXTS)
def test_a_title_is_the_first_paragraph(text: str) -> None:
    """A title is a paragraph of its own, the first, and never the only one."""
    parts = paragraphs(text)

    found = title(text, parts)

    assert found is None or (found == parts[0] and len(parts) > 1)


@pytest.mark.parametrize("unit", ["mot ", ".", ". ", "a.[1] ", "A.", '."', "a\n", "( ", "a. - "])
def test_a_long_line_is_not_cut(unit: str) -> None:
    """Two hundred thousand characters without a sentence in them stay whole; nothing is capped."""
    text = unit * (200_000 // len(unit))

    parts = sentences(text, paragraphs(text), "fr")

    assert _holds_everything(text, parts)


def test_one_sentence_of_any_length() -> None:
    """A sentence has no greatest length."""
    text = "mot " * 50_000 + "fin."

    assert _sentences(text) == [text]


# --- paragraphs ------------------------------------------------------------------------------------------------------

_LONG = "Le conseil municipal de Brézeilles a rejeté mardi soir, à une voix près, le projet de fermer l'école du bourg."
_LONGER = f"{_LONG[:-1]}, que le préfet défendait depuis le printemps malgré l'avis contraire des parents d'élèves."


@pytest.mark.parametrize("end", ["\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\u00a0\n", "\u2028\u2028", "\n\f\n"])
def test_a_blank_line_ends_a_paragraph(end: str) -> None:
    """A blank line ends a paragraph, whatever its line ends are and whatever white space stands in it."""
    text = f"le maire part{end}il reste un an"

    assert _paragraphs(text) == ["le maire part", "il reste un an"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\f"])
def test_one_paragraph_per_line(end: str) -> None:
    """Without blank lines every line is a paragraph, as agencies send their articles."""
    lines = [_LONG, "Le maire part.", _LONGER, "Un intertitre sans point", _LONG]

    assert _paragraphs(end.join(lines)) == lines


def test_hard_wrapped_lines_belong_together() -> None:
    """Lines wrapped at a fixed width make one paragraph, also where a line happens to end with a full stop."""
    first = (
        "Le conseil municipal de Brézeilles a rejeté mardi soir, à une voix\n"
        "près, le projet de fermeture de l'école du bourg, que le préfet de\n"
        "Saint-Aubry défendait depuis le printemps. Les parents protestaient.\n"
        "Mme Thévenoux, qui dirige l'école, a dit sa joie."
    )
    second = "Le rectorat peut encore saisir le tribunal. Il a deux mois pour le\nfaire et n'a encore rien dit."

    assert _paragraphs(f"{first}\n\n{second}") == [first, second]


def test_a_short_line_ends_a_paragraph_of_wrapped_lines() -> None:
    """In hard-wrapped text without blank lines, a line with room for the next word ends its paragraph."""
    first = "Le conseil municipal de Brézeilles a rejeté mardi soir, à une voix\nprès, le projet de fermeture."
    second = "Le préfet de Saint-Aubry défendait ce projet depuis le printemps et\nne veut pas encore y renoncer."

    assert _paragraphs(f"{first}\n{second}") == [first, second]


def test_blank_lines_and_single_lines_mix() -> None:
    """After a title and a blank line, long paragraphs may follow each other on consecutive lines."""
    text = f"L'école est sauvée\n\n{_LONG}\n{_LONGER}\n{_LONG}"

    assert _paragraphs(text) == ["L'école est sauvée", _LONG, _LONGER, _LONG]


def test_a_line_that_runs_on_is_joined() -> None:
    """A line that starts in lower case continues the one before, unless that one is complete."""
    text = "Le maire a refusé mardi\nde signer le décret.\neBay a acheté le château."

    assert _paragraphs(text) == ["Le maire a refusé mardi\nde signer le décret.", "eBay a acheté le château."]


# --- title -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headline",
    [
        "Brézeilles : l'école du bourg est sauvée",
        "Qui paiera le pont de Brézeilles ?",
        "« Nous ne partirons pas »",
        "Le maire s'en va. Son adjoint reste",
        "Le maire promet, promet...",
        "Judge blocks ban on travel to the U.S.",
        "Attentat du 12 mars 2031",
    ],
)
@pytest.mark.parametrize("end", ["\n\n", "\n"])
def test_a_headline_is_the_title(headline: str, end: str) -> None:
    """A short first paragraph without a full stop is the title, with or without a blank line below it."""
    text = f"{headline}{end}{_LONGER}"

    assert _title(text) == headline


@pytest.mark.parametrize(
    "opening",
    [
        _LONG,
        "« L'école restera. »",
        'He said "no."',
        "4 avril 2031. –",
        "BRÉZEILLES (Agence) —",
        "4 avril 2031",
        "Sunday, September 15, 2019",
        "Saint-Aubry, le 1er mai 2031",
        "8. Mai 2031",
        "04/05/2031",
        "Voici ce qu'a dit le maire :",
        "mot " * 60,
    ],
)
def test_other_openings_are_no_title(opening: str) -> None:
    """A sentence, a date, a dateline, an announcement or a long paragraph is not taken for a headline."""
    text = f"{opening}\n\n{_LONGER}"

    assert _title(text) is None


def test_a_headline_alone_is_no_title() -> None:
    """A text of one paragraph has no title: there is nothing under it."""
    assert _title("Brézeilles : l'école du bourg est sauvée\n") is None


# --- sentences -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ["Il part.", "Elle reste !", "Pourquoi ?", "Parce que…", "Voilà."]),
        ("fr", ["Il a payé 12.", "3 élus ont voté."]),
        ("fr", ["La taxe baisse de 12 %.", "Faux, dit le maire."]),
        ("fr", ["Vraiment ? !", "« Oui. »", "(Il rit.)", "– Non."]),
        ("fr", ["«Il part.", "Elle reste», a dit le maire."]),
        ("fr", ["« Il part. »", "Le maire a souri."]),
        ("fr", ["Il cite un « collègue ».", "« Nous verrons », dit-il."]),
        ("fr", ["C'est dit.[3]", "On verra."]),
        ("en", ["“We go.”", "“We stay,” she said."]),
        ("en", ['"We go."', "Mr. Lunt's office declined."]),
        ("de", ["„Wir gehen.“", "Sie blieb."]),
        ("de", ["Er ging.", "»Wir bleiben.«", "Sie nickte."]),
        ("es", ["¡Basta!", "¿Quién paga?", "«Nadie.»"]),
        ("und", ["Le maire part.", "الوزير استقال.", "学校关闭。"]),
    ],
)
def test_a_sentence_ends_before_what_starts_one(language: str, expected: list[str]) -> None:
    """A sentence ends at its final mark, with closing marks, before a capital, a figure, an opening mark or a dash."""
    assert _sentences(" ".join(expected), language) == expected


def test_no_space_is_needed_in_chinese() -> None:
    """An ideographic full stop ends a sentence without white space after it."""
    assert _sentences("学校关闭。市长辞职。", "zh") == ["学校关闭。", "市长辞职。"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "«Il part.», a-t-il dit."),
        ("fr", "« Non ! » a-t-il lancé."),
        ("fr", "« Vraiment ? », s'étonne Mme Lefèvre."),
        ("fr", "Elle refuse toute hausse (...) Alep comprise, et (…) Damas aussi."),
        ("fr", "Le taux passe de 3.5 à 4.25 %."),
        ("fr", "Voir www.exemple.fr/Page.Html?q=A.B pour la suite."),
        ("fr", "M. Lunel, MM. Arp et Bo, Mme. Roy et le Dr. Cid ont signé."),
        ("fr", "L'art. 3, le chap. IV, l'al. 2 et la p. 12 sont cités (Cf. Lunel), p. ex. Roy."),
        ("fr", "A. Montclar, J.-C. Arnoux, Ph. Régnier et George W. Tarn ont écrit à l'O.N.U. hier."),
        ("fr", "Le texte d'A. Montclar date du 3 sept. 2031."),
        ("fr", "1. Le maire doit partir."),
        ("fr", "... Et puis il est parti."),
        ("en", "Mr. Lunt, Mrs. Bo, Dr. Cid, Gov. Tarn and Sen. Roy met St. Claire on Feb. 9 at No. 10."),
        ("en", "The U.S. Army and Acme Inc. Chairman J.R. Lunt met at 5 p.m. Eastern time."),
        ("de", "Am 8. Mai kam Dr. Lunt, z. B. Herr Bo bzw. Frau Cid, in den 2. Stock, Nr. 5."),
        ("de", "Frau Dipl.-Ing. Lunt kam mit Herrn Prof. Dr. med. Bo."),
        ("de", "Im 19. Jahrhundert kostete es ca. 5 Mio. Euro, d. h. Gold, laut Art. 5 Abs. 2."),
        ("de", "Ludwig XIV. Bourbon kam am 8. 5. nach Brunn."),
        ("es", "El Sr. Lunt, la Dra. Bo y D. Íñigo Cid viajaron a EE. UU. ayer, según el art. 3."),
    ],
)
def test_these_full_stops_end_nothing(language: str, sentence: str) -> None:
    """Abbreviations, initials, ordinals, decimals, addresses, cuts and a cue after the quote do not end a sentence."""
    assert _sentences(sentence, language) == [sentence]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ["C'est le marché de l'art.", "Il monte."]),
        ("fr", ["Il préfère le plan B.", "Le maire non."]),
        ("fr", ["Il préfère le plan B.", "L’élu non."]),
        ("fr", ["On vend des fruits, etc.", "Paris achète."]),
        ("fr", ["Il est né en 2017.", "Elle aussi."]),
        ("en", ["He works for Acme Inc.", "The firm declined."]),
        ("en", ["They left the U.S.", "He stayed."]),
        ("en", ["It was Sylvia's.", "Lunt agreed."]),
        ("de", ["Er kam auf Platz 8.", "Das war zu wenig."]),
        ("de", ["Es war das Jahr 2012.", "Lunt gewann."]),
    ],
)
def test_an_abbreviation_may_end_a_sentence(language: str, expected: list[str]) -> None:
    """Where the next word starts sentences, or the number an abbreviation calls for is missing, the sentence ends."""
    assert _sentences(" ".join(expected), language) == expected


def test_other_languages_use_all_abbreviations() -> None:
    """A language without abbreviations of its own is read with those of all others."""
    text = "Il Dr. Lunt e Mr. Bo sono partiti."

    assert _sentences(text, "it") == [text]


def test_a_sentence_goes_on_after_a_wrapped_line() -> None:
    """A line break inside a paragraph is white space like any other, also after an abbreviation."""
    text = (
        "Le préfet a reçu lundi matin à Saint-Aubry la délégation que M.\n"
        "Lunel menait depuis son départ de Brézeilles, sans rien leur\n"
        "promettre de précis."
    )

    assert _sentences(text) == [text]


def test_abbreviations_are_tidy() -> None:
    """Every language lists the same kinds of words, none twice in a list, none with its full stop."""
    tables = tomllib.loads(files("summarizer").joinpath("data/abbreviations.toml").read_text("utf-8"))
    lists = {(language, kind): words for language, table in tables.items() for kind, words in table.items()}
    del lists["de", "ordinals"]

    assert {kind for _, kind in lists} == {"before_name", "before_number", "may_end", "starters"}
    assert len(lists) == 4 * len(tables)
    assert all(len(words) == len(set(words)) for words in lists.values())
    assert not [word for words in lists.values() for word in words if word.endswith(".")]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ["Selon lui, « le port est perdu ».", "Pour la mairie, rien n'est joué."]),
        ("fr", ["Le port est perdu.", "Les grues resteront là."]),
        ("fr", ["Le préfet a dit « non ».", "Elle a dit oui."]),
        ("en", ["He called the port “lost”.", "Kell disagreed."]),
        ("de", ["Der Hafen bleibt geschlossen.", "Die Kräne stehen still."]),
        ("de", ["Der Hafen ist lange geschlossen.", "Brandt widersprach."]),
        ("fr", ["Le quai est fermé.", "Dorque, le maire, le regrette."]),
        ("en", ["The port was closed.", "Kell’s office would not say why."]),
    ],
)
def test_a_forgotten_space_ends_a_sentence(language: str, expected: list[str]) -> None:
    """Behind a closing mark, before a word that often opens sentences, between a small word and a name."""
    assert _sentences("".join(expected), language) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Yahoo.Finance a chuté.",
        "Le site Booking.Com est fermé.",
        "Le site dorque.fr est fermé.",
        "La page dorque.Val.fr est fermée.",
        "M.Roy a dit oui.",
        "La norme quai.CSS est fermée.",
    ],
)
def test_a_full_stop_within_a_name_ends_nothing(name: str) -> None:
    """Neither a capital alone nor an abbreviation tells that a space was forgotten."""
    assert _sentences(name) == [name]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Port owners say the old pier may be closed", "ARLEN (AP) - The pier was built in 1902."),
        ("Port owners say the old pier may be closed", "NEW ARLEN -- The pier was built in 1902."),
        ("Port owners say the old pier may be closed", "The pier was built in 1902."),
        ("Der alte Kai bleibt nach Angaben der Stadt offen", "TARNAU (dpa) - Der Kai ist alt."),
        ("Le vieux quai du port restera ouvert cette année", "VALMER (AFP) - Le quai est vieux."),
    ],
)
def test_a_headline_that_no_line_break_parts_is_a_sentence(headline: str, body: str) -> None:
    """A dateline or an article with a capital opens the text behind it."""
    text = f"{headline} {body}"

    assert [text[one.start : one.end] for one in sentences(text, paragraphs(text), "en")] == [headline, body]


@pytest.mark.parametrize(
    "text",
    [
        "Port owners say that NATO - and nobody else - may close the pier.",
        "The band that opened the festival was called The Pier.",
        "Er sagte, dass auch Die alte Stadt zu dem Verein gehört.",
        "Le chef de file local du parti Les bateliers veut fermer le quai.",
    ],
)
def test_capitals_within_a_sentence_part_nothing(text: str) -> None:
    """An acronym before a dash and a name with its article stand within sentences."""
    assert [text[one.start : one.end] for one in sentences(text, paragraphs(text), "de")] == [text]
