"""Homes: a `~/.aws` of a test's own, and the endpoints for clients that cannot be told them by environment."""

import json
from pathlib import Path

from .processes import base_environment
from .servers import REGION, Keys, Server

# Services and API versions whose endpoints the Debian package of aws v2 takes from a rule set.
RULE_SETS = {
    "iam": ("2010-05-08", "iam"), "sts": ("2011-06-15", "sts"), "s3": ("2006-03-01", "s3"),
    "sso": ("2019-06-10", "awsssoportal"), "sso-oidc": ("2019-06-10", "sso-oauth"),
    "sso-admin": ("2020-07-20", "sso"), "identitystore": ("2020-06-15", "identitystore"),
    "organizations": ("2016-11-28", "organizations"),
}

# Signing names of services whose requests carry their own proof.
UNSIGNED = ("awsssoportal", "sso-oauth")


class Home:
    """A user's home directory with shared files for AWS's tools, written as the articles write them."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.folder, self.server = folder, server
        (folder / ".aws").mkdir(parents=True)

    @property
    def config(self) -> Path:
        return self.folder / ".aws" / "config"

    @property
    def credentials(self) -> Path:
        return self.folder / ".aws" / "credentials"

    def write_config(self, text: str) -> None:
        self.config.write_text(text)

    def write_credentials(self, text: str) -> None:
        self.credentials.write_text(text)
        self.credentials.chmod(0o600)

    def add_credentials(self, section: str, keys: Keys, **more: str) -> None:
        """Appends a section to the credentials file, as an editor would."""
        lines = [f"[{section}]", f"aws_access_key_id = {keys.access_key_id}",
                 f"aws_secret_access_key = {keys.secret_access_key}"]
        if keys.session_token:
            lines.append(f"aws_session_token = {keys.session_token}")
        lines += [f"{name} = {value}" for name, value in more.items()]
        before = self.credentials.read_text() if self.credentials.exists() else ""
        self.write_credentials(before + "\n".join(lines) + "\n\n")

    def environment(self, **more: str) -> dict[str, str]:
        """With the endpoint in the environment, which all but the oldest clients read."""
        return base_environment(str(self.folder)) | self.server.exports | more

    def environment_with_rule_sets(self, **more: str) -> dict[str, str]:
        """With the endpoint in rule-set files of a private data path, which aws v2 before 2.13 needs."""
        data = self.folder / "aws-data"
        write_rule_sets(data, self.server.url.replace("localhost", "127.0.0.1"))
        return base_environment(str(self.folder)) | {"AWS_DATA_PATH": str(data)} | more


def write_rule_sets(folder: Path, url: str) -> None:
    """Endpoint rule sets that send every service to one URL; S3's keeps the bucket in the path."""
    for service, (version, signing_name) in RULE_SETS.items():
        target = folder / service / version
        target.mkdir(parents=True, exist_ok=True)
        (target / "endpoint-rule-set-1.json").write_text(json.dumps(_rule_set(url, signing_name), indent=1))


def _rule_set(url: str, signing_name: str) -> dict:
    scheme = {"name": "sigv4", "signingName": signing_name, "signingRegion": REGION}
    if signing_name == "s3":
        scheme["disableDoubleEncoding"] = True
    text = {"type": "String", "required": False}
    parameters = {"Region": {"builtIn": "AWS::Region", **text}, "Endpoint": {"builtIn": "SDK::Endpoint", **text}}
    # Nothing is said of signing where nothing is signed: AWS's own rules do not either, and the client would sign.
    rules = [_endpoint([], url, None if signing_name in UNSIGNED else scheme)]
    if signing_name == "s3":
        parameters["Bucket"] = text
        rules.insert(0, _endpoint([{"fn": "isSet", "argv": [{"ref": "Bucket"}]}], url + "/{Bucket}", scheme))
    return {"version": "1.0", "parameters": parameters, "rules": rules}


def _endpoint(conditions: list, url: str, scheme: dict | None) -> dict:
    endpoint = {"url": url, "properties": {"authSchemes": [scheme]} if scheme else {}, "headers": {}}
    return {"conditions": conditions, "endpoint": endpoint, "type": "endpoint"}
