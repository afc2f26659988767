"""Fields are written one a line: name, colon, space, value.

Where a line breaks this form, the fields below it cannot be told apart, and none
of them is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.fault import Fault
from ties.library import Library
from ties.problem import Finding, quoted

ID = "broken-yaml"

FIELD = re.compile(r"(?P<name>\s*(?:- )?[^\s:#\"'\[{][^:\n]*:) +(?P<value>\S.*)")
"""A line with a field: its name with the colon, and its value."""

LONGEST_PROPOSAL = 200
"""Characters of a line up to which the mend shows the whole line."""

WORDS = (
    # What the YAML reader says → what is wrong, and how to mend it where the line does not show it.
    (
        "mapping values are not allowed",
        "This line does not fit the one above it.",
        "Begin every field in the same column: its name, a colon, a space, its value.",
    ),
    (
        "unexpected end of stream",
        "The quotation mark that opens here is never closed.",
        "Write the same quotation mark at the end of the value.",
    ),
    ("tab character", "A tab stands here.", "Use spaces, never a tab."),
    (
        "',' or ']'",
        "The list that opens here is not closed with ].",
        "Write it between square brackets, with commas: [one, two].",
    ),
    (
        "',' or '}'",
        "The value begins with { and that is never closed.",
        "Put the whole value in double quotes.",
    ),
    (
        "did not find expected key",
        "This does not belong to the value before it.",
        "Write the whole value in one pair of double quotes, and “ ” or ‘ ’ inside it.",
    ),
    (
        "did not find expected comment or line break",
        "After > or | at the beginning of a value, the text begins on the next line.",
        "Move the text to the next line, indented by two spaces, or remove the sign.",
    ),
    (
        "unknown escape character",
        "Inside double quotes a \\ has a meaning of its own.",
        "Write \\\\ for a single \\.",
    ),
    (
        "document start",
        "This line begins further left than the first field.",
        "Begin every field in the same column.",
    ),
    (
        "expected '-' indicator",
        "A field stands in the middle of a list.",
        "Begin every field in the first column, and indent the list below its field.",
    ),
    (
        "not a list of fields",
        "This is not a list of fields with values.",
        "Write one field a line: its name, a colon, a space, its value.",
    ),
    (
        "cannot be a list",
        "The name of a field cannot be a list.",
        "Write one field a line: its name, a colon, a space, its value.",
    ),
)


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every file whose fields cannot be read, at the sign that is to blame."""
    for fault in library.faults_of(ID):
        lines = library.files.get(fault.place.path)
        line = lines.line(fault.place.line) if lines else ""
        message, mend = _in_words(fault, line)
        yield Finding(fault.place, message, mend)


def _in_words(fault: Fault, line: str) -> tuple[str, str]:
    column = fault.place.column - 1
    sign = line[column : column + 1]
    field = FIELD.fullmatch(line)
    if "are not allowed" in fault.detail and "characters" in fault.detail:
        return (
            f"A character that cannot be seen stands here (U+{ord(sign or ' '):04X}).",
            "Remove it; if you cannot see it, type the line anew.",
        )
    if field and column >= field.start("value"):
        if sign == ":" and "mapping values" in fault.detail:
            return (
                "After this second colon it is unclear where the value begins.",
                _in_quotes(field),
            )
        first = "cannot start any token" in fault.detail and sign != "\t"
        if first or "alphabetic" in fault.detail:
            return f"A value cannot begin with {quoted(field['value'][0])}.", _in_quotes(field)
        if "expected node content" in fault.detail:
            return f"A value cannot begin with {quoted(sign)}.", _in_quotes(field)
    if sign == "\t":
        return "A tab stands here.", "Use spaces, never a tab."
    for reason, message, mend in WORDS:
        if reason in fault.detail:
            return message, mend
    return (
        "This cannot be read as a field with its value.",
        fault.mend or "Write one field a line: its name, a colon, a space, its value.",
    )


def _in_quotes(field: re.Match[str]) -> str:
    """The mend that shows the line with its value in double quotes."""
    value = field["value"].rstrip().replace("\\", "\\\\").replace('"', '\\"')
    if len(value) > LONGEST_PROPOSAL:
        return "Put the whole value in double quotes."
    proposal = f'{field["name"].strip()} "{value}"'
    return f"Put the value in double quotes: {quoted(proposal)}."
