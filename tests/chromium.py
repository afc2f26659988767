"""Finds a Chromium that starts, or installs one. `python -m tests.chromium` does it ahead of the tests.

First one that is on the machine, then the browser driver's own download, then
the system's package manager where that is allowed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

FOUND = Path(__file__).parents[1] / ".venv" / "chromium"
"""Remembers the path of the one that started."""

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)

MISSING = (
    "The tests need Chromium, and its driver needs libatomic. Install them (Debian and Ubuntu: "
    "sudo apt-get install chromium libatomic1; macOS: brew install --cask chromium) or name a "
    "Chromium in the variable CHROMIUM, then run the command again."
)


def find() -> str | None:
    """The path of a Chromium that starts, without installing anything; None where there is none."""
    return next((path for path in _candidates() if _starts(path)), None)


def path() -> str:
    """The path of the Chromium that `main` found. Raises RuntimeError where there is none."""
    remembered = FOUND.read_text("utf-8").strip() if FOUND.is_file() else ""
    if remembered and Path(remembered).exists():
        return remembered
    found = find()
    if not found:
        raise RuntimeError(MISSING)
    return found


def main() -> int:
    """Finds or installs a Chromium and remembers it. Returns 1, with a sentence, if it cannot."""
    # Debian's smallest installations lack a library of the driver.
    driver = _driver_starts() or (_apt_install("libatomic1") and _driver_starts())
    found = driver and (find() or _download() or _system_package())
    if not found:
        print(MISSING, file=sys.stderr)
        return 1
    FOUND.write_text(found + "\n", "utf-8")
    return 0


def _candidates() -> Iterator[str]:
    if named := os.environ.get("CHROMIUM"):
        yield named
    if FOUND.is_file():
        yield FOUND.read_text("utf-8").strip()
    for name in NAMES:
        if found := shutil.which(name):
            yield found
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    if Path(own).exists():
        yield own


def _driver_starts() -> bool:
    """Whether the browser driver runs at all, with no browser yet."""
    command = [sys.executable, "-m", "playwright", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _starts(path: str) -> bool:
    """Whether the browser opens a page. A file that is there may lack the system's libraries."""
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
            page = browser.new_page()
            page.set_content("<title>ready</title>")
            ready = page.title() == "ready"
            browser.close()
            return ready
    except Error:
        return False


def _download() -> str | None:
    print("Downloading Chromium for the tests", flush=True)
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return find() if run.returncode == 0 else None


def _system_package() -> str | None:
    for package in ("chromium", "chromium-browser"):
        if _apt_install(package) and (found := find()):
            return found
    return None


def _apt_install(package: str) -> bool:
    """Installs a package of the system where that is allowed without asking. False where not."""
    apt = shutil.which("apt-get")
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not apt or (prefix and not shutil.which("sudo")):
        return False
    print(f"Installing {package} with apt-get", flush=True)
    subprocess.run([*prefix, apt, "update", "-qq"], check=False)
    install = [*prefix, apt, "install", "-y", "-qq", "--no-install-recommends", package]
    return subprocess.run(install, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
