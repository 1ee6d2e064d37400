"""Codes and QR codes seen by independent eyes, and the codes that must be refused."""

from urllib.parse import parse_qs, unquote, urlparse

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.devices import Device, current_step
from harness.homes import Home
from harness.people import make_device, make_person, unique
from harness.pictures import read_qr
from harness.processes import run, run_at_terminal

REFUSED = "MultiFactorAuthentication failed with invalid MFA one time pass code"


def _session(center, person, code: str, serial: str | None = None):
    return center.client("sts", person.keys).get_session_token(
        SerialNumber=serial or person.device.serial, TokenCode=code
    )


def _refusal(center, person, code: str, serial: str | None = None) -> dict:
    with pytest.raises(ClientError) as refusal:
        _session(center, person, code, serial)
    answer = refusal.value.response
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 403
    assert answer["Error"]["Code"] == "AccessDenied"
    return answer["Error"]


def test_a_code_is_good_once(center):
    person = make_person(center, "once")
    code = person.device.next_code()
    assert _session(center, person, code)["Credentials"]["AccessKeyId"].startswith("ASIA")
    assert REFUSED in _refusal(center, person, code)["Message"]


def test_codes_spent_on_enabling_are_spent(center):
    person = make_person(center, "spent")
    assert REFUSED in _refusal(center, person, person.device.code(person.device.last_step))["Message"]


@pytest.mark.parametrize("offset", [-3, -2, 2, 3, 100])
def test_a_code_two_steps_off_is_refused(center, offset):
    person = make_person(center, "late")
    # A step may end between here and there: go one further out, never nearer.
    step = current_step() + offset + (1 if offset > 0 else 0)
    assert REFUSED in _refusal(center, person, person.device.code(step))["Message"]


def test_a_code_of_another_users_device_is_refused(center):
    owner, thief = make_person(center, "owner"), make_person(center, "thief")
    code = owner.device.next_code()
    message = _refusal(center, thief, code, owner.device.serial)["Message"]
    assert "unable to validate MFA code" in message
    assert REFUSED in _refusal(center, thief, code)["Message"]
    assert _session(center, owner, code), "and the attempt did not spend it"


def test_a_device_that_is_nobodys_gives_no_session(center):
    person, stray = make_person(center, "guest"), make_device(center, unique("stray"))
    assert "unable to validate MFA code" in _refusal(center, person, stray.next_code(), stray.serial)["Message"]


@pytest.mark.parametrize("code", ["000000x", "12345", "1234567", "", "12 456", "१२३४५६"])
def test_what_is_no_code_is_refused_cleanly(center, code):
    person = make_person(center, "typo")
    with pytest.raises(Exception) as refusal:
        _session(center, person, code)
    status = getattr(refusal.value, "response", {}).get("ResponseMetadata", {}).get("HTTPStatusCode", 400)
    assert 400 <= status < 500


def test_enabling_needs_two_consecutive_codes_of_the_right_seed(center):
    iam, name = center.client("iam"), unique("newcomer")
    iam.create_user(UserName=name)
    device = make_device(center, name)
    now = current_step()
    wrong = Device(device.serial, "A" * 32)
    code = device.code
    pairs = [(code(now), code(now)), (code(now), code(now - 1)), (code(now - 2), code(now)),
             (code(now - 50), code(now)), wrong.enabling_codes()]
    for first, second in pairs:
        with pytest.raises(iam.exceptions.InvalidAuthenticationCodeException):
            iam.enable_mfa_device(
                UserName=name, SerialNumber=device.serial, AuthenticationCode1=first, AuthenticationCode2=second
            )
    device.enable(iam, name)
    assert iam.list_mfa_devices(UserName=name)["MFADevices"][0]["SerialNumber"] == device.serial


def test_resync_brings_a_drifted_device_back(center):
    person = make_person(center, "drifted")
    iam, ahead = center.client("iam"), current_step() + 20
    code = person.device.code
    assert REFUSED in _refusal(center, person, code(ahead))["Message"]
    iam.resync_mfa_device(
        UserName=person.name, SerialNumber=person.device.serial,
        AuthenticationCode1=code(ahead), AuthenticationCode2=code(ahead + 1),
    )
    assert _session(center, person, code(ahead + 2))["Credentials"]["SessionToken"]


def test_a_user_has_up_to_eight_devices_and_each_works(center):
    iam, person = center.client("iam"), make_person(center, "collector")
    devices = [make_device(center, unique("spare")) for _ in range(8)]
    for device in devices[:7]:
        device.enable(iam, person.name)
    with pytest.raises(iam.exceptions.LimitExceededException):
        devices[7].enable(iam, person.name)
    assert len(iam.list_mfa_devices(UserName=person.name)["MFADevices"]) == 8
    for device in devices[:2]:
        assert _session(center, person, device.next_code(), device.serial)["Credentials"]


def test_zbar_reads_the_seed_off_the_qr_code(center, tmp_path):
    name = unique("scanned")
    made = center.client("iam").create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
    picture = tmp_path / "code.png"
    picture.write_bytes(made["QRCodePNG"])
    uri = urlparse(read_qr(picture))
    assert (uri.scheme, uri.netloc) == ("otpauth", "totp")
    assert parse_qs(uri.query)["secret"] == [made["Base32StringSeed"].decode()]
    assert unquote(uri.path).endswith(f"{name}@{center.account}") or name in unquote(uri.path)


def test_seeds_are_long_and_never_repeat(center):
    seeds = {make_device(center, unique("seed")).seed for _ in range(10)}
    assert len(seeds) == 10
    assert all(len(seed) >= 52 for seed in seeds), "160 bits and more; AWS gives 320"


def test_twinlock_computes_what_oathtool_computes(center, tmp_path):
    """A device enrolled by the client: its codes from the vault equal oathtool's from the same seed."""
    person = make_person(center, "enroller", policy=None)
    home = Home(tmp_path / "home", center)
    home.add_credentials("me", person.keys, region="us-east-1")
    device = make_device(center, unique("second"))
    device.enable(center.client("iam"), person.name)
    added = run(
        [paths.twinlock(), "mfa", "add", device.serial, "--seed-stdin"], home.environment(), stdin=device.seed + "\n"
    )
    assert added.status == 0, added.output
    before = current_step()
    told = run_at_terminal([paths.twinlock(), "mfa", "code", device.serial], home.environment())
    assert told.status == 0, told.output
    codes = {device.code(step) for step in (before, before + 1)}
    assert any(code in told.output for code in codes), told.output
