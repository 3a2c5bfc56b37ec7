"""To whom the offline engine gives a quote, and by which words of the article."""

from __future__ import annotations

import pytest

import summarizer
from tests.tables import rows

Voice = tuple[tuple[str, ...], str | None]


def voices(text: str, language: str) -> list[Voice]:
    """The speakers of each quote, in order, and the words that name them there."""
    return [
        (quote.speakers, quote.speaker_mention.text if quote.speaker_mention else None)
        for quote in summarizer.summarize(text, language=language).quotes
    ]


@rows(
    ("text", "language", "name", "mention"),
    [
        ("« La digue est sûre », a déclaré lundi Jeanne Morel.", "fr", "Jeanne Morel", "Jeanne Morel"),
        ("Le préfet Paul Vidal dit que la digue est sûre.", "fr", "Paul Vidal", "Le préfet Paul Vidal"),
        ('"The dam will hold," said Mayor Ann Porter.', "en", "Ann Porter", "Mayor Ann Porter"),
        ('"The dam will hold," Ann Porter said.', "en", "Ann Porter", "Ann Porter"),
        ("„Der Damm ist sicher“, so die Ministerin Anna Kolb.", "de", "Anna Kolb", "die Ministerin Anna Kolb"),
    ],
)
def test_the_subject_of_the_cue_speaks(text: str, language: str, name: str, mention: str) -> None:
    """The subject before or behind a cue is the speaker, and its title belongs to the words that name it."""
    assert voices(text, language) == [((name,), mention)]


@rows(
    ("text", "language", "mention"),
    [
        ("L'avocat de Paul Vidal dit que la digue est sûre.", "fr", "L'avocat de Paul Vidal"),
        ("Dans une lettre à Paul Vidal, Jeanne Morel dit que la digue est sûre.", "fr", "Jeanne Morel"),
        ("Jeanne Morel, dans une lettre à Paul Vidal, dit que la digue est sûre.", "fr", "Jeanne Morel"),
        ("In a letter to Paul Reed, Ann Porter said the dam will hold.", "en", "Ann Porter"),
    ],
)
def test_a_name_behind_a_preposition_does_not_speak(text: str, language: str, mention: str) -> None:
    """A name that a preposition governs is passed over, or belongs to the name of whoever speaks."""
    assert [words for _, words in voices(text, language)] == [mention]


@rows(
    ("text", "language", "names", "mention"),
    [
        (
            "Jeanne Morel et Paul Vidal ont affirmé que la digue est sûre.",
            "fr",
            ("Jeanne Morel", "Paul Vidal"),
            "Jeanne Morel et Paul Vidal",
        ),
        (
            "« La digue est sûre », disent Jeanne Morel et Paul Vidal.",
            "fr",
            ("Jeanne Morel", "Paul Vidal"),
            "Jeanne Morel et Paul Vidal",
        ),
        (
            '"The dam will hold," said Ann Porter and Paul Reed.',
            "en",
            ("Ann Porter", "Paul Reed"),
            "Ann Porter and Paul Reed",
        ),
        (
            "Anna Kolb und Paul Reuter sagten, der Damm halte.",
            "de",
            ("Anna Kolb", "Paul Reuter"),
            "Anna Kolb und Paul Reuter",
        ),
        (
            "Selon Jeanne Morel et Paul Vidal, la digue est sûre.",
            "fr",
            ("Jeanne Morel", "Paul Vidal"),
            "Jeanne Morel et Paul Vidal",
        ),
    ],
)
def test_two_names_joined_speak_together(text: str, language: str, names: tuple[str, ...], mention: str) -> None:
    """Names that one *and* joins are joint speakers, before the cue and behind it."""
    assert voices(text, language) == [(names, mention)]


def test_two_verbs_have_a_speaker_each() -> None:
    """Names joined as clauses, each with its own verb, do not speak together."""
    text = "Ann Porter says the dam leaks, but Paul Reed says the port is open."

    assert [names for names, _ in voices(text, "en")] == [("Ann Porter",), ("Paul Reed",)]


