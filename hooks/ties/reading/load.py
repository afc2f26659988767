"""The only reader of content/. It never raises on content: what it cannot use becomes a Fault."""

from __future__ import annotations

from pathlib import Path

from ties import fit, ledger, lens
from ties.concept import AUTOMATION, CONTACT, Concept, Term
from ties.fault import Fault
from ties.languages.language import Language
from ties.library import Library
from ties.page import Page
from ties.place import Lines, Place
from ties.reading import catalogue, copies, markup, schema, tongues, yamltree
from ties.reading.catalogue import Catalogue
from ties.reading.complexity import too_complex
from ties.reading.loading import Loading, fields_of, is_broken
from ties.reading.yamltree import Flaw, Mapping, Scalar

EMPTY = Mapping((), Place("content/library.yml"))


def load(root: Path) -> Library:
    """Reads the library under `root`/content.

    Returns all that could be understood, with a fault for all that could not.
    """
    at = Loading(root)
    settings = at.yaml("content/library.yml", schema.LIBRARY)
    languages = tongues.languages(at, settings)
    source = settings.scalar("source")
    kinds = {
        name: fields
        for name, (_, fields) in at.nested(fields_of(settings, "kinds"), schema.KIND).items()
    }
    concepts = _concepts(at)
    terms = {code: _terms(at, code) for code in languages}
    pages = {
        (page.language, page.path): page
        for code in languages
        for page in _pages(at, code, source.text if source else "")
    }
    catalogues = {code: found for code in languages if (found := _catalogue(at, code))}
    matrix = _optional(at, fit.FILE)
    reasons = {code: _optional(at, fit.file(code)) for code in languages} if matrix.entries else {}
    _verdicts(at, matrix)
    _leave_out_copies(
        at, languages, source.text if source else "", terms, pages, catalogues, reasons
    )
    promises = at.yaml(ledger.FILE, schema.LEDGER) if ledger.FILE in at.tree.texts else EMPTY
    at.nested(fields_of(promises, "pages"), schema.LEDGER_PAGE)
    return Library(
        root=root,
        languages=languages,
        source=source.text if source else "",
        order=tuple(item.text for item in settings.scalars("order")),
        kinds=kinds,
        source_facts={
            key.text: value.number
            for key, value in fields_of(settings, "sources").entries
            if isinstance(value, Scalar) and value.number
        },
        concepts=concepts,
        terms=terms,
        pages=pages,
        catalogues=catalogues,
        fit=matrix,
        reasons=reasons,
        lens=_optional(at, lens.FILE),
        ledger=promises,
        settings=settings,
        files=at.tree.texts,
        images=at.tree.images,
        refused=at.tree.refused | frozenset(at.left_out),
        faults=tuple(at.faults),
    )


def _leave_out_copies(
    at: Loading,
    languages: dict[str, Language],
    source: str,
    terms: dict[str, dict[str, Term]],
    pages: dict[tuple[str, str], Page],
    catalogues: dict[str, Catalogue],
    reasons: dict[str, Mapping],
) -> None:
    """Takes out, with a fault, what is still the same as in another language."""

    def note(place: Place, owner: str) -> None:
        at.faults.append(Fault("untranslated-copy", place, languages[owner].english))

    for key, owner in copies.copies(
        {key: page.text[page.body_start :] for key, page in pages.items()}, languages, source
    ).items():
        note(Place(pages.pop(key).file), owner)
    for (code, name), owner in copies.copies(
        {
            (code, name): f"{term.label} {term.definition}"
            for code, found in terms.items()
            for name, term in found.items()
            if term.definition
        },
        languages,
        source,
    ).items():
        note(terms[code].pop(name).place, owner)
    for (code, _), owner in copies.copies(
        {
            (code, "interface"): " ".join(text for m in found.messages.values() for text in m.texts)
            for code, found in catalogues.items()
        },
        languages,
        source,
    ).items():
        note(Place(catalogues.pop(code).file), owner)
    for (code, _), owner in copies.copies(
        {
            (code, "reasons"): " ".join(text.text for _, _, text in fit.entries(found))
            for code, found in reasons.items()
        },
        languages,
        source,
    ).items():
        note(Place(fit.file(code)), owner)
        reasons[code] = Mapping((), Place(fit.file(code)))


