"""Authorization codes with PKCE, refresh tokens, and what thieves of them get."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pytest
from botocore.exceptions import ClientError

from harness.refusals import refusal
from harness.single_sign_on import Program, code_of, make_verifier
from harness.visitors import Visitor, make_member


@pytest.fixture(scope="module")
def member(center):
    return make_member(center)


def refused(call, *arguments) -> str:
    with pytest.raises(ClientError) as error:
        call(*arguments)
    return error.value.response["Error"]["Code"]


def code_for(program: Program, browser: Visitor, verifier: str) -> str:
    shown = browser.decide(program.authorize_url(verifier))
    assert shown.location and shown.location.startswith("http://127.0.0.1:4711/oauth/callback?"), shown
    return code_of(shown.location)


def test_a_program_gets_tokens_for_the_code_that_the_browser_brings(center, member):
    program, verifier = Program(center, pkce=True), make_verifier()
    page = member.browser.open(program.authorize_url(verifier))
    assert "boto-program" in page.text and member.name in page.text
    token = program.exchange(code_for(program, member.browser, verifier), verifier)
    assert token["expiresIn"] == 3600
    assert program.portal.list_accounts(accessToken=token["accessToken"])["accountList"] == []
    assert program.refresh(token["refreshToken"])["accessToken"]


def test_who_refuses_sends_the_program_away(center, member):
    program = Program(center, pkce=True)
    shown = member.browser.decide(program.authorize_url(make_verifier()), "deny")
    assert parse_qs(urlsplit(shown.location).query)["error"] == ["access_denied"]


def test_a_wrong_verifier_or_port_gets_nothing(center, member):
    program, verifier = Program(center, pkce=True), make_verifier()
    code = code_for(program, member.browser, verifier)
    assert refused(program.exchange, code, make_verifier()) == "InvalidGrantException"
    assert refused(program.exchange, code, verifier, 4712) == "InvalidGrantException"
    assert program.exchange(code, verifier)["accessToken"]


@pytest.mark.parametrize(
    "change",
    [
        {"code_challenge": None}, {"code_challenge_method": None}, {"code_challenge_method": "plain"},
        {"code_challenge": None, "code_challenge_method": None}, {"code_challenge_method": "SHA-256"},
        {"response_type": "token"}, {"scopes": "sso:account:access more"},
    ],
    ids=lambda change: "-".join(change),
)
def test_nobody_talks_the_center_out_of_pkce(center, member, change):
    program = Program(center, pkce=True)
    shown = member.browser.open(program.authorize_url(make_verifier(), **change))
    query = parse_qs(urlsplit(shown.location).query)
    assert "error" in query and "code" not in query


@pytest.mark.parametrize(
    "uri",
    [
        "https://evil.example/oauth/callback", "http://127.0.0.1.evil.example/oauth/callback",
        "http://127.0.0.1:4711@evil.example/oauth/callback", "http://127.0.0.1:4711/elsewhere",
        "http://localhost:4711/oauth/callback", "//evil.example", "javascript:alert(1)", "",
        "http://127.0.0.1:4711/oauth/callback#x", "http://127.0.0.1:4711\\@evil.example/oauth/callback",
    ],
)
def test_no_browser_is_sent_where_the_program_did_not_register(center, member, uri):
    program = Program(center, pkce=True)
    shown = member.browser.open(program.authorize_url(make_verifier(), redirect_uri=uri))
    assert shown.location is None and shown.status == 400, shown
    assert "evil.example" not in shown.text


@pytest.mark.parametrize(
    "uri", ["https://evil.example/", "http://192.0.2.1/x", "myapp://callback", "http://127.0.0.1/#x"]
)
def test_nobody_registers_a_place_on_the_network(center, uri):
    told = refusal(
        Program(center).oidc.register_client, clientName="x", clientType="public", redirectUris=[uri],
        grantTypes=["authorization_code"],
    )
    assert told["Code"] == "InvalidRedirectUriException"


def test_a_code_that_comes_twice_ends_what_it_gave(center, member):
    program, verifier = Program(center, pkce=True), make_verifier()
    code = code_for(program, member.browser, verifier)
    token = program.exchange(code, verifier)
    assert refused(program.exchange, code, verifier) == "InvalidGrantException"
    assert refused(program.refresh, token["refreshToken"]) == "InvalidGrantException"
    told = refusal(program.portal.list_accounts, accessToken=token["accessToken"])
    assert (told["Code"], told["Status"]) == ("UnauthorizedException", 401)


def test_a_code_is_of_one_service_and_one_client(center, member):
    program, thief, verifier = Program(center, pkce=True), Program(center, pkce=True), make_verifier()
    code = code_for(program, member.browser, verifier)
    assert refused(thief.exchange, code, verifier) == "InvalidGrantException"
    signin = center.client("signin", config={"signature_version": "unsigned"})
    with pytest.raises(ClientError):
        signin.create_o_auth2_token(tokenInput={
            "clientId": "arn:aws:signin:::devtools/same-device", "grantType": "authorization_code", "code": code,
            "redirectUri": "http://127.0.0.1:4711/oauth/callback", "codeVerifier": verifier,
        })
    assert refused(program.poll, {"deviceCode": code}) == "UnauthorizedClientException"
    device = Program(center)
    assert refused(device.poll, {"deviceCode": code}) == "InvalidGrantException"
    assert refused(program.refresh, code) == "InvalidGrantException"
    started = device.start()
    member.browser.decide(started["verificationUriComplete"])
    assert refused(program.exchange, started["deviceCode"], verifier) == "InvalidGrantException"
    assert refused(program.exchange, started["userCode"], verifier) == "InvalidGrantException"


def test_a_replayed_refresh_token_gives_the_same_successor_within_a_minute(center, member):
    program = Program(center)
    first = program.log_in(member.browser)
    second = program.refresh(first["refreshToken"])
    again = program.refresh(first["refreshToken"])
    assert again["refreshToken"] == second["refreshToken"] != first["refreshToken"]
    other = Program(center)
    assert refused(other.refresh, second["refreshToken"]) == "InvalidGrantException"
    assert program.refresh(second["refreshToken"])["accessToken"]


def test_a_refresh_token_that_many_others_followed_ends_the_family(center, member):
    program = Program(center)
    first = program.log_in(member.browser)
    last = first
    # Of the last sixteen each gives its successor again for a minute.
    for _ in range(17):
        last = program.refresh(last["refreshToken"])
    assert refused(program.refresh, first["refreshToken"]) == "InvalidGrantException"
    assert refused(program.refresh, last["refreshToken"]) == "InvalidGrantException"
    assert refused(lambda: program.portal.list_accounts(accessToken=last["accessToken"])) == "UnauthorizedException"


REFRESHER = """
import json, sys, boto3, botocore.config
url, client, secret, token = sys.argv[1:]
oidc = boto3.client("sso-oidc", endpoint_url=url, region_name="us-east-1",
                    config=botocore.config.Config(signature_version=botocore.UNSIGNED))
