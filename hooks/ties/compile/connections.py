"""The foot of a page: the pages it leads to and those that lead to it, by folder."""

from __future__ import annotations

from ties.compile import uses
from ties.compile.concept import labelled
from ties.compile.context import Context
from ties.compile.escape import plain
from ties.compile.whereabouts import Home
from ties.page import Page


def panel(context: Context, code: str, page: Page) -> str:
    """The section “Where this leads” of a page in a folder; empty for others."""
    if not page.kind:
        return ""
    path = page.path
    rows = [
        labelled(
            context,
            code,
            _folder(context, code, folder, path),
            uses.pages(context, code, homes, path),
        )
        for folder, homes in context.connections.of(path).items()
        if page.kind != "index" or folder != path.rpartition("/")[0]  # its text lists these
    ]
    questions = uses.questions(context, code, context.connections.questions(path), path)
    if questions:
        rows.append(labelled(context, code, plain(context.words[code]("Questions")), questions))
    if not rows:
        return ""
    heading = plain(context.words[code]("Where this leads"))
    listed = "\n".join(f"- {row}" for row in rows)
    return (
        f"## {heading} {{#connections}}\n\n"
        f'<div class="connections" markdown="1">\n\n{listed}\n\n</div>'
    )


def _folder(context: Context, code: str, folder: str, path: str) -> str:
    """A folder's name, as a link to its own page where it has one."""
    index = Home(f"{folder}/index")
    if context.library.page(context.library.source, index.path) is None:
        return plain(folder)
    return f"[{plain(uses.title(context, code, index))}]({uses.address(index, path)})"
