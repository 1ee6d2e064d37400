"""Rules on files: length, README pages, leftovers, whitespace, syntax of scripts."""

import ast
import re
from collections.abc import Iterator

from .tree import Finding, Tree

LONGEST_FILE = 400
LONGEST_LINE = 120
# Spelled in pieces so that this file passes its own rule.
LEFTOVERS = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "HA" + "CK"]) + r")\b")
VERBATIM = ("LICENSE",)


def every_target_has_a_readme(tree: Tree) -> Iterator[Finding]:
    """A folder of code says what it owns and what it does not."""
    for target in tree.targets.values():
        if target.is_test or not any(path.startswith(target.path + "/") for path in tree.files):
            continue
        if not tree.files.get(f"{target.path}/README.md", "").strip():
            yield Finding("readme", f"{target.path}/README.md", 1, "is missing or empty")


def files_are_short(tree: Tree) -> Iterator[Finding]:
    """No file of code is longer than anyone would read."""
    for path, text in tree.files.items():
        if not _is_code(path) or "/Generated/" in path:
            continue
        if (lines := text.count("\n")) > LONGEST_FILE:
            yield Finding("length", path, LONGEST_FILE + 1, f"{lines} lines, at most {LONGEST_FILE}")


def nothing_left_over(tree: Tree) -> Iterator[Finding]:
    """What is unfinished is finished or not there."""
    for path, text in tree.files.items():
        if path in VERBATIM:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if match := LEFTOVERS.search(line):
                yield Finding("leftover", path, number, match.group(0))


def text_is_tidy(tree: Tree) -> Iterator[Finding]:
    """Whitespace, line ends and line length of everything that no formatter looks after."""
    for path, text in tree.files.items():
        if path.endswith(".swift") or path in VERBATIM or not text:
            continue
        if not text.endswith("\n"):
            yield Finding("tidy", path, text.count("\n") + 1, "no newline at the end")
        for number, line in enumerate(text.split("\n"), 1):
            if line != line.rstrip():
                yield Finding("tidy", path, number, "white space at the end of the line")
            if "\t" in line and not path.endswith("Makefile"):
                yield Finding("tidy", path, number, "a tab")
            if _is_code(path) and len(line) > LONGEST_LINE:
                yield Finding("tidy", path, number, f"{len(line)} columns, at most {LONGEST_LINE}")


def python_parses(tree: Tree) -> Iterator[Finding]:
    """Python compiles, and lives under EndToEnd alone."""
    for path, text in tree.files.items():
        if not path.endswith(".py"):
            continue
        if not path.startswith("EndToEnd/"):
            yield Finding("python", path, 1, "Python lives under EndToEnd/")
        try:
            ast.parse(text, path)
        except SyntaxError as error:
            yield Finding("python", path, error.lineno or 1, error.msg)


def _is_code(path: str) -> bool:
    return path.endswith((".swift", ".py", ".sh")) or path.startswith(("scripts/", ".ci/"))
