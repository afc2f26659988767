"""The loader reads what it can, says all that it cannot, and never fails on content."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.example import Example
from ties import report, rules
from ties.fault import HIDING
from ties.reading.load import load

PACKAGE = Path(rules.__file__).parent.parent
RULE_IDS = {rule.id for rule in rules.RULES}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    Example("", (), ()).lay(tmp_path)
    return tmp_path


def fault_kinds(module: Path) -> Iterator[str]:
    """The kinds that a module passes to Fault, Flaw or refuse."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and (node.func.id in ("Fault", "Flaw", "refuse"))
        ):
            kind = node.args[0]
            if isinstance(kind, ast.Constant):
                yield kind.value
            else:  # Flaws become faults of the same kind; a name passed through.
                assert ast.unparse(kind) in ("f.kind", "kind"), ast.unparse(kind)


def test_every_kind_of_fault_has_a_rule_of_its_name() -> None:
    found = {kind for module in PACKAGE.rglob("*.py") for kind in fault_kinds(module)}
    assert found >= {"broken-yaml", "unknown-field", "symbolic-link", "broken-catalogue"}
    assert not found - RULE_IDS
    assert not HIDING - RULE_IDS


FRONT = "---\ndescription: d\nrevision: 1\nauthor: a\n---\n"


def test_one_run_tells_all_faults(root: Path) -> None:
    content = root / "content"
    (content / "ledger.yml").write_text("pages:\n  index:\n    revision: 1\nsurprise: 1\n")
    (content / "el/index.md").write_bytes(b"---\ndescription: \xd4\n---\n")
    (content / "en/index.md").write_text("---\ndescription: a: b\n---\n")
    (content / "hy/index.md").write_text("# no fields\n")
    (content / "ar/index.md").write_text(
        "---\ndescription: &a d\ntranslates: 1\ntranslates: 2\nauthor: a\n---\n"
    )
    (content / "lt/index.md").write_text("---\ndescription: [a]\ntranslator: t\n---\n")
    (content / "el/glossary.yml").unlink()
    (content / "el/interface.po").write_text("msgid\n")
    (content / "el/types/self-service.md").write_text("a" * 400_001)
    (content / "lt/types/self-service.md").unlink()
    (content / "lt/types/self-service.md").symlink_to("../index.md")
    (content / "en/picture.png").write_text("no picture")
    (content / "en/notes.docx").write_text("no page")
    (content / "fr").mkdir()
    (content / "fr/index.md").write_text(FRONT)
    (content / "en/Bad Name.md").write_text(FRONT)
    assert {fault.kind for fault in load(root).faults} >= {
        "unreadable-file",
        "broken-yaml",
        "missing-front-matter",
        "yaml-feature",
        "duplicate-field",
        "missing-field",
        "unknown-field",
        "wrong-value",
        "missing-file",
        "broken-catalogue",
        "too-large",
        "symbolic-link",
        "image-mismatch",
        "unexpected-file",
    }
    problems = rules.check(load(root))
    told = {problem.rule for problem in problems}
    assert told >= {fault.kind for fault in load(root).faults}
    assert told >= {"unknown-language", "file-name", "unlisted-page", "unrecorded-address"}
    for write in report.FORMATS.values():
        assert write(problems)


def test_what_could_not_be_read_is_not_said_to_be_missing(root: Path) -> None:
    for file in ("types/self-service.md", "glossary.yml", "interface.po"):
        (root / "content/el" / file).write_bytes(b"\xff")
        (root / "content/en" / file).write_bytes(b"\xff")
    told = {problem.rule for problem in rules.check(load(root))}
    assert (
        told
        & {
            "missing-page",
            "missing-term",
            "missing-message",
            "page-without-source",
            "vanished-address",
            "vanished-id",
            "unknown-message",
        }
        == set()
    )


