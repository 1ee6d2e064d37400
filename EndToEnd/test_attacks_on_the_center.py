"""Attacks on the center, each by its name. What a test does is what an attacker would; nothing of it may work."""

import datetime
import http.client
import json
from urllib.parse import urlsplit

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
from botocore.exceptions import ClientError

from harness import raw
from harness.people import allow, document, make_person, unique
from harness.servers import REGION, Keys

IDENTITY = b"Action=GetCallerIdentity&Version=2011-06-15"


def _session(center, person) -> Keys:
    """A session of the person's, with MFA."""
    shape = center.client("sts", person.keys).get_session_token(
        SerialNumber=person.device.serial, TokenCode=person.device.next_code()
    )
    return Keys.of(shape["Credentials"])


def _signed_headers(center, body: bytes, service: str, keys: Keys, **more: str) -> dict[str, str]:
    """The header fields of a properly signed request."""
    request = botocore.awsrequest.AWSRequest(
        "POST", center.url + "/", data=body, headers={"Content-Type": raw.FORM} | more
    )
    credentials = botocore.credentials.Credentials(keys.access_key_id, keys.secret_access_key, keys.session_token)
    botocore.auth.SigV4Auth(credentials, service, REGION).add_auth(request)
    return dict(request.headers.items())


def _error(call) -> tuple[str, int]:
    with pytest.raises(ClientError) as refused:
        call()
    answer = refused.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]


# Sessions


def test_the_session_token_of_one_with_the_key_of_another(center):
    one, other = make_person(center, "one"), make_person(center, "other")
    mine, theirs = _session(center, one), _session(center, other)
    mixed = Keys(mine.access_key_id, mine.secret_access_key, theirs.session_token)
    assert _error(center.client("sts", mixed).get_caller_identity) == ("InvalidClientTokenId", 403)


def test_a_session_token_with_a_long_lived_key(center):
    person = make_person(center, "long")
    mixed = Keys(person.keys.access_key_id, person.keys.secret_access_key, _session(center, person).session_token)
    assert _error(center.client("sts", mixed).get_caller_identity) == ("InvalidClientTokenId", 403)


def test_a_session_without_its_token(center):
    person = make_person(center, "bare")
    session = _session(center, person)
    bare = Keys(session.access_key_id, session.secret_access_key)
    assert _error(center.client("sts", bare).get_caller_identity) == ("InvalidClientTokenId", 403)


@pytest.mark.parametrize("place", [0, 1, 5, 40, -1])
def test_a_session_token_with_one_character_changed(center, place):
    person = make_person(center, "changed")
    session = _session(center, person)
    token = list(session.session_token)
    token[place] = "A" if token[place] != "A" else "B"
    changed = Keys(session.access_key_id, session.secret_access_key, "".join(token))
    code, status = _error(center.client("sts", changed).get_caller_identity)
    assert status == 403 and code in ("InvalidClientTokenId", "ExpiredToken")


def test_a_user_deleted_and_made_again_under_the_same_name(center):
    person = make_person(center, "phoenix", policy=allow("s3:*"))
    session, iam = _session(center, person), center.client("iam")
    center.client("s3", session).list_buckets()
    iam.deactivate_mfa_device(UserName=person.name, SerialNumber=person.device.serial)
    iam.delete_user_policy(UserName=person.name, PolicyName="inline")
    iam.delete_access_key(UserName=person.name, AccessKeyId=person.keys.access_key_id)
    iam.delete_user(UserName=person.name)
    iam.create_user(UserName=person.name)
    iam.put_user_policy(UserName=person.name, PolicyName="inline", PolicyDocument=allow("s3:*"))
    assert _error(center.client("s3", session).list_buckets) == ("InvalidToken", 400)
    assert _error(center.client("s3", person.keys).list_buckets) == ("InvalidAccessKeyId", 403)


def test_a_role_deleted_and_made_again_under_the_same_name(center):
    iam, name = center.client("iam"), unique("phoenix")
    person = make_person(center, "assuming", policy=allow("sts:AssumeRole"))
    trust = document({"Effect": "Allow", "Principal": {"AWS": person.arn}, "Action": "sts:AssumeRole"})

    def make():
        role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]
        iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=allow("s3:*"))
        return role["Arn"]

    session = Keys.of(
        center.client("sts", person.keys).assume_role(RoleArn=make(), RoleSessionName="before")["Credentials"]
    )
    center.client("s3", session).list_buckets()
    iam.delete_role_policy(RoleName=name, PolicyName="p")
    iam.delete_role(RoleName=name)
    make()
    assert _error(center.client("s3", session).list_buckets) == ("InvalidToken", 400)


