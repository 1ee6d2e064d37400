"""Requests made up by chance from a seed: mostly right, and wrong in one or two places."""

import json
import random
import string
from urllib.parse import quote_from_bytes

import botocore.session

_loader = botocore.session.get_session()
MODELS = {name: _loader.get_service_model(name) for name in ("iam", "sts")}
JSON_MODELS = {name: _loader.get_service_model(name) for name in ("organizations", "sso-admin", "identitystore")}
REST_MODELS = {name: _loader.get_service_model(name) for name in ("sso-oidc", "sso", "signin")}
FRAGMENTS = [b"", b"%00", b"%", b"%zz", b"&", b"=", b"&&", b"==", b";", b"\x00", b"\xff", b"\xed\xa0\x80", b"..", b"*",
             b"${", b"${aws:username}", b"%0d%0a", b"<x>", b"]]>", b"\r\n\r\n", b"9" * 40, b"-1", b"1e999", b"a" * 5000,
             b".member.1", b".member.0", b".entry.1.key", "\u202e\U0001f512".encode(), b"[" * 2000, b"{\"" * 500]
POLICY = {"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Allow", "Action": ["s3:Get*", "iam:*"],
          "Resource": ["*", "arn:aws:s3:::b/*"], "Condition": {"StringLike": {"aws:username": ["a*", "?"]}}}]}
HEADERS = ["Host", "X-Amz-Date", "X-Amz-Security-Token", "Content-Type", "Content-Length", "Authorization",
           "User-Agent", "Transfer-Encoding", "Expect", "Connection", "X-Amz-Content-Sha256", "Range", "If-Match",
           "Content-MD5",
           "X-Amz-Target", "Accept-Encoding", "Content-Encoding", "Trailer", "X-Forwarded-For", "Forwarded"]


