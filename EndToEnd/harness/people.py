"""Made-up users with devices of their own."""

import itertools
import json
from dataclasses import dataclass

from .devices import Device
from .servers import Keys, Server

_numbers = itertools.count(1)


@dataclass
class Person:
    """An IAM user with one long-lived access key and one enabled virtual device."""

    name: str
    keys: Keys
    device: Device
    arn: str


def unique(stem: str) -> str:
    return f"{stem}-{next(_numbers)}"


def document(*statements: dict) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action: str | list[str], resource: str = "*") -> str:
    return document({"Effect": "Allow", "Action": action, "Resource": resource})


def make_device(server: Server, name: str) -> Device:
    """A virtual device, seeded by the server and not yet anyone's."""
    made = server.client("iam").create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
    return Device(made["SerialNumber"], made["Base32StringSeed"].decode())


def make_person(server: Server, stem: str, policy: str | None = None) -> Person:
    """A user, an access key, a device named after the user, enabled, and an inline policy if one is given."""
    iam, name = server.client("iam"), unique(stem)
    user = iam.create_user(UserName=name)["User"]
    if policy:
        iam.put_user_policy(UserName=name, PolicyName="inline", PolicyDocument=policy)
    keys = Keys.of(iam.create_access_key(UserName=name)["AccessKey"])
    device = make_device(server, name)
    device.enable(iam, name)
    return Person(name, keys, device, user["Arn"])
