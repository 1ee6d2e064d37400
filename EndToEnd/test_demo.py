"""scripts/demo's second half, as a newcomer runs it: a real browser where there is one, and nothing left behind."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

from harness import paths
from harness.browsers import available

TOLD = [
    "== A center of your own",
    "twinlock center user invite mia",
    "aws s3 ls --profile dev",
    "Error loading SSO Token",
    "== 5. Only with MFA, and out again",
    "AccessDenied",
    "ValidationException",
    "mfa-in-role-sessions=on",
    "signed in at https://d-",
    "mia has no access from now on",
    "ExpiredToken",
    "== Done; the center is stopped and its data removed",
]
AT_THE_BROWSER = ['"Register a device": a security key', "recovery codes", '"Confirm that it is you"', '"Is this you?"']


def missing(wanted: list[str], said: str) -> list[str]:
    """What is not there, or not in this order."""
    lost, at = [], 0
    for each in wanted:
        found = said.find(each, at)
        if found < 0:
            lost.append(each)
        else:
            at = found
    return lost


def test_the_demo_shows_a_sign_in_and_leaves_nothing_behind():
    with tempfile.TemporaryDirectory(prefix="demo") as folder:
        environment = os.environ | {"TMPDIR": folder, "stage_bin": str(paths.bin_folder())}
        done = subprocess.run(
            [str(paths.ROOT / "scripts" / "demo"), "--identity-center"], env=environment, timeout=600,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        assert done.returncode == 0, done.stdout
        assert missing(TOLD, done.stdout) == [], done.stdout
        if available():
            asks = AT_THE_BROWSER if paths.aws_v2() else AT_THE_BROWSER[:3]
            assert missing(asks, done.stdout) == [], done.stdout
        assert "\x1b" not in done.stdout
        assert not re.search(r"token=[\w-]{8}", done.stdout), "the invitation's secret is shown in full"
        assert os.listdir(folder) == []
        assert still_running(folder) == []


def still_running(folder: str) -> list[str]:
    """The commands of processes that were started with something below this folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if folder in command:
            found.append(command)
    return found
