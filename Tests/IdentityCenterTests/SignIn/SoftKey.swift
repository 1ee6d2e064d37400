import Crypto
import Primitives

/// An authenticator in software, as it answers through a browser.
final class SoftKey {
    private let key = P256.Signing.PrivateKey()
    let id: [UInt8]
    private(set) var handle: [UInt8] = []
    var counter: UInt32 = 0
    var verifies = true
    var origin = "http://localhost:7380"

    init(id: [UInt8] = Array("a credential's id".utf8)) {
        self.id = id
    }

    /// What `navigator.credentials.create` gives for these options.
    func create(_ options: JSON) -> JSON {
        handle = options["user"]?["id"]?.stringValue.flatMap { Base64.decodeURL($0) } ?? []
        let rpID = options["rp"]?["id"]?.stringValue ?? ""
        let point = Array(key.publicKey.x963Representation.dropFirst())
        // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
        let cose: [UInt8] =
            [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32] + point.prefix(32) + [0x22, 0x58, 32] + point.suffix(32)
        let data =
            authenticatorData(rpID, 0x41) + [UInt8](repeating: 0, count: 16)
            + [UInt8(id.count >> 8), UInt8(id.count & 0xFF)] + id + cose
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let object: [UInt8] =
            [0xA3, 0x63] + Array("fmt".utf8) + [0x64] + Array("none".utf8) + [0x67] + Array("attStmt".utf8) + [0xA0]
            + [0x68] + Array("authData".utf8) + [0x58, UInt8(data.count)] + data
        return answer([
            "clientDataJSON": .string(Base64.encodeURL(clientData("webauthn.create", options))),
            "attestationObject": .string(Base64.encodeURL(object)), "transports": ["usb"],
        ])
    }

    /// What `navigator.credentials.get` gives for these options.
    func get(_ options: JSON) throws -> JSON {
        let data = authenticatorData(options["rpId"]?.stringValue ?? "", 0x01)
        let client = clientData("webauthn.get", options)
        let signature = try key.signature(for: data + Array(SHA256.hash(data: client)))
        return answer([
            "clientDataJSON": .string(Base64.encodeURL(client)),
            "authenticatorData": .string(Base64.encodeURL(data)),
            "signature": .string(Base64.encodeURL(Array(signature.derRepresentation))),
            "userHandle": .string(Base64.encodeURL(handle)),
        ])
    }

    private func answer(_ response: JSON) -> JSON {
        [
            "id": .string(Base64.encodeURL(id)), "rawId": .string(Base64.encodeURL(id)), "type": "public-key",
            "response": response, "clientExtensionResults": [:],
        ]
    }

    private func authenticatorData(_ rpID: String, _ flags: UInt8) -> [UInt8] {
        counter += 1
        let count = (0..<4).map { UInt8(truncatingIfNeeded: counter >> UInt32(24 - 8 * $0)) }
        return Array(SHA256.hash(data: Array(rpID.utf8))) + [flags | (verifies ? 0x04 : 0)] + count
    }

    private func clientData(_ type: String, _ options: JSON) -> [UInt8] {
        let json: JSON = [
            "type": .string(type), "challenge": options["challenge"] ?? "", "origin": .string(origin),
            "crossOrigin": false,
        ]
        return json.bytes
    }
}
