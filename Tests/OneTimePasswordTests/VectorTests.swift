import OneTimePassword
import Primitives
import Testing

@Suite(.enabled(if: Vectors.exist, Vectors.absent))
struct VectorTests {
    @Test func codesOfRFC4226AppendixDAreComputed() throws {
        let vectors = try Vectors.read("rfc4226.json")
        let secret = try #require(vectors["secret_ascii"]?.stringValue)
        let hotp = try HOTP(secret: Secret(utf8: secret))
        let cases = try #require(vectors["cases"]?.arrayValue)
        #expect(cases.count >= 10)
        for vector in cases {
            let counter = try #require(vector["counter"]?.integerValue)
            #expect(hotp.code(at: UInt64(counter)) == vector["hotp"]?.stringValue, "counter \(counter)")
        }
    }

    @Test func codesOfRFC6238AppendixBAreComputed() throws {
        let vectors = try Vectors.read("rfc6238.json")
        let digits = try #require(vectors["digits"]?.integerValue)
        let period = try #require(vectors["period"]?.integerValue)
        let cases = try #require(vectors["cases"]?.arrayValue)
        #expect(cases.count >= 18)
        for vector in cases {
            let secret = try #require(vector["secret_base32"]?.stringValue.flatMap { Base32.decode($0) })
            let algorithm = try #require(vector["algorithm"]?.stringValue.flatMap(OTPAlgorithm.init))
            let totp = try TOTP(
                secret: Secret(secret), algorithm: algorithm, digits: Int(digits), period: period)
            let time = Timestamp(seconds: try #require(vector["time"]?.integerValue))
            let code = try #require(vector["totp"]?.stringValue)
            #expect(totp.code(at: time) == code, "\(algorithm) at \(time.seconds)")
            #expect(totp.verify(code, at: time) == .accepted(step: time.seconds / period))
        }
    }

    @Test func base32OfRFC4648IsReadAndWritten() throws {
        let cases = try #require(Vectors.read("base32.json")["rfc4648_section10"]?["base32"]?.arrayValue)
        for vector in cases {
            let plain = Array(try #require(vector["plain"]?.stringValue).utf8)
            let encoded = try #require(vector["enc"]?.stringValue)
            #expect(Base32.encode(plain) == encoded)
            #expect(Base32.decode(encoded) == plain)
        }
    }

    @Test func base32IsReadAsLenientlyAsAuthenticatorAppsReadIt() throws {
        let members = try #require(Vectors.read("base32.json").objectValue)
        let leniency = try #require(members.first { $0.name.hasPrefix("authenticator_leniency") }?.value)
        for vector in try #require(leniency["accept_length"]?.objectValue) {
            #expect(Base32.decode(vector.name)?.count == vector.value.integerValue.map(Int.init), "'\(vector.name)'")
        }
        for vector in try #require(leniency["unpadded_decode"]?.objectValue) {
            let plain = vector.value.stringValue.map { Array($0.utf8) }
            #expect(Base32.decode(vector.name) == plain)
            #expect(Base32.encode(plain ?? [], padded: false) == vector.name)
        }
        for vector in try #require(leniency["reject"]?.arrayValue) {
            #expect(Base32.decode(try #require(vector.stringValue)) == nil, "\(vector)")
        }
    }

    @Test func keyURIsOfTheFormatsPageAreRead() throws {
        for vector in try #require(Vectors.read("key-uri-wiki.json")["cases"]?.arrayValue) {
            let expected = try #require(vector["expected"])
            guard let text = vector["uri"]?.stringValue else {
                let label = try OTPLabel(encoded: try #require(vector["label"]?.stringValue))
                #expect(label.issuer == expected["issuer"]?.stringValue)
                #expect(label.account == expected["account"]?.stringValue)
                continue
            }
            let uri = try KeyURI(text)
            #expect(uri.label.issuer == expected["issuer"]?.stringValue)
            #expect(uri.label.account == expected["account"]?.stringValue)
            #expect(uri.generator.algorithm.rawValue == expected["algorithm"]?.stringValue)
            #expect(uri.generator.digits == expected["digits"]?.integerValue.map(Int.init))
            #expect(uri.totp?.period == expected["period"]?.integerValue)
            if let secret = expected["secret_hex"]?.stringValue {
                #expect(uri.generator.secret.withBytes { Hex.encode($0) } == secret)
            }
            #expect(try KeyURI(uri.text.revealed()) == uri)
        }
    }
}
