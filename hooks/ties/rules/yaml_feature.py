"""Fields hold plain words, numbers and lists.

The signs & * ! at the beginning of a value, and --- between the fields, make
programs read something else than what people see.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "yaml-feature"

MENDS = (
    ("nested", "Indent a field only below the one it belongs to, and a list not inside a list."),
    ("document", "Remove the line ---, or move what stands below it to the text."),
    ("", "If the value shall begin with this sign, put it in double quotes; else remove the sign."),
)


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every anchor, alias, tag, second document, and for deep nesting."""
    for fault in library.faults_of(ID):
        mend = next(mend for word, mend in MENDS if word in fault.detail)
        yield Finding(fault.place, fault.detail, mend)
