"""The invariants that ARCHITECTURE.md states."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.project import ROOT

HOOKS = ROOT / "hooks"


def imports(file: Path) -> set[str]:
    """The top-level names of every module that a file imports, wherever the import stands."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def modules() -> Iterator[Path]:
    return HOOKS.rglob("*.py")


def test_only_the_hook_knows_the_generator() -> None:
    knowing = {
        file.relative_to(HOOKS).as_posix()
        for file in modules()
        if imports(file) & {"mkdocs", "mkdocs_static_i18n", "material"}
    }
    assert knowing == {"build.py"}


def test_rules_only_read_what_was_loaded() -> None:
    for file in (HOOKS / "ties/rules").glob("*.py"):
        assert not imports(file) & {"os", "pathlib", "shutil", "subprocess", "socket"}, file.name


def test_only_compile_finish_and_commands_write_files() -> None:
    writing = {
        file.relative_to(HOOKS / "ties").as_posix()
        for file in (HOOKS / "ties").rglob("*.py")
        if any(
            word in file.read_text("utf-8")
            for word in ("write_text(", "write_bytes(", "os.replace(", ".rename(")
        )
    }
    assert writing <= {"compile/__init__.py", "finish/__init__.py", "swap.py", "revise.py"}


def test_no_path_of_a_machine_and_no_registry_stands_in_the_project() -> None:
    for lock in (*(ROOT / "requirements").glob("*.lock"), ROOT / "tests/types/package-lock.json"):
        assert "://" not in lock.read_text("utf-8"), lock.name
