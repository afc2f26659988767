"""Behind the checker: what a page is made of reaches the reader, what runs does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ties.finish.sanitise import sanitise


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">x</a>',
        '<a href="data:text/html,x">x</a>',
        "<iframe src=//example.com></iframe>",
        "<svg onload=alert(1)>",
        '<p style="position:fixed">x</p>',
        '<form action="//example.com"><input></form>',
        '<base href="//example.com/">',
        '<meta http-equiv="refresh" content="0;url=//example.com">',
        '<p class="md-header" onclick="x()">x</p>',
        '<math><mi xlink:href="javascript:x">',
    ],
)
def test_nothing_that_runs_or_disguises_itself_is_left(hostile: str) -> None:
    left = sanitise(f"<p>before</p>{hostile}<p>after</p>").lower()
    assert not re.search(
        r"script|onerror|onclick|onload|style=|iframe|data:|<form|<base|<meta|md-header", left
    ), left
    assert "before" in left


def test_what_pages_are_made_of_comes_through(site: Path) -> None:
    for page, parts in {
        "el/types/self-service": (
            '<a class="term" href="',
            '<bdi lang="ar" dir="rtl">',
            '<p class="notice unreviewed" role="note">',
            '<div class="concept">',
        ),
        "ar/checklists/analyse": (
            'data-revision="1" id="seek-kind">',
            'aria-label="',
        ),
        "hy/types": (
            '<figure class="picture" id="picture-types-map"><svg viewBox="0 0 360',
            "<tspan",
        ),
        "types/communities": ('<ul class="versions">', ' hreflang="hy" lang="hy" dir="ltr"'),
    }.items():
        html = (site / page / "index.html").read_text("utf-8")
        for part in parts:
            assert part in html, (page, part)
