"""Which words a cue hands over, by its shape: a tag behind them, a verb before them, a source at either end."""

from __future__ import annotations

import summarizer
from tests.tables import rows

Told = tuple[str, list[str]]


def quotes(text: str, language: str) -> list[Told]:
    """Kind and runs of each quote, in order."""
    found = summarizer.summarize(text, language=language).quotes
    return [(quote.kind, [run.text for run in quote.text]) for quote in found]


def cues(text: str, language: str) -> list[str | None]:
    return [quote.cue.text if quote.cue else None for quote in summarizer.summarize(text, language=language).quotes]


@rows(
    ("text", "language", "quote", "cue"),
    [
        ("« La digue est sûre », a déclaré lundi Jeanne Morel.", "fr", "La digue est sûre", "a déclaré"),
        ("« La digue est sûre », a-t-elle assuré.", "fr", "La digue est sûre", "a-t-elle assuré"),
        ('"The dam will hold," said Mayor Ann Porter.', "en", "The dam will hold,", "said"),
        ('"The dam will hold," Ann Porter said.', "en", "The dam will hold,", "said"),
        ("„Der Damm ist sicher“, sagte Anna Kolb.", "de", "Der Damm ist sicher", "sagte"),
    ],
)
def test_a_tag_takes_the_marked_sentence_before_it(text: str, language: str, quote: str, cue: str) -> None:
    """A marked clause before a verb of speech and its subject, in either order, is one direct quote."""
    assert quotes(text, language) == [("direct", [quote])]
    assert cues(text, language) == [cue]


@rows(
    ("text", "language", "quote"),
    [
        ("Le port est fermé, a déclaré lundi Jeanne Morel.", "fr", "Le port est fermé"),
        ("The dam will hold, Ann Porter said on Monday.", "en", "The dam will hold"),
    ],
)
def test_a_tag_takes_words_without_marks_too(text: str, language: str, quote: str) -> None:
    """A clause without marks before a tag is reported."""
    assert quotes(text, language) == [("indirect", [quote])]


@rows(
    ("text", "language", "quote"),
    [
        ("Après la visite, Jeanne Morel a affirmé que le port est fermé.", "fr", "le port est fermé"),
        ("In a speech, Ann Porter says the dam leaks.", "en", "the dam leaks"),
        ("The ministry opened a file, claiming that mayor Ann Porter lied.", "en", "mayor Ann Porter lied"),
    ],
)
def test_a_verb_that_opens_words_of_its_own_is_no_tag(text: str, language: str, quote: str) -> None:
    """What stands before a verb with content behind it is not its quote."""
    assert quotes(text, language) == [("indirect", [quote])]


def test_a_name_in_another_clause_makes_no_tag() -> None:
    """A verb stands between the cue and the only name: nobody is said to speak, and the words are set aside."""
    assert quotes("« La digue est sûre », dit une plaque où passait Paul Vidal.", "fr") == []


def test_a_tag_hands_over_the_clause_of_an_earlier_verb() -> None:
    """A verb of speech inside the words of a later tag opens no quote of its own."""
    text = "Le préfet Paul Vidal annonce une fermeture, a affirmé Jeanne Morel."

    assert quotes(text, "fr") == [("indirect", ["Le préfet Paul Vidal annonce une fermeture"])]


def test_a_tag_does_not_reach_over_a_semicolon() -> None:
    """What another verb reports before a semicolon stays its own."""
    text = "Le préfet Paul Vidal annonce une fermeture ; le port est bleu, a affirmé Jeanne Morel."

    assert quotes(text, "fr")[0][1][0].startswith("une fermeture")


