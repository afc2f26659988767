"""Lighthouse over the built site, mobile profile: `make lighthouse` (needs Node 20 or newer).

Prints README's table: performance, accessibility, best practices and SEO, 0 to 100. The npm
package is fetched by npx; the browser is the one the tests use. Returns 1 where a page
is below what the project promises.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

from tests import chromium

SITE = Path(os.environ.get("SITE_FOLDER", Path(__file__).parents[1] / "site"))
PACKAGE = "lighthouse@12.8.2"
PAGES = ("", "types/self-service/", "checklists/analyse/", "glossary/")
LANGUAGES = ("el", "en", "ar")
PROMISED = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
FOLDER = "/ties/"
TEXT = {".html", ".css", ".mjs", ".json", ".svg", ".xml", ".txt", ".webmanifest"}


class Handler(SimpleHTTPRequestHandler):
    """Serves the site under /ties/, compressed and cacheable, as static hosts do."""

    extensions_map: ClassVar[dict[str, str]] = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
    }

    def translate_path(self, path: str) -> str:
        """The file below the site for an address below /ties/."""
        return super().translate_path("/" + path.removeprefix(FOLDER))

    def do_GET(self) -> None:
        """Answers with the file, compressed where it is text."""
        file = Path(self.translate_path(self.path.partition("?")[0]))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        body = file.read_bytes()
        packed = file.suffix in TEXT
        body = gzip.compress(body) if packed else body
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def main() -> int:
    """Runs Lighthouse on every page of PAGES in every language of LANGUAGES."""
    npx = shutil.which("npx")
    if npx is None or not SITE.is_dir():
        print("Lighthouse needs Node (npx) and a built site: run make site first.", file=sys.stderr)
        return 2
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}{FOLDER}"
    print("| page |", " | ".join(PROMISED), "|")
    print("|---" * (1 + len(PROMISED)) + "|", flush=True)
    below = False
    for language in LANGUAGES:
        for page in PAGES:
            scores = _run(npx, root + f"{language}/{page}")
            below |= any(scores[name] < least for name, least in PROMISED.items())
            row = " | ".join(str(scores[name]) for name in PROMISED)
            print(f"| {language}/{page} | {row} |", flush=True)
    server.shutdown()
    return 1 if below else 0


def _run(npx: str, url: str) -> dict[str, int]:
    """The scores of one page by category."""
    command = [npx, "--yes", PACKAGE, url, "--output=json", "--quiet"]
    command += [f"--chrome-flags=--headless=new {' '.join(chromium.FLAGS)}"]
    command += [f"--only-categories={','.join(PROMISED)}"]
    environment = {**os.environ, "CHROME_PATH": chromium.path()}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    categories = json.loads(done.stdout)["categories"]
    return {name: round(100 * categories[name]["score"]) for name in PROMISED}


if __name__ == "__main__":
    sys.exit(main())
