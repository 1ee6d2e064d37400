import Crypto
import Platform
import Primitives

/// A client's key, and proofs by it that are as wrong as a test wants.
struct ProofMaker: Sendable {
    static let verifier = "abcdefghijklmnopqrstuvwxyz0123456789-._~ABCDEFGHIJ"

    var key = P256.Signing.PrivateKey()

    var jwk: JSON {
        let raw = Array(key.publicKey.rawRepresentation)
        return [
            "kty": "EC", "x": .string(Base64.encodeURL(Array(raw[..<32]))),
            "y": .string(Base64.encodeURL(Array(raw[32...]))), "crv": "P-256",
        ]
    }

    func header(_ alter: (inout [JSON.Member]) -> Void = { _ in }) -> JSON {
        var members: [JSON.Member] = [.init("typ", "dpop+jwt"), .init("alg", "ES256"), .init("jwk", jwk)]
        alter(&members)
        return .object(members)
    }

    func payload(
        at now: Timestamp, jti: String = Hex.encode(Entropy.system.bytes(16)),
        _ alter: (inout [JSON.Member]) -> Void = { _ in }
    ) -> JSON {
        var members: [JSON.Member] = [
            .init("htm", "POST"), .init("htu", "https://id.example.com/v1/token"),
            .init("iat", .integer(now.seconds)), .init("jti", .string(jti)),
        ]
        alter(&members)
        return .object(members)
    }

    func proof(at now: Timestamp) throws -> String {
        try proof(header(), payload(at: now))
    }

    func proof(_ header: JSON, _ payload: JSON) throws -> String {
        try proof(header: header.bytes, payload: payload.bytes)
    }

    func proof(header: [UInt8], payload: [UInt8]) throws -> String {
        let input = "\(Base64.encodeURL(header)).\(Base64.encodeURL(payload))"
        let signature = try key.signature(for: Array(input.utf8)).rawRepresentation
        return "\(input).\(Base64.encodeURL(Array(signature)))"
    }
}

extension [JSON.Member] {
    /// Puts `value` in the place of the member `name`, or takes it away.
    mutating func put(_ name: String, _ value: JSON?) {
        removeAll { $0.name == name }
        if let value { append(.init(name, value)) }
    }
}
