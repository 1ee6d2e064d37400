"""A front for moto's tests: it makes fresh centers when they ask for a reset, and signs what they sent with real keys.

moto checks no signatures, so its tests sign with made-up keys. The center checks each one. So every request is signed
again on its way: with the keys the center gave out, where the test uses those, and otherwise with an administrator's.
Placeholders for what moto never looks at ("some policy") become what AWS would take, so that the rest can be tested.
"""

import http.client
import re
import shutil
import signal
import threading
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import botocore.auth
import botocore.awsrequest
import botocore.credentials

from .people import document
from .servers import REGION, Center, Keys

ACCOUNT = "123456789012"
KEPT_READY = 3
GIVEN_OUT = re.compile(
    rb"<(?:AccessKeyId)>([^<]+)</AccessKeyId>(?:(?!</?(?:AccessKey|Credentials)>).)*?"
    rb"<SecretAccessKey>([^<]+)</SecretAccessKey>",
    re.DOTALL,
)
# Names that the center must hear as the client sent them; all else belongs to the connection.
PASSED_ON = ("content-type", "x-amz-target", "user-agent", "accept")

TRUST = document({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole"})
# moto takes anything for these parameters, and its tests write placeholders that AWS and the center refuse.
PLACEHOLDERS = {
    "AssumeRolePolicyDocument": dict.fromkeys(("some policy", "example", "test policy", "policy", "sp", "{}"), TRUST),
    "Path": {each: f"/{each}/" for each in ("my-path", "my/path", "myUser", "test")},
    "Url": {f"http://{each}": f"https://{each}" for each in ("example.org", "example.org/oidc")},
    "Password": {each: f"{each}-With-0ther-k1nds" for each in ("my-pass", "new-pass", "Password", "123")},
}


class CenterPool:
    """Centers over copies of one folder, some always ready, since starting one takes a moment."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._number = folder, 0
        made = Center(folder / "made", ACCOUNT)
        made.stop()
        self.admin = made.admin
        self._ready: deque[Center] = deque()
        self._changed = threading.Condition()
        self._closed = False
        self._maker = threading.Thread(target=self._keep_ready, daemon=True)
        self._maker.start()

    def take(self) -> Center:
        """A center in which nothing happened yet but that its administrator was made."""
        with self._changed:
            self._changed.wait_for(lambda: self._ready)
            center = self._ready.popleft()
            self._changed.notify_all()
            return center

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._maker.join()
        for center in self._ready:
            center.stop()

    def _keep_ready(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or len(self._ready) < KEPT_READY)
                if self._closed:
                    return
            center = self._make()
            with self._changed:
                self._ready.append(center)
                self._changed.notify_all()

    def _make(self) -> Center:
        self._number += 1
        folder = self._folder / f"center-{self._number}"
        shutil.copytree(self._folder / "made", folder)
        center = Center(folder, create=False)
        center.admin, center.account = self.admin, ACCOUNT
        return center


class MotoFront:
    """Listens where moto's server would, in front of one center after another."""

    def __init__(self, folder: Path) -> None:
        self._pool = CenterPool(folder)
        self._center: Center | None = None
        self._used = False
        self._secrets: dict[str, str] = {}
        self._lock = threading.Lock()
        front = self

        class Handler(_Handler):
            pass

        Handler.front = front
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.reset()
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def reset(self) -> None:
        """A fresh center, unless this one is still fresh."""
        with self._lock:
            if self._center and not self._used:
                return
            spent, self._center = self._center, self._pool.take()
            self._used, self._secrets = False, {}
        _discard(spent)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        _discard(self._center)
        self._pool.close()

    def forward(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, dict, bytes]:
        """The center's answer to the request, signed anew if it was signed."""
        with self._lock:
            self._used = True
            center = self._center
        if headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            body = _without_placeholders(body)
        request = botocore.awsrequest.AWSRequest(
            method, center.url + path, data=body, headers={n: v for n, v in headers.items() if n in PASSED_ON}
        )
        if scope := re.search(r"Credential=([^/]+)/\d+/([^/]+)/([^/]+)/", headers.get("authorization", "")):
            key_id, region, service = scope.groups()
            self._sign(request, self._keys(key_id, headers), region or REGION, service)
        status, answered, answer = _send(center, request)
        for key_id, secret in GIVEN_OUT.findall(answer):
            self._secrets[key_id.decode()] = secret.decode()
        return status, answered, answer

    def _keys(self, key_id: str, headers: dict[str, str]) -> Keys:
        if key_id in self._secrets:
            return Keys(key_id, self._secrets[key_id], headers.get("x-amz-security-token"))
        return self._pool.admin

    def _sign(self, request, keys: Keys, region: str, service: str) -> None:
        credentials = botocore.credentials.Credentials(keys.access_key_id, keys.secret_access_key, keys.session_token)
        signer = botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth
        signer(credentials, service, region).add_auth(request)


class _Handler(BaseHTTPRequestHandler):
    front: MotoFront
    protocol_version = "HTTP/1.1"

    def log_message(self, *_) -> None:
        pass

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/moto-api/reset":
            self.front.reset()
            status, headers, answer = 200, {"Content-Type": "application/json"}, b'{"status": "ok"}'
        else:
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, headers, answer = self.front.forward(self.command, self.path, headers, body)
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in ("content-length", "connection", "transfer-encoding", "date", "server"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = do_OPTIONS = _answer


def _without_placeholders(body: bytes) -> bytes:
    form = parse_qsl(body.decode(), keep_blank_values=True)
    return urlencode([(name, PLACEHOLDERS.get(name, {}).get(value, value)) for name, value in form]).encode()


def _send(center: Center, request) -> tuple[int, dict, bytes]:
    address = urlsplit(center.url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    try:
        target = request.url.split(address.netloc, 1)[1]
        connection.request(request.method, target, body=request.body, headers=dict(request.headers.items()))
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read()
    finally:
        connection.close()


def _discard(center: Center | None) -> None:
    if center:
        center.stop(signal.SIGKILL)
        shutil.rmtree(center.folder, ignore_errors=True)
