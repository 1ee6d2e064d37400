"""Rules on time, entropy and environment: they are values handed in at the top."""

import re
from collections.abc import Iterator

from .swift_text import code_only
from .tree import Finding, Tree

PROGRAMS = ("Sources/Client/twinlock/", "Sources/Center/twinlock-center/")

# What reads the world directly. Allowed in Platform alone.
RAW = {
    r"\bDate\s*\(\s*\)": "reads the clock",
    r"\bDate\.now\b": "reads the clock",
    r"\bNSDate\b": "reads the clock",
    r"\b(?:ContinuousClock|SuspendingClock|DispatchTime|DispatchWallTime)\s*\.now\b": "reads the clock",
    r"\b(?:ContinuousClock|SuspendingClock)\s*\(\s*\)": "reads the clock",
    r"\bNIODeadline\.now\b": "reads the clock",
    r"\b(?:clock_gettime|gettimeofday|time\s*\(\s*nil)\b": "reads the clock",
    r"\bSystemRandomNumberGenerator\b": "draws entropy",
    r"\.random\s*\(": "draws entropy",
    r"\.(?:randomElement|shuffled|shuffle)\s*\(": "draws entropy",
    r"\b(?:arc4random\w*|getrandom|getentropy)\b": "draws entropy",
    r"\bUUID\s*\(\s*\)": "draws entropy",
    r"\bSymmetricKey\s*\(\s*size\s*:": "draws entropy",
    r"\bProcessInfo\b": "reads the environment",
    r"\b(?:secure_)?getenv\b": "reads the environment",
    r"\bsetenv\b": "changes the environment",
    r"\bFileManager\b": "touches files",
}
# Platform's own values of the real world. Allowed in Platform and where a program is put together.
REAL = {
    r"\b(?:WallClock|Entropy)\.system\b": "takes the system's value",
    r"=\s*\.system\b": "takes the system's value by default",
    r"\bEnvironment\.current\b": "takes the process's environment",
}
BANNED = {
    r"\bDateFormatter\b": "brings ICU; Primitives.Timestamp formats dates",
    r"\bNSRegularExpression\b": "brings Foundation's regular expressions",
    r"\bString\s*\(\s*format\s*:": "is Foundation's printf",
}


def world_is_handed_in(tree: Tree) -> Iterator[Finding]:
    """No clock, entropy, environment or file is reached for outside Platform and the composition roots."""
    for path, text in tree.swift_files("Sources/"):
        if path.startswith("Sources/Platform/"):
            continue
        yield from _search("values", path, text, RAW)
        if not path.startswith(PROGRAMS):
            yield from _search("values", path, text, REAL)


def banned_calls(tree: Tree) -> Iterator[Finding]:
    """What would multiply the client's size or speed, for the worse."""
    for path, text in tree.swift_files("Sources/"):
        yield from _search("banned", path, text, BANNED)


def changes_carry_their_event(tree: Tree) -> Iterator[Finding]:
    """Services write through `Store.change`, which commits the event with the change. To spend a code is no change."""
    plain = {r"\bstore\.write\b": "commits no event; write with change(call)"}
    for path, text in tree.swift_files("Sources/Center/IAMService/"):
        if not path.endswith("/MFACodeVerifier.swift"):
            yield from _search("events", path, text, plain)


def _search(rule: str, path: str, text: str, patterns: dict[str, str]) -> Iterator[Finding]:
    code = code_only(text)
    for pattern, why in patterns.items():
        for match in re.finditer(pattern, code):
            line = code.count("\n", 0, match.start()) + 1
            yield Finding(rule, path, line, f"{match.group(0).strip()} {why}")
