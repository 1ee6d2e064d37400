"""Attacks on codes: many at once, guesses, and guesses that are meant to lock the owner out."""

import re
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import pytest
from botocore.exceptions import ClientError

from harness import raw
from harness.devices import current_step
from harness.people import allow, document, make_device, make_person, unique
from harness.servers import Center, Keys

REFUSED = "MultiFactorAuthentication failed with invalid MFA one time pass code"
COUNT = 50


def _at_once(center, keys, service: str, **parameters: str) -> list[raw.Answer]:
    """The same request fifty times, each signed and on a connection of its own."""
    version = {"sts": "2011-06-15", "iam": "2010-05-08"}[service]
    body = urlencode(parameters | {"Version": version}).encode()
    with ThreadPoolExecutor(COUNT) as pool:
        return list(pool.map(lambda _: raw.signed(center, body, service, keys=keys), range(COUNT)))


def _wrong(device) -> str:
    """Digits that the device shows at no step near this one."""
    near = {device.code(current_step() + offset) for offset in range(-4, 5)}
    return next(code for code in ("000000", "111111", "222222", "333333", "444444", "555555", "666666", "777777",
                                  "888888", "999999") if code not in near)


def _enter(center, keys, device, code: str | None = None) -> dict:
    return center.client("sts", keys).get_session_token(
        SerialNumber=device.serial, TokenCode=code or device.next_code()
    )["Credentials"]


def _guess(center, keys, device, times: int = 12) -> None:
    for _ in range(times):
        with pytest.raises(ClientError, match=REFUSED) as refusal:
            _enter(center, keys, device, _wrong(device))
        answer = refusal.value.response
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 403 and answer["Error"]["Code"] == "AccessDenied"


def test_fifty_parallel_identical_codes_give_one_session(center):
    person = make_person(center, "fifty")
    answers = _at_once(center, person.keys, "sts", Action="GetSessionToken", SerialNumber=person.device.serial,
                       TokenCode=person.device.next_code())
    assert sorted(answer.status for answer in answers) == [200] + [403] * 49
    assert {answer.code for answer in answers} == {"", "AccessDenied"}


def test_fifty_parallel_identical_codes_assume_one_role(center):
    person = make_person(center, "fifty", policy=allow("sts:AssumeRole"))
    trust = document(
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{center.account}:root"}, "Action": "sts:AssumeRole",
         "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}
    )
    role = center.client("iam").create_role(RoleName=unique("role"), AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    answers = _at_once(center, person.keys, "sts", Action="AssumeRole", RoleArn=role, RoleSessionName="session",
                       SerialNumber=person.device.serial, TokenCode=person.device.next_code())
    assert sorted(answer.status for answer in answers) == [200] + [403] * 49
    ids = {found.group(1) for answer in answers if (found := re.search(rb"<AccessKeyId>(\w+)", answer.body))}
    assert len(ids) == 1


def test_fifty_parallel_identical_pairs_enable_one_device(center):
    iam, name = center.client("iam"), unique("fifty")
    iam.create_user(UserName=name)
    device = make_device(center, name)
    first, second = device.enabling_codes()
    answers = _at_once(center, center.admin, "iam", Action="EnableMFADevice", UserName=name,
                       SerialNumber=device.serial, AuthenticationCode1=first, AuthenticationCode2=second)
    assert [answer.status for answer in answers].count(200) == 1
    assert {answer.code for answer in answers} == {"", "EntityAlreadyExists"}


def test_fifty_parallel_identical_pairs_resynchronise_once(center):
    person = make_person(center, "fifty")
    ahead = current_step() + 10
    first, second = person.device.code(ahead), person.device.code(ahead + 1)
    answers = _at_once(center, center.admin, "iam", Action="ResyncMFADevice", UserName=person.name,
                       SerialNumber=person.device.serial, AuthenticationCode1=first, AuthenticationCode2=second)
    assert [answer.status for answer in answers].count(200) == 1
    assert {answer.code for answer in answers} == {"", "InvalidAuthenticationCode"}


def test_guessing_with_a_stolen_key_does_not_lock_out_the_owner(center):
    person = make_person(center, "owner")
    stolen = Keys.of(center.client("iam").create_access_key(UserName=person.name)["AccessKey"])
    _guess(center, stolen, person.device)
    code = person.device.next_code()
    with pytest.raises(ClientError, match=REFUSED):
        _enter(center, stolen, person.device, code)
    assert _enter(center, person.keys, person.device, code), "the refused code was not spent"


def test_guessing_through_sessions_is_guessing_with_their_key(center):
    person = make_person(center, "sessions", policy=allow("sts:AssumeRole"))
    trust = document(
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{center.account}:root"}, "Action": "sts:AssumeRole"}
    )
    role = center.client("iam").create_role(RoleName=unique("role"), AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    for _ in range(8):
        session = Keys.of(center.client("sts", person.keys).get_session_token()["Credentials"])
        with pytest.raises(ClientError, match=REFUSED):
            center.client("sts", session).assume_role(
                RoleArn=role, RoleSessionName="session", SerialNumber=person.device.serial,
                TokenCode=_wrong(person.device))
    with pytest.raises(ClientError, match=REFUSED):
        _enter(center, person.keys, person.device)


def test_guessing_at_another_users_device_does_not_touch_it(center):
    owner, thief = make_person(center, "owner"), make_person(center, "thief")
    for _ in range(30):
        with pytest.raises(ClientError, match="unable to validate MFA code"):
            _enter(center, thief.keys, owner.device, _wrong(owner.device))
    assert _enter(center, owner.keys, owner.device)


def test_a_restart_does_not_forget_wrong_codes(tmp_path):
    center = Center(tmp_path / "data")
    person = make_person(center, "restarted")
    _guess(center, person.keys, person.device)
    center.stop()
    again = Center(tmp_path / "data", create=False)
    try:
        with pytest.raises(ClientError, match=REFUSED):
            _enter(again, person.keys, person.device)
    finally:
        again.stop()


def test_two_right_codes_in_a_row_end_the_waiting(center):
    person = make_person(center, "mistyping")
    _guess(center, person.keys, person.device)
    step = current_step() + 3
    center.client("iam").resync_mfa_device(
        UserName=person.name, SerialNumber=person.device.serial, AuthenticationCode1=person.device.code(step),
        AuthenticationCode2=person.device.code(step + 1))
    assert _enter(center, person.keys, person.device, person.device.code(step + 2))


def test_wrong_pairs_are_refused_alike_before_and_after_they_come_too_soon(center):
    iam, person = center.client("iam"), make_person(center, "pairs")
    answers = []
    for _ in range(12):
        with pytest.raises(ClientError) as refusal:
            iam.resync_mfa_device(UserName=person.name, SerialNumber=person.device.serial,
                                  AuthenticationCode1="000000", AuthenticationCode2="000000")
        answer = refusal.value.response
        answers.append((answer["ResponseMetadata"]["HTTPStatusCode"], str(answer["Error"])))
    assert len(set(answers)) == 1 and answers[0][0] == 403 and "InvalidAuthenticationCode" in answers[0][1]
