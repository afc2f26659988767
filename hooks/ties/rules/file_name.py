"""A file has its place, and a name made of small letters, digits and hyphens.

The name of a page becomes its address, the same in every language, and teachers
print it. Capitals, spaces and other alphabets break in e-mails and on paper; two
names that differ only in capitals are one file on many computers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ties.library import Library
from ties.neutral import NEUTRAL
from ties.place import Place
from ties.problem import Finding, quoted
from ties.reading.files import IMAGES
from ties.slug import LONGEST, is_reserved, is_slug

ID = "file-name"

FIXED = {
    1: ("library.yml", "glossary.yml", "ledger.yml", "fit.yml", "lens.yml"),
    2: ("glossary.yml", "interface.po", "fit.yml"),
}
"""The files that are no pages, by how many names their path has below content/."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every file or folder that is misplaced, misnamed or collides."""
    for fault in library.faults_of(ID):
        yield Finding(fault.place, "This folder lies too deep.", "Move its files up, or remove it.")
    paths = sorted({*library.files, *library.images})
    yield from _misplaced(paths)
    yield from _misnamed(library, paths)
    yield from _colliding(paths)


def _misplaced(paths: list[str]) -> Iterator[Finding]:
    for path in paths:
        parts = path.split("/")[1:]
        name = parts[-1]
        if name.endswith((".yml", ".po")):
            if name not in FIXED.get(len(parts), ()):
                yield Finding(
                    Place(path),
                    f"A file {name} has no place here.",
                    "Fields stand in library.yml, glossary.yml, ledger.yml, fit.yml and lens.yml, the "
                    "words of a language in its own glossary.yml, interface.po and fit.yml.",
                )
        elif len(parts) not in (2, 3):
            yield Finding(
                Place(path),
                "No page or picture has its place here.",
                "Move it to the folder of a language, such as content/el, or to a folder in that.",
            )


def _misnamed(library: Library, paths: list[str]) -> Iterator[Finding]:
    """Names of pages and pictures, and those of the folders they stand in, each once."""
    told: set[str] = set()
    for path in paths:
        parts = path.split("/")
        if not path.endswith((".md", *IMAGES)):
            continue
        for depth in range(3, len(parts) + 1):
            at, name = "/".join(parts[:depth]), parts[depth - 1]
            stem, dot, ending = name.rpartition(".") if depth == len(parts) else (name, "", "")
            wrong = _wrong(library, stem, top=depth == 3)
            if wrong and at not in told:
                told.add(at)
                yield Finding(Place(at), wrong, _mend(stem, dot + ending))


def _wrong(library: Library, stem: str, top: bool) -> str:
    if not is_slug(stem):
        return (
            f"The name {quoted(stem)} is longer than {LONGEST} characters."
            if len(stem) > LONGEST
            else f"The name {quoted(stem)} has other signs than a to z, digits and single hyphens."
        )
    if is_reserved(stem) or (top and stem in (*library.languages, NEUTRAL)):
        return f"The name {quoted(stem)} is taken by browsers or by the site itself."
    return ""


def _mend(stem: str, ending: str) -> str:
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-")
    if is_slug(slug) and slug != stem and not is_reserved(slug):
        return f"Name it {slug}{ending}, in every language."
    return "Choose an English name that says what it is about, the same in every language."


def _colliding(paths: list[str]) -> Iterator[Finding]:
    """Files of one address, and files that are one where capitals do not count."""
    first: dict[str, str] = {}
    for path in paths:
        one = unicodedata.normalize("NFC", path).casefold().removesuffix(".md")
        if one.count("/") > 2:
            one = one.removesuffix("/index")  # types.md and types/index.md are both types/
        other = first.setdefault(one, path)
        if other != path:
            yield Finding(
                Place(path),
                f"This file and {other} would have the same address.",
                "Rename one of the two, or bring them together in one file.",
            )