@rows(
    ("text", "language", "runs"),
    [
        ("« La digue », a expliqué Jeanne Morel, « est sûre ».", "fr", ["La digue", "est sûre"]),
        ('"The dam," Ann Porter said, "will hold for years."', "en", ["The dam,", "will hold for years."]),
        ("„Der Damm“, sagte Anna Kolb, „ist ganz sicher.“", "de", ["Der Damm", "ist ganz sicher."]),
    ],
)
def test_a_quote_broken_by_its_tag_is_one_quote(text: str, language: str, runs: list[str]) -> None:
    """Words that go on in marks behind the tag are a second run of the same quote."""
    assert [found for _, found in quotes(text, language)] == [runs]


def test_marked_words_after_a_semicolon_do_not_go_on() -> None:
    """What stands in marks behind the tag, but in another clause, is no second run of the quote."""
    text = "« La digue est sûre », a dit Jeanne Morel ; le « Goéland » est fermé."

    assert quotes(text, "fr") == [("direct", ["La digue est sûre"])]


def test_a_new_sentence_behind_the_tag_is_a_new_quote() -> None:
    """A full stop after the tag ends the quote: the next marked sentence is another one."""
    text = '"The dam will hold," Ann Porter said. "It was built to last."'

    assert quotes(text, "en") == [("direct", ["The dam will hold,"]), ("direct", ["It was built to last."])]


@rows(
    ("text", "language", "quote"),
    [
        ("Jeanne Morel a affirmé que la digue serait sûre.", "fr", "la digue serait sûre"),
        ("Jeanne Morel affirme vouloir fermer le port.", "fr", "vouloir fermer le port"),
        ("Ann Porter told reporters that the dam will hold.", "en", "the dam will hold"),
        ("Ann Porter said the dam will hold.", "en", "the dam will hold"),
        ("Ann Porter insists the dam will hold.", "en", "the dam will hold"),
        ("Anna Kolb sagte, dass der Damm hält.", "de", "der Damm hält"),
        ("Anna Kolb sagte, der Damm halte.", "de", "der Damm halte"),
        ("Anna Kolb sagte, die Lage sei ruhig.", "de", "die Lage sei ruhig"),
    ],
)
def test_a_verb_of_speech_opens_the_clause_behind_it(text: str, language: str, quote: str) -> None:
    """A clause after que, that or dass, an infinitive, and a bare clause where the language has one, are reported."""
    assert quotes(text, language) == [("indirect", [quote])]


@rows(
    ("text", "language"),
    [
        ("Jeanne Morel a visité la digue que le port a construite.", "fr"),
        ("Ann Porter visited the dam that the port built.", "en"),
        ("Ann Porter insists on the dam that the port built.", "en"),
        ("Le bruit selon lequel Jeanne Morel part est faux.", "fr"),
        ("Anna Kolb sprach mit Journalisten, die den Damm kennen.", "de"),
    ],
)
def test_a_relative_clause_is_nobody_s_words(text: str, language: str) -> None:
    """The same connector without a verb of speech before it, or a German relative clause after one, opens no quote."""
    assert quotes(text, language) == []


def test_a_nested_verb_does_not_end_the_words_around_it() -> None:
    """A clause behind que begins no clause beside the one that holds it."""
    text = "Jeanne Morel a déclaré, lundi, que Paul Vidal affirme que la digue est sûre."

    assert quotes(text, "fr") == [
        ("indirect", ["Paul Vidal affirme que la digue est sûre"]),
        ("indirect", ["la digue est sûre"]),
    ]


def test_quotes_stand_in_the_order_of_the_text() -> None:
    """Marked words without a cue come before a report that follows them."""
    text = "Paul Vidal a vécu « une nuit très longue pour tous », et Jeanne Morel affirme que le port est fermé."

    assert quotes(text, "fr") == [
        ("mixed", ["une nuit très longue pour tous"]),
        ("indirect", ["le port est fermé"]),
    ]


def test_each_of_two_verbs_governs_its_own_clause() -> None:
    """The words of one verb end where the clause of the next one begins."""
    text = "Ann Porter says the dam leaks, but Paul Reed says the port is open."

    assert quotes(text, "en") == [("indirect", ["the dam leaks"]), ("indirect", ["the port is open"])]


