"""Prints what a visit and a search cost on the built site, for the table in README: `make measure`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.finish.test_budgets import FONTS, first_search, linked, weight

SITE = Path(__file__).parents[1] / "site"


def main() -> int:
    """One row a language, in kilobytes, compressed. Returns 2 where there is no built site."""
    if not SITE.is_dir():
        print("There is no built site: run make site first.", file=sys.stderr)
        return 2
    print("language  first visit: median  largest  with fonts  second page  first search")
    for language, names in FONTS.items():
        fonts = sum(weight(SITE / f"assets/fonts/{name}.woff2") for name in names)
        pages = list((SITE / language).rglob("index.html"))
        first = sorted(weight(page) + sum(map(weight, linked(page))) for page in pages)
        print(
            f"{language:<8}{first[len(first) // 2]:22.0f}{first[-1]:9.0f}{first[-1] + fonts:12.0f}"
            f"{max(map(weight, pages)):13.0f}{first_search(SITE, language):14.0f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
