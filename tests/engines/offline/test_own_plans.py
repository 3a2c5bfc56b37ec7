"""What speakers tell of themselves: their goals, what they go on with, and what they only hope that others do."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "stance", "issue"),
    [
        ("« Notre volonté est de draguer le canal », a dit Claire Vannier.", "fr", "supports", "draguer le canal"),
        ("« Ma priorité, c'est de sauver le lavoir », a dit Claire Vannier.", "fr", "supports", "sauver le lavoir"),
        ("« Nous continuerons les blocages », a dit Claire Vannier.", "fr", "supports", "les blocages"),
        ("« Je m'engage à rénover le gué », a dit Claire Vannier.", "fr", "supports", "rénover le gué"),
        ("« Je me réjouis de cette vente », a dit Claire Vannier.", "fr", "supports", "cette vente"),
        ("« Nous sommes contre ce péage », a dit Claire Vannier.", "fr", "opposes", "ce péage"),
        ("« On refuse ce péage », a dit Claire Vannier.", "fr", "opposes", "ce péage"),
        ("« On s'oppose à la vente », a dit Claire Vannier.", "fr", "opposes", "la vente"),
        ("« La priorité, c'est de sauver le gué », a dit Claire Vannier.", "fr", "supports", "sauver le gué"),
        ("« La solution serait de vendre le phare », a dit Claire Vannier.", "fr", "supports", "vendre le phare"),
        ("“The only option is to sell the pier,” Ruth Ashdown said.", "en", "supports", "selling the pier"),
        ("“What we need is a new sluice,” Ruth Ashdown said.", "en", "supports", "a new sluice"),
        ("“Our goal is to dredge the canal,” Ruth Ashdown said.", "en", "supports", "dredging the canal"),
        ("“My priority is to mend the sluice,” Ruth Ashdown said.", "en", "supports", "mending the sluice"),
        ("“I'm against the toll,” Ruth Ashdown said.", "en", "opposes", "the toll"),
        (
            "“We are working with divers at the lock,” Ruth Ashdown said.",
            "en",
            "supports",
            "working with divers at the lock",
        ),
        ("Ruth Ashdown said they were carrying out an audit.", "en", "supports", "carrying out an audit"),
        ("“I will do everything I can to dredge it,” Ruth Ashdown said.", "en", "supports", "dredging it"),
        ("« Nous mettons tout en œuvre pour curer le gué », a dit Claire Vannier.", "fr", "supports", "curer le gué"),
        ("« Nous ne céderons pas au chantage », a dit Claire Vannier.", "fr", "opposes", "céder au chantage"),
        ("« Je me rendrai au procès », a dit Claire Vannier.", "fr", "supports", "se rendre au procès"),
        ("« Nous nous battrons contre ce péage », a dit Claire Vannier.", "fr", "opposes", "ce péage"),
        ("« Nous préparons un audit », a dit Claire Vannier.", "fr", "supports", "un audit"),
        ("« Je serai toujours aux côtés des bateliers », a dit Claire Vannier.", "fr", "supports", "bateliers"),
    ],
)
def test_what_speakers_want(text: str, language: str, stance: str, issue: str) -> None:
    """The issue is what they want, without the words that say so."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    ("text", "language"),
    [
        ("« J'espère que le tribunal annulera la vente », a dit Claire Vannier.", "fr"),
        ("Claire Vannier continue ses études.", "fr"),
        ("« Notre objectif est de gagner la coupe », a dit Claire Vannier.", "fr"),
        ("« On nous demande de payer », a dit Claire Vannier.", "fr"),
        ("« Je travaille depuis l'aube », a dit Claire Vannier.", "fr"),
        ("“I was working on the pier that night,” Ruth Ashdown said.", "en"),
        ("“We are not working with the port,” Ruth Ashdown said.", "en"),
        ("« On veut nous faire taire », a dit Claire Vannier.", "fr"),
        ("« La priorité est de gagner la coupe », a dit Claire Vannier.", "fr"),
        ("“I hope the court overturns this ruling,” Ruth Ashdown said.", "en"),
        ("Ruth Ashdown hopes the council rejects the plan.", "en"),
        ("“Our goal is to win the cup,” Ruth Ashdown said.", "en"),
    ],
)
def test_what_is_hoped_or_played_is_no_stand(text: str, language: str) -> None:
    """A court of which something is hoped has not done it."""
    assert not summarize(text, language=language).positions