@rows(
    ("text", "language", "name", "mention"),
    [
        (
            "La maire, Jeanne Morel, a visité le port. « La digue est sûre », a-t-elle assuré.",
            "fr",
            "Jeanne Morel",
            "elle",
        ),
        ("Jeanne Morel a visité le port. Elle a affirmé que la digue est sûre.", "fr", "Jeanne Morel", "Elle"),
        ("Jeanne Morel a visité le port. Selon elle, la digue est sûre.", "fr", "Jeanne Morel", "elle"),
        ("Ann Porter visited the port. She said the dam will hold.", "en", "Ann Porter", "She"),
        ("Anna Kolb besuchte den Hafen. Sie sagte, der Damm halte.", "de", "Anna Kolb", "Sie"),
    ],
)
def test_a_pronoun_takes_up_the_last_subject(text: str, language: str, name: str, mention: str) -> None:
    """A pronoun speaks for the last subject, also where the verb comes before it."""
    assert voices(text, language) == [((name,), mention)]


@pytest.mark.parametrize(
    ("pronoun", "name"),
    [("il", "Paul Vidal"), ("elle", "Jeanne Morel")],
)
@pytest.mark.parametrize(
    "meeting",
    [
        "La maire Jeanne Morel a rencontré le préfet Paul Vidal.",
        "Le préfet Paul Vidal a rencontré la maire Jeanne Morel.",
    ],
)
def test_a_pronoun_agrees_with_its_speaker(meeting: str, pronoun: str, name: str) -> None:
    """Of two names the one whose article has the pronoun's gender is meant, wherever it stands."""
    assert voices(f"{meeting} « La digue est sûre », a-t-{pronoun} assuré.", "fr") == [((name,), pronoun)]


@rows(
    ("text", "language", "names"),
    [
        ("Les pêcheurs ont quitté le port. Ils affirment que la digue est sûre.", "fr", ("pêcheurs",)),
        ("Les pêcheurs ont quitté le port. Il affirme que la digue est sûre.", "fr", ()),
        ("Jeanne Morel a visité le port. Ils affirment que la digue est sûre.", "fr", ()),
        ("Ann Porter met the ministry. It said the dam leaks.", "en", ("ministry",)),
    ],
)
def test_a_pronoun_agrees_in_number(text: str, language: str, names: tuple[str, ...]) -> None:
    """A plural stands for a group and no single person, a singular for no group, and *it* for an institution."""
    assert voices(text, language)[-1][0] == names


def test_a_plural_takes_up_joint_speakers() -> None:
    """They are the two who have spoken together."""
    text = "Jeanne Morel et Paul Vidal disent que la digue est sûre. Ils disent aussi que le port est fermé."

    assert voices(text, "fr")[1] == (("Jeanne Morel", "Paul Vidal"), "Ils")


def test_a_pronoun_without_antecedent_names_nobody() -> None:
    """Where nobody has been named, the quote stands without a speaker rather than with a guess."""
    assert voices("« La digue est sûre », a-t-elle assuré.", "fr") == [((), "elle")]


@rows(
    ("text", "language", "mention"),
    [
        (
            "Le ministère a dit que la digue est sûre. « Le port est ouvert », précise le communiqué.",
            "fr",
            "le communiqué",
        ),
        ("Das Ministerium sagte, der Damm halte. „Der Hafen bleibt offen“, erklärt der Bericht.", "de", "der Bericht"),
    ],
)
def test_a_document_speaks_for_its_issuer(text: str, language: str, mention: str) -> None:
    """A text that goes on speaking has the speaker of the quote before it."""
    first, second = voices(text, language)

    assert second == (first[0], mention)


def test_a_document_with_its_issuer_speaks_for_it() -> None:
    """The institution behind a text, though a preposition governs its name, is the speaker."""
    text = "Jeanne Morel a parlé au port. Le communiqué du ministère précise que le port est fermé."

    assert voices(text, "fr")[-1][0] == ("ministère",)


