"""The files under content/: which may stand there, and their text."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ties.fault import Fault
from ties.place import Lines, Place

TEXT = {".md", ".yml", ".po"}
IMAGES = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".webp": b"RIFF"}
"""The images allowed, with the bytes each begins with. SVG can carry scripts and is not."""

LARGEST_TEXT = 400_000
"""Bytes; some forty times the longest page."""
LARGEST_IMAGE = 1_000_000
"""Bytes; what a reader on a cheap phone can be asked to load once."""

DEEPEST = 6
"""Folders below content/ that are entered; twice what the content has."""


@dataclass(frozen=True)
class Tree:
    """What was read. `refused` are files that are there but could not be used."""

    texts: dict[str, Lines]
    images: frozenset[str]
    refused: frozenset[str]
    faults: tuple[Fault, ...]


def read(root: Path) -> Tree:
    """Reads every file under `root`/content, in the order of their names.

    Follows no symbolic link, opens nothing but regular files of the kinds named
    above, and none beyond its size.
    """
    texts: dict[str, Lines] = {}
    images: set[str] = set()
    refused: set[str] = set()
    faults: list[Fault] = []

    def refuse(kind: str, path: str, detail: str = "", place: Place | None = None) -> None:
        refused.add(path)
        faults.append(Fault(kind, place or Place(path), detail or path))

    content = root / "content"
    if content.is_symlink():
        refuse("symbolic-link", "content")
    for folder, folders, names in () if content.is_symlink() else os.walk(content):
        folders.sort()
        if len(Path(folder).relative_to(root).parts) > DEEPEST:
            refuse("file-name", _relative(root, Path(folder)))
            folders.clear()
            continue
        for name in list(folders):
            if (Path(folder) / name).is_symlink():
                folders.remove(name)
                refuse("symbolic-link", _relative(root, Path(folder) / name))
        for name in sorted(names):
            file = Path(folder) / name
            path = _relative(root, file)
            if file.is_symlink():
                refuse("symbolic-link", path)
            elif not file.is_file() or file.suffix not in TEXT | set(IMAGES):
                refuse("unexpected-file", path, file.suffix or name)
            elif file.suffix in IMAGES:
                if file.stat().st_size > LARGEST_IMAGE:
                    refuse("too-large", path, str(LARGEST_IMAGE))
                elif not _is_image(file):
                    refuse("image-mismatch", path, file.suffix)
                else:
                    images.add(path)
            elif file.stat().st_size > LARGEST_TEXT:
                refuse("too-large", path, str(LARGEST_TEXT))
            else:
                _read_text(file, path, texts, refuse)
    return Tree(texts, frozenset(images), frozenset(refused), tuple(faults))


def _relative(root: Path, file: Path) -> str:
    """A path as it is shown. Bytes of a name that are no UTF-8 are written out."""
    path = file.relative_to(root).as_posix()
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _is_image(file: Path) -> bool:
    with file.open("rb") as stream:
        head = stream.read(12)
    return head.startswith(IMAGES[file.suffix]) and (file.suffix != ".webp" or head[8:] == b"WEBP")


def _read_text(file: Path, path: str, texts: dict[str, Lines], refuse) -> None:  # type: ignore[no-untyped-def]
    try:
        data = file.read_bytes()
    except OSError as error:
        refuse("unreadable-file", path, error.strerror or "cannot be opened")
        return
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        refuse(
            "unreadable-file",
            path,
            f"byte {data[error.start]:#04x} is not UTF-8",
            Place(path, line, column),
        )
        return
    # Editors on Windows write a byte-order mark and CR LF; both stay out of columns.
    texts[path] = Lines(path, text.removeprefix("\ufeff").replace("\r\n", "\n"))
