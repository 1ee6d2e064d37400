"""Hostile requests get AWS's 4xx, never a 5xx and never a crash; a damaged center does not start."""

import random
import shutil
import subprocess

import pytest

from harness import paths, raw
from harness.servers import Center, init_center

USER = b"Action=GetUser&Version=2010-05-08"


@pytest.fixture(autouse=True)
def still_answers(center):
    """After every request here, the center is up and sane."""
    yield
    assert center.process.poll() is None, "the center crashed"
    assert center.client("sts").get_caller_identity()["Account"] == center.account


SIGNED_BODIES = {
    "nothing": b"",
    "no action": b"Version=2010-05-08",
    "no version": b"Action=GetUser",
    "unknown action": b"Action=MakeCoffee&Version=2010-05-08",
    "unknown version": b"Action=GetUser&Version=1999-01-01",
    "action twice": b"Action=GetUser&Action=DeleteUser&Version=2010-05-08",
    "parameter twice": USER + b"&UserName=a&UserName=b",
    "broken escape": USER + b"&UserName=%zz",
    "cut escape": USER + b"&UserName=%4",
    "not UTF-8": USER + b"&UserName=%ff%fe",
    "raw bytes": USER + b"&UserName=\xff\xfe\x00",
    "a NUL": USER + b"&UserName=a%00b",
    "control characters": USER + b"&UserName=%01%0d%0a",
    "a half surrogate": USER + b"&UserName=%ed%a0%80",
    "name too long": USER + b"&UserName=" + b"a" * 129,
    "a huge index": b"Action=CreateUser&Version=2010-05-08&UserName=x&Tags.member.99999999999999999999.Key=a",
    "a sparse index": b"Action=CreateUser&Version=2010-05-08&UserName=x&Tags.member.4000000000.Key=a",
    "a negative index": b"Action=CreateUser&Version=2010-05-08&UserName=x&Tags.member.-1.Key=a",
    "a scalar as list": b"Action=CreateUser&Version=2010-05-08&UserName=x&Tags=a",
    "a structure as scalar": USER + b"&UserName.member.1.x=a",
    "deep names": USER + b"&" + b"a." * 5000 + b"b=c",
    "many parameters": USER + b"".join(b"&p%d=v" % number for number in range(50_000)),
    "not a number": b"Action=ListUsers&Version=2010-05-08&MaxItems=ten",
    "a number too large": b"Action=ListUsers&Version=2010-05-08&MaxItems=99999999999999999999",
    "a forged marker": b"Action=ListUsers&Version=2010-05-08&Marker=!!!",
    "JSON": b'{"Action": "GetUser"}',
    "XML with an entity": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "a policy of nonsense": b"Action=CreatePolicy&Version=2010-05-08&PolicyName=p&PolicyDocument=%5b%5b%5b",
    "a deep policy": b"Action=CreatePolicy&Version=2010-05-08&PolicyName=p&PolicyDocument=" + b"%5b" * 3000,
}


@pytest.mark.parametrize("body", SIGNED_BODIES.values(), ids=SIGNED_BODIES)
def test_bad_bodies_get_a_4xx(center, body):
    answer = raw.signed(center, body)
    assert 400 <= answer.status < 500, (answer.status, answer.body[:300])
    assert answer.code, answer.body[:300]


@pytest.mark.parametrize("megabytes", [2, 20])
def test_oversized_bodies_get_a_4xx(center, megabytes):
    answer = raw.signed(center, USER + b"&UserName=" + b"a" * (megabytes << 20))
    assert 400 <= answer.status < 500


def test_a_declared_length_beyond_all_limits_is_refused_at_once(center):
    head = b"POST / HTTP/1.1\r\nHost: %s\r\nContent-Length: 99999999999\r\n\r\n" % _host(center)
    assert raw.status_of(raw.bytes_on_the_wire(center, head, hang_up=False)) in range(400, 500)


def test_a_body_changed_after_signing_is_refused(center):
    answer = raw.signed(center, USER, send=USER + b"&UserName=admin")
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")


def test_an_unsigned_request_is_refused(center):
    answer = raw.plain(center, "POST", "/", {"Content-Type": raw.FORM}, USER)
    assert (answer.status, answer.code) == (403, "MissingAuthenticationToken")