def test_a_document_without_issuer_speaks_for_nobody() -> None:
    """A text of which nobody is the author in the article makes no speaker."""
    assert all(not names for names, _ in voices("« Le port est ouvert », précise le communiqué.", "fr"))


def test_a_preposition_may_follow_its_speaker() -> None:
    """A source that stands behind its noun takes the one right before it, not a later one."""
    text = "Der Damm hält, dem Ministerium zufolge, wie Anna Kolb weiß."

    assert voices(text, "de")[0][0] == ("Ministerium",)


def test_a_gerund_has_the_subject_of_its_sentence() -> None:
    """A verb in -ant reports for the subject of the clause before it."""
    text = "Jeanne Morel a quitté le port, ajoutant que la digue est sûre."

    assert voices(text, "fr") == [(("Jeanne Morel",), "Jeanne Morel")]


def test_a_relative_pronoun_takes_up_the_name_before_it() -> None:
    """Who speaks in a relative clause is named right before it, whatever governs that name."""
    text = "Le port a été fermé par Jeanne Morel, qui affirme que la digue est sûre."

    assert voices(text, "fr") == [(("Jeanne Morel",), "Jeanne Morel")]


def test_a_role_beside_a_name_is_read_with_it() -> None:
    """A function set off by commas is no second speaker."""
    assert voices("Jeanne Morel, la maire, a affirmé que la digue est sûre.", "fr")[0][0] == ("Jeanne Morel",)
    assert voices("« La digue est sûre », a déclaré le maire, Paul Vidal.", "fr") == [
        (("Paul Vidal",), "le maire, Paul Vidal")
    ]


def test_a_headline_speaks_with_the_name_of_the_article() -> None:
    """The speaker of a headline's quote, named in short there, is the person whom the article names in full."""
    text = "Morel : « La digue est sûre »\n\nLe port est ouvert. Jeanne Morel, la maire, a visité le port lundi."

    assert voices(text, "fr") == [(("Jeanne Morel",), "Morel")]


@rows(
    ("text", "expected"),
    [
        ("Jeanne Morel dit que le port est fermé. « La digue est sûre depuis des années. »", ("Jeanne Morel",)),
        (
            "Jeanne Morel dit que le port est fermé. Paul Vidal a visité le port. « La digue est sûre depuis hier. »",
            ("Paul Vidal",),
        ),
        ("Il pleut. « La digue est sûre depuis des années. »", ()),
    ],
)
def test_a_sentence_of_marks_goes_on_with_who_spoke(text: str, expected: tuple[str, ...]) -> None:
    """A sentence that is all quote belongs to the last speaker, unless somebody else has become the subject since."""
    assert voices(text, "fr")[-1] == (expected, None)


def test_a_german_report_without_cue_keeps_its_speaker() -> None:
    """A sentence in the reported mood is given to whoever spoke last, whom it does not name."""
    text = "Anna Kolb sagte, der Damm halte. Der Hafen sei offen und die Lage ruhig."

    assert voices(text, "de")[1] == (("Anna Kolb",), None)


def test_marked_words_without_a_cue_go_to_their_subject() -> None:
    """Marked words of some length are given to the subject that their own sentence names before them.

    What the article says of that subject, nobody said.
    """
    text = "Jeanne Morel a parlé. Paul Vidal a vécu « une nuit très longue pour tous »."
    assert voices(text, "fr")[-1] == (("Paul Vidal",), "Paul Vidal")
    quote = summarizer.summarize(text, language="fr").quotes[-1]
    assert [run.text for run in quote.text] == ["une nuit très longue pour tous"]


def test_marked_words_behind_a_denial_are_nobodys() -> None:
    """*N'a pas dit que* gives no words to anybody."""
    assert voices("La préfète Awa Kessan n'a pas dit que le port « fermerait ses portes ».", "fr") == []


