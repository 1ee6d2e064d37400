import OneTimePassword
import Primitives
import Testing

struct KeyURITests {
    @Test func theURIOfAVirtualDeviceIsWhatAppsScan() throws {
        let label = try OTPLabel(issuer: "Amazon Web Services", account: "alice@111122223333")
        let uri = KeyURI(label: label, totp: try TOTP(secret: Secret(utf8: "12345678901234567890")))
        #expect(
            uri.text.revealed() == "otpauth://totp/Amazon%20Web%20Services:alice%40111122223333"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Amazon%20Web%20Services")
    }

    @Test func whatIsNotTheDefaultIsWritten() throws {
        let label = try OTPLabel(issuer: nil, account: "ö")
        let totp = try TOTP(secret: Secret([0]), algorithm: .sha512, digits: 8, period: 60)
        let text = KeyURI(label: label, totp: totp).text.revealed()
        #expect(text == "otpauth://totp/%C3%B6?secret=AA&algorithm=SHA512&digits=8&period=60")
        #expect(try KeyURI(text).totp == totp)
        let hotp = KeyURI(label: label, hotp: try HOTP(secret: Secret([0])), counter: 7)
        #expect(hotp.text.revealed() == "otpauth://hotp/%C3%B6?secret=AA&counter=7")
        #expect(try KeyURI(hotp.text.revealed()) == hotp)
        #expect(hotp.totp == nil)
    }

    @Test(arguments: [
        "OTPAUTH://TOTP/a?SECRET=aa&ALGORITHM=sha1", "otpauth://totp/a?secret=A%20A&image=https%3A%2F%2Fx",
        "otpauth://totp/%20a%20?secret=AA==&issuer=", "otpauth://totp/a?&secret=AA&&period=30",
    ])
    func looseSpellingsAreRead(text: String) throws {
        let uri = try KeyURI(text)
        #expect(uri.label == (try OTPLabel(issuer: nil, account: "a")))
        #expect(uri.generator == (try HOTP(secret: Secret([0]))))
    }

    @Test(arguments: ["I%20N:%20a?issuer=I%20N", "I%20N%3Aa?issuer=I+N", "a?issuer=I%20N", "I%20N:a?"])
    func theIssuerMayStandInEitherPlace(rest: String) throws {
        #expect(try KeyURI("otpauth://totp/\(rest)&secret=AA").label == OTPLabel(issuer: "I N", account: "a"))
    }

    @Test func issuersThatDifferAreRefused() {
        #expect(throws: OneTimePasswordError.issuerConflict(label: "Bank", parameter: "Phish")) {
            try KeyURI("otpauth://totp/Bank:a?secret=AA&issuer=Phish")
        }
    }

    @Test(
        arguments: [
            ("https://totp/a?secret=AA", .notAnOTPAuthURI), ("", .notAnOTPAuthURI),
            ("otpauth://totp", .notAnOTPAuthURI),
            ("otpauth://motp/a?secret=AA", .type("motp")), ("otpauth://u@totp/a?secret=AA", .type("u@totp")),
            ("otpauth://totp/?secret=AA", .label("names no account")),
            ("otpauth://totp/A:?secret=AA", .label("names no account")),
            ("otpauth://totp/:a?secret=AA", .label("has an empty issuer before its colon")),
            ("otpauth://totp/a:b:c?secret=AA", .label("has a colon within a name")),
            ("otpauth://totp/a%1B%5B2J?secret=AA", .label("has a control character")),
            ("otpauth://totp/a%C2%9B?secret=AA", .label("has a control character")),
            ("otpauth://totp/a%FF?secret=AA", .label("is not percent-encoded UTF-8")),
            ("otpauth://totp/a%2?secret=AA", .label("is not percent-encoded UTF-8")),
            ("otpauth://totp/a", .missingParameter("secret")), ("otpauth://totp/a?secret=", .emptySecret),
            ("otpauth://totp/a?secret=A1", .parameter(name: "secret", value: "")),
            ("otpauth://totp/a?secret=AA&secret=BB", .duplicateParameter("secret")),
            ("otpauth://totp/a?secret=AA&algorithm=MD5", .parameter(name: "algorithm", value: "MD5")),
            ("otpauth://totp/a?secret=AA&digits=5", .digits(5)), ("otpauth://totp/a?secret=AA&digits=9", .digits(9)),
            ("otpauth://totp/a?secret=AA&digits=-6", .parameter(name: "digits", value: "-6")),
            ("otpauth://totp/a?secret=AA&period=0", .period(0)),
            (
                "otpauth://totp/a?secret=AA&period=99999999999999999999",
                .parameter(
                    name: "period", value: "99999999999999999999")
            ),
            ("otpauth://totp/a?secret=AA&issuer=%0A", .parameter(name: "issuer", value: "")),
            ("otpauth://hotp/a?secret=AA", .missingParameter("counter")),
        ] as [(String, OneTimePasswordError)])
    func malformedURIsAreRefusedWithTheirReason(text: String, error: OneTimePasswordError) {
        #expect(throws: error) { try KeyURI(text) }
    }

    @Test func aURITooLongForAnyQRCodeIsRefused() {
        let text = "otpauth://totp/a?secret=" + String(repeating: "A", count: 4096)
        #expect(throws: OneTimePasswordError.tooLong(text.utf8.count)) { try KeyURI(text) }
    }

    @Test func noErrorShowsTheSecret() {
        let secret = "JBSWY3DPEHPK3PX1"
        do {
            _ = try KeyURI("otpauth://totp/a?secret=\(secret)")
            Issue.record("a secret that is not base 32 was accepted")
        } catch {
            #expect(!"\(error)".contains(secret))
            #expect(!String(reflecting: error).contains(secret))
        }
    }
}