AUTHORIZATION = {
    "empty": "",
    "other scheme": "Bearer abc",
    "no fields": "AWS4-HMAC-SHA256",
    "no signature": "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/iam/aws4_request, SignedHeaders=host",
    "short scope": "AWS4-HMAC-SHA256 Credential=AKIA/iam, SignedHeaders=host, Signature=00",
    "unknown key": "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/iam/aws4_request, "
                   "SignedHeaders=host;x-amz-date, Signature=" + "0" * 64,
    "huge": "AWS4-HMAC-SHA256 Credential=" + "A" * 20_000,
    "many equals": "AWS4-HMAC-SHA256 " + "=," * 2_000,
}


@pytest.mark.parametrize("value", AUTHORIZATION.values(), ids=AUTHORIZATION)
def test_bad_authorization_gets_a_4xx(center, value):
    headers = {"Content-Type": raw.FORM, "Authorization": value, "X-Amz-Date": "20260101T000000Z"}
    assert 400 <= raw.plain(center, "POST", "/", headers, USER).status < 500


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"])
def test_other_methods_get_a_4xx(center, method):
    assert 400 <= raw.plain(center, method, "/no/such/thing", {}).status < 500


@pytest.mark.parametrize("host", ["example.com", "169.254.169.254", "localhost.example.com", "127.0.0.1.nip.io"])
def test_unknown_hosts_are_refused(center, host):
    answer = raw.signed(center, USER, host=host)
    assert 400 <= answer.status < 500
    assert b"GetUserResponse" not in answer.body


@pytest.mark.parametrize("field", [b"", b"Host: \r\n"])
def test_an_empty_or_missing_host_is_refused(center, field):
    answer = raw.bytes_on_the_wire(center, b"GET / HTTP/1.1\r\n" + field + b"Connection: close\r\n\r\n")
    assert 400 <= raw.status_of(answer) < 500


def _host(center) -> bytes:
    return center.url.split("//")[1].encode()


WIRE = {
    "half a request line": lambda host: b"POST",
    "half a head": lambda host: b"POST / HTTP/1.1\r\nHost: " + host,
    "half a body": lambda host: b"POST / HTTP/1.1\r\nHost: %s\r\nContent-Length: 100\r\n\r\nAction=" % host,
    "no host": lambda host: b"POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
    "two hosts": lambda host: b"POST / HTTP/1.1\r\nHost: %s\r\nHost: evil\r\nContent-Length: 0\r\n\r\n" % host,
    "two lengths": lambda host: (
        b"POST / HTTP/1.1\r\nHost: %s\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab" % host
    ),
    "length and chunks": lambda host: (
        b"POST / HTTP/1.1\r\nHost: %s\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" % host
    ),
    "bad chunk size": lambda host: b"POST / HTTP/1.1\r\nHost: %s\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" % host,
    "negative length": lambda host: b"POST / HTTP/1.1\r\nHost: %s\r\nContent-Length: -1\r\n\r\n" % host,
    "huge header": lambda host: b"GET / HTTP/1.1\r\nHost: %s\r\nX-A: %s\r\n\r\n" % (host, b"a" * 1_000_000),
    "many headers": lambda host: b"GET / HTTP/1.1\r\nHost: %s\r\n%s\r\n" % (host, b"X-A: a\r\n" * 20_000),
    "a NUL in the path": lambda host: b"GET /a\x00b HTTP/1.1\r\nHost: %s\r\n\r\n" % host,
    "bytes in the path": lambda host: b"GET /\xff\xfe HTTP/1.1\r\nHost: %s\r\n\r\n" % host,
    "TLS": lambda host: b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(200)),
    "HTTP/2": lambda host: b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/9": lambda host: b"GET / HTTP/9.9\r\nHost: %s\r\n\r\n" % host,
}


@pytest.mark.parametrize("make", WIRE.values(), ids=WIRE)
def test_bad_bytes_get_a_4xx_or_a_closed_connection(center, make):
    status = raw.status_of(raw.bytes_on_the_wire(center, make(_host(center))))
    assert status is None or 400 <= status < 500 or status == 505


def test_two_hundred_random_requests_leave_it_standing(center):
    draw = random.Random(20260101)
    for _ in range(200):
        noise = draw.randbytes(draw.randrange(1, 400))
        start = draw.choice([b"", b"GET / HTTP/1.1\r\n", b"POST / HTTP/1.1\r\nHost: " + _host(center) + b"\r\n"])
        status = raw.status_of(raw.bytes_on_the_wire(center, start + noise, timeout=5))
        assert status is None or status < 500 or status == 505


