"""Pages whose commands are run as they stand, and whose answers are compared; … stands for any text."""

import os
import re
import subprocess

import pytest

from harness import paths
from harness.homes import Home
from harness.servers import REGION, Center, Keys

ACCOUNT = "111122223333"
BLOCK = re.compile(r"```(console|json)\n(.*?)```", re.DOTALL)
FILE = re.compile(r"`([\w-]+\.json)`")


@pytest.fixture
def place(tmp_path):
    """A home with a served center in it, and the users of the pages."""
    center = Center(tmp_path / "home" / "center", account=ACCOUNT)
    home = Home(tmp_path / "home", center)
    iam = center.client("iam")
    iam.create_user(UserName="ana")
    iam.attach_user_policy(UserName="ana", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    iam.create_user(UserName="ben")
    for name in ("ana", "ben"):
        home.add_credentials(name, Keys.of(iam.create_access_key(UserName=name)["AccessKey"]))
    yield home
    center.stop()


def _steps(page: str):
    """What a page has: files to write, and commands with what they show."""
    for match in BLOCK.finditer(page):
        kind, text = match.groups()
        if kind == "json":
            yield "file", FILE.findall(page[: match.start()])[-1], text
        else:
            for command in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
                line, _, shown = command.partition("\n")
                yield "command", line, shown.strip()


def _environment(home: Home) -> dict[str, str]:
    programs = [str(paths.bin_folder()), os.path.dirname(paths.aws_v1())]
    environment = home.environment()
    return environment | {"PATH": ":".join([*programs, environment["PATH"]]), "AWS_DEFAULT_OUTPUT": "json",
                          "AWS_DEFAULT_REGION": REGION}


def run_page(place: Home, name: str, after=None) -> int:
    """Runs the page's commands in one shell; how many they were. `after` gets each command with what it said, and gives
    what the shell is told besides."""
    shell = subprocess.Popen(
        ["bash", "--norc"], cwd=place.folder, env=_environment(place), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    ran = 0
    try:
        for kind, first, text in _steps((paths.ROOT / "docs" / name).read_text()):
            if kind == "file":
                (place.folder / first).write_text(text)
                continue
            shell.stdin.write(f"{first}\necho; echo END\n")
            shell.stdin.flush()
            said = "".join(iter(shell.stdout.readline, "END\n")).strip()
            expected = ".*".join(re.escape(part) for part in text.split("…"))
            assert re.fullmatch(expected, said, re.DOTALL), f"$ {first}\nexpected:\n{text}\nsaid:\n{said}"
            ran += 1
            if after and (more := after(first, said)):
                shell.stdin.write(more + "\n")
    finally:
        shell.stdin.close()
        shell.wait(30)
    return ran


@pytest.mark.parametrize("name", ["walkthrough-bucket-policy.md", "walkthrough-operating.md"])
def test_the_page_shows_what_its_commands_say(place, name):
    assert run_page(place, name) > 5
