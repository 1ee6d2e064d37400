"""Texts that JSON readers stumble over, each made here from its rule, by name."""

REAL = (
    '{"Version": "2012-10-17", "Statement": [{"Sid": "Lesen\\u0041", "Effect": "Allow",'
    ' "Action": ["s3:Get*", "s3:List*"],'
    ' "Resource": "*", "Condition": {"NumericLessThan": {"s3:max-keys": 10}, "Bool": {"aws:SecureTransport": true}}}]}'
)


def _policy(sid: str) -> str:
    return f'{{"Version":"2012-10-17","Statement":{{"Sid":{sid},"Effect":"Allow","Action":"s3:*","Resource":"*"}}}}'


def _number(literal: str) -> str:
    return (
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*",'
        f'"Condition":{{"NumericEquals":{{"s3:max-keys":{literal}}}}}}}}}'
    )


# Refused by every reader that keeps to RFC 8259, or no policies whatever they are.
REFUSED = {
    "nothing": " ",
    "a lone bracket": "[",
    "a hundred thousand lists": "[" * 100_000,
    "a hundred thousand objects": '{"a":' * 24_000,
    "closed nesting": "[" * 50_000 + "]" * 50_000,
    "deep nesting in a statement": '{"Version":"2012-10-17","Statement":' + "[" * 60_000 + "]" * 60_000 + "}",
    "a lone high surrogate": _policy('"\\uD800"'),
    "a lone low surrogate": _policy('"\\uDC00"'),
    "surrogates in the wrong order": _policy('"\\uDC00\\uD800"'),
    "a high surrogate and a letter": _policy('"\\uD800x"'),
    "a cut escape": _policy('"\\u00A"'),
    "an unknown escape": _policy('"\\x41"'),
    "an escape at the end": '{"Version":"2012-10-17\\',
    "a line end in a text": _policy('"a\nb"'),
    "a tab in a text": _policy('"a\tb"'),
    "a trailing comma in an object": '{"Version":"2012-10-17",}',
    "a trailing comma in a list": (
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},]}'
    ),
    "two commas": '{"Version":"2012-10-17",,"Statement":[]}',
    "a comment": "/* policy */ " + _policy('"a"'),
    "a comment to the end of the line": _policy('"a"') + " // end",
    "a hash comment": "# policy\n" + _policy('"a"'),
    "single quotes": "{'Version':'2012-10-17'}",
    "a name without quotes": '{Version:"2012-10-17"}',
    "a number for a name": '{1:"2012-10-17"}',
    "a missing colon": '{"Version" "2012-10-17"}',
    "two colons": '{"Version"::"2012-10-17"}',
    "NaN": _number("NaN"),
    "Infinity": _number("Infinity"),
    "minus Infinity": _number("-Infinity"),
    "a plus before a number": _number("+1"),
    "a leading zero": _number("01"),
    "a number in hexadecimal": _number("0x10"),
    "a point without digits": _number("1."),
    "digits behind a bare point": _number(".1"),
    "an exponent without digits": _number("1e"),
    "two signs": _number("--1"),
    "a letter in a number": _number("1a"),
    "True": _policy("True"),
    "a member twice": '{"Version":"2012-10-17","Version":"2012-10-17","Statement":[]}',
    "an action twice": (
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Action":"*","Resource":"*"}}'
    ),
    "a member twice, once escaped": (
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","\\u0041ction":"*","Resource":"*"}}'
    ),
    "two documents": _policy('"a"') + _policy('"b"'),
    "text behind the document": _policy('"a"') + "x",
    "a text alone": '"policy"',
    "a number alone": "1e9999",
    "null": "null",
    "true": "true",
    "a list": "[]",
    "an empty object": "{}",
    "null for a statement": '{"Version":"2012-10-17","Statement":null}',
    "a number for a Sid": _policy("-0"),
    "an object for a Sid": _policy("{}"),
    "a list closed as an object": '{"Version":"2012-10-17","Statement":[}',
    "an object closed as a list": '{"Version":"2012-10-17","Statement":[{]}',
}

# Good JSON, however odd, that is a policy.
TAKEN = {
    "as it is": REAL,
    "white space of all kinds": "\r\n\t " + REAL.replace(", ", "\r\n,\t ") + " \n",
    "escapes for everything": _policy('"\\u0061\\u0062\\u0063"').replace('"Allow"', '"\\u0041llow"'),
    "a huge number": _number("1" * 400),
    "an exponent beyond every type": _number("1e999"),
    "minus zero": _number("-0"),
    "a number with all its parts": _number("-12.50E+3"),
}

# As bytes that are no text at all; they cannot be sent by clients that check their strings.
BROKEN_BYTES = {
    "a byte order mark": b"\xef\xbb\xbf" + _policy('"a"').encode(),
    "a NUL": b"\0" + _policy('"a"').encode(),
    "a NUL in a text": _policy('"a\0b"').encode(),
    "invalid UTF-8": _policy('"a"').encode().replace(b'"a"', b'"\xff"'),
    "a cut UTF-8 character": _policy('"a"').encode().replace(b'"a"', b'"\xc3"'),
    "an overlong slash": _policy('"a"').encode().replace(b'"a"', b'"\xc0\xaf"'),
    "an overlong brace": b"\xc1\xbb" + _policy('"a"').encode()[1:],
    "a surrogate in UTF-8": _policy('"a"').encode().replace(b'"a"', b'"\xed\xa0\x80"'),
    "beyond Unicode": _policy('"a"').encode().replace(b'"a"', b'"\xf4\x90\x80\x80"'),
    "UTF-16": _policy('"a"').encode("utf-16"),
    "UTF-32": _policy('"a"').encode("utf-32"),
}
