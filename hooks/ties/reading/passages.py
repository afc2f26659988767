"""Every stretch of readers' words in the library, for the rules of typography."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ties import fit
from ties.concept import Term
from ties.library import Library
from ties.page import Page
from ties.passage import Passage, Stretch
from ties.place import Lines
from ties.reading.catalogue import form_offset
from ties.reading.markup import MASK
from ties.reading.yamltree import Scalar

FOREIGN = re.compile(r"<(bdi|abbr)\b[^<>]*\blang=[^<>]*>([^<>\n]*)</\1>")
"""A phrase marked as another language: its words follow that language's rules."""


@lru_cache(maxsize=1)
def passages(library: Library) -> tuple[Passage, ...]:
    """Pages, their descriptions, glossary texts and interface messages, in this order."""
    return tuple(_passages(library))


def _passages(library: Library) -> Iterator[Passage]:
    for page in library.pages.values():
        yield from _of_page(page)
    for code, terms in library.terms.items():
        lines = library.files.get(f"content/{code}/glossary.yml")
        if lines:
            for term in terms.values():
                yield from _of_term(code, term, lines)
    for code, catalogue in library.catalogues.items():
        lines = library.files[catalogue.file]
        for message in catalogue.messages.values():
            for index, text in enumerate(message.texts):
                if text:
                    yield _whole(
                        code,
                        _without_placeholders(text),
                        lines,
                        form_offset(lines, message, index),
                        "message",
                    )

    for code, fields in library.reasons.items():
        lines = library.files.get(fit.file(code))
        if lines:
            for _, _, why in fit.entries(fields):
                yield _of_scalar(code, why, lines, "why")


def _of_page(page: Page) -> Iterator[Passage]:
    description = page.front.scalar("description")
    if description:
        yield _of_scalar(page.language, description, page.lines, "description")
    start = page.body_start
    prose = page.markup.prose
    for match in FOREIGN.finditer(page.text, start):
        words = match.start(2), match.end(2)
        prose = prose[: words[0]] + MASK * (words[1] - words[0]) + prose[words[1] :]
    stretches = tuple(
        Stretch(block.kind, block.start - start, block.end - start)
        for block in page.markup.blocks
        if block.kind != "code"
    )
    yield Passage(page.language, prose[start:], page.lines, start, stretches)


def _of_term(code: str, term: Term, lines: Lines) -> Iterator[Passage]:
    """Labels and texts; hidden labels are misspelt on purpose and wording to avoid is quoted."""
    labels = (term.pref, *term.alt, *term.forms)
    reasons = (reason for _, reason in term.avoid)
    for kind, scalars in (
        ("label", labels),
        ("definition", (term.definition,)),
        ("scopeNote", (term.scope_note,)),
        ("reason", reasons),
    ):
        for scalar in scalars:
            if scalar:
                yield _of_scalar(code, scalar, lines, kind)


def _of_scalar(code: str, scalar: Scalar, lines: Lines, kind: str) -> Passage:
    offset = lines.offset(scalar.place.line, scalar.place.column)
    return _whole(code, scalar.text, lines, offset, kind)


def _whole(code: str, text: str, lines: Lines, offset: int, kind: str) -> Passage:
    """A passage that is one stretch, folded differently in its file."""
    return Passage(code, text, lines, offset, (Stretch(kind, 0, len(text)),), verbatim=False)


def _without_placeholders(text: str) -> str:
    """A message with MASK for each {placeholder}."""
    masked, depth = [], 0
    for character in text:
        depth += character == "{"
        masked.append(MASK if depth else character)
        depth -= character == "}"
    return "".join(masked)
