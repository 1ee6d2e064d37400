"""Keys and certificates as openssl and ssh-keygen would make them."""

import datetime
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass
class Certified:
    """A key with a certificate of its own."""

    key: Key
    certificate: x509.Certificate

    @property
    def body(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    def private(self, form: str = "TraditionalOpenSSL") -> str:
        """`TraditionalOpenSSL` (PKCS #1 or SEC 1) or `PKCS8`."""
        return self.key.private_bytes(
            serialization.Encoding.PEM, getattr(serialization.PrivateFormat, form), serialization.NoEncryption()
        ).decode()


def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def ec_key(curve: ec.EllipticCurve | None = None) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(curve or ec.SECP256R1())


def certify(name: str, key: Key | None = None, issuer: Certified | None = None, days: int = 365) -> Certified:
    """A certificate that `issuer` signs, or that its own key signs; with negative days it has ended already."""
    key = key or ec_key()
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=400))
        .not_valid_after(now + datetime.timedelta(days=days))
        .sign(issuer.key if issuer else key, hashes.SHA256())
    )
    return Certified(key, certificate)


def ssh_text(key: Key, comment: str = "") -> str:
    """A line of `authorized_keys`."""
    line = key.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode()
    return f"{line} {comment}".strip()


def public_pem(key: Key, form: str = "SubjectPublicKeyInfo") -> str:
    """`SubjectPublicKeyInfo` or `PKCS1`."""
    return key.public_key().public_bytes(
        serialization.Encoding.PEM, getattr(serialization.PublicFormat, form)
    ).decode()
