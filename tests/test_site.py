"""Building: what stands stays whole, what is built is verified, and twice gives the same bytes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import project
from tests.conftest import REPO_URL, SITE_URL


def test_two_builds_give_the_same_bytes(built: Path, tmp_path: Path) -> None:
    again = project.copy(tmp_path)
    run = project.ties(again, "site", SITE_URL=SITE_URL, REPO_URL=REPO_URL)
    assert run.returncode == 0, run.stdout + run.stderr
    first, second = project.files(built / "site"), project.files(again / "site")
    assert list(first) == list(second)
    assert [path for path in first if first[path] != second[path]] == []


def test_a_build_prints_a_line_for_each_step_and_no_warning(built: Path) -> None:
    run = project.ties(built, "site", SITE_URL=SITE_URL, REPO_URL=REPO_URL)
    assert [line[:5] for line in run.stdout.splitlines()[:-1]] == [f"[{n}/5]" for n in range(1, 6)]
    assert "site" in run.stdout.splitlines()[-1]
    assert run.stderr == ""


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    """A project in which a site stands already."""
    root = project.copy(tmp_path)
    (root / "site").mkdir()
    (root / "site" / "index.html").write_text("what stood before", "utf-8")
    return root


def untouched(root: Path) -> bool:
    return project.files(root / "site") == {"index.html": b"what stood before"}


def test_an_error_in_the_content_leaves_the_site_that_stands(standing: Path) -> None:
    page = standing / "content/hy/types/self-service.md"
    page.write_text(page.read_text("utf-8") + "\n[բառ](term:no-such-concept)\n", "utf-8")
    run = project.ties(standing, "site")
    assert run.returncode == 1
    assert "content/hy/types/self-service.md:" in run.stderr
    assert "unknown-term" in run.stderr
    assert untouched(standing)


def test_a_generator_that_ignores_hooks_does_not_pass(standing: Path) -> None:
    config = standing / "mkdocs.yml"
    text = config.read_text("utf-8").replace("hooks: [hooks/build.py]", "")
    config.write_text(text, "utf-8")
    run = project.ties(standing, "site")
    assert run.returncode == 1
    assert untouched(standing)


def test_a_kill_in_the_middle_leaves_the_site_that_stands(standing: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ties", "site", "--root", str(standing)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as build:
        while not any((standing / ".build").glob("site-*/**/*.html")):
            assert build.poll() is None, "the build ended before it could be killed"
            time.sleep(0.01)
        os.killpg(build.pid, signal.SIGKILL)
    assert untouched(standing)
    run = project.ties(standing, "site")
    assert run.returncode == 0, run.stderr
    assert not untouched(standing)
    assert list((standing / ".build").iterdir()) == []