@rows(
    ("text", "language", "quote"),
    [
        ("Jeanne Morel a accusé le port de cacher les plans.", "fr", "le port de cacher les plans"),
        ("Jeanne Morel dénonce la fermeture du port.", "fr", "la fermeture du port"),
        ("Ann Porter accused the ministry of hiding the plans.", "en", "the ministry of hiding the plans"),
        ("Ann Porter blamed the ministry for the flood.", "en", "the ministry for the flood"),
    ],
)
def test_an_accusation_is_reported_with_the_accused(text: str, language: str, quote: str) -> None:
    """Accusing somebody of something says that it is so."""
    assert quotes(text, language) == [("indirect", [quote])]


@rows(
    ("text", "language"),
    [
        ("Jeanne Morel condamne la fermeture du port.", "fr"),
        ("Ann Porter denounced the closure of the port.", "en"),
    ],
)
def test_a_verb_that_only_judges_reports_nothing(text: str, language: str) -> None:
    """Denouncing something is a stand: no words are handed over."""
    assert quotes(text, language) == []


def test_marked_words_of_an_accusation_make_it_mixed() -> None:
    """Marks around a part of the reported words make one mixed quote, marks included."""
    text = "Jeanne Morel a accusé le port de « cacher » les plans."

    assert quotes(text, "fr") == [("mixed", ["le port de « cacher » les plans"])]


@rows(
    ("text", "language", "quote"),
    [
        ("Selon Jeanne Morel, la digue est sûre.", "fr", "la digue est sûre"),
        ("La digue est sûre, selon Jeanne Morel.", "fr", "La digue est sûre"),
        ("According to Ann Porter, the dam will hold.", "en", "the dam will hold"),
        ("The dam will hold, according to Ann Porter.", "en", "The dam will hold"),
        ("Laut Anna Kolb hält der Damm bis Montag.", "de", "hält der Damm bis Montag"),
        ("Der Damm hält bis Montag, laut Anna Kolb.", "de", "Der Damm hält bis Montag"),
    ],
)
def test_a_source_governs_its_sentence_from_either_end(text: str, language: str, quote: str) -> None:
    """A preposition of speech takes the words behind it at the head of a sentence, those before it elsewhere."""
    assert quotes(text, language) == [("indirect", [quote])]


def test_a_preposition_without_a_speaker_is_no_source() -> None:
    """Where nobody stands behind it, the preposition means something else."""
    assert quotes("Le port ferme selon les saisons.", "fr") == []


@rows(
    ("text", "language", "expected"),
    [
        ("Pour Jeanne Morel, « la digue est sûre ».", "fr", [("direct", ["la digue est sûre"])]),
        ("Pour Jeanne Morel, la mairie a fermé la digue.", "fr", []),
        ("La digue est bonne pour Jeanne Morel et pour le « Goéland ».", "fr", []),
        ("„Der Damm ist sicher“, so die Ministerin Anna Kolb.", "de", [("direct", ["Der Damm ist sicher"])]),
        ("Der Damm ist so hoch wie der Turm der Ministerin Anna Kolb.", "de", []),
    ],
)
def test_a_weak_source_needs_marks_beside_it(text: str, language: str, expected: list[Told]) -> None:
    """Words that name a source only at times (pour, so) do so beside marks, or before a view."""
    assert quotes(text, language) == expected


@rows(
    ("text", "language", "quote"),
    [
        ("Jeanne Morel a dit que la digue est sûre, ajoutant que le port est fermé.", "fr", "le port est fermé"),
        ("Ann Porter said that the dam will hold, adding that the port is open.", "en", "the port is open"),
    ],
)
def test_a_gerund_opens_a_quote_of_its_own(text: str, language: str, quote: str) -> None:
    """A verb in -ant or -ing after a comma reports a second time."""
    assert quotes(text, language)[1:] == [("indirect", [quote])]


