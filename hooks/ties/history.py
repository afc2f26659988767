"""When each file was first published and last changed, from the repository's history."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path
from typing import NamedTuple

MARK = "\x01"


class Days(NamedTuple):
    """The days of a file's first and last commit."""

    first: date
    last: date


def days(root: Path) -> dict[str, Days]:
    """file below `root` → the days of the first and the last commit that touched it.

    A file that was renamed keeps its first day. Empty where there is no git, no
    repository, or only part of its history: a date that may be wrong is worse than none.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    found: dict[str, Days] = {}
    later: dict[str, str] = {}  # a former name → the name today
    day = date.min
    # Newest first: a file is met under its name of today before any former one.
    log = _git(
        root, "log", "-M", f"--format={MARK}%cs", "--name-status", "--relative", "--", "content"
    )
    for line in log.splitlines():
        if line.startswith(MARK):
            day = date.fromisoformat(line[1:])
        elif line:
            _, *names = line.split("\t")
            file = later.get(names[-1], names[-1])
            later[names[0]] = file
            known = found.get(file, Days(day, day))
            found[file] = Days(min(day, known.first), max(day, known.last))
    return found


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-c", "core.quotePath=off", "-C", str(root), *arguments]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", check=False
        )
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""
