"""Makes .venv and installs what a lock file names. Runs with any Python 3, needs nothing else.

usage: python3 hooks/bootstrap.py site|test
"""

import hashlib
import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = 20
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
VENV_PYTHON = os.path.join(VENV, "bin", "python")


def main(name: str) -> None:
    """Installs requirements/NAME.lock into .venv, unless that was done already."""
    lock = os.path.join(ROOT, "requirements", name + ".lock")
    stamp = os.path.join(VENV, "installed-" + name)
    wanted = _digest(lock, os.path.join(ROOT, "pyproject.toml"))
    if _read(stamp) == wanted and os.path.exists(VENV_PYTHON):
        return
    if not _works(VENV_PYTHON):
        _make_venv()
    told = (name, {"site": 100, "test": 200}[name])
    print("Installing what requirements/%s.lock names (once; some %d MB)" % told, flush=True)
    pip = [VENV_PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    _run(pip + ["install", "--quiet", "--require-hashes", "-r", lock])
    # The project itself, so that `import ties` finds hooks/ties.
    _run(pip + ["install", "--quiet", "--no-deps", "--no-build-isolation", "-e", ROOT])
    with open(stamp, "w") as file:
        file.write(wanted)


def _make_venv() -> None:
    """Makes .venv with the first Python that can, installing Debian's venv package if allowed."""
    shutil.rmtree(VENV, ignore_errors=True)
    pythons = _pythons()
    if not pythons:
        sys.exit("Ties needs Python %d.%d or newer. Install it and run the command again." % OLDEST)
    print("Making a virtual environment in .venv", flush=True)
    if _venv(pythons):
        return
    # Debian and Ubuntu ship Python without ensurepip; it is a package of its own.
    package = "python%s-venv" % _version(pythons[0])
    for command in (["apt-get"], ["sudo", "-n", "apt-get"]):
        if shutil.which(command[0]) and (command[0] == "sudo" or os.geteuid() == 0):
            subprocess.call(command + ["update", "-qq"])
            subprocess.call(command + ["install", "-y", "-qq", package])
            if _venv(pythons):
                return
    sys.exit(
        "Python's venv module is missing. Install it (sudo apt-get install %s) "
        "and run the command again." % package
    )


def _venv(pythons: list) -> bool:
    """Tries to make .venv with each Python in turn. True when one of them could."""
    for python in pythons:
        made = subprocess.call(
            [python, "-m", "venv", VENV], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        if made == 0 and _works(VENV_PYTHON):
            return True
        shutil.rmtree(VENV, ignore_errors=True)
    return False


def _pythons() -> list:
    """Every Python on this machine that is new enough, the one that runs this first."""
    names = ["python3"] + ["python3.%d" % minor for minor in range(NEWEST, OLDEST[1] - 1, -1)]
    found = [sys.executable] + [shutil.which(name) for name in names]
    return [python for python in dict.fromkeys(found) if python and _version(python)]


def _version(python: str) -> str:
    """The "3.11" of a Python that is new enough and runs, else an empty string."""
    code = (
        "import sys; print('%d.%d' % sys.version_info[:2] if sys.version_info >= (3, 11) else '')"
    )
    try:
        return subprocess.run(
            [python, "-c", code],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            universal_newlines=True,
            check=True,
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def _works(python: str) -> bool:
    """Whether a virtual environment's Python runs and has pip."""
    try:
        return (
            subprocess.call(
                [python, "-m", "pip", "--version"],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            == 0
        )
    except OSError:
        return False


def _run(command: list) -> None:
    if subprocess.call(command) != 0:
        sys.exit("Installing failed; see above. Nothing but .venv was touched.")


def _digest(*paths: str) -> str:
    found = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            found.update(file.read())
    return found.hexdigest()


def _read(path: str) -> str:
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


if __name__ == "__main__":
    if sys.argv[1:] not in (["site"], ["test"]):
        sys.exit(__doc__)
    main(sys.argv[1])