told = oidc.create_token(clientId=client, clientSecret=secret, grantType="refresh_token", refreshToken=token)
print(json.dumps({"access": told["accessToken"], "refresh": told["refreshToken"]}))
"""


def test_many_processes_that_refresh_at_once_agree(center, member):
    program = Program(center)
    first = program.log_in(member.browser)

    def refresh(_) -> dict:
        done = subprocess.run(
            [sys.executable, "-c", REFRESHER, center.url, program.id, program.secret, first["refreshToken"]],
            capture_output=True, text=True, check=True,
        )
        return json.loads(done.stdout)

    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(refresh, range(8)))
    assert len({each["refresh"] for each in told}) == 1
    for each in told:
        program.portal.list_accounts(accessToken=each["access"])
    assert program.refresh(told[0]["refresh"])["accessToken"]


def test_no_token_or_code_is_in_the_folder_or_the_log(center, member):
    program, verifier = Program(center, pkce=True), make_verifier()
    code = code_for(program, member.browser, verifier)
    token = program.exchange(code, verifier)
    device = Program(center)
    started = device.start()
    member.browser.decide(started["verificationUriComplete"])
    other = device.poll(started)
    secrets = [
        code, verifier, program.secret, started["deviceCode"], started["userCode"],
        *(each[name] for each in (token, other) for name in ("accessToken", "refreshToken")),
    ]
    for path in center.folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        found = [secret for secret in secrets if secret.encode() in content]
        assert not found, f"{path.name} has {found}"
