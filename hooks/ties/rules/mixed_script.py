"""A word is written in one script.

A Latin o in a Greek word cannot be seen, but no search finds the word and a voice
cannot read it. It is also how false addresses are made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.language import Language
from ties.languages.typography import LETTER, RANGES
from ties.library import Library
from ties.passage import Passage
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "mixed-script"

MARKS = "\u0300-\u036f\u055b\u055c\u055e\u064b-\u0652\u0670"

WORD = re.compile(f"[{LETTER}][{LETTER}{MARKS}]*")

MEETING = re.compile(
    "|".join(
        f"[{own}](?=[{MARKS}]*[{''.join(other for name, other in RANGES.items() if name != script)}])"
        for script, own in RANGES.items()
    )
)
"""A letter of one script directly before a letter of another."""

ALIKE = {
    ("Latin", "Greek"): dict(zip("ABEZHIKMNOPTYXov", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", strict=True)),
    ("Latin", "Armenian"): dict(zip("onuhgOS", "օոսհցՕՏ", strict=True)),
    ("Latin", "Cyrillic"): dict(zip("ABEKMHOPCTXaeopcyxis", "АВЕКМНОРСТХаеорсухіѕ", strict=True)),
    ("Cyrillic", "Latin"): dict(zip("АВЕКМНОРСТХаеорсухіѕј", "ABEKMHOPCTXaeopcyxisj", strict=True)),
    ("Greek", "Latin"): dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov", strict=True)),
    ("Cyrillic", "Greek"): dict(zip("АВЕКМНОРТХо", "ΑΒΕΚΜΗΟΡΤΧο", strict=True)),
}
"""Letters of one script that look like letters of another (Unicode confusables)."""

ARTICLES = "oOH"
"""Single letters that are typed in the wrong script most often: Greek articles."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every word that mixes scripts or only looks like this language's."""
    for passage in passages(library):
        language = library.languages[passage.language]
        if language.script == "Latin" and passage.prose.isascii():
            continue
        seen = -1
        for match in MEETING.finditer(passage.prose):
            if match.start() < seen:
                continue
            word = _around(passage.prose, match.start())
            seen = word[1]
            yield _mixed(passage, *word)
        yield from _look_alikes(passage, language)


def _around(text: str, at: int) -> tuple[int, int]:
    start = at
    while start > 0 and WORD.match(text, start - 1):
        start -= 1
    found = WORD.match(text, start)
    return start, found.end() if found else at + 1


def _mixed(passage: Passage, start: int, end: int) -> Finding:
    word = passage.prose[start:end]
    counts = {script: len(re.findall(f"[{letters}]", word)) for script, letters in RANGES.items()}
    most = max(counts, key=lambda script: counts[script])
    odd = next(i for i, c in enumerate(word) if re.match(f"(?![{RANGES[most]}])[{LETTER}]", c))
    other = next(
        script for script, letters in RANGES.items() if re.match(f"[{letters}]", word[odd])
    )
    alike = ALIKE.get((other, most), {})
    right = "".join(alike.get(c, c) for c in word)
    mend = (
        f"Write {quoted(right)} in {most} letters only."
        if right != word
        else "Write the word in one script; join an ending to a foreign name with a hyphen."
    )
    return Finding(
        passage.place(start + odd),
        f"{quoted(word)} mixes {most} and {other} letters: {quoted(word[odd])} is {other}.",
        mend,
    )


def _look_alikes(passage: Passage, language: Language) -> Iterator[Finding]:
    """Words wholly in another script that look as if they were in this language's."""
    for (other, own), alike in ALIKE.items():
        if own != language.script:
            continue
        letters = "".join(alike) if other != "Latin" else ARTICLES
        times = "" if other == "Latin" else "+"
        if other == "Latin" and own != "Greek":
            continue
        for match in re.finditer(rf"(?<![\w.'’-])[{letters}]{times}(?= \w)", passage.prose):
            word = match.group()
            after = passage.prose[match.end() + 1 : match.end() + 2]
            if re.match(f"[{RANGES[own]}]", after):
                right = "".join(alike[c] for c in word)
                yield Finding(
                    passage.place(match.start()),
                    f"{quoted(word)} is written in {other} letters.",
                    f"Write {quoted(right)} in {own} letters.",
                )
