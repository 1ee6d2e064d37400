"""How a service says no."""

import pytest


def refusal(call, **arguments) -> dict:
    """The error of a boto3 call that fails: type, code and message, and the status of its answer."""
    with pytest.raises(Exception) as caught:
        call(**arguments)
    answer = caught.value.response
    return {**answer["Error"], "Status": answer["ResponseMetadata"]["HTTPStatusCode"]}
