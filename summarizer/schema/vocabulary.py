"""The closed sets of words that claims and summaries share, as the labelling guide defines them."""

from __future__ import annotations

from typing import Literal

__all__ = ["SCHEMA_VERSION", "ActorKind", "ItemKind", "QuoteKind", "Reason", "Says", "Stance", "Status"]

SCHEMA_VERSION = "1.0"
"""Version of the output's shape; raised when a consumer of the JSON would have to change."""

ActorKind = Literal["person", "organization", "state", "group", "unnamed"]
QuoteKind = Literal["direct", "mixed", "indirect"]
Stance = Literal["supports", "opposes", "conditional", "neutral"]
Status = Literal["contested", "unconfirmed"]
Says = Literal["asserts", "denies", "no_comment", "unverified"]

ItemKind = Literal["actors", "quotes", "positions", "disputed_facts"]

Reason = Literal[
    "altered",
    "contested_without_denial",
    "denied_but_unconfirmed",
    "duplicate",
    "hides_words",
    "inside_word",
    "malformed",
    "no_evidence",
    "not_in_article",
    "number_not_in_article",
    "out_of_order",
    "stitched",
    "unknown_actor",
]
"""Why a claim was refused.

altered: close to a passage of the article, but not the same words.
contested_without_denial: status contested, and no denial among the grounded evidence.
denied_but_unconfirmed: status unconfirmed, and a denial among the grounded evidence.
duplicate: the same item stands in the summary already.
hides_words: would leave out a negation or a modal of the sentence it is cut from, or an insertion of the article.
inside_word: the characters stand in the article, but only inside a longer word or number.
malformed: the record is not in the shape that was asked for.
no_evidence: none of the item's evidence stands in the article.
not_in_article: nothing like it stands in the article.
number_not_in_article: a paraphrase holds a figure that the article does not.
out_of_order: the parts stand in the article, but in another order.
stitched: made of passages that the article does not put together.
unknown_actor: the name is no actor of this summary.
"""