class Maker:
    """The same seed makes the same requests."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)

    def query(self, account: str) -> tuple[str, bytes]:
        """A service and a form: an operation of the model's with members of about the right kinds."""
        service = self.draw.choice(list(MODELS))
        model = MODELS[service]
        operation = model.operation_model(self.draw.choice(model.operation_names))
        pairs = [(b"Action", operation.name.encode()), (b"Version", model.api_version.encode())]
        if operation.input_shape:
            self._members(operation.input_shape, "", pairs, account, depth=0)
        return service, b"&".join(name + b"=" + value for name, value in pairs)

    def _members(self, shape, prefix: str, pairs: list, account: str, depth: int) -> None:
        for name, member in shape.members.items():
            if name in shape.required_members or self.draw.random() < 0.4:
                self._member(member, prefix + name, pairs, account, depth)

    def _member(self, shape, name: str, pairs: list, account: str, depth: int) -> None:
        if shape.type_name == "structure" and depth < 4:
            self._members(shape, name + ".", pairs, account, depth + 1)
        elif shape.type_name in ("list", "map") and depth < 4:
            for index in range(self.draw.choice([0, 1, 1, 2, 3, 12])):
                if shape.type_name == "list":
                    self._member(shape.member, f"{name}.member.{index + 1}", pairs, account, depth + 1)
                else:
                    self._member(shape.key, f"{name}.entry.{index + 1}.key", pairs, account, depth + 1)
                    self._member(shape.value, f"{name}.entry.{index + 1}.value", pairs, account, depth + 1)
        else:
            pairs.append((name.encode(), quote_from_bytes(self._value(shape, name, account)).encode()))

    def _value(self, shape, name: str, account: str) -> bytes:
        draw = self.draw
        if "Policy" in name and "Document" in name or name == "Policy" or "PolicyInputList" in name:
            return self.policy()
        if "Arn" in name or "SerialNumber" in name:
            long = "user/" + "a/" * 60 + "b"
            kind = draw.choice(["user/admin", "role/r", "policy/p", "mfa/x", "group/g", "", "root", long])
            arn = f"arn:aws:iam::{account}:{kind}"
            return draw.choice([arn, "arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:"]).encode()
        if shape.type_name in ("integer", "long"):
            return str(draw.choice([0, 1, 3600, 900, -1, 1 << 31, 1 << 63, 1 << 70])).encode()
        if shape.type_name == "boolean":
            return draw.choice([b"true", b"false", b"TRUE", b"1", b"maybe"])
        if getattr(shape, "enum", None) and draw.random() < 0.8:
            return draw.choice(shape.enum).encode()
        if draw.random() < 0.15:
            return draw.choice(FRAGMENTS)
        noise = "".join(draw.choices(string.printable, k=12))
        return draw.choice(["admin", "a", "name-1", "/path/", "000000", noise]).encode()

    def json(self, account: str) -> tuple[str, str, bytes]:
        """A signing name, a target and a body: an operation of a JSON service."""
        model = JSON_MODELS[self.draw.choice(list(JSON_MODELS))]
        operation = model.operation_model(self.draw.choice(model.operation_names))
        body = self._object(operation.input_shape, account, 0) if operation.input_shape else {}
        target = f"{model.metadata['targetPrefix']}.{operation.name}"
        return model.signing_name, target, self._torn(json.dumps(body).encode())

    def rest(self, account: str) -> tuple[str, str, dict[str, str], bytes]:
        """Method, path, fields and body of an operation that is not signed."""
        model = REST_MODELS[self.draw.choice(list(REST_MODELS))]
        operation = model.operation_model(self.draw.choice(model.operation_names))
        query, fields, body = [], {"Content-Type": "application/json"}, {}
        for name, member in operation.input_shape.members.items():
            if self.draw.random() < 0.1:
                continue
            place, wire = member.serialization.get("location"), member.serialization.get("name", name)
            if place == "querystring":
                query.append(f"{wire}={quote_from_bytes(self._value(member, name, account))}")
            elif place == "header":
                value = self._value(member, name, account).decode("latin-1")
                fields[wire] = value.translate({0: None, 10: None, 13: None})
            elif operation.input_shape.serialization.get("payload") == name:
                body = self._object(member, account, 0)
            else:
                body[name] = self._json(member, name, account, 0)
        path = self.draw.choice(["", "", "/prefix"]) + operation.http["requestUri"].split("?")[0]
        content = b"" if operation.http["method"] == "GET" else self._torn(json.dumps(body).encode())
        return operation.http["method"], path + ("?" + "&".join(query) if query else ""), fields, content

    def _torn(self, body: bytes) -> bytes:
        return self.mutate(body) if self.draw.random() < 0.3 else body

    def _object(self, shape, account: str, depth: int) -> dict:
        return {name: self._json(member, name, account, depth) for name, member in shape.members.items()
                if name in shape.required_members or self.draw.random() < 0.4}

    def _json(self, shape, name: str, account: str, depth: int):
        draw = self.draw
        if draw.random() < 0.05:
            return draw.choice([None, True, 0, -1.5, 1e308, "", [], {}, [[[]]], {"a": {"b": [None]}}, "\ud800"])
        if shape.type_name == "structure" and depth < 4:
            return self._object(shape, account, depth + 1)
        if shape.type_name == "list" and depth < 4:
            count = draw.choice([0, 1, 1, 2, 12])
            return [self._json(shape.member, name, account, depth + 1) for _ in range(count)]
        if shape.type_name == "map" and depth < 4:
            return {draw.choice(["a", "", "\u0000"]): self._json(shape.value, name, account, depth + 1)}
        if shape.type_name in ("integer", "long", "timestamp"):
            return draw.choice([0, 1, 20, -1, 1 << 31, 1 << 63, 1 << 70, 1.5])
        if shape.type_name == "boolean":
            return draw.choice([True, False, "true"])
        return self._value(shape, name, account).decode("latin-1")

    def policy(self) -> bytes:
        """A policy document with something exchanged, left out or torn."""
        draw = self.draw
        document = json.loads(json.dumps(POLICY))
        if draw.random() < 0.7:
            place = draw.choice([document, document["Statement"][0]])
            place[draw.choice(list(place) + ["Principal", "NotAction", "Id", "\u0000"])] = draw.choice(
                [None, "", [], {}, 1, -0.0, 1e308, True, "*", ["*", "*"], [[]], {"AWS": "*"}, {"a": {"b": {"c": []}}},
                 "\ud800", "x" * 7000, ["arn:aws:s3:::" + "*" * 300], {"Bool": {"aws:x": "true"}},
                 {"StringLike": {"k": ["*a" * 200]}}, "2008-10-17"])
        text = json.dumps(document).encode()
        if draw.random() < 0.4:
            text = self.mutate(text)
        return text

    def mutate(self, data: bytes) -> bytes:
        """One to three changes of bytes: torn off, doubled, exchanged, put in."""
        for _ in range(self.draw.randint(1, 3)):
            at = self.draw.randrange(len(data) + 1)
            to = min(len(data), at + self.draw.choice([0, 1, 2, 10, 100]))
            put = self.draw.choice([b"", data[at:to] * 2, self.draw.choice(FRAGMENTS), self.draw.randbytes(3)])
            data = data[:at] + put + data[to:]
        return data

    def header(self) -> tuple[str, str]:
        """A field that means something to somebody, with a value that was not foreseen."""
        known = [b"chunked", b"100-continue", b"0", b"close", b"bytes=0-", b"application/json"]
        value = self.draw.choice(FRAGMENTS + known)
        return self.draw.choice(HEADERS), value.decode("latin-1").translate({0: None, 10: None, 13: None})
