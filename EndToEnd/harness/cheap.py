"""A client that signs cheaply and keeps its connection: many calls a second from one thread."""

import datetime
import hashlib
import hmac
import http.client
import re
from urllib.parse import urlencode, urlsplit

from .servers import REGION, Keys

VERSIONS = {"iam": "2010-05-08", "sts": "2011-06-15"}


class Refused(Exception):
    """An answer that is no success: its status and code."""

    def __init__(self, status: int, code: str, body: str) -> None:
        super().__init__(f"{status} {code}: {body[:300]}")
        self.status, self.code, self.body = status, code, body


class CheapClient:
    """Signs with SigV4, the day's signing key made once a service."""

    def __init__(self, url: str, keys: Keys, timeout: float = 10) -> None:
        self.keys = keys
        self.host = urlsplit(url).netloc
        self.connection = http.client.HTTPConnection(self.host, timeout=timeout)
        self._signing_keys: dict[tuple[str, str], bytes] = {}

    def call(self, service: str, action: str, **parameters: str) -> str:
        """The body of the answer; raises `Refused` for another status than 200, OSError where there was no answer."""
        body = urlencode({"Action": action, "Version": VERSIONS[service]} | parameters).encode()
        try:
            self.connection.request("POST", "/", body, self._headers(service, body))
            response = self.connection.getresponse()
            text = response.read().decode()
        except (OSError, http.client.HTTPException) as error:
            self.connection.close()
            raise OSError(str(error)) from error
        if response.status != 200:
            found = re.search("<Code>([^<]*)</Code>", text)
            raise Refused(response.status, found.group(1) if found else "", text)
        return text

    def _headers(self, service: str, body: bytes) -> dict[str, str]:
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8", "host": self.host,
                   "x-amz-date": now}
        if self.keys.session_token:
            headers["x-amz-security-token"] = self.keys.session_token
        names = ";".join(sorted(headers))
        lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
        canonical = f"POST\n/\n\n{lines}\n{names}\n{hashlib.sha256(body).hexdigest()}"
        scope = f"{now[:8]}/{REGION}/{service}/aws4_request"
        text = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = hmac.new(self._signing_key(now[:8], service), text.encode(), hashlib.sha256).hexdigest()
        headers["authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={self.keys.access_key_id}/{scope}, SignedHeaders={names}, "
            f"Signature={signature}"
        )
        return headers

    def _signing_key(self, day: str, service: str) -> bytes:
        if (day, service) not in self._signing_keys:
            key = f"AWS4{self.keys.secret_access_key}".encode()
            for part in (day, REGION, service, "aws4_request"):
                key = hmac.new(key, part.encode(), hashlib.sha256).digest()
            self._signing_keys[day, service] = key
        return self._signing_keys[day, service]
