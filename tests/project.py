"""A copy of the project that a test may break."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = ("content", "docs/assets", "theme", "hooks/build.py", "mkdocs.yml")
"""What a site is built from; the package itself is the one that is installed."""


def copy(target: Path) -> Path:
    """Copies what a site is built from to `target` and returns it."""
    for part in PARTS:
        source = ROOT / part
        (target / part).parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target / part, symlinks=True)
        else:
            shutil.copy(source, target / part)
    return target


def ties(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs `python -m ties` on the project in `root`, outside GitHub Actions unless told."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("GITHUB_ACTIONS", "SITE_URL", "REPO_URL", "TIES_LANGUAGE")
    }
    return subprocess.run(
        [sys.executable, "-m", "ties", *arguments, "--root", str(root)],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def files(folder: Path) -> dict[str, bytes]:
    """Every file under a folder with its bytes."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
