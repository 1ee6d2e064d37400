import OneTimePassword
import Primitives
import Testing

struct PairTests {
    let totp: TOTP
    let now = Timestamp(seconds: 1_800_000_007)
    let present: Int64 = 60_000_000

    init() throws {
        totp = try TOTP(secret: Secret(utf8: "12345678901234567890"))
    }

    private func pair(from first: Int64, window: Int64 = 1, lastAcceptedStep: Int64? = nil) -> TOTP.Pair? {
        totp.verifyPair(
            totp.code(atStep: present + first), totp.code(atStep: present + first + 1), at: now, window: window,
            lastAcceptedStep: lastAcceptedStep)
    }

    @Test(arguments: [(-2, -1), (-1, 0), (0, 0), (1, 1)] as [(Int64, Int64)])
    func twoCodesInARowTellStepAndDrift(first: Int64, drift: Int64) {
        let pair = pair(from: first)
        #expect(pair?.step == present + first + 1)
        #expect(pair?.drift == drift)
    }

    @Test(arguments: [-4, -3, 2, 3] as [Int64])
    func codesOfADeviceTooFarOffAreRefused(first: Int64) {
        #expect(pair(from: first) == nil)
    }

    @Test(arguments: [(-100, -99), (100, 101)] as [(Int64, Int64)])
    func resynchronisationFindsADeviceFarOff(first: Int64, drift: Int64) {
        let pair = pair(from: first, window: 100)
        #expect(pair?.drift == drift)
        let next = present + first + 2
        let verdict = totp.verify(
            totp.code(atStep: next), at: now, drift: drift, lastAcceptedStep: pair?.step)
        #expect(verdict == .accepted(step: next))
    }

    @Test func theSameCodeTwiceIsNoPair() {
        #expect(totp.verifyPair(totp.code(at: now), totp.code(at: now), at: now) == nil)
    }

    @Test func codesInTheWrongOrderAreNoPair() {
        let codes = (totp.code(atStep: present), totp.code(atStep: present - 1))
        #expect(totp.verifyPair(codes.0, codes.1, at: now) == nil)
    }

    @Test func codesWithAStepBetweenAreNoPair() {
        #expect(totp.verifyPair(totp.code(atStep: present - 1), totp.code(atStep: present + 1), at: now) == nil)
    }

    @Test func oneRightCodeIsNoPair() {
        #expect(totp.verifyPair(totp.code(atStep: present - 1), "000000", at: now) == nil)
        #expect(totp.verifyPair("000000", totp.code(atStep: present), at: now) == nil)
    }

    @Test func aPairThatWasUsedIsRefused() {
        #expect(pair(from: -1, lastAcceptedStep: present) == nil)
        #expect(pair(from: -1, lastAcceptedStep: present - 1) == nil)
        #expect(pair(from: -1, lastAcceptedStep: present - 2)?.step == present)
    }

    @Test func nothingBefore1970Matches() {
        let codes = (totp.code(atStep: -1), totp.code(atStep: 0))
        #expect(totp.verifyPair(codes.0, codes.1, at: Timestamp(seconds: 0)) == nil)
    }
}
