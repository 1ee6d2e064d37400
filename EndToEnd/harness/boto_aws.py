"""The commands of the walkthroughs as a boto3 program would run them, options spelled as `aws` spells them."""

import argparse
import json
import sys

import boto3
import botocore.config
from botocore.exceptions import BotoCoreError, ClientError


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("service", choices=["s3", "sts", "iam"])
    parser.add_argument("command")
    parser.add_argument("--profile")
    parser.add_argument("--serial-number")
    parser.add_argument("--token-code")
    options = parser.parse_args()
    session = boto3.Session(profile_name=options.profile)
    config = botocore.config.Config(s3={"addressing_style": "path"})
    client = session.client(options.service, config=config)
    try:
        print(call(client, options))
    except (ClientError, BotoCoreError) as error:
        print(error, file=sys.stderr)
        return 255
    return 0


def call(client, options: argparse.Namespace) -> str:
    if (options.service, options.command) == ("s3", "ls"):
        return "\n".join(bucket["Name"] for bucket in client.list_buckets()["Buckets"])
    parameters = {}
    if options.command == "get-session-token" and options.serial_number:
        parameters = {"SerialNumber": options.serial_number, "TokenCode": options.token_code}
    answer = getattr(client, options.command.replace("-", "_"))(**parameters)
    answer.pop("ResponseMetadata")
    return json.dumps(answer, default=lambda moment: moment.isoformat())


if __name__ == "__main__":
    sys.exit(main())
