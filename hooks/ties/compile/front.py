"""The front matter of compiled documents: what templates and the finishing step read."""

from __future__ import annotations

import json

from babel.dates import format_date

from ties.address import GLOSSARY
from ties.compile.context import Context
from ties.compile.described import described
from ties.compile.escape import words
from ties.compile.tools import tool
from ties.languages.fold import words as words_of
from ties.neutral import UNDETERMINED
from ties.page import Page

SPEED = 200
"""Words read in a minute, silently, for understanding: the 238 that Brysbaert (2019, Journal
of Memory and Language 109) found for English, less for languages with longer words."""


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
                "edit": _file(page),
                "site": language.title,
                "languages": languages(context, page.path),
                "minutes": minutes(context, code, page),
                "changed": changed(context, code, page),
                "tool": tool(page),
                **described(context, code, page),
            },
        }
    )


def _file(page: Page) -> str:
    """The file to edit: the glossary's words are not in its page."""
    return f"content/{page.language}/glossary.yml" if page.path == GLOSSARY else page.file


def minutes(context: Context, code: str, page: Page) -> str:
    """How long it takes to read the page, in the interface's words; rounded up."""
    number = max(1, -(-sum(1 for _ in words_of(page.markup.prose[page.body_start :])) // SPEED))
    return context.words[code].count("One minute to read", "{count} minutes to read", number)


def changed(context: Context, code: str, page: Page) -> str:
    """The day of the page's last change, as its territory writes days (CLDR); "" if unknown."""
    days = context.days.get(page.file)
    return format_date(days.last, "long", context.library.languages[code].regional) if days else ""


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
