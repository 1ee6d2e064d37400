"""sso-oidc and the portal API driven directly with boto3, as a program would that brings no browser helper along."""

import base64
import hashlib
import secrets
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from botocore import UNSIGNED

from .directory import Directory
from .servers import Center, Keys
from .visitors import Visitor

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
SCOPES = ["sso:account:access"]


@dataclass
class Program:
    """A program that registered as a client."""

    center: Center
    scopes: list[str] | None = field(default_factory=lambda: list(SCOPES))
    pkce: bool = False
    redirect: str = "http://127.0.0.1/oauth/callback"

    def __post_init__(self) -> None:
        options = {"config": {"signature_version": UNSIGNED}}
        self.oidc = self.center.client("sso-oidc", **options)
        self.portal = self.center.client("sso", **options)
        asked = {"clientName": "boto-program", "clientType": "public"}
        if self.scopes:
            asked["scopes"] = self.scopes
        if self.pkce:
            asked |= {
                "grantTypes": ["authorization_code", "refresh_token"], "redirectUris": [self.redirect],
                "issuerUrl": start_url(self.center),
            }
        told = self.oidc.register_client(**asked)
        self.id, self.secret, self.expires = told["clientId"], told["clientSecret"], told["clientSecretExpiresAt"]

    @property
    def credentials(self) -> dict:
        return {"clientId": self.id, "clientSecret": self.secret}

    def start(self, url: str | None = None) -> dict:
        return self.oidc.start_device_authorization(**self.credentials, startUrl=url or start_url(self.center))

    def poll(self, started: dict) -> dict:
        return self.oidc.create_token(**self.credentials, grantType=DEVICE_CODE, deviceCode=started["deviceCode"])

    def refresh(self, token: str) -> dict:
        return self.oidc.create_token(**self.credentials, grantType="refresh_token", refreshToken=token)

    def log_in(self, browser: Visitor) -> dict:
        """By the device code."""
        started = self.start()
        browser.decide(started["verificationUriComplete"])
        return self.poll(started)

    def authorize_url(self, verifier: str, port: int = 4711, **changes: str | None) -> str:
        """What the program opens the browser with; `changes` replace parameters, None removes them."""
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = {
            "response_type": "code", "client_id": self.id, "redirect_uri": self.redirect_with(port),
            "state": "a state", "code_challenge_method": "S256", "scopes": " ".join(SCOPES),
            "code_challenge": challenge,
        } | changes
        return f"{self.center.url}/authorize?" + urlencode({k: v for k, v in query.items() if v is not None})

    def redirect_with(self, port: int) -> str:
        return self.redirect.replace("127.0.0.1", f"127.0.0.1:{port}")

    def exchange(self, code: str, verifier: str, port: int = 4711) -> dict:
        return self.oidc.create_token(
            **self.credentials, grantType="authorization_code", code=code, redirectUri=self.redirect_with(port),
            codeVerifier=verifier,
        )

    def role_credentials(self, token: str, role: str, account: str | None = None) -> Keys:
        told = self.portal.get_role_credentials(
            accessToken=token, roleName=role, accountId=account or self.center.account
        )["roleCredentials"]
        return Keys(told["accessKeyId"], told["secretAccessKey"], told["sessionToken"])


def start_url(center: Center) -> str:
    """In AWS's shape: the only one that new versions of its tools accept."""
    return f"https://{Directory(center).store}.awsapps.com/start"


def make_verifier() -> str:
    return secrets.token_urlsafe(48)


def code_of(location: str) -> str:
    """The code that a browser is sent back with."""
    query = parse_qs(urlsplit(location).query)
    assert query["state"] == ["a state"], location
    return query["code"][0]