PATHS = ["/../center.key", "/%2e%2e/center.key", "/{bucket}/../../center.key", "/{bucket}/%2e%2e/%2e%2e/center.key",
         "/{bucket}/..%2f..%2fcenter.key", "/{bucket}//etc/passwd", "/{bucket}/%00", "/{bucket}/a%00/../b", "/.", "/..",
         "/{bucket}/.", "/{bucket}/..", "/{bucket}/" + "a/" * 600, "/{bucket}/" + "a" * 2000, "/{bucket}/%ff"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
@pytest.mark.parametrize("path", PATHS)
def test_no_object_path_leaves_the_folder(center, bucket, path, method):
    answer = raw.signed(center, b"", "s3", method, path.replace("{bucket}", bucket))
    assert answer.status < 500
    assert b"root:" not in answer.body
    if method == "GET":
        assert answer.status >= 400 or b"<?xml" in answer.body
    key = center.folder / "center.key"
    assert key.exists() and key.stat().st_size > 0


@pytest.fixture
def stopped(tmp_path):
    """A center's folder with something in it, nobody serving it."""
    center = Center(tmp_path / "data")
    assert center.stop() == 0
    return tmp_path / "data"


def _serve(folder):
    return subprocess.run(
        [paths.twinlock_center(), "serve", str(folder), "--listen", "127.0.0.1:0"], capture_output=True, text=True,
        timeout=60,
    )


def _database(folder):
    return max((each for each in folder.rglob("*") if each.is_file() and each.suffix in (".sqlite", ".db", ".sqlite3")),
               key=lambda each: each.stat().st_size)


def _refuses(folder, what: str, do: str) -> None:
    """It ends with status 1, and one line names what is wrong and says what to do."""
    told = _serve(folder)
    assert told.returncode == 1, (told.returncode, told.stdout, told.stderr)
    assert what in told.stderr and do in told.stderr, told.stderr
    assert len(told.stderr.splitlines()) <= 2, told.stderr


def test_a_wrong_key_refuses_to_start(stopped, tmp_path):
    init_center(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "center.key", stopped / "center.key")
    _refuses(stopped, "center.key", "restore")


def test_a_missing_key_refuses_to_start(stopped):
    (stopped / "center.key").unlink()
    _refuses(stopped, "center.key", "restore")


def test_a_cut_key_refuses_to_start(stopped):
    key = stopped / "center.key"
    key.write_bytes(key.read_bytes()[: key.stat().st_size // 2])
    _refuses(stopped, "center.key", "restore")


def test_a_key_that_others_may_read_refuses_to_start(stopped):
    (stopped / "center.key").chmod(0o644)
    _refuses(stopped, "center.key", "chmod 600")


@pytest.mark.parametrize("damage", ["header", "middle", "cut", "empty", "text"])
def test_a_damaged_database_refuses_to_start(stopped, damage):
    database = _database(stopped)
    data = bytearray(database.read_bytes())
    if damage == "header":
        data[:100] = bytes(100)
    elif damage == "middle":
        for start in range(4096, len(data), 4096):
            data[start : start + 512] = b"\xa5" * 512
    elif damage == "cut":
        data = data[: len(data) // 2]
    elif damage == "empty":
        data = bytearray()
    else:
        data = bytearray(b"this is not a database\n" * 400)
    database.write_bytes(bytes(data))
    for leftover in (f"{database}-wal", f"{database}-shm"):
        subprocess.run(["rm", "-f", leftover], check=True)
    _refuses(stopped, database.name, "restore")


def test_a_folder_that_is_no_center_refuses_to_start(tmp_path):
    (tmp_path / "empty").mkdir()
    _refuses(tmp_path / "empty", str(tmp_path / "empty"), "center init")


def test_a_center_is_not_made_over_another(stopped):
    again = subprocess.run(
        [paths.twinlock_center(), "init", str(stopped), "--format", "json"], capture_output=True, text=True
    )
    assert again.returncode == 1 and str(stopped) in again.stderr


def test_key_and_data_are_private(stopped):
    assert (stopped / "center.key").stat().st_mode & 0o777 == 0o600
    assert stopped.stat().st_mode & 0o077 == 0
    assert _database(stopped).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("listen", ["0.0.0.0:0", "[::]:0"])
def test_it_does_not_listen_beyond_loopback_in_the_clear(stopped, listen):
    told = subprocess.run(
        [paths.twinlock_center(), "serve", str(stopped), "--listen", listen], capture_output=True, text=True, timeout=60
    )
    assert told.returncode in (1, 2) and "--tls-cert" in told.stderr
