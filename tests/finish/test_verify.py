"""The last look before a site is published finds what is not as promised."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import SITE_URL
from ties.finish.verify import PROOF, verify
from ties.reading.load import load


@pytest.fixture
def broken(built: Path, tmp_path: Path) -> Callable[..., list[str]]:
    """Copies the built site, changes one file of it, and returns what verify says."""
    digest = json.loads((built / "site" / PROOF).read_text("utf-8"))["digest"]

    def change(path: str, old: str, new: str | None) -> list[str]:
        site = tmp_path / "site"
        shutil.copytree(built / "site", site)
        if new is None:
            (site / path).unlink()
        else:
            text = (site / path).read_text("utf-8")
            assert old in text
            (site / path).write_text(text.replace(old, new), "utf-8")
        return verify(load(built), site, digest, SITE_URL)

    return change


PAGE = "ar/types/self-service/index.html"


def test_a_site_as_it_was_built_is_right(broken: Callable[..., list[str]]) -> None:
    assert broken("robots.txt", "User-agent", "User-agent") == []


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        (PROOF, "", None, "the generator did not run the project's hooks"),
        (PROOF, '"digest": "', '"digest": "0', "other content"),
        (PAGE, 'id="fits"', 'id="fit"', f"{PAGE} lacks the published ids fits"),
        ("el/glossary/index.html", 'id="trust"', "", "lacks the published ids trust"),
        (PAGE, 'lang="ar" dir="rtl"', 'lang="ar" dir="ltr"', f"{PAGE} does not say"),
        (PAGE, "</article>", '<a href="../no-such-page/">x</a></article>', "which does not exist"),
        (PAGE, "</article>", '<a href="#no-such-id">x</a></article>', "has no such id"),
        (
            PAGE,
            "</article>",
            '<img src="https://example.com/x.png" alt=""></article>',
            "another host",
        ),
        ("types/self-service/index.html", "", None, "types/self-service/index.html is missing"),
    ],
)
def test_it_says_what_is_wrong(
    broken: Callable[..., list[str]], path: str, old: str, new: str | None, said: str
) -> None:
    found = broken(path, old, new)
    assert any(said in sentence for sentence in found), found