def test_a_user_made_again_is_not_whom_the_trust_policy_named(center):
    iam = center.client("iam")
    person = make_person(center, "trusted", policy=allow("sts:AssumeRole"))
    trust = document({"Effect": "Allow", "Principal": {"AWS": person.arn}, "Action": "sts:AssumeRole"})
    role = iam.create_role(RoleName=unique("door"), AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    iam.deactivate_mfa_device(UserName=person.name, SerialNumber=person.device.serial)
    iam.delete_user_policy(UserName=person.name, PolicyName="inline")
    iam.delete_access_key(UserName=person.name, AccessKeyId=person.keys.access_key_id)
    iam.delete_user(UserName=person.name)
    iam.create_user(UserName=person.name)
    iam.put_user_policy(UserName=person.name, PolicyName="inline", PolicyDocument=allow("sts:AssumeRole"))
    successor = Keys.of(iam.create_access_key(UserName=person.name)["AccessKey"])
    sts = center.client("sts", successor)
    assert _error(lambda: sts.assume_role(RoleArn=role, RoleSessionName="again")) == ("AccessDenied", 403)


# Signatures


@pytest.mark.parametrize("scope", ["iam", "s3", "ec2", "kms"])
def test_a_scope_for_another_service(center, scope):
    answer = raw.plain(center, "POST", "/", _signed_headers(center, IDENTITY, scope, center.admin), IDENTITY)
    assert 400 <= answer.status < 500
    assert b"GetCallerIdentityResult" not in answer.body


@pytest.mark.parametrize("minutes", [-16, 16, -24 * 60])
def test_replay_beyond_the_window(center, monkeypatch, minutes):
    """The request is signed as it would have been some minutes away; to the center it comes now."""
    moment = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None) + datetime.timedelta(minutes=minutes)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: moment)
    headers = _signed_headers(center, IDENTITY, "sts", center.admin)
    assert moment.strftime("%Y%m%dT%H%M") in headers["X-Amz-Date"]
    answer = raw.plain(center, "POST", "/", headers, IDENTITY)
    assert (answer.status, answer.code) in [(403, "SignatureDoesNotMatch"), (403, "RequestExpired"),
                                            (400, "RequestExpired")], answer.body


def test_replay_of_a_signature_on_another_path(center):
    headers = _signed_headers(center, IDENTITY, "sts", center.admin)
    answer = raw.plain(center, "POST", "/other", headers, IDENTITY)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")


def test_replay_of_a_signature_with_another_body(center):
    headers = _signed_headers(center, IDENTITY, "sts", center.admin)
    body = b"Action=GetSessionToken&Version=2011-06-15"
    assert raw.plain(center, "POST", "/", headers, body).code == "SignatureDoesNotMatch"


@pytest.mark.parametrize("sent", ["X-Amz-Security-Token", "X-Amz-Date", "Host"])
def test_a_signature_that_leaves_out_what_it_must_cover(center, sent):
    """A field that carries meaning and is not signed could be put there by anyone on the way."""
    headers = _signed_headers(center, IDENTITY, "sts", center.admin)
    authorization = headers["Authorization"]
    names = authorization.split("SignedHeaders=")[1].split(",")[0]
    fewer = ";".join(name for name in names.split(";") if name != sent.lower())
    headers["Authorization"] = authorization.replace(names, fewer)
    if sent == "X-Amz-Security-Token":
        headers[sent] = "AQoD"
    assert 400 <= raw.plain(center, "POST", "/", headers, IDENTITY).status < 500


# Requests that can be read in two ways


def test_a_duplicate_action(center):
    body = b"Action=GetCallerIdentity&Action=GetSessionToken&Version=2011-06-15"
    answer = raw.signed(center, body, "sts")
    assert 400 <= answer.status < 500 and b"Result" not in answer.body


def test_an_action_in_the_query_and_another_in_the_body(center):
    answer = raw.signed(center, b"Action=CreateUser&Version=2010-05-08&UserName=smuggled", path="/?Action=GetUser")
    assert 400 <= answer.status < 500
    assert "smuggled" not in [user["UserName"] for user in center.client("iam").list_users()["Users"]]


