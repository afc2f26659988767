"""When a page was published and last changed: days of commits, or nothing rather than a wrong day."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from ties.history import Days, days


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


JANUARY, MARCH, MAY = date(2026, 1, 1), date(2026, 3, 4), date(2026, 5, 6)


def test_each_page_has_the_days_of_its_own_first_and_last_change(repository: Path) -> None:
    assert days(repository) == {
        "content/hy/index.md": Days(JANUARY, MARCH),
        "content/hy/մասին.md": Days(JANUARY, JANUARY),
    }


def test_a_page_with_another_name_keeps_its_first_day(repository: Path) -> None:
    git(repository, "mv", "content/hy/index.md", "content/hy/tun.md")
    git(repository, "commit", "-qm", "three", day="2026-05-06")
    (repository / "content/hy/index.md").write_text("a new page", "utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "four", day="2026-05-06")
    assert days(repository)["content/hy/tun.md"] == Days(JANUARY, MAY)
    assert days(repository)["content/hy/index.md"] == Days(MAY, MAY)


def test_part_of_a_history_tells_nothing(repository: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{repository}", "shallow")
    assert days(tmp_path / "shallow") == {}


def test_without_a_repository_there_is_no_day(tmp_path: Path) -> None:
    assert days(tmp_path) == {}
