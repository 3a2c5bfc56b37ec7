"""Reported words that nobody needs to check: rulings, moods, and what an adjective doubts."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str, language: str) -> list[str]:
    return [fact.claim for fact in summarize(f"{text}\n", language=language).disputed_facts]


@rows(
    ("language", "text"),
    [
        ("en", "The judge said the draft violated the constitution."),
        ("en", "A court found that the firm had hidden the leak."),
        ("fr", "Le tribunal a établi que les vols s'étaient poursuivis au port."),
        ("fr", "Anne Lorne affirme ne pas comprendre les détours du port de Val."),
        ("fr", "Jeanne Roux, présidente de l'Acate, craint que la collecte n'ait violé le « principe inscrit »."),
        ("fr", "Le parquet s'interroge sur les raisons de cette prétendue adoption."),
        ("en", "“Do not talk to me about Roe's crimes,” Ann Lorne said."),
        ("en", "“Undocumented workers for the killings of Val,” Ann Lorne said."),
        ("fr", "Elle est venue à cause de prétendus ennuis de moteur."),
        ("fr", "Placée en garde à vue, la cousine supposée du pilote a été libérée."),
        ("fr", "L'idée d'un accompagnement ne saurait se limiter à du soutien."),
        ("fr", "Dans l'hypothèse où la chambre le déciderait, Jean Roux ne serait libéré qu'après sa levée d'écrou."),
        ("fr", "Accéder aux demandes du groupe aurait eu pour effet de perdre le vote."),
        ("fr", "« Ne commettez pas de violences », a dit Jan Sol."),
        ("fr", "« Même si dix personnes étaient tuées, rien ne changerait », a dit Jan Sol."),
        ("fr", "« J'ai 42 ans », a dit Anne Lorne."),
    ],
)
def test_no_second_source_is_needed(language: str, text: str) -> None:
    """Rulings, fears and moods, cases that are only put, orders, ages and doubted nouns are no claims."""
    assert not claims(text, language)


@rows(
    ("language", "text", "claim"),
    [
        ("en", "A court spokesman said the accused had fled.", "The accused had fled."),
        ("en", "The judge accused the firm of hiding the leak.", "Accusation against the firm: hiding the leak."),
        ("en", "Detectives believe the two men fled over the bridge.", "The two men fled over the bridge."),
        ("fr", "Le porte-parole du tribunal a affirmé que l'accusé avait fui.", "L'accusé avait fui."),
        ("fr", "Il note l'endroit dans lequel elle aurait caché les clés.", "Elle aurait caché les clés."),
        ("en", "The union charged that the party largely ignored the strike.",
         "The party largely ignored the strike."),
        ("fr", "Selon l'ancien champion Jan Sol, ami du coureur, trois raisons motiveraient ce recul.",
         "Trois raisons motiveraient ce recul."),
        ("fr", "L'ancien maire est soupçonné d'avoir utilisé à Val, entre 1998 et 2003, des agents municipaux.",
         "L'ancien maire aurait utilisé à Val, entre 1998 et 2003, des agents municipaux."),
        ("fr", "Sa mère a affirmé ne pas avoir repris le chien avec elle ce soir-là.",
         "Sa mère n'aurait pas repris le chien avec elle ce soir-là."),
    ],
)  # fmt: skip
def test_claims_and_their_words(language: str, text: str, claim: str) -> None:
    """A court's man and a charge tell facts; the claim begins behind *that*, and names its speaker as the text does."""
    assert claims(text, language) == [claim]


@rows(
    ("text", "language", "found"),
    [
        # a French conditional behind a verb of announcing, or with a day to come, is the future of a report
        ("La direction a annoncé que 8 000 de ces ventes auraient lieu en Europe.", "fr", []),
        ("Le groupe Varelo a affirmé que 800 postes seraient ouverts au Val d'ici à mars.", "fr", []),
        ("Le groupe Varelo a annoncé que 40 ports fermeraient.", "fr", []),
        ("Le maire a affirmé que le tireur serait un ancien soldat.", "fr", ["Le tireur serait un ancien soldat."]),
        (
            "Le maire a annoncé que 40 hommes auraient été tués au port.",
            "fr",
            ["40 hommes auraient été tués au port."],
        ),
        # what only tells whose the marked words are
        ("Il risque la prison pour ce crime « inouï », selon les mots de la procureure.", "fr", []),
        (
            "Le maire a tué 4 gardes « par peur », selon le procureur de Vauzelles.",
            "fr",
            ["Le maire a tué 4 gardes « par peur »."],
        ),
        # a number may be part of a name
        ("The council announced the recorder of Dalen Air Flight 610 has been found in the sea.", "en", []),
        (
            "The council announced that near Dalen 40 people were killed.",
            "en",
            ["Near Dalen 40 people were killed."],
        ),
        # a clause that only says when
        ("« Après que le garde a confirmé la fuite de 4 hommes », a dit Paul Vasseur.", "fr", []),
        (
            "Paul Vasseur affirme que bien que le garde ait menti, les voleurs ont pris 300 000 euros.",
            "fr",
            ["Les voleurs ont pris 300 000 euros."],
        ),
        (
            "Le suspect a affirmé que c'est pour cette raison qu'il n'avait pas revu la famille Bertin.",
            "fr",
            ["Il n'avait pas revu la famille Bertin."],
        ),
        (
            "Paul Vasseur affirme que c'est le garde qui a volé 300 000 euros.",
            "fr",
            ["C'est le garde qui a volé 300 000 euros."],
        ),
    ],
)
def test_what_is_to_come_or_only_leads_in_is_no_fact(text: str, language: str, found: list[str]) -> None:
    """Each with what looks like it and is one."""
    assert [fact.claim for fact in summarize(text, language=language).disputed_facts] == found


@rows(
    ("text", "found"),
    [
        ("Marc Rinaud estime que le préfet a bien fait de dire ses doutes.", []),
        ("Marc Rinaud estime que les gardes ont su rester calmes.", []),
        ("Pour l'union des quais, il s'agit d'« un recul du droit ».", []),
        ("Pour Marc Rinaud, l'accord « est une insulte au port de Corvel ».", []),
        ("Pour Anne Lorne, les quotas ont changé la vie du port.", []),
        ("Marc Rinaud estime que les gardes ont tué deux pêcheurs.", ["Les gardes ont tué deux pêcheurs."]),
        ("Marc Rinaud estime que le maire est à l'origine de la panne.", ["Le maire est à l'origine de la panne."]),
        ("Marc Rinaud estime que le port a perdu 40 emplois.", ["Le port a perdu 40 emplois."]),
    ],
)
def test_a_view_is_no_fact_to_check(text: str, found: list[str]) -> None:
    """*Estimer* and *pour* hand over a view, unless it counts, charges or tells harm done."""
    assert claims(text, "fr") == found
