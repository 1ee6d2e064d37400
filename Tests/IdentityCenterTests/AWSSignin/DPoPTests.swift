import Crypto
import Primitives
import SigV4
import Testing

@testable import IdentityCenter

@Suite struct DPoPTests {
    private static let now = Timestamp(seconds: 1_800_000_000)
    private static let url = "https://id.example.com/v1/token"
    private let key = ProofMaker()

    private func fault(_ values: [String], url: String = Self.url, method: String = "POST") -> DPoPFault? {
        do throws(DPoPFault) {
            _ = try DPoPProof(
                HeaderList(values.map { ("DPoP", $0) }), method: method, url: url, at: Self.now)
            return nil
        } catch {
            return error
        }
    }

    private func fault(header alter: (inout [JSON.Member]) -> Void) throws -> DPoPFault? {
        fault([try key.proof(key.header(alter), key.payload(at: Self.now))])
    }

    private func fault(payload alter: (inout [JSON.Member]) -> Void) throws -> DPoPFault? {
        fault([try key.proof(key.header(), key.payload(at: Self.now, alter))])
    }

    @Test func `a proof as AWS's clients make it is accepted`() throws {
        #expect(fault([try key.proof(at: Self.now)]) == nil)
    }

    /// RFC 7638 has no P-256 example; this is the canonical form by hand.
    @Test func `the thumbprint is the hash of the key's canonical form`() throws {
        let proof = try DPoPProof(
            HeaderList([("dpop", try key.proof(at: Self.now))]), method: "POST", url: Self.url, at: Self.now)
        let (x, y) = (key.jwk["x"]?.stringValue ?? "", key.jwk["y"]?.stringValue ?? "")
        let canonical = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"\(x)\",\"y\":\"\(y)\"}"
        #expect(proof.thumbprint == Base64.encodeURL(Array(SHA256.hash(data: Array(canonical.utf8)))))
    }

    @Test func `there is one proof of a bearable size`() throws {
        let proof = try key.proof(at: Self.now)
        #expect(fault([]) == .missing)
        #expect(fault([proof, proof]) == .header)
        #expect(fault([proof, try ProofMaker().proof(at: Self.now)]) == .header)
        #expect(fault([String(repeating: "a", count: 5000)]) == .header)
        #expect(fault(["\(proof), \(proof)"]) == .form)
    }

