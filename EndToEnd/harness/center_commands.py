"""The center's commands as its owner types them."""

import os
import re
import shlex
import subprocess

from . import paths

LINK = re.compile(r"^https?://\S+/start/invitation\?token=([A-Za-z0-9_-]{40,})\n$")


def run(*words, code: int = 0) -> subprocess.CompletedProcess:
    """`twinlock center` with these words, which ends with this status and, where that is a failure, says why."""
    told = subprocess.run(
        [paths.twinlock(), "center", *map(str, words)], capture_output=True, text=True, timeout=120,
        env=os.environ | {"PATH": f"{paths.bin_folder()}:{os.environ['PATH']}"},
    )
    assert told.returncode == code, (words, told.stdout, told.stderr)
    if code:
        assert told.stdout == "" and told.stderr.startswith("twinlock center: error: "), told.stderr
        assert code == 2 or len(told.stderr.splitlines()) <= 2, told.stderr
    return told


def type_hint(told: subprocess.CompletedProcess) -> subprocess.CompletedProcess:
    """Types what a failure says to type, as a shell takes it."""
    line = told.stderr.splitlines()[1].removeprefix("twinlock center: hint: ")
    return run(*shlex.split(line[line.index("twinlock center"):])[2:])


def token_of(told: subprocess.CompletedProcess) -> str:
    match = LINK.match(told.stdout)
    assert match, told.stdout
    assert match.group(1) not in told.stderr
    return match.group(1)


def listed(folder, name: str) -> list[str] | None:
    lines = [line.split("\t") for line in run("user", "list", folder).stdout.splitlines()]
    assert all(len(line) == 6 for line in lines), lines
    return next((line for line in lines if line[0] == name), None)


def everything_in(folder) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
