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
├── GroundingError          70     a bug of ours: a span does not hold what it says
└── OutputError             5      the result cannot be written
```

Codes beside these: 0 all is well; 1 with ``--strict`` when something was rejected or not accounted for; 130 after
Ctrl-C.
"""

from __future__ import annotations

from typing import ClassVar

__all__ = [
    "BinaryInput",
    "ConfigurationError",
    "EmptyInput",
    "EngineError",
    "GroundingError",
    "InputError",
    "OutputError",
    "OverlongInput",
    "SummarizerError",
    "UnknownEngine",
    "UnreadableInput",
    "UnsupportedLanguage",
]


class SummarizerError(Exception):
    """Base class of every error this package raises on purpose.

    `message` says what happened in one line, `hint` what to do about it. `exit_code` and `retryable` belong to the
    class, so that neither the command line nor a retry loop needs a table of its own.
    """

    exit_code: ClassVar[int] = 70
    retryable: ClassVar[bool] = False

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


class GroundingError(SummarizerError):
    """A span does not hold the characters it claims: a defect of this package, never of the article."""


class OutputError(SummarizerError):
    """The result cannot be written where it was asked to go."""

    exit_code = 5
