"""Replays calls recorded on real AWS and compares the answers: status and code first, then shape, then message."""

import base64
import re
import zlib
from dataclasses import dataclass, field
from datetime import datetime

from botocore.exceptions import ClientError
from botocore.parsers import ResponseParserError

from .devices import code_at, current_step
from .servers import Keys, Server

RECORDED_ACCOUNT = "111111111111"
REFERENCE = re.compile(r"\$\{(r\d+[\w.]*|uid\d+|account|totp\([\w.]+,-?\d+\))\}")
PLACEHOLDER = re.compile(r"<([a-z0-9][a-z0-9-]*(?::\d+)?)>")
SKIPPED = {"HTTPHeaders", "RequestId", "HostId", "RetryAttempts", "message"}
LEVELS = ("status", "shape", "message")
# What the recording hides without telling one value from another.
MASKS = {"base32-seed", "qr-code-png"}


class NotBuilt(Exception):
    """The server does not offer an operation that the case needs."""


@dataclass
class Verdict:
    """How a case went: per level, what differed."""

    case: str
    status: list[str] = field(default_factory=list)
    shape: list[str] = field(default_factory=list)
    message: list[str] = field(default_factory=list)
    not_built: str = ""

    def passes(self, level: str) -> bool:
        """Whether nothing differs at this level and those before it."""
        upto = LEVELS[: LEVELS.index(level) + 1]
        return not self.not_built and not any(getattr(self, each) for each in upto)

    def differences(self) -> list[str]:
        return [f"{level}: {text}" for level in LEVELS for text in getattr(self, level)]


