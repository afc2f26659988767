"""The built site in a real browser, served under its base path from this machine only."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

from tests import chromium

LANGUAGES = ("el", "en", "hy", "ar", "lt")
RIGHT_TO_LEFT = {"ar"}

KINDS = (
    "",
    "guides/",
    "guides/what-is-a-relationship/",
    "guides/why-a-nonprofit-has-customers/",
    "types/",
    "types/self-service/",
    "audiences/",
    "audiences/volunteers/",
    "practices/",
    "practices/dignity-when-behind/",
    "means/",
    "means/binding/",
    "checklists/",
    "checklists/analyse/",
    "teaching/",
    "teaching/one-session/",
    "glossary/",
    "about/",
    "sources/",
)
"""An address of each kind of page, without the language."""

TYPED = {
    "el": "εθελοντών",
    "en": "volunteers",
    "hy": "կամավորներ",
    "ar": "متطوع",
    "lt": "savanoriai",
}
"""A word to search for in each language, which pages and a term of the glossary answer."""

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 900}


class Handler(SimpleHTTPRequestHandler):
    """Serves files quietly, with 404.html where there is none, as static hosts do."""

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answers 404 with the site's own page."""
        page = Path(self.directory) / "ties" / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(site: Path, folder: Path) -> Iterator[str]:
    """Serves a site from this machine by way of an empty `folder`; yields its root's address."""
    (folder / "ties").symlink_to(site.resolve(), target_is_directory=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/ties/"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site's root on this machine, under the base path /ties/."""
    with served(site, tmp_path_factory.mktemp("served")) as root:
        yield root


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium.path()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(chromium.FLAGS))
        yield started
        started.close()


@dataclass
class Reader:
    """Somebody with a browser that reaches this site and no other host.

    `complaints` are console errors, failed requests, and those to a foreign host, of
    any page that is open, however it was opened; a foreign one is never sent.
    """

    context: BrowserContext
    address: str
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Stops what would leave the site, and listens to every page."""
        self.context.route(re.compile(f"^(?!{re.escape(self.address)})(?!data:|blob:)"), self._stop)
        self.context.on("page", self._listen)

    def open(self, path: str, **options: object) -> Page:
        """Opens an address below the site's root in a new tab; options are those of `goto`."""
        page = self.context.new_page()
        page.goto(self.address + path, **options)  # type: ignore[arg-type]
        return page

    def _stop(self, route: Route) -> None:
        self.complaints.append(f"foreign: {route.request.url}")
        route.abort("blockedbyclient")

    def _listen(self, page: Page) -> None:
        page.on(
            "console",
            lambda message: (
                self.complaints.append(message.text)
                if message.type in ("error", "warning")
                else None
            ),
        )
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "requestfailed",
            lambda request: (
                self.complaints.append(f"failed: {request.url}")
                if request.failure not in ("net::ERR_ABORTED", "net::ERR_BLOCKED_BY_CLIENT")
                else None
            ),
        )
        page.on("websocket", lambda socket: self.complaints.append(f"foreign: {socket.url}"))


class Readers:
    """Makes readers; whatever they have open is closed after the test."""

    def __init__(self, browser: Browser, address: str) -> None:
        self._browser, self._address = browser, address
        self._contexts: list[BrowserContext] = []

    def __call__(self, **options: object) -> Reader:
        """A reader with a clean profile; options are those of Playwright's new_context."""
        options.setdefault("viewport", DESKTOP)
        context = self._browser.new_context(**options)  # type: ignore[arg-type]
        self._contexts.append(context)
        return Reader(context, self._address)

    def close(self) -> None:
        """Closes every browser context."""
        for context in self._contexts:
            context.close()


@pytest.fixture
def reader(browser: Browser, address: str) -> Iterator[Readers]:
    readers = Readers(browser, address)
    yield readers
    readers.close()
