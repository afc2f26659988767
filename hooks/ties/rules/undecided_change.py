"""Whoever changes the source says whether its meaning changed.

If it did, the translations of these sections are outdated, and their readers are
told; if it did not, four translators are spared the work.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import ledger
from ties.ledger import Promise
from ties.library import Library
from ties.page import Page, Section
from ties.problem import Finding, quoted

ID = "undecided-change"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every section or question of the source that differs from the ledger,
    and for a revision that is not the ledger's."""
    promises = ledger.promises(library)
    moved = {old.text for old in ledger.redirects(library)}
    for page in library.pages_in(library.source):
        promise = promises.get(page.path)
        if promise and not library.hides(page.file):
            yield from _revision(page, promise)
            yield from _texts(page, promise)
            yield from _gone(page, promise, moved)


def _revision(page: Page, promise: Promise) -> Iterator[Finding]:
    written = page.front.scalar("revision")
    if written and written.number is not None and written.number != promise.revision:
        yield Finding(
            written.place,
            f"The ledger knows revision {promise.revision} of this page, not {written.text}.",
            f"Write “revision: {promise.revision}”; “python -m ties revise {page.path}” "
            "counts it up where that is due.",
        )


def _texts(page: Page, promise: Promise) -> Iterator[Finding]:
    told: set[str] = set()
    changed = _changed(ledger.question_digests(page), promise.questions)
    for item in page.items:
        if item.id is None:
            continue
        if item.id not in promise.questions:
            told.add(item.section)  # unrecorded-address asks for the same command
        elif item.id in changed:
            told.add(item.section)
            yield Finding(
                page.place(item.block.start),
                f"The question {quoted(item.id)} has changed.",
                _mend(page),
            )
    changed = _changed(ledger.section_digests(page), promise.sections)
    for section in page.sections:
        name = section.id or ("" if section.heading else ledger.LEAD)
        if name in changed and section.id not in told:
            yield Finding(page.place(_start(page, section)), _message(section), _mend(page))


def _gone(page: Page, promise: Promise, moved: set[str]) -> Iterator[Finding]:
    """Sections and questions that a redirect accounts for; of others vanished-id speaks."""
    for name, entry in (*promise.sections.items(), *promise.questions.items()):
        if (
            entry.digest != ledger.GONE
            and name not in page.id_set
            and f"{page.path}#{name}" in moved
        ):
            yield Finding(
                page.place(0),
                f"{quoted(name)} is gone.",
                f"Run “python -m ties revise {page.path}”, so that the translations can follow.",
            )


def _changed(here: dict[str, str], there: ledger.Entries) -> frozenset[str]:
    return frozenset(
        name for name, digest in here.items() if name in there and there[name].digest != digest
    )


def _start(page: Page, section: Section) -> int:
    if section.heading:
        return section.heading.start
    return page.title.start if page.title else page.body_start


def _message(section: Section) -> str:
    if section.heading is None:
        return "The beginning of the page, its title or its description has changed."
    return f"The section {quoted(section.id)} has changed."


def _mend(page: Page) -> str:
    return (
        f"If its meaning changed, run “python -m ties revise {page.path}”; "
        f"if not, “python -m ties revise {page.path} --minor”."
    )
