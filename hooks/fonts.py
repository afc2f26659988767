"""Makes docs/assets/fonts anew: each script's letters, weights 400 to 700, as small as they get.

usage: npm install @fontsource-variable/noto-serif @fontsource-variable/noto-serif-armenian \\
           @fontsource-variable/noto-naskh-arabic
       uvx --with brotli --from fonttools python hooks/fonts.py node_modules docs/assets/fonts

Not part of a build: the fonts are kept in git. Run it to take up a new version of
Noto, or letters of a new language.
"""

import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LATIN = (
    "U+0020-007E,U+00A0-00FF,U+2010-2015,U+2018-201F,U+2022,U+2026,"
    "U+2032,U+2033,U+2039,U+203A,U+20AC,U+2190-2193,U+2212"
)
LITHUANIAN = (
    "U+0104,U+0105,U+010C,U+010D,U+0116-0119,U+012E,U+012F,U+0160,U+0161,"
    "U+016A,U+016B,U+0172,U+0173,U+017D,U+017E"
)
GREEK = "U+0384-038A,U+038C,U+038E-03A1,U+03A3-03CE"
ARMENIAN = "U+0531-0556,U+0559-058A,U+058F,U+FB13-FB17"
ARABIC = "U+060C,U+061B,U+061F,U+0621-063A,U+0641-0655,U+0660-066C,U+0670,U+0671"

SERIF = "@fontsource-variable/noto-serif/files/noto-serif"
FONTS = {
    "latin": (f"{SERIF}-latin-wght-normal", LATIN),
    "latin-italic": (f"{SERIF}-latin-wght-italic", LATIN),
    "lithuanian": (f"{SERIF}-latin-ext-wght-normal", LITHUANIAN),
    "lithuanian-italic": (f"{SERIF}-latin-ext-wght-italic", LITHUANIAN),
    "greek": (f"{SERIF}-greek-wght-normal", GREEK),
    "greek-italic": (f"{SERIF}-greek-wght-italic", GREEK),
    "armenian": (
        "@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal",
        ARMENIAN,
    ),
    "arabic": (
        "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal",
        ARABIC,
    ),
}
FEATURES = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "calt"]


def main(packages: Path, target: Path) -> None:
    """Writes each font of FONTS, from the npm `packages`, to `target`."""
    for name, (source, letters) in FONTS.items():
        font = TTFont(packages / f"{source}.woff2")
        options = subset.Options()
        options.layout_features = ["*"] if name == "arabic" else FEATURES
        options.hinting = False
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=subset.parse_unicodes(letters))
        cutter.subset(font)
        font.flavor = None
        with tempfile.TemporaryDirectory() as folder:
            # The instancer reads what the cutter left only after it was written once.
            font.save(Path(folder, "cut.ttf"))
            font = instancer.instantiateVariableFont(
                TTFont(Path(folder, "cut.ttf")),
                {"wght": 400 if name.endswith("italic") else (400, 700)},
            )
        font.flavor = "woff2"
        font.save(target / f"{name}.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
