"""`aws login`: IAM users let command lines in with a browser, and botocore's own provider goes on from there."""

import html
import json
import re
import time

import boto3
import pytest
from awscrt.crypto import EC, ECType
from botocore.credentials import _build_dpop_header
from botocore.exceptions import ClientError

from harness.aws_login import CROSS_DEVICE, CommandLine, sign_in, subject
from harness.people import document, make_person, unique
from harness.servers import REGION, Keys
from harness.visitors import Visitor

PASSWORD = "Correct-Horse-1-Battery"
LOGIN = "arn:aws:iam::aws:policy/SignInLocalDevelopmentAccess"


@pytest.fixture
def user(center):
    """An IAM user with a password and a device, who may log in, and with MFA everything else."""
    made = make_person(center, "console", document({
        "Effect": "Allow", "Action": "*", "Resource": "*",
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
    }))
    iam = center.client("iam")
    iam.create_login_profile(UserName=made.name, Password=PASSWORD, PasswordResetRequired=False)
    iam.attach_user_policy(UserName=made.name, PolicyArn=LOGIN)
    return made


@pytest.fixture
def plain_user(center):
    """An IAM user with a password and no device."""
    iam, name = center.client("iam"), unique("plain")
    iam.create_user(UserName=name)
    iam.create_login_profile(UserName=name, Password=PASSWORD, PasswordResetRequired=False)
    iam.attach_user_policy(UserName=name, PolicyArn=LOGIN)
    return name


def log_in(center, line: CommandLine, user) -> dict:
    browser = Visitor(center)
    page = sign_in(browser, line.authorization_path(), center.account, user.name, PASSWORD, user.device.next_code())
    assert user.name in page.text and center.account in page.text
    return line.redeem(line.code(browser.send(page, "/v1/authorize", answer="allow")))


def keys(output: dict) -> Keys:
    made = output["accessToken"]
    return Keys(made["accessKeyId"], made["secretAccessKey"], made["sessionToken"])


def refusal(call) -> tuple[int, str]:
    with pytest.raises(ClientError) as caught:
        call()
    told = caught.value.response
    return told["ResponseMetadata"]["HTTPStatusCode"], told.get("error", "")


def test_an_iam_user_logs_in_with_password_and_device(center, user):
    line = CommandLine(center)
    output = log_in(center, line, user)
    assert output["tokenType"] == "aws_sigv4" and output["expiresIn"] == 900
    assert subject(output["idToken"])["sub"] == user.arn
    assert center.client("sts", keys(output)).get_caller_identity()["Arn"] == user.arn
    # Allowed with MFA alone.
    assert center.client("iam", keys(output)).list_users()["Users"]
    event = next(e for e in reversed(center.events()) if e["eventName"] == "CreateOAuth2Token")
    assert event["userIdentity"]["arn"] == user.arn
    assert output["refreshToken"] not in json.dumps(center.events())


def test_botocore_refreshes_what_was_cached(center, user, tmp_path, monkeypatch):
    line = CommandLine(center)
    output = log_in(center, line, user)
    cache = tmp_path / "login-cache"
    name = line.save(cache, output, expired=True)
    config = tmp_path / "config"
    config.write_text(f"[profile console]\nlogin_session = {name}\nregion = {REGION}\n")
    for variable, value in {
        "AWS_CONFIG_FILE": str(config), "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
        "AWS_LOGIN_CACHE_DIRECTORY": str(cache), "AWS_ENDPOINT_URL": center.url,
    }.items():
        monkeypatch.setenv(variable, value)
    session = boto3.Session(profile_name="console")
    assert session.client("sts").get_caller_identity()["Arn"] == user.arn
    fresh = session.get_credentials().get_frozen_credentials()
    assert fresh.access_key != output["accessToken"]["accessKeyId"]
    cached = json.loads(next(cache.iterdir()).read_text())
    assert cached["accessToken"]["accessKeyId"] == fresh.access_key


def test_without_a_device_there_is_no_mfa(center, plain_user):
    line, browser = CommandLine(center), Visitor(center)
    page = sign_in(browser, line.authorization_path(), center.account, plain_user, PASSWORD)
    output = line.redeem(line.code(browser.send(page, "/v1/authorize", answer="allow")))
    center.client("iam").put_user_policy(
        UserName=plain_user, PolicyName="mfa", PolicyDocument=document({
            "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
            "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}},
        }))
    assert center.client("iam", keys(output)).list_users()["Users"]


