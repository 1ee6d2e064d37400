"""Where things are: the programs under test, the real AWS clients, the vectors."""

import functools
import os
import shutil
import subprocess
from pathlib import Path

END_TO_END = Path(__file__).parents[1]
ROOT = END_TO_END.parent
VENV = Path(os.environ.get("TWINLOCK_VENV", END_TO_END / ".venv"))


@functools.cache
def bin_folder() -> Path:
    """The folder of the built programs: TWINLOCK_BIN, else that of the debug build."""
    if named := os.environ.get("TWINLOCK_BIN"):
        return Path(named)
    shown = subprocess.run(
        ["swift", "build", "--package-path", str(ROOT), "--show-bin-path"], check=True, capture_output=True, text=True
    )
    return Path(shown.stdout.strip().splitlines()[-1])


def twinlock() -> str:
    return _built("twinlock")


def twinlock_center() -> str:
    return _built("twinlock-center")


def _built(name: str) -> str:
    path = bin_folder() / name
    assert path.exists(), f"{path} is missing: run swift build"
    return str(path)


def aws_v1() -> str:
    """`aws` version 1, from PyPI."""
    path = VENV / "bin" / "aws"
    assert path.exists(), f"{path} is missing: run scripts/test, which makes the virtual environment"
    return str(path)


@functools.cache
def aws_v2() -> str | None:
    """`aws` version 2 as the distribution packages it; None where there is none."""
    for candidate in ("/usr/bin/aws", shutil.which("aws") or ""):
        if candidate and Path(candidate).exists():
            told = subprocess.run([candidate, "--version"], capture_output=True, text=True)
            if told.stdout.startswith("aws-cli/2"):
                return candidate
    return None


def vectors() -> Path | None:
    """The folder of cases that others made; None where it is absent."""
    folder = Path(os.environ.get("TWINLOCK_VECTORS", ROOT.parent / "shared" / "vectors"))
    return folder if folder.is_dir() else None