def test_whoever_accuses_behind_the_wrong_leaves_no_quote_of_nobody() -> None:
    """*Accusé de … par …* names who accuses."""
    assert voices("Accusé de corruption par l'opposition, le maire Luc Arnal a été défendu par le préfet.", "fr") == []


@rows(
    ("text", "language", "mention"),
    [
        ("A night porter, who cycles home at dawn, said the doors were locked.", "en", "A night porter"),
        ("The beekeepers said the valley was dry.", "en", "The beekeepers"),
        ("Selon l'équipage, Paul Vidal était à bord.", "fr", "l'équipage"),
        ("L'archiviste affirme que la digue tiendra.", "fr", "L'archiviste"),
        ("Laut dem Imker ist das Tal trocken.", "de", "dem Imker"),
    ],
)
def test_a_phrase_that_no_list_knows_speaks(text: str, language: str, mention: str) -> None:
    """The noun phrase beside a word of speech is the speaker, whatever its noun."""
    [(names, words)] = voices(text, language)
    assert words == mention
    assert len(names) == 1


@rows(
    ("text", "language"),
    [
        ("Selon les données locales, la digue tiendra.", "fr"),
        ("Le premier bilan annonce que la digue a tenu.", "fr"),
        ("Des témoignages rapportent que la digue a tenu.", "fr"),
        ("The latest figures said that the dam would hold.", "en"),
        ("Laut Presseberichten hält der Damm.", "de"),
        ("Insgesamt sagte man, dass der Damm hält.", "de"),
        ("Según las cifras, el dique aguantará.", "es"),
    ],
)
def test_a_thing_speaks_for_nobody(text: str, language: str) -> None:
    """Figures, accounts and adverbs beside a word of speech are no speakers."""
    assert all(names == () for names, _ in voices(text, language))


@rows(
    ("text", "expected"),
    [
        ("Le maire a reçu Ada Kessan. Cette dernière a affirmé que la digue tiendrait.", "Ada Kessan"),
        ("Paul Vidal a reçu Ada Kessan. Ce dernier jour, Paul Vidal a affirmé que la digue tiendrait.", "Paul Vidal"),
    ],
)
def test_the_latter_is_whoever_was_named_last(text: str, expected: str) -> None:
    """*Ce dernier* takes up the last one named; before a noun it takes up nobody."""
    assert voices(text, "fr")[-1][0] == (expected,)


@rows(
    ("text", "language"),
    [
        ("Nothing said the dam would hold.", "en"),
        ("Yesterday said that the dam would hold.", "en"),
        ("Rien ne dit que la digue tiendra.", "fr"),
    ],
)
def test_words_that_are_no_phrase_do_not_speak(text: str, language: str) -> None:
    """Without a determiner or a plural there is no unknown speaker."""
    assert all(not names for names, _ in voices(text, language))


@rows(
    ("text", "language", "mention"),
    [
        ("Ann Porter asked residents to leave and said the dam might break.", "en", "Ann Porter"),
        ("Ann Porter left the towers in May and said the dam might break.", "en", "Ann Porter"),
        ("Jeanne Morel accuse les ingénieurs de négligence et affirme que la digue tiendra.", "fr", "Jeanne Morel"),
        ("Anna Kolb besuchte die Ingenieure und sagte, der Damm halte.", "de", "Anna Kolb"),
    ],
)
def test_a_joined_verb_keeps_the_subject(text: str, language: str, mention: str) -> None:
    """A verb of speech behind *and* has the subject of the verb it is joined to, not the object between them."""
    assert voices(text, language)[-1][1] == mention


@rows(
    ("text", "mention"),
    [
        ('Ann Porter spoke. "The dam will hold," Porter said. "It is made of stone."', "Porter"),
        ('"The dam will hold," said Ann Porter. "It is made of stone."', "Ann Porter"),
        ('Ann Porter said it would hold. "It is made of stone."', None),
        ('"The dam will hold," said Ann Porter.\n\nNobody laughed.\n\n"It is made of stone."', None),
    ],
)
def test_marked_words_right_after_a_tag_stand_under_it(text: str, mention: str | None) -> None:
    """Marked words that go on right behind a tag have its cue and the words that name its speaker."""
    assert voices(text, "en")[-1] == (("Ann Porter",), mention)


