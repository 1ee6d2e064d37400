"""A running center is backed up in one command and restored in another, and no code is good twice."""

import shutil
import subprocess
import threading

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.devices import current_step
from harness.people import allow, make_person, unique
from harness.servers import Center, Keys


def _command(*argv) -> subprocess.CompletedProcess:
    return subprocess.run([paths.twinlock_center(), *map(str, argv)], capture_output=True, text=True, timeout=120)


def _backup(center, folder, *options: str) -> None:
    told = _command("backup", center.folder, folder, *options)
    assert told.returncode == 0, told.stderr


def _restored(backup, folder, *options: str) -> Center:
    told = _command("restore", backup, folder, *options)
    assert told.returncode == 0, told.stderr
    assert "are missing" in told.stdout
    return Center(folder, create=False)


def _enter(center, person, code: str) -> Keys:
    return Keys.of(center.client("sts", person.keys).get_session_token(
        SerialNumber=person.device.serial, TokenCode=code)["Credentials"])


def test_a_backup_under_load_has_every_change_that_was_acknowledged(fresh_center, tmp_path):
    made: list[str] = []
    stop = threading.Event()

    def load() -> None:
        iam = fresh_center.client("iam")
        while not stop.is_set():
            name = unique("loaded")
            iam.create_user(UserName=name)
            made.append(name)

    threads = [threading.Thread(target=load) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        while len(made) < 20:
            stop.wait(0.05)
        before = list(made)
        _backup(fresh_center, tmp_path / "backup")
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert len(made) > len(before), "it went on meanwhile"
    fresh_center.stop()
    shutil.rmtree(fresh_center.folder)
    again = _restored(tmp_path / "backup", tmp_path / "new")
    again.admin = fresh_center.admin
    try:
        pages = again.client("iam").get_paginator("list_users").paginate()
        there = {user["UserName"] for page in pages for user in page["Users"]}
        assert set(before) <= there <= set(made) | {"admin"}
        told = {event["requestParameters"]["userName"] for event in again.events()
                if event["eventName"] == "CreateUser"}
        assert there <= told, "the log tells of all that is there"
    finally:
        again.stop()


def test_a_center_restored_from_backup_accepts_no_code_twice(fresh_center, tmp_path):
    center, person = fresh_center, make_person(fresh_center, "restored", policy=allow("*"))
    before = Keys.of(center.client("sts", person.keys).get_session_token()["Credentials"])
    _backup(center, tmp_path / "backup")
    code = person.device.next_code()
    after = _enter(center, person, code)
    center.stop()
    again = _restored(tmp_path / "backup", tmp_path / "new")
    try:
        now = current_step()
        spent = [code] + [person.device.code(step) for step in (now - 1, now)]
        for each in spent:
            with pytest.raises(ClientError, match="MultiFactorAuthentication failed"):
                _enter(again, person, each)
        for session in (before, after):
            with pytest.raises(ClientError, match="InvalidClientTokenId"):
                again.client("sts", session).get_caller_identity()
        # Two codes that no clock has shown yet prove the device, as after any drift.
        again.client("iam", center.admin).resync_mfa_device(
            UserName=person.name, SerialNumber=person.device.serial,
            AuthenticationCode1=person.device.code(now + 5), AuthenticationCode2=person.device.code(now + 6))
        assert _enter(again, person, person.device.code(now + 7))
    finally:
        again.stop()


def test_the_log_says_from_when_to_when_events_are_missing(fresh_center, tmp_path):
    make_person(fresh_center, "logged")
    _backup(fresh_center, tmp_path / "backup")
    fresh_center.client("iam").create_user(UserName="lost")
    again = _restored(tmp_path / "backup", tmp_path / "new")
    again.admin = fresh_center.admin
    try:
        with pytest.raises(ClientError, match="cannot be found"):
            again.client("iam").get_user(UserName="lost")
    finally:
        again.stop()
    verified = _command("events", tmp_path / "new", "--verify")
    assert verified.returncode == 0, verified.stderr
    assert "are missing" in verified.stderr and "restored from a backup" in verified.stderr
    assert "lost" not in [event.get("requestParameters", {}).get("userName") for event in again.events()
                          if event["eventName"] == "CreateUser"]


def test_a_backup_is_private_and_replaces_nothing(fresh_center, tmp_path):
    _backup(fresh_center, tmp_path / "backup")
    assert (tmp_path / "backup").stat().st_mode & 0o777 == 0o700
    for file in (tmp_path / "backup").iterdir():
        assert file.stat().st_mode & 0o777 == 0o600, file
    inside = _command("backup", fresh_center.folder, fresh_center.folder / "backup")
    assert inside.returncode == 1 and "own folder" in inside.stderr and not (fresh_center.folder / "backup").exists()
    again = _command("backup", fresh_center.folder, tmp_path / "backup")
    assert again.returncode == 1 and "there is something at" in again.stderr
    over = _command("restore", tmp_path / "backup", fresh_center.folder)
    assert over.returncode == 1 and "there is something at" in over.stderr


def test_a_backup_without_the_key_is_restored_with_it(fresh_center, tmp_path):
    _backup(fresh_center, tmp_path / "backup", "--without-key")
    assert not (tmp_path / "backup" / "center.key").exists()
    refused = _command("restore", tmp_path / "backup", tmp_path / "new")
    assert refused.returncode == 1 and "--key" in refused.stderr and not (tmp_path / "new").exists()
    absent = _command("restore", tmp_path / "backup", tmp_path / "new", "--key", tmp_path / "absent")
    assert absent.returncode == 1 and f"there is no file {tmp_path / 'absent'}" in absent.stderr
    other = tmp_path / "other"
    assert _command("init", other).returncode == 0
    wrong = _command("restore", tmp_path / "backup", tmp_path / "new", "--key", other / "center.key")
    assert wrong.returncode == 1 and not (tmp_path / "new").exists()
    again = _restored(tmp_path / "backup", tmp_path / "new", "--key", str(fresh_center.folder / "center.key"))
    try:
        assert again.client("sts", fresh_center.admin).get_caller_identity()["Account"] == fresh_center.account
    finally:
        again.stop()


@pytest.mark.parametrize("name", ["center.db", "events.jsonl", "backup.json"])
def test_an_altered_backup_is_not_restored(fresh_center, tmp_path, name):
    make_person(fresh_center, "altered")
    _backup(fresh_center, tmp_path / "backup")
    file = tmp_path / "backup" / name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    refused = _command("restore", tmp_path / "backup", tmp_path / "new")
    assert refused.returncode == 1 and not (tmp_path / "new").exists(), refused.stderr


def test_a_backup_that_was_not_finished_is_none(fresh_center, tmp_path):
    _backup(fresh_center, tmp_path / "backup")
    (tmp_path / "backup" / "backup.json").unlink()
    refused = _command("restore", tmp_path / "backup", tmp_path / "new")
    assert refused.returncode == 1 and "no finished backup" in refused.stderr
