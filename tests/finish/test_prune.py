"""Only what pages can show stays of the theme's styles."""

from __future__ import annotations

import pytest

from ties.finish.prune import prune

PAGE = '<!doctype html><html dir="rtl"><body class="a  b"><p id="c">.gone</p></body></html>'


@pytest.mark.parametrize(
    "rule",
    [
        "p{top:0}",
        ".a.b>#c::before{top:0}",
        "[dir=rtl] p:not(.gone){top:0}",
        "[dir] p{top:0}",
        ".gone,.b{top:0}",
        ".made mark{top:0}",
        "details[open]{top:0}",
        "@media print{.a{top:0}}",
        "@page{margin:0}",
        ":root{--x:1}p{top:var(--x)}",
        ":root{--x:1;--y:var(--x)}",
        "p{animation:turn 1s}@keyframes turn{to{top:0}}",
    ],
)
def test_what_a_page_or_a_script_can_show_stays(rule: str) -> None:
    scripts = 'document.createElement("mark").className = "made"; "details"'
    assert prune(rule, [PAGE], scripts, "i{top:var(--y)}") == rule


@pytest.mark.parametrize(
    "rule",
    [
        "table{top:0}",
        ".gone{top:0}",
        "#gone{top:0}",
        ".a table p{top:0}",
        "[dir=ltr] p{top:0}",
        "[hreflang]{top:0}",
        "@media print{.gone{top:0}}",
        "@media print{@media screen{.gone{top:0}}}",
        ":root{--x:1;--y:var(--x)}",
        "@keyframes turn{to{top:0}}",
    ],
)
def test_what_nothing_can_show_goes(rule: str) -> None:
    assert prune(rule, [PAGE], "", "") == ""
