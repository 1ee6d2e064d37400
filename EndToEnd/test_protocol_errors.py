"""Errors are each protocol's own: query, JSON and S3 clients read what they understand."""

from urllib.parse import urlsplit

import pytest
from botocore.exceptions import ClientError

from harness import raw
from harness.servers import Keys


def _error(call) -> tuple[str, int]:
    with pytest.raises(ClientError) as refused:
        call()
    answer = refused.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]


def _bad_credentials(center) -> dict[str, Keys]:
    admin = center.admin
    return {
        "unknown": Keys("AKIAIOSFODNN7EXAMPLE", admin.secret_access_key),
        "wrong": Keys(admin.access_key_id, "x" * 40),
        "token": Keys(admin.access_key_id, admin.secret_access_key, "Zm9yZ2Vk"),
    }


@pytest.mark.parametrize(
    ("service", "operation", "told"),
    [("iam", "list_users", {"unknown": ("InvalidClientTokenId", 403), "wrong": ("SignatureDoesNotMatch", 403),
                            "token": ("InvalidClientTokenId", 403)}),
     ("sso-admin", "list_instances", {"unknown": ("UnrecognizedClientException", 400),
                                      "wrong": ("InvalidSignatureException", 400),
                                      "token": ("UnrecognizedClientException", 400)}),
     ("s3", "list_buckets", {"unknown": ("InvalidAccessKeyId", 403), "wrong": ("SignatureDoesNotMatch", 403),
                             "token": ("InvalidToken", 400)})],
)
def test_bad_credentials_are_refused_in_each_protocols_own_words(center, service, operation, told):
    for name, keys in _bad_credentials(center).items():
        assert _error(getattr(center.client(service, keys), operation)) == told[name], name


def test_an_operation_of_a_service_that_is_not_here(center):
    client = center.client("ssm")
    assert _error(client.describe_parameters) == ("UnknownOperationException", 400)


@pytest.mark.parametrize("field", [b"", b"X-Amz-Target: SWBExternalService.ListInstances\r\n"])
@pytest.mark.parametrize(
    "framing", [b"Content-Length: 100\r\n\r\nAction=", b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"]
)
def test_a_body_that_breaks_off_is_the_clients_mistake(center, field, framing):
    head = b"POST / HTTP/1.1\r\nHost: %s\r\n" % urlsplit(center.url).netloc.encode()
    status = raw.status_of(raw.bytes_on_the_wire(center, head + field + framing))
    assert status is None or 400 <= status < 500
