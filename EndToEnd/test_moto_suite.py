"""moto's own tests of IAM and STS, against the center. What is left out is in moto-exclusions.json, with the reason."""

import pytest

from harness import moto_tests
from harness.moto_front import MotoFront

pytest.importorskip("freezegun", reason="freezegun is missing: run scripts/test, which installs requirements.txt")


@pytest.fixture(scope="module")
def suite():
    try:
        return moto_tests.fetched()
    except moto_tests.CannotFetch as told:
        pytest.skip(f"moto's source distribution cannot be fetched: {told}")


@pytest.fixture
def front(tmp_path):
    running = MotoFront(tmp_path)
    yield running
    running.close()


def test_what_is_left_out_is_there(suite):
    tests = moto_tests.collect(suite)
    gone = [each for each in moto_tests.exclusions() if not any(moto_tests.covers(each, test) for test in tests)]
    assert not gone, f"moto has no such tests: {gone}"


def test_moto_finds_in_the_center_what_it_expects_of_aws(suite, front, tmp_path, capsys):
    left_out, collected = moto_tests.exclusions(), moto_tests.collect(suite)
    tests = [test for test in collected if not any(moto_tests.covers(each, test) for each in left_out)]
    outcome = moto_tests.run(suite, tests, front.url, tmp_path / "report.xml")
    with capsys.disabled():
        print(
            f"\nmoto: {len(outcome.passed)} of {len(outcome.passed) + len(outcome.failed)} pass, "
            f"{len(collected) - len(tests)} excluded, {len(outcome.skipped)} skipped by moto itself, "
            f"{len(outcome.not_built)} not built"
        )
    assert outcome.passed, "no test ran"
    assert not outcome.failed, "\n\n".join(f"{test}: {why}" for test, why in outcome.failed.items())
