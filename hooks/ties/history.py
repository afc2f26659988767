"""When each file last changed, from the repository's history."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

MARK = "\x01"


def changes(root: Path) -> dict[str, date]:
    """file below `root` → the day of the last commit that changed it.

    Empty where there is no git, no repository, or only part of its history: a date
    that may be wrong is worse than none.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    found: dict[str, date] = {}
    day = date.min
    log = _git(root, "log", f"--format={MARK}%cs", "--name-only", "--relative", "--", "content")
    for line in log.splitlines():
        if line.startswith(MARK):
            day = date.fromisoformat(line[1:])
        elif line:
            found.setdefault(line, day)
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
