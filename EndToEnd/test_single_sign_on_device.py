"""The device flow of sso-oidc as boto3 sees it: waiting, being slow enough, being let in or not."""

import subprocess

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.directory import Directory
from harness.people import unique
from harness.servers import wait_until
from harness.single_sign_on import Program, start_url
from harness.visitors import Visitor, change_settings, make_member


def code(call, *arguments, **options) -> str:
    with pytest.raises(ClientError) as refused:
        call(*arguments, **options)
    return refused.value.response["Error"]["Code"]


def test_two_polls_at_once_are_pending_and_earlier_ones_after_that_too_fast(center):
    program = Program(center)
    started = program.start()
    assert started["expiresIn"] == 600
    assert started["verificationUriComplete"] == f"{center.url}/device?user_code={started['userCode']}"
    assert len(started["userCode"]) == 9 and started["userCode"][4] == "-"
    assert [code(program.poll, started) for _ in range(3)] == [
        "AuthorizationPendingException", "AuthorizationPendingException", "SlowDownException",
    ]


def test_errors_are_oauths_and_awss_alike(center):
    program = Program(center)
    with pytest.raises(ClientError) as refused:
        program.poll(program.start())
    answer = refused.value.response
    assert answer["error"] == "authorization_pending"
    assert answer["error_description"]
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert answer["ResponseMetadata"]["HTTPHeaders"]["x-amzn-errortype"] == "AuthorizationPendingException"


def test_what_is_wrong_is_refused_under_awss_names(center):
    program = Program(center)
    started = program.start()
    assert code(program.oidc.register_client, clientName="x", clientType="confidential") == (
        "InvalidClientMetadataException"
    )
    assert code(program.poll, {"deviceCode": "unknown"}) == "InvalidGrantException"
    assert code(program.start, "https://d-ffffffffff.awsapps.com/start") == "InvalidRequestException"
    with pytest.raises(ClientError) as refused:
        program.oidc.create_token(clientId=program.id, clientSecret="wrong", grantType="refresh_token")
    assert refused.value.response["Error"]["Code"] == "InvalidClientException"
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 401
    other = Program(center)
    assert code(other.poll, started) == "InvalidGrantException"


@pytest.mark.parametrize("shape", ["{aws}", "{aws}/", "{aws}#/", "{own}/start", "{own}"])
def test_start_urls_of_awss_shape_and_our_own_name_the_instance(center, shape):
    assert Program(center).start(shape.format(aws=start_url(center), own=center.url))["deviceCode"]


def test_a_person_lets_a_program_in_once(center):
    member, program = make_member(center), Program(center)
    started = program.start()
    page = member.browser.open(started["verificationUriComplete"])
    assert started["userCode"] in page.text and "boto-program" in page.text
    assert code(program.poll, started) == "AuthorizationPendingException"
    member.browser.decide(started["verificationUriComplete"])
    token = program.poll(started)
    assert token["tokenType"] == "Bearer" and token["expiresIn"] == 3600 and token["refreshToken"]
    assert code(program.poll, started) == "InvalidGrantException"


def test_a_person_who_is_not_signed_in_signs_in_first(center):
    member, program = make_member(center), Program(center)
    started = program.start()
    stranger = Visitor(center)
    assert "password" in stranger.open(started["verificationUriComplete"]).text
    path = started["verificationUriComplete"].removeprefix(center.url)
    page = stranger.sign_in(member.name, member.device, next=path)
    stranger.send(page, "/device", answer="allow")
    assert program.poll(started)["accessToken"]


def test_who_says_it_was_not_me_ends_it_for_good(center):
    member, program = make_member(center), Program(center)
    started = program.start()
    member.browser.decide(started["verificationUriComplete"], "deny")
    assert code(program.poll, started) == "AccessDeniedException"
    with pytest.raises(AssertionError, match="no form"):
        member.browser.decide(started["verificationUriComplete"])
    assert code(program.poll, started) == "AccessDeniedException"


def test_codes_cannot_be_guessed_on_the_page(center):
    member, program = make_member(center), Program(center)
    started = program.start()
    for index in range(20):
        letters = "BCDFGHJKLMNPQRSTVWXZ"
        guess = "BBBB-BBB" + letters[index]
        if guess != started["userCode"]:
            assert "<form method=\"post\" action=\"/device\"" not in member.browser.open(
                f"/device?user_code={guess}"
            ).text
    member.browser.open("/device?user_code=XXXX-XXXX")
    with pytest.raises(AssertionError, match="no form"):
        member.browser.decide(started["verificationUriComplete"])
    assert code(program.poll, started) == "AuthorizationPendingException"


