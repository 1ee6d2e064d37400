"""The protected resource: `aws s3` as people use it, with both versions, behind the same gate."""

import hashlib
import os
import urllib.error
import urllib.request

import pytest
from botocore.exceptions import ClientError

from harness import paths, raw
from harness.people import allow, document, make_person, unique
from harness.processes import run


@pytest.fixture(params=["aws-v1", "aws-v2"])
def aws(request, home, center):
    """Runs `aws` as the administrator."""
    home.write_config("[default]\nregion = us-east-1\n")
    home.add_credentials("default", center.admin)
    if request.param == "aws-v2":
        if not paths.aws_v2():
            pytest.skip("no aws version 2 on this machine")
        program, environment = paths.aws_v2(), home.environment_with_rule_sets()
    else:
        program, environment = paths.aws_v1(), home.environment()
    return lambda *arguments: run([program, *arguments], environment)


def _sum(path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("size", [0, 1, 100_000, 20 << 20])
def test_make_copy_list_fetch_remove(aws, tmp_path, size):
    name = unique("files")
    source, back = tmp_path / "source.bin", tmp_path / "back.bin"
    source.write_bytes(os.urandom(size))
    made = aws("s3", "mb", f"s3://{name}")
    assert made.status == 0, made.output
    up = aws("s3", "cp", str(source), f"s3://{name}/a folder/ünïcode+1.bin")
    assert up.status == 0, up.output
    listed = aws("s3", "ls", f"s3://{name}/", "--recursive")
    assert listed.status == 0 and str(size) in listed.stdout and "a folder/ünïcode+1.bin" in listed.stdout
    down = aws("s3", "cp", f"s3://{name}/a folder/ünïcode+1.bin", str(back))
    assert down.status == 0, down.output
    assert _sum(back) == _sum(source)
    full = aws("s3", "rb", f"s3://{name}")
    assert full.status != 0 and "BucketNotEmpty" in full.output
    assert aws("s3", "rm", f"s3://{name}/", "--recursive").status == 0
    assert aws("s3", "rb", f"s3://{name}").status == 0
    assert name not in aws("s3", "ls").stdout


def test_presigned_links_open_until_changed(center, bucket):
    s3 = center.client("s3", config={"signature_version": "s3v4"})
    s3.put_object(Bucket=bucket, Key="note.html", Body=b"<script>alert(1)</script>", ContentType="text/html")
    link = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "note.html"}, ExpiresIn=60)
    with urllib.request.urlopen(link) as answer:
        assert answer.read() == b"<script>alert(1)</script>"
        assert "sandbox" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    for changed in (link.replace("note.html", "note2.html"), link.replace("Expires=60", "Expires=600"),
                    link[:-1] + ("0" if link[-1] != "0" else "1"), link.split("?")[0]):
        with pytest.raises(urllib.error.HTTPError) as refusal:
            urllib.request.urlopen(changed)
        assert refusal.value.code == 403


@pytest.mark.parametrize("given, expected", [("bytes=0-3", b"0123"), ("bytes=6-", b"6789"), ("bytes=-2", b"89"),
                                             ("bytes=4-400", b"456789")])
def test_ranges(center, bucket, given, expected):
    s3 = center.client("s3")
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    answer = s3.get_object(Bucket=bucket, Key="digits", Range=given)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert answer["Body"].read() == expected


def test_a_range_beyond_the_end_is_refused(center, bucket):
    s3 = center.client("s3")
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    with pytest.raises(ClientError, match="InvalidRange"):
        s3.get_object(Bucket=bucket, Key="digits", Range="bytes=10-")


def test_policies_reach_down_to_the_object(center, bucket):
    admin = center.client("s3")
    for key in ("open/a", "closed/a"):
        admin.put_object(Bucket=bucket, Key=key, Body=b"x")
    person = make_person(center, "reader", policy=allow("s3:GetObject", f"arn:aws:s3:::{bucket}/open/*"))
    s3 = center.client("s3", person.keys)
    assert s3.get_object(Bucket=bucket, Key="open/a")["Body"].read() == b"x"
    for refused in (lambda: s3.get_object(Bucket=bucket, Key="closed/a"),
                    lambda: s3.put_object(Bucket=bucket, Key="open/b", Body=b"y"),
                    lambda: s3.delete_object(Bucket=bucket, Key="open/a"),
                    lambda: s3.list_objects_v2(Bucket=bucket)):
        with pytest.raises(ClientError, match="AccessDenied"):
            refused()


def test_a_deny_without_mfa_covers_objects(center, bucket):
    policy = document(
        {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
        {"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*",
         "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}},
    )
    person = make_person(center, "deleter", policy=policy)
    center.client("s3").put_object(Bucket=bucket, Key="precious", Body=b"x")
    with pytest.raises(ClientError, match="AccessDenied"):
        center.client("s3", person.keys).delete_object(Bucket=bucket, Key="precious")
    shape = center.client("sts", person.keys).get_session_token(
        SerialNumber=person.device.serial, TokenCode=person.device.next_code()
    )["Credentials"]
    center.client("s3", type(person.keys).of(shape)).delete_object(Bucket=bucket, Key="precious")


def test_a_signature_for_another_service_is_not_answered(center, bucket):
    answer = raw.signed(center, b"", "iam", "GET", f"/{bucket}")
    assert 400 <= answer.status < 500 and b"ListBucketResult" not in answer.body


def test_links_out_of_the_folder_are_not_followed(center, bucket):
    """Whoever can write into the folder on disk still opens nothing outside it through the service."""
    folder = next(each for each in center.folder.rglob(bucket) if each.is_dir())
    (folder / "out").symlink_to("/etc/passwd")
    answer = raw.signed(center, b"", "s3", "GET", f"/{bucket}/out")
    assert answer.status >= 400 and b"root:" not in answer.body
