"""Security keys and passkeys without a browser: python-fido2's types over cryptography's keys.

They answer WebAuthn's JSON options as a browser and an authenticator together would, so that the center meets an
implementation that shares nothing with its own.
"""

import datetime
import os
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.x509.oid import NameOID
from fido2.cose import ES256, ES384, RS256, CoseKey, EdDSA
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData,
)

ALGORITHMS = {"ES256": -7, "EdDSA": -8, "ES384": -35, "RS256": -257}
FORMATS = ["none", "packed-self", "packed-x5c", "fido-u2f"]
FLAG = AuthenticatorData.FLAG


def _private_key(algorithm: int):
    return {
        -7: lambda: ec.generate_private_key(ec.SECP256R1()), -35: lambda: ec.generate_private_key(ec.SECP384R1()),
        -8: ed25519.Ed25519PrivateKey.generate, -257: lambda: rsa.generate_private_key(65537, 2048),
    }[algorithm]()


def _sign(key, algorithm: int, message: bytes) -> bytes:
    match algorithm:
        case -7:
            return key.sign(message, ec.ECDSA(hashes.SHA256()))
        case -35:
            return key.sign(message, ec.ECDSA(hashes.SHA384()))
        case -8:
            return key.sign(message)
        case _:
            return key.sign(message, padding.PKCS1v15(), hashes.SHA256())


def _cose(key, algorithm: int) -> CoseKey:
    kind = {-7: ES256, -8: EdDSA, -35: ES384, -257: RS256}[algorithm]
    return kind.from_cryptography_key(key.public_key())


@dataclass
class Credential:
    id: bytes
    key: object
    algorithm: int
    rp_id: str
    user_handle: bytes
    counter: int = 0


@dataclass
class SoftAuthenticator:
    """One authenticator. What it says can be bent: `alter` gets the parts of an answer before they are signed."""

    algorithm: str = "ES256"
    attestation: str = "none"
    verifies_user: bool = True
    backup: bool = False
    counts: bool = True
    aaguid: bytes = field(default_factory=lambda: os.urandom(16))
    credentials: list[Credential] = field(default_factory=list)

    def create(self, options: dict, origin: str) -> dict:
        """The RegistrationResponseJSON for the JSON that a page hands to `navigator.credentials.create`."""
        number = ALGORITHMS[self.algorithm]
        assert number in [each["alg"] for each in options["pubKeyCredParams"]], options["pubKeyCredParams"]
        known = {websafe_decode(each["id"]) for each in options.get("excludeCredentials", [])}
        assert not known & {each.id for each in self.credentials}, "this authenticator is registered already"
        credential = Credential(
            os.urandom(32), _private_key(number), number, options["rp"]["id"], websafe_decode(options["user"]["id"]))
        client = CollectedClientData.create(
            CollectedClientData.TYPE.CREATE, websafe_decode(options["challenge"]), origin)
        is_u2f = self.attestation == "fido-u2f"
        attested = AttestedCredentialData.create(
            Aaguid(bytes(16) if is_u2f else self.aaguid), credential.id, _cose(credential.key, number))
        data = AuthenticatorData.create(
            sha256(credential.rp_id.encode()).digest(), self._flags() | FLAG.AT, 0, attested)
        name, statement = self._statement(credential, data, client)
        self.credentials.append(credential)
        return self._answer(credential, client, {
            "attestationObject": websafe_encode(AttestationObject.create(name, data, statement)),
            "transports": ["usb"],
        })

    def get(self, options: dict, origin: str, user_handle: bool = True) -> dict:
        """The AuthenticationResponseJSON for the JSON that a page hands to `navigator.credentials.get`."""
        allowed = {websafe_decode(each["id"]) for each in options.get("allowCredentials", [])}
        credential = next(
            each for each in self.credentials
            if each.rp_id == options["rpId"] and (not allowed or each.id in allowed))
        if self.counts:
            credential.counter += 1
        client = CollectedClientData.create(
            CollectedClientData.TYPE.GET, websafe_decode(options["challenge"]), origin)
        data = AuthenticatorData.create(
            sha256(credential.rp_id.encode()).digest(), self._flags(), credential.counter)
        signature = _sign(credential.key, credential.algorithm, data + client.hash)
        response = {"authenticatorData": websafe_encode(data), "signature": websafe_encode(signature)}
        if user_handle:
            response["userHandle"] = websafe_encode(credential.user_handle)
        return self._answer(credential, client, response)

    def _flags(self):
        flags = FLAG.UP
        if self.verifies_user:
            flags |= FLAG.UV
        if self.backup:
            flags |= FLAG.BE | FLAG.BS
        return flags

    def _statement(self, credential: Credential, data: AuthenticatorData, client: CollectedClientData):
        signed = data + client.hash
        match self.attestation:
            case "none":
                return "none", {}
            case "packed-self":
                return "packed", {
                    "alg": credential.algorithm, "sig": _sign(credential.key, credential.algorithm, signed)}
            case "packed-x5c":
                key, certificate = _maker(self.aaguid)
                return "packed", {"alg": -7, "sig": _sign(key, -7, signed), "x5c": [certificate]}
            case _:
                assert credential.algorithm == -7, "U2F knows ES256 alone"
                key, certificate = _maker(None)
                point = credential.key.public_key().public_bytes(
                    serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
                message = b"\0" + data.rp_id_hash + client.hash + credential.id + point
                return "fido-u2f", {"sig": _sign(key, -7, message), "x5c": [certificate]}

    @staticmethod
    def _answer(credential: Credential, client: CollectedClientData, response: dict) -> dict:
        return {
            "id": websafe_encode(credential.id), "rawId": websafe_encode(credential.id), "type": "public-key",
            "response": {"clientDataJSON": websafe_encode(client), **response},
            "clientExtensionResults": {"credProps": {"rk": True}}, "authenticatorAttachment": "cross-platform",
        }


def _maker(aaguid: bytes | None):
    """A maker's key and certificate for a batch of authenticators (WebAuthn section 8.2.1)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "SE"), x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Maker AB"),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Authenticator Attestation"),
        x509.NameAttribute(NameOID.COMMON_NAME, "Maker Batch 1"),
    ])
    now = datetime.datetime.now(datetime.timezone.utc)
    builder = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=3650))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True))
    if aaguid:
        oid = x509.ObjectIdentifier("1.3.6.1.4.1.45724.1.1.4")
        builder = builder.add_extension(x509.UnrecognizedExtension(oid, b"\x04\x10" + aaguid), critical=False)
    return key, builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