@rows(
    ("text", "language", "name"),
    [
        ("Helen Porter spoke first. Doug Reed, an engineer, left. She said the dam was sound.", "en", "Helen Porter"),
        ("Helen Porter spoke first. Doug Reed, an engineer, came. He said the dam was sound.", "en", "Doug Reed"),
        ("Ms Porter met Mr Reed. She said the dam was sound.", "en", "Porter"),
        ("Anne Morel a critiqué Paul Vidal. Il affirme que la digue tiendra.", "fr", "Paul Vidal"),
        ("Henning Stark besuchte Katrin Kolb. Sie sagte, der Damm halte.", "de", "Katrin Kolb"),
    ],
)
def test_a_given_name_tells_whom_a_pronoun_means(text: str, language: str, name: str) -> None:
    """A pronoun takes up the nearest person whose given name or title has its gender."""
    assert voices(text, language)[-1][0] == (name,)


@rows(
    ("text", "name"),
    [
        ("Helen Porter left. The harbour board met. She said the dam was sound.", "Helen Porter"),
        ("Robin Porter spoke. She said the dam was sound.", "Robin Porter"),
        ("Robin Porter spoke. He said the dam was sound.", "Robin Porter"),
    ],
)
def test_a_name_of_either_gender_is_no_hindrance(text: str, name: str) -> None:
    """Where nothing tells the gender, a pronoun takes up whoever is there."""
    assert voices(text, "en")[-1][0] == (name,)


@rows(
    ("text", "mention"),
    [
        ("Ann Porter, the owner of two boats, said the dam might break.", "Ann Porter"),
        ("An engineer, who met the harbour board, said the dam might break.", "An engineer"),
        ("The mayor, Ann Porter, said the dam might break.", "The mayor, Ann Porter"),
        ("On Monday, after a visit to Val, Ann Porter said the dam might break.", "Ann Porter"),
    ],
)
def test_what_commas_enclose_does_not_speak(text: str, mention: str) -> None:
    """The subject before a description or a relative clause speaks, not a name within it."""
    assert [words for _, words in voices(text, "en")] == [mention]


@rows(
    ("text", "language", "expected"),
    [
        (
            "Senator Ada Kessan told a crowd of reporters waiting outside, saying the dam would hold.",
            "en",
            "Ada Kessan",
        ),
        ("Sen. Ada Kessan left. The Marlow senator said the dam would hold.", "en", "Ada Kessan"),
        ("A judge came in. Judge Ada Kessan said the dam would hold.", "en", "Ada Kessan"),
        ("« Non », a dit hier Abdou al-Tallec. Al-Tallec affirme que la digue tiendra.", "fr", "Abdou al-Tallec"),
        ("Slobodar Kessaniq, der Minister, sagte, dass der Damm halte.", "de", "Slobodar Kessaniq"),
    ],
)
def test_who_speaks_is_known_by_what_the_text_gives_of_them(text: str, language: str, expected: str) -> None:
    """The subject of the sentence, an address that is a function, an article's capital, a name no dictionary has."""
    assert voices(text, language)[-1][0] == (expected,)


def test_a_lead_announces_one_person_only() -> None:
    """A function without a name is whoever the text names with it, where it names one; of two it is neither."""
    one = "A judge rejected the plan. Judge Ada Kessan said the dam was safe."
    two = f"{one} Judge Ben Tarrow said it was not."

    assert [position.actor for position in summarizer.summarize(one, language="en").positions] == ["Ada Kessan"]
    assert [position.actor for position in summarizer.summarize(two, language="en").positions] == ["judge"]


