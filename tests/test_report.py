"""What the checker prints: for a person, for GitHub, for a program."""

from __future__ import annotations

import json

from ties import report
from ties.place import Place
from ties.problem import Problem

PROBLEM = Problem(
    "unknown-term",
    "error",
    Place("content/ar/types/a,b.md", 14, 4),
    "There is no concept “\u2068x\u2069”.\n100%",
    "A reader taps it.",
    "Mend it.",
    "السطر \u202e كله",
)


def test_the_first_line_is_for_machines_and_the_rest_for_people() -> None:
    lines = report.text([PROBLEM]).splitlines()
    assert lines[0] == "content/ar/types/a,b.md:14:4: error[unknown-term]"
    assert "  why   A reader taps it." in lines
    assert "  mend  Mend it." in lines
    assert lines[-1] == "1 error, 0 notes"


def test_content_cannot_steer_the_terminal() -> None:
    assert "\u202e" not in report.text([PROBLEM])
    assert "<U+202E>" in report.text([PROBLEM])


def test_content_cannot_end_a_github_command() -> None:
    first, count = report.github([PROBLEM]).splitlines()
    assert first.startswith(
        "::error file=content/ar/types/a%2Cb.md,line=14,col=4,title=unknown-term::"
    )
    assert "%0A100%25%0AWhy: A reader taps it." in first
    assert count == "1 error, 0 notes"


def test_json_has_the_fields_that_others_build_on() -> None:
    assert list(json.loads(report.as_json([PROBLEM]))[0]) == [
        "rule",
        "severity",
        "path",
        "line",
        "column",
        "message",
        "why",
        "mend",
    ]
