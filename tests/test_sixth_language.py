"""A sixth language needs a folder and two lines of configuration, no Python."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests import project


def test_a_copied_folder_and_two_lines_give_a_sixth_language(tmp_path: Path) -> None:
    root = project.copy(tmp_path)
    shutil.copytree(root / "content/el", root / "content/fr")
    settings = root / "content/library.yml"
    text = settings.read_text("utf-8")
    settings.write_text(
        re.sub(r"(?m)^languages:\n", "languages:\n  fr:\n    title: Liens\n", text), "utf-8"
    )
    page = root / "content/fr/about.md"
    source = (root / "content/en/about.md").read_text("utf-8")
    headings = iter(
        (
            "À quoi elle sert",
            "Comment elle est faite",
            "Qui l’a lue",
            "Ce que promet une adresse",
            "Licence",
            "Comment aider",
            "Ce qui manque",
        )
    )
    french = [
        "---",
        "description: À quoi sert cette bibliothèque.",
        "translates: 1",
        "translator: Camille",
    ]
    french += re.findall(r"(?m)^sources: .*$", source)
    french += ["---", "", "# À propos de cette bibliothèque", ""]
    for identifier in re.findall(r"(?m)^## .*(\{#.*\})$", source):
        french += [
            f"## {next(headings)} {identifier}",
            "",
            "Un paragraphe écrit en français, pour ses propres lecteurs.",
            "",
        ]
    page.write_text("\n".join(french), "utf-8")
    run = project.ties(root, "site")
    assert run.returncode == 0, run.stderr
    # What is still Greek counts as missing: French readers get the source language's text.
    told = project.ties(root, "check").stdout
    assert "content/fr/types/self-service.md:1:1: note[untranslated-copy]" in told
    assert "error[" not in told
    html = (root / "site/fr/about/index.html").read_text("utf-8")
    assert '<html lang="fr" dir="ltr"' in html
    assert "Ce que promet une adresse" in html
    assert 'hreflang="fr"' in (root / "site/about/index.html").read_text("utf-8")
    fallback = (root / "site/fr/types/self-service/index.html").read_text("utf-8")
    assert re.search(r'<div class="fallback"[^>]* lang="en"', fallback)
    assert '<meta name="robots" content="noindex">' in fallback
