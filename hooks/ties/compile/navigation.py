"""The navigation of a language, in the order that library.yml sets."""

from __future__ import annotations

from typing import Any

from ties.compile.escape import words
from ties.library import Library

Entry = dict[str, Any]


def navigation(library: Library, code: str) -> list[Entry]:
    """Pages as {title: file}, folders as {title of their own page: [entries]}.

    Files are relative to the language's folder: "types/self-service.md".
    """
    entries: list[Entry] = []
    folders: dict[str, list[Entry]] = {}
    for path in library.order:
        page = library.page(code, path) or library.page(library.source, path)
        if page is None:
            continue
        entry = {words(page.name): f"{path}.md"}
        folder, _, name = path.rpartition("/")
        if not folder:
            entries.append(entry)
        elif name == "index":
            folders[folder] = [entry]
            entries.append({words(page.name): folders[folder]})
        else:
            folders.setdefault(folder, []).append(entry)
            if folders[folder] == [entry]:
                entries.append({folder: folders[folder]})
    return entries
