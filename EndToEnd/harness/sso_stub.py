"""A stand-in for sso-oidc, the portal and signin, for what the client does with each of their answers.

It issues what it is asked for without any sign-in page, keeps every request, and its attributes say how it behaves.
"""

import base64
import hashlib
import json
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


class IdentityCenterStub:
    """Listens on loopback as long as the `with` block runs."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, dict, dict]] = []
        self.accounts = [
            {"accountId": "111122223333", "accountName": "Production", "emailAddress": "prod@example.org"},
            {"accountId": "444455556666", "accountName": "Sandbox", "emailAddress": "sandbox@example.org"},
        ]
        self.roles = {"111122223333": ["Admin", "ReadOnly"], "444455556666": ["Admin"]}
        self.access_lifetime, self.role_lifetime, self.client_lifetime = 3600, 3600, 90 * 86400
        self.page_size = 100
        # What the polls of a device code are answered before the token, one after the other.
        self.polls: list[str] = []
        self.tokens: set[str] = set()
        self.refresh_tokens: set[str] = set()
        self.grants: dict[str, dict] = {}
        self.refuses_grant_types: set[str] = set()
        self.answers_refresh = True
        self.down = False
        # The key that the sign-in of `aws login` is bound to, and its refresh tokens.
        self.login_key = ec.generate_private_key(ec.SECP256R1())
        self.login_tokens: set[str] = set()
        self.proofs: set[str] = set()
        self._lock = threading.Lock()

    def __enter__(self) -> "IdentityCenterStub":
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_args) -> None:
                pass

            def do_GET(self) -> None:
                stub._serve(self, {})

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                stub._serve(self, json.loads(body or b"{}"))

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_args) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    @property
    def exports(self) -> dict[str, str]:
        return {"AWS_ENDPOINT_URL": self.url}

    def asked(self, path: str) -> list[dict]:
        """The bodies, or query strings, of the requests to a path, in order."""
        return [body or query for _, where, query, body in self.requests if where == path]

    def bearers(self, path: str) -> list[str]:
        return [body["bearer"] for _, where, _, body in self.requests if where == path and "bearer" in body]

    def revoke_everything(self) -> None:
        self.tokens.clear()
        self.refresh_tokens.clear()

    def _serve(self, handler: BaseHTTPRequestHandler, body: dict) -> None:
        parts = urlsplit(handler.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        bearer = handler.headers.get("x-amz-sso_bearer_token")
        with self._lock:
            self.requests.append((handler.command, parts.path, query, body))
            if parts.path == "/authorize":
                return self._redirect(handler, query)
            try:
                if parts.path == "/v1/token":
                    status, answer = 200, self._renew_login(body, handler.headers.get("dpop", ""))
                else:
                    status, answer = 200, self._answer(parts.path, query, body, bearer)
            except Refusal as refusal:
                status, answer = refusal.status, refusal
        headers = {"content-type": "application/json"}
        if isinstance(answer, Refusal):
            headers["x-amzn-ErrorType"] = answer.code
            answer = {"error": answer.error, "error_description": answer.message, "message": answer.message}
        self._send(handler, status, json.dumps(answer).encode(), headers)

    def _send(self, handler, status: int, body: bytes, headers: dict) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("content-length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    def _answer(self, path: str, query: dict, body: dict, bearer: str | None) -> dict:
        if self.down:
            raise Refusal(503, "ServiceUnavailable", "out for lunch")
        if path == "/client/register":
            return self._register(body)
        if path == "/device_authorization":
            return {
                "deviceCode": secrets.token_urlsafe(16), "userCode": "ABCD-EFGH", "expiresIn": 600, "interval": 1,
                "verificationUri": f"{self.url}/device",
                "verificationUriComplete": f"{self.url}/device?user_code=ABCD-EFGH",
            }
        if path == "/token":
            return self._token(body)
        if bearer not in self.tokens:
            raise Refusal(401, "UnauthorizedException", "Session token not found or invalid")
        return self._portal(path, query, bearer)

    def _register(self, body: dict) -> dict:
        unknown = self.refuses_grant_types.intersection(body.get("grantTypes", []))
        if unknown:
            raise Refusal(400, "UnsupportedGrantTypeException", f"not {unknown}")
        now = int(time.time())
        return {
            "clientId": secrets.token_urlsafe(12), "clientSecret": secrets.token_urlsafe(24),
            "clientIdIssuedAt": now, "clientSecretExpiresAt": now + self.client_lifetime,
        }

    def _redirect(self, handler, query: dict) -> None:
        code = secrets.token_urlsafe(16)
        self.grants[code] = query
        answer = urlencode({"code": code, "state": query["state"]})
        self._send(handler, 302, b"", {"location": f"{query['redirect_uri']}?{answer}"})

    def _token(self, body: dict) -> dict:
        grant = body["grantType"]
        if grant == DEVICE_CODE and self.polls:
            raise Refusal(400, self.polls.pop(0), "not yet")
        if grant == "authorization_code":
            asked = self.grants.pop(body["code"], None)
            digest = hashlib.sha256(body["codeVerifier"].encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            if not asked or asked["code_challenge"] != challenge or asked["redirect_uri"] != body["redirectUri"]:
                raise Refusal(400, "InvalidGrantException", "Invalid grant provided")
        if grant == "refresh_token":
            if body["refreshToken"] not in self.refresh_tokens or not self.answers_refresh:
                raise Refusal(400, "InvalidGrantException", "Invalid grant provided")
            self.refresh_tokens.discard(body["refreshToken"])
        access, refresh = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
        self.tokens.add(access)
        self.refresh_tokens.add(refresh)
        return {
            "accessToken": access, "refreshToken": refresh, "expiresIn": self.access_lifetime, "tokenType": "Bearer",
        }

    def _portal(self, path: str, query: dict, bearer: str) -> dict:
        if path == "/logout":
            self.tokens.discard(bearer)
            return {}
        start = int(query.get("next_token", "0"))
        if path == "/assignment/accounts":
            return self._page("accountList", self.accounts, start)
        account = query["account_id"]
        if path == "/assignment/roles":
            roles = [{"roleName": name, "accountId": account} for name in self.roles.get(account, [])]
            return self._page("roleList", roles, start)
        if query["role_name"] not in self.roles.get(account, []):
            raise Refusal(403, "ForbiddenException", "No access")
        return {"roleCredentials": {
            "accessKeyId": "ASIASTUB" + secrets.token_hex(6).upper(), "secretAccessKey": secrets.token_urlsafe(30),
            "sessionToken": f"{account}/{query['role_name']}",
            "expiration": int((time.time() + self.role_lifetime) * 1000),
        }}

    def _renew_login(self, body: dict, proof: str) -> dict:
        self._check_proof(proof)
        if self.down:
            raise Refusal(503, "ServiceUnavailable", "out for lunch")
        if body.get("grantType") != "refresh_token" or body.get("refreshToken") not in self.login_tokens:
            raise Refusal(400, "AccessDeniedException", "over", error="TOKEN_EXPIRED")
        self.login_tokens.discard(body["refreshToken"])
        refresh = secrets.token_urlsafe(24)
        self.login_tokens.add(refresh)
        return {
            "accessToken": {
                "accessKeyId": "ASIALOGIN" + secrets.token_hex(4).upper(), "secretAccessKey": secrets.token_urlsafe(30),
                "sessionToken": secrets.token_urlsafe(30),
            },
            "tokenType": "aws_sigv4", "expiresIn": 900, "refreshToken": refresh,
        }

    def _check_proof(self, proof: str) -> None:
        """RFC 9449 section 4.3, with one key."""
        header, payload, signature = proof.split(".")
        told, claims = json.loads(_decode(header)), json.loads(_decode(payload))
        point = self.login_key.public_key().public_numbers()
        expected = {"kty": "EC", "crv": "P-256", "x": _encode(point.x), "y": _encode(point.y)}
        raw = _decode(signature)
        der = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
        try:
            self.login_key.public_key().verify(der, f"{header}.{payload}".encode(), ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            raise Refusal(400, "AccessDeniedException", "not this key's") from None
        right = told["jwk"] == expected and told["typ"] == "dpop+jwt" and told["alg"] == "ES256"
        right = right and claims["htm"] == "POST" and claims["htu"] == f"{self.url}/v1/token" and len(raw) == 64
        if not right or abs(claims["iat"] - time.time()) > 60 or claims["jti"] in self.proofs:
            raise Refusal(400, "AccessDeniedException", f"{told} {claims}")
        self.proofs.add(claims["jti"])

    def login_entry(self, seconds_left: int) -> dict:
        """What `aws login` leaves in its cache."""
        refresh = secrets.token_urlsafe(24)
        self.login_tokens.add(refresh)
        end = time.gmtime(time.time() + seconds_left)
        return {
            "accessToken": {
                "accessKeyId": "ASIAFIRST", "secretAccessKey": "first", "sessionToken": "first",
                "accountId": "111122223333", "expiresAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", end),
            },
            "tokenType": "aws_sigv4", "refreshToken": refresh, "idToken": "identity",
            "clientId": "arn:aws:signin:::devtools/same-device",
            "dpopKey": self.login_key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL,
                serialization.NoEncryption()).decode(),
        }

    def _page(self, name: str, items: list, start: int) -> dict:
        page = {name: items[start:start + self.page_size]}
        if start + self.page_size < len(items):
            page["nextToken"] = str(start + self.page_size)
        return page


class Refusal(Exception):
    def __init__(self, status: int, code: str, message: str, error: str = "") -> None:
        super().__init__(code)
        self.status, self.code, self.message, self.error = status, code, message, error or code


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _encode(number: int) -> str:
    return base64.urlsafe_b64encode(number.to_bytes(32, "big")).rstrip(b"=").decode()
