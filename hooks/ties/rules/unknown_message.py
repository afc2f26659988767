"""The interface has the messages of the source language and no others.

A message whose msgid was changed is found by nobody: its translation stays unused.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.nearest import Nearest
from ties.problem import Finding, quoted

ID = "unknown-message"
SEVERITY = "note"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every message that the source language's interface does not have.

    A note: when the source gives up a message, four translations still have it.
    """
    source = library.catalogues.get(library.source)
    if source is None or library.hides(source.file):
        return
    nearest = Nearest(source.messages)
    for code in library.translations:
        catalogue = library.catalogues.get(code)
        for message in catalogue.messages.values() if catalogue else ():
            if message.id not in source.messages:
                close = nearest(message.id)
                yield Finding(
                    message.place,
                    f"The site has no message {quoted(message.id)}.",
                    f"Did you mean {quoted(close)}? Never change the words behind msgid."
                    if close
                    else "Remove its lines.",
                )
