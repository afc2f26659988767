"""What the documents say is true: their links lead somewhere, their commands and examples exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.example import Example
from tests.project import ROOT, ties
from ties.reading import schema

DOCUMENTS = (
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE-CONTENT.md",
)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_between_documents_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text("utf-8")):
        if "://" not in target and not target.startswith(("term:", "picture:")):
            assert (ROOT / target).exists(), target


def test_every_make_command_in_the_documents_exists() -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text("utf-8")))
    for name in DOCUMENTS:
        named = set(
            re.findall(r"(?m)(?:^|`)(?:\w+=\S+ )*make ([a-z]+)", (ROOT / name).read_text("utf-8"))
        )
        assert named <= targets, name


def test_the_ci_calls_the_test_command_of_the_readme() -> None:
    assert (ROOT / ".ci/run").read_text("utf-8").splitlines()[-1] == "make test"


def test_the_fields_a_translator_is_told_of_are_those_of_the_checker() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert re.findall(r"(?m)^\| `(\w+)` \|", text) == list(schema.TERM.fields)


def test_the_message_a_translator_is_shown_is_the_one_she_gets(tmp_path: Path) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    shown = re.search(r"```\ncontent/lt/.*?\n(.*?)```", text, re.S)
    assert shown
    Example("", (), ()).lay(tmp_path)
    page = tmp_path / "content/lt/types/self-service.md"
    page.write_text(page.read_text("utf-8") + "\n[Savitarna](term:self-servise) tinka.\n", "utf-8")
    told = ties(tmp_path, "check").stdout.replace("\u2068", "").replace("\u2069", "")
    for line in shown[1].splitlines():
        if "│" not in line:
            assert line in told, line


def test_every_dependency_has_its_reason() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    for name in re.findall(r'(?m)^    "([a-z0-9-]+)', (ROOT / "pyproject.toml").read_text("utf-8")):
        assert re.search(rf"(?m)^\|.*\b{name}\b.*\|", text), name
