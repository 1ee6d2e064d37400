"""Keys of a center: those that seal sessions, and root's, rotated by API and recovered on the machine."""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.people import allow, make_person
from harness.servers import Center, Keys, wait_until


def _command(*argv: str) -> subprocess.CompletedProcess:
    return subprocess.run([paths.twinlock_center(), *map(str, argv)], capture_output=True, text=True, timeout=60)


def _who(center, keys: Keys) -> str | None:
    try:
        return center.client("sts", keys).get_caller_identity()["Arn"]
    except ClientError as error:
        assert error.response["Error"]["Code"] == "InvalidClientTokenId"
        return None


def _session(center, keys: Keys) -> Keys:
    return Keys.of(center.client("sts", keys).get_session_token()["Credentials"])


def _recover(center, *options: str) -> Keys:
    told = _command("root", "recover", center.folder, "--format", "json", *options)
    assert told.returncode == 0, told.stderr
    shape = json.loads(told.stdout)
    return Keys(shape["access_key_id"], shape["secret_access_key"])


def _named(center, name: str) -> list[dict]:
    return [event for event in center.events() if event["eventName"] == name]


def test_sealing_keys_rotate_under_a_running_center(fresh_center):
    person = make_person(fresh_center, "sealed", policy=allow("*"))
    old = _session(fresh_center, person.keys)
    told = _command("keys", "rotate", fresh_center.folder)
    assert told.returncode == 0, told.stderr

    def prefix(keys: Keys) -> str:
        return keys.session_token[:6]  # version and id of the sealing key

    assert wait_until(lambda: prefix(_session(fresh_center, person.keys)) != prefix(old), 15)
    new = _session(fresh_center, person.keys)
    assert _who(fresh_center, old) == _who(fresh_center, new) == person.arn
    assert wait_until(lambda: _named(fresh_center, "RotateSealingKey"))
    fresh_center.stop()
    again = Center(fresh_center.folder, create=False)
    try:
        assert _who(again, old) == _who(again, new) == person.arn, "both outlive a restart"
    finally:
        again.stop()


def test_a_seen_sealing_key_is_replaced_and_all_sessions_end(fresh_center):
    person = make_person(fresh_center, "ended", policy=allow("*"))
    old = _session(fresh_center, person.keys)
    told = _command("keys", "rotate", fresh_center.folder, "--end-sessions")
    assert told.returncode == 0 and "have ended" in told.stdout, told.stderr
    assert wait_until(lambda: _who(fresh_center, old) is None)
    assert _who(fresh_center, person.keys) == person.arn
    assert _who(fresh_center, _session(fresh_center, person.keys)) == person.arn


def test_roots_key_is_rotated_and_removed_by_api(fresh_center):
    root = fresh_center.client("iam", fresh_center.root)
    second = Keys.of(root.create_access_key()["AccessKey"])
    with pytest.raises(ClientError, match="AccessKeysPerUser: 2"):
        root.create_access_key()
    with_second = fresh_center.client("iam", second)
    with_second.delete_access_key(AccessKeyId=fresh_center.root.access_key_id)
    assert _who(fresh_center, fresh_center.root) is None
    assert [key["AccessKeyId"] for key in with_second.list_access_keys()["AccessKeyMetadata"]] == [second.access_key_id]
    with_second.delete_access_key(AccessKeyId=second.access_key_id)
    assert _who(fresh_center, second) is None, "the last one may go, as on AWS"
    back = _recover(fresh_center)
    assert wait_until(lambda: _who(fresh_center, back) == f"arn:aws:iam::{fresh_center.account}:root")


def test_root_is_recovered_on_the_machine_while_the_center_runs(fresh_center):
    assert _who(fresh_center, fresh_center.root)
    new = _recover(fresh_center, "--old-keys", "deactivate")
    assert wait_until(lambda: _who(fresh_center, new)), "the new key works"
    assert wait_until(lambda: _who(fresh_center, fresh_center.root) is None), "the old one does no longer"
    assert wait_until(lambda: _named(fresh_center, "RecoverRoot"))
    (event,) = _named(fresh_center, "RecoverRoot")
    assert new.access_key_id in json.dumps(event) and fresh_center.root.access_key_id in json.dumps(event)
    assert new.secret_access_key not in json.dumps(event)


def test_root_is_recovered_while_the_center_is_stopped(fresh_center):
    fresh_center.stop()
    new = _recover(fresh_center, "--old-keys", "remove", "--remove-mfa")
    assert len(_named(fresh_center, "RecoverRoot")) == 1, "the log has it at once"
    again = Center(fresh_center.folder, create=False)
    try:
        assert _who(again, new) and _who(again, fresh_center.root) is None
        assert len(_named(fresh_center, "RecoverRoot")) == 1
    finally:
        again.stop()
    assert _command("events", fresh_center.folder, "--verify").returncode == 0


def test_a_third_root_key_is_refused_and_what_to_do_is_said(fresh_center):
    _recover(fresh_center)
    told = _command("root", "recover", fresh_center.folder)
    assert told.returncode == 1 and "two keys already" in told.stderr and "--old-keys remove" in told.stderr
    assert "AKIA" not in told.stdout
    _recover(fresh_center, "--old-keys", "remove")


@pytest.mark.parametrize("argv", [["root", "recover"], ["keys", "rotate"], ["backup"], ["restore"]])
def test_commands_say_what_they_need(argv, tmp_path):
    told = _command(*argv)
    assert told.returncode == 2 and "error:" in told.stderr
    shown = _command(*argv, "--help")
    assert shown.returncode == 0 and "OVERVIEW" in shown.stdout
    missing = _command(*argv, tmp_path / "none", *([tmp_path / "x"] if argv[0] in ("backup", "restore") else []))
    assert missing.returncode == 1 and "hint:" in missing.stderr, missing.stderr
