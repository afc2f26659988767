"""The MkDocs adapter: events only, and the only file that knows MkDocs.

mkdocs-static-i18n builds once per language, on one config object, and all
languages but the first from inside its own on_post_build (priority -100). With
`building`, the plugin's mark of being inside, the events are:

    zz  on_config (ours, then the plugin's), on_pre_build, on_files, on_env,
        on_post_page …, on_post_build of the plugin: building = True
            el  on_config, on_pre_build, …, on_post_build (ours, last)
            en  …
        building = False, on_post_build (ours, last)
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs_static_i18n.config import I18nPluginLanguage
from mkdocs_static_i18n.plugin import I18n

# At the top: MkDocs has this folder on sys.path only while it loads the hook.
from ties import report
from ties.compile import compile, form
from ties.compile.context import Context
from ties.compile.navigation import navigation
from ties.finish.dress import dress
from ties.finish.isolate import isolate, piece
from ties.finish.sanitise import sanitise
from ties.finish.verify import PROOF
from ties.languages.interface import Words
from ties.library import Library
from ties.reading.load import load
from ties.rules import check

UNUSED = ("assets/javascripts/", "assets/images/", "sitemap.xml")
"""Files of the theme: scripts that no page of ours runs (theme/main.html says why),
and the plugin's sitemap, a template that would now be copied as it stands."""

# MkDocs keeps this module from one build of `mkdocs serve` to the next.
library: Library
digest: str
preview = False


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the library, and give the plugin its languages before it looks at them."""
    global library
    plugin = i18n(config)
    # Sitemap and 404 are written by finish: here each language overwrites the last.
    config.theme.static_templates.clear()
    if not plugin.building:
        library = load(Path(config.config_file_path).parent)
        plugin.config.languages.extend(languages())
    else:
        config.mdx_configs["toc"]["permalink_title"] = phrase(
            "Link to this section", plugin.current_language
        )
    return config


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether this is a preview, which shows a page in spite of its faults."""
    global preview
    preview = command == "serve"
    # It prints every language's whole navigation, which would bury the checker's report.
    logging.getLogger("mkdocs.plugins.mkdocs_static_i18n").setLevel(logging.WARNING)


def on_pre_build(config: MkDocsConfig) -> None:
    """Check and compile, once for all languages: MkDocs collects the files right after this."""
    global digest
    if not i18n(config).building:
        errors = [problem for problem in check(library) if problem.severity == "error"]
        if errors and not preview:
            raise PluginError(report.text(errors))
        if errors:
            print(report.text(errors), flush=True)
        digest = compile(library, Path(config.docs_dir))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The second line behind the checker: nothing hostile reaches the site. Then directions."""
    return isolate(sanitise(html), page.meta["ties"]["dir"])


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave out what the theme would bring and no page asks for."""
    for file in list(files):
        if file.src_uri.startswith(UNUSED) or file.src_uri.endswith(".map"):
            files.remove(file)
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Give the templates the interface's words, and what isolates a title in a menu."""
    context = Context(library)
    env.globals["phrase"] = phrase
    env.globals["label"] = lambda concept, code: context.label(code, concept)
    env.globals["offers"] = lambda code: form.offers(context, code)
    env.filters["isolate"] = piece
    return env


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Hand the built page to the part of us that knows no generator."""
    return dress(output, page.meta["ties"], config.site_url or "")


@event_priority(-200)
def on_post_build(config: MkDocsConfig) -> None:
    """Leave the proof that this hook ran: a build without it is not to be published."""
    if not i18n(config).building:
        proof = {"digest": digest, "languages": i18n(config).build_languages}
        Path(config.site_dir, PROOF).write_text(json.dumps(proof, indent=2) + "\n", "utf-8")


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    """Watch docs/assets only: what we compile into docs/ would set off the next build."""
    server.unwatch(config.docs_dir)
    server.watch(str(Path(config.docs_dir, "assets")))
    return server


def i18n(config: MkDocsConfig) -> I18n:
    """The plugin that builds the languages."""
    plugin = config.plugins["i18n"]
    assert isinstance(plugin, I18n)
    return plugin


def phrase(text: str, code: str) -> str:
    """The interface's words for `text` in a language."""
    return Words(library, code)(text)


def languages() -> Iterator[I18nPluginLanguage]:
    """The library's languages as the plugin wants them; TIES_LANGUAGE picks one to build."""
    only = os.environ.get("TIES_LANGUAGE")
    if only and only not in library.languages:
        raise PluginError(
            f"TIES_LANGUAGE={only}: content/library.yml has {', '.join(library.languages)}."
        )
    for code, language in library.languages.items():
        entry = I18nPluginLanguage()
        entry.load_dict(
            {
                "locale": code,
                "name": language.title,
                "build": only in (None, "", code),
                "nav": navigation(library, code),
            }
        )
        entry.validate()
        yield entry
