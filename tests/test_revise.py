"""The command that records addresses and decides which translations are behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.example import Example
from ties import ledger
from ties.__main__ import main
from ties.reading.load import load
from ties.revise import Refused, revise, revise_all
from ties.rules import check

PAGE = "content/en/types/self-service.md"
CHECKLIST = "content/en/checklists/analyse.md"
LEDGER = "content/ledger.yml"
PROMISES = {
    "vanished-address",
    "vanished-id",
    "unrecorded-address",
    "undecided-change",
    "impossible-revision",
    "broken-redirect",
    "outdated-translation",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    Example("", (), ()).lay(tmp_path)
    return tmp_path


def edit(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text("utf-8")
    assert text.count(old) == 1
    (root / file).write_text(text.replace(old, new), "utf-8")


def said(root: Path) -> list[tuple[str, str]]:
    """What the rules of promises say: the rule and the file."""
    return [
        (problem.rule, problem.place.path)
        for problem in check(load(root))
        if problem.rule in PROMISES
    ]


def entries(root: Path, page: str) -> dict[str, int]:
    promise = ledger.promises(load(root))[page]
    return {
        name: entry.revision
        for name, entry in (*promise.sections.items(), *promise.questions.items())
    }


def test_nothing_changes_where_nothing_changed(root: Path) -> None:
    before = {file: file.read_bytes() for file in root.rglob("*.*")}
    assert revise_all(root) == []
    assert revise(root, "types/self-service") == []
    assert revise(root, "types/self-service", minor=True) == []
    assert {file: file.read_bytes() for file in root.rglob("*.*")} == before


def test_a_ledger_made_anew_is_the_same_to_the_byte(root: Path) -> None:
    before = (root / LEDGER).read_bytes()
    (root / LEDGER).unlink()
    assert revise_all(root) == [LEDGER]
    assert (root / LEDGER).read_bytes() == before


def test_a_changed_meaning_counts_up_and_makes_one_section_outdated(root: Path) -> None:
    edit(root, PAGE, "always the same.", "never the same.")
    assert said(root) == [("undecided-change", PAGE)]
    assert revise(root, "types/self-service") == [PAGE, LEDGER]
    assert "\nrevision: 2\n" in (root / PAGE).read_text("utf-8")
    assert entries(root, "types/self-service") == {"top": 1, "what": 1, "fits": 2}
    library = load(root)
    assert {
        code: ledger.outdated(library, page)
        for code in library.translations
        if (page := library.page(code, "types/self-service"))
    } == dict.fromkeys(("el", "hy", "ar", "lt"), ("fits",))
    assert {rule for rule, _ in said(root)} == {"outdated-translation"}
    edit(root, "content/el/types/self-service.md", "translates: 1", "translates: 2")
    assert ("outdated-translation", "content/el/types/self-service.md") not in said(root)


def test_a_minor_change_leaves_the_translations_up_to_date(root: Path) -> None:
    edit(root, PAGE, "always the same.", "always the very same.")
    assert revise(root, "types/self-service", minor=True) == [LEDGER]
    assert "\nrevision: 1\n" in (root / PAGE).read_text("utf-8")
    assert said(root) == []


def test_a_question_is_recorded_beside_its_section(root: Path) -> None:
    edit(root, CHECKLIST, "do people want with us?", "do donors want with us?")
    revise(root, "checklists/analyse")
    assert entries(root, "checklists/analyse") == {"top": 1, "seek": 2, "seek-kind": 2}


def test_title_and_description_belong_to_the_beginning(root: Path) -> None:
    edit(root, PAGE, "# Self-service", "# Serving oneself")
    edit(root, "content/en/index.md", "how you meet people.\nrevision", "meeting people.\nrevision")
    assert revise_all(root) == ["content/en/index.md", PAGE, LEDGER]
    assert entries(root, "types/self-service")["top"] == 2
    assert entries(root, "index")["top"] == 2


def test_a_revision_counted_up_by_hand_is_kept(root: Path) -> None:
    edit(root, PAGE, "always the same.", "never the same.")
    edit(root, PAGE, "revision: 1", "revision: 2")
    assert revise(root, "types/self-service") == [LEDGER]
    assert said(root) == [
        ("outdated-translation", f"content/{code}/types/self-service.md")
        for code in ("ar", "el", "hy", "lt")
    ]


def test_a_stop_between_the_two_files_is_mended_by_the_same_command(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(root, PAGE, "always the same.", "never the same.")
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target.name == "ledger.yml":
            raise OSError("no space left")
        return replace(self, target)

    before = (root / LEDGER).read_bytes()
    with monkeypatch.context() as patch, pytest.raises(OSError, match="no space left"):
        patch.setattr(Path, "replace", failing)
        revise(root, "types/self-service")
    assert (root / LEDGER).read_bytes() == before
    assert not [file for file in root.rglob("*") if file.name.startswith(".")]
    assert revise(root, "types/self-service") == [LEDGER]
    assert "\nrevision: 2\n" in (root / PAGE).read_text("utf-8")


def test_a_new_page_keeps_its_revision_and_brings_new_concepts_along(root: Path) -> None:
    (root / "content/en/about.md").write_text(
        "---\ndescription: About.\nrevision: 7\nauthor: machine\n---\n\n# About\n\n## Who {#who}\n"
    )
    with (root / "content/glossary.yml").open("a") as stream:
        stream.write("loyalty:\n  kind: idea\n  related: [trust]\n")
    assert revise(root, "about", minor=True) == [LEDGER]
    assert entries(root, "about") == {"top": 7, "who": 7}
    assert "loyalty" in ledger.concepts(load(root))
    assert said(root) == []


def test_a_new_section_is_no_minor_change(root: Path) -> None:
    with (root / PAGE).open("a") as stream:
        stream.write("\n## What it costs {#costs}\n\nTwo days.\n")
    with pytest.raises(Refused, match="costs"):
        revise(root, "types/self-service", minor=True)
    assert said(root) == [("unrecorded-address", PAGE)]
    revise(root, "types/self-service")
    assert entries(root, "types/self-service") == {"top": 1, "what": 1, "fits": 1, "costs": 2}


def test_what_is_gone_stays_in_the_ledger_and_makes_translations_outdated_once(root: Path) -> None:
    text = (root / PAGE).read_text("utf-8")
    (root / PAGE).write_text(text[: text.index("## When it fits")], "utf-8")
    assert said(root) == [("vanished-id", PAGE)]
    with (root / LEDGER).open("a") as stream:
        stream.write("\nredirects:\n  types/self-service#fits: types/self-service#what\n")
    assert said(root) == [("undecided-change", PAGE)]
    with pytest.raises(Refused, match="fits"):
        revise(root, "types/self-service", minor=True)
    revise(root, "types/self-service")
    assert entries(root, "types/self-service") == {"top": 1, "what": 1, "fits": 2}
    assert {rule for rule, _ in said(root)} == {"outdated-translation"}
    edit(root, PAGE, "It belongs", "It does belong")
    revise(root, "types/self-service", minor=True)
    assert entries(root, "types/self-service") == {"top": 1, "what": 1, "fits": 2}
    edit(root, PAGE, "It does belong", "It belonged")
    revise(root, "types/self-service")
    assert entries(root, "types/self-service") == {"top": 1, "what": 3, "fits": 2}
    assert "  types/self-service#fits: types/self-service#what\n" in (root / LEDGER).read_text()


def test_a_page_that_is_gone_stays_in_the_ledger(root: Path) -> None:
    for code in ("en", "el", "hy", "ar", "lt"):
        (root / f"content/{code}/types/self-service.md").unlink()
    with (root / LEDGER).open("a") as stream:
        stream.write("\nredirects:\n  types/self-service: index\n")
    revise_all(root)
    assert "types/self-service" in ledger.promises(load(root))
    assert said(root) == []


def test_the_ledger_is_sorted_and_written_by_hand_only_where_it_says(root: Path) -> None:
    with (root / LEDGER).open("a") as stream:
        stream.write("redirects:\n  types/z: index\n  types/a#b: types/self-service#fits\n")
    assert revise(root, "index") == [LEDGER]
    text = (root / LEDGER).read_text("utf-8")
    assert text.endswith("redirects:\n  types/a#b: types/self-service#fits\n  types/z: index\n")
    pages = re.findall(r"(?m)^  ([a-z/-]+):$", text)
    assert pages == sorted(pages)
    assert revise(root, "index") == []


@pytest.mark.parametrize(
    "name",
    [
        "types/self-service",
        "types/self-service.md",
        "content/en/types/self-service.md",
        "./content/en/types/self-service.md",
        "content\\en\\types\\self-service.md",
    ],
)
def test_a_page_may_be_named_in_several_ways(root: Path, name: str) -> None:
    edit(root, PAGE, "always the same.", "never the same.")
    assert revise(root, name) == [PAGE, LEDGER]


def test_an_address_names_its_page(root: Path) -> None:
    edit(root, "content/en/index.md", "A small library", "A library")
    assert revise(root, "") == ["content/en/index.md", LEDGER]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("types/none", "There is no page content/en/types/none.md"),
        ("content/el/types/self-service.md", "translates"),
        ("../../etc/passwd", "There is no page"),
    ],
)
def test_a_page_that_is_not_there_is_refused(root: Path, name: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        revise(root, name)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("content/library.yml", b"source: en: el\n"),
        ("content/glossary.yml", b"\xff"),
        (LEDGER, b"pages:\n  index: none\n"),
        (LEDGER, b"pages:\n  index:\n    revision: 1\n    sections:\n      top: yesterday\n"),
        (LEDGER, b"redirects: [a]\n"),
        (LEDGER, b"redirects:\n  a: [b]\n"),
        (LEDGER, b"words: of somebody\n"),
        (PAGE, b"# Self-service\n"),
        (
            PAGE,
            b"---\ndescription: x\nrevision: one\nauthor: y\nconcept: self-service\n---\n\n# S\n",
        ),
        (
            PAGE,
            b"---\ndescription: x\nrevision: 1\nauthor: y\n---\n\n# S\n\n## A {#a}\n\n## B {#a}\n",
        ),
        (PAGE, b"---\ndescription: x\nrevision: 1\nauthor: y\n---\n\n# S\n\n## A {#Not-A-Slug}\n"),
        (PAGE, b"\xff"),
    ],
)
def test_nothing_is_written_where_something_could_not_be_read(
    root: Path, file: str, text: bytes
) -> None:
    edit(root, CHECKLIST, "Half an hour", "An hour")
    (root / file).write_bytes(text)
    before = {path: path.read_bytes() for path in root.rglob("*.*")}
    with pytest.raises(Refused, match=r"mend|read"):
        revise(root, "types/self-service")
    assert {path: path.read_bytes() for path in root.rglob("*.*")} == before


def test_one_page_that_is_refused_holds_all_back(root: Path) -> None:
    edit(root, CHECKLIST, "Half an hour", "An hour")
    edit(root, PAGE, "revision: 1", "revision: one")
    before = {path: path.read_bytes() for path in root.rglob("*.*")}
    with pytest.raises(Refused, match="self-service"):
        revise_all(root)
    assert {path: path.read_bytes() for path in root.rglob("*.*")} == before


def test_faults_elsewhere_do_not_hinder(root: Path) -> None:
    (root / "content/el/types/self-service.md").write_bytes(b"\xff")
    (root / "content/lt/glossary.yml").write_bytes(b": :")
    edit(root, PAGE, "always the same.", "never the same.")
    assert revise(root, "types/self-service") == [PAGE, LEDGER]


def test_a_revision_in_quotes_and_windows_lines(root: Path) -> None:
    text = (root / PAGE).read_text("utf-8").replace("revision: 1", 'revision: "1"')
    (root / PAGE).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    edit_bytes = (root / PAGE).read_bytes().replace(b"always the same", b"never the same")
    (root / PAGE).write_bytes(edit_bytes)
    assert revise(root, "types/self-service") == [PAGE, LEDGER]
    assert 'revision: "2"\n' in (root / PAGE).read_text("utf-8")
    assert entries(root, "types/self-service") == {"top": 1, "what": 1, "fits": 2}


def test_the_command(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["revise", "--all", "--root", str(root)]) == 0
    assert capsys.readouterr().out == "Nothing has changed.\n"
    edit(root, PAGE, "always the same.", "never the same.")
    assert main(["revise", PAGE, "--root", str(root)]) == 0
    assert capsys.readouterr().out == f"Wrote {PAGE}\nWrote {LEDGER}\n"
    assert main(["revise", "types/none", "--root", str(root)]) == 1
    assert "There is no page" in capsys.readouterr().err
    edit(root, PAGE, "never the same.", "not the same.")
    assert main(["revise", "--all", "--minor", "--root", str(root)]) == 0
    assert capsys.readouterr().out == f"Wrote {LEDGER}\n"


@pytest.mark.parametrize("arguments", [["revise"], ["revise", "index", "--all"]])
def test_the_command_wants_a_page_or_all(root: Path, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([*arguments, "--root", str(root)])
    assert stop.value.code == 2