@rows(
    ("text", "language"),
    [
        ("Des pêcheurs affirmant que la digue est sûre ont quitté le port.", "fr"),
        ("Workers saying that the dam leaks left the port.", "en"),
    ],
)
def test_a_gerund_that_describes_a_noun_opens_none(text: str, language: str) -> None:
    """A verb in -ant or -ing right behind a noun only says which one is meant."""
    assert quotes(text, language) == []


@rows(
    ("text", "language"),
    [
        ("Jeanne Morel n'a pas dit que la digue est sûre.", "fr"),
        ("Jeanne Morel n'a jamais affirmé que la digue est sûre.", "fr"),
        ("Ann Porter has not said that the dam will hold.", "en"),
        ("Anna Kolb sagte nicht, dass der Damm hält.", "de"),
        ("Ann Porter was told that the dam leaks.", "en"),
    ],
)
def test_what_somebody_did_not_say_is_no_quote(text: str, language: str) -> None:
    """A negated verb of speech hands nothing over, nor does a passive one."""
    assert quotes(text, language) == []


@rows(
    ("plain", "marked", "language", "quote"),
    [
        (
            "Jeanne Morel souhaite que la digue soit haute.",
            "Jeanne Morel souhaite que la digue « soit haute ».",
            "fr",
            "la digue « soit haute »",
        ),
        (
            "Ann Porter hopes the dam will hold for ever.",
            'Ann Porter hopes the dam will "hold for ever".',
            "en",
            'the dam will "hold for ever"',
        ),
        (
            "Anna Kolb hofft, dass der Damm ewig hält.",
            "Anna Kolb hofft, dass der Damm „ewig hält“.",
            "de",
            "der Damm „ewig hält“",
        ),
    ],
)
def test_a_wish_is_a_quote_only_with_marks(plain: str, marked: str, language: str, quote: str) -> None:
    """Verbs of wishing and thinking report inner states: they are cues beside marks only."""
    assert quotes(plain, language) == []
    assert quotes(marked, language) == [("mixed", [quote])]


def test_reports_within_reports_end_at_the_third() -> None:
    """However often a sentence nests its verbs of speech, its words are not repeated for each of them."""
    text = "Jeanne Morel affirme " + "que Paul Vidal affirme que Luc Tal affirme " * 6 + "que le port est fermé."

    assert len(quotes(text, "fr")) == 3


def test_a_headlines_quote_belongs_to_whoever_says_it_in_the_body() -> None:
    """What a headline sets before its quote is its topic; the body names the speaker."""
    text = (
        "Port Durval : « La digue ne tiendra pas l'hiver »\n\n"
        "« La digue ne tiendra pas l'hiver », a prévenu Jeanne Morel, ingénieure du port."
    )

    assert [quote.speakers for quote in summarizer.summarize(text, language="fr").quotes] == [
        ("Jeanne Morel",),
        ("Jeanne Morel",),
    ]


@rows(
    ("text", "language", "kind"),
    [
        ("« Nous partons », a dit Marie Roy.", "fr", "direct"),
        ("« Je pars », a dit Marie Roy.", "fr", "direct"),
        ("“We tried,” Ann Porter said.", "en", "direct"),
        ("„Wir gehen“, sagte Marie Roy.", "de", "direct"),
        ("« Ce projet », a dit Marie Roy.", "fr", "mixed"),
        ("« Très bien », a dit Marie Roy.", "fr", "mixed"),
        ("“A disaster,” Ann Porter said.", "en", "mixed"),
        ("„Ihr Plan“, sagte Marie Roy.", "de", "mixed"),
    ],
)
def test_a_pronoun_and_its_verb_are_a_clause(text: str, language: str, kind: str) -> None:
    """Two words are whole where the first is a subject; a determiner is none."""
    assert [found for found, _ in quotes(text, language)] == [kind]
