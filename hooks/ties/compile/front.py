"""The front matter of compiled documents: what templates and the finishing step read."""

from __future__ import annotations

import json

from ties.compile.context import Context
from ties.compile.escape import words
from ties.neutral import UNDETERMINED
from ties.page import Page


def front(context: Context, code: str, page: Page) -> str:
    """The front matter for a page shown in the interface of language `code`.

    JSON values, which YAML reads. Plain words: templates escape what they print.
    """
    library = context.library
    language = library.languages[code]
    fallback = page.language != code
    return _lines(
        {
            "title": words(page.name),
            "description": page.field("description"),
            "ties": {
                "path": page.address.rstrip("/"),
                "lang": code,
                "dir": language.dir,
                "text": {"lang": page.language, "dir": library.languages[page.language].dir},
                "fallback": fallback,
                "noindex": fallback,
                "edit": page.file,
                "site": language.title,
                "languages": languages(context, page.path),
            },
        }
    )


def neutral_front(context: Context, page: Page, title: str) -> str:
    """The front matter of a page's neutral twin."""
    return _lines(
        {
            "title": title,
            "description": title,
            "ties": {
                "path": page.address.rstrip("/"),
                "lang": UNDETERMINED,
                "dir": "ltr",
                "fallback": False,
                "noindex": False,
                "edit": "",
                "site": context.library.languages[context.library.source].title,
                "languages": languages(context, page.path),
            },
        }
    )


def languages(context: Context, path: str) -> list[dict[str, str]]:
    """Every language with its own name, direction, and how its version of the page stands."""
    found = []
    for code, state in context.states(path):
        language = context.library.languages[code]
        found.append(
            {
                "lang": code,
                "name": language.name,
                "dir": language.dir,
                "state": state,
                "title": words(context.text(code, path).name),
            }
        )
    return found


def _lines(fields: dict[str, object]) -> str:
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
    return "---\n" + "\n".join(lines) + "\n---\n"
