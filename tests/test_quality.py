"""Types and style of the code, checked by the tools that pyproject.toml configures."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.project import ROOT


@pytest.mark.parametrize("command", [("mypy",), ("ruff", "check")], ids=" ".join)
def test_the_code_is_clean(command: tuple[str, ...]) -> None:
    run = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
