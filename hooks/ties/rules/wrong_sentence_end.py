"""A paragraph or a definition ends as sentences end in its language.

A missing full stop looks as if the rest of the text had been lost, and a voice
that reads the page aloud runs on into the next paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.typography import Typography, letters, typography
from ties.library import Library
from ties.passage import Passage, Stretch
from ties.problem import Finding, quoted
from ties.reading.markup import MASK
from ties.reading.passages import passages

ID = "wrong-sentence-end"

SENTENCES = frozenset(("paragraph", "description", "definition", "scopeNote", "why"))
"""The kinds of text that consist of whole sentences."""

ANNOUNCED = frozenset(("item", "question", "quote", "row"))
"""What a paragraph may announce."""

FEWEST = 3
"""Words from which on a text counts as a sentence."""

LAST_LINK = re.compile(f"{MASK}[^{MASK}]+{MASK}+\\s*\\Z")

CLOSERS = "»”“’‘)]›\"'" + MASK


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every sentence that ends wrongly, and for each mistyped end inside."""
    for passage in passages(library):
        language = library.languages[passage.language]
        marks = typography(language)
        own = letters(language)
        if marks.end_mistyped and own:
            yield from _mistyped(passage, marks, own)
        for index, stretch in enumerate(passage.stretches):
            if stretch.kind not in SENTENCES:
                continue
            following = (
                passage.stretches[index + 1].kind if (index + 1 < len(passage.stretches)) else ""
            )
            found = _wrong_end(passage.prose, stretch, following, marks)
            if found is not None:
                sign = passage.prose[found]
                yield Finding(
                    passage.place(found), f"The text ends with {quoted(sign)}.", _mend(sign, marks)
                )


def _wrong_end(prose: str, stretch: Stretch, following: str, marks: Typography) -> int | None:
    """The offset of the last sign where it is wrong, else None."""
    whole = prose[stretch.start : stretch.end].rstrip(MASK + " \n")
    if len(whole.replace(MASK, " ").split()) < FEWEST or not any(map(str.isalpha, whole)):
        return None
    if _ends_with_call(prose[stretch.start : stretch.end], marks):
        return None
    text = whole.rstrip(CLOSERS + " ")
    last = text[-1:]
    right = {marks.end, "!", "…", ":", *marks.question_too}
    right.add("" if marks.question_inside else marks.question)
    right.discard(marks.end_mistyped)
    if following in ANNOUNCED:
        right |= set(marks.lead_in)
    closed = whole.rstrip(MASK)[-1:] in {closing for _, closing in marks.quotes}
    if last in right or last in marks.end_mistyped or (closed and last.isalnum()):
        return None
    if _is_question_mark(last, marks):
        return None
    return stretch.start + len(text) - 1


def _ends_with_call(text: str, marks: Typography) -> bool:
    """Whether the text ends with a link that stands by itself, like a button: “See the types”."""
    found = LAST_LINK.search(text)
    before = text[: found.start()].rstrip(MASK + " \n") if found else "no"
    return not before or before[-1] in (marks.end, marks.question, "!", "…", ":")


def _is_question_mark(sign: str, marks: Typography) -> bool:
    """Whether the sign is one that wrong-question-mark speaks of."""
    return sign in "?؟\u037e？" and sign != marks.question


def _mend(sign: str, marks: Typography) -> str:
    if sign.isalnum() or sign in CLOSERS:
        return f"Write {quoted(marks.end)} at the end."
    return f"Write {quoted(marks.end)} instead of {quoted(sign)}."


def _mistyped(passage: Passage, marks: Typography, own: re.Pattern[str]) -> Iterator[Finding]:
    """Signs that look like the end of a sentence behind a word of this language."""
    pattern = rf"(?<={own.pattern})([{re.escape(CLOSERS)}]*)({re.escape(marks.end_mistyped)})(?!\d)"
    for match in re.finditer(pattern, passage.prose):
        yield Finding(
            passage.place(match.start(2)),
            f"{quoted(match[2])} only looks like the end of a sentence.",
            f"Write {quoted(marks.end)} instead, or {quoted(marks.lead_in[-1])} "
            "before an explanation.",
        )