def test_an_alias_names_the_account(fresh_center):
    iam = fresh_center.client("iam")
    iam.create_account_alias(AccountAlias="our-company")
    iam.create_login_profile(UserName="admin", Password=PASSWORD, PasswordResetRequired=False)
    line, browser = CommandLine(fresh_center), Visitor(fresh_center)
    page = sign_in(browser, line.authorization_path(), "our-company", "admin", PASSWORD)
    output = line.redeem(line.code(browser.send(page, "/v1/authorize", answer="allow")))
    assert subject(output["idToken"])["sub"] == f"arn:aws:iam::{fresh_center.account}:user/admin"


def test_from_another_device_the_code_is_copied(center, plain_user):
    line, browser = CommandLine(center, CROSS_DEVICE), Visitor(center)
    page = sign_in(browser, line.authorization_path(), center.account, plain_user, PASSWORD)
    shown = browser.send(page, "/v1/authorize", answer="allow")
    candidates = re.findall(r">\s*([A-Za-z0-9+/]{80,}={0,2})\s*<", html.unescape(shown.text))
    assert len(candidates) == 1, shown.text[:4000]
    output = line.redeem(line.typed_code(candidates[0]))
    assert line.refresh(output["refreshToken"])["expiresIn"] == 900


def test_whoever_does_not_agree_lets_nothing_in(center, plain_user):
    line, browser = CommandLine(center), Visitor(center)
    page = sign_in(browser, line.authorization_path(), center.account, plain_user, PASSWORD)
    shown = browser.send(page, "/v1/authorize", answer="deny")
    assert shown.location.startswith(f"{line.redirect_uri}?error=access_denied")
    assert "code=" not in shown.location


@pytest.mark.parametrize("account, name, password", [
    ("{account}", "{name}", "wrong"), ("{account}", "nobody", PASSWORD), ("999999999999", "{name}", PASSWORD),
    ("", "{name}", PASSWORD), ("{account}", "", PASSWORD), ("{account}", "{name}", ""),
])
def test_what_is_wrong_is_not_told(center, plain_user, account, name, password):
    line, browser = CommandLine(center), Visitor(center)
    told = {"account": center.account, "name": plain_user}
    page = sign_in(
        browser, line.authorization_path(), account.format(**told), name.format(**told), password)
    assert "/start/sign-in/iam" in page.text
    assert "not right" in page.text or "wrong" in page.text.lower(), page.text[:4000]


def test_a_code_of_the_device_is_good_once(center, user):
    code = user.device.next_code()
    line = CommandLine(center)
    page = sign_in(Visitor(center), line.authorization_path(), center.account, user.name, PASSWORD, code)
    assert page.form("/v1/authorize")
    page = sign_in(Visitor(center), line.authorization_path(), center.account, user.name, PASSWORD, code)
    assert page.form("/start/sign-in/verify")


def test_proofs_and_keys_are_demanded_on_the_wire(center, plain_user):
    line, browser = CommandLine(center), Visitor(center)
    page = sign_in(browser, line.authorization_path(), center.account, plain_user, PASSWORD)
    code = line.code(browser.send(page, "/v1/authorize", answer="allow"))
    url = f"{center.url}/v1/token"
    other = EC.new_generate(ECType.P_256)
    for proof in [
        "", "x", "a.b.c", _build_dpop_header(line.key, f"{center.url}/token"),
        _build_dpop_header(line.key, "https://us-east-1.signin.aws.amazon.com/v1/token"),
        _build_dpop_header(line.key, url, ts=int(time.time()) - 1000),
        _build_dpop_header(line.key, url, ts=int(time.time()) + 1000),
        _build_dpop_header(line.key, url)[:-2], "é" * 10,
    ]:
        try:
            answer = refusal(lambda: line.redeem(code, proof=proof))
        except UnicodeEncodeError:
            continue
        assert answer == (400, "INVALID_REQUEST"), proof
    assert refusal(lambda: line.redeem(code, codeVerifier="a" * 43)) == (401, "AUTHCODE_EXPIRED")
    assert refusal(lambda: line.redeem(code, redirectUri="http://127.0.0.1:1/")) == (401, "AUTHCODE_EXPIRED")
    assert refusal(lambda: line.redeem(code, clientId=CROSS_DEVICE)) == (401, "AUTHCODE_EXPIRED")
    proof = _build_dpop_header(line.key, url)
    output = line.redeem(code, proof=proof)
    assert refusal(lambda: line.refresh(output["refreshToken"], proof=proof)) == (400, "INVALID_REQUEST")
    assert refusal(lambda: line.refresh(output["refreshToken"], key=other)) == (401, "TOKEN_EXPIRED")
    assert line.refresh(output["refreshToken"])["refreshToken"] == output["refreshToken"]
    # The code a second time: the login ends, and the credentials with it.
    assert refusal(lambda: line.redeem(code)) == (401, "AUTHCODE_EXPIRED")
    assert refusal(lambda: line.refresh(output["refreshToken"])) == (401, "TOKEN_EXPIRED")
    with pytest.raises(ClientError):
        center.client("iam", keys(output)).get_user()
    with pytest.raises(ClientError, match="InvalidClientTokenId|ExpiredToken"):
        center.client("sts", keys(output)).get_caller_identity()