@rows(
    ("text", "language", "expected"),
    [
        (
            "Ada Kessan, Paul Vidal et Jean Morel dénoncent « une honte pour la ville ».",
            "fr",
            ("Ada Kessan", "Paul Vidal", "Jean Morel"),
        ),
        (
            "Ada Kessan et Paul Vidal disent que la digue tient. Les deux élus affirment que le port est sûr.",
            "fr",
            ("Ada Kessan", "Paul Vidal"),
        ),
        (
            "Ada Kessan and Paul Vidal said the dam held. The two officials said the port was safe.",
            "en",
            ("Ada Kessan", "Paul Vidal"),
        ),
    ],
)
def test_those_who_speak_together_are_all_named(text: str, language: str, expected: tuple[str, ...]) -> None:
    """A list of subjects speaks as one, and a counted group is those who have just spoken, where they are as many."""
    assert voices(text, language)[-1][0] == expected


def test_a_group_of_another_number_is_another() -> None:
    """Three are not the two who spoke."""
    text = "Ada Kessan et Paul Vidal disent que la digue tient. Les trois élus affirment que le port est sûr."

    assert voices(text, "fr")[-1][0] != ("Ada Kessan", "Paul Vidal")


@rows(
    ("text", "language", "speaker"),
    [
        ("Reuters, citing port officials, reported the dam had failed.", "en", "Reuters"),
        ("Ann Porter, leading the choir, said the dam had failed.", "en", "Ann Porter"),
        (
            "Le collectif de Val menant le mouvement social, hier, a dit que la digue tiendrait.",
            "fr",
            "collectif de Val",
        ),
        ("Claire Vannier, représentant le syndicat, a dit que la digue tiendrait.", "fr", "Claire Vannier"),
        ("Reuters said the dam had failed.", "en", "Reuters"),
    ],
)
def test_the_object_of_a_participle_does_not_speak(text: str, language: str, speaker: str) -> None:
    """Whoever a participle governs is its object; the subject stands before it."""
    (quote,) = summarizer.summarize(f"Le port. The port.\n\n{text}", language=language).quotes

    assert quote.speakers == (speaker,)


@rows(
    ("text", "language", "names"),
    [
        ("Libération de deux otages : le préfet a dit qu'il pleuvait.", "fr", ["préfet"]),
        ("Time went by, said Ann Porter.", "en", ["Ann Porter"]),
        ("Un événement important a eu lieu, a dit le préfet.", "fr", ["préfet"]),
    ],
)
def test_a_common_word_that_opens_a_sentence_is_no_outlet(text: str, language: str, names: list[str]) -> None:
    """The name of an outlet that is also a common word needs more than a capital that its place explains."""
    actors = summarizer.summarize(f"Le port. The port.\n\n{text}", language=language).actors

    assert [actor.name for actor in actors] == names


@rows(
    ("text", "language", "speaker"),
    [
        (
            "À Val, où siège l'Union des ports (UP), le Conseil de paix s'est réuni. Il a dit que la digue tiendrait.",
            "fr",
            "Conseil de paix",
        ),
        ("Jeanne Morel (UP) a dit que la digue tiendrait.", "fr", "Jeanne Morel"),
        ("Anna Kolb (UP) sagte, der Damm halte.", "de", "Anna Kolb"),
        ("Ana Roa (UP) dijo que el dique aguantará.", "es", "Ana Roa"),
        ("Paul Mérel, maire de Val, est venu. Il a dit que la digue tiendrait.", "fr", "Paul Mérel"),
    ],
)
def test_who_acts_goes_before_who_is_only_set_apart(text: str, language: str, speaker: str) -> None:
    """A pronoun takes up whom a verb follows rather than whom a comma does; a remark in brackets parts nobody."""
    quotes = summarizer.summarize(f"Le port. The port.\n\n{text}", language=language).quotes

    assert [quote.speakers for quote in quotes] == [(speaker,)]


