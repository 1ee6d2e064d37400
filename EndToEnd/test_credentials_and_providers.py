"""What IAM keeps beside access keys and policies, as boto3 sees it: SSH keys, certificates, credentials of services,
identity providers. Keys and certificates are made by python's cryptography, not by us."""

import base64
import datetime
import hashlib
import json

import pytest
from botocore.exceptions import ClientError
from cryptography.hazmat.primitives.asymmetric import ec

from harness.certificates import certify, ec_key, public_pem, rsa_key, ssh_text
from harness.people import allow, document, make_person, unique
from harness.raw import signed


@pytest.fixture(scope="module")
def key():
    return rsa_key()


@pytest.fixture
def iam(center):
    return center.client("iam")


@pytest.fixture
def user(iam):
    name = unique("holder")
    iam.create_user(UserName=name)
    return name


def refused(call, **parameters) -> tuple[int, str, str]:
    """Status, code and message of a call that must fail."""
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    answer = caught.value.response
    return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"], answer["Error"]["Message"]


def metadata(extra: str = "", certificate: str = "") -> str:
    """What an identity provider exports, long enough for AWS."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" '
        f'entityID="https://idp.example.com/{unique("saml")}" validUntil="2046-05-06T07:08:09.123Z">'
        '<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor>'
        '<ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>'
        f'{certificate or "A" * 1000}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>{extra}'
        '<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" '
        'Location="https://idp.example.com/?a=1&amp;b=2"/></IDPSSODescriptor></EntityDescriptor>'
    )


class TestSSHPublicKeys:
    @pytest.mark.parametrize("form", ["ssh", "spki", "pkcs1"])
    def test_a_key_comes_back_in_both_forms(self, iam, user, key, form):
        texts = {"ssh": ssh_text(key, "me@home"), "spki": public_pem(key), "pkcs1": public_pem(key, "PKCS1")}
        made = iam.upload_ssh_public_key(UserName=user, SSHPublicKeyBody=texts[form])["SSHPublicKey"]
        digest = hashlib.md5(base64.b64decode(ssh_text(key).split()[1])).hexdigest()
        assert made["Fingerprint"].replace(":", "") == digest and made["Status"] == "Active"
        asked = {"UserName": user, "SSHPublicKeyId": made["SSHPublicKeyId"]}
        as_ssh = iam.get_ssh_public_key(**asked, Encoding="SSH")["SSHPublicKey"]["SSHPublicKeyBody"]
        assert as_ssh.startswith(ssh_text(key))
        as_pem = iam.get_ssh_public_key(**asked, Encoding="PEM")["SSHPublicKey"]["SSHPublicKeyBody"]
        assert as_pem.split() == (texts["pkcs1"] if form == "pkcs1" else texts["spki"]).split()
        assert refused(iam.upload_ssh_public_key, UserName=user, SSHPublicKeyBody=public_pem(key))[:2] == (
            400, "DuplicateSSHPublicKey")
        assert refused(iam.delete_user, UserName=user) == (
            409, "DeleteConflict", "Cannot delete entity, must remove referenced objects first.")
        iam.update_ssh_public_key(**asked, Status="Inactive")
        assert [each["Status"] for each in iam.list_ssh_public_keys(UserName=user)["SSHPublicKeys"]] == ["Inactive"]
        iam.delete_ssh_public_key(**asked)
        iam.delete_user(UserName=user)

    def test_other_kinds_and_small_keys_are_refused(self, iam, user, key):
        assert refused(iam.upload_ssh_public_key, UserName=user, SSHPublicKeyBody=ssh_text(ec_key()))[1] == (
            "UnrecognizedPublicKeyEncoding")
        for body in (ssh_text(rsa_key(1024)), public_pem(ec_key()), "ssh-rsa " + "A" * 16000, ssh_text(key)[:-8]):
            assert refused(iam.upload_ssh_public_key, UserName=user, SSHPublicKeyBody=body)[:2] == (
                400, "InvalidPublicKey")


class TestCertificates:
    def test_signing_certificates_come_and_go(self, iam, user):
        bodies = [certify(unique("signer"), key).body for key in (None, rsa_key(), rsa_key(1024))]
        ids = []
        for body in bodies[:2]:
            made = iam.upload_signing_certificate(UserName=user, CertificateBody=body)["Certificate"]
            assert made["CertificateBody"] == body
            ids.append(made["CertificateId"])
        assert refused(iam.upload_signing_certificate, UserName=user, CertificateBody=bodies[2]) == (
            409, "LimitExceeded", "Cannot exceed quota for CertificatesPerUser: 2")
        listed = iam.list_signing_certificates(UserName=user)["Certificates"]
        assert [each["CertificateId"] for each in listed] == ids
        assert refused(iam.delete_user, UserName=user)[2] == "Cannot delete entity, must delete certificates first."
        for id in ids:
            iam.update_signing_certificate(UserName=user, CertificateId=id, Status="Inactive")
            iam.delete_signing_certificate(UserName=user, CertificateId=id)
        iam.upload_signing_certificate(UserName=user, CertificateBody=bodies[2])
        ended = certify("ended", days=-1).body
        assert refused(iam.upload_signing_certificate, UserName=user, CertificateBody=ended)[1] == "InvalidCertificate"

    @pytest.mark.parametrize("form", ["TraditionalOpenSSL", "PKCS8"])
    @pytest.mark.parametrize("kind", ["rsa", "p256", "p384", "p521"])
    def test_a_server_certificate_takes_its_key_and_chain(self, iam, key, kind, form):
        keys = {"rsa": key, "p256": ec_key(), "p384": ec_key(ec.SECP384R1()), "p521": ec_key(ec.SECP521R1())}
        root = certify("root", key)
        between = certify("between", ec_key(ec.SECP384R1()), issuer=root)
        server, name = certify("server", keys[kind], issuer=between), unique("server")
        made = iam.upload_server_certificate(
            ServerCertificateName=name, CertificateBody=server.body, PrivateKey=server.private(form),
            CertificateChain=between.body + root.body, Path="/web/", Tags=[{"Key": "k", "Value": "v"}],
        )
        assert made["Tags"] == [{"Key": "k", "Value": "v"}]
        got = iam.get_server_certificate(ServerCertificateName=name)["ServerCertificate"]
        assert got["ServerCertificateMetadata"] == made["ServerCertificateMetadata"]
        assert got["ServerCertificateMetadata"]["Expiration"] == server.certificate.not_valid_after_utc
        assert got["CertificateBody"] == server.body.strip() and "PrivateKey" not in json.dumps(got, default=str)
        other = certify("server", issuer=between)
        assert refused(
            iam.upload_server_certificate, ServerCertificateName="x", CertificateBody=server.body,
            PrivateKey=other.private(),
        )[:2] == (400, "KeyPairMismatch")
        status, code, message = refused(
            iam.upload_server_certificate, ServerCertificateName="x", CertificateBody=server.body,
            PrivateKey=server.private(), CertificateChain=root.body,
        )
        assert code == "MalformedCertificate" and message.startswith("Unable to validate certificate chain.")
        iam.delete_server_certificate(ServerCertificateName=name)

    def test_a_private_key_is_found_in_no_file_and_no_event(self, center, iam):
        server, name = certify("server", rsa_key()), unique("sealed")
        private = server.private()
        iam.upload_server_certificate(
            ServerCertificateName=name, CertificateBody=server.body, PrivateKey=private
        )
        line = private.splitlines()[5].encode()
        for file in center.folder.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                assert line not in content and base64.b64encode(line)[4:-4] not in content, file
        assert any(name in json.dumps(event) for event in center.events())
        assert line.decode() not in center.log.read_text()

    def test_certificates_are_listed_in_pages_below_a_path(self, fresh_center):
        iam, server = fresh_center.client("iam"), certify("server")
        for number in range(20):
            iam.upload_server_certificate(
                ServerCertificateName=f"s{number}", CertificateBody=server.body, PrivateKey=server.private(),
                Path="/a/" if number % 2 else "/",
            )
        pages = iam.get_paginator("list_server_certificates").paginate(
            PathPrefix="/a/", PaginationConfig={"PageSize": 3})
        names = [each["ServerCertificateName"] for page in pages for each in page["ServerCertificateMetadataList"]]
        assert names == sorted(f"s{number}" for number in range(1, 20, 2))
        assert refused(
            iam.upload_server_certificate, ServerCertificateName="s20", CertificateBody=server.body,
            PrivateKey=server.private(),
        ) == (409, "LimitExceeded", "Cannot exceed quota for ServerCertificatesPerAccount: 20")
        assert fresh_center.client("iam").get_account_summary()["SummaryMap"]["ServerCertificates"] == 20


class TestServiceCredentials:
    def test_the_password_is_shown_once(self, center, iam, user):
        made = iam.create_service_specific_credential(UserName=user, ServiceName="codecommit.amazonaws.com")
        made = made["ServiceSpecificCredential"]
        assert made["ServiceUserName"] == f"{user}-at-{center.account}" and len(made["ServicePassword"]) == 60
        (listed,) = iam.list_service_specific_credentials(UserName=user)["ServiceSpecificCredentials"]
        assert "ServicePassword" not in listed and listed["Status"] == "Active"
        asked = {"UserName": user, "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]}
        reset = iam.reset_service_specific_credential(**asked)["ServiceSpecificCredential"]
        assert reset["ServicePassword"] not in ("", made["ServicePassword"])
        for file in center.folder.rglob("*"):
            assert not file.is_file() or reset["ServicePassword"].encode() not in file.read_bytes(), file
        iam.update_service_specific_credential(**asked, Status="Inactive")
        iam.delete_service_specific_credential(**asked)
        assert refused(iam.delete_service_specific_credential, **asked)[:2] == (404, "NoSuchEntity")

    def test_services_without_credentials_are_refused(self, iam, user):
        assert refused(iam.create_service_specific_credential, UserName=user, ServiceName="s3.amazonaws.com") == (
            404, "NoSuchEntity", "No such service s3.amazonaws.com is supported for Service Specific Credentials")
        made = iam.create_service_specific_credential(
            UserName=user, ServiceName="bedrock.amazonaws.com", CredentialAgeDays=30)["ServiceSpecificCredential"]
        assert made["ServiceCredentialSecret"].startswith("ABSK")
        assert made["ExpirationDate"] - made["CreateDate"] == datetime.timedelta(days=30)


class TestProviders:
    def test_an_openid_connect_provider_is_made_and_changed(self, center, iam):
        host = f"{unique('idp')}.example.com"
        arn = iam.create_open_id_connect_provider(
            Url=f"https://{host}/realm", ClientIDList=["one"], ThumbprintList=["A" * 40],
            Tags=[{"Key": "k", "Value": "v"}],
        )["OpenIDConnectProviderArn"]
        assert arn == f"arn:aws:iam::{center.account}:oidc-provider/{host}/realm"
        iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="two")
        iam.remove_client_id_from_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="one")
        iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=arn, ThumbprintList=["b" * 40])
        got = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
        assert (got["Url"], got["ClientIDList"], got["ThumbprintList"]) == (f"{host}/realm", ["two"], ["b" * 40])
        assert {"Arn": arn} in iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
        assert refused(iam.create_open_id_connect_provider, Url=f"https://{host}/realm") == (
            409, "EntityAlreadyExists", f"Provider with url https://{host}/realm already exists.")
        iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=arn, TagKeys=["k"])
        assert iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=arn)["Tags"] == []
        iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
        assert refused(iam.get_open_id_connect_provider, OpenIDConnectProviderArn=arn)[:2] == (404, "NoSuchEntity")
        assert refused(iam.create_open_id_connect_provider, Url="example.com") == (
            400, "ValidationError", "Invalid Open ID Connect Provider URL")

    def test_a_saml_provider_is_made_and_changed(self, iam):
        first, name = metadata(), unique("saml")
        arn = iam.create_saml_provider(Name=name, SAMLMetadataDocument=first)["SAMLProviderArn"]
        got = iam.get_saml_provider(SAMLProviderArn=arn)
        assert got["SAMLMetadataDocument"] == first and got["ValidUntil"].year == 2046
        pair = certify("decrypts", rsa_key())
        second = metadata(certificate=base64.encodebytes(b"x" * 900).decode())
        iam.update_saml_provider(
            SAMLProviderArn=arn, SAMLMetadataDocument=second, AssertionEncryptionMode="Allowed",
            AddPrivateKey=pair.private("PKCS8"),
        )
        got = iam.get_saml_provider(SAMLProviderArn=arn)
        assert got["SAMLMetadataDocument"] == second and got["AssertionEncryptionMode"] == "Allowed"
        assert len(got["PrivateKeyList"]) == 1 and "PRIVATE" not in json.dumps(got, default=str)
        iam.tag_saml_provider(SAMLProviderArn=arn, Tags=[{"Key": "k", "Value": "v"}])
        assert iam.list_saml_provider_tags(SAMLProviderArn=arn)["Tags"] == [{"Key": "k", "Value": "v"}]
        assert arn in [each["Arn"] for each in iam.list_saml_providers()["SAMLProviderList"]]
        iam.delete_saml_provider(SAMLProviderArn=arn)

    def test_metadata_that_is_none_is_refused(self, iam):
        bomb = "<!DOCTYPE x [" + "".join(
            f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "a" * 99}">' for n in range(9)) + "]>"
        deep = "<a>" * 30_000 + "</a>" * 30_000
        for text in ("a" * 1024, bomb + metadata("&a8;"), metadata(deep), metadata()[:-5], "<" * 300_000):
            assert refused(iam.create_saml_provider, Name="none", SAMLMetadataDocument=text) == (
                400, "InvalidInput", "Could not parse metadata")


def test_permission_is_for_the_one_provider_and_its_tags(center, iam):
    may = document(
        {"Effect": "Allow", "Action": "iam:*OpenIDConnectProvider*", "Resource": "*",
         "Condition": {"StringEquals": {"aws:ResourceTag/team": "blue"}}},
        {"Effect": "Allow", "Action": ["iam:CreateOpenIDConnectProvider", "iam:TagOpenIDConnectProvider"],
         "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/team": "blue"}}},
    )
    person = make_person(center, "blue", may)
    theirs, host = center.client("iam", person.keys), f"{unique('tagged')}.example.com"
    status, code, message = refused(theirs.create_open_id_connect_provider, Url=f"https://{host}")
    assert (status, code) == (403, "AccessDenied")
    assert f"iam:CreateOpenIDConnectProvider on resource: arn:aws:iam::{center.account}:oidc-provider/{host}" in message
    arn = theirs.create_open_id_connect_provider(
        Url=f"https://{host}", Tags=[{"Key": "team", "Value": "blue"}])["OpenIDConnectProviderArn"]
    assert theirs.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)["Url"] == host
    iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=arn, TagKeys=["team"])
    assert refused(theirs.delete_open_id_connect_provider, OpenIDConnectProviderArn=arn)[1] == "AccessDenied"
    only = make_person(center, "ssh", allow("iam:UploadSSHPublicKey", f"arn:aws:iam::{center.account}:user/nobody"))
    assert refused(
        center.client("iam", only.keys).upload_ssh_public_key, UserName=only.name, SSHPublicKeyBody="x"
    )[1] == "AccessDenied"


def test_more_than_the_center_takes_is_refused_at_once(center):
    body = b"Action=CreateSAMLProvider&Version=2010-05-08&Name=x&SAMLMetadataDocument=" + b"%3C" * (1 << 20)
    assert 400 <= signed(center, body).status < 500