def _send_twice(center, name: str, values: list[str]) -> raw.Answer:
    """A signed request in which one field stands twice."""
    headers = _signed_headers(center, IDENTITY, "sts", center.admin)
    address = urlsplit(center.url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    try:
        connection.putrequest("POST", "/", skip_host=True, skip_accept_encoding=True)
        for field, value in ({"Host": address.netloc, "Content-Length": str(len(IDENTITY))} | headers).items():
            if field.lower() != name.lower():
                connection.putheader(field, value)
        for value in values:
            connection.putheader(name, value.format(**{key.replace("-", "_"): each for key, each in headers.items()}))
        connection.endheaders(IDENTITY)
        response = connection.getresponse()
        return raw.Answer(response.status, dict(response.getheaders()), response.read())
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("name", "values"),
    [("Authorization", ["{Authorization}", "{Authorization}"]), ("Authorization", ["Bearer x", "{Authorization}"]),
     ("X-Amz-Date", ["{X_Amz_Date}", "20200101T000000Z"]), ("X-Amz-Date", ["20200101T000000Z", "{X_Amz_Date}"]),
     ("Host", ["localhost", "example.com"]), ("Content-Length", [str(len(IDENTITY)), "5"]),
     ("X-Amz-Security-Token", ["a", "b"])],
)
def test_duplicate_headers(center, name, values):
    answer = _send_twice(center, name, values)
    assert 400 <= answer.status < 500
    assert b"GetCallerIdentityResult" not in answer.body


CONFLICTS = {
    "two lengths": b"Content-Length: 5\r\nContent-Length: 43\r\n",
    "two lengths in one field": b"Content-Length: 5, 43\r\n",
    "a length and chunks": b"Content-Length: 43\r\nTransfer-Encoding: chunked\r\n",
    "chunks, misspelt": b"Content-Length: 43\r\nTransfer-Encoding : chunked\r\n",
    "chunks, folded": b"Content-Length: 43\r\nTransfer-Encoding:\r\n chunked\r\n",
    "chunks and something else": b"Transfer-Encoding: chunked, identity\r\n",
    "a signed length": b"Content-Length: +43\r\n",
    "a length in hex": b"Content-Length: 0x2b\r\n",
}


@pytest.mark.parametrize("fields", CONFLICTS.values(), ids=CONFLICTS)
def test_conflicting_content_lengths(center, fields):
    """Were one read here and the other by a proxy, a second request could hide in the body of the first."""
    hidden = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
    head = b"POST / HTTP/1.1\r\nHost: %s\r\n%s\r\n" % (urlsplit(center.url).netloc.encode(), fields)
    received = raw.bytes_on_the_wire(center, head + b"0\r\n\r\n" + hidden)
    assert received.count(b"HTTP/1.1 ") <= 1, received
    status = raw.status_of(received)
    assert status is None or 400 <= status < 500


# Who is asking, and from where


@pytest.mark.parametrize("field", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Host",
                                   "X-Forwarded-Proto"])
def test_forged_forwarding_headers(center, field):
    """No proxy was named at the start, so nobody is believed who says that he is one."""
    value = {"Forwarded": "for=203.0.113.9;proto=https;host=example.com", "X-Forwarded-Proto": "https",
             "X-Forwarded-Host": "example.com"}.get(field, "203.0.113.9")
    policy = document(
        {"Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
         "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}},
        {"Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
         "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
    )
    person = make_person(center, "forger", policy=policy)
    body = b"Action=ListUsers&Version=2010-05-08"
    answer = raw.signed(center, body, headers={field: value}, keys=person.keys)
    assert (answer.status, answer.code) == (403, "AccessDenied")
    event = [each for each in center.events() if each.get("userIdentity", {}).get("arn") == person.arn][-1]
    assert event["sourceIPAddress"] == "127.0.0.1"


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "[::ffff:10.0.0.1]",
                                  "localhost:1", "127.0.0.1@evil.example", "localhost/evil", "LOCALHOST.", "0.0.0.0"])
def test_unknown_hosts(center, host):
    """A web page that made its own name point at this machine gets nothing (DNS rebinding)."""
    headers = {"Host": host, "Content-Type": raw.FORM}
    answer = raw.plain(center, "POST", "/", headers, IDENTITY)
    assert 400 <= answer.status < 500 and b"Result" not in answer.body


# The log