def test_programs_that_wait_are_bounded_by_address(fresh_center):
    program = Program(fresh_center)
    for _ in range(100):
        program.start()
    assert code(program.start) == "SlowDownException"


def test_device_login_can_be_switched_off(fresh_center):
    program = Program(fresh_center)
    change_settings(fresh_center, "device-login=off")
    def refused() -> bool:
        try:
            program.start()
        except ClientError as error:
            return error.response["Error"]["Code"] == "UnauthorizedClientException"
        return False

    assert wait_until(refused)


def test_programs_of_the_old_kind_get_the_whole_session_and_nothing_to_refresh(center):
    member, program = make_member(center), Program(center, scopes=None)
    token = program.log_in(member.browser)
    assert 8 * 3600 - 120 < token["expiresIn"] <= 8 * 3600
    assert "refreshToken" not in token


def test_the_log_names_the_person(center):
    member, program = make_member(center), Program(center)
    program.log_in(member.browser)
    named = {
        event["eventName"] for event in center.events() if event["userIdentity"].get("userName") == member.name
    }
    assert {"ApproveDeviceAuthorization", "CreateToken"} <= named


def test_a_person_has_the_roles_that_are_assigned_and_no_other(center):
    directory, member, program = Directory(center), make_member(center), Program(center)
    name = unique("Reader")
    set_arn = directory.permission_set(name, policy=None, SessionDuration="PT2H")
    assert directory.assign(set_arn, member.id)["Status"] == "SUCCEEDED"
    token = program.log_in(member.browser)["accessToken"]
    accounts = program.portal.list_accounts(accessToken=token)["accountList"]
    assert [account["accountId"] for account in accounts] == [center.account]
    roles = program.portal.list_account_roles(accessToken=token, accountId=center.account)["roleList"]
    assert roles == [{"roleName": name, "accountId": center.account}]
    keys = program.role_credentials(token, name)
    identity = center.client("sts", keys).get_caller_identity()
    assert identity["Arn"].startswith(f"arn:aws:sts::{center.account}:assumed-role/AWSReservedSSO_{name}_")
    assert identity["Arn"].endswith(f"/{member.name}")
    with pytest.raises(ClientError) as refused:
        program.role_credentials(token, "Other")
    assert refused.value.response["Error"] == {"Message": "No access", "Code": "ForbiddenException"}
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 403
    assert code(program.portal.list_account_roles, accessToken=token, accountId="000000000000") == "ForbiddenException"


def test_logging_out_ends_tokens_and_leaves_credentials(center):
    directory, member, program = Directory(center), make_member(center), Program(center)
    name = unique("Stays")
    directory.assign(directory.permission_set(name), member.id)
    token = program.log_in(member.browser)
    keys = program.role_credentials(token["accessToken"], name)
    program.portal.logout(accessToken=token["accessToken"])
    with pytest.raises(ClientError) as refused:
        program.portal.list_accounts(accessToken=token["accessToken"])
    assert refused.value.response["Error"]["Code"] == "UnauthorizedException"
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 401
    assert code(program.refresh, token["refreshToken"]) == "InvalidGrantException"
    assert center.client("sts", keys).get_caller_identity()["Account"] == center.account
    assert "password" in member.browser.open("/start").text


def test_disabling_a_person_ends_everything_at_once(center):
    directory, member, program = Directory(center), make_member(center), Program(center)
    name = unique("Ends")
    directory.assign(directory.permission_set(name), member.id)
    token = program.log_in(member.browser)
    keys = program.role_credentials(token["accessToken"], name)
    waiting = program.start()
    member.browser.decide(waiting["verificationUriComplete"])
    subprocess.run(
        [paths.twinlock_center(), "user", "disable", member.name, str(center.folder)], check=True, capture_output=True
    )

    def is_over() -> bool:
        try:
            program.portal.list_accounts(accessToken=token["accessToken"])
        except ClientError:
            return True
        return False

    assert wait_until(is_over)
    assert code(program.role_credentials, token["accessToken"], name) == "UnauthorizedException"
    assert code(program.refresh, token["refreshToken"]) == "InvalidGrantException"
    assert code(program.poll, waiting) == "InvalidGrantException"
    assert code(center.client("sts", keys).get_caller_identity) == "ExpiredToken"
    assert "password" in member.browser.open("/start").text
