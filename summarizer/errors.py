"""Everything that can go wrong, in one tree.

```
SummarizerError                    exit code, one line, a hint
├── InputError              3      the article cannot be read
│   ├── EmptyInput                 no text in it
│   ├── BinaryInput                not text at all (PDF, image, archive, NUL bytes)
│   ├── OverlongInput              longer than the limit
│   └── UnreadableInput            missing, a folder, no permission, undecodable
├── ConfigurationError      2      a setting that cannot be honoured
│   ├── UnknownEngine
│   └── UnsupportedLanguage        no engine reads this language
├── EngineError             4      the engine failed on a readable article
│   ├── AccessDenied               the key, the account or the model's name will not do; no article can be read
│   ├── AnswerRefused              the model, or a filter before it, will not answer about this article
│   ├── AnswerUnusable             the answer is no answer: not JSON, not the shape asked for, too large
│   ├── BudgetExceeded             the ceiling of requests, tokens, money or time was reached
│   ├── ModelUnavailable           no answer: the network, the server or the wait for it
│   ├── RateLimited                too many requests; `retry_after` says for how long
│   └── RequestRejected            the server does not take the request
│       ├── ContextOverflow        the article is too long for the model
│       └── ModeUnsupported        the server cannot be asked in this form
├── GroundingError          70     a bug of ours: a span does not hold what it says
└── OutputError             5      the result cannot be written
```

Codes beside these: 0 all is well; 1 with ``--strict`` when something was rejected or not accounted for; 130 after
Ctrl-C.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple

__all__ = [
    "AccessDenied",
    "AnswerRefused",
    "AnswerUnusable",
    "BinaryInput",
    "BudgetExceeded",
    "ConfigurationError",
    "ContextOverflow",
    "EmptyInput",
    "EngineError",
    "GroundingError",
    "InputError",
    "ModeUnsupported",
    "ModelUnavailable",
    "OutputError",
    "OverlongInput",
    "RateLimited",
    "RequestRejected",
    "SummarizerError",
    "Tokens",
    "UnknownEngine",
    "UnreadableInput",
    "UnsupportedLanguage",
]


class SummarizerError(Exception):
    """Base class of every error this package raises on purpose.

    `message` says what happened in one line, `hint` what to do about it. `exit_code`, `retryable` (the same request may
    succeed later) and `hopeless` (no other article will fare better) belong to the class, so that neither the command
    line nor a retry loop needs a table of its own.
    """

    exit_code: ClassVar[int] = 70
    retryable: ClassVar[bool] = False
    hopeless: ClassVar[bool] = False

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class InputError(SummarizerError):
    """The article cannot be read."""

    exit_code = 3


class EmptyInput(InputError):
    """There is no text in the input."""


class BinaryInput(InputError):
    """The input is not text: a PDF, an image, an archive."""


class OverlongInput(InputError):
    """The input is longer than the limit."""


class UnreadableInput(InputError):
    """The input is missing, a folder, forbidden, or in no encoding that can be told."""


class ConfigurationError(SummarizerError):
    """A setting cannot be honoured."""

    exit_code = 2


class UnknownEngine(ConfigurationError):
    """No engine has this name."""


class UnsupportedLanguage(ConfigurationError):
    """The engine does not read this language."""


class EngineError(SummarizerError):
    """The engine failed on a readable article."""

    exit_code = 4


class AccessDenied(EngineError):
    """The server will not serve this key, this account or this model; trying again changes nothing."""

    hopeless = True


class Tokens(NamedTuple):
    """Tokens of one request; None is what the server did not say. Of those sent, some were cached at the provider."""

    sent: int | None = None
    cached: int | None = None
    received: int | None = None


class _Answered(EngineError):
    """There was an answer, and it cost what an answer costs: `tokens`, or None where no model was reached."""

    def __init__(self, message: str, *, hint: str = "", tokens: Tokens | None = None) -> None:
        super().__init__(message, hint=hint)
        self.tokens = tokens


class AnswerRefused(_Answered):
    """The model, or a content filter, will not answer about this article."""


class AnswerUnusable(_Answered):
    """What came back is no answer that can be read."""

    retryable = True


class BudgetExceeded(EngineError):
    """The ceiling of requests, tokens, money or time for one article was reached."""


class ModelUnavailable(EngineError):
    """No answer came: the network, the server, or too long a wait.

    `begun` tells that the server may have answered, and charged for it, before the connection was lost.
    """

    retryable = True

    def __init__(self, message: str, *, hint: str = "", begun: bool = False) -> None:
        super().__init__(message, hint=hint)
        self.begun = begun


class RateLimited(EngineError):
    """The server asks to send less. `retry_after` is its wish in seconds, or None."""

    retryable = True

    def __init__(self, message: str, *, hint: str = "", retry_after: float | None = None) -> None:
        super().__init__(message, hint=hint)
        self.retry_after = retry_after


class RequestRejected(EngineError):
    """The server does not take the request; the same one will not be taken later."""


class ContextOverflow(RequestRejected):
    """The article does not fit into the model's context."""


class ModeUnsupported(RequestRejected):
    """The server cannot be asked for structured answers in this form, or not with this parameter."""

    def __init__(self, message: str, *, hint: str = "", parameter: str = "") -> None:
        super().__init__(message, hint=hint)
        self.parameter = parameter


class GroundingError(SummarizerError):
    """A span does not hold the characters it claims: a defect of this package, never of the article."""


class OutputError(SummarizerError):
    """The result cannot be written where it was asked to go."""

    exit_code = 5