class Replay:
    """One case on one server."""

    def __init__(self, server: Server, case: dict) -> None:
        self.server, self.case, self.verdict = server, case, Verdict(case["id"])
        self.answers: dict[str, dict] = {}
        self.bound: dict[str, str] = {}

    def run(self) -> Verdict:
        try:
            for step in self.case["steps"]:
                if "call" in step:
                    self._call(step)
                elif step.get("recorded") is not None:
                    self._expect(step)
        except NotBuilt as missing:
            self.verdict.not_built = str(missing)
        return self.verdict

    def _call(self, step: dict) -> None:
        service, operation = step["call"].split(".")
        try:
            keys, parameters = self._keys(step.get("as")), self._fill(step["params"])
        except (KeyError, IndexError, TypeError) as missing:
            self.verdict.status.append(f"{step['id']} {step['call']}: an earlier answer lacks {missing}")
            self.answers[step["id"]] = {}
            return
        answer = _perform(self.server.client(service, keys), operation, parameters)
        error = answer.get("error")
        if error and error["Error"]["Code"] in ("InvalidAction", "NotImplemented", "404", "501"):
            raise NotBuilt(step["call"])
        self.answers[step["id"]] = answer
        if bool(error) != bool(step.get("expect_error")):
            told = f"{error['Error']['Code']}: {error['Error']['Message']}" if error else "success"
            expected = "an error" if step.get("expect_error") else "success"
            self.verdict.status.append(f"{step['id']} {step['call']}: expected {expected}, got {told}")

    def _expect(self, step: dict) -> None:
        try:
            actual = self._fill(step["expect"])
        except (KeyError, IndexError, TypeError):
            self.verdict.shape.append(f"{step['name']}: {step['expect']} is not in the answer")
            return
        self._compare(step["recorded"], actual, step["name"], frozenset(step.get("partial", [])))

    def _keys(self, chosen: dict | None) -> Keys | None:
        if chosen is None:
            return None
        filled = self._fill(chosen)
        if "keys" in filled:
            return Keys.of(filled["keys"])
        return Keys(filled["access_key_id"], filled["secret_access_key"], filled.get("session_token"))

    def _fill(self, value):
        """The value with every reference replaced; a string that is one reference becomes what it refers to."""
        if isinstance(value, dict):
            return {name: self._fill(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._fill(each) for each in value]
        if not isinstance(value, str):
            return value
        if whole := REFERENCE.fullmatch(value):
            return self._look_up(whole.group(1))
        return REFERENCE.sub(lambda match: str(self._look_up(match.group(1))), value)

    def _look_up(self, reference: str):
        if reference == "account":
            return self.server.account
        if reference.startswith("uid"):
            return zlib.crc32(f"{self.case['id']} {reference}".encode()).to_bytes(4).hex()
        if match := re.fullmatch(r"totp\(([\w.]+),(-?\d+)\)", reference):
            seed = self._look_up(match.group(1))
            return code_at(seed.decode() if isinstance(seed, bytes) else seed, current_step() + int(match.group(2)))
        first, *rest = reference.split(".")
        value = self.answers[first]
        for name in rest:
            value = value[name]
        return value

    def _compare(self, recorded, actual, where: str, partial: frozenset[str]) -> None:
        if isinstance(recorded, dict):
            self._compare_structures(recorded, actual, where, partial)
        elif isinstance(recorded, list):
            if not isinstance(actual, list) or len(actual) != len(recorded):
                self.verdict.shape.append(f"{where}: expected {len(recorded)} entries, got {actual!r}"[:400])
                return
            for number, (expected, each) in enumerate(zip(recorded, actual)):
                self._compare(expected, each, f"{where}[{number}]", partial)
        elif not self._matches(recorded, actual):
            level = _level_of(where)
            getattr(self.verdict, level).append(f"{where}: expected {recorded!r}, got {actual!r}"[:600])

    def _compare_structures(self, recorded: dict, actual, where: str, partial: frozenset[str]) -> None:
        if not isinstance(actual, dict):
            self.verdict.shape.append(f"{where}: expected a structure, got {actual!r}"[:400])
            return
        skipped = SKIPPED | partial
        wanted, got = (frozenset(shape) - skipped for shape in (recorded, actual))
        if where.endswith(".ResponseMetadata") or "ResponseMetadata" not in recorded:
            got -= {"ResponseMetadata"}
        for name in sorted(wanted - got):
            self.verdict.shape.append(f"{where}.{name}: missing, expected {recorded[name]!r}"[:400])
        for name in sorted(got - wanted):
            if not where.endswith(".ResponseMetadata"):
                self.verdict.shape.append(f"{where}.{name}: not expected: {actual[name]!r}"[:400])
        for name in recorded:
            if name in wanted & got:
                self._compare(recorded[name], actual[name], f"{where}.{name}", partial)

    def _matches(self, recorded, actual) -> bool:
        if not isinstance(recorded, str):
            return recorded == actual
        if recorded == "<datetime>":
            return isinstance(actual, datetime) or bool(re.match(r"\d{4}-\d\d-\d\dT", str(actual)))
        if isinstance(actual, bytes):
            actual = base64.b64encode(actual).decode()
        if not isinstance(actual, str):
            return False
        match = re.fullmatch(self._pattern(recorded), actual, re.DOTALL)
        if match:
            for group, name in self._names(recorded):
                if name not in MASKS:
                    self.bound.setdefault(name, match.group(group))
        return bool(match)

    def _names(self, recorded: str) -> list[tuple[str, str]]:
        names, seen = [], set()
        for name in PLACEHOLDER.findall(recorded):
            if name not in self.bound and name not in seen and ":" in name:
                names.append((_group_name(name), name))
                seen.add(name)
        return names

    def _pattern(self, recorded: str) -> str:
        """A regular expression of the recorded text: bound placeholders as their text, others as groups."""
        out, position, opened = "", 0, set()
        for match in PLACEHOLDER.finditer(recorded):
            out += self._literal(recorded[position : match.start()])
            name = match.group(1)
            if ":" not in name:
                out += ".+?"  # stands for itself at each place
            elif name in self.bound:
                out += re.escape(self.bound[name])
            elif name in opened:
                out += f"(?P={_group_name(name)})"
            else:
                out += f"(?P<{_group_name(name)}>.+?)"
                opened.add(name)
            position = match.end()
        return out + self._literal(recorded[position:])

    def _literal(self, text: str) -> str:
        return re.escape(text.replace(RECORDED_ACCOUNT, self.server.account))


def _group_name(placeholder: str) -> str:
    return "p_" + re.sub(r"\W", "_", placeholder)


def _level_of(where: str) -> str:
    if where.endswith((".Error.Code", ".HTTPStatusCode")):
        return "status"
    return "message" if where.endswith(".Message") else "shape"


def _perform(client, operation: str, parameters: dict) -> dict:
    try:
        return getattr(client, operation)(**parameters)
    except ClientError as error:
        return {"error": error.response}
    except ResponseParserError as error:
        return {"error": {"Error": {"Code": "unreadable answer", "Message": str(error)}}}
