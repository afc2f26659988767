"""The command that keeps promises: records addresses, and in which revision a meaning changed.

Besides compile and finish this is the only module that writes files, and it
writes two: content/ledger.yml and the line `revision:` of pages in the source language.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from ties import ledger
from ties.ledger import GONE, Entries, Entry, Promise
from ties.library import Library
from ties.page import Page
from ties.reading.load import load
from ties.slug import is_slug

HEAD = """\
# Promises kept: every address and id ever published, and the revision in which
# its meaning last changed. Written by “python -m ties revise”.
# Only “redirects” is written by hand: where an address that is gone leads now,
# as in  types/old: types/new  or  types/new#old: types/new#new
"""

PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9/#._-]*")
"""What YAML reads as text without quotes."""

NUMBER = re.compile(r"[\"']?([0-9]+)")


class Refused(Exception):
    """Nothing was written; the message says why."""


def revise(root: Path, page_path: str, minor: bool = False) -> list[str]:
    """Records a page of the source language as it is now.

    `page_path` is types/self-service, content/en/types/self-service.md, or
    anything between the two. Where sections or questions changed, came or went,
    `revision:` is counted up and the translations of these sections become
    outdated; with `minor` it stays. Returns the files that changed. Raises Refused.
    """
    library = _load(root)
    path = page_path.replace("\\", "/").removeprefix("./")
    path = path.removeprefix(f"content/{library.source}/").removesuffix(".md")
    page = library.page(library.source, path) or library.page(library.source, f"{path}index")
    if page is None:
        raise Refused(_unknown(library, path))
    return _record(root, library, [page], minor)


def revise_all(root: Path, minor: bool = False) -> list[str]:
    """Does the same for every page of the source language; pages that did not change stay."""
    library = _load(root)
    return _record(root, library, list(library.pages_in(library.source)), minor)


def _load(root: Path) -> Library:
    """The library, if all of it that is recorded could be read."""
    library = load(root)
    needed = ("content/library.yml", "content/glossary.yml", ledger.FILE)
    broken = [fault.place for fault in library.faults if fault.place.path in needed]
    if broken:
        raise Refused(
            f"{broken[0].path} has a fault (line {broken[0].line}). "
            "First mend what “python -m ties check” says of it."
        )
    return library


def _unknown(library: Library, path: str) -> str:
    file = f"content/{library.source}/{path}.md"
    if library.hides(file):
        return f"{file} could not be read. First mend what “python -m ties check” says of it."
    if path.startswith("content/"):
        return (
            f"{path} is no page of the source language; only those have a revision. "
            "A translation says which one it was made from: translates: …"
        )
    return f"There is no page {file}."


def _record(root: Path, library: Library, pages: list[Page], minor: bool) -> list[str]:
    promises = dict(ledger.promises(library))
    writes: dict[str, str] = {}
    for page in pages:
        _ensure_readable(library, page)
        known = promises.get(page.path)
        promise = promises[page.path] = _promise(page, known, minor)
        if promise.revision != page.number("revision"):
            writes[page.file] = _with_revision(page, promise.revision)
    text = _ledger_text(
        promises,
        ledger.concepts(library) | library.concepts.keys(),
        {old.text: new.text for old, new in ledger.redirects(library).items()},
    )
    current = library.files.get(ledger.FILE)
    if current is None or current.text != text:
        writes[ledger.FILE] = text
    # The ledger is last: if this stops half-way, the same command finishes it.
    for file, content in writes.items():
        _write(root / file, content)
    return list(writes)


def _ensure_readable(library: Library, page: Page) -> None:
    """Raises Refused for a page whose ids or revision nobody should be promised."""
    faults = [fault for fault in library.faults if fault.place.path == page.file]
    if faults or page.number("revision") is None:
        line = faults[0].place.line if faults else 1
        raise Refused(
            f"{page.file} has a fault (line {line}). "
            "First mend what “python -m ties check” says of it."
        )
    seen: set[str] = set()
    for name in page.ids:
        if not is_slug(name) or name in seen:
            raise Refused(
                f"{page.file} has the id “{name}” "
                f"{'twice' if name in seen else 'that is none'}; an id stays for good, "
                "so first mend what “python -m ties check” says of it."
            )
        seen.add(name)


def _promise(page: Page, known: Promise | None, minor: bool) -> Promise:
    """What the ledger shall know of a page."""
    written = page.number("revision") or 1
    sections, questions = ledger.section_digests(page), ledger.question_digests(page)
    if known is None:
        return Promise(written, _entries({}, sections, written), _entries({}, questions, written))
    changed = _changed(known.sections, sections) | _changed(known.questions, questions)
    if minor:
        _ensure_minor(page, known, changed)
        return Promise(
            known.revision, _entries(known.sections, sections), _entries(known.questions, questions)
        )
    # A revision that was counted up by hand already is kept.
    revision = max(written, known.revision + 1) if changed else known.revision
    return Promise(
        revision,
        _entries(known.sections, sections, revision),
        _entries(known.questions, questions, revision),
    )


def _ensure_minor(page: Page, known: Promise, changed: frozenset[str]) -> None:
    """Raises Refused where ids came or went: translations have to follow that."""
    standing = page.id_set | {ledger.LEAD}
    recorded = {
        name
        for entries in (known.sections, known.questions)
        for name, entry in entries.items()
        if entry.digest != GONE
    }
    moved = sorted(name for name in changed if (name in standing) != (name in recorded))
    if moved:
        raise Refused(
            f"{page.file}: these ids are new or gone: {', '.join(moved)}. Translations "
            "have to follow that, so run the command without --minor."
        )


def _changed(known: Entries, digests: Mapping[str, str]) -> frozenset[str]:
    """The ids that are new, gone, or stand before another text."""
    return frozenset(
        name
        for name in known.keys() | digests.keys()
        if name not in known or known[name].digest != digests.get(name, GONE)
    )


def _entries(
    known: Entries, digests: Mapping[str, str], revision: int | None = None
) -> dict[str, Entry]:
    """An entry for every id that is or was there; `revision` marks what changed, if given."""
    entries = dict(known)
    for name in _changed(known, digests):
        number = revision or known[name].revision
        entries[name] = Entry(number, digests.get(name, GONE))
    return entries


def _with_revision(page: Page, revision: int) -> str:
    """The page's text with another number behind `revision:`."""
    written = page.front.scalar("revision")
    start = page.lines.offset(written.place.line, written.place.column) if written else 0
    match = NUMBER.match(page.text, start)
    if match is None or written is None or match[1] != written.text:
        raise Refused(f"{page.file}: write the number on the line of “revision:”, nothing else.")
    return page.text[: match.start(1)] + str(revision) + page.text[match.end(1) :]


def _ledger_text(
    promises: Mapping[str, Promise], concepts: Iterable[str], redirects: Mapping[str, str]
) -> str:
    """The ledger, sorted, one line for each promise."""
    lines = [HEAD, "pages:"]
    for path, promise in sorted(promises.items()):
        lines += [f"  {_plain(path)}:", f"    revision: {promise.revision}"]
        for name, entries in (("sections", promise.sections), ("questions", promise.questions)):
            if entries or name == "sections":
                lines.append(f"    {name}:" if entries else f"    {name}: {{}}")
            lines += [
                f"      {_plain(key)}: {entry.revision} {entry.digest}"
                for key, entry in sorted(entries.items())
            ]
    lines += ["", "concepts:", *(f"  - {_plain(name)}" for name in sorted(concepts))]
    if redirects:
        lines += ["", "redirects:"]
        lines += [f"  {_plain(old)}: {_plain(new)}" for old, new in sorted(redirects.items())]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    return text if PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _write(file: Path, text: str) -> None:
    """Writes a file in one step: whoever reads it sees the old text or the new one."""
    mode = file.stat().st_mode & 0o777 if file.exists() else 0o644
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    aside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        aside.chmod(mode)
        aside.replace(file)
    except BaseException:
        aside.unlink()
        raise
