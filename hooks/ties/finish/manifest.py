"""The web app manifest of each language: its name, direction and first page."""

from __future__ import annotations

import json

from ties.library import Library


def manifests(library: Library, path: str) -> dict[str, str]:
    """The manifests by their path in the site; `path` is the path of the site's root, "/ties/"."""
    return {
        f"{code}/manifest.webmanifest": json.dumps(
            {
                "name": language.title,
                "lang": code,
                "dir": language.dir,
                "start_url": f"{path}{code}/",
                "scope": path,
                "display": "browser",
                "background_color": "#fdfcf9",
                "theme_color": "#fdfcf9",
                "icons": [
                    {"src": f"{path}assets/logo.svg", "sizes": "any", "type": "image/svg+xml"},
                    {"src": f"{path}assets/icon.png", "sizes": "512x512", "type": "image/png"},
                ],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
        for code, language in library.languages.items()
    }
