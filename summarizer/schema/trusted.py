"""Records that the program makes itself, of what it read or cut out of the text: they fit by construction.

They come by the hundred, and to look at each again would take longer than to make it.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

__all__ = ["trusted"]

_Model = TypeVar("_Model", bound=BaseModel)
_assign = object.__setattr__  # the models are frozen


def trusted(model: type[_Model], /, **fields: Any) -> _Model:
    """The *model* of all its *fields*, in their order, as `model_construct` makes it in three times the time.

    Its record of which fields were given is one set for all: each of its own would take as much room as the rest.
    """
    record = model.__new__(model)
    _assign(record, "__dict__", fields)
    _assign(record, "__pydantic_fields_set__", _names(model))
    _assign(record, "__pydantic_extra__", None)
    _assign(record, "__pydantic_private__", None)
    return record


@cache
def _names(model: type[BaseModel]) -> set[str]:
    return set(model.model_fields)