@pytest.mark.parametrize(
    "file",
    [
        "library.yml",
        "glossary.yml",
        "ledger.yml",
        "en/glossary.yml",
        "el/glossary.yml",
        "en/interface.po",
        "hy/interface.po",
        "en/index.md",
        "ar/index.md",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "\ufeff",
        "---\n",
        "---\n---\n",
        "a",
        "[]",
        "{}",
        "- a\n- b\n",
        "a:\n",
        "a: {b: {c: d}}\n",
        "? [a]\n: b\n",
        "a: *b\n",
        "!!python/object:os.system x\n",
        "%YAML 9.9\n---\na: b\n",
        "a: b\n---\nc: d\n",
        "a: " + "9" * 5000 + "\n",
        "a: ²\n",
        '\u2028a: b\u2028c: d\u0085e: "\u2029"\n',
        "source: en\nlanguages: [en]\norder: en\nkinds: en\nsources: en\n",
        "source: [en]\nlanguages:\n  en: Ties\n  el:\n    title: [a]\n",
        "pages: []\nconcepts: {}\nredirects: []\n",
        "pages:\n  index:\n    revision: ²\n    sections: x\n",
        "redirects:\n  a: a\n  b: c\n  c: b\n  ? [x]\n  : y\n",
        "trust:\n  prefLabel: {a: b}\n  altLabel: a\n  forms: [[a]]\n  avoid: [a]\n  definition: []\n",
        "trust:\n  kind: []\n  broader: {a: b}\n  related: trust\n",
        "trust: trust\n",
        'msgid ""\nmsgstr "Plural-Forms: nplurals=0; plural=n/0;"\n',
        'msgid "{"\nmsgid_plural "}"\nmsgstr[9] "{}{"\n',
        "---\ndescription: [a, {b: c}]\nrevision: 99999999999\ntranslates: -1\nsources: {a: b}\n---\n",
        "---\n\u2028description: d\u2028\u0085revision: 1\n---\n\n# x {#a}\n\n## y {#constructor}\n",
    ],
)
def test_no_content_makes_the_checker_fail(root: Path, file: str, text: str) -> None:
    (root / "content" / file).write_text(text, "utf-8")
    problems = rules.check(load(root))
    for write in report.FORMATS.values():
        write(problems)


def test_an_empty_folder_and_none_at_all(tmp_path: Path) -> None:
    assert [p.rule for p in rules.check(load(tmp_path))] == ["missing-file", "missing-file"]
    (tmp_path / "content").symlink_to("/")
    assert "symbolic-link" in {p.rule for p in rules.check(load(tmp_path))}


def test_names_that_are_no_text_and_folders_without_end(root: Path) -> None:
    Path(os.fsdecode(os.fsencode(root) + b"/content/en/\xff.md")).write_text(FRONT)
    (root / "content" / "/".join("a" * 50)).mkdir(parents=True)
    problems = rules.check(load(root))
    assert [p.place.path for p in problems if p.rule == "file-name"] == [
        "content/a/a/a/a/a/a",
        r"content/en/\xff.md",
    ]
    report.text(problems).encode()


def test_a_pipe_is_not_opened(root: Path) -> None:
    os.mkfifo(root / "content/en/pipe.md")
    assert "unexpected-file" in {problem.rule for problem in rules.check(load(root))}


HOSTILE = {
    "library.yml": [
        "languages:\n" + "  xx:\n" * 60_000,
        "order: [" + "a, " * 130_000 + "]",
        "{" * 390_000,
    ],
    "glossary.yml": [
        "".join(
            f"c{n}:\n  kind: means\n  broader: [c{n - 1}, c{n - 2}]\n  related: [x{n}]\n"
            for n in range(6_000)
        ),
        "a:\n  broader: [" + ", ".join(f"b{n}" for n in range(40_000)) + "]\n",
        "".join(f"c{n}: &a\n" for n in range(30_000)),
        "[" * 390_000,
        "- " * 190_000,
        "? " * 190_000,
        '"' * 390_000,
    ],
    "en/glossary.yml": [
        "".join(f"t{n}:\n  prefLabel: a b\n" for n in range(14_000)),
        "trust:\n  prefLabel: a\n  forms: [" + "a b c, " * 50_000 + "]\n  definition: x\n",
        "trust:\n  prefLabel: a\n  definition: " + "a " * 190_000,
        'trust:\n  prefLabel: a\n  definition: "' + "<[*&" * 90_000 + '"\n',
    ],
    "ledger.yml": [
        "redirects:\n" + "".join(f"  a{n}: a{n + 1}\n" for n in range(22_000)),
        "concepts: [" + ", ".join(f"c{n}" for n in range(50_000)) + "]\n",
        "pages:\n  index:\n    revision: 1\n    sections:\n"
        + "".join(f"      s{n}: 1 aaaaaaaaaaaa\n" for n in range(14_000)),
    ],
    "el/interface.po": [
        "".join(f'msgid "{n}"\nmsgstr "{{x}}"\n' for n in range(12_000)),
        'msgid ""\nmsgstr ""\n' + '"{}{"\n' * 50_000,
    ],
    "en/index.md": [
        "---\ndescription: " + "<" * 390_000 + "\n---\n",
        "---\n" + "a: b\n" * 70_000 + "---\n",
        "---\nsources: [" + ", ".join(f"xx-{n}" for n in range(40_000)) + "]\n---\n",
    ],
}


@pytest.mark.parametrize(
    ("file", "text"),
    [
        pytest.param(file, text, id=f"{file}-{number}")
        for file, texts in HOSTILE.items()
        for number, text in enumerate(texts)
    ],
)
def test_hostile_files_are_told_of(root: Path, file: str, text: str) -> None:
    assert len(text) < 400_000
    (root / "content" / file).write_text(text, "utf-8")
    problems = rules.check(load(root))
    assert problems
    assert f"[{problems[0].rule}]" in report.text(problems)