@pytest.mark.parametrize("agent", ["x\\r\\n{\"eventName\":\"Forged\"}", "\x1b[2J\x1b[1;31mowned", "a\tb",
                                   "\u202egnp.exe", '"},{"eventName":"Forged'])
def test_log_injection(center, agent):
    """What a stranger sends stays within its own string, in the file and on the administrator's screen."""
    marker = unique("InjectionMark")
    answer = raw.signed(center, b"Action=GetUser&Version=2010-05-08&UserName=" + marker.encode(),
                        headers={"User-Agent": agent.encode("utf-8").decode("latin-1")})
    log = center.folder / "events.jsonl"
    lines = log.read_bytes().splitlines()
    assert all(json.loads(line)["eventName"] != "Forged" for line in lines if line)
    assert b"\x1b" not in log.read_bytes()
    mine = [event for event in center.events() if marker in json.dumps(event)]
    # A field with a control character in it does not get as far as the log.
    assert len(mine) == (0 if answer.status == 400 else 1)


def test_log_injection_at_the_terminal(center):
    """The table shows names that were made to move the cursor without moving it."""
    import subprocess

    from harness import paths

    raw.signed(center, b"Action=GetUser&Version=2010-05-08", headers={"User-Agent": "\x1b]0;owned\x07\x1b[2J"})
    shown = subprocess.run([paths.twinlock_center(), "events", str(center.folder)], capture_output=True, check=True)
    assert b"\x1b" not in shown.stdout and b"\x07" not in shown.stdout


# The sample


@pytest.mark.parametrize("key", ["../center.key", "..", "a/../../center.key", "%2e%2e/center.key",
                                 "..%2f..%2fcenter.key", "/etc/passwd", "a/./../../x", "\u2025/x",
                                 "..\\..\\center.key", "a\x01b"])
@pytest.mark.parametrize("call", ["get_object", "put_object", "delete_object", "head_object"])
def test_traversal_in_the_sample_resource(center, bucket, key, call):
    before = (center.folder / "center.key").read_bytes()
    s3 = center.client("s3")
    try:
        answer = getattr(s3, call)(Bucket=bucket, Key=key)
        if call == "get_object":
            assert before not in answer["Body"].read()
    except ClientError as refused:
        assert refused.response["ResponseMetadata"]["HTTPStatusCode"] < 500
    assert (center.folder / "center.key").read_bytes() == before
    inside = center.folder / "s3"
    assert all(inside in each.parents for each in center.folder.rglob("*passwd*"))


def test_symlinks_in_the_sample_resource(center, bucket, tmp_path):
    """Whoever could plant a link in the folder would otherwise read and write through it."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_text("not for you")
    place = next(each for each in (center.folder / "s3").rglob(bucket) if each.is_dir())
    s3 = center.client("s3")
    s3.put_object(Bucket=bucket, Key="real", Body=b"x")
    for folder in [place, *[each for each in place.rglob("*") if each.is_dir()]]:
        (folder / "planted").symlink_to(outside)
    for key in ("planted", "planted/secret"):
        code, status = _error(lambda: s3.get_object(Bucket=bucket, Key=key))
        assert 400 <= status < 500, code
        try:
            s3.put_object(Bucket=bucket, Key=key, Body=b"overwritten")
        except ClientError as refused:
            assert refused.response["ResponseMetadata"]["HTTPStatusCode"] < 500
    assert (outside / "secret").read_text() == "not for you"
    assert sorted(each.name for each in outside.iterdir()) == ["secret"]


def test_html_in_the_sample_resource(center, bucket):
    """A page that someone uploaded runs no script at the center's origin."""
    s3 = center.client("s3")
    s3.put_object(Bucket=bucket, Key="page.html", Body=b"<script>alert(1)</script>", ContentType="text/html")
    answer = raw.signed(center, b"", "s3", "GET", f"/{bucket}/page.html")
    headers = {name.lower(): value for name, value in answer.headers.items()}
    assert answer.status == 200
    assert "sandbox" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


def test_html_in_an_error_of_the_sample_resource(center, bucket):
    answer = raw.signed(center, b"", "s3", "GET", f"/{bucket}/%3Cscript%3Ealert%281%29%3C/script%3E")
    assert answer.status == 404
    assert b"<script>" not in answer.body
    assert "xml" in {name.lower(): value for name, value in answer.headers.items()}["content-type"]
