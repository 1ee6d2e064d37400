"""Nothing lost: the center is killed under load a thousand times, its disk fills up or takes no writing, and what it
acknowledged is there; where it cannot write, it says so and goes on when it can again."""

import os
import subprocess
import tempfile
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.kills import KilledCenter, verify
from harness.servers import Center, wait_until

# A thousand take minutes; what runs at every change is a sample of them.
KILLS = int(os.environ.get("TWINLOCK_KILLS", "60"))
SEED = int(os.environ.get("TWINLOCK_KILL_SEED", "1"))


def test_a_thousand_kills(tmp_path, record_property):
    killed = KilledCenter(tmp_path / "data", SEED)
    for round_ in range(1, KILLS + 1):
        killed.round()
        if round_ % 20 == 0 or round_ == KILLS:
            status, said = verify(killed.folder)
            assert status == 0, f"after {round_} kills: {said}"
    figures = killed.check()
    for name, value in figures.items():
        record_property(name, value)
    print(f"{KILLS} kills: {figures}")
    assert figures["answered"] > 2 * KILLS, "there was no load to speak of"


def test_the_log_verifies_while_the_center_runs_and_states_its_durability(fresh_center):
    status, said = verify(fresh_center.folder)
    assert status == 0 and "on the disk before its answer" in said


def test_a_log_whose_end_was_cut_off_is_noticed(fresh_center):
    fresh_center.client("iam").create_user(UserName="last")
    fresh_center.stop()
    log = fresh_center.folder / "events.jsonl"
    lines = log.read_text().splitlines(keepends=True)
    log.write_text("".join(lines[:-2]))
    status, said = verify(fresh_center.folder)
    assert status == 1 and "last 2 records are missing" in said
    log.write_text("".join(lines))
    assert verify(fresh_center.folder)[0] == 0


@pytest.fixture
def small_disk(tmp_path):
    """A file system of a few megabytes."""
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "twinlock-test", str(folder)],
                          capture_output=True, text=True)
    if made.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {made.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _fill(path: Path) -> None:
    """Leaves no byte of room."""
    with path.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def _refused(call, **parameters) -> str:
    with pytest.raises(ClientError) as refused:
        call(**parameters)
    error = refused.value.response
    assert error["ResponseMetadata"]["HTTPStatusCode"] == 503
    assert error["Error"]["Code"] == "ServiceUnavailable"
    return error["Error"]["Message"]


def test_a_full_disk_refuses_changes_and_recovers(small_disk):
    center = Center(small_disk / "data")
    try:
        iam, sts = center.client("iam"), center.client("sts")
        iam.create_user(UserName="before")
        _fill(small_disk / "ballast")
        made, number = [], 0
        # What room is left in files that exist already is used up first.
        while number < 200:
            number += 1
            try:
                iam.create_user(UserName=f"user-{number}")
                made.append(f"user-{number}")
            except ClientError:
                break
        assert number < 200, "the disk was never full"
        message = _refused(iam.create_user, UserName="refused")
        assert "disk" in message and str(small_disk) not in message
        _refused(sts.get_caller_identity)
        (small_disk / "ballast").unlink()
        iam.create_user(UserName="after")
        names = {user["UserName"] for user in iam.list_users()["Users"]}
        assert names == {"admin", "before", "after", *made}
        created = [event["requestParameters"]["userName"] for event in center.events()
                   if event["eventName"] == "CreateUser" and "errorCode" not in event]
        assert sorted(created) == sorted(names)
        assert verify(center.folder)[0] == 0
        assert wait_until(lambda: "make room on its disk" in center.log.read_text())
    finally:
        center.stop()
    assert verify(center.folder)[0] == 0


def test_a_limit_on_the_size_of_files_is_no_end(tmp_path):
    """`ulimit -f` sends SIGXFSZ, which would end a process that does not expect it."""
    center = Center(tmp_path / "data")
    center.stop()
    size = max(each.stat().st_size for each in center.folder.iterdir())
    limited = Center(tmp_path / "data", create=False, prefix=["prlimit", f"--fsize={size + 200_000}"])
    limited.admin = center.admin
    try:
        iam = limited.client("iam")
        for number in range(400):
            try:
                iam.create_user(UserName=f"user-{number}", Tags=[{"Key": "t", "Value": "x" * 200}])
            except ClientError:
                break
        _refused(iam.create_user, UserName="refused")
        assert limited.process.poll() is None
    finally:
        limited.stop()
    again = Center(tmp_path / "data", create=False)
    again.admin = center.admin
    try:
        names = {user["UserName"] for page in again.client("iam").get_paginator("list_users").paginate()
                 for user in page["Users"]}
        assert {f"user-{each}" for each in range(number)} <= names and "refused" not in names
        again.client("iam").create_user(UserName="after")
    finally:
        again.stop()
    assert verify(center.folder)[0] == 0


def test_a_disk_that_may_only_be_read(small_disk):
    """A folder that cannot be written is refused when the center starts; when it becomes so while it runs, requests
    are, and nothing is lost."""
    center = Center(small_disk / "data")
    center.client("iam").create_user(UserName="before")
    center.stop()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    told = subprocess.run(
        [paths.twinlock_center(), "serve", str(center.folder), "--listen", "127.0.0.1:0"],
        capture_output=True, text=True, timeout=60,
    )
    assert told.returncode == 1 and "Read-only file system" in told.stderr + told.stdout, told
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    again = Center(center.folder, create=False)
    again.admin = center.admin
    try:
        names = {user["UserName"] for user in again.client("iam").list_users()["Users"]}
        assert names == {"admin", "before"}
    finally:
        again.stop()
    assert verify(center.folder)[0] == 0
