"""Problems as text for people, as annotations for GitHub, and as JSON for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence

from ties.problem import Problem

WIDEST_EXCERPT = 160
"""Characters of a long line that are shown around the place."""


def text(problems: Sequence[Problem]) -> str:
    """A report to read in a terminal: place, message, line, why, mend, and a count."""
    parts = [_entry(problem) for problem in problems]
    errors = sum(problem.severity == "error" for problem in problems)
    notes = len(problems) - errors
    parts.append(f"{_count(errors, 'error')}, {_count(notes, 'note')}")
    return "\n\n".join(parts) + "\n"


def _entry(problem: Problem) -> str:
    place = problem.place
    lines = [
        f"{place.path}:{place.line}:{place.column}: {problem.severity}[{problem.rule}]",
        f"  {problem.message}",
    ]
    if problem.excerpt.strip():
        lines.append(f"  {place.line:>5} │ {_around(problem.excerpt, place.column)}")
    lines += [f"  why   {problem.why}", f"  mend  {problem.mend}"]
    return "\n".join(_printable(line) for line in lines)


def _around(line: str, column: int) -> str:
    """The part of a long line around a column."""
    if len(line) <= WIDEST_EXCERPT:
        return line.strip()
    start = max(0, column - 1 - WIDEST_EXCERPT // 3)
    end = start + WIDEST_EXCERPT
    return ("…" if start else "") + line[start:end].strip() + ("…" if end < len(line) else "")


STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e]")
"""Control characters and bidi overrides: what could steer a terminal."""


def _printable(line: str) -> str:
    """A line with such characters in their written form."""
    return STEERING.sub(lambda match: f"<U+{ord(match.group()):04X}>", line)


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def github(problems: Sequence[Problem]) -> str:
    """Workflow commands that GitHub shows on the lines of a pull request.

    Escaping as in github.com/actions/toolkit, packages/core/src/command.ts.
    """
    lines = []
    for problem in problems:
        level = "error" if problem.severity == "error" else "notice"
        place = problem.place
        where = (
            f"file={_property(place.path)},line={place.line},col={place.column},"
            f"title={_property(problem.rule)}"
        )
        message = f"{problem.message}\nWhy: {problem.why}\nMend: {problem.mend}"
        lines.append(f"::{level} {where}::{_data(message)}")
    errors = sum(problem.severity == "error" for problem in problems)
    lines.append(f"{_count(errors, 'error')}, {_count(len(problems) - errors, 'note')}")
    return "\n".join(lines) + "\n"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Sequence[Problem]) -> str:
    """A JSON list of objects; `line` and `column` count from 1."""
    return (
        json.dumps(
            [
                {
                    "rule": p.rule,
                    "severity": p.severity,
                    "path": p.place.path,
                    "line": p.place.line,
                    "column": p.place.column,
                    "message": p.message,
                    "why": p.why,
                    "mend": p.mend,
                }
                for p in problems
            ],
            ensure_ascii=False,
            indent=2,
        )
        + "\n"
    )


FORMATS: dict[str, Callable[[Sequence[Problem]], str]] = {
    "text": text,
    "github": github,
    "json": as_json,
}
