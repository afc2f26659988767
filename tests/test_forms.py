"""`python -m ties forms`: what a translator may add to her glossary."""

from __future__ import annotations

from pathlib import Path

from tests.example import Example
from tests.project import ties


def test_an_inflected_form_of_the_text_is_suggested_until_it_is_listed(tmp_path: Path) -> None:
    Example("", (), ()).lay(tmp_path)
    page = tmp_path / "content/lt/index.md"
    page.write_text(page.read_text("utf-8") + "\nRemiamės savitarnomis ir medžiu.\n", "utf-8")
    shown = ties(tmp_path, "forms", "lt").stdout
    assert "   1  self-service                    savitarnomis\n" in shown
    assert "medžiu" not in shown
    glossary = tmp_path / "content/lt/glossary.yml"
    text = glossary.read_text("utf-8")
    label = "  prefLabel: savitarna\n"
    assert label in text
    glossary.write_text(text.replace(label, label + "  forms: [savitarnomis]\n"), "utf-8")
    assert "savitarnomis" not in ties(tmp_path, "forms", "lt").stdout


def test_a_language_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    Example("", (), ()).lay(tmp_path)
    run = ties(tmp_path, "forms", "xx")
    assert run.returncode == 2 and "el, en, hy, ar, lt" in run.stderr
