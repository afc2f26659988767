"""Reads a rule's page and lays its examples over the small library of tests/library."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

BASE = Path(__file__).parent / "library"
EXAMPLE = re.compile(r"^(?=## (?:Refused|Noted|Accepted))", re.M)
FENCE = re.compile(r"^(?P<fence>````*)(?P<info>[^\n]*)\n(?P<text>.*?)^(?P=fence)$", re.M | re.S)


@dataclass(frozen=True)
class Example:
    """One example of a rule's page: what is laid over the library, and the problems expected."""

    title: str
    files: tuple[tuple[str, str, str], ...]
    """(how, path, text); how is append, delete, escaped, large, link, or a language to colour."""
    problems: tuple[str, ...]

    def lay(self, root: Path) -> None:
        """Copies the small library to `root` and lays the example over it."""
        shutil.copytree(BASE, root, dirs_exist_ok=True)
        for how, path, text in self.files:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            match how:
                case "append":
                    target.write_text(target.read_text("utf-8") + text, "utf-8")
                case "delete":
                    target.unlink()
                case "escaped":
                    # Bytes written as in a Python string: \xff, \u202e.
                    data = text.encode("raw_unicode_escape").decode("unicode_escape")
                    target.write_bytes(
                        b"".join(
                            bytes([ord(c)]) if 0x80 <= ord(c) < 0x100 else c.encode() for c in data
                        )
                    )
                case "large":
                    number, _, letter = text.strip().partition(" ")
                    target.write_text(letter * int(number), "utf-8")
                case "link":
                    target.unlink(missing_ok=True)
                    target.symlink_to(text.strip())
                case _:
                    target.write_text(text, "utf-8")


def examples(page: Path) -> list[Example]:
    """Every example of a page, in order: those with a `problems` block, and those without."""
    found = []
    for part in EXAMPLE.split(page.read_text("utf-8"))[1:]:
        files, problems = [], []
        for match in FENCE.finditer(part):
            how, _, path = match["info"].strip().partition(" ")
            if how == "problems":
                problems += [line for line in match["text"].splitlines() if line.strip()]
            elif path:
                files.append((how, path, match["text"]))
        if files:
            found.append(Example(part.splitlines()[0][3:], tuple(files), tuple(problems)))
    return found
