"""Builds the whole site: check, compile, generate, finish, verify, and only then swap."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from ties import report
from ties.finish import finish
from ties.finish.verify import verify
from ties.library import Library
from ties.reading.load import load
from ties.swap import swap

LOCAL = "http://127.0.0.1:8000/"
"""The site's address where SITE_URL says nothing: that of the local preview."""

STEPS = 5


class Failed(Exception):
    """A step failed; the message says why. The site that stands was not touched."""


def site_url() -> str:
    """The absolute address of the site's root, from SITE_URL, with a slash at its end."""
    return (os.environ.get("SITE_URL") or LOCAL).rstrip("/") + "/"


def build(root: Path) -> Path:
    """Builds all languages into `root`/site and returns that folder.

    Prints a line for each step. Raises Failed, and leaves the site that stands
    as it is, where a step finds something wrong.
    """
    from ties.compile import compile

    root = root.resolve()
    _say(1, "Checking the content")
    library = load(root)
    _check(library)
    _say(2, "Compiling it to Markdown")
    digest = compile(library, root / "docs")
    aside = root / ".build" / f"site-{os.getpid()}"
    _sweep(aside.parent)
    try:
        _say(3, f"Building pages in {len(library.languages)} languages")
        _generate(root, aside)
        _say(4, "Adding the sitemap, the 404 page and redirects")
        finish(library, aside, site_url())
        _say(5, "Verifying every address and link")
        wrong = verify(library, aside, digest, site_url())
        if wrong:
            raise Failed("The built site is not right:\n" + "\n".join(f"  {w}" for w in wrong))
        swap(aside, root / "site")
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return root / "site"


def _sweep(folder: Path) -> None:
    """Removes what builds that were killed have left, and nothing of one that still runs."""
    for left in folder.glob("site-*"):
        try:
            os.kill(int(left.name.removeprefix("site-")), 0)
        except (ProcessLookupError, ValueError):
            shutil.rmtree(left, ignore_errors=True)
        except PermissionError:
            pass  # it runs, as somebody else


def _say(step: int, text: str) -> None:
    print(f"[{step}/{STEPS}] {text}", flush=True)


def _check(library: Library) -> None:
    from ties.rules import check

    problems = check(library)
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        name = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
        raise Failed(report.FORMATS[name](errors) + "The content has errors; nothing was built.")


def _generate(root: Path, aside: Path) -> None:
    """Runs MkDocs. A warning is a failure (--strict), and so is anything it says besides INFO."""
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(aside)],
        cwd=root,
        env={**os.environ, "SITE_URL": site_url(), "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if run.returncode != 0 or "WARNING" in run.stdout:
        raise Failed(run.stdout + "MkDocs did not build the site.")


def serve(root: Path, language: str | None = None) -> int:
    """Runs the live preview until it is interrupted, in one language or in all.

    Returns MkDocs' exit code.
    """
    env = {**os.environ, "SITE_URL": LOCAL, "NO_MKDOCS_2_WARNING": "1"}
    if language:
        env["TIES_LANGUAGE"] = language
    try:
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", "serve"], cwd=root, env=env, check=False
        ).returncode
    except KeyboardInterrupt:
        return 0
