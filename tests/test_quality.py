"""Types and style of the code, checked by the tools that pyproject.toml configures."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests import types
from tests.project import ROOT


@pytest.mark.parametrize("command", [("mypy",), ("ruff", "check")], ids=" ".join)
def test_the_code_is_clean(command: tuple[str, ...]) -> None:
    run = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_types_of_the_browsers_scripts_hold() -> None:
    scripts = list((ROOT / "docs/assets").glob("*.mjs"))
    assert scripts
    for script in scripts:
        assert script.read_text("utf-8").startswith("// @ts-check\n"), script.name
    run = types.check()
    assert run.returncode == 0, run.stdout + run.stderr
