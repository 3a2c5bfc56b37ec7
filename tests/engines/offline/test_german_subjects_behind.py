"""German sentences that open with their object: whoever is named right behind the verb speaks."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """Speakers and first run of each quote of an article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(q.speakers), q.text[0].text) for q in quotes]


@rows(
    ("text", "speaker", "run"),
    [
        ("Die Äußerungen Rohdes bezeichnete Peter Wiefel als „Posse“.", "Peter Wiefel", "als „Posse“"),
        ("Die Pläne des Rates nannte Anna Weber „einen Witz“.", "Anna Weber", "einen Witz"),
        ("Die Vorwürfe wies Paul Kolb zurück.", "Paul Kolb", "Die Vorwürfe"),
        ("Seine Pläne beschrieb Paul Kolb als „einfach“.", "Paul Kolb", "als „einfach“"),
        ("Das Urteil nannte der Anwalt Jens Roth „einen Witz“.", "Jens Roth", "einen Witz"),
        (
            "Die Leitung des Hafens stellte der Vorsitzende Franz Müller in Frage: „Das ist nicht klug.“",
            "Franz Müller",
            "Das ist nicht klug.",
        ),
        ("Die Kritik der Bauern nannte die Ministerin „lächerlich“.", "Ministerin", "lächerlich"),
        # traps: a subject that may be one, a woman's function, a plural verb, and whoever hears
        ("Das Gericht nannte Paul Kolb einen „Lügner“.", "Gericht", "Paul Kolb einen „Lügner“"),
        ("Die Grüne nannte Paul Kolb einen „Lügner“.", "Grüne", "Paul Kolb einen „Lügner“"),
        ("Die Eltern nannten Paul Kolb einen „Lügner“.", "Eltern", "Paul Kolb einen „Lügner“"),
        ("Die Ministerin sagte der Richterin Anna Weber, der Damm sei alt.", "Ministerin", "der Damm sei alt"),
    ],
)
def test_what_cannot_be_the_subject_before_a_verb_is_its_object(text: str, speaker: str, run: str) -> None:
    """A plural before a verb of one, a mere claim, or *der* before a man behind it shows that the subject follows."""
    assert told(text) == [(speaker, run)]


@rows(
    ("text", "speaker", "run"),
    [
        (
            "Im Landtag warb Anna Weber für den Plan mit den Worten: „Der Damm muss her.“",
            "Anna Weber",
            "Der Damm muss her.",
        ),
        ("Mit den Worten „Der Damm muss her“ verließ Anna Weber den Saal.", "Anna Weber", "Der Damm muss her"),
        ("Anna Weber beendete den Streit mit den Worten „Das war ein Fehler“.", "Anna Weber", "Das war ein Fehler"),
        ("Am Montag sagte Paul Kolb, der Leiter der Werft: „Ich gehe.“", "Paul Kolb", "Ich gehe."),
        ("Gegenüber der Agentur „Nordpress“ sagte Paul Kolb, ein Wirt: „Ich war dort.“", "Paul Kolb", "Ich war dort."),
        ("Am Montag sagte Paul Kolb, Leiter der Werft und Wirt: Der Damm sei alt.", "Paul Kolb", "Der Damm sei alt"),
        # traps: a place that nobody speaks for, a colon within the words
        (
            "Der Rat tagte. Im Stadtrat warb man für den Plan mit den Worten: „Der Damm muss her.“",
            "",
            "Der Damm muss her.",
        ),
        (
            "Am Montag sagte Paul Kolb, er habe drei Gründe: Geld, Zeit und Ruhe.",
            "Paul Kolb",
            "er habe drei Gründe: Geld, Zeit und Ruhe",
        ),
    ],
)
def test_words_before_marks_lead_to_whoever_acts(text: str, speaker: str, run: str) -> None:
    """*Mit den Worten* is the subject's, and what a comma tells of a speaker may stand before the colon."""
    assert told(text) == [(speaker, run)]
