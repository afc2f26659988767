"""`python -m ties`: the commands."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from ties import report
from ties.reading.load import load


def main(arguments: list[str] | None = None) -> int:
    """Runs a command. Returns 0, 1 where the content has errors, 2 for misuse."""
    parser = _parser()
    options = parser.parse_args(arguments)
    root = Path(options.root)
    if not (root / "content").is_dir():
        parser.error(
            f"there is no folder content/ in {root}; give the project's folder with --root"
        )
    result: int = options.run(options, root)
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ties", description="Checks and builds the library."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--root", default=".", help="the project's folder (default: here)")

    check = commands.add_parser("check", parents=[shared], help="check the content")
    check.add_argument(
        "--format",
        choices=sorted(report.FORMATS),
        default=None,
        help="default: github under GitHub Actions, else text",
    )
    check.set_defaults(run=_check)

    revising = commands.add_parser(
        "revise", parents=[shared], help="record a changed or new page of the source language"
    )
    pages = revising.add_mutually_exclusive_group(required=True)
    pages.add_argument(
        "page",
        nargs="?",
        metavar="PAGE",
        help="such as types/self-service or content/en/types/self-service.md",
    )
    pages.add_argument("--all", action="store_true", help="every page of the source language")
    revising.add_argument(
        "--minor",
        action="store_true",
        help="the meaning did not change: translations stay up to date",
    )
    revising.set_defaults(run=_revise)

    status = commands.add_parser("status", parents=[shared], help="how far each language is")
    status.add_argument(
        "--facts",
        action="store_true",
        help="instead: on which pages each fact of the source texts is",
    )
    status.set_defaults(run=_status)

    forms = commands.add_parser(
        "forms", parents=[shared], help="suggest inflected forms for a language's glossary"
    )
    forms.add_argument("language", help="such as hy")
    forms.set_defaults(run=_forms)

    compiling = commands.add_parser(
        "compile", parents=[shared], help="write the Markdown that a site generator reads"
    )
    compiling.set_defaults(run=_compile)

    site = commands.add_parser("site", parents=[shared], help="build all languages into site/")
    site.set_defaults(run=_site)

    serve = commands.add_parser("serve", parents=[shared], help="a live preview")
    serve.add_argument("--language", help="build only this language, such as hy")
    serve.set_defaults(run=_serve)
    return parser


def _check(options: argparse.Namespace, root: Path) -> int:
    from ties.rules import check

    problems = check(load(root))
    name = options.format or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
    sys.stdout.write(report.FORMATS[name](problems))
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _revise(options: argparse.Namespace, root: Path) -> int:
    from ties.revise import Refused, revise, revise_all

    try:
        changed = (
            revise_all(root, options.minor)
            if options.all
            else revise(root, options.page, options.minor)
        )
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    print("\n".join(f"Wrote {file}" for file in changed) or "Nothing has changed.")
    return 0


def _status(options: argparse.Namespace, root: Path) -> int:
    from ties import coverage, status

    library = load(root)
    sys.stdout.write(coverage.table(library) if options.facts else status.table(library))
    return 0


def _forms(options: argparse.Namespace, root: Path) -> int:
    from ties.forms import suggestions

    library = load(root)
    if options.language not in library.languages:
        print(f"The languages are: {', '.join(library.languages)}.", file=sys.stderr)
        return 2
    for concept, wording, count in suggestions(library, options.language):
        print(f"{count:4}  {concept:<32}{wording}")
    return 0


def _compile(options: argparse.Namespace, root: Path) -> int:
    from ties.compile import compile

    digest = compile(load(root), root / "docs")
    print(f"Compiled to {root / 'docs'} ({digest[:12]}).")
    return 0


def _site(options: argparse.Namespace, root: Path) -> int:
    from ties.site import Failed, build

    try:
        folder = build(root)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    print(f"Done: open {folder / 'index.html'}, or serve the folder {folder}.")
    return 0


def _serve(options: argparse.Namespace, root: Path) -> int:
    from ties.site import serve

    return serve(root, options.language)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
