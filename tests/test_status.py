"""`python -m ties status`: how far each language is, at a glance."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.example import Example
from tests.project import ties
from ties.reading.load import load
from ties.status import standings


@pytest.fixture
def root(tmp_path: Path) -> Path:
    Example("", (), ()).lay(tmp_path)
    return tmp_path


def test_a_finished_language_lacks_nothing(root: Path) -> None:
    greek = next(found for found in standings(load(root)) if found.language == "el")
    assert (greek.pages, greek.current, greek.outdated, greek.missing) == (3, 3, (), ())
    assert (greek.approved, greek.proposed, greek.terms_missing) == (0, 4, 0)
    assert (greek.translated, greek.messages, greek.unreviewed) == (2, 2, 3)


def test_what_is_missing_and_what_is_behind_is_named(root: Path) -> None:
    (root / "content/hy/index.md").unlink()
    page = root / "content/en/types/self-service.md"
    page.write_text(page.read_text("utf-8").replace("always the same", "often the same"), "utf-8")
    assert ties(root, "revise", "types/self-service").returncode == 0
    table = ties(root, "status").stdout.splitlines()
    assert "hy  index  missing" in table
    assert "ar  types/self-service  outdated: fits" in table
    assert not any(line.startswith("en  ") and "outdated:" in line for line in table)
    armenian = next(found for found in standings(load(root)) if found.language == "hy")
    assert (armenian.current, len(armenian.outdated), armenian.missing) == (1, 1, ("index",))


def test_an_edit_that_keeps_the_meaning_leaves_translations_current(root: Path) -> None:
    page = root / "content/en/types/self-service.md"
    page.write_text(page.read_text("utf-8").replace("always the same", "the same"), "utf-8")
    assert "undecided-change" in ties(root, "check").stdout
    assert ties(root, "revise", "types/self-service", "--minor").returncode == 0
    assert ties(root, "check").returncode == 0
    assert all(not found.outdated for found in standings(load(root)))
