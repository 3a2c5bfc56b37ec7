"""One window of an article, from the first request to claims: asked, held against the article, asked again once.

instructor runs the loop: it has the question sent, the answer validated, and the question sent again where validation
fails, as often as the tenacity object it is given allows. What is sent, and what counts as valid, is ours: an answer is
valid when what it says stands in the article. Its schema is handed over ready, since instructor builds it anew for each
call; and the article never passes through its `context`, which would read it as a template.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import instructor
from instructor.core import InstructorRetryException
from openai.types.chat import ChatCompletion, ChatCompletionMessage
from openai.types.chat.chat_completion import Choice
from openai.types.completion_usage import CompletionUsage
from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from summarizer.engines.llm.budget import Budget
from summarizer.engines.llm.claims import LISTS, Claims, Hints, WrongShape, read_claims
from summarizer.engines.llm.delivery import Delivery
from summarizer.engines.llm.examination import Examination, as_asked, examine
from summarizer.engines.llm.merging import added, corrected, with_cast
from summarizer.engines.llm.messages import Message, Window, ask_again, ask_for_rest, ask_to_read, ask_without_garbage
from summarizer.engines.llm.patience import retrying
from summarizer.engines.llm.repair import Unreadable, complete_items, read_object
from summarizer.engines.llm.reply import NAME, wire_schema
from summarizer.engines.llm.wire import Wire
from summarizer.errors import AnswerUnusable, EngineError, Tokens
from summarizer.settings import ModelSettings

__all__ = ["AnswerTooLong", "Conversation", "Finding"]


class AnswerTooLong(Exception):
    """The answer was cut before anything in it was complete: the window is too long to be answered at once."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one window gave: claims, who answered, and what was repaired or fell short on the way."""

    claims: Claims
    examination: Examination
    model: str | None
    repairs: tuple[str, ...]
    shortfalls: tuple[str, ...]


