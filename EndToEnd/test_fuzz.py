"""A minute of made-up requests against one center: no 5xx, no crash, memory bounded.

TWINLOCK_FUZZ_SECONDS lengthens it, TWINLOCK_FUZZ_SEED begins elsewhere; a failure tells the request that made it.
"""

import itertools
import os
import random
import time
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from harness import raw
from harness.fuzzing import FRAGMENTS, Maker

SECONDS = float(os.environ.get("TWINLOCK_FUZZ_SECONDS", "60"))
SEED = int(os.environ.get("TWINLOCK_FUZZ_SEED", "20261121"))
XML = [b"<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>\"a\"</ETag></Part></CompleteMultipartUpload>",
       b"<Delete><Object><Key>a</Key></Object><Quiet>true</Quiet></Delete>",
       b"<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>",
       b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><Delete>&c;</Delete>',
       b"<a>" * 3000]


def _query(center, maker: Maker):
    service, body = maker.query(center.account)
    if maker.draw.random() < 0.3:
        body = maker.mutate(body)
    return body, lambda: raw.signed(center, body, service)


def _json(center, maker: Maker):
    service, target, body = maker.json(center.account)
    fields = {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"}
    return (target, body), lambda: raw.signed(center, body, service, headers=fields)


def _rest(center, maker: Maker):
    method, path, fields, body = maker.rest(center.account)
    return (method, path, fields, body), lambda: raw.plain(
        center, method, path, fields | {"Host": urlsplit(center.url).netloc}, body)


def _headers(center, maker: Maker):
    service, body = maker.query(center.account)
    fields = dict(maker.header() for _ in range(maker.draw.randint(1, 3)))
    framing = ("Content-Length", "Transfer-Encoding", "Host")
    fields = {name: value for name, value in fields.items() if name not in framing}
    return fields, lambda: raw.signed(center, body, service, headers=fields)


def _bytes(center, maker: Maker):
    """Fields as they stand on the wire, unsigned, those that frame the message included."""
    lines = b"".join(f"{name}: {value}\r\n".encode("latin-1") for name, value in (maker.header() for _ in range(4)))
    body = maker.query(center.account)[1]
    data = b"POST / HTTP/1.1\r\nHost: %s\r\n%sContent-Length: %d\r\n\r\n%s" % (
        urlsplit(center.url).netloc.encode(), lines, len(body), body)
    if maker.draw.random() < 0.5:
        data = maker.mutate(data)
    return data, lambda: raw.bytes_on_the_wire(center, data, timeout=5)


def _sample(center, maker: Maker):
    draw = maker.draw
    key = quote(draw.choice(["a", "b/c", "\u202e", "a" * 1100, "..", "x y", "\x01", "<a>"]))
    path = f"/fuzzed/{key}" if draw.random() < 0.8 else "/fuzzed"
    path += draw.choice(["", "?delete", "?uploads", "?uploadId=x", "?list-type=2&max-keys=-1", "?policy", "?acl",
                         "?location", "?list-type=2&prefix=%00", "?partNumber=0&uploadId=y", "?versionId=1",
                         "?x-id=GetObject"])
    body = draw.choice(XML + [b"", maker.policy()])
    if draw.random() < 0.5:
        body = maker.mutate(body)
    method = draw.choice(["GET", "PUT", "POST", "DELETE", "HEAD"])
    return (method, path, body), lambda: raw.signed(center, body, "s3", method, path)


def _memory(center) -> int:
    """Resident, in KiB."""
    status = Path(f"/proc/{center.process.pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])


def _verdict(answer) -> int | None:
    return raw.status_of(answer) if isinstance(answer, bytes) else answer.status


def test_a_minute_of_fuzzing(fresh_center):
    center, maker = fresh_center, Maker(SEED)
    center.client("s3").create_bucket(Bucket="fuzzed")
    makers, kinds = [_query, _query, _json, _json, _rest, _rest, _headers, _bytes, _sample], random.Random(SEED)
    end, memory, told = time.monotonic() + SECONDS, 0, {}
    for number in itertools.count():
        if time.monotonic() > end:
            break
        what, send = kinds.choice(makers)(center, maker)
        try:
            status = _verdict(send())
        except (ConnectionError, OSError, ValueError, UnicodeError):
            status = None  # closed on us, or what cannot even be sent
        told[status] = told.get(status, 0) + 1
        assert center.process.poll() is None, (number, what, "the center crashed")
        assert status is None or status < 500 or status in (501, 505), (number, status, what)
        if number == 500:
            memory = _memory(center)
    print(f"\nfuzzing: {number} requests, {dict(sorted(told.items(), key=str))}")
    assert number > 500, "too few requests to say anything"
    assert center.client("sts").get_caller_identity()["Account"] == center.account
    assert _memory(center) < memory * 2 + 65_536, (memory, _memory(center))


@pytest.mark.parametrize("fragment", FRAGMENTS, ids=range(len(FRAGMENTS)))
def test_each_fragment_as_a_whole_body(center, fragment):
    answer = raw.signed(center, fragment)
    assert 400 <= answer.status < 500