@rows(
    ("text", "name"),
    [
        ("Ann Porter, 27, a clerk in the Marlow office, said the dam will hold.", "Ann Porter"),
        ("Ann Porter, a clerk in the Marlow office, said the dam will hold.", "Ann Porter"),
        ("On Monday the clerk of Ann Porter, 27, said the dam will hold.", "clerk of Ann Porter"),
    ],
)
def test_an_age_in_commas_stands_before_what_a_person_is(text: str, name: str) -> None:
    """The name before the age speaks, and no name in the description."""
    assert [speakers for speakers, _ in voices(text, "en")] == [(name,)]


@rows(
    ("text", "language", "name"),
    [
        ("Ann Porter left. Mark Reed was for John Moe while it lasted, he said.", "en", "Mark Reed"),
        ("Ann Porter left. While John Moe waited, he said the dam will hold.", "en", "John Moe"),
        ("Jeanne Morel est partie. Paul Vidal a vu Jean Tal, et il a dit que la digue est sûre.", "fr", "Paul Vidal"),
        ("Mark Reed left. Ann Porter was late, he said.", "en", "Mark Reed"),
    ],
)
def test_a_pronoun_takes_up_who_acts_in_its_own_sentence(text: str, language: str, name: str) -> None:
    """Before whoever stands nearer, unless the gender speaks against it."""
    assert voices(text, language)[-1][0] == (name,)


@rows(
    ("text", "language", "name"),
    [
        ("Jeanne Morel (PS), dont le mari est docker, dit que la digue est sûre.", "fr", "Jeanne Morel"),
        ("Ann Porter left. Zadie Roe was late. She said the dam will hold.", "en", "Zadie Roe"),
        ("Wie die „Valmer Zeitung“ am Montag berichtet, ist der Damm leck.", "de", "Valmer Zeitung"),
        ("Im Landtag verlangte die Opposition eine Sondersitzung.", "de", "Opposition"),
        ("Wie die Polizei mitteilte, ist der Damm leck.", "de", "Polizei"),
    ],
)
def test_whom_asides_places_and_outlets_leave_to_speak(text: str, language: str, name: str) -> None:
    """The subject before an aside, who was spoken of last, the outlet in marks, the subject behind the verb."""
    assert voices(text, language)[-1][0] == (name,)


@rows(
    ("text", "language", "name"),
    [
        ("Paul Roy a vu le port. Jean Tal l'accompagnait. Il estime que Jean Tal a menti.", "fr", "Paul Roy"),
        ("Paul Roy a reçu Jean Tal. Jean Tal est parti. Il accuse Jean Tal d'avoir vendu le quai.", "fr", "Paul Roy"),
        ("Ada Marn a vu Lise Tal. Elle a assuré que « Lise Tal est perdue ».", "fr", "Ada Marn"),
        ("Paul Roe saw John Moe. John Moe left. He said that Moe had lied.", "en", "Paul Roe"),
        ("Anna Kolb besuchte Eva Marn. Eva Marn schwieg. Sie sagte, Eva Marn habe gelogen.", "de", "Anna Kolb"),
    ],
)
def test_a_pronoun_is_nobody_whom_its_own_words_name(text: str, language: str, name: str) -> None:
    assert voices(text, language)[-1][0] == (name,)


@rows(
    ("text", "language", "name"),
    [
        ("When he told the court that the lock leaked, John Moe had lied to Paul Roe.", "en", "John Moe"),
        ("Luc Tal est arrivé. S'il affirme que le port tient, Luc Tal a fermé le quai.", "fr", "Luc Tal"),
        ("Luc Tal est venu. Il affirme que le port tient.", "fr", "Luc Tal"),
        ("Le maire Luc Tal est venu. Il a dit que le maire doit servir la ville.", "fr", "Luc Tal"),
        ("Le groupe Valtor recule. Il annonce que Valtor fermera.", "fr", "Valtor"),
    ],
)
def test_a_name_of_the_main_clause_or_a_body_s_own_may_be_whom_a_pronoun_means(
    text: str, language: str, name: str
) -> None:
    assert voices(text, language)[-1][0] == (name,)
