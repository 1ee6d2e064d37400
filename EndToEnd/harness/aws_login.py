"""`aws login` without the version of aws that has it: the same requests, made as botocore and awscrt make them."""

import base64
import datetime
import hashlib
import json
import secrets
import textwrap
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import botocore.config
import botocore.session
from awscrt.crypto import EC, ECExportFormat, ECType
from botocore.credentials import _build_dpop_header
from botocore.utils import JSONFileCache, LoginTokenLoader

from .servers import REGION, Center
from .visitors import Shown, Visitor

SAME_DEVICE = "arn:aws:signin:::devtools/same-device"
CROSS_DEVICE = "arn:aws:signin:::devtools/cross-device"
REDIRECT = "http://127.0.0.1:48123/oauth/callback"


def subject(id_token: str) -> dict:
    """The claims of an ID token, as the command line reads them: unverified."""
    body = id_token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


@dataclass
class CommandLine:
    """One run of `aws login`."""

    center: Center
    client_id: str = SAME_DEVICE
    key: object = field(default_factory=lambda: EC.new_generate(ECType.P_256))
    state: str = field(default_factory=lambda: str(uuid.uuid4()))
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))

    @property
    def redirect_uri(self) -> str:
        return REDIRECT if self.client_id == SAME_DEVICE else f"{self.center.url}/v1/sessions/confirmation"

    @property
    def challenge(self) -> str:
        return base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).decode().rstrip("=")

    def authorization_path(self, **changed: str) -> str:
        query = {
            "response_type": "code", "client_id": self.client_id, "state": self.state,
            "code_challenge_method": "SHA-256", "scope": "openid", "redirect_uri": self.redirect_uri,
        } | changed
        return f"/v1/authorize?{urlencode(query)}&code_challenge={self.challenge}"

    def code(self, shown: Shown) -> str:
        """The code that the browser brings to the program's port."""
        assert shown.location and shown.location.startswith(self.redirect_uri + "?"), shown.text[:2000]
        told = parse_qs(urlsplit(shown.location).query)
        assert told["state"] == [self.state]
        return told["code"][0]

    def typed_code(self, text: str) -> str:
        """The code in what a person copies from the page."""
        told = parse_qs(base64.b64decode(text).decode())
        assert told["state"] == [self.state]
        return told["code"][0]

    def client(self, key=None, proof: str | None = None):
        """botocore's client of the service, with a proof by `key`, with `proof`, or with none where that is empty."""
        client = botocore.session.Session().create_client(
            "signin", REGION, endpoint_url=self.center.url,
            config=botocore.config.Config(signature_version=botocore.UNSIGNED, retries={"total_max_attempts": 1}),
        )

        def add(params, **_):
            made = _build_dpop_header(key or self.key, params["url"]) if proof is None else proof
            if made:
                params["headers"]["DPoP"] = made

        client.meta.events.register("before-call.signin.CreateOAuth2Token", add)
        return client

    def redeem(self, code: str, key=None, proof: str | None = None, **changed: str) -> dict:
        body = {
            "clientId": self.client_id, "grantType": "authorization_code", "code": code,
            "codeVerifier": self.verifier, "redirectUri": self.redirect_uri,
        } | changed
        return self.client(key, proof).create_o_auth2_token(tokenInput=body)["tokenOutput"]

    def refresh(self, token: str, key=None, proof: str | None = None, **changed: str) -> dict:
        body = {"clientId": self.client_id, "grantType": "refresh_token", "refreshToken": token} | changed
        return self.client(key, proof).create_o_auth2_token(tokenInput=body)["tokenOutput"]

    def save(self, folder: Path, output: dict, expired: bool = False) -> str:
        """Caches the tokens where AWS's tools look for them; gives the login session's name."""
        name = subject(output["idToken"])["sub"]
        end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(
            seconds=-60 if expired else output["expiresIn"])
        key = base64.b64encode(self.key.export_key(ECExportFormat.SEC1)).decode()
        LoginTokenLoader(JSONFileCache(str(folder))).save_token(name, {
            "accessToken": output["accessToken"] | {
                "accountId": name.split(":")[4], "expiresAt": end.strftime("%Y-%m-%dT%H:%M:%SZ")},
            "tokenType": output["tokenType"], "clientId": self.client_id, "refreshToken": output["refreshToken"],
            "idToken": output["idToken"],
            "dpopKey": f"-----BEGIN EC PRIVATE KEY-----\n{textwrap.fill(key, 64)}\n-----END EC PRIVATE KEY-----\n",
        })
        return name


def sign_in(browser: Visitor, path: str, account: str, name: str, password: str, code: str | None = None) -> Shown:
    """As an IAM user, from where a program leads; gives the page after it."""
    page = browser.open(path)
    page = browser.send(page, "/start/sign-in/iam", account=account, username=name, password=password)
    if code is None:
        return page
    return browser.send(page, "/start/sign-in/verify", method="app", code=code)
