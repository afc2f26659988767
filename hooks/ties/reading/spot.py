"""Where a fragment of a field's value stands in its file."""

from __future__ import annotations

from ties.library import Library
from ties.passage import Passage, Stretch
from ties.place import Place
from ties.reading.yamltree import Scalar


def spot(library: Library, value: Scalar, at: int, length: int = 1) -> Place:
    """The place of `length` characters at offset `at` of a value, quoted or folded as it may be."""
    lines = library.files.get(value.place.path)
    if lines is None:
        return value.place
    start = lines.offset(value.place.line, value.place.column)
    stretch = Stretch("field", 0, len(value.text))
    return Passage("", value.text, lines, start, (stretch,), verbatim=False).place(at, length)
