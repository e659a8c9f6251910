"""Join the hand-written styles and scripts into the two files that readers fetch.

    python -m newsroom.bundle

`static/css/` becomes `static/build/site.css`, `static/js/` becomes `static/build/site.js`; the small
`theme.js`, which must run before the first paint, is only stripped. The same input gives the same bytes.
Needs nothing but Python, so that `make run` works on a machine without Node.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

STATIC = Path(__file__).resolve().parent.parent / "static"

# `layers` must come first: it fixes the order of the cascade. `print` comes last.
STYLES = (
    "layers.css",
    "fonts.css",
    "reset.css",
    "tokens.css",
    "base.css",
    "layout.css",
    "components/*.css",
    "pages/*.css",
    "utilities.css",
    "print.css",
)

# Modules that share one scope once joined; `main.js` calls the others and comes last.
ENTRY = "main.js"
BEFORE_PAINT = "theme.js"

_BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LINE_COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
_IMPORT = re.compile(r"""^import\s+\{[^}]*\}\s+from\s+["']\./[\w-]+\.js["'];\s*$""", re.MULTILINE)
_EXPORT = re.compile(r"^export\s+(?=(?:async\s+)?(?:function|const|class)\b)", re.MULTILINE)
_TOP_LEVEL_NAME = re.compile(r"^(?:async\s+)?(?:function|const|let|class)\s+([\w$]+)", re.MULTILINE)


class BundleError(Exception):
    """A source file breaks a rule of the bundle; the message names it and the mend."""


def minify_css(source: str) -> str:
    """Strip comments and the white space that has no meaning; strings with either are not used."""
    text = _BLOCK_COMMENT.sub("", source)
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s*([{};,])\s*", r"\1", text)
    text = re.sub(r"([{;][\w-]+):\s+", r"\1:", text)
    return text.replace(";}", "}").strip()


def minify_js(source: str) -> str:
    """Strip comments that fill whole lines, indentation and blank lines. Line ends stay."""
    text = _LINE_COMMENT.sub("", _BLOCK_COMMENT.sub("", source))
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def join_css(folder: Path) -> str:
    """Return the minified bundle of a folder with the files that STYLES names."""
    parts = []
    for pattern in STYLES:
        found = sorted(folder.glob(pattern))
        if not found:
            raise BundleError(f"{folder / pattern}: no such file. Add it, or take it out of STYLES.")
        parts.extend(path.read_text(encoding="utf-8") for path in found)
    return minify_css("\n".join(parts))


def join_js(folder: Path) -> str:
    """Return one module made of all modules of a folder, `main.js` last."""
    modules = sorted(path for path in folder.glob("*.js") if path.name not in {ENTRY, BEFORE_PAINT})
    owners: dict[str, str] = {}
    parts = []
    for path in [*modules, folder / ENTRY]:
        source = _EXPORT.sub("", _IMPORT.sub("", path.read_text(encoding="utf-8")))
        for name in _TOP_LEVEL_NAME.findall(source):
            if name in owners:
                raise BundleError(f"{path}: `{name}` is also in {owners[name]}. Rename one of them.")
            owners[name] = path.name
        parts.append(minify_js(source))
    return "\n".join(parts)


def build(static: Path = STATIC) -> dict[Path, int]:
    """Write the bundles and return their sizes in bytes."""
    target = static / "build"
    target.mkdir(parents=True, exist_ok=True)
    texts = {
        target / "site.css": join_css(static / "css"),
        target / "site.js": join_js(static / "js"),
        target / "theme.js": minify_js((static / "js" / BEFORE_PAINT).read_text(encoding="utf-8")),
    }
    for path, text in texts.items():
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return {path: path.stat().st_size for path in texts}


def main() -> int:
    try:
        sizes = build()
    except BundleError as problem:
        print(problem, file=sys.stderr)
        return 1
    for path, size in sizes.items():
        print(f"{path.relative_to(STATIC.parent)}: {size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
