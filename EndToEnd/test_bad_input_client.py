"""Malformed files name file and line; a process killed in mid-write tears nothing."""

import json
import random
import subprocess
import time

import pytest

from harness import paths
from harness.people import allow, make_person
from harness.processes import run

BROKEN = {
    "no closing bracket": ("[profile a\nregion = us-east-1\n", 1),
    "a line without a section": ("region = us-east-1\n", 1),
    "a line without an equals sign": ("[profile a]\nregion = us-east-1\nnonsense\n", 3),
    "an empty name": ("[profile a]\n= value\n", 2),
    "a bad nested line": ("[profile a]\ns3 =\n  nonsense\n", 3),
}


@pytest.mark.parametrize("text, line", BROKEN.values(), ids=BROKEN)
def test_a_malformed_config_names_file_and_line(home, text, line):
    home.write_config(text)
    told = run([paths.twinlock(), "credentials", "a"], home.environment())
    assert told.status == 1
    assert f"{home.config}:{line}" in told.stderr, told.stderr
    assert told.stdout == ""


VALUES = {
    "source_profile loops": ("[profile a]\nrole_arn = arn:aws:iam::1:role/r\nsource_profile = b\n"
                             "[profile b]\nrole_arn = arn:aws:iam::1:role/r\nsource_profile = a\n", "source_profile"),
    "source_profile is missing": ("[profile a]\nrole_arn = arn:aws:iam::1:role/r\nsource_profile = zed\n", "zed"),
    "role without a source": ("[profile a]\nrole_arn = arn:aws:iam::111122223333:role/r\n", "source_profile"),
    "duration is no number": ("[profile a]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = b\n"
                              "duration_seconds = long\n[profile b]\naws_access_key_id = a\n"
                              "aws_secret_access_key = b\n", "duration_seconds"),
    "half a key": ("[profile a]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n", "aws_secret_access_key"),
}


@pytest.mark.parametrize("text, word", VALUES.values(), ids=VALUES)
def test_a_profile_that_cannot_work_says_why(home, text, word):
    home.write_config(text)
    told = run([paths.twinlock(), "credentials", "a"], home.environment())
    assert told.status == 1 and told.stdout == ""
    assert word in told.stderr and str(home.config) in told.stderr, told.stderr


def test_bytes_that_are_no_text_do_not_crash_it(home):
    home.config.write_bytes(b"[profile a]\nregion = \xff\xfe\n" + bytes(range(256)))
    assert run([paths.twinlock(), "profiles", "list"], home.environment()).status in (0, 1)


def test_a_huge_config_does_not_take_long(home):
    home.write_config("".join(f"[profile p{number}]\nregion = us-east-1\n" for number in range(20_000))
                      + "[profile last]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = p0\n"
                      + "[profile p0]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = s\n")
    started = time.monotonic()
    assert run([paths.twinlock(), "profiles", "show", "last"], home.environment()).status == 0
    assert time.monotonic() - started < 10


def test_a_damaged_session_cache_is_made_anew(home, center):
    person = make_person(center, "torn", policy=allow("s3:*"))
    home.write_config(f"[profile work]\nregion = us-east-1\nmfa_serial = {person.device.serial}\n")
    home.add_credentials("work", person.keys)
    ask = [paths.twinlock(), "credentials", "work", "--format", "json", "--code-stdin"]
    assert run(ask, home.environment(), stdin=person.device.next_code() + "\n").status == 0
    files = [each for each in home.folder.rglob("*") if each.is_file() and ".aws" not in each.parts]
    written = [each for each in files if each.suffix not in (".lock", ".key")]
    assert written, "the session was cached"
    for each in written:
        each.write_bytes(each.read_bytes()[: each.stat().st_size // 2])
    told = run([paths.twinlock(), "credentials", "work"], home.environment())
    assert told.status in (1, 3), "asks again or says what is damaged; never crashes"
    assert "Fatal error" not in told.stderr


@pytest.mark.serial
def test_a_thousand_kills_in_mid_write_tear_nothing(home):
    """A real process adds keys to the vault; it is killed at every moment of its life; the vault always reads."""
    add = [paths.twinlock(), "keys", "add", "torn", "--stdin"]
    environment = home.environment()
    entry = "AKIAIOSFODNN7EXAMPLE\n{}\n"

    def start(secret: str) -> subprocess.Popen:
        child = subprocess.Popen(add, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.PIPE, start_new_session=True)
        try:
            child.stdin.write(entry.format(secret).encode())
            child.stdin.close()
        except BrokenPipeError:
            pass
        return child

    for _ in range(2):  # the first makes the vault and takes longer
        started = time.monotonic()
        whole = start("a" * 40)
        assert whole.wait(30) == 0, whole.stderr.read()
        lifetime = time.monotonic() - started
    draw, killed = random.Random(7), 0
    for number in range(1000):
        child = start(chr(97 + number % 26) * 40)
        time.sleep(draw.uniform(0, lifetime * 1.1))
        child.kill()
        killed += child.wait() == -9
        child.stderr.close()
        if number % 10 == 9:
            told = run([paths.twinlock(), "keys", "list", "--format", "json"], environment)
            assert told.status == 0, told.output
            assert "AKIAIOSFODNN7EXAMPLE" in json.dumps(json.loads(told.stdout))
    assert killed > 300, "most were killed before they ended"
    leftovers = [each for each in home.folder.rglob("*") if each.is_file() and ".aws" not in each.parts]
    assert len(leftovers) < 50, "what killed processes left behind is cleared away"
