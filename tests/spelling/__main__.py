"""Prints every word that neither the dictionary nor the project's own list knows, with its place."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from ties.library import Library
from ties.reading.load import load
from ties.reading.passages import passages

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

DICTIONARIES = {"el": "el_GR", "en": "en_GB", "hy": "hy_AM", "ar": "ar", "lt": "lt_LT"}
"""The dictionary of each language, as Debian names it."""

HINTS = {"hy"}
"""Languages whose dictionary lacks too much: what it finds is looked at only on request."""

INSTALL = (
    "Install Hunspell and its dictionaries (Debian and Ubuntu: sudo apt-get install hunspell "
    "hunspell-el hunspell-en-gb hunspell-ar hunspell-lt myspell-hy), then run the command again."
)

WORD = re.compile("[^\\W\\d_]+(?:[’'՛-՞\u064b-\u0652]+[^\\W\\d_]+)*")
INSIDE = re.compile("[՛-՞\u064b-\u0652]")
"""Marks inside a word that are no part of its spelling: Armenian ones, Arabic harakat."""

ENCLITIC = re.compile("(?<=[άέήίόύώΐΰ])(.+)([άέήίόύώ])")
"""A Greek word with a second accent, which it has from the short word that follows."""

ACCENTED = str.maketrans("άέήίόύώ", "αεηιουω")


def main(languages: list[str]) -> int:
    """Checks the languages named, or all but HINTS. Returns 1 where a word is unknown, 2 without Hunspell."""
    if shutil.which("hunspell") is None:
        print(INSTALL, file=sys.stderr)
        return 2
    library = load(ROOT)
    found = 0
    for code in languages or [code for code in library.languages if code not in HINTS]:
        unknown = _unknown(code, {word for word, _ in _words(library, code)})
        for word, place in _words(library, code):
            if word in unknown:
                found += 1
                print(f"{place}: {word}")
    print(f"{found} words that neither a dictionary nor tests/spelling knows.", file=sys.stderr)
    return 1 if found else 0


def _words(library: Library, code: str) -> Iterator[tuple[str, str]]:
    """Every word of a language as dictionaries spell it, with its place: (word, "file:line")."""
    for passage in passages(library):
        if passage.language == code:
            for match in WORD.finditer(passage.prose):
                place = passage.place(match.start(), len(match.group()))
                yield _spelt(match.group()), f"{place.path}:{place.line}"


def _spelt(word: str) -> str:
    """The word without the marks that its sentence gives it; և in the two letters it stands for."""
    word = INSIDE.sub("", word).replace("և", "եւ")
    return ENCLITIC.sub(lambda match: match[1] + match[2].translate(ACCENTED), word)


def _unknown(code: str, words: set[str]) -> set[str]:
    """The words that neither the dictionary nor the project's list knows."""
    own = set((HERE / f"{code}.txt").read_text("utf-8").split())
    done = subprocess.run(
        ["hunspell", "-d", DICTIONARIES[code], "-i", "utf-8", "-l"],
        input="\n".join(sorted(words)) + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        sys.exit(f"{done.stderr.strip()}\n{INSTALL}")
    return {word for word in done.stdout.split() if word not in own and word.lower() not in own}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
