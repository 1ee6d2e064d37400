"""Requests that no AWS client would send: signed properly, or bytes on a socket."""

import re
import socket
from urllib.parse import urlsplit

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import http.client

from .servers import REGION, Keys, Server

FORM = "application/x-www-form-urlencoded; charset=utf-8"


class Answer:
    """A status, headers and body."""

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body

    @property
    def code(self) -> str:
        match = re.search(rb"<Code>([^<]*)</Code>", self.body)
        return match.group(1).decode() if match else ""


def signed(
    server: Server, body: bytes = b"", service: str = "iam", method: str = "POST", path: str = "/",
    headers: dict[str, str] | None = None, keys: Keys | None = None, host: str | None = None, send: bytes | None = None,
) -> Answer:
    """Signs a request as SigV4 asks and sends it as it stands; `send` replaces the body after signing."""
    keys = keys or server.admin
    address = urlsplit(server.url)
    request = botocore.awsrequest.AWSRequest(
        method, f"http://{host or address.netloc}{path}", data=body, headers={"Content-Type": FORM} | (headers or {})
    )
    credentials = botocore.credentials.Credentials(keys.access_key_id, keys.secret_access_key, keys.session_token)
    signer = botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth
    signer(credentials, service, REGION).add_auth(request)
    sent = dict(request.headers.items())
    sent["Host"] = host or address.netloc
    return plain(server, method, path, sent, send if send is not None else body)


def plain(server: Server, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> Answer:
    """One request on a connection of its own, unsigned unless the headers say otherwise."""
    address = urlsplit(server.url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    try:
        connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name, value)
        if body and "Content-Length" not in headers and "Transfer-Encoding" not in headers:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders()
        try:
            connection.send(body)
        except (BrokenPipeError, ConnectionResetError):
            pass  # refused before it was all sent; the answer tells
        response = connection.getresponse()
        return Answer(response.status, dict(response.getheaders()), response.read())
    finally:
        connection.close()


def bytes_on_the_wire(server: Server, data: bytes, hang_up: bool = True, timeout: float = 10) -> bytes:
    """Sends bytes and, unless told otherwise, the end of the stream; what comes back until the other side closes."""
    address = urlsplit(server.url)
    with socket.create_connection((address.hostname, address.port), timeout=timeout) as connection:
        received = b""
        try:
            connection.sendall(data)
            if hang_up:
                connection.shutdown(socket.SHUT_WR)
            while chunk := connection.recv(65536):
                received += chunk
        except (ConnectionResetError, BrokenPipeError, TimeoutError):
            pass
        return received


def status_of(received: bytes) -> int | None:
    """The status on the first line; None where the connection was closed without a word."""
    match = re.match(rb"HTTP/1\.[01] (\d{3})", received)
    return int(match.group(1)) if match else None


class _UnsignedPayload(botocore.auth.S3SigV4Auth):
    """Signs all but the body, which botocore itself does over https only."""

    def payload(self, request) -> str:
        return "UNSIGNED-PAYLOAD"


def put_unsigned_payload(server: Server, path: str, body, length: int) -> int:
    """Uploads what `body` reads out as it comes, its hash left out of the signature; the status."""
    keys, address = server.admin, urlsplit(server.url)
    request = botocore.awsrequest.AWSRequest("PUT", server.url + path)
    credentials = botocore.credentials.Credentials(keys.access_key_id, keys.secret_access_key)
    _UnsignedPayload(credentials, "s3", REGION).add_auth(request)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    connection.request("PUT", path, body=body, headers=dict(request.headers.items()) | {"Content-Length": str(length)})
    return connection.getresponse().status
