"""A question has the question mark of its language.

Greek writes ; and Arabic ؟ at the end, Armenian ՞ inside the word. The foreign mark
looks like a slip to a reader, and a voice that reads aloud may not raise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.typography import Typography, letters, typography
from ties.library import Library
from ties.passage import Passage
from ties.problem import Finding, quoted
from ties.reading.markup import MASK
from ties.reading.passages import passages

ID = "wrong-question-mark"

SIGNS = re.compile("[?!\u037e\u055e\u061f\uff1f\uff01]")
LETTER_BEFORE = re.compile(r"([^\W\d_])[^\w.:։]*\Z")
LOOKS_RIGHT = "\u037e"
"""The old Greek question mark, which looks like the semicolon that is used today."""
EXCLAMATIONS = "!\uff01"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every mark of another language behind a word of this one."""
    for passage in passages(library):
        language = library.languages[passage.language]
        marks = typography(language)
        for match in SIGNS.finditer(passage.prose):
            sign, at = match.group(), match.start()
            if sign in (marks.question, "!") and not (sign == "!" and marks.question_inside):
                continue
            if _is_foreign_word(passage, at, letters(language)):
                continue
            name = "exclamation mark" if sign in EXCLAMATIONS else "question mark"
            shown = f"{quoted(sign)} (U+{ord(sign):04X})" if sign in LOOKS_RIGHT else quoted(sign)
            yield Finding(
                passage.place(at),
                f"{shown} is not the {name} of {language.english}.",
                _mend(sign, marks),
            )


def _is_foreign_word(passage: Passage, at: int, own: re.Pattern[str] | None) -> bool:
    """Whether the sign ends words of another script, inside the text and not at its end."""
    before = LETTER_BEFORE.search(passage.prose[max(0, at - 20) : at])
    if own is None or (before and own.match(before[1])):
        return False
    stretch = next((s for s in passage.stretches if s.start <= at < s.end), None)
    if stretch is None:
        return True
    rest = passage.prose[at + 1 : stretch.end].strip(MASK + " »”“")
    words = passage.prose[stretch.start : at]
    return bool(rest) or 2 * len(own.findall(words)) < sum(map(str.isalpha, words))


def _mend(sign: str, marks: Typography) -> str:
    if sign in LOOKS_RIGHT:
        return (
            f"Delete it and type {quoted(marks.question)} on the keyboard; the two look the same."
        )
    inner = marks.inner_marks
    if not marks.question_inside or inner is None:
        right = "!" if sign in EXCLAMATIONS else marks.question
        return f"Write {quoted(right)} instead."
    right = inner.marks[1] if sign in EXCLAMATIONS else marks.question
    return (
        f"Write {quoted(right)} inside the word it belongs to, behind the stressed vowel, "
        f"and end the sentence with {quoted(marks.end)}."
    )
