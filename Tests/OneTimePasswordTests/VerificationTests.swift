import OneTimePassword
import Primitives
import Testing

struct VerificationTests {
    let totp: TOTP
    let now = Timestamp(seconds: 1_800_000_007)
    let present: Int64 = 60_000_000

    init() throws {
        totp = try TOTP(secret: Secret(utf8: "12345678901234567890"))
    }

    @Test(arguments: [-1, 0, 1] as [Int64])
    func codesOfTheNeighbouringStepsAreAccepted(offset: Int64) {
        #expect(totp.verify(totp.code(atStep: present + offset), at: now) == .accepted(step: present + offset))
    }

    @Test(arguments: [-2880, -3, -2, 2, 3, 2880] as [Int64])
    func codesBeyondTheWindowAreWrong(offset: Int64) {
        #expect(totp.verify(totp.code(atStep: present + offset), at: now) == .wrong)
    }

    @Test func aCodeIsGoodOnce() {
        let code = totp.code(at: now)
        #expect(totp.verify(code, at: now, lastAcceptedStep: present - 1) == .accepted(step: present))
        #expect(totp.verify(code, at: now, lastAcceptedStep: present) == .replayed)
        #expect(totp.verify(code, at: now.adding(seconds: 30), lastAcceptedStep: present) == .replayed)
    }

    @Test func aStepBeforeTheLastAcceptedOneIsRefused() {
        let earlier = totp.code(atStep: present - 1)
        #expect(totp.verify(earlier, at: now, lastAcceptedStep: present) == .replayed)
    }

    @Test func theDriftMovesTheWindow() {
        let code = totp.code(atStep: present + 5)
        #expect(totp.verify(code, at: now, drift: 4) == .accepted(step: present + 5))
        #expect(totp.verify(code, at: now, drift: 3) == .wrong)
        #expect(totp.verify(totp.code(at: now), at: now, drift: 4) == .wrong)
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "+12345", " 12345", "١٢٣٤٥٦", "000000\u{0}"])
    func whatIsNoCodeIsWrong(code: String) {
        #expect(totp.verify(code, at: now) == .wrong)
    }

    @Test func anotherDevicesCodeIsWrong() throws {
        let other = try TOTP(secret: Secret(utf8: "09876543210987654321"))
        #expect(totp.verify(other.code(at: now), at: now) == .wrong)
    }

    @Test(arguments: [-9_000_000_000_000_000_000, -1, 0, 29, Int64.max])
    func noMomentOrDriftOverflows(extreme: Int64) {
        let moment = Timestamp(milliseconds: extreme)
        let code = totp.code(at: moment)
        #expect(totp.verify(code, at: moment, drift: .max, window: .max) == .wrong)
        #expect(totp.verify("000000", at: moment, drift: .min, window: .min) == .wrong)
        #expect(totp.verifyPair("000000", "000000", at: moment, window: .max) == nil)
    }

    @Test func theLastSecondOfAStepBelongsToIt() {
        #expect(totp.step(at: Timestamp(seconds: 59)) == 1)
        #expect(totp.step(at: Timestamp(seconds: 60)) == 2)
        #expect(totp.step(at: Timestamp(seconds: -1)) == -1)
        #expect(totp.secondsLeft(at: Timestamp(seconds: 59)) == 1)
        #expect(totp.secondsLeft(at: Timestamp(seconds: 60)) == 30)
    }

    @Test(arguments: [0, -1, 86_401] as [Int64])
    func aPeriodThatIsNoneIsRefused(period: Int64) {
        #expect(throws: OneTimePasswordError.period(period)) {
            try TOTP(secret: Secret(utf8: "12345678901234567890"), period: period)
        }
    }

    @Test(arguments: [-1, 0, 5, 9, .max])
    func aLengthThatNoCodeHasIsRefused(digits: Int) {
        #expect(throws: OneTimePasswordError.digits(digits)) { try HOTP(secret: Secret([1]), digits: digits) }
    }

    @Test func anEmptySecretIsRefused() {
        #expect(throws: OneTimePasswordError.emptySecret) { try HOTP(secret: Secret([])) }
    }

    @Test func sevenDigitsAreTheLastSevenOfEight() throws {
        let secret = Secret(utf8: "12345678901234567890")
        let eight = try HOTP(secret: secret, digits: 8).code(at: 1)
        #expect(try HOTP(secret: secret, digits: 7).code(at: 1) == String(eight.suffix(7)))
    }
}
