"""German tags that cut reported words in two: *Der Kai,* **teilte die Polizei mit**, *sei gesperrt*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.reading.fields_german import GermanFields
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite

__all__ = ["begins_before", "with_beginning"]

_LONGEST = 12  # tokens of a subject before its tag


def begins_before(scene: Scene, work: Work, cue: Cue, first: int) -> int | None:
    """Where the words begin whose verb stands at token *first*, behind the tag of *cue*; None where they do not.

    Before the tag stands no verb, so that its words have theirs behind it.
    """
    begin = max(work.done, work.unit.first)
    comma = cue.first - 1
    if scene.language != "de" or cue.form != "finite" or not begin < comma <= begin + _LONGEST:
        return None
    if scene.lower(comma) != "," or not is_finite(scene.tokens[first], "de"):
        return None
    if GermanFields(scene).is_explained_noun(begin, cue.first):
        return begin  # **Der Damm, der alt sei,** *sagte Kolb, müsse weg*
    if scene.has_marks(begin, comma):
        return None
    before = scene.tokens[begin:comma]
    words = all(token.is_word or token.text[:1].isdigit() for token in before)
    opens = scene.lower(begin) in scene.vocabulary.words["conjunctions.subordinating"]
    return begin if words and not opens and not any(is_finite(token, "de") for token in before) else None


def with_beginning(scene: Scene, cue: Cue, begin: int, draft: QuoteDraft) -> None:
    """Let *draft* begin with the words before its tag."""
    if scene.has_marks(begin, cue.first - 1):
        draft.kind = "mixed"
    draft.runs.insert(0, (scene.starts[begin], scene.ends[cue.first - 2]))