    @Test func `it is a compact JWS and nothing else`() throws {
        let parts = try key.proof(at: Self.now).split(separator: ".").map(String.init)
        for text in [
            "", ".", "..", "...", "a.b.c", parts[0], "\(parts[0]).\(parts[1])", "\(parts[0]).\(parts[1]).",
            "\(parts[0]).\(parts[1]).\(parts[2]).", ".\(parts[1]).\(parts[2])", "\(parts[0])..\(parts[2])",
            "\(parts[0])=.\(parts[1]).\(parts[2])", "\(parts[0]).\(parts[1]) .\(parts[2])",
            "é.\(parts[1]).\(parts[2])", "{}.{}.{}", "bnVsbA.bnVsbA.bnVsbA", "W10.W10.W10", "\u{0}",
            "eyJhIjox.e30.e30", "e30.eyJhIjoxLCJhIjoyfQ.e30",
        ] {
            #expect(fault([text]) != nil, "\(text)")
        }
        let tower = Array(String(repeating: "[", count: 900).utf8)
        #expect(fault([try key.proof(header: tower, payload: tower)]) == .form)
        let twice = Array(#"{"typ":"dpop+jwt","alg":"none","alg":"ES256"}"#.utf8)
        #expect(fault([try key.proof(header: twice, payload: key.payload(at: Self.now).bytes)]) == .form)
    }

    @Test(
        arguments: [
            nil, "none", "None", "HS256", "RS256", "ES384", "ES512", "EdDSA", "es256", "", 1, .null, ["ES256"],
        ] as [JSON?]) func `no algorithm but ES256`(algorithm: JSON?) throws
    {
        #expect(try fault(header: { $0.put("alg", algorithm) }) == .algorithm)
    }

    @Test(arguments: [nil, "JWT", "at+jwt", "DPOP+JWT", "application/dpop+jwt", 1] as [JSON?])
    func `no type but dpop+jwt`(type: JSON?) throws {
        #expect(try fault(header: { $0.put("typ", type) }) == .type)
    }

    @Test func `critical parameters are not ignored`() throws {
        #expect(try fault(header: { $0.put("crit", ["exp"]) }) == .critical)
        #expect(try fault(header: { $0.put("b64", false) }) == .critical)
    }

    @Test func `the key is public and on P-256`() throws {
        func changed(_ name: String, _ value: JSON?) throws -> DPoPFault? {
            var members = key.jwk.objectValue ?? []
            members.put(name, value)
            return try fault(header: { $0.put("jwk", .object(members)) })
        }
        let zeros = JSON.string(Base64.encodeURL([UInt8](repeating: 0, count: 32)))
        let ones = JSON.string(Base64.encodeURL([UInt8](repeating: 0xFF, count: 32)))
        for (name, value): (String, JSON?) in [
            ("kty", nil), ("kty", "RSA"), ("kty", "oct"), ("kty", "OKP"), ("crv", nil), ("crv", "P-384"),
            ("crv", "secp256k1"), ("crv", "P-256K"), ("x", nil), ("y", nil), ("x", ""), ("x", zeros), ("y", zeros),
            ("x", ones), ("x", 1), ("y", .null), ("x", "AAAA"), ("x", "="),
        ] {
            #expect(try changed(name, value) == .key, "\(name)")
        }
        for name in ["d", "k", "p", "q", "dp", "dq", "qi", "oth"] {
            #expect(try changed(name, "AAAA") == .privateKey, "\(name)")
        }
        #expect(try fault(header: { $0.put("jwk", nil) }) == .key)
        #expect(try fault(header: { $0.put("jwk", "key") }) == .key)
        #expect(try fault(header: { $0.put("jwk", []) }) == .key)
        #expect(try fault(header: { $0.put("kid", "k") }) == nil)
    }

    @Test func `the signature is the key's own, in its one form`() throws {
        #expect(try fault(header: { $0.put("jwk", ProofMaker().jwk) }) == .signature)
        let parts = try key.proof(at: Self.now).split(separator: ".").map(String.init)
        let signature = try #require(Base64.decodeURL(parts[2]))
        for place in [0, 31, 32, 63] {
            var bent = signature
            bent[place] ^= 1
            #expect(fault(["\(parts[0]).\(parts[1]).\(Base64.encodeURL(bent))"]) == .signature)
        }
        let der = try P256.Signing.ECDSASignature(rawRepresentation: signature).derRepresentation
        let zeros = [UInt8](repeating: 0, count: 64)
        for other in [Array(der), zeros, signature + [0], Array(signature.dropLast()), []] {
            #expect(fault(["\(parts[0]).\(parts[1]).\(Base64.encodeURL(other))"]) == .signature)
        }
    }

    @Test func `a proof is for one method and one URL`() throws {
        for method: JSON in ["GET", "post", "PUT"] {
            #expect(try fault(payload: { $0.put("htm", method) }) == .method)
        }
        for url in [
            "https://id.example.com/v1/authorize", "https://id.example.com/token", "https://id.example.com/v1/token/",
            "http://id.example.com/v1/token", "https://id.example.com:8443/v1/token", "https://evil.test/v1/token",
            "https://id.example.com.evil.test/v1/token", "https://id.example.com@evil.test/v1/token",
            "https://id.example.com/V1/token", "//id.example.com/v1/token", "/v1/token",
            "https://us-east-1.signin.aws.amazon.com/v1/token",
        ] {
            #expect(try fault(payload: { $0.put("htu", .string(url)) }) == .url, "\(url)")
        }
        for url in [
            "https://id.example.com/v1/token?x=1", "https://id.example.com/v1/token#f",
            "HTTPS://ID.example.COM/v1/token",
            "https://id.example.com:443/v1/token",
        ] {
            #expect(try fault(payload: { $0.put("htu", .string(url)) }) == nil, "\(url)")
        }
    }

    @Test(arguments: ["htm", "htu", "iat", "jti"]) func `no claim may be missing or of another type`(name: String)
        throws
    {
        for value: JSON? in [nil, .null, [], [:], true, name == "iat" ? "1800000000" : 1] {
            #expect(try fault(payload: { $0.put(name, value) }) == .claim(name))
        }
        #expect(try fault(payload: { $0.put("jti", "") }) == .claim("jti"))
        #expect(try fault(payload: { $0.put("jti", .string(String(repeating: "j", count: 257))) }) == .claim("jti"))
    }

    @Test(
        arguments: [
            (-301, false), (-300, true), (0, true), (300, true), (301, false), (-1_800_000_000, false),
        ] as [(Int64, Bool)])
    func `a proof is of the present`(offset: Int64, isAccepted: Bool) throws {
        let moment = JSON.integer(Self.now.seconds + offset)
        #expect(try fault(payload: { $0.put("iat", moment) }) == (isAccepted ? nil : .time))
    }

    @Test(arguments: ["9223372036854775807", "-9223372036854775808", "1e9", "1.8E9", "99999999999999999999", "-0"])
    func `no number stops the program`(literal: String) throws {
        #expect(try fault(payload: { $0.put("iat", .number(literal)) }) != nil)
    }

    @Test func `fractions of seconds are no matter`() throws {
        #expect(try fault(payload: { $0.put("iat", .number("1800000000.75")) }) == nil)
    }

    @Test func `rubbish of every kind is refused`() throws {
        let whole = Array(try key.proof(at: Self.now).utf8)
        for place in stride(from: 0, to: whole.count, by: 3) {
            for byte: UInt8 in [0x00, 0x2E, 0x41, 0x7F] where whole[place] != byte {
                var bent = whole
                bent[place] = byte
                #expect(fault([String(decoding: bent, as: UTF8.self)]) != nil, "\(place)")
            }
        }
        for length in stride(from: 0, to: whole.count, by: 7) {
            #expect(fault([String(decoding: whole[..<length], as: UTF8.self)]) != nil)
        }
    }
}
