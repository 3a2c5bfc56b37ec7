"""Records that the program makes itself, of what it read or cut out of the text: they fit by construction.

They come by the hundred, and to look at each again would take longer than to make it.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

__all__ = ["trusted"]

_Model = TypeVar("_Model", bound=BaseModel)
_new = object.__new__
_set_dict, _set_given, _set_extra, _set_private = (vars(BaseModel)[slot].__set__ for slot in BaseModel.__slots__)


def trusted(model: type[_Model], /, **fields: Any) -> _Model:
    """The *model* of all its *fields*, in their order, as `model_construct` makes it in three times the time.

    Its record of which fields were given is one set for all: each of its own would take as much room as the rest.
    """
    record = _new(model)
    _set_dict(record, fields)
    _set_given(record, _names(model))
    _set_extra(record, None)
    _set_private(record, None)
    return record


@cache
def _names(model: type[BaseModel]) -> set[str]:
    return set(model.model_fields)