@pytest.mark.parametrize("uri", [
    "https://evil.test/oauth/callback", "http://127.0.0.1.evil.test/", "http://127.0.0.1@evil.test/",
    "//evil.test", "javascript:alert(1)", "",
])
def test_the_browser_is_not_sent_elsewhere(center, plain_user, uri):
    line, browser = CommandLine(center), Visitor(center)
    shown = browser.open(line.authorization_path(redirect_uri=uri))
    assert shown.status == 400 and shown.location is None
    crossed = CommandLine(center, CROSS_DEVICE)
    shown = browser.open(crossed.authorization_path(redirect_uri=uri or "https://evil.test/"))
    assert shown.status == 400 and shown.location is None


def test_the_plain_challenge_is_no_way_around(center, plain_user):
    line, browser = CommandLine(center), Visitor(center)
    for method in ["plain", "S256", ""]:
        shown = browser.open(line.authorization_path(code_challenge_method=method))
        assert shown.location.startswith(f"{line.redirect_uri}?error=invalid_request"), method


def test_codes_of_one_service_are_none_of_the_other(center, plain_user):
    line, browser = CommandLine(center), Visitor(center)
    page = sign_in(browser, line.authorization_path(), center.account, plain_user, PASSWORD)
    code = line.code(browser.send(page, "/v1/authorize", answer="allow"))
    oidc = boto3.client(
        "sso-oidc", endpoint_url=center.url, region_name=REGION, aws_access_key_id="x", aws_secret_access_key="y")
    client = oidc.register_client(
        clientName="thief", clientType="public", scopes=["sso:account:access"],
        grantTypes=["authorization_code", "refresh_token"], redirectUris=["http://127.0.0.1/oauth/callback"],
        issuerUrl=f"{center.url}/start")
    with pytest.raises(oidc.exceptions.InvalidGrantException):
        oidc.create_token(
            clientId=client["clientId"], clientSecret=client["clientSecret"], grantType="authorization_code",
            code=code, redirectUri=line.redirect_uri, codeVerifier=line.verifier)
    output = line.redeem(code)
    with pytest.raises(oidc.exceptions.InvalidGrantException):
        oidc.create_token(
            clientId=client["clientId"], clientSecret=client["clientSecret"], grantType="refresh_token",
            refreshToken=output["refreshToken"])


def test_a_login_ends_with_password_permission_and_user(center, plain_user):
    line, browser, iam = CommandLine(center), Visitor(center), center.client("iam")
    page = sign_in(browser, line.authorization_path(), center.account, plain_user, PASSWORD)
    output = line.redeem(line.code(browser.send(page, "/v1/authorize", answer="allow")))
    token = output["refreshToken"]
    iam.detach_user_policy(UserName=plain_user, PolicyArn=LOGIN)
    assert refusal(lambda: line.refresh(token)) == (403, "INSUFFICIENT_PERMISSIONS")
    iam.attach_user_policy(UserName=plain_user, PolicyArn=LOGIN)
    line.refresh(token)
    iam.update_login_profile(UserName=plain_user, Password=PASSWORD + "2", PasswordResetRequired=False)
    assert refusal(lambda: line.refresh(token)) == (403, "USER_CREDENTIALS_CHANGED")
    iam.delete_login_profile(UserName=plain_user)
    assert refusal(lambda: line.refresh(token)) == (403, "USER_CREDENTIALS_CHANGED")
    iam.detach_user_policy(UserName=plain_user, PolicyArn=LOGIN)
    iam.delete_user(UserName=plain_user)
    with pytest.raises(ClientError):
        center.client("sts", keys(output)).get_caller_identity()
