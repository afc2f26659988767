"""The list of whom questions are about names questions and people that there are.

Whoever looks through it as a volunteer would otherwise be asked what concerns only donors.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import lens
from ties.library import Library
from ties.nearest import Nearest
from ties.problem import Finding, quoted
from ties.reading.yamltree import Mapping, Scalar

ID = "unknown-lens"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every page, question and group of people that is unknown."""
    near_page = Nearest(page.path for page in library.pages_in(library.source))
    near_people = Nearest(lens.PEOPLE)
    for path, questions in library.lens.entries:
        page = library.page(library.source, path.text)
        if page is None:
            yield _unknown(path, "page", near_page(path.text))
            continue
        near_question = Nearest(item.id for item in page.items if item.id)
        for question, _ in questions.entries if isinstance(questions, Mapping) else ():
            if question.text not in page.id_set:
                yield _unknown(question, "question", near_question(question.text))
            for people in (
                questions.scalars(question.text) if isinstance(questions, Mapping) else ()
            ):
                if people.text not in lens.PEOPLE:
                    yield _unknown(people, "group of people", near_people(people.text))


def _unknown(name: Scalar, what: str, near: str) -> Finding:
    return Finding(
        name.place,
        f"The library has no {what} {quoted(name.text)}.",
        f"Did you mean {quoted(near)}?" if near else "Remove the line.",
    )
