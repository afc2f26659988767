"""What machines are told of a page: data for ties.finish.structured."""

from __future__ import annotations

from ties.address import GLOSSARY
from ties.compile.context import Context
from ties.compile.escape import words
from ties.page import Page


def described(context: Context, code: str, page: Page) -> dict[str, object]:
    """The page’s description as fields of its front matter, in the interface of language `code`."""
    library = context.library
    days = context.days.get(page.file)
    concepts = [page.field("concept")] if page.field("concept") in library.concepts else []
    if page.path == GLOSSARY:
        concepts = list(library.concepts)
    return {
        "title": words(page.name),
        "description": page.field("description"),
        "resource": resource(context, page),
        "locale": str(library.languages[code].regional),
        "source": library.source,
        "picture": picture(context, code),
        "published": days.first.isoformat() if days else "",
        "modified": days.last.isoformat() if days else "",
        "teaches": [
            (name, term.label)
            for name in page.terms
            if name in library.concepts and (term := context.term(code, name))
        ],
        "trail": trail(context, code, page),
        "terms": [
            (name, term.label, term.definition.text)
            for name in concepts
            if (term := context.term(code, name)) and term.definition
        ],
    }


def picture(context: Context, code: str) -> str:
    """The language whose picture goes with a shared link: its own, or the source's until it has one."""
    drawn = context.library.root / "docs/assets/social" / f"{code}.png"
    return code if drawn.is_file() else context.library.source


def resource(context: Context, page: Page) -> str:
    """What a page is to who learns from it, as its folder's kind says; "" for lists and the like."""
    if page.path == GLOSSARY:
        return "glossary"
    kind = context.library.kinds.get(page.kind)
    named = kind.scalar("resource") if kind else None
    return named.text if named else ""


def trail(context: Context, code: str, page: Page) -> list[tuple[str, str]]:
    """The pages from the home page down to this one: (title, address with language)."""
    steps = [(context.library.languages[code].title, f"{code}/")]
    folder = page.path.rpartition("/")[0]
    if folder and context.has(f"{folder}/index"):
        steps.append((words(context.text(code, f"{folder}/index").name), f"{code}/{folder}/"))
    if page.path != "index" and not page.path.endswith("/index"):
        steps.append((words(page.name), f"{code}/{page.address}"))
    return steps if len(steps) > 1 else []
