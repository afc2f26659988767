"""Compiles the library to plain Markdown that a site generator reads."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ties.compile import neutral, page
from ties.compile.context import Context
from ties.library import Library
from ties.neutral import NEUTRAL


def compile(library: Library, docs: Path) -> str:
    """Writes docs/<language>/**.md for every language, and docs/zz/**.md for the neutral pages.

    Touches only files whose text changed, and removes those that are no longer
    made, so that a live preview does not rebuild because of its own writing.
    Returns a digest of all that was compiled (64 hexadecimal digits).
    """
    made = documents(library)
    digest = hashlib.sha256()
    for path, text in sorted(made.items()):
        digest.update(f"{path}\0{text}\0".encode())
        _write(docs / path, text)
    for code in (*library.languages, NEUTRAL):
        for file in sorted((docs / code).rglob("*.md"), reverse=True):
            if file.relative_to(docs).as_posix() not in made:
                file.unlink()
    for image in sorted(library.images):
        _write_bytes(docs / image.removeprefix("content/"), (library.root / image).read_bytes())
    return digest.hexdigest()


def documents(library: Library) -> dict[str, str]:
    """Every compiled document by its path under docs/."""
    made = {}
    context = Context(library)
    for source_page in library.pages_in(library.source):
        path = source_page.path
        for code in library.languages:
            made[f"{code}/{path}.md"] = page.document(context, code, path)
        made[f"{NEUTRAL}/{path}.md"] = neutral.document(context, path)
    return made


def _write(file: Path, text: str) -> None:
    _write_bytes(file, text.encode())


def _write_bytes(file: Path, data: bytes) -> None:
    if file.is_file() and file.read_bytes() == data:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
