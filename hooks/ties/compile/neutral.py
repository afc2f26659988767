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
    rows = [_version(context, path, code, state) for code, state in context.states(path)]
    listed = "\n".join(rows)
    return (
        neutral_front(context, page, title)
        + f'\n# <bdi lang="{library.source}" dir="{library.languages[library.source].dir}">'
        + f"{attribute(title)}</bdi>\n\n"
        + f'<ul class="versions">\n{listed}\n</ul>\n'
    )


def _version(context: Context, path: str, code: str, state: str) -> str:
    """A version of the page as a list item, in its own language and direction."""
    language = context.library.languages[code]
    page = context.text(code, path)
    up = "../" * page.address.count("/")
    told = {"missing": "Not translated yet", "outdated": "Older than the original"}.get(state)
    note = f' <small class="state">{attribute(context.words[code](told))}</small>' if told else ""
    text_language = context.library.languages[page.language]
    return (
        f'<li><a href="{up}{code}/{page.address}" hreflang="{code}" lang="{code}" '
        f'dir="{language.dir}"><span class="language">{attribute(language.name)}</span> '
        f'<span lang="{text_language.code}" dir="{text_language.dir}">'
        f"{attribute(words(page.name))}</span>{note}</a></li>"
    )
