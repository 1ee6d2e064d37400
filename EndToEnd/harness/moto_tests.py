"""moto's own tests: fetched from its source distribution, which has them, and run against a URL."""

import json
import os
import re
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from . import paths

SUITES = ("tests/test_iam", "tests/test_sts")
CACHE = paths.END_TO_END / ".cache"
NOT_BUILT = re.compile(r"\(InvalidAction\)|'InvalidAction' ==|Could not fi(nd operation|\.\.\.)")
EXCLUSIONS = paths.END_TO_END / "moto-exclusions.json"


class CannotFetch(Exception):
    """The source distribution is neither here nor to be had."""


@dataclass(frozen=True)
class Outcome:
    """How a run of the tests went, by name: `test_iam/test_iam.py::test_x`."""

    passed: set[str]
    failed: dict[str, str]
    skipped: dict[str, str]
    not_built: set[str]


def fetched() -> Path:
    """The unpacked source distribution of the moto that the suite runs with, downloaded once."""
    version = re.search(r"^moto(?:\[.*\])?==(\S+)", (paths.END_TO_END / "requirements.txt").read_text(), re.M).group(1)
    folder = CACHE / f"moto-{version}"
    if not (folder / "tests").is_dir():
        CACHE.mkdir(exist_ok=True)
        archive = CACHE / f"moto-{version}.tar.gz"
        if not archive.exists():
            _download(version)
        with tarfile.open(archive) as opened:
            opened.extractall(CACHE, filter="data")
    return folder


def _download(version: str) -> None:
    argv = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
            "--no-binary", ":all:", "--dest", str(CACHE), f"moto=={version}"]
    done = subprocess.run(argv, capture_output=True, text=True)
    if done.returncode != 0:
        raise CannotFetch((done.stderr.strip().splitlines() or ["pip said nothing"])[-1])


def exclusions() -> dict[str, str]:
    """What is left out, each with the reason why: a file, a test, or one parameter's run of a test."""
    reasons = json.loads(EXCLUSIONS.read_text())
    return {test: reason for reason, tests in reasons.items() for test in tests}


def covers(exclusion: str, test: str) -> bool:
    """Whether the test is the one that is named, or part of it."""
    return test == exclusion or test.startswith((f"{exclusion}::", f"{exclusion}["))


def collect(folder: Path) -> list[str]:
    """The names of all tests, in the order moto has them."""
    done = _pytest(folder, ["--collect-only", "-q", *SUITES], "http://127.0.0.1:9")
    return [line.removeprefix("tests/") for line in done.stdout.splitlines() if "::" in line]


def run(folder: Path, tests: list[str], url: str, report: Path) -> Outcome:
    """Runs these tests against a URL; moto's own decorators send the calls there."""
    _pytest(folder, ["-q", f"--junitxml={report}", *(f"tests/{test}" for test in tests)], url)
    return _read(report)


def _pytest(folder: Path, arguments: list[str], url: str) -> subprocess.CompletedProcess:
    env = os.environ | {"TEST_SERVER_MODE": "true", "TEST_SERVER_MODE_ENDPOINT": url}
    for name in ("AWS_PROFILE", "AWS_ENDPOINT_URL", "AWS_SESSION_TOKEN"):
        env.pop(name, None)
    argv = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", "setup.cfg", "--rootdir", str(folder)]
    return subprocess.run(argv + arguments, cwd=folder, env=env, capture_output=True, text=True)


def _read(report: Path) -> Outcome:
    outcome = Outcome(set(), {}, {}, set())
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        file, owner = _place(case.get("classname"))
        name = f"{file}::{owner}{case.get('name')}"
        troubles = [each for each in case if each.tag in ("failure", "error", "skipped")]
        if not troubles:
            outcome.passed.add(name)
        elif troubles[0].tag == "skipped":
            outcome.skipped[name] = troubles[0].get("message", "")
        elif NOT_BUILT.search(troubles[0].get("message") or ""):
            outcome.not_built.add(name)
        else:
            outcome.failed[name] = (troubles[0].get("message") or "").splitlines()[0][:300] + "\n" + troubles[0].text
    return outcome


def _place(classname: str) -> tuple[str, str]:
    """`tests.test_iam.test_iam.TestX` as file and the prefix of the test's name."""
    parts = classname.split(".")[1:]
    owner = parts.pop() + "::" if parts[-1][0].isupper() else ""
    return "/".join(parts) + ".py", owner
