"""When a page last changed: the day of its last commit, or nothing rather than a wrong day."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from ties.history import changes


def git(folder: Path, *arguments: str, day: str = "2026-01-01") -> None:
    stamp = f"{day}T12:00:00Z"
    subprocess.run(
        ["git", "-c", "user.name=T", "-c", "user.email=t@example.org", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
        env={"PATH": "/usr/bin:/bin", "GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp},
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two pages, one of which changed a second time."""
    root = tmp_path / "project"
    (root / "content/hy").mkdir(parents=True)
    git(root, "init", "-q", "-b", "main")
    for name in ("index", "մասին"):
        (root / f"content/hy/{name}.md").write_text("one", "utf-8")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "one", day="2026-01-01")
    (root / "content/hy/index.md").write_text("two", "utf-8")
    git(root, "commit", "-qam", "two", day="2026-03-04")
    return root


def test_each_page_has_the_day_of_its_own_last_change(repository: Path) -> None:
    assert changes(repository) == {
        "content/hy/index.md": date(2026, 3, 4),
        "content/hy/մասին.md": date(2026, 1, 1),
    }


def test_part_of_a_history_tells_nothing(repository: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{repository}", "shallow")
    assert changes(tmp_path / "shallow") == {}


def test_without_a_repository_there_is_no_day(tmp_path: Path) -> None:
    assert changes(tmp_path) == {}
