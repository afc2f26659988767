"""`python -m ties check`: its exit codes and formats are fixed, others build on them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.example import Example
from tests.project import ties


def small(tmp_path: Path) -> Path:
    Example("", (), ()).lay(tmp_path)
    return tmp_path


def broken(tmp_path: Path) -> Path:
    page = small(tmp_path) / "content/lt/index.md"
    page.write_text(page.read_text("utf-8").replace("term:trust", "term:trsut"), "utf-8")
    return tmp_path


def test_it_exits_with_0_without_errors(tmp_path: Path) -> None:
    run = ties(small(tmp_path), "check")
    assert (run.returncode, run.stdout) == (0, "0 errors, 0 notes\n")


def test_it_exits_with_1_and_says_where(tmp_path: Path) -> None:
    run = ties(broken(tmp_path), "check")
    assert run.returncode == 1
    assert "content/lt/index.md:9:" in run.stdout


def test_it_exits_with_2_for_misuse(tmp_path: Path) -> None:
    assert ties(tmp_path, "check").returncode == 2
    assert ties(small(tmp_path), "check", "--format", "xml").returncode == 2
    assert ties(tmp_path, "no-such-command").returncode == 2


def test_json_is_a_list_of_problems(tmp_path: Path) -> None:
    found = json.loads(ties(broken(tmp_path), "check", "--format", "json").stdout)
    assert ("unknown-term", "content/lt/index.md", 9) in [
        (problem["rule"], problem["path"], problem["line"]) for problem in found
    ]


def test_it_annotates_by_itself_under_github_actions(tmp_path: Path) -> None:
    run = ties(broken(tmp_path), "check", GITHUB_ACTIONS="true")
    assert "::error file=content/lt/index.md,line=9," in run.stdout
