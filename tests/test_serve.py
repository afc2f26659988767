"""The live preview: one language, at its own address, anew after every change."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import project

Get = Callable[[str], str]


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[tuple[Path, Get]]:
    """A project, its preview running in Armenian, and a function that gets a page of it."""
    root = project.copy(tmp_path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with subprocess.Popen(
        [sys.executable, "-m", "ties", "serve", "--language", "hy", "--root", str(root)],
        env={**os.environ, "TIES_ADDRESS": address},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as server:

        def get(path: str) -> str:
            assert server.poll() is None, "the preview ended"
            try:
                with urllib.request.urlopen(f"http://{address}{path}") as answer:
                    text: str = answer.read().decode()
                    return text
            except (urllib.error.URLError, ConnectionError) as error:
                return str(error)

        yield root, get
        os.killpg(server.pid, signal.SIGTERM)


def until(get: Get, path: str, text: str) -> None:
    """Waits until a page holds a text, as long as the preview runs."""
    while text not in get(path):
        time.sleep(0.2)


def test_a_change_is_seen_and_a_mistake_does_not_end_the_preview(
    preview: tuple[Path, Get],
) -> None:
    root, get = preview
    until(get, "/hy/about/", '<html lang="hy"')
    page = root / "content/hy/about.md"
    text = page.read_text("utf-8")
    page.write_text(text + "\nՆոր նախադասություն, որի [բառը](term:no-such) կապ չունի։\n", "utf-8")
    until(get, "/hy/about/", "Նոր նախադասություն")
    page.write_text(text + "\nՈւրիշ նախադասություն։\n", "utf-8")
    until(get, "/hy/about/", "Ուրիշ նախադասություն")
