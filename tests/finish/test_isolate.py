"""Latin names in Arabic text: each isolated, nothing else touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from ties.finish.isolate import isolate


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>مثل Skype.</p>", '<p>مثل <bdi dir="ltr">Skype</bdi>.</p>'),
        ("<p>رخصة CC BY 4.0 هنا</p>", '<p>رخصة <bdi dir="ltr">CC BY 4.0</bdi> هنا</p>'),
        ("<p>(Dropbox)</p>", '<p>(<bdi dir="ltr">Dropbox</bdi>)</p>'),
    ],
)
def test_a_latin_name_is_isolated(before: str, after: str) -> None:
    assert isolate(before) == after


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://example.org/Path" title="A b">هنا</a>',
        '<bdi lang="en" dir="ltr">self-service</bdi>',
        "<svg><text>Zappos</text></svg>",
        "<p>12 – 28 &amp; &lt;</p>",
    ],
)
def test_addresses_attributes_drawings_and_what_is_isolated_stay(html: str) -> None:
    assert isolate(html) == html


def test_the_arabic_site_has_its_names_isolated_and_the_others_have_none(site: Path) -> None:
    page = "types/self-service/index.html"
    assert '<bdi dir="ltr">Skype</bdi>' in (site / "ar" / page).read_text("utf-8")
    assert '<bdi dir="ltr">Skype' not in (site / "el" / page).read_text("utf-8")
