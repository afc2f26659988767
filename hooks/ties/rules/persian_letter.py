"""Letters are those of the page's language, not their Persian look-alikes.

Persian ی and ک look like Arabic ي and ك and are other letters: a search for the word
does not find it, and two lists sort it apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.typography import typography
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "persian-letter"

AROUND = re.compile(r"\w+")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every word with a letter that its language does not have."""
    patterns = {
        code: re.compile("[" + "".join(letters) + "]")
        for code, language in library.languages.items()
        if (letters := typography(language).letters)
    }
    for passage in passages(library):
        pattern = patterns.get(passage.language)
        if pattern is None or not pattern.search(passage.prose):
            continue
        language = library.languages[passage.language]
        letters = typography(language).letters
        for word in AROUND.finditer(passage.prose):
            found = pattern.search(word.group())
            if found:
                right = "".join(letters.get(c, c) for c in word.group())
                yield Finding(
                    passage.place(word.start() + found.start()),
                    f"{quoted(found.group())} in {quoted(word.group())} is not a "
                    f"letter of {language.english}.",
                    f"Write {quoted(right)}.",
                )
