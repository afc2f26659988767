"""The real site, built once for all tests that look at it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import project

SITE_URL = "https://example.org/ties/"
REPO_URL = "https://example.org/git/ties"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with its site built under the base path /ties/."""
    root = project.copy(tmp_path_factory.mktemp("built"))
    run = project.ties(root, "site", SITE_URL=SITE_URL, REPO_URL=REPO_URL)
    assert run.returncode == 0, run.stdout + run.stderr
    return root


@pytest.fixture(scope="session")
def site(built: Path) -> Path:
    """The folder of the built site."""
    return built / "site"