class Conversation:
    """One window's questions and answers."""

    def __init__(self, window: Window, wire: Wire, settings: ModelSettings, budget: Budget) -> None:
        self._window = window
        self._wire = wire
        self._settings = settings
        self._budget = budget
        self._hints = Hints(window.document.text, window.passage)
        self._delivery = Delivery("", cut=False, model=None, tokens=Tokens())
        self._claims: Claims | None = None
        self._examination: Examination | None = None
        self._follow_up: list[Message] = []
        self._answers = "first"  # what the next answer is to: the first question, a re-ask, or a question for the rest
        self._asked_again = False
        self._model: str | None = None
        self._repairs: list[str] = []
        self._shortfalls: list[str] = []

    async def hold(self) -> Finding:
        """Ask until there is an answer that stands, or no more may be asked.

        Raises `EngineError` where there is no answer at all, and `AnswerTooLong` where the window has to be smaller.
        """
        create: Any = instructor.patch(create=self._ask, mode=instructor.Mode.JSON_SCHEMA)
        listening = [self.hear]
        token = _LISTENER.set(listening)
        try:
            await create(response_model=_Answer, messages=[], max_retries=retrying(self._budget))
        except InstructorRetryException as error:
            self._settle(error.__cause__ or error)
        finally:
            _LISTENER.reset(token)
            listening.clear()  # timers that were stopped keep their context for a while
        return self._finding()

    def _settle(self, error: BaseException) -> None:
        """Go on with what there is, if there is anything, where no further answer came; else raise *error*."""
        known = isinstance(error, EngineError | ValidationError) and not isinstance(error, AnswerTooLong)
        if not known or self._claims is None:
            raise error
        if not isinstance(error, ValidationError):
            self._shortfalls.append(f"asked again, and no answer: {error}")
        if self._examination is None:
            self._asked_again = True
            self._examine()

    def _finding(self) -> Finding:
        if self._claims is None or self._examination is None:
            raise AnswerUnusable("there was no answer")
        return Finding(
            claims=self._claims,
            examination=self._examination,
            model=self._model,
            repairs=tuple(dict.fromkeys(self._repairs)),
            shortfalls=tuple(self._shortfalls),
        )

    # --- asking ---

    def _messages(self) -> list[Message]:
        first = ask_to_read(self._window, self._wire.form.mode, self._settings.output_language)
        return [*first, *self._follow_up]

    async def _ask(self, **_: Any) -> ChatCompletion:
        """Send what is to be asked now; instructor hands over what it would have sent."""
        delivery = await self._wire.ask(self._messages(), self._budget, re_ask=self._answers == "re-ask")
        self._delivery = delivery
        self._model = delivery.model or self._model
        self._repairs.extend(delivery.repairs)
        message = ChatCompletionMessage.model_construct(role="assistant", content=delivery.text)
        choice = Choice.model_construct(index=0, finish_reason="stop", message=message)
        # Without numbers instructor would look for those of another provider's library, and load all of it.
        usage = CompletionUsage.model_construct(prompt_tokens=0, completion_tokens=0, total_tokens=0)
        return ChatCompletion.model_construct(
            id="", object="chat.completion", created=0, model="", choices=[choice], usage=usage
        )

    def _objection(self) -> str | None:
        """Why no further question may be asked, or None."""
        objection = self._budget.objection(self._wire.tokens_of(self._messages(), self._budget))
        return str(objection) if objection else None

    # --- hearing ---

    def hear(self) -> None:
        """Take the answer that was delivered. Raises what makes instructor ask again, or give up."""
        answer, cut = self._understood()
        self._take(answer)
        if cut:
            self._ask_for_rest()
        self._examine()

    def _understood(self) -> tuple[Claims, bool]:
        """The claims of the answer, and whether it was cut off before its end."""
        try:
            repaired = read_object(self._delivery.text, LISTS)
            self._repairs.extend(repaired.repairs)
            return read_claims(repaired.value, self._hints), False
        except (Unreadable, WrongShape) as error:
            return self._complete_part() or self._lost(error)

    def _complete_part(self) -> tuple[Claims, bool] | None:
        """The records of an answer that was cut off which are complete, or None where there is none."""
        complete = complete_items(self._delivery.text)
        try:
            claims = Claims() if complete is None else read_claims(read_object(complete, LISTS).value, self._hints)
        except (Unreadable, WrongShape):
            return None
        if claims.empty:
            return None
        self._repairs.append("the answer was cut off; its complete records were read")
        return claims, True

    def _lost(self, error: ValueError) -> tuple[Claims, bool]:
        """What is left where nothing of the answer can be read."""
        if self._claims is not None:
            self._shortfalls.append(f"asked again, and the answer could not be read: {error}")
            return Claims(), False
        if self._delivery.cut:
            raise AnswerTooLong("the answer was cut off before anything in it was complete")
        self._follow_up = [ask_without_garbage(str(error))]
        raise AnswerUnusable(f"the model's answer could not be read: {error}", hint="try another model or --mode")

    def _take(self, answer: Claims) -> None:
        window = self._window
        if self._claims is None:
            self._claims = with_cast(answer, window.known)
        elif self._answers == "re-ask" and self._examination:
            self._claims = with_cast(corrected(self._claims, self._examination.failing, answer), window.known)
        else:
            self._claims = with_cast(added(self._claims, answer), window.known)

    def _ask_for_rest(self) -> None:
        """Have the rest of an answer asked for, if that may be and brought something the last time."""
        claims = self._claims or Claims()
        before = self._follow_up
        self._follow_up = ask_for_rest(as_asked(claims))
        if self._follow_up == before:
            self._shortfalls.append("the answer was cut off, and the rest did not come")
        elif objection := self._objection():
            self._shortfalls.append(f"the answer was cut off, and the rest was not asked for: {objection}")
        else:
            self._answers = "rest"
            raise _invalid([("cut", (), "the answer was cut off")])

    def _examine(self) -> None:
        window = self._window
        examination = examine(
            window.document,
            window.passage,
            self._claims or Claims(),
            carried=len(window.known),
            thorough=self._settings.thorough and not self._asked_again,
        )
        self._examination = examination
        if self._asked_again or not (examination.failing or examination.left_out):
            return
        self._asked_again = True
        names = [actor.name for actor in examination.extraction.actors]
        first = sum(len(message["content"]) for message in self._messages())
        complaints = _within(examination.complaints(), first)
        self._follow_up = [
            ask_again(complaints, names, _within(examination.left_out, first - sum(map(len, complaints))))
        ]
        if objection := self._objection():
            self._shortfalls.append(f"not asked again: {objection}")
            return
        self._answers = "re-ask"
        raise _invalid(
            [
                *((refused.reason, _location(refused.path), refused.message) for refused in examination.reasons),
                *(("left_out", (), passage) for passage in examination.left_out),
            ]
        )


def _within(lines: Iterable[str], room: int) -> list[str]:
    """The first of *lines* that have *room*, in characters: a re-ask may not outgrow what it is about."""
    taken: list[str] = []
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            break
        taken.append(line)
    return taken


_LISTENER: ContextVar[list[Callable[[], None]]] = ContextVar("who hears the answers of this task")


class _Answer(instructor.OpenAISchema):
    """What instructor takes for the model of an answer: its schema is ready, its validation is the conversation's."""

    @classmethod
    def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
        return {**wire_schema(), "title": NAME}

    @classmethod
    def model_validate_json(cls, *_: Any, **__: Any) -> _Answer:
        _LISTENER.get()[0]()
        return cls()


def _invalid(errors: list[tuple[str, tuple[str | int, ...], str]]) -> ValidationError:
    """What instructor asks again about: reason, place in the answer and message of each error."""
    lines = [
        InitErrorDetails(type=PydanticCustomError(reason, "{said}", {"said": message}), loc=place, input=None)
        for reason, place, message in errors
    ]
    return ValidationError.from_exception_data(NAME, lines)


def _location(path: str) -> tuple[str | int, ...]:
    """``quotes[3].text[0]`` as pydantic writes places."""
    parts = path.replace("[", ".").replace("]", "").split(".")
    return tuple(int(part) if part.isdecimal() else part for part in parts)