def _optional(at: Loading, path: str) -> Mapping:
    """The fields of a file that a library need not have, each with fields of its own."""
    if path not in at.tree.texts:
        return Mapping((), Place(path))
    fields = at.yaml(path)
    at.nested(fields)
    return fields


def _verdicts(at: Loading, matrix: Mapping) -> None:
    """Reports every verdict that is none."""
    for _, cell, value in fit.entries(matrix):
        if value.text not in fit.VERDICTS:
            at.note(
                [
                    Flaw(
                        "wrong-value",
                        value.place,
                        f"{cell.text}|this is no verdict",
                        f"Write one of: {', '.join(fit.VERDICTS)}.",
                    )
                ]
            )


def _concepts(at: Loading) -> dict[str, Concept]:
    entries = at.nested(at.yaml("content/glossary.yml"), schema.CONCEPT)
    return {
        name: Concept(
            name,
            key.place,
            fields.scalar("kind"),
            fields.scalar("facet"),
            fields.scalars("broader"),
            fields.scalars("related"),
            _choice(fields, "contact", CONTACT),
            _choice(fields, "automation", AUTOMATION),
        )
        for name, (key, fields) in entries.items()
    }


def _choice(fields: Mapping, name: str, choices: tuple[str, ...]) -> str | None:
    value = fields.scalar(name)
    return value.text if value and value.text in choices else None


def _terms(at: Loading, code: str) -> dict[str, Term]:
    entries = at.nested(at.yaml(f"content/{code}/glossary.yml"), schema.TERM)
    found = {}
    for name, (key, fields) in entries.items():
        avoid = fields.get("avoid")
        found[name] = Term(
            name,
            key.place,
            fields.scalar("prefLabel"),
            fields.scalars("altLabel"),
            fields.scalars("hiddenLabel"),
            fields.scalars("forms"),
            tuple(
                (wording, reason) for wording, reason in avoid.entries if isinstance(reason, Scalar)
            )
            if isinstance(avoid, Mapping)
            else (),
            fields.scalar("definition"),
            fields.scalar("scopeNote"),
            fields.scalar("status"),
        )
    return found


def _pages(at: Loading, code: str, source: str) -> list[Page]:
    folder = f"content/{code}/"
    found = []
    for path, lines in at.tree.texts.items():
        if path.startswith(folder) and path.endswith(".md"):
            page = _page(at, lines, code, path[len(folder) : -len(".md")], code == source)
            found += [page] if page else []
    return found


def _page(at: Loading, lines: Lines, code: str, path: str, is_source: bool) -> Page | None:
    text, file = lines.text, lines.path
    front, start = Mapping((), Place(file)), 0
    close = text.find("\n---\n", 3) if text.startswith("---\n") else -1
    if close == -1:
        at.faults.append(Fault("missing-front-matter", Place(file), file))
    else:
        start = close + len("\n---\n")
        front, flaws = yamltree.parse(text[len("---\n") : close + 1], file, first_line=2)
        at.note(flaws)
        if not is_broken(flaws):
            at.note(
                schema.compare(
                    Mapping(front.entries, Place(file)),
                    schema.SOURCE_PAGE if is_source else schema.TRANSLATION,
                )
            )
    if too_much := too_complex(text, start):
        at.left_out.append(file)
        at.faults.append(Fault("too-complex", lines.place(too_much[0]), too_much[1]))
        return None
    return Page(code, path, file, text, start, front, markup.parse(text, start))


def _catalogue(at: Loading, code: str) -> Catalogue | None:
    path = f"content/{code}/interface.po"
    lines = at.tree.texts.get(path)
    if lines is None:
        if path not in at.tree.refused:
            at.faults.append(Fault("missing-file", Place(path), path))
        return None
    found, defects = catalogue.read(lines.text, code, path)
    at.faults += (
        Fault("broken-catalogue", Place(path, defect.line), defect.message, defect.mend)
        for defect in defects
    )
    return found
