"""Which people a question is about: content/lens.yml. A question it does not name is about all."""

from __future__ import annotations

from ties.library import Library
from ties.reading.yamltree import Mapping

FILE = "content/lens.yml"

PEOPLE = ("service-users", "volunteers", "donors", "commercial-customers")
"""The people one can look through, in the order in which they are offered (el-10)."""


def people(library: Library, path: str, question: str) -> tuple[str, ...]:
    """The people a question is about, in the order of PEOPLE."""
    page = library.lens.get(path)
    named = {scalar.text for scalar in page.scalars(question)} if isinstance(page, Mapping) else ()
    found = tuple(each for each in PEOPLE if each in named)
    return found or PEOPLE
