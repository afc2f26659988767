"""Putting a folder in the place of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.project import files
from ties import swap


@pytest.mark.parametrize("exchange", [True, False], ids=["in one step", "where the system cannot"])
def test_the_new_folder_stands_where_the_old_one_stood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool
) -> None:
    if not exchange:
        monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    new, standing = tmp_path / "new", tmp_path / "standing"
    for folder, text in ((new, b"new"), (standing, b"old")):
        folder.mkdir()
        (folder / "index.html").write_bytes(text)
    swap.swap(new, standing)
    assert files(tmp_path) == {"standing/index.html": b"new"}


def test_the_first_folder_needs_none_before_it(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "index.html").write_bytes(b"new")
    swap.swap(tmp_path / "new", tmp_path / "standing")
    assert files(tmp_path) == {"standing/index.html": b"new"}
