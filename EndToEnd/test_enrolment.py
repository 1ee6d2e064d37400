"""From a bare key to a working second lock with twinlock alone: keys into the vault, a device enrolled, a session."""

import json
from urllib.parse import parse_qs, unquote, urlparse

import pexpect
import pytest

from harness import paths
from harness.devices import Device, current_step
from harness.people import allow, unique
from harness.pictures import blocks_in, read_qr, write_png
from harness.processes import run, run_at_terminal
from harness.servers import Keys


@pytest.fixture
def newcomer(center, home):
    """A user with a key in plain text, no device, and a profile."""
    iam, name = center.client("iam"), unique("newcomer")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="inline", PolicyDocument=allow("*"))
    keys = Keys.of(iam.create_access_key(UserName=name)["AccessKey"])
    home.write_config("# mine\n[profile work]\nregion = us-east-1 # near\n")
    home.add_credentials("work", keys)
    return name, keys


def test_keys_move_out_of_the_file_into_the_vault(home, newcomer, bucket):
    _, keys = newcomer
    moved = run([paths.twinlock(), "keys", "add", "work", "--from-shared-files"], home.environment())
    assert moved.status == 0, moved.output
    assert keys.secret_access_key not in home.credentials.read_text()
    assert keys.secret_access_key not in moved.output
    for file in home.folder.rglob("*"):
        if file.is_file():
            assert keys.secret_access_key.encode() not in file.read_bytes(), file
            if ".aws" not in file.parts:
                assert file.stat().st_mode & 0o077 == 0, file
    listed = json.loads(run([paths.twinlock(), "keys", "list", "--format", "json"], home.environment()).stdout)
    assert keys.access_key_id in json.dumps(listed) and keys.secret_access_key not in json.dumps(listed)
    told = run([paths.twinlock(), "exec", "work", "--", paths.aws_v1(), "s3", "ls"], home.environment())
    assert told.status == 0 and bucket in told.stdout, told.output
    assert "plain text" not in told.stderr
    removed = run([paths.twinlock(), "keys", "remove", "work"], home.environment())
    assert removed.status == 0, removed.output
    gone = run([paths.twinlock(), "keys", "list", "--format", "json"], home.environment())
    assert keys.access_key_id not in gone.stdout


def test_a_device_is_enrolled_at_the_terminal(center, home, newcomer, tmp_path):
    name, _ = newcomer
    child = pexpect.spawn(
        paths.twinlock(), ["mfa", "enroll", "work"], env=home.environment(), encoding="utf-8", timeout=60,
        dimensions=(100, 200),
    )
    child.delaybeforesend = 0.1
    child.expect("(?i)first[^:]*code[^:]*: ")
    shown = child.before
    picture = tmp_path / "shown.png"
    write_png(blocks_in(shown), picture)
    uri = urlparse(read_qr(picture))
    (seed,) = parse_qs(uri.query)["secret"]
    assert unquote(uri.path).endswith(f"{name}@{center.account}")
    device = Device(f"arn:aws:iam::{center.account}:mfa/{name}", seed)
    first, second = device.enabling_codes()
    child.sendline(first)
    child.expect("(?i)next[^:]*: ")
    child.sendline(second)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0, child.before
    listed = center.client("iam").list_mfa_devices(UserName=name)["MFADevices"]
    assert [each["SerialNumber"] for each in listed] == [device.serial]

    config = home.config.read_text()
    assert config.startswith("# mine\n[profile work]\nregion = us-east-1 # near\n"), "the rest of the file is as it was"
    assert f"mfa_serial = {device.serial}" in config
    used = run_at_terminal(
        [paths.twinlock(), "exec", "work", "--", paths.aws_v1(), "s3", "ls"], home.environment(), [device.next_code()]
    )
    assert used.status == 0 and used.prompts == 1, used.output


def test_an_enrolment_that_was_given_up_can_be_begun_again(center, home, newcomer):
    name, _ = newcomer
    ask = (paths.twinlock(), ["mfa", "enroll", "work"])
    given_up = pexpect.spawn(*ask, env=home.environment(), encoding="utf-8", timeout=60, dimensions=(100, 200))
    given_up.expect("(?i)first[^:]*code[^:]*: ")
    given_up.sendintr()
    given_up.expect(pexpect.EOF)
    again = pexpect.spawn(*ask, env=home.environment(), encoding="utf-8", timeout=60, dimensions=(100, 200))
    again.delaybeforesend = 0.1
    again.expect("seed:\\s+([A-Z2-7]+)")
    device = Device(f"arn:aws:iam::{center.account}:mfa/{name}", again.match.group(1))
    first, second = device.enabling_codes()
    again.expect("(?i)first[^:]*code[^:]*: ")
    again.sendline("12345")
    again.expect("no MFA code")
    again.expect("(?i)first[^:]*code[^:]*: ")
    again.sendline(first)
    again.expect("(?i)next[^:]*: ")
    again.sendline(second)
    again.expect(pexpect.EOF)
    again.close()
    assert again.exitstatus == 0, again.before
    listed = center.client("iam").list_mfa_devices(UserName=name)["MFADevices"]
    assert [each["SerialNumber"] for each in listed] == [device.serial]


def test_a_device_in_use_is_never_replaced(center, home, newcomer):
    name, _ = newcomer
    assert run([paths.twinlock(), "mfa", "enroll", "work", "--store-seed"], home.environment()).status == 0
    home.write_config("[profile work]\nregion = us-east-1\n")
    refused = run([paths.twinlock(), "mfa", "enroll", "work", "--store-seed"], home.environment())
    assert refused.status == 1 and "already" in refused.stderr and "--device-name" in refused.stderr, refused.output
    assert len(center.client("iam").list_mfa_devices(UserName=name)["MFADevices"]) == 1


def test_a_stored_seed_answers_by_itself_and_says_so(center, home, newcomer):
    name, _ = newcomer
    enrolled = run([paths.twinlock(), "mfa", "enroll", "work", "--store-seed"], home.environment())
    assert enrolled.status == 0, enrolled.output
    assert "vault" in enrolled.stderr
    serial = center.client("iam").list_mfa_devices(UserName=name)["MFADevices"][0]["SerialNumber"]
    used = run([paths.twinlock(), "exec", "work", "--", "printenv", "AWS_ACCESS_KEY_ID"], home.environment())
    assert used.status == 0 and used.stdout.startswith("ASIA"), used.output
    before = current_step()
    code = run([paths.twinlock(), "mfa", "code", "work"], home.environment()).stdout.strip()
    assert len(code) == 6 and before <= current_step()
    listed = run([paths.twinlock(), "mfa", "list", "--format", "json"], home.environment())
    assert serial in listed.stdout
    removed = run([paths.twinlock(), "mfa", "remove", "work", "--help"], home.environment())
    assert removed.status == 0


def test_profiles_are_listed_and_explained(home, newcomer):
    home.write_config(
        home.config.read_text() + "[profile admin]\nsource_profile = work\n"
        "role_arn = arn:aws:iam::111122223333:role/admin\nmfa_serial = arn:aws:iam::111122223333:mfa/x\n"
    )
    listed = json.loads(run([paths.twinlock(), "profiles", "list", "--format", "json"], home.environment()).stdout)
    assert {"work", "admin"} <= set(json.dumps(listed).replace('"', " ").split())
    shown = run([paths.twinlock(), "profiles", "show", "admin"], home.environment())
    assert shown.status == 0, shown.output
    for word in ("work", "role/admin", "mfa/x", str(home.config)):
        assert word in shown.stdout, shown.stdout
