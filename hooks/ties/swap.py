"""Puts a finished folder in the place of another, with no moment at which neither is there."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

AT_FDCWD = -100
"""renameat2(2) on Linux: paths are relative to the working directory."""
EXCHANGE = 2
"""RENAME_EXCHANGE of renameat2(2), and RENAME_SWAP of renamex_np(2) on macOS: the same number."""


def swap(new: Path, standing: Path) -> None:
    """Moves the folder `new` to `standing` and removes what stood there.

    Both are on one file system. The exchange is one step of the system; where a
    file system lacks it, the old folder is moved aside first and moved back if
    the second step fails. Raises OSError when nothing could be moved.
    """
    if not standing.exists():
        new.rename(standing)
        return
    if not _exchange(new, standing):
        aside = new.with_name(new.name + "-old")
        standing.rename(aside)
        try:
            new.rename(standing)
        except OSError:
            aside.rename(standing)
            raise
        new = aside
    shutil.rmtree(new)


def _exchange(one: Path, other: Path) -> bool:
    """Exchanges two folders atomically. False where the system cannot."""
    library = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "darwin":
            return int(library.renamex_np(first, second, EXCHANGE)) == 0
        return int(library.renameat2(AT_FDCWD, first, AT_FDCWD, second, EXCHANGE)) == 0
    except AttributeError:
        return False
