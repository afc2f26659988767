"""A question has the question mark of its language.

People who listen to the page hear a question by its mark, and a printed list with
half of the marks looks careless.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.languages.typography import QUESTION_MARKS, Typography, typography
from ties.library import Library
from ties.problem import Finding, quoted

ID = "question-without-mark"

CLOSERS = " \"'*_)]»”“’"
"""What may stand behind a question mark."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every question without its mark, at the end or inside, as is usual."""
    for page in library.pages.values():
        marks = typography(library.languages[page.language])
        for item in page.items:
            if not item.question:
                yield Finding(
                    page.place(item.block.start),
                    "This question has no words.",
                    "Write the question behind the square brackets.",
                )
            elif not _is_question(item.question, marks):
                yield Finding(
                    page.place(item.block.end),
                    f"The question {quoted(item.question[:60])} has no question mark.",
                    _mend(item.question, marks),
                )


def _is_question(text: str, marks: Typography) -> bool:
    if marks.question_inside:
        return marks.question in text
    return text.rstrip(CLOSERS).endswith((marks.question, *marks.question_too))


def _mend(text: str, marks: Typography) -> str:
    if marks.question_inside:
        return (
            f"Write {quoted(marks.question)} behind the stressed vowel of the word that is "
            f"asked about, and end with {quoted(marks.end)}."
        )
    last = text.rstrip(CLOSERS)[-1:]
    if last and last in QUESTION_MARKS + ".:;" + marks.end:
        return f"Write {quoted(marks.question)} instead of {quoted(last)} at the end."
    return f"Write {quoted(marks.question)} at the end."
