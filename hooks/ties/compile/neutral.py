"""The neutral twin of a page: one address for readers of every language."""

from __future__ import annotations

from ties.compile.context import Context
from ties.compile.escape import attribute, words
from ties.compile.front import neutral_front


def document(context: Context, path: str) -> str:
    """The compiled neutral page: the page's versions, each in its own language."""
    library = context.library
    page = context.text(library.source, path)
    title = words(page.name)
    up = "../" * page.address.count("/")
    rows = []
    for code, state in context.states(path):
        language = library.languages[code]
        if state == "missing":
            continue
        name = attribute(words(context.text(code, path).name))
        rows.append(
            f'<li><a href="{up}{code}/{page.address}" hreflang="{code}" lang="{code}" '
            f'dir="{language.dir}"><span class="language">{attribute(language.name)}</span> '
            f"<span>{name}</span></a></li>")
    listed = "\n".join(rows)
    return (neutral_front(context, page, title)
            + f'\n# <bdi lang="{library.source}" dir="ltr">{attribute(title)}</bdi>\n\n'
            + f'<ul class="versions">\n{listed}\n</ul>\n')
